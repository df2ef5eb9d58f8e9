# With a presenter beside it the show waits on its cover, and at each beat, for the remote; B goes back to the cover, and a
# touch lets it run by itself.
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'

printf 'facilitator = true\n' >"$work/kiosk.toml"
start_display
start_play --config "$work/kiosk.toml"
wait_for '"event":"visit-start","mode":"presenter"'
wait_for '"event":"hold"'
after press Next -- "$beat.*\"cause\":\"presenter\""
first=$(last beat beat)
after press Next -- "$beat.*\"cause\":\"presenter\""
[ "$(last beat beat)" != "$first" ] || fail "the remote does not step on"
after press b -- '"event":"case","case":"[^"]*","cause":"presenter"'
[ "$(lines_matching "$beat")" = 2 ] || fail "a beat came by itself"
xdotool mousemove 40 40
after xdotool click 1 -- '"event":"visit-start","mode":"visitor"'
wait_for '"event":"resume"'
play_lives || fail "the program ended"
