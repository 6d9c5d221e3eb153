"""Named arrays in a file: uncompressed .npz without pickled objects, checked when it is read."""

from __future__ import annotations

import contextlib
import os
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from typing import IO, Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dupfinder.system.durable_files import replacing

File: TypeAlias = str | os.PathLike[str] | IO[bytes]

_UNREADABLE: Final = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    MemoryError,
    OverflowError,
    RuntimeError,
    SyntaxError,
    struct.error,
    tokenize.TokenError,  # of the header of an array
    zipfile.BadZipFile,
    zlib.error,
)
"""Raised by numpy and zipfile for a file that is no archive of arrays, or an altered one."""


def save_arrays(file: File, header: Sequence[int], arrays: Mapping[str, NDArray[Any]]) -> None:
    """Writes arrays and a header; a path is replaced as a whole or not at all.

    Readers never see half a file. The data is not forced to the disk: a file that a power cut damages is
    found damaged when it is read.

    Args:
        file: a path, or a file object open for writing bytes.
        header: 64-bit signed integers.
        arrays: by name.

    Raises:
        OSError: the file cannot be written; an older one is still there.
    """
    named: dict[str, Any] = {"header": np.array(header, np.int64), **arrays}
    if not isinstance(file, (str, os.PathLike)):
        np.savez(file, **named)
        return
    with replacing(os.fspath(file)) as stream:
        np.savez(stream, **named)


def load_arrays(
    file: File, header: Sequence[int], types: Mapping[str, type]
) -> dict[str, NDArray[Any]] | None:
    """Reads arrays that `save_arrays` wrote.

    Args:
        file: a path, or a file object open for reading bytes.
        header: the header that the file must have.
        types: the names of the arrays, which have one dimension, and their types.

    Returns:
        The arrays; None if the file is missing, truncated or altered, or has another header.
    """
    try:
        with contextlib.ExitStack() as stack:
            if isinstance(file, (str, os.PathLike)):
                # Not left to numpy, which leaves the file open if it is no archive.
                file = stack.enter_context(open(file, "rb"))
            archive = stack.enter_context(np.load(file, allow_pickle=False))
            found = archive["header"]
            if found.dtype != np.int64 or found.tolist() != list(header):
                return None
            arrays = {name: archive[name] for name in types}
    except _UNREADABLE:
        return None
    # numpy returns bytes for an altered array.
    fit = all(
        isinstance(array, np.ndarray) and array.dtype == types[name] and array.ndim == 1
        for name, array in arrays.items()
    )
    return arrays if fit else None


def saved_header(file: str) -> list[int] | None:
    """Returns the header of a file that `save_arrays` wrote; None if it is missing, truncated or altered."""
    try:
        with open(file, "rb") as stream, np.load(stream, allow_pickle=False) as archive:
            found = archive["header"]
    except _UNREADABLE:
        return None
    is_header = isinstance(found, np.ndarray) and found.dtype == np.int64 and found.ndim == 1
    return list(map(int, found)) if is_header else None
