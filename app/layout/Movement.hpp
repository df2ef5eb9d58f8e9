#pragma once

#include "layout/Layout.hpp"
#include "layout/Schedule.hpp"

#include <map>

namespace vitrine {

/// Collects the tracks of a timeline while one pose follows the other.
class Movements {
public:
    explicit Movements(Motion motion) : m_motion(motion) {}
    /// Begins at `at` with a pose that was there before and has settled.
    Movements(Motion motion, const Pose& before, Time at);

    /// Changes from the last pose to this one from `start` on: leaving first, then moving, then arriving. Returns when
    /// all have arrived.
    [[nodiscard]] Time change(const Pose& to, Time start);
    /// Lets the marks of what changed go, so that they have gone at `rest`.
    void settle(Time rest);
    /// Cuts one drawable in at a moment.
    void cut(const Drawable& drawable, int order, Time at);

    /// The tracks by their ids.
    [[nodiscard]] std::vector<Track> tracks() const;

private:
    Motion m_motion;
    std::map<std::string, Track> m_tracks;
    std::map<std::string, Posed> m_now;

    void append(const std::string& id, int order, Segment segment);
};

} // namespace vitrine
