#pragma once

#include "content/Load.hpp"
#include "storyboard/Compile.hpp"

#include <string>

namespace vitrine::testing {

/// A small exhibit whose only case has the four schools, leaders, arcs and provision that stories are told with;
/// `beats` is TOML: the beats of that case.
[[nodiscard]] Loaded exhibitWith(const std::string& beats);
/// The same, compiled. Loading must have found no error.
[[nodiscard]] Compiled storyWith(const std::string& beats);
/// One beat with these phases, as TOML.
[[nodiscard]] std::string beat(const std::string& id, const std::string& phases);

[[nodiscard]] ElementId find(const StoryCase& story, const std::string& name);

} // namespace vitrine::testing
