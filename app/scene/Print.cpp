#include "scene/Print.hpp"

#include <array>
#include <iomanip>
#include <sstream>

namespace vitrine {
namespace {

/// Hundredths are as fine as a reader can tell apart, and hide the last bits of a sum.
double hundredths(float value) { return static_cast<double>(std::lround(value * 100)) / 100; }

std::ostream& operator<<(std::ostream& out, const Box& b) {
    return out << std::lround(b.x) << ' ' << std::lround(b.y) << ' ' << std::lround(b.w) << 'x' << std::lround(b.h);
}

std::ostream& operator<<(std::ostream& out, const Paint& paint) {
    out << nameOf(paint.role);
    if (hundredths(paint.strength) == 1) return out;
    return out << '*' << hundredths(paint.strength) << '/' << nameOf(paint.ground);
}

std::ostream& operator<<(std::ostream& out, const Stroke& stroke) {
    out << stroke.paint << ' ' << hundredths(stroke.width);
    if (stroke.dash == Dash::Dotted) out << " dotted";
    if (stroke.dash == Dash::Dashed) out << " dashed";
    return out;
}

void printLook(std::ostream& out, const std::optional<Paint>& fill, const std::optional<Stroke>& stroke) {
    if (fill) out << " fill " << *fill;
    if (stroke) out << " stroke " << *stroke;
}

std::string_view kindOf(const Shape& shape) {
    constexpr std::array<std::string_view, std::variant_size_v<Shape>> kinds{"panel", "path", "mark", "text"};
    return kinds[shape.index()];
}

void print(std::ostream& out, const Panel& p) {
    printLook(out, p.fill, p.stroke);
    if (p.radius > 0) out << " radius " << std::lround(p.radius);
}

void print(std::ostream& out, const Path& p) {
    printLook(out, p.fill, p.stroke);
    if (p.closed) out << " closed";
    constexpr std::array<std::string_view, 5> heads{"", "arrow", "double", "diamond", "bar"};
    if (p.startHead != Head::None) out << " start-" << heads[static_cast<std::size_t>(p.startHead)];
    if (p.endHead != Head::None) out << " end-" << heads[static_cast<std::size_t>(p.endHead)];
    if (hundredths(p.reveal) != 1) out << " reveal " << hundredths(p.reveal);
}

void print(std::ostream& out, const Mark& m) { out << ' ' << m.pictogram << ' ' << m.first << ' ' << m.second; }

void print(std::ostream& out, const Text& t) {
    constexpr std::array<std::string_view, 4> weights{"", " medium", " semibold", " bold"};
    out << ' ' << t.paint << " size " << hundredths(t.size) << weights[static_cast<std::size_t>(t.weight)] << ' '
        << std::quoted(t.line);
}

void print(std::ostream& out, const Drawable& d) {
    out << kindOf(d.shape) << ' ' << d.id << ' ' << bounds(d.shape);
    std::visit([&out](const auto& shape) { print(out, shape); }, d.shape);
    if (hundredths(d.opacity) != 1) out << " opacity " << hundredths(d.opacity);
    out << '\n';
}

} // namespace

std::string describe(const Scene& scene) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    for (const Drawable& drawable : scene.drawables)
        print(out, drawable);
    return out.str();
}

} // namespace vitrine
