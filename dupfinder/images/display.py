"""Pictures for screens: previews, levels of detail, and their JPEG form for the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import cv2
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.images.decoding import decode
from dupfinder.images.exif import read_exif
from dupfinder.images.formats.read_header import read_header
from dupfinder.images.over_white import turn_upright
from dupfinder.images.picture import Picture
from dupfinder.images.pixel_depth import Pixels

if TYPE_CHECKING:
    from dupfinder.base.records import Transform


def preview(data: bytes, width: int, height: int, *, name: str = "") -> Picture:
    """Decodes an image file in colour, scaled down to fit into width × height; never enlarged.

    Args:
        data: the whole file.
        width: of the room for it, in pixels.
        height: likewise.
        name: as for `decode`.

    Returns:
        The picture; its own width and height are still those of the whole.

    Raises:
        ImageError: as `decode` does.
    """
    side = _side_to_fit(data, width, height)
    try:
        picture = decode(data, colour=True, side=side, name=name)
    except ImageTooLargeError:
        # It may have been indexed in grey, and then can be shown so.
        picture = decode(data, side=side, name=name)
    rows, columns = picture.pixels.shape[:2]
    small: NDArray[Any] = picture.pixels
    if columns > width or rows > height:
        scale = min(width / columns, height / rows)
        size = max(1, round(columns * scale)), max(1, round(rows * scale))
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    if small.ndim == 2:
        small = cv2.cvtColor(small, cv2.COLOR_GRAY2BGR)
    return picture._replace(pixels=small)


def _side_to_fit(data: bytes, width: int, height: int) -> int:
    """Returns the least shorter side from which a picture can be scaled down to fit width × height."""
    header = read_header(data)
    if header is None:
        return min(width, height)  # enough for any shape
    columns, rows = header.width, header.height
    if header.exif and read_exif(header.exif)[0] >= 5:
        columns, rows = rows, columns
    room, length = (width, columns) if columns * height >= rows * width else (height, rows)
    # Rounded up, in integers: rounded down, the longer side could come out too short.
    return -(-min(columns, rows) * min(room, length) // length)


def encode_preview(pixels: Pixels) -> bytes:
    """Returns a preview, (H, W, 3) uint8 BGR, as a JPEG file for the cache."""
    written, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 88])
    if not written:
        raise ImageError("cannot be encoded as JPEG")
    return data.tobytes()


def pyramid(pixels: Pixels, transform: Transform | None = None, *, least_side: int = 256) -> list[Pixels]:
    """Returns a picture for a screen at its own size and in repeated halves, to be drawn quickly at any size.

    Args:
        pixels: (H, W, 3) uint8 BGR.
        transform: what had turned the picture that it is to look like into this one; is undone.
        least_side: no half has a longer side below this.

    Returns:
        (H, W, 4) uint8 BGRA, opaque; each half as large as the one before, and averaged from it.
    """
    upright = turn_upright(pixels, UNDOING_ORIENTATION[transform]) if transform else pixels
    levels: list[Pixels] = [cv2.cvtColor(upright, cv2.COLOR_BGR2BGRA)]  # type: ignore[list-item]
    while max(levels[-1].shape[:2]) >= 2 * least_side and min(levels[-1].shape[:2]) > 1:
        height, width = levels[-1].shape[:2]
        half = cv2.resize(levels[-1], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        levels.append(half)  # type: ignore[arg-type]
    return levels


# The EXIF orientation whose undoing undoes a transform.
UNDOING_ORIENTATION: Final[dict[Transform, int]] = {
    "rotate-90": 8,
    "rotate-180": 3,
    "rotate-270": 6,
    "mirror": 2,
    "flip": 4,
    "transpose": 5,
    "transverse": 7,
}
