"""Every format and variant that docs/formats.md promises is read as what it is, upright, under any name."""

import functools
import io
import itertools
import os
import re
import struct

import cv2
import numpy as np
import pytest
from helpers.dhash import dhash
from helpers.folders import ROOT, few
from helpers.image_files import (
    HAS_JXL,
    HAS_RAW,
    KINDS,
    camera_raw,
    deep,
    dng,
    exif_block,
    expected,
    grey,
    heic,
    jpeg_of_blocks,
    pillow_image,
    png_chunk,
    saved,
    tiff,
    turned,
    with_alpha,
)
from helpers.images import encode, photo
from PIL import ImageCms

from dupfinder.base.errors import ImageError
from dupfinder.base.file_types import IMAGE_SUFFIXES, OTHER_SUFFIXES, looks_like_image, other_kind
from dupfinder.images import decoding
from dupfinder.images.codecs import camera_raw as raw_codec
from dupfinder.images.codecs import opencv, pillow
from dupfinder.images.decoding import decode
from dupfinder.images.display import preview

PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
SHORT_NAMES = {"WebP": "WEBP", "PNM": "PPM", "JPEG XL": "JXL", "Camera RAW": "RAW"}
SAMPLE = photo(3, 192, 144)
needs_raw = pytest.mark.skipif(not HAS_RAW, reason="the extra raw is not installed")
needs_jxl = pytest.mark.skipif(not HAS_JXL, reason="the extra jxl is not installed")


@functools.cache
def file_of(kind):
    """The file of a kind, made once."""
    return KINDS[kind].write(SAMPLE)


def name_of(kind, suffix=None):
    """A name for it: any at all, unless the kind is known by its name only."""
    return f"a{KINDS[kind].suffix}" if KINDS[kind].named or suffix is None else f"a{suffix}"


def bits_apart(a, b):
    return (dhash(a if a.ndim == 2 else grey(a)) ^ dhash(b if b.ndim == 2 else grey(b))).bit_count()


def difference(a, b):
    """The mean over all pixels."""
    assert a.shape == b.shape
    return np.abs(a.astype(int) - b).mean()


DECODED = [kind for kind in KINDS if not KINDS[kind].refused]
REFUSED = [kind for kind in KINDS if KINDS[kind].refused]


# --- each format and variant ------------------------------------------------------------------


@pytest.mark.parametrize("kind", DECODED)
def test_a_file_of_each_kind_shows_its_source(kind):
    row = KINDS[kind]
    source = expected(row, SAMPLE)
    for colour in (False, True):
        picture = decode(file_of(kind), colour=colour, name=name_of(kind, ""))
        wanted = source if colour else grey(source)
        assert difference(picture.pixels, wanted) <= row.within
        assert bits_apart(picture.pixels, wanted) <= row.bits
        assert (picture.width, picture.height) == (192, 144)
        assert picture.format == SHORT_NAMES.get(row.format, row.format)
        assert picture.transparent == row.transparent
        assert not picture.damaged


def test_the_bounds_on_the_difference_tell_pictures_apart():
    # Red for blue, a negative, a wrong scale or another picture are further away than any bound.
    other = photo(4, 192, 144)
    for kind in DECODED:
        row = KINDS[kind]
        source = expected(row, SAMPLE)
        if row.shows in ("colour", "holed", "cornered"):
            assert difference(source[:, :, ::-1], source) > row.within
        for wrong in (255 - source, source // 2, source[::-1], expected(row, other)):
            assert difference(wrong, source) > 2 * row.within


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("suffix", ["", ".jpg", ".tif"])
def test_what_no_decoder_here_reads_is_refused_by_a_reason_of_its_own(kind, suffix):
    for read in (decode, lambda data, name: preview(data, 64, 64, name=name)):
        with pytest.raises(ImageError) as raised:
            read(file_of(kind), name=name_of(kind, suffix))
        assert str(raised.value) == KINDS[kind].refused


def test_a_jpeg_of_eight_bits_of_the_same_make_as_the_one_of_twelve_is_read():
    eight = decode(jpeg_of_blocks(grey(SAMPLE), depth=8)).pixels
    means = grey(SAMPLE).reshape(18, 8, 24, 8).mean(axis=(1, 3))
    assert np.abs(eight[::8, ::8] - means).max() <= 5


def test_of_an_icon_the_largest_picture_is_taken_and_of_several_pages_the_first():
    assert decode(file_of("ico")).width == 192
    assert bits_apart(decode(file_of("tiff pages")).pixels, SAMPLE[::-1]) > 16
    assert bits_apart(decode(file_of("jpeg mpo")).pixels, SAMPLE[::-1]) > 16


# --- the extension decides nothing ------------------------------------------------------------


@pytest.mark.parametrize("kind", DECODED)
def test_the_extension_decides_nothing(kind):
    usual = decode(file_of(kind), name=name_of(kind))
    for suffix in ("", ".jpg", ".heic", ".tif", ".tga", ".psd", ".cr2", ".txt"):
        named = decode(file_of(kind), name=name_of(kind, suffix))
        assert np.array_equal(named.pixels, usual.pixels)
        assert named.format == usual.format


def test_a_tga_of_version_1_is_known_by_its_name_only():
    # It begins with nothing that others do not begin with.
    with pytest.raises(ImageError, match="not an image"):
        decode(file_of("tga old"), name="a.jpg")


def indexed(finder):
    """Format and size of all images of the library, by name."""
    return {
        os.path.basename(record.path): (record.format, record.width, record.height)
        for record in finder.library.records()
    }


def stated(kind):
    return SHORT_NAMES.get(KINDS[kind].format, KINDS[kind].format), 192, 144


def test_a_scan_reads_wrongly_named_files_as_what_they_are(finder, folder):
    wanted = {}
    suffixes = itertools.cycle([".jpg", ".png", ".gif", ".tiff", ".heic", ".webp", ".bmp"])
    for kind in DECODED:
        right = KINDS[kind].suffix
        wrong = next(suffix for suffix in suffixes if suffix != right and suffix[:4] != right[:4])
        name = f"{kind} called {wrong[1:]}{right if KINDS[kind].named else wrong}"
        folder.write(name, file_of(kind))
        wanted[name] = stated(kind)
    result = finder.index([str(folder)])
    assert result.problems == ()
    assert result.found == len(DECODED)
    assert indexed(finder) == wanted


def test_a_scan_finds_images_without_an_extension_or_with_an_unknown_one(finder, folder):
    wanted = {}
    for kind in DECODED:
        for name in (f"{kind} plain", f"{kind}.unknown"):
            folder.write(name, file_of(kind))
            if KINDS[kind].format != "TGA":  # whose mark, if it has one, stands at its end
                wanted[name] = stated(kind)
    folder.write("TEXT", b"P5 is a format, and P6 another\n")
    result = finder.index([str(folder)])
    assert result.problems == ()
    assert indexed(finder) == wanted


def test_an_svg_is_passed_over_and_no_problem(finder, folder):
    drawing = b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\n"
    for name in ("drawing.svg", "drawing.SVG", "drawing", "packed.svgz"):
        folder.write(name, drawing if name[0] == "d" else b"\x1f\x8b\x08")
    folder.write("photo.jpg", file_of("jpeg"))
    result = finder.index([str(folder)])
    assert (result.found, result.problems) == (1, ())
    # Called as an image it would be missed by whoever called it so.
    folder.write("drawing.jpg", drawing)
    (problem,) = finder.index([str(folder)]).problems
    assert problem.reason == "not an image that can be read, but an SVG drawing"


def test_a_refused_file_is_a_problem_of_the_scan_and_says_why(finder, folder):
    paths = {folder.write(name_of(kind), file_of(kind)): KINDS[kind].refused for kind in REFUSED[:1]}
    result = finder.index([str(folder)])
    assert {problem.path: problem.reason for problem in result.problems} == paths
    assert not any(problem.damaged for problem in result.problems)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<svg viewBox='0 0 1 1'>", "an SVG drawing"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><!-- by hand -->\n<svg>", "an SVG drawing"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"\n<HTML>", "a web page"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"%!PS-Adobe-3.0", "a PostScript document"),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "a video"),
        (b"\0\0\0\x14ftypqt  ", "a video"),
        (b"RIFF\0\1\0\0AVI LIST", "a video"),
        (b"\x1a\x45\xdf\xa3\1", "a video"),
        (b"PK\3\4", "a ZIP archive"),
        (b"BA\x28\0\0\0" + bytes(8) + b"CI" + bytes(12) + b"\x0c\0\0\0", "an OS/2 icon"),
        (b"IC" + bytes(12) + b"\x0c\0\0\0", "an OS/2 icon"),
        (b"ICE is a train, and CIrcle is not", None),
        (b"<?xml version='1.0'?><rss>", None),
        (b"", None),
    ],
)
def test_what_is_something_else_by_its_content_is_said_to_be_that(head, kind):
    assert other_kind(head) == kind
    if head:
        with pytest.raises(ImageError, match=r"^not an image that can be read") as raised:
            decode(head.ljust(100, b" "), name="a.jpg")
        assert str(raised.value).endswith(f", but {kind}") == (kind is not None)


def test_no_image_is_said_to_be_something_else():
    for kind in DECODED:
        assert other_kind(file_of(kind)[:512]) is None


@pytest.mark.parametrize(
    "head",
    [
        b"P1\n2 2\n0 1 1 0",
        b"P3 640 480 255 ",
        b"P6\n# made by hand\n",
        b"8BPS\0\2\0\0\0\0\0\0",
        b"\0\0\0\x18ftyphevx",
        b"\0\0\0\x18ftypmif2",
        b"\0\0\0\x18ftypcrx \0\0\0\1",
        b"FUJIFILMCCD-RAW 0201",
        b"IIRO\x08\0\0\0",
        b"IIU\0\x18\0\0\0",
        b"II*\0\x10\0\0\0CR\2\0",
        b"\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0\x68\4\0\0\x16\0\0\0",
    ],
)
def test_the_first_bytes_of_rarer_formats_are_known(head):
    assert looks_like_image(head.ljust(32, b"\0"))


@pytest.mark.parametrize(
    "head",
    [b"P1 \nhello", b"P5 is a format", b"P7\nWIDTH", b"\0\0\1\0\1\0\x10\x10\7\0", b"8BPS\0\3", b"IIQ1"],
)
def test_the_first_bytes_of_texts_that_begin_alike_are_not(head):
    assert not looks_like_image(head.ljust(32, b"\0"))


# --- docs/formats.md --------------------------------------------------------------------------


def table():
    """The rows of the page's table: format, variants, readers, notes."""
    rows = re.findall(r"^\| (.+) \|$", PAGE, re.MULTILINE)
    cells = [[cell.strip() for cell in row.split("|")] for row in rows]
    assert cells[0] == ["format", "variants", "read by", "notes"]
    return cells[1:]


@pytest.mark.skipif(not (HAS_JXL and HAS_RAW), reason="the extras are not installed")
def test_the_page_lists_what_is_decoded_here_and_nothing_else():
    listed = [(name, variant) for name, variants, *_ in table() for variant in variants.split(", ")]
    assert sorted(listed) == sorted((KINDS[kind].format, KINDS[kind].variant) for kind in DECODED)
    notes = {name: note for name, _, _, note in table()}
    for kind in REFUSED:
        assert f"{KINDS[kind].variant} is reported as a problem" in notes[KINDS[kind].format]


def reader_of(kind, monkeypatch):
    """The page's name of the reader of a kind."""
    called = []
    plugins = {"HEIF": "pi-heif", "JXL": "pillow-jxl-plugin"}

    def noted(module, function, name):
        real = getattr(module, function)

        def call(*arguments, **options):
            result = real(*arguments, **options)
            called.append(name(result))
            return result

        monkeypatch.setattr(module, function, call)

    noted(cv2, "imdecode", lambda _: "OpenCV")
    for module in (decoding, opencv):
        noted(module, "open_with_pillow", lambda image: plugins.get(image.format, "Pillow"))
    noted(raw_codec, "raw_preview", lambda found: "rawpy" if found else None)
    decode(file_of(kind), name=name_of(kind))
    monkeypatch.undo()
    return next((name for name in ("rawpy", *called) if name in called and name), "dupfinder")


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0])
def test_the_page_tells_what_reads_a_format(row, monkeypatch):
    kinds = [kind for kind in DECODED if KINDS[kind].format == row[0]]
    if not kinds:
        pytest.skip("an extra is not installed")
    assert {reader_of(kind, monkeypatch) for kind in kinds} == set(row[2].split(", "))


def test_the_page_says_that_svg_is_left_out_and_which_extensions_are_not_opened():
    assert "SVG is left out" in PAGE
    assert {".svg", *re.findall(r"`(\.pdf|\.mp4|\.zip)`", PAGE)} <= OTHER_SUFFIXES
    assert {KINDS[kind].suffix for kind in DECODED} <= IMAGE_SUFFIXES


# --- orientation ------------------------------------------------------------------------------

UPRIGHT = photo(11, 256, 192)
HEIC_TURNS = {
    1: (0, None),
    2: (0, 1),
    3: (2, None),
    4: (0, 0),
    5: (1, 0),
    6: (3, None),
    7: (3, 0),
    8: (1, None),
}
"""Quarter turns anticlockwise and mirroring that HEIC and AVIF have for an EXIF orientation."""

ALPHA = ["PNG", "WebP", "TIFF", "AVIF", "HEIC"]


@functools.cache
def turned_file(file_format, orientation, alpha=False):
    """A photograph as a camera or telephone of this orientation stores it."""
    pixels = with_alpha(UPRIGHT, 255) if alpha else UPRIGHT
    if alpha:
        pixels[:32, :32, 3] = 0
    stored = turned(pixels, orientation)
    exif = exif_block(orientation)
    if file_format == "HEIC":
        turns, mirrored = HEIC_TURNS[orientation]
        return heic(stored, turns, exif.tobytes(), mirrored=mirrored)
    options = {
        "JPEG": {"quality": 90},
        "PNG": {"compress_level": 1},
        "WebP": {"quality": 90, "method": 0},
        "TIFF": {},
        "AVIF": {"quality": 90, "speed": 10},
    }[file_format]
    return saved(pillow_image(stored), file_format.upper(), exif=exif, **options)


TURNED = ["JPEG", *ALPHA]


@pytest.mark.parametrize(
    ("file_format", "alpha", "orientation"),
    few(
        (
            (each, alpha, orientation)
            for alpha, formats in ((False, TURNED), (True, ALPHA))
            for each in formats
            for orientation in range(1, 9)
        ),
        3,
    ),
)
def test_the_eight_orientations_hash_alike_and_are_shown_alike(file_format, orientation, alpha):
    data = turned_file(file_format, orientation, alpha)
    source = UPRIGHT.copy()
    if alpha:
        source[:32, :32] = 255
    for side in (None, 192, 96, 48, 24, 1):
        picture = decode(data, side=side)
        assert (picture.width, picture.height) == (256, 192)
        rows, columns = picture.pixels.shape
        assert rows * 4 == columns * 3
        assert bits_apart(picture.pixels, source) <= 2
    in_colour = decode(data, colour=True)
    assert difference(in_colour.pixels, source) < 6
    assert in_colour.transparent == alpha
    shown = preview(data, 100, 100)
    assert shown.pixels.shape == (75, 100, 3)
    assert difference(shown.pixels, cv2.resize(source, (100, 75), interpolation=cv2.INTER_AREA)) < 6
    # The next orientation would be told from this one.
    assert bits_apart(cv2.flip(in_colour.pixels, 1), source) > 16


def test_all_turned_copies_of_all_formats_are_one_cluster(finder, folder):
    for file_format, orientation in itertools.product(TURNED, range(1, 9)):
        folder.write(f"{file_format} {orientation}", turned_file(file_format, orientation))
    folder.save("another.png", photo(8, 256, 192))
    assert finder.index([str(folder)]).problems == ()
    (cluster,) = finder.clusters(radius=2).clusters
    assert len(cluster.files) == 48
    # Not by turning one into the other: they are upright.
    assert {file.transform for file in cluster.files} == {None}
    assert {(file.image.width, file.image.height) for file in cluster.files} == {(256, 192)}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_says_by_its_boxes_how_it_is_turned_and_exif_is_not_applied_as_well(orientation):
    data = turned_file("AVIF", orientation)
    turns, mirrored = HEIC_TURNS[orientation]
    assert (b"irot" in data) == (turns != 0)
    assert (b"imir" in data) == (mirrored is not None)
    # A telephone's EXIF says it too, or something else; Pillow leaves it out, so another number is made it.
    exif = exif_block(orientation)
    exif[0x0128] = 2
    stored = pillow_image(turned(UPRIGHT, orientation))
    data = saved(stored, "AVIF", exif=exif, quality=90, speed=10)
    entry = struct.pack(">HHIH", 0x0128, 3, 1, 2)
    assert data.count(entry) == 1
    for said in (1, orientation, 6):
        both = data.replace(entry, struct.pack(">HHIH", 0x0112, 3, 1, said))
        assert difference(decode(both, colour=True).pixels, UPRIGHT) < 6


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_by_its_boxes_only(orientation):
    # ISO/IEC 23008-12: EXIF repeats what the boxes say, and where there are none means nothing.
    data = heic(UPRIGHT, exif=exif_block(orientation).tobytes())
    assert difference(decode(data, colour=True).pixels, UPRIGHT) < 6
    turns, mirrored = HEIC_TURNS[orientation]
    data = heic(turned(UPRIGHT, orientation), turns, mirrored=mirrored)
    assert difference(decode(data, colour=True).pixels, UPRIGHT) < 6


ORIENTED_TIFF = {
    "float": lambda pixels, tags: tiff((pixels / 255).astype(np.float32), tags=tags),
    "16-bit": lambda pixels, tags: tiff(deep(pixels), tags=tags, packed=True),
    "by colour": lambda pixels, tags: tiff(deep(pixels), tags=tags, separate=True),
    "tiles": lambda pixels, tags: tiff(pixels, tags=tags, tile=64),
    "negative": lambda pixels, tags: tiff(65535 - deep(grey(pixels[:, :, ::-1])), 0, tags=tags),
}


@pytest.mark.parametrize("kind", ORIENTED_TIFF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_deep_tiff_is_upright(kind, orientation):
    stored = np.ascontiguousarray(turned(UPRIGHT, orientation)[:, :, ::-1])
    picture = decode(ORIENTED_TIFF[kind](stored, [(0x0112, 3, [orientation])]))
    assert (picture.width, picture.height) == (256, 192)
    assert difference(picture.pixels, grey(UPRIGHT)) < 1


@needs_raw
@pytest.mark.parametrize("orientation", range(1, 9))
def test_an_uncompressed_preview_of_a_camera_raw_is_upright(orientation):
    sensor = turned(deep(grey(cv2.resize(UPRIGHT, (512, 384)))), orientation)
    stored = turned(UPRIGHT, orientation)
    plain = np.ascontiguousarray(stored[:, :, ::-1]).tobytes()
    data = dng(sensor, orientation, plain, stored.shape[1::-1], plain_preview=True)
    picture = decode(data, colour=True)
    assert (picture.width, picture.height, picture.format) == (512, 384, "RAW")
    assert difference(picture.pixels, UPRIGHT) < 1


# --- camera RAW that is not what it seems -----------------------------------------------------


@needs_raw
def test_a_camera_raw_is_never_its_small_thumbnail(monkeypatch):
    # A small copy need not be kept; the photograph behind it must be.
    data = file_of("raw")
    for rawpy, reason in ((raw_codec.load_rawpy(), "no preview"), (None, "need rawpy .the extra raw.")):
        monkeypatch.setattr(raw_codec, "load_rawpy", lambda found=rawpy: found)
        if rawpy is not None:
            monkeypatch.setattr(raw_codec, "raw_preview", lambda data: None)
        for name in ("a.dng", "a.tif", "a"):
            with pytest.raises(ImageError, match=reason):
                decode(data, name=name)
        monkeypatch.undo()


def test_a_plain_tiff_called_as_camera_raw_is_read_also_without_rawpy(monkeypatch):
    monkeypatch.setattr(raw_codec, "load_rawpy", lambda: None)
    assert decode(file_of("tiff"), name="a.nef").format == "TIFF"


@needs_raw
def test_a_camera_raw_whose_sensor_data_is_cut_off_is_damaged_although_its_preview_is_whole():
    data = camera_raw(UPRIGHT)
    assert not decode(data).damaged
    for percent in (40, 60, 80, 97):
        picture = decode(data[: len(data) * percent // 100])
        assert picture.damaged
        assert bits_apart(picture.pixels, UPRIGHT) <= 2


@pytest.mark.parametrize(("missing", "kind"), [("JXL", "jpeg xl"), ("JXL", "jpeg xl box"), ("HEIF", "heic")])
def test_a_format_whose_reader_is_not_installed_says_what_to_install(missing, kind, monkeypatch):
    if kind not in KINDS:
        pytest.skip("nothing here writes it")
    module, known = pillow.load_pillow()
    monkeypatch.setattr(pillow, "load_pillow", lambda: (module, known - {missing}))
    with pytest.raises(ImageError, match=r"files need pi.*, which is not installed"):
        decode(file_of(kind))


# --- colour profiles --------------------------------------------------------------------------


def profile(primaries=(), gamma=2.2, space=b"RGB "):
    """An ICC profile (ICC.1:2001-04) of matrix and curve, or of a grey curve.

    Args:
        primaries: columns X, Y, Z of red, green and blue at D50.
        gamma: of the curves.
        space: ``b"RGB "`` or ``b"GRAY"``.
    """

    def fixed(*numbers):
        return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))

    curve = b"curv" + struct.pack(">IIH2x", 0, 1, round(gamma * 256))
    white = (0.9642, 1.0, 0.8249)
    tags = {b"wtpt": b"XYZ \0\0\0\0" + fixed(*white), b"cprt": b"text\0\0\0\0none\0\0\0\0"}
    tags[b"desc"] = b"desc" + struct.pack(">II", 0, 5) + b"test\0" + bytes(81)
    for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=False):
        tags[name] = b"XYZ \0\0\0\0" + fixed(*column)
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC") if primaries else (b"kTRC",), curve)
    at = 132 + 12 * len(tags)
    index, body = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        value = value.ljust(-(-len(value) // 4) * 4, b"\0")
        index += name + struct.pack(">II", at + len(body), len(value))
        body += value
    date = struct.pack(">6H", 2020, 1, 1, 0, 0, 0)
    head = bytes(8) + b"\x02\x10\0\0" + b"mntr" + space + b"XYZ " + date + b"acsp" + bytes(28) + fixed(*white)
    data = head.ljust(128, b"\0") + index + body
    return struct.pack(">I", len(data)) + data[4:]


def cmyk_profile():
    """A profile from CMYK by a table of two steps a colour to CIE L*a*b*; as wrong as it is valid."""
    corners = itertools.product((0, 255), repeat=4)
    table = bytes(value for c, m, y, k in corners for value in ((255 * 4 - c - m - y - k) // 4, 128, 128))
    lut = b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + struct.pack(">9i", *[65536, 0, 0, 0] * 2, 65536)
    lut += bytes(range(256)) * 4 + table + bytes(range(256)) * 3
    base = profile(space=b"CMYK")
    tags = struct.unpack(">I", base[128:132])[0]
    moved = b"".join(
        base[132 + 12 * n : 136 + 12 * n]
        + struct.pack(">I", int.from_bytes(base[136 + 12 * n : 140 + 12 * n]) + 12)
        + base[140 + 12 * n : 144 + 12 * n]
        for n in range(tags)
    )
    body = base[132 + 12 * tags :]
    entry = b"A2B0" + struct.pack(">II", 132 + 12 * (tags + 1) + len(body), len(lut))
    head = base[:12] + b"prtrCMYKLab " + base[24:128]
    data = head + struct.pack(">I", tags + 1) + moved + entry + body + lut
    return struct.pack(">I", len(data)) + data[4:]


DISPLAY_P3 = profile(((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841)))
ADOBE_RGB = profile(((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)))
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
PROFILES = {
    "sRGB": SRGB,
    "Display P3": DISPLAY_P3,
    "Adobe RGB": ADOBE_RGB,
    "broken": DISPLAY_P3[:200] + b"\xff" * 300,
    "cut": SRGB[:90],
    "not of this picture": profile(space=b"GRAY"),
}
WITH_PROFILE = {
    "JPEG": {"quality": 90},
    "PNG": {},
    "WEBP": {"lossless": True},
    "TIFF": {},
    "AVIF": {"quality": 90, "speed": 10},
    "JPEG2000": {},
}


@pytest.mark.parametrize("kind", PROFILES)
@pytest.mark.parametrize("file_format", WITH_PROFILE)
def test_a_colour_profile_changes_nothing(file_format, kind):
    options = WITH_PROFILE[file_format]
    plain = saved(pillow_image(SAMPLE), file_format, **options)
    data = saved(pillow_image(SAMPLE), file_format, icc_profile=PROFILES[kind], **options)
    assert file_format == "JPEG2000" or len(data) > len(plain)  # for which Pillow writes none
    for colour in (False, True):
        picture = decode(data, colour=colour)
        # AVIF is told of no matrix for it where there is a profile, and differs by a rounding.
        assert difference(picture.pixels, decode(plain, colour=colour).pixels) < 1
        assert not picture.damaged


@pytest.mark.parametrize(
    ("file_format", "mode"), [("JPEG", "CMYK"), ("TIFF", "CMYK"), ("JPEG", "L"), ("TIFF", "L"), ("PNG", "L")]
)
def test_a_profile_of_cmyk_or_grey_changes_nothing(file_format, mode):
    data = cmyk_profile() if mode == "CMYK" else profile(gamma=1.8, space=b"GRAY")
    assert ImageCms.ImageCmsProfile(io.BytesIO(data)).profile.xcolor_space.strip() in ("CMYK", "GRAY")
    image = pillow_image(SAMPLE).convert(mode)
    with_profile, without = saved(image, file_format, icc_profile=data), saved(image, file_format)
    assert with_profile != without
    for colour in (False, True):
        assert np.array_equal(
            decode(with_profile, colour=colour).pixels, decode(without, colour=colour).pixels
        )


@pytest.mark.parametrize("wide", [DISPLAY_P3, ADOBE_RGB], ids=["Display P3", "Adobe RGB"])
def test_a_wide_gamut_copy_hashes_as_its_srgb_source(wide):
    source = pillow_image(SAMPLE)
    target = ImageCms.ImageCmsProfile(io.BytesIO(wide))
    copy = ImageCms.profileToProfile(source, ImageCms.createProfile("sRGB"), target)
    data = saved(copy, "JPEG", quality=90, icc_profile=wide)
    picture = decode(data, colour=True)
    assert bits_apart(picture.pixels, SAMPLE) <= 2
    # Shown as its values stand: a little paler than it should be, and far from another picture.
    assert 0.5 < difference(picture.pixels, SAMPLE) < 20


def test_the_gamma_of_a_png_changes_nothing():
    png = encode(SAMPLE, ".png")
    for value in (45455, 100000, 220000):
        data = png[:33] + png_chunk(b"gAMA", struct.pack(">I", value)) + png[33:]
        assert np.array_equal(decode(data, colour=True).pixels, SAMPLE)


# --- transparency -----------------------------------------------------------------------------


CLEAR = [kind for kind in DECODED if KINDS[kind].transparent]


def test_every_format_that_can_be_transparent_has_a_kind_that_is():
    formats = {KINDS[kind].format for kind in CLEAR}
    can = {"PNG", "WebP", "GIF", "BMP", "TIFF", "JPEG 2000", "AVIF", "HEIC", "ICO", "TGA", "PSD"}
    assert can | ({"JPEG XL"} if HAS_JXL else set()) == formats


@pytest.mark.parametrize("kind", CLEAR)
def test_what_is_transparent_is_white_and_what_is_not_is_itself(kind):
    pixels = decode(file_of(kind), colour=True).pixels.astype(int)
    assert (pixels[2:30, 2:40] >= 253).mean() > 0.99
    assert difference(pixels[40:100, 60:140], expected(KINDS[kind], SAMPLE)[40:100, 60:140]) < 12
    if "holed" in KINDS[kind].shows:
        halved = pixels[-30:, -40:]
        assert difference(halved, expected(KINDS[kind], SAMPLE)[-30:, -40:]) < 12
        assert 128 < halved.mean() < 250
