"""Reads the metadata of photographs in threads, and keeps those of the last few dozen."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from dupfinder.base.identity import FileStamp
from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.background_loader import BackgroundLoader, Failure, Task, WishQueue

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails

KEPT: Final = 48
"""The details of this many pictures are kept."""

_REST_MS: Final = 60
"""A picture that somebody passes by is not read."""

_Stamp = FileStamp[str]


class DetailsLoader(QObject):
    """Reads the details of one picture at a time; belongs to the GUI thread and never makes it wait.

    Its owner calls `close` before the program ends: the threads do not end by themselves.

    Args:
        parent: of the object.

    Signals:
        ready: the stamp of a picture whose details, or a failure, have arrived.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The least recently wanted stands first.
        self._found: OrderedDict[_Stamp, PhotoDetails] = OrderedDict()
        self._failed: tuple[_Stamp, Failure] | None = None
        self._wanted: ImageRecord | None = None
        # Two, so that a drive that does not answer holds up no picture of another.
        self._loader: BackgroundLoader[_Stamp, ImageRecord] = BackgroundLoader(
            "details", _load, self._store, threads=2, parent=self
        )
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)

    def details(self, stamp: _Stamp) -> PhotoDetails | None:
        """Returns the details of a picture; None while they are not known."""
        return self._found.get(stamp)

    def failure(self, stamp: _Stamp) -> Failure | None:
        """Returns why the wanted picture could not be read; None if it was not tried yet."""
        return self._failed[1] if self._failed is not None and self._failed[0] == stamp else None

    def want(self, image: ImageRecord | None) -> None:
        """Reads this picture instead of the earlier one; None for none."""
        before, self._wanted = self._wanted, image
        if image is None:
            self._stop()
            return
        if image.stamp in self._found:
            self._found.move_to_end(image.stamp)
            self._stop()
        elif before is None or before.stamp != image.stamp:
            self._failed = None
            self._rest.start()

    def close(self) -> None:
        """Ends the threads, whatever they are doing. May be called again."""
        self._rest.stop()
        self._loader.close()

    def _stop(self) -> None:
        self._rest.stop()
        self._loader.want(None, OrderedDict())

    def _on_rest(self) -> None:
        if self._wanted is not None:
            self._loader.want(None, OrderedDict({self._wanted.stamp: self._wanted}))

    def _store(self, stamp: _Stamp, result: PhotoDetails | Failure) -> None:
        if isinstance(result, Failure):
            self._failed = stamp, result
        else:
            self._found[stamp] = result
            while len(self._found) > KEPT:
                self._found.popitem(last=False)
        if self._wanted is not None and self._wanted.stamp == stamp:
            self.ready.emit(stamp)


def _load(task: Task[_Stamp, ImageRecord], queue: WishQueue[_Stamp, ImageRecord]) -> Iterator[PhotoDetails]:
    """Yields the details; runs in a thread.

    Raises:
        Cancelled: it is closed.
        OSError: the file cannot be reached.
        ImageError: its decoder was lost.
    """
    # Imported here: a window is there before it is needed.
    from dupfinder.base.files import FileState
    from dupfinder.workers.client import details_of

    state = FileState(os.fsencode(task.wish.path), 0, 0, 0, 0)
    yield details_of(state, cancel=queue.closed)
