"""The join of a batch: views in blocks, and each block compared with itself and with every later one.

A pair of blocks is a task: it needs the memory of two blocks, whatever the size of the whole, and compares
them by the join of the desktop program. However many pictures share the bits of a band, no task is larger
than another. `docs/scaling.md` compares the cost with that of groups by bands.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from dupfinder.batch import tables
from dupfinder.batch.engine import Engine, Task
from dupfinder.batch.reading import image_path
from dupfinder.hashing.hashes import Hashes
from dupfinder.similarity.view_matches import matches_across, matches_within
from dupfinder.similarity.views import ViewSet
from dupfinder.store.appearances import is_tiny

BLOCK_VIEWS: Final = 400_000
"""Views of a block, at least: two blocks and what is sorted of them take about 1 GB."""

_MOST_BLOCK_VIEWS: Final = 2_000_000
_MOST_BLOCKS: Final = 64
"""Blocks grow up to the limit before there are more than these: each is read once for each other one."""

_FEW_VIEWS: Final = 20_000
"""Blocks with fewer cost more to begin than they save."""

_BALANCED: Final = 4
"""Blocks at least, if each has more than a few views: with 10 tasks no worker waits long for another."""


def looks_path(output: str) -> str:
    """Returns the folder of the looks: the first image of each, and the number of its images."""
    return os.path.join(output, "work", "look")


def parts_of_block(partitions: int, views: int) -> int:
    """Returns how many partitions make a block."""
    size = min(max(views // _MOST_BLOCKS, BLOCK_VIEWS), _MOST_BLOCK_VIEWS)
    blocks = max(-(-views // size), min(_BALANCED, -(-views // _FEW_VIEWS)), 1)
    return max(-(-partitions // blocks), 1)


def find_looks(engine: Engine, output: str, parts: int) -> None:
    """Groups images by look, and divides the groups into blocks by their first image."""
    column = engine.column
    images = engine.rows(os.path.join(output, "image"), {"number": "int64", "look": "string", "flat": "bool"})
    images = images.where(column("look").not_null())
    looks = images.groupby("look").agg(
        column("number").min().alias("node"),
        column("number").count().alias("images"),
        column("flat").bool_or().alias("flat"),
    )
    looks = looks.with_column("block", column("node") // (parts * tables.MOST_ROWS))
    engine.write(looks, looks_path(output), "block")


def block_numbers(output: str) -> list[int]:
    """Returns the numbers of the blocks that have looks."""
    names = [name for name in os.listdir(looks_path(output)) if name.startswith("block=")]
    return sorted(int(name.removeprefix("block=")) for name in names)


def block_path(output: str, block: int) -> str:
    """Returns the path of the views of a block."""
    return os.path.join(output, "view", f"block-{block:05d}.parquet")


def make_block(output: str, task: Task) -> dict[str, Any]:
    """Writes the views of a block, once for each appearance that is not flat.

    Args:
        output: the folder of the batch.
        task: `block`, its number; `parts` of a block; `partitions` of all.
    """
    block, parts = int(task["block"]), int(task["parts"])
    looks = tables.read(os.path.join(looks_path(output), f"block={block}"), ["node", "images", "flat"])
    rows = zip(*(looks.column(name).to_pylist() for name in ("node", "images", "flat")), strict=True)
    counts = {node: images for node, images, flat in rows if not flat}
    columns: dict[str, list[Any]] = {name: [] for name in tables.VIEW}
    for part in range(block * parts, min(block * parts + parts, int(task["partitions"]))):
        names = ["number", "views", "frame_hashes", "width", "height"]
        table = tables.read(image_path(output, part), names)
        for number, views, frames, width, height in zip(
            *(table.column(name).to_pylist() for name in names), strict=True
        ):
            if number in counts:
                columns["appearance"] += [number] * len(views)
                columns["hashes"] += views
                columns["frame_hashes"] += [frames or None] * len(views)
                columns["tiny"] += [is_tiny(width, height)] * len(views)
                columns["images"] += [counts[number]] * len(views)
    tables.write(block_path(output, block), columns, tables.VIEW)
    return {"views": len(columns["hashes"]), "appearances": len(counts)}


def match_path(output: str, first: int, second: int) -> str:
    """Returns the path of the matches between two blocks."""
    return os.path.join(output, "match", f"{first:05d}-{second:05d}.parquet")


def block_pairs(blocks: Sequence[int]) -> list[tuple[int, int]]:
    """Returns the pairs of blocks to compare: the long tasks, which compare two blocks, first."""
    pairs = [(one, other) for place, one in enumerate(blocks) for other in blocks[place + 1 :]]
    return pairs + [(block, block) for block in blocks]


def match_blocks(output: str, task: Task) -> dict[str, Any]:
    """Finds the matches between two blocks, or within one, and writes them.

    Args:
        output: the folder of the batch.
        task: `first` and `second`, the blocks; `radius`; `threads`.
    """
    first, second = int(task["first"]), int(task["second"])
    radius, threads = int(task["radius"]), int(task["threads"])
    views, frames = _load(output, first)
    if first == second:
        found = matches_within(views, radius, frames, threads=threads)
    else:
        others, more = _load(output, second)
        found = matches_across(views, others, radius, frames | more, threads=threads)
    columns: dict[str, Any] = {
        "a": found.one,
        "b": found.other,
        "distance": found.distance.astype(np.uint8),
        "transform": found.transform.astype(np.uint8),
    }
    tables.write(match_path(output, first, second), columns, tables.MATCH)
    return {"matches": len(found.one)}


def _load(output: str, block: int) -> tuple[ViewSet, dict[int, bytes]]:
    table = tables.read(block_path(output, block), ["appearance", "hashes", "frame_hashes", "tiny"])
    numbers = tables.numbers(table, "appearance").astype(np.int64)
    order = np.argsort(numbers, kind="stable")
    hashes = Hashes.from_rows(tables.joined(table, "hashes")).take(order)
    tiny = np.array(table.column("tiny").to_pylist(), bool)
    several = table.filter(table.column("frame_hashes").is_valid())
    frames = dict(
        zip(several.column("appearance").to_pylist(), several.column("frame_hashes").to_pylist(), strict=True)
    )
    return ViewSet(numbers[order], hashes, tiny[order]), frames
