#include "render/Bands.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>

using namespace vitrine;

namespace {

constexpr float pi = std::numbers::pi_v<float>;

/// A rim round a middle, its radius swinging `waves` times by `swing`.
std::vector<RimPoint> wavy(Vec middle, float rx, float ry, int points, int waves, float swing) {
    std::vector<RimPoint> rim;
    for (int i = 0; i < points; ++i) {
        const float angle = 2 * pi * static_cast<float>(i) / static_cast<float>(points);
        const float r = 1 + swing * std::sin(static_cast<float>(waves) * angle);
        const Vec ray{std::cos(angle) * r * rx, std::sin(angle) * r * ry};
        rim.push_back({middle + ray, middle + ray * 1.01f});
    }
    return rim;
}

bool isInside(const std::vector<RimPoint>& rim, Vec p) {
    bool inside = false;
    for (std::size_t i = 0; i < rim.size(); ++i) {
        const Vec a = rim[i].inner, b = rim[(i + 1) % rim.size()].inner;
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

bool holds(const std::array<Vec, 4>& slice, Vec p) {
    const auto& [ul, ur, ll, lr] = slice;
    if (p.y < ul.y || p.y >= ll.y) return false;
    const float u = (p.y - ul.y) / (ll.y - ul.y);
    return p.x >= mix(ul.x, ll.x, u) && p.x < mix(ur.x, lr.x, u);
}

int piecesAt(const Bands& bands, Vec p) {
    int pieces = 0;
    for (const Box& box : bands.boxes)
        pieces += p.x >= box.x && p.x < box.right() && p.y >= box.y && p.y < box.bottom();
    for (const auto& slice : bands.slices)
        pieces += holds(slice, p);
    return pieces;
}

} // namespace

TEST_CASE("Bands cover all inside a rim once, and nothing outside it", "[render]") {
    const int waves = GENERATE(0, 3, 8);
    const auto rim = wavy({700.3f, 400.7f}, 560, 310, 128, waves, 0.12f);
    const auto bands = cutIntoBands(rim);
    REQUIRE(bands);
    int wrong = 0;
    for (int y = 0; y < 800; y += 3)
        for (int x = 0; x < 1400; x += 3) {
            const Vec pixel{static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f};
            wrong += piecesAt(*bands, pixel) != (isInside(rim, pixel) ? 1 : 0);
        }
    CHECK(wrong <= 2); // a pixel whose middle lies on the rim to a rounding error
}

TEST_CASE("Most of a large shape comes as boxes of whole tiles", "[render]") {
    const auto bands = cutIntoBands(wavy({960, 540}, 800, 400, 128, 0, 0));
    REQUIRE(bands);
    float boxes = 0;
    for (const Box& box : bands->boxes) {
        boxes += box.w * box.h;
        CHECK(std::fmod(box.x, 64.f) == 0);
        CHECK(std::fmod(box.w, 64.f) == 0);
    }
    CHECK(boxes > 0.8f * pi * 800 * 400);
}

TEST_CASE("The rim of bands has a point at every corner of a slice that lies on it", "[render]") {
    const auto bands = cutIntoBands(wavy({400, 400}, 300, 200, 40, 0, 0));
    REQUIRE(bands);
    const auto isOnRim = [&](Vec p) {
        return std::ranges::any_of(bands->rim, [&](const RimPoint& r) { return r.inner == p; });
    };
    const auto isOfBox = [&](Vec p) {
        return std::ranges::any_of(bands->boxes, [&](const Box& b) { return p.x == b.x || p.x == b.right(); });
    };
    for (const auto& slice : bands->slices)
        for (const Vec corner : slice)
            CHECK((isOnRim(corner) || isOfBox(corner)));
}

TEST_CASE("What is small or crosses itself is not cut into bands", "[render]") {
    CHECK_FALSE(cutIntoBands(wavy({50, 50}, 30, 300, 40, 0, 0)));
    CHECK_FALSE(cutIntoBands({{{0, 0}, {}}, {{400, 400}, {}}, {{400, 0}, {}}, {{0, 400}, {}}}));
}
