# R5: when the screen gets another size the picture fills it within three seconds, and what is touched is what is seen.
. "$(dirname "$0")/lib.sh" "$1"

fills() { windows | grep -q " $1+0+0 "; }
# bottom_is_drawn: the last rows are the picture's, not what lay behind the window before.
bottom() { xwd -root -silent | tail -c "$((4 * $1 * 60))" | od -An -v -tx4 -w4 | sort -u | wc -l; }
bottom_is_drawn() { [ "$(bottom "$1")" -gt 3 ]; }
# lies_on WIDTH: the last list of controls is for a screen so wide.
lies_on() { [ "$(grep '"event":"controls"' "$journal" | tail -n 1 | grep -o '"box":\[[0-9]*,[0-9]*,[0-9]*' | tr '[,' '  ' | awk -v w="$1" '{ r = $2 + $4; if (r > m) m = r } END { print (m > w * 0.93 && m <= w) }')" = 1 ]; }
# becomes WIDTH HEIGHT: the screen does; the exhibit is laid out anew for it.
becomes() {
    local width=$1 height=$2
    after xrandr --output DUMMY0 --mode "${width}x$height" -- "\"event\":\"screen\",\"width\":$width,\"height\":$height"
    until_true 3 fills "${width}x$height" || fail "the window is not ${width}x$height: $(windows)"
    until_true 3 bottom_is_drawn "$width" || fail "the picture does not fill ${width}x$height"
    until_true 30 lies_on "$width" || fail "the controls are not laid out for ${width}x$height"
    finger "size $width $height"
    strikes on
    read -r x y <<<"$(point on)"
    finger "down 1 $x $y"
    until_true 10 is pressed on || fail "a touch at $x $y of ${width}x$height does not hit"
    after finger "up 1 $x $y" -- '"event":"beat"'
}

start_touchscreen
start_play
wait_for '"event":"content"'
begin_visit
wait_for '"event":"controls"'
after tap on -- '"event":"beat"'
becomes 1280 720
becomes 1024 768
becomes 1920 1080
play_lives || fail "the program ended"
