#include "shell/Sound.hpp"

#include "setup/Files.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace vitrine {
namespace {

using testing::Scratch;

const std::filesystem::path cues = assetsFolder() / "sounds";

/// All that anybody in this process writes to the standard error while this lives.
class Overheard {
public:
    explicit Overheard(std::filesystem::path file) : m_file(std::move(file)), m_before(dup(STDERR_FILENO)) {
        const int opened = open(m_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(opened, STDERR_FILENO);
        close(opened);
    }
    ~Overheard() {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    Overheard(const Overheard&) = delete;
    Overheard& operator=(const Overheard&) = delete;
    [[nodiscard]] std::uintmax_t size() const { return std::filesystem::file_size(m_file); }

private:
    std::filesystem::path m_file;
    int m_before;
};

} // namespace

TEST_CASE("R18: without a sound card cues are silent, and nobody complains", "[shell]") {
    const Scratch scratch;
    const Overheard overheard(scratch / "said");
    {
        Sound sound(cues, scratch / "no-cards");
        sound.setVolume(1);
        while (sound.trouble().empty())
            sound.play(SoundCue::Touch);
        for (int i = 0; i < 1000; ++i)
            sound.play(i % 2 == 0 ? SoundCue::Touch : SoundCue::Beat);
        CHECK(sound.trouble() == "there is no sound card");
        CHECK(sound.played() == 0);
    }
    CHECK(overheard.size() == 0);
}

TEST_CASE("A cue is given to the sound card there is, as often as it is asked for", "[shell]") {
    setenv("ALSOFT_DRIVERS", "null", 0); // a card that nobody hears
    const Scratch scratch;
    std::ofstream(scratch / "pcmC0D0p") << "";
    Sound sound(cues, scratch.folder());
    sound.setVolume(0.5f);
    for (std::size_t i = 1; i <= 3; ++i) {
        sound.play(i == 2 ? SoundCue::Beat : SoundCue::Touch);
        while (sound.played() < i) {
        }
    }
    CHECK(sound.played() == 3);
    CHECK(sound.trouble().empty());
}

TEST_CASE("Sound is off until a volume is set, and off again at none", "[shell]") {
    setenv("ALSOFT_DRIVERS", "null", 0);
    const Scratch scratch;
    std::ofstream(scratch / "pcmC0D0p") << "";
    Sound sound(cues, scratch.folder());
    sound.play(SoundCue::Touch);
    sound.setVolume(1);
    sound.play(SoundCue::Beat);
    while (sound.played() == 0) {
    }
    sound.setVolume(-3);
    sound.play(SoundCue::Touch);
    CHECK(sound.played() == 1);
}

} // namespace vitrine
