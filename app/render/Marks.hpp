#pragma once

#include "core/Colour.hpp"
#include "core/Diagnostics.hpp"
#include "core/Geometry.hpp"
#include "render/Mask.hpp"

#include <librsvg/rsvg.h>

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace vitrine {

/// Answers the text of a file in the assets folder, or nothing when there is none.
using AssetSource = std::function<std::optional<std::string>(const std::string& path)>;

/// A pictogram's pixels. Where a pixel shows both tones, each has its share: `first` and `second` add up to `all`.
struct MarkMasks {
    Mask all, first, second;
};

/// The side, in pixels, at which a pictogram of `size` pixels is drawn before it is fitted: its own, or while it grows
/// or shrinks the next of a few steps, at most a fifth larger.
[[nodiscard]] int rasterSide(float size);

/// Draws pictograms, `marks/<name>.svg`. One that is missing or broken is a plain disc, and an error is noted.
class MarkRaster {
public:
    explicit MarkRaster(AssetSource assets) : m_assets(std::move(assets)) {}

    /// The pictogram in a square of `side` pixels.
    [[nodiscard]] MarkMasks rasterise(const std::string& pictogram, int side);
    /// Draws the pictogram into `square` as outlines, its tones in two colours: for paper.
    void print(cairo_t* cairo, const std::string& pictogram, Box square, Colour first, Colour second);
    /// What was wrong with pictograms so far, each told once.
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }

private:
    [[nodiscard]] RsvgHandle* handleOf(const std::string& pictogram);
    [[nodiscard]] Owned<RsvgHandle> read(const std::string& pictogram, std::string_view style);
    void note(const std::string& pictogram, const std::string& message);

    AssetSource m_assets;
    std::map<std::string, Owned<RsvgHandle>> m_handles; ///< null: draw the plain disc
    Diagnostics m_diagnostics;
};

} // namespace vitrine
