#include "layout/Cards.hpp"

#include "layout/Files.hpp"
#include "layout/PanelTexts.hpp"
#include "layout/Type.hpp"
#include "scene/Caption.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr int frameOrder = static_cast<int>(Layer::Frame) * 1000000;

const StoryCase& story(const CardContext& c) { return c.storyboard.cases[c.caseIndex]; }

void add(Pose& pose, std::vector<Drawable> drawables) {
    for (Drawable& d : drawables)
        pose.push_back({std::move(d), frameOrder + static_cast<int>(pose.size())});
}

std::string number(std::size_t n) { return std::to_string(n); }

/// Where the header's texts go, for each composition.
struct HeaderPlan {
    Box badge, title, where, beat, left, question, about;
    Align right = Align::Right;
};

HeaderPlan headerPlan(const CardContext& c) {
    const Box h = c.request.frame.header;
    const float k = std::min(c.request.textScale, 1.5f), badge = 60 * std::min(k, 1.25f);
    HeaderPlan p;
    p.badge = {h.x, h.y + 8, badge, badge};
    const float aside = h.x + badge + 18;
    if (c.request.frame.portrait) {
        const float line = 34 * k;
        p.title = {aside, h.y + 2, h.w * 0.62f, line};
        p.where = {aside, h.y + 2 + line, h.w * 0.5f, line};
        p.beat = {h.right() - h.w * 0.34f, h.y + 2, h.w * 0.34f, line};
        p.left = {h.right() - h.w * 0.36f, h.y + 2 + line, h.w * 0.36f, line};
        const float top = h.y + 2 * line + 20, rest = h.bottom() - top;
        p.question = {h.x, top, h.w, rest * 0.64f};
        p.about = {h.x, top + rest * 0.64f, h.w, rest * 0.34f};
        return p;
    }
    const float wing = h.w * 0.25f, line = 34 * k;
    p.title = {aside, h.y + 4, wing - badge - 18, line};
    p.where = {aside, h.y + 4 + line, wing - badge - 18, line};
    p.beat = {h.right() - wing, h.y + 4, wing, line};
    p.left = {h.right() - wing, h.y + 4 + line, wing, line};
    p.question = {h.x + wing + 10, h.y, h.w - 2 * wing - 20, h.h * 0.6f};
    p.about = {h.x + wing + 10, h.y + h.h * 0.6f, h.w - 2 * wing - 20, h.h * 0.36f};
    return p;
}

/// The case's title, or its short name where the title would have to be set smaller than the rest.
std::string nameFor(const CardContext& c, float width, float size) {
    const StoryCase& s = story(c);
    const bool fits = c.measure.measure(s.title, size, Weight::SemiBold).width <= width;
    return fits || s.brief.empty() ? s.title : s.brief;
}

void addWhere(const CardContext& c, Pose& pose) {
    const HeaderPlan p = headerPlan(c);
    const float k = std::min(c.request.textScale, 1.5f);
    const std::string n = number(c.caseIndex + 1), count = number(c.storyboard.cases.size());
    pose.push_back(
        {{"header/badge", Panel{p.badge, p.badge.w / 2, std::nullopt, Stroke{Paint{ColourRole::Paper}, 3}}, 1},
         frameOrder});
    add(pose, setBlock({"header/number", n, p.badge, 30 * k, 20, Weight::Bold, Paint{ColourRole::Paper}}, c.measure));
    add(pose, setBlock({"header/title", nameFor(c, p.title.w, 27 * k), p.title, 27 * k, 18, Weight::SemiBold,
                        Paint{ColourRole::Paper}, Align::Left, 1.25f},
                       c.measure));
    add(pose, setBlock({"header/case", phrase(c.words, "case-of", {{"n", n}, {"count", count}}), p.where, 24 * k, 18,
                        Weight::Regular, Paint{ColourRole::Quiet}, Align::Left, 1.25f},
                       c.measure));
}

void addQuestion(const CardContext& c, Pose& pose, const std::string& text, const std::string& about) {
    const HeaderPlan p = headerPlan(c);
    const float k = c.request.textScale;
    add(pose, setBlock({"header/question", text, p.question, 48 * k, 26, Weight::Bold, Paint{ColourRole::Paper},
                        Align::Centre, 1.22f},
                       c.measure));
    add(pose, setBlock({"header/about", about, p.about, 26 * k, 20, Weight::Regular, Paint{ColourRole::Quiet},
                        Align::Centre, 1.25f},
                       c.measure));
}

void addCaption(const CardContext& c, Pose& pose, const std::string& text, std::size_t terms) {
    const Box box = captionBands(c.request.frame, terms, c.request.textScale).caption;
    const bool column = !c.request.frame.portrait && c.request.textScale >= 1.5f;
    const float widest = std::min(box.w, column ? box.w : 1500.f);
    const Box middle{box.centre().x - widest / 2, box.y, widest, box.h};
    const float leading = c.request.textScale < 1.5f ? 1.34f : 1.21f; // large letters need less between their lines
    add(pose, setBlock({"caption", text, middle, 41 * c.request.textScale, 26, Weight::Medium, Paint{ColourRole::Paper},
                        column ? Align::Left : Align::Centre, leading},
                       c.measure));
}

/// Whom the case is about, as they are when it begins, in the order of the cast.
std::vector<ElementId> membersOf(const CardContext& c) {
    if (story(c).beats.empty()) return {};
    const MemberFiles files = memberFiles(story(c));
    std::vector<ElementId> members = files.left;
    members.insert(members.end(), files.right.begin(), files.right.end());
    members.insert(members.end(), files.below.begin(), files.below.end());
    std::sort(members.begin(), members.end());
    return members;
}

void addMember(const CardContext& c, ElementId id, Vec foot, float size, Pose& pose) {
    const std::string name = "cover/" + story(c).elements[id].name;
    const std::size_t kind = story(c).beats.front().phases.back().states[id].kind;
    Path plot;
    plot.points = {{foot.x - size * 0.6f, foot.y}, {foot.x + size * 0.6f, foot.y}};
    plot.stroke = Stroke{Paint{ColourRole::Tie}, 3};
    const Mark mark{c.storyboard.kinds[kind].pictogram, foot - Vec{0, size / 2}, size, Paint{ColourRole::Paper},
                    Paint{ColourRole::PaperShade}};
    add(pose, {{name, mark}, {name + "/plot", plot}});
}

/// The members side by side in as many rows, centred; a mark takes at most two thirds of the height of its row.
void addMembers(const CardContext& c, const std::vector<ElementId>& members, Box room, std::size_t rows, Pose& pose) {
    const std::size_t columns = (members.size() + rows - 1) / rows;
    const float height = room.h / static_cast<float>(rows);
    const float pitch = std::min(height * 1.1f, room.w / static_cast<float>(columns)), size = pitch / 1.6f;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::size_t row = i / columns, inRow = std::min(columns, members.size() - row * columns);
        const float offset = static_cast<float>(i % columns) - static_cast<float>(inRow - 1) / 2;
        const Vec foot{room.centre().x + offset * pitch, room.y + height * static_cast<float>(row) + height * 0.8f};
        addMember(c, members[i], foot, size, pose);
    }
}

} // namespace

Pose beatTexts(const CardContext& c, std::size_t beatIndex) {
    const StoryBeat& beat = story(c).beats[beatIndex];
    if (c.request.texts == Texts::Panel) return panelTexts(c, beat.caption);
    const Question& question = c.storyboard.questions[beat.question];
    Pose pose;
    addWhere(c, pose);
    const float k = std::min(c.request.textScale, 1.5f);
    const std::string where =
        phrase(c.words, "beat-of", {{"n", number(beatIndex + 1)}, {"count", number(story(c).beats.size())}});
    add(pose, setBlock({"header/beat", where, headerPlan(c).beat, 27 * k, 18, Weight::SemiBold,
                        Paint{ColourRole::Paper}, Align::Right, 1.25f},
                       c.measure));
    addQuestion(c, pose, question.text.value, question.about.value);
    addCaption(c, pose, beat.caption, beat.terms.size());
    return pose;
}

Pose lastCardTexts(const CardContext& c) {
    if (c.request.texts == Texts::Panel) return panelTexts(c, story(c).outcome);
    Pose pose;
    addWhere(c, pose);
    addQuestion(c, pose, phrase(c.words, "outcome", {}), story(c).place);
    addCaption(c, pose, story(c).outcome, 0);
    return pose;
}

Pose coverCard(const CardContext& c) {
    if (c.request.texts == Texts::Panel) return panelTexts(c, story(c).summary);
    Pose pose;
    addWhere(c, pose);
    const Frame& f = c.request.frame;
    const Box s = f.stage;
    const float k = std::min(c.request.textScale, 1.25f);
    const Box all{f.size.x * 0.1f, s.y, f.size.x * 0.8f, f.size.y - f.controls.h - s.y - 20};
    const std::vector<ElementId> members = membersOf(c);
    const bool showsMembers = !members.empty() && all.h > 560 * c.request.textScale;
    const std::size_t rows = showsMembers ? (f.portrait ? 2 : 1) : 0;
    const float y = all.y + all.h * (showsMembers ? 0.1f : 0.04f), rowsHeight = 160 * k * static_cast<float>(rows);
    const float below = y + 240 * k + rowsHeight;
    add(pose, setBlock({"cover/title",
                        story(c).title,
                        {all.x, y, all.w, 130 * k},
                        104 * k,
                        48,
                        Weight::Bold,
                        Paint{ColourRole::Paper},
                        Align::Centre,
                        1.2f},
                       c.measure));
    add(pose, setBlock({"cover/place",
                        story(c).place,
                        {all.x, y + 140 * k, all.w, 50 * k},
                        34 * k,
                        24,
                        Weight::Regular,
                        Paint{ColourRole::Quiet}},
                       c.measure));
    const Vec line{all.centre().x, y + 212 * k};
    pose.push_back({{"cover/line", Panel{boxAround(line, 160, 6), 3, Paint{ColourRole::Governance}, std::nullopt}, 1},
                    frameOrder + 90});
    if (showsMembers) addMembers(c, members, {all.x, y + 250 * k, all.w, rowsHeight}, rows, pose);
    add(pose, setBlock({"cover/summary",
                        story(c).summary,
                        {all.x + all.w * 0.08f, below, all.w * 0.84f,
                         std::min(all.bottom() - below - 20 * k, 420 * c.request.textScale)},
                        44 * c.request.textScale,
                        28,
                        Weight::Medium,
                        Paint{ColourRole::Paper}},
                       c.measure));
    return pose;
}

Drawable timeLeft(const CardContext& c, int left) {
    const float k = std::min(c.request.textScale, 1.5f);
    const bool minutes = left >= 60;
    const std::string text = phrase(c.words, minutes ? "time-left" : "seconds-left",
                                    {{"minutes", std::to_string(left / 60)}, {"seconds", std::to_string(left % 60)}});
    std::vector<Drawable> lines = setBlock({"header/left", text, headerPlan(c).left, 24 * k, 18, Weight::Regular,
                                            Paint{ColourRole::Quiet}, Align::Right, 1.25f},
                                           c.measure);
    lines.front().id = "header/left";
    return lines.front();
}

} // namespace vitrine
