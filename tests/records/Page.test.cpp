#include "records/Page.hpp"

#include "records/Chart.hpp"
#include "records/Csv.hpp"
#include "records/Samples.hpp"
#include "records/Say.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace vitrine {
namespace {

using testing::beatShown;
using testing::happened;

std::vector<VisitRecord> someVisits() {
    return visitsOf({happened(0, "visit-start"), beatShown(0, "apples", "start"), beatShown(5, "press", "jump", "how"),
                     happened(6, "open", {{"what", "compare"}, {"which", "how"}}),
                     happened(80, "visit-end", {{"seconds", 80}}), happened(200, "visit-start"),
                     beatShown(200, "apples", "start"), happened(230, "visit-end", {{"seconds", 30}})});
}

Labels someLabels() {
    Labels labels;
    labels.title = "Apples & <pears>";
    labels.cases = {{"town", "One press for all"}};
    labels.questions = {{"why", "Why?"}, {"how", "How do they do it?"}};
    labels.languages = {{"en", "English"}};
    labels.beats["town"] = {{"apples", "Three farms."}, {"press", "One press."}};
    return labels;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t countIn(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

} // namespace

TEST_CASE("The page calls things as the exhibit does, and needs nothing from anywhere", "[records]") {
    const std::string page = statsPage(figuresOf(someVisits()), someLabels());
    CHECK(has(page, "<h1>Apples &amp; &lt;pears&gt;</h1>"));
    CHECK(has(page, "One press for all"));
    CHECK(has(page, "How do they do it?"));
    CHECK(has(page, "2 Mar 2026"));
    CHECK(has(page, "English"));
    for (const char* outside : {"http:", "https:", "<script", "<link", "url(", "@import", "src="})
        CHECK_FALSE(has(page, outside));
    CHECK(countIn(page, "<svg") == countIn(page, "</svg>"));
    CHECK(countIn(page, "<section") == countIn(page, "</section>"));
}

TEST_CASE("A page about nobody says so", "[records]") {
    const std::string page = statsPage(figuresOf({}), {});
    CHECK(has(page, "Nobody has come yet."));
    CHECK_FALSE(has(page, "<svg"));
    CHECK(statsText(figuresOf({}), {}) == "0 visits, no visit yet\n");
}

TEST_CASE("What the exhibit does not know any more is called by its id", "[records]") {
    const std::string page = statsPage(figuresOf(someVisits()), {});
    CHECK(has(page, ">town<"));
    CHECK(has(page, ">how<"));
}

TEST_CASE("A bar is as long as its value, on an axis people can count on", "[records]") {
    const std::string chart = uprightChart({{"a", 100, 50, "hint"}, {"b", 37, 0, ""}}, 444, 232);
    CHECK(has(chart, "height=\"200\"")); // the whole height for the axis' end
    CHECK(has(chart, "height=\"100\"")); // and half of it for the second colour
    CHECK(has(chart, "height=\"74\""));
    CHECK(has(chart, ">50</text>"));
    CHECK(has(chart, "<title>hint</title>"));
    CHECK(uprightChart({}, 444, 232).empty());
}

TEST_CASE("Labels of bars that stand close are left out before they meet", "[records]") {
    std::vector<ChartBar> bars(100, ChartBar{"12 Mar", 1, 0, ""});
    const std::string chart = uprightChart(bars, 1000, 200);
    CHECK(countIn(chart, "12 Mar") >= 10);
    CHECK(countIn(chart, "12 Mar") <= 20);
}

TEST_CASE("A week shows only the hours at which anybody ever came", "[records]") {
    std::array<std::array<std::size_t, 24>, 7> week{};
    CHECK(weekChart(week, 400).empty());
    week[1][9] = 2;
    week[6][11] = 1;
    const std::string chart = weekChart(week, 400);
    CHECK(has(chart, ">9</text>"));
    CHECK(has(chart, ">11</text>"));
    CHECK_FALSE(has(chart, ">8</text>"));
    CHECK_FALSE(has(chart, ">12</text>"));
}

TEST_CASE("Figures are said as people say them", "[records]") {
    CHECK(duration(40.4) == "40 s");
    CHECK(duration(120) == "2 min");
    CHECK(duration(200) == "3 min 20 s");
    CHECK(counted(1, "visit") == "1 visit");
    CHECK(grouped(1234567) == "1\u202F234\u202F567");
    CHECK(percent(1, 0) == 0);
    CHECK(percent(2, 3) == 67);
}

TEST_CASE("A field of a table is one field, whatever is in it, and never a formula", "[records]") {
    CHECK(csvField("plain") == "plain");
    CHECK(csvField("a,b") == "\"a,b\"");
    CHECK(csvField("say \"a\"") == "\"say \"\"a\"\"\"");
    CHECK(csvField("=1+1") == "'=1+1");
}

TEST_CASE("Tables have a row for each visit, day, question and beat", "[records]") {
    const auto visits = someVisits();
    const auto files = csvFiles(visits, figuresOf(visits));
    const auto text = [&](const std::string& name) {
        const auto found = std::find_if(files.begin(), files.end(), [&](const TextFile& f) { return f.name == name; });
        return found == files.end() ? std::string{} : found->text;
    };
    CHECK(has(text("visits.csv"), "2026-03-02 10:00:00,80,yes,town,2,how,1,,0,,town,press\r\n"));
    CHECK(text("days.csv") == "day,visits\r\n2026-03-02,2\r\n");
    CHECK(has(text("hours.csv"), "Monday,10,2\r\n"));
    CHECK(text("questions.csv") == "question,visits_shown,visits_opened,visits_compared\r\nhow,1,1,1\r\nwhy,2,0,0\r\n");
    CHECK(has(text("beats.csv"), "town,press,1,1\r\n"));
    CHECK(text("languages.csv") == "language,visits\r\n(own),2\r\n");
}

} // namespace vitrine
