#pragma once

#include "layout/Findings.hpp"

#include <nlohmann/json_fwd.hpp>

namespace vitrine {

/// An accident as a message to the author: what, by how much, in which beats and on which screens.
[[nodiscard]] Diagnostic toDiagnostic(const Finding& finding, const StoryCase& story, const std::vector<Venue>& venues);

/// The same with every fact a field of its own.
[[nodiscard]] nlohmann::ordered_json toJson(const Finding& finding, const StoryCase& story,
                                            const std::vector<Venue>& venues);

/// What happens, as one says it: `music/label overlaps sport by 12 units`.
[[nodiscard]] std::string inWords(const Accident& accident);

/// `overlap`, `through` … and what its amount is counted in.
[[nodiscard]] const char* nameOf(AccidentKind kind);
[[nodiscard]] const char* unitOf(AccidentKind kind);

} // namespace vitrine
