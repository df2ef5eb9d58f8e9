# The staff's panel: five seconds of a finger or a mouse in the corner and the PIN lead there, keys never do, wrong PINs stay limited across
# restarts, and what staff set holds and outlives the program.
. "$(dirname "$0")/lib.sh" "$1"
export STATE_DIRECTORY=$work/state
mkdir "$STATE_DIRECTORY"
staff='"event":"staff","did":'

# restart OPTION…: the program ends without warning and starts anew with a journal of its own.
restart() {
    [ -n "$play_pid" ] && kill -KILL "$play_pid" && wait "$play_pid" 2>/dev/null
    : >"$journal"
    start_play "$@"
}
press_corner() {
    xdotool mousemove 30 30
    after xdotool mousedown 1 -- "$staff\"opened\""
    xdotool mouseup 1
    wait_for '"id":"staff/pad/cancel"'
}
# enter PIN: on the pad, and the answer comes.
enter() {
    local digit
    for digit in $(echo "$1" | sed 's/./& /g'); do click "staff/pad/$digit"; done
    after click staff/pad/enter -- "$staff\"$2\""
}
never_did() { [ "$(lines_matching "$staff\"$1\"")" = 0 ] || fail "staff $1: $2"; }

echo 402913 | "$vitrine" pin >"$work/out" || fail "no PIN can be set"
echo 4 >"$STATE_DIRECTORY/pin-tries"
start_touchscreen
restart

# No key opens anything, and a short press in the corner is a visitor's.
after xdotool mousemove 30 30 click 1 -- '"event":"visit-start"'
for key in ctrl+Tab ctrl+shift+Tab Escape F1 F12 4 0 2 9 1 3 Return; do xdotool key "$key"; done
after xdotool key Tab -- '"state":"[^"]*focused'
never_did opened "by keys or by a short press"

# Five seconds open the pad, and only the pad: keys type nothing, visitors' controls do nothing.
hold=$(point hold)
finger "down 1 30 30"
wait_for "$staff\"opened\""
finger "up 1 30 30"
wait_for '"id":"staff/pad/cancel"'
is_there hold && fail "visitors' controls can be touched beside the pad"
before=$(lines_matching '"event":"\(hold\|resume\|beat\)".*step')
# shellcheck disable=SC2086
xdotool key 4 0 2 9 1 3 Return space Right mousemove $hold click 1
enter 402914 wrong
wait_for "$staff\"locked\",\"seconds\":\"[23][0-9]\""
[ "$(lines_matching '"event":"\(hold\|resume\|beat\)".*step')" = "$before" ] || fail "visitors' controls act beneath the pad"
grep -q 'staff/pad/[0-9]"[^}]*pressed' "$journal" && fail "the journal tells which digits were typed"

# The fifth wrong PIN locks, and no restart takes that away.
restart
press_corner
enter 402913 locked
never_did entered "although no PIN is taken"

# The right one enters when nothing is locked.
echo 402913 | "$vitrine" pin >"$work/out"
restart
press_corner
enter 402913 entered
wait_for '"id":"staff/panel/theme"'
after click staff/panel/theme -- "$staff\"wish\",\"wish\":\"theme\""
after click staff/panel/hold -- '"event":"hold"'
after click staff/panel/hold -- '"event":"resume"'
after click staff/panel/as-configured -- "$staff\"wish\",\"wish\":\"as-configured\""
after click staff/panel/closed -- "$staff\"wish\",\"wish\":\"closed\",\"value\":\"on\""

# Leaving asks once more, and tells systemd by its exit code that this time nothing is to be started anew.
click staff/panel/console
wait_for '"label":"Sure?'
after click staff/panel/console -- "$staff\"wish\",\"wish\":\"console\""
ends_with 4 10
mkdir "$work/bin"
printf '#!/bin/sh\necho "$@" >>%s\n' "$work/systemctl" >"$work/bin/systemctl"
chmod +x "$work/bin/systemctl"
for status in 0 1 3 KILL 4; do
    [ -e "$work/systemctl" ] && fail "the console was opened although nobody asked for it"
    RUNTIME_DIRECTORY=$work EXIT_STATUS=$status PATH=$work/bin:$PATH kiosk-config/system/start console
done
grep -q 'stop vitrine-x' "$work/systemctl" || fail "the X server stays in front of the console"

# The place is still closed after a restart, and a screen that says so is for looking only.
restart
wait_for '"event":"hold"'
xdotool mousemove 640 300 click 1 key space key Tab
after xdotool mousemove 30 30 mousedown 1 -- "$staff\"opened\""
[ "$(lines_matching '"event":"visit-start"')" = 0 ] || fail "a visit began although the place is closed"
