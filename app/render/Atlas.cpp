#include "render/Atlas.hpp"

#define STB_RECT_PACK_IMPLEMENTATION
#define STBRP_STATIC
#include <stb/stb_rect_pack.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace vitrine {
namespace {

constexpr int pageWidth = 2048, pageHeight = 512;
constexpr int margin = 1; // clear pixels round each mask, so that a mask between two pixels fades out

/// The mask with its margin, as white of its coverage.
std::vector<sf::Uint8> premultipliedWhite(const Mask& mask) {
    const int width = mask.width + 2 * margin, height = mask.height + 2 * margin;
    std::vector<sf::Uint8> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const auto at = static_cast<std::ptrdiff_t>((y + margin) * width + x + margin) * 4;
            std::fill_n(pixels.begin() + at, 4, mask.at(x, y));
        }
    return pixels;
}

} // namespace

/// One texture and what is still free of it.
struct Atlas::Page {
    sf::Texture texture;
    stbrp_context context{};
    std::vector<stbrp_node> nodes;

    Page(int width, int height) : nodes(static_cast<std::size_t>(width)) {
        if (!texture.create(static_cast<unsigned>(width), static_cast<unsigned>(height)))
            throw std::runtime_error("GL has no texture of " + std::to_string(width) + " pixels");
        texture.setSmooth(true);
        stbrp_init_target(&context, width, height, nodes.data(), width);
    }

    std::optional<AtlasPlace> add(const Mask& mask) {
        stbrp_rect spot{0, mask.width + 2 * margin, mask.height + 2 * margin, 0, 0, 0};
        if (!stbrp_pack_rects(&context, &spot, 1)) return std::nullopt;
        texture.update(premultipliedWhite(mask).data(), static_cast<unsigned>(spot.w), static_cast<unsigned>(spot.h),
                       static_cast<unsigned>(spot.x), static_cast<unsigned>(spot.y));
        return AtlasPlace{&texture,
                          {static_cast<float>(spot.x), static_cast<float>(spot.y), static_cast<float>(spot.w),
                           static_cast<float>(spot.h)}};
    }
};

Atlas::Atlas() = default;
Atlas::~Atlas() = default;

AtlasPlace Atlas::add(const Mask& mask) {
    for (const auto& page : m_pages)
        if (const auto place = page->add(mask)) return *place;
    const int width = std::max(pageWidth, mask.width + 2 * margin);
    const int height = std::max(pageHeight, mask.height + 2 * margin);
    m_pages.push_back(std::make_unique<Page>(width, height));
    return m_pages.back()->add(mask).value();
}

std::size_t Atlas::size() const {
    std::size_t bytes = 0;
    for (const auto& page : m_pages)
        bytes += std::size_t{4} * page->texture.getSize().x * page->texture.getSize().y;
    return bytes;
}

void Atlas::keepOnly(const std::set<const sf::Texture*>& textures) {
    std::erase_if(m_pages, [&](const auto& page) { return !textures.contains(&page->texture); });
}

} // namespace vitrine
