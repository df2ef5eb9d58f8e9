#pragma once

namespace vitrine::bench {

/// Milliseconds: what the whole process used of its processors, all threads, and what a clock on the wall says.
struct Spent {
    double cpu = 0, wall = 0;
};

[[nodiscard]] constexpr Spent operator-(Spent a, Spent b) { return {a.cpu - b.cpu, a.wall - b.wall}; }
[[nodiscard]] constexpr Spent operator+(Spent a, Spent b) { return {a.cpu + b.cpu, a.wall + b.wall}; }

/// Both since some moment in the past.
[[nodiscard]] Spent spentSoFar();

/// The lesser of each: what it takes when nothing else is in the way.
[[nodiscard]] Spent lesser(Spent a, Spent b);

} // namespace vitrine::bench
