#include "shell/Turning.hpp"

#include "core/Easing.hpp"

#include <utility>

namespace vitrine {

Turning::Kind Turning::kindOf(const Visit& visit, bool asks) {
    Kind kind{visit.view.index(), {}, {}, 0, visit.mode == Mode::Attract, asks};
    if (const auto* meaning = std::get_if<Meaning>(&visit.view)) kind.term = meaning->term;
    if (const auto* comparing = std::get_if<Comparing>(&visit.view)) {
        kind.question = comparing->comparison.question;
        kind.second = comparing->second;
    }
    return kind;
}

void Turning::look(const Visit& visit, bool asks, const Scene& shown, Instant now) {
    Kind kind = kindOf(visit, asks);
    if (m_kind && *m_kind != kind) begin(shown, now);
    m_kind = std::move(kind);
}

void Turning::begin(const Scene& shown, Instant now) {
    if (shown.drawables.empty()) return;
    m_from = shown;
    m_since = now;
}

bool Turning::isOn(Instant now) const { return m_since && now < *m_since + turningTime; }

Scene Turning::scene(Scene target, Instant now) const {
    if (!isOn(now)) return target;
    return blend(m_from, target, ease(progress(now, *m_since, *m_since + turningTime)));
}

} // namespace vitrine
