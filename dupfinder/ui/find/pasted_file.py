"""A file of a picture that has none, for views that read files; it is kept for the session."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.operations.queries import Source


class PastedFile:
    """Writes pictures to a folder that only the user can read, and that goes with this object."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._written: dict[int, tuple[bytes, str, int]] = {}

    def record_of(self, source: Source, image: ImageRecord) -> ImageRecord:
        """Returns the record of a picture with the path and time of a file that holds it.

        Raises:
            OSError: it could not be written.
        """
        data = source.data or b""
        if id(data) not in self._written:
            self._written[id(data)] = self._write(data, source.name, image.format)
        _, path, mtime_ns = self._written[id(data)]
        return replace(image, path=path, size_bytes=len(data), mtime_ns=mtime_ns)

    def close(self) -> None:
        """Deletes the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self._written.clear()

    def _write(self, data: bytes, name: str, image_format: str) -> tuple[bytes, str, int]:
        """Returns the data, which stay alive so that their id stays their own, the path and the time."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="dupfinder-", ignore_cleanup_errors=True)
        folder = os.path.join(self._folder.name, str(len(self._written)))
        os.mkdir(folder)
        plain = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in name)[:60]
        path = os.path.join(folder, f"{plain}.{image_format.lower()}")
        with open(path, "wb") as stream:
            stream.write(data)
            stream.flush()
            return data, path, os.fstat(stream.fileno()).st_mtime_ns
