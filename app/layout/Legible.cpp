// Texts: whole, and large enough.
#include "layout/Accidents.hpp"
#include "layout/Things.hpp"

namespace vitrine {
namespace {

/// The least sizes of text at text scale 1, in stage units. On a full-HD screen of 32 inches 19 units have capitals of
/// 5 mm, and accessibility law asks 4.8; 26 have small letters of 5 mm, which can just be read from three metres.
constexpr float leastLabel = 19, leastCaption = 26, leastTitle = 48;
/// Small texts round the stage grow to 1.5 at most: with 28 units capitals take up 0.7 degrees at arm's length.
constexpr float leastLarge = 28;

/// On the stage room is short: there it is enough that who asks for larger text gets none below the usual.
constexpr float usualLabel = 22;

float leastInPanel(const std::string& owner, float textScale) {
    return owner == "caption" ? leastPanelCaption(textScale) : leastLabel;
}

float leastSize(const std::string& owner, bool onStage, float textScale) {
    if (onStage) return textScale > 1 ? usualLabel : leastLabel;
    if (owner == "caption" || owner == "cover/summary") return leastCaption * textScale;
    if (owner == "header/question") return leastCaption * std::min(textScale, 1.5f);
    if (owner == "cover/title") return leastTitle;
    return std::min(leastLabel * textScale, leastLarge);
}

bool isShortened(const std::string& line) {
    const auto endsWith = [&](std::string_view end) {
        return line.size() >= end.size() && line.compare(line.size() - end.size(), end.size(), end) == 0;
    };
    return endsWith("…") || endsWith("...");
}

} // namespace

std::vector<Accident> illegible(const Card& card, float textScale, Texts texts) {
    std::vector<Accident> found;
    for (const Thing& t : inventoryOf(card.pose, card.context).things) {
        const auto* text = std::get_if<Text>(&t.posed->drawable.shape);
        if (!text) continue;
        const std::string& id = t.posed->drawable.id;
        const bool isLegend = t.owner.rfind("legend/", 0) == 0; // all of it is set alike
        const std::string owner = isLegend ? "legend" : t.owner;
        const float least = texts == Texts::Panel ? leastInPanel(owner, textScale)
                                                  : leastSize(owner, t.layer != Layer::Frame, textScale);
        if (text->size < least - 0.01f)
            found.push_back({AccidentKind::Small, card.number, owner, "", id, "", text->size, least});
        if (isShortened(text->line)) found.push_back({AccidentKind::Shortened, card.number, owner, "", id, "", 0, 0});
    }
    return found;
}

} // namespace vitrine
