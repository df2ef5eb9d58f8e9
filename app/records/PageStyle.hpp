#pragma once

namespace vitrine {

/// How the page of figures looks. No file, no font and no address of anybody else.
inline constexpr const char* pageStyle = R"(
:root { --ground: #f7f2e8; --card: #fffdf8; --ink: #1c2c3a; --quiet: #5b6a77; --line: #e7ddca; --bar: #14776d; --part: #b3450f; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1160px; margin: 0 auto; padding: 56px 32px 72px; }
header p { margin: 0; color: var(--quiet); }
h1 { margin: 4px 0 2px; font-size: 40px; line-height: 1.15; letter-spacing: -0.02em; }
.over { font-size: 13px; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px; margin: 32px 0 24px; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; }
.tile b { display: block; font-size: 30px; line-height: 1.2; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tile span { color: var(--quiet); font-size: 14px; }
.lead { font-size: 19px; line-height: 1.55; max-width: 62ch; margin: 0 0 32px; }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 22px 24px 20px; break-inside: avoid; }
.wide { grid-column: 1 / -1; }
h2 { margin: 0; font-size: 18px; line-height: 1.3; letter-spacing: -0.005em; }
.card > p { margin: 2px 0 16px; color: var(--quiet); font-size: 14px; }
svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
.bar { fill: var(--bar); } .part { fill: var(--part); } .rail { fill: var(--line); opacity: 0.55; }
.grid { stroke: var(--line); } .base { stroke: var(--quiet); }
text { fill: var(--ink); font-size: 14px; } .axis { fill: var(--quiet); font-size: 12px; }
.end { text-anchor: end; } .middle { text-anchor: middle; } .value { font-weight: 600; }
.key { display: inline-block; width: 11px; height: 11px; border-radius: 3px; background: var(--bar); margin-right: 5px; }
.key.two { background: var(--part); margin-left: 14px; }
footer { margin-top: 32px; color: var(--quiet); font-size: 13px; }
@media (max-width: 860px) { .tiles { grid-template-columns: 1fr 1fr; } .cards { grid-template-columns: 1fr; } }
@media print { body { background: none; } main { padding: 0; } .card, .tile { border-color: #ccc; } }
)";

} // namespace vitrine
