#!/bin/sh
# Measures this library beside what else one would use, and prints for each family what was measured and whether that is enough.
#
#   examples/benchmarks/run.sh                     all families; takes about an hour
#   examples/benchmarks/run.sh csv ods             some of them
#   examples/benchmarks/run.sh --quick             what is compared, in three minutes: go by the ratios only
#   examples/benchmarks/run.sh --results           keeps what is printed in RESULTS.md, too
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
module=benchmarks
called=run.sh
. "$root/examples/launch.sh"

exec "$java" -cp "$app/*" se.tertial.examples.benchmarks.Benchmarks "$(date +%F)" "$root/examples/benchmarks/RESULTS.md" "$@"
