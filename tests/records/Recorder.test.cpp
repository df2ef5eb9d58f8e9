#include "records/Recorder.hpp"

#include "records/Samples.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

namespace vitrine {

using testing::happened;
using testing::Scratch;

TEST_CASE("Everything a recorder has noted of visits is in its file when it ends", "[records]") {
    const Scratch scratch;
    const Time utc = happened(0, "").at;
    {
        Recorder recorder(scratch / "records", {}, std::chrono::hours{1});
        recorder.note(utc, "visit-start", nlohmann::ordered_json::object());
        recorder.note(utc + seconds(1), "controls", {{"controls", "many"}});
        recorder.note(utc + seconds(2), "open", {{"what", "compare"}, {"which", "why"}});
        recorder.note(utc + seconds(3), "visit-end", {{"seconds", 3}});
        recorder.note(utc + seconds(4), "visit-start", nlohmann::ordered_json::object());
        CHECK(recorder.trouble().empty());
    }
    const Records read = readRecords(scratch / "records").records;
    REQUIRE(read.size() == 4);
    CHECK(read[0].at == utc);
    CHECK(read[1].facts["which"] == "why");
    CHECK(read[3].event == "visit-start");
}

TEST_CASE("A recorder that can keep nothing says why and bothers nobody", "[records]") {
    Recorder recorder("/proc/no-such/records");
    recorder.note(seconds(0), "visit-start", nlohmann::ordered_json::object());
    recorder.note(seconds(1), "visit-end", nlohmann::ordered_json::object());
    CHECK_FALSE(recorder.trouble().empty());
}

} // namespace vitrine
