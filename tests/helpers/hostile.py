"""Hostile files, made by seed: pictures cut, flipped, zeroed and mixed, bombs, lies, names and special files.

What every file must come to is known of some: whole ones are intact, bombs are refused. Of the others it
is only known that they must come to something: an image, a damaged one, or a problem with a reason.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import random
import re
import socket
import stat
import struct
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from dupfinder.workers.analysis import MAX_FILE_BYTES
from helpers.hostile_crafted import bombs, crafted, largest_bombs
from helpers.hostile_makers import Expectation, Hostile, originals, over
from helpers.image_files import KINDS

__all__ = [
    "Hostile",
    "bombs",
    "crafted",
    "largest_bombs",
    "mutation",
    "mutations",
    "named",
    "originals",
    "special_files",
]


def mutations(seed: int, count: int) -> Iterator[Hostile]:
    """The first files of a seed; each name tells its number, its kind and what was done to it."""
    return (mutation(seed, number) for number in range(count))


def mutation(seed: int, number: int) -> Hostile:
    """One of them alone: every kind meets every change once before any does again."""
    pairs = _pairs(seed)
    kind, change = pairs[number % len(pairs)]
    rng = random.Random(f"{seed} {number}")
    suffix, data = originals()[kind]
    changed = _CHANGES[change](data, rng)
    if change == "renamed":
        suffix = rng.choice((".jpg", ".png", ".tif", ".heic"))
    return Hostile(f"{number:05} {kind}, {change}{suffix}".encode(), changed, _expected(kind, change))


def _expected(kind: str, change: str) -> Expectation | None:
    """Returns the outcome that is certain for a changed file of a kind."""
    told = KINDS.get(kind)
    if told and told.refused:
        return "unreadable" if change == "whole" else None
    if change == "whole":
        return "intact"
    if change == "renamed":
        return "intact" if kind not in _KNOWN_BY_NAME else None
    if change == "bytes behind":
        return "intact" if kind.startswith(_OPEN_ENDED) and kind not in _NOT_OPEN_ENDED else None
    if change.startswith("cut"):
        return "problem" if kind not in _ENDS_EARLY else None
    return None


def all_kinds_and_changes() -> int:
    """Returns the number of mutations in which every kind meets every change."""
    return len(originals()) * len(_CHANGES)


@functools.cache
def _pairs(seed: int) -> tuple[tuple[str, str], ...]:
    pairs = list(itertools.product(originals(), _CHANGES))
    random.Random(seed).shuffle(pairs)
    return tuple(pairs)


_KNOWN_BY_NAME = frozenset(("tga old", "raw", "raw plain"))
_OPEN_ENDED = "jpeg", "png", "webp", "gif", "bmp", "tiff"
_NOT_OPEN_ENDED = frozenset(("jpeg 2000",))
# What stands behind the first picture of these, or behind its last pixel, may be missing.
_ENDS_EARLY = frozenset(("jpeg mpo", "gif animated", "png animated", "tiff pages", "raw", "raw plain"))


# --- changes ----------------------------------------------------------------------------------

Change = Callable[[bytes, random.Random], bytes]

_HEAD_BYTES = 160


def _cut(percent: int) -> Change:
    def change(data: bytes, rng: random.Random) -> bytes:
        return data[: len(data) * percent // 100]

    return change


def _flipped(bits: int, where: Literal["head", "body", "all"]) -> Change:
    def change(data: bytes, rng: random.Random) -> bytes:
        changed = bytearray(data)
        head = min(_HEAD_BYTES, len(data) // 2)
        low, high = {"head": (0, head), "body": (head, len(data)), "all": (0, len(data))}[where]
        for _ in range(bits):
            changed[rng.randrange(low, high)] ^= 1 << rng.randrange(8)
        return bytes(changed)

    return change


def _filled(byte: int, where: Literal["head", "body", "end"]) -> Change:
    def change(data: bytes, rng: random.Random) -> bytes:
        start = rng.randrange(_HEAD_BYTES) if where == "head" else rng.randrange(len(data) // 20, len(data))
        longest = 24 if where == "head" else len(data) // 4
        length = len(data) if where == "end" else rng.randint(1, longest)
        end = min(start + length, len(data))
        return data[:start] + bytes([byte]) * (end - start) + data[end:]

    return change


def _stated_lengths(value: int | None) -> Change:
    """Writes a number beside one of the four-letter names that most formats have; None for a random one."""

    def change(data: bytes, rng: random.Random) -> bytes:
        places = [found.start() for found in re.finditer(rb"[A-Za-z][A-Za-z0-9 ]{3}", data[:2000])]
        place = max(0, rng.choice(places) + rng.choice((-4, 4))) if places else rng.randrange(_HEAD_BYTES)
        number = rng.randrange(1 << 32) if value is None else value
        return over(data, place, struct.pack(rng.choice("<>") + "I", number))

    return change


def _number(data: bytes, rng: random.Random) -> bytes:
    """Puts a number at the edge of its type somewhere into the head."""
    edges = (
        b"\0\0",
        b"\0\1",
        b"\x7f\xff",
        b"\x80\0",
        b"\xff\xff",
        bytes(4),
        b"\x7f\xff\xff\xff",
        b"\xff" * 4,
    )
    return over(data, rng.randrange(min(_HEAD_BYTES, len(data))), rng.choice(edges))


def _other_head(data: bytes, rng: random.Random) -> bytes:
    """The first bytes of another kind over these."""
    other = rng.choice(list(originals().values())).data
    return over(data, 0, other[: rng.choice((4, 12, 32, 100))])


def _behind_other_head(data: bytes, rng: random.Random) -> bytes:
    other = rng.choice(list(originals().values())).data
    return other[: rng.choice((4, 12, 32, 100))] + data


def _spliced(data: bytes, rng: random.Random) -> bytes:
    """The first half of one kind and the second of another."""
    other = rng.choice(list(originals().values())).data
    return data[: rng.randrange(len(data))] + other[rng.randrange(len(other)) :]


def _piece_missing(data: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(data))
    return data[:start] + data[start + rng.choice((1, 2, 16, 300)) :]


def _piece_doubled(data: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(data))
    piece = data[start : start + rng.choice((1, 2, 16, 300))]
    return data[:start] + piece * rng.choice((1, 100)) + data[start:]


def _bytes_behind(data: bytes, rng: random.Random) -> bytes:
    return data + rng.randbytes(rng.randint(1, 3000))


def _whole(data: bytes, rng: random.Random) -> bytes:
    return data


_CHANGES: dict[str, Change] = {
    "whole": _whole,
    "renamed": _whole,
    "bytes behind": _bytes_behind,
    **{f"cut at {percent}": _cut(percent) for percent in range(5, 100, 5)},
    **{
        f"{bits} bits in {where}": _flipped(bits, where)  # type: ignore[arg-type]
        for bits, where in itertools.product((1, 8, 64), ("head", "body", "all"))
    },
    **{
        f"{name} in {where}": _filled(byte, where)  # type: ignore[arg-type]
        for (name, byte), where in itertools.product((("zeros", 0), ("ones", 255)), ("head", "body", "end"))
    },
    **{
        f"length {name}": _stated_lengths(value)
        for name, value in (
            ("2^31", 1 << 31),
            ("2^31-1", (1 << 31) - 1),
            ("2^32-1", (1 << 32) - 1),
            ("any", None),
        )
    },
    "number": _number,
    "other head": _other_head,
    "behind other head": _behind_other_head,
    "spliced": _spliced,
    "piece missing": _piece_missing,
    "piece doubled": _piece_doubled,
}


# --- names and special files --------------------------------------------------------------------

NAMES = (
    b"new\nline.jpg",
    b"carriage\rreturn.jpg",
    b"tab\tbell\a.jpg",
    b"escape \x1b[31mred\x1b]0;title\a.jpg",
    b"single'quote.jpg",
    b'double"quote.jpg',
    b"`grave` $(touch x) ; & |.jpg",
    b"back\\slash.jpg",
    b"%s {0} *?[a].jpg",
    b"<b>bold&amp;<img src=file.jpg>.jpg",
    "right to left \u202egpj.exe.jpg".encode(),
    "isolate \u2066\u2069 zero\u200bwidth\ufeff.jpg".encode(),
    "line\u2028paragraph\u2029.jpg".encode(),
    "composed \u00fc.jpg".encode(),
    "composed u\u0308.jpg".encode(),
    "\U0001f600 \u56f3.jpg".encode(),
    b"-rf.jpg",
    b"--help.jpg",
    b" .jpg",
    b"trailing spaces  .jpg",
    b"trailing space.jpg ",
    b"trailing dot.jpg.",
    b"upper.JPEG",
    b"two.suffixes.png.jpg",
    b"CON.jpg",
    b"a" * 251 + b".jpg",
    "\u56f3".encode() * 83 + b"xx.jpg",
    b"not utf-8 \xff\xfe.jpg",
    b"latin \xe9t\xe9.jpg",
    b"overlong \xc0\xaf.jpg",
    b"surrogate \xed\xa0\x80.jpg",
    b"cut letter \xe5\x9b.jpg",
)


def named(folder: bytes) -> Iterator[Hostile]:
    """Writes a good and a broken picture under every odd name that this file system takes; yields them.

    Args:
        folder: absolute; is made. The good ones lie in it, the broken ones below it in ``broken``.
    """
    good, bad = originals()["jpeg"].data, originals()["jpeg"].data[:300]
    os.makedirs(os.path.join(folder, b"broken"), exist_ok=True)
    for name in NAMES:
        for path, data in ((name, good), (os.path.join(b"broken", name), bad)):
            expected: Expectation = "intact" if data is good else "unreadable"
            with contextlib.suppress(OSError):
                with open(os.path.join(folder, path), "wb") as stream:
                    stream.write(data)
                yield Hostile(path, data, expected)


class Special(NamedTuple):
    """The paths that `special_files` made.

    Attributes:
        left_out: names that are no files of pictures: pipes, sockets, devices, links, folders.
        files: pictures in odd places, which are to be found.
    """

    left_out: list[bytes]
    files: list[Hostile]


def special_files(folder: bytes) -> Special:
    """Makes pipes, sockets, devices, links and folders that are named like pictures, as far as permitted.

    Args:
        folder: absolute; is made.
    """
    os.makedirs(folder, exist_ok=True)
    made: list[bytes] = []

    def at(name: bytes) -> bytes:
        made.append(name)
        return os.path.join(folder, name)

    def tried(make: Callable[[], object]) -> None:
        try:
            make()
        except (OSError, AttributeError):  # not permitted, or not on this system
            made.pop()

    tried(lambda: os.mkfifo(at(b"pipe.jpg")))
    tried(lambda: os.mkfifo(at(b"pipe without a suffix")))
    tried(lambda: _bind(at(b"socket.png")))
    for name, major, minor in (
        (b"zero.jpg", 1, 5),
        (b"random.png", 1, 8),
        (b"terminal.gif", 5, 0),
        (b"full.heic", 1, 7),
    ):
        tried(lambda n=name, d=(major, minor): os.mknod(at(n), stat.S_IFCHR | 0o666, os.makedev(*d)))
    tried(lambda: os.mknod(at(b"disk.tif"), stat.S_IFBLK | 0o600, os.makedev(7, 250)))
    tried(lambda: os.symlink(b"nowhere", at(b"dangling.jpg")))
    tried(lambda: os.symlink(b"itself.jpg", at(b"itself.jpg")))
    tried(lambda: os.symlink(b"pong.jpg", at(b"ping.jpg")))
    tried(lambda: os.symlink(b"ping.jpg", at(b"pong.jpg")))
    tried(lambda: os.symlink(b".", at(b"loop")))
    tried(lambda: os.symlink(b"/dev/zero", at(b"link to a device.jpg")))
    tried(lambda: os.symlink(folder, at(b"loop.jpg")))
    tried(lambda: os.makedirs(at(b"empty folder.jpg")))
    return Special(made, _in_odd_places(folder))


def _in_odd_places(folder: bytes) -> list[Hostile]:
    good = originals()["jpeg"].data
    deep = os.path.join(*[b"d" * 200] * 12)
    files = [
        Hostile(b"folder.jpg/inside.jpg", good, "intact"),
        Hostile(b"folder.jpg/empty.png", b"", "unreadable"),
        Hostile(b"new\nfolder/" + b"inside.jpg", good, "intact"),
        Hostile(os.path.join(deep, b"deep.jpg"), good, "intact"),
    ]
    for name, data, _ in files:
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(data)
    holes = Hostile(b"larger than any picture.tif", b"", "unreadable")
    with open(os.path.join(folder, holes.name), "wb") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    return [*files, holes]


def _bind(path: bytes) -> None:
    # A socket's address is short, whatever the file system takes.
    before = os.getcwd()
    os.chdir(os.path.dirname(path))
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(os.path.basename(path))
    finally:
        os.chdir(before)
