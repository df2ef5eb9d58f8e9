#include "shell/Stills.hpp"

#include <algorithm>
#include <optional>

namespace vitrine {
namespace {

/// Beats that follow each other: from `first` on, before `end`.
struct Range {
    std::size_t first = 0, end = 0;
};

/// As many of `beats` as are kept, with `around` in their middle where there are enough on both sides.
Range keptOf(std::size_t beats, std::size_t around) {
    const std::size_t count = std::min(beats, Stills::most);
    const std::size_t before = around - std::min(around, count / 2);
    const std::size_t first = std::min(before, beats - count);
    return {first, first + count};
}

std::optional<std::size_t> nearestMissing(const Range& kept, std::size_t around,
                                          const std::map<std::size_t, Scene>& stills) {
    const auto distance = [around](std::size_t beat) { return beat < around ? around - beat : beat - around; };
    std::optional<std::size_t> nearest;
    for (std::size_t beat = kept.first; beat < kept.end; ++beat)
        if (!stills.contains(beat) && (!nearest || distance(beat) <= distance(*nearest))) nearest = beat;
    return nearest;
}

} // namespace

const Scene* Stills::of(const std::shared_ptr<const Course>& course, std::size_t beat) const {
    const auto found = course == m_course ? m_stills.find(beat) : m_stills.end();
    return found == m_stills.end() ? nullptr : &found->second;
}

bool Stills::makeNext(const Edition& edition, const std::shared_ptr<const Course>& course, std::size_t around,
                      const Wings& wings) {
    if (course != m_course) m_stills.clear();
    m_course = course;
    const Range kept = keptOf(course->beats.size(), around);
    std::erase_if(m_stills, [&](const auto& still) { return still.first < kept.first || still.first >= kept.end; });
    const auto missing = nearestMissing(kept, around, m_stills);
    if (!missing) return false;
    m_stills[*missing] = stageOf(sample(wings.passing(edition, {course, *missing}), course->beats[*missing].rest));
    return true;
}

Scene stageOf(Scene scene) {
    std::erase_if(scene.drawables, [](const Drawable& drawable) {
        return drawable.id.starts_with("header/") || drawable.id.starts_with("caption") ||
               drawable.id.starts_with("legend");
    });
    return scene;
}

} // namespace vitrine
