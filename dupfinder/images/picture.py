"""A decoded picture and what its file says about it."""

from __future__ import annotations

from typing import NamedTuple

from dupfinder.base.literals import Content
from dupfinder.images.pixel_depth import Pixels, over_black


class Picture(NamedTuple):
    """The first frame of an image, upright, with transparency over white.

    Attributes:
        pixels: (H, W) uint8 grey or (H, W, 3) uint8 BGR; smaller than width × height if asked.
        width: of the upright image in the file, in pixels.
        height: likewise.
        format: a short name such as ``JPEG``.
        taken_at: when the photograph was taken, ``YYYY:MM:DD HH:MM:SS`` as the camera wrote it.
        damaged: the file is cut short or broken; the pixels hold what could be read.
        transparent: some pixels were not opaque.
        camera: the file says which camera took it, or how.
        turned: the picture is not stored upright.
        quality: of a JPEG, see `headers.quality_of`.
        content: what the file holds beside this picture.
        frames: how many frames, pages, pictures or layers it has; 1 for a still picture.
        opacity: (H, W) uint8, how opaque each pixel is, where that was asked for and some are not.
        taken_ms, camera_key: as in `exif.PhotoTraits`.
    """

    pixels: Pixels
    width: int
    height: int
    format: str
    taken_at: str | None = None
    damaged: bool = False
    transparent: bool = False
    camera: bool = False
    turned: bool = False
    quality: int | None = None
    content: Content = "still"
    frames: int = 1
    opacity: Pixels | None = None
    taken_ms: int | None = None
    camera_key: int | None = None

    def on_black(self) -> Pixels | None:
        """Returns the grey picture with its transparency over black, (H, W) uint8; None for an opaque one."""
        if self.opacity is None or self.pixels.ndim != 2:
            return None
        return over_black(self.pixels, self.opacity)
