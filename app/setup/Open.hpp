#pragma once

#include "setup/Options.hpp"
#include "storyboard/Storyboard.hpp"

#include <optional>
#include <string>

namespace vitrine {

/// An exhibit, loaded and compiled, and all that is to be told about it, sorted by place, nothing twice.
struct Opened {
    Storyboard storyboard;
    Diagnostics diagnostics;
};
/// `language` is a tag; none: the exhibit's own.
[[nodiscard]] Opened openExhibit(const std::filesystem::path& content, const std::string& language = {});

/// By file (the exhibit's own first), line and column; what is told twice stands once.
[[nodiscard]] Diagnostics sortedByPlace(Diagnostics diagnostics);

/// A beat of a case, by index.
struct Spot {
    std::size_t caseIndex = 0, beatIndex = 0;
};
/// The spot asked for, or what is wrong with the question.
struct FoundSpot {
    std::optional<Spot> spot;
    std::string mistake;
};
[[nodiscard]] FoundSpot findSpot(const Storyboard& storyboard, const std::string& slug, const std::string& beat);

} // namespace vitrine
