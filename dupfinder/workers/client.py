"""What is wanted of a single image, asked of a decoder process.

All functions raise OSError for a file that cannot be reached, ImageError for one that cannot be decoded
(DecoderLostError if it ended its decoder), DecoderError where no process can be started, and Cancelled where
that was asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

from dupfinder.base.errors import DecoderLostError, ImageError, ImageTooLargeError
from dupfinder.base.files import FileState, ScannedImage, Wanted
from dupfinder.base.records import Difference
from dupfinder.workers import decoder_pool
from dupfinder.workers.protocol import Message, pack_state, unpack_difference, unpack_outcome, unpack_state

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture

T = TypeVar("T")

_ERRORS: Final = {
    "ImageError": ImageError,
    "ImageTooLargeError": ImageTooLargeError,
    "DecoderLostError": DecoderLostError,
}


def _never() -> bool:
    return False


def read_image(state: FileState, data: bytes | None = None) -> tuple[ScannedImage, bytes]:
    """What would be stored of an image.

    Args:
        state: of the file, of which the path is enough.
        data: its bytes; None to read them.

    Returns:
        With its bytes.
    """

    def understand(answer: Message, read: bytes) -> tuple[ScannedImage, bytes]:
        image = unpack_outcome(answer["image"], Wanted(state))
        if not isinstance(image, ScannedImage):
            raise TypeError("no image")
        return image, read if data is None else data

    return _ask("query", state, data, {}, understand)


def digests_of(
    state: FileState,
    data: bytes | None = None,
    *,
    whole: bool = False,
    pixels: bool = False,
    is_cancelled: Callable[[], bool] = _never,
) -> tuple[bytes | None, bytes | None]:
    """Digests of a file's bytes and of its pixels, as `stored.pixel_digest` makes them.

    Args:
        state: of the file; its size and time are as they have to be.
        data: its bytes; None to read them.
        whole: all bytes are wanted.
        pixels: all pixels are wanted.
        is_cancelled: is asked all the time.

    Returns:
        None for what is not wanted, has changed, cannot be reached, or cannot be decoded whole.
    """

    def understand(answer: Message, _: bytes) -> tuple[bytes | None, bytes | None]:
        of_bytes, of_pixels = (each and bytes.fromhex(each) for each in answer["digests"])
        return of_bytes, of_pixels

    try:
        return _ask("digests", state, data, {"whole": whole, "pixels": pixels}, understand, is_cancelled)
    except (OSError, ImageError):
        return None, None


def pixel_digest(state: FileState, data: bytes | None = None) -> bytes | None:
    """The digest of a file's pixels alone."""
    return digests_of(state, data, pixels=True)[1]


def differences_of(
    kept: FileState,
    files: Sequence[tuple[FileState, int | None]],
    *,
    is_cancelled: Callable[[], bool] = _never,
) -> list[Difference | None]:
    """Compares files with one that is kept.

    Args:
        kept: the kept file, with its size and time as indexed.
        files: likewise, each with the number of the transform from the kept picture; None if not known.
        is_cancelled: is asked often.

    Returns:
        One difference a file; None if it has changed or cannot be decoded.

    Raises:
        ImageError: the kept file has changed or cannot be decoded, or a decoder was lost.
    """

    def understand(answer: Message, _: bytes) -> list[Difference | None]:
        found = [fields and unpack_difference(fields) for fields in answer["differences"]]
        if len(found) != len(files):
            raise ValueError("not the differences of these files")
        return found

    options = {"files": [[pack_state(state), transform] for state, transform in files]}
    return _ask("differences", kept, None, options, understand, is_cancelled)


def picture_of(
    state: FileState,
    data: bytes | None = None,
    *,
    fit: tuple[int, int] | None = None,
    is_cancelled: Callable[[], bool] = _never,
) -> tuple[Picture, FileState]:
    """A picture in colour.

    Args:
        state: of the file, of which the path is enough.
        data: its bytes; None to read them.
        fit: width and height in pixels that it is scaled down to; None for all there is.
        is_cancelled: is asked all the time.

    Returns:
        With the state the file was in when it was read. The pixels cannot be written to.
    """
    options = {"fit": fit, "details": False}
    return _ask("picture", state, data, options, _understand_picture, is_cancelled)


def photo_of(
    state: FileState, *, fit: tuple[int, int] | None = None, is_cancelled: Callable[[], bool] = _never
) -> tuple[Picture, FileState, PhotoDetails]:
    """The same, with what the camera wrote."""
    from dupfinder.images.exif import PhotoDetails

    def understand(answer: Message, pixels: bytes) -> tuple[Picture, FileState, PhotoDetails]:
        return *_understand_picture(answer, pixels), PhotoDetails(**answer["details"])

    return _ask("picture", state, None, {"fit": fit, "details": True}, understand, is_cancelled)


def _understand_picture(answer: Message, pixels: bytes) -> tuple[Picture, FileState]:
    import numpy as np  # not at the top: a window is there before it is loaded

    from dupfinder.images.picture import Picture

    height, width = answer["shape"][:2]
    shown = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
    picture = Picture(**answer["picture"] | {"pixels": shown})
    if not min(height, width, int(picture.width), int(picture.height)) > 0:
        raise ValueError("a picture without a size")
    return picture, unpack_state(answer["state"])


def _ask(
    what: str,
    state: FileState,
    data: bytes | None,
    options: Message,
    understand: Callable[[Message, bytes], T],
    is_cancelled: Callable[[], bool] = _never,
) -> T:
    def understand_all(answer: Message, result: bytes) -> T | Exception:
        if "error" not in answer:
            return understand(answer, result)
        error, reason = str(answer["error"]), str(answer["reason"])
        if error == "OSError":
            # Python makes FileNotFoundError and its like of the number.
            return OSError(answer["number"], reason, os.fsdecode(state.path))
        return _ERRORS.get(error, ImageError)(reason)

    message = {"do": what, "state": pack_state(state), "read": data is None} | options
    found = decoder_pool.pool().call(
        message,
        data or b"",
        understand=understand_all,
        key=state[:3] if state.mtime_ns else None,
        is_cancelled=is_cancelled,
    )
    if isinstance(found, Exception):
        raise found
    return found
