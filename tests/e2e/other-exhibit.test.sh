# An exhibit of another domain plays without a change to the program.
. "$(dirname "$0")/lib.sh" "$1"
harbour=tests/support/exhibits/harbour

expected() { sed -n 's/^id *= *"\(.*\)"/\1/p' $harbour/*/case.toml; }
played() { sed -n 's/.*"event":"beat",.*"beat":"\([^"]*\)".*/\1/p' "$journal"; }

start_display
start_play --content $harbour --once --speed 20
ends_with 0
diff <(expected) <(played) >&2 || fail "not every beat was played"
