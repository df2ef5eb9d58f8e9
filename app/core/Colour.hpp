#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vitrine {

/// An opaque colour in sRGB, each channel 0..255.
struct Colour {
    std::uint8_t r = 0, g = 0, b = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

/// What a colour is for; a theme says which colour that is.
enum class ColourRole : std::uint8_t {
    Ground, ///< the stage
    ControlGround,
    Inside,     ///< within a boundary
    Commons,    ///< the panel of what is shared
    Plate,      ///< label plates and quiet panels
    Paper,      ///< marks of schools, first text
    PaperShade, ///< the second tone of paper marks
    Ink,        ///< what is drawn on paper, discs and badges
    Quiet,      ///< second text
    Tie,
    Governance,
    Leadership,
    Provision,
    Partner,
    Informal, ///< an informal boundary
    Authority,
    Warning, ///< a shock, a lack, a strain
    Brand,
    Halo, ///< what marks a change
};
inline constexpr std::size_t colourRoleCount = 19;

/// Reads `#RRGGBB`; nothing for anything else.
[[nodiscard]] std::optional<Colour> parseColour(std::string_view text);
[[nodiscard]] Colour mix(Colour a, Colour b, float u);
/// Contrast of two colours, 1..21, by the relative luminance of WCAG 2.2.
[[nodiscard]] float contrast(Colour a, Colour b);

/// The name of a role as themes write it: `ground`, `control-ground`, `paper` …
[[nodiscard]] std::string_view nameOf(ColourRole role);

/// A colour for every role, in the order of `ColourRole`.
struct Theme {
    std::array<Colour, colourRoleCount> colours{};
    [[nodiscard]] Colour operator[](ColourRole role) const { return colours[static_cast<std::size_t>(role)]; }
    friend bool operator==(const Theme&, const Theme&) = default;
};

} // namespace vitrine
