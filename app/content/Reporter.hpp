#pragma once

#include "core/Diagnostics.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// Collects what is to be told to an author, in the order it is found.
class Reporter {
public:
    void error(const Place& place, std::string message, std::string advice = {});
    void warning(const Place& place, std::string message, std::string advice = {});
    void add(const Diagnostics& diagnostics);

    /// How much has been told so far: has anything gone wrong since?
    [[nodiscard]] std::size_t count() const { return m_diagnostics.size(); }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }

private:
    Diagnostics m_diagnostics;
};

[[nodiscard]] std::string quoted(std::string_view word);
/// `a, b or c`
[[nodiscard]] std::string listed(const std::vector<std::string>& words);
/// `did you mean "…"?` for the candidate nearest to `word`; when none is near, `intro` and all of them.
[[nodiscard]] std::string suggestion(std::string_view word, const std::vector<std::string>& candidates,
                                     std::string_view intro);

} // namespace vitrine
