#pragma once

#include "player/Visit.hpp"
#include "scene/Scene.hpp"

#include <optional>

namespace vitrine {

/// How long one screen turns into another.
inline constexpr Time turningTime = seconds(0.32);

/// From one screen to another: whatever was to be seen when something was opened or closed turns into what is to be
/// seen now, so that nothing is ever black, blank or gone at once.
class Turning {
public:
    /// Notes that the screen is another one than at the last look, if it is. `shown` is what it showed.
    void look(const Visit& visit, bool asks, const Scene& shown, Instant now);
    /// The screen turns from `shown` although the visit is the same: it was laid out anew.
    void begin(const Scene& shown, Instant now);
    [[nodiscard]] Scene scene(Scene target, Instant now) const;
    [[nodiscard]] bool isOn(Instant now) const;

private:
    /// What makes a screen another one.
    struct Kind {
        std::size_t view = 0;
        std::string term;
        std::optional<std::size_t> question;
        std::size_t second = 0;
        bool isAttract = true, asks = false;
        friend bool operator==(const Kind&, const Kind&) = default;
    };
    static Kind kindOf(const Visit& visit, bool asks);

    std::optional<Kind> m_kind;
    Scene m_from;
    std::optional<Instant> m_since;
};

} // namespace vitrine
