#include "core/Way.hpp"

namespace vitrine {

float lengthOf(const Way& way) {
    float sum = 0;
    for (std::size_t i = 1; i < way.size(); ++i)
        sum += length(way[i] - way[i - 1]);
    return sum;
}

Vec pointOn(const Way& way, float share) {
    if (share <= 0) return way.front();
    float left = share * lengthOf(way);
    for (std::size_t i = 1; i < way.size(); ++i) {
        const float leg = length(way[i] - way[i - 1]);
        if (leg >= left && leg > 0) return mix(way[i - 1], way[i], left / leg);
        left -= leg;
    }
    return way.back();
}

} // namespace vitrine
