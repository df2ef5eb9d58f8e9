#pragma once

#include "render/Typesetter.hpp"
#include "scene/TextMeasure.hpp"

#include <string>
#include <unordered_map>

namespace vitrine {

/// Measures lines as they will be drawn, and remembers whole lines. For one thread.
class PangoMeasure : public TextMeasure {
public:
    [[nodiscard]] TextExtent measure(std::string_view line, float size, Weight weight) const override;

private:
    struct Key {
        std::string line;
        Weight weight = Weight::Regular;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    Typesetter m_typesetter;
    mutable std::unordered_map<Key, TextExtent, Hash> m_known; ///< at the typesetter's em
};

} // namespace vitrine
