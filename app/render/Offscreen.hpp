#pragma once

#include "render/SfmlRenderer.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

namespace vitrine {

/// The screen's renderer, drawing where nobody sees it. It needs a display all the same.
class Offscreen {
public:
    explicit Offscreen(AssetSource assets) : m_renderer(std::move(assets)) {}

    /// The scene as the screen would show it. Throws when GL has no room for it.
    [[nodiscard]] sf::Image picture(const Scene& scene, const Theme& theme, const Frame& frame);
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_renderer.diagnostics(); }

private:
    sf::RenderTexture m_target;
    SfmlRenderer m_renderer;
};

} // namespace vitrine
