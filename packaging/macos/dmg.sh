#!/bin/sh
# Makes a disk image of the app that scripts/bundle.sh has made: sh packaging/macos/dmg.sh
# CODESIGN_IDENTITY signs the app with that certificate; without one it is signed for this Mac only.
# Untried: this was not run on macOS.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
app=$root/build/bundle/dupfinder.app
output=$root/build/macos
version=$("$app/Contents/MacOS/dupfinder" --version)
image=$output/dupfinder-${version#dupfinder }-macos-$(uname -m).dmg
staging=$output/staging

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$CODESIGN_IDENTITY" \
        --entitlements "$root/packaging/macos/entitlements.plist" "$app"
fi
rm -rf "$staging" "$image"
mkdir -p "$staging"
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname dupfinder -srcfolder "$staging" -format UDZO "$image"
rm -rf "$staging"
printf '%s\n' "The disk image is $image"
