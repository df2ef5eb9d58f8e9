# R15: outside of its hours the screen is black and nothing is drawn; a touch shows the show for a while.
. "$(dirname "$0")/lib.sh" "$1"

# A zone in which it is noon now.
export TZ=TEST-$(((12 - 10#$(date -u +%H) + 24) % 24))
# settings FROM TO
settings() {
    printf '[idle]\nhome = 1\n[schedule]\ntouch = 5\nopen = [{ from = "%s", to = "%s" }]\n' "$1" "$2" >"$work/kiosk.toml"
}
colours() { xwd -root -silent | tail -c $((4 * 1920 * 1080)) | od -An -v -tx4 -w4 | sort -u | wc -l; }
is_black() { [ "$(colours)" = 1 ]; }
ticks() { sed 's/.*) //' "/proc/$play_pid/stat" | awk '{ print $12 + $13 }'; }

settings 01:00 05:00
start_touchscreen
start_play --config "$work/kiosk.toml" --content tests/support/exhibits/harbour --speed 5
wait_for '"event":"dark"'
until_true 5 is_black || fail "the screen is not black"
seen=$(lines_matching '"event":"\(beat\|frames\)"')
is_idle() {
    local before
    before=$(ticks)
    sleep 1
    [ $(($(ticks) - before)) -le 2 ]
}
until_true 10 is_idle || fail "it does not rest in the dark"
[ "$(lines_matching '"event":"\(beat\|frames\)"')" = "$seen" ] || fail "the show goes on in the dark"

finger "down 1 960 400"
finger "up 1 960 400"
wait_for '"event":"light"'
wait_for '"event":"visit-start"'
until_true 5 eval '! is_black' || fail "a touch shows nothing"
wait_for_more "$seen" '"event":"beat"'
wait_for '"event":"visit-end"'
wait_for_more 1 '"event":"dark"' 30
until_true 5 is_black || fail "it does not go dark again"
play_lives || fail "the program ended"

# Open at noon, over midnight too.
kill "$play_pid" && wait "$play_pid" 2>/dev/null
: >"$journal"
settings 23:00 14:00
start_play --config "$work/kiosk.toml" --content tests/support/exhibits/harbour --speed 5
wait_for_more 1 '"event":"beat"'
[ "$(lines_matching '"event":"dark"')" = 0 ] || fail "it is dark although it is open"
