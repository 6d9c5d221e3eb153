"""What is wanted of a single image, asked of a decoder process.

All functions raise OSError for a file that cannot be reached, ImageError for one that cannot be decoded
(DecoderLostError if it ended its decoder), and DecoderError where no process can be started.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dupfinder import isolation
from dupfinder.errors import DecoderLostError, ImageError, ImageTooLargeError
from dupfinder.library import FileState, ScannedImage
from dupfinder.wire import Message, pack_state, unpack_outcome, unpack_state

if TYPE_CHECKING:
    from dupfinder.decoding import PhotoDetails, Picture

_ERRORS: Final = {
    "ImageError": ImageError,
    "ImageTooLargeError": ImageTooLargeError,
    "DecoderLostError": DecoderLostError,
}


def read_image(state: FileState, data: bytes | None = None) -> tuple[ScannedImage, bytes]:
    """What would be stored of an image.

    Args:
        state: of the file, of which the path is enough.
        data: its bytes; None to read them.

    Returns:
        With its bytes.
    """
    answer, read = _ask("query", state, data, {})
    image = unpack_outcome(answer["image"], state)
    assert isinstance(image, ScannedImage)
    return image, read if data is None else data


def pixel_digest(state: FileState, data: bytes | None = None) -> bytes | None:
    """A digest of a file's upright pixels in colour.

    Args:
        state: of the file as it has to be.
        data: its bytes; None to read them.

    Returns:
        None for what has changed, cannot be reached, or cannot be decoded whole.
    """
    try:
        answer, _ = _ask("pixels", state, data, {})
    except (OSError, ImageError):
        return None
    found: str | None = answer["digest"]
    return None if found is None else bytes.fromhex(found)


def picture_of(
    state: FileState, data: bytes | None = None, *, fit: tuple[int, int] | None = None
) -> tuple[Picture, FileState]:
    """A picture in colour.

    Args:
        state: of the file, of which the path is enough.
        data: its bytes; None to read them.
        fit: width and height in pixels that it is scaled down to; None for all there is.

    Returns:
        With the state the file was in when it was read. The pixels cannot be written to.
    """
    picture, now, _ = _picture(state, data, fit, with_details=False)
    return picture, now


def photo_of(
    state: FileState, *, fit: tuple[int, int] | None = None
) -> tuple[Picture, FileState, PhotoDetails]:
    """The same, with what the camera wrote."""
    picture, now, details = _picture(state, None, fit, with_details=True)
    assert details is not None
    return picture, now, details


def _picture(
    state: FileState, data: bytes | None, fit: tuple[int, int] | None, *, with_details: bool
) -> tuple[Picture, FileState, PhotoDetails | None]:
    import numpy as np  # not at the top: a window is there before it is loaded

    from dupfinder.decoding import PhotoDetails, Picture

    answer, pixels = _ask("picture", state, data, {"fit": fit, "details": with_details})
    shape = tuple(answer["shape"])
    picture = Picture(**answer["picture"])
    picture = replace(picture, pixels=np.frombuffer(pixels, np.uint8).reshape(shape))
    details = PhotoDetails(**answer["details"]) if with_details else None
    return picture, unpack_state(answer["state"]), details


def _ask(what: str, state: FileState, data: bytes | None, options: Message) -> tuple[Message, bytes]:
    message = {"do": what, "state": pack_state(state), "read": data is None} | options
    key = state[:3] if data is None and state.mtime_ns else None
    answer, result = isolation.pool().call(message, data or b"", key=key)
    error = answer.get("error")
    if error == "OSError":
        # Python makes FileNotFoundError and its like of the number.
        raise OSError(answer["number"], answer["reason"], os.fsdecode(state.path))
    if error:
        raise _ERRORS.get(error, ImageError)(answer["reason"])
    return answer, result
