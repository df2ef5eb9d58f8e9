#include "records/Chart.hpp"

#include "records/Say.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <sstream>

namespace vitrine {

namespace {

constexpr double letter = 6.6; ///< about how wide a letter of a label is

std::string decimal(double value) {
    std::ostringstream text;
    text << std::round(value * 10) / 10;
    return text.str();
}

std::string opened(double width, double height) {
    return "<svg viewBox=\"0 0 " + decimal(width) + " " + decimal(height) + "\" role=\"img\">";
}

std::string rectangle(double x, double y, double w, double h, const std::string& cls, const std::string& hint = {}) {
    std::string text = "<rect class=\"" + cls + "\" x=\"" + decimal(x) + "\" y=\"" + decimal(y) + "\" width=\"" +
                       decimal(w) + "\" height=\"" + decimal(h) + "\" rx=\"" + decimal(std::min(2.0, h / 2)) + "\"";
    return text + (hint.empty() ? "/>" : "><title>" + escaped(hint) + "</title></rect>");
}

std::string words(double x, double y, const std::string& cls, const std::string& text) {
    return "<text class=\"" + cls + "\" x=\"" + decimal(x) + "\" y=\"" + decimal(y) + "\">" + escaped(text) + "</text>";
}

std::string rule(double x1, double y1, double x2, double y2, const std::string& cls) {
    return "<line class=\"" + cls + "\" x1=\"" + decimal(x1) + "\" y1=\"" + decimal(y1) + "\" x2=\"" + decimal(x2) +
           "\" y2=\"" + decimal(y2) + "\"/>";
}

/// A step of an axis that people count in: 1, 2, 5, 10 … so that there are about four.
double stepFor(double most) {
    const double rough = std::max(most / 4, 1.0), power = std::pow(10, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0})
        if (rough <= times * power) return times * power;
    return 10 * power;
}

double highest(const std::vector<ChartBar>& bars) {
    double most = 1;
    for (const ChartBar& bar : bars)
        most = std::max(most, bar.value);
    return most;
}

/// Every how many-th label has room.
std::size_t labelStep(const std::vector<ChartBar>& bars, double pitch) {
    double widest = 0;
    for (const ChartBar& bar : bars)
        widest = std::max(widest, static_cast<double>(bar.label.size()) * letter + 10);
    return static_cast<std::size_t>(std::max(1.0, std::ceil(widest / pitch)));
}

std::string axis(double most, double step, double left, double width, double bottom, double height) {
    std::string svg;
    for (double value = 0; value <= most + step / 2; value += step) {
        const double y = bottom - value / most * height;
        svg += rule(left, y, width, y, value == 0 ? "base" : "grid");
        svg += words(left - 8, y + 4, "axis end", grouped(static_cast<std::size_t>(value)));
    }
    return svg;
}

} // namespace

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else
            safe += c;
    }
    return safe;
}

std::string uprightChart(const std::vector<ChartBar>& bars, double width, double height) {
    if (bars.empty()) return {};
    const double step = stepFor(highest(bars)), most = std::ceil(highest(bars) / step) * step;
    const double left = 44, top = 8, bottom = height - 24, room = bottom - top;
    const double pitch = (width - left) / static_cast<double>(bars.size()), gap = std::min(pitch * 0.28, 14.0);
    const std::size_t every = labelStep(bars, pitch);
    std::string svg = opened(width, height) + axis(most, step, left, width, bottom, room);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double x = left + pitch * static_cast<double>(i), w = std::min(pitch - gap, 64.0);
        const double at = x + (pitch - w) / 2, h = bars[i].value / most * room, part = bars[i].part / most * room;
        if (h > 0) svg += rectangle(at, bottom - h, w, h, "bar", bars[i].hint);
        if (part > 0) svg += rectangle(at, bottom - part, w, part, "part", bars[i].hint);
        if (i % every == 0 && !bars[i].label.empty())
            svg += words(x + pitch / 2, height - 6, "axis middle", bars[i].label);
    }
    return svg + "</svg>";
}

std::string lyingChart(const std::vector<ChartBar>& bars, double width) {
    if (bars.empty()) return {};
    const double row = 44, left = 0, right = 52, thick = 14, most = highest(bars);
    std::string svg = opened(width, row * static_cast<double>(bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double y = row * static_cast<double>(i), room = width - left - right;
        svg += words(left, y + 16, "label", bars[i].label);
        svg += rectangle(left, y + 23, room, thick, "rail");
        if (bars[i].value > 0) svg += rectangle(left, y + 23, bars[i].value / most * room, thick, "bar", bars[i].hint);
        if (bars[i].part > 0) svg += rectangle(left, y + 23, bars[i].part / most * room, thick, "part", bars[i].hint);
        svg += words(width, y + 35, "value end", grouped(static_cast<std::size_t>(bars[i].value)));
    }
    return svg + "</svg>";
}

std::string weekChart(const std::array<std::array<std::size_t, 24>, 7>& week, double width) {
    constexpr std::array names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    std::size_t first = 23, last = 0, most = 0;
    for (const auto& day : week)
        for (std::size_t hour = 0; hour < day.size(); ++hour) {
            if (day.at(hour) == 0) continue;
            first = std::min(first, hour), last = std::max(last, hour), most = std::max(most, day.at(hour));
        }
    if (most == 0) return {};
    const double left = 44, row = 30, pitch = (width - left) / static_cast<double>(last - first + 1);
    std::string svg = opened(width, row * 7 + 22);
    for (std::size_t day = 0; day < names.size(); ++day) {
        const double y = row * static_cast<double>(day);
        svg += words(left - 8, y + 19, "axis end", names.at(day));
        for (std::size_t hour = first; hour <= last; ++hour) {
            const std::size_t visits = week.at(day).at(hour);
            const double x = left + pitch * static_cast<double>(hour - first);
            const double share = static_cast<double>(visits) / static_cast<double>(most);
            const std::string hint = std::string(names.at(day)) + " " + std::to_string(hour) + "–" +
                                     std::to_string(hour + 1) + " h: " + grouped(visits);
            svg += rectangle(x + 1, y + 1, pitch - 2, row - 2, "rail");
            if (visits > 0)
                svg += "<g opacity=\"" + decimal(0.15 + 0.85 * share) + "\">" +
                       rectangle(x + 1, y + 1, pitch - 2, row - 2, "bar", hint) + "</g>";
        }
    }
    for (std::size_t hour = first; hour <= last; ++hour)
        svg += words(left + pitch * (static_cast<double>(hour - first) + 0.5), row * 7 + 17, "axis middle",
                     std::to_string(hour));
    return svg + "</svg>";
}

} // namespace vitrine
