"""The difference image of two pictures, computed in a thread for the part in view."""

from __future__ import annotations

import logging
import threading
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from dupfinder.system.timeouts import join_all
from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.backend.thumbnails import CLOSE_SECONDS
from dupfinder.ui.compare.viewport import draw_levels

_log = logging.getLogger(__name__)

FACTORS: Final = (32, 16, 8, 4, 2, 1)
"""By how much differences are amplified: by so much that nearly all of them are below white."""

_BELOW_WHITE: Final = 0.995
_SAMPLE_STEP: Final = 3


class View(NamedTuple):
    """The views of two pictures that are compared.

    Attributes:
        photos: both pictures.
        targets: the rectangle of each in the pane, in device pixels.
        pane: its size, likewise.
    """

    photos: tuple[Photo, Photo]
    targets: tuple[QRectF, QRectF]
    pane: QSize


class Difference(NamedTuple):
    """A difference image.

    Attributes:
        view: the pictures that were compared.
        area: the part of the pane that both pictures cover.
        image: of the area's size; black where they are equal.
        factor: the amplification of the difference.
        largest: the largest difference, 0 to 255.
        share: of the pixels that differ at all, 0 to 1.
    """

    view: View
    area: QRect
    image: QImage
    factor: int
    largest: int
    share: float


class DifferenceMaker(QObject):
    """Computes the difference that was requested last, in a thread; its owner calls `close`."""

    made = Signal(object)
    """A Difference; in the GUI thread."""

    _computed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = _Asked()
        self._thread: threading.Thread | None = None
        self._computed.connect(self._on_computed, Qt.ConnectionType.QueuedConnection)
        # The thread also ends if a parent deletes this object first.
        self.destroyed.connect(self._asked.close)

    def ask(self, view: View) -> None:
        """Requests a difference; replaces a request that has not begun."""
        if self._asked.put(view) and self._thread is None:
            self._thread = threading.Thread(target=self._work, name="dupfinder-difference", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Ends the thread. May be called again."""
        self._asked.close()
        if self._thread is not None:
            join_all([self._thread], CLOSE_SECONDS)
            self._thread = None

    def _work(self) -> None:
        """Runs in the thread."""
        while (view := self._asked.take()) is not None:
            try:
                found = difference_of(view)
            except Exception:  # the thread must not end
                _log.exception("No difference of two pictures")
                continue
            if self._asked.is_closed():
                return  # the window may have been deleted
            try:
                self._computed.emit(found)
            except RuntimeError:  # deleted by its parent
                return

    def _on_computed(self, found: Difference) -> None:
        if self._thread is not None:
            self.made.emit(found)


class _Asked:
    """The last request; shared by the window and the thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._view: View | None = None
        self._closed = False

    def put(self, view: View) -> bool:
        """Stores a request; returns False after `close`."""
        with self._changed:
            if not self._closed:
                self._view = view
                self._changed.notify_all()
            return not self._closed

    def take(self) -> View | None:
        """Waits for a request; returns None after `close`."""
        with self._changed:
            while self._view is None and not self._closed:
                self._changed.wait()
            view, self._view = self._view, None
            return view

    def is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._view = None
            self._changed.notify_all()


def difference_of(view: View) -> Difference:
    """Returns the absolute difference of two pictures in a pane, amplified until it is visible."""
    import numpy as np

    shown = (target.toAlignedRect() for target in view.targets)
    area = QRect(0, 0, view.pane.width(), view.pane.height())
    for each in shown:
        area &= each
    if area.isEmpty():
        return Difference(view, QRect(), QImage(), 1, 0, 0.0)
    drawn = [_drawn(photo, target, area) for photo, target in zip(view.photos, view.targets, strict=True)]
    one, other = (
        np.frombuffer(image.constBits(), np.uint8).reshape(area.height(), area.width(), 4) for image in drawn
    )
    apart = np.maximum(one, other) - np.minimum(one, other)
    apart[:, :, 3] = 0
    counts = apart.view(np.uint32)
    share = float(np.count_nonzero(counts)) / counts.size
    largest = int(apart.max())
    # Counted in a sample: all pixels would take longer than everything else.
    sample = np.sort(apart[::_SAMPLE_STEP, ::_SAMPLE_STEP, :3].max(axis=2), axis=None)
    high = int(sample[int((sample.size - 1) * _BELOW_WHITE)])
    factor = next((each for each in FACTORS if high * each <= 255), 1)
    amplified = np.minimum(np.arange(256) * factor, 255).astype(np.uint8)[apart]
    image = QImage(amplified.data, area.width(), area.height(), QImage.Format.Format_RGB32)
    return Difference(view, area, image, factor, largest, share)


def _drawn(photo: Photo, target: QRectF, area: QRect) -> QImage:
    """Returns the part of a picture in an area of the pane, at its size on the screen."""
    image = QImage(area.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-area.topLeft())
    draw_levels(painter, photo.levels, target, area)
    painter.end()
    return image
