#include "shell/Notice.hpp"

#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;

namespace {

const Frame frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);

Diagnostics errors(std::size_t count) {
    return Diagnostics(
        count, {Severity::Error, {"one/case.toml", 7, 3}, "there is no verb \"entr\"", "did you mean \"enter\"?"});
}

bool says(const Scene& scene, const std::string& words) {
    return std::any_of(scene.drawables.begin(), scene.drawables.end(), [&](const Drawable& drawable) {
        const auto* text = std::get_if<Text>(&drawable.shape);
        return text && text->line.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("The notice tells each mistake with its place", "[shell]") {
    CHECK(says(noticeOf(errors(1), frame, FixedMeasure{}, {}), "one/case.toml:7:3"));
}

TEST_CASE("Warnings are no reason for a notice and are left out", "[shell]") {
    auto diagnostics = errors(1);
    diagnostics.push_back({Severity::Warning, {"two/case.toml", 1, 1}, "a caption is long", ""});
    CHECK_FALSE(says(noticeOf(diagnostics, frame, FixedMeasure{}, {}), "two/case.toml"));
}

TEST_CASE("However many mistakes there are, the notice keeps within the screen", "[shell]") {
    const Scene scene = noticeOf(errors(500), frame, FixedMeasure{}, {});
    for (const auto& drawable : scene.drawables) {
        const Box box = bounds(drawable.shape);
        CHECK(box.right() <= frame.size.x);
        CHECK(box.bottom() <= frame.size.y);
    }
}

TEST_CASE("The notice speaks the interface's language", "[shell]") {
    const InterfaceWords words{{"content-error", "Diese Ausstellung kann noch nicht gezeigt werden"}};
    CHECK(says(noticeOf(errors(1), frame, FixedMeasure{}, words), "Diese Ausstellung"));
}
