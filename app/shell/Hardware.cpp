#include "shell/Hardware.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>
#include <X11/extensions/Xrandr.h>

#include <array>
#include <memory>
#include <utility>

namespace vitrine {

namespace {

::Display* asX(void* display) { return static_cast<::Display*>(display); }

/// The opcode of XInput's events; -1 where the server has not the version that knows touches, which is 2.2.
int touchOpcode(::Display* display) {
    int opcode = 0, event = 0, error = 0, major = 2, minor = 2;
    if (!XQueryExtension(display, "XInputExtension", &opcode, &event, &error)) return -1;
    if (XIQueryVersion(display, &major, &minor) != Success) return -1;
    return major > 2 || (major == 2 && minor >= 2) ? opcode : -1;
}

/// The number of RandR's event for a changed screen; -1 where the server has no RandR.
int screenEvent(::Display* display) {
    int event = 0, error = 0;
    return XRRQueryExtension(display, &event, &error) ? event + RRScreenChangeNotify : -1;
}

void select(::Display* display, ::Window window, int devices, std::initializer_list<int> events) {
    std::array<unsigned char, XIMaskLen(XI_LASTEVENT)> bits{};
    for (const int event : events) {
        unsigned char& byte = bits[static_cast<std::size_t>(event) / 8];
        byte = static_cast<unsigned char>(byte | 1U << (event % 8)); // XISetMask, which does not convert
    }
    XIEventMask mask{devices, static_cast<int>(bits.size()), bits.data()};
    XISelectEvents(display, window, &mask, 1);
}

bool isTouchscreen(const XIDeviceInfo& device) {
    if (!device.enabled || device.use == XIMasterPointer || device.use == XIMasterKeyboard) return false;
    for (int i = 0; i < device.num_classes; ++i) {
        const XIAnyClassInfo* some = device.classes[i];
        if (some->type != XITouchClass) continue;
        if (reinterpret_cast<const XITouchClassInfo*>(some)->mode == XIDirectTouch) return true;
    }
    return false;
}

bool hasTouchscreen(::Display* display) {
    int count = 0;
    const std::unique_ptr<XIDeviceInfo, decltype(&XIFreeDeviceInfo)> devices{
        XIQueryDevice(display, XIAllDevices, &count), XIFreeDeviceInfo};
    for (int i = 0; devices && i < count; ++i)
        if (isTouchscreen(devices.get()[i])) return true;
    return false;
}

Vec screenSize(::Display* display) {
    const int screen = DefaultScreen(display);
    return {static_cast<float>(DisplayWidth(display, screen)), static_cast<float>(DisplayHeight(display, screen))};
}

std::optional<FingerDid> deedOf(int event) {
    if (event == XI_TouchBegin) return FingerDid::Down;
    if (event == XI_TouchUpdate) return FingerDid::Move;
    if (event == XI_TouchEnd) return FingerDid::Up;
    return std::nullopt;
}

std::optional<FingerEvent> fingerIn(XGenericEventCookie& cookie) {
    const auto did = deedOf(cookie.evtype);
    if (!did) return std::nullopt;
    const auto& event = *static_cast<const XIDeviceEvent*>(cookie.data);
    return FingerEvent{static_cast<std::uint32_t>(event.detail),
                       *did,
                       {static_cast<float>(event.event_x), static_cast<float>(event.event_y)}};
}

} // namespace

Hardware::Hardware(unsigned long window) : m_display(XOpenDisplay(nullptr)) {
    if (!m_display) return;
    ::Display* display = asX(m_display);
    const ::Window root = DefaultRootWindow(display);
    m_touchOpcode = touchOpcode(display);
    m_screenEvent = screenEvent(display);
    m_screen = screenSize(display);
    if (m_touchOpcode >= 0) {
        select(display, window, XIAllMasterDevices, {XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd});
        select(display, root, XIAllDevices, {XI_HierarchyChanged});
    }
    if (m_screenEvent >= 0) XRRSelectInput(display, root, RRScreenChangeNotifyMask);
    XFlush(display);
}

Hardware::~Hardware() {
    if (m_display) XCloseDisplay(asX(m_display));
}

std::vector<HardwareEvent> Hardware::take() {
    std::vector<HardwareEvent> events;
    if (!m_display) return events;
    while (XPending(asX(m_display)) > 0) {
        const auto finger = next();
        if (!finger) continue;
        events.emplace_back(*finger);
        // The server lifts the fingers of a touchscreen that goes; nobody meant that, so its going is told before.
        // After a question to the server all that it had to tell is here.
        if (finger->did == FingerDid::Up) XSync(asX(m_display), False);
    }
    if (const auto touch = newPresence()) events.insert(events.begin(), *touch);
    if (const auto screen = newScreen()) events.emplace_back(*screen);
    return events;
}

/// Takes one event off the queue, and answers it when it is a finger's.
std::optional<FingerEvent> Hardware::next() {
    ::Display* display = asX(m_display);
    XEvent event;
    XNextEvent(display, &event);
    if (event.type == m_screenEvent) XRRUpdateConfiguration(&event); // or Xlib goes on telling the old size
    if (event.type != GenericEvent || event.xcookie.extension != m_touchOpcode) return std::nullopt;
    if (!XGetEventData(display, &event.xcookie)) return std::nullopt;
    if (event.xcookie.evtype == XI_HierarchyChanged) m_devicesChanged = true;
    const auto finger = fingerIn(event.xcookie);
    XFreeEventData(display, &event.xcookie);
    return finger;
}

std::optional<TouchPresence> Hardware::newPresence() {
    if (m_touchOpcode < 0 || !std::exchange(m_devicesChanged, false)) return std::nullopt;
    const TouchPresence now{hasTouchscreen(asX(m_display))};
    if (std::exchange(m_presence, now) == now) return std::nullopt;
    return now;
}

std::optional<ScreenChanged> Hardware::newScreen() {
    const Vec now = screenSize(asX(m_display));
    if (std::exchange(m_screen, now) == now) return std::nullopt;
    return ScreenChanged{now};
}

int Hardware::descriptor() const { return m_display ? ConnectionNumber(asX(m_display)) : -1; }

bool Hardware::hasQueued() const { return m_display && XEventsQueued(asX(m_display), QueuedAlready) > 0; }

} // namespace vitrine
