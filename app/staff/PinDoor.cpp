#include "staff/PinDoor.hpp"

#include "staff/Pin.hpp"

#include <charconv>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

fs::path pinIn(const fs::path& folder) { return folder / "pin"; }
fs::path triesIn(const fs::path& folder) { return folder / "pin-tries"; }

/// How many tries were wrong before this start. A file nobody can read counts as many, one that is not there as none.
int failuresBefore(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(triesIn(folder), error) && !error) return 0;
    const std::string text = readWhole(triesIn(folder)).value_or("");
    int failures = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), failures);
    return read.ec == std::errc{} && failures >= 0 ? failures : freeTries;
}

} // namespace

PinDoor::PinDoor(fs::path stateFolder, Time now)
    : m_folder(std::move(stateFolder)), m_guard(afterRestart(failuresBefore(m_folder), now)) {}

bool PinDoor::hasPin() const { return readWhole(pinIn(m_folder)).has_value(); }

bool PinDoor::save(const PinGuard& guard) {
    if (writeWhole(triesIn(m_folder), std::to_string(guard.failures) + "\n", Access::OwnerOnly)) return false;
    m_guard = guard;
    return true;
}

PinAnswer PinDoor::attempt(const std::string& pin, Time now) {
    const auto hash = readWhole(pinIn(m_folder));
    if (!hash) return PinAnswer::NoPin;
    if (waitOf(m_guard, now) > Time{0}) return PinAnswer::Locked;
    if (!save(afterTry(m_guard, now))) return PinAnswer::Unsound;
    if (!isPin(pin, *hash)) return PinAnswer::Wrong;
    m_guard = afterRightPin();
    (void)save(m_guard); // at worst the next start counts this try
    return PinAnswer::Right;
}

Trouble setPin(const fs::path& stateFolder, const std::string& pin) {
    if (auto fault = faultOfPin(pin)) return fault;
    const auto hash = hashOfPin(pin);
    if (!hash) return "there is not enough memory to keep a PIN safely";
    std::error_code error;
    fs::create_directories(stateFolder, error);
    if (auto trouble = writeWhole(pinIn(stateFolder), *hash, Access::OwnerOnly)) return trouble;
    fs::remove(triesIn(stateFolder), error);
    return std::nullopt;
}

} // namespace vitrine
