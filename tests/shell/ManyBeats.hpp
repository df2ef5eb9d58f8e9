#pragma once

#include "shell/Edition.hpp"
#include "support/Stories.hpp"

namespace vitrine::testing {

/// An exhibit whose only case has so many beats, its course known: in every other one a college comes and a provision
/// is shared, and in the next both go.
inline Edition editionOf(std::size_t beats) {
    std::string all = beat("start", R"([ { enter = "schools" } ])");
    for (std::size_t i = 1; i < beats; ++i)
        all += beat("b" + std::to_string(i), i % 2 == 1 ? R"([ { enter = "college" }, { share = "music" } ])"
                                                        : R"([ { leave = "college" } ], [ { leave = "music" } ])");
    Edition bare;
    bare.storyboard = std::make_shared<const Storyboard>(storyWith(all).storyboard);
    return withCase(restaged(bare, std::make_shared<const Staging>(stagingFor({1920, 1080}, {}, {}))), 0);
}

} // namespace vitrine::testing
