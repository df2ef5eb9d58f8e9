#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// The limits of a number, both allowed.
struct Limits {
    double least = 0, most = 0;
};

/// Reads one table key by key and reports what is unknown, missing or of the wrong type. What is wrong answers with
/// nothing, so that reading goes on.
class TableReader {
public:
    /// `noun` is what the table is to its author, `keys` all it may have. Unknown keys are reported at once.
    TableReader(const TomlTable& table, Place place, std::string noun, std::vector<std::string> keys,
                Reporter& reporter);

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] const TomlEntry* find(std::string_view key) const;
    /// Reports that the key is missing, unless a misspelled one stands for it.
    void reportMissing(const std::string& key) const;

    [[nodiscard]] std::optional<Words> text(const std::string& key) const;
    [[nodiscard]] Words needText(const std::string& key) const;
    [[nodiscard]] Words needName(const std::string& key) const;
    [[nodiscard]] std::optional<Written<double>> number(const std::string& key, Limits limits) const;
    [[nodiscard]] std::optional<Written<int>> wholeNumber(const std::string& key, Limits limits) const;
    [[nodiscard]] std::optional<Written<bool>> truth(const std::string& key) const;
    /// One text or a list of texts.
    [[nodiscard]] std::vector<Words> texts(const std::string& key) const;
    /// The list a key has, or null; anything but a list is reported as not being what is `wanted`.
    [[nodiscard]] const TomlList* list(const std::string& key, std::string_view wanted) const;
    /// The tables written as `[[key]]`.
    [[nodiscard]] std::vector<const TomlNode*> tables(const std::string& key) const;

private:
    void reportUnknown() const;

    const TomlTable& m_table;
    Place m_place;
    std::string m_noun;
    std::vector<std::string> m_keys;
    Reporter& m_reporter;
};

/// What a value is, to an author: `a text`, `a list` …
[[nodiscard]] std::string describeType(const TomlNode& node);
void reportType(const std::string& key, const TomlNode& node, std::string_view wanted, Reporter& reporter);

/// A text that says something; nothing, and a report, for all else.
[[nodiscard]] std::optional<Words> readText(const std::string& key, const TomlNode& node, Reporter& reporter);
/// One such text or a list of them.
[[nodiscard]] std::vector<Words> readTexts(const std::string& key, const TomlNode& node, Reporter& reporter);

} // namespace vitrine
