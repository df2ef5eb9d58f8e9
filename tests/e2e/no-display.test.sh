# Without a display the program says so and ends with 3; it does not crash.
. "$(dirname "$0")/lib.sh" "$1"

for display in "" ":4711"; do
    DISPLAY=$display "$vitrine" play >"$work/out" 2>&1
    code=$?
    [ $code = 3 ] || fail "with DISPLAY='$display' it ended with $code"
    grep -q display "$work/out" || fail "it does not speak of the display"
done
