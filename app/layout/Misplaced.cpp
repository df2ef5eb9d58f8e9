// Overlaps, lines through strangers, and what is cut off.
#include "layout/Accidents.hpp"
#include "layout/Strangers.hpp"
#include "layout/Things.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float tolerated = 3; ///< units that shapes may share: glyphs do not fill theirs

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool mayTouch(const Thing& a, const Thing& b) {
    if (a.item == b.item || isGround(a, b) || isGround(b, a)) return true;
    if (a.owner != b.owner) return false;
    if (a.isText && b.isText) return a.layer == Layer::Frame; // lines of one block
    if (a.isText || b.isText) return a.layer == Layer::Frame;
    return a.layer != Layer::Badge || b.layer != Layer::Badge; // a badge may sit on its host, but not on its neighbour
}

class Search {
public:
    Search(const Card& card, const Frame& frame)
        : m_card(card), m_frame(frame), m_all(inventoryOf(card.pose, card.context)) {}

    [[nodiscard]] std::vector<Accident> run() {
        overlaps();
        edges();
        for (const Line& line : m_all.lines)
            strangers(line);
        for (const Thing& t : m_all.things)
            cutOff(t);
        return std::move(m_found);
    }

private:
    const Card& m_card;
    const Frame& m_frame;
    Inventory m_all;
    std::vector<Accident> m_found;

    void note(AccidentKind kind, const std::string& first, const Posed& a, const std::string& second, const Posed* b,
              float amount, float allowed) {
        m_found.push_back(
            {kind, m_card.number, first, second, a.drawable.id, b ? b->drawable.id : "", amount, allowed});
    }

    void overlaps() {
        for (std::size_t i = 0; i < m_all.things.size(); ++i)
            for (std::size_t j = i + 1; j < m_all.things.size(); ++j) {
                const Thing &a = m_all.things[i], &b = m_all.things[j];
                if (!overlap(a.shape.box, b.shape.box) || mayTouch(a, b)) continue;
                if (const float d = depth(a.shape, b.shape); d > tolerated)
                    note(AccidentKind::Overlap, a.owner, *a.posed, b.owner, b.posed, d, tolerated);
            }
    }

    /// Strangers on a panel, and residents that stick out of it. Whoever heads it may sit on its edge.
    void edges() {
        for (const Area& area : m_all.areas)
            for (const Thing& t : m_all.things) {
                if (t.layer == Layer::Frame || t.owner == area.owner) continue;
                if (!has(area.residents, t.owner)) {
                    if (const float d = depth(t.shape, area.shape); d > tolerated)
                        note(AccidentKind::Overlap, t.owner, *t.posed, area.owner, area.posed, d, tolerated);
                } else if (t.isText && layerOf(*area.posed) != Layer::Ring) { // the ring itself is a line
                    const Box a = t.shape.box, b = area.shape.box;
                    const float out = std::max({b.x - a.x, a.right() - b.right(), a.bottom() - b.bottom()});
                    if (out > tolerated && overlap(a, b))
                        note(AccidentKind::Overlap, t.owner, *t.posed, area.owner, area.posed, out, tolerated);
                }
            }
    }

    /// An arc over a school, the ground it stands on, a gauge.
    [[nodiscard]] static bool isPart(const Line& line) {
        return line.layer == Layer::Cluster || line.layer == Layer::Disc || line.layer == Layer::Badge;
    }

    void strangers(const Line& line) {
        const std::string& id = line.posed->drawable.id;
        const Box around = reachOf(line);
        for (const Thing& t : m_all.things) {
            if (!overlap(around, t.shape.box)) continue;
            const float in = lengthThrough(line, t, m_all);
            if (in <= nick) continue;
            if (isPart(line)) // of a cluster, as a mark is
                note(AccidentKind::Overlap, line.ends.front(), *line.posed, t.owner, t.posed, in, nick);
            else
                note(AccidentKind::Through, id, *line.posed, t.owner, t.posed, in, nick);
        }
        for (const Area& area : m_all.areas)
            if (const float in = lengthThrough(line, area); in > passage)
                note(AccidentKind::Through, id, *line.posed, area.owner, area.posed, in, passage);
    }

    [[nodiscard]] Box bandOf(const Thing& t) const {
        if (t.layer != Layer::Frame) return grown(m_frame.stage, 8);
        if (t.owner == "caption") return grown(m_frame.caption, 6);
        if (t.owner.rfind("legend", 0) == 0) return grown(m_frame.legend, 6);
        if (t.owner.rfind("header", 0) == 0) return grown(m_frame.header, 6);
        const float bottom = m_frame.size.y - m_frame.controls.h;
        return {0, 0, m_frame.size.x, bottom};
    }

    void cutOff(const Thing& t) {
        const Box a = t.shape.box, band = bandOf(t);
        const float out = std::max({band.x - a.x, band.y - a.y, a.right() - band.right(), a.bottom() - band.bottom()});
        const bool isLegend = t.owner.rfind("legend/", 0) == 0;
        if (out > tolerated)
            note(AccidentKind::CutOff, isLegend ? "legend" : t.owner, *t.posed, "", nullptr, out, tolerated);
    }
};

} // namespace

std::vector<Accident> misplaced(const Card& card, const Frame& frame) { return Search{card, frame}.run(); }

} // namespace vitrine
