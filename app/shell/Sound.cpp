#include "shell/Sound.hpp"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::array names{"touch.ogg", "beat.ogg"}; ///< in the order of SoundCue
constexpr std::chrono::seconds restAfter{60};        ///< then the card is let go, and found anew when it was changed
constexpr std::chrono::seconds lookAgain{30};

/// Whether there is a card that can play. Asked before the libraries are, which would tell the whole system's fault.
bool hasCard(const fs::path& cards) {
    std::error_code error;
    for (fs::directory_iterator entry(cards, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("p")) return true;
    }
    return false;
}

/// The cues on the card that was found. While one lives the card is in use.
struct Player {
    std::array<sf::SoundBuffer, names.size()> buffers;
    std::array<sf::Sound, names.size()> sounds;

    void play(SoundCue cue, float volume) {
        sf::Sound& sound = sounds.at(static_cast<std::size_t>(cue));
        sound.setVolume(volume * 100);
        sound.play();
    }
};

/// The cues of a folder, or nothing when they cannot be played.
std::unique_ptr<Player> playerFor(const fs::path& folder) {
    auto player = std::make_unique<Player>();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!player->buffers.at(i).loadFromFile((folder / names.at(i)).string())) return nullptr;
        player->sounds.at(i).setBuffer(player->buffers.at(i));
    }
    return player;
}

/// A sound card that is opened when it is needed and let go when it is gone.
class Card {
public:
    Card(fs::path folder, fs::path cards) : m_folder(std::move(folder)), m_cards(std::move(cards)) {}

    /// Answers why nothing can be heard; empty when it can.
    [[nodiscard]] std::string play(const std::vector<SoundCue>& cues, float volume) {
        if (!m_player && Steady::now() < m_lookAt) return m_trouble;
        m_lookAt = Steady::now() + lookAgain;
        const bool isThere = hasCard(m_cards);
        if (!isThere) m_player.reset();
        if (isThere && !m_player) m_player = playerFor(m_folder);
        m_trouble = m_player ? "" : isThere ? "the sounds in " + m_folder.string() + " cannot be played" : noCard;
        for (const SoundCue cue : cues)
            if (m_player) m_player->play(cue, volume);
        return m_trouble;
    }
    void letGo() { m_player.reset(); }
    [[nodiscard]] bool isInUse() const { return m_player != nullptr; }

private:
    static constexpr const char* noCard = "there is no sound card";

    fs::path m_folder, m_cards;
    std::unique_ptr<Player> m_player;
    Steady::time_point m_lookAt;
    std::string m_trouble;
};

} // namespace

Sound::Sound(fs::path folder, fs::path cards) : m_folder(std::move(folder)), m_cards(std::move(cards)) {
    m_thread = std::thread([this] { work(); });
}

Sound::~Sound() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void Sound::setVolume(float volume) {
    const std::scoped_lock lock(m_mutex);
    m_volume = std::clamp(volume, 0.f, 1.f);
}

void Sound::play(SoundCue cue) {
    const std::scoped_lock lock(m_mutex);
    // One of a kind at a time is enough: when the card is slow cues are not to pile up.
    if (m_volume <= 0 || std::find(m_cues.begin(), m_cues.end(), cue) != m_cues.end()) return;
    m_cues.push_back(cue);
    m_asked.notify_one();
}

std::string Sound::trouble() const {
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

std::size_t Sound::played() const {
    const std::scoped_lock lock(m_mutex);
    return m_played;
}

void Sound::work() {
    Card card(m_folder, m_cards);
    std::unique_lock lock(m_mutex);
    const auto isAsked = [this] { return m_ending || !m_cues.empty(); };
    while (!m_ending) {
        if (!card.isInUse())
            m_asked.wait(lock, isAsked);
        else if (!m_asked.wait_for(lock, restAfter, isAsked))
            card.letGo();
        if (m_cues.empty()) continue;
        const std::vector<SoundCue> cues = std::exchange(m_cues, {});
        const float volume = m_volume;
        lock.unlock();
        std::string trouble = card.play(cues, volume);
        lock.lock();
        if (trouble.empty()) m_played += cues.size();
        m_trouble = std::move(trouble);
    }
}

} // namespace vitrine
