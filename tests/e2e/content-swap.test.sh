# Another exhibit that is put on a running kiosk is found without being told, goes on stage when nobody is there, and one that
# is bad never does.
. "$(dirname "$0")/lib.sh" "$1"
content=$work/state/content

# put NAME: one of the test's exhibits becomes the kiosk's.
put() { "$vitrine" put "tests/support/exhibits/$1" --state "$work/state" >"$work/put" 2>&1 || fail "$(cat "$work/put")"; }
played() { last content case; }
# line PATTERN: the number of the last line of the journal with it.
line() { grep -n -- "$1" "$journal" | tail -n 1 | cut -d : -f 1; }

put harbour
printf '[idle]\nhome = 2\n' >"$work/kiosk.toml"
start_display
start_play --content "$content" --config "$work/kiosk.toml" --speed 20
wait_for '"event":"content"'
before=$(played)

# Not while somebody watches.
arrive
put orchard
until_true 20 more_than 0 '"event":"content-ready"' & waits=$!
while kill -0 $waits 2>/dev/null; do xdotool mousemove 40 40 click 1 && sleep 0.5; done
wait_for '"event":"content-ready"' 1
[ "$(played)" = "$before" ] || fail "it went on stage in the middle of a visit"
wait_for '"event":"visit-end"'
until_true 10 eval '[ "$(played)" != "$before" ]' || fail "it does not go on stage when the visit is over"
[ "$(line '"event":"content"')" -gt "$(line '"event":"visit-end"')" ] || fail "it went on stage before the visit's end"
wait_for "\"event\":\"beat\",\"case\":\"$(played)\""

# One with an error is told, and what is on goes on.
sed 's/^id *=.*/id = /' -i "$content/$(played)/case.toml"
wait_for '"event":"error"'
grep -q 'has errors and is not played' "$work/out" || fail "it does not say so"
seen=$(lines_matching "\"event\":\"beat\",\"case\":\"$(played)\"")
wait_for_more "$seen" "\"event\":\"beat\",\"case\":\"$(played)\""

# Put right it is taken up.
seen=$(lines_matching '"event":"content"')
put harbour
wait_for_more "$seen" '"event":"content"'
[ "$(played)" = "$before" ] || fail "another exhibit than the one put plays: $(played)"
