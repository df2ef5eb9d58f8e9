# Keys alone: whatever is open is opened by keys, every control in it gets the focus once on a way that comes back to where it
# began, the focus can be seen, and Escape leads out.
. "$(dirname "$0")/lib.sh" "$1"

focused() { panel_of_controls | grep -o '{[^{}]*focused[^{}]*}' | sed 's/.*"id":"\([^"]*\)".*/\1/'; }
panel_of_controls() { grep '"event":"controls"' "$journal" | tail -n 1; }
# usable: what the focus should come to, one a line. The bar has keys of its own: Left and Right.
usable() { panel_of_controls | grep -o '{"id":"[^}]*}' | grep -v disabled | grep -v '"id":"bar"' | sed 's/{"id":"\([^"]*\)".*/\1/' | sort; }
tab() { after xdotool key Tab -- '"state":"[^"]*focused'; }
# tab_to ID
tab_to() {
    for _ in $(seq 60); do
        [ "$(focused)" = "$1" ] && return
        tab
    done
    fail "Tab never came to $1"
}
# goes_round: from where it is, Tab visits every control once and is back.
goes_round() {
    local first all=
    tab
    first=$(focused)
    while :; do
        all="$all$(focused)"$'\n'
        tab
        [ "$(focused)" = "$first" ] && break
        [ "$(printf '%s' "$all" | wc -l)" -lt 80 ] || fail "Tab does not come back to $first"
    done
    [ "$(printf '%s' "$all" | sort)" = "$(usable)" ] || fail "Tab does not come to: $(comm -13 <(printf '%s' "$all" | sort) <(usable) | tr '\n' ' ')"
}

start_display 1280x720
start_play
wait_for_more 1 '"event":"content"' 200 # all cases, and then all of them beside each other
after press space -- '"event":"hold"' # keys act at once, and a show that is held does not move
goes_round

# opens ID WHAT…: the control opens something, in which the focus comes to each of these.
opens() {
    local opener=$1 inner
    tab_to "$opener"
    after press Return -- '"event":"open"' 60
    for inner in "${@:2}"; do
        tab_to "$inner"
    done
    after press Escape -- '"event":"close"'
}
opens strip beat.seven-schools later
opens compare watch.family-of-schools watch.whole-town ends
opens choice choose.family-of-schools choose.whole-town

# What has the focus is told from what has not, by what is on the screen.
seen() {
    local x y w h
    read -r x y w h <<<"$(rectangle on)"
    import -window root -crop "$((w + 12))x$((h + 12))+$((x - 6))+$((y - 6))" +repage "$work/$1.png"
}
# differs LEAST: the pixels round the control are others than they were without the focus.
differs() {
    seen now
    changed=$(compare -metric AE -fuzz 10% "$work/plain.png" "$work/now.png" null: 2>&1)
    [ "${changed%%.*}" -ge "$1" ]
}
does_not_differ() { ! differs 1; }
is_still() { seen plain && seen now && ! differs 1; }
tab_to back
until_true 10 is_still || fail "the screen does not come to rest"
tab_to on
until_true 10 differs 400 || fail "the focus changes only $changed pixels"
after press shift+Tab -- '"state":"[^"]*focused'
[ "$(focused)" = back ] || fail "Shift and Tab lead to $(focused)"
until_true 10 does_not_differ || fail "the focus is still to be seen when it has gone"

# Settings are set by keys, and a card of the word list leads into the story.
tab_to settings
after press Return -- '"event":"open","what":"settings"'
tab_to set.pace.slower
after press Return -- '"event":"setting"'
after press Escape -- '"event":"close"'
tab_to terms
after press Return -- '"event":"open","what":"terms"'
goes_round
tab_to meaning.bsf
after press Return -- '"event":"beat"'
play_lives || fail "a key ended the program"
