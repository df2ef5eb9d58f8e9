#pragma once

#include "render/Mesh.hpp"

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/RenderTarget.hpp>

#include <span>
#include <vector>

namespace vitrine {

/// Meshes to be drawn, back to front, with as few changes of texture as can be: what does not touch anything that lies
/// between joins what has the same texture.
class Batches {
public:
    /// Adds a mesh that touches no pixel outside `bounds`, in front of what is there. It has to stay as it is until it
    /// has been drawn.
    void add(const Mesh& mesh, const sf::IntRect& bounds);
    void draw(sf::RenderTarget& target) const;
    void clear();
    [[nodiscard]] std::size_t size() const { return m_used; }

private:
    struct Batch {
        const sf::Texture* texture = nullptr;
        std::vector<std::span<const sf::Vertex>> parts;
        std::vector<sf::IntRect> touched;
    };

    [[nodiscard]] Batch& batchFor(const sf::Texture* texture, const sf::IntRect& bounds);

    std::vector<Batch> m_batches; ///< the first `m_used` count; the others keep their room
    std::size_t m_used = 0;
};

} // namespace vitrine
