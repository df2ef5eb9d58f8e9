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
    const std::size_t n = outline.size(), first = m_vertices.size();
    if (n < 3) return;
    const float slim = slimmest(outline), inset = std::min(slim, 1.f) / 2;
    const sf::Color colour = faded(full, std::min(slim, 1.f));
    const float outwards = signedArea(outline) > 0 ? -0.5f : 0.5f;
    const std::vector<Vec> mitres = mitresOf({outline, true});
    const sf::Vertex middle = vertex(meanOf(outline), colour);
    const auto inner = [&](std::size_t i) { return vertex(outline[i] - mitres[i] * (2 * outwards * inset), colour); };
    const auto outer = [&](std::size_t i) { return vertex(outline[i] + mitres[i] * outwards, sf::Color::Transparent); };
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t next = (i + 1) % n;
        triangle(middle, inner(i), inner(next));
        quad(inner(i), outer(i), inner(next), outer(next));
    }
    extend(nullptr, m_vertices.size() - first);
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

void Mesh::picture(const AtlasPlace& place, Box box, sf::Color colour) {
    const Box& t = place.texels;
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
