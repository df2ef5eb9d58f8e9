#pragma once

#include "core/Time.hpp"

namespace vitrine {

/// How long nothing has to be touched until something happens.
struct IdleTimes {
    Time resume = seconds(45); ///< until a show that waits asks whether anybody is still there
    Time warn = seconds(20);   ///< until it goes on when nobody answers
    Time home = seconds(120);  ///< until the visit is over; due at a beat's end
    friend bool operator==(const IdleTimes&, const IdleTimes&) = default;
};

} // namespace vitrine
