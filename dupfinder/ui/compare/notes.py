"""The sentence below the two pictures: how they differ, or how much of one is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale

from dupfinder.base.records import ClusterFile
from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.compare.canvas import CompareCanvas
from dupfinder.ui.compare.difference import Difference
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr


def note_words(canvas: CompareCanvas, photos: Sequence[tuple[ClusterFile, Photo | None]]) -> str:
    """Returns the sentence below the pictures; empty if there is nothing to say."""
    if canvas.mode == "difference":
        return difference_words(canvas.difference(), same_shape=canvas.viewport.same_shape())
    return reduced_words((file, photo) for file, photo in photos if photo is not None)


def scale_words(scale: float | None) -> str:
    """Returns a scale in percent; empty if there is none."""
    if scale is None:
        return ""
    return tr("%1%").replace("%1", formatting.number(max(1, round(scale * 100))))


def difference_words(found: Difference | None, *, same_shape: bool) -> str:
    """Describes the difference image that is shown; `found` is None while it is computed."""
    words = [tr("Difference")]
    if found is not None and found.factor > 1:
        words = [tr("Difference, %1 times brighter").replace("%1", str(found.factor))]
    if not same_shape:
        words.append(tr("the pictures are of different shapes, so they do not lie exactly on one another"))
    if found is not None and found.largest == 0:
        words.append(tr("no difference at this size"))
    elif found is not None:
        words.append(tr("%1% of the pixels differ").replace("%1", _percent(found.share)))
        words.append(tr("at most by %1 of 255").replace("%1", str(found.largest)))
    return " · ".join(words)


def reduced_words(photos: Iterable[tuple[ClusterFile, Photo]]) -> str:
    """Says so if a picture is shown from a smaller version of it; empty if not."""
    for file, photo in photos:
        level = photo.levels[0]
        if photo.is_whole and level.width() < 0.95 * photo.size.width():
            words = tr("“%1” is shown from a picture of %2 pixels.")
            words = words.replace("%2", f"{level.width()} × {level.height()}")
            return words.replace("%1", formatting.named(file.image.path))
    return ""


def _percent(share: float) -> str:
    """Formats a share in percent; a share above 0 is never shown as 0."""
    if 0 < share < 0.001:
        return "<" + QLocale().toString(0.1, "f", 1)
    return QLocale().toString(share * 100, "f", 1 if share < 0.1 else 0)
