# Drawing only what changed leaves the same picture as drawing all of it, and the first picture is a whole one.
. "$(dirname "$0")/lib.sh" "$1"

picture() { xwd -root -silent >"$work/$1"; }
settled() {
    local before
    before=$(lines_matching '"event":"\(frames\|controls\)"')
    sleep 4 # a movement may take longer than it takes to look twice
    [ "$(lines_matching '"event":"\(frames\|controls\)"')" = "$before" ]
}
same_picture() {
    picture "$2"
    cmp -s "$work/$1" "$work/$2"
}

start_display
start_play
picture first
[ "$(od -An -v -tx4 -w4 "$work/first" | sort -u | wc -l)" -gt 50 ] || fail "the first picture is blank"

# Seven beats on, every one of them drawn in parts, some before the last had come to rest.
wait_for '"event":"content"'
press space
for _ in 1 2 3 4 5 6 7; do after press Right -- '"event":"beat"'; done
beat=$(last beat beat)
until_true 40 settled || fail "the show does not come to rest"
picture in-parts

# Taken off the screen the picture is lost, the server clears it; when the window is back, all of it is drawn anew.
window=$(xdotool search --name '^Vitrine$' | tail -n 1)
xdotool windowunmap --sync "$window"
xdotool windowmap --sync "$window" windowfocus "$window"
until_true 5 same_picture in-parts at-once || fail "beat $beat looks different when it is drawn in parts"
play_lives || fail "the program ended"
