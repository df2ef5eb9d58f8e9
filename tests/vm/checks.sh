# What is tried on the machine, a function each. Every check prints a line: ok or FAILED, its number in the requirements (R1 …)
# or its row of the escape table, what holds, and the seconds it took and may take. Sourced by run.
journal=/run/vitrine/journal.jsonl

# check NUMBER WHAT COMMAND…
check() {
    local number=$1 what=$2
    shift 2
    if "$@"; then
        echo "ok      $number: $what"
    else
        echo "FAILED  $number: $what"
        failures=$((failures + 1))
    fi
}
# within NUMBER SECONDS LIMIT WHAT: the limit is longer where all is computed.
within() {
    local limit=$(($3 * patience))
    check "$1" "$4: $2 s (at most $3$([ "$patience" = 1 ] || echo ", emulated $limit"))" test "$(echo "${2:-9999} <= $limit" | bc)" = 1
}
# only NUMBER NAME WHAT: the screen was seen by `watch NAME`, and showed nothing but the show, the curtain, or black.
only() {
    watched
    check "$1" "$3 ($(cut -d ' ' -f 2 "$2.seen" | sort | uniq -c | tr -s ' \n' ' '))" test -s "$2.seen" -a ! -e "$2-console.ppm"
}

# since_start UNIT PROPERTY: of systemd, in seconds since the kernel started.
since_start() { echo "scale=1; $(guest "systemctl show --value -p ${2:-ActiveEnterTimestampMonotonic} $1") / 1000000" | bc; }
uptime() { guest "cut -d ' ' -f 1 /proc/uptime"; }
main_pid() { guest "systemctl show --value -p MainPID $1"; }
shows() { photograph picture.ppm && [ "$(seen_on picture.ppm)" = show ]; }
until_shows() {
    local deadline=$((SECONDS + $1 * patience))
    until shows; do [ $SECONDS -lt $deadline ] || return 1; done
}
# until_event COUNT EVENT SECONDS: until the program's journal has more such lines.
events() { guest "grep -c '\"event\":\"$1\"' $journal"; }
until_event() { until_guest $(($3 * patience)) "[ \$(grep -c '\"event\":\"$2\"' $journal) -gt $1 ]"; }

# boot NAME: power on until the show is on screen; says how long each step took.
boot() {
    local offset first name=${1// /-}
    power_on
    watch "$name"
    until_guest $((60 * patience)) true || { echo "FAILED  R19: the machine does not start"; exit 1; }
    offset=$(echo "$(now) - $switched_on - $(uptime)" | bc)
    until_event 0 attract 60
    first=$(since_start vitrine)
    echo "        power on; kernel $offset s; then X starts $(since_start vitrine-x ExecMainStartTimestampMonotonic) s," \
        "is up $(since_start vitrine-x) s, program starts $(since_start vitrine ExecMainStartTimestampMonotonic) s, first frame $first s"
    within R19 "$(echo "$first + $offset" | bc)" 40 "$1: power on to attract"
    until_shows 20
    check R19 "$1: the screen shows the show" shows
    cp picture.ppm "$name-attract.ppm"
    watched
    echo "        seen, in this order: $(cut -d ' ' -f 2 "$name.seen" | uniq -c | tr -s ' \n' ' ')"
    check "escape table" "$1: once the curtain hangs, no console is seen" \
        awk '$2 ~ /moment|show/ { hangs = 1 } hangs && $2 == "console" { exit 1 }' "$name.seen"
}

# breaks NUMBER LIMIT WHAT COMMAND: what is done to the program or the server, until another program shows its first frame.
breaks() {
    local from before
    before=$(main_pid vitrine)
    watch "$1"
    from=$(uptime)
    guest "$4"
    until_guest $((60 * patience)) "pid=\$(systemctl show --value -p MainPID vitrine); [ \$pid != 0 ] && [ \$pid != $before ] && systemctl is-active vitrine"
    within "$1" "$(echo "$(since_start vitrine) - $from" | bc)" "$2" "$3, until the first frame"
    check "$1" "the show is on screen" until_shows 10
    only "$1" "$1" "nobody saw a console"
    check "$1" "the terminal is X's" test "$(guest 'cat /sys/class/tty/tty0/active')" = tty7
}
program_and_server_fail() {
    breaks R1 10 "the program is killed" 'kill -KILL $(pidof vitrine)'
    breaks R2 30 "the program hangs" 'kill -STOP $(pidof vitrine)'
    breaks R3 15 "the X server is killed" 'pkill -KILL Xorg'
}

# state: what no key may change.
state() {
    guest 'cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active; systemctl show --value -p MainPID vitrine vitrine-x
           loginctl --no-legend list-sessions; systemctl is-active "getty@tty2" "getty@tty3"'
}
keys_lead_nowhere() {
    local before row chords
    before=$(state)
    while IFS=: read -r row chords; do
        # shellcheck disable=SC2086
        keys $chords
        check "escape table" "$row leads nowhere" test "$(state)" = "$before"
    done <<'ROWS'
Ctrl+Alt+F1 to F6:ctrl-alt-f1 ctrl-alt-f2 ctrl-alt-f3 ctrl-alt-f4 ctrl-alt-f5 ctrl-alt-f6
Alt+F2, Alt+arrows:alt-f2 alt-left alt-right
Ctrl+Alt+Backspace:ctrl-alt-backspace ctrl-alt-backspace
Ctrl+Alt+Del, seven times:ctrl-alt-delete ctrl-alt-delete ctrl-alt-delete ctrl-alt-delete ctrl-alt-delete ctrl-alt-delete ctrl-alt-delete
the magic keys (r, e, i, k, b):alt-sysrq-r alt-sysrq-e alt-sysrq-i alt-sysrq-k alt-sysrq-b
ROWS
    check "escape table" "sysrq is off" test "$(guest 'cat /proc/sys/kernel/sysrq')" = 0
    check "escape table" "the show is still on screen" until_shows 10
}

# A PIN and a visit, which have to be there after the power was cut.
recorded() { guest 'vitrine stats /var/lib/vitrine/visits.sqlite' | sed -n 1p; } # sed reads on to the end of the answer
kept() { guest 'cd /var/lib/vitrine && sha256sum $(ls pin* staff.json 2>/dev/null); sha256sum /etc/vitrine/kiosk.toml'; }
power_fails_in_play() {
    local records settings
    guest 'printf "profile = \"kiosk\"\n[idle]\nresume = 10\nwarn = 5\nhome = 15\n" >/etc/vitrine/kiosk.toml; sync; systemctl restart vitrine
           echo 271828 | vitrine pin --state /var/lib/vitrine' >pin.log
    until_guest $((60 * patience)) 'systemctl is-active vitrine'
    until_event 0 content 30
    keys spc
    until_event 0 visit-end 30
    records=$(recorded)
    check R11 "a visit is recorded ($records)" test "${records%% *}" -ge 1
    settings=$(kept)
    keys spc
    sleep 2
    power_cut
    boot "after a power cut in play"
    check R11 "settings and PIN are as they were" test "$(kept)" = "$settings"
    check R11 "no visit that was recorded is lost" test "$(recorded)" = "$records"
    whole
}
# The power goes as soon as `vitrine put` has touched the kiosk's folder.
power_fails_in_put() {
    guest 'cp -r /usr/share/vitrine/content /root/other && sed -i "s/^caption *= \"/&OTHER /" /root/other/*/case.toml; sync
           cd /var/lib/vitrine && ls -R content exhibits >/root/before 2>&1
           vitrine put /root/other >/root/put 2>&1 &'
    check R11 "an exhibit is being put in place" \
        until_guest $((30 * patience)) 'cd /var/lib/vitrine; ! ls -R content exhibits 2>&1 | cmp -s - /root/before'
    power_cut
    boot "after a power cut in put"
    # shellcheck disable=SC2016
    check R11 "the exhibit is the old one or the new one, whole" guest 'cd /var/lib/vitrine; [ ! -e content ] || diff -r content/ /root/other'
    whole
}
switched_off() {
    guest 'systemctl --no-block poweroff'
    local deadline=$((SECONDS + 60 * patience))
    while is_on && [ $SECONDS -lt $deadline ]; do sleep 0.5; done
    power_cut
    check R11 "switched off, the file system is clean" e2fsck -fn disk.ext4 >e2fsck.log 2>&1
    tail -n 1 e2fsck.log
}
# whole: what the kernel says of the file system.
whole() { check R11 "the file system is mended by its journal" test -z "$(guest 'journalctl -b -k --grep "EXT4-fs (error|warning)" -q; findmnt -n -O ro /')"; }
