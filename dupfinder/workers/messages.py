"""Requests to decoder processes and their answers, as msgpack documents.

Requests come from the program and are trusted. An answer may come from a process that a broken image has
taken over, so it is decoded by types with bounds: whatever passes can be stored in the library.

msgspec takes 30 ms to load. This module is imported where a process is about to be started.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple, TypeAlias, TypeVar, get_type_hints

import msgspec
from msgspec import Meta, Struct

from dupfinder.base.files import FileState, Moved, ScannedImage, Wanted
from dupfinder.base.identity import LARGEST_INTEGER
from dupfinder.base.literals import DifferenceKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dupfinder.base.records import Difference
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture

VIEW_BYTES: Final = 176
"""`hashing.hashes.ROW_BYTES`; that module loads numpy."""

LARGEST_SCORE: Final = 1000.0
LARGEST_SHARPNESS: Final = float(255 * 8) ** 2
"""No variance of a Laplacian exceeds this; see `comparison.sharpness`."""

_MAX_BOXES: Final = 3

T = TypeVar("T")

encode = msgspec.msgpack.Encoder().encode

Fit = tuple[int, int] | None
"""Width and height in pixels that a picture is scaled down to; None for its own size."""


# --- requests -------------------------------------------------------------------------------


class IndexRequest(Struct, tag="index", frozen=True):
    """Asks for what the library stores about some files, with local features where they cost no decode.

    From a slow drive, `ahead` files may be read ahead of their turn.
    """

    files: Sequence[Wanted]
    features: bool = False
    ahead: int = 0


class QueryRequest(Struct, tag="query", frozen=True):
    """Asks for what the library would store about a file and, if `fit` is given, for its preview.

    With `features`, its local features are part of the answer, whatever they cost.

    Only the path of `state` is used, unless the file's bytes are sent with the request.
    """

    state: FileState
    is_sent: bool = False
    fit: Fit = None
    features: bool = False


class DigestsRequest(Struct, tag="digests", frozen=True):
    """Asks for digests of a file's bytes and pixels; fails if the file is not as `state` says."""

    state: FileState
    is_sent: bool = False
    whole: bool = False
    pixels: bool = False


class PictureRequest(Struct, tag="picture", frozen=True):
    """Asks for a picture in colour, and for what the camera wrote; only the path of `state` is used."""

    state: FileState
    fit: Fit = None
    details: bool = False


class DetailsRequest(Struct, tag="details", frozen=True):
    """Asks for what the camera wrote into a file; only the path of `state` is used."""

    state: FileState


class DifferencesRequest(Struct, tag="differences", frozen=True):
    """Asks how files, each with the number of the transform from the kept picture, differ from it."""

    kept: FileState
    files: Sequence[tuple[FileState, int | None]]


class FeaturesRequest(Struct, tag="features", frozen=True):
    """Asks for the local features of files; none for one that is not as its state says."""

    files: Sequence[FileState]


class SharpnessRequest(Struct, tag="sharpness", frozen=True):
    """Asks how sharp some files are; no answer for one that is not as its state says."""

    files: Sequence[FileState]


class WorkingRequest(Struct, tag="working", frozen=True):
    """Asks for the working picture of a file; fails if the file is not as `state` says."""

    state: FileState
    is_sent: bool = False


Request = (
    WorkingRequest
    | FeaturesRequest
    | SharpnessRequest
    | IndexRequest
    | QueryRequest
    | DigestsRequest
    | PictureRequest
    | DetailsRequest
    | DifferencesRequest
)

request_decoder: Final = msgspec.msgpack.Decoder(Request)


# --- answers --------------------------------------------------------------------------------

_Integer = Annotated[int, Meta(ge=~LARGEST_INTEGER, le=LARGEST_INTEGER)]
_Positive = Annotated[int, Meta(ge=1, le=LARGEST_INTEGER)]
_Digest = Annotated[bytes, Meta(max_length=64)] | None
_Score = Annotated[float, Meta(ge=0, le=LARGEST_SCORE)]
_Share = Annotated[float, Meta(ge=0, le=1)]
_Side = Annotated[int, Meta(ge=1, le=4096)]
_Features = Annotated[bytes, Meta(max_length=2048)]
_Thumbnail = Annotated[bytes, Meta(max_length=32768)]


def _bounded(kind: type, **types: object) -> type:
    """Returns a named tuple type with the fields of another one, whose integers fit into the library.

    Args:
        kind: a NamedTuple.
        types: other types of some fields.
    """
    integers = {int: _Integer, int | None: _Integer | None}
    hints = get_type_hints(kind).items()
    return NamedTuple(  # type: ignore[return-value]
        kind.__name__, [(name, types.get(name, integers.get(hint, hint))) for name, hint in hints]
    )


if TYPE_CHECKING:
    _State: TypeAlias = FileState
    _Scanned: TypeAlias = ScannedImage
    _Moved: TypeAlias = Moved
else:
    _State = _bounded(FileState)
    _Scanned = _bounded(
        ScannedImage,
        state=_State,
        views=tuple[Annotated[bytes, Meta(min_length=VIEW_BYTES, max_length=VIEW_BYTES)], ...],
        quality=Annotated[int, Meta(ge=1, le=100)] | None,
        features=_Features,
        thumbnail=_Thumbnail,
    )
    _Moved = _bounded(Moved, state=_State)
_OUTCOMES: Final = msgspec.msgpack.Decoder(tuple[list[_Scanned | None], list[tuple[int, _Moved]]])
_QUERY: Final = msgspec.msgpack.Decoder(tuple[_Scanned, msgspec.Raw])
_DIGESTS: Final = msgspec.msgpack.Decoder(tuple[_Digest, _Digest])
_DIFFERENCES: Final = msgspec.msgpack.Decoder(
    list[
        tuple[
            DifferenceKind,
            _Score,
            Annotated[tuple[tuple[_Share, _Share, _Share, _Share], ...], Meta(max_length=_MAX_BOXES)],
        ]
        | None
    ]
)
_FEATURES: Final = msgspec.msgpack.Decoder(list[tuple[_Features, _Thumbnail] | None])
_SHARPNESS: Final = msgspec.msgpack.Decoder(list[Annotated[float, Meta(ge=0, le=LARGEST_SHARPNESS)] | None])
_WORKING: Final = msgspec.msgpack.Decoder(tuple[_Side, _Side, _Positive])
_ERROR: Final = msgspec.msgpack.Decoder(tuple[str, str, int | None])


def _decode(decoder: msgspec.msgpack.Decoder[T], document: bytes | msgspec.Raw) -> T:
    try:
        return decoder.decode(document)
    except msgspec.MsgspecError as error:  # a ValueError in new versions only
        raise ValueError(str(error)) from error


def encode_outcomes(outcomes: Sequence[ScannedImage | Moved | None]) -> bytes:
    """Encodes the outcomes of an IndexRequest; None for a file that no longer exists."""
    images = [None if isinstance(outcome, Moved) else outcome for outcome in outcomes]
    moved = [(number, outcome) for number, outcome in enumerate(outcomes) if isinstance(outcome, Moved)]
    return encode((images, moved))


def decode_outcomes(
    document: bytes, files: Sequence[Wanted], *, may_be_fewer: bool = False
) -> list[ScannedImage | Moved | None]:
    """Decodes the outcomes of an IndexRequest.

    Args:
        document: from `encode_outcomes`.
        files: those that were asked for.
        may_be_fewer: the process may have been stopped before the last of them.

    Raises:
        ValueError, LookupError: the document does not describe these files.
    """
    images, moved = _decode(_OUTCOMES, document)
    if len(images) != len(files) and not (may_be_fewer and len(images) < len(files)):
        raise ValueError("not as many outcomes as files")
    outcomes: list[ScannedImage | Moved | None] = [
        image and _scanned(image, file.state) for image, file in zip(images, files, strict=False)
    ]
    for number, (image, state) in moved:
        if number < 0 or outcomes[number] is not None or image != files[number].renamed_from:
            raise ValueError("not the image that was renamed")
        outcomes[number] = Moved(image, _state(state, files[number].state))
    return outcomes


def _scanned(fields: tuple[Any, ...], wanted: FileState) -> ScannedImage:
    image = ScannedImage(_state(fields[0], wanted), *fields[1:])
    if len(image.frame_hashes) % 8:
        raise ValueError("not the hashes of frames")
    return image


def _state(fields: tuple[Any, ...], wanted: FileState) -> FileState:
    if fields == wanted:
        return wanted
    if fields[0] != wanted.path:
        raise ValueError("not a state of this file")
    return FileState._make(fields)


def encode_error(error: str, reason: str, number: int | None = None) -> bytes:
    """Encodes the name of an exception, its reason, and of an OSError its number."""
    return encode((error, reason.encode("utf-8", "replace").decode(), number))


def decode_error(document: bytes) -> tuple[str, str, int | None]:
    """Decodes an answer of `encode_error`."""
    return _decode(_ERROR, document)


def decode_digests(document: bytes) -> tuple[bytes | None, bytes | None]:
    """Decodes the digests of bytes and pixels, each None where there is none."""
    return _decode(_DIGESTS, document)


def decode_features(document: bytes, count: int) -> list[tuple[bytes, bytes] | None]:
    """Decodes the features and thumbnails of files, each None where there are none.

    Raises:
        ValueError: they are not of so many files.
    """
    found = _decode(_FEATURES, document)
    if len(found) != count:
        raise ValueError("not the features of these files")
    return found


def decode_sharpness(document: bytes, count: int) -> list[float | None]:
    """Decodes the sharpness of files, None where it could not be measured.

    Raises:
        ValueError: they are not of so many files.
    """
    found = _decode(_SHARPNESS, document)
    if len(found) != count:
        raise ValueError("not the sharpness of these files")
    return found


def decode_working(document: bytes, pixels: bytes | memoryview) -> tuple[NDArray[np.uint8], int]:
    """Decodes a working picture, which cannot be written to, and how many pixels it was scaled from.

    Raises:
        ValueError: the document is malformed, or does not fit the pixels.
    """
    import numpy as np

    height, width, available = _decode(_WORKING, document)
    return np.frombuffer(pixels, np.uint8).reshape(height, width), available


def encode_differences(differences: Sequence[Difference | None]) -> bytes:
    """Encodes the answer to a DifferencesRequest; None for a file that cannot be compared."""
    return encode([found and (found.kind, found.score, found.boxes) for found in differences])


def decode_differences(document: bytes) -> list[Difference | None]:
    """Decodes an answer of `encode_differences`.

    Raises:
        ValueError: it cannot be the result of comparing pictures.
    """
    from dupfinder.base.records import Difference

    return [fields and Difference(*fields) for fields in _decode(_DIFFERENCES, document)]


# --- pictures -------------------------------------------------------------------------------


def picture_fields(picture: Picture, state: FileState, details: PhotoDetails | None = None) -> object:
    """Returns what is encoded of a picture; its pixels are sent beside the document.

    Args:
        picture: in colour.
        state: of its file when it was read.
        details: what the camera wrote, where that was asked for.
    """
    return picture.pixels.shape[:2], picture._replace(pixels=None, opacity=None), state, details  # type: ignore[arg-type]


def decode_picture(
    document: bytes | msgspec.Raw, pixels: bytes | memoryview
) -> tuple[Picture, FileState, PhotoDetails | None]:
    """Decodes what `picture_fields` returned; the pixels of the picture cannot be written to.

    Raises:
        ValueError: the document is malformed, or does not fit the pixels.
    """
    import numpy as np

    from dupfinder.images.picture import Picture

    (height, width), fields, state, details = _decode(_picture_decoder(), document)
    shown = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
    return Picture(shown, *fields[1:]), FileState._make(state), details


@cache
def _picture_decoder() -> msgspec.msgpack.Decoder[Any]:
    from dupfinder.images.exif import PhotoDetails
    from dupfinder.images.picture import Picture

    picture = _bounded(Picture, pixels=None, opacity=None, width=_Positive, height=_Positive)
    return msgspec.msgpack.Decoder(
        tuple[tuple[_Positive, _Positive], picture, _State, PhotoDetails | None]  # type: ignore[valid-type]
    )


def decode_details(document: bytes) -> PhotoDetails:
    """Decodes the details of a photograph.

    Raises:
        ValueError: the document is malformed.
    """
    return _decode(_details_decoder(), document)


@cache
def _details_decoder() -> msgspec.msgpack.Decoder[PhotoDetails]:
    from dupfinder.images.exif import PhotoDetails

    return msgspec.msgpack.Decoder(PhotoDetails)


def encode_query(image: ScannedImage, picture: object | None) -> bytes:
    """Encodes the answer to a QueryRequest; `picture` is from `picture_fields`."""
    return encode((image, picture))


def decode_query(
    document: bytes, pixels: bytes | memoryview, wanted: FileState
) -> tuple[ScannedImage, Picture | None]:
    """Decodes an answer of `encode_query` for a file in this state.

    Raises:
        ValueError: it is not an image of this file.
    """
    fields, picture = _decode(_QUERY, document)
    return _scanned(fields, wanted), decode_picture(picture, pixels)[0] if pixels else None
