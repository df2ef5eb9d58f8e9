#include "setup/Files.hpp"

#include <cstdlib>
#include <fstream>
#include <vector>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

/// Where this program is installed, as in /usr for /usr/bin/vitrine.
fs::path prefix() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path().parent_path();
}

/// Whether what came with this program stands beside it. If not, it has been built and runs where its source is.
bool isInstalled() { return fs::is_directory(prefix() / "share" / "vitrine" / "assets"); }

fs::path shareFolder() { return isInstalled() ? prefix() / "share" / "vitrine" : fs::path{VITRINE_SOURCE_DIR}; }

} // namespace

FileSource filesIn(fs::path folder) {
    return [folder = std::move(folder)](const std::string& path) -> std::optional<std::string> {
        std::error_code error;
        const std::uintmax_t size = fs::file_size(folder / path, error);
        std::ifstream file(folder / path, std::ios::binary);
        if (error || !file) return std::nullopt;
        std::string text(size, '\0');
        file.read(text.data(), static_cast<std::streamsize>(size));
        text.resize(static_cast<std::size_t>(file.gcount()));
        return text;
    };
}

fs::path defaultContent() {
    const fs::path here = "content";
    if (fs::exists(here / "exhibit.toml")) return here;
    const fs::path own = shareFolder() / "content";
    return fs::exists(own / "exhibit.toml") ? own : safeExhibit();
}

std::optional<fs::path> defaultConfig() {
    const std::vector<fs::path> folders = isInstalled() ? std::vector<fs::path>{"/etc/vitrine", shareFolder()}
                                                        : std::vector{shareFolder() / "kiosk-config"};
    for (const fs::path& folder : folders)
        if (fs::exists(folder / "kiosk.toml")) return folder / "kiosk.toml";
    return std::nullopt;
}

fs::path stateFolder() {
    const auto set = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string{value ? value : ""};
    };
    if (const std::string folders = set("STATE_DIRECTORY"); !folders.empty())
        return folders.substr(0, folders.find(':'));
    if (const fs::path system = "/var/lib/vitrine"; fs::is_directory(system)) return system;
    if (const std::string state = set("XDG_STATE_HOME"); !state.empty()) return fs::path{state} / "vitrine";
    return fs::path{set("HOME")} / ".local" / "state" / "vitrine";
}

fs::path assetsFolder() { return shareFolder() / "assets"; }

fs::path safeExhibit() { return assetsFolder() / "safe"; }

} // namespace vitrine
