#pragma once

#include "scene/Scene.hpp"

#include <string>

namespace vitrine {

/// The scene as JSON: what is to be seen in a sentence, its size, and for each drawable kind, id, bounds in whole stage
/// units, colour roles, opacity, and the text or pictogram it shows.
[[nodiscard]] std::string sceneAsJson(const Scene& scene, const std::string& seen);

} // namespace vitrine
