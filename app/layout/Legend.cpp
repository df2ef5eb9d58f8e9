// The entries as rows of samples with their words.
#include "layout/Legend.hpp"

#include "layout/Forms.hpp"

#include <algorithm>
#include <numbers>

namespace vitrine {
namespace {

constexpr int legendOrder = static_cast<int>(Layer::Frame) * 1000000 + 5000;
constexpr float sampleWidth = 46;
constexpr float rowPitch = 1.21f; ///< of the text's size
constexpr float usual = 22, smallest = 19, smallestLarge = 28;

using Entry = LegendEntry;

/// A ring with the seats of its members on it.
Path ringSample(Vec middle, float d, Paint paint) {
    Path ring{{}, true, std::nullopt, Stroke{paint, 4}, Head::None, Head::None, 1};
    for (int i = 0; i < 40; ++i) {
        const float angle = static_cast<float>(i) / 20 * std::numbers::pi_v<float>;
        ring.points.push_back(middle + Vec{std::cos(angle) * d * 0.78f, std::sin(angle) * d * 0.42f});
    }
    return ring;
}

Path arcSample(Vec middle, float d, Paint paint) {
    Path arc;
    for (int i = 0; i <= 8; ++i) {
        const float u = static_cast<float>(i) / 8 * 2 - 1;
        arc.points.push_back(middle + Vec{u * d * 0.8f, (u * u - 0.5f) * d * 0.6f});
    }
    arc.stroke = Stroke{paint, 4};
    return arc;
}

Path lineSample(const Entry& entry, Vec middle) {
    Path line;
    line.points = {middle - Vec{sampleWidth / 2 - 2, 0}, middle + Vec{sampleWidth / 2 - 2, 0}};
    line.stroke = Stroke{Paint{entry.colour}, entry.head == Head::Double ? 3.6f : 4.f, entry.dash};
    line.startHead = entry.tail;
    line.endHead = entry.head;
    return line;
}

std::vector<Shape> badgeSample(const Entry& entry, Vec middle, float d) {
    const float width = entry.outline == Outline::TeamBadge ? d * teamWidth : d;
    if (entry.dash != Dash::Solid)
        return {badgeForm(middle, width, d, std::nullopt, Stroke{Paint{entry.colour}, 2.5f, entry.dash})};
    return {badgeForm(middle, width, d, Paint{entry.colour}, std::nullopt)};
}

/// The shapes of a sample, back to front.
std::vector<Shape> sampleOf(const Entry& entry, Vec middle, float height) {
    const Paint paint{entry.colour};
    const float d = height * 0.62f;
    const bool round = entry.outline == Outline::Disc || entry.outline == Outline::DoubleDisc;
    switch (entry.outline) {
    case Outline::Line:
        break;
    case Outline::Badge:
    case Outline::TeamBadge:
        return badgeSample(entry, middle, d);
    case Outline::Disc:
        if (entry.dash != Dash::Solid)
            return {Panel{boxAround(middle, d, d), d / 2, std::nullopt, Stroke{paint, 2.5f, entry.dash}}};
        [[fallthrough]];
    case Outline::Square:
        return {Panel{boxAround(middle, d, d), d * (round ? 0.5f : 0.22f), paint, std::nullopt}};
    case Outline::DoubleDisc:
    case Outline::DoubleSquare: {
        const DoubleEdge edge = doubleEdge(middle, d * 1.16f, round, paint);
        return {edge.rim, Panel{boxAround(middle, edge.within, edge.within), edge.within * (round ? 0.5f : 0.22f),
                                paint, std::nullopt}};
    }
    case Outline::Ring: {
        std::vector<Shape> shapes{ringSample(middle, d, paint)};
        for (const float side : {-1.f, 1.f})
            shapes.emplace_back(
                badgeForm(middle + Vec{side * d * 0.78f, 0}, d * 0.42f, d * 0.42f, paint, std::nullopt));
        return shapes;
    }
    case Outline::Mark:
        return {};
    case Outline::Arc:
        return {arcSample(middle, d, paint)};
    case Outline::Patch:
        return {Panel{boxAround(middle, sampleWidth - 8, d * 0.9f), d * 0.3f, Paint{ColourRole::Inside},
                      Stroke{paint, 3.5f, entry.dash}}};
    }
    return {lineSample(entry, middle)};
}

struct Placed {
    Entry entry;
    std::string text;
    TextExtent extent;
};

using Row = std::vector<Placed>;

float widthOf(const Placed& p) { return sampleWidth + 8 + p.extent.width + 30; }

float widthOf(const Row& row) {
    float w = -30;
    for (const Placed& p : row)
        w += widthOf(p);
    return w;
}

std::vector<Row> rowsOf(std::vector<Placed> all, float width) {
    std::vector<Row> rows(1);
    for (Placed& p : all) {
        if (!rows.back().empty() && widthOf(rows.back()) + 30 + widthOf(p) > width) rows.emplace_back();
        rows.back().push_back(std::move(p));
    }
    return rows;
}

/// What the beat is not about goes first when there is too little room, from the end.
void dropOne(std::vector<Placed>& all) {
    const auto dimmed = std::find_if(all.rbegin(), all.rend(), [](const Placed& p) { return !p.entry.lit; });
    all.erase(dimmed == all.rend() ? std::prev(all.end()) : std::next(dimmed).base());
}

/// The rows at one size of text, and whether they fit.
struct Setting {
    float size = 0;
    std::vector<Row> rows{};
    std::size_t mostRows = 1;

    [[nodiscard]] bool fits() const { return rows.size() <= mostRows; }
};

/// As few rows as this width asks, and as even as they can be.
std::vector<Row> evenRows(const std::vector<Placed>& all, float width) {
    constexpr float step = 20;
    std::vector<Row> rows = rowsOf(all, width);
    for (float narrower = width - step; narrower > 0; narrower -= step) {
        std::vector<Row> other = rowsOf(all, narrower);
        if (other.size() > rows.size()) break;
        rows = std::move(other);
    }
    return rows;
}

Setting set(const std::vector<Placed>& all, float size, const Box& box) {
    Setting s{size, evenRows(all, box.w)};
    s.mostRows = std::max<std::size_t>(1, static_cast<std::size_t>(box.h / (size * rowPitch)));
    for (const Row& row : s.rows)
        if (widthOf(row) > box.w) s.mostRows = 0;
    return s;
}

std::vector<Placed> measured(const CardContext& c, const std::vector<Entry>& entries, float size) {
    std::vector<Placed> all;
    for (const Entry& e : entries) {
        const std::string text = e.text.empty() || c.words.contains(e.word) ? phrase(c.words, e.word, {}) : e.text;
        all.push_back({e, text, c.measure.measure(text, size, Weight::Regular)});
    }
    return all;
}

/// A pictogram in the tones that it has on the stage.
Mark typeSample(const Entry& entry, Vec middle, float height) {
    const ColourRole second = entry.colour == ColourRole::Paper ? ColourRole::PaperShade : entry.colour;
    return {entry.pictogram, middle, height * 0.95f, Paint{entry.colour}, Paint{second}};
}

void draw(const Placed& p, Vec at, float height, float size, Pose& pose) {
    const auto add = [&](const std::string& id, Shape shape) {
        pose.push_back({{id, std::move(shape), 1}, legendOrder + static_cast<int>(pose.size())});
    };
    const Vec middle{at.x + sampleWidth / 2, at.y};
    int part = 0;
    for (Shape& shape : sampleOf(p.entry, middle, height))
        add("legend/" + p.entry.word + (++part == 1 ? "" : "/" + std::to_string(part)), std::move(shape));
    if (p.entry.outline == Outline::Mark)
        add("legend/" + p.entry.word, typeSample(p.entry, middle, height));
    else if (!p.entry.pictogram.empty())
        add("legend/" + p.entry.word + "/mark", Mark{p.entry.pictogram,
                                                     middle,
                                                     height * 0.46f,
                                                     {ColourRole::Ink, 1, p.entry.colour},
                                                     Paint{p.entry.colour}});
    const Box box{std::round(at.x + sampleWidth + 8), std::round(at.y - p.extent.height / 2), p.extent.width,
                  p.extent.height};
    add("legend/" + p.entry.word + "/label",
        Text{p.text, box, p.extent.ascent, size, Weight::Regular, Paint{ColourRole::Quiet}});
}

} // namespace

Pose legendOf(const CardContext& c, const Tableau& tableau) {
    if (c.request.texts == Texts::Panel) return {};
    return setLegend(c, legendEntries(c, tableau));
}

Pose setLegend(const CardContext& c, const std::vector<LegendEntry>& entries) {
    const Box box = c.request.frame.legend;
    const float k = c.request.textScale, least = std::min(smallest * k, smallestLarge);
    Setting setting = set(measured(c, entries, usual * k), usual * k, box);
    std::vector<Placed> all = measured(c, entries, least);
    if (!setting.fits()) setting = set(all, least, box);
    while (!setting.fits() && !all.empty()) {
        dropOne(all);
        setting = set(all, least, box);
    }
    const float pitch = std::min(setting.size * rowPitch * 1.3f, box.h / static_cast<float>(setting.rows.size()));
    float y = box.centre().y - pitch * (static_cast<float>(setting.rows.size()) - 1) / 2;
    Pose pose;
    for (const Row& row : setting.rows) {
        float x = box.centre().x - widthOf(row) / 2;
        for (const Placed& p : row) {
            draw(p, {x, y}, std::min(pitch, 40.f), setting.size, pose);
            x += widthOf(p);
        }
        y += pitch;
    }
    return pose;
}

} // namespace vitrine
