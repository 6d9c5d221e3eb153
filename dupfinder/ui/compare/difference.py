"""The difference of two pictures as a picture, computed in a thread for the visible part."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter

from dupfinder.ui.backend.background_loader import BackgroundLoader, Failure, Task, WishQueue
from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.compare.viewport import draw_levels

FACTORS: Final = (32, 16, 8, 4, 2, 1)
"""The factors of amplification; the largest is taken that leaves nearly all differences below white."""

_BELOW_WHITE: Final = 0.995
_SAMPLE_STEP: Final = 3


class View(NamedTuple):
    """Two pictures in a pane.

    Attributes:
        photos: the two.
        targets: where each lies in the pane, in device pixels.
        pane: its size, likewise.
    """

    photos: tuple[Photo, Photo]
    targets: tuple[QRectF, QRectF]
    pane: QSize


class Difference(NamedTuple):
    """The difference of two pictures.

    Attributes:
        view: the two pictures.
        area: the part of the pane that both pictures cover.
        image: of the area's size; black where they are equal.
        factor: by which it is brighter than the difference is.
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
    """Computes the difference that was asked for last, in a thread; its owner calls `close`."""

    made = Signal(object)
    """A Difference; in the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader: BackgroundLoader[int, View] = BackgroundLoader(
            "difference", _compute, self._on_computed, threads=1, parent=self
        )
        self._asked = 0

    def ask(self, view: View) -> None:
        """Computes this instead of earlier requests that are not begun."""
        self._asked += 1
        self._loader.want(self, OrderedDict([(self._asked, view)]))

    def close(self) -> None:
        """Ends the thread. May be called again."""
        self._loader.close()

    def _on_computed(self, _number: int, found: Difference | Failure) -> None:
        if isinstance(found, Difference):
            self.made.emit(found)


def _compute(task: Task[int, View], _queue: WishQueue[int, View]) -> Iterator[Difference]:
    yield difference_of(task.wish)


def difference_of(view: View) -> Difference:
    """Returns the absolute difference of two pictures in a pane, amplified until it can be seen."""
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
    # From a sample: sorting millions of values would take longer than everything else.
    sample = np.sort(apart[::_SAMPLE_STEP, ::_SAMPLE_STEP, :3].max(axis=2), axis=None)
    high = int(sample[int((sample.size - 1) * _BELOW_WHITE)])
    factor = next((each for each in FACTORS if high * each <= 255), 1)
    amplified = np.minimum(np.arange(256) * factor, 255).astype(np.uint8)[apart]
    image = QImage(amplified.data, area.width(), area.height(), QImage.Format.Format_RGB32)
    return Difference(view, area, image, factor, largest, share)


def _drawn(photo: Photo, target: QRectF, area: QRect) -> QImage:
    """Draws the part of a picture in an area of the pane, at the size it has on the screen."""
    image = QImage(area.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-area.topLeft())
    draw_levels(painter, photo.levels, target, area)
    painter.end()
    return image
