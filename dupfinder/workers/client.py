"""Requests about single images to a decoder process.

All functions raise OSError for a file that cannot be reached, ImageError for one that cannot be decoded
(FileChangedError if it is not the file that was indexed, DecoderLostError if it ended its decoder,
DriveSilentError if it could not be read in time), DecoderError if no process can be started, and Cancelled.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import DecoderLostError, FileChangedError, ImageError, ImageTooLargeError
from dupfinder.base.files import FileState, ScannedImage
from dupfinder.base.records import Difference
from dupfinder.workers import decoder_pool
from dupfinder.workers.protocol import Frame, Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture
    from dupfinder.workers.messages import Fit, Request

T = TypeVar("T")

_ERRORS: Final = {
    "ImageError": ImageError,
    "ImageTooLargeError": ImageTooLargeError,
    "FileChangedError": FileChangedError,
    "DecoderLostError": DecoderLostError,
}


def read_image(
    state: FileState, data: bytes | None = None, *, fit: Fit = None, features: bool = False
) -> tuple[ScannedImage, Picture | None]:
    """Returns what the library would store about an image, and its preview.

    The file is read once for both.

    Args:
        state: of the file; only its path is used.
        data: the bytes of an image that is no file; None to read the file.
        fit: width and height in pixels of the preview; None for no preview.
        features: read its local features and its thumbnail too.

    Returns:
        The preview is None if it was not asked for, or takes too much memory in colour.
    """
    from dupfinder.workers.messages import QueryRequest, decode_query

    def understand(answer: Frame) -> tuple[ScannedImage, Picture | None]:
        return decode_query(answer.document, answer.data, state)

    return _ask(QueryRequest(state, data is not None, fit, features), state, understand, data)


def digests_of(
    state: FileState,
    data: bytes | None = None,
    *,
    whole: bool = False,
    pixels: bool = False,
    cancel: CancelToken = NEVER,
) -> tuple[bytes | None, bytes | None]:
    """Returns digests of a file's bytes and of its pixels; see `pixel_digests.pixel_digest`.

    Args:
        state: of the file, with the size and time that it must have.
        data: the bytes of an image that is no file; None to read the file.
        whole: the digest of all bytes is wanted.
        pixels: the digest of all pixels is wanted.
        cancel: is asked often.

    Returns:
        None for what is not wanted, has changed, cannot be reached, or cannot be decoded whole.
    """
    from dupfinder.workers.messages import DigestsRequest, decode_digests

    request = DigestsRequest(state, data is not None, whole, pixels)
    try:
        return _ask(request, state, lambda answer: decode_digests(answer.document), data, cancel)
    except (OSError, ImageError):
        return None, None


def differences_of(
    kept: FileState,
    files: Sequence[tuple[FileState, int | None]],
    *,
    cancel: CancelToken = NEVER,
) -> list[Difference | None]:
    """Compares files with one that is kept.

    Args:
        kept: the kept file, with its size and time as indexed.
        files: likewise, each with the number of the transform from the kept picture; None if not known.
        cancel: is asked often.

    Returns:
        One difference a file; None if it has changed or cannot be decoded.

    Raises:
        ImageError: the kept file has changed or cannot be decoded, or a decoder was lost.
    """
    from dupfinder.workers.messages import DifferencesRequest, decode_differences

    def understand(answer: Frame) -> list[Difference | None]:
        found = decode_differences(answer.document)
        if len(found) != len(files):
            raise ValueError("not the differences of these files")
        return found

    return _ask(DifferencesRequest(kept, files), kept, understand, None, cancel)


def features_of(
    files: Sequence[FileState], *, cancel: CancelToken = NEVER
) -> list[tuple[bytes, bytes] | None]:
    """Returns the local features of files and their thumbnails, as the library stores them.

    Args:
        files: with their sizes and times as indexed.
        cancel: is asked often.

    Returns:
        One pair a file; None if it has changed or cannot be decoded.
    """
    from dupfinder.workers.messages import FeaturesRequest, decode_features

    def understand(answer: Frame) -> list[tuple[bytes, bytes] | None]:
        return decode_features(answer.document, len(files))

    return _ask(FeaturesRequest(files), files[0], understand, None, cancel)


def sharpness_of(files: Sequence[FileState], *, cancel: CancelToken = NEVER) -> list[float | None]:
    """Returns how sharp files are; see `comparison.sharpness`.

    Args:
        files: with their sizes and times as indexed.
        cancel: is asked often.

    Returns:
        One value a file; None if it has changed or cannot be decoded.
    """
    from dupfinder.workers.messages import SharpnessRequest, decode_sharpness

    def understand(answer: Frame) -> list[float | None]:
        return decode_sharpness(answer.document, len(files))

    return _ask(SharpnessRequest(files), files[0], understand, None, cancel)


def working_picture_of(
    state: FileState, data: bytes | None = None, *, cancel: CancelToken = NEVER
) -> tuple[NDArray[np.uint8], int]:
    """Returns a picture at the size at which crops are compared, and the pixels it was scaled from.

    Args:
        state: of the file, with its size and time as indexed.
        data: the bytes of an image that is no file; None to read the file.
        cancel: is asked often.

    Returns:
        (h, w) uint8 that cannot be written to; see `features.working_picture`.
    """
    from dupfinder.workers.messages import WorkingRequest, decode_working

    def understand(answer: Frame) -> tuple[NDArray[np.uint8], int]:
        return decode_working(answer.document, answer.data)

    return _ask(WorkingRequest(state, data is not None), state, understand, data, cancel)


def picture_of(
    state: FileState, *, fit: Fit = None, cancel: CancelToken = NEVER
) -> tuple[Picture, FileState]:
    """Returns a picture in colour, and the state of its file when it was read.

    Args:
        state: of the file; only its path is used.
        fit: width and height in pixels that it is scaled down to; None for its own size.
        cancel: is asked often.

    Returns:
        The pixels cannot be written to.
    """
    picture, read, _ = _shown(state, fit, False, cancel)
    return picture, read


def photo_of(
    state: FileState, *, fit: Fit = None, cancel: CancelToken = NEVER
) -> tuple[Picture, FileState, PhotoDetails]:
    """Returns the same as `picture_of`, with what the camera wrote."""
    picture, read, details = _shown(state, fit, True, cancel)
    assert details is not None
    return picture, read, details


def details_of(state: FileState, *, cancel: CancelToken = NEVER) -> PhotoDetails:
    """Returns what the camera wrote into a file, without decoding its picture.

    Args:
        state: of the file; only its path is used.
        cancel: is asked often.
    """
    from dupfinder.workers.messages import DetailsRequest, decode_details

    return _ask(DetailsRequest(state), state, lambda answer: decode_details(answer.document), None, cancel)


def _shown(
    state: FileState, fit: Fit, with_details: bool, cancel: CancelToken
) -> tuple[Picture, FileState, PhotoDetails | None]:
    from dupfinder.workers.messages import PictureRequest, decode_picture

    def understand(answer: Frame) -> tuple[Picture, FileState, PhotoDetails | None]:
        found = decode_picture(answer.document, answer.data)
        if with_details and found[2] is None:
            raise ValueError("no details")
        return found

    return _ask(PictureRequest(state, fit, with_details), state, understand, None, cancel)


def _ask(
    request: Request,
    state: FileState,
    understand: Callable[[Frame], T],
    data: bytes | None = None,
    cancel: CancelToken = NEVER,
) -> T:
    """Sends a request and returns its answer, or raises the exception that the decoder process reports."""
    from dupfinder.workers.messages import decode_error, encode  # a window is there before msgspec is loaded

    def understand_all(answer: Frame) -> T | Exception:
        if answer.kind == Kind.ANSWER:
            return understand(answer)
        error, reason, number = decode_error(answer.document)
        if error == "OSError":
            # Python makes FileNotFoundError and its like of the number.
            return OSError(number, reason, os.fsdecode(state.path))
        return _ERRORS.get(error, ImageError)(reason)

    found = decoder_pool.pool().call(
        encode(request),
        data or b"",
        understand=understand_all,
        key=state.stamp if state.mtime_ns else None,
        cancel=cancel,
    )
    if isinstance(found, Exception):
        raise found
    return found
