#!/bin/sh
# The main job, end to end: a published plan and its follow-up become data, are checked, and are written in every format found.
#
#   examples/follow-up.sh                                         a small plan of a made-up region
#   examples/follow-up.sh [OPTION…] FILE…                         your own documents, as plain text in UTF-8
#
#   --organisation ORG.json   your bodies, codes and status scales (examples/organisations/ has some to start from)
#   --out DIR                 where the results go; examples/out if not given
#   --locale sv|en            the language of what is said; sv if not given
set -eu
examples=$(CDPATH='' cd "$(dirname "$0")" && pwd)

organisation=
out=$examples/out
locale=sv
as_of=
while [ $# -gt 0 ]; do
    case $1 in
        --organisation | --out | --locale)
            [ $# -ge 2 ] || { echo "follow-up.sh: $1 needs a value" >&2; exit 2; }
            case $1 in
                --organisation) organisation=$2 ;;
                --out) out=$2 ;;
                --locale) locale=$2 ;;
            esac
            shift 2
            ;;
        -*) echo "follow-up.sh: there is no option '$1'; expected --organisation, --out or --locale" >&2; exit 2 ;;
        *) break ;;
    esac
done
if [ $# -eq 0 ]; then
    organisation=${organisation:-$examples/organisations/norrlid.json}
    as_of=2025-08-31 # the end of the sample's period, so that the answer is the same tomorrow
    set -- "$examples/sample/handlingsplan.txt" "$examples/sample/uppfoljning-t2-2025.txt"
fi

tertial() {
    command=$1
    shift
    "$examples/tertial" "$command" --locale "$locale" "$@"
}

mkdir -p "$out"

echo "1. Import: what is printed becomes data; what had to be guessed is said, and kept with it."
tertial import ${organisation:+--organisation "$organisation"} --output "$out/portfolio.json" "$@"

echo "2. Check: is the portfolio sound, and what would a controller ask about?"
tertial check ${as_of:+--as-of "$as_of"} --fail-on never "$out/portfolio.json" >"$out/check.txt"
grep '\[[A-Z][0-9][0-9]\]$' "$out/check.txt" || true
tail -n 1 "$out/check.txt"

echo "3. Export: every format found, as the public may read it."
tertial export "$out/portfolio.json" --to "$("$examples/tertial" formats --ids | paste -sd, -)" --out "$out/public"

echo "Done:"
echo "  the portfolio              $out/portfolio.json"
echo "  what was found in it       $out/check.txt"
echo "  what was made from it      $out/public"
