#include "shell/StaffRoom.hpp"

#include "content/Assets.hpp"
#include "setup/Files.hpp"
#include "staff/PinDoor.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <random>

using vitrine::testing::Scratch;

namespace vitrine {
namespace {

void setThePin(const Scratch& scratch) { REQUIRE_FALSE(setPin(scratch.folder(), "402913")); }

/// A room with a pointer before it, on a screen of 1920 by 1080 pixels.
class Doorway {
public:
    explicit Doorway(const Scratch& scratch) : m_state(scratch.folder()) {
        Journal journal("");
        journal.alsoTell([this](Time, const std::string& event, const nlohmann::ordered_json& facts) {
            if (event == "staff") told.push_back(facts.at("did"));
        });
        m_chronicle.emplace(std::move(journal), Instant{});
        m_edition.names.words = loadWords(filesIn(assetsFolder()), "en").words;
        StaffChoices choices;
        choices.themes = {"dark", "light"};
        choices.visitor.language = "en";
        room.emplace(StaffRoomWith{m_state,
                                   m_state / "backlight",
                                   m_state / "exhibit",
                                   {},
                                   choices,
                                   [] { return std::vector<std::string>{}; },
                                   m_wake,
                                   m_measure,
                                   m_diary,
                                   *m_chronicle,
                                   m_sound},
                     Instant{});
    }

    /// What visitors are told of what the pointer does.
    std::vector<PointerEvent> point(PointerDid did, Vec at, Instant now) {
        return room->leftOf({did, at}, m_frame, now);
    }
    void look(Instant now) {
        room->letPass(now);
        room->look(m_edition, m_frame, 0.37f, now);
    }
    void open(Instant now) {
        (void)point(PointerDid::Press, corner, now);
        look(now + seconds(5));
        (void)point(PointerDid::Release, corner, now + seconds(5));
    }
    bool tap(const std::string& id, Instant now) {
        look(now);
        for (const Control& control : room->controls().controls)
            if (control.id == id) {
                (void)point(PointerDid::Press, control.box.centre(), now);
                (void)point(PointerDid::Release, control.box.centre(), now);
                look(now);
                return true;
            }
        return false;
    }
    void enter(const std::string& pin, Instant now) {
        const std::size_t before = told.size();
        for (const char digit : pin)
            REQUIRE(tap(std::string("staff/pad/") + digit, now));
        REQUIRE(tap("staff/pad/enter", now));
        while (told.size() == before) { // the door answers from its own thread
            waitFor({m_wake.descriptor()}, seconds(10));
            m_wake.answer();
            look(now);
        }
    }
    bool has(const std::string& id) {
        for (const Control& control : room->controls().controls)
            if (control.id == id) return true;
        return false;
    }

    static constexpr Vec corner{20, 20}, elsewhere{1700, 500};
    std::vector<std::string> told; ///< what was written to the journal of staff
    std::optional<StaffRoom> room;

private:
    std::filesystem::path m_state;
    Frame m_frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    FixedMeasure m_measure;
    Wake m_wake;
    StaffDiary m_diary;
    Sound m_sound{assetsFolder() / "sounds", "/none"};
    Edition m_edition;
    std::optional<Chronicle> m_chronicle;
};

using Told = std::vector<std::string>;
using Events = std::vector<PointerEvent>;

} // namespace

TEST_CASE("A press in the corner that ends too early is a visitor's, from its beginning", "[shell]") {
    const Scratch scratch;
    Doorway here(scratch);
    const PointerEvent down{PointerDid::Press, Doorway::corner}, up{PointerDid::Release, Doorway::corner};
    CHECK(here.point(PointerDid::Press, Doorway::corner, seconds(10)).empty());
    CHECK(here.room->nextChange() == seconds(15));
    CHECK(here.point(PointerDid::Release, Doorway::corner, seconds(14.9)) == Events{down, up});
    CHECK(here.point(PointerDid::Press, Doorway::corner, seconds(20)).empty());
    const PointerEvent away{PointerDid::Move, Doorway::elsewhere};
    CHECK(here.point(PointerDid::Move, Doorway::elsewhere, seconds(21)) == Events{down, away});
    here.look(seconds(60));
    CHECK_FALSE(here.room->covers());
    CHECK(here.point(PointerDid::Press, Doorway::elsewhere, seconds(61)).size() == 1);
    CHECK(here.told.empty());
}

TEST_CASE("Five seconds open the pad, nothing of it reaches visitors' controls, and it closes by itself", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    Doorway here(scratch);
    here.open(seconds(10));
    CHECK(here.room->covers());
    CHECK(here.point(PointerDid::Press, Doorway::elsewhere, seconds(16)).empty());
    CHECK(here.point(PointerDid::Release, Doorway::elsewhere, seconds(16)).empty());
    CHECK(here.room->nextChange() <= seconds(35));
    here.look(seconds(34.9));
    CHECK(here.room->covers());
    here.look(seconds(35));
    CHECK_FALSE(here.room->covers());
    CHECK(here.told == Told{"opened", "left"});
}

TEST_CASE("A press that was told late still opens the pad, not a control", "[shell]") {
    const Scratch scratch;
    Doorway here(scratch);
    CHECK(here.point(PointerDid::Press, Doorway::corner, seconds(10)).empty());
    CHECK(here.point(PointerDid::Release, Doorway::corner, seconds(30)).empty());
    CHECK(here.room->covers());
}

TEST_CASE("The right PIN opens the panel, which closes after a minute without a touch", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    Doorway here(scratch);
    here.open(seconds(10));
    CHECK_FALSE(here.room->hides());
    here.enter("402913", seconds(16));
    CHECK(here.told == Told{"opened", "entered"});
    CHECK(here.room->hides());
    REQUIRE(here.tap("staff/panel/theme", seconds(50)));
    CHECK(here.room->visitor().theme == "light");
    here.look(seconds(109.9));
    CHECK(here.room->hides());
    here.look(seconds(110));
    CHECK_FALSE(here.room->covers());
    CHECK(here.told == Told{"opened", "entered", "wish", "left"});
    CHECK(here.room->visitor().theme == "light");
}

TEST_CASE("Wrong PINs lock the pad, and a new start of the program does not unlock it", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    {
        Doorway here(scratch);
        here.open(seconds(10));
        for (int i = 0; i < 5; ++i)
            here.enter("402914", seconds(16));
        CHECK(here.told == Told{"opened", "wrong", "wrong", "wrong", "wrong", "wrong", "locked"});
        here.enter("402913", seconds(17));
        CHECK_FALSE(here.room->hides());
    }
    Doorway again(scratch);
    again.open(seconds(1));
    again.enter("402913", seconds(7));
    CHECK(again.told == Told{"opened", "locked"});
    CHECK_FALSE(again.room->hides());
}

TEST_CASE("Where no PIN is set the pad says so and has nothing to type on", "[shell]") {
    const Scratch scratch;
    Doorway here(scratch);
    here.open(seconds(10));
    while (here.told.size() < 2)
        here.look(seconds(16));
    CHECK(here.told == Told{"opened", "no-pin"});
    CHECK_FALSE(here.tap("staff/pad/4", seconds(17)));
    CHECK(here.tap("staff/pad/cancel", seconds(17)));
    CHECK_FALSE(here.room->covers());
}

TEST_CASE("A finger that slides off a button does not do what it says", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    Doorway here(scratch);
    here.open(seconds(10));
    here.look(seconds(16));
    REQUIRE(here.has("staff/pad/cancel"));
    const Vec cancel = findControl(here.room->controls(), "staff/pad/cancel")->box.centre();
    (void)here.point(PointerDid::Press, cancel, seconds(16));
    (void)here.point(PointerDid::Release, Doorway::corner, seconds(16));
    (void)here.point(PointerDid::Press, Doorway::corner, seconds(16));
    (void)here.point(PointerDid::Release, cancel, seconds(16));
    CHECK(here.room->covers());
}

TEST_CASE("Whatever visitors touch, for however long, leads nowhere without the PIN", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    Doorway here(scratch);
    std::mt19937 random(7);
    Instant now = seconds(1);
    for (int i = 0; i < 20'000; ++i) {
        now += seconds(random() % 8 == 0 ? 6 : 0.1);
        const bool isCorner = random() % 2 == 0;
        const Vec at{static_cast<float>(random() % (isCorner ? 100 : 1920)),
                     static_cast<float>(random() % (isCorner ? 100 : 1080))};
        (void)here.point(static_cast<PointerDid>(random() % 3), at, now);
        here.look(now);
        REQUIRE_FALSE(here.room->hides());
        REQUIRE(here.room->leaves() == StaffLeave::No);
        REQUIRE_FALSE(here.room->wantsReading());
        REQUIRE_FALSE(here.has("staff/panel/close"));
    }
    CHECK(std::ranges::count(here.told, "opened") > 10);
    CHECK(std::ranges::count(here.told, "entered") == 0);
}

TEST_CASE("No file in the state folder opens anything, whatever it says", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    for (const char* file : {"staff.json", "pin-tries", "entered", "panel", "staff", "pin.new"})
        std::ofstream(scratch / file) << R"({"stage": "Panel", "entered": true, "open": true, "failures": -5})";
    Doorway here(scratch);
    here.look(seconds(1));
    CHECK_FALSE(here.room->covers());
    here.open(seconds(10));
    CHECK(here.room->covers());
    CHECK_FALSE(here.room->hides());
    here.enter("402913", seconds(16)); // tries that nobody can read count as many
    CHECK(here.told == Told{"opened", "locked"});
    std::ofstream(scratch / "pin") << "402913"; // a PIN is nothing but a hash
    here.look(seconds(50));
    here.open(seconds(60));
    here.enter("402913", seconds(66));
    CHECK(std::ranges::count(here.told, "wrong") == 1);
    CHECK(std::ranges::count(here.told, "entered") == 0);
    CHECK_FALSE(here.room->hides());
}

TEST_CASE("What staff set is kept, and a file that is torn or that somebody spoiled sets nothing", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    {
        Doorway here(scratch);
        here.open(seconds(10));
        here.enter("402913", seconds(16));
        REQUIRE(here.tap("staff/panel/closed", seconds(17)));
        REQUIRE(here.tap("staff/panel/home-more", seconds(17)));
        CHECK(here.room->covers());
    }
    const KeptStaffSettings kept = keptStaffSettings(scratch.folder());
    CHECK(kept.settings.isClosed);
    CHECK(kept.settings.home == seconds(180));
    CHECK(kept.trouble.empty());
    std::ofstream(scratch / "staff.json") << R"({"closed": tr)";
    CHECK(keptStaffSettings(scratch.folder()).settings == StaffSettings{});
    CHECK_FALSE(keptStaffSettings(scratch.folder()).trouble.empty());
    CHECK(keptStaffSettings(scratch / "nowhere").trouble.empty());
}

TEST_CASE("The program ends only when staff have tapped twice on what ends it", "[shell]") {
    const Scratch scratch;
    setThePin(scratch);
    Doorway here(scratch);
    here.open(seconds(10));
    here.enter("402913", seconds(16));
    REQUIRE(here.tap("staff/panel/restart", seconds(17)));
    CHECK(here.room->leaves() == StaffLeave::No);
    REQUIRE(here.tap("staff/panel/console", seconds(17)));
    CHECK(here.room->leaves() == StaffLeave::No);
    REQUIRE(here.tap("staff/panel/reload", seconds(17)));
    CHECK(here.room->wantsReading());
    REQUIRE(here.tap("staff/panel/console", seconds(18)));
    REQUIRE(here.tap("staff/panel/console", seconds(18)));
    CHECK(here.room->leaves() == StaffLeave::ToConsole);
}

} // namespace vitrine
