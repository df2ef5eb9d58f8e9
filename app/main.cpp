#include "render/PangoMeasure.hpp"
#include "shell/Display.hpp"
#include "shell/Play.hpp"
#include "shell/ShowTestPicture.hpp"
#include "tools/Check.hpp"
#include "tools/CommandLine.hpp"
#include "tools/Directions.hpp"
#include "tools/Pin.hpp"
#include "tools/Put.hpp"
#include "tools/SceneText.hpp"
#include "tools/Sheet.hpp"
#include "tools/Shot.hpp"
#include "tools/Stats.hpp"

#include <exception>
#include <iostream>

namespace vitrine {
namespace {

int run(const PlayOptions& options) { return play(options); }
int run(const CheckOptions& options) {
    return options.explain ? explainBeat(options, std::cerr) : check(options, std::cout);
}
int run(const SceneOptions& options) { return sceneText(options, PangoMeasure{}, std::cout, std::cerr); }
int run(const ShotOptions& options) {
    if (!options.screen) return shot(options);
    const DisplayCheck display;
    if (display.trouble().empty()) return shot(options);
    std::cerr << "vitrine: " << display.trouble() << '\n';
    return 3;
}
int run(const SheetOptions& options) { return sheet(options, std::cerr); }
int run(const StatsOptions& options) { return stats(options, std::cout, std::cerr); }
int run(const PinOptions& options) { return setStaffPin(options, std::cin, std::cout, std::cerr); }
int run(const PutOptions& options) { return put(options, std::cout, std::cerr); }
int run(const TestPictureOptions& options) { return showTestPicture(options, std::cout, std::cerr); }
int run(const DirectionsOptions& options) { return directions(options, std::cout); }

int run(const Answer& answer) {
    (answer.exitCode == 0 ? std::cout : std::cerr) << answer.text;
    return answer.exitCode;
}

int run(const Command& command) {
    return std::visit([](const auto& options) { return run(options); }, command);
}

} // namespace
} // namespace vitrine

int main(int count, char** arguments) {
    try {
        const auto parsed = vitrine::parseCommandLine({arguments + 1, arguments + count});
        return std::visit([](const auto& each) { return vitrine::run(each); }, parsed);
    } catch (const std::exception& error) {
        std::cerr << "vitrine: " << error.what() << '\n';
        return 3;
    }
}
