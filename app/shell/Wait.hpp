#pragma once

#include "core/Time.hpp"

#include <initializer_list>

namespace vitrine {

/// Sleeps until one of the file descriptors is readable (negative ones are passed over) or `atMost` has gone by.
void waitFor(std::initializer_list<int> descriptors, Time atMost);

/// Some file descriptors as one, readable when any of them is; negative ones are passed over.
class AnyOf {
public:
    explicit AnyOf(std::initializer_list<int> descriptors);
    ~AnyOf();
    AnyOf(const AnyOf&) = delete;
    AnyOf& operator=(const AnyOf&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

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
