#pragma once

#include "storage/Whole.hpp"

#include <functional>

namespace vitrine {

// A kiosk's exhibits in its state folder: `content` is a link to the one that is played, `exhibits/` has that one and
// the one before. A power cut at any moment leaves `content` on the old exhibit or on the new one, each of them whole.

[[nodiscard]] std::filesystem::path currentExhibit(const std::filesystem::path& state);
/// The exhibit that was played before the current one, or nothing.
[[nodiscard]] std::optional<std::filesystem::path> exhibitBefore(const std::filesystem::path& state);

/// Why an exhibit is not to be played; nothing when it may be.
using ExhibitCheck = std::function<Trouble(const std::filesystem::path& folder)>;

/// Copies an exhibit's folder into the state folder, has the copy checked, and makes it the current one. When anything
/// is wrong the current one stays.
[[nodiscard]] Trouble putExhibit(const std::filesystem::path& folder, const std::filesystem::path& state,
                                 const ExhibitCheck& check);

} // namespace vitrine
