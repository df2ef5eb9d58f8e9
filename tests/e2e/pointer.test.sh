# Every control does by pointer what its key does, on release, and sliding off cancels.
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'

start_display
start_play
wait_for '"event":"content"'
arrive
after click hold -- '"event":"hold"'

# A button acts when it is let go, not before.
after hold_down on -- '"id":"on"[^}]*pressed'
[ "$(lines_matching "$beat.*step")" = 0 ] || fail "it acted before it was let go"
after xdotool mouseup 1 -- "$beat.*\"cause\":\"step\""

# Sliding off cancels: no beat follows, and the control is no longer pressed.
before=$(lines_matching "$beat")
after hold_down on -- '"id":"on"[^}]*pressed'
after xdotool mousemove 640 200 -- '"event":"controls"'
xdotool mouseup 1
after click on -- "$beat.*\"cause\":\"step\""
[ "$(lines_matching "$beat")" = $((before + 1)) ] || fail "sliding off did not cancel"
after click back -- "$beat.*\"cause\":\"step\""

for question in $(sed -n '/^\[\[question\]\]/,/^id/s/^id *= *"\(.*\)"/\1/p' content/exhibit.toml); do
    after click "question.$question" -- "$beat.*\"question\":\"$question\",\"cause\":\"jump\""
done

cases=$(sed -n 's/^cases *= *\[\(.*\)\]/\1/p' content/exhibit.toml | tr -d '",')
first=${cases%% *}
for slug in $cases; do
    [ "$slug" = "$first" ] || after click "case.$slug" -- "\"event\":\"case\",\"case\":\"$slug\""
done
after click "case.$first" -- "\"event\":\"case\",\"case\":\"$first\""

# The bar: a tap jumps to the beat there, a drag goes along with the finger.
after click bar 60 -- "$beat.*\"cause\":\"jump\""
hold_down bar 60
for part in 65 70 75 80 85 90; do
    # shellcheck disable=SC2046
    xdotool mousemove $(point bar $part)
done
wait_for "$beat.*\"cause\":\"drag\""
xdotool mouseup 1
after click restart -- '"event":"case"'

# A touch that is too quick to see still counts, and a second one right after it does not.
held=$(lines_matching '"event":"\(hold\|resume\)"')
strikes hold
# shellcheck disable=SC2046
xdotool mousemove $(point hold) click --repeat 2 --delay 60 1
wait_for_more "$held" '"event":"\(hold\|resume\)"'
after click on -- "$beat"
[ "$(lines_matching '"event":"\(hold\|resume\)"')" = $((held + 1)) ] || fail "a double strike counted twice"
play_lives || fail "the program ended"
