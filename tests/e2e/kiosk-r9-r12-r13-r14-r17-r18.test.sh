# R9, R12, R14: with a full disk and without a network the show goes on, and says next to nothing.
. "$(dirname "$0")/lib.sh" "$1"

# R9: every write to the journal fails. R12: no network, where the machine lets a test take it away.
: >"$work/service"
start_xorg
unshare --net true 2>/dev/null && alone="unshare --net" || alone=
"${VITRINE_SUPERVISOR:-$(dirname "$vitrine")/tests/supervisor}" 20 $alone "$vitrine" play --speed 20 \
    --journal /dev/full >"$work/service" 2>"$work/out" &
play_pid=$!
service_says '^READY=1' 1
service_says '^STATUS=case .*, beat ' 10 120
grep -q '^ended' "$work/service" && fail "it ended"
# R14
[ "$(wc -l <"$work/out")" -le 5 ] || fail "it said $(wc -l <"$work/out") lines: $(tail -n 5 "$work/out")"
