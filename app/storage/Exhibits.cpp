#include "storage/Exhibits.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <vector>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

fs::path shelf(const fs::path& state) { return state / "exhibits"; }
fs::path incoming(const fs::path& state) { return shelf(state) / "incoming"; }
fs::path madeLink(const fs::path& state) { return state / "content.new"; }

std::string inWords(const fs::path& path) { return path.string() + ": " + std::strerror(errno); }
std::string inWords(const fs::path& path, const std::error_code& error) {
    return path.string() + ": " + error.message();
}

/// The numbers of the exhibits on the shelf, the oldest first.
std::vector<int> numbersOn(const fs::path& folder) {
    std::vector<int> numbers;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int number = 0;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
        if (read.ec == std::errc{} && read.ptr == name.data() + name.size()) numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// The number of the current exhibit; nothing when it does not stand on the shelf.
std::optional<int> currentNumber(const fs::path& state) {
    std::error_code error;
    const std::string target = fs::read_symlink(currentExhibit(state), error).filename().string();
    int number = 0;
    const auto read = std::from_chars(target.data(), target.data() + target.size(), number);
    if (error || read.ec != std::errc{}) return std::nullopt;
    return number;
}

/// Gives what root has made to whoever owns the state folder.
void giveAway(const fs::path& made, const fs::path& state) {
    struct stat owner {};
    if (geteuid() != 0 || stat(state.c_str(), &owner) != 0) return;
    (void)!lchown(made.c_str(), owner.st_uid, owner.st_gid);
}

/// A copy in which every file has reached the disk. Links are refused: what they point to may change or go. Every
/// folder is given away before it is filled, so that what is left half done by root can be cleared away by its owner.
Trouble copied(const fs::path& from, const fs::path& to, const fs::path& state) {
    std::error_code error;
    if (!fs::create_directory(to, error)) return inWords(to, error);
    giveAway(to, state);
    for (fs::directory_iterator entry(from, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path target = to / entry->path().filename();
        if (entry->is_symlink()) return entry->path().string() + ": an exhibit may have no links in it";
        if (entry->is_directory()) {
            if (auto trouble = copied(entry->path(), target, state)) return trouble;
        } else {
            const auto text = readWhole(entry->path());
            if (!text) return inWords(entry->path());
            if (auto trouble = writeThrough(target, *text, Access::Everybody)) return trouble;
            giveAway(target, state);
        }
    }
    if (error) return inWords(from, error);
    return settle(to);
}

/// Everything but the current exhibit and the one before, and what a power cut has left half done.
void clearAway(const fs::path& state) {
    std::error_code error;
    fs::remove_all(incoming(state), error);
    fs::remove_all(madeLink(state), error);
    const auto current = currentNumber(state);
    const auto before = exhibitBefore(state);
    if (!current) return; // then all of them are as good
    for (const int number : numbersOn(shelf(state))) {
        const fs::path folder = shelf(state) / std::to_string(number);
        if (number != *current && folder != before) fs::remove_all(folder, error);
    }
}

/// Turns `content` to an exhibit on the shelf. A folder of that name, put there by hand, changes places with the link.
Trouble turnTo(int number, const fs::path& state) {
    const fs::path link = madeLink(state), content = currentExhibit(state);
    std::error_code error;
    fs::create_symlink(fs::path{"exhibits"} / std::to_string(number), link, error);
    if (error) return inWords(link, error);
    const bool isFolder = fs::is_directory(fs::symlink_status(content, error));
    const unsigned flags = isFolder ? RENAME_EXCHANGE : 0;
    if (renameat2(AT_FDCWD, link.c_str(), AT_FDCWD, content.c_str(), flags) != 0) return inWords(content);
    return settle(state);
}

} // namespace

fs::path currentExhibit(const fs::path& state) { return state / "content"; }

std::optional<fs::path> exhibitBefore(const fs::path& state) {
    const auto current = currentNumber(state);
    std::optional<fs::path> before;
    for (const int number : numbersOn(shelf(state)))
        if (current && number < *current) before = shelf(state) / std::to_string(number);
    return before;
}

Trouble putExhibit(const fs::path& folder, const fs::path& state, const ExhibitCheck& check) {
    std::error_code error;
    fs::create_directories(shelf(state), error);
    if (error) return inWords(shelf(state), error);
    giveAway(shelf(state), state);
    clearAway(state);
    Trouble refused = copied(folder, incoming(state), state);
    if (!refused) refused = check(incoming(state));
    if (refused) {
        clearAway(state);
        return refused;
    }
    const std::vector<int> numbers = numbersOn(shelf(state));
    const int number = numbers.empty() ? 1 : numbers.back() + 1;
    const fs::path place = shelf(state) / std::to_string(number);
    fs::rename(incoming(state), place, error);
    if (error) return inWords(place, error);
    if (auto trouble = settle(shelf(state))) return trouble;
    if (auto trouble = turnTo(number, state)) return trouble;
    clearAway(state);
    return std::nullopt;
}

} // namespace vitrine
