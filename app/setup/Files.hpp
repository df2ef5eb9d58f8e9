#pragma once

#include "content/Load.hpp"

#include <filesystem>

namespace vitrine {

/// Reads files below `folder`.
[[nodiscard]] FileSource filesIn(std::filesystem::path folder);
/// `./content` where there is one, else the exhibit beside the source this program was built from.
[[nodiscard]] std::filesystem::path defaultContent();
/// The folder with pictograms, themes and the words of the interface.
[[nodiscard]] std::filesystem::path assetsFolder();

} // namespace vitrine
