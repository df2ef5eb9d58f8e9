#pragma once

// PlayOptions stands with the other commands' options, because the command line that fills it in may not know the
// shell.
#include "tools/Options.hpp"
