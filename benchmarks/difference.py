"""Measures how well the third look tells what differs, and its cost.

    python benchmarks/difference.py FOLDER [--pictures 100] [--seed 2]
    python benchmarks/difference.py FOLDER --clusters [--sheet DIR]

Pictures are chosen from FOLDER by a seed. Each is edited in the ways of `benchmarks/quality.py` and some
more; each copy is compared with the original. Plain copies pass where the look says none or colour; changed
ones are recognised where it says local or whole. For some edits the copy is the kept file.

With --clusters, the clusters of `dupfinder clusters --json FOLDER` are looked at: the kinds of all upright
pairs are counted by folder, and contact sheets of the pairs that are called alike are written.
"""

import argparse
import collections
import io
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import choosing
import cv2
import families
import numpy as np
from PIL import Image

from dupfinder.base.records import Difference
from dupfinder.comparison import difference, views
from dupfinder.images import decoding
from dupfinder.images.codecs import imdecode

VISIBLE = 12
"""An edit that changes no pixel by this many levels on average of what it draws is not counted."""

Random = np.random.Generator


class Pair(NamedTuple):
    """Two files to compare, and the number of the transform between them."""

    family: str
    kept: bytes
    other: bytes
    transform: int | None


# Changes of the picture


def _place(pixels: np.ndarray, share: float, random: Random) -> tuple[int, int, int]:
    """Left, top and side of a square at a random place."""
    height, width = pixels.shape[:2]
    side = max(2, round(share * min(height, width)))
    return int(random.integers(0, width - side + 1)), int(random.integers(0, height - side + 1)), side


def _small_square(share, pixels, random, _pool):
    left, top, side = _place(pixels, share, random)
    drawn = pixels.copy()
    part = drawn[top : top + side, left : left + side]
    colour = random.integers(0, 256, 3)
    while abs(colour - part.mean((0, 1))).mean() < 60:
        colour = random.integers(0, 256, 3)
    part[:] = colour
    return drawn


def _caption(pixels, _random, _pool):
    return families.write_text(pixels, "Summer 2019", 0.25, 0.05, 0.94, "white")


def _watermark(pixels, _random, _pool):
    height, width = pixels.shape[:2]
    corner = pixels[round(0.88 * height) :, round(0.6 * width) :]
    colour = "white" if corner.mean() < 160 else "black"
    written = families.write_text(pixels, "PhotoBank", 0.3, 0.67, 0.94, colour)
    return cv2.addWeighted(written, 0.3, pixels, 0.7, 0)


def _sticker(pixels, random, _pool):
    left, top, side = _place(pixels, 0.15, random)
    drawn, half = pixels.copy(), side // 2
    centre = left + half, top + half
    cv2.circle(drawn, centre, half, (0, 220, 255), cv2.FILLED, cv2.LINE_AA)
    for dx in (-1, 1):
        eye = centre[0] + dx * side // 6, centre[1] - side // 8
        cv2.circle(drawn, eye, max(1, side // 14), (0, 0, 0), cv2.FILLED)
    cv2.ellipse(drawn, centre, (side // 4, side // 4), 0, 20, 160, (0, 0, 0), max(1, side // 20))
    return drawn


def _retouch(pixels, _random, _pool):
    """Removes the spot that differs most from what is around it, 6 % of the side wide."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    side = max(3, round(0.06 * min(grey.shape)))
    spots = abs(cv2.GaussianBlur(grey, (0, 0), side / 4) - cv2.GaussianBlur(grey, (0, 0), side))
    margin = min(side, min(grey.shape) // 3)
    inner = spots[margin:-margin, margin:-margin]
    y, x = np.unravel_index(inner.argmax(), inner.shape)
    mask = np.zeros(grey.shape, np.uint8)
    cv2.circle(mask, (int(x) + margin, int(y) + margin), side // 2 + 1, 255, cv2.FILLED)
    return cv2.inpaint(pixels, mask, 3, cv2.INPAINT_TELEA)


def _other_subject(pixels, random, pool):
    left, top, side = _place(pixels, 0.2, random)
    source = pool[random.integers(len(pool))]
    while source is pixels or min(source.shape[:2]) < 20:
        source = pool[random.integers(len(pool))]
    x, y, across = _place(source, 0.3, random)
    patch = cv2.resize(source[y : y + across, x : x + across], (side, side), interpolation=cv2.INTER_AREA)
    drawn = pixels.copy()
    drawn[top : top + side, left : left + side] = patch
    return drawn


def _recoloured(pixels, random, _pool):
    """A soft spot of another hue, at the same lightness."""
    left, top, side = _place(pixels, 0.25, random)
    mask = np.zeros(pixels.shape[:2], np.float32)
    cv2.circle(mask, (left + side // 2, top + side // 2), side // 2, 1.0, cv2.FILLED)
    mask = cv2.GaussianBlur(mask, (0, 0), 1.5)
    lab = cv2.cvtColor(pixels, cv2.COLOR_BGR2LAB).astype(np.float32)
    angle = random.uniform(0, 2 * np.pi)
    lab[..., 1] += mask * 40 * np.cos(angle)
    lab[..., 2] += mask * 40 * np.sin(angle)
    return cv2.cvtColor(np.clip(lab, 0, 255).astype(np.uint8), cv2.COLOR_LAB2BGR)


def _moved(pixels, random, _pool):
    """A soft region a third of the side wide, moved by 3 % of it: someone who moved in a burst."""
    left, top, side = _place(pixels, 0.34, random)
    height, width = pixels.shape[:2]
    mask = np.zeros((height, width), np.float32)
    cv2.circle(mask, (left + side // 2, top + side // 2), side * 3 // 8, 1.0, cv2.FILLED)
    mask = cv2.GaussianBlur(mask, (0, 0), max(1.0, side / 16))
    angle, far = random.uniform(0, 2 * np.pi), 0.03 * min(height, width)
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    x, y = x + mask * np.float32(far * np.cos(angle)), y + mask * np.float32(far * np.sin(angle))
    return cv2.remap(pixels, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


CHANGES: dict[str, Callable[[np.ndarray, Random, list[np.ndarray]], np.ndarray]] = {
    "square-4%": partial(_small_square, 0.04),
    "square-3%": partial(_small_square, 0.03),
    "caption": _caption,
    "watermark": _watermark,
    "sticker": _sticker,
    "retouch": _retouch,
    "other-subject": _other_subject,
    "recoloured": _recoloured,
    "moved": _moved,
}
DRAWN = ("text", "red-square", "shapes")
TURNED = {"mirror": 4, "flip": 5, "quarter-turn": 1, "half-turn": 2}
CROPS = ("crop-3", "crop-6", "crop-10", "crop-20")
REVERSED = (
    "jpeg-10", "quarter-size", "thumbnail-96", "square", "brighter-35", "contrast-1.4", "gamma-0.6",
    "blur-2.5", "noise-15", "tint", "border-4", "letterbox-12",
)  # fmt: skip


def _avif(pixels: np.ndarray) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels[..., ::-1]).save(stream, "AVIF", quality=60)
    return stream.getvalue()


def _webp(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, 40])[1].tobytes()


def _messenger(pixels: np.ndarray) -> bytes:
    return families._scaled(0.5, 60, pixels, b"")[0]


def _visible(before: np.ndarray, after: np.ndarray) -> bool:
    change = cv2.absdiff(before, after).max(axis=2)
    drawn = change[change > 4]
    return drawn.size > 0 and float(drawn.mean()) >= VISIBLE


def pairs_of(pixels: np.ndarray, file: bytes, pool: list[np.ndarray]) -> Iterator[Pair]:
    """All pairs of one picture."""
    random = np.random.default_rng(zlib.crc32(file))
    copies = {name: edit(pixels, file)[0] for name, edit in families.FAMILIES.items()}
    copies |= {"webp-40": _webp(pixels), "avif-60": _avif(pixels)}
    for name, copy in copies.items():
        yield Pair(name, file, copy, TURNED.get(name, 0))
    for name in REVERSED:
        yield Pair(f"{name} kept", copies[name], file, 0)
    for name in CROPS:
        yield Pair(f"{name} kept", copies[name], file, 0)
    for name, change in CHANGES.items():
        changed = change(pixels, random, pool)
        if _visible(pixels, changed):
            copy, _ = families.encode_jpeg(changed)
            yield Pair(name, file, copy, 0)
            yield Pair(f"{name} kept", copy, file, 0)
            yield Pair(f"{name} small", file, _messenger(changed), 0)


def is_changed(family: str) -> bool:
    """Whether the look should call pairs of a family local or whole."""
    first, _, rest = family.partition(" ")
    return first in CHANGES or first in DRAWN or (first in CROPS and rest == "kept")


# Looking


def decoded(file: bytes) -> np.ndarray:
    """A file's pixels as the program hands them to the look."""
    return decoding.decode(file, colour=True, side=views.SIDE).pixels


class Outcome(NamedTuple):
    """A pair's difference, and how long preparing and comparing took."""

    difference: Difference
    seconds: float


def look(kept: "difference.Prepared", other: np.ndarray, transform: int | None) -> Outcome:
    """Compares a pair once, with the time for preparing the other and for comparing."""
    start = time.thread_time()
    found = difference.compare(kept, views.prepare(other), transform)
    return Outcome(found, time.thread_time() - start)


def measure(pictures: list[str]) -> dict[str, list[Outcome]]:
    """All outcomes by family."""
    read = [choosing.read_picture(path) for path in pictures]
    pool = [pixels for pixels, _ in read]
    outcomes: dict[str, list[Outcome]] = collections.defaultdict(list)
    for pixels, file in read:
        prepared: dict[bytes, views.Prepared] = {}
        for family, kept, other, transform in pairs_of(pixels, file, pool):
            if kept not in prepared:
                prepared[kept] = views.prepare(decoded(kept))
            outcomes[family].append(look(prepared[kept], decoded(other), transform))
    return outcomes


def print_table(outcomes: dict[str, list[Outcome]]) -> None:
    """One line a family: kinds, the share that is right, percentiles of the score, ms a pair."""
    kinds_wide = f"{'none':>6}{'local':>6}{'col.':>6}{'whole':>6}"
    print(f"{'family':24}{'right':>7}{kinds_wide}{'score 5/50/95 %':>22}{'ms':>7}")
    shares: dict[bool, list[float]] = {False: [], True: []}
    for family, found in sorted(outcomes.items(), key=lambda item: is_changed(item[0])):
        kinds = collections.Counter(outcome.difference.kind for outcome in found)
        changed = kinds["local"] + kinds["whole"]
        if family.startswith("recoloured"):
            changed += kinds["colour"]
        right = (changed if is_changed(family) else len(found) - changed) / len(found)
        if family != "rotation-25":
            shares[is_changed(family)].append(right)
        scores = np.percentile([outcome.difference.score for outcome in found], (5, 50, 95))
        ms = 1000 * np.median([outcome.seconds for outcome in found])
        counts = "".join(f"{kinds[kind]:6}" for kind in ("none", "local", "colour", "whole"))
        print(f"{family:24}{right:7.3f}{counts}{scores[0]:8.2f}{scores[1]:7.2f}{scores[2]:7.2f}{ms:7.2f}")
    for changed, name in ((False, "plain copies passed"), (True, "changes recognised")):
        print(f"{name}: mean {np.mean(shares[changed]):.4f}, least {min(shares[changed]):.3f}")


# Pairs of clusters


def clusters_of(folder: str) -> list[list[str]]:
    """Runs the program on a folder; upright files by cluster, the keeper first."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "dupfinder", "clusters", "--json", "--data-dir", data, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        [file["path"] for file in cluster["files"] if file["transform"] is None]
        for cluster in json.loads(done.stdout)["clusters"]
    ]


def look_at_clusters(folder: str, sheet_folder: str | None) -> None:
    """Counts the kinds of all upright pairs of clusters by sub-folder."""
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    alike: dict[str, list[tuple[str, str, float]]] = collections.defaultdict(list)
    for files in clusters_of(folder):
        pixels = {path: decoded(choosing.read_picture(path)[1]) for path in files}
        for kept, other in itertools.combinations(files, 2):
            found = difference.compare(views.prepare(pixels[kept]), views.prepare(pixels[other]), 0)
            name = os.path.basename(os.path.dirname(kept))
            counts[name][found.kind] += 1
            if found.kind in ("none", "colour"):
                alike[name].append((kept, other, found.score))
    for name, kinds in sorted(counts.items()):
        columns = (f"{kind} {kinds[kind]:4}  " for kind in ("none", "local", "colour", "whole"))
        print(f"{name:24}" + "".join(columns))
    print("all:", sum(counts.values(), collections.Counter()))
    if sheet_folder:
        write_sheets(alike, sheet_folder)


def write_sheets(pairs: dict[str, list[tuple[str, str, float]]], target: str) -> None:
    """Contact sheets of pairs, 24 a sheet."""
    os.makedirs(target, exist_ok=True)
    cells = []
    for name, members in sorted(pairs.items()):
        for kept, other, score in members:
            tiles = [cv2.resize(choosing.read_picture(path)[0], (200, 150)) for path in (kept, other)]
            white = (255, 255, 255)
            cell = cv2.copyMakeBorder(np.hstack(tiles), 20, 4, 4, 4, cv2.BORDER_CONSTANT, value=white)
            label = f"{name[:14]} {os.path.basename(kept)[6:10]} {os.path.basename(other)[6:10]} {score:.2f}"
            cv2.putText(cell, label, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 0, 0), 1)
            cells.append(cell)
    for number, start in enumerate(range(0, len(cells), 24)):
        page = cells[start : start + 24]
        page += [np.full_like(page[0], 255)] * (-len(page) % 3)
        rows = [np.hstack(page[row : row + 3]) for row in range(0, len(page), 3)]
        cv2.imwrite(os.path.join(target, f"alike-{number:02}.png"), np.vstack(rows))


def main(argv: list[str] | None = None) -> None:
    """Measures and prints."""
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("folder", metavar="FOLDER", help="pictures to choose from, or to find clusters in")
    parser.add_argument("--pictures", type=int, default=100, metavar="N", help="how many (default: 100)")
    parser.add_argument("--seed", type=int, default=2, metavar="N", help="fixes the choice (default: 2)")
    parser.add_argument("--clusters", action="store_true", help="look at the pairs of clusters instead")
    parser.add_argument("--sheet", metavar="DIR", help="write contact sheets of pairs called alike")
    arguments = parser.parse_args(argv)
    imdecode.use_one_thread()
    if arguments.clusters:
        look_at_clusters(arguments.folder, arguments.sheet)
        return
    pictures = choosing.choose_pictures(arguments.folder, arguments.pictures, arguments.seed)
    print_table(measure(pictures))


if __name__ == "__main__":
    main()
