#include "render/PangoMeasure.hpp"

namespace vitrine {
namespace {

/// More lines than an exhibit has; a clock that runs for weeks must not fill the memory.
constexpr std::size_t mostLines = 8192;

float pixels(int pango) { return static_cast<float>(pango) / PANGO_SCALE; }

TextExtent extentOf(PangoLayout* layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return {pixels(logical.width), pixels(logical.height), pixels(pango_layout_get_baseline(layout) - logical.y)};
}

TextExtent scaled(const TextExtent& extent, float by) {
    return {extent.width * by, extent.height * by, extent.ascent * by};
}

} // namespace

std::size_t PangoMeasure::Hash::operator()(const Key& key) const {
    return std::hash<std::string>{}(key.line) ^ (static_cast<std::size_t>(key.weight) * 0x9E3779B97F4A7C15u);
}

TextExtent PangoMeasure::measure(std::string_view line, float size, Weight weight) const {
    const float scale = size / Typesetter::em;
    Key key{std::string{line}, weight};
    if (const auto known = m_known.find(key); known != m_known.end()) return scaled(known->second, scale);
    if (m_known.size() >= mostLines) m_known.clear();
    const TextExtent extent = extentOf(m_typesetter.set(line, weight));
    m_known.emplace(std::move(key), extent);
    return scaled(extent, scale);
}

} // namespace vitrine
