#include "render/Flatten.hpp"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr float strayed = 0.05f;      // pixels between an arc and its chord
constexpr float sharpCosine = 0.906f; // of 25 degrees

float turnPerChord(float radius) { return radius <= strayed ? pi / 2 : 2 * std::acos(1 - strayed / radius); }

std::size_t count(const Polyline& line) { return line.points.size(); }
std::size_t legs(const Polyline& line) { return line.closed ? count(line) : count(line) - 1; }
Vec pointAt(const Polyline& line, std::size_t i) { return line.points[i % count(line)]; }
float legLength(const Polyline& line, std::size_t i) { return length(pointAt(line, i + 1) - pointAt(line, i)); }

void scaleStroke(std::optional<Stroke>& stroke, float scale) {
    if (stroke) stroke->width *= scale;
}

/// The line without points that lie on the one before.
Polyline withoutRepeats(const Polyline& line) {
    constexpr float apart = 0.01f;
    Polyline kept{{}, line.closed};
    for (const Vec p : line.points)
        if (kept.points.empty() || length(p - kept.points.back()) > apart) kept.points.push_back(p);
    while (kept.closed && count(kept) > 1 && length(kept.points.front() - kept.points.back()) <= apart)
        kept.points.pop_back();
    return kept;
}

/// An arc in place of the corner at `b`, tangent to both legs.
std::vector<Vec> rounded(Vec a, Vec b, Vec c, float radius) {
    const Vec in = unit(b - a), out = unit(c - b);
    const float turn = std::min(std::acos(std::clamp(dot(in, out), -1.f, 1.f)), 3.f);
    const float longest = std::min(length(b - a), length(c - b)) / 2;
    const float cut = std::min(radius * std::tan(turn / 2), longest);
    const float arcRadius = cut / std::tan(turn / 2);
    const auto steps = std::max(2, static_cast<int>(std::ceil(turn / std::max(turnPerChord(arcRadius), 0.15f))));
    std::vector<Vec> points;
    for (int i = 0; i <= steps; ++i) {
        // A quadratic curve between the tangent points would bulge; a rational one with this weight is the circle.
        const float u = static_cast<float>(i) / static_cast<float>(steps), w = std::cos(turn / 2);
        const float ka = (1 - u) * (1 - u), kb = 2 * u * (1 - u) * w, kc = u * u;
        const Vec sum = (b - in * cut) * ka + b * kb + (b + out * cut) * kc;
        points.push_back(sum * (1 / (ka + kb + kc)));
    }
    return points;
}

bool isSharp(Vec a, Vec b, Vec c) { return dot(unit(b - a), unit(c - b)) < sharpCosine; }

/// Distances of dots or dashes: round a closed line they come out even, along an open one they start at its first
/// point.
float spacing(const Polyline& line, float wanted) {
    if (!line.closed) return wanted;
    const float total = lengthOf(line);
    return total / std::max(1.f, std::round(total / wanted));
}

/// A point at a distance along the line, seeking onwards from where it was last.
class Walker {
public:
    explicit Walker(const Polyline& line) : m_line(line), m_leg(legLength(line, 0)) {}

    Vec at(float distance) {
        while (m_index + 1 < legs(m_line) && distance > m_start + m_leg) {
            m_start += m_leg;
            m_leg = legLength(m_line, ++m_index);
        }
        const float u = m_leg > 0 ? std::clamp((distance - m_start) / m_leg, 0.f, 1.f) : 0;
        return mix(pointAt(m_line, m_index), pointAt(m_line, m_index + 1), u);
    }

private:
    const Polyline& m_line;
    std::size_t m_index = 0;
    float m_start = 0, m_leg;
};

std::vector<Vec> dotsAlong(const Polyline& line, float width, float until) {
    constexpr float widthsApart = 2.2f;
    const float step = spacing(line, widthsApart * width);
    const float end = line.closed ? std::min(until, lengthOf(line) - step / 2) : until;
    Walker walker(line);
    std::vector<Vec> dots;
    for (int i = 0; static_cast<float>(i) * step <= end; ++i)
        dots.push_back(walker.at(static_cast<float>(i) * step));
    return dots;
}

/// Dashes with their round ends are 4 widths long and 3 apart.
std::vector<Polyline> dashesAlong(const Polyline& line, float width, float from, float until) {
    const float step = spacing(line, 7 * width), end = line.closed ? std::min(until, lengthOf(line) - step / 2) : until;
    std::vector<Polyline> dashes;
    for (float at = from + width / 2; at < end; at += step)
        dashes.push_back(between(line, at, std::min(at + 3 * width, until)));
    return dashes;
}

/// A line and its stroke's look, from one distance along it to another. What is too slim to tell dots apart has none.
void addLine(Strokes& strokes, const Polyline& line, Dash wanted, float from, float to) {
    constexpr float slimmest = 0.5f;
    const Dash dash = strokes.width < slimmest ? Dash::Solid : wanted;
    const bool isWhole = from <= 0 && to >= lengthOf(line);
    if (dash == Dash::Dotted)
        strokes.dots = isWhole ? dotsAlong(line, strokes.width, to)
                               : dotsAlong(line.closed ? line : between(line, from, to), strokes.width, to - from);
    else if (dash == Dash::Dashed)
        strokes.lines = dashesAlong(line, strokes.width, from, to);
    else
        strokes.lines.push_back(isWhole ? line : between(line, from, to));
}

/// Both ends of an outline that is being drawn: the dots and dashes are already where they will be.
void addArms(Strokes& strokes, const Polyline& outline, Dash dash, float share) {
    const float all = lengthOf(outline), reach = all * share / 2;
    const auto isDrawn = [=](float from, float to) { return to <= reach || from >= all - reach; };
    if (dash == Dash::Solid) {
        strokes.lines = {between(outline, 0, reach), between(outline, all - reach, all)};
    } else if (dash == Dash::Dotted) {
        const std::vector<Vec> dots = dotsAlong(outline, strokes.width, all);
        const float step = all / static_cast<float>(dots.size());
        for (std::size_t i = 0; i < dots.size(); ++i)
            if (isDrawn(step * static_cast<float>(i), step * static_cast<float>(i))) strokes.dots.push_back(dots[i]);
    } else {
        const std::vector<Polyline> dashes = dashesAlong(outline, strokes.width, 0, all);
        const float step = all / static_cast<float>(dashes.size());
        for (std::size_t i = 0; i < dashes.size(); ++i)
            if (isDrawn(step * static_cast<float>(i), step * static_cast<float>(i + 1)))
                strokes.lines.push_back(dashes[i]);
    }
}

constexpr float barDepth = 0.25f; ///< how deep a bar is, in lengths of an arrow

/// The outlines of a head between its tip and its foot.
std::vector<std::vector<Vec>> headAt(Head kind, Vec tip, Vec foot) {
    const Vec half = perpendicular(tip - foot) * 0.5f;
    if (kind == Head::Diamond) return {{tip, mix(tip, foot, 0.5f) + half, foot, mix(tip, foot, 0.5f) - half}};
    if (kind == Head::Bar) {
        const Vec side = half * (0.9f / barDepth);
        return {{tip + side, foot + side, foot - side, tip - side}};
    }
    if (kind == Head::Arrow) return {{tip, foot + half, foot - half}};
    const Vec middle = mix(tip, foot, 0.5f), less = half * 0.8f; // two, one behind the other
    return {{tip, middle + less, middle - less}, {middle, foot + less, foot - less}};
}

void addHead(Strokes& strokes, Head kind, Vec tip, Vec foot) {
    for (std::vector<Vec>& outline : headAt(kind, tip, foot))
        strokes.heads.push_back(std::move(outline));
}

/// How long a head is, on a line of `width`.
float lengthOf(Head kind, float width) {
    if (kind == Head::None) return 0;
    return headLength(width) * (kind == Head::Double ? 1.6f : kind == Head::Bar ? barDepth : 1.f);
}

} // namespace

Box inPixels(Box box, const Frame& frame) {
    const Vec corner = inPixels(Vec{box.x, box.y}, frame);
    return {corner.x, corner.y, box.w * frame.scale, box.h * frame.scale};
}

float steadied(float pixels) {
    const float whole = std::round(pixels);
    return std::abs(pixels - whole) < 0.02f ? whole : pixels;
}

Box markBox(const Mark& mark, const Frame& frame) {
    const Box box = inPixels(boxAround(mark.centre, mark.size, mark.size), frame);
    const float side = steadied(box.w);
    return {steadied(box.x), steadied(box.y), side, side};
}

Vec pixelSize(const Frame& frame) {
    const Vec size = frame.size * frame.scale + frame.offset * 2;
    return {std::round(size.x), std::round(size.y)};
}

Panel inPixels(Panel panel, const Frame& frame) {
    panel.box = inPixels(panel.box, frame);
    panel.radius *= frame.scale;
    scaleStroke(panel.stroke, frame.scale);
    return panel;
}

Path inPixels(Path path, const Frame& frame) {
    for (Vec& p : path.points)
        p = inPixels(p, frame);
    scaleStroke(path.stroke, frame.scale);
    return path;
}

Polyline roundedRectangle(Box box, float radius) {
    const float r = std::clamp(radius, 0.f, std::min(box.w, box.h) / 2);
    if (r < strayed)
        return {{{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}}, true};
    const std::array<Vec, 4> middles{Vec{box.right() - r, box.y + r}, Vec{box.right() - r, box.bottom() - r},
                                     Vec{box.x + r, box.bottom() - r}, Vec{box.x + r, box.y + r}};
    const int steps = std::max(2, static_cast<int>(std::ceil(pi / 2 / turnPerChord(r))));
    Polyline line{{}, true};
    for (std::size_t corner = 0; corner < 4; ++corner)
        for (int i = 0; i <= steps; ++i) {
            const float angle =
                pi / 2 * (static_cast<float>(corner) - 1 + static_cast<float>(i) / static_cast<float>(steps));
            line.points.push_back(middles[corner] + Vec{std::cos(angle), std::sin(angle)} * r);
        }
    return withoutRepeats(line);
}

float lengthOf(const Polyline& line) {
    float sum = 0;
    for (std::size_t i = 0; count(line) > 1 && i < legs(line); ++i)
        sum += legLength(line, i);
    return sum;
}

Polyline between(const Polyline& line, float from, float to) {
    Polyline part;
    float start = 0;
    for (std::size_t i = 0; count(line) > 1 && i < legs(line) && start < to; ++i) {
        const float leg = legLength(line, i), end = start + leg;
        const Vec a = pointAt(line, i), b = pointAt(line, i + 1);
        if (end > from && leg > 0) {
            if (part.points.empty()) part.points.push_back(mix(a, b, std::max(0.f, (from - start) / leg)));
            part.points.push_back(mix(a, b, std::min(1.f, (to - start) / leg)));
        }
        start = end;
    }
    return part;
}

Polyline softened(const Polyline& rough, float radius) {
    const Polyline line = withoutRepeats(rough);
    const std::size_t n = count(line);
    if (n < 3) return line;
    Polyline soft{{}, line.closed};
    for (std::size_t i = 0; i < n; ++i) {
        const bool isEnd = !line.closed && (i == 0 || i + 1 == n);
        const Vec a = pointAt(line, i + n - 1), b = line.points[i], c = pointAt(line, i + 1);
        if (isEnd || !isSharp(a, b, c)) {
            soft.points.push_back(b);
            continue;
        }
        const auto arc = rounded(a, b, c, radius);
        soft.points.insert(soft.points.end(), arc.begin(), arc.end());
    }
    return withoutRepeats(soft);
}

Strokes strokesOf(const Panel& panel) {
    if (!panel.stroke || panel.stroke->width <= 0) return {};
    Strokes strokes{panel.stroke->width, {}, {}, {}};
    const Polyline outline = softened(roundedRectangle(panel.box, panel.radius), panel.stroke->width / 2 + 1);
    addLine(strokes, outline, panel.stroke->dash, 0, lengthOf(outline));
    return strokes;
}

Strokes strokesOf(const Path& path) {
    if (!path.stroke || path.stroke->width <= 0) return {};
    Strokes strokes{path.stroke->width, {}, {}, {}};
    const Polyline line = softened({path.points, path.closed}, strokes.width / 2 + 1);
    const float end = lengthOf(line) * std::clamp(path.reveal, 0.f, 1.f);
    if (count(line) < 2 || end <= 0) return strokes;
    if (line.closed && path.reveal < 1) {
        addArms(strokes, line, path.stroke->dash, path.reveal);
        return strokes;
    }
    const float atStart = lengthOf(path.startHead, strokes.width), atEnd = lengthOf(path.endHead, strokes.width);
    const float share = std::min(1.f, end / std::max(atStart + atEnd, 1e-3f));
    const float from = atStart * share, to = end - atEnd * share;
    Walker walker(line);
    if (path.startHead != Head::None) addHead(strokes, path.startHead, line.points.front(), walker.at(from));
    if (path.endHead != Head::None) {
        const Vec foot = walker.at(to);
        addHead(strokes, path.endHead, walker.at(end), foot);
    }
    if (to > from) addLine(strokes, line, path.stroke->dash, from, to);
    return strokes;
}

} // namespace vitrine
