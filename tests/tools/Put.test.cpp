#include "tools/Put.hpp"

#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace vitrine {

namespace fs = std::filesystem;

TEST_CASE("An exhibit without errors is put, one with an error is told and not put", "[tools]") {
    const testing::Scratch scratch;
    fs::copy(VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour", scratch / "new", fs::copy_options::recursive);
    std::ostringstream out, errors;
    CHECK(put({scratch / "new", scratch / "state"}, out, errors) == 0);
    CHECK(openExhibit(scratch / "state/content").storyboard.title == "Round the harbour");
    std::ofstream(scratch / "new/exhibit.toml") << "title = \"Broken";
    CHECK(put({scratch / "new", scratch / "state"}, out, errors) == 1);
    CHECK(out.str().find("exhibit.toml:1") != std::string::npos);
    CHECK(errors.str().find("the present one stays") != std::string::npos);
    CHECK(openExhibit(scratch / "state/content").storyboard.title == "Round the harbour");
}

TEST_CASE("The exhibit for want of any other has no mistake and no accident", "[tools]") {
    CHECK(openExhibit(safeExhibit()).diagnostics.empty());
    CHECK(openExhibit(safeExhibit()).storyboard.cases.size() == 1);
}

} // namespace vitrine
