#include "shell/Lamp.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/dpms.h>

#include <utility>

namespace vitrine {

namespace {

::Display* asX(void* display) { return static_cast<::Display*>(display); }

bool canSwitch(::Display* display) {
    int event = 0, error = 0;
    return DPMSQueryExtension(display, &event, &error) && DPMSCapable(display);
}

} // namespace

Lamp::~Lamp() {
    if (m_display) XCloseDisplay(asX(m_display));
}

void Lamp::switchTo(bool on) {
    if (!std::exchange(m_isTried, true)) m_display = XOpenDisplay(nullptr);
    if (!m_display || !canSwitch(asX(m_display))) return;
    const CARD16 wanted = on ? DPMSModeOn : DPMSModeOff;
    CARD16 level = 0;
    BOOL isEnabled = False;
    DPMSInfo(asX(m_display), &level, &isEnabled);
    if (isEnabled && level == wanted) return;
    DPMSSetTimeouts(asX(m_display), 0, 0, 0); // it never goes by itself
    DPMSEnable(asX(m_display));
    DPMSForceLevel(asX(m_display), wanted);
    XSync(asX(m_display), False);
}

} // namespace vitrine
