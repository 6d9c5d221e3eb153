"""Recognises files that may be images, by suffix and by signature."""

from __future__ import annotations

import re
from typing import Final

RAW_SUFFIXES: Final = frozenset(
    ".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .gpr .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw"
    " .rw2 .rwl .sr2 .srf .srw .x3f".split()
)
"""Camera RAW; some of these files have the signature of TIFF."""

IMAGE_SUFFIXES: Final = RAW_SUFFIXES | frozenset(
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .webp .gif .bmp .dib .tif .tiff .jp2 .j2k .j2c .jpc .jpf .jpx"
    " .avif .heic .heif .hif .ico .tga .psd .psb .ppm .pgm .pbm .pnm .jxl".split()
)
"""A file with one of these suffixes that is no image is reported as a problem."""

OTHER_SUFFIXES: Final = frozenset(
    ".mp4 .mov .avi .mkv .m4v .mpg .mpeg .wmv .3gp .mts .m2ts .webm .flv .mp3 .m4a .wav .flac .ogg .aac"
    " .md .xml .json .yaml .yml .csv .pdf .doc .docx .xls .xlsx .ppt .pptx .odt .ods .zip .gz .tar"
    " .7z .rar .xz .bz2 .iso .exe .dll .so .py .js .css .c .h .cpp .java .rs .go .sh .xmp .aae .thm .ini .db"
    " .sqlite .svg .lnk .url .torrent .part .crdownload .npy .npz".split()
)
"""Files with these suffixes are never opened; those with unknown suffixes are, at each run, to read their
signatures.

Opening videos and the thousands of files beside pictures would take a slow drive longer than all new images.
"""

_MAGICS: Final = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"II+\0",  # BigTIFF
    b"MM\0+",
    b"\0\0\0\x0cjP  \r\n",
    b"\xff\x4f\xff\x51",
    b"8BPS\0\x01",
    b"8BPS\0\x02",
    b"\xff\x0a",
    b"\0\0\0\x0cJXL \r\n",
)
_RAW_MAGICS: Final = (
    b"FUJIFILMCCD-RAW",
    b"IIRO",  # Olympus
    b"IIRS",
    b"MMOR",
    b"IIU\0",  # Panasonic and Leica
    b"FOVb",  # Sigma
    b"\0MRM",  # Minolta
    b"II\x1a\0\0\0HEAPCCDR",  # Canon
)
# Text rarely begins like this; if it does, it is reported as a damaged image.
_PNM: Final = re.compile(rb"P[1-6]\s+(?:#|\d+\s+\d+\s)")
_BMP_HEADERS: Final = frozenset(size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124))
_BRANDS: Final = frozenset(
    [b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"mif2", b"msf1", b"avif", b"avis"]
)


def looks_like_image(head: bytes) -> bool:
    """Whether a file begins like an image; 32 bytes are enough."""
    return (
        head.startswith(_MAGICS)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head[:2] == b"BM" and head[14:18] in _BMP_HEADERS)  # many texts begin with these two letters
        or (head[4:8] == b"ftyp" and head[8:12] in _BRANDS)
        or _PNM.match(head) is not None
        or _looks_like_icon(head)
        or looks_like_raw(head)
    )


def _looks_like_icon(head: bytes) -> bool:
    """Whether this is an ICO directory directly followed by its first picture."""
    count = int.from_bytes(head[4:6], "little")
    return (
        head.startswith(b"\0\0\1\0")
        and len(head) >= 22
        and head[9] == 0
        and int.from_bytes(head[18:22], "little") == 6 + 16 * count
    )


def looks_like_raw(head: bytes) -> bool:
    """Whether a file has a signature of its own among RAW formats; most of them have that of TIFF."""
    is_cr2 = head[:4] in (b"II*\0", b"MM\0*") and head[8:10] == b"CR"
    return head.startswith(_RAW_MAGICS) or is_cr2 or head[4:12] == b"ftypcrx "


_OTHERS: Final = (
    (re.compile(rb"\s*(?:<\?xml.*|<!--.*|<!DOCTYPE svg.*)?<svg[\s>]", re.DOTALL), "an SVG drawing"),
    (re.compile(rb"\s*<(?:!doctype )?html", re.IGNORECASE), "a web page"),
    (re.compile(rb"%PDF-"), "a PDF document"),
    (re.compile(rb"%!PS"), "a PostScript document"),
    (
        re.compile(rb"....(?:ftyp(?:isom|iso\d|mp4\d|avc1|M4V |qt  |3gp.)|moov|mdat|wide)", re.DOTALL),
        "a video",
    ),
    (re.compile(rb"\x1a\x45\xdf\xa3|RIFF....AVI ", re.DOTALL), "a video"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive"),
    (re.compile(rb"BA.{12}(?:IC|PT|CI|CP).{12}[\x0c\x10-\x40]\0\0\0", re.DOTALL), "an OS/2 icon"),
    (re.compile(rb"(?:IC|PT|CI|CP).{12}[\x0c\x10-\x40]\0\0\0", re.DOTALL), "an OS/2 icon"),
)


def other_kind(head: bytes) -> str | None:
    """Returns the kind of a file that is no image, with an article; None if unknown. Needs 512 bytes."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    return next((kind for pattern, kind in _OTHERS if pattern.match(head)), None)
