"""Hard negatives: different photographs that share what is laid over or around them.

Each photograph is used once, in one of `TEMPLATES`. Beside them: pages of one document with different
text, and bursts of one scene. Any pair of them in one cluster is a false pair by construction, but for
frames of one burst: those are no copies, yet a pair of frames between which almost nothing moves is one
that people accept; they are counted in a line of their own.
"""

import itertools
import math
import os
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from choosing import choose_pictures, read_picture
from families import encode_jpeg
from overlays import (
    BLACK,
    WHITE,
    Colour,
    covering,
    fit_text,
    font,
    framed,
    laid_over,
    logo,
    sentence,
    text_layer,
    tiled,
    to_image,
    to_pixels,
)
from phone_screens import Look, screenshot
from PIL import Image, ImageDraw
from scenes import draw_scene, take_burst
from scoring import Member, picture_and_family

LOOKED_AT = ("Motorbikes", "Faces")
"""Folders of Caltech-101 with alike but different pictures: their pairs are listed, not counted."""

FRAMES = 5
INK: Colour = (34, 34, 40)


def _watermark(photo: Image.Image) -> Image.Image:
    mark = text_layer("stockpix.example", 0.08 * min(photo.size), WHITE, 0.6)
    return tiled(photo, mark, 0.4, 30)


def _phone(photo: Image.Image) -> Image.Image:
    caption = "Saturday at the lake with everybody it was great and we will come back soon"
    look = Look("browser", False, 400, 860, "14:07", "sea_travel", caption, 0.5, (200, 60, 120))
    return screenshot(covering(photo, 400, 300), look)


def _meme(photo: Image.Image) -> Image.Image:
    page = covering(photo, 400, 360)
    for text, y in (("WHEN YOU SEE IT", 36), ("YOU CANNOT UNSEE IT", 326)):
        draw = ImageDraw.Draw(page)
        draw.text((200, y), text, fill=WHITE, font=font(36), anchor="mm", stroke_width=3, stroke_fill=BLACK)
    return page


def _white_frame(photo: Image.Image) -> Image.Image:
    side = min(photo.size)
    page = framed(photo, (0.08 * side, 0.08 * side, 0.08 * side, 0.24 * side), WHITE)
    place = (page.width / 2, page.height - 0.12 * side)
    ImageDraw.Draw(page).text(place, "the good old days", fill=INK, font=font(0.1 * side), anchor="mm")
    return page


def _logo_corner(photo: Image.Image) -> Image.Image:
    side = min(photo.size)
    mark = logo(0.28 * side, "PX", (230, 30, 40), 1)
    return laid_over(photo, mark, photo.width - 0.18 * side, photo.height - 0.18 * side)


def _calendar(photo: Image.Image) -> Image.Image:
    page = Image.new("RGB", (400, 560), WHITE)
    page.paste(covering(photo, 400, 270), (0, 0))
    draw = ImageDraw.Draw(page)
    draw.text((20, 300), "OCTOBER 2025", fill=(190, 40, 40), font=font(28), anchor="lm")
    for column, name in enumerate(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")):
        draw.text((42 + 53 * column, 338), name, fill=INK, font=font(16), anchor="mm")
    draw.line((20, 352, 380, 352), fill=INK, width=2)
    for day in range(1, 32):
        row, column = divmod(day + 1, 7)
        draw.text((42 + 53 * column, 376 + 38 * row), str(day), fill=INK, font=font(20), anchor="mm")
    return page


def _polaroid(photo: Image.Image) -> Image.Image:
    page = framed(covering(photo, 300, 300), (24, 24, 24, 84), (244, 242, 234))
    table = Image.new("RGB", (440, 500), (112, 78, 52))
    draw = ImageDraw.Draw(table)
    for y in range(0, 500, 25):
        draw.line((0, y, 440, y + 6), fill=(96, 64, 42), width=3)
    layer = page.convert("RGBA").rotate(4, Image.Resampling.BICUBIC, expand=True)
    return laid_over(table, layer, 220, 250)


def _news(photo: Image.Image) -> Image.Image:
    page = covering(photo, 480, 300)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 222, 480, 272), fill=(24, 44, 110))
    draw.rectangle((0, 222, 96, 272), fill=(200, 20, 30))
    draw.text((48, 247), "LIVE", fill=WHITE, font=font(26), anchor="mm")
    draw.text((108, 247), "Council votes on the new bridge", fill=WHITE, font=font(22), anchor="lm")
    draw.rectangle((0, 272, 480, 300), fill=(236, 236, 238))
    ticker = "Markets close higher  +++  Storm reaches the coast  +++  Rail strike ends"
    draw.text((10, 286), ticker, fill=INK, font=font(14), anchor="lm")
    return page


def _postcard(photo: Image.Image) -> Image.Image:
    page = Image.new("RGB", (460, 330), (250, 246, 232))
    draw = ImageDraw.Draw(page)
    for number in range(-16, 30):
        colour = ((196, 44, 52), (250, 246, 232), (40, 70, 150))[number % 3]
        x = number * 26
        draw.polygon([(x, 0), (x + 26, 0), (x + 356, 330), (x + 330, 330)], fill=colour)
    page.paste(covering(photo, 416, 286), (22, 22))
    greeting = "Greetings from the coast"
    draw.text((230, 282), greeting, fill=WHITE, font=font(30), anchor="mm", stroke_width=2, stroke_fill=INK)
    return page


def _letter_page(draw: ImageDraw.ImageDraw) -> None:
    """Draws the letterhead and the foot of a page of 480 × 680 pixels."""
    draw.ellipse((36, 30, 84, 78), fill=(30, 90, 140))
    draw.text((60, 54), "N&L", fill=WHITE, font=font(20), anchor="mm")
    draw.text((98, 44), "Norton & Lake Surveyors", fill=(30, 90, 140), font=font(22), anchor="lm")
    draw.text((98, 68), "12 Harbour Street · Telephone 555 0142", fill=INK, font=font(13), anchor="lm")
    draw.line((36, 92, 444, 92), fill=(30, 90, 140), width=3)
    draw.line((36, 640, 444, 640), fill=INK)
    foot = "Registered office: Port Example · No. 4471902 · Account 00 1234 5678"
    draw.text((240, 656), foot, fill=INK, font=font(11), anchor="mm")


def _letterhead(photo: Image.Image) -> Image.Image:
    page = Image.new("RGB", (480, 680), WHITE)
    draw = ImageDraw.Draw(page)
    _letter_page(draw)
    draw.text(
        (36, 116), "Report on the state of the object shown below", fill=INK, font=font(16), anchor="lm"
    )
    page.paste(covering(photo, 300, 220), (90, 140))
    text = (
        "We inspected the object on the agreed day and found it as shown. No further action is needed. " * 5
    )
    fit_text(draw, (36, 380, 444, 620), text, 14, INK)
    return page


TEMPLATES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "watermark": _watermark,
    "phone": _phone,
    "meme": _meme,
    "white-frame": _white_frame,
    "logo-corner": _logo_corner,
    "calendar": _calendar,
    "polaroid": _polaroid,
    "news": _news,
    "postcard": _postcard,
    "letterhead": _letterhead,
}
"""Kind -> function that lays the same overlay over any photograph."""

PAGE, BURST = "page", "burst"


def page(random: np.random.Generator) -> Image.Image:
    """Draws a page of one letter template with a text of its own."""
    sheet = Image.new("RGB", (480, 680), WHITE)
    draw = ImageDraw.Draw(sheet)
    _letter_page(draw)
    draw.text((36, 116), sentence(random, 6), fill=INK, font=font(16), anchor="lm")
    top = 140.0
    while top < 540:
        count = int(random.integers(20, 60))
        fit_text(draw, (36, top, 444, 620), sentence(random, count) + ".", 14, INK)
        top += 18.2 * (1 + math.ceil(count / 10))
    return sheet


# Writing


def write_negatives(source: str, target: str, count: int, seed: int, skip: Collection[str] = ()) -> int:
    """Writes that many files of each kind as `<number>_<kind>.jpg`; frames of one burst share a number.

    With fewer than `count` photographs a kind in `source`, all kinds have fewer. Returns the number of files.
    """
    os.makedirs(target)
    kinds = list(TEMPLATES)
    photographs = choose_pictures(source, count * len(kinds) + math.ceil(count / FRAMES), seed, skip)
    while count * len(kinds) + math.ceil(count / FRAMES) > len(photographs):
        count -= 1
    numbers = itertools.count()

    def store(number: int, kind: str, pixels: np.ndarray) -> None:
        with open(os.path.join(target, f"{number:04d}_{kind}.jpg"), "wb") as stream:
            stream.write(encode_jpeg(pixels, 88)[0])

    left = iter(photographs)
    for kind in kinds * count:
        photo = to_image(read_picture(next(left))[0])
        store(next(numbers), kind, to_pixels(TEMPLATES[kind](photo)))
    for _ in range(count):
        number = next(numbers)
        store(number, PAGE, to_pixels(page(np.random.default_rng([seed, number]))))
    for _ in range(0, count, FRAMES):
        number = next(numbers)
        frames = burst_of(next(left), number, seed)
        for frame, pixels in enumerate(frames):
            store(number, f"{BURST}-{frame}", pixels)
    return len(os.listdir(target))


def burst_of(photograph: str, number: int, seed: int) -> list[np.ndarray]:
    """Returns frames of a drawn scene (every other number) or of a photograph with a subject before it."""
    random = np.random.default_rng([seed, number, zlib.crc32(BURST.encode())])
    scene = draw_scene(random) if number % 2 else read_picture(photograph)[0]
    return take_burst(scene, FRAMES, "both" if random.random() < 0.5 else "subject", random)


# Counting


class Joined(NamedTuple):
    """The files of one kind: all, those in a cluster with another picture, pairs of them in one cluster."""

    files: int
    mixed: int
    pairs: int
    direct: int
    """Pairs of a keeper and a file that matches it itself."""


class Count(NamedTuple):
    """What is joined, by kind; frames of one burst are counted apart."""

    kinds: dict[str, Joined]
    across: int  # pairs of different kinds
    across_direct: int
    burst_pairs: int
    burst_joined: int


def _kind(path: str) -> tuple[str, str]:
    number, kind = picture_and_family(path)
    return number, BURST if kind.startswith(f"{BURST}-") else kind


class _Pair(NamedTuple):
    """Two files of a cluster: the kind of both (None if they differ), and how they are related."""

    kind: str | None
    same_picture: bool
    accepted: bool  # one is the keeper, and the other matches it itself


def _pairs(cluster: Sequence[Member]) -> Iterator[_Pair]:
    for one, other in itertools.combinations(cluster, 2):
        (picture, kind), (other_picture, other_kind) = _kind(one.path), _kind(other.path)
        matches = (other if one.relation == "keeper" else one).direct
        accepted = "keeper" in (one.relation, other.relation) and bool(matches)
        yield _Pair(kind if kind == other_kind else None, picture == other_picture, accepted)


def count_joined(files: Iterable[str], clusters: Sequence[Sequence[Member]]) -> Count:
    """Counts the false pairs of clusters by kind."""
    names = [_kind(path) for path in files]
    mixed: Counter[str] = Counter()
    pairs: Counter[str | None] = Counter()
    direct: Counter[str | None] = Counter()
    burst_joined = 0
    for cluster in clusters:
        members = [_kind(member.path) for member in cluster]
        if len({picture for picture, _ in members}) > 1:
            mixed.update(kind for _, kind in members)
        for pair in _pairs(cluster):
            burst_joined += pair.same_picture
            pairs[pair.kind] += not pair.same_picture
            direct[pair.kind] += pair.accepted and not pair.same_picture
    totals = Counter(kind for _, kind in names)
    kinds = {
        kind: Joined(totals[kind], mixed[kind], pairs[kind], direct[kind])
        for kind in (*TEMPLATES, PAGE, BURST)
        if totals[kind]
    }
    frames = Counter(picture for picture, kind in names if kind == BURST)
    burst_pairs = sum(math.comb(n, 2) for n in frames.values())
    return Count(kinds, pairs[None], direct[None], burst_pairs, burst_joined)


def print_joined(count: Count) -> None:
    """One line a kind."""
    print(f"{'false by kind':16}{'files':>8}{'in mixed clusters':>20}{'pairs':>10}{'with the keeper':>18}")
    for kind, joined in count.kinds.items():
        print(f"{kind:16}{joined.files:8}{joined.mixed:20}{joined.pairs:10}{joined.direct:18}")
    print(f"{'different kinds':44}{count.across:10}{count.across_direct:18}")
    kinds = count.kinds.values()
    files, mixed = sum(k.files for k in kinds), sum(k.mixed for k in kinds)
    pairs, direct = sum(k.pairs for k in kinds), sum(k.direct for k in kinds)
    print(f"{'all':16}{files:8}{mixed:20}{pairs + count.across:10}{direct + count.across_direct:18}")
    print(f"frames of one burst (no copies): {count.burst_joined} of {count.burst_pairs} pairs joined")


def print_looked_at(folder: str, find: Callable[[str], list[list[Member]]], lines: int = 20) -> None:
    """Lists clusters of the folders `LOOKED_AT`, if they are in the folder: for people to look at."""
    for name in LOOKED_AT:
        path = os.path.join(folder, name)
        if not os.path.isdir(path):
            continue
        clusters = find(path)
        pairs = sum(math.comb(len(cluster), 2) for cluster in clusters)
        print(f"\n{name}, to be looked at: {len(clusters)} clusters, {pairs} pairs")
        for cluster in sorted(clusters, key=len)[:lines]:
            print("  " + "  ".join(os.path.basename(member.path) for member in cluster[:12]))
        if len(clusters) > lines:
            print(f"  … {len(clusters) - lines} more, the largest of {max(map(len, clusters))} files")
