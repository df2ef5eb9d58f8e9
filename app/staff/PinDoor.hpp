#pragma once

#include "staff/PinGuard.hpp"
#include "storage/Whole.hpp"

namespace vitrine {

enum class PinAnswer {
    Right,
    Wrong,
    Locked,  ///< too many were wrong: see `wait`
    NoPin,   ///< none has been set, so nobody enters
    Unsound, ///< the count of tries cannot be kept, so none is taken
};

/// The PIN in the state folder and the guard before it. Files: `pin`, its hash; `pin-tries`, how many were wrong.
class PinDoor {
public:
    PinDoor(std::filesystem::path stateFolder, Time now);

    [[nodiscard]] bool hasPin() const;
    /// How long to wait until a PIN is taken.
    [[nodiscard]] Time wait(Time now) const { return waitOf(m_guard, now); }
    /// Takes about a tenth of a second, so that trying all PINs takes long.
    [[nodiscard]] PinAnswer attempt(const std::string& pin, Time now);

private:
    [[nodiscard]] bool save(const PinGuard& guard);

    std::filesystem::path m_folder;
    PinGuard m_guard;
};

/// Sets the PIN; the tries begin anew.
[[nodiscard]] Trouble setPin(const std::filesystem::path& stateFolder, const std::string& pin);

} // namespace vitrine
