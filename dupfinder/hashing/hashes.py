"""Perceptual hashes of a grey picture, in all eight orientations.

Every picture is first averaged down to a 64×64 thumbnail; all hashes are linear maps of
that thumbnail followed by comparisons, so a whole batch is hashed by a few matrix products. All their
sums are exact: the weights are integers, or integers over a power of two, and no sum is longer than the
mantissa. So equal pictures have equal hashes, whatever the batch, the threads and the matrix library.

* dHash (N. Krawetz, "Kind of like that", 2013): is each cell brighter than its neighbour?
  8×8 comparisons are the 64-bit hash that is indexed, 16×16 the 256-bit one of the second look.
* DCT hash (C. Zauner, "Implementation and benchmarking of perceptual image hash functions",
  2010): the signs of the 16×16 lowest frequencies of the discrete cosine transform.

From the comparisons along rows and along columns follow those of the rotated or mirrored picture, by
permutation and complement, if equal cells (white backgrounds) are treated alike in all orientations:

* The 64-bit hash takes equal cells as if the picture were a little brighter in its middle, which it
  is in every orientation.
* The 256-bit hash keeps "brighter" and "darker" apart, so that equal is told from both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.base.records import Transform

CANVAS_SIDE: Final = 128
THUMBNAIL_SIDE: Final = 64
LARGE_SIDE: Final = 16
SMALL_SIDE: Final = 8

MARGIN: Final = 0.5 + 1 / 1024
"""Cells that differ by up to this many grey levels are equal.

The tutorial compares rounded 8-bit cells, which ignores differences of about this size too;
without a margin, compression noise decides the bits of white backgrounds and clear skies. Cells of
whole thumbnail rows differ by multiples of 1/512, so none differs by exactly this.
"""

FLAT_DEVIATION: Final = 2.0
"""A thumbnail whose standard deviation, in grey levels, is below this is flat: its hash is noise."""

TRANSFORMS: Final[tuple[Transform | None, ...]] = (
    None,
    "rotate-90",
    "rotate-180",
    "rotate-270",
    "mirror",
    "flip",
    "transpose",
    "transverse",
)
"""The eight orientations by number; rotations are clockwise, mirror swaps left and right."""

INVERSE: Final = (0, 3, 2, 1, 4, 5, 6, 7)
"""For the number of each transform, the number of the transform that undoes it."""

UPRIGHT: Final = (0, 2, 4, 5)
SIDEWAYS: Final = (1, 3, 6, 7)
"""The transforms that keep rows rows, and those that swap rows and columns.

The row hash of a picture turned sideways is its column hash. So for these it matters which of two
pictures is turned: one way the columns of the first are compared with the rows of the second, the
other way its rows with the columns of the second.
"""

# (transpose afterwards, mirror first, flip first), in the order of TRANSFORMS.
_STEPS: Final = (
    (False, False, False),
    (True, False, True),
    (False, True, True),
    (True, True, False),
    (False, True, False),
    (False, False, True),
    (True, False, False),
    (True, True, True),
)

Bits = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Hashes:
    """The hashes of N views, as arrays of one row a view.

    Attributes:
        small: (N, 2) uint64, the 64-bit dHash along rows, and along columns.
        large: (N, 4, 4) uint64, the 256-bit dHash as planes: brighter to the right, to the left,
            below, above; four words each.
        dct: (N, 4) uint64, the 256-bit DCT hash.
    """

    small: Bits
    large: Bits
    dct: Bits

    def __len__(self) -> int:
        return len(self.small)

    def take(self, rows: NDArray[np.int64]) -> Hashes:
        """The hashes of these rows, in this order."""
        return Hashes(self.small[rows], self.large[rows], self.dct[rows])

    def to_rows(self) -> NDArray[np.uint8]:
        """(N, ROW_BYTES) uint8: one record a view, every word little-endian."""
        count = len(self)
        words = np.concatenate([self.small, self.large.reshape(count, 16), self.dct], axis=1)
        return words.astype("<u8").view(np.uint8).reshape(count, ROW_BYTES)

    @staticmethod
    def concatenate(parts: Sequence[Hashes]) -> Hashes:
        """All rows of at least one batch, in order."""
        return Hashes(
            np.concatenate([part.small for part in parts]),
            np.concatenate([part.large for part in parts]),
            np.concatenate([part.dct for part in parts]),
        )

    @staticmethod
    def from_rows(data: bytes | bytearray) -> Hashes:
        """Reads records written by `to_rows`, one after the other."""
        words = np.frombuffer(data, dtype="<u8").astype(np.uint64, copy=False).reshape(-1, ROW_BYTES // 8)
        return Hashes(
            np.ascontiguousarray(words[:, :2]),
            np.ascontiguousarray(words[:, 2:18]).reshape(-1, 4, 4),
            np.ascontiguousarray(words[:, 18:]),
        )


ROW_BYTES: Final = 176


def canvas(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Brings a picture to 128×128, ignoring its proportions: what the rest is computed from in batches.

    Bilinear by a factor of at most two, where it skips no pixel, to 128 times a power of two; from
    there by averaging whole blocks. One step of OpenCV's INTER_AREA takes two and a half times as
    long and moves a quarter of a bit of 64 on average.

    Args:
        grey: (H, W) uint8, any size from 1×1.

    Returns:
        (128, 128) uint8. Shorter sides are interpolated.
    """
    height, width = grey.shape
    between = _power_side(width), _power_side(height)
    resized = cv2.resize(grey, between, interpolation=cv2.INTER_LINEAR)
    if between != (CANVAS_SIDE, CANVAS_SIDE):
        resized = cv2.resize(resized, (CANVAS_SIDE, CANVAS_SIDE), interpolation=cv2.INTER_AREA)
    return resized  # type: ignore[return-value]


def thumbnails_of(canvases: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Averages canvases down to thumbnails: (N, 128, 128) uint8 to (N, 64, 64) uint8."""
    count = len(canvases)
    if not count:
        return np.empty((0, THUMBNAIL_SIDE, THUMBNAIL_SIDE), np.uint8)
    # One below the other they are one picture, and OpenCV halves it in one call.
    tall = canvases.reshape(count * CANVAS_SIDE, CANVAS_SIDE)
    halved = cv2.resize(tall, (THUMBNAIL_SIDE, count * THUMBNAIL_SIDE), interpolation=cv2.INTER_AREA)
    return halved.reshape(count, THUMBNAIL_SIDE, THUMBNAIL_SIDE)  # type: ignore[return-value]


def thumbnail(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The 64×64 thumbnail of one picture, (H, W) uint8."""
    return thumbnails_of(canvas(grey)[None]).reshape(THUMBNAIL_SIDE, THUMBNAIL_SIDE)


@cache
def _power_side(side: int) -> int:
    """The least 128·2**n that is at least half of a side."""
    power = CANVAS_SIDE
    while power * 2 < side:
        power *= 2
    return power


def coarse_borders(canvases: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Where the pictures of canvases lie within their uniform borders, to a cell of 1/128.

    By the rule of `trim_borders`, for a batch at a time.

    Args:
        canvases: (N, 128, 128) uint8.

    Returns:
        (N, 4) int64: top, bottom, left, right, so that ``canvas[top:bottom, left:right]`` is the inner
        part; 0, 128, 0, 128 where there is no border worth cutting or nothing inside.
    """
    boxes = np.empty((len(canvases), 4), np.int64)
    boxes[:] = _NO_BORDER
    framed = np.flatnonzero(_may_have_borders(canvases))
    if len(framed):
        boxes[framed] = _coarse_borders(canvases[framed])
    return boxes


_NO_BORDER: Final = 0, CANVAS_SIDE, 0, CANVAS_SIDE


def _may_have_borders(canvases: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(N,) bool: which canvases have an outermost line that is uniform. Without one there is no border."""
    outer = canvases[:, 0], canvases[:, -1], canvases[:, :, 0], canvases[:, :, -1]
    lines = np.concatenate(outer, axis=1).reshape(len(canvases), 4, CANVAS_SIDE)
    found: NDArray[np.bool_] = (np.ptp(lines, axis=2) <= BORDER_TOLERANCE).any(axis=1)
    return found


def _coarse_borders(canvases: NDArray[np.uint8]) -> NDArray[np.int64]:
    boxes = np.empty((len(canvases), 4), np.int64)
    boxes[:, :2] = _inner_lines(canvases.min(axis=2), canvases.max(axis=2))
    boxes[:, 2:] = _inner_lines(canvases.min(axis=1), canvases.max(axis=1))
    # Columns are judged by the rows that are left.
    cut = np.flatnonzero((boxes[:, 1] - boxes[:, 0]) % CANVAS_SIDE)
    if len(cut):
        left = [canvases[number, slice(*boxes[number, :2])] for number in cut]
        low = np.stack([rows.min(axis=0, initial=255) for rows in left])
        high = np.stack([rows.max(axis=0, initial=0) for rows in left])
        boxes[cut, 2:] = _inner_lines(low, high)
    height, width = boxes[:, 1] - boxes[:, 0], boxes[:, 3] - boxes[:, 2]
    least, most = CANVAS_SIDE // 8, CANVAS_SIDE - 1
    useless = (height < least) | (width < least) | ((height >= most) & (width >= most))
    boxes[useless] = _NO_BORDER
    return boxes


def _inner_lines(low: NDArray[np.uint8], high: NDArray[np.uint8]) -> NDArray[np.int64]:
    """(N, 2): first and last of the lines that are not border, from the extremes of each line."""
    lows, highs = low.astype(np.int16), high.astype(np.int16)
    middle = (lows + highs) // 2
    uniform = highs - lows <= BORDER_TOLERANCE
    first = np.argmin(uniform & (np.abs(middle - middle[:, :1]) <= BORDER_TOLERANCE), axis=1)
    after = np.argmin((uniform & (np.abs(middle - middle[:, -1:]) <= BORDER_TOLERANCE))[:, ::-1], axis=1)
    return np.stack([first, low.shape[1] - after], axis=1)


def trim_borders(grey: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Cuts uniform borders off: letterboxes, frames, white margins.

    A row belongs to the border while its pixels, and its mean compared to the outermost row's,
    differ by at most BORDER_TOLERANCE grey levels; columns likewise, within the rows that are left.

    Args:
        grey: (H, W) uint8.

    Returns:
        A view of the inner part; None if there is no border worth cutting (under one part in a
        hundred of both sides), or if nothing, or next to nothing, would be left.
    """
    if not _may_have_border(grey):
        return None
    height, width = grey.shape
    top, bottom = _inner(grey)
    if top == bottom:
        return None
    left, right = _inner(grey[top:bottom].T)
    kept_height, kept_width = bottom - top, right - left
    if kept_height * 100 > height * 99 and kept_width * 100 > width * 99:
        return None
    if kept_height * 8 < height or kept_width * 8 < width or min(kept_height, kept_width) < 16:
        return None
    return grey[top:bottom, left:right]


BORDER_TOLERANCE: Final = 12


def _inner(lines: NDArray[np.uint8]) -> tuple[int, int]:
    """Start and stop of the lines that are not border; start == stop if all are alike."""
    count = len(lines)
    if not count or (not _uniform(lines[0]) and not _uniform(lines[-1])):
        return 0, count
    low = lines.min(axis=1).astype(np.int16)
    high = lines.max(axis=1).astype(np.int16)
    middle = (low + high) // 2
    uniform = high - low <= BORDER_TOLERANCE
    from_start = uniform & (np.abs(middle - middle[0]) <= BORDER_TOLERANCE)
    from_stop = uniform & (np.abs(middle - middle[-1]) <= BORDER_TOLERANCE)
    if from_start.all():
        return 0, 0
    start = int(np.argmin(from_start))
    stop = count - int(np.argmin(from_stop[::-1]))
    return (start, stop) if start < stop else (0, 0)


def _may_have_border(grey: NDArray[np.uint8]) -> bool:
    """Whether the ends and the middle of any side are alike: eight pixels rule most pictures out."""
    bottom, right = grey.shape[0] - 1, grey.shape[1] - 1
    row, column = bottom // 2, right // 2
    at = grey.item
    corners = at(0, 0), at(0, right), at(bottom, right), at(bottom, 0)
    middles = at(0, column), at(row, right), at(bottom, column), at(row, 0)
    return any(
        abs(corners[side] - middles[side]) <= BORDER_TOLERANCE
        and abs(corners[(side + 1) % 4] - middles[side]) <= BORDER_TOLERANCE
        for side in range(4)
    )


def _uniform(line: NDArray[np.uint8]) -> bool:
    return int(line.max()) - int(line.min()) <= BORDER_TOLERANCE


def hash_thumbnails(thumbnails: NDArray[np.uint8]) -> tuple[Hashes, NDArray[np.bool_]]:
    """Hashes a batch of thumbnails.

    Args:
        thumbnails: (N, 64, 64) uint8.

    Returns:
        The hashes, one row a thumbnail, and (N,) bool: which of them are flat.
    """
    # In blocks that stay in the processor's cache: a third of the time of one large product.
    blocks = [_hash_block(thumbnails[start : start + 64]) for start in range(0, len(thumbnails), 64)]
    if not blocks:
        return Hashes.from_rows(b""), np.zeros(0, bool)
    hashes = Hashes.concatenate([hashes for hashes, _ in blocks])
    return hashes, np.concatenate([flat for _, flat in blocks])


def _hash_block(thumbnails: NDArray[np.uint8]) -> tuple[Hashes, NDArray[np.bool_]]:
    count = len(thumbnails)
    pixels = thumbnails.astype(np.float32)
    columns, spans, rows = _maps()
    # One product reduces the columns for all hashes at once.
    wide = (pixels.reshape(-1, THUMBNAIL_SIDE) @ columns).reshape(count, THUMBNAIL_SIDE, -1)

    def cells(vertical: str, horizontal: str) -> NDArray[np.float32]:
        start, stop = spans[horizontal]
        product: NDArray[np.float32] = rows[vertical] @ wide[:, :, start:stop]
        return product

    across, down = cells("8", "9"), cells("9", "8")
    right = np.diff(across, axis=2) > _TIES
    below = np.diff(down, axis=1) > _TIES[:, None]
    small = np.concatenate([_pack(right), _pack(below)], axis=1)
    large = _planes(cells("16", "17"), cells("17", "16"))
    start, stop = spans["dct"]
    # Down the columns the sums have up to 40 bits. One product for all takes half the time of one for each.
    beside = wide.transpose(1, 0, 2)[:, :, start:stop].astype(np.float64, order="C")
    frequencies = rows["dct"].astype(np.float64) @ beside.reshape(THUMBNAIL_SIDE, -1)
    signs = (frequencies > 0).reshape(LARGE_SIDE, count, LARGE_SIDE).transpose(1, 0, 2)
    hashes = Hashes(small, large, _pack(signs))
    return hashes, _are_flat(pixels.reshape(count, -1), across.reshape(count, -1))


def _are_flat(pixels: NDArray[np.float32], cells: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Returns which of N thumbnails deviate by less than FLAT_DEVIATION.

    Args:
        pixels: (N, 4096), whole numbers.
        cells: (N, C), means of parts of equal area: they deviate by no more than the pixels.
    """
    flat: NDArray[np.bool_] = cells.var(axis=1) < 2 * FLAT_DEVIATION**2
    rows = np.flatnonzero(flat)
    size = pixels.shape[1]
    mean = pixels[rows].mean(axis=1, keepdims=True)
    near = pixels[rows] - np.rint(mean)
    # The sum of a flat thumbnail is below 2**24, so it is exact; other sums are far above the limit.
    squares = np.einsum("ij,ij->i", near, near).astype(np.float64) / size
    rest = (mean - np.rint(mean))[:, 0].astype(np.float64)
    flat[rows] = squares - rest**2 < FLAT_DEVIATION**2
    return flat


# What a difference must exceed to count as "brighter": equal cells do before the middle, and not behind it.
_TIES: Final = np.repeat(np.array([-MARGIN, MARGIN], np.float32), SMALL_SIDE // 2)


def dhash(grey: NDArray[np.uint8], side: int = SMALL_SIDE) -> int:
    """The row dHash of one picture, as an integer.

    The same comparisons as the tutorial's (`tutorial_dhash`) on an averaging resize: a bilinear
    one looks at four pixels around each sample and none between, so a smaller copy of a detailed
    picture hashes to something else.

    Args:
        grey: (H, W) uint8.
        side: 8 for 64 bits, 16 for 256.

    Returns:
        Bit ``y * side + x`` is set where the cell right of (y, x) is brighter; in the 64-bit hash also
        where it is equal and x is in the left half.

    Raises:
        ValueError: another side.
    """
    if side not in (SMALL_SIDE, LARGE_SIDE):
        raise ValueError(f"side must be {SMALL_SIDE} or {LARGE_SIDE}, not {side}")
    hashes, _ = hash_thumbnails(thumbnail(grey)[None])
    words = hashes.small[0, :1] if side == SMALL_SIDE else hashes.large[0, 0]
    return int.from_bytes(words.astype("<u8").tobytes(), "little")


def tutorial_dhash(grey: NDArray[np.uint8]) -> int:
    """The hash of the tutorial this program grew from, bit for bit; kept for comparison.

    Bilinear resize to 9×8, strict comparison, bit i of the row-major result has the value 2**i.
    It loses smaller copies that `dhash` finds: of quarter-size copies of photographs it finds
    about 60 % at ten false pairs in a million, the averaging resize all of them.
    """
    resized = cv2.resize(grey, (SMALL_SIDE + 1, SMALL_SIDE))
    difference = resized[:, 1:] > resized[:, :-1]
    return sum(1 << i for i, bit in enumerate(difference.ravel()) if bit)


def oriented_small(small: Bits, transform: int, *, columns: bool = False) -> Bits:
    """The 64-bit dHash of the transformed pictures.

    Args:
        small: (N, 2) uint64, along rows and along columns.
        transform: a number into TRANSFORMS.
        columns: along columns instead of rows.

    Returns:
        (N,) uint64. Where the transform swaps rows and columns, the row hash follows from the column
        hash of the picture, and the column hash from its row hash.
    """
    transposed, mirrored, flipped = _STEPS[transform]
    from_columns = columns != transposed
    hashes = _turned(small[:, int(from_columns), None], transform, SMALL_SIDE)[:, 0]
    return ~hashes if (flipped if from_columns else mirrored) else hashes


def oriented_large(large: Bits, transform: int) -> Bits:
    """The 256-bit dHash planes of the transformed pictures: (N, 4, 4) uint64 to the same."""
    if transform == 0:
        return large
    transposed, mirrored, flipped = _STEPS[transform]
    across, down = (1, 0) if mirrored else (0, 1), (3, 2) if flipped else (2, 3)
    planes = large[:, down + across if transposed else across + down]
    count = len(large)
    return _turned(planes.reshape(count * 4, 4), transform, LARGE_SIDE).reshape(count, 4, 4)


def oriented_dct(dct: Bits, transform: int) -> Bits:
    """The DCT hash of the transformed pictures: (N, 4) uint64 to (N, 4) uint64.

    Mirroring a picture negates its odd horizontal frequencies, transposing swaps the two axes
    (PDQ derives its eight hashes from one transform in the same way).
    """
    transposed, mirrored, flipped = _STEPS[transform]
    turned = dct ^ _odd_frequencies(mirrored, flipped)
    return _pack(_unpack(turned, LARGE_SIDE).transpose(0, 2, 1)) if transposed else turned


def hamming(a: Bits, b: Bits) -> NDArray[np.uint16]:
    """Hamming distance in bits over the last axis, which holds a hash's words."""
    counts = np.bitwise_count(a ^ b)
    # Numpy sums a short last axis ten times slower than it adds its columns.
    total: NDArray[np.uint16] = counts[..., 0].astype(np.uint16)
    for word in range(1, counts.shape[-1]):
        total += counts[..., word]
    return total


def _planes(across: NDArray[np.float32], down: NDArray[np.float32]) -> Bits:
    """(N, s, s+1) and (N, s+1, s) cells to (N, 4, words): right, left, below, above."""
    right = across[:, :, 1:] - across[:, :, :-1]
    below = down[:, 1:, :] - down[:, :-1, :]
    bits = np.stack([right > MARGIN, right < -MARGIN, below > MARGIN, below < -MARGIN], axis=1)
    count, planes, side, _ = bits.shape
    return _pack(bits.reshape(count * planes, side, side)).reshape(count, planes, -1)


def _turned(words: Bits, transform: int, side: int) -> Bits:
    """Moves the bits of (N, words) planes to where the transform puts their cells."""
    transposed, mirrored, flipped = _STEPS[transform]
    if transform == 0:
        return np.ascontiguousarray(words)
    bits = _unpack(words, side)[:, :: -1 if flipped else 1, :: -1 if mirrored else 1]
    return _pack(bits.transpose(0, 2, 1) if transposed else bits)


def _pack(bits: NDArray[np.bool_ | np.uint8]) -> Bits:
    """(N, s, s) bits to (N, s*s/64) uint64; bit i of the row-major order has the value 2**i."""
    flat = bits.reshape(len(bits), bits.shape[1] * bits.shape[2])
    octets = np.packbits(flat, axis=1, bitorder="little")
    return octets.view("<u8").astype(np.uint64, copy=False)


def _unpack(words: Bits, side: int) -> NDArray[np.uint8]:
    """(N, s*s/64) uint64 to (N, s, s) bits."""
    octets = np.ascontiguousarray(words).astype("<u8", copy=False).view(np.uint8)
    return np.unpackbits(octets, axis=1, bitorder="little").reshape(-1, side, side)


@cache
def _odd_frequencies(mirrored: bool, flipped: bool) -> Bits:
    """(4,) uint64: the bits of the DCT hash that a mirror and a flip negate."""
    odd = (_FREQUENCIES % 2).astype(bool)
    negated = (odd[None, :] & mirrored) ^ (odd[:, None] & flipped)
    return _pack(negated[None]).reshape(-1)


_FREQUENCIES: Final = np.arange(LARGE_SIDE) + 1


@cache
def _maps() -> tuple[NDArray[np.float32], dict[str, tuple[int, int]], dict[str, NDArray[np.float32]]]:
    """The linear maps from 64 samples: by area to 8, 9, 16 and 17 cells, and to 16 frequencies."""
    rows = {str(cells): _area_map(cells) for cells in (8, 9, 16, 17)} | {"dct": _cosine_map()}
    spans: dict[str, tuple[int, int]] = {}
    start = 0
    for name, rows_map in rows.items():
        spans[name] = (start, start + len(rows_map))
        start += len(rows_map)
    columns = np.concatenate(list(rows.values())).T
    return np.ascontiguousarray(columns), spans, rows


def _area_map(cells: int) -> NDArray[np.float32]:
    """(cells, 64): the share of each sample in each cell, rows summing to one; exact 64ths."""
    # In units of 1/64 of a cell, which is 1/cells of a sample.
    edges = np.arange(cells + 1) * THUMBNAIL_SIDE
    samples = np.arange(THUMBNAIL_SIDE + 1) * cells
    left = np.maximum(edges[:-1, None], samples[None, :-1])
    right = np.minimum(edges[1:, None], samples[None, 1:])
    return np.asarray(np.maximum(right - left, 0) / THUMBNAIL_SIDE, np.float32)


def _cosine_map() -> NDArray[np.float32]:
    """(16, 64): the basis of the DCT-II for frequencies 1 to 16, as whole numbers up to _COSINE.

    Frequency 0, the mean, says nothing. A sum of 64 samples is below 2**24. Odd frequencies are exactly
    antisymmetric, and all sum to zero: they follow from one quarter of a wave.
    """
    steps = _FREQUENCIES[:, None] * (2 * np.arange(THUMBNAIL_SIDE) + 1)[None, :] % (4 * THUMBNAIL_SIDE)
    steps = np.minimum(steps, 4 * THUMBNAIL_SIDE - steps)  # the second half of a wave mirrors the first
    mirrored = 2 * THUMBNAIL_SIDE - steps
    quarter = np.rint(_COSINE * np.cos(np.pi / (2 * THUMBNAIL_SIDE) * np.minimum(steps, mirrored)))
    return np.asarray(np.where(steps <= mirrored, quarter, -quarter), np.float32)


_COSINE: Final = 1 << 10
