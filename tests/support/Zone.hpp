#pragma once

#include <cstdlib>
#include <ctime>
#include <string>

namespace vitrine::testing {

/// As if the machine stood in another time zone, as long as it lives.
class Zone {
public:
    explicit Zone(const char* name) : m_before(std::getenv("TZ") ? std::getenv("TZ") : "") { set(name); }
    ~Zone() { set(m_before.c_str()); }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

private:
    static void set(const char* name) {
        setenv("TZ", name, 1);
        tzset();
    }
    std::string m_before;
};

} // namespace vitrine::testing
