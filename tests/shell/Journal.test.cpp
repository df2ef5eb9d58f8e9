#include "shell/Journal.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <filesystem>
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
