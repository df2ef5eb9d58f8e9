#include "shell/StaffDoor.hpp"

#include "staff/Pin.hpp"

#include <utility>

namespace vitrine {

StaffDoor::StaffDoor(std::filesystem::path stateFolder, Worker& worker, Time now)
    : m_worker(worker), m_door(std::make_shared<PinDoor>(std::move(stateFolder), now)),
      m_between(std::make_shared<Between>()), m_lockedUntil(now + m_door->wait(now)) {
    m_between->lockedUntil = m_lockedUntil;
}

void StaffDoor::look() {
    m_worker.give([door = m_door, between = m_between] {
        if (door->hasPin()) return;
        const std::scoped_lock lock(between->mutex);
        between->answer = PinAnswer::NoPin;
    });
}

void StaffDoor::ask(std::string pin, Time now) {
    m_worker.give([door = m_door, between = m_between, pin = std::move(pin), now]() mutable {
        const PinAnswer answer = door->attempt(pin, now);
        wipe(pin);
        const std::scoped_lock lock(between->mutex);
        between->answer = answer;
        between->lockedUntil = now + door->wait(now);
    });
}

std::optional<PinAnswer> StaffDoor::take() {
    const std::scoped_lock lock(m_between->mutex);
    m_lockedUntil = m_between->lockedUntil;
    return std::exchange(m_between->answer, std::nullopt);
}

} // namespace vitrine
