"""Texts of the core that the window shows.

The core speaks English: its sentences stand in the library, in logs and on the command line as well. They are
listed here with a ``%1`` for each name or number in them, and translated when they are shown.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from dupfinder.ui.style import translation
from dupfinder.ui.style.translation import QT_TR_NOOP, tr

_TEXTS: Final = (
    # Reasons of the system.
    QT_TR_NOOP("Permission denied"),
    QT_TR_NOOP("Operation not permitted"),
    QT_TR_NOOP("No such file or directory"),
    QT_TR_NOOP("Not a directory"),
    QT_TR_NOOP("Is a directory"),
    QT_TR_NOOP("No space left on device"),
    QT_TR_NOOP("Disk quota exceeded"),
    QT_TR_NOOP("Input/output error"),
    QT_TR_NOOP("Read-only file system"),
    QT_TR_NOOP("File name too long"),
    QT_TR_NOOP("Device or resource busy"),
    QT_TR_NOOP("Too many open files"),
    QT_TR_NOOP("Invalid cross-device link"),
    QT_TR_NOOP("Connection timed out"),
    QT_TR_NOOP("Transport endpoint is not connected"),
    QT_TR_NOOP("Stale file handle"),
    QT_TR_NOOP("No such device or address"),
    # Pictures that cannot be read.
    QT_TR_NOOP("not an image that can be read"),
    QT_TR_NOOP("not an image that can be read, but %1"),
    QT_TR_NOOP("an SVG drawing"),
    QT_TR_NOOP("a web page"),
    QT_TR_NOOP("a PDF document"),
    QT_TR_NOOP("a PostScript document"),
    QT_TR_NOOP("a video"),
    QT_TR_NOOP("a ZIP archive"),
    QT_TR_NOOP("an OS/2 icon"),
    QT_TR_NOOP("damaged"),
    QT_TR_NOOP("damaged: a part of the picture is missing or broken"),
    QT_TR_NOOP("damaged, or of an unknown kind"),
    QT_TR_NOOP("damaged %1 file"),
    QT_TR_NOOP("damaged: %1 × %2 pixels do not fit into %3 bytes"),
    QT_TR_NOOP("the file is empty"),
    QT_TR_NOOP("the file has changed"),
    QT_TR_NOOP("not a regular file"),
    QT_TR_NOOP("not enough memory"),
    QT_TR_NOOP("it was given up"),
    QT_TR_NOOP("too large: the file has %1 MiB"),
    QT_TR_NOOP("too large: there is not enough memory to decode it"),
    QT_TR_NOOP("too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed"),
    QT_TR_NOOP("too large: %1 × %2 pixels need %3 MiB, at most %4 are allowed for so small a file"),
    QT_TR_NOOP("too many frames"),
    QT_TR_NOOP("too many frames before it"),
    QT_TR_NOOP("too many pages"),
    QT_TR_NOOP("no decoder here reads more than the first frame"),
    QT_TR_NOOP("camera RAW files need rawpy (the extra raw), which is not installed"),
    QT_TR_NOOP("this camera RAW file has no preview that can be read"),
    QT_TR_NOOP("JPEG XL files need pillow-jxl-plugin (the extra jxl), which is not installed"),
    QT_TR_NOOP("HEIC files need pi-heif, which is not installed"),
    QT_TR_NOOP("PSD files that are packed in this way cannot be read"),
    QT_TR_NOOP("PSD files of spot colours (multichannel) cannot be read"),
    QT_TR_NOOP("JPEG 2000 files in L*a*b* cannot be read"),
    QT_TR_NOOP("JPEG files that state their height behind the picture cannot be read"),
    QT_TR_NOOP("%1-bit JPEG files cannot be read"),
    QT_TR_NOOP("%1 scans of %2 × %3 pixels would take too long"),
    QT_TR_NOOP("BMP files of %1 bits that share them out to the colours in this way cannot be read"),
    QT_TR_NOOP("TIFF files packed with %1 cannot be read"),
    QT_TR_NOOP("TIFF files in the L*a*b* of fax machines cannot be read"),
    QT_TR_NOOP("TIFF files of a camera's mosaic cannot be read"),
    QT_TR_NOOP("TIFF files of brightness by its logarithm cannot be read"),
    QT_TR_NOOP("TIFF files of colours by their logarithm cannot be read"),
    QT_TR_NOOP("TIFF files of %1-bit JPEG cannot be read"),
    QT_TR_NOOP("TIFF files of %1-bit floating-point numbers cannot be read"),
    QT_TR_NOOP("TIFF files of floating-point numbers that are no brightness cannot be read"),
    QT_TR_NOOP("TIFF files whose samples differ in depth cannot be read"),
    QT_TR_NOOP("TIFF files with brightness and colours stored apart cannot be read"),
    QT_TR_NOOP("TIFF files of %1 samples of %2 bits a pixel cannot be read"),
    QT_TR_NOOP("TIFF files of %1-bit samples cannot be read"),
    QT_TR_NOOP("cannot be encoded as JPEG"),
    QT_TR_NOOP("the drive or network does not answer"),
    QT_TR_NOOP("the drive or network did not answer for %1"),
    QT_TR_NOOP("the drive does not answer: %1 files were not read"),
    QT_TR_NOOP("%1 seconds"),
    QT_TR_NOOP("a second"),
    QT_TR_NOOP("decoding it took longer than %1"),
    QT_TR_NOOP("the decoder broke down on this file"),
    QT_TR_NOOP("the decoder crashed on this file (%1)"),
    QT_TR_NOOP("No process can be started to decode images in: %1."),
    QT_TR_NOOP("There is no such file: %1"),
    QT_TR_NOOP("This is a folder, not an image: %1"),
    QT_TR_NOOP("%1 cannot be read as an image: %2."),
    QT_TR_NOOP("%1 cannot be read: %2."),
    # Folders.
    QT_TR_NOOP("only in the cloud: reading it would download it"),
    QT_TR_NOOP("dupfinder keeps its own data in this folder, which is not indexed"),
    QT_TR_NOOP("dupfinder keeps its own data in this folder, so nothing in it is indexed"),
    QT_TR_NOOP("the folder lies in the trash"),
    QT_TR_NOOP("the folder is excluded"),
    QT_TR_NOOP("not a folder"),
    QT_TR_NOOP("no such folder"),
    QT_TR_NOOP("no permission to read the folder"),
    QT_TR_NOOP("the folder cannot be read (%1)"),
    QT_TR_NOOP("its drive does not answer: %1 other folders there were not looked at"),
    # The library.
    QT_TR_NOOP("The library %1 cannot be used: %2."),
    QT_TR_NOOP("%1 is a database of another program; rename it, or choose another folder with --data-dir."),
    QT_TR_NOOP("The library %1 is not there any more; start dupfinder again."),
    QT_TR_NOOP(
        "The library %1 cannot be written: its folder or the file may only be read. Change their "
        "permissions, or choose another folder with --data-dir."
    ),
    QT_TR_NOOP("No space is left for the library %1; what is in it already is kept."),
    QT_TR_NOOP("Another program holds the library %1; try again."),
    QT_TR_NOOP(
        "The library %1 was written by a later version of dupfinder; update dupfinder, or choose "
        "another folder with --data-dir."
    ),
    QT_TR_NOOP("The data folder %1 cannot be made: %2."),
    QT_TR_NOOP(
        "The library %1 is damaged. When it is opened next it is set aside, and a new one begun; "
        "your pictures are not touched."
    ),
    QT_TR_NOOP("The file %1 cannot be written: %2."),
    QT_TR_NOOP("Another dupfinder is indexing into %1; wait until it is done, or stop it."),
    QT_TR_NOOP("Another dupfinder has the library in %1 open; try again."),
    QT_TR_NOOP("The lock file %1 cannot be used: %2."),
    QT_TR_NOOP(
        "Protected folders were lost with a damaged file. Nothing goes to the trash before you have "
        "protected your folders again and confirmed that the list is complete."
    ),
    QT_TR_NOOP(
        "Nothing goes to the trash before you have protected your folders again and confirmed that "
        "the list is complete."
    ),
    QT_TR_NOOP("Nothing was moved. %1"),
    QT_TR_NOOP("The library %1 was missing or empty; a new one is begun. %2"),
    QT_TR_NOOP("The library %1 was missing; a new one is begun. %2"),
    QT_TR_NOOP("The library %1 was damaged and is set aside as %2; a new one is begun. %3"),
    QT_TR_NOOP("Images are read again when their folders are indexed."),
    QT_TR_NOOP(
        "Images are read again when their folders are indexed. Your folders, decisions and journal are kept."
    ),
    QT_TR_NOOP(
        "The file %1 with your folders, decisions and journal was missing; its copy has taken its place."
    ),
    QT_TR_NOOP(
        "The file %1 with your folders, decisions and journal was damaged and is set aside as %2; "
        "its copy has taken its place."
    ),
    QT_TR_NOOP(
        "The file %1 with your folders, decisions and journal was missing; so was its copy, and %2: "
        "%3 are lost in part or all."
    ),
    QT_TR_NOOP(
        "The file %1 with your folders, decisions and journal was damaged and is set aside as %2; "
        "so was its copy, and %3: %4 are lost in part or all."
    ),
    QT_TR_NOOP("nothing could be read"),
    QT_TR_NOOP("only %1 could be read"),
    QT_TR_NOOP(
        "The library in %1 is damaged, and another dupfinder has it open; close that one and try again."
    ),
    QT_TR_NOOP("The library in %1 is damaged and cannot be set aside: %2. Your pictures are not touched."),
    QT_TR_NOOP(
        "The file %1 with your folders, decisions and journal is damaged or lost. When it is opened "
        "next its copy takes its place; your pictures are not touched."
    ),
    QT_TR_NOOP("the database is damaged"),
    QT_TR_NOOP("it is protected, as it was under its former name %1"),
    QT_TR_NOOP("%1 is identical to another file of its group."),
    QT_TR_NOOP("%1 is not what it was any more; look for duplicates again."),
    QT_TR_NOOP("The descriptor model %1 cannot be read: %2."),
    QT_TR_NOOP("%1 is too large for a descriptor model."),
    QT_TR_NOOP("%1 cannot be used as a descriptor model: %2."),
    QT_TR_NOOP("%1 cannot be used as a descriptor model: it returns no vector."),
    QT_TR_NOOP("OpenCV cannot load it"),
    QT_TR_NOOP("its name is not valid"),
    QT_TR_NOOP("No image is indexed below %1; index it first."),
    QT_TR_NOOP("The name of an export must end in .csv or .json: %1"),
    QT_TR_NOOP("%1 is a link; choose another name."),
    QT_TR_NOOP("%1 exists and is not a file; choose another name."),
    QT_TR_NOOP("%1 exists and is not an export of clusters; choose another name."),
    QT_TR_NOOP("%1 cannot be written: %2."),
    # Why a photo is kept.
    QT_TR_NOOP("sharpest of the burst"),
    QT_TR_NOOP("has a video"),
    QT_TR_NOOP("has a second picture"),
    QT_TR_NOOP("has the camera's raw data"),
    QT_TR_NOOP("has layers"),
    QT_TR_NOOP("has the camera's own format, %1"),
    QT_TR_NOOP("holds more"),
    QT_TR_NOOP("the only one in reach"),
    QT_TR_NOOP("the only intact one"),
    QT_TR_NOOP("highest resolution"),
    QT_TR_NOOP("lowest resolution"),
    QT_TR_NOOP("has camera data"),
    QT_TR_NOOP("earliest date taken"),
    QT_TR_NOOP("latest date taken"),
    QT_TR_NOOP("earliest date modified"),
    QT_TR_NOOP("latest date modified"),
    QT_TR_NOOP("the next best is a lossless re-save of it"),
    QT_TR_NOOP("most others match it"),
    QT_TR_NOOP("has no added border"),
    QT_TR_NOOP("most pixels"),
    QT_TR_NOOP("less compressed"),
    QT_TR_NOOP("stored upright"),
    QT_TR_NOOP("larger file"),
    QT_TR_NOOP("smaller file"),
    QT_TR_NOOP("older file"),
    QT_TR_NOOP("shorter path"),
    QT_TR_NOOP("first by name"),
    QT_TR_NOOP("best copy: most content, highest resolution, original, least compressed"),
    QT_TR_NOOP("largest file of the most original ones"),
    QT_TR_NOOP("smallest file"),
    QT_TR_NOOP("oldest, by date taken or else modified"),
    QT_TR_NOOP("newest, by date taken or else modified"),
    QT_TR_NOOP("shortest path"),
    QT_TR_NOOP("longest path"),
    QT_TR_NOOP("format %1"),
    QT_TR_NOOP("name like %1"),
    QT_TR_NOOP("name not like %1"),
    QT_TR_NOOP("in %1"),
    QT_TR_NOOP("%1 before %2"),
    QT_TR_NOOP("equal to the best, and in a protected folder"),
    QT_TR_NOOP("in a reference folder"),
    # Built-in rules.
    QT_TR_NOOP("Best quality"),
    QT_TR_NOOP("Camera originals"),
    QT_TR_NOOP("Oldest"),
    QT_TR_NOOP("Newest"),
    QT_TR_NOOP("Original names"),
    QT_TR_NOOP("Least space"),
    # Why a file is not moved, or not put back; “it” is the file.
    QT_TR_NOOP("it"),
    QT_TR_NOOP("the kept file"),
    QT_TR_NOOP("%1 has changed since it was indexed"),
    QT_TR_NOOP("%1 is a symbolic link now"),
    QT_TR_NOOP("%1 is no file any more"),
    QT_TR_NOOP("%1 has just changed"),
    QT_TR_NOOP("%1 has no absolute path"),
    QT_TR_NOOP("%1 is reached through a symbolic link now"),
    QT_TR_NOOP("%1 is not in the library any more"),
    QT_TR_NOOP("%1 is not there any more"),
    QT_TR_NOOP("%1 cannot be reached (%2)"),
    QT_TR_NOOP("%1 cannot be read (%2)"),
    QT_TR_NOOP("%1 cannot be read to its end"),
    QT_TR_NOOP("its bytes are not those of the kept file"),
    QT_TR_NOOP("its bytes are not those of the kept file: only exact copies are replaced"),
    QT_TR_NOOP("stopped before it was moved"),
    QT_TR_NOOP("only what was checked is moved"),
    QT_TR_NOOP("the journal cannot be written"),
    QT_TR_NOOP("its drive cannot share data between files"),
    QT_TR_NOOP("its drive has no hard links"),
    QT_TR_NOOP("the kept file is on another drive"),
    QT_TR_NOOP("it shares the data of the kept file already"),
    QT_TR_NOOP("its folder cannot be written to"),
    QT_TR_NOOP("it has other names (hard links), so nothing would be freed"),
    QT_TR_NOOP("it belongs to another user or group than the kept file"),
    QT_TR_NOOP("its permissions are not those of the kept file"),
    QT_TR_NOOP("it cannot be reached (%1)"),
    QT_TR_NOOP("the journal does not have what is to be restored"),
    QT_TR_NOOP("its content has changed since it was replaced"),
    QT_TR_NOOP("another file came into its place at that moment"),
    QT_TR_NOOP("interrupted before it was replaced"),
    QT_TR_NOOP("another file is in its place"),
    QT_TR_NOOP("it could not be brought back; it is %1"),
    QT_TR_NOOP("another file is in its place; it is %1"),
    QT_TR_NOOP("only what was checked is replaced"),
    QT_TR_NOOP("only exact copies of another file are replaced"),
    QT_TR_NOOP("another file came into its place at the moment it was replaced"),
    QT_TR_NOOP("the kept file changed at the moment it was linked"),
    QT_TR_NOOP("%1; it was replaced and could not be restored: %2"),
    QT_TR_NOOP("another file came into its place at the moment it was moved"),
    QT_TR_NOOP("the kept file changed at the moment it was moved"),
    QT_TR_NOOP("it is gone from its place, and the system does not say where to"),
    QT_TR_NOOP("interrupted before it was moved"),
    QT_TR_NOOP("interrupted before it was moved; it changed since"),
    QT_TR_NOOP("it is neither in its place nor in the folder it was moved to"),
    QT_TR_NOOP("it is not in its place any more"),
    QT_TR_NOOP("what lies in the folder is not what was moved there: %1"),
    QT_TR_NOOP("the folder it was moved to is out of reach"),
    QT_TR_NOOP("There is no such folder: %1"),
    QT_TR_NOOP("The folder cannot be written to: %1"),
    QT_TR_NOOP("The folder is one of dupfinder's own: %1"),
    QT_TR_NOOP("The folder lies in the trash: %1"),
    QT_TR_NOOP("there are too many files of this name in the folder"),
    QT_TR_NOOP("it is in that folder already"),
    QT_TR_NOOP("another file has just come to its place in the folder"),
    QT_TR_NOOP("the folder %1 cannot be made: %2"),
    QT_TR_NOOP("Another dupfinder is moving files to the trash or putting them back; wait until it is done."),
    QT_TR_NOOP("its name is not UTF-8, and the system would move another file"),
    QT_TR_NOOP("it is in the trash already"),
    QT_TR_NOOP("it is in a protected folder"),
    QT_TR_NOOP("the kept file is to be moved itself"),
    QT_TR_NOOP("the kept file lies in the trash"),
    QT_TR_NOOP("it is the kept file itself, by another name"),
    QT_TR_NOOP("the kept file is to be moved itself, by another name"),
    QT_TR_NOOP("it was decided to be no duplicate of the kept file"),
    QT_TR_NOOP("the kept copy has none"),
    QT_TR_NOOP("companions were to be left"),
    QT_TR_NOOP("the batch has not begun"),
    QT_TR_NOOP("%1, which belongs to it, stays: %2"),
    QT_TR_NOOP("it has a raw file (%1)"),
    QT_TR_NOOP("it has a picture (%1)"),
    QT_TR_NOOP("it has a video (%1)"),
    QT_TR_NOOP("it has a sidecar (%1)"),
    QT_TR_NOOP("%1 belongs to it, and is a picture of its own that is not to be moved"),
    QT_TR_NOOP("it changed at the moment it was moved"),
    QT_TR_NOOP("there is a file of this name again"),
    QT_TR_NOOP("%1; it is in the trash and could not be put back: %2"),
    QT_TR_NOOP("the folder it was in is not there"),
    QT_TR_NOOP("it is in the trash, and the file that was kept for it is not there any more: %1"),
    QT_TR_NOOP("what lies in its place in the trash is not what went there: %1"),
    QT_TR_NOOP("it is neither in its place nor in the trash"),
    QT_TR_NOOP("it is not in the trash, and the folder it was in is not there"),
    QT_TR_NOOP("it is not in the trash, and another file is in its place"),
    QT_TR_NOOP("the trash it lies in is out of reach"),
    QT_TR_NOOP("what was found in the trash has a place there"),
    QT_TR_NOOP("the picture that it belongs to was not put back"),
    QT_TR_NOOP("There is nothing to put back."),
    QT_TR_NOOP("the system did not move it to the trash"),
    QT_TR_NOOP("the trash of its drive cannot be used"),
    QT_TR_NOOP("it cannot be moved to the trash %1 (%2)"),
    QT_TR_NOOP("something is mounted on it"),
    QT_TR_NOOP("its folder cannot be reached (%1)"),
    QT_TR_NOOP("the trash folder %1 cannot be written to"),
    QT_TR_NOOP("the trash folder %1 cannot be made"),
    QT_TR_NOOP("the drive or network did not answer for %1 seconds"),
    # Explanations; “the first” and “the second” are pictures.
    QT_TR_NOOP("Match: %1."),
    QT_TR_NOOP("No match: %1."),
    QT_TR_NOOP("Same file: both paths lead to one file. %1"),
    QT_TR_NOOP("exact duplicate, all bytes are equal"),
    QT_TR_NOOP("same pixels, other bytes"),
    QT_TR_NOOP("crop, %1"),
    QT_TR_NOOP("near-duplicate"),
    QT_TR_NOOP("look-alike"),
    QT_TR_NOOP("%1 bit"),
    QT_TR_NOOP("%1 bits"),
    QT_TR_NOOP("no visible difference"),
    QT_TR_NOOP("differs in places"),
    QT_TR_NOOP("differs in %1 place"),
    QT_TR_NOOP("differs in %1 places"),
    QT_TR_NOOP("other colours"),
    QT_TR_NOOP("differs throughout"),
    QT_TR_NOOP("not compared further"),
    QT_TR_NOOP("the first shows %1 of the second"),
    QT_TR_NOOP("the second shows %1 of the first"),
    QT_TR_NOOP("%1 cannot be read as an image: %2"),
    QT_TR_NOOP("both have too little contrast for a hash, so only equal bytes or pixels match"),
    QT_TR_NOOP("the first has too little contrast for a hash, so only equal bytes match"),
    QT_TR_NOOP("the second has too little contrast for a hash, so only equal bytes match"),
    QT_TR_NOOP("the hashes differ in %1, more than any radius (%2)"),
    QT_TR_NOOP("the hashes differ in %1; %2"),
    QT_TR_NOOP("look-alike, %1, but the second look refuses it: %2"),
    QT_TR_NOOP("look-alike, %1; %2"),
    QT_TR_NOOP("at radius %1 they would be a near-duplicate"),
    QT_TR_NOOP("at radius %1 they would be a look-alike"),
    QT_TR_NOOP("at radius %1 they would be a look-alike, at %2 a near-duplicate"),
    QT_TR_NOOP("views that pass the second look differ in %1, more than any radius accepts"),
    QT_TR_NOOP("further frames or pages differ"),
    QT_TR_NOOP("they are tiny, and differ in more than a little"),
    QT_TR_NOOP("%1 on its line, at most 1 passes"),
    QT_TR_NOOP("frequency %1, at most %2 passes"),
    QT_TR_NOOP("with the search for crops they match: %1"),
    QT_TR_NOOP("as a crop: %1"),
    QT_TR_NOOP("no local features"),
    QT_TR_NOOP("fewer than %1 local features agree on a place"),
    QT_TR_NOOP("%1 local features agree, but on too small a part"),
    QT_TR_NOOP("too little in common, %1 and %2 of them"),
    QT_TR_NOOP("their pixels could not be compared"),
    QT_TR_NOOP("in the pixels, %1"),
    QT_TR_NOOP("edges run in one direction only, so the place is uncertain"),
    QT_TR_NOOP("%1 places can be compared, %2 needed"),
    QT_TR_NOOP("%1 of %2 places agree, %3 needed"),
    QT_TR_NOOP("places agree by %1 on average, %2 needed"),
    QT_TR_NOOP("radius %1 or less: no near-duplicate any more"),
    QT_TR_NOOP("radius %1: near-duplicate"),
    QT_TR_NOOP("radius %1: near-duplicate (queries only)"),
    QT_TR_NOOP("radius %1: look-alike"),
    QT_TR_NOOP("radius %1: look-alike (queries only)"),
    QT_TR_NOOP(
        "clusters turn either picture, but a query with the first finds the second from radius %1 on only"
    ),
    QT_TR_NOOP("with the search for crops (menu Library): crop, %1"),
    QT_TR_NOOP("without the search for crops they are not found as a crop"),
    QT_TR_NOOP("decision %1 of this library says that they are no duplicates: clusters keep them apart"),
    QT_TR_NOOP("neither is in this library; index their folders to find them"),
    QT_TR_NOOP("the first is not in this library; index its folder to find it"),
    QT_TR_NOOP("the second is not in this library; index its folder to find it"),
    QT_TR_NOOP("the first is excluded from the library: %1"),
    QT_TR_NOOP("the second is excluded from the library: %1"),
    QT_TR_NOOP("the first is protected and never goes to the trash: %1"),
    QT_TR_NOOP("the second is protected and never goes to the trash: %1"),
    QT_TR_NOOP("rotate-90"),
    QT_TR_NOOP("rotate-180"),
    QT_TR_NOOP("rotate-270"),
    QT_TR_NOOP("mirror"),
    QT_TR_NOOP("flip"),
    QT_TR_NOOP("transpose"),
    QT_TR_NOOP("transverse"),
)

_PLACE: Final = re.compile(r"%([1-9])")
_SEPARATORS: Final = ("; ", ", ")


def core_text(words: str) -> str:
    """Translates a sentence or phrase of the core; what is not known stays English."""
    return words if translation.is_english() else _translated(words)


def _translated(words: str) -> str:
    if words in _patterns()[0]:
        return tr(words)
    for pattern, text in _patterns()[1]:
        if found := pattern.fullmatch(words):
            return _filled(tr(text), found)
    for separator in _SEPARATORS:
        if separator in words:
            return separator.join(map(_translated, words.split(separator)))
    return words


def _filled(text: str, found: re.Match[str]) -> str:
    return _PLACE.sub(lambda place: _translated(found[f"p{place[1]}"]), text)


@functools.cache
def _patterns() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    """Returns the texts without a place, and patterns of the others, those with the most letters first."""
    with_places = [text for text in _TEXTS if _PLACE.search(text)]
    with_places.sort(key=lambda text: len(_PLACE.sub("", text)), reverse=True)
    return frozenset(_TEXTS) - set(with_places), [(_pattern_of(text), text) for text in with_places]


def _pattern_of(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = [f"(?P<p{number}>.+?)" for number in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)
