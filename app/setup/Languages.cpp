#include "setup/Languages.hpp"

#include "content/Assets.hpp"
#include "content/Names.hpp"
#include "setup/Files.hpp"

#include <set>
#include <string_view>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

/// `de` for `exhibit.de.toml`; nothing for a file that translates nothing.
std::string tagIn(const std::string& fileName) {
    constexpr std::string_view ending = ".toml";
    for (const std::string_view beginning : {"exhibit.", "case."}) {
        if (!fileName.starts_with(beginning) || !fileName.ends_with(ending)) continue;
        if (fileName.size() <= beginning.size() + ending.size()) continue;
        std::string tag = fileName.substr(beginning.size(), fileName.size() - beginning.size() - ending.size());
        if (isLanguageTag(tag)) return tag;
    }
    return {};
}

/// The tags of all files in a folder, and in the folders right below it.
std::set<std::string> tagsBelow(const fs::path& folder) {
    std::set<std::string> tags;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry.depth() > 0) entry.disable_recursion_pending();
        if (const std::string tag = tagIn(entry->path().filename().string()); !tag.empty()) tags.insert(tag);
    }
    return tags;
}

} // namespace

std::vector<Language> languagesOf(const fs::path& content) {
    const FileSource assets = filesIn(assetsFolder());
    const std::string own = ownLanguage(filesIn(content));
    std::vector<Language> languages{{own, nameOfLanguage(assets, own)}};
    for (const std::string& tag : tagsBelow(content))
        if (tag != own) languages.push_back({tag, nameOfLanguage(assets, tag)});
    return languages;
}

std::string languageFor(const CommonOptions& options) {
    return options.language ? *options.language : ownLanguage(filesIn(options.content));
}

} // namespace vitrine
