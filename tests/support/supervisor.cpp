// Stands in for systemd in tests: starts a command as a service with Type=notify, WatchdogSec and Restart=always.
//
//   supervisor WATCHDOG_SECONDS COMMAND…
//
// Says one thing a line: "started PID", whatever the service tells ("READY=1", "WATCHDOG=1", "STATUS=…"), "silent" when
// it is killed because it has not been heard of for so long, "ended exit CODE" or "ended signal NUMBER". Starts it
// again after a second, until SIGTERM, which it hands on.
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

struct Service {
    char** command;
    std::chrono::microseconds watchdog;
    std::string address; ///< of the socket: a file, so that it is there for a service without a network, too
    int socket = -1, signals = -1;
    pid_t process = -1;
    bool isReady = false;
    Clock::time_point heard;
};

int boundTo(const std::string& name) {
    const int made = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    name.copy(address.sun_path, sizeof address.sun_path - 1);
    if (bind(made, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) std::abort();
    return made;
}

int signalsAsDescriptor() {
    sigset_t set{};
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGCHLD})
        sigaddset(&set, signal);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC);
}

[[noreturn]] void become(const Service& service) {
    sigset_t none{};
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    setenv("NOTIFY_SOCKET", service.address.c_str(), 1);
    setenv("WATCHDOG_USEC", std::to_string(service.watchdog.count()).c_str(), 1);
    setenv("WATCHDOG_PID", std::to_string(getpid()).c_str(), 1);
    execvp(service.command[0], service.command);
    _exit(127);
}

void start(Service& service) {
    service.process = fork();
    if (service.process == 0) become(service);
    service.isReady = false;
    service.heard = Clock::now();
    std::cout << "started " << service.process << std::endl;
}

void hear(Service& service) {
    std::array<char, 4096> text{};
    const ssize_t length = recv(service.socket, text.data(), text.size(), 0);
    if (length <= 0) return;
    const std::string message(text.data(), static_cast<std::size_t>(length));
    std::cout << message << std::endl;
    service.heard = Clock::now();
    if (message.find("READY=1") != std::string::npos) service.isReady = true;
}

void killIfSilent(const Service& service) {
    if (!service.isReady || Clock::now() - service.heard < service.watchdog) return;
    std::cout << "silent" << std::endl;
    kill(service.process, SIGABRT);
    kill(service.process, SIGCONT); // one that was stopped has to run to be ended
}

/// Answers whether it has ended.
bool reap(Service& service) {
    int how = 0;
    if (waitpid(service.process, &how, WNOHANG) != service.process) return false;
    if (WIFSIGNALED(how))
        std::cout << "ended signal " << WTERMSIG(how) << std::endl;
    else
        std::cout << "ended exit " << WEXITSTATUS(how) << std::endl;
    return true;
}

/// Answers the signal that came, or 0.
unsigned signalFrom(const Service& service) {
    signalfd_siginfo info{};
    return read(service.signals, &info, sizeof info) == sizeof info ? info.ssi_signo : 0;
}

/// Until it ends, or this program is asked to; answers whether to start it again.
bool watchOver(Service& service) {
    bool isAsked = false;
    while (!reap(service)) {
        std::array<pollfd, 2> both{{{service.socket, POLLIN, 0}, {service.signals, POLLIN, 0}}};
        poll(both.data(), both.size(), 100);
        if (both[0].revents != 0) hear(service);
        const unsigned signal = both[1].revents != 0 ? signalFrom(service) : 0;
        if (signal == SIGTERM || signal == SIGINT) {
            isAsked = true;
            kill(service.process, SIGTERM);
        }
        if (!isAsked) killIfSilent(service);
    }
    return !isAsked;
}

/// A second's rest between two starts; answers whether nobody asked to end meanwhile.
bool pause(const Service& service) {
    const auto end = Clock::now() + 1s;
    while (Clock::now() < end) {
        pollfd entry{service.signals, POLLIN, 0};
        if (poll(&entry, 1, 50) > 0 && signalFrom(service) != SIGCHLD) return false;
    }
    return true;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        std::cerr << "usage: supervisor WATCHDOG_SECONDS COMMAND...\n";
        return 2;
    }
    Service service;
    service.command = arguments + 2;
    service.watchdog = std::chrono::microseconds{static_cast<long>(std::atof(arguments[1]) * 1e6)};
    const std::string name = "vitrine-supervisor-" + std::to_string(getpid());
    service.address = std::filesystem::temp_directory_path() / name;
    service.signals = signalsAsDescriptor();
    service.socket = boundTo(service.address);
    do
        start(service);
    while (watchOver(service) && pause(service));
    unlink(service.address.c_str());
}
