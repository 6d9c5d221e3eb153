#!/bin/sh
# Checks what is installed beside the program: desktop entry, metainfo, man page, completions: sh scripts/validate.sh
# On Debian and Ubuntu it installs the validators that are missing, if it may; otherwise it names them and fails.
set -eu
extras=test,raw,jxl,cluster
. "$(dirname -- "$0")/setup.sh"
cd "$root/packaging/linux/share"

# Commands, and the Debian packages that have them.
validators='appstreamcli appstream
desktop-file-validate desktop-file-utils
mandoc mandoc
groff groff-base
zsh zsh
fish fish'

missing_validators() {
    printf '%s\n' "$validators" | while read -r command package; do
        command -v "$command" >/dev/null 2>&1 || printf '%s ' "$package"
    done
}

install_packages $(missing_validators) || exit 1
[ -z "$(missing_validators)" ] || exit 1

desktop-file-validate applications/*.desktop
# The screenshots' addresses are not fetched: checks use no network.
appstreamcli validate --pedantic --no-net metainfo/*.metainfo.xml
mandoc -Tlint -W all man/man1/*.1
faults=$(groff -man -ww -z -Tutf8 man/man1/*.1 2>&1)
[ -z "$faults" ] || { say "$faults"; exit 1; }
bash -n bash-completion/completions/dupfinder
zsh -n zsh/site-functions/_dupfinder
fish --no-execute fish/vendor_completions.d/dupfinder.fish
say "Desktop entry, metainfo, man page and completions: no fault."
