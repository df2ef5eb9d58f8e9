#include "render/Batches.hpp"

#include <algorithm>

namespace vitrine {
namespace {

const sf::BlendMode overPremultiplied{sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha};

bool touchesAny(const std::vector<sf::IntRect>& all, const sf::IntRect& one) {
    return std::any_of(all.begin(), all.end(), [&](const sf::IntRect& other) { return other.intersects(one); });
}

} // namespace

Batches::Batch& Batches::batchFor(const sf::Texture* texture, const sf::IntRect& bounds) {
    for (std::size_t i = m_used; i-- > 0;) {
        if (m_batches[i].texture == texture) return m_batches[i];
        if (touchesAny(m_batches[i].touched, bounds)) break;
    }
    if (m_used == m_batches.size()) m_batches.emplace_back();
    Batch& fresh = m_batches[m_used++];
    fresh.texture = texture;
    fresh.parts.clear();
    fresh.touched.clear();
    return fresh;
}

void Batches::add(const Mesh& mesh, const sf::IntRect& bounds) {
    const sf::Vertex* at = mesh.vertices().data();
    for (const Mesh::Run& run : mesh.runs()) {
        Batch& batch = batchFor(run.texture, bounds);
        batch.parts.emplace_back(at, run.vertices);
        batch.touched.push_back(bounds);
        at += run.vertices;
    }
}

void Batches::draw(sf::RenderTarget& target) const {
    std::vector<sf::Vertex> vertices;
    for (const Batch& batch : std::span(m_batches).first(m_used)) {
        vertices.clear();
        for (const auto& part : batch.parts)
            vertices.insert(vertices.end(), part.begin(), part.end());
        target.draw(vertices.data(), vertices.size(), sf::Triangles,
                    {overPremultiplied, sf::Transform::Identity, batch.texture, nullptr});
    }
}

void Batches::clear() { m_used = 0; }

} // namespace vitrine
