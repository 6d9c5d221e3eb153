"""The input of a batch: a folder, a list of paths or addresses, or hashes; divided into partitions."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Final, Literal

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import BatchError, Cancelled, FolderError
from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.base.files import FileState
from dupfinder.base.reports import FileProblem, Report, reason_of
from dupfinder.batch import tables
from dupfinder.batch.engine import Engine, read_object, reason_of_object
from dupfinder.indexing.walk import Walk, usable_folders
from dupfinder.system.timeouts import Patience

Kind = Literal["folder", "list", "objects", "hashes"]

PATH_COLUMNS: Final = ("path", "address", "url", "uri", "file", "filename")
"""Names of the column of paths, in order of preference; a list of one column may call it anything."""

FILES: Final = 3000
"""Files of a partition, unless the caller gives the number of partitions."""

_HASH_ROWS: Final = 200_000
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


@dataclass(frozen=True)
class Source:
    """An input that was found to be usable.

    Attributes:
        kind: of the input.
        name: as the user gave it; a path is absolute.
        files: of a table of hashes.
    """

    kind: Kind
    name: str
    files: tuple[str, ...] = ()


def is_address(path: str | bytes) -> bool:
    """Whether this is an address with a scheme, other than `file:`, and no path."""
    text = os.fsdecode(path)
    return bool(_SCHEME.match(text)) and not text.startswith("file://")


def source_of(name: str) -> Source:
    """Returns what kind of input this is.

    Raises:
        BatchError: there is nothing of this name, or no table in the folder.
    """
    is_table = name.lower().endswith((".parquet", ".csv"))
    if is_address(name):
        return Source("list" if is_table else "objects", name)
    path = os.path.realpath(name)
    if os.path.isdir(path):
        own = _hashes_in(path)
        return Source("hashes", path, tuple(own)) if own else Source("folder", path)
    if not os.path.exists(path):
        raise BatchError(f"There is no such folder or list: {name}")
    if not is_table:
        raise BatchError(f"{name} is no folder, and no list: a list ends in .parquet or .csv.")
    if path.lower().endswith(".parquet") and "views" in tables.names_of(path):
        return Source("hashes", path, (path,))
    return Source("list", path)


def _hashes_in(folder: str) -> list[str]:
    """Returns the files of hashes in a folder; none if it is one of pictures, whatever else is in it.

    Raises:
        BatchError: it cannot be read, or holds pictures too.
    """
    images = tables.files_of(folder, "image")
    if images and os.path.exists(os.path.join(folder, "plan.json")):
        return images
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise BatchError(f"{folder} cannot be read: {reason_of(error)}.") from error
    listed = [os.path.join(folder, name) for name in names if name.lower().endswith(".parquet")]
    found = [path for path in listed if _has_hashes(path)]
    if found and any(os.path.splitext(name)[1].lower() in IMAGE_SUFFIXES for name in names):
        raise BatchError(f"{folder} holds both pictures and hashes; name {found[0]}, or move it elsewhere.")
    return found


def _has_hashes(path: str) -> bool:
    try:
        return {"path", "views"} <= set(tables.names_of(path))
    except BatchError:
        return False


@dataclass(frozen=True)
class Listed:
    """The partitions of an input.

    Attributes:
        partitions: their number.
        files: of all.
        roots: the folders that they are below, for showing which are out of reach.
        problems: folders that could not be listed.
    """

    partitions: int
    files: int
    roots: tuple[bytes, ...]
    problems: tuple[FileProblem, ...] = ()


def list_input(
    source: Source, output: str, engine: Engine, partitions: int | None, report: Report, cancel: CancelToken
) -> Listed:
    """Writes the partitions of an input into the folder `list` of the output.

    Args:
        source: the input.
        output: the folder of the batch.
        engine: reads lists.
        partitions: their number; None for some with FILES files each.
        report: is called with the progress.
        cancel: ends the work when it is set.

    Raises:
        BatchError: the input has no files, or cannot be read.
        FolderError: the folder cannot be read.
    """
    if source.kind == "hashes":
        return _list_hashes(source, output)
    problems: tuple[FileProblem, ...] = ()
    if source.kind == "folder":
        states, problems = _walk(source.name, output, report, cancel)
        roots: tuple[bytes, ...] = (os.fsencode(source.name),)
    else:
        paths = _paths(source, engine)
        states = [_unseen(path) for path in paths]
        roots = roots_of(paths)
    if not states:
        raise BatchError(f"There is no image in {source.name}.")
    size = FILES if partitions is None else -(-len(states) // partitions)
    number = -1
    for number, part in enumerate(_parts(states, min(size, tables.MOST_ROWS))):
        _write(output, number, part)
    return Listed(number + 1, len(states), roots, problems)


def partition_path(output: str, number: int) -> str:
    """Returns the path of the list of a partition."""
    return os.path.join(output, "list", f"part-{number:06d}.parquet")


def _write(output: str, number: int, states: Sequence[FileState]) -> None:
    columns = {name: [state[place] for state in states] for place, name in enumerate(tables.LIST)}
    tables.write(partition_path(output, number), columns, tables.LIST)


def _parts(states: Sequence[FileState], size: int) -> Iterator[Sequence[FileState]]:
    for start in range(0, len(states), size):
        yield states[start : start + size]


def _walk(
    folder: str, output: str, report: Report, cancel: CancelToken
) -> tuple[list[FileState], tuple[FileProblem, ...]]:
    with contextlib.closing(Patience(cancel=cancel)) as patience:
        roots, faults = usable_folders([folder], output, patience)
        if not roots:
            raise FolderError("; ".join(f"{fault.reason}: {fault.path}" for fault in faults))
        found = Walk(roots, output, frozenset(), report, cancel, patience).run()
    if cancel.is_set():
        raise Cancelled
    problems = (problem for problem in found.problems if problem.path != output)
    return list(found.files.values()), tuple(problems)


def _unseen(path: bytes) -> FileState:
    """Returns the state of a file that its worker looks up when it reads it."""
    return FileState(path, -1, 0, 0, 0)


# --- lists ----------------------------------------------------------------------------------


def _paths(source: Source, engine: Engine) -> list[bytes]:
    """Returns the paths and addresses of a list, or of a folder in an object store, once each, in order."""
    if source.kind == "objects":
        return sorted(_objects(source.name, engine))
    given = _of_csv(source.name) if source.name.lower().endswith(".csv") else _of_table(source.name, engine)
    folder = os.fsencode(os.path.dirname(source.name))
    return list(dict.fromkeys(_path(path, folder) for path in given if path))


def _of_table(name: str, engine: Engine) -> list[bytes]:
    if is_address(name):
        try:
            frame = engine.read(name)
            names = list(frame.column_names)
        except Exception as error:
            raise BatchError(f"{name} cannot be read: {reason_of_object(error)}.") from error
        column = names[_column_of_paths(name, names)]
        values = engine.collect(frame.select(column))[column]
    else:
        names = tables.names_of(name)
        column = names[_column_of_paths(name, names)]
        values = tables.read(name, [column]).column(column).to_pylist()
    values = [value for value in values if value is not None]
    if not all(isinstance(value, str | bytes) for value in values):
        raise BatchError(f"The column {column} of {name} holds no paths: they are text, or bytes.")
    return [os.fsencode(value) for value in values]


def _column_of_paths(name: str, names: Sequence[str]) -> int:
    """Returns the number of the column of paths.

    Raises:
        BatchError: no column is called so, and there is not only one.
    """
    lower = [each.strip().lower() for each in names]
    found = next(
        (lower.index(each) for each in PATH_COLUMNS if each in lower), 0 if len(names) == 1 else None
    )
    if found is None:
        has = f"it has {', '.join(names[:8])}, not {PATH_COLUMNS[0]}" if names else "it is empty"
        raise BatchError(f"{name} has no column of paths; {has}.")
    return found


def _of_csv(name: str) -> list[bytes]:
    """Returns the column of paths of a CSV file; a list without a header has one column.

    It is not read by the engine, which drops names that are not UTF-8, and takes names for numbers.
    """
    try:
        data: IO[bytes] = io.BytesIO(read_object(name)) if is_address(name) else open(name, "rb")  # noqa: SIM115
    except Exception as error:
        reason = reason_of_object(error) if is_address(name) else str(error)
        raise BatchError(f"{name} cannot be read: {reason}.") from error
    with data, io.TextIOWrapper(data, "utf-8-sig", errors="surrogateescape", newline="") as text:
        first = text.readline()
        text.seek(0)
        separator = next((each for each in ";\t" if each in first and "," not in first), ",")
        try:
            rows = [row for row in csv.reader(text, delimiter=separator, strict=True) if row]
        except csv.Error as error:
            raise BatchError(f"{name} cannot be read: {error}.") from error
    names = rows[0] if rows else []
    column = _column_of_paths(name, names)
    longer = next((row for row in rows if len(row) > len(names)), None)
    if longer is not None:
        raise BatchError(f"{name} has a line with too many values: {longer[0]!r}; quote names with commas.")
    has_header = not (len(names) == 1 and _is_path(names[0]))
    return [os.fsencode(row[column]) for row in rows[has_header:] if len(row) > column]


def _is_path(text: str) -> bool:
    """Whether a text in the place of a column's name is a path itself."""
    return os.path.splitext(text)[1].lower() in IMAGE_SUFFIXES or "/" in text or os.sep in text


def _path(path: bytes, folder: bytes) -> bytes:
    """Returns an address as it is, and a path as an absolute one; relative to the folder of the list."""
    if is_address(path):
        return path
    if path.startswith(b"file://"):
        path = path.removeprefix(b"file://")
    elif is_address(folder) and not path.startswith(b"/"):
        return folder + b"/" + path
    return os.path.normpath(os.path.join(folder, path))


def _objects(name: str, engine: Engine) -> Iterable[bytes]:
    pattern = name if "*" in name else name.rstrip("/") + "/**"
    for path in engine.collect(engine.objects(pattern))["path"]:
        if os.path.splitext(path)[1].lower() in IMAGE_SUFFIXES:
            yield os.fsencode(path)


_MOST_ROOTS: Final = 64


def roots_of(paths: Iterable[bytes]) -> tuple[bytes, ...]:
    """Returns folders that the files lie below, none of them in another one; the fewer levels the more."""
    folders = {os.path.dirname(path) for path in paths}
    while len(folders) > _MOST_ROOTS:
        depth = max(folder.count(b"/") for folder in folders)
        if depth <= 1:
            break
        folders = {os.path.dirname(folder) if folder.count(b"/") == depth else folder for folder in folders}
    found: list[bytes] = []
    for folder in sorted(folders, key=lambda folder: folder.rstrip(b"/") + b"/"):
        if not found or not folder.startswith(found[-1].rstrip(b"/") + b"/"):
            found.append(folder)
    return tuple(found)


# --- hashes ---------------------------------------------------------------------------------


def _list_hashes(source: Source, output: str) -> Listed:
    """Divides files of hashes into ranges of rows: they are read by the workers."""
    names = set(tables.names_of(source.files[0]))
    if not {"path", "views"} <= names:
        raise BatchError(
            f"{source.files[0]} has no hashes: it needs the columns path and views, as the table image has."
        )
    number = rows = 0
    for path in source.files:
        count = tables.count_rows(path)
        rows += count
        for start in range(0, count, _HASH_ROWS):
            tables.write(
                partition_path(output, number),
                {"path": [os.fsencode(path)], "first": [start], "rows": [min(_HASH_ROWS, count - start)]},
                tables.RANGE,
            )
            number += 1
    if not rows:
        raise BatchError(f"There is no hash in {source.name}.")
    return Listed(number, rows, ())
