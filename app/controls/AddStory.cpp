#include "controls/Assembly.hpp"
#include "scene/Caption.hpp"

#include <algorithm>

namespace vitrine {

void addTerms(Assembly& assembly, Time place) {
    const Circumstances& of = assembly.of();
    const View& view = of.visit.view;
    if (!std::holds_alternative<Story>(view) && !std::holds_alternative<Meaning>(view)) return;
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const auto beat = beatAt(marks, place);
    const CaseName* name = nameOf(of.names, marks.slug);
    if (!beat || !name || *beat >= name->beats.size() || place >= marks.beats[*beat].endExclusive) return;
    const std::vector<std::string>& terms = name->beats[*beat].terms;
    const std::vector<Box> seats = captionBands(of.frame, terms.size(), of.textScale).terms;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const auto term = std::ranges::find(of.names.terms, terms[i], &TermName::id);
        if (term == of.names.terms.end()) continue;
        Control& chip = assembly.add("term." + term->id, seats[i], {term->text}, OpenMeaning{term->id});
        const auto* open = std::get_if<Meaning>(&view);
        if (!open || open->term != term->id) continue;
        chip.state.bearing = Bearing::Present;
        chip.action = Close{};
    }
}

void addAsking(Assembly& assembly, Instant now) {
    const Circumstances& of = assembly.of();
    const auto left = askedFor(of.visit, of.idle, now);
    if (!left) return;
    const float k = std::min(of.textScale, 1.5f), width = std::min(780 * k, of.frame.size.x - 96), height = 292 * k;
    const Box box{of.frame.size.x / 2 - width / 2, of.frame.controls.y - 24 - height, width, height};
    const auto whole = (left->count() + 999'999) / 1'000'000;
    Plate& plate = assembly.addPlate("asking", box, assembly.word("still-there"),
                                     assembly.word("still-there-about", {{"seconds", std::to_string(whole)}}));
    plate.share = static_cast<float>(whole) / static_cast<float>(std::max(inSeconds(of.idle.warn), 1.0));
    const float button = std::min(320 * k, width - 60);
    assembly.add("more-time", {box.centre().x - button / 2, box.bottom() - 92 * k, button, 68 * k},
                 {assembly.word("more-time")}, MoreTime{});
}

} // namespace vitrine
