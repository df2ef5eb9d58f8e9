#include "controls/Assembly.hpp"
#include "controls/Grid.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

/// One thing that can be set: its values side by side, the present one lit.
class SettingsRows {
public:
    SettingsRows(Assembly& assembly, std::size_t rows)
        : m_assembly(assembly), m_settings(assembly.of().visit.settings),
          m_growth(std::min(assembly.of().textScale, 1.5f)) {
        const Circumstances& of = assembly.of();
        const float bottom = of.frame.controls.y - 16, widest = of.frame.size.x - 72;
        const auto topOf = [&](std::size_t lines) { return bottom - foot - static_cast<float>(lines) * pitch(); };
        m_columns = topOf(rows) < of.reachTop ? 2 : 1; // two where one would stand too high to be reached
        const std::size_t lines = (rows + m_columns - 1) / m_columns;
        const float width = m_columns == 1 ? std::min(widest, 900 * m_growth) : widest;
        m_box = {of.frame.size.x - 36 - width, topOf(lines) - head(), width, bottom - topOf(lines) + head()};
        assembly.addPlate("settings", m_box, assembly.word("settings"), {});
    }

    template <typename Value>
    void add(const std::string& name, Value VisitorSettings::*field,
             const std::vector<std::pair<std::string, Value>>& values) {
        const Box row = nextRow();
        const float label = row.w * 0.28f;
        m_assembly.addPlate("setting." + name, {row.x, row.y, label - 12, row.h}, {}, m_assembly.word(name));
        const std::vector<Box> boxes = across({row.x + label, row.y, row.w - label, row.h}, values.size(), 12);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& [word, value] = values[i];
            VisitorSettings chosen = m_settings;
            chosen.*field = value;
            Control& one = m_assembly.add("set." + name + "." + word, boxes[i], {m_assembly.word(word)}, Adopt{chosen});
            if (m_settings.*field == value) one.state.bearing = Bearing::Present;
        }
    }

private:
    static constexpr float foot = 22, margin = 28;

    [[nodiscard]] float head() const { return 70 * m_growth; }
    [[nodiscard]] float pitch() const { return std::round(58 + 16 * m_growth); }
    Box nextRow() {
        const std::size_t column = m_rows % m_columns, line = m_rows / m_columns;
        ++m_rows;
        const float width = (m_box.w - margin * static_cast<float>(m_columns + 1)) / static_cast<float>(m_columns);
        return {std::round(m_box.x + margin + static_cast<float>(column) * (width + margin)),
                m_box.y + head() + static_cast<float>(line) * pitch(), std::floor(width), pitch() - 12};
    }

    Assembly& m_assembly;
    const VisitorSettings& m_settings;
    float m_growth = 1;
    std::size_t m_columns = 1, m_rows = 0;
    Box m_box;
};

} // namespace

void addSettings(Assembly& assembly) {
    const ControlNames& names = assembly.of().names;
    const auto& languages = names.languages;
    const bool speaksMore = languages.size() > 1, sounds = names.hasSound;
    SettingsRows rows(assembly, 4 + (speaksMore ? 1u : 0u) + (sounds ? 1u : 0u));
    rows.add<float>("text-size", &VisitorSettings::textScale, {{"normal", 1}, {"large", 1.5f}, {"largest", 2}});
    rows.add<std::string>("contrast", &VisitorSettings::theme,
                          {{"dark", "dark"}, {"light", "light"}, {"high-contrast", "high-contrast"}});
    rows.add<bool>("motion", &VisitorSettings::reducedMotion, {{"full-motion", false}, {"reduced-motion", true}});
    rows.add<bool>("pace", &VisitorSettings::slower, {{"normal-pace", false}, {"slower", true}});
    if (speaksMore) {
        std::vector<std::pair<std::string, std::string>> values;
        for (const LanguageName& language : languages)
            values.emplace_back(language.name, language.tag);
        rows.add<std::string>("language", &VisitorSettings::language, values);
    }
    if (sounds) rows.add<float>("sound", &VisitorSettings::volume, {{"silent", 0}, {"soft", 0.4f}, {"loud", 1}});
}

} // namespace vitrine
