#pragma once

#include "setup/Options.hpp"

#include <string>
#include <variant>
#include <vector>

namespace vitrine {

using Command = std::variant<PlayOptions, CheckOptions, SceneOptions, ShotOptions, SheetOptions, StatsOptions,
                             PinOptions, PutOptions, TestPictureOptions, DirectionsOptions>;

/// The command line has nothing left to run: it was asked for help, or cannot be understood.
struct Answer {
    int exitCode = 0; ///< 0 for help, 2 for a mistake
    std::string text;
};

/// Reads what stands behind the program's name.
[[nodiscard]] std::variant<Command, Answer> parseCommandLine(const std::vector<std::string>& arguments);

} // namespace vitrine
