#pragma once

#include <cairo.h>
#include <glib-object.h>

#include <memory>

namespace vitrine {

struct Release {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
    template <typename Object>
    void operator()(Object* object) const {
        g_object_unref(object);
    }
};

/// Owns one reference of a Cairo or GObject thing.
template <typename Thing>
using Owned = std::unique_ptr<Thing, Release>;

} // namespace vitrine
