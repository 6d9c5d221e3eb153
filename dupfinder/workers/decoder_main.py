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
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO, Final, NamedTuple

import numpy as np

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.files import FileState, Wanted
from dupfinder.base.records import Difference, DifferenceKind
from dupfinder.comparison import difference, sharpness, views
from dupfinder.features.working_picture import DECODE_SIDE, working_picture
from dupfinder.images import (
    decoder_warnings,
    decoding,
    display,
    limits,
    photo_details,
    pixel_depth,
    pixel_digests,
)
from dupfinder.images.pixel_depth import Pixels
from dupfinder.system.checksums import fingerprint_of, whole_digest
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
        self._kept: tuple[FileState, _Shown] | None = None
        self._page: _Shown | None = None  # the kept picture in more detail
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

    def _query(self, request: QueryRequest, data: bytes) -> tuple[bytes, memoryview | bytes]:
        data, state = (data, request.state) if request.is_sent else self._read(request.state)
        self.note(0, Phase.DECODE)
        drawn = analysis.read_picture(data, state, fingerprint_of(data), features=request.features)
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

    def _differences(self, request: DifferencesRequest) -> list[Difference | None]:
        """Returns the differences of files from the kept one, which is prepared once for all."""
        if self._kept is None or self._kept[0] != request.kept:
            self._kept = self._page = None
            self._kept = request.kept, self._shown(request.kept, 0)
        kept, states = self._kept[1], [state for state, _ in request.files]
        return [
            self._difference(kept, states[number:], transform, number + 1)
            for number, (_, transform) in enumerate(request.files)
        ]

    def _difference(
        self, kept: _Shown, states: Sequence[FileState], transform: int | None, number: int
    ) -> Difference | None:
        """Returns the difference of the first of some files; None if it has changed or cannot be decoded."""
        state = states[0]
        try:
            other = self._shown(state, number, upcoming=states[1:])
            found = _compare(kept, other, transform)
            if _DEGREES[found.kind] > 1 or not views.is_page(kept.white):
                return found
            if min(kept.shorter, other.shorter) <= views.SIDE:
                return found  # there is no more to be seen of the smaller one
            if self._page is None:
                self._page = self._shown(kept.state, 0, views.PAGE_SIDE)
            other = self._shown(state, number, views.PAGE_SIDE)
            return max(found, _compare(self._page, other, transform), key=_degree)
        except (ImageError, MemoryError, OSError):
            return None

    def _shown(
        self,
        state: FileState,
        number: int,
        side: int = views.SIDE,
        upcoming: Sequence[FileState] | None = None,
    ) -> _Shown:
        data = self._read_unchanged(state, number, upcoming)
        self.note(number, Phase.DECODE)
        name = os.fsdecode(state.path)
        picture = decoding.decode(data, colour=True, side=side, name=name)
        shorter = min(picture.width, picture.height)
        white = views.prepare(picture.pixels, side)
        if not picture.transparent:
            return _Shown(state, shorter, side, picture.pixels, white)
        dark = decoding.decode(data, side=side, name=name).on_black()
        black = None if dark is None else _prepare_grey(dark, side)
        return _Shown(state, shorter, side, picture.pixels, white, black)

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


class _Shown(NamedTuple):
    """A picture that is compared with others.

    Attributes:
        state: of its file.
        shorter: its shorter side in the file, in pixels.
        side: what this was reduced to.
        pixels: (H, W, 3) uint8 BGR, its transparency over white.
        white: the same, prepared.
        black: its transparency over black, in grey; None for an opaque picture.
    """

    state: FileState
    shorter: int
    side: int
    pixels: Pixels
    white: views.Prepared
    black: views.Prepared | None = None


def _prepare_grey(grey: Pixels, side: int) -> views.Prepared:
    return views.prepare(np.repeat(grey[:, :, None], 3, axis=2), side)


def _compare(kept: _Shown, other: _Shown, transform: int | None) -> Difference:
    """Compares a picture with the kept one over white and, if either is transparent, over black.

    An opaque picture is one way in which a transparent one is shown, so the ground that it was put on counts.
    A transparent one shows both, so both must be alike.
    """
    white = difference.compare(kept.white, other.white, transform)
    if kept.black is None and other.black is None:
        return white
    dark, other_dark = (
        each.black or _prepare_grey(pixel_depth.grey_of(each.pixels), each.side) for each in (kept, other)
    )
    black = difference.compare(dark, other_dark, transform)
    return min(white, black, key=_degree) if other.black is None else max(white, black, key=_degree)


def _degree(found: Difference) -> tuple[int, float]:
    return _DEGREES[found.kind], found.score


_DEGREES: Final[dict[DifferenceKind, int]] = {"none": 0, "colour": 1, "local": 2, "whole": 3}


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
