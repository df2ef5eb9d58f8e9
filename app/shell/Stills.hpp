#pragma once

#include "shell/Wings.hpp"

#include <map>

namespace vitrine {

/// What each beat of a case comes to, as pictures of the stage alone. They are made one at a time, when there is time,
/// and kept for one case.
class Stills {
public:
    /// The still of a beat; null when it has not been made yet.
    [[nodiscard]] const Scene* of(const std::shared_ptr<const Course>& course, std::size_t beat) const;
    /// Makes the first still that is missing, beginning with `from`. Answers whether there was one to make.
    bool makeNext(const Edition& edition, const std::shared_ptr<const Course>& course, std::size_t from, Wings& wings);

private:
    std::shared_ptr<const Course> m_course;
    std::map<std::size_t, Scene> m_stills;
};

/// What stands on the stage of a scene: without heading, caption and legend.
[[nodiscard]] Scene stageOf(Scene scene);

} // namespace vitrine
