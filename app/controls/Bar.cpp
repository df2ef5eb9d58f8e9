#include "controls/Bar.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float coverWidth = 0.5f; // of a beat's
constexpr float dragStarts = 3;    // millimetres
constexpr float narrowest = 16;    // units in which a stretch can be told from its neighbours

float cellsWide(const CaseMarks& marks) {
    const bool hasCover = !marks.beats.empty() && marks.beats.front().start > Time{0};
    return static_cast<float>(marks.beats.size()) + (hasCover ? coverWidth : 0.f);
}

std::vector<BarCell> cellsOf(const CaseMarks& marks, Box track) {
    std::vector<BarCell> cells;
    if (marks.beats.empty()) return cells;
    const float width = track.w / cellsWide(marks);
    const Time first = marks.beats.front().start;
    if (first > Time{0}) cells.push_back({track.x, track.x + coverWidth * width, Time{0}, first, std::nullopt});
    for (std::size_t i = 0; i < marks.beats.size(); ++i) {
        const Time next = i + 1 < marks.beats.size() ? marks.beats[i + 1].start : marks.end;
        const float left = cells.empty() ? track.x : cells.back().right;
        cells.push_back({left, left + width, marks.beats[i].start, next, i});
    }
    return cells;
}

const BarCell* cellOf(const std::vector<BarCell>& cells, std::optional<std::size_t> beat) {
    const bool hasCover = !cells.empty() && !cells.front().beat;
    if (!beat) return hasCover ? &cells.front() : nullptr;
    const std::size_t index = *beat + (hasCover ? 1 : 0);
    return index < cells.size() ? &cells[index] : nullptr;
}

Bearing bearingOf(const Stretch& stretch, std::optional<std::size_t> beat) {
    if (!beat || *beat < stretch.first) return Bearing::Ahead;
    return *beat < stretch.endExclusive ? Bearing::Present : Bearing::Behind;
}

std::vector<BarStretch> stretchesOf(const CaseMarks& marks, const std::vector<BarCell>& cells,
                                    std::optional<std::size_t> beat) {
    std::vector<BarStretch> stretches;
    for (const Stretch& stretch : stretchesOf(marks)) {
        const BarCell* first = cellOf(cells, stretch.first);
        const BarCell* last = cellOf(cells, stretch.endExclusive - 1);
        const BarStretch next{first->left, last->right, bearingOf(stretch, beat)};
        const bool isNarrow = next.right - next.left < narrowest;
        if (isNarrow && !stretches.empty() && stretches.back().bearing == next.bearing)
            stretches.back().right = next.right;
        else
            stretches.push_back(next);
    }
    return stretches;
}

const BarCell* cellAtX(const Bar& bar, float x) {
    const auto at = std::ranges::find_if(bar.cells, [x](const BarCell& cell) { return x < cell.right; });
    if (at != bar.cells.end()) return &*at;
    return bar.cells.empty() ? nullptr : &bar.cells.back();
}

float knobOf(const Bar& bar, const Show& show, std::optional<std::size_t> beat) {
    if (show.drag) return xAt(bar, show.drag->to);
    const BarCell* cell = cellOf(bar.cells, beat);
    return cell ? (cell->left + cell->right) / 2 : bar.track.x;
}

} // namespace

Bar barFor(const Show& show, const CaseMarks& marks, Box track, Instant now) {
    const std::optional<std::size_t> beat = beatAt(marks, placeAt(show, now));
    Bar bar{track, cellsOf(marks, track), {}, 0, show.drag.has_value()};
    bar.stretches = stretchesOf(marks, bar.cells, beat);
    bar.knob = knobOf(bar, show, beat);
    return bar;
}

Time timeAt(const Bar& bar, float x) {
    const BarCell* cell = cellAtX(bar, x);
    if (!cell) return Time{0};
    const double u = std::clamp((x - cell->left) / (cell->right - cell->left), 0.f, 1.f);
    return cell->start + Time{std::llround(u * static_cast<double>((cell->endExclusive - cell->start).count()))};
}

float xAt(const Bar& bar, Time time) {
    if (bar.cells.empty()) return bar.track.x;
    const auto at = std::ranges::find_if(bar.cells, [time](const BarCell& c) { return time < c.endExclusive; });
    const BarCell& cell = at == bar.cells.end() ? bar.cells.back() : *at;
    return mix(cell.left, cell.right, progress(time, cell.start, cell.endExclusive));
}

std::optional<std::size_t> beatAtX(const Bar& bar, float x) {
    const BarCell* cell = cellAtX(bar, x);
    return cell ? cell->beat : std::nullopt;
}

std::optional<Command> barMoved(const Bar& bar, float downX, float x, float mmPerUnit) {
    if (bar.cells.empty()) return std::nullopt;
    if (!bar.dragged && std::abs(x - downX) * mmPerUnit < dragStarts) return std::nullopt;
    return DragTo{timeAt(bar, x)};
}

std::optional<Command> barReleased(const Bar& bar, float x) {
    if (bar.cells.empty()) return std::nullopt;
    if (bar.dragged) return DragEnd{};
    const std::optional<std::size_t> beat = beatAtX(bar, x);
    return beat ? Command{JumpToBeat{*beat}} : Command{RestartCase{}};
}

} // namespace vitrine
