// How large a case can be drawn on its stage: the search behind planCase.
#include "layout/Free.hpp"
#include "layout/Opening.hpp"
#include "layout/Taken.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float straying = 1.2f; ///< what a plan loses for every width of the stage that something stands from home
constexpr float tolerated = 2;   ///< units that two boxes may share: they are generous

float depth(Box a, Box b) {
    return std::min(std::min(a.right(), b.right()) - std::max(a.x, b.x),
                    std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y));
}

float outside(Box box, Box stage) {
    return std::max(
        {0.f, stage.x - box.x, stage.y - box.y, box.right() - stage.right(), box.bottom() - stage.bottom()});
}

/// How far the lanes of those who stand farther out run through those who stand before them.
float lanesThroughMembers(const Survey& survey, const Plan& plan) {
    constexpr float beside = 6;
    float sum = 0;
    for (const auto* file : {&survey.files.left, &survey.files.right})
        for (const ElementId outer : *file)
            for (const ElementId inner : *file) {
                const Seat &from = plan.seats[outer], &before = plan.seats[inner];
                const float ahead = (before.at.x - from.at.x) * static_cast<float>(from.facing);
                if (ahead < before.size / 2 || !survey.of[outer].tied.any()) continue;
                const Box box = clusterBox(plan, before, plan.naming[inner]);
                const float y = from.at.y + 4;
                sum += std::max(0.f, std::min(y - box.y, box.bottom() - y) + beside);
            }
    return sum;
}

/// How much of what is there together shares its place or leaves the stage; 0 is a plan without crowding.
float crowding(const Survey& survey, const Plan& plan) {
    const std::vector<Taken> taken = takenBoxes(survey, plan, Lanes::Free);
    float sum = lanesThroughMembers(survey, plan);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        sum += std::max(0.f, outside(taken[i].box, plan.stage) - tolerated);
        for (std::size_t j = i + 1; j < taken.size(); ++j)
            if (const float d = depth(taken[i].box, taken[j].box); d > tolerated && meet(taken[i].when, taken[j].when))
                sum += d;
    }
    return sum;
}

/// How good a plan is to look at: the sizes of members, of what is shared, of all the rest and of labels; whether its
/// members stand about the middle and not along the edges.
float worth(const Trial& t, float commons) {
    const float member = std::min(1.15f, t.unit * t.cluster / 92), shared = std::min(1.1f, t.unit * commons);
    const float strip = t.apart == Apart::Above ? 0.9f : 1.f;
    const float round = strip * (t.files == FileShape::Zigzag ? 1.12f : 1.f) * (1 + 0.2f * t.inset);
    return std::pow(member, 1.3f) * std::pow(shared, 1.2f) * std::pow(t.unit, 0.4f) * std::pow(t.labels, 0.6f) * round;
}

bool hasOutsiders(const Survey& survey) {
    return std::any_of(survey.free.begin(), survey.free.end(),
                       [&](ElementId id) { return comesFromOutside(survey.story.elements[id]); });
}

/// The sizes of labels worth trying, in times their usual size.
std::vector<float> labelSizes(const LayoutRequest& request) {
    const bool panel = request.texts == Texts::Panel;
    if (panel && request.textScale < 1.5f) return {1.f, 0.91f, 0.83f};
    std::vector<float> all;
    for (float size = std::clamp(request.textScale, 1.f, 1.5f); size > 0.99f; size -= 0.25f)
        all.push_back(size);
    return all;
}

/// A screen is composed as it stands; a panel may be nearly square, and then what is better is found by trying.
std::vector<bool> stances(const LayoutRequest& request) {
    if (request.texts == Texts::Panel) return {false, true};
    return {request.frame.portrait};
}

/// All sizes worth trying, those that promise most first.
std::vector<Trial> trials(const LayoutRequest& request, bool outsiders) {
    const float leastUnit = request.texts == Texts::Panel ? 0.22f : 0.47f;
    std::vector<Trial> all;
    for (const bool upright : stances(request))
        for (const float l : labelSizes(request))
            for (float unit = 1; unit > leastUnit; unit -= 0.06f)
                for (float cluster = 124; cluster > 55; cluster -= 9)
                    for (const float inset : {0.4f, 0.2f, 0.f}) {
                        const auto add = [&](FileShape files, Apart apart) {
                            all.push_back({unit, l, cluster, files, apart, inset, upright});
                        };
                        add(FileShape::Bow, Apart::Nowhere);
                        if (!upright) add(FileShape::Zigzag, Apart::Nowhere);
                        if (inset > 0 || !outsiders) continue;
                        for (const Apart apart : {Apart::Above, Apart::Right, Apart::Beside})
                            add(FileShape::Bow, apart);
                        if (!upright) add(FileShape::Zigzag, Apart::Right);
                    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Trial& a, const Trial& b) { return worth(a, 1.1f) > worth(b, 1.1f); });
    return all;
}

} // namespace

Plan planCase(const StoryCase& story, const LayoutRequest& request, const StillWanted& stillWanted) {
    const Survey survey = surveyOf(story);
    Plan best, leastCrowded;
    float most = 0, least = 1e9f, leastStrayed = 1e9f;
    for (const Trial& trial : trials(request, hasOutsiders(survey))) {
        // No plan strays much less than the best so far, but for one with a strip: what cannot be better even then is
        // not tried.
        const float toBeat =
            most * (trial.apart != Apart::Nowhere || most <= 0 ? 1.f : 1 + straying * 0.7f * leastStrayed);
        if (worth(trial, 1.1f) <= most || !stillWanted()) break;
        if (worth(trial, 1.1f) <= toBeat) continue;
        Plan plan = planWith(survey, request, trial);
        const float promise = worth(trial, plan.commons.scale);
        if (promise <= toBeat) continue;
        float crowded = crowding(survey, plan);
        if (crowded <= 0 || (most <= 0 && crowded < least)) {
            const float bearable = most > 0 ? (promise / most - 1) / straying : 1e9f;
            seatFree(survey, takenBoxes(survey, plan, Lanes::Kept), bearable, plan);
            if (plan.strayed > bearable) continue;
            crowded = crowding(survey, plan);
        }
        const float value = promise / (1 + straying * plan.strayed);
        if (crowded <= 0) leastStrayed = std::min(leastStrayed, plan.strayed);
        if (crowded <= 0 && value > most) {
            most = value;
            best = std::move(plan);
        } else if (most <= 0 && crowded < least) {
            least = crowded;
            leastCrowded = std::move(plan);
        }
    }
    Plan& found = most > 0 ? best : leastCrowded;
    found.opening = openingSeats(survey, found);
    return std::move(found);
}

} // namespace vitrine
