# Sourced by the other scripts: makes .venv and installs the project, with the extras named in $extras. Sets $root, and
# $bin, where the programs are. A second call finds everything in place and does nothing. Plain POSIX sh.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
venv=$root/.venv
bin=$venv/bin
case $(uname -s) in
    MINGW* | MSYS*) bin=$venv/Scripts ;; # the shell that comes with Git for Windows
esac

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say "Python 3.11 or later is needed; set PYTHON to its path."
    exit 1
}

# The shared libraries that the wheels of Qt and OpenCV need, and the Debian packages that have them.
needed_libraries='libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0'

install_packages() {
    packages=$*
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "System packages are missing; on Debian they are called: $packages"
        return 0
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        say "System packages are missing. Run this line once, then call this script again:"
        say "    sudo apt-get install -y $packages"
        return 1
    fi
    say "Installing system packages: $packages"
    # shellcheck disable=SC2086  # words are wanted
    $as_root apt-get update -qq >/dev/null &&
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null
}

missing_packages() {
    command -v ldconfig >/dev/null 2>&1 || return 0
    known=$(ldconfig -p 2>/dev/null)
    printf '%s\n' "$needed_libraries" | while read -r library package; do
        case $known in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# The stamp holds what was installed from; a changed pyproject.toml installs again.
state="$(cksum <"$root/pyproject.toml") ${extras:-}"
if [ "$(cat "$venv/dupfinder.stamp" 2>/dev/null)" != "$state" ]; then
    python=$(find_python) || exit 1
    packages=$(missing_packages)
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        packages="$packages python3-venv"
    fi
    install_packages $packages || exit 1
    [ -x "$bin/python" ] || "$python" -m venv "$venv" || exit 1
    say "Installing dupfinder into .venv ..."
    "$bin/python" -m pip install --quiet --disable-pip-version-check \
        --editable "$root${extras:+[$extras]}" >&2 || exit 1
    printf '%s' "$state" >"$venv/dupfinder.stamp"
fi
