// Contrast: every text, mark and line against what lies beneath it, as it is drawn.
#include "layout/Accidents.hpp"
#include "layout/Things.hpp"

#include <algorithm>
#include <sstream>
#include <tuple>

namespace vitrine {
namespace {

constexpr float textContrast = 4.5f, strongestTextContrast = 7, markContrast = 3;

/// Something filled that can lie beneath others.
struct Fill {
    const Posed* posed = nullptr;
    Box box;
    Paint paint;
};

bool crosses(Vec a, Vec b, Vec p) {
    return (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
}

bool encloses(const std::vector<Vec>& outline, Vec p) {
    bool in = false;
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++)
        if (crosses(outline[i], outline[j], p)) in = !in;
    return in;
}

bool covers(const Fill& fill, Vec p) {
    if (!contains(fill.box, p)) return false;
    if (const auto* panel = std::get_if<Panel>(&fill.posed->drawable.shape))
        return contains(RoundBox{panel->box, panel->radius}, p);
    return encloses(std::get<Path>(fill.posed->drawable.shape).points, p);
}

std::optional<Paint> fillOf(const Posed& p) {
    if (const auto* panel = std::get_if<Panel>(&p.drawable.shape)) return panel->fill;
    if (const auto* path = std::get_if<Path>(&p.drawable.shape)) return path->fill;
    return std::nullopt;
}

/// What has to stand out, and what it lies on. Of a disc and its rim one is enough.
struct Meeting {
    std::vector<Paint> above;
    Paint beneath;
    bool isText = false;
    const Posed* posed = nullptr;
};

bool isSame(const Meeting& a, const Meeting& b) {
    return a.above == b.above && a.beneath == b.beneath && a.isText == b.isText;
}

std::vector<Vec> pointsOn(const Box& b) {
    std::vector<Vec> points;
    for (const float v : {0.3f, 0.7f})
        for (const float u : {0.02f, 0.26f, 0.5f, 0.74f, 0.98f})
            points.push_back({b.x + b.w * u, b.y + b.h * v});
    return points;
}

/// Grounds need not stand out: what they hold tells them.
bool isGround(ColourRole role) { return role <= ColourRole::Plate; }

/// Something that has to be seen: its paints, and points whose ground it stands on.
struct Sight {
    std::vector<Paint> paints;
    std::vector<Vec> points;
};

std::vector<Vec> pointsOn(const Path& path) {
    if (path.points.size() == 2) return {mix(path.points.front(), path.points.back(), 0.5f)};
    std::vector<Vec> points;
    for (std::size_t i = 1; i + 1 < path.points.size(); i += path.points.size() > 40 ? 16 : 3)
        points.push_back(path.points[i]);
    return points;
}

template <typename Outlined>
std::vector<Paint> paintsOf(const Outlined& shape) {
    std::vector<Paint> paints;
    if (shape.fill) paints.push_back(*shape.fill);
    if (shape.stroke) paints.push_back(shape.stroke->paint);
    const bool isSeen = std::any_of(paints.begin(), paints.end(), [](const Paint& p) { return !isGround(p.role); });
    return isSeen ? paints : std::vector<Paint>{};
}

Sight sightOf(const Drawable& drawable) {
    if (const auto* text = std::get_if<Text>(&drawable.shape)) return {{text->paint}, pointsOn(text->box)};
    if (const auto* mark = std::get_if<Mark>(&drawable.shape)) return {{mark->first}, {mark->centre}};
    if (const auto* panel = std::get_if<Panel>(&drawable.shape)) return {paintsOf(*panel), {panel->box.centre()}};
    const auto& path = std::get<Path>(drawable.shape);
    return {paintsOf(path), pointsOn(path)};
}

/// Whether a mark sits on what lies beneath it, as a glyph on its disc and a badge on its host. All else that lies upon
/// a disc is an overlap, and told as one.
bool sitsOn(const Posed& above, const Posed& beneath) {
    const Layer a = layerOf(above), b = layerOf(beneath);
    if (std::holds_alternative<Text>(above.drawable.shape) || a < Layer::Disc || a == Layer::Label) return false;
    if (a == Layer::Frame) return above.drawable.id == beneath.drawable.id + "/mark";
    const bool isLine = std::holds_alternative<Path>(above.drawable.shape) && !fillOf(above);
    const bool isGlyph = a == b && (std::holds_alternative<Mark>(above.drawable.shape) || isLine);
    return isGlyph ? above.order / 1000 == beneath.order / 1000 : a == Layer::Badge;
}

class Grounds {
public:
    void put(const Posed& p) {
        if (const auto fill = fillOf(p)) m_fills.push_back({&p, bounds(p.drawable.shape), *fill});
    }
    /// What has been put there last.
    [[nodiscard]] Paint at(Vec p, const Posed& above) const {
        const auto found = std::find_if(m_fills.rbegin(), m_fills.rend(), [&](const Fill& fill) {
            return (isGround(fill.paint.role) || sitsOn(above, *fill.posed)) && covers(fill, p);
        });
        return found == m_fills.rend() ? Paint{ColourRole::Ground, 1, ColourRole::Ground} : found->paint;
    }

private:
    std::vector<Fill> m_fills;
};

void addMeetings(const Posed& p, const Grounds& grounds, std::vector<Meeting>& all) {
    const Sight sight = sightOf(p.drawable);
    if (sight.paints.empty()) return;
    const bool isText = std::holds_alternative<Text>(p.drawable.shape);
    for (const Vec point : sight.points) {
        const Meeting m{sight.paints, grounds.at(point, p), isText, &p};
        if (std::none_of(all.begin(), all.end(), [&](const Meeting& other) { return isSame(other, m); }))
            all.push_back(m);
    }
}

std::vector<Meeting> meetingsIn(const Card& card) {
    std::vector<Meeting> all;
    Grounds grounds;
    for (const Posed& p : card.pose) {
        if (p.life == Life::Travels || p.life == Life::Leaves) continue;
        if (p.life == Life::Stays) addMeetings(p, grounds, all);
        grounds.put(p);
    }
    return all;
}

Colour resolved(const Paint& paint, const Theme& theme) {
    return mix(theme[paint.ground], theme[paint.role], paint.strength);
}

std::string inWords(const Paint& paint) {
    std::ostringstream words;
    words << nameOf(paint.role);
    if (paint.strength < 1) words << " at " << std::lround(paint.strength * 100) << " % on " << nameOf(paint.ground);
    return words.str();
}

float contrastOf(const Meeting& m, const Paint& paint, const Theme& theme) {
    return contrast(resolved(paint, theme), resolved(m.beneath, theme));
}

/// Of a disc and its rim, whichever stands out more.
const Paint& strongestOf(const Meeting& m, const Theme& theme) {
    return *std::max_element(m.above.begin(), m.above.end(), [&](const Paint& a, const Paint& b) {
        return contrastOf(m, a, theme) < contrastOf(m, b, theme);
    });
}

} // namespace

std::vector<Accident> faint(const Card& card, const std::vector<NamedTheme>& themes) {
    std::vector<Accident> found;
    for (const Meeting& m : meetingsIn(card))
        for (const NamedTheme& t : themes) {
            const float least = !m.isText ? markContrast : t.strongest ? strongestTextContrast : textContrast;
            const Paint& paint = strongestOf(m, t.theme);
            const float is = contrastOf(m, paint, t.theme);
            if (is < least - 0.005f)
                found.push_back({AccidentKind::Faint, card.number, (m.isText ? "text in " : "") + inWords(paint),
                                 inWords(m.beneath), m.posed->drawable.id, "", is, least, t.name});
        }
    return found;
}

} // namespace vitrine
