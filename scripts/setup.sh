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
    return 1
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

# Says why, and the line that an administrator has to run; a Debian without sudo has su.
say_line() {
    say "$1 Run this line once, then call this script again:"
    shift
    if [ "$(id -u)" = 0 ]; then
        say "    apt-get update && apt-get install -y $*"
    elif command -v sudo >/dev/null 2>&1; then
        say "    sudo apt-get update && sudo apt-get install -y $*"
    else
        say "    su - -c 'apt-get update && apt-get install -y $*'"
    fi
}

install_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "System packages are missing; on Debian they are called: $*"
        return 0
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        say_line "System packages are missing." "$@"
        return 1
    fi
    say "Installing system packages: $*"
    # Without a network the update fails, but what is needed may have been downloaded before.
    $as_root apt-get update -qq >/dev/null 2>&1 || true
    if ! told=$($as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" 2>&1 >/dev/null); then
        printf '%s\n' "$told" | tail -n 2 >&2
        say_line "System packages could not be installed. Is this computer online?" "$@"
        return 1
    fi
}

missing_packages() {
    # The PATH of a plain user has no /sbin on Debian.
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    printf '%s\n' "$needed_libraries" | while read -r library package; do
        case $known in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# Sets $python, and installs Python and the libraries if it may. Debian's Python has its module venv in a package.
prepare_system() {
    if ! python=$(find_python); then
        # shellcheck disable=SC2046  # words are wanted
        command -v python3 >/dev/null 2>&1 || install_packages $(missing_packages) python3 python3-venv || return 1
        if ! python=$(find_python); then
            say "Python 3.11 or later is needed; set PYTHON to its path."
            return 1
        fi
    fi
    packages=$(missing_packages)
    "$python" -c 'import ensurepip' 2>/dev/null ||
        packages="$packages $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    # shellcheck disable=SC2086  # words are wanted
    install_packages $packages
}

# Makes .venv and installs into it. One that is not whole, was moved, or has lost its Python is made anew.
install_program() {
    "$bin/pip" --version >/dev/null 2>&1 || "$python" -m venv --clear "$venv" || return 1
    say "Installing dupfinder into .venv; this takes some minutes ..."
    log=$venv/install.log
    if ! "$bin/python" -m pip install --quiet --disable-pip-version-check \
        --editable "$root${extras:+[$extras]}" >"$log" 2>&1; then
        grep -i '^ *error: ' "$log" | tail -n 2 >&2
        say "What dupfinder needs could not be installed; all messages are in $log"
        say "Is this computer online? Call this script again when it is."
        return 1
    fi
}

# The stamp holds what was installed from. A changed pyproject.toml, a folder that was moved and a newer Python
# install again.
wanted_stamp() {
    printf '%s %s %s %s' "$(cksum <"$root/pyproject.toml")" "${extras:-}" "$root" "$(readlink -f "$bin/python")"
}

if [ "$(cat "$venv/dupfinder.stamp" 2>/dev/null)" != "$(wanted_stamp)" ]; then
    prepare_system && install_program || exit 1
    wanted_stamp >"$venv/dupfinder.stamp"
fi
