# R6: a touch controller that is lost, even under a finger, is told once and survived; when it is back, be it as another device,
# it works.
. "$(dirname "$0")/lib.sh" "$1"
beat='"event":"beat"'
said() { grep -c -- "$1" "$work/out"; }

start_touchscreen
start_play --speed 20
wait_for '"event":"touch","present":true'
wait_for '"event":"content"'
begin_visit
wait_for '"event":"controls"'
after tap hold -- '"event":"hold"'

touch_down 1 on
until_true 10 is pressed on || fail "a touch does not hit"
before=$(lines_matching "$beat")
after xinput disable touch -- '"event":"touch","present":false'
until_true 10 is_not pressed on || fail "a lost finger still presses"
[ "$(lines_matching "$beat")" = "$before" ] || fail "a lost finger acted"
[ "$(said 'touchscreen is gone')" = 1 ] || fail "it was told $(said 'touchscreen is gone') times: $(cat "$work/out")"
[ "$(lines_matching '"event":"touch"')" = 2 ] || fail "it was written more than once"

# Without it the show goes on by itself, for keys too.
after press space -- '"event":"resume"'
wait_for_more "$before" "$beat"

after xinput enable spare -- '"event":"touch","present":true'
finger spare
[ "$(said 'touchscreen is back')" = 1 ] || fail "its coming back was not told"
after tap hold -- '"event":"hold"'
after tap on -- "$beat.*\"cause\":\"step\""
