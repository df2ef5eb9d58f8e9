// How large a case can be drawn on its stage: the search behind planCase.
#include "layout/Free.hpp"
#include "layout/Opening.hpp"
#include "layout/Taken.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

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

using Sizes = std::vector<float>;

/// The sizes of labels worth trying, in times their usual size. In a panel they may be smaller than usual: at once, or
/// where larger text is asked for, only when there is no other way.
std::vector<Sizes> labelSizes(const LayoutRequest& request) {
    Sizes usual;
    for (float size = std::clamp(request.textScale, 1.f, 1.5f); size > 0.99f; size -= 0.25f)
        usual.push_back(size);
    if (request.texts == Texts::Screen) return {usual};
    if (request.textScale >= 1.5f) return {usual, {0.91f, 0.83f}};
    return {{1.f, 0.91f, 0.83f}};
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
std::vector<Promising> trials(const LayoutRequest& request, const Sizes& labels, bool outsiders, float leastUnit) {
    std::vector<Promising> all;
    for (const bool upright : stances(request))
        for (const float l : labels)
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

/// What plans have in common that look much alike.
using Family = std::tuple<float, float, FileShape, Apart, bool>;
Family familyOf(const Trial& t) { return {t.unit, t.labels, t.files, t.apart, t.upright}; }

/// Plans that have been judged and turned down: the one in which least goes wrong.
struct TurnedDown {
    Plan plan;
    std::size_t accidents = 1000000;
    int judged = 0;
    std::map<Family, int> judgedAlike{};
};

constexpr int patience = 160; ///< as many plans are judged at most
constexpr int family = 5;     ///< and as many that differ in little but the size of members

/// The search for a plan; the best so far.
struct Search {
    const Survey& survey;
    const Judge& judge;
    Plan plan{};
    float value = 0, strayed = 1e9f; ///< no value: none has been found
    TurnedDown others{};

    /// Whether nothing goes wrong in the pictures of a plan, as far as anybody wants to know.
    bool passes(const Plan& one, const Trial& trial) {
        if (!judge) return true;
        ++others.judged;
        ++others.judgedAlike[familyOf(trial)];
        const std::size_t accidents = judge(one, others.accidents);
        if (accidents > 0 && accidents < others.accidents) {
            others.accidents = accidents;
            others.plan = one;
        }
        return accidents == 0;
    }
    [[nodiscard]] bool isTired() const { return others.judged >= patience; }
};

/// Whether more may come of it than of the best so far. No plan strays much less than that, but for one with a strip.
bool canBeat(float hoped, const Trial& trial, const Search& best) {
    const bool asFar = trial.apart == Apart::Nowhere && best.value > 0;
    return hoped > best.value * (asFar ? 1 + straying * 0.7f * best.strayed : 1.f);
}

/// Takes a plan in which nothing is crowded, if it is better.
void tryClean(Plan plan, const Trial& trial, Search& best) {
    const Survey& survey = best.survey;
    const float promise = worth(trial, plan.commons.scale);
    if (best.judge && best.others.judgedAlike[familyOf(trial)] >= family) return;
    if (!canBeat(promise, trial, best) || crowding(survey, plan, 0) > 0) return;
    const float bearable = best.value > 0 ? (promise / best.value - 1) / straying : 1e9f;
    seatFree(survey, takenBoxes(survey, plan, Lanes::Kept), {bearable, 0}, plan);
    if (plan.strayed > bearable || crowding(survey, plan, 0) > 0) return;
    const float value = promise / (1 + straying * plan.strayed);
    plan.opening = openingSeats(survey, plan);
    if (value > best.value && !best.passes(plan, trial)) return;
    best.strayed = std::min(best.strayed, plan.strayed);
    if (value <= best.value) return;
    best.value = value;
    best.plan = std::move(plan);
}

/// Where nothing has room: the plan in which least is crowded, whatever it looks like. A judge is asked about whatever
/// is not much more crowded: boxes are generous.
void tryCrowded(Plan plan, const Trial& trial, float& least, Search& best) {
    constexpr float bearable = 60;
    const Survey& survey = best.survey;
    const float atMost = best.judge ? std::max(least, bearable) : least;
    if (best.judge && best.others.judgedAlike[familyOf(trial)] >= family) return;
    if (crowding(survey, plan, atMost) >= atMost) return;
    seatFree(survey, takenBoxes(survey, plan, Lanes::Kept), {1e9f, atMost}, plan);
    const float crowded = crowding(survey, plan, atMost);
    if (crowded >= atMost) return;
    least = std::min(least, crowded);
    plan.opening = openingSeats(survey, plan);
    if (best.judge && !best.passes(plan, trial)) return;
    best.value = best.judge ? 1.f : 0.f; // nothing can be better than a picture without an accident
    best.plan = std::move(plan);
}

} // namespace

Plan planCase(const StoryCase& story, const LayoutRequest& request, const StillWanted& stillWanted,
              const Judge& judge) {
    const Survey survey = surveyOf(story);
    CommonsPlanner commons(survey);
    Search best{survey, judge};
    std::vector<Promising> all;
    const bool outsiders = hasOutsiders(survey), inPanel = request.texts == Texts::Panel;
    for (const Sizes& labels : labelSizes(request)) {
        if (best.value > 0) break;
        best.others.judged = 0;
        best.others.judgedAlike.clear();
        all = trials(request, labels, outsiders, inPanel ? 0.23f : 0.47f);
        for (const auto& [trial, hoped] : all) {
            if (hoped <= best.value || best.isTired() || !stillWanted()) break;
            if (canBeat(hoped, trial, best)) tryClean(planWith(survey, commons, request, trial), trial, best);
        }
    }
    float least = 1e9f;
    if (inPanel) std::erase_if(all, [](const Promising& one) { return one.trial.unit > 0.3f; }); // they take time only
    best.others.judged = 0;
    best.others.judgedAlike.clear();
    if (!judge) std::reverse(all.begin(), all.end()); // the smallest first: they crowd least
    for (const auto& [trial, hoped] : all) {
        if (best.value > 0 || best.isTired() || !stillWanted()) break;
        tryCrowded(planWith(survey, commons, request, trial), trial, least, best);
    }
    const bool isResigned = best.value <= 0 && !best.others.plan.seats.empty();
    return isResigned ? std::move(best.others.plan) : std::move(best.plan);
}

} // namespace vitrine
