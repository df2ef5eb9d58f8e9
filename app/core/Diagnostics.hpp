#pragma once

#include <string>
#include <vector>

namespace vitrine {

/// A place in a file people write. Lines and columns count from 1; 0 means the file as a whole.
struct Place {
    std::string file;
    int line = 0, column = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity { Note, Warning, Error };

/// One thing to tell an author: where, what is wrong, and in `advice` what would be right.
struct Diagnostic {
    Severity severity = Severity::Error;
    Place place;
    std::string message;
    std::string advice;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);
/// `file:line:column: error: message (advice)`, one line.
[[nodiscard]] std::string describe(const Diagnostic& diagnostic);

} // namespace vitrine
