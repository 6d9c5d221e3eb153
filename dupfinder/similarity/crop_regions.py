"""Converts stored crops to the region that a picture shows of another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from dupfinder.base.records import Crop, ImageRecord, Point, Quadrilateral

if TYPE_CHECKING:
    from dupfinder.store.features import CropRow

CropsOf: TypeAlias = "Mapping[tuple[int, int], CropRow]"
"""Verified crops by the appearances of the whole and of the part."""


def crops_by_pair(rows: Iterable[CropRow]) -> dict[tuple[int, int], CropRow]:
    """Returns verified crops by the appearances of the whole and of the part."""
    return {(row.whole, row.part): row for row in rows}


def crop_of(keeper: ImageRecord, image: ImageRecord, crops: CropsOf) -> Crop | None:
    """Returns where an image is a crop of the keeper, or the keeper one of the image; None if neither."""
    row = crops.get((keeper.appearance, image.appearance))
    if row is not None:
        return Crop(region_of(row, keeper), row.share)
    row = crops.get((image.appearance, keeper.appearance))
    return None if row is None else Crop(region_of(row, image), row.share, shows_more=True)


def has_more_detail(part: ImageRecord, whole: ImageRecord, crop: Crop) -> bool:
    """Whether a picture has more of what it shows than a larger one: the larger one is made of it.

    So it is with a photograph in a screenshot or a collage: it has more pixels there, or camera data.

    Args:
        part: shows less.
        whole: shows more.
        crop: where the part lies in the whole.
    """
    if part.camera != whole.camera:
        return part.camera
    return part.pixel_count > _MORE_PIXELS * area_of(crop.region)


_MORE_PIXELS: Final = 1.2


def area_of(region: Quadrilateral) -> float:
    """Returns the area of a quadrilateral (Gauss's formula), in square pixels."""
    following = (*region[1:], region[0])
    return abs(sum(x * y1 - x1 * y for (x, y), (x1, y1) in zip(region, following, strict=True))) / 2


def region_of(row: CropRow, whole: ImageRecord) -> Quadrilateral:
    """Returns the corners of a part in pixels of an image of the whole."""
    upper_left, upper_right, lower_right, lower_left = (
        _point(row.region[place], row.region[place + 1], whole) for place in range(0, 8, 2)
    )
    return upper_left, upper_right, lower_right, lower_left


def _point(x: float, y: float, whole: ImageRecord) -> Point:
    return x * whole.width, y * whole.height
