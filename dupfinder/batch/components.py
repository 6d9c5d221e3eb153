"""Connected components of images: by their matches, and by equal bytes.

Labels spread along edges: each node takes the smallest label of its neighbours, then the label of its label,
until nothing changes (the shortcut makes long chains short, as in Y. Shiloach and U. Vishkin, "An O(log n)
parallel connectivity algorithm", J. Algorithms 3, 1982). Each round is written before the next one begins.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from dupfinder.batch import tables
from dupfinder.batch.blocks import looks_path
from dupfinder.batch.engine import Engine, Frame

TASK_IMAGES: Final = 4000
"""Images whose clusters one task finds, about: a component is never divided."""


_NODE: Final = {"number": "int64", "node": "int64", "equal": "string"}
_EDGE: Final = {"u": "int64", "v": "int64"}
_LABEL: Final = {"node": "int64", "label": "int64"}


def _work(output: str, name: str) -> str:
    return os.path.join(output, "work", name)


def _table(output: str, name: str) -> str:
    return os.path.join(output, name)


def _is_done(folder: str) -> bool:
    return os.path.isdir(folder)


def find_members(engine: Engine, output: str, check: Callable[[], None]) -> int:
    """Writes the images of all components of two images or more, divided into tasks.

    Args:
        engine: joins and groups.
        output: the folder of the batch, with images, looks and matches.
        check: is called between the rounds.

    Returns:
        The number of rounds; what was done before is not done again.
    """
    nodes, edges = _work(output, "node"), _work(output, "edge")
    if not _is_done(nodes):
        engine.write(_nodes(engine, output), nodes)
    if not _is_done(edges):
        engine.write(_edges(engine, output), edges)
    rounds = _spread_labels(engine, output, check)
    if not _is_done(_work(output, "member")):
        _write_members(engine, output, rounds)
    return rounds


def task_numbers(output: str) -> list[int]:
    """Returns the numbers of the tasks that have members."""
    names = [name for name in os.listdir(_work(output, "member")) if name.startswith("task=")]
    return sorted(int(name.removeprefix("task=")) for name in names)


def members_path(output: str, task: int) -> str:
    """Returns the folder of the images of a task."""
    return os.path.join(_work(output, "member"), f"task={task}")


def _nodes(engine: Engine, output: str) -> Frame:
    """Returns the node of each image: that of its look, or its own if it was not decoded."""
    column = engine.column
    images = engine.rows(_table(output, "image"), {"number": "int64", "look": "string", "equal": "string"})
    looks = engine.rows(looks_path(output), {"look": "string", "node": "int64"})
    found = images.join(looks, on="look", how="left")
    return found.select("number", column("node").fill_null(column("number")).alias("node"), "equal")


def _edges(engine: Engine, output: str) -> Frame:
    """Returns the edges in both directions: matches, and from each node to the first one with equal bytes."""
    column = engine.column
    matches = engine.rows(_table(output, "match"), {"a": "int64", "b": "int64"})
    matches = matches.select(column("a").alias("u"), column("b").alias("v"))
    nodes = engine.rows(_work(output, "node"), _NODE).where(column("equal").not_null())
    first = nodes.groupby("equal").agg(column("node").min().alias("v"), column("node").max().alias("last"))
    first = first.where(column("v") != column("last")).select("equal", "v")
    equals = nodes.join(first, on="equal").select(column("node").alias("u"), "v")
    edges = matches.concat(equals.where(column("u") != column("v"))).distinct()
    return edges.concat(edges.select(column("v").alias("u"), column("u").alias("v")))


def _labels_path(output: str, number: int) -> str:
    return _work(output, f"label-{number:03d}")


def _spread_labels(engine: Engine, output: str, check: Callable[[], None]) -> int:
    """Writes the labels of each round; returns the number of the last one, which changed nothing."""
    column = engine.column
    number = 0
    if not _is_done(_labels_path(output, 0)):
        edges = engine.rows(_work(output, "edge"), _EDGE)
        start = edges.select(column("u").alias("node")).distinct()
        start = start.select("node", column("node").alias("label"), engine.constant(-1).alias("before"))
        engine.write(start, _labels_path(output, 0))
    while _changes(engine, _labels_path(output, number)):
        check()
        number += 1
        if not _is_done(_labels_path(output, number)):
            engine.write(_next_labels(engine, output, number - 1), _labels_path(output, number))
    return number


def _changes(engine: Engine, folder: str) -> bool:
    """Whether a round changed any label."""
    column = engine.column
    # Not by a filter that compares two columns: Daft 0.7 leaves out files by their least and largest values,
    # as if it compared a column with a constant.
    change = engine.rows(folder, {"label": "int64", "before": "int64"})
    change = change.select((column("label") - column("before")).alias("change"))
    change = change.agg(column("change").min().alias("least"), column("change").max().alias("most"))
    found = engine.collect(change)
    return any(bool(value) for name in ("least", "most") for value in found[name])


def _next_labels(engine: Engine, output: str, number: int) -> Frame:
    column = engine.column
    labels = engine.rows(_labels_path(output, number), _LABEL)
    edges = engine.rows(_work(output, "edge"), _EDGE)
    # Each node is its own neighbour, so that the smallest label around is never larger than its own.
    edges = edges.concat(labels.select(column("node").alias("u"), column("node").alias("v")))
    near = edges.join(labels, left_on="v", right_on="node")
    near = near.groupby("u").agg(column("label").min().alias("near"))
    shortcut = near.select(column("u").alias("at"), column("near").alias("shortcut"))
    found = near.join(shortcut, left_on="near", right_on="at")
    before = labels.select(column("node"), column("label").alias("before"))
    found = found.join(before, left_on="u", right_on="node")
    return found.select(column("u").alias("node"), column("shortcut").alias("label"), "before")


def _write_members(engine: Engine, output: str, rounds: int) -> None:
    column = engine.column
    labels = engine.rows(_labels_path(output, rounds), _LABEL)
    nodes = engine.rows(_work(output, "node"), {"number": "int64", "node": "int64"})
    found = nodes.join(labels, on="node", how="left")
    found = found.select("number", column("label").fill_null(column("node")).alias("label"))
    counts = found.groupby("label").agg(column("number").count().alias("images"))
    counts = counts.where(column("images") > 1)
    total = engine.collect(counts.agg(column("images").sum().alias("total")))["total"]
    tasks = -(-int((total and total[0]) or 0) // TASK_IMAGES) or 1
    members = found.join(counts, on="label").select("number", (column("label").hash() % tasks).alias("task"))
    images = engine.rows(_table(output, "image"), tables.IMAGE).join(members, on="number")
    engine.write(images.select(*tables.IMAGE, "task"), _work(output, "member"), "task")
