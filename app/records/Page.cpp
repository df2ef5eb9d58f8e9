#include "records/Page.hpp"

#include "records/Chart.hpp"
#include "records/PageCharts.hpp"
#include "records/PageStyle.hpp"
#include "records/Say.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::array weekdays{"Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"};
enum class Width { Half, Page };

std::string card(const std::string& title, const std::string& says, const std::string& chart,
                 Width width = Width::Half) {
    if (chart.empty()) return {};
    return "<section class=\"card" + std::string(width == Width::Page ? " wide" : "") + "\"><h2>" + escaped(title) +
           "</h2><p>" + says + "</p>" + chart + "</section>\n";
}

std::string tile(const std::string& value, const std::string& says) {
    return "<div class=\"tile\"><b>" + escaped(value) + "</b><span>" + escaped(says) + "</span></div>\n";
}

std::string tiles(const Figures& f) {
    const double days = static_cast<double>(std::max<std::size_t>(1, f.days.size()));
    return "<div class=\"tiles\">" + tile(grouped(f.visits), f.visits == 1 ? "visit" : "visits") +
           tile(grouped(static_cast<std::size_t>(std::lround(static_cast<double>(f.visits) / days))),
                "on an average day") +
           tile(duration(quantile(f.lengths, 0.5)), "half of them last longer") +
           tile(duration(quantile(f.lengths, 0.9)), "one in ten lasts longer") +
           tile(grouped(percent(countOf(f.used, "compare"), f.visits)) + "\u202F%", "compare the cases") + "</div>\n";
}

/// The weekday and the hour at which most visits begin.
std::string busiest(const Figures& f) {
    std::size_t day = 0, hour = 0;
    for (std::size_t d = 0; d < 7; ++d)
        for (std::size_t h = 0; h < 24; ++h)
            if (f.week.at(d).at(h) > f.week.at(day).at(hour)) day = d, hour = h;
    return std::string(weekdays.at(day)) + " from " + std::to_string(hour) + " to " + std::to_string(hour + 1) +
           " o’clock";
}

std::string mostOf(const Counts& counts, const Named& named) {
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? "" : labelOf(most->first, named);
}

std::string inSentences(const Figures& f, const Labels& labels) {
    if (f.visits == 0) return "Nobody has come yet.";
    std::string text = "Most visits begin on " + busiest(f) + ".";
    if (const std::string question = mostOf(f.questionsOpened, labels.questions); !question.empty())
        text += " The question visitors choose most often is “" + question + "”";
    if (const std::string term = mostOf(f.terms, labels.terms); !term.empty() && !f.questionsOpened.empty())
        text += ", the term they look up most often “" + term + "”";
    return text + (text.back() == '.' ? "" : ".");
}

/// What visitors can do, as people say it.
const Named& doings() {
    static const Named all{{"compare", "Compare the cases"},
                           {"jump", "Jump to a question"},
                           {"step", "Step to the next beat or back"},
                           {"drag", "Drag along the bar"},
                           {"case", "Choose a case"},
                           {"choice", "Look at all cases"},
                           {"strip", "Look at the story so far"},
                           {"term", "Look up a term"},
                           {"settings", "Open the settings"},
                           {"hold", "Hold the show"},
                           {"presenter", "Step as a presenter"}};
    return all;
}

std::string key(const std::string& first, const std::string& second) {
    return "<i class=\"key\"></i>" + escaped(first) + "<i class=\"key two\"></i>" + escaped(second);
}

std::string beatCards(const Figures& f, const Labels& labels) {
    Named cases = labels.cases;
    for (const auto& [slug, visits] : f.cases)
        if (labelOf(slug, cases) == slug) cases.emplace_back(slug, slug);
    std::string text;
    for (const auto& [slug, title] : cases) {
        if (countOf(f.cases, slug) == 0) continue;
        const auto captions = labels.beats.find(slug);
        text += card("How far visitors go: " + title,
                     key("visits in which the beat was shown", "and in which it was the last one touched"),
                     beatsChart(f, slug, captions == labels.beats.end() ? Named{} : captions->second), Width::Page);
    }
    return text;
}

/// Who chose no language was shown the exhibit's own.
Counts languagesOf(const Figures& f, const Labels& labels) {
    Counts counts;
    for (const auto& [tag, visits] : f.languages)
        counts[tag.empty() ? labels.ownLanguage : tag] += visits;
    return counts;
}

std::string cards(const Figures& f, const Labels& labels) {
    return "<div class=\"cards\">\n" +
           card("Visits", f.days.size() > dayByDay ? "by week" : "by day", daysChart(f), Width::Page) +
           card("When they come", "weekday and hour at which a visit begins", weekdaysChart(f)) +
           card("Hours of the day", "all days together", hoursChart(f)) +
           card("How long they stay", "from the first touch until the kiosk is on its own again", lengthsChart(f),
                Width::Page) +
           card("Cases", "visits in which a case was on show", orderedChart(f.cases, labels.cases)) +
           card("Guiding questions", key("visits in which it was on show", "and in which somebody chose it"),
                orderedChart(f.questionsShown, labels.questions, f.questionsOpened)) +
           beatCards(f, labels) +
           card("Compared", "visits in which the cases were seen side by side, by question",
                rankedChart(f.compared, labels.questions, 8)) +
           card("What they use", "visits in which it was used at least once", rankedChart(f.used, doings(), 8)) +
           card("Looked up", "visits in which a term was opened, the most frequent terms",
                rankedChart(f.terms, labels.terms, 8)) +
           card("Languages", "visits by the language last chosen",
                rankedChart(languagesOf(f, labels), labels.languages, 8)) +
           "</div>\n";
}

} // namespace

std::string statsPage(const Figures& f, const Labels& labels) {
    const std::string title = labels.title.empty() ? "Vitrine" : labels.title;
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           escaped(title) + ": what visitors did</title>\n<style>" + pageStyle +
           "</style>\n</head>\n<body>\n<main>\n<header><p class=\"over\">What visitors did</p><h1>" + escaped(title) +
           "</h1><p>" + escaped(period(f)) + "</p></header>\n" + tiles(f) + "<p class=\"lead\">" +
           escaped(inSentences(f, labels)) + "</p>\n" + cards(f, labels) +
           "<footer>Counted are visits, and nothing about persons: a visit begins with a touch and ends when the kiosk "
           "has been left alone." +
           (f.cutOff > 0 ? " " + counted(f.cutOff, "visit") + " ended with the power." : "") +
           "</footer>\n</main>\n</body>\n</html>\n";
}

std::string statsText(const Figures& f, const Labels& labels) {
    std::string text = counted(f.visits, "visit") + ", " + period(f) + "\n";
    if (f.visits == 0) return text;
    text += "half of them last longer than " + duration(quantile(f.lengths, 0.5)) + ", one in ten longer than " +
            duration(quantile(f.lengths, 0.9)) + "\n" + inSentences(f, labels) + "\n";
    const auto list = [&](const std::string& heading, const Counts& counts, const Named& named) {
        if (counts.empty()) return;
        text += "\n" + heading + "\n";
        for (const auto& [id, visits] : counts)
            text += "  " + grouped(visits) + "  " + labelOf(id, named) + "\n";
    };
    list("cases", f.cases, labels.cases);
    list("questions chosen", f.questionsOpened, labels.questions);
    list("compared", f.compared, labels.questions);
    list("terms", f.terms, labels.terms);
    list("languages", languagesOf(f, labels), labels.languages);
    list("used", f.used, doings());
    return text;
}

} // namespace vitrine
