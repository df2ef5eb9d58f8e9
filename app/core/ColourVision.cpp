#include "core/ColourVision.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

using Light = std::array<double, 3>; ///< red, green and blue, linear, 0..1
using Matrix = std::array<Light, 3>;

double toLight(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t toChannel(double light) {
    const double l = std::clamp(light, 0.0, 1.0);
    const double c = l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(c * 255));
}

Light lightOf(Colour c) { return {toLight(c.r), toLight(c.g), toLight(c.b)}; }

double luminance(const Light& l) { return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; }

Colour colourOf(const Light& l) { return {toChannel(l[0]), toChannel(l[1]), toChannel(l[2])}; }

Colour through(const Matrix& eyes, const Light& light) {
    Light seen{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            seen[row] += eyes[row][column] * light[column];
    return colourOf(seen);
}

constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

} // namespace

Colour seenBy(Sight sight, Colour colour) {
    const Light light = lightOf(colour);
    switch (sight) {
    case Sight::Full:
        break;
    case Sight::Protan:
        return through(protan, light);
    case Sight::Deutan:
        return through(deutan, light);
    case Sight::Tritan:
        return through(tritan, light);
    case Sight::Grey: {
        const double y = luminance(light);
        return colourOf({y, y, y});
    }
    }
    return colour;
}

float lightness(Colour colour) {
    const double y = luminance(lightOf(colour));
    return static_cast<float>(y <= 216.0 / 24389 ? y * 24389 / 27 : 116 * std::cbrt(y) - 16);
}

float leastLightnessBetween(Colour a, Colour b) {
    float least = 100;
    for (const Sight sight : {Sight::Grey, Sight::Protan, Sight::Deutan, Sight::Tritan})
        least = std::min(least, std::abs(lightness(seenBy(sight, a)) - lightness(seenBy(sight, b))));
    return least;
}

} // namespace vitrine
