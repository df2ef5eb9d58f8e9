# R9, R12, R13, R14, R17, R18: with a full disk, no network and no sound card the show goes on, in one window, and neither says
# nor writes much.
. "$(dirname "$0")/lib.sh" "$1"

# R9: every write to the journal fails. R12: no network, where the machine lets a test take it away. R18: sound is asked for, and
# there is no card: OpenAL is told of none, in case this machine has one.
printf '[sound]\non = true\n' >"$work/kiosk.toml"
export ALSOFT_DRIVERS=none
: >"$work/service"
start_xorg
unshare --net true 2>/dev/null && alone="unshare --net" || alone=
"${VITRINE_SUPERVISOR:-$(dirname "$vitrine")/tests/supervisor}" 20 $alone "$vitrine" play --speed 20 \
    --config "$work/kiosk.toml" --records "$work/visits.sqlite" --journal /dev/full >"$work/service" 2>"$work/out" &
play_pid=$!
service_says '^READY=1' 1
written() { awk '/^wchar/ { print $2 }' "/proc/$(service_pid)/io"; }
beats() { grep -c '^STATUS=case .*, beat ' "$work/service"; }
service_says '^STATUS=case .*, beat ' 2 120
before=$(written) first=$(beats)
service_says '^STATUS=case .*, beat ' 12 120
bytes=$(($(written) - before)) count=$(($(beats) - first))
grep -q '^ended' "$work/service" && fail "it ended"
# R13: a beat takes eight seconds and more, so there are 10,800 a day at most. What goes to the X server is counted here, too, and
# half of 50 MB a day is left for visits.
echo "R13: $bytes bytes for $count beats"
[ $((bytes / count * 10800)) -le 25000000 ] || fail "R13: it writes $bytes bytes for $count beats"
# R14
[ "$(wc -l <"$work/out")" -le 5 ] || fail "R14: it said $(wc -l <"$work/out") lines: $(tail -n 5 "$work/out")"
# R17
[ "$(windows | wc -l)" = 1 ] || fail "R17: there is not one window: $(windows)"
