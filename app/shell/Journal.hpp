#pragma once

#include "core/Time.hpp"

#include <nlohmann/json_fwd.hpp>

#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace vitrine {

/// How long this process has lived, its exec and its libraries included (to 10 ms, as the kernel keeps it).
[[nodiscard]] Time processAge();

/// Appends one JSON object a line to a file: what happened and when. Without a path it writes nothing.
class Journal {
public:
    /// The wall clock, in UTC since 1970.
    using WallClock = std::function<Time()>;

    /// Opens `path` and cuts off a last line that was torn by a power cut. `clock`: the machine's, if none is given.
    explicit Journal(const std::string& path, WallClock clock = {});

    [[nodiscard]] bool isOpen() const { return m_file.is_open(); }
    [[nodiscard]] Time wall() const { return m_clock(); }
    /// Hands every event to this listener too, besides those there are, with the wall clock in UTC.
    using Listener = std::function<void(Time utc, const std::string& event, const nlohmann::ordered_json& facts)>;
    void alsoTell(Listener listener) { m_listeners.push_back(std::move(listener)); }

    /// `at` counts from the process's start. `facts` is an object; its keys follow `t` and `event`. The line is
    /// flushed.
    void write(Time at, const std::string& event, const nlohmann::ordered_json& facts);

private:
    std::ofstream m_file;
    std::vector<Listener> m_listeners;
    WallClock m_clock;
};

} // namespace vitrine
