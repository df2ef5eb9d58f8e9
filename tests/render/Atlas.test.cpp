#include "render/Atlas.hpp"

#include "render/Batches.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Window/Context.hpp>
#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

/// Fills the atlas until it has begun one texture more.
AtlasPlace fillOneMore(Atlas& atlas) {
    const std::size_t before = atlas.textures().size();
    const Mask mask = emptyMask(500, 120);
    AtlasPlace place = atlas.add(mask);
    while (atlas.textures().size() == before)
        place = atlas.add(mask);
    return place;
}

} // namespace

TEST_CASE("A texture that was emptied is filled again before another one is made", "[render]") {
    const sf::Context context;
    Atlas atlas;
    const AtlasPlace first = fillOneMore(atlas), second = fillOneMore(atlas);
    const std::size_t full = atlas.size();
    atlas.empty(first.texture);
    CHECK(atlas.textures() == std::vector{second.texture});
    CHECK(atlas.size() == full / 2);
    CHECK(fillOneMore(atlas).texture == first.texture);
    CHECK(atlas.size() == full);
}

TEST_CASE("What needs a texture of its own size gives it back", "[render]") {
    const sf::Context context;
    Atlas atlas;
    const AtlasPlace large = atlas.add(emptyMask(600, 700));
    CHECK(large.texels.h == 702);
    atlas.empty(large.texture);
    CHECK(atlas.size() == 0);
    CHECK(atlas.add(emptyMask(10, 10)).texels.w == 12);
}

TEST_CASE("What a texture held before it was emptied never shines through, however small a picture is drawn",
          "[render]") {
    sf::RenderTexture target;
    REQUIRE(target.create(64, 64));
    Atlas atlas;
    Mask full = emptyMask(500, 120);
    full.coverage.assign(full.coverage.size(), 255);
    const AtlasPlace first = atlas.add(full);
    while (atlas.textures().size() == 1)
        (void)atlas.add(full);
    atlas.empty(first.texture);
    const AtlasPlace clear = atlas.add(emptyMask(22, 22));
    REQUIRE(clear.texture == first.texture);
    for (int step = 0; step < 16; ++step) { // a quarter of its size, between the pixels
        const float off = 20 + static_cast<float>(step) / 16;
        Mesh mesh;
        mesh.picture(clear, {off, off, clear.texels.w / 4, clear.texels.h / 4}, sf::Color::White);
        Batches batches;
        batches.add(mesh, {0, 0, 64, 64});
        target.clear(sf::Color::Black);
        batches.draw(target);
        target.display();
        const sf::Image image = target.getTexture().copyToImage();
        unsigned brightest = 0;
        for (unsigned i = 0; i < 64 * 64; ++i)
            brightest = std::max<unsigned>(brightest, image.getPixelsPtr()[std::size_t{4} * i]);
        CHECK(brightest == 0);
    }
}
