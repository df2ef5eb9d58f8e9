#pragma once

#include <array>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vitrine {

/// A short soft sound: something was touched; the next beat begins.
enum class SoundCue { Touch, Beat };

/// Plays cues in a thread of its own, so that no frame waits for a sound card. Without one, or with one that was
/// unplugged, it is silent and looks again now and then; it never says anything by itself. Silent until a volume is
/// set.
class Sound {
public:
    /// `folder` has the cues; sound cards are looked for in `cards`.
    explicit Sound(std::filesystem::path folder, std::filesystem::path cards = "/dev/snd");
    ~Sound();
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;

    /// 0 (off) to 1.
    void setVolume(float volume);
    /// Returns at once.
    void play(SoundCue cue);
    /// Why nothing can be heard, in words for staff; empty when all is well or nothing was to be heard yet.
    [[nodiscard]] std::string trouble() const;
    /// How many cues a sound card has been given.
    [[nodiscard]] std::size_t played() const;

private:
    void work();

    std::filesystem::path m_folder, m_cards;
    mutable std::mutex m_mutex;
    std::condition_variable m_asked;
    std::vector<SoundCue> m_cues;
    float m_volume = 0;
    std::string m_trouble;
    std::size_t m_played = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace vitrine
