#include "scene/Samples.hpp"

#include <algorithm>

namespace vitrine::samples {
namespace {

float within(Random& random, float least, float most) {
    return std::uniform_real_distribution<float>(least, most)(random);
}
int oneOf(Random& random, int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); }
Vec anywhere(Random& random) { return {within(random, 0, 1920), within(random, 0, 1080)}; }

Paint anyPaint(Random& random) {
    return {static_cast<ColourRole>(oneOf(random, static_cast<int>(colourRoleCount))), within(random, 0.5f, 1),
            ColourRole::Ground};
}

std::optional<Paint> anyFill(Random& random) {
    return oneOf(random, 2) ? std::optional(anyPaint(random)) : std::nullopt;
}

std::optional<Stroke> anyStroke(Random& random) {
    if (oneOf(random, 3) == 0) return std::nullopt;
    return Stroke{anyPaint(random), within(random, 1, 8), static_cast<Dash>(oneOf(random, 3))};
}

Shape anyPath(Random& random) {
    Path path;
    const int count = 2 + oneOf(random, 3);
    for (int i = 0; i < count; ++i)
        path.points.push_back(anywhere(random));
    path.closed = oneOf(random, 2) == 0;
    path.fill = anyFill(random);
    path.stroke = anyStroke(random);
    path.endHead = static_cast<Head>(oneOf(random, 2));
    path.reveal = within(random, 0.2f, 1);
    return path;
}

Shape anyShape(Random& random) {
    const Vec at = anywhere(random);
    const float size = within(random, 10, 300);
    switch (oneOf(random, 4)) {
    case 0:
        return Panel{{at.x, at.y, size, size / 2}, size / 8, anyFill(random), anyStroke(random)};
    case 1:
        return anyPath(random);
    case 2:
        return Mark{oneOf(random, 2) ? "school" : "leader", at, size, anyPaint(random), anyPaint(random)};
    default:
        return Text{
            oneOf(random, 2) ? "Music" : "Sport", {at.x, at.y, size, 30}, 24, 25, Weight::Medium, anyPaint(random)};
    }
}

Time anyLength(Random& random) { return seconds(static_cast<double>(within(random, 0.2f, 1.6f))); }

/// A track stays what it was or becomes something else, now and then by a cut, now and then after a pause.
Track anyTrack(Random& random, int order) {
    Track track{"element." + std::to_string(order), {}};
    std::optional<Drawable> now;
    for (Time t = anyLength(random); t < seconds(18);) {
        const Time end = oneOf(random, 5) == 0 ? t : t + anyLength(random);
        std::optional<Drawable> next;
        if (!now || oneOf(random, 3)) next = anyDrawable(random, track.id);
        track.segments.push_back({t, end, now, next, static_cast<Passage>(oneOf(random, 5))});
        now = next;
        t = end + (oneOf(random, 2) ? anyLength(random) : Time{1});
    }
    return track;
}

} // namespace

Drawable disc(const std::string& id, Vec centre, float radius) {
    return {id, Panel{boxAround(centre, 2 * radius, 2 * radius), radius, Paint{}, std::nullopt}};
}

Drawable line(const std::string& id, std::vector<Vec> points) {
    Path path;
    path.points = std::move(points);
    path.stroke = Stroke{};
    return {id, path};
}

Drawable word(const std::string& id, const std::string& text, Vec corner) {
    return {id, Text{text, {corner.x, corner.y, 80, 30}, 24, 25, Weight::Regular, Paint{}}};
}

Drawable anyDrawable(Random& random, const std::string& id) { return {id, anyShape(random), within(random, 0.3f, 1)}; }

Scene anyScene(Random& random, int of) {
    Scene scene{{1920, 1080}, {}};
    for (int i = 0; i < of; ++i)
        if (oneOf(random, 3)) scene.drawables.push_back(anyDrawable(random, "element." + std::to_string(i)));
    std::shuffle(scene.drawables.begin(), scene.drawables.end(), random);
    return scene;
}

Timeline anyTimeline(Random& random, int tracks) {
    Timeline timeline{{1920, 1080}, {}, {}, seconds(20)};
    for (int i = 0; i < tracks; ++i)
        timeline.tracks.push_back(anyTrack(random, i));
    return timeline;
}

std::vector<Vec> coordinates(const Drawable& drawable) {
    const Box box = bounds(drawable.shape);
    std::vector<Vec> all{{box.x, box.y}, {box.right(), box.bottom()}};
    if (const auto* path = std::get_if<Path>(&drawable.shape))
        all.insert(all.end(), path->points.begin(), path->points.end());
    return all;
}

const Drawable* find(const Scene& scene, const std::string& id) {
    const auto found = std::ranges::find(scene.drawables, id, &Drawable::id);
    return found == scene.drawables.end() ? nullptr : &*found;
}

} // namespace vitrine::samples
