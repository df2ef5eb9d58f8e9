# A visitor's fingers on the real binary, on a touchscreen as kiosks have it: every control, two fingers, sliding off, ten
# fingers at random, and a touchscreen that is pulled out and comes back.
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'

ids() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o '{"id":"[^"]*"' | cut -d '"' -f 4; }
is_there() { ids | grep -qx -- "$1"; }
# is STATE ID: the last list says so of the control.
is() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o "{\"id\":\"$2\"[^}]*}" | grep -q "\"state\":\"[^\"]*$1"; }
is_not() { ! is "$@"; }

start_touchscreen
start_play
wait_for '"event":"content"'
wait_for '"event":"controls"'
wait_for '"event":"touch","present":true'

# Two fingers: the first acts, the second neither acts nor cancels, wherever it goes.
after tap hold -- '"event":"hold"'
touch_down 1 on
until_true 10 is pressed on || fail "the first finger does not press"
touch_down 2 back
slide 2 640 300
lift 2
[ "$(lines_matching "$beat.*step")" = 0 ] || fail "something acted before the first finger was lifted"
after lift 1 -- "$beat.*\"cause\":\"step\""

# A finger that rests on the screen does not keep a later one from being the first again, and never acts itself.
touch_down 1 on
touch_down 2 hold
lift 1
wait_for_more 1 "$beat.*\"cause\":\"step\""
held=$(lines_matching '"event":"\(hold\|resume\)"')
after tap back -- "$beat.*\"cause\":\"step\""
lift 2
after tap on -- "$beat.*\"cause\":\"step\""
[ "$(lines_matching '"event":"\(hold\|resume\)"')" = "$held" ] || fail "the second finger acted"

# Sliding off cancels, also with a second finger on the control.
before=$(lines_matching "$beat")
touch_down 1 on
until_true 10 is pressed on || fail "the finger does not press"
touch_down 2 on
slide 1 640 300
until_true 10 is_not pressed on || fail "a finger that slid off still presses"
lift 1
lift 2
after tap on -- "$beat.*\"cause\":\"step\""
[ "$(lines_matching "$beat")" = $((before + 1)) ] || fail "sliding off did not cancel"

# A drag along the bar ends wherever the finger is.
touch_down 1 bar 20
for part in 30 40 50 60; do
    # shellcheck disable=SC2046
    slide 1 $(point bar $part)
done
wait_for "$beat.*\"cause\":\"drag\""
lift 1

# Every control that can be touched says that it is, and lets go.
for id in $(ids); do
    is_there "$id" && is_not disabled "$id" || continue
    [ "$id" = bar ] && continue
    touch_down 1 "$id"
    until_true 10 is pressed "$id" || fail "$id does not show that it is touched"
    lift 1
    until_true 10 is_not pressed "$id" || fail "$id stays pressed"
    pressed=$((${pressed:-0} + 1))
done
[ "${pressed:-0}" -ge 10 ] || fail "only ${pressed:-0} controls could be touched"

# A touchscreen that is pulled out lets go of everything; when it is back, as another device to the server, it works.
before=$(lines_matching "$beat")
touch_down 1 on
until_true 10 is pressed on || fail "the finger does not press"
after xinput disable touch -- '"event":"touch","present":false'
until_true 10 is_not pressed on || fail "a lost finger still presses"
after xinput enable spare -- '"event":"touch","present":true'
finger spare
[ "$(lines_matching "$beat")" = "$before" ] || fail "a lost finger acted"
after tap on -- "$beat.*\"cause\":\"step\""

# Ten fingers at random. What the program keeps for later it may keep: so it is measured after a first round.
pss() { awk '/^Pss:/ { print $2 }' "/proc/$play_pid/smaps_rollup"; }
seed=${VITRINE_SEED:-$RANDOM}
echo "random taps with VITRINE_SEED=$seed"
finger "mash $seed 1000"
after tap on -- "$beat"
first=$(pss)
finger "mash $((seed + 1)) 1000"
after tap on -- "$beat"
second=$(pss)
play_lives || fail "the program ended"
echo "PSS after 1000 taps: $first kB, after 2000: $second kB"
[ "$second" -le $((first + first / 20)) ] || fail "it grew by $((second - first)) kB"
[ "$(lines_matching '"event":"error"')" = 0 ] || fail "there was an error"
