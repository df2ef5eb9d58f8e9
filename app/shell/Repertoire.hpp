#pragma once

#include "shell/Successor.hpp"
#include "shell/Surroundings.hpp"

#include <optional>

namespace vitrine {

/// Which edition is to be played: of which content, for which screen, and with which settings. It orders what has to be
/// made, and hands over what is to go on stage instead of the `present` edition.
class Repertoire {
public:
    /// A folder that is watched is looked at that often.
    static constexpr Time watchPeriod = seconds(1);

    Repertoire(const Surroundings& with, const Edition& first, Vec pixels);

    /// What was made backstage and is still wanted.
    [[nodiscard]] std::optional<Edition> takeMade(const Edition& present, Instant now);
    /// What its author has just written, where the options say that the folder is watched; else another exhibit that
    /// was put there, once it is ready and nobody is there who watches (`isAlone`) the one before.
    [[nodiscard]] std::optional<Edition> follow(bool isAlone, Instant now);
    /// What is to be seen with these settings from now on, if it stands ready; else it is ordered.
    [[nodiscard]] std::optional<Edition> want(const VisitorSettings& settings, const Edition& present);
    /// The screen has another size: all is laid out anew.
    void fit(Vec pixels, const Edition& present);
    /// Reads the folder once more.
    void readAnew();

private:
    void watch(Instant now);
    void goOn(const Edition& present);
    void layOutAnew(const Edition& present);
    [[nodiscard]] std::shared_ptr<const Staging> staging() const;
    [[nodiscard]] Successor::MakeStaging homeStaging() const;
    [[nodiscard]] bool isAtHome() const;

    Surroundings m_with;
    std::optional<Edition> m_home; ///< laid out as a visit finds it, so that going home need not wait
    VisitorSettings m_wanted;      ///< what the last edition ordered is laid out for
    Vec m_pixels;                  ///< of the screen
    Instant m_nextWatch{};
    std::uint64_t m_fingerprint;
    Successor m_successor;
};

} // namespace vitrine
