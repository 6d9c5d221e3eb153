"""The head of a JPEG XL codestream (ISO/IEC 18181-1, annex D)."""

from __future__ import annotations

from typing import Final, NamedTuple


def jxl_head(data: bytes) -> bytes:
    """Returns the first bytes of a JPEG XL codestream behind its signature; none of other files."""
    if data.startswith(b"\xff\x0a"):
        return data[2:_JXL_HEAD_BYTES]
    if data[4:12] != b"JXL \r\n\x87\n":
        return b""
    position = 0
    while position + 8 <= len(data):
        length, kind = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        start = position + 8
        if length == 1:
            length, start = int.from_bytes(data[start : start + 8]), start + 8
        if kind in (b"jxlc", b"jxlp"):
            start += 4 if kind == b"jxlp" else 0
            return data[start + 2 : start + _JXL_HEAD_BYTES]
        if length < 8:
            break
        position += length
    return b""


_JXL_HEAD_BYTES: Final = 64


class JxlTraits(NamedTuple):
    """The metadata at the beginning of a JPEG XL codestream.

    Attributes:
        bits: of a sample.
        floating: samples are floating-point numbers.
        animated: there are frames to be shown one after the other.
    """

    bits: int
    floating: bool
    animated: bool


def read_jxl_traits(data: bytes) -> JxlTraits | None:
    """Reads the metadata of a JPEG XL file (ISO/IEC 18181-1, D.2); None where it has an unusual preview."""
    bits = JxlBits(jxl_head(data))
    read_jxl_sides(bits)
    if bits.take(1):
        return JxlTraits(8, False, False)
    animated = False
    if bits.take(1):
        bits.take(3)  # orientation
        if bits.take(1):
            read_jxl_sides(bits)
        if bits.take(1):
            return None
        animated = bool(bits.take(1))
        if animated:
            for widths in ((0, 0, 10, 30), (0, 0, 8, 10), (0, 3, 16, 32)):
                bits.take(widths[bits.take(2)])
            bits.take(1)
    if bits.take(1):
        choice = bits.take(2)
        return JxlTraits((32, 16, 24, 0)[choice] or bits.take(6) + 1, True, animated)
    choice = bits.take(2)
    return JxlTraits((8, 10, 12, 0)[choice] or bits.take(6) + 1, False, animated)


class JxlBits:
    """Bits from the least significant on."""

    def __init__(self, data: bytes) -> None:
        self._left = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        value = self._left & ((1 << count) - 1)
        self._left >>= count
        return value


_JXL_RATIOS: Final = ((1, 1), (6, 5), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def read_jxl_sides(bits: JxlBits) -> tuple[int, int]:
    """Reads the size header of a JPEG XL codestream (ISO/IEC 18181-1, D.1): width and height."""
    small = bits.take(1)

    def side() -> int:
        return (bits.take(5) + 1) * 8 if small else bits.take((9, 13, 18, 30)[bits.take(2)]) + 1

    height = side()
    ratio = bits.take(3)
    if not ratio:
        return side(), height
    across, down = _JXL_RATIOS[ratio - 1]
    return height * across // down, height
