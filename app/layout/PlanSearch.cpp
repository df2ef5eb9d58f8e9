// How large a case can be drawn on its stage: the search behind planCase.
#include "layout/Free.hpp"
#include "layout/Opening.hpp"
#include "layout/Taken.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float straying = 1.2f; ///< what a plan loses for every width of the stage that something stands from home
constexpr float tolerated = 2;   ///< units that a box may stand out of the stage: it is generous

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

/// How much of what is there together shares its place or leaves the stage; 0 is a plan without crowding. What is more
/// than `atMost` is not counted to its end.
float crowding(const Survey& survey, const Plan& plan, float atMost) {
    const std::vector<Taken> taken = takenBoxes(survey, plan, Lanes::Free);
    float sum = lanesThroughMembers(survey, plan);
    for (std::size_t i = 0; i < taken.size() && sum <= atMost; ++i) {
        sum += std::max(0.f, outside(taken[i].box, plan.stage) - tolerated);
        for (std::size_t j = i + 1; j < taken.size(); ++j)
            sum += shared(taken[i], taken[j]);
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

/// Something to try, and the most that can come of it.
struct Promising {
    Trial trial;
    float worth;
};

/// All sizes worth trying, those that promise most first.
std::vector<Promising> trials(const LayoutRequest& request, bool outsiders) {
    const float leastUnit = request.texts == Texts::Panel ? 0.22f : 0.47f;
    std::vector<Promising> all;
    for (const bool upright : stances(request))
        for (const float l : labelSizes(request))
            for (float unit = 1; unit > leastUnit; unit -= 0.06f)
                for (float cluster = 124; cluster > 55; cluster -= 9)
                    for (const float inset : {0.4f, 0.2f, 0.f}) {
                        const auto add = [&](FileShape files, Apart apart) {
                            const Trial trial{unit, l, cluster, files, apart, inset, upright};
                            all.push_back({trial, worth(trial, 1.1f)});
                        };
                        add(FileShape::Bow, Apart::Nowhere);
                        if (!upright) add(FileShape::Zigzag, Apart::Nowhere);
                        if (inset > 0 || !outsiders) continue;
                        for (const Apart apart : {Apart::Above, Apart::Right, Apart::Beside})
                            add(FileShape::Bow, apart);
                        if (!upright) add(FileShape::Zigzag, Apart::Right);
                    }
    std::stable_sort(all.begin(), all.end(), [](const Promising& a, const Promising& b) { return a.worth > b.worth; });
    return all;
}

} // namespace

bool arePlannedAlike(const LayoutRequest& a, const LayoutRequest& b) {
    return a.frame.stage == b.frame.stage && a.frame.portrait == b.frame.portrait && a.texts == b.texts &&
           labelSizes(a) == labelSizes(b) && namesTypes(a) == namesTypes(b);
}

namespace {

/// The search for a plan in which nothing is crowded; the best so far.
struct Clean {
    Plan plan;
    float value = 0, strayed = 1e9f; ///< no value: none has been found
};

/// Whether more may come of it than of the best so far. No plan strays much less than that, but for one with a strip.
bool canBeat(float hoped, const Trial& trial, const Clean& best) {
    const bool asFar = trial.apart == Apart::Nowhere && best.value > 0;
    return hoped > best.value * (asFar ? 1 + straying * 0.7f * best.strayed : 1.f);
}

void tryClean(const Survey& survey, Plan plan, const Trial& trial, Clean& best) {
    const float promise = worth(trial, plan.commons.scale);
    if (!canBeat(promise, trial, best) || crowding(survey, plan, 0) > 0) return;
    const float bearable = best.value > 0 ? (promise / best.value - 1) / straying : 1e9f;
    seatFree(survey, takenBoxes(survey, plan, Lanes::Kept), {bearable, 0}, plan);
    if (plan.strayed > bearable || crowding(survey, plan, 0) > 0) return;
    best.strayed = std::min(best.strayed, plan.strayed);
    const float value = promise / (1 + straying * plan.strayed);
    if (value > best.value) {
        best.value = value;
        best.plan = std::move(plan);
    }
}

/// Where nothing has room: the plan in which least is crowded, whatever it looks like.
Plan leastCrowded(const Survey& survey, CommonsPlanner& commons, const LayoutRequest& request,
                  const std::vector<Promising>& all, const StillWanted& stillWanted) {
    Plan best;
    float least = 1e9f;
    for (auto it = all.rbegin(); it != all.rend() && stillWanted(); ++it) { // the smallest first
        Plan plan = planWith(survey, commons, request, it->trial);
        if (crowding(survey, plan, least) >= least) continue;
        seatFree(survey, takenBoxes(survey, plan, Lanes::Kept), {1e9f, least}, plan);
        const float crowded = crowding(survey, plan, least);
        if (crowded >= least) continue;
        least = crowded;
        best = std::move(plan);
    }
    return best;
}

} // namespace

Plan planCase(const StoryCase& story, const LayoutRequest& request, const StillWanted& stillWanted) {
    const Survey survey = surveyOf(story);
    const std::vector<Promising> all = trials(request, hasOutsiders(survey));
    CommonsPlanner commons(survey);
    Clean best;
    for (const auto& [trial, hoped] : all) {
        if (hoped <= best.value || !stillWanted()) break;
        if (canBeat(hoped, trial, best)) tryClean(survey, planWith(survey, commons, request, trial), trial, best);
    }
    Plan found = best.value > 0 ? std::move(best.plan) : leastCrowded(survey, commons, request, all, stillWanted);
    found.opening = openingSeats(survey, found);
    return found;
}

} // namespace vitrine
