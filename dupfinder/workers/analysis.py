"""Reads, decodes and hashes files: from a path to the record that the library stores."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ImageError
from dupfinder.base.files import FileState, Moved, ScannedImage, Wanted
from dupfinder.base.reports import DAMAGED, Stage, reason_of
from dupfinder.features.working_picture import DECODE_SIDE
from dupfinder.hashing.borders import coarse_borders, trim_borders
from dupfinder.hashing.canvas import CANVAS_SIDE, canvas, thumbnails_of
from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.images.codecs.imdecode import use_one_thread
from dupfinder.images.codecs.opencv import Plan
from dupfinder.images.decoding import decode, plan_of
from dupfinder.images.limits import MAX_FILE_BYTES
from dupfinder.images.picture import Picture
from dupfinder.system.checksums import checksum_of, fingerprint_of
from dupfinder.workers.frame_hashes import frame_hashes
from dupfinder.workers.protocol import Phase

Outcome = ScannedImage | Moved

VIEW_SIDE: Final = 80
"""A JPEG is decoded at a half, a quarter or an eighth if its shorter side keeps at least this length.

At 200, copy recall is 0.001 higher, and indexing pictures of 300×250 takes half as long again.
"""

_SMALL_PIXELS: Final = 1 << 16
"""Borders of pictures up to this size are found on the canvas, whose cells are hardly coarser."""

_OPEN: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""A FIFO put in place of a file since the walk would block without O_NONBLOCK."""

_NO_FOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)


@cache
def keep_freed_memory() -> None:
    """Tells the C library to keep memory that was freed, instead of giving it back each time.

    Decoding and hashing take and free some hundred kilobytes for every picture. By default glibc maps
    these again each time, which costs a tenth of the time of indexing small pictures in page faults
    (60,000 for nine thousand of them, 15,000 with this). Up to 64 MiB are kept; elsewhere nothing is done.
    """
    with contextlib.suppress(OSError, AttributeError, TypeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(-3, 32 << 20)  # M_MMAP_THRESHOLD
        mallopt(-1, 64 << 20)  # M_TRIM_THRESHOLD


def prepare() -> None:
    """Sets this process up for decoding in it; the caller has one process or thread a core."""
    use_one_thread()
    keep_freed_memory()


def read_all(
    files: Sequence[Wanted],
    note: Callable[[int, Phase], None],
    stopped: Callable[[], bool],
    read: Callable[[int], tuple[bytes, FileState]] | None = None,
    *,
    features: bool = False,
) -> list[Outcome | None]:
    """Reads some files and hashes their views in one batch.

    Args:
        files: any number.
        note: is called with the number of the file that is begun, and the phase.
        stopped: is called before each file.
        read: reads the file of a number, as `read_file` does; None to read each in its turn.
        features: add local features to those that are decoded large enough for them.

    Returns:
        The outcome of each file, None if it no longer exists; fewer if stopped.
    """
    outcomes: list[Outcome | None] = []
    loaded = list(_load(files, outcomes, note, stopped, read))
    # One step for all files, then the next one: so what a step uses stays in the processor's cache. File by
    # file takes a quarter longer.
    fingerprints = [fingerprint_of(file.data) for file in loaded]
    checksums = [checksum_of(file.data) for file in loaded]
    plans = [_plan_of(file, note) for file in loaded]
    pictures: list[Drawn] = []
    numbers: list[int] = []
    for (number, data, state), fingerprint, checksum, plan in zip(
        loaded, fingerprints, checksums, plans, strict=True
    ):
        if stopped():
            del outcomes[number:]
            break
        wanted = files[number]
        if wanted.renamed_from is not None and _is_known(wanted, state, fingerprint, checksum):
            outcomes[number] = Moved(wanted.renamed_from, state)
            continue
        note(number, Phase.DECODE)
        try:
            pictures.append(read_picture(data, state, fingerprint, checksum, plan, features=features))
            numbers.append(number)
        except (ImageError, MemoryError) as error:
            outcomes[number] = _unreadable(state, fingerprint, error, "decode", checksum)
    note(len(outcomes), Phase.HASH)
    for number, image in zip(numbers, with_hashes(pictures), strict=True):
        outcomes[number] = image
    return outcomes


class _Loaded(NamedTuple):
    """The bytes of a file, and its state when they were read.

    Attributes:
        number: of the file in its request.
    """

    number: int
    data: bytes
    state: FileState


def _load(
    files: Sequence[Wanted],
    outcomes: list[Outcome | None],
    note: Callable[[int, Phase], None],
    stopped: Callable[[], bool],
    read: Callable[[int], tuple[bytes, FileState]] | None,
) -> Iterator[_Loaded]:
    """Reads files, and adds an outcome for each; it stays None for those that were read."""
    for number, wanted in enumerate(files):
        if stopped():
            break
        outcomes.append(None)
        note(number, Phase.READ)
        try:
            yield _Loaded(number, *(read(number) if read else read_file(wanted.state, follow=False)))
        except FileNotFoundError:
            continue  # it went away since the walk
        except (OSError, ImageError, MemoryError) as error:
            outcomes[number] = _unreadable(wanted.state, None, error, "read")


def _plan_of(file: _Loaded, note: Callable[[int, Phase], None]) -> Plan | None:
    """Plans the decoding of a file; None also for one that cannot be decoded, of which `decode` says why."""
    note(file.number, Phase.DECODE)
    try:
        return plan_of(file.data, side=VIEW_SIDE)
    except (ImageError, MemoryError):
        return None


def _is_known(wanted: Wanted, state: FileState, fingerprint: bytes, checksum: int) -> bool:
    """Whether a file is the known image that has its inode and time, byte for byte.

    A new file may have both, and its ends are not enough: scans have white margins.
    """
    return (fingerprint, checksum, state) == (wanted.fingerprint, wanted.checksum, wanted.state)


def read_file(state: FileState, *, follow: bool = True) -> tuple[bytes, FileState]:
    """Returns all bytes of a file, and its present state.

    Args:
        state: of the file; size and time speed up the reading if they are right.
        follow: a symbolic link, instead of taking the file for gone.

    Raises:
        OSError: it cannot be read.
        ImageError: it is larger than any image we decode.
    """
    try:
        handle = os.open(state.path, _OPEN | (0 if follow else _NO_FOLLOW))
    except OSError as error:
        if error.errno == errno.ELOOP and not follow:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), state.path) from error
        raise
    try:
        if 0 < state.size_bytes <= MAX_FILE_BYTES:
            data = os.read(handle, state.size_bytes + 1)
            if len(data) == state.size_bytes:
                # As large as the walk saw it; if it changed all the same, its time tells the next run.
                return data, state
        return _read_changed(state.path, handle)
    finally:
        os.close(handle)


def _read_changed(path: bytes, handle: int) -> tuple[bytes, FileState]:
    """Reads a file that has changed since the folder was listed, or is very large."""
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise ImageError("not a regular file")
    if status.st_size > MAX_FILE_BYTES:
        raise ImageError(f"too large: the file has {status.st_size >> 20} MiB")
    os.lseek(handle, 0, os.SEEK_SET)
    parts = []
    left = status.st_size
    while left > 0:
        part = os.read(handle, left)
        if not part:
            break
        parts.append(part)
        left -= len(part)
    return b"".join(parts), FileState.of(path, status)


def local_features(data: bytes, name: str) -> tuple[bytes, bytes]:
    """Returns the local features of an image file and its thumbnail, as they are stored.

    Raises:
        ImageError: it cannot be decoded.
    """
    return _features_of(decode(data, side=DECODE_SIDE, name=name).pixels)


def _features_of(grey: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    from dupfinder.features.extraction import extract_with_thumbnail

    found = extract_with_thumbnail(grey)
    return found.features.to_bytes(), found.thumbnail


def read_picture(
    data: bytes,
    state: FileState,
    fingerprint: bytes,
    checksum: int,
    plan: Plan | None = None,
    *,
    features: bool = False,
) -> Drawn:
    """Decodes a file.

    Args:
        data: its bytes.
        state: when they were read.
        fingerprint: of them.
        checksum: likewise.
        plan: from `plan_of`; None to make it here.
        features: add local features if the picture is decoded large enough for them.

    Raises:
        ImageError: it cannot be decoded.
    """
    name = os.fsdecode(state.path)
    picture = decode(data, side=VIEW_SIDE, name=name, plan=plan)
    of_frames, broken_frame = frame_hashes(data, picture, VIEW_SIDE, name)
    if broken_frame:
        picture = picture._replace(damaged=True)
    grey, pixels = picture.pixels, picture.width * picture.height
    found = NO_FEATURES
    if features and (min(grey.shape) >= DECODE_SIDE or grey.shape == (picture.height, picture.width)):
        found = _features_of(grey)
    dark = _dark_canvas(picture)
    ids = fingerprint, checksum
    if grey.size <= _SMALL_PIXELS:
        return Drawn(state, ids, picture, pixels, of_frames, found, True, None, dark)
    # A large one is not held until its batch is complete, and its borders are found to the pixel.
    whole, inner = canvas(grey), trim_borders(grey)
    picture = picture._replace(pixels=whole, opacity=None)
    if inner is None:
        return Drawn(state, ids, picture, pixels, of_frames, found, False, None, dark)
    pixels = pixels * inner.size // grey.size
    return Drawn(state, ids, picture, pixels, of_frames, found, False, canvas(inner), dark)


NO_FEATURES: Final = (b"", b"")


def _dark_canvas(picture: Picture) -> NDArray[np.uint8] | None:
    """Returns the canvas of a picture over black; None if it is opaque, or nearly so everywhere."""
    if picture.opacity is None:
        return None
    black = picture.on_black()
    if black is None or int(canvas(picture.opacity).min()) > _NEARLY_OPAQUE:
        return None
    return canvas(black)


class Drawn(NamedTuple):
    """A decoded picture on its way to its hashes.

    Attributes:
        state: of its file.
        ids: fingerprint and checksum of it.
        picture: grey; of a large one the pixels are its canvas, (128, 128) uint8.
        content_pixels: of a large one, without its borders.
        frame_hashes: of further frames.
        features: local features and thumbnail, or NO_FEATURES.
        is_small: its canvas is still to be drawn, and its borders to be looked for.
        inner: the canvas of the picture without its borders, where they are known.
        dark: its canvas over black, where it has transparency.
    """

    state: FileState
    ids: tuple[bytes, int]
    picture: Picture
    content_pixels: int
    frame_hashes: bytes
    features: tuple[bytes, bytes]
    is_small: bool
    inner: NDArray[np.uint8] | None
    dark: NDArray[np.uint8] | None

    def image(self, content_pixels: int, views: tuple[bytes, ...], *, flat: bool) -> ScannedImage:
        """Returns what is stored of it, with its views."""
        picture = self.picture
        damaged = picture.damaged
        return ScannedImage(
            self.state,
            self.ids[0],
            picture.width,
            picture.height,
            content_pixels,
            picture.format,
            picture.taken_at,
            damaged,
            flat,
            views,
            DAMAGED if damaged else None,
            "decode" if damaged else None,
            self.ids[1],
            picture.content,
            picture.frames,
            picture.camera,
            picture.turned,
            picture.quality,
            self.frame_hashes,
            None,
            *self.features,
            picture.taken_ms,
            picture.camera_key,
        )


def with_hashes(pictures: Sequence[Drawn]) -> list[ScannedImage]:
    """Hashes pictures in one batch: each whole and, if it has any, without its uniform borders.

    One with transparency that hashes otherwise over black has the whole over black as its last view. So a
    white drawing that is invisible over white has a view, and a copy flattened on black is found.

    Few calls on large arrays: with many on small ones, threads wait for the interpreter's lock more
    than they compute. A view without contrast says nothing and is left out; an image that has no
    other is flat.
    """
    if not pictures:
        return []
    canvases = np.empty((len(pictures), CANVAS_SIDE, CANVAS_SIDE), np.uint8)
    for drawn, whole in zip(pictures, canvases, strict=True):
        if drawn.is_small:
            canvas(drawn.picture.pixels, whole)
        else:
            whole[:] = drawn.picture.pixels
    further: list[NDArray[np.uint8]] = []
    owners = list(range(len(pictures)))
    content_pixels = [drawn.content_pixels for drawn in pictures]
    boxes = coarse_borders(canvases).tolist()
    for number, (drawn, box) in enumerate(zip(pictures, boxes, strict=True)):
        inner = drawn.inner
        if drawn.is_small and box != _NO_BORDER:
            inner, share = _cut(drawn.picture.pixels, box)
            content_pixels[number] = int(content_pixels[number] * share)
        if inner is not None:
            further.append(inner)
            owners.append(number)
    first_dark = len(owners)
    for number, drawn in enumerate(pictures):
        if drawn.dark is not None:
            further.append(drawn.dark)
            owners.append(number)
    thumbnails = thumbnails_of(canvases)
    if further:
        thumbnails = np.concatenate([thumbnails, thumbnails_of(np.stack(further))])
    hashes, flat = hash_thumbnails(thumbnails)
    rows = hashes.to_rows()
    views: list[list[bytes]] = [[] for _ in pictures]
    for place, (owner, row, is_flat) in enumerate(zip(owners, rows, flat.tolist(), strict=True)):
        if not is_flat and (place < first_dark or flat[owner] or _differ(hashes, owner, place)):
            views[owner].append(row.tobytes())
    return [
        drawn.image(pixels, tuple(own) or (row.tobytes(),), flat=not own)
        for drawn, pixels, own, row in zip(
            pictures, content_pixels, views, rows[: len(pictures)], strict=True
        )
    ]


def _differ(hashes: Hashes, one: int, other: int) -> bool:
    """Whether two views differ by more than what copies of one differ by anyway."""
    return int(np.bitwise_count(hashes.small[one] ^ hashes.small[other]).max()) > _ALIKE_BITS


_ALIKE_BITS: Final = 2
_NEARLY_OPAQUE: Final = 224

_NO_BORDER: Final = [0, CANVAS_SIDE, 0, CANVAS_SIDE]


def _cut(grey: NDArray[np.uint8], box: Sequence[int]) -> tuple[NDArray[np.uint8], float]:
    """Returns the canvas of the inner part of a picture, given in cells of its canvas, and its share."""
    height, width = grey.shape
    top, bottom = (round(side * height / CANVAS_SIDE) for side in box[:2])
    left, right = (round(side * width / CANVAS_SIDE) for side in box[2:])
    inner = grey[top : max(bottom, top + 1), left : max(right, left + 1)]
    return canvas(inner), inner.size / grey.size


def _unreadable(
    state: FileState, fingerprint: bytes | None, error: Exception, where: Stage, checksum: int | None = None
) -> ScannedImage:
    reason = reason_of(error) if isinstance(error, OSError) else str(error) or "not enough memory"
    return ScannedImage(state, fingerprint, reason=reason, stage=where, checksum=checksum)
