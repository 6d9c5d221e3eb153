"""The header of a Photoshop file (Adobe Photoshop File Formats Specification)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PhotoshopLayout:
    """The header of a Photoshop file, PSD or PSB, and where its composite lies.

    Attributes:
        width: in pixels.
        height: likewise.
        channels: all that are stored: colours, then transparency or saved selections.
        depth: bits of a sample.
        mode: of colour, as Adobe numbers them.
        start: where the composite begins.
        large: it is a PSB.
        transparent: the first channel after the colours says how opaque the composite is.
        layers: how many layers there are beside the composite.
        layered: where they begin and end.
    """

    width: int
    height: int
    channels: int
    depth: int
    mode: int
    start: int
    large: bool
    transparent: bool
    layers: int = 0
    layered: tuple[int, int] = (0, 0)

    @property
    def colours(self) -> int:
        """The number of colour channels; 0 for modes that are not stored as channels."""
        return _PHOTOSHOP_COLOURS.get(self.mode, 0)

    @property
    def why_not(self) -> str | None:
        """The reason why the file cannot be read; None if it may be readable."""
        return (
            "PSD files of spot colours (multichannel) cannot be read" if self.mode == _MULTICHANNEL else None
        )


GREY, RGB, CMYK, _MULTICHANNEL, DUOTONE, LAB = 1, 3, 4, 7, 8, 9


_PHOTOSHOP_COLOURS: Final = {GREY: 1, RGB: 3, CMYK: 4, DUOTONE: 1, LAB: 3}


def read_photoshop(data: bytes) -> PhotoshopLayout | None:
    """Reads the header of a PSD or PSB file; returns None for other files."""
    if len(data) < 34 or data[:4] != b"8BPS" or data[4:6] not in (b"\0\1", b"\0\2"):
        return None
    large = data[5] == 2
    channels, height, width, depth, mode = struct.unpack(">HIIHH", data[12:26])
    position = 26
    for _ in ("colours", "resources"):
        position += 4 + int.from_bytes(data[position : position + 4])
    wide = 8 if large else 4
    layers = position + wide
    end = layers + int.from_bytes(data[position:layers])
    # A count below zero says that the first channel behind the colours is the transparency of the whole.
    # Deep files have it in a block of its own.
    count = int.from_bytes(data[layers + wide : layers + wide + 2], signed=True) if end > layers + wide else 0
    transparent = count < 0 or any(data.find(b"8BIM" + mark, layers, end) >= 0 for mark in _TRANSPARENT)
    stated = abs(count) or _count_deep_layers(data, layers, end, wide)
    return PhotoshopLayout(
        width, height, channels, depth, mode, end, large, transparent, stated, (layers, end)
    )


def _count_deep_layers(data: bytes, start: int, end: int, wide: int) -> int:
    """Returns the number of layers of a file of 16 or 32 bits, which stand in a block of their own."""
    for mark in (b"8BIMLr16", b"8BIMLr32", b"8BIMLayr"):
        place = data.find(mark, start, end)
        if place >= 0:
            place += len(mark) + wide
            return abs(int.from_bytes(data[place : place + 2], signed=True))
    return 0


_TRANSPARENT: Final = (b"Mtrn", b"Mt16", b"Mt32")
