# Content with a mistake is told on screen, in words and in the journal; it is played once it has been put right. A running
# show plays on when a file goes bad.
. "$(dirname "$0")/lib.sh" "$1"
harbour=tests/support/exhibits/harbour

cp -r $harbour "$work/exhibit"
file=$(echo "$work"/exhibit/*/case.toml)
cp "$file" "$work/good"
break_it() { { cat "$work/good"; printf '\nnonsense = [\n'; } >"$file.new" && mv "$file.new" "$file"; }
mend_it() { cp "$work/good" "$file.new" && mv "$file.new" "$file"; }

start_display
break_it
start_play --content "$work/exhibit" --once
grep -q 'case.toml:[0-9]*' "$work/out" || fail "the mistake is not told with its line"
ends_with 1 20
[ "$(lines_matching '"event":"error"')" -ge 1 ] || fail "the journal has no error"

: >"$journal"
start_play --content "$work/exhibit" --watch
[ "$(lines_matching '"event":"beat"')" = 0 ] || fail "it played content with a mistake"
after mend_it -- '"event":"beat"'

after break_it -- '"event":"error"'
after press Right -- '"event":"beat"'
after mend_it -- '"event":"content"'
after press Right -- '"event":"beat"'
play_lives || fail "the program ended"
