#include "player/Marks.hpp"

#include <algorithm>

namespace vitrine {
std::optional<std::size_t> beatAt(const CaseMarks& marks, Time t) {
    const auto next = std::upper_bound(marks.beats.begin(), marks.beats.end(), t,
                                       [](Time time, const BeatMark& beat) { return time < beat.start; });
    if (next == marks.beats.begin()) return std::nullopt;
    return static_cast<std::size_t>(next - marks.beats.begin()) - 1;
}

std::vector<Stretch> stretchesOf(const CaseMarks& marks) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < marks.beats.size(); ++i) {
        const std::string& question = marks.beats[i].question;
        if (stretches.empty() || stretches.back().question != question) stretches.push_back({question, i, i});
        stretches.back().endExclusive = i + 1;
    }
    return stretches;
}

std::optional<Stretch> nextStretch(const CaseMarks& marks, const std::string& question, Time t) {
    const std::vector<Stretch> stretches = stretchesOf(marks);
    const std::optional<std::size_t> beat = beatAt(marks, t);
    const auto asks = [&](const Stretch& stretch) { return stretch.question == question; };
    const auto later = [&](const Stretch& stretch) { return asks(stretch) && (!beat || stretch.first > *beat); };
    const auto next = std::find_if(stretches.begin(), stretches.end(), later);
    if (next != stretches.end()) return *next;
    const auto first = std::find_if(stretches.begin(), stretches.end(), asks);
    return first != stretches.end() ? std::optional(*first) : std::nullopt;
}

} // namespace vitrine
