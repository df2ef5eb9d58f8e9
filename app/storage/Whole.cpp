#include "storage/Whole.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

/// A file that is closed when it is not needed any more.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::string inWords(const fs::path& file) { return file.string() + ": " + std::strerror(errno); }

fs::path folderOf(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path{"."}; }

bool writeAll(int file, const std::string& text) {
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t more = write(file, text.data() + written, text.size() - written);
        if (more < 0 && errno == EINTR) continue;
        if (more <= 0) return false;
        written += static_cast<std::size_t>(more);
    }
    return true;
}

bool giveToOwnerOf(const fs::path& folder, int file) {
    struct stat owner {};
    if (geteuid() != 0) return true;
    return stat(folder.c_str(), &owner) == 0 && fchown(file, owner.st_uid, owner.st_gid) == 0;
}

} // namespace

Trouble settle(const fs::path& fileOrFolder) {
    const Descriptor opened(open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.number() < 0 || fsync(opened.number()) != 0) return inWords(fileOrFolder);
    return std::nullopt;
}

Trouble writeThrough(const fs::path& file, const std::string& text, Access access) {
    const mode_t mode = access == Access::OwnerOnly ? 0600 : 0644;
    const Descriptor opened(open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
    const int number = opened.number();
    if (number < 0 || fchmod(number, mode) != 0 || !giveToOwnerOf(folderOf(file), number) || !writeAll(number, text) ||
        fsync(number) != 0)
        return inWords(file);
    return std::nullopt;
}

Trouble writeWhole(const fs::path& file, const std::string& text, Access access) {
    const fs::path made = file.string() + ".new";
    if (auto trouble = writeThrough(made, text, access)) return trouble;
    if (std::rename(made.c_str(), file.c_str()) != 0) return inWords(file);
    return settle(folderOf(file));
}

std::optional<std::string> readWhole(const fs::path& file) {
    std::ifstream opened(file, std::ios::binary);
    if (!opened || fs::is_directory(file)) return std::nullopt;
    std::ostringstream text;
    text << opened.rdbuf();
    return text.str();
}

} // namespace vitrine
