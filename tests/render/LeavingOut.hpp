#pragma once

#include "render/Samples.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace vitrine {

/// Two pictures that should be the same have this much alike in every tile; where a drawable is missing they have less.
inline constexpr double alike = 0.95;
inline constexpr unsigned tileSide = 48;

[[nodiscard]] Scene without(Scene scene, std::size_t index);
/// The part of a picture whose tiles a drawable may touch.
[[nodiscard]] sf::IntRect tilesOf(const Drawable& drawable, const Frame& frame);
/// What of a scene may touch a part of the picture.
[[nodiscard]] Scene within(const sf::IntRect& part, const Scene& scene, const Frame& frame);

/// What a drawable's absence comes to: how alike the least alike tile still is.
struct Absence {
    std::string id;
    double pageLess = 1;   ///< the page without it beside the screen
    double screenLess = 1; ///< the screen without it beside the page
};

/// Leaves out every drawable of scenes, one at a time. What was left out of the very same surroundings before, in a
/// scene with the same theme and frame, is not looked at again.
class LeavingOut {
public:
    LeavingOut(Painters& painters, const Frame& frame) : m_painters(painters), m_frame(frame) {}

    /// Each drawable of the scene that was looked at; `page` and `screen` are of the whole scene.
    [[nodiscard]] std::vector<Absence> absences(const Scene& scene, const sf::Image& page, const sf::Image& screen);

private:
    Painters& m_painters;
    Frame m_frame;
    std::unordered_map<std::string, Scene> m_seen; ///< by id: the surroundings it was last left out of
};

} // namespace vitrine
