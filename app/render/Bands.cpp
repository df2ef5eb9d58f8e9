#include "render/Bands.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float tile = 64;
constexpr float smallest = 1.5f * tile; // what is smaller is filled at once

struct Edge {
    Vec a, b;

    [[nodiscard]] float top() const { return std::min(a.y, b.y); }
    [[nodiscard]] float bottom() const { return std::max(a.y, b.y); }
    /// The same for both slices that meet at `y`, and at its ends exactly where it ends.
    [[nodiscard]] float xAt(float y) const {
        if (y == a.y) return a.x;
        if (y == b.y) return b.x;
        return a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y));
    }
};

struct Interval {
    float from = 0, to = 0;
};

/// Between two heights: the edges that bound what is inside, from left to right, an even number of them.
struct Slab {
    float top = 0, bottom = 0;
    std::vector<Edge> edges;
};

Box around(const std::vector<RimPoint>& rim) {
    Vec least = rim.front().inner, most = least;
    for (const RimPoint& p : rim) {
        least = {std::min(least.x, p.inner.x), std::min(least.y, p.inner.y)};
        most = {std::max(most.x, p.inner.x), std::max(most.y, p.inner.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

/// Where bands end: at the tiles' edges, and close together at the ends of the outline, where it turns level.
std::vector<float> bandEnds(const Box& box) {
    std::vector<float> ends;
    for (float y = std::ceil(box.y / tile) * tile; y < box.bottom(); y += tile)
        ends.push_back(y);
    for (const float inset : {6.f, 16.f, 32.f}) {
        ends.push_back(std::floor(box.y + inset));
        ends.push_back(std::ceil(box.bottom() - inset));
    }
    return ends;
}

std::vector<float> sortedOnce(std::vector<float> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::vector<float> heightsOf(const std::vector<RimPoint>& rim, const std::vector<float>& ends) {
    std::vector<float> heights = ends;
    for (const RimPoint& p : rim)
        heights.push_back(p.inner.y);
    return sortedOnce(std::move(heights));
}

/// The rim with a point wherever it passes one of the heights.
std::vector<RimPoint> refined(const std::vector<RimPoint>& rim, const std::vector<float>& heights) {
    std::vector<RimPoint> fine;
    for (std::size_t i = 0; i < rim.size(); ++i) {
        const RimPoint &a = rim[i], &b = rim[(i + 1) % rim.size()];
        fine.push_back(a);
        const Edge edge{a.inner, b.inner};
        const auto first = std::upper_bound(heights.begin(), heights.end(), edge.top());
        const auto last = std::lower_bound(first, heights.end(), edge.bottom());
        std::vector<float> between(first, last);
        if (a.inner.y > b.inner.y) std::reverse(between.begin(), between.end());
        for (const float y : between) {
            const float u = (y - a.inner.y) / (b.inner.y - a.inner.y);
            fine.push_back({{edge.xAt(y), y}, mix(a.outer, b.outer, u)});
        }
    }
    return fine;
}

std::vector<Edge> edgesOf(const std::vector<RimPoint>& rim) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < rim.size(); ++i)
        edges.push_back({rim[i].inner, rim[(i + 1) % rim.size()].inner});
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.top() < b.top(); });
    return edges;
}

bool isLeftOf(const Edge& a, const Edge& b, float top, float bottom) {
    return a.xAt(top) + a.xAt(bottom) < b.xAt(top) + b.xAt(bottom);
}

/// The slabs from top to bottom; nothing when edges cross.
std::optional<std::vector<Slab>> slabsOf(const std::vector<RimPoint>& fine) {
    std::vector<Slab> slabs;
    const std::vector<Edge> edges = edgesOf(fine);
    for (const Edge& edge : edges) {
        if (edge.top() == edge.bottom()) continue;
        if (slabs.empty() || slabs.back().top != edge.top()) slabs.push_back({edge.top(), edge.bottom(), {}});
        if (edge.bottom() != slabs.back().bottom) return std::nullopt;
        slabs.back().edges.push_back(edge);
    }
    for (Slab& slab : slabs) {
        std::sort(slab.edges.begin(), slab.edges.end(),
                  [&](const Edge& a, const Edge& b) { return isLeftOf(a, b, slab.top, slab.bottom); });
        if (slab.edges.size() % 2 != 0) return std::nullopt;
        for (std::size_t i = 1; i < slab.edges.size(); ++i)
            if (slab.edges[i - 1].xAt(slab.top) > slab.edges[i].xAt(slab.top) ||
                slab.edges[i - 1].xAt(slab.bottom) > slab.edges[i].xAt(slab.bottom))
                return std::nullopt;
    }
    return slabs;
}

/// What is inside all along the slab.
std::vector<Interval> insideOf(const Slab& slab) {
    std::vector<Interval> all;
    for (std::size_t i = 0; i + 1 < slab.edges.size(); i += 2) {
        const Edge &left = slab.edges[i], &right = slab.edges[i + 1];
        all.push_back({std::max(left.a.x, left.b.x), std::min(right.a.x, right.b.x)});
    }
    return all;
}

std::vector<Interval> inBoth(const std::vector<Interval>& some, const std::vector<Interval>& others) {
    std::vector<Interval> both;
    for (const Interval& a : some)
        for (const Interval& b : others)
            if (const Interval c{std::max(a.from, b.from), std::min(a.to, b.to)}; c.from < c.to) both.push_back(c);
    return both;
}

using SlabRange = std::vector<Slab>::const_iterator;

/// The whole tiles across a band, as boxes.
std::vector<Box> boxesIn(SlabRange first, SlabRange last) {
    std::vector<Interval> inside = insideOf(*first);
    for (SlabRange slab = first + 1; slab != last; ++slab)
        inside = inBoth(inside, insideOf(*slab));
    std::vector<Box> boxes;
    const float top = first->top, height = (last - 1)->bottom - top;
    for (const Interval& i : inside)
        if (const float from = std::ceil(i.from / tile) * tile, to = std::floor(i.to / tile) * tile; from < to)
            boxes.push_back({from, top, to - from, height});
    return boxes;
}

/// What of a slab the boxes leave.
void addSlices(std::vector<std::array<Vec, 4>>& slices, const Slab& slab, const std::vector<Box>& boxes) {
    for (std::size_t i = 0; i + 1 < slab.edges.size(); i += 2) {
        const Edge &left = slab.edges[i], &right = slab.edges[i + 1];
        Vec above{left.xAt(slab.top), slab.top}, below{left.xAt(slab.bottom), slab.bottom};
        for (const Box& box : boxes) {
            if (box.x < std::max(above.x, below.x) || box.x >= std::min(right.a.x, right.b.x)) continue;
            slices.push_back({above, {box.x, slab.top}, below, {box.x, slab.bottom}});
            above.x = below.x = box.right();
        }
        slices.push_back({above, {right.xAt(slab.top), slab.top}, below, {right.xAt(slab.bottom), slab.bottom}});
    }
}

} // namespace

std::optional<Bands> cutIntoBands(const std::vector<RimPoint>& rim) {
    if (rim.size() < 3) return std::nullopt;
    const Box box = around(rim);
    if (box.w < smallest || box.h < smallest) return std::nullopt;
    const std::vector<float> ends = sortedOnce(bandEnds(box));
    const std::vector<float> heights = heightsOf(rim, ends);
    Bands bands{{}, {}, refined(rim, heights)};
    const auto slabs = slabsOf(bands.rim);
    if (!slabs) return std::nullopt;
    for (auto first = slabs->begin(); first != slabs->end();) {
        const auto end = std::upper_bound(ends.begin(), ends.end(), first->top);
        auto last = first + 1;
        while (last != slabs->end() && (end == ends.end() || last->top < *end))
            ++last;
        const std::vector<Box> boxes = boxesIn(first, last);
        for (auto slab = first; slab != last; ++slab)
            addSlices(bands.slices, *slab, boxes);
        bands.boxes.insert(bands.boxes.end(), boxes.begin(), boxes.end());
        first = last;
    }
    return bands;
}

} // namespace vitrine
