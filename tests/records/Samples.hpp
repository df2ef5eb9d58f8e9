#pragma once

#include "records/Record.hpp"

namespace vitrine::testing {

/// What happens so many seconds after Monday 2 March 2026, 09:00 UTC, where clocks on the wall say 10:00.
[[nodiscard]] inline Record happened(double after, const std::string& event,
                                     nlohmann::ordered_json facts = nlohmann::ordered_json::object()) {
    constexpr Time monday = std::chrono::seconds{1'772'442'000};
    return {monday + seconds(after), 60, event, std::move(facts)};
}

[[nodiscard]] inline Record beatShown(double after, const std::string& beat, const std::string& cause,
                                      const std::string& question = "why", const std::string& in = "town") {
    return happened(after, "beat", {{"case", in}, {"beat", beat}, {"question", question}, {"cause", cause}});
}

} // namespace vitrine::testing
