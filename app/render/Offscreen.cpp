#include "render/Offscreen.hpp"

#include "render/Flatten.hpp"

#include <stdexcept>

namespace vitrine {

sf::Image Offscreen::picture(const Scene& scene, const Theme& theme, const Frame& frame) {
    const Vec pixels = pixelSize(frame);
    const sf::Vector2u size{static_cast<unsigned>(pixels.x), static_cast<unsigned>(pixels.y)};
    if (m_target.getSize() != size && !m_target.create(size.x, size.y))
        throw std::runtime_error("GL cannot draw a picture of this size");
    m_renderer.draw(m_target, scene, theme, frame);
    m_target.display();
    return m_target.getTexture().copyToImage();
}

} // namespace vitrine
