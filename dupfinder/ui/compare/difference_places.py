"""The places where pictures of a cluster differ, in the coordinates of each picture as shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPolygonF, QTransform

from dupfinder.base.records import Box, Transform
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.photo_loader import upright
from dupfinder.ui.widgets.crop_region import region_in

_SHAPE_TOLERANCE: Final = 0.03


def undoing(transform: Transform) -> QTransform:
    """Returns the rotation or reflection that undoes a transform."""
    return {
        "rotate-90": QTransform().rotate(-90),
        "rotate-180": QTransform().rotate(180),
        "rotate-270": QTransform().rotate(90),
        "mirror": QTransform.fromScale(-1, 1),
        "flip": QTransform.fromScale(1, -1),
        "transpose": QTransform(0, 1, 1, 0, 0, 0),
        "transverse": QTransform(0, -1, -1, 0, 0, 0),
    }[transform]


def _is_as_kept(file: Item) -> bool:
    """Whether a file shows what the keeper shows."""
    return file.relation == "keeper" or (file.difference is not None and file.difference.kind == "none")


def _undone(box: Box, transform: Transform | None) -> QRectF:
    """Returns a place in a picture, as fractions, after the picture's transform is undone."""
    place = QRectF(*box)
    if transform is None:
        return place
    about_middle = QTransform.fromTranslate(-0.5, -0.5) * undoing(transform)
    return (about_middle * QTransform.fromTranslate(0.5, 0.5)).mapRect(place)


def _same_shape(files: tuple[Item, Item]) -> bool:
    """Whether two pictures have the same proportions when both are upright."""
    shapes = [upright(QSize(file.image.width, file.image.height), file.transform) for file in files]
    one, other = (shape.width() / max(shape.height(), 1) for shape in shapes)
    return abs(one / other - 1) < _SHAPE_TOLERANCE if one and other else False


def places_in(
    file: Item, files: Sequence[Item], *, turned: bool
) -> tuple[tuple[QRectF, ...], tuple[QPolygonF, ...]]:
    """Returns where a picture differs from others, and the parts of it that others show.

    Of more than two pictures, each is related to the keeper, and the keeper to each.

    Args:
        file: one of the files.
        files: two or more, the pictures of one cluster.
        turned: pictures are shown upright, as the keeper is.
    """
    keeper = next((each for each in files if each.relation == "keeper"), None)
    if len(files) == 2:
        pairs = [(files[0], files[1])]
    elif keeper is None:
        return (), ()
    elif file is keeper:
        found = (region_of(file, (file, each)) for each in files if each is not file)
        return (), tuple(region for region in found if region is not None)
    else:
        pairs = [(keeper, file)]
    region = region_of(file, pairs[0])
    return boxes_of(file, pairs[0], turned=turned), () if region is None else (region,)


def region_of(file: Item, files: tuple[Item, Item]) -> QPolygonF | None:
    """Returns the part of a picture that the other one shows, in fractions of its sides.

    Args:
        file: one of the two.
        files: both; a region is known if one of them is the keeper and the other a crop.

    Returns:
        The corners; None for the picture that shows less, or if no region is known.
    """
    cut = next((each for each in files if each.crop is not None), None)
    if cut is None or cut.crop is None or not any(each.relation == "keeper" for each in files):
        return None
    if (file is cut) != cut.crop.shows_more or not file.image.width or not file.image.height:
        return None
    return region_in(file.image, cut.crop)


def boxes_of(file: Item, files: tuple[Item, Item], *, turned: bool) -> tuple[QRectF, ...]:
    """Returns where two pictures differ, as fractions of one of them as it is shown.

    This is known if one of them shows what the keeper shows. In that one the places are the same if both
    pictures have the same proportions; otherwise none are known there.

    Args:
        file: one of the two.
        files: both.
        turned: pictures are shown upright, as the keeper is.
    """
    others = [each for each in files if not _is_as_kept(each)]
    if len(others) != 1 or others[0].difference is None:
        return ()
    other = others[0]
    if file is not other and not _same_shape(files):
        return ()
    undone = other.transform if file is not other or turned else None
    return tuple(_undone(box, undone) for box in others[0].difference.boxes)
