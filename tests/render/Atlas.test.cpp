#include "render/Atlas.hpp"

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
