#include "records/PageCharts.hpp"

#include "records/Chart.hpp"
#include "records/Say.hpp"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double wide = 1046, half = 482; ///< pixels within a card

bool isNamed(const std::string& id, const Named& named) {
    return std::any_of(named.begin(), named.end(), [&](const auto& each) { return each.first == id; });
}

} // namespace

std::string daysChart(const Figures& f) {
    const bool byWeek = f.days.size() > dayByDay;
    std::vector<ChartBar> bars;
    for (const auto& [day, visits] : f.days) {
        const bool begins = !byWeek || bars.empty() || std::chrono::weekday{day} == std::chrono::Monday;
        if (begins) bars.push_back({dated(day, Year::Unsaid), 0, 0, (byWeek ? "from " : "") + dated(day, Year::Said)});
        bars.back().value += static_cast<double>(visits);
    }
    for (ChartBar& bar : bars)
        bar.hint += ": " + counted(static_cast<std::size_t>(bar.value), "visit");
    return uprightChart(bars, wide, 220);
}

std::string hoursChart(const Figures& f) {
    std::vector<ChartBar> bars;
    for (std::size_t hour = 0; hour < f.hours.size(); ++hour)
        bars.push_back(
            {std::to_string(hour), static_cast<double>(f.hours.at(hour)), 0,
             std::to_string(hour) + "–" + std::to_string(hour + 1) + " h: " + counted(f.hours.at(hour), "visit")});
    const auto isSilent = [](const ChartBar& bar) { return bar.value == 0; };
    while (!bars.empty() && isSilent(bars.back()))
        bars.pop_back();
    bars.erase(bars.begin(), std::find_if_not(bars.begin(), bars.end(), isSilent));
    return uprightChart(bars, half, 232);
}

std::string lengthsChart(const Figures& f) {
    if (f.visits == 0) return {};
    std::vector<ChartBar> bars;
    for (const LengthClass& each : lengthClasses(f.lengths))
        bars.push_back(
            {each.name, static_cast<double>(each.visits), 0,
             each.name + ": " + counted(each.visits, "visit") + ", " + grouped(percent(each.visits, f.visits)) + " %"});
    return uprightChart(bars, wide, 220);
}

std::string orderedChart(const Counts& counts, const Named& named, const Counts& chosen) {
    std::vector<ChartBar> bars;
    const auto add = [&](const std::string& id, const std::string& label) {
        const std::size_t value = countOf(counts, id), second = countOf(chosen, id);
        bars.push_back({label, static_cast<double>(value), static_cast<double>(second),
                        label + ": " + counted(value, "visit") +
                            (second > 0 ? ", " + grouped(second) + " of them by choice" : "")});
    };
    for (const auto& [id, label] : named)
        add(id, label);
    for (const auto& [id, visits] : counts)
        if (!isNamed(id, named)) add(id, id);
    return lyingChart(bars, half);
}

std::string rankedChart(const Counts& counts, const Named& named, std::size_t most) {
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<ChartBar> bars;
    for (const auto& [id, visits] : order)
        if (bars.size() < most)
            bars.push_back({labelOf(id, named), static_cast<double>(visits), 0,
                            labelOf(id, named) + ": " + counted(visits, "visit")});
    return lyingChart(bars, half);
}

std::string weekdaysChart(const Figures& f) { return weekChart(f.week, half); }

std::string beatsChart(const Figures& f, const std::string& caseSlug, const Named& captions) {
    Named order = captions;
    for (const BeatFigures& beat : f.beats)
        if (beat.caseSlug == caseSlug && !isNamed(beat.beat, order)) order.emplace_back(beat.beat, beat.beat);
    std::vector<ChartBar> bars;
    for (const auto& named : order) {
        const auto found = std::find_if(f.beats.begin(), f.beats.end(), [&](const BeatFigures& beat) {
            return beat.caseSlug == caseSlug && beat.beat == named.first;
        });
        const BeatFigures figures = found == f.beats.end() ? BeatFigures{} : *found;
        bars.push_back({std::to_string(bars.size() + 1), static_cast<double>(figures.shown),
                        static_cast<double>(figures.left),
                        named.second + " Shown in " + counted(figures.shown, "visit") + ", last touched in " +
                            grouped(figures.left)});
    }
    return uprightChart(bars, wide, 200);
}

} // namespace vitrine
