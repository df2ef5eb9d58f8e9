# Every command the README shows runs. Blocks marked ```sh run here, line by line, in a folder that looks like the project
# after a build; blocks marked ```sh by-hand take minutes, do not end by themselves, or change the machine.
. "$(dirname "$0")/lib.sh" "$1"
project=$PWD

blocks() { awk -v info="$1" '/^```/ { inside = !inside && substr($0, 4) == info; next } inside' README.md; }

mkdir -p "$work/project/build/kiosk"
for entry in "$project"/*; do
    [ "$(basename "$entry")" = build ] || ln -s "$entry" "$work/project/"
done
ln -s "$(realpath "$vitrine")" "$work/project/build/kiosk/vitrine"

ran=0
while read -r command; do
    (cd "$work/project" && bash -c "$command") >"$work/out" 2>&1 </dev/null || fail "this ends with $?: $command"
    ran=$((ran + 1))
done < <(blocks sh)
[ "$ran" -ge 6 ] || fail "only $ran commands were found in README.md"

# The pictures it promises are there, and look like pictures.
for picture in music.png tall.png; do
    [ "$(head -c 4 "$work/project/$picture" | tail -c 3)" = PNG ] || fail "$picture was not drawn"
done

# What cannot be run here must at least be there, and name options the program has.
while read -r program rest; do
    case $program in
    kiosk-config/* | tests/*) [ -x "$program" ] || fail "there is no $program" ;;
    build/kiosk/vitrine)
        for option in $(grep -o -- '--[a-z-]*' <<<"$rest"); do
            "$vitrine" "${rest%% *}" --help | grep -q -- "$option" || fail "there is no $option: $program $rest"
        done
        ;;
    esac
done < <(blocks "sh by-hand")
for link in $(grep -o '](\([^)]*\))' README.md CONTRIBUTING.md | sed 's/.*](\(.*\))/\1/' | grep -v '^http'); do
    [ -e "$link" ] || fail "there is no $link"
done
