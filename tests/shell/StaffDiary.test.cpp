#include "shell/StaffDiary.hpp"

#include "content/Assets.hpp"
#include "setup/Files.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace vitrine;

namespace {

using Facts = nlohmann::ordered_json;

const InterfaceWords& words() {
    static const InterfaceWords all = loadWords(filesIn(assetsFolder()), "en").words;
    return all;
}

constexpr Time noon = std::chrono::hours{24 * 365 * 50 + 12};

bool says(const StaffDiary& diary, const std::string& text) {
    for (const std::string& line : diary.today(words()))
        if (line.find(text) != std::string::npos) return true;
    return false;
}

} // namespace

TEST_CASE("The day is told in words, the latest first", "[shell]") {
    StaffDiary diary;
    diary.note(noon, "first-frame", Facts::object());
    diary.note(noon, "visit-end", {{"seconds", 130.0}});
    diary.note(noon, "beat", {{"beat", "music"}});
    diary.note(noon, "staff", {{"did", "wish"}, {"wish", "louder"}, {"value", "60 %"}});
    diary.note(noon, "staff", {{"did", "wish"}, {"wish", "closed"}, {"value", "on"}});
    diary.note(noon, "staff", {{"did", "wish"}, {"wish", "closed"}, {"value", "off"}});
    const auto lines = diary.today(words());
    REQUIRE(lines.size() == 5);
    CHECK(lines.back().find("started") != std::string::npos);
    CHECK(lines[3].find("2 min 10 s") != std::string::npos);
    CHECK(lines[2].find("Loudness 60 %") != std::string::npos);
    CHECK(lines[1].find("we are closed") != std::string::npos);
    CHECK(lines[0].find("Open again") != std::string::npos);
    CHECK_FALSE(says(diary, "staff-"));
    CHECK(diary.visits() == 1);
}

TEST_CASE("The next day begins with nothing", "[shell]") {
    StaffDiary diary;
    diary.note(noon, "visit-end", {{"seconds", 20}});
    diary.note(noon + std::chrono::hours{24}, "visit-end", {{"seconds", 30}});
    CHECK(diary.visits() == 1);
    CHECK(diary.today(words()).size() == 1);
}

TEST_CASE("Late frames are summed, and what went wrong is told until it has been put right", "[shell]") {
    StaffDiary diary;
    diary.note(noon, "frames", {{"due", 60}, {"late", 3}});
    diary.note(noon, "frames", {{"due", 40}, {"late", 0}});
    CHECK(diary.framesDue() == 100);
    CHECK(diary.framesLate() == 3);
    for (int i = 0; i < 3; ++i)
        diary.note(noon, "error", {{"message", "case.toml:1:1: broken"}});
    CHECK(diary.errors().size() == 1);
    diary.note(noon, "content", {{"cases", 3}});
    CHECK(diary.errors().empty());
}

TEST_CASE("A touchscreen that went is missed, one that never was is not", "[shell]") {
    StaffDiary diary;
    diary.note(noon, "touch", {{"present", false}});
    CHECK_FALSE(diary.lacksTouch());
    diary.note(noon, "touch", {{"present", true}});
    diary.note(noon, "touch", {{"present", false}});
    CHECK(diary.lacksTouch());
    CHECK(says(diary, "touchscreen was gone"));
    diary.note(noon, "touch", {{"present", true}});
    CHECK_FALSE(diary.lacksTouch());
}

TEST_CASE("Reading the same exhibit again is told only when staff asked for it", "[shell]") {
    StaffDiary diary;
    diary.note(noon, "content", {{"cases", 3}});
    diary.note(noon, "content", {{"cases", 3}});
    CHECK(diary.today(words()).size() == 1);
    diary.note(noon, "staff", {{"did", "wish"}, {"wish", "reload"}, {"value", ""}});
    diary.note(noon, "content", {{"cases", 3}});
    CHECK(diary.today(words()).size() == 3);
}

TEST_CASE("However much happens, the day stays within bounds", "[shell]") {
    StaffDiary diary;
    for (int i = 0; i < 5000; ++i) {
        diary.note(noon, "visit-end", {{"seconds", i}});
        diary.note(noon, "error", {{"message", std::to_string(i)}});
    }
    CHECK(diary.today(words()).size() <= 500);
    CHECK(diary.errors().size() <= 5);
    CHECK(diary.visits() == 5000);
}
