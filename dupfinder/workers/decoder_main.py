"""The main loop of a decoder process, so that a decoder that crashes or hangs takes nothing with it.

It reads requests from its standard input and answers on its standard output, in order (`protocol`).
The file that it is at stands in memory that it shares with the program, which looks there when no answer
comes. It ends when the program does.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING, Final

import numpy as np

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.files import FileState, Wanted
from dupfinder.features.working_picture import DECODE_SIDE, working_picture
from dupfinder.images import decoder_warnings, decoding, limits
from dupfinder.images.pixel_depth import Pixels
from dupfinder.system.checksums import checksum_of, fingerprint_of, whole_digest
from dupfinder.workers import analysis
from dupfinder.workers.file_reader import FileReader, read_unchanged
from dupfinder.workers.messages import (
    DetailsRequest,
    DifferencesRequest,
    DigestsRequest,
    FeaturesRequest,
    IndexRequest,
    PictureRequest,
    QueryRequest,
    Request,
    SharpnessRequest,
    WorkingRequest,
    encode,
    encode_differences,
    encode_error,
    encode_outcomes,
    encode_query,
    picture_fields,
)
from dupfinder.workers.protocol import Cells, Frame, Kind, Phase, write_frame
from dupfinder.workers.requests import Requests

if TYPE_CHECKING:
    from dupfinder.base.records import Difference
    from dupfinder.workers.comparing import Comparer

# What indexing does not need is imported by the first request for it: a process starts a fifth sooner.

MEMORY_BYTES: Final = 2 << 30
"""The most that a decoder process may allocate, where the system supports such a limit."""

_STACK_BYTES: Final = 512 << 10
"""For threads that read files; the usual 8 MiB would count into the limit of memory."""

_ALARM_SECONDS: Final = 1200
"""Time after which an alarm ends the process: longer than the program waits for any file."""


class Decoder:
    """Answers requests.

    Args:
        cells: show the program what is being done.
        lock: an open file; a process locks it to decode a large picture.
        alarm: is called with the seconds after which the process ends unless it is called again before.
    """

    def __init__(
        self, cells: Cells, lock: int | None = None, alarm: Callable[[int], object] = lambda seconds: None
    ) -> None:
        self._cells = cells
        self._lock = lock
        self._alarm = alarm
        self._request = 0
        self._file = 0
        self._comparer: Comparer | None = None
        self._reader = FileReader()
        self._coming: Callable[[], Iterable[Wanted]] = tuple  # files that will be asked for next

    def serve(
        self, requests: IO[bytes], answers: IO[bytes], at_end: Callable[[], None] = lambda: None
    ) -> None:
        """Answers requests until there are no more.

        Args:
            requests: is read in a thread of its own.
            answers: one for each, in order.
            at_end: is called in that thread when there will be no more requests, whatever is being done.
        """
        received = Requests(requests, at_end)
        self._coming = received.coming
        write_frame(answers, Frame(Kind.READY))
        for frame, request in received:
            self._request = frame.request
            try:
                answer = self.answer(request, bytes(frame.data))
            except Exception as error:
                import traceback

                write_frame(answers, Frame(Kind.BUG, 0, traceback.format_exc().encode("utf-8", "replace")))
                if isinstance(request, IndexRequest):
                    raise  # ends the process at this one of many files, as a crash of a decoder would
                answer = Frame(Kind.ERROR, 0, encode_error("bug", str(error)))
            self.note(0, Phase.NONE)
            try:
                write_frame(answers, answer._replace(request=self._request))
            except OSError:
                break  # nobody reads any more
        received.close()
        self._reader.close()

    def answer(self, request: Request, data: bytes) -> Frame:
        """Returns the answer to a request, or why there is none."""
        try:
            document, pixels = self._result(request, data)
        except ImageError as error:
            failure = encode_error(type(error).__name__, str(error))
        except MemoryError:
            failure = encode_error(ImageTooLargeError.__name__, "not enough memory")
        except OSError as error:
            failure = encode_error("OSError", error.strerror or str(error), error.errno)
        else:
            return Frame(Kind.ANSWER, 0, document, pixels)
        return Frame(Kind.ERROR, 0, failure)

    def _result(self, request: Request, data: bytes) -> tuple[bytes, memoryview | bytes]:
        match request:
            case IndexRequest():
                return encode_outcomes(self._outcomes(request)), b""
            case FeaturesRequest(files):
                return encode([self._features(files, number) for number in range(len(files))]), b""
            case SharpnessRequest(files):
                return encode([self._sharpness(files, number) for number in range(len(files))]), b""
            case QueryRequest():
                return self._query(request, data)
            case WorkingRequest():
                return self._working(request, data)
            case DigestsRequest():
                return encode(self._digests(request, data)), b""
            case PictureRequest():
                return self._picture(request)
            case DetailsRequest(state):
                from dupfinder.images import photo_details

                data, state = self._read(state)
                return encode(photo_details.details(data, name=os.fsdecode(state.path))), b""
            case DifferencesRequest():
                return encode_differences(self._differences(request)), b""

    def _outcomes(self, request: IndexRequest) -> list[analysis.Outcome | None]:
        files = request.files

        def read(number: int) -> tuple[bytes, FileState]:
            return self._reader.wanted(files, number, self._coming, request.ahead)

        outcomes = analysis.read_all(
            files, self.note, lambda: self._cells.stop, read, features=request.features
        )
        if self._cells.stop:
            self._reader.drop()
        return outcomes

    def _differences(self, request: DifferencesRequest) -> list[Difference | None]:
        if self._comparer is None:
            from dupfinder.workers.comparing import Comparer

            self._comparer = Comparer(self._read_unchanged, self.note)
        return self._comparer.differences(request)

    def _query(self, request: QueryRequest, data: bytes) -> tuple[bytes, memoryview | bytes]:
        from dupfinder.images import display

        data, state = (data, request.state) if request.is_sent else self._read(request.state)
        self.note(0, Phase.DECODE)
        ids = fingerprint_of(data), checksum_of(data)
        drawn = analysis.read_picture(data, state, *ids, features=request.features)
        (image,) = analysis.with_hashes([drawn])
        if request.features and not image.features:
            features, thumbnail = analysis.local_features(data, os.fsdecode(state.path))
            image = image._replace(features=features, thumbnail=thumbnail)
        if request.fit is None:
            return encode_query(image, None), b""
        try:
            picture = display.preview(data, *request.fit, name=os.fsdecode(state.path))
        except (ImageError, MemoryError):  # was decoded small and grey before; this is more
            return encode_query(image, None), b""
        return encode_query(image, picture_fields(picture, state)), _bytes_of(picture.pixels)

    def _digests(self, request: DigestsRequest, data: bytes) -> tuple[bytes | None, bytes | None]:
        """Returns digests of all bytes and of all pixels of a file that has not changed."""
        from dupfinder.images import pixel_digests

        if not request.is_sent:
            data = self._read_unchanged(request.state)
        self.note(0, Phase.DECODE)
        whole = whole_digest(data) if request.whole else None
        name = os.fsdecode(request.state.path)
        return whole, pixel_digests.pixel_digest(data, name) if request.pixels else None

    def _features(self, files: Sequence[FileState], number: int) -> tuple[bytes, bytes] | None:
        """Returns the local features of a file and its thumbnail; None if it changed or cannot be decoded."""
        try:
            data = self._read_unchanged(files[number], number, files[number + 1 :])
            self.note(number, Phase.DECODE)
            return analysis.local_features(data, os.fsdecode(files[number].path))
        except (ImageError, MemoryError, OSError):
            return None

    def _sharpness(self, files: Sequence[FileState], number: int) -> float | None:
        """Returns how sharp a file is; None if it changed or cannot be decoded."""
        from dupfinder.comparison import sharpness

        try:
            data = self._read_unchanged(files[number], number, files[number + 1 :])
            self.note(number, Phase.DECODE)
            name = os.fsdecode(files[number].path)
            grey = decoding.decode(data, side=sharpness.SIDE, name=name).pixels
            return sharpness.sharpness(grey)
        except (ImageError, MemoryError, OSError):
            return None

    def _working(self, request: WorkingRequest, data: bytes) -> tuple[bytes, memoryview]:
        if not request.is_sent:
            data = self._read_unchanged(request.state)
        self.note(0, Phase.DECODE)
        grey = decoding.decode(data, side=DECODE_SIDE, name=os.fsdecode(request.state.path)).pixels
        working = working_picture(grey)
        return encode((*working.shape, grey.size)), _bytes_of(working)

    def _picture(self, request: PictureRequest) -> tuple[bytes, memoryview]:
        from dupfinder.images import display, photo_details

        data, state = self._read(request.state)
        name = os.fsdecode(state.path)
        if request.fit:
            picture = display.preview(data, *request.fit, name=name)
        else:
            picture = decoding.decode(data, colour=True, name=name)
        details = photo_details.details(data, name=name) if request.details else None
        return encode(picture_fields(picture, state, details)), _bytes_of(picture.pixels)

    def _read(self, state: FileState) -> tuple[bytes, FileState]:
        """Returns the bytes of a file and its state; notes that it is decoded next."""
        self.note(0, Phase.READ)
        found = analysis.read_file(state)
        self.note(0, Phase.DECODE)
        return found

    def _read_unchanged(
        self, wanted: FileState, number: int = 0, upcoming: Sequence[FileState] | None = None
    ) -> bytes:
        """Reads a file that must not have changed; `upcoming` are those of the same request after it."""
        self.note(number, Phase.READ)
        return read_unchanged(wanted) if upcoming is None else self._reader.unchanged(wanted, upcoming)

    def note(self, file: int, phase: Phase) -> None:
        """Shows the program what is being done."""
        self._file = file
        self._cells.position = self._request, file, phase
        self._alarm(0 if phase in (Phase.NONE, Phase.WAIT) else _ALARM_SECONDS)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Waits until no other process decodes a large picture, and keeps others waiting."""
        if self._lock is None:
            yield
            return
        import fcntl  # not on Windows, where there is no lock

        self.note(self._file, Phase.WAIT)
        fcntl.lockf(self._lock, fcntl.LOCK_EX)
        self.note(self._file, Phase.DECODE)
        try:
            yield
        finally:
            fcntl.lockf(self._lock, fcntl.LOCK_UN)


def _bytes_of(pixels: Pixels) -> memoryview:
    return np.ascontiguousarray(pixels).reshape(-1).data


def main(arguments: list[str]) -> None:
    """Serves the program that has started this process.

    Args:
        arguments: its number, and the open file or the name of the memory that is shared.
    """
    number, shared = int(arguments[0]), arguments[1]
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _close_standard_streams()
    decoder_warnings.listen()
    lock = int(shared) if shared.isdecimal() else None
    name = () if lock is not None else (shared,)  # of memory on Windows, where there is no file
    memory = mmap.mmap(-1 if lock is None else lock, mmap.PAGESIZE, *name)
    _limit_memory()
    threading.stack_size(_STACK_BYTES)
    analysis.prepare()
    # A decoder may be stuck while its program is killed: then no thread of ours may get to notice.
    alarm = getattr(signal, "alarm", None)
    decoder = Decoder(Cells(memory, number), lock, *[alarm] if alarm else [])
    limits.set_large_gate(decoder.alone)
    # At once: the program does not wait for what is being decoded, and threads of decoders may be about.
    decoder.serve(requests, answers, lambda: os._exit(0))


def _close_standard_streams() -> None:
    """Closes the standard streams: decoders must not print between the answers or read the requests."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        limit = MEMORY_BYTES if most == resource.RLIM_INFINITY else min(MEMORY_BYTES, most)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, most))


if __name__ == "__main__":
    main(sys.argv[1:])
