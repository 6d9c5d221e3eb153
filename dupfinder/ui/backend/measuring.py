"""Measures and clears folders of our own in a thread, so that the window never waits for a drive."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, Signal

from dupfinder.base.cancelling import CancelToken
from dupfinder.system.timeouts import join_all
from dupfinder.ui.backend.thumbnail_cache import ThumbnailCache

_CLOSE_SECONDS: Final = 1.0

Measure = Callable[[CancelToken], int]
"""Runs in the thread and returns a size in bytes."""


class Measuring(QObject):
    """Runs measures one after the other; the thread begins with the first one.

    Signals:
        measured: the name of a measure, and its size in bytes. Connect methods of GUI objects only.
    """

    measured = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: queue.SimpleQueue[tuple[str, Measure] | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def ask(self, name: str, measure: Measure) -> None:
        """Runs a measure after those that were asked for before."""
        if self._thread is None:
            self._closed = threading.Event()
            self._wanted = queue.SimpleQueue()
            self._thread = threading.Thread(
                target=self._run, args=(self._wanted, self._closed), name="dupfinder-measure", daemon=True
            )
            self._thread.start()
        self._wanted.put((name, measure))

    def close(self) -> None:
        """Ends the thread; one that a drive blocks is left behind. A later `ask` begins another."""
        self._closed.set()
        if self._thread is not None:
            self._wanted.put(None)
            join_all([self._thread], _CLOSE_SECONDS)
            self._thread = None

    def _run(self, wanted: queue.SimpleQueue[tuple[str, Measure] | None], closed: threading.Event) -> None:
        while (task := wanted.get()) is not None and not closed.is_set():
            name, measure = task
            size = measure(closed)
            if closed.is_set():
                return
            with suppress(RuntimeError):  # the window is gone
                self.measured.emit(name, size)


def files_size(folder: str, closed: CancelToken) -> int:
    """Returns the size in bytes of the files directly in a folder."""
    total = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if closed.is_set():
                break
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False):
                    total += entry.stat(follow_symlinks=False).st_size
    return total


def cache_cleared(cache: ThumbnailCache, closed: CancelToken) -> int:
    """Clears the thumbnails and returns the size of what is left."""
    cache.clear(closed)
    return cache.size_bytes(closed)
