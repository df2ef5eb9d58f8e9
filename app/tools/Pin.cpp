#include "tools/Pin.hpp"

#include "staff/Pin.hpp"
#include "staff/PinDoor.hpp"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace vitrine {
namespace {

/// While this lives the terminal does not show what is typed.
class Silence {
public:
    Silence() {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence() {
        if (m_isSilent) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

std::string asked(const char* question, std::istream& in, std::ostream& out) {
    out << question << std::flush;
    std::string line;
    std::getline(in, line);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

/// The PIN, or nothing when it was typed differently the second time.
std::optional<std::string> pinFrom(std::istream& in, std::ostream& out) {
    if (&in != &std::cin || isatty(STDIN_FILENO) == 0) return asked("", in, out);
    const Silence silence;
    std::string first = asked("New PIN: ", in, out);
    std::string second = asked("\nOnce more: ", in, out);
    out << '\n';
    const bool same = first == second;
    wipe(second);
    if (same) return first;
    wipe(first);
    return std::nullopt;
}

int complain(const std::string& mistake, std::ostream& errors) {
    errors << "vitrine: " << mistake << '\n';
    return 1;
}

} // namespace

int setStaffPin(const PinOptions& options, std::istream& in, std::ostream& out, std::ostream& errors) {
    auto pin = pinFrom(in, out);
    if (!pin) return complain("the two are not the same, nothing has been changed", errors);
    const Trouble trouble = setPin(options.state, *pin);
    wipe(*pin);
    if (trouble) return complain(*trouble, errors);
    out << "The PIN is set.\n";
    return 0;
}

} // namespace vitrine
