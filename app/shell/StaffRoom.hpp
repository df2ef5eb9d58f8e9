#pragma once

#include "shell/Chronicle.hpp"
#include "shell/Edition.hpp"
#include "shell/Pointer.hpp"
#include "shell/Sound.hpp"
#include "shell/StaffDoor.hpp"
#include "shell/StaffKept.hpp"
#include "shell/StaffPad.hpp"
#include "shell/StaffTelling.hpp"

#include <functional>
#include <memory>
#include <utility>

namespace vitrine {

/// What the staff's room works with and does not own.
struct StaffRoomWith {
    std::filesystem::path state, backlights, exhibit; ///< folders
    StaffSettings settings;                           ///< as they were kept
    StaffChoices choices;
    std::function<std::vector<std::string>()> faults; ///< what is wrong besides what the diary knows, in words
    const Wake& wake;
    const TextMeasure& measure;
    const StaffDiary& diary;
    Chronicle& chronicle;
    Sound& sound;
};

/// Whether staff ended the program, and how.
enum class StaffLeave : unsigned char { No, Restart, ToConsole };

/// All that only staff can reach: the way there over a long press and a PIN, the panel, and what was set on it. It
/// stands between the pointer and the visitors' controls.
class StaffRoom {
public:
    StaffRoom(StaffRoomWith with, Instant now);

    /// What the pointer did, as far as it is a visitor's doing. A press in the corner is told when it is over: until
    /// then it may become staff's.
    [[nodiscard]] std::vector<PointerEvent> leftOf(const PointerEvent& event, const Frame& frame, Instant now);
    /// Lets time pass, and takes what the worker has found out.
    void letPass(Instant now);

    /// Whether the pad or the panel is on screen.
    [[nodiscard]] bool isOpen() const;
    /// Whether visitors' keys and fingers do nothing now.
    [[nodiscard]] bool covers() const { return isOpen() || stands(); }
    /// Whether the show is hidden.
    [[nodiscard]] bool hides() const { return m_access.stage == StaffStage::Panel || m_settings.isClosed; }
    /// The visit as staff want it: over while they are here, and standing where they hold it.
    [[nodiscard]] Visit followed(Visit visit, const Occasion& occasion, bool isReady, Instant now, const Scene& shown);
    /// What a visit begins with, and how long it may rest.
    [[nodiscard]] VisitorSettings visitor() const { return visitorWith(m_settings, m_with.choices); }
    [[nodiscard]] IdleTimes idle() const { return idleWith(m_settings, m_with.choices); }

    /// Draws what is to be seen of the room.
    void look(const Edition& edition, const Frame& frame, float mmPerUnit, Instant now);
    [[nodiscard]] const Scene& scene() const { return m_picture.scene; } ///< above all else
    [[nodiscard]] ControlPanel controls() const { return {m_picture.controls, {}, {}}; }
    /// Whether another screen has come or gone since this was asked last.
    [[nodiscard]] bool hasTurned();
    /// When there is something to do although nobody touches anything.
    [[nodiscard]] Instant nextChange() const;

    /// Whether the exhibit is to be read anew; says so once.
    [[nodiscard]] bool wantsReading() { return std::exchange(m_wantsReading, false); }
    [[nodiscard]] StaffLeave leaves() const { return m_leaves; }

private:
    enum class Screen : unsigned char { None, Pad, Panel, Closed };
    /// What the worker finds out.
    struct Found {
        std::mutex mutex;
        StaffHealth health;
        std::string trouble; ///< why settings could not be kept
    };

    [[nodiscard]] bool stands() const { return m_settings.isClosed || m_settings.held; }
    [[nodiscard]] Screen screen() const;
    [[nodiscard]] Time wait(Instant now) const { return std::max(Time{0}, m_door.lockedUntil() - now); }
    [[nodiscard]] const Control* buttonAt(const PointerEvent& event, const Frame& frame) const;
    [[nodiscard]] std::vector<PointerEvent> whileClosed(const PointerEvent& event, bool isInCorner, Vec parts,
                                                        Instant now);
    void takeInside(const PointerEvent& event, const Frame& frame, Instant now);
    void tap(const std::string& id, Instant now);
    void tapPanel(const std::string& button, Instant now);
    void change(const std::string& button, Instant now);
    void hear(PinAnswer answer, Instant now);
    void tellStage(StaffStage before, Instant now);
    void keep();
    void askHealth(Instant now);
    [[nodiscard]] StaffFacts facts(Instant now) const;

    StaffRoomWith m_with;
    std::shared_ptr<Found> m_found = std::make_shared<Found>();
    Worker m_worker;
    StaffDoor m_door;
    StaffSettings m_settings;
    StaffAccess m_access;
    std::vector<PointerEvent> m_keptBack; ///< a press in the corner that may still be a visitor's
    std::string m_held;                   ///< the button that was pressed
    std::string m_pressed;                ///< the same, while the finger is on it
    std::string m_sure;                   ///< asked to be tapped once more
    std::size_t m_skipped = 0;
    HeldBeat m_here;              ///< where the show is
    bool m_standsByStaff = false; ///< they have made it stand
    bool m_wantsReading = false;
    StaffLeave m_leaves = StaffLeave::No;
    StaffPicture m_picture;
    const ControlNames* m_names = nullptr;
    std::optional<Frame> m_frame; ///< the picture is for
    Instant m_lookAgain{};        ///< then the picture may be another one
    Instant m_nextHealth = never;
    Screen m_shown = Screen::None;
};

} // namespace vitrine
