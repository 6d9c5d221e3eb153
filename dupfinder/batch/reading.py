"""The first step of a batch: reads, decodes and hashes the files of a partition.

The decoder processes and hashes are those of the desktop program. Objects in a store are read by the engine,
with the credentials that it finds.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from dupfinder.base.cancelling import NEVER
from dupfinder.base.errors import BatchError, ImageError
from dupfinder.base.files import FileState, ScannedImage, Wanted
from dupfinder.base.reports import reason_of
from dupfinder.batch import engine, tables
from dupfinder.batch.engine import Task
from dupfinder.batch.inputs import is_address, partition_path
from dupfinder.hashing.hashes import ROW_BYTES
from dupfinder.indexing.scan import in_chunks
from dupfinder.indexing.writer import with_decoders
from dupfinder.system.checksums import whole_digest
from dupfinder.workers.client import read_image
from dupfinder.workers.decoder_pool import pool
from dupfinder.workers.read_many import Reading

_AT_ONCE: Final = 16
"""Objects that are read at once: a store answers slowly, but many at a time."""


def image_path(output: str, number: int) -> str:
    """Returns the path of the images of a partition."""
    return os.path.join(output, "image", f"part-{number:06d}.parquet")


def read_partition(output: str, task: Task) -> dict[str, Any]:
    """Reads the files of a partition and writes their rows.

    Args:
        output: the folder of the batch.
        task: `partition`, its number; `kind` of the input; `processes` that decode.

    Returns:
        Counts of files, views and problems.
    """
    number = int(task["partition"])
    table = tables.read(partition_path(output, number))
    digests: dict[bytes, bytes] = {}
    if task["kind"] == "hashes":
        images = _given(table.to_pylist()[0])
    else:
        listed = [table.column(name).to_pylist() for name in tables.LIST]
        states = [FileState(*row) for row in zip(*listed, strict=True)]
        images = _read(states, int(task["processes"]), digests)
    problems = tables.problem_columns(images)
    name = os.path.basename(image_path(output, number))
    tables.write(os.path.join(output, "problem", name), problems, tables.PROBLEM)
    columns = tables.image_columns(images, number * tables.MOST_ROWS, digests)
    tables.write(image_path(output, number), columns, tables.IMAGE)
    return {
        "files": len(images),
        "views": sum(len(image.views) for image in images),
        "problems": len(problems["path"]),
    }


def _given(row: dict[str, Any]) -> list[ScannedImage]:
    """Returns the images of a range of rows of a file of hashes."""
    table = tables.read(os.fsdecode(row["path"])).slice(row["first"], row["rows"])
    try:
        given = tables.images_of(tables.completed(table))
    except BatchError as error:
        raise BatchError(f"{os.fsdecode(row['path'])} has hashes of another form: {error}") from error
    images = [image for image in given if image.state.path]
    for image in images:
        if any(view is None or len(view) != ROW_BYTES for view in image.views):
            raise BatchError(
                f"{os.fsdecode(row['path'])} has hashes of another form: a view has {ROW_BYTES} bytes."
            )
    return images


def _read(states: Sequence[FileState], processes: int, digests: dict[bytes, bytes]) -> list[ScannedImage]:
    """Reads files in decoder processes, in order of the list."""
    found: dict[bytes, ScannedImage] = {}
    local: list[FileState] = []
    for state in states:
        if not is_address(state.path):
            looked_up = _looked_up(state)
            if isinstance(looked_up, FileState):
                local.append(looked_up)
            else:
                found[state.path] = looked_up
    for image in _decoded(local, processes):
        found[image.state.path] = image
    remote = [state.path for state in states if is_address(state.path)]
    if remote:
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            for path, (image, digest) in zip(remote, threads.map(_object, remote), strict=True):
                found[path] = image
                if digest is not None:
                    digests[path] = digest
    return [found[state.path] for state in states if state.path in found]


def _looked_up(state: FileState) -> FileState | ScannedImage:
    """Returns the state of a file that a list names, or why it has none."""
    if state.size_bytes >= 0:
        return state
    try:
        status = os.stat(state.path)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        return _unread(state.path, reason)
    return FileState.of(state.path, status)


def _unread(path: bytes, reason: str) -> ScannedImage:
    return ScannedImage(FileState(path, 0, 0, 0, 0), None, reason=reason, stage="read")


def _decoded(states: Sequence[FileState], processes: int) -> Iterator[ScannedImage]:
    if not states:
        return
    reading = Reading(pool(), in_chunks(Wanted(state) for state in states), processes, NEVER)
    seen = set()
    for outcomes, _ in reading:
        for outcome in outcomes:
            if isinstance(outcome, ScannedImage):
                seen.add(outcome.state.path)
                yield with_decoders(outcome)
    if reading.silent:
        for state in states:
            if state.path not in seen:
                yield _unread(state.path, "the drive does not answer")


def _object(path: bytes) -> tuple[ScannedImage, bytes | None]:
    """Reads an object and decodes it; returns its digest too, because it is out of reach later."""
    try:
        data = engine.read_object(os.fsdecode(path))
    except Exception as error:
        return _unread(path, engine.reason_of_object(error)), None
    state = FileState(path, len(data), 0, 0, 0)
    try:
        image, _ = read_image(state, data)
    except (ImageError, OSError) as error:
        return with_decoders(ScannedImage(state, None, reason=str(error), stage="decode")), None
    return with_decoders(image._replace(state=state)), whole_digest(data)
