#include "core/Colour.hpp"

#include <charconv>
#include <cmath>

namespace vitrine {
namespace {

constexpr std::array<std::string_view, colourRoleCount> roleNames{
    "ground",   "control-ground", "inside",  "commons",    "plate",      "paper",     "paper-shade",
    "ink",      "quiet",          "tie",     "governance", "leadership", "provision", "partner",
    "informal", "authority",      "warning", "brand",      "halo"};

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

std::uint8_t mix(std::uint8_t a, std::uint8_t b, float u) {
    return static_cast<std::uint8_t>(std::lround(static_cast<float>(a) + static_cast<float>(b - a) * u));
}

std::optional<std::uint8_t> hexByte(std::string_view text) {
    std::uint8_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

std::optional<Colour> parseColour(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    const auto r = hexByte(text.substr(1, 2)), g = hexByte(text.substr(3, 2)), b = hexByte(text.substr(5, 2));
    if (!r || !g || !b) return std::nullopt;
    return Colour{*r, *g, *b};
}

Colour mix(Colour a, Colour b, float u) { return {mix(a.r, b.r, u), mix(a.g, b.g, u), mix(a.b, b.b, u)}; }

float contrast(Colour a, Colour b) {
    const double la = luminance(a), lb = luminance(b);
    return static_cast<float>((std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05));
}

std::string_view nameOf(ColourRole role) { return roleNames[static_cast<std::size_t>(role)]; }

} // namespace vitrine
