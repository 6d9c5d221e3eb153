"""The frames that go between the program and its decoder processes, and the memory that both see.

A frame is a head of 13 bytes, little-endian (length of the document, length of the data, number of the
request, kind of the frame), a document (see `messages`), and data such as the bytes of a file.
"""

from __future__ import annotations

import enum
import mmap
import struct
from typing import IO, Final, NamedTuple

_HEAD: Final = struct.Struct("<IIIB")

CELL_BYTES: Final = 16


class Phase(enum.IntEnum):
    """The step that a file is at; tells whoever waits what takes so long."""

    NONE = 0
    READ = 1
    DECODE = 2
    HASH = 3
    WAIT = 4
    """Waits for memory: large pictures are decoded one after the other."""


class Cells:
    """Two 64-bit numbers by which a decoder process and the program inform each other without a frame.

    Args:
        memory: shared; CELL_BYTES of it are used.
        number: which process of those that share it.
    """

    def __init__(self, memory: mmap.mmap | bytearray, number: int = 0) -> None:
        start = number * CELL_BYTES
        self._cells = memoryview(memory)[start : start + CELL_BYTES].cast("q")

    @property
    def stop(self) -> bool:
        """Whether the program wants no more files of this request."""
        return bool(self._cells[1])

    @stop.setter
    def stop(self, value: bool) -> None:
        self._cells[1] = value

    @property
    def position(self) -> tuple[int, int, Phase]:
        """The number of the request, of the file in it, and what is done to it.

        Raises:
            ValueError: there is no such phase.
        """
        value = self._cells[0]
        return value >> 24, value >> 4 & 0xFFFFF, Phase(value & 15)

    @position.setter
    def position(self, value: tuple[int, int, Phase]) -> None:
        request, file, phase = value
        self._cells[0] = request << 24 | file << 4 | phase

    def close(self) -> None:
        """Releases the memory."""
        self._cells.release()


class Kind(enum.IntEnum):
    """The kinds of frames; a READY or BUG frame belongs to no request."""

    REQUEST = 0
    READY = 1
    ANSWER = 2
    ERROR = 3
    BUG = 4
    """The document is a traceback; the process ends."""


class Frame(NamedTuple):
    """A request, or a message from a decoder process."""

    kind: Kind
    request: int = 0
    document: bytes = b""
    data: bytes | memoryview = b""


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Writes a frame.

    Raises:
        OSError: the reader is gone.
    """
    kind, request, document, data = frame
    stream.write(_HEAD.pack(len(document), len(data), request, kind) + document)
    if data:
        stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """Returns the next frame; None at the end, also in the middle of a frame.

    Raises:
        OSError: it cannot be read.
        ValueError: there is no such kind of frame.
    """
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, data_length, request, kind = _HEAD.unpack(head)
    frame_kind = Kind(kind)
    document = stream.read(length)
    data = stream.read(data_length) if data_length else b""
    if len(document) < length or len(data) < data_length:
        return None
    return Frame(frame_kind, request, document, data)
