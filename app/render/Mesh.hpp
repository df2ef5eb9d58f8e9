#pragma once

#include "render/Atlas.hpp"
#include "render/Bands.hpp"
#include "render/Flatten.hpp"

#include <SFML/Graphics/Vertex.hpp>

#include <vector>

namespace vitrine {

/// What lines of one width are drawn with: a dot as wide as they are, in an atlas.
struct Nib {
    AtlasPlace place;
    float reach = 0; ///< pixels from its middle beyond which nothing is covered
    float texelsPerPixel = 1;
};

/// Triangles in pixels, back to front, in runs of one texture each (null: plain colour). Colours are premultiplied.
/// Edges run out over one pixel, so that they need no multisampling.
class Mesh {
public:
    struct Run {
        const sf::Texture* texture = nullptr;
        std::size_t vertices = 0;
    };

    /// An outline that is star-shaped about the mean of its points.
    void fill(const std::vector<Vec>& outline, sf::Color colour);
    /// A line with round ends.
    void line(const Polyline& line, float width, sf::Color colour);
    /// The same, drawn with a nib: a third of the triangles, but its pixels cost more, so it is for slim lines.
    void ribbon(const Polyline& line, const Nib& nib, sf::Color colour);
    /// Something from an atlas, its margin included, stretched into `box`.
    void picture(const AtlasPlace& place, Box box, sf::Color colour);
    /// Everything of another mesh, in front.
    void append(const Mesh& other);
    void clear();

    [[nodiscard]] const std::vector<sf::Vertex>& vertices() const { return m_vertices; }
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }

private:
    struct Profile;
    void triangle(sf::Vertex a, sf::Vertex b, sf::Vertex c);
    void quad(sf::Vertex a, sf::Vertex b, sf::Vertex c, sf::Vertex d);
    void inside(const Bands& bands, sf::Color colour);
    void fan(const std::vector<RimPoint>& rim, Vec middle, sf::Color colour);
    void feather(const std::vector<RimPoint>& rim, sf::Color colour);
    void cap(Vec end, Vec outwards, const Profile& profile);
    void extend(const sf::Texture* texture, std::size_t vertices);

    std::vector<sf::Vertex> m_vertices;
    std::vector<Run> m_runs;
};

/// `colour` at an opacity, premultiplied.
[[nodiscard]] sf::Color premultiplied(Colour colour, float opacity);

} // namespace vitrine
