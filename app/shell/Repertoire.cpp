#include "shell/Repertoire.hpp"

#include "shell/Watch.hpp"

#include <utility>

namespace vitrine {

Repertoire::Repertoire(const Surroundings& with, const Edition& first, Vec pixels)
    : m_with(with), m_wanted(with.staff.visitor()), m_pixels(pixels), m_fingerprint(first.fingerprint),
      m_successor(with.wake, with.options.common, first.fingerprint) {}

std::shared_ptr<const Staging> Repertoire::staging() const { return stagingFor(m_with.wardrobe, m_pixels, m_wanted); }

Successor::MakeStaging Repertoire::homeStaging() const {
    return [this] { return stagingFor(m_with.wardrobe, m_pixels, m_with.staff.visitor()); };
}

bool Repertoire::isAtHome() const { return areLaidOutAlike(m_wanted, m_with.staff.visitor()); }

std::optional<Edition> Repertoire::takeMade(const Edition& present, Instant now) {
    auto reading = m_with.backstage.take();
    if (!reading) return std::nullopt;
    m_with.chronicle.error(reading->diagnostics, now);
    Edition& made = reading->edition;
    if (hasErrors(reading->diagnostics)) { // the last good content plays on
        goOn(present);
        return std::nullopt;
    }
    const VisitorSettings& settings = made.staging->settings;
    if (made.staging->pixels != m_pixels) return std::nullopt;
    if (made.fingerprint != present.fingerprint) m_successor.know(made.fingerprint);
    if (m_home && m_home->fingerprint != made.fingerprint) m_home.reset();
    if (areLaidOutAlike(settings, m_with.staff.visitor())) m_home = made;
    if (!areLaidOutAlike(settings, m_wanted)) return std::nullopt;
    return std::move(made);
}

std::optional<Edition> Repertoire::follow(bool isAlone, Instant now) {
    if (m_with.options.watch) {
        watch(now);
        return std::nullopt;
    }
    m_successor.look(now, homeStaging());
    if (const Diagnostics errors = m_successor.takeErrors(); !errors.empty())
        m_with.chronicle.refused(errors, now);
    else if (m_successor.takeReady())
        m_with.chronicle.ready(now);
    auto next = isAlone && isAtHome() ? m_successor.take() : std::nullopt;
    if (!next) return std::nullopt;
    m_with.backstage.order(layingOut({*next, {}})); // ends what is still being made of the one before
    m_home = next;
    return next;
}

void Repertoire::watch(Instant now) {
    if (now < m_nextWatch) return;
    m_nextWatch = now + watchPeriod;
    const auto& folder = m_with.options.common.content;
    if (const auto before = std::exchange(m_fingerprint, fingerprintOf(folder)); before == m_fingerprint) return;
    readAnew();
}

void Repertoire::readAnew() { m_with.backstage.order(readingAnew(m_successor.folder(), staging())); }

std::optional<Edition> Repertoire::want(const VisitorSettings& settings, const Edition& present) {
    if (areLaidOutAlike(settings, m_wanted)) return std::nullopt;
    m_wanted = settings;
    if (!m_home || !areLaidOutAlike(settings, m_home->staging->settings)) {
        layOutAnew(present);
        return std::nullopt;
    }
    m_with.backstage.order(layingOut({*m_home, {}})); // ends what is not wanted any more, and makes what is missing
    return m_home;
}

void Repertoire::fit(Vec pixels, const Edition& present) {
    if (pixels == m_pixels) return;
    m_pixels = pixels;
    m_home.reset();
    m_successor.relay(homeStaging());
    layOutAnew(present);
}

/// Makes what is still missing of what is wanted, where it can be made of what is played now: another language cannot,
/// so the visitor keeps the one there is.
void Repertoire::goOn(const Edition& present) {
    const Staging& staging = *present.staging;
    if (areLaidOutAlike(staging.settings, m_wanted) && staging.pixels == m_pixels)
        m_with.backstage.order(layingOut({present, {}}));
    else if (staging.settings.language == m_wanted.language)
        layOutAnew(present);
}

/// Orders what is played now for the settings and the screen that are wanted.
void Repertoire::layOutAnew(const Edition& present) {
    if (m_wanted.language != present.staging->settings.language)
        m_with.backstage.order(readingAnew(present.folder, staging()));
    else
        m_with.backstage.order(layingOut({restaged(present, staging()), {}}));
}

} // namespace vitrine
