#include "render/Batches.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

/// A texture that is only told from others, never drawn with.
const sf::Texture* texture(std::uintptr_t number) { return reinterpret_cast<const sf::Texture*>(64 * number); }

Mesh meshWith(const sf::Texture* its) {
    Mesh mesh;
    mesh.picture({its, {0, 0, 4, 4}}, {0, 0, 4, 4}, sf::Color::White);
    return mesh;
}

} // namespace

TEST_CASE("What lies apart is drawn with one change of texture each", "[render]") {
    const Mesh one = meshWith(texture(1)), other = meshWith(texture(2));
    Batches batches;
    for (int i = 0; i < 10; ++i) {
        batches.add(one, {100 * i, 0, 50, 50});
        batches.add(other, {100 * i, 0, 50, 50});
    }
    CHECK(batches.size() == 2);
}

TEST_CASE("What lies on something drawn between is drawn after that", "[render]") {
    const Mesh one = meshWith(texture(1)), other = meshWith(texture(2));
    Batches batches;
    batches.add(one, {0, 0, 50, 50});
    batches.add(other, {20, 20, 50, 50});
    batches.add(one, {40, 40, 50, 50});
    CHECK(batches.size() == 3);
    batches.clear();
    CHECK(batches.size() == 0);
}
