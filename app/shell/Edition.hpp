#pragma once

#include "controls/Controls.hpp"
#include "core/Diagnostics.hpp"
#include "layout/Layout.hpp"
#include "player/Marks.hpp"
#include "player/VisitorSettings.hpp"
#include "storyboard/Storyboard.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace vitrine {

/// What an exhibit is laid out for: a screen of so many pixels, and what a visitor has set.
struct Staging {
    LayoutRequest request;
    InterfaceWords words;
    Vec pixels;
    VisitorSettings settings;
};

/// `margin` pixels stay empty all round.
[[nodiscard]] Staging stagingFor(Vec pixels, const VisitorSettings& settings, InterfaceWords words, float margin = 0);
/// Whether what is laid out for one of these settings serves for the other: colours and sounds do not count.
[[nodiscard]] bool areLaidOutAlike(const VisitorSettings& one, const VisitorSettings& other);

/// An exhibit as it is played: its storyboard and the courses of its cases that are known by now. A value to hand from
/// thread to thread.
struct Edition {
    std::shared_ptr<const Storyboard> storyboard;
    std::shared_ptr<const Staging> staging;
    std::vector<std::shared_ptr<const Course>> courses; ///< one a case; null until it is known
    std::vector<std::shared_ptr<const Course>> panels;  ///< the same, in a panel beside others
    Cases cases;                                        ///< a case is empty until its course is known
    ControlNames names;
    std::filesystem::path folder;  ///< where it was read, links resolved
    std::uint64_t fingerprint = 0; ///< of that folder, before it was read
};

/// An exhibit as it was read, no course known yet, and what is wrong with it.
struct Reading {
    Edition edition;
    Diagnostics diagnostics;
};

[[nodiscard]] Reading readExhibit(const std::filesystem::path& folder, std::shared_ptr<const Staging> staging);
/// The same exhibit, no course known yet, for another staging.
[[nodiscard]] Edition restaged(const Edition& edition, std::shared_ptr<const Staging> staging);

/// The edition with the course of one more case.
[[nodiscard]] Edition withCase(Edition edition, std::size_t caseIndex, const StillWanted& stillWanted = always);
/// The edition with the course of one more case in a panel.
[[nodiscard]] Edition withPanel(Edition edition, std::size_t caseIndex, const StillWanted& stillWanted = always);

/// The first case whose course is not known yet, or the number of cases.
[[nodiscard]] std::size_t firstMissing(const std::vector<std::shared_ptr<const Course>>& courses);
/// Whether every case can be played.
[[nodiscard]] bool isComplete(const Edition& edition);
/// Whether the cases can be shown beside each other, too.
[[nodiscard]] bool hasPanels(const Edition& edition);

} // namespace vitrine
