#pragma once

#include "shell/Wings.hpp"

#include <map>

namespace vitrine {

/// What the beats of a case come to, as pictures of the stage alone. They are made one at a time, when there is time,
/// and kept for one case: for as many beats as a case usually has, so that a very long one takes no more room.
class Stills {
public:
    static constexpr std::size_t most = 64;

    /// The still of a beat; null when it has not been made yet.
    [[nodiscard]] const Scene* of(const std::shared_ptr<const Course>& course, std::size_t beat) const;
    /// Makes the missing still that is nearest to the beat `around`, and lets go of what is too far from it to be kept.
    /// Answers whether there was one to make.
    bool makeNext(const Edition& edition, const std::shared_ptr<const Course>& course, std::size_t around,
                  const Wings& wings);

private:
    std::shared_ptr<const Course> m_course;
    std::map<std::size_t, Scene> m_stills;
};

/// What stands on the stage of a scene: without heading, caption and legend.
[[nodiscard]] Scene stageOf(Scene scene);

} // namespace vitrine
