# Keys alone: whatever is open is opened by keys, every control in it gets the focus once on a way that comes back to where it
# began, the focus can be seen, and Escape leads out.
. "$(dirname "$0")/lib.sh" "$1"

focused() { panel_of_controls | grep -o '{[^{}]*focused[^{}]*}' | sed 's/.*"id":"\([^"]*\)".*/\1/'; }
panel_of_controls() { grep '"event":"controls"' "$journal" | tail -n 1; }
# usable: what the focus should come to, one a line. The bar has keys of its own: Left and Right.
usable() { panel_of_controls | grep -o '{"id":"[^}]*}' | grep -v disabled | grep -v '"id":"bar"' | sed 's/{"id":"\([^"]*\)".*/\1/' | sort; }
tab() { after press Tab -- '"state":"[^"]*focused'; }
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
after press space -- '"event":"visit-start"'
after press space -- '"event":"\(hold\|resume\)"'
goes_round

for opener in strip terms compare choice settings; do
    tab_to "$opener"
    after press Return -- '"event":"open"' 60
    goes_round
    after press Escape -- '"event":"close"'
done

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
tab
until_true 10 does_not_differ || fail "the focus is still to be seen when it has gone"

# Settings are set by keys, and a card of the word list leads into the story.
tab_to settings
after press Return -- '"event":"open","what":"settings"'
tab_to set.pace.slower
after press Return -- '"event":"setting"'
after press Escape -- '"event":"close"'
tab_to terms
after press Return -- '"event":"open","what":"terms"'
tab_to meaning.bsf
after press Return -- '"event":"beat"'
play_lives || fail "a key ended the program"
