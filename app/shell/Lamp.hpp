#pragma once

namespace vitrine {

/// The light of the screen, on an X connection of its own. Where X cannot switch it, nothing happens.
class Lamp {
public:
    Lamp() = default;
    ~Lamp();
    Lamp(const Lamp&) = delete;
    Lamp& operator=(const Lamp&) = delete;

    /// The X server switches it on by itself when anything moves, so ask for darkness again and again.
    void switchTo(bool on);

private:
    void* m_display = nullptr;
    bool m_isTried = false;
};

} // namespace vitrine
