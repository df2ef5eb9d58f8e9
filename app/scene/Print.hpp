#pragma once

#include "scene/Scene.hpp"

#include <string>

namespace vitrine {

/// The scene as text, one drawable a line, back to front: kind, id, bounds in whole stage units (`x y wxh`), then what
/// it looks like. A colour is its role, with `*strength/ground` when it is not at full strength. Defaults are left out.
[[nodiscard]] std::string describe(const Scene& scene);

} // namespace vitrine
