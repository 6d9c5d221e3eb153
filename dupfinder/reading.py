"""Reads a file to what is stored of it: bytes, fingerprint, picture, views, hashes."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.decoding import MAX_FILE_BYTES, decode
from dupfinder.errors import ImageError
from dupfinder.hashing import hash_thumbnails, thumbnail, trim_borders
from dupfinder.library import FileState, KnownFile, Moved, ScannedImage
from dupfinder.records import Stage, reason_of

Outcome = ScannedImage | Moved

VIEW_SIDE: Final = 80
"""A JPEG is decoded at a half, a quarter or an eighth as long as its shorter side keeps this.

At 200, copy recall is 0.001 higher, and indexing pictures of 300×250 takes half as long again.
"""

_OPEN: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""A FIFO put in place of a file since the walk would block without O_NONBLOCK."""


class Reader:
    """Reads files in the pool's threads.

    Args:
        lost: known images that are not where they were, by device and inode. A file that is one of
            them, with its fingerprint and time of last change, was renamed, and is not decoded again.
    """

    def __init__(self, lost: dict[tuple[int, int], KnownFile], cancel: threading.Event) -> None:
        self._lost = lost
        self._cancel = cancel

    def read_all(self, states: Sequence[FileState], known: dict[bytes, KnownFile]) -> list[Outcome]:
        """Reads some files and hashes their views in one batch; fewer if cancelled."""
        outcomes: list[Outcome] = []
        images: list[ScannedImage] = []
        thumbnails: list[tuple[int, NDArray[np.uint8]]] = []
        for state in states:
            if self._cancel.is_set():
                break
            try:
                data, state = read_file(state)
            except FileNotFoundError:
                continue  # it went away since the walk
            except (OSError, ImageError, MemoryError) as error:
                outcomes.append(_unreadable(state, None, error, "read"))
                continue
            fingerprint = fingerprint_of(data)
            moved = None if state.path in known else self._moved(fingerprint, state)
            if moved is not None:
                outcomes.append(Moved(moved, state))
                continue
            try:
                image, views = picture_views(data, state, fingerprint)
            except (ImageError, MemoryError) as error:
                outcomes.append(_unreadable(state, fingerprint, error, "decode"))
                continue
            thumbnails += [(len(images), view) for view in views]
            images.append(image)
        return outcomes + list(with_hashes(images, thumbnails))

    def _moved(self, fingerprint: bytes, state: FileState) -> int | None:
        file = self._lost.get((state.device, state.inode))
        same = file and (file.fingerprint, file.mtime_ns) == (fingerprint, state.mtime_ns)
        return file.id if file and same else None


def read_file(state: FileState) -> tuple[bytes, FileState]:
    """All bytes of a file, and its state as of now.

    Raises:
        OSError: it cannot be read.
        ImageError: it is larger than any image we decode.
    """
    handle = os.open(state.path, _OPEN)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise ImageError("not a regular file")
        if status.st_size > MAX_FILE_BYTES:
            raise ImageError(f"too large: the file has {status.st_size >> 20} MiB")
        parts = []
        left = status.st_size
        while left > 0:
            part = os.read(handle, left)
            if not part:
                break
            parts.append(part)
            left -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts), FileState.of(state.path, status)
    finally:
        os.close(handle)


def fingerprint_of(data: bytes) -> bytes:
    """A digest of a file's size, first and last 4 KiB.

    Equal ones prove nothing by themselves: uncompressed scans share their head and tail.
    """
    ends = data[:4096] + data[-4096:] + len(data).to_bytes(8, "little")
    return hashlib.sha256(ends, usedforsecurity=False).digest()[:16]


def picture_views(
    data: bytes, state: FileState, fingerprint: bytes
) -> tuple[ScannedImage, list[NDArray[np.uint8]]]:
    """Decodes a file to what is hashed: the whole picture and, if it has any, without its borders.

    Raises:
        ImageError: it cannot be decoded.
    """
    picture = decode(data, side=VIEW_SIDE, name=os.fsdecode(state.path))
    views = [thumbnail(picture.pixels)]
    inner = trim_borders(picture.pixels)
    content_pixels = picture.width * picture.height
    if inner is not None:
        views.append(thumbnail(inner))
        content_pixels = content_pixels * inner.size // picture.pixels.size
    image = ScannedImage(
        state,
        fingerprint,
        picture.width,
        picture.height,
        content_pixels,
        picture.format,
        picture.taken_at,
        picture.damaged,
        reason="damaged: only a part of the picture can be read" if picture.damaged else None,
        stage="decode" if picture.damaged else None,
    )
    return image, views


def with_hashes(
    images: Sequence[ScannedImage], thumbnails: Sequence[tuple[int, NDArray[np.uint8]]]
) -> Iterator[ScannedImage]:
    """Hashes the thumbnails, each given with the number of its image, in one batch.

    A view without contrast says nothing and is left out; an image that has no other is flat.
    """
    if not images:
        return
    hashes, flat = hash_thumbnails(np.stack([view for _, view in thumbnails]))
    rows = hashes.to_rows()
    views: list[list[tuple[bool, bytes]]] = [[] for _ in images]
    for (image, _), row, is_flat in zip(thumbnails, rows, flat.tolist(), strict=True):
        views[image].append((is_flat, row.tobytes()))
    for scanned, own in zip(images, views, strict=True):
        telling = tuple(row for is_flat, row in own if not is_flat)
        yield scanned._replace(views=telling or (own[0][1],), flat=not telling)


def _unreadable(state: FileState, fingerprint: bytes | None, error: Exception, where: Stage) -> ScannedImage:
    reason = reason_of(error) if isinstance(error, OSError) else str(error) or "not enough memory"
    return ScannedImage(state, fingerprint, reason=reason, stage=where)
