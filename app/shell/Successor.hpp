#pragma once

#include "setup/Options.hpp"
#include "shell/Backstage.hpp"

#include <cstdint>
#include <functional>
#include <utility>

namespace vitrine {

/// Tells from fingerprints of a folder, taken now and then, when there is something else in it: when another one was
/// seen twice, so that nobody is still writing there. Each is told once. Pure.
class Lookout {
public:
    explicit Lookout(std::uint64_t played) : m_known(played), m_seen(played) {}

    [[nodiscard]] bool isAnother(std::uint64_t fingerprint);
    /// That one is nothing new any more.
    void know(std::uint64_t fingerprint) { m_known = fingerprint; }

private:
    std::uint64_t m_known, m_seen;
};

/// Notices that another exhibit stands where the one that is played came from, and reads, checks and lays it out
/// backstage, until all of it is there.
class Successor {
public:
    /// How often the folder is looked at: what is put there is found within twice that.
    static constexpr Time period = seconds(2);
    using MakeStaging = std::function<std::shared_ptr<const Staging>()>;

    /// `played` is the fingerprint of the exhibit that is played.
    Successor(const Wake& wake, const CommonOptions& options, std::uint64_t played);

    /// To be called often; looks at the folder every few seconds. `staging` makes what it is to be laid out for.
    void look(Instant now, const MakeStaging& staging);
    /// Lays out for another staging what has been found and not been taken.
    void relay(const MakeStaging& staging);
    /// What has this fingerprint is played already, so that it need not be read again.
    void know(std::uint64_t fingerprint);
    /// Why what was found is not going to be played, once; its first line says so in general.
    [[nodiscard]] Diagnostics takeErrors();
    /// Whether all of it has come to be there, once.
    [[nodiscard]] bool takeReady() { return std::exchange(m_isNews, false); }
    /// What can go on stage, with its panels, once.
    [[nodiscard]] std::optional<Edition> take();

    /// Where an exhibit is looked for.
    [[nodiscard]] std::filesystem::path folder() const;

private:
    void receive();

    const CommonOptions& m_options;
    Lookout m_lookout;
    Instant m_nextLook{};
    bool m_isFound = false; ///< something that has been neither taken nor refused
    bool m_isNews = false;
    std::optional<Edition> m_ready;
    Diagnostics m_errors;
    Backstage m_backstage;
};

} // namespace vitrine
