#include "shell/Journal.hpp"

#include "support/PowerCut.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <filesystem>
#include <random>
#include <sstream>

using namespace vitrine;

namespace {

/// A file of this test's own, gone when the test ends.
struct Scratch {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("vitrine-journal-" + std::to_string(getpid()));
    ~Scratch() { std::filesystem::remove(path); }

    void put(const std::string& text) const { std::ofstream(path, std::ios::binary) << text; }
    [[nodiscard]] std::string text() const {
        std::ostringstream all;
        all << std::ifstream(path, std::ios::binary).rdbuf();
        return all.str();
    }
};

} // namespace

TEST_CASE("The journal keeps one object a line, time and event first", "[shell]") {
    const Scratch file;
    file.put("");
    Journal journal(file.path.string());
    journal.write(seconds(1.25), "case", {{"case", "one"}});
    journal.write(seconds(2), "hold", nlohmann::ordered_json::object());
    CHECK(file.text() == "{\"t\":1.25,\"event\":\"case\",\"case\":\"one\"}\n{\"t\":2.0,\"event\":\"hold\"}\n");
}

TEST_CASE("A torn last line is cut off when the journal is opened again", "[shell]") {
    const Scratch file;
    file.put("{\"t\":1.0,\"event\":\"hold\"}\n{\"t\":2.0,\"ev");
    Journal journal(file.path.string());
    journal.write(seconds(3), "resume", nlohmann::ordered_json::object());
    CHECK(file.text() == "{\"t\":1.0,\"event\":\"hold\"}\n{\"t\":3.0,\"event\":\"resume\"}\n");
}

TEST_CASE("A journal that is one torn line becomes empty", "[shell]") {
    const Scratch file;
    file.put("{\"t\":1.0,");
    const Journal journal(file.path.string());
    CHECK(file.text().empty());
}

TEST_CASE("Letters that are no UTF-8 do not stop the journal", "[shell]") {
    const Scratch file;
    file.put("");
    Journal journal(file.path.string());
    journal.write(seconds(1), "error", {{"message", "caf\xe9"}});
    CHECK(file.text().find("caf") != std::string::npos);
}

TEST_CASE("Without a path the journal is closed and writing does nothing", "[shell]") {
    Journal journal("");
    journal.write(seconds(1), "hold", nlohmann::ordered_json::object());
    CHECK_FALSE(journal.isOpen());
}

// What has been written but has not reached the disk is lost in a power cut, so some of the end is torn off besides.
TEST_CASE("R11: after a power cut the journal is whole lines in order, and goes on", "[shell]") {
    const Scratch file;
    file.put("");
    std::mt19937 random(9);
    std::size_t kept = 0;
    for (int cut = testing::powerCuts(50); cut > 0; --cut) {
        const auto writeForEver = [&] {
            Journal journal(file.path.string());
            for (std::size_t number = kept;; ++number)
                journal.write(seconds(1), "beat", {{"number", number}});
        };
        testing::cutPowerOf(writeForEver, static_cast<std::uint32_t>(random() % 2'000'000));
        const auto size = std::filesystem::file_size(file.path);
        std::filesystem::resize_file(file.path, size - std::min<std::uintmax_t>(size, random() % 100));
        const Journal reopened(file.path.string());
        std::istringstream lines(file.text());
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line); ++number) {
            const auto told = nlohmann::json::parse(line, nullptr, false);
            REQUIRE(told.is_object());
            REQUIRE(told["number"] == number);
        }
        REQUIRE((file.text().empty() || file.text().back() == '\n'));
        kept = number;
        if (kept > 20'000) { // it is read anew after each cut
            file.put("");
            kept = 0;
        }
    }
}
