#include "core/Nearest.hpp"

#include <algorithm>
#include <numeric>

namespace vitrine {
namespace {

std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replace});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const std::size_t allowed = std::max<std::size_t>(2, word.size() / 3);
    std::string best;
    std::size_t bestEdits = allowed + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t n = edits(word, candidate);
        if (n < bestEdits) {
            bestEdits = n;
            best = candidate;
        }
    }
    return best;
}

} // namespace vitrine
