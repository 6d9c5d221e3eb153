"""Converts stored crops to the region that a picture shows of another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dupfinder.base.records import Crop, ImageRecord, Point, Quadrilateral
from dupfinder.store.features import CropRow

CropsOf = Mapping[tuple[int, int], CropRow]
"""Verified crops by the appearances of the whole and of the part."""


def crops_by_pair(rows: Iterable[CropRow]) -> dict[tuple[int, int], CropRow]:
    """Returns verified crops by the appearances of the whole and of the part."""
    return {(row.whole, row.part): row for row in rows}


def crop_of(keeper: ImageRecord, image: ImageRecord, crops: CropsOf) -> Crop | None:
    """Returns where an image is a crop of the keeper, or the keeper one of the image; None if neither."""
    row = crops.get((keeper.appearance, image.appearance))
    if row is not None:
        return Crop(_region(row, keeper), row.share)
    row = crops.get((image.appearance, keeper.appearance))
    return None if row is None else Crop(_region(row, image), row.share, shows_more=True)


def _region(row: CropRow, whole: ImageRecord) -> Quadrilateral:
    upper_left, upper_right, lower_right, lower_left = (
        _point(row.region[place], row.region[place + 1], whole) for place in range(0, 8, 2)
    )
    return upper_left, upper_right, lower_right, lower_left


def _point(x: float, y: float, whole: ImageRecord) -> Point:
    return x * whole.width, y * whole.height
