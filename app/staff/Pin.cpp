#include "staff/Pin.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr std::size_t fewest = 6, most = 32;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether each digit follows the one before by the same step: 111111, 123456, 987654.
bool isRun(const std::string& pin) {
    for (std::size_t i = 2; i < pin.size(); ++i)
        if (pin[i] - pin[i - 1] != pin[1] - pin[0]) return false;
    return std::abs(pin[1] - pin[0]) <= 1;
}

} // namespace

std::optional<std::string> faultOfPin(const std::string& pin) {
    if (pin.size() < fewest) return "a PIN has at least 6 digits";
    if (pin.size() > most) return "a PIN has at most 32 digits";
    if (!std::all_of(pin.begin(), pin.end(), isDigit)) return "a PIN has digits only: it is tapped on a pad";
    if (isRun(pin)) return "a PIN that is a run of digits is the first that is tried";
    return std::nullopt;
}

std::optional<std::string> hashOfPin(const std::string& pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0) return std::nullopt;
    if (crypto_pwhash_str_alg(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return std::string(hash.data());
}

bool isPin(const std::string& pin, const std::string& hash) {
    if (sodium_init() < 0 || hash.size() >= crypto_pwhash_STRBYTES) return false;
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

} // namespace vitrine
