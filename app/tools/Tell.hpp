#pragma once

#include "layout/Findings.hpp"

#include <nlohmann/json_fwd.hpp>

namespace vitrine {

/// An accident as a message to the author: what, by how much, in which beats and on which screens.
[[nodiscard]] Diagnostic toDiagnostic(const Finding& finding, const StoryCase& story, const std::vector<Venue>& venues);

/// The same with every fact a field of its own.
[[nodiscard]] nlohmann::ordered_json toJson(const Finding& finding, const StoryCase& story,
                                            const std::vector<Venue>& venues);

/// `overlap`, `through` … and what its amount is counted in.
[[nodiscard]] const char* nameOf(AccidentKind kind);
[[nodiscard]] const char* unitOf(AccidentKind kind);

} // namespace vitrine
