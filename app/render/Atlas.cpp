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

/// The masks with their margin, as white of `shine` and alpha of `covering`.
std::vector<sf::Uint8> premultipliedWhite(const Mask& shine, const Mask& covering) {
    const int width = shine.width + 2 * margin, height = shine.height + 2 * margin;
    std::vector<sf::Uint8> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (int y = 0; y < shine.height; ++y)
        for (int x = 0; x < shine.width; ++x) {
            const auto at = static_cast<std::ptrdiff_t>((y + margin) * width + x + margin) * 4;
            std::fill_n(pixels.begin() + at, 3, shine.at(x, y));
            pixels[static_cast<std::size_t>(at) + 3] = covering.at(x, y);
        }
    return pixels;
}

} // namespace

/// One texture and what is still free of it.
struct Atlas::Page {
    sf::Texture texture;
    stbrp_context context{};
    std::vector<stbrp_node> nodes;
    bool isEmpty = true;

    Page(int width, int height) : nodes(static_cast<std::size_t>(width)) {
        if (!texture.create(static_cast<unsigned>(width), static_cast<unsigned>(height)))
            throw std::runtime_error("GL has no texture of " + std::to_string(width) + " pixels");
        texture.setSmooth(true);
        empty();
    }

    void empty() {
        const sf::Vector2i size{texture.getSize()};
        stbrp_init_target(&context, size.x, size.y, nodes.data(), size.x);
        isEmpty = true;
    }

    [[nodiscard]] bool isUsual() const { return texture.getSize() == sf::Vector2u{pageWidth, pageHeight}; }

    std::optional<AtlasPlace> add(const Mask& mask, const Mask& covering) {
        stbrp_rect spot{0, mask.width + 2 * margin, mask.height + 2 * margin, 0, 0, 0};
        if (!stbrp_pack_rects(&context, &spot, 1)) return std::nullopt;
        isEmpty = false;
        texture.update(premultipliedWhite(mask, covering).data(), static_cast<unsigned>(spot.w),
                       static_cast<unsigned>(spot.h), static_cast<unsigned>(spot.x), static_cast<unsigned>(spot.y));
        return AtlasPlace{&texture,
                          {static_cast<float>(spot.x), static_cast<float>(spot.y), static_cast<float>(spot.w),
                           static_cast<float>(spot.h)}};
    }
};

Atlas::Atlas() = default;
Atlas::~Atlas() = default;

AtlasPlace Atlas::add(const Mask& mask) { return add(mask, mask); }

AtlasPlace Atlas::add(const Mask& shine, const Mask& covering) {
    for (const auto& page : m_pages)
        if (const auto place = page->add(shine, covering)) return *place;
    const int width = std::max(pageWidth, shine.width + 2 * margin);
    const int height = std::max(pageHeight, shine.height + 2 * margin);
    m_pages.push_back(std::make_unique<Page>(width, height));
    return m_pages.back()->add(shine, covering).value();
}

std::size_t Atlas::size() const {
    std::size_t bytes = 0;
    for (const auto& page : m_pages)
        if (!page->isEmpty) bytes += std::size_t{4} * page->texture.getSize().x * page->texture.getSize().y;
    return bytes;
}

std::vector<const sf::Texture*> Atlas::textures() const {
    std::vector<const sf::Texture*> used;
    for (const auto& page : m_pages)
        if (!page->isEmpty) used.push_back(&page->texture);
    return used;
}

void Atlas::empty(const sf::Texture* texture) {
    for (const auto& page : m_pages)
        if (&page->texture == texture) page->empty();
    std::erase_if(m_pages, [](const auto& page) { return page->isEmpty && !page->isUsual(); });
}

} // namespace vitrine
