# A visitor's fingers on the real binary, on a touchscreen as kiosks have it: every control, two fingers, sliding off, ten
# fingers at random, and a touchscreen that is pulled out and comes back (R6).
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'

# pressed ID: a finger comes down on it; when what is laid out has just changed its place, once more.
pressed() {
    for _ in 1 2 3; do
        touch_down 1 "$1"
        until_true 3 is pressed "$1" && return
        lift 1
        is_there "$1" || return
    done
    fail "$1 does not show that it is touched"
}
# press_and_let_go ID: it says that it is touched, and no longer when the finger is lifted.
press_and_let_go() {
    pressed "$1"
    lift 1
    until_true 10 is_not pressed "$1" || fail "$1 stays pressed"
    touched=$((${touched:-0} + 1))
}
# to_the_show: whatever is open is closed.
closer() { labelled "Back to story"; }
is_open() { [ -n "$(closer)" ]; }
is_on_show() { is_there on && is_not disabled on && ! is_open; }
to_the_show() {
    for _ in 1 2 3 4 5 6; do
        is_on_show && return
        is_open && tap "$(closer)"
        until_true 2 is_on_show && return
        finger "down 1 960 400"
        finger "up 1 960 400"
        until_true 2 is_on_show && return
    done
    fail "there is no way back to the show from: $(ids | tr '\n' ' ')"
}
# shows STATE: the screen becomes a picture, neither black nor blank, and its own: no state looks like another.
shows() {
    until_true 10 is_picture "$1" || fail "$1 is blank: grey values deviate by $deviation"
    for other in ${states:-}; do
        until_true 10 is_another "$1" "$other" || fail "$1 looks like $other: $changed pixels differ"
    done
    states="${states:-} $1"
}
is_picture() {
    import -window root "$work/$1.png"
    deviation=$(convert "$work/$1.png" -colorspace Gray -format '%[fx:standard_deviation]' info:)
    awk -v d="$deviation" 'BEGIN { exit !(d > 0.02) }'
}
is_another() {
    is_picture "$1" || return
    changed=$(compare -metric AE -fuzz 10% "$work/$1.png" "$work/$2.png" null: 2>&1)
    [ "${changed%%.*}" -ge 2000 ]
}
can_be_touched() { is_there "$1" && is_not disabled "$1" && [ "$1" != bar ]; }

# The address sanitizer keeps up to 256 MB of what has been freed, which fills while the fingers tap: no growth of ours.
export ASAN_OPTIONS="quarantine_size_mb=16:${ASAN_OPTIONS:-}"
start_touchscreen
start_play
wait_for_more 1 '"event":"content"' 200 # all cases, and then all of them beside each other
wait_for '"event":"touch","present":true'
begin_visit
wait_for '"event":"controls"'

# Two fingers: the first acts, the second neither acts nor cancels, wherever it goes.
after tap hold -- '"event":"hold"'
steps=$(lines_matching "$beat.*step")
pressed on
touch_down 2 back
slide 2 640 300
lift 2
[ "$(lines_matching "$beat.*step")" = "$steps" ] || fail "something acted before the first finger was lifted"
after lift 1 -- "$beat.*\"cause\":\"step\""

# A finger that rests on the screen does not keep a later one from being the first again, and never acts itself.
held=$(lines_matching '"event":"\(hold\|resume\)"')
pressed on
touch_down 2 hold
after lift 1 -- "$beat.*\"cause\":\"step\""
after tap back -- "$beat.*\"cause\":\"step\""
lift 2
after tap on -- "$beat.*\"cause\":\"step\""
[ "$(lines_matching '"event":"\(hold\|resume\)"')" = "$held" ] || fail "the second finger acted"

# Sliding off cancels, also with a second finger on the control.
before=$(lines_matching "$beat")
pressed on
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

# Every control says that it is touched, and lets go; those that open something, with what is in it.
to_the_show
shows story
for id in $(ids); do
    to_the_show
    can_be_touched "$id" || continue
    press_and_let_go "$id"
    until_true 1 is_open || continue
    shows "$id"
    for inner in $(ids | head -n 8); do
        is_open || { to_the_show && press_and_let_go "$id" && until_true 5 is_open; }
        can_be_touched "$inner" && [ "$inner" != "$(closer)" ] && press_and_let_go "$inner"
    done
done
to_the_show
echo "touched $touched controls"
[ "$(wc -w <<<"$states")" = 6 ] || fail "only these were open: $states"
[ "$touched" -ge 35 ] || fail "only $touched controls could be touched"

# A touchscreen that is pulled out lets go of everything; when it is back, as another device to the server, it works.
after tap hold -- '"event":"\(hold\|resume\)"'
is_there on && last_held=$(grep -o '"event":"\(hold\|resume\)"' "$journal" | tail -n 1)
[ "$last_held" = '"event":"resume"' ] && after tap hold -- '"event":"hold"'
before=$(lines_matching "$beat")
pressed on
after xinput disable touch -- '"event":"touch","present":false'
until_true 10 is_not pressed on || fail "a lost finger still presses"
after xinput enable spare -- '"event":"touch","present":true'
finger spare
[ "$(lines_matching "$beat")" = "$before" ] || fail "a lost finger acted"
after tap on -- "$beat.*\"cause\":\"step\""

# Ten fingers at random. What the program keeps for later it may keep: so it is measured after a first round.
pss() { awk '/^Pss:/ { print $2 }' "/proc/$play_pid/smaps_rollup"; }
# mash SEED: a thousand taps, after which the show still answers.
mash() {
    finger "mash $1 1000"
    to_the_show
    after tap on -- "$beat"
}
seed=${VITRINE_SEED:-$RANDOM}
echo "random taps with VITRINE_SEED=$seed"
mash "$seed"
first=$(pss)
mash $((seed + 1))
second=$(pss)
play_lives || fail "the program ended"
echo "PSS after 1000 taps: $first kB, after 2000: $second kB"
[ "$second" -le $((first + first / 10)) ] || fail "it grew by $((second - first)) kB"
[ "$(lines_matching '"event":"error"')" = 0 ] || fail "there was an error"
