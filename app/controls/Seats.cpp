#include "controls/Seats.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float targetMm = 15, gapMm = 3;
constexpr float knobRoom = 22; // at both ends of the bar's line, so that its ends can be hit
constexpr float lineHeight = 10;
constexpr float portraitLeft = 160; // the column of hold, back and on

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
    m.barHeight = std::ceil(frame.portrait ? std::clamp(target, 48.f, 72.f) : std::clamp(target, 38.f, 46.f));
    if (frame.portrait) m.bottom = 20;
    return m;
}

/// `count` boxes side by side that fill `room`, on whole units.
std::vector<Box> across(Box room, std::size_t count, float gap) {
    std::vector<Box> boxes;
    const float n = static_cast<float>(count);
    const float width = (room.w - (n - 1) * gap) / n;
    for (std::size_t i = 0; i < count; ++i)
        boxes.push_back(
            {std::round(room.x + static_cast<float>(i) * (width + gap)), room.y, std::floor(width), room.h});
    return boxes;
}

/// `count` boxes in lines of `columns`, from the upper left, that fill `room`.
std::vector<Box> grid(Box room, std::size_t count, std::size_t columns, float gap) {
    std::vector<Box> boxes;
    if (count == 0) return boxes;
    const std::size_t rows = (count + columns - 1) / columns;
    const float n = static_cast<float>(rows);
    const float height = std::floor((room.h - (n - 1) * gap) / n);
    for (std::size_t row = 0; row < rows; ++row) {
        const Box line{room.x, std::round(room.y + static_cast<float>(row) * (height + gap)), room.w, height};
        const std::vector<Box> cells = across(line, columns, gap);
        const std::size_t left = std::min(columns, count - row * columns);
        boxes.insert(boxes.end(), cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(left));
    }
    return boxes;
}

void seatBar(ControlSeats& seats, const Frame& frame, const Measures& m, float restartWidth) {
    seats.restart = {m.margin, frame.controls.y + m.top, restartWidth, m.barHeight};
    const float left = seats.restart.right() + m.gap;
    seats.bar = {left, seats.restart.y, frame.size.x - m.margin - left + knobRoom / 2, m.barHeight};
    seats.track = {left + knobRoom, seats.bar.centre().y - lineHeight / 2, seats.bar.w - 1.5f * knobRoom, lineHeight};
}

Box roomUnderBar(const ControlSeats& seats, const Frame& frame, const Measures& m) {
    const float top = std::ceil(seats.bar.bottom() + m.rowGap);
    return {m.margin, top, frame.size.x - 2 * m.margin, frame.controls.bottom() - m.bottom - top};
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

void seatRows(ControlSeats& seats, Box room, const Measures& m, std::size_t questions, std::size_t cases) {
    const float left = portraitLeft, right = 196, half = std::floor((room.h - m.gap) / 2);
    seats.hold = {room.x, room.y, left, half};
    const std::vector<Box> steps = across({room.x, room.y + half + m.gap, left, half}, 2, m.gap);
    seats.back = steps[0];
    seats.on = steps[1];
    const Box middle{room.x + left + m.groupGap, room.y, room.w - left - right - 2 * m.groupGap, room.h};
    seats.questions = grid(middle, questions, std::max<std::size_t>(1, (questions + 1) / 2), m.gap);
    const Box last{room.right() - right, room.y, right, room.h};
    seats.cases = grid(last, cases, std::max<std::size_t>(1, (cases + 2) / 3), m.gap);
}

} // namespace

ControlSeats seatsFor(const Frame& frame, float mmPerUnit, std::size_t questions, std::size_t cases) {
    const Measures m = measuresFor(frame, mmPerUnit);
    ControlSeats seats;
    seatBar(seats, frame, m, frame.portrait ? portraitLeft : 84);
    const Box room = roomUnderBar(seats, frame, m);
    if (frame.portrait)
        seatRows(seats, room, m, questions, cases);
    else
        seatRow(seats, room, m, questions, cases);
    return seats;
}

} // namespace vitrine
