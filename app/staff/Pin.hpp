#pragma once

#include <optional>
#include <string>

namespace vitrine {

/// Why this cannot be a PIN; nothing when it can. It has 6 to 32 digits, and neither one digit only nor a run of them.
[[nodiscard]] std::optional<std::string> faultOfPin(const std::string& pin);

/// The Argon2id hash of a PIN, as text; nothing when there is no memory for it. Takes about a tenth of a second.
[[nodiscard]] std::optional<std::string> hashOfPin(const std::string& pin);
[[nodiscard]] bool isPin(const std::string& pin, const std::string& hash);

/// Overwrites a text that was secret.
void wipe(std::string& secret);

} // namespace vitrine
