#include "tools/Directions.hpp"

#include "content/Reference.hpp"

#include <ostream>

namespace vitrine {

int directions(const DirectionsOptions&, std::ostream& out) {
    out << directionsReference();
    return 0;
}

} // namespace vitrine
