"""Chooses different photographs from a folder."""

import fnmatch
import itertools
import os
import random
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

import cv2
import numpy as np
from families import resized

EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp")
SAME_PICTURE_CORRELATION = 0.95


def read_picture(path: str) -> tuple[np.ndarray | None, bytes]:
    """Pixels ((H, W, 3) uint8 BGR; None if they cannot be decoded) and bytes of a file."""
    with open(path, "rb") as stream:
        file = stream.read()
    pixels = cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR) if file else None
    return pixels, file


def _thumbnails(path: str) -> np.ndarray | None:
    """(8, 256) float64: the picture in 16×16, mean 0 and length 1, in its eight orientations.

    None if the picture cannot be read or is flat.
    """
    pixels, _ = read_picture(path)
    if pixels is None:
        return None
    small = resized(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32), 16, 16).astype(np.float64)
    small -= small.mean()
    length = np.linalg.norm(small)
    if length < 16:  # a standard deviation of one grey value
        return None
    turns = [np.rot90(small / length, turn) for turn in range(4)]
    return np.array([view.ravel() for turn in turns for view in (turn, turn.T)])


def _in_turn(paths: Iterable[str], seed: int) -> Iterator[str]:
    """Paths in an order fixed by the seed, one from each folder in turn."""
    shuffler = random.Random(seed)
    by_folder = defaultdict(list)
    for path in sorted(paths):
        by_folder[os.path.dirname(path)].append(path)
    for members in by_folder.values():
        shuffler.shuffle(members)
    queues = list(by_folder.values())
    shuffler.shuffle(queues)
    for row in itertools.zip_longest(*queues):
        yield from (path for path in row if path is not None)


def pictures_below(folder: str) -> Iterator[str]:
    """Paths of image files, relative to the folder, with forward slashes."""
    for parent, _, names in os.walk(folder):
        for name in names:
            if name.lower().endswith(EXTENSIONS):
                yield os.path.relpath(os.path.join(parent, name), folder).replace(os.sep, "/")


def choose_pictures(
    folder: str, count: int, seed: int, skip: Collection[str] = (), unlike: Iterable[str] = ()
) -> list[str]:
    """Choose pictures with distinct content, evenly over the sub-folders.

    Two pictures count as the same if their 16×16 grey thumbnails correlate above 0.95 in any of the
    eight orientations; the later one is left out, and so are flat pictures.

    Args:
        folder: Where to look, sub-folders included.
        count: How many; fewer are returned if there are no more.
        seed: Fixes the choice.
        skip: Patterns (`fnmatch`) of relative paths to leave out, such as `Motorbikes/*`.
        unlike: Paths of further pictures that the chosen ones must differ from.

    Returns:
        Paths, in the order of choice.
    """
    known = [views[0] for path in unlike if (views := _thumbnails(path)) is not None]
    chosen: list[str] = []
    candidates = (
        path
        for path in _in_turn(pictures_below(folder), seed)
        if not any(fnmatch.fnmatchcase(path, pattern) for pattern in skip)
    )
    for relative in candidates:
        if len(chosen) >= count:
            break
        path = os.path.join(folder, *relative.split("/"))
        views = _thumbnails(path)
        if views is None or (known and (views @ np.array(known).T).max() > SAME_PICTURE_CORRELATION):
            continue
        known.append(views[0])
        chosen.append(path)
    return chosen
