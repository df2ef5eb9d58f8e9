#include "render/Mesh.hpp"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

sf::Vertex vertex(Vec p, sf::Color colour) { return {{p.x, p.y}, colour}; }

sf::Uint8 scaled(sf::Uint8 channel, float by) {
    return static_cast<sf::Uint8>(std::lround(static_cast<float>(channel) * by));
}

sf::Color faded(sf::Color colour, float by) {
    return {scaled(colour.r, by), scaled(colour.g, by), scaled(colour.b, by), scaled(colour.a, by)};
}

Vec meanOf(const std::vector<Vec>& points) {
    Vec sum;
    for (const Vec p : points)
        sum = sum + p;
    return sum * (1 / static_cast<float>(points.size()));
}

float signedArea(const std::vector<Vec>& outline) {
    float twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec a = outline[i], b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

/// The shorter side of the box round the points.
float slimmest(const std::vector<Vec>& points) {
    Vec least = points.front(), most = points.front();
    for (const Vec p : points) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
    return std::min(most.x - least.x, most.y - least.y);
}

/// Where a line of unit distance from both legs passes a corner, as seen from the corner.
Vec mitre(Vec before, Vec corner, Vec after) {
    const Vec a = perpendicular(unit(corner - before)), b = perpendicular(unit(after - corner));
    constexpr float longest = 4;
    return (a + b) * (1 / std::max(1 + dot(a, b), 2 / longest));
}

Vec mitreAt(const Polyline& line, std::size_t i) {
    const std::size_t n = line.points.size();
    const Vec here = line.points[i];
    const Vec before = i > 0 || line.closed ? line.points[(i + n - 1) % n] : here * 2 - line.points[1];
    const Vec after = i + 1 < n || line.closed ? line.points[(i + 1) % n] : here * 2 - line.points[n - 2];
    return mitre(before, here, after);
}

std::vector<Vec> mitresOf(const Polyline& line) {
    std::vector<Vec> mitres(line.points.size());
    for (std::size_t i = 0; i < mitres.size(); ++i)
        mitres[i] = mitreAt(line, i);
    return mitres;
}

/// Where an outline's colour is full, `inset` inside it, and where it has run out, half a pixel outside.
std::vector<RimPoint> rimOf(const std::vector<Vec>& outline, float inset) {
    const float outwards = signedArea(outline) > 0 ? -1.f : 1.f;
    const std::vector<Vec> mitres = mitresOf({outline, true});
    std::vector<RimPoint> rim;
    rim.reserve(outline.size());
    for (std::size_t i = 0; i < outline.size(); ++i)
        rim.push_back({outline[i] - mitres[i] * (outwards * inset), outline[i] + mitres[i] * (outwards / 2)});
    return rim;
}

} // namespace

/// Across a line: full colour as far as `inner` from its middle, none from `outer` on. Of a line slimmer than a pixel
/// each pixel gets its share.
struct Mesh::Profile {
    float inner, outer;
    sf::Color colour;

    Profile(float width, sf::Color full)
        : inner(std::abs(width - 1) / 2), outer((width + 1) / 2), colour(faded(full, std::min(width, 1.f))) {}
};

void Mesh::extend(const sf::Texture* texture, std::size_t vertices) {
    if (m_runs.empty() || m_runs.back().texture != texture) m_runs.push_back({texture, 0});
    m_runs.back().vertices += vertices;
}

void Mesh::triangle(sf::Vertex a, sf::Vertex b, sf::Vertex c) { m_vertices.insert(m_vertices.end(), {a, b, c}); }

void Mesh::quad(sf::Vertex a, sf::Vertex b, sf::Vertex c, sf::Vertex d) {
    m_vertices.insert(m_vertices.end(), {a, b, c, b, d, c});
}

void Mesh::fill(const std::vector<Vec>& outline, sf::Color full) {
    const std::size_t first = m_vertices.size();
    if (outline.size() < 3) return;
    const float slim = slimmest(outline);
    const sf::Color colour = faded(full, std::min(slim, 1.f));
    const std::vector<RimPoint> rim = rimOf(outline, std::min(slim, 1.f) / 2);
    if (const auto bands = cutIntoBands(rim)) {
        inside(*bands, colour);
        feather(bands->rim, colour);
    } else {
        fan(rim, meanOf(outline), colour);
        feather(rim, colour);
    }
    extend(nullptr, m_vertices.size() - first);
}

void Mesh::inside(const Bands& bands, sf::Color colour) {
    for (const Box& box : bands.boxes)
        quad(vertex({box.x, box.y}, colour), vertex({box.right(), box.y}, colour),
             vertex({box.x, box.bottom()}, colour), vertex({box.right(), box.bottom()}, colour));
    for (const auto& [a, b, c, d] : bands.slices)
        quad(vertex(a, colour), vertex(b, colour), vertex(c, colour), vertex(d, colour));
}

void Mesh::fan(const std::vector<RimPoint>& rim, Vec middle, sf::Color colour) {
    for (std::size_t i = 0; i < rim.size(); ++i)
        triangle(vertex(middle, colour), vertex(rim[i].inner, colour), vertex(rim[(i + 1) % rim.size()].inner, colour));
}

void Mesh::feather(const std::vector<RimPoint>& rim, sf::Color colour) {
    for (std::size_t i = 0; i < rim.size(); ++i) {
        const RimPoint &a = rim[i], &b = rim[(i + 1) % rim.size()];
        quad(vertex(a.inner, colour), vertex(a.outer, sf::Color::Transparent), vertex(b.inner, colour),
             vertex(b.outer, sf::Color::Transparent));
    }
}

void Mesh::cap(Vec end, Vec outwards, const Profile& profile) {
    constexpr float pi = std::numbers::pi_v<float>;
    const int steps = 4 + static_cast<int>(profile.outer);
    const Vec side = perpendicular(outwards);
    const auto ray = [&](int i) {
        const float angle = pi * static_cast<float>(i) / static_cast<float>(steps);
        return side * std::cos(angle) + outwards * std::sin(angle);
    };
    for (int i = 0; i < steps; ++i) {
        const sf::Vertex a = vertex(end + ray(i) * profile.inner, profile.colour);
        const sf::Vertex b = vertex(end + ray(i + 1) * profile.inner, profile.colour);
        triangle(vertex(end, profile.colour), a, b);
        quad(a, vertex(end + ray(i) * profile.outer, sf::Color::Transparent), b,
             vertex(end + ray(i + 1) * profile.outer, sf::Color::Transparent));
    }
}

void Mesh::line(const Polyline& line, float width, sf::Color colour) {
    const std::size_t n = line.points.size(), first = m_vertices.size();
    if (n < 2 || width <= 0) return;
    const Profile profile(width, colour);
    const std::vector<Vec> mitres = mitresOf(line);
    const auto at = [&](std::size_t i, float offset, sf::Color c) {
        return vertex(line.points[i] + mitres[i] * offset, c);
    };
    const sf::Color none = sf::Color::Transparent;
    for (std::size_t i = 0; i + 1 < n || (line.closed && i < n); ++i) {
        const std::size_t j = (i + 1) % n;
        quad(at(i, -profile.outer, none), at(i, -profile.inner, profile.colour), at(j, -profile.outer, none),
             at(j, -profile.inner, profile.colour));
        quad(at(i, -profile.inner, profile.colour), at(i, profile.inner, profile.colour),
             at(j, -profile.inner, profile.colour), at(j, profile.inner, profile.colour));
        quad(at(i, profile.inner, profile.colour), at(i, profile.outer, none), at(j, profile.inner, profile.colour),
             at(j, profile.outer, none));
    }
    if (!line.closed) {
        cap(line.points.front(), unit(line.points[0] - line.points[1]), profile);
        cap(line.points.back(), unit(line.points[n - 1] - line.points[n - 2]), profile);
    }
    extend(nullptr, m_vertices.size() - first);
}

/// A line's cross-section is the middle column of its nib, and its ends are the nib's halves.
void Mesh::ribbon(const Polyline& line, const Nib& nib, sf::Color colour) {
    const std::size_t n = line.points.size(), first = m_vertices.size();
    if (n < 2) return;
    const std::vector<Vec> mitres = mitresOf(line);
    const Vec middle = nib.place.texels.centre();
    const float reach = nib.reach, texels = nib.reach * nib.texelsPerPixel;
    const auto at = [&](Vec p, float u, float v) {
        return sf::Vertex{{p.x, p.y}, colour, {middle.x + u * texels, middle.y + v * texels}};
    };
    const auto side = [&](std::size_t i, float v) { return at(line.points[i] + mitres[i] * (v * reach), 0, v); };
    for (std::size_t i = 0; i + 1 < n || (line.closed && i < n); ++i) {
        const std::size_t j = (i + 1) % n;
        quad(side(i, -1), side(i, 1), side(j, -1), side(j, 1));
    }
    const auto end = [&](std::size_t i, Vec outwards) {
        const Vec p = line.points[i], across = mitres[i] * reach, beyond = p + outwards * reach;
        quad(at(p - across, 0, -1), at(p + across, 0, 1), at(beyond - across, 1, -1), at(beyond + across, 1, 1));
    };
    if (!line.closed) {
        end(0, unit(line.points[0] - line.points[1]));
        end(n - 1, unit(line.points[n - 1] - line.points[n - 2]));
    }
    extend(nib.place.texture, m_vertices.size() - first);
}

/// The outer half of the margin is left out: there a smoothed texel is half its neighbour's, whatever that is.
void Mesh::picture(const AtlasPlace& place, Box whole, sf::Color colour) {
    const float half = 0.5f * whole.w / place.texels.w;
    const Box t = grown(place.texels, -0.5f), box = grown(whole, -half);
    const auto corner = [&](float x, float y, float u, float v) { return sf::Vertex{{x, y}, colour, {u, v}}; };
    quad(corner(box.x, box.y, t.x, t.y), corner(box.right(), box.y, t.right(), t.y),
         corner(box.x, box.bottom(), t.x, t.bottom()), corner(box.right(), box.bottom(), t.right(), t.bottom()));
    extend(place.texture, 6);
}

void Mesh::append(const Mesh& other) {
    m_vertices.insert(m_vertices.end(), other.m_vertices.begin(), other.m_vertices.end());
    for (const Run& run : other.m_runs)
        extend(run.texture, run.vertices);
}

void Mesh::clear() {
    m_vertices.clear();
    m_runs.clear();
}

sf::Color premultiplied(Colour colour, float opacity) {
    return faded({colour.r, colour.g, colour.b, 255}, std::clamp(opacity, 0.f, 1.f));
}

} // namespace vitrine
