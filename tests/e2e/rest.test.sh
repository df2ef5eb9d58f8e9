# At rest and on hold nothing is drawn and nearly nothing is computed.
. "$(dirname "$0")/lib.sh" "$1"

# Hundredths of a second of processor time the program has used, its own and the kernel's for it.
ticks() { sed 's/.*) //' "/proc/$play_pid/stat" | awk '{ print $12 + $13 }'; }

# uses_under_one_percent SECONDS WHEN: of one core, while nobody does anything.
uses_under_one_percent() {
    local before used
    before=$(ticks)
    sleep "$1"
    used=$(($(ticks) - before))
    [ "$used" -le "$1" ] || fail "$2 it used $used ticks in $1 s"
}

# Nobody is asked whether he is still there, and the picture does not wander.
printf '[idle]\nresume = 3600\nhome = 3600\n[screen]\norbit_px = 0\n' >"$work/kiosk.toml"
start_display 1920x1080
# A small exhibit: the time until all is ready is not what is looked at.
start_play --config "$work/kiosk.toml" --content tests/support/exhibits/harbour
wait_for '"event":"content"'

# On hold, all that can be made ready is made ready.
is_idle() {
    local before
    before=$(ticks)
    sleep 1
    [ $(($(ticks) - before)) -le 1 ]
}
after press space -- '"event":"hold"'
until_true 30 is_idle || fail "it never comes to rest"
after press space -- '"event":"resume"'

# The cover has moved in, the first beat is ready, and the cover is being read.
after press Home -- '"event":"frames"'
until_true 5 is_idle || fail "it never comes to rest on the cover"
seen=$(lines_matching '"event":"\(frames\|beat\)"')
uses_under_one_percent 4 "while the cover is read"
[ "$(lines_matching '"event":"\(frames\|beat\)"')" = "$seen" ] || fail "the cover at rest was drawn"

after press space -- '"event":"hold"'
uses_under_one_percent 6 "on hold"
after press space -- '"event":"resume"'
drawn=$(($(last resume presented) - $(last hold presented)))
[ "$drawn" = 1 ] || fail "$drawn frames were drawn on hold; resuming draws one"
