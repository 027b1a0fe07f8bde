#!/bin/sh
# The main job, end to end: published plans and follow-ups become data, are checked, and are written in every format found.
#
#   examples/follow-up.sh                          the documents of a made-up region: five, and four follow-ups of them
#   examples/follow-up.sh [OPTION…] FILE…          your own documents
#
#   --organisation ORG        your bodies, codes and status scales, JSON or YAML (examples/organisations/ has some to start from)
#   --as-of DATE              the day from which to look, such as 2025-05-31; today if not given
#   --out DIR                 where the results go; examples/out if not given
#   --locale sv|en            the language of what is said; sv if not given
set -eu
examples=$(CDPATH='' cd "$(dirname "$0")" && pwd)

organisation=
out=$examples/out
locale=sv
day=
while [ $# -gt 0 ]; do
    case $1 in
        --organisation | --as-of | --out | --locale)
            [ $# -ge 2 ] || { echo "follow-up.sh: $1 needs a value" >&2; exit 2; }
            case $1 in
                --organisation) organisation=$2 ;;
                --as-of) day=$2 ;;
                --out) out=$2 ;;
                --locale) locale=$2 ;;
            esac
            shift 2
            ;;
        -*)
            echo "follow-up.sh: there is no option '$1'; expected --organisation, --as-of, --out or --locale" >&2
            exit 2
            ;;
        *) break ;;
    esac
done
if [ $# -eq 0 ]; then
    region=$examples/quickstart/region
    organisation=${organisation:-$region/organisation.yaml}
    day=${day:-2025-05-31}
    for name in strategi regionplan handlingsplan verksamhetsplan gemensam-plan \
        uppfoljning-2024-t1 uppfoljning-2024-t2 uppfoljning-2024-t2-rattad uppfoljning-2024 uppfoljning-2025-t1; do
        set -- "$@" "$region/documents/$name.txt"
    done
fi

# Built first, so that whoever waits for it is told.
root=$(dirname "$examples")
module=cli
called=tertial
. "$examples/launch.sh"

tertial() {
    command=$1
    shift
    "$examples/tertial" "$command" --locale "$locale" "$@"
}

mkdir -p "$out"

echo "1. Import: what is printed becomes data; what had to be guessed is said, and kept with it."
tertial import ${organisation:+--organisation "$organisation"} --output "$out/portfolio.json" "$@" 2>"$out/import.txt" || {
    status=$?
    cat "$out/import.txt" >&2
    exit "$status"
}
grep -v ': info: ' "$out/import.txt" | sed '$d'

# Both only read the portfolio, so the formats are written while it is checked.
tertial check ${day:+--as-of "$day"} --fail-on never "$out/portfolio.json" >"$out/check.txt" &
checking=$!
tertial export "$out/portfolio.json" --to all --out "$out/public" >"$out/export.txt" &
exporting=$!

echo "2. Check: what would a controller ask about?"
checked=0
wait "$checking" || checked=$?
[ "$checked" -ne 0 ] || tail -n 1 "$out/check.txt"

echo "3. Export: every format found, as the public may read it."
exported=0
wait "$exporting" || exported=$?
cat "$out/export.txt"
[ "$checked" -eq 0 ] || exit "$checked"
[ "$exported" -eq 0 ] || exit "$exported"

echo "Done. The portfolio holds:"
tail -n 1 "$out/import.txt"
echo "  the portfolio                 $out/portfolio.json"
echo "  how the documents were read   $out/import.txt"
echo "  what was found in it          $out/check.txt"
echo "  what was made from it         $out/public, listed in $out/export.txt"
