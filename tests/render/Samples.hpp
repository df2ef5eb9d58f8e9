#pragma once

#include "core/Colour.hpp"
#include "render/CairoRenderer.hpp"
#include "render/SfmlRenderer.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <string>

namespace vitrine {

/// A screen with everything that can be drawn: a boundary, ties, a ring, clusters, discs, texts, buttons, a bar. At
/// rest.
[[nodiscard]] Scene governanceScene(const Frame& frame, const TextMeasure& measure);
/// Every shape in every manner, small and large, half-way through its movement: nothing is on whole pixels.
[[nodiscard]] Scene movingScene(const TextMeasure& measure);

/// The project's assets, and its dark theme.
[[nodiscard]] AssetSource projectAssets();
[[nodiscard]] Theme themeNamed(const std::string& name);

/// Both renderers, and the screen's target, kept for several pictures.
class Painters {
public:
    explicit Painters(const std::string& theme = "dark") : m_theme(themeNamed(theme)) {}

    [[nodiscard]] sf::Image cairo(const Scene& scene, const Frame& frame);
    [[nodiscard]] sf::Image sfml(const Scene& scene, const Frame& frame);
    /// A part of the same pictures.
    [[nodiscard]] sf::Image cairo(const Scene& scene, const Frame& frame, const sf::IntRect& part);
    [[nodiscard]] sf::Image sfml(const Scene& scene, const Frame& frame, const sf::IntRect& part);
    /// `before` drawn as a whole, then what differs in `after` part by part.
    [[nodiscard]] sf::Image sfmlByDamage(const Scene& before, const Scene& after, const Frame& frame);

private:
    void prepare(const Frame& frame);

    CairoRenderer m_cairo{projectAssets()};
    SfmlRenderer m_sfml{projectAssets()};
    sf::RenderTexture m_target;
    Theme m_theme;
};

/// A scene as the page and as the screen draw it.
[[nodiscard]] sf::Image drawnByCairo(const Scene& scene, const Frame& frame);
[[nodiscard]] sf::Image drawnBySfml(const Scene& scene, const Frame& frame);

} // namespace vitrine
