#!/bin/sh
# The programs of examples/quickstart, in the order in which they are best read. Builds them on first use.
#
#   examples/quickstart.sh          all of them
#   examples/quickstart.sh 4        the fourth
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
module=quickstart
called=quickstart.sh
programs=$root/examples/quickstart/programs.csv
count=$(($(wc -l <"$programs") - 1))

wrong() {
    echo "$called: $1; expected nothing or the number of a program, 1 to $count" >&2
    exit 2
}

[ $# -le 1 ] || wrong "there are $# arguments"
wanted=${1:-}
case $wanted in
    *[!0-9]*) wrong "'$wanted' is not a number" ;;
    ?*) [ "$wanted" -ge 1 ] && [ "$wanted" -le "$count" ] || wrong "there is no program $wanted" ;;
esac

. "$root/examples/launch.sh"

# The programs name their files from the folder of the project, and print in UTF-8 whatever the machine does.
cd "$root"
while IFS=, read -r number program page shows; do
    case $number in
        '' | number) continue ;;
    esac
    if [ -z "$wanted" ]; then
        printf '%s\n' "== $number. $program: $shows" >&2
    elif [ "$number" -ne "$wanted" ]; then
        continue
    fi
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
        -p "$app" -m "se.tertial.examples.quickstart/se.tertial.examples.quickstart.$program" </dev/null
done <"$programs"
