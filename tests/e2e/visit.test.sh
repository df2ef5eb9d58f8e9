# Somebody who has never seen the kiosk gets along by what is written on the controls: five errands, each in at most four
# touches; and afterwards the kiosk is as it was.
. "$(dirname "$0")/lib.sh" "$1"

# read_and_touch TEXT: touches the control that says so; counts the touches of an errand.
touches=0
read_and_touch() {
    local id
    until_true 20 is_labelled "$1" || fail "no control says $1"
    id=$(labelled "$1")
    touches=$((touches + 1))
    click "$id"
}
is_labelled() { [ -n "$(labelled "$1")" ]; }
errand() {
    [ "$touches" -le 4 ] || fail "it took $touches touches"
    touches=0
    echo "errand: $1"
}

cat >"$work/kiosk.toml" <<'SETTINGS'
profile = "kiosk"
[idle]
resume = 4
warn = 3
home = 20
SETTINGS

start_display 1920x1080
start_play --config "$work/kiosk.toml"
wait_for '"event":"attract"'
wait_for_more 1 '"event":"content"' 200 # all cases, and then all of them beside each other
[ "$(lines_matching '"event":"controls".*"id"')" = 0 ] || fail "there are controls in attract"
arrive
[ "$(lines_matching '"event":"\(hold\|open\|beat\).*jump')" = 0 ] || fail "the first touch did something"

errand "who was in charge in the whole-town case?"
read_and_touch "3 Town"
wait_for '"event":"case","case":"whole-town"'
read_and_touch "Who's in charge?"
wait_for '"event":"beat","case":"whole-town".*"question":"charge"'
after press space -- '"event":"hold"'
beat=$(last beat beat)

errand "how do the other two answer that?"
read_and_touch "Compare cases"
wait_for '"event":"open","what":"compare","which":"charge"' 60

errand "back to where you were"
read_and_touch "Back to story"
wait_for '"event":"close","what":"compare"'
[ "$(last beat beat)" = "$beat" ] || fail "it did not go back to $beat"

errand "what does NEET mean?"
read_and_touch "Word list"
wait_for '"event":"open","what":"terms"'
read_and_touch "Later" # the words run from A to Z
read_and_touch "NEET Said of people who are neither learning nor working"
wait_for '"beat":"work-groups"' # where the story tells of it
read_and_touch "NEET"
wait_for '"event":"open","what":"term","which":"neet"'

errand "the first case from its beginning"
read_and_touch "1 Family"
wait_for '"event":"case","case":"family-of-schools"'
errand done

# A show that is held asks, and plays on; the visit ends at a beat's end, and nothing of it is left.
[ "$(label hold)" = Play ] || after press space -- '"event":"hold"' # it may be held from the first errand on
wait_for '"event":"asking"' 30
wait_for '"event":"resume"' 30
wait_for '"event":"visit-end"' 90
last_beat=$(grep -n '"event":"\(beat\|case\)"' "$journal" | tail -n 1 | cut -d : -f 1)
wait_for '"event":"attract"'
ended=$(grep -n '"event":"visit-end"' "$journal" | tail -n 1 | cut -d : -f 1)
[ $((ended - last_beat)) -le 6 ] || [ $((last_beat - ended)) -le 6 ] || fail "the visit did not end with a beat"
play_lives || fail "the program ended"
