#pragma once

#include "core/Diagnostics.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vitrine {

struct TomlNode;
struct TomlEntry;
using TomlList = std::vector<TomlNode>;
using TomlTable = std::vector<TomlEntry>; ///< in the order written

/// A date or a time. Nothing in an exhibit is one, so no more is kept than that it was.
struct TomlMoment {};

/// One value of a TOML document and where it begins.
struct TomlNode {
    std::variant<TomlMoment, bool, std::int64_t, double, std::string, TomlList, TomlTable> value;
    Place place;
};

/// A key with its value; `place` is the key's.
struct TomlEntry {
    std::string key;
    Place place;
    TomlNode node;
};

/// The document's top table, or the one mistake for which it cannot be read.
struct TomlDocument {
    std::optional<TomlNode> root;
    Diagnostics diagnostics;
};

/// Reads a TOML document; `file` is its name in every place.
[[nodiscard]] TomlDocument parseToml(const std::string& text, const std::string& file);

} // namespace vitrine
