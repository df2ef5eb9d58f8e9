#pragma once

#include "controls/Controls.hpp"
#include "player/Visit.hpp"
#include "shell/Stills.hpp"
#include "shell/Wings.hpp"

namespace vitrine {

/// What a visit's picture is made with.
struct Props {
    const Edition& edition;
    Wings& wings;
    const Stills& stills;
};

/// All that is to be seen above the controls: the story, or what is open with its own pictures.
[[nodiscard]] Scene pictureOf(const Visit& visit, const Scene& story, const ControlPanel& panel, const Props& with,
                              Instant now);

/// The instant from `now` on at which the pictures of what is open change; `never` when nothing is open that has any.
[[nodiscard]] Instant nextChangeOf(const Visit& visit, const Props& with, Instant now);

/// The beat round which stills are wanted first: in the middle of those a visitor looks through, else the `present`
/// one.
[[nodiscard]] std::size_t wantedStill(const ControlPanel& panel, std::size_t present);

/// Whether what is open hides the story.
[[nodiscard]] bool hidesStory(const View& view);

} // namespace vitrine
