"""What goes between the program and its decoder processes: frames, and files on their way in and out.

A frame is two lengths (unsigned 32 bits, little-endian), a JSON document, and bytes. JSON, because an
answer may come from a process that a broken image has got the better of: reading it can run nothing.
"""

from __future__ import annotations

import enum
import json
import mmap
import struct
from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import IO, Any, Final, get_args

from dupfinder.base.files import LARGEST_INTEGER, FileState, Moved, ScannedImage, Wanted
from dupfinder.base.records import Content, Difference, DifferenceKind

_LENGTHS: Final = struct.Struct("<II")
_FIRST_VIEW: Final = ScannedImage._fields.index("views")
_FRAME_HASHES: Final = ScannedImage._fields.index("frame_hashes")

_CONTENT: Final = ScannedImage._fields.index("content")
_QUALITY: Final = ScannedImage._fields.index("quality")
_CONTENTS: Final = frozenset(get_args(Content))

_NONE: Final = type(None)
_KINDS: Final = (
    *((bytes, _NONE), (int,), (int,), (int,), (str,), (str, _NONE), (bool,), (bool,), (tuple,)),
    *((str, _NONE), (str, _NONE), (int, _NONE)),
    *((str,), (int,), (bool,), (bool,), (int, _NONE), (bytes,), (str, _NONE)),
)
"""Of what a ScannedImage holds after its state."""


@cache
def _types() -> frozenset[tuple[type, ...]]:
    """All combinations of these: to look one up takes a fifth of the time of judging each value."""
    return frozenset(product(*_KINDS))


VIEW_BYTES: Final = 176
"""hashing.ROW_BYTES, which is not loaded here."""

Message = dict[str, Any]

CELL_BYTES: Final = 16


class Phase(enum.IntEnum):
    """What is being done to a file, so that whoever waits for it knows what takes so long."""

    NONE = 0
    READ = 1
    DECODE = 2
    HASH = 3
    WAIT = 4
    """For memory: large pictures are decoded one after the other."""


class Cells:
    """What a decoder process and the program tell each other without a message; 64-bit numbers.

    Args:
        memory: shared; CELL_BYTES of it are used.
        number: which process of those that share it.
    """

    def __init__(self, memory: mmap.mmap | bytearray, number: int = 0) -> None:
        start = number * CELL_BYTES
        self._cells = memoryview(memory)[start : start + CELL_BYTES].cast("q")

    @property
    def stop(self) -> bool:
        """The program wants no more files of this request."""
        return bool(self._cells[1])

    @stop.setter
    def stop(self, value: bool) -> None:
        self._cells[1] = value

    @property
    def position(self) -> tuple[int, int, Phase]:
        """The number of the request, of the file in it, and what is done to it.

        Raises:
            ValueError: there is no such thing to be done.
        """
        value = self._cells[0]
        return value >> 24, value >> 4 & 0xFFFFF, Phase(value & 15)

    @position.setter
    def position(self, value: tuple[int, int, Phase]) -> None:
        request, file, phase = value
        self._cells[0] = request << 24 | file << 4 | phase

    def close(self) -> None:
        """Lets go of the memory."""
        self._cells.release()


def write_frame(stream: IO[bytes], message: Message, data: bytes | memoryview = b"") -> None:
    """Writes a frame.

    Raises:
        OSError: nobody reads any more.
    """
    document = json.dumps(message, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTHS.pack(len(document), len(data)) + document)
    if data:
        stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[Message, bytes] | None:
    """The next frame; None at the end, also in the middle of a frame.

    Raises:
        OSError: it cannot be read.
        ValueError: this is no frame.
    """
    head = stream.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    length, data_length = _LENGTHS.unpack(head)
    document = stream.read(length)
    data = stream.read(data_length) if data_length else b""
    if len(document) < length or len(data) < data_length:
        return None
    message = json.loads(document)
    if not isinstance(message, dict):
        raise ValueError("not a message")  # noqa: TRY004 - it is about bytes, not about a caller's mistake
    return message, data


def pack_state(state: FileState) -> list[Any]:
    """For JSON; `unpack_state` undoes it."""
    return [state.path.hex(), *state[1:]]


def unpack_state(fields: list[Any]) -> FileState:
    """Undoes `pack_state`."""
    return FileState(bytes.fromhex(fields[0]), *fields[1:])


def pack_wanted(wanted: Wanted) -> list[Any]:
    """For JSON; `unpack_wanted` undoes it."""
    return [*pack_state(wanted.state), wanted.renamed_from, _hex(wanted.fingerprint), wanted.checksum]


def unpack_wanted(fields: list[Any]) -> Wanted:
    """Undoes `pack_wanted`."""
    return Wanted(unpack_state(fields[:5]), fields[5], _bytes(fields[6]), fields[7])


def pack_outcome(outcome: ScannedImage | Moved | None, state: FileState) -> list[Any] | None:
    """For JSON; `unpack_outcome` undoes it.

    Args:
        outcome: None for a file that went away.
        state: what the file was asked for as: is not sent again.
    """
    if outcome is None:
        return None
    own_state = None if outcome.state == state else pack_state(outcome.state)
    if isinstance(outcome, Moved):
        return [own_state, outcome.image]
    _, fingerprint, *rest = outcome
    rest[_FIRST_VIEW - 2] = [view.hex() for view in outcome.views]
    rest[_FRAME_HASHES - 2] = outcome.frame_hashes.hex()
    return [own_state, _hex(fingerprint), *rest]


def unpack_outcome(fields: list[Any] | None, wanted: Wanted) -> ScannedImage | Moved | None:
    """Undoes `pack_outcome`, for a file that was asked for.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: this cannot have come of the file.
    """
    if fields is None:
        return None
    state = wanted.state if fields[0] is None else unpack_state(fields[0])
    if state.path != wanted.state.path or not _are_integers(state[1:]):
        raise ValueError("not a state of this file")
    if len(fields) == 2:
        if fields[1] != wanted.renamed_from:
            raise ValueError("not the image that was renamed")
        return Moved(fields[1], state)
    views = tuple(map(bytes.fromhex, fields[_FIRST_VIEW]))
    values = [_bytes(fields[1]), *fields[2:_FIRST_VIEW], views, *fields[_FIRST_VIEW + 1 :]]
    values[_FRAME_HASHES - 1] = bytes.fromhex(fields[_FRAME_HASHES])
    if tuple(map(type, values)) not in _types():
        raise TypeError(f"{values!r} as an outcome")
    for value in values:
        if value.__class__ is str:
            value.encode()  # no half characters, which no library takes
        elif value.__class__ is int and not ~LARGEST_INTEGER <= value <= LARGEST_INTEGER:
            raise ValueError("a number that no library takes")
    if any(len(view) != VIEW_BYTES for view in views):
        raise ValueError("not a view")
    if values[_CONTENT - 1] not in _CONTENTS or len(values[_FRAME_HASHES - 1]) % 8:
        raise ValueError("not the content of a file")
    quality = values[_QUALITY - 1]
    if quality is not None and not 1 <= quality <= 100:
        raise ValueError("not the quality of a JPEG")
    return ScannedImage(state, *values)


def pack_difference(difference: Difference) -> list[Any]:
    """For JSON; `unpack_difference` undoes it."""
    return [difference.kind, difference.score, [list(box) for box in difference.boxes]]


def unpack_difference(fields: list[Any]) -> Difference:
    """Undoes `pack_difference`.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: this cannot have come of comparing two files.
    """
    kind, score, boxes = fields
    if kind not in _DIFFERENCES or len(boxes) > _MOST_BOXES or not _is_measure(score, LARGEST_SCORE):
        raise ValueError("not a difference")
    if any(len(box) != 4 or not all(_is_measure(side, 1) for side in box) for box in boxes):
        raise ValueError("not a place in a picture")
    left = [(float(a), float(b), float(c), float(d)) for a, b, c, d in boxes]
    return Difference(kind, float(score), tuple(left))


LARGEST_SCORE: Final = 1000.0
_MOST_BOXES: Final = 3
_DIFFERENCES: Final = frozenset(get_args(DifferenceKind))


def _is_measure(value: object, largest: float) -> bool:
    """Whether this is a number from 0 to the largest, and not NaN."""
    return isinstance(value, int | float) and 0 <= value <= largest


def _are_integers(values: Iterable[object]) -> bool:
    """Whether these are numbers that the library takes."""
    return all(isinstance(value, int) and ~LARGEST_INTEGER <= value <= LARGEST_INTEGER for value in values)


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


def _bytes(value: str | None) -> bytes | None:
    return None if value is None else bytes.fromhex(value)
