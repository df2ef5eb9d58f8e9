# R20: the staff's test picture tells where fingers are, in the corners and in the middle, and fills the screen.
. "$(dirname "$0")/lib.sh" "$1"

start_touchscreen
printf '[screen]\nwidth_mm = 384\n' >"$work/kiosk.toml"
"$vitrine" test-picture --config "$work/kiosk.toml" >"$work/told" 2>"$work/out" &
play_pid=$!
until_true 20 grep -q 'there is a touchscreen' "$work/told" || fail "it does not start"
fills() { windows | grep -q ' 1920x1080+0+0 '; }
until_true 10 fills || fail "it does not fill the screen: $(windows)"

# Five points, in pixels and in millimetres: a pixel is 0.2 mm here.
for point in "0 0 0 0" "1919 0 384 0" "0 1079 0 216" "1919 1079 384 216" "960 540 192 108"; do
    read -r x y across down <<<"$point"
    finger "down 1 $x $y"
    until_true 5 grep -q "finger 1 down at $x, $y pixels, $across, $down mm" "$work/told" || fail "no finger at $x, $y: $(tail -n 1 "$work/told")"
    finger "up 1 $x $y"
done
finger "down 1 400 400"
finger "down 2 800 800"
until_true 5 grep -q "finger 2 down at 800, 800" "$work/told" || fail "a second finger is not told apart"
finger "up 1 400 400"
finger "up 2 800 800"
# The upper left corner is white.
white() { xwd -root -silent | tail -c $((4 * 1920 * 1080)) | head -c 8 | od -An -v -tx4 -w4 | grep -q 'ffffff$'; }
until_true 5 white || fail "the corner is not white"
xdotool key Escape
ends_with 0
