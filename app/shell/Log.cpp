#include "shell/Log.hpp"

#include <systemd/sd-daemon.h>

#include <cstdlib>
#include <iostream>

namespace vitrine {

namespace {

const char* prefixOf(LogLevel level) {
    if (!std::getenv("JOURNAL_STREAM")) return "";
    if (level == LogLevel::Error) return SD_ERR;
    return level == LogLevel::Warning ? SD_WARNING : SD_NOTICE;
}

} // namespace

void log(LogLevel level, const std::string& text) {
    std::cerr << std::string{prefixOf(level)} + "vitrine: " + text + "\n";
}

} // namespace vitrine
