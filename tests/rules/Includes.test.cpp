#include "rules/Sources.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace vitrine::rules;

namespace {

using Names = std::vector<std::string>;

/// What the files of a room may include: rooms, and libraries by how their headers' names begin.
struct Allowed {
    Names rooms, libraries;
};

/// The table of folders, as it stands in the documents; every room may include itself and the standard library.
const std::map<std::string, Allowed>& table() {
    static const Names system{"unistd.h", "poll.h",   "signal.h",  "time.h",  "sys/",    "fcntl.h",
                              "dlfcn.h",  "locale.h", "termios.h", "stdio.h", "malloc.h"};
    static const auto with = [](Names names) {
        names.insert(names.end(), system.begin(), system.end());
        return names;
    };
    static const std::map<std::string, Allowed> allowed{
        {"core", {{}, {}}},
        {"content", {{"core"}, {"toml++/"}}},
        {"storyboard", {{"core", "content"}, {}}},
        {"scene", {{"core"}, {}}},
        {"layout", {{"core", "content", "storyboard", "scene"}, {}}},
        {"player", {{"core", "scene"}, {}}},
        {"controls", {{"core", "scene", "player"}, {}}},
        {"records", {{"core"}, {"nlohmann/", "sqlite3"}}},
        {"storage", {{"core"}, system}},
        {"staff", {{"core", "storage"}, {"sodium.h"}}},
        {"render",
         {{"core", "scene"}, {"SFML/", "GL/", "cairo", "pango/", "librsvg/", "fontconfig/", "glib", "stb_", "stb/"}}},
        {"setup", {{"core", "content", "storyboard", "scene", "layout", "player", "controls"}, system}},
        {"shell",
         {{"core", "content", "storyboard", "scene", "layout", "player", "controls", "render", "setup", "records",
           "storage", "staff"},
          with({"SFML/", "GL/", "X11/", "imgui", "nlohmann/", "systemd/"})}},
        {"tools",
         {{"core", "content", "storyboard", "scene", "layout", "player", "controls", "render", "setup", "records",
           "storage", "staff"},
          with({"CLI/", "nlohmann/"})}},
    };
    return allowed;
}

bool isStandard(const std::string& header) { return header.find_first_of("./") == std::string::npos; }

bool begins(const std::string& header, const Names& beginnings) {
    return std::ranges::any_of(beginnings, [&](const std::string& b) { return header.starts_with(b); });
}

bool mayInclude(const std::string& room, const Include& include) {
    const Allowed& allowed = table().at(room);
    if (!include.quoted) return isStandard(include.name) || begins(include.name, allowed.libraries);
    const std::string other = include.name.substr(0, include.name.find('/'));
    return other == room || std::ranges::find(allowed.rooms, other) != allowed.rooms.end();
}

} // namespace

TEST_CASE("Every room includes only what the table of folders allows it", "[rules]") {
    for (const Source& source : sourcesIn("app")) {
        if (roomOf(source).empty()) continue;
        INFO(source.path);
        REQUIRE(table().contains(roomOf(source)));
        for (const Include& include : includesOf(source)) {
            INFO("includes " << include.name);
            CHECK(mayInclude(roomOf(source), include));
        }
    }
}

TEST_CASE("The table of folders forbids what would turn the flow round", "[rules]") {
    CHECK(mayInclude("core", {"vector"}));
    CHECK_FALSE(mayInclude("core", {"nlohmann/json.hpp"}));
    CHECK_FALSE(mayInclude("shell", {"sqlite3.h"}));
    CHECK_FALSE(mayInclude("records", {"player/Show.hpp", true}));
    CHECK_FALSE(mayInclude("core", {"scene/Scene.hpp", true}));
    CHECK_FALSE(mayInclude("scene", {"storyboard/Storyboard.hpp", true}));
    CHECK_FALSE(mayInclude("storyboard", {"scene/Scene.hpp", true}));
    CHECK_FALSE(mayInclude("player", {"unistd.h"}));
    CHECK_FALSE(mayInclude("layout", {"SFML/Graphics.hpp"}));
    CHECK_FALSE(mayInclude("tools", {"shell/Play.hpp", true}));
    CHECK_FALSE(mayInclude("shell", {"tools/Shot.hpp", true}));
    CHECK_FALSE(mayInclude("setup", {"render/Atlas.hpp", true}));
    CHECK_FALSE(mayInclude("render", {"content/Exhibit.hpp", true}));
    CHECK_FALSE(mayInclude("tools", {"X11/Xlib.h"}));
    CHECK_FALSE(mayInclude("render", {"controls/Controls.hpp", true}));
}

TEST_CASE("One file alone reads TOML, one alone the command line", "[rules]") {
    const auto including = [](const std::string& library) {
        Names files;
        for (const Source& source : sourcesIn("app"))
            if (std::ranges::any_of(includesOf(source), [&](const Include& i) { return i.name.starts_with(library); }))
                files.push_back(source.path.string());
        return files;
    };
    CHECK(including("toml++/").size() == 1);
    CHECK(including("CLI/").size() == 1);
}

TEST_CASE("The rules know every room, and find its files", "[rules]") {
    const std::vector<Source> sources = sourcesIn("app");
    for (const auto& [room, allowed] : table()) {
        INFO(room);
        CHECK(std::ranges::any_of(sources, [&](const Source& source) { return roomOf(source) == room; }));
    }
}
