# R1: a program that is killed is back with a picture; meanwhile nobody sees black.
. "$(dirname "$0")/lib.sh" "$1"

# The colours in the middle of the screen.
middle() { tail -c $((4 * 1920 * 640)) "$1" | head -c $((4 * 1920 * 200)) | od -An -v -tx4 -w4 | sort -u | wc -l; }
no_window() { [ -z "$(windows)" ]; }
curtain() { no_window && xwd -root -silent >"$work/curtain" && no_window && [ "$(middle "$work/curtain")" -gt 3 ]; }

start_xorg
start_service 20
before=$(date +%s.%N)
kill -KILL "$(service_pid)"
until_true 5 curtain || fail "nothing is to be seen while the program is away"
service_says '^ended signal 9' 1
service_says '^READY=1' 2
echo "back after $(echo "$(date +%s.%N) - $before" | bc) s"
[ "$(lines_matching '"event":"first-frame"')" = 2 ] || fail "there is no second first frame"
[ "$(windows | wc -l)" = 1 ] || fail "there is more than one window: $(windows)"
