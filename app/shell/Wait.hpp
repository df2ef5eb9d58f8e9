#pragma once

#include "core/Time.hpp"

#include <initializer_list>

namespace vitrine {

/// Sleeps until one of the file descriptors is readable (negative ones are passed over) or `atMost` has gone by.
void waitFor(std::initializer_list<int> descriptors, Time atMost);

/// Wakes a thread that is in `waitFor`, from another thread.
class Wake {
public:
    Wake();
    ~Wake();
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void ring() const;
    /// Makes the descriptor quiet again.
    void answer() const;

private:
    int m_descriptor = -1;
};

} // namespace vitrine
