#pragma once

#include "controls/Controls.hpp"
#include "core/Diagnostics.hpp"
#include "layout/Layout.hpp"
#include "player/Marks.hpp"
#include "storyboard/Storyboard.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace vitrine {

/// What an exhibit is laid out for.
struct Staging {
    LayoutRequest request;
    InterfaceWords words;
    std::string language; ///< a tag: in which the exhibit is read
};

/// An exhibit as it is played: its storyboard and the courses of its cases that are known by now. A value to hand from
/// thread to thread.
struct Edition {
    std::shared_ptr<const Storyboard> storyboard;
    std::vector<std::shared_ptr<const Course>> courses; ///< one a case; null until it is known
    Cases cases;                                        ///< a case is empty until its course is known
    ControlNames names;
};

/// An exhibit as it was read, no course known yet, and what is wrong with it.
struct Reading {
    Edition edition;
    Diagnostics diagnostics;
};

[[nodiscard]] Reading readExhibit(const std::filesystem::path& folder, const InterfaceWords& words,
                                  const std::string& language);

/// The edition with the course of one more case.
[[nodiscard]] Edition withCase(Edition edition, std::size_t caseIndex, const Staging& staging);
/// The first case whose course is not known yet, or the number of cases.
[[nodiscard]] std::size_t firstMissing(const Edition& edition);
[[nodiscard]] bool isComplete(const Edition& edition);

} // namespace vitrine
