#include "tools/SceneJson.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vitrine {
namespace {

using nlohmann::ordered_json;

void addRole(ordered_json& json, const char* key, const Paint& paint) {
    json[key] = {{"role", nameOf(paint.role)}};
    if (paint.strength >= 1) return;
    json[key]["strength"] = std::round(paint.strength * 100) / 100;
    json[key]["ground"] = nameOf(paint.ground);
}

void addLook(ordered_json& json, const std::optional<Paint>& fill, const std::optional<Stroke>& stroke) {
    if (fill) addRole(json, "fill", *fill);
    if (stroke) addRole(json, "stroke", stroke->paint);
}

void describeShape(ordered_json& json, const Panel& panel) {
    json["kind"] = "panel";
    addLook(json, panel.fill, panel.stroke);
}

void describeShape(ordered_json& json, const Path& path) {
    json["kind"] = "path";
    addLook(json, path.fill, path.stroke);
}

void describeShape(ordered_json& json, const Mark& mark) {
    json["kind"] = "mark";
    json["pictogram"] = mark.pictogram;
    addRole(json, "first", mark.first);
    addRole(json, "second", mark.second);
}

void describeShape(ordered_json& json, const Text& text) {
    json["kind"] = "text";
    json["text"] = text.line;
    addRole(json, "paint", text.paint);
}

ordered_json toJson(const Drawable& drawable) {
    const Box box = bounds(drawable.shape);
    ordered_json json{{"id", drawable.id}};
    std::visit([&json](const auto& shape) { describeShape(json, shape); }, drawable.shape);
    json["bounds"] = {std::lround(box.x), std::lround(box.y), std::lround(box.w), std::lround(box.h)};
    json["opacity"] = std::round(drawable.opacity * 100) / 100;
    return json;
}

} // namespace

std::string sceneAsJson(const Scene& scene, const std::string& seen) {
    ordered_json drawables = ordered_json::array();
    for (const Drawable& drawable : scene.drawables)
        drawables.push_back(toJson(drawable));
    const ordered_json json{{"seen", seen},
                            {"size", {std::lround(scene.size.x), std::lround(scene.size.y)}},
                            {"drawables", std::move(drawables)}};
    return json.dump(2) + '\n';
}

} // namespace vitrine
