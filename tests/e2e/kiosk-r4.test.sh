# R4: twenty failures in five minutes lead to the exhibit that came with the program, and never to a kiosk that stands still.
. "$(dirname "$0")/lib.sh" "$1"

printf '#!/bin/sh\necho "$*" >"%s"\n' "$work/asked" >"$work/program"
chmod +x "$work/program"
export RUNTIME_DIRECTORY=$work STATE_DIRECTORY=$work VITRINE_PROGRAM=$work/program
start() { sh kiosk-config/system/start "$@" >>"$work/out" || fail "start $* ended with $?"; }
is_safe() { start && grep -q -- '--content /usr/share/vitrine/content' "$work/asked"; }

is_safe && fail "it is safe without a failure"
for _ in $(seq 19); do SERVICE_RESULT=signal start ended; done
is_safe && fail "it is safe after nineteen failures"
for _ in $(seq 9); do SERVICE_RESULT=success start ended; done
is_safe && fail "an end that was asked for counts as a failure"
SERVICE_RESULT=watchdog start ended
is_safe || fail "it is not safe after twenty failures"
is_safe || fail "it does not stay safe"

# Failures that lie apart lead nowhere.
rm "$work/safe"
for age in $(seq 0 30 900); do echo $(($(date +%s) - age)); done >"$work/failures"
is_safe && fail "failures that lie apart count together"
exit 0
