#pragma once

namespace vitrine {

/// SIGTERM and SIGINT as something to wait for, instead of something that interrupts. Make it before any thread.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    /// Readable once the process was asked to end.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool raised() const;

private:
    int m_descriptor = -1;
};

} // namespace vitrine
