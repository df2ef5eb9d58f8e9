#include "shell/Successor.hpp"

#include "setup/Files.hpp"
#include "shell/Watch.hpp"

#include <utility>

namespace vitrine {

bool Lookout::isAnother(std::uint64_t fingerprint) {
    const bool isSettled = std::exchange(m_seen, fingerprint) == fingerprint;
    return isSettled && std::exchange(m_known, fingerprint) != fingerprint;
}

Successor::Successor(const Wake& wake, const CommonOptions& options, std::uint64_t played)
    : m_options(options), m_lookout(played), m_backstage(wake) {}

/// Where nobody named one, the first exhibit that is put goes before the one that came with the program.
std::filesystem::path Successor::folder() const {
    return m_options.contentIsNamed ? m_options.content : defaultContent();
}

void Successor::look(Instant now, const MakeStaging& staging) {
    receive();
    if (now < m_nextLook) return;
    m_nextLook = now + period;
    if (!m_lookout.isAnother(fingerprintOf(folder()))) return;
    m_isFound = true;
    relay(staging);
}

void Successor::relay(const MakeStaging& staging) {
    if (!m_isFound) return;
    m_ready.reset();
    m_backstage.order(readingAnew(folder(), staging()));
}

void Successor::know(std::uint64_t fingerprint) {
    m_lookout.know(fingerprint);
    m_isFound = false;
    m_ready.reset();
}

void Successor::receive() {
    auto reading = m_backstage.take();
    if (!reading || !m_isFound) return;
    if (hasErrors(reading->diagnostics)) {
        m_isFound = false;
        m_errors = std::move(reading->diagnostics);
        m_errors.insert(m_errors.begin(), {Severity::Error,
                                           {folder().string()},
                                           "this exhibit has errors and is not played",
                                           "what is on goes on; `vitrine check` tells all that is wrong"});
    } else if (hasPanels(reading->edition)) {
        m_ready = std::move(reading->edition);
        m_isNews = true;
    }
}

Diagnostics Successor::takeErrors() { return std::exchange(m_errors, {}); }

std::optional<Edition> Successor::take() {
    if (m_ready) m_isFound = false;
    return std::exchange(m_ready, std::nullopt);
}

} // namespace vitrine
