#pragma once

#include "support/Folder.hpp"

#include <string>

namespace vitrine::bench {

/// The exhibit behind `files` with all the beats of each of its cases told `times` over, with the same cast: before a
/// round begins, everything leaves. Without `only` all cases are told so, else the one of that slug. The exhibit has to
/// be without mistakes, and so is the longer one.
[[nodiscard]] testing::Folder longExhibit(const FileSource& files, std::size_t times, const std::string& only = "");

} // namespace vitrine::bench
