# Every key does what it says, seen in the journal.
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'

start_display
start_play
wait_for '"event":"content"'
after press space -- '"event":"hold"'

# A held show stays where a step takes it.
after press Right -- "$beat.*\"cause\":\"step\""
after press Right -- "$beat.*\"cause\":\"step\""
second=$(last beat beat)
after press Left -- "$beat.*\"cause\":\"step\""
[ "$(last beat beat)" != "$second" ] || fail "Left did not step back"

for question in 1 2 3 4 5 6; do
    asked=$(sed -n '/^\[\[question\]\]/,/^id/s/^id *= *"\(.*\)"/\1/p' content/exhibit.toml | sed -n "${question}p")
    after press $question -- "$beat.*\"question\":\"$asked\",\"cause\":\"jump\""
done

slug() { sed -n 's/^cases *= *\[\(.*\)\]/\1/p' content/exhibit.toml | tr -d '", ' | cut -d , -f "$1"; }
cases=$(sed -n 's/^cases *= *\[\(.*\)\]/\1/p' content/exhibit.toml | tr -d '",')
number=0
for slug in $cases; do
    number=$((number + 1))
    [ "$slug" = "$(last case case)" ] && continue
    after press F$number -- "\"event\":\"case\",\"case\":\"$slug\""
done

# The facilitator's remote steps and waits; Space lets the show go on.
after press Home -- '"event":"case"'
after press Next -- "$beat.*\"cause\":\"presenter\""
first=$(last beat beat)
after press Next -- "$beat.*\"cause\":\"presenter\""
after press Prior -- "$beat.*\"beat\":\"$first\".*\"cause\":\"presenter\""
after press Home -- '"event":"case"'

# Tab goes round the controls and Enter acts on the one with the focus.
after press Tab -- '"state":"[^"]*focused'
focused() { grep '"event":"controls"' "$journal" | tail -n 1 | grep -o '{[^{}]*focused[^{}]*}' | sed 's/.*"id":"\([^"]*\)".*/\1/'; }
for _ in $(seq 30); do
    [ "$(focused)" = hold ] && break
    after press Tab -- "\"id\":\"[^\"]*\""
done
[ "$(focused)" = hold ] || fail "Tab never came to the hold button"
after press Return -- '"event":"\(hold\|resume\)"'

# Nothing leaves the app: neither keys nor asking its window to close.
xdotool key Escape alt+F4 ctrl+q ctrl+alt+BackSpace
after press Right -- "$beat"
play_lives || fail "a key ended the program"
kill -TERM "$play_pid"
ends_with 0 10
