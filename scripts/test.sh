#!/bin/sh
# Runs the tests from this checkout, setting everything up on the first call: sh scripts/test.sh [PYTEST ARGUMENTS]
set -eu
extras=test,raw,jxl
. "$(dirname -- "$0")/setup.sh"
cd "$root"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
exec "$venv/bin/python" -m pytest "$@"
