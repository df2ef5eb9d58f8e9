#pragma once

#include "core/Geometry.hpp"
#include "render/Mask.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <memory>
#include <set>
#include <vector>

namespace vitrine {

/// Where a mask lies in a texture, a clear pixel on each side included.
struct AtlasPlace {
    const sf::Texture* texture = nullptr;
    Box texels;
};

/// Masks packed into textures, as premultiplied white.
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
    /// What the textures take up, in bytes.
    [[nodiscard]] std::size_t size() const;
    /// Lets go of every texture but these.
    void keepOnly(const std::set<const sf::Texture*>& textures);

private:
    struct Page;
    std::vector<std::unique_ptr<Page>> m_pages;
};

} // namespace vitrine
