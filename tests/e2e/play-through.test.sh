# Left alone, the exhibit plays every beat of every case in the order of its files, and --once ends after the last.
. "$(dirname "$0")/lib.sh" "$1"
content=content

expected() {
    for slug in $(sed -n 's/^cases *= *\[\(.*\)\]/\1/p' $content/exhibit.toml | tr -d '",'); do
        sed -n "s/^id *= *\"\(.*\)\"/$slug \1/p" $content/$slug/case.toml
    done
}
played() { sed -n 's/.*"event":"beat","case":"\([^"]*\)","beat":"\([^"]*\)".*/\1 \2/p' "$journal"; }

start_display
start_play --once --speed 60
ends_with 0 120
[ "$(expected | wc -l)" = 53 ] || fail "the exhibit has $(expected | wc -l) beats, not 53"
diff <(expected) <(played) >&2 || fail "not every beat was played in order"
[ "$(lines_matching '"event":"case"')" = 3 ] || fail "not three cases"
[ "$(lines_matching '"cause":"time"')" -gt 45 ] || fail "beats did not follow by time"
[ "$(lines_matching '"event":"error"')" = 0 ] || fail "there was an error"

# Without --once it begins again.
: >"$journal"
start_play --speed 200
wait_for_more 3 '"event":"case"' 60
