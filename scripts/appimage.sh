#!/bin/sh
# Makes an AppImage: sh scripts/appimage.sh [OUTPUT [BUNDLE]]
# OUTPUT is build/appimage if it is not given. BUNDLE is a folder that scripts/bundle.sh has made; without one, it is made.
# packaging/appimage/README.md says what is needed, and what was tried.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
output=${1:-$root/build/appimage}
id=io.github.dupfinder.dupfinder
machine=$(uname -m)
mkdir -p "$output"
if [ $# -ge 2 ]; then
    bundle=$2
else
    sh "$root/scripts/bundle.sh" "$output"
    bundle=$output/dupfinder
fi

app=$output/AppDir
rm -rf "$app"
mkdir -p "$app/usr/lib" "$app/usr/bin"
cp -a "$bundle" "$app/usr/lib/dupfinder"
ln -s ../lib/dupfinder/dupfinder "$app/usr/bin/dupfinder"
cp -R "$root/packaging/linux/share" "$app/usr/share"
mkdir -p "$app/usr/share/icons/hicolor/scalable/apps"
cp "$root/resources/dupfinder.svg" "$app/usr/share/icons/hicolor/scalable/apps/$id.svg"
cp "$root/packaging/appimage/AppRun" "$app/AppRun"
chmod 755 "$app/AppRun"
cp "$app/usr/share/applications/$id.desktop" "$app/$id.desktop"
cp "$app/usr/share/icons/hicolor/256x256/apps/$id.png" "$app/$id.png"
ln -s "$id.png" "$app/.DirIcon"

version=$("$app/AppRun" --version)
file=$output/dupfinder-${version#dupfinder }-$machine.AppImage
if [ -n "${APPIMAGE_RUNTIME:-}" ]; then
    rm -f "$file" "$file.squashfs"
    mksquashfs "$app" "$file.squashfs" -root-owned -noappend -comp zstd -quiet -no-progress >/dev/null
    cat "$APPIMAGE_RUNTIME" "$file.squashfs" >"$file"
    rm "$file.squashfs"
    chmod 755 "$file"
elif command -v appimagetool >/dev/null 2>&1; then
    ARCH=$machine appimagetool "$app" "$file"
else
    printf '%s\n' "$app can be started as AppRun. For one file, install appimagetool, or set APPIMAGE_RUNTIME." >&2
    exit 1
fi
printf '%s\n' "The AppImage is $file"
