#include "render/Typesetter.hpp"

#include <memory>
#include <stdexcept>

namespace vitrine {
namespace {

constexpr const char* family = "Inter";

struct FreeDescription {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

PangoWeight pangoWeight(Weight weight) {
    switch (weight) {
    case Weight::Regular:
        return PANGO_WEIGHT_NORMAL;
    case Weight::Medium:
        return PANGO_WEIGHT_MEDIUM;
    case Weight::SemiBold:
        return PANGO_WEIGHT_SEMIBOLD;
    case Weight::Bold:
        return PANGO_WEIGHT_BOLD;
    }
    return PANGO_WEIGHT_NORMAL;
}

Description describeFont(Weight weight) {
    Description description{pango_font_description_new()};
    pango_font_description_set_family(description.get(), family);
    pango_font_description_set_weight(description.get(), pangoWeight(weight));
    pango_font_description_set_absolute_size(description.get(), double{Typesetter::em} * PANGO_SCALE);
    return description;
}

Owned<PangoContext> contextOfItsOwn() {
    const Owned<PangoFontMap> fonts{pango_cairo_font_map_new()};
    Owned<PangoContext> context{pango_font_map_create_context(fonts.get())};
    const Owned<cairo_font_options_t> options{cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

bool isInstalled(PangoContext* context) {
    const Owned<PangoFont> font{pango_context_load_font(context, describeFont(Weight::Regular).get())};
    if (!font) return false;
    const Description found{pango_font_describe(font.get())};
    return std::string_view{pango_font_description_get_family(found.get())} == family;
}

} // namespace

Typesetter::Typesetter() : m_context(contextOfItsOwn()), m_layout(pango_layout_new(m_context.get())) {
    if (!isInstalled(m_context.get()))
        throw std::runtime_error(std::string{"the font "} + family + " is not installed (Debian: fonts-inter)");
    pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
}

PangoLayout* Typesetter::set(std::string_view line, Weight weight) const {
    pango_layout_set_font_description(m_layout.get(), describeFont(weight).get());
    pango_layout_set_text(m_layout.get(), line.data(), static_cast<int>(line.size()));
    return m_layout.get();
}

} // namespace vitrine
