#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

namespace vitrine {

/// Reads a `case.toml` whose kinds and questions are the exhibit's.
[[nodiscard]] CaseStudy readCase(const TomlNode& root, const std::string& slug, const Exhibit& exhibit,
                                 Reporter& reporter);

/// Warns when a caption has more words than a visitor reads in passing.
void checkCaption(const Words& caption, Reporter& reporter);

} // namespace vitrine
