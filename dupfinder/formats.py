"""Which files are worth opening as images: by name, and by their first bytes."""

from __future__ import annotations

from typing import Final

RAW_SUFFIXES: Final = frozenset(
    ".3fr .arw .cr2 .cr3 .dcr .dng .erf .fff .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw .rw2 .rwl"
    " .sr2 .srf .srw .x3f".split()
)
"""Camera RAW, which looks like TIFF from inside."""

IMAGE_SUFFIXES: Final = RAW_SUFFIXES | frozenset(
    ".jpg .jpeg .jpe .jfif .png .apng .webp .gif .bmp .dib .tif .tiff .jp2 .j2k .j2c .jpc .jpf .jpx .avif"
    " .heic .heif .hif .ico .tga .psd .ppm .pgm .pbm .pnm .jxl".split()
)
"""Files of these names are expected to be images: one that is not is a problem worth telling."""

OTHER_SUFFIXES: Final = frozenset(
    ".mp4 .mov .avi .mkv .m4v .mpg .mpeg .wmv .3gp .mts .m2ts .webm .flv .mp3 .m4a .wav .flac .ogg .aac .txt"
    " .md .html .htm .xml .json .yaml .yml .csv .pdf .doc .docx .xls .xlsx .ppt .pptx .odt .ods .zip .gz .tar"
    " .7z .rar .xz .bz2 .iso .exe .dll .so .py .js .css .c .h .cpp .java .rs .go .sh .xmp .aae .thm .ini .db"
    " .sqlite .log .svg .lnk .url .torrent .part .crdownload .tmp .bak .npy .npz".split()
)
"""Files of these names are never opened; those of any other are, to see how they begin."""

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
    b"\xff\x0a",
    b"\0\0\0\x0cJXL \r\n",
    b"P4\n",
    b"P5\n",
    b"P6\n",
)
_BMP_HEADERS: Final = frozenset(size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124))
_BRANDS: Final = frozenset([b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif", b"avis"])


def looks_like_image(head: bytes) -> bool:
    """Whether these first bytes (32 are enough) begin a format that is worth decoding."""
    return (
        head.startswith(_MAGICS)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head[:2] == b"BM" and head[14:18] in _BMP_HEADERS)  # two letters alone begin many a text
        or (head[4:8] == b"ftyp" and head[8:12] in _BRANDS)
    )
