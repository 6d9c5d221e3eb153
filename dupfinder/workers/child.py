"""The process in which images are decoded, so that a decoder that crashes or hangs takes nothing with it.

It reads requests from its standard input and answers on its standard output, in order (wire.py). Which file
it is at stands in memory that it shares with the program, which looks there when no answer comes. It ends
when the program does.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import IO, Final, NamedTuple

import numpy as np

from dupfinder.base.errors import ImageError, ImageTooLargeError
from dupfinder.base.files import FileState
from dupfinder.base.records import Difference, DifferenceKind
from dupfinder.comparison import difference
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
from dupfinder.workers.protocol import (
    Cells,
    Message,
    Phase,
    pack_difference,
    pack_outcome,
    pack_state,
    read_frame,
    unpack_state,
    unpack_wanted,
    write_frame,
)

MEMORY_BYTES: Final = 2 << 30
"""What a decoder process may allocate, where the system can be told so: a decoder that takes more fails."""

_ALARM_SECONDS: Final = 1200
"""When a file ends its process although nobody looks: longer than the program waits for any."""


class Decoder:
    """Answers requests.

    Args:
        cells: tells where it is.
        lock: an open file; one process at a time that has a lock on it decodes large pictures.
        alarm: is told after how many seconds the process is to end unless told otherwise by then.
    """

    def __init__(
        self, cells: Cells, lock: int | None = None, alarm: Callable[[int], object] = lambda seconds: None
    ) -> None:
        self._cells = cells
        self._lock = lock
        self._alarm = alarm
        self._request = 0
        self._file = 0
        self._answers: dict[str, Callable[[Message, bytes], tuple[Message, bytes | memoryview]]] = {
            "index": self._index,
            "query": self._query,
            "digests": self._digests,
            "picture": self._picture,
            "differences": self._differences,
        }
        self._kept: tuple[FileState, _Shown] | None = None
        self._page: _Shown | None = None  # the kept picture in more detail

    def serve(
        self, requests: IO[bytes], answers: IO[bytes], at_end: Callable[[], None] = lambda: None
    ) -> None:
        """Answers until there are no more requests.

        Args:
            requests: is read in a thread of its own, so that the program never waits to hand one over.
            answers: one for each, in order.
            at_end: is called in that thread when there will be no more requests, whatever is being done.
        """
        inbox: queue.SimpleQueue[tuple[Message, bytes] | None] = queue.SimpleQueue()

        def receive() -> None:
            with contextlib.suppress(OSError, ValueError):
                while frame := read_frame(requests):
                    inbox.put(frame)
            at_end()
            inbox.put(None)

        thread = threading.Thread(target=receive, name="dupfinder-decoder-requests", daemon=True)
        thread.start()
        write_frame(answers, {"ready": os.getpid()})
        while (frame := inbox.get()) is not None:
            message, data = frame
            self._request = message["request"]
            try:
                answer, result = self.answer(message, data)
            except Exception:
                write_frame(answers, {"bug": traceback.format_exc()})
                raise
            self.note(0, Phase.NONE)
            try:
                write_frame(answers, answer | {"request": self._request}, result)
            except OSError:
                break  # nobody reads any more
        thread.join()

    def answer(self, message: Message, data: bytes) -> tuple[Message, bytes | memoryview]:
        """What a request asks for, or why there is no answer."""
        try:
            return self._answers[message["do"]](message, data)
        except ImageError as error:
            return {"error": type(error).__name__, "reason": str(error)}, b""
        except MemoryError:
            return {"error": ImageTooLargeError.__name__, "reason": "not enough memory"}, b""
        except OSError as error:
            return {"error": "OSError", "number": error.errno, "reason": error.strerror or str(error)}, b""
        except Exception as error:
            if message["do"] == "index":
                raise  # of many files; ends the process at this one, as a crash of a decoder would
            return {"error": "bug", "bug": traceback.format_exc(), "reason": str(error)}, b""

    def _index(self, message: Message, _: bytes) -> tuple[Message, bytes]:
        files = [unpack_wanted(fields) for fields in message["files"]]
        outcomes = analysis.read_all(files, self.note, lambda: self._cells.stop)
        pairs = zip(outcomes, files, strict=False)
        return {"outcomes": [pack_outcome(outcome, wanted.state) for outcome, wanted in pairs]}, b""

    def _query(self, message: Message, data: bytes) -> tuple[Message, bytes]:
        """What would be stored of an image, and its bytes if it was read here."""
        data, state = self._read(message, data)
        (image,) = analysis.with_hashes([analysis.read_picture(data, state, fingerprint_of(data))])
        return {"image": pack_outcome(image, unpack_state(message["state"]))}, data if message[
            "read"
        ] else b""

    def _digests(self, message: Message, data: bytes) -> tuple[Message, bytes]:
        """Of all bytes and of all pixels, of a file that has not changed."""
        state = unpack_state(message["state"])
        if message["read"]:
            data = self._read_unchanged(state)
        self.note(0, Phase.DECODE)
        whole = whole_digest(data) if message["whole"] else None
        pixels = pixel_digests.pixel_digest(data, os.fsdecode(state.path)) if message["pixels"] else None
        return {"digests": [whole and whole.hex(), pixels and pixels.hex()]}, b""

    def _differences(self, message: Message, _: bytes) -> tuple[Message, bytes]:
        """Returns the differences of files from the kept one, which is prepared once for all."""
        kept = unpack_state(message["state"])
        if self._kept is None or self._kept[0] != kept:
            self._kept = self._page = None
            self._kept = kept, self._shown(kept, 0)
        found = [
            self._difference(self._kept[1], unpack_state(fields), transform, number)
            for number, (fields, transform) in enumerate(message["files"], 1)
        ]
        return {"differences": [each and pack_difference(each) for each in found]}, b""

    def _difference(
        self, kept: _Shown, state: FileState, transform: int | None, number: int
    ) -> Difference | None:
        """Returns the difference of one file; None if it has changed or cannot be decoded."""
        try:
            other = self._shown(state, number)
            found = _compare(kept, other, transform)
            if _DEGREES[found.kind] > 1 or not difference.is_page(kept.white):
                return found
            if min(kept.shorter, other.shorter) <= difference.SIDE:
                return found  # there is no more to be seen of the smaller one
            if self._page is None:
                self._page = self._shown(kept.state, 0, difference.PAGE_SIDE)
            other = self._shown(state, number, difference.PAGE_SIDE)
            return max(found, _compare(self._page, other, transform), key=_degree)
        except (ImageError, MemoryError, OSError):
            return None

    def _shown(self, state: FileState, number: int, side: int = difference.SIDE) -> _Shown:
        data = self._read_unchanged(state, number)
        self.note(number, Phase.DECODE)
        name = os.fsdecode(state.path)
        picture = decoding.decode(data, colour=True, side=side, name=name)
        shorter = min(picture.width, picture.height)
        white = difference.prepare(picture.pixels, side)
        if not picture.transparent:
            return _Shown(state, shorter, side, picture.pixels, white)
        dark = decoding.decode(data, side=side, name=name).on_black()
        black = None if dark is None else _prepare_grey(dark, side)
        return _Shown(state, shorter, side, picture.pixels, white, black)

    def _read_unchanged(self, wanted: FileState, number: int = 0) -> bytes:
        self.note(number, Phase.READ)
        now = FileState.of(wanted.path, os.stat(wanted.path))
        data, state = analysis.read_file(now)
        if state != now or state[:3] != wanted[:3]:
            raise ImageError("the file has changed")
        return data

    def _picture(self, message: Message, data: bytes) -> tuple[Message, memoryview]:
        """In colour, made to fit if it is to."""
        data, state = self._read(message, data)
        name = os.fsdecode(state.path)
        if message["fit"]:
            picture = display.preview(data, *message["fit"], name=name)
        else:
            picture = decoding.decode(data, colour=True, name=name)
        details = photo_details.details(data, name=name) if message["details"] else None
        pixels = np.ascontiguousarray(picture.pixels)
        answer = {
            "state": pack_state(state),
            "shape": pixels.shape,
            "picture": picture._asdict() | {"pixels": None, "opacity": None},
            "details": details and asdict(details),
        }
        return answer, pixels.reshape(-1).data

    def _read(self, message: Message, data: bytes) -> tuple[bytes, FileState]:
        """The bytes of a file, which were sent or are read here, and its state."""
        state = unpack_state(message["state"])
        if message["read"]:
            self.note(0, Phase.READ)
            data, state = analysis.read_file(state)
        self.note(0, Phase.DECODE)
        return data, state

    def note(self, file: int, phase: Phase) -> None:
        """Notes what is being done."""
        self._file = file
        self._cells.position = self._request, file, phase
        self._alarm(0 if phase in (Phase.NONE, Phase.WAIT) else _ALARM_SECONDS)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """While a large picture is decoded; waits until no other process does."""
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
    white: difference.Prepared
    black: difference.Prepared | None = None


def _prepare_grey(grey: Pixels, side: int) -> difference.Prepared:
    return difference.prepare(np.repeat(grey[:, :, None], 3, axis=2), side)


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
    analysis.prepare()
    # A decoder may be stuck while its program is killed: then no thread of ours may get to notice.
    alarm = getattr(signal, "alarm", None)
    decoder = Decoder(Cells(memory, number), lock, *[alarm] if alarm else [])
    limits.set_large_gate(decoder.alone)
    # At once: the program does not wait for what is being decoded, and threads of decoders may be about.
    decoder.serve(requests, answers, lambda: os._exit(0))


def _close_standard_streams() -> None:
    """What a decoder prints must not come between the answers, nor anything read the requests."""
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
