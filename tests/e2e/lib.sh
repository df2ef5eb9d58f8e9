# What the end-to-end tests share: a display of their own, the real binary on it, and waiting for what its journal says.
# Every test is called with the binary as its first argument and sources this file.
set -u
vitrine=$1
work=$(mktemp -d)
journal=$work/journal.jsonl
play_pid= xvfb_pid= fingers_pid=
: >"$journal"

clean_up() {
    [ -n "$fingers_pid" ] && kill "$fingers_pid" 2>/dev/null
    [ -n "$play_pid" ] && kill "$play_pid" 2>/dev/null && wait "$play_pid" 2>/dev/null
    [ -n "$xvfb_pid" ] && kill "$xvfb_pid" 2>/dev/null && wait "$xvfb_pid" 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "FAILED: $*" >&2
    [ -s "$work/out" ] && { echo "--- what the program said:"; tail -n 20 "$work/out"; } >&2
    echo "--- the journal's last lines:" >&2
    tail -n 12 "$journal" | cut -c 1-400 >&2
    exit 1
}

# until_true SECONDS COMMAND…: tries the command until it succeeds.
until_true() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -gt "$deadline" ] && return 1
        sleep 0.02
    done
}

# start_display [WxH]: an X server on a number that is free.
start_display() {
    Xvfb -displayfd 7 -screen 0 "${1:-1280x720}x24" -nolisten tcp -noreset +extension GLX +extension XTEST \
        7>"$work/number" >"$work/xvfb" 2>&1 &
    xvfb_pid=$!
    until_true 20 test -s "$work/number" || fail "Xvfb did not start: $(cat "$work/xvfb")"
    DISPLAY=:$(cat "$work/number")
    export DISPLAY
}

# start_xorg: an Xorg without a graphics card, 1920x1080, that has touchscreens and a keyboard, the kiosk's own settings and no
# window manager. Called again it comes back on the same display.
start_xorg() {
    local number=()
    [ -s "$work/number" ] && number=(":$(cat "$work/number")")
    : >"$work/number"
    { cat kiosk-config/xorg.conf && sed "s#@DIR@#$work#" tests/support/touchscreen.conf; } >"$work/xorg.conf"
    Xorg "${number[@]}" -displayfd 7 -config "$work/xorg.conf" -logfile "$work/xorg.log" -nolisten tcp -noreset \
        -novtswitch -sharevts vt7 7>"$work/number" >"$work/xvfb" 2>&1 &
    xvfb_pid=$!
    until_true 20 test -s "$work/number" || fail "Xorg did not start: $(tail -n 5 "$work/xvfb")"
    DISPLAY=:$(cat "$work/number")
    export DISPLAY
    xinput disable spare
}

# start_touchscreen: that, and ten fingers for `finger` to move.
start_touchscreen() {
    start_xorg
    mkfifo "$work/fingers" "$work/answers"
    "${VITRINE_TOUCHSCREEN:-$(dirname "$vitrine")/tests/touchscreen}" "$work" 1920 1080 \
        <"$work/fingers" >"$work/answers" 2>&1 &
    fingers_pid=$!
    exec 8>"$work/fingers" 9<"$work/answers"
}

# start_service WATCHDOG_SECONDS OPTION…: the program as a service under what stands in for systemd; what that says is in
# $work/service. Returns when the first frame is on screen.
start_service() {
    : >"$work/service"
    "${VITRINE_SUPERVISOR:-$(dirname "$vitrine")/tests/supervisor}" "$1" "$vitrine" play --journal "$journal" "${@:2}" \
        >"$work/service" 2>"$work/out" &
    play_pid=$!
    service_says '^READY=1' 1
}
# service_says PATTERN COUNT [SECONDS]: until so many lines of it match.
service_says() {
    until_true "${3:-60}" said_often_enough "$1" "$2" || fail "the service did not say $1: $(tail -n 5 "$work/service")"
}
said_often_enough() { [ "$(grep -c -- "$1" "$work/service")" -ge "$2" ]; }
# windows: what the root window shows; SFML keeps some of one pixel that nobody sees.
windows() { xwininfo -root -children | grep '^ *0x' | grep -v ' 1x1+'; }
service_pid() { sed -n 's/^started //p' "$work/service" | tail -n 1; }

# finger COMMAND…: see tests/support/touchscreen.cpp; returns when the server has handled it.
finger() {
    local answer
    kill -0 "$fingers_pid" 2>/dev/null || fail "the touchscreen has ended: $(cat <&9)"
    echo "$*" >&8
    read -r -t 60 answer <&9 || fail "the touchscreen does not answer to: $*"
    [ "$answer" = ok ] || fail "the touchscreen says: $answer"
}

# start_play OPTION…: the program in the background, its journal in $journal; returns when its first frame is on screen.
start_play() {
    "$vitrine" play --journal "$journal" "$@" >"$work/out" 2>&1 &
    play_pid=$!
    wait_for '"event":"first-frame"' 60
}

# arrive: a visitor's first touch, which only begins a visit; returns when there are controls.
arrive() {
    xdotool mousemove 40 40
    after xdotool click 1 -- '"event":"visit-start"'
    wait_for '"event":"controls".*"id":"hold"'
}

# label ID: what the last list of controls says on a control. labelled TEXT: the id of the control that says so.
label() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o "{\"id\":\"$1\"[^}]*}" | sed 's/.*"label":"\([^"]*\)".*/\1/'; }
labelled() {
    grep '"event":"controls"' "$journal" | tail -n 1 | grep -o '{"id":"[^}]*}' | grep -F "\"label\":\"$1" | head -n 1 |
        sed 's/{"id":"\([^"]*\)".*/\1/'
}

lines_matching() { grep -c -- "$1" "$journal"; }
more_than() { [ "$(lines_matching "$2")" -gt "$1" ]; }
play_lives() { kill -0 "$play_pid" 2>/dev/null; }

# wait_for PATTERN [SECONDS]: until a line of the journal matches.
wait_for() { wait_for_more 0 "$@"; }

# wait_for_more COUNT PATTERN [SECONDS]: until more lines than COUNT match.
wait_for_more() {
    until_true "${3:-20}" more_than "$1" "$2" || fail "the journal has no new line with $2"
}

# after COMMAND… -- PATTERN: runs the command and waits for a line that was not there before.
after() {
    local command=()
    while [ "$1" != -- ]; do
        command+=("$1")
        shift
    done
    local before
    before=$(lines_matching "$2")
    "${command[@]}"
    wait_for_more "$before" "$2"
}

# last EVENT FIELD: what the last line of that event has in a field (text without its quotes, or a number).
last() {
    grep -- "\"event\":\"$1\"" "$journal" | tail -n 1 | grep -o "\"$2\":\(\"[^\"]*\"\|[^,}]*\)" | head -n 1 |
        cut -d : -f 2- | tr -d '"'
}

# rectangle ID: x, y, width and height in pixels of a control, from the journal's last list.
rectangle() {
    grep '"event":"controls"' "$journal" | tail -n 1 | grep -o "{\"id\":\"$1\",\"box\":\[[-0-9,]*\]" |
        grep -o '\[.*\]' | tr -d '[]' | tr , ' '
}

# point ID [PART]: the pixel in the middle of a control's height, at a part of its width in percent (50).
point() {
    local box
    read -r -a box <<<"$(rectangle "$1")"
    [ "${#box[@]}" = 4 ] || fail "there is no control $1"
    echo "$((box[0] + box[2] * ${2:-50} / 100)) $((box[1] + box[3] / 2))"
}

# A second strike on the same thing within half a second does not count, so those that are meant are kept apart.
last_strike=
strikes() {
    [ "$1" = "$last_strike" ] && sleep 0.55
    last_strike=$1
}

# shellcheck disable=SC2046  # the point's two numbers are two arguments
click() {
    strikes "$1"
    xdotool mousemove $(point "$@") click 1
}
# hold_down ID [PART]: the pointer goes down on a control and stays there.
# shellcheck disable=SC2046
hold_down() {
    strikes "$1"
    xdotool mousemove $(point "$@") mousedown 1
}
# touch_down FINGER ID [PART], slide FINGER X Y, lift FINGER [X Y]: one finger of ten; where it is, is remembered. The
# first is meant to act.
touch_down() {
    local id=$1
    shift
    [ "$id" = 1 ] && strikes "$1"
    finger_at[id]=$(point "$@")
    finger "down $id ${finger_at[id]}"
}
slide() {
    finger_at[$1]="$2 $3"
    finger "move $1 $2 $3"
}
lift() { finger "up $1 ${2:-${finger_at[$1]}} ${3:-}"; }
finger_at=()
# begin_visit: the first touch of all begins a visit and does nothing else.
begin_visit() {
    finger_at[1]="960 400"
    finger "down 1 960 400"
    lift 1
    until_true 3 more_than 0 '"event":"visit-start"' || true
}
# ids, is_there ID: of the controls in the journal's last list. is STATE ID: that list says so of the control.
ids() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o '{"id":"[^"]*"' | cut -d '"' -f 4; }
is_there() { ids | grep -qx -- "$1"; }
is() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o "{\"id\":\"$2\"[^}]*}" | grep -q "\"state\":\"[^\"]*$1"; }
is_not() { ! is "$@"; }
# tap ID [PART]: the first finger comes down on a control and is lifted.
tap() {
    touch_down 1 "$@"
    lift 1
}
press() {
    strikes "key $1"
    xdotool key "$1"
}

# ends_with CODE [SECONDS]: the program ends by itself with this exit code.
ends_with() {
    local code
    until_true "${2:-60}" play_ended || fail "the program did not end"
    wait "$play_pid"
    code=$?
    play_pid=
    # Now and then the leak sanitizer itself falls while it looks at a thread that ends; that is not the program's doing.
    grep -q 'LeakSanitizer has encountered a fatal error' "$work/out" && code=$1
    [ "$code" = "$1" ] || fail "the program ended with $code, not $1"
}
play_ended() { ! play_lives; }
