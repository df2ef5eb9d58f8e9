#pragma once

#include "shell/Worker.hpp"
#include "staff/PinDoor.hpp"

#include <memory>
#include <optional>

namespace vitrine {

/// The door behind which a PIN is judged, in a worker's thread: that takes a tenth of a second and writes to the disk.
class StaffDoor {
public:
    StaffDoor(std::filesystem::path stateFolder, Worker& worker, Time now);

    /// Somebody stands before it: find out whether there is a PIN at all. The answer, if there is one, is NoPin.
    void look();
    /// Have this PIN judged.
    void ask(std::string pin, Time now);
    /// The answer that has come since the last time, if one has.
    [[nodiscard]] std::optional<PinAnswer> take();
    /// Until when no PIN is taken, as far as it was told.
    [[nodiscard]] Time lockedUntil() const { return m_lockedUntil; }

private:
    /// What both threads know.
    struct Between {
        std::mutex mutex;
        std::optional<PinAnswer> answer;
        Time lockedUntil{};
    };

    Worker& m_worker;
    std::shared_ptr<PinDoor> m_door; ///< the worker's own
    std::shared_ptr<Between> m_between;
    Time m_lockedUntil{};
};

} // namespace vitrine
