#include "tools/Stats.hpp"

#include "records/RecordFile.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace vitrine {
namespace {

using testing::Scratch;

StatsOptions optionsFor(const Scratch& scratch) {
    StatsOptions options;
    options.records = scratch / "records";
    options.content = VITRINE_SOURCE_DIR "/tests/support/exhibits/orchard";
    return options;
}

std::string textOf(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("What visitors did is told in words, as a page and as tables", "[tools]") {
    const Scratch scratch;
    StatsOptions options = optionsFor(scratch);
    REQUIRE(RecordFile(options.records)
                .keep({{seconds(1e9), 0, "visit-start", {}},
                       {seconds(1e9 + 5), 0, "open", {{"what", "term"}, {"which", "must"}}},
                       {seconds(1e9 + 60), 0, "visit-end", {{"seconds", 60}}}}));
    options.html = scratch / "page.html";
    options.csv = scratch / "tables";
    std::ostringstream out, errors;
    CHECK(stats(options, out, errors) == 0);
    CHECK(errors.str().empty());
    CHECK(out.str().find("1 visit, 9 Sep 2001") == 0);
    CHECK(out.str().find("Most visits begin on Sundays from 1 to 2") != std::string::npos);
    CHECK(textOf(*options.html).find("The orchard") != std::string::npos);
    CHECK(textOf(*options.csv / "terms.csv") == "term,visits\r\nmust,1\r\n");
}

TEST_CASE("A file of records that is not there, and a page that cannot be written, are told", "[tools]") {
    const Scratch scratch;
    StatsOptions options = optionsFor(scratch);
    std::ostringstream out, missing, unwritable;
    CHECK(stats(options, out, missing) == 1);
    CHECK(missing.str().find("records: ") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(options.records)); // asking makes none
    REQUIRE(RecordFile(options.records).keep({}));
    options.html = "/proc/no-such/page.html";
    CHECK(stats(options, out, unwritable) == 1);
    CHECK(unwritable.str() == "vitrine: /proc/no-such/page.html cannot be written\n");
}

} // namespace vitrine
