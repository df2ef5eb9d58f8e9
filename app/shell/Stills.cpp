#include "shell/Stills.hpp"

#include <algorithm>

namespace vitrine {

const Scene* Stills::of(const std::shared_ptr<const Course>& course, std::size_t beat) const {
    const auto found = course == m_course ? m_stills.find(beat) : m_stills.end();
    return found == m_stills.end() ? nullptr : &found->second;
}

bool Stills::makeNext(const Edition& edition, const std::shared_ptr<const Course>& course, std::size_t from,
                      Wings& wings) {
    if (course != m_course) m_stills.clear();
    m_course = course;
    const std::size_t beats = course->beats.size();
    for (std::size_t i = 0; i < beats; ++i) {
        const std::size_t beat = (from + i) % beats;
        if (m_stills.contains(beat)) continue;
        m_stills[beat] = stageOf(sample(wings.passing(edition, {course, beat}), course->beats[beat].rest));
        return true;
    }
    return false;
}

Scene stageOf(Scene scene) {
    std::erase_if(scene.drawables, [](const Drawable& drawable) {
        return drawable.id.starts_with("header/") || drawable.id.starts_with("caption") ||
               drawable.id.starts_with("legend");
    });
    return scene;
}

} // namespace vitrine
