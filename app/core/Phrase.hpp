#pragma once

#include <map>
#include <string>

namespace vitrine {

/// Words of the interface by id: `beat-of`, `time-left` … in the visitor's language.
using InterfaceWords = std::map<std::string, std::string>;

/// The text with every `{name}` replaced by the value of that name; other braces stay.
[[nodiscard]] std::string filled(std::string text, const std::map<std::string, std::string>& values);

/// A phrase of the interface with its {names} filled in; the id itself when there is no such phrase.
[[nodiscard]] std::string phrase(const InterfaceWords& words, const std::string& id,
                                 const std::map<std::string, std::string>& values = {});

} // namespace vitrine
