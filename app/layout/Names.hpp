#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// What an element is called in a tableau: by its label, or by the name it has taken since.
[[nodiscard]] const std::string& nameOf(const StoryCase& story, const Tableau& tableau, ElementId id);

/// Whether an element's name only repeats what its kind is called: school by type, FE, HE.
[[nodiscard]] bool repeatsKind(const StoryCase& story, const Tableau& tableau, ElementId id);

/// Whether an element has its name beside it even where the legend tells the types: it has a name of its own, or there
/// is only one like it and the beat is about that.
[[nodiscard]] bool keepsName(const StoryCase& story, const Tableau& tableau, ElementId id);

/// Whether a member's type is to be seen: those the case is about all look alike until their types are revealed.
[[nodiscard]] bool showsType(const StoryCase& story, const Tableau& tableau, ElementId id);

} // namespace vitrine
