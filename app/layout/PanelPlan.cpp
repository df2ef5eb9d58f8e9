#include "layout/PanelPlan.hpp"

#include "layout/Accidents.hpp"
#include "layout/GivingWay.hpp"
#include "layout/Labels.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace vitrine {
namespace {

/// Text whose letters all have one width, in sizes: no font is asked, so a plan depends on none.
class EvenMeasure final : public TextMeasure {
public:
    explicit EvenMeasure(float letter) : m_letter(letter) {}
    [[nodiscard]] TextExtent measure(std::string_view line, float size, Weight) const override {
        const auto letters = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
        return {static_cast<float>(letters) * size * m_letter, size * 1.21f, size * 0.97f};
    }

private:
    float m_letter;
};

/// A picture of the case at rest.
struct Still {
    const Tableau* tableau = nullptr;
    bool isLast = false;
};

/// What the case comes to, when nothing happens any more.
Tableau endOf(const StoryCase& story) {
    return story.beats.empty() ? Tableau{} : withoutHappenings(story.beats.back().phases.back());
}

std::vector<Still> stillsOf(const StoryCase& story, const Tableau& end) {
    std::vector<Still> stills;
    for (const StoryBeat& beat : story.beats)
        for (const Tableau& tableau : beat.phases)
            stills.push_back({&tableau});
    if (!stills.empty()) stills.push_back({&end, true});
    return stills;
}

/// Counts what goes wrong in a case's pictures. Those in which something went wrong lately are looked at first, for
/// there it mostly does again.
class PictureJudge {
public:
    PictureJudge(const Storyboard& storyboard, const StoryCase& story, const Frame& frame)
        : m_storyboard(storyboard), m_story(story), m_frame(frame), m_end(endOf(story)),
          m_stills(stillsOf(story, m_end)) {}
    PictureJudge(const PictureJudge&) = delete;
    PictureJudge& operator=(const PictureJudge&) = delete;
    ~PictureJudge() = default;

    std::size_t operator()(const Plan& plan, std::size_t atMost) {
        std::size_t accidents = 0;
        for (const EvenMeasure& measure : m_measures)
            if (accidents == 0) accidents = count(plan, measure, atMost);
        return accidents;
    }

private:
    std::size_t count(const Plan& plan, const TextMeasure& measure, std::size_t atMost) {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < m_stills.size() && sum <= atMost; ++i) {
            const std::size_t here = accidentsIn(plan, measure, m_stills[i]);
            sum += here;
            if (here > 0)
                std::rotate(m_stills.begin(), m_stills.begin() + static_cast<std::ptrdiff_t>(i),
                            m_stills.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
        return sum;
    }

    [[nodiscard]] std::size_t accidentsIn(const Plan& plan, const TextMeasure& measure, const Still& still) const {
        const PoseContext context{m_storyboard, m_story, plan, *still.tableau, measure, still.isLast};
        Card card{poseOf(context), &context, 0};
        std::stable_sort(card.pose.begin(), card.pose.end(),
                         [](const Posed& a, const Posed& b) { return a.order < b.order; });
        return misplaced(card, m_frame).size();
    }

    const Storyboard& m_storyboard;
    const StoryCase& m_story;
    const Frame& m_frame;
    Tableau m_end;
    std::vector<Still> m_stills; ///< of the story, and `m_end`
    std::array<EvenMeasure, 2> m_measures{EvenMeasure(letterWidth / labelSize), EvenMeasure(0.5f)}; // wide and narrow
};

} // namespace

Plan planFor(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
             const StillWanted& stillWanted) {
    const StoryCase& story = storyboard.cases.at(caseIndex);
    if (request.texts == Texts::Screen) {
        Plan plan = planCase(story, request, stillWanted);
        keepInTheMiddle(story, plan);
        return plan;
    }
    const auto judge = std::make_shared<PictureJudge>(storyboard, story, request.frame);
    return planCase(story, request, stillWanted,
                    [judge](const Plan& plan, std::size_t atMost) { return (*judge)(plan, atMost); });
}

} // namespace vitrine
