#!/bin/sh
# Builds a folder that runs without Python: sh scripts/bundle.sh [OUTPUT]
# It is build/bundle/dupfinder, or OUTPUT/dupfinder. The first call makes an environment of its own for it, in .venv-bundle, so
# that nothing but the program and its libraries can come into the folder. A second call needs no network.
# Untried on Windows and macOS.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
output=${1:-$root/build/bundle}
venv=$root/.venv-bundle
bin=$venv/bin
case $(uname -s) in
    MINGW* | MSYS*) bin=$venv/Scripts ;; # the shell that comes with Git for Windows
esac
wanted=$(cat "$root/pyproject.toml" "$root/packaging/pyinstaller/requirements.txt" | cksum)
pip() { "$bin/python" -m pip --disable-pip-version-check --quiet "$@"; }
if [ "$(cat "$venv/bundle.stamp" 2>/dev/null)" != "$wanted" ]; then
    [ -x "$bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
    pip install -r "$root/packaging/pyinstaller/requirements.txt" "${root}[raw,jxl]"
    printf '%s' "$wanted" >"$venv/bundle.stamp"
fi
pip install --no-index --no-deps --no-build-isolation --force-reinstall "$root"
# -P: the package that is installed, with its resources, not the one of this folder.
"$bin/python" -P -m PyInstaller --noconfirm --clean --log-level WARN --distpath "$output" \
    --workpath "$root/build/pyinstaller" \
    "$root/packaging/pyinstaller/dupfinder.spec"
printf '%s\n' "The program is $output/dupfinder/dupfinder"
