# The machine: switched on, asked, typed on, photographed, cut off. Sourced by run; $work is the scratch folder, where fresh.ext4,
# vmlinuz and initrd.img are.
# Only a processor's own virtualisation runs Debian's kernel; where there is none, all is computed, the
# screen is smaller, and limits are so many times as long. (QEMU 7.2 reckons AVX wrongly,
# which shows in the colours, so the processor has none.)
if [ -w /dev/kvm ] && { [ -e /sys/module/kvm_amd ] || [ -e /sys/module/kvm_intel ]; }; then
    accelerator=kvm processor=host width=1920 height=1080 patience=1
else
    accelerator=tcg,thread=multi,tb-size=512 processor=Nehalem width=1280 height=720 patience=12
fi
qemu_pid= drain_pid=

# now: the seconds of this machine's clock, with three places.
now() { date +%s.%3N; }
since() { echo "$(now) - $1" | bc; }

# power_on: starts the machine with the disk as it is. It has no network.
power_on() {
    rm -f monitor.* shell.*
    mkfifo monitor.in monitor.out shell.in shell.out
    exec {monitor}<>monitor.in {to_guest}<>shell.in {from_guest}<>shell.out {monitor_out}<>monitor.out
    switched_on=$(now)
    nice qemu-system-x86_64 -accel "$accelerator" -cpu "$processor" -smp 2 -m 2048 -nic none -display none -no-reboot \
        -kernel vmlinuz -initrd initrd.img -append 'root=/dev/vda ro quiet' \
        -drive file=disk.ext4,format=raw,if=virtio -vga none -device VGA,edid=on,xres=$width,yres=$height,vgamem_mb=32 \
        -device virtio-serial -chardev pipe,id=shell,path=shell -device virtserialport,chardev=shell,name=vitrine.test \
        -chardev pipe,id=monitor,path=monitor -mon chardev=monitor -device qemu-xhci -device usb-tablet \
        -serial file:serial.log >qemu.log 2>&1 &
    qemu_pid=$!
    cat <&"$monitor_out" >monitor.log &
    drain_pid=$!
}
# power_cut: from one instruction to the next.
power_cut() {
    [ -n "$qemu_pid" ] || return 0
    kill -KILL "$qemu_pid" 2>/dev/null
    kill "$drain_pid" 2>/dev/null
    wait "$qemu_pid" "$drain_pid" 2>/dev/null
    qemu_pid= drain_pid=
    exec {monitor}<&- {to_guest}<&- {from_guest}<&- {monitor_out}<&-
}
is_on() { kill -0 "$qemu_pid" 2>/dev/null; }

# guest COMMAND: runs it in the machine as root, prints what it says, returns what it returns; 124 when no answer comes in time.
guest() {
    local line status=124 asked
    asked=$RANDOM$RANDOM # counting would begin anew in every $(…)
    printf '{ %s\n} </dev/null 2>&1; status=$?; echo; echo "@%s $status"\n' "$1" "$asked" >&"$to_guest"
    while read -r -t "${2:-60}" line <&"$from_guest"; do
        if [[ $line == "@$asked "* ]]; then
            status=${line#* }
            break
        fi
        [ -z "$line" ] || echo "$line"
    done
    return "$status"
}
# until_guest SECONDS COMMAND: until it succeeds there.
until_guest() {
    local deadline=$((SECONDS + $1))
    until guest "$2" >/dev/null; do
        [ $SECONDS -lt $deadline ] && is_on || return 1
        sleep 0.2
    done
}
# does KEYS…: what a keyboard at the machine does, in QEMU's words (ctrl-alt-f2).
keys() {
    local chord
    for chord; do
        echo "sendkey $chord" >&"$monitor"
        sleep 0.3
    done
}

# photograph FILE: what the screen shows, as a PPM.
photograph() {
    rm -f "$1"
    echo "screendump $PWD/$1" >&"$monitor"
    local deadline=$((SECONDS + 10))
    until is_whole "$1"; do
        [ $SECONDS -lt $deadline ] && is_on || return 1
        sleep 0.05
    done
}
# is_whole FILE: a PPM says how long it is.
is_whole() {
    local size
    [ -s "$1" ] || return 1
    read -r -a size < <(sed -n '2{p;q}' "$1" 2>/dev/null | tr -d '\0')
    [ "${#size[@]}" = 2 ] && [ "$(stat -c %s "$1")" -ge $((size[0] * size[1] * 3)) ]
}
# pixels FILE ROW COLUMN COUNT: their colours, one a line.
header="P6 $width $height 255 "
pixels() { od -An -v -tx1 -w3 -j $((${#header} + ($2 * width + $3) * 3)) -N $(($4 * 3)) "$1" | tr -d ' '; }

# seen_on FILE: "show", "moment" (the curtain), "black" or "console" (anything else). The upper corners tell: there the show
# and the curtain have their ground.
seen_on() {
    local colours corners
    [ "$(sed -n '2{p;q}' "$1" | tr -d '\0')" = "$width $height" ] || { echo console; return; }
    corners=$({ pixels "$1" 4 4 1 && pixels "$1" 4 $((width - 5)) 1; } | sort -u)
    colours=$(od -An -v -tx1 -w3 -j "${#header}" "$1" | awk 'NR % 7 == 0' | sort -u | wc -l)
    case "$corners $colours" in
        "$ground "*) if [ "$colours" -lt 400 ]; then echo moment; else echo show; fi ;;
        "000000 1") echo black ;;
        *) echo console ;;
    esac
}

# watch NAME: photographs the screen in the background until `watched`, and keeps the first picture of each thing seen.
watch() {
    rm -f "$1".seen "$1"-*.ppm
    while is_on; do
        photograph "$1.ppm" || continue
        local what=$(seen_on "$1.ppm")
        echo "$(now) $what" >>"$1.seen"
        [ -e "$1-$what.ppm" ] || cp "$1.ppm" "$1-$what.ppm"
        [ "$patience" = 1 ] || sleep 0.7 # the machine needs this processor
    done &
    watch_pid=$!
}
watched() {
    kill "$watch_pid" 2>/dev/null
    wait "$watch_pid" 2>/dev/null
}
