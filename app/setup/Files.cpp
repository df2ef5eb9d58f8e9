#include "setup/Files.hpp"

#include <fstream>
#include <sstream>

namespace vitrine {
namespace fs = std::filesystem;

FileSource filesIn(fs::path folder) {
    return [folder = std::move(folder)](const std::string& path) -> std::optional<std::string> {
        std::ifstream file(folder / path, std::ios::binary);
        if (!file || fs::is_directory(folder / path)) return std::nullopt;
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    };
}

fs::path defaultContent() {
    const fs::path here = "content";
    if (fs::exists(here / "exhibit.toml")) return here;
    return fs::path{VITRINE_SOURCE_DIR} / "content";
}

std::optional<fs::path> defaultConfig() {
    fs::path file = fs::path{VITRINE_SOURCE_DIR} / "kiosk-config" / "kiosk.toml";
    return fs::exists(file) ? std::optional{std::move(file)} : std::nullopt;
}

fs::path assetsFolder() { return fs::path{VITRINE_SOURCE_DIR} / "assets"; }

} // namespace vitrine
