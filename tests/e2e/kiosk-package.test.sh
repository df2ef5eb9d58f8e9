# What is installed is where it belongs, the program finds it there, and its units are sound.
. "$(dirname "$0")/lib.sh" "$1"
root=$work/root

DESTDIR=$root cmake --install "$(dirname "$vitrine")" --prefix /usr >"$work/out" 2>&1 || fail "it cannot be installed"
for file in usr/bin/vitrine usr/share/vitrine/assets/marks/school.svg usr/share/vitrine/content/exhibit.toml \
    etc/vitrine/kiosk.toml etc/vitrine/xorg.conf usr/lib/systemd/system/vitrine.service usr/lib/sysusers.d/vitrine.conf \
    usr/lib/tmpfiles.d/vitrine.conf usr/share/doc/vitrine/copyright; do
    [ -s "$root/$file" ] || fail "there is no /$file"
done
[ "$(find "$root" -name '*.hpp' -o -name '*.a' | wc -l)" = 0 ] || fail "it installs what only builders need"

# The installed program plays what was installed with it, wherever it is started.
sed -i 's/^caption *= "/&INSTALLED /' "$root/usr/share/vitrine/content/family-of-schools/case.toml"
(cd / && "$root/usr/bin/vitrine" scene --case family-of-schools --beat music) >"$work/scene" 2>"$work/out" ||
    fail "the installed program does not find its exhibit"
grep -q INSTALLED "$work/scene" || fail "the installed program plays another exhibit than the one installed with it"
command -v systemd-analyze >/dev/null || exit 0
# The units are looked at in this root alone, so what they refer to has to be there: the system's units, and what is run.
units=usr/lib/systemd/system
cp -a --no-clobber "$(realpath /lib/systemd/system)/." "$root/$units/"
sed -n 's/^Exec[A-Za-z]*=\([^ ]*\).*/\1/p' "$root/$units"/vitrine*.service | sort -u | while read -r program; do
    [ -e "$root$program" ] || install -D /bin/true "$root$program"
done
for unit in "$root/$units"/vitrine*.service; do
    name=$(basename "$unit" | sed 's/@\./@on./')
    systemd-analyze verify --root="$root" "$name" >"$work/verify" 2>&1
    grep vitrine "$work/verify" >&2 && fail "$name is not clean"
done
for unit in vitrine vitrine-x; do
    systemd-analyze security --offline=true --threshold=40 "$root/$units/$unit.service" >"$work/security" 2>&1 ||
        fail "$unit.service is exposed: $(tail -n 1 "$work/security")"
done
