"""The thumbnails that are kept on the disk from one start to the next."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import ImageError
from dupfinder.base.identity import FileStamp
from dupfinder.system import user_dirs
from dupfinder.system.durable_files import replacing

if TYPE_CHECKING:
    from dupfinder.images.picture import Picture

_log = logging.getLogger(__name__)

SIDES_PX: Final = (96, 128, 192, 256, 384, 512, 768, 1024, 1536)
"""The sizes that are made; few, so that a slider does not load again at every step."""

_NAME: Final = re.compile(r"[0-9a-f]{64}\.jpg([0-9a-f]{12}\.tmp)?")

_DAY_SECONDS: Final = 24 * 60 * 60


class ThumbnailCache:
    """JPEG files by key and size in a folder; an error here costs the cache and nothing else."""

    def __init__(self, folder: str, limit: int) -> None:
        self._folder = folder
        self._limit = limit
        # So that a full disk or a read-only folder is not tried for every picture.
        self._attempts_left = 3
        self._unpruned = threading.Lock()

    def read(self, key: FileStamp[str], side_px: int) -> bytes | None:
        """Returns the bytes of a file and marks it as used; None if there is none."""
        path = self._path_of(key, side_px)
        try:
            with open(path, "rb") as stream:
                data = stream.read()
                used = os.fstat(stream.fileno()).st_mtime
        except OSError:
            return None
        if abs(time.time() - used) > _DAY_SECONDS:
            with suppress(OSError):
                os.utime(path)
        return data

    def find(self, key: FileStamp[str], side_px: int, *, smaller: bool = False) -> Picture | None:
        """Returns a cached thumbnail scaled to fit a square of this side; None if there is none.

        Args:
            key: of the picture.
            side_px: one of SIDES_PX; larger thumbnails serve too.
            smaller: whether smaller ones serve if there is no other.
        """
        # Imported here: it loads numpy and OpenCV, which the window does not wait for.
        from dupfinder.images.display import preview

        sizes = [side for side in SIDES_PX if side >= side_px]
        if smaller:
            sizes += [side for side in reversed(SIDES_PX) if side < side_px]
        for size in sizes:
            data = self.read(key, size)
            if data is not None:
                with suppress(ImageError):
                    picture = preview(data, side_px, side_px)
                    if not picture.damaged:
                        return picture
        return None

    def write(self, key: FileStamp[str], side_px: int, data: bytes) -> None:
        """Stores a thumbnail if possible, atomically."""
        if self._attempts_left <= 0:
            return
        try:
            self._replace(self._path_of(key, side_px), data)
        except OSError as error:
            self._attempts_left -= 1
            _log.warning("A thumbnail could not be kept: %s", error)

    def prune(self, closed: CancelToken) -> None:
        """Removes the least recently used files above the limit, once in the life of this object."""
        if not self._unpruned.acquire(blocking=False):
            return
        files = []
        for entry in self.files():
            if closed.is_set():
                return
            with suppress(OSError):
                status = entry.stat(follow_symlinks=False)
                files.append((status.st_mtime, status.st_size, entry.path))
        excess = sum(size for _, size, _ in files) - self._limit
        for _, size, path in sorted(files):
            if excess <= 0 or closed.is_set():
                return
            with suppress(OSError):
                os.unlink(path)
                excess -= size

    def _path_of(self, key: FileStamp[str], side_px: int) -> str:
        text = f"\0{key.mtime_ns}\0{key.size_bytes}\0{side_px}".encode()
        name = hashlib.sha256(os.fsencode(key.path) + text, usedforsecurity=False).hexdigest()
        return os.path.join(self._folder, name[:2], name + ".jpg")

    def _replace(self, path: str, data: bytes) -> None:
        user_dirs.make_folder(os.path.dirname(path))
        with replacing(path, suffix=".tmp") as stream:
            stream.write(data)

    def size_bytes(self, closed: CancelToken) -> int:
        """Returns the size of all files; of those counted so far once `closed` is set."""
        total = 0
        for entry in self.files():
            if closed.is_set():
                break
            with suppress(OSError):
                total += entry.stat(follow_symlinks=False).st_size
        return total

    def clear(self, closed: CancelToken) -> None:
        """Removes all files of the cache, and nothing else."""
        for entry in self.files():
            if closed.is_set():
                break
            with suppress(OSError):
                os.unlink(entry.path)

    def files(self) -> Iterator[os.DirEntry[str]]:
        """Yields the files of the cache; others in its folder, and what links lead to, are not touched."""
        for byte in range(256):
            folder = os.path.join(self._folder, f"{byte:02x}")
            if os.path.islink(folder):
                continue
            with suppress(OSError), os.scandir(folder) as entries:
                yield from (entry for entry in entries if _is_ours(entry))


def _is_ours(entry: os.DirEntry[str]) -> bool:
    """Whether a file is a thumbnail or an unfinished one, by its name."""
    return _NAME.fullmatch(entry.name) is not None and entry.is_file(follow_symlinks=False)
