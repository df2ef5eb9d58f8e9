#pragma once

#include "core/Geometry.hpp"
#include "render/Mask.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <memory>
#include <vector>

namespace vitrine {

/// Where a mask lies in a texture, a clear pixel on each side included.
struct AtlasPlace {
    const sf::Texture* texture = nullptr;
    Box texels;
};

/// Masks packed into textures, as premultiplied white. Textures once made are used again, so that what a machine that
/// runs for months takes up does not rise and fall.
class Atlas {
public:
    Atlas();
    ~Atlas();
    Atlas(const Atlas&) = delete;
    Atlas& operator=(const Atlas&) = delete;

    [[nodiscard]] AtlasPlace add(const Mask& mask);
    /// Where colour and covering part: white of `shine`, over a ground that keeps what `covering` leaves of it. Both
    /// are of one size.
    [[nodiscard]] AtlasPlace add(const Mask& shine, const Mask& covering);
    /// What the textures that are in use take up, in bytes.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::vector<const sf::Texture*> textures() const; ///< that are in use
    void empty(const sf::Texture* texture);

private:
    struct Page;
    std::vector<std::unique_ptr<Page>> m_pages;
};

} // namespace vitrine
