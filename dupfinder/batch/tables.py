"""The tables of a batch, as Parquet files.

This is the only module that imports pyarrow, which comes with the engine.
"""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import BatchError
from dupfinder.base.files import FileState, ScannedImage
from dupfinder.base.reports import reason_of
from dupfinder.batch.engine import MISSING
from dupfinder.store.appearances import appearance_key
from dupfinder.store.digests import content_key
from dupfinder.system.durable_files import replacing

Columns = Mapping[str, Sequence[Any]]
"""The columns of a table, all of the same length."""

Table: TypeAlias = Any
"""A table of pyarrow."""

_Schema: TypeAlias = Any
_Mask: TypeAlias = Any

_STATE: Final = {
    "path": "binary",
    "size_bytes": "int64",
    "mtime_ns": "int64",
    "device": "int64",
    "inode": "int64",
}

_SCANNED: Final = {
    "fingerprint": "binary",
    "width": "int64",
    "height": "int64",
    "content_pixels": "int64",
    "format": "string",
    "taken_at": "string",
    "damaged": "bool",
    "flat": "bool",
    "views": "list",
    "reason": "string",
    "stage": "string",
    "checksum": "int64",
    "content": "string",
    "frames": "int64",
    "camera": "bool",
    "turned": "bool",
    "quality": "int64",
    "frame_hashes": "binary",
    "decoders": "string",
    "taken_ms": "int64",
    "camera_key": "int64",
}

LIST: Final = _STATE
"""Files to read; the size is -1 for those that a list names: their worker looks them up."""

RANGE: Final = {"path": "binary", "first": "int64", "rows": "int64"}
"""Rows of a file of hashes."""

IMAGE: Final = {
    "number": "int64",  # of the partition times MOST_ROWS, plus the row
    **_STATE,
    **_SCANNED,
    "digest": "binary",  # of all bytes, where they are out of reach later
    # Keys of joins are text: by bytes, Daft 0.7 joins every row with every other.
    "look": "string",  # images of one look are one node of the graph; null for files that were not decoded
    "equal": "string",  # of the same bytes; null if not all bytes were read
}
"""Files, readable or not, as they were read."""

VIEW: Final = {
    "appearance": "int64",  # the smallest number of its images
    "hashes": "binary",  # hashing.ROW_BYTES bytes
    "frame_hashes": "binary",
    "tiny": "bool",
    "images": "int64",  # the number of images with this appearance
}
"""Views of all appearances that are not flat, once each."""

MATCH: Final = {"a": "int64", "b": "int64", "distance": "uint8", "transform": "uint8"}
"""Verified pairs of appearances, a < b; `transform` turns a into b."""

CLUSTER: Final = {
    "cluster": "int64",  # the number of the kept image
    "image": "int64",
    "path": "binary",
    "keeper": "bool",
    "relation": "string",
    "distance": "int64",  # null for files that were not compared by hash
    "transform": "string",
    "direct": "bool",
    "kind": "string",
    "kept_because": "string",
    "difference": "string",
    "difference_score": "float64",
    "difference_boxes": "string",  # JSON
    "digest": "binary",
    "pixel_digest": "binary",
    "sharpness": "float64",
}
"""Files of the clusters, the kept one first."""

PROBLEM: Final = {"path": "binary", "stage": "string", "reason": "string", "damaged": "bool"}

_DEFAULTS: Final = {
    "format": "",
    "damaged": False,
    "flat": False,
    "content": "still",
    "frames": 1,
    "camera": False,
    "turned": False,
    "checksum": None,
    "quality": None,
    "taken_ms": None,
    "camera_key": None,
}

MOST_ROWS: Final = 1 << 20
"""Rows of a partition, at most."""


def arrow() -> ModuleType:
    """Imports pyarrow.

    Raises:
        BatchError: it is not installed.
    """
    try:
        import pyarrow.compute
        import pyarrow.parquet
    except ImportError as error:
        raise BatchError(MISSING) from error
    module: ModuleType = pyarrow
    return module


def _schema(columns: Mapping[str, str]) -> _Schema:
    pa = arrow()
    types = {"list": pa.list_(pa.binary()), "bool": pa.bool_()}
    return pa.schema([(name, types.get(kind) or getattr(pa, kind)()) for name, kind in columns.items()])


def write(path: str, columns: Columns, schema: Mapping[str, str]) -> None:
    """Writes a table, which replaces another one as a whole.

    Args:
        path: of the file; its folder is made.
        columns: the values, or numpy arrays.
        schema: names and types.

    Raises:
        BatchError: it cannot be written, as on a full disk.
    """
    pa = arrow()
    table = pa.table({name: columns[name] for name in schema}, schema=_schema(schema))
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with replacing(path, durable=True) as stream:
            pa.parquet.write_table(table, stream, compression="zstd")
    except OSError as error:
        raise BatchError(f"{path} cannot be written: {reason_of(error)}.") from error


def read(path: str, names: Sequence[str] | None = None) -> Table:
    """Reads a table, or some columns of it, as a table of pyarrow.

    Raises:
        BatchError: it cannot be read, or is no such table.
    """
    pa = arrow()
    try:
        return pa.parquet.read_table(
            path, columns=list(names) if names is not None else None, partitioning=None
        )
    except (OSError, pa.ArrowException) as error:
        raise BatchError(f"{path} cannot be read: {_first_line(error)}") from error


def count_rows(path: str) -> int:
    """Returns the number of rows of a file.

    Raises:
        BatchError: likewise.
    """
    pa = arrow()
    try:
        return int(pa.parquet.read_metadata(path).num_rows)
    except (OSError, pa.ArrowException) as error:
        raise BatchError(f"{path} cannot be read: {_first_line(error)}") from error


def count_views(path: str) -> int:
    """Returns the number of views of a file of images."""
    pa = arrow()
    return int(
        pa.compute.sum(pa.compute.list_value_length(read(path, ["views"]).column("views"))).as_py() or 0
    )


def count_true(path: str, name: str) -> int:
    """Returns for how many rows a column is true."""
    return int(arrow().compute.sum(read(path, [name]).column(name)).as_py() or 0)


def names_of(path: str) -> list[str]:
    """Returns the names of the columns of a file.

    Raises:
        BatchError: likewise.
    """
    pa = arrow()
    try:
        return list(pa.parquet.read_schema(path).names)
    except (OSError, pa.ArrowException) as error:
        raise BatchError(f"{path} cannot be read: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def files_of(folder: str, table: str) -> list[str]:
    """Returns the files of a table of a batch, in order."""
    return sorted(glob.glob(os.path.join(glob.escape(folder), table, "*.parquet")))


def sweep(folder: str) -> None:
    """Removes files that a killed worker left unfinished."""
    for path in glob.glob(os.path.join(glob.escape(folder), "*", "*.part")):
        with contextlib.suppress(OSError):
            os.unlink(path)


def numbers(table: Table, name: str) -> NDArray[Any]:
    """Returns a column of numbers as an array."""
    found: NDArray[Any] = table.column(name).to_numpy()
    return found


def mask(wanted: NDArray[np.bool_]) -> _Mask:
    """Returns a mask of rows in the form that a table is filtered by."""
    return arrow().array(wanted)


def joined(table: Table, name: str) -> bytes:
    """Returns the values of a column of bytes one after the other."""
    return b"".join(table.column(name).to_pylist())


def completed(table: Table) -> Table:
    """Returns rows with paths and views as a table of images: what is missing, or null, has its default.

    Raises:
        BatchError: a column has another type.
    """
    pa = arrow()
    columns = {}
    for field in _schema({**_STATE, **_SCANNED}):
        default = _DEFAULTS.get(field.name, 0 if field.type == pa.int64() else None)
        if field.name not in table.column_names:
            columns[field.name] = pa.array([default] * len(table), field.type)
            continue
        column = table.column(field.name)
        try:
            columns[field.name] = (
                column.cast(field.type) if default is None else column.cast(field.type).fill_null(default)
            )
        except pa.ArrowException as error:
            raise BatchError(f"the column {field.name} holds {column.type}, not {field.type}.") from error
    return pa.table(columns)


# --- images ---------------------------------------------------------------------------------


def image_columns(
    images: Sequence[ScannedImage], first: int, digests: Mapping[bytes, bytes] | None = None
) -> dict[str, list[Any]]:
    """Returns the columns of the table of images.

    Args:
        images: the files of a partition.
        first: the number of the first one.
        digests: of all bytes, by path, where they are known.
    """
    columns: dict[str, list[Any]] = {"number": list(range(first, first + len(images)))}
    for place, name in enumerate(_STATE):
        columns[name] = [image.state[place] for image in images]
    for name in _SCANNED:
        columns[name] = [getattr(image, name) for image in images]
    columns["digest"] = [(digests or {}).get(image.state.path) for image in images]
    columns["look"] = [_look(image) for image in images]
    columns["equal"] = [_equal(image) for image in images]
    return columns


def _look(image: ScannedImage) -> str | None:
    """Returns what the node of an image goes by: its appearance; for a flat one, its dimensions."""
    if image.flat:
        return f"flat {image.width} {image.height}"
    key = appearance_key(image)
    return None if key is None else key.hex()


def _equal(image: ScannedImage) -> str | None:
    if not image.state.size_bytes or image.stage == "read":
        return None
    key = content_key(image.fingerprint, image.checksum)
    return None if key is None else key.hex()


def images_of(table: Table) -> list[ScannedImage]:
    """Returns the rows of a table of images."""
    names = [*_STATE, *_SCANNED]
    columns = [table.column(name).to_pylist() for name in names]
    width = len(_STATE)
    return [_image(row[:width], row[width:]) for row in zip(*columns, strict=True)]


def _image(state: Sequence[Any], scanned: Sequence[Any]) -> ScannedImage:
    values = dict(zip(_SCANNED, scanned, strict=True))
    values["views"] = tuple(values["views"] or ())
    values["frame_hashes"] = values["frame_hashes"] or b""
    return ScannedImage(FileState(*state), **values)


def problem_columns(images: Iterable[ScannedImage]) -> dict[str, list[Any]]:
    """Returns the columns of the table of problems."""
    bad = [image for image in images if image.reason]
    return {
        "path": [image.state.path for image in bad],
        "stage": [image.stage for image in bad],
        "reason": [image.reason for image in bad],
        "damaged": [bool(image.views) for image in bad],
    }
