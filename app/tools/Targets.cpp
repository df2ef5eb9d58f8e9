#include "tools/Targets.hpp"

#include "controls/Controls.hpp"
#include "layout/Course.hpp"
#include "setup/ControlNames.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace vitrine {
namespace {

constexpr float leastMm = 15, leastApartMm = 3;
constexpr float lost = 0.01f; ///< millimetres that rounding may take

/// What a visitor may have before them, and how one says it.
struct Situation {
    std::string name;
    Visit visit;
    Instant now{};
};

/// A control that is too small, or too near to another.
struct Cramped {
    std::string control, other; ///< ids
    std::string situation;
    Vec mm; ///< its size; else how far they are apart, in x
    TouchScreen screen;
    float textScale = 1;

    /// Of how little there is how much.
    [[nodiscard]] float share() const {
        return other.empty() ? std::min(mm.x, mm.y) / leastMm : std::max(mm.x, 0.f) / leastApartMm;
    }
};

/// What `beat.music` and `beat.sport` have in common.
std::string sortOf(const std::string& control) { return control.substr(0, control.find('.')); }

Visit visitAt(const Cases& cases, std::size_t caseIndex, std::size_t beat, View view) {
    Visit visit = begin(begin({caseIndex, beat}, cases, Instant{}), {});
    visit.mode = Mode::Visiting;
    visit.view = std::move(view);
    return visit;
}

/// With the case alone: the story at each beat that has terms, which stand beside its caption, and one of them open.
void addStory(const Cases& cases, const StoryCase& story, std::size_t caseIndex, std::vector<Situation>& all) {
    const auto add = [&](const char* name, std::size_t beat, View view) {
        all.push_back({name, visitAt(cases, caseIndex, beat, std::move(view))});
    };
    add("in the story", 0, Story{});
    for (std::size_t beat = 0; beat < story.beats.size(); ++beat) {
        if (story.beats[beat].terms.empty()) continue;
        add("in the story", beat, Story{});
        add("where a term is told", beat, Meaning{story.beats[beat].terms.front()});
    }
    Situation held{"where a story that waits asks", visitAt(cases, caseIndex, 0, Story{})};
    held.visit.show.held = true;
    held.now = IdleTimes{}.resume + seconds(1);
    all.push_back(std::move(held));
}

std::vector<Situation> situationsOf(const Storyboard& storyboard, const Cases& cases) {
    std::vector<Situation> all;
    for (std::size_t i = 0; i < cases.cases.size(); ++i) {
        const auto add = [&](const char* name, View view) {
            all.push_back({name, visitAt(cases, i, 0, std::move(view))});
        };
        if (storyboard.cases[i].beats.empty()) continue;
        addStory(cases, storyboard.cases[i], i, all);
        add("among all cases", Choice{});
        add("in the story so far", Strip{});
        add("in the story so far", Strip{300});
        add("in the settings", SettingsPanel{});
        add("where cases are compared", Comparing{begin(std::nullopt, cases, 1, Instant{}), i == 0 ? 1u : 0u});
        for (std::size_t question = 0; question < cases.questions.size(); ++question)
            add("where cases are compared", Comparing{begin(question, cases, 1, Instant{}), i == 0 ? 1u : 0u});
    }
    return all;
}

/// How far two boxes are apart, along the axis on which they are farther apart.
float apart(Box a, Box b) {
    const float x = std::max(a.x, b.x) - std::min(a.right(), b.right());
    const float y = std::max(a.y, b.y) - std::min(a.bottom(), b.bottom());
    return std::max(x, y);
}

/// What moves under a finger is cut off by the edge of its room.
bool isCutOff(const Control& control) { return control.whole && *control.whole != control.box; }

/// Keeps the worst of every sort.
class Worst {
public:
    void add(Cramped found) {
        const auto key = std::pair(sortOf(found.control), sortOf(found.other));
        const auto [known, isNew] = m_of.try_emplace(key, found);
        if (!isNew && found.share() < known->second.share()) known->second = std::move(found);
    }
    [[nodiscard]] std::vector<Cramped> all() const {
        std::vector<Cramped> worst;
        for (const auto& [sort, cramped] : m_of)
            worst.push_back(cramped);
        return worst;
    }

private:
    std::map<std::pair<std::string, std::string>, Cramped> m_of;
};

/// The screen on which one looks at a situation.
struct Looking {
    const TargetRequest& request;
    TouchScreen screen;
    float textScale = 1;
    Frame frame;
    float mm = 0; ///< of a unit
};

Looking lookingAt(const TargetRequest& request, const TouchScreen& screen, float textScale) {
    const float margin = std::round(request.settings.screen.marginMm * screen.pixels.x / screen.widthMm);
    const Frame frame = frameFor(screen.pixels - Vec{margin, margin} * 2, ControlsBand::Shown, textScale);
    return {request, screen, textScale, frame, mmPerUnit(frame, screen.pixels.x, screen.widthMm)};
}

float reachTop(const Looking& at) {
    const KioskSettings& s = at.request.settings;
    if (s.reach != ReachHeight::Low || !s.screen.bottomMm) return 0;
    return lowReach(at.frame, at.mm, *s.screen.bottomMm + s.screen.marginMm);
}

void measure(const Situation& situation, const Looking& at, const Cases& cases, const ControlNames& names,
             Worst& worst) {
    const Attention nothing;
    const ControlPanel panel = controls(
        {situation.visit, cases, names, at.frame, at.mm, nothing, at.textScale, {}, reachTop(at)}, situation.now);
    const auto note = [&](const Control& one, const std::string& other, Vec mm) {
        worst.add({one.id, other, situation.name, mm, at.screen, at.textScale});
    };
    for (std::size_t i = 0; i < panel.controls.size(); ++i) {
        const Control& one = panel.controls[i];
        if (one.state.disabled) continue;
        const Vec size{one.box.w * at.mm, one.box.h * at.mm};
        if (!isCutOff(one) && std::min(size.x, size.y) < leastMm - lost) note(one, {}, size);
        if (one.id == "more-time") continue; // lies on whatever is there, and is touched first
        for (std::size_t j = i + 1; j < panel.controls.size(); ++j) {
            const float gap = apart(one.box, panel.controls[j].box) * at.mm;
            if (gap < leastApartMm - lost && !panel.controls[j].state.disabled)
                note(one, panel.controls[j].id, {gap, 0});
        }
    }
}

std::string rounded(float mm) {
    std::ostringstream text;
    text << std::round(mm * 10) / 10;
    return text.str();
}

std::string where(const Cramped& c) {
    std::ostringstream text;
    text << c.situation << " (at " << c.screen.pixels.x << 'x' << c.screen.pixels.y << ", " << c.screen.widthMm
         << " mm wide";
    if (c.textScale != 1) text << ", with text x" << c.textScale;
    text << ')';
    return text.str();
}

Diagnostic told(const Cramped& c, const TargetRequest& request) {
    const std::string what = c.other.empty() ? '"' + c.control + "\" is " + rounded(c.mm.x) + " by " + rounded(c.mm.y) +
                                                   " mm, less than 15 to touch, "
                                             : '"' + c.control + "\" is " + rounded(std::max(c.mm.x, 0.f)) +
                                                   " mm from \"" + c.other + "\", less than 3, ";
    const float wide = std::ceil(c.screen.widthMm / std::max(c.share(), 0.1f) / 10) * 10;
    const std::string advice = request.settings.screen.widthMm ? "is [screen] width_mm right? a picture of about " +
                                                                     rounded(wide) + " mm would have room"
                                                               : "fewer cases, questions or terms, or shorter names";
    return {Severity::Warning, {request.file}, what + where(c), advice};
}

Cases casesOf(const Storyboard& storyboard) {
    Cases cases = unlaidCases(storyboard);
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        cases.cases[i] = marksOf(storyboard, timesOf(storyboard, i, {}));
    return cases;
}

} // namespace

std::vector<TouchScreen> touchScreens(const ScreenSettings& settings, std::optional<Vec> pixels) {
    if (settings.widthMm) return {{pixels.value_or(Vec{1920, 1080}), *settings.widthMm}};
    if (pixels) return {{*pixels, widthMm(settings, pixels->x)}};
    return {{{1920, 1080}, 531}, {{1920, 1080}, 952}, {{3840, 2160}, 1218},
            {{1080, 1920}, 299}, {{1080, 1920}, 535}, {{2160, 3840}, 685}};
}

Diagnostics crampedTargets(const Storyboard& storyboard, const InterfaceWords& words, const TargetRequest& request) {
    const Cases cases = casesOf(storyboard);
    ControlNames names = controlNames(storyboard, words);
    names.hasSound = true; // whether it has depends on the machine
    const std::vector<Situation> situations = situationsOf(storyboard, cases);
    Worst worst;
    for (const TouchScreen& screen : request.screens)
        for (const float textScale : request.textScales) {
            const Looking at = lookingAt(request, screen, textScale);
            for (const Situation& situation : situations)
                measure(situation, at, cases, names, worst);
        }
    Diagnostics found;
    for (const Cramped& cramped : worst.all())
        found.push_back(told(cramped, request));
    return found;
}

} // namespace vitrine
