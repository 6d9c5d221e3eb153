#!/bin/sh
# Checks style, types and the order of the packages: sh scripts/lint.sh
set -eu
extras=test,raw,jxl,cluster
. "$(dirname -- "$0")/setup.sh"
cd "$root"
"$bin/ruff" check .
"$bin/ruff" format --check .
"$bin/mypy"
"$bin/lint-imports"
