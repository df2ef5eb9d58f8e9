#pragma once

#include "core/Time.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace vitrine {

/// One thing that happened at a kiosk, as it is kept.
struct Record {
    Time at{};    ///< since 1970, UTC
    int zone = 0; ///< minutes by which the kiosk's clock on the wall was ahead of UTC
    std::string event;
    nlohmann::ordered_json facts = nlohmann::ordered_json::object();
    friend bool operator==(const Record&, const Record&) = default;
};

using Records = std::vector<Record>;

} // namespace vitrine
