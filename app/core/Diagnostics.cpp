#include "core/Diagnostics.hpp"

#include <algorithm>

namespace vitrine {
namespace {

const char* wordFor(Severity severity) {
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

} // namespace

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

std::string describe(const Diagnostic& d) {
    std::string where = d.place.file.text();
    if (d.place.line > 0) where += ":" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column);
    std::string text = where + ": " + wordFor(d.severity) + ": " + d.message;
    if (!d.advice.empty()) text += " (" + d.advice + ")";
    return text;
}

} // namespace vitrine
