#!/bin/sh
# Runs the tests from this checkout, setting everything up on the first call: sh scripts/test.sh [PYTEST ARGUMENTS]
set -eu
extras=test,raw,jxl,cluster
. "$(dirname -- "$0")/setup.sh"
cd "$root"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
# A few hundred tests start the program: it is there in half the time if it need not be compiled.
unset PYTHONDONTWRITEBYTECODE
# A process a core; whoever is free takes over from who has much left. `-n 0` is one process in all.
exec "$bin/python" -m pytest -n auto --maxprocesses 8 --dist worksteal "$@"
