#include "records/RecordFile.hpp"

#include "records/Samples.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace vitrine {

using testing::happened;
using testing::Scratch;

TEST_CASE("What has been kept is read as it was, by whoever opens the file next", "[records]") {
    const Scratch scratch;
    const Records records{happened(0, "visit-start"), happened(1.5, "open", {{"what", "term"}, {"which", "Öl \"x\""}})};
    {
        RecordFile file(scratch / "records");
        REQUIRE(file.isOpen());
        CHECK(file.keep(records));
        CHECK(file.keep({happened(9, "visit-end", {{"seconds", 9.25}})}));
    }
    const ReadRecords read = readRecords(scratch / "records");
    CHECK(read.trouble.empty());
    REQUIRE(read.records.size() == 3);
    CHECK(read.records[0] == records[0]);
    CHECK(read.records[1] == records[1]);
    CHECK(read.records[2].facts["seconds"] == 9.25);
}

TEST_CASE("Records can be read while a kiosk writes", "[records]") {
    const Scratch scratch;
    RecordFile file(scratch / "records");
    REQUIRE(file.keep({happened(0, "visit-start")}));
    CHECK(readRecords(scratch / "records").records.size() == 1);
    CHECK(file.keep({happened(1, "visit-end")}));
}

TEST_CASE("A file that is no file of records is put aside and a new one begun", "[records]") {
    const Scratch scratch;
    std::ofstream(scratch / "records") << std::string(5000, 'x');
    RecordFile file(scratch / "records");
    CHECK(file.trouble().empty());
    CHECK(file.keep({happened(0, "visit-start")}));
    CHECK(std::filesystem::file_size(scratch / "records.broken") == 5000);
    CHECK(readRecords(scratch / "records").records.size() == 1);
}

TEST_CASE("Where no file can be written that is told, and nothing else happens", "[records]") {
    RecordFile file("/proc/no-such/records");
    CHECK_FALSE(file.isOpen());
    CHECK_FALSE(file.trouble().empty());
    CHECK_FALSE(file.keep({happened(0, "visit-start")}));
    file.prune();
    CHECK_FALSE(readRecords("/proc/no-such/records").trouble.empty());
}

TEST_CASE("When there are records of too many days, the oldest days give way", "[records]") {
    const Scratch scratch;
    constexpr double day = 86'400;
    RecordFile file(scratch / "records", {1 << 20, 3});
    for (int i = 0; i < 5; ++i)
        REQUIRE(file.keep({happened(i * day, "visit-start"), happened(i * day + 60, "visit-end")}));
    file.prune();
    const Records left = readRecords(scratch / "records").records;
    REQUIRE(left.size() == 6);
    CHECK(left[0] == happened(2 * day, "visit-start"));
}

TEST_CASE("A clock that runs years ahead for a day, and is put right, costs no record", "[records]") {
    const Scratch scratch;
    constexpr double day = 86'400, years = 70 * 365 * day;
    RecordFile file(scratch / "records", {1 << 20, 4});
    for (const double at : {0.0, day, years, 2 * day}) {
        REQUIRE(file.keep({happened(at, "visit-start")}));
        file.prune();
    }
    CHECK(readRecords(scratch / "records").records.size() == 4);
}

TEST_CASE("A file that is full gives up its oldest records and keeps the newest, and its size", "[records]") {
    const Scratch scratch;
    constexpr std::uintmax_t most = 256 << 10;
    RecordFile file(scratch / "records", {most, 400});
    for (int visit = 0; visit < 40; ++visit) {
        Records records;
        for (int i = 0; i < 200; ++i)
            records.push_back(testing::beatShown(visit * 1000 + i, "a-beat-with-a-name", "time"));
        REQUIRE(file.keep(records));
        file.prune();
        CHECK(std::filesystem::file_size(scratch / "records") <= most + (64 << 10));
    }
    const Records left = readRecords(scratch / "records").records;
    CHECK(left.size() > 500);
    CHECK(left.back() == testing::beatShown(39'199, "a-beat-with-a-name", "time"));
}

} // namespace vitrine
