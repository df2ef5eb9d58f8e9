// Plays fingers and keys into an Xorg that runs the inputtest driver. One process per server life: after a client
// leaves the driver's socket, Xorg spins and the next client hangs, so commands come one a line on standard input.
//
//   touchscreen DIR WIDTH HEIGHT     DIR holds touch.sock and keyboard.sock; pixels are those of the screen
//     down ID X Y · move ID X Y · up ID X Y · key KEYCODE 1|0 (X's codes) · size WIDTH HEIGHT (the screen has another
//     now) mash SEED COUNT                COUNT taps by ten fingers at random places, several down at a time
//
// Answers "ok" to each line once the server has handled it.
#include <X11/X.h>
#include <X11/extensions/XI2.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xf86-input-inputtest-protocol.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iostream>
#include <optional>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>

namespace {

/// One of the driver's devices, reached through its socket.
class Device {
public:
    explicit Device(const std::string& path) : m_socket(socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        if (connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error("cannot reach " + path);
        xf86ITEventClientVersion version{};
        version.major = 1;
        version.minor = 1;
        send(version, XF86IT_EVENT_CLIENT_VERSION);
        receive<xf86ITResponseServerVersion>();
    }
    ~Device() { close(m_socket); }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    /// `x` and `y` are parts of the screen: the driver's axes run from 0 to 65535, whatever its size.
    void touch(int id, int type, double x, double y) {
        xf86ITEventTouch event{};
        event.touchid = static_cast<std::uint32_t>(id);
        event.touch_type = static_cast<std::uint16_t>(type);
        event.valuators.mask[0] = 3;
        event.valuators.valuators[0] = 65535 * x;
        event.valuators.valuators[1] = 65535 * y;
        send(event, XF86IT_EVENT_TOUCH);
        wait();
    }
    void key(int code, bool isDown) {
        xf86ITEventKey event{};
        event.key_code = static_cast<std::uint32_t>(code);
        event.is_press = isDown;
        send(event, XF86IT_EVENT_KEY);
        wait();
    }

private:
    template <typename Event>
    void send(Event event, xf86ITEventType type) {
        event.header.length = sizeof event;
        event.header.type = type;
        if (::send(m_socket, &event, sizeof event, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof event))
            throw std::runtime_error("the server went away");
    }
    template <typename Response>
    void receive() {
        Response response{};
        if (read(m_socket, &response, sizeof response) <= 0) throw std::runtime_error("the server went away");
    }
    void wait() {
        send(xf86ITEventWaitForSync{}, XF86IT_EVENT_WAIT_FOR_SYNC);
        receive<xf86ITResponseSyncFinished>();
    }

    int m_socket;
};

/// Ten fingers that come down and are lifted at random places in random order.
void mash(Device& screen, unsigned seed, int taps) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> anywhere(0.001, 0.999);
    std::uniform_int_distribution<int> fingers(0, 9);
    std::array<bool, 10> isDown{};
    const auto change = [&](int finger) {
        const auto i = static_cast<std::size_t>(finger);
        isDown[i] = !isDown[i];
        screen.touch(finger, isDown[i] ? XI_TouchBegin : XI_TouchEnd, anywhere(random), anywhere(random));
        return isDown[i];
    };
    while (taps > 0)
        if (change(fingers(random))) --taps;
    for (int finger = 0; finger < 10; ++finger)
        if (isDown[static_cast<std::size_t>(finger)]) (void)change(finger);
}

/// The devices and the size of their screen.
struct Rig {
    std::string folder;
    double width, height;
    Device touch{folder + "/touch.sock"}, keyboard{folder + "/keyboard.sock"};
    std::optional<Device> spare{};

    Device& screen() { return spare ? *spare : touch; }
};

bool obey(Rig& rig, const std::string& line) {
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    const auto number = [&words] {
        double value = 0;
        words >> value;
        return value;
    };
    const auto finger = [&](int type) {
        const int id = static_cast<int>(number());
        const double x = number() / rig.width, y = number() / rig.height;
        rig.screen().touch(id, type, x, y);
        return true;
    };
    if (verb == "down") return finger(XI_TouchBegin);
    if (verb == "move") return finger(XI_TouchUpdate);
    if (verb == "up") return finger(XI_TouchEnd);
    if (verb == "key") {
        const int code = static_cast<int>(number());
        rig.keyboard.key(code, number() != 0);
    } else if (verb == "mash") {
        const auto seed = static_cast<unsigned>(number());
        mash(rig.screen(), seed, static_cast<int>(number()));
    } else if (verb == "spare") {
        rig.spare.emplace(rig.folder + "/spare.sock");
    } else if (verb == "size") {
        rig.width = number();
        rig.height = number();
    } else {
        return false;
    }
    return true;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 4) {
        std::cerr << "usage: touchscreen DIR WIDTH HEIGHT\n";
        return 2;
    }
    try {
        Rig rig{arguments[1], std::stod(arguments[2]), std::stod(arguments[3])};
        for (std::string line; std::getline(std::cin, line);)
            std::cout << (obey(rig, line) ? "ok" : "unknown: " + line) << std::endl;
        return 0;
    } catch (const std::exception& error) {
        std::cout << "touchscreen: " << error.what() << std::endl;
        return 1;
    }
}
