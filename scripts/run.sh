#!/bin/sh
# Runs dupfinder from this checkout, setting everything up on the first call: sh scripts/run.sh [FOLDER]
set -eu
extras=
# A checkout that was set up for its tests has all that is needed to run.
[ ! -x "$(dirname -- "$0")/../.venv/bin/pytest" ] || extras=test,raw,jxl,cluster
. "$(dirname -- "$0")/setup.sh"
exec "$bin/dupfinder" "$@"
