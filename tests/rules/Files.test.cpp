#include "rules/Sources.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine::rules;

TEST_CASE("No file is longer than 500 lines", "[rules]") {
    for (const char* folder : {"app", "tests"})
        for (const Source& source : sourcesIn(folder)) {
            INFO(source.path << " has " << source.lines.size() << " lines");
            CHECK(source.lines.size() <= 500);
        }
}

TEST_CASE("Every header guards itself, and none opens a namespace for whoever includes it", "[rules]") {
    for (const Source& source : sourcesIn("app")) {
        if (source.path.extension() != ".hpp") continue;
        INFO(source.path);
        CHECK(std::ranges::find(source.lines, "#pragma once") != source.lines.end());
        for (const std::string& line : source.lines)
            CHECK_FALSE(line.starts_with("using namespace"));
    }
}
