# R2: a program that hangs falls silent, is ended and comes back. One that rests is not silent.
. "$(dirname "$0")/lib.sh" "$1"

start_xorg
start_service 5
grep -q '^STATUS=case .*, beat ' "$work/service" || service_says '^STATUS=case .*, beat ' 1
wait_for '"event":"content"'
after press space -- '"event":"hold"'

# At rest, for twice as long as it may be silent.
service_says '^WATCHDOG=1' $(($(grep -c '^WATCHDOG=1' "$work/service") + 6))
grep -q '^silent' "$work/service" && fail "it was silent at rest"

kill -STOP "$(service_pid)"
service_says '^silent' 1
service_says '^ended signal 6' 1
service_says '^READY=1' 2
