#!/bin/sh
# Makes the site of docs/ in build/docs: sh scripts/docs.sh
# The first call makes an environment of its own for it, in .venv-docs. Warnings are errors.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv-docs
wanted=$(cksum <"$root/docs/requirements.txt")
if [ "$(cat "$venv/docs.stamp" 2>/dev/null)" != "$wanted" ]; then
    [ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$root/docs/requirements.txt"
    printf '%s' "$wanted" >"$venv/docs.stamp"
fi
"$venv/bin/sphinx-build" --quiet --fail-on-warning --keep-going --fresh-env "$root/docs" "$root/build/docs"
printf '%s\n' "The site begins at build/docs/index.html"
