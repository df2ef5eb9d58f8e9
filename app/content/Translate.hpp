#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

namespace vitrine {

/// The exhibit with the texts of `exhibit.<tag>.toml` in the place of its own. What a translation lacks stays as it
/// was; that is told, and so is whatever it has beyond the exhibit. The cases are not touched.
[[nodiscard]] Exhibit translated(Exhibit exhibit, const TomlNode& root, Reporter& reporter);

/// The same with a case and its `case.<tag>.toml`.
[[nodiscard]] CaseStudy translated(CaseStudy study, const TomlNode& root, Reporter& reporter);

} // namespace vitrine
