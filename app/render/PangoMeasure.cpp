#include "render/PangoMeasure.hpp"

namespace vitrine {
namespace {

/// More lines than an exhibit has; a clock that runs for weeks must not fill the memory.
constexpr std::size_t mostLines = 8192;

TextExtent extentOf(PangoLayout* layout, float size) {
    const float unit = size / (Typesetter::em * PANGO_SCALE);
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    const auto scaled = [unit](int pango) { return static_cast<float>(pango) * unit; };
    return {scaled(logical.width), scaled(logical.height), scaled(pango_layout_get_baseline(layout) - logical.y)};
}

} // namespace

std::size_t PangoMeasure::Hash::operator()(const Key& key) const {
    const std::size_t size = std::hash<float>{}(key.size) * 4 + static_cast<std::size_t>(key.weight);
    return std::hash<std::string>{}(key.line) ^ (size * 0x9E3779B97F4A7C15u);
}

TextExtent PangoMeasure::measure(std::string_view line, float size, Weight weight) const {
    Key key{std::string{line}, size, weight};
    if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
    if (m_known.size() >= mostLines) m_known.clear();
    const TextExtent extent = extentOf(m_typesetter.set(line, weight), size);
    m_known.emplace(std::move(key), extent);
    return extent;
}

} // namespace vitrine
