# R3: when the X server is killed the program ends with an error, not hanging, and the session comes back.
. "$(dirname "$0")/lib.sh" "$1"

start_xorg
start_service 20
kill -KILL "$xvfb_pid"
wait "$xvfb_pid" 2>/dev/null
service_says '^ended exit 1' 1
start_xorg
service_says '^READY=1' 2
[ "$(lines_matching '"event":"first-frame"')" = 2 ] || fail "there is no second first frame"
