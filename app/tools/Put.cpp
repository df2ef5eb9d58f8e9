#include "tools/Put.hpp"

#include "storage/Exhibits.hpp"
#include "tools/Check.hpp"

#include <ostream>

namespace vitrine {
namespace {

constexpr Vec usualSize{1920, 1080};

/// Every mistake, and the accidents on one screen: the many others are the author's affair.
Trouble checked(const std::filesystem::path& folder, std::ostream& out) {
    CheckOptions options;
    options.common.content = folder;
    options.common.size = usualSize;
    options.everyTextScale = options.everyTheme = false;
    if (check(options, out) == 0) return std::nullopt;
    return "the exhibit has errors, and the present one stays";
}

} // namespace

int put(const PutOptions& options, std::ostream& out, std::ostream& errors) {
    const auto check = [&out](const std::filesystem::path& folder) { return checked(folder, out); };
    const Trouble trouble = putExhibit(options.folder, options.state, check);
    if (!trouble) return 0;
    errors << "vitrine: " << *trouble << '\n';
    return 1;
}

} // namespace vitrine
