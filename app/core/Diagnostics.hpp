#pragma once

#include <memory>
#include <string>
#include <vector>

namespace vitrine {

/// The name of a file, shared by all that is written in it.
class FileName {
public:
    FileName() = default;
    FileName(std::string name) : m_name(std::make_shared<const std::string>(std::move(name))) {}
    FileName(const char* name) : FileName(std::string(name)) {}

    [[nodiscard]] const std::string& text() const {
        static const std::string none;
        return m_name ? *m_name : none;
    }
    friend bool operator==(const FileName& a, const FileName& b) {
        return a.m_name == b.m_name || a.text() == b.text();
    }

private:
    std::shared_ptr<const std::string> m_name;
};

/// A place in a file people write. Lines and columns count from 1; 0 means the file as a whole.
struct Place {
    FileName file;
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
