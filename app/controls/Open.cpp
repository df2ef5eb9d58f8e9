#include "controls/Open.hpp"

#include "controls/Grid.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float margin = 48, gap = 22, inset = 16, button = 62;

float growth(float textScale) { return std::min(textScale, 1.5f); }

/// What is left under a heading.
Box underHeading(const Frame& frame, float textScale) {
    const float top = headingBox(frame, textScale).bottom() + 8;
    return {margin, top, frame.size.x - 2 * margin, frame.controls.y - top - 20};
}

} // namespace

Box openRoom(const Frame& frame) { return {0, 0, frame.size.x, frame.controls.y}; }

Box headingBox(const Frame& frame, float textScale) {
    return {0, 0, frame.size.x, std::round((frame.portrait ? 150.f : 132.f) * growth(textScale)) - 8};
}

std::size_t comparedAtOnce(std::size_t cases, float textScale) {
    return std::min<std::size_t>(cases, textScale < 1.5f ? 3 : 2);
}

std::vector<std::size_t> comparedCases(const Visit& visit, std::size_t cases, float textScale) {
    std::vector<std::size_t> shown;
    if (comparedAtOnce(cases, textScale) == cases) {
        for (std::size_t i = 0; i < cases; ++i)
            shown.push_back(i);
        return shown;
    }
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    shown.push_back(visit.show.caseIndex);
    std::size_t other = comparing ? comparing->second : 0;
    for (; shown.size() < comparedAtOnce(cases, textScale); ++other)
        if (other % cases != visit.show.caseIndex) shown.push_back(other % cases);
    return shown;
}

std::vector<Box> compareCards(const Frame& frame, std::size_t count, float textScale) {
    const Box room = underHeading(frame, textScale);
    return grid(room, count, frame.portrait ? 1 : std::max<std::size_t>(count, 1), gap);
}

Box comparePicture(Box card, float textScale) {
    const float foot = button * std::min(textScale, 1.2f) + inset; // one short line: the picture needs the room more
    return {card.x + inset, card.y + inset, card.w - 2 * inset, card.h - 2 * inset - foot};
}

Frame comparePanel(const Frame& frame, std::size_t cases, float textScale) {
    const std::vector<Box> cards = compareCards(frame, comparedAtOnce(cases, textScale), textScale);
    if (cards.empty()) return frame;
    const Box picture = comparePicture(cards.front(), textScale);
    Frame panel = panelFrame({picture.w, picture.h}, textScale);
    panel.scale = frame.scale;
    return panel;
}

float choiceAspect(const Frame& frame, std::size_t cases, float textScale) {
    const Box stage = comparePanel(frame, cases, textScale).stage;
    return stage.w / stage.h;
}

float stripAspect(const Frame& frame) { return frame.stage.w / frame.stage.h; }

std::vector<Box> choiceCards(const Frame& frame, std::size_t count, float textScale) {
    const std::size_t columns = frame.portrait ? (count + 3) / 4 : std::min<std::size_t>(count, 3);
    return grid(underHeading(frame, textScale), count, std::max<std::size_t>(columns, 1), gap);
}

StillBoxes stillBoxes(Box card, float aspect, float textScale) {
    const Box inner = grown(card, -inset);
    if (card.w > 2 * card.h) {
        const float wide = std::min(inner.w * (textScale < 1.5f ? 0.52f : 0.4f), inner.h * std::max(aspect, 1.f));
        return {{inner.x, inner.y, wide, inner.h}, {inner.x + wide + gap, inner.y, inner.w - wide - gap, inner.h}};
    }
    const float tall = std::min(inner.w / aspect, inner.h * 0.62f);
    return {{inner.x, inner.y, inner.w, tall}, {inner.x, inner.y + tall + 12, inner.w, inner.h - tall - 12}};
}

namespace {

/// `plan.room`, and the buttons at its side.
CardPlan roomForCards(const Frame& frame, float textScale) {
    CardPlan plan;
    plan.room = underHeading(frame, textScale);
    const float side = 72;
    plan.room.w -= side + gap;
    plan.room.h = frame.controls.y - 16 - plan.room.y;
    plan.later = {frame.size.x - margin - side, frame.controls.y - 20 - 92, side, 92};
    plan.earlier = {plan.later.x, plan.later.y - 92 - 16, side, 92};
    return plan;
}

void seatCards(CardPlan& plan, std::size_t count, std::size_t columns, float height) {
    const std::size_t rows = (count + columns - 1) / columns;
    const float all = static_cast<float>(rows) * (height + gap);
    plan.cards = grid({plan.room.x, plan.room.y, plan.room.w, all - gap}, count, columns, gap);
    plan.furthest = std::max(0.f, all - gap - plan.room.h);
    plan.page = std::max(1.f, std::floor((plan.room.h + gap) / (height + gap))) * (height + gap);
}

/// The height at which no row is cut off, if it is near the one that is wanted.
float wholeRows(float room, float wanted) {
    const float rows = std::max(1.f, std::round(room / (wanted + gap)));
    const float height = std::floor((room + gap) / rows - gap);
    return std::abs(height - wanted) < 0.12f * wanted ? height : std::round(wanted);
}

} // namespace

CardPlan stripPlan(const Frame& frame, std::size_t beats, float textScale) {
    CardPlan plan = roomForCards(frame, textScale);
    const std::size_t columns = textScale < 1.5f ? (frame.portrait ? 3 : 4) : 2;
    const float width = (plan.room.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float picture = (width - 2 * inset) * frame.stage.h / frame.stage.w;
    const float text = (frame.portrait ? 190.f : 150.f) * growth(textScale);
    seatCards(plan, beats, columns, std::round(picture + text + 2 * inset + 12));
    return plan;
}

bool showsTermsAlone(float textScale) { return textScale >= 1.5f; }

CardPlan termPlan(const Frame& frame, std::size_t terms, float textScale) {
    CardPlan plan = roomForCards(frame, textScale);
    const bool isBrief = showsTermsAlone(textScale);
    const std::size_t columns = (frame.portrait ? 2 : 4) - (isBrief && !frame.portrait ? 1 : 0);
    seatCards(plan, terms, columns, wholeRows(plan.room.h, isBrief ? 75 * textScale : 258));
    return plan;
}

} // namespace vitrine
