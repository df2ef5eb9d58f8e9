#pragma once

#include <string>

namespace vitrine {

enum class LogLevel : unsigned char { Error, Warning, Notice };

/// Tells whoever looks after the kiosk, on standard error: what is so, and what to do. Where journald keeps that, it
/// keeps the level too.
void log(LogLevel level, const std::string& text);

} // namespace vitrine
