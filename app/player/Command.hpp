#pragma once

#include "core/Time.hpp"

#include <cstddef>
#include <variant>

namespace vitrine {

struct Hold {
    friend bool operator==(const Hold&, const Hold&) = default;
};
struct Resume {
    friend bool operator==(const Resume&, const Resume&) = default;
};
struct ToggleHold {
    friend bool operator==(const ToggleHold&, const ToggleHold&) = default;
};
struct StepOn {
    friend bool operator==(const StepOn&, const StepOn&) = default;
};
struct StepBack {
    friend bool operator==(const StepBack&, const StepBack&) = default;
};
/// The facilitator's remote: a beat on, and wait there.
struct PresentOn {
    friend bool operator==(const PresentOn&, const PresentOn&) = default;
};
/// The facilitator's remote: a beat back, and wait there.
struct PresentBack {
    friend bool operator==(const PresentBack&, const PresentBack&) = default;
};
/// The facilitator's remote: the case's cover, and wait there.
struct PresentCover {
    friend bool operator==(const PresentCover&, const PresentCover&) = default;
};
struct RestartCase {
    friend bool operator==(const RestartCase&, const RestartCase&) = default;
};
/// `index` counts the exhibit's questions from 0.
struct JumpToQuestion {
    std::size_t index = 0;
    friend bool operator==(const JumpToQuestion&, const JumpToQuestion&) = default;
};
/// `index` counts the exhibit's cases from 0.
struct SwitchCase {
    std::size_t index = 0;
    friend bool operator==(const SwitchCase&, const SwitchCase&) = default;
};
/// `index` counts the present case's beats from 0.
struct JumpToBeat {
    std::size_t index = 0;
    friend bool operator==(const JumpToBeat&, const JumpToBeat&) = default;
};
/// A beat of any case, both counted from 0.
struct JumpInto {
    std::size_t caseIndex = 0, beat = 0;
    friend bool operator==(const JumpInto&, const JumpInto&) = default;
};
/// The finger on the bar is at `time` of the present case. The first one begins a drag.
struct DragTo {
    Time time{};
    friend bool operator==(const DragTo&, const DragTo&) = default;
};
struct DragEnd {
    friend bool operator==(const DragEnd&, const DragEnd&) = default;
};
/// Time has passed: at the end of a case the next one begins. Otherwise nothing depends on how often this is sent.
struct Tick {
    friend bool operator==(const Tick&, const Tick&) = default;
};

/// All that can be asked of a show. What does not apply (a question the case does not ask, a case that is not there)
/// changes nothing.
using Command = std::variant<Tick, Hold, Resume, ToggleHold, StepOn, StepBack, PresentOn, PresentBack, PresentCover,
                             RestartCase, JumpToQuestion, SwitchCase, JumpToBeat, JumpInto, DragTo, DragEnd>;

} // namespace vitrine
