// Whether the page and the screen draw the same picture: every beat at rest with its controls, in every theme and at
// two sizes; and whether they disagree when either leaves out any one drawable. Answers 1 when something is not as it
// should.

#include "render/LaidExhibit.hpp"
#include "render/LeavingOut.hpp"
#include "render/PangoMeasure.hpp"
#include "setup/Files.hpp"
#include "support/Similarity.hpp"

#include <cstdio>
#include <string>

using namespace vitrine;

namespace {

struct Tally {
    TileSimilarity worst;
    std::string worstBeat;
    int beats = 0, drawables = 0, unmissed = 0;
};

void report(const std::string& where, const Absence& absence) {
    std::printf("%s without %s: the page %.3f, the screen %.3f\n", where.c_str(), absence.id.c_str(), absence.pageLess,
                absence.screenLess);
    std::fflush(stdout);
}

void look(Tally& tally, const Scene& scene, const std::string& beat, const std::string& where, Painters& painters,
          LeavingOut& leavingOut, const Frame& frame) {
    const sf::Image page = painters.cairo(scene, frame), screen = painters.sfml(scene, frame);
    const TileSimilarity tile = worstTile(page, screen, tileSide);
    if (tile.value < tally.worst.value) tally.worst = tile, tally.worstBeat = beat;
    if (tile.value < alike)
        std::printf("%s %s: %.3f in the tile at %u, %u\n", where.c_str(), beat.c_str(), tile.value, tile.x, tile.y);
    for (const Absence& absence : leavingOut.absences(scene, page, screen)) {
        ++tally.drawables;
        if (absence.pageLess < alike && absence.screenLess < alike) continue;
        ++tally.unmissed;
        report(where + " " + beat, absence);
    }
    ++tally.beats;
}

Tally tallyOf(const LaidExhibit& exhibit, const std::string& theme, const std::string& where,
              const TextMeasure& measure) {
    Tally tally;
    const Frame& frame = exhibit.request.frame;
    Painters painters(theme);
    LeavingOut leavingOut(painters, frame);
    for (std::size_t c = 0; c < exhibit.cases.cases.size(); ++c)
        for (std::size_t b = 0; b < exhibit.cases.cases[c].beats.size(); ++b)
            look(tally, atRest(exhibit, c, b, measure), exhibit.cases.cases[c].beats[b].beat, where, painters,
                 leavingOut, frame);
    return tally;
}

} // namespace

int main() {
    const PangoMeasure measure;
    std::string table = "| size | theme | beats | least alike tile | in | drawables left out | not missed |\n"
                        "|---|---|--:|--:|---|--:|--:|\n";
    bool isFine = true;
    for (const Vec pixels : {Vec{1920, 1080}, Vec{3840, 2160}}) {
        const LaidExhibit exhibit = laidOut(defaultContent(), pixels, measure);
        for (const std::string theme : {"dark", "light", "high-contrast"}) {
            const std::string size =
                std::to_string(static_cast<int>(pixels.x)) + "x" + std::to_string(static_cast<int>(pixels.y));
            const Tally tally = tallyOf(exhibit, theme, size + " " + theme, measure);
            char line[300];
            std::snprintf(line, sizeof line, "| %s | %s | %d | %.3f | %s, %u, %u | %d | %d |\n", size.c_str(),
                          theme.c_str(), tally.beats, tally.worst.value, tally.worstBeat.c_str(), tally.worst.x,
                          tally.worst.y, tally.drawables, tally.unmissed);
            table += line;
            std::fprintf(stderr, "%s", line);
            isFine = isFine && tally.worst.value >= alike && tally.unmissed == 0;
        }
    }
    std::printf("\n%s", table.c_str());
    return isFine ? 0 : 1;
}
