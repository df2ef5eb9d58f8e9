# The escape table: no key, chord, pointer or finger leaves the program, and nothing comes in front of it (R17).
. "$(dirname "$0")/lib.sh" "$1"

fills_the_screen() { [ "$(windows | wc -l)" = 1 ] && windows | grep -q ' 1920x1080+0+0 '; }

start_touchscreen
start_service 20
wait_for '"event":"content"'
fills_the_screen || fail "there is more than one window, or it does not fill the screen: $(windows)"
program=$(service_pid)
server=$xvfb_pid
number=0

# still_there WHAT: the same program on the same server fills the screen and hears keys.
still_there() {
    number=$((number + 1))
    after xdotool key Tab -- '"id":"[^"]*"'
    [ "$(service_pid)" = "$program" ] && kill -0 "$program" || fail "$1 ended the program"
    kill -0 "$server" || fail "$1 ended the X server"
    fills_the_screen || fail "after $1 there is another window: $(windows)"
}

for chord in ctrl+alt+F1 ctrl+alt+F2 alt+Left alt+Right ctrl+alt+BackSpace ctrl+alt+Delete alt+F4 alt+Tab alt+Escape \
    super super+d super+l Menu F11 Print alt+Print ctrl+Tab ctrl+shift+Tab ctrl+q ctrl+w ctrl+c Escape alt+space ctrl+alt+t; do
    xdotool key "$chord"
    still_there "$chord"
done
# The X server's own keys, as the keyboard itself sends them: Ctrl, Alt, Backspace and F1 by their codes.
for key in 22 67; do
    finger "key 37 1" && finger "key 64 1" && finger "key $key 1"
    finger "key $key 0" && finger "key 64 0" && finger "key 37 0"
    still_there "the keyboard's Ctrl+Alt and key $key"
done
for button in 2 3 4 5 8 9; do
    xdotool mousemove 960 400 click $button
    still_there "mouse button $button"
done

# Five fingers from the edge, a long press, a palm.
for id in 1 2 3 4 5; do finger "down $id $((id * 300)) 1079"; done
for y in 900 600 300 5; do
    for id in 1 2 3 4 5; do finger "move $id $((id * 300)) $y"; done
done
for id in 1 2 3 4 5; do finger "up $id $((id * 300)) 5"; done
still_there "five fingers"
seed=${VITRINE_SEED:-$RANDOM}
echo "random taps with VITRINE_SEED=$seed"
finger "mash $seed 300"
still_there "ten fingers"
[ -e imgui.ini ] && fail "imgui.ini was written"
xset q | grep -q 'timeout:  0' || fail "the screen would go blank: $(xset q | grep timeout)"
[ "$number" -gt 30 ] || fail "only $number ways out were tried"
