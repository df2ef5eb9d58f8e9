#include "controls/Seats.hpp"

#include "controls/Grid.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vitrine {
namespace {

constexpr float targetMm = 15, gapMm = 3;
constexpr float knobRoom = 22; // at both ends of the bar's line, so that its ends can be hit
constexpr float lineHeight = 10;

/// How the band is divided, in units.
struct Measures {
    float margin = 44, top = 7, barHeight = 38, bottom = 12;
    float gap = 8; ///< between neighbours
    float rowGap = 10;
    float groupGap = 22;
};

Measures measuresFor(const Frame& frame, float mmPerUnit) {
    const float target = targetMm / mmPerUnit, gap = gapMm / mmPerUnit;
    Measures m;
    m.gap = std::ceil(std::clamp(gap, 8.f, 14.f));
    m.rowGap = m.gap + 2;
    m.groupGap = m.gap + 14;
    m.margin = frame.portrait || frame.size.x < 1600 ? 36.f : 44.f;
    m.barHeight = std::ceil(std::clamp(target, 46.f, frame.portrait ? 64.f : 56.f));
    if (frame.portrait) m.bottom = 20;
    return m;
}

Box roomUnder(float above, const Frame& frame, const Measures& m) {
    const float top = std::ceil(above + m.rowGap);
    return {m.margin, top, frame.size.x - 2 * m.margin, frame.controls.bottom() - m.bottom - top};
}

/// The bar between `left` and `right`; it can be hit a little beyond its ends.
void seatBar(ControlSeats& seats, const Measures& m, float left, float right) {
    seats.bar = {left, seats.restart.y, right - left, m.barHeight};
    seats.track = {left + knobRoom, seats.bar.centre().y - lineHeight / 2, seats.bar.w - 2 * knobRoom, lineHeight};
}

/// The line with the bar in landscape: `again` before it, what opens something after it.
void seatLine(ControlSeats& seats, const Frame& frame, const Measures& m, bool terms) {
    const float y = frame.controls.y + m.top, width = frame.size.x - 2 * m.margin;
    const float word = std::floor(std::clamp(width * (terms ? 0.111f : 0.12f), 132.f, 216.f)), again = word * 1.02f;
    seats.restart = {m.margin, y, std::floor(again), m.barHeight};
    float right = frame.size.x - m.margin;
    for (Box* seat : {&seats.settings, &seats.choice, &seats.compare, &seats.terms, &seats.strip}) {
        if (seat == &seats.terms && !terms) continue;
        *seat = {right - word, y, word, m.barHeight};
        right = seat->x - m.gap;
    }
    seatBar(seats, m, seats.restart.right() + m.gap, right);
}

void seatRow(ControlSeats& seats, Box room, const Measures& m, std::size_t questions, std::size_t cases) {
    const float step = std::floor(std::clamp(room.w * 0.04f, 60.f, 84.f));
    const float n = static_cast<float>(cases), gaps = (n - 1) * m.gap;
    const float caseWidth = std::min(std::clamp(room.w * 0.066f, 92.f, 140.f), (room.w * 0.26f - gaps) / n);
    const float casesWidth = cases > 0 ? n * caseWidth + gaps : 0;
    seats.hold = {room.x, room.y, room.h, room.h};
    seats.back = {seats.hold.right() + m.gap, room.y, step, room.h};
    seats.on = {seats.back.right() + m.gap, room.y, step, room.h};
    const float left = seats.on.right() + m.groupGap;
    const float right = room.right() - casesWidth;
    seats.questions = across({left, room.y, right - m.groupGap - left, room.h}, questions, m.gap);
    seats.cases = across({right, room.y, casesWidth, room.h}, cases, m.gap);
}

/// Hold above back and on, where the text is larger.
void seatTall(ControlSeats& seats, Box room, const Measures& m, std::size_t questions, std::size_t cases) {
    const float left = 170, right = std::floor(room.w * 0.19f), half = std::floor((room.h - m.gap) / 2);
    seats.hold = {room.x, room.y, left, half};
    const std::vector<Box> steps = across({room.x, room.y + half + m.gap, left, half}, 2, m.gap);
    seats.back = steps[0];
    seats.on = steps[1];
    const Box middle{room.x + left + m.groupGap, room.y, room.w - left - right - 2 * m.groupGap, room.h};
    seats.questions = grid(middle, questions, std::max<std::size_t>(1, (questions + 1) / 2), m.gap);
    seats.cases =
        grid({room.right() - right, room.y, right, room.h}, cases, std::max<std::size_t>(1, (cases + 1) / 2), m.gap);
}

/// In portrait hold, back, on and what opens something stand in a line of their own.
void seatUpright(ControlSeats& seats, const Frame& frame, const Measures& m, const Seated& seated, float textScale) {
    const float width = frame.size.x - 2 * m.margin, y = frame.controls.y + m.top;
    seats.restart = {m.margin, y, 182, m.barHeight};
    seatBar(seats, m, seats.restart.right() + m.gap, m.margin + width);
    const Box below = roomUnder(seats.restart.bottom(), frame, m);
    const float height = std::ceil(std::max(textScale < 1.5f ? 64.f : 84.f, m.barHeight));
    std::vector<Box*> order{&seats.hold,    &seats.back,   &seats.on,      &seats.strip,
                            &seats.compare, &seats.choice, &seats.settings};
    if (seated.terms) order.insert(order.begin() + 4, &seats.terms);
    const float step = 86, steps = 3 * (step + m.gap); // what has a word needs more room than what has none
    std::vector<Box> line = across({below.x, below.y, steps - m.gap, height}, 3, m.gap);
    std::ranges::copy(across({below.x + steps, below.y, width - steps, height}, order.size() - 3, m.gap),
                      std::back_inserter(line));
    for (std::size_t i = 0; i < line.size(); ++i)
        *order[i] = line[i];
    const Box room = roomUnder(below.y + height, frame, m);
    const float right = 236;
    seats.questions = grid({room.x, room.y, room.w - right - m.groupGap, room.h}, seated.questions,
                           std::max<std::size_t>(1, (seated.questions + 1) / 2), m.gap);
    seats.cases = grid({room.right() - right, room.y, right, room.h}, seated.cases,
                       std::max<std::size_t>(1, (seated.cases + 1) / 2), m.gap);
}

} // namespace

ControlSeats seatsFor(const Frame& frame, float mmPerUnit, const Seated& seated, float textScale) {
    const Measures m = measuresFor(frame, mmPerUnit);
    ControlSeats seats;
    if (frame.portrait) {
        seatUpright(seats, frame, m, seated, textScale);
        return seats;
    }
    seatLine(seats, frame, m, seated.terms);
    const Box room = roomUnder(seats.restart.bottom(), frame, m);
    if (textScale < 1.5f)
        seatRow(seats, room, m, seated.questions, seated.cases);
    else
        seatTall(seats, room, m, seated.questions, seated.cases);
    return seats;
}

} // namespace vitrine
