#include "core/Phrase.hpp"

namespace vitrine {

std::string filled(std::string text, const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
        const std::string key = "{" + name + "}";
        for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + value.size()))
            text.replace(at, key.size(), value);
    }
    return text;
}

std::string phrase(const InterfaceWords& words, const std::string& id,
                   const std::map<std::string, std::string>& values) {
    const auto found = words.find(id);
    return filled(found == words.end() ? id : found->second, values);
}

} // namespace vitrine
