"""Limits of memory and size for decoding; large pictures are decoded one at a time."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import cache
from typing import Final, TypeVar

from dupfinder.base.errors import ImageError, ImageTooLargeError

T = TypeVar("T")


MAX_FILE_BYTES: Final = 1 << 30
"""Larger files are not read."""

MAX_DECODED_BYTES: Final = 1280 << 20
"""A picture that would take more memory than this while it is decoded is refused.

That is a 200-megapixel panorama in colour, or 640 megapixels of grey: OpenCV's binding copies what
it decodes once. A JPEG that is wanted small is decoded small and may be far larger.
"""


MAX_UNLIKELY_BYTES: Final = 512 << 20
"""The limit for a picture with more than 85 pixels a byte of its file, which no photograph has."""

MAX_UNLIKELY_PHOTO_BYTES: Final = 680 << 20
"""The limit for HEIC and AVIF: 50 megapixels of fog or night by a telephone fit into very small files."""

_LIKELY_PIXELS: Final = 85
_LARGE_BYTES: Final = 192 << 20
_one_large_at_a_time = threading.Lock()


_has_freed_much = False
_large_gate: Callable[[], AbstractContextManager[None]] = nullcontext


def set_large_gate(gate: Callable[[], AbstractContextManager[None]]) -> None:
    """Sets the context within which large pictures are decoded; it admits one process at a time."""
    global _large_gate
    _large_gate = gate


def within_memory(
    needed: int, width: int, height: int, file_bytes: int, read: Callable[[], T], *, photo: bool = False
) -> T:
    """Calls `read` if its memory is allowed; large ones one after the other."""
    check_memory(needed, width, height, file_bytes, photo)
    if needed < _LARGE_BYTES:
        return read()
    global _has_freed_much
    with _one_large_at_a_time, _large_gate():
        try:
            return read()
        finally:
            _has_freed_much = True


def return_freed_memory() -> None:
    """Returns the memory of large pictures to the system: the C library keeps some hundred megabytes.

    Pillow stores its pictures in pieces that are too small for the C library to return one by one.
    """
    global _has_freed_much
    if _has_freed_much:
        _has_freed_much = False
        _malloc_trim()(0)


@cache
def _malloc_trim() -> Callable[[int], object]:
    """Returns `malloc_trim` of glibc; elsewhere a function that does nothing."""
    with suppress(OSError, AttributeError, TypeError):
        trim: Callable[[int], object] = ctypes.CDLL(None).malloc_trim
        return trim
    return lambda keep: None


def check_memory(needed: int, width: int, height: int, file_bytes: int, photo: bool = False) -> None:
    is_likely = width * height <= file_bytes * _LIKELY_PIXELS
    unlikely = MAX_UNLIKELY_PHOTO_BYTES if photo else MAX_UNLIKELY_BYTES
    limit = MAX_DECODED_BYTES if is_likely else min(MAX_DECODED_BYTES, unlikely)
    if needed > limit:
        of_small = "" if is_likely else " for so small a file"
        raise ImageTooLargeError(
            f"too large: {width} × {height} pixels need {needed >> 20} MiB, "
            f"at most {limit >> 20} are allowed{of_small}"
        )


def check_length(length: int, width: int, height: int, max_pixels_per_byte: int) -> None:
    """Refuses a picture of a size that the file cannot hold, however well it is compressed.

    Decoders fill missing parts, so a few hundred bytes would decode to a grey picture of any size.
    """
    if max_pixels_per_byte and width * height > max_pixels_per_byte * length:
        raise ImageError(f"damaged: {width} × {height} pixels do not fit into {length:,} bytes")


@contextmanager
def as_image_error(reason: str) -> Iterator[None]:
    """Turns whatever a decoder raises on arbitrary bytes into an ImageError."""
    try:
        yield
    except (ImageError, KeyboardInterrupt, SystemExit):
        raise
    except MemoryError as error:
        raise ImageTooLargeError("too large: there is not enough memory to decode it") from error
    except BaseException as error:  # the panics of decoders written in Rust are no Exceptions
        raise ImageError(reason) from error


SMALL_PIXELS: Final = 1 << 24
