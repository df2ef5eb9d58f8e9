#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace vitrine {

/// What went wrong, in words; nothing when all is well.
using Trouble = std::optional<std::string>;

enum class Access { OwnerOnly, Everybody }; ///< who may read

/// Replaces a file's text as a whole: after a power cut at any moment it is the old one or the new one. The file
/// belongs to whoever owns its folder, also when root writes it.
[[nodiscard]] Trouble writeWhole(const std::filesystem::path& file, const std::string& text, Access access);

/// Writes a file on to the disk, for a folder that nobody reads yet; its name is safe when the folder has been settled.
[[nodiscard]] Trouble writeThrough(const std::filesystem::path& file, const std::string& text, Access access);

/// Sees to it that what has been written to a file, or which names a folder has, outlives a power cut.
[[nodiscard]] Trouble settle(const std::filesystem::path& fileOrFolder);

/// The text of a file, or nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> readWhole(const std::filesystem::path& file);

} // namespace vitrine
