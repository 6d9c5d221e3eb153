"""A running decoder process: requests, answers, limits of time, its end."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any, Final, NamedTuple

from dupfinder.base.errors import DecoderError
from dupfinder.base.files import Moved, ScannedImage
from dupfinder.system.timeouts import join_all
from dupfinder.workers.protocol import Cells, Frame, Kind, Phase, read_frame, write_frame

_log = logging.getLogger(__name__)

Outcome = ScannedImage | Moved
Inbox = queue.SimpleQueue[tuple["DecoderProcess", Frame | None]]

POLL_SECONDS: Final = 0.1
STOP_SECONDS: Final = 0.5
_PAUSE_SECONDS: Final = 2.0
"""After a longer time between two calls of `seconds`, the machine or the caller stood still."""
_END_SECONDS: Final = 60.0
"""A process that answers no more may take this long to end, since the machine may be busy."""
_START_SECONDS: Final = 120.0  # OpenCV from a cold disk
_ERROR_BYTES_KEPT: Final = 4096
_ERROR_LINE_LENGTH: Final = 200

PROTOCOL_ERRORS: Final = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
"""Raised by a malformed answer."""


@dataclass(frozen=True)
class Limits:
    """The time that a file may take before its decoder is stopped.

    Attributes:
        read_seconds: to read it; more for a large one.
        decode_seconds: to decode it; more for a large one.
        bytes_per_second: what the slowest drive, or decoder, is expected to do.
    """

    read_seconds: float = 30.0
    decode_seconds: float = 60.0
    bytes_per_second: float = 1e6

    def of(self, phase: Phase, size_bytes: int) -> float:
        """Returns the limit for a file of this size, in seconds."""
        base = self.read_seconds if phase == Phase.READ else self.decode_seconds
        return base + size_bytes / self.bytes_per_second


DEFAULT_LIMITS: Final = Limits()


class End(NamedTuple):
    """The end of a process.

    Attributes:
        reason: a phrase for messages.
        phase: the phase of its oldest request; NONE if that was not begun.
        file: the number of the file in that request; None if it is not known.
        is_overdue: it took too long and was stopped.
    """

    reason: str
    phase: Phase = Phase.NONE
    file: int | None = None
    is_overdue: bool = False


def cannot_start(reason: str) -> DecoderError:
    return DecoderError(f"No process can be started to decode images in: {reason}.")


@dataclass
class Link:
    """The connection to a decoder process.

    Attributes:
        requests: to it.
        answers: from it.
        cells: shared with it.
        kill: ends it, whatever it does.
        ended: waits so many seconds for its end, and returns how it ended.
        errors: its standard error.
    """

    requests: IO[bytes]
    answers: IO[bytes]
    cells: Cells
    kill: Callable[[], None]
    ended: Callable[[float], str]
    errors: IO[bytes] | None = None


class DecoderProcess:
    """A running decoder process; requests go and answers come in threads of their own.

    A process that is stuck in a decoder takes no requests either, and a pipe holds 64 KiB: so only threads of
    its own wait for it, which can be abandoned.

    Attributes:
        inbox: receives (process, answer); (process, None) when there are no more answers.
        asked: requests without an answer, the oldest first, each with its number.
        is_ready: it has started.
        since: when its position last changed, by time.monotonic.
        has_ended: there will be no more answers; is set before the None goes into the inbox.
    """

    def __init__(self, link: Link) -> None:
        self.inbox: Inbox = queue.SimpleQueue()
        self.has_ended = False
        self.asked: deque[tuple[int, Any]] = deque()
        self.is_ready = False
        self.since = self._looked = time.monotonic()
        self._link = link
        self._number = 0
        self._seen: tuple[int, int, Phase] | None = None
        self._words = b""
        self._outbox: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=work, name="dupfinder-decoder", daemon=True)
            for work in (self._receive, self._send, self._listen)
        ]
        try:
            for thread in self._threads:
                thread.start()
        except RuntimeError:  # there are too many
            self._threads = [thread for thread in self._threads if thread.ident is not None]
            link.kill()
            self.close()
            for stream in filter(None, (link.requests, link.answers, link.errors)):
                stream.close()
            raise

    def ask(self, what: object, document: bytes, data: bytes = b"") -> None:
        """Sends a request; `what` stands in `asked` until it is answered."""
        if not self.asked:
            self.restart_clock()
        self._number += 1
        self.asked.append((self._number, what))
        self._outbox.put(Frame(Kind.REQUEST, self._number, document, data))

    def first_asked(self, frame: Frame) -> object:
        """Returns what was asked first and is not answered yet.

        Raises:
            LookupError, ValueError: the frame is not the answer to it.
        """
        number, what = self.asked[0]
        if frame.request != number:
            raise ValueError("an answer to another request")
        return what

    def stop(self) -> None:
        """Makes it stop after the file that it is at."""
        self._link.cells.stop = True

    def resume(self) -> None:
        """Lets it work again; its clock starts now."""
        self._link.cells.stop = False
        self.restart_clock()

    @property
    def position(self) -> tuple[int, int, Phase]:
        """The number of the request it is at, of the file in it, and what is done to it."""
        try:
            return self._link.cells.position
        except ValueError:  # only a corrupted process writes this
            self.kill()
            return self.asked[0][0] if self.asked else 0, 0, Phase.HASH

    def place(self) -> tuple[int | None, Phase]:
        """Returns the file of the oldest request that it is at, if any, and the phase."""
        request, number, phase = self.position
        if not self.asked or self.asked[0][0] != request:
            return None, Phase.NONE
        return (None if phase in (Phase.NONE, Phase.HASH) else number), phase

    def restart_clock(self) -> None:
        """Measures the time from now on."""
        self.since = self._looked = time.monotonic()

    def seconds(self) -> float:
        """Returns for how long its position is the same, not counting waits for memory and pauses."""
        position, now = self.position, time.monotonic()
        is_paused = now - self._looked > _PAUSE_SECONDS
        if position != self._seen or position[2] == Phase.WAIT or is_paused:
            self._seen = position
            self.since = now
        self._looked = now
        return now - self.since

    def kill(self) -> None:
        """Ends it, whatever it does."""
        self._link.kill()

    def stop_if_overdue(self, limits: Limits, size_bytes: int) -> End | None:
        """Stops it if it has been at a file of this size for too long; is to be called often."""
        file, phase = self.place()
        limit = limits.of(phase, size_bytes) if self.is_ready else _START_SECONDS
        if self.seconds() <= limit:
            return None
        return self._ended_by_us(End(_overdue(phase, limit), phase, file, is_overdue=True))

    def malformed(self) -> End:
        """Stops it after a malformed answer; to be called while the exception is handled."""
        _log.warning("A decoder process sent a malformed answer", exc_info=True)
        phase = Phase.HASH if self.asked else Phase.NONE
        return self._ended_by_us(End("the decoder broke down on this file", phase))

    def ended(self) -> End:
        """Returns how it ended; to be called after its last answer."""
        file, phase = self.place()  # first: another process gets the memory when this one has ended
        how = self._link.ended(_END_SECONDS)
        if phase != Phase.NONE:
            return End(f"the decoder crashed on this file ({how})", phase, file)
        join_all(self._threads, _END_SECONDS)
        words = self._words.decode("utf-8", "replace").strip()
        if words:
            _log.warning("A decoder process ended, %s:\n%s", how, words)
        line = "".join(filter(str.isprintable, words.rpartition("\n")[2]))[:_ERROR_LINE_LENGTH].rstrip(".")
        return End(f"{how}: {line}" if line else how)

    def close(self) -> None:
        """Ends it in good order; it must have no requests left."""
        self._outbox.put(None)
        join_all(self._threads, STOP_SECONDS)
        self.kill()
        join_all(self._threads, STOP_SECONDS)
        self._link.ended(STOP_SECONDS)

    def _ended_by_us(self, end: End) -> End:
        self.kill()
        self._link.ended(STOP_SECONDS)
        return end

    def _send(self) -> None:
        # On an error it has ended, which `_receive` reports.
        with contextlib.suppress(OSError), self._link.requests as requests:
            while frame := self._outbox.get():
                write_frame(requests, frame)

    def _receive(self) -> None:
        try:
            with self._link.answers as answers:
                while frame := read_frame(answers):
                    self._take(frame)
        except Exception:  # no frame: the process is corrupted
            self.kill()
        self.has_ended = True
        self._outbox.put(None)
        self.inbox.put((self, None))

    def _take(self, frame: Frame) -> None:
        if frame.kind in (Kind.ANSWER, Kind.ERROR):
            self.inbox.put((self, frame))
        elif frame.kind == Kind.READY:
            self.is_ready = True
        elif frame.kind == Kind.BUG:
            _log.error("In a decoder process:\n%s", frame.document.decode("utf-8", "replace"))
        else:
            raise ValueError("not an answer")

    def _listen(self) -> None:
        """Keeps the end of its standard error; a full pipe would block it."""
        if self._link.errors is not None:
            with contextlib.suppress(OSError, ValueError), self._link.errors as errors:
                while words := errors.read1(_ERROR_BYTES_KEPT):  # type: ignore[attr-defined]
                    self._words = (self._words + words)[-_ERROR_BYTES_KEPT:]


def _overdue(phase: Phase, limit: float) -> str:
    if phase == Phase.NONE:
        return f"none was ready within {_seconds(limit)}"
    if phase == Phase.READ:
        return f"the drive or network did not answer for {_seconds(limit)}"
    return f"decoding it took longer than {_seconds(limit)}"


def _seconds(limit: float) -> str:
    return "a second" if limit < 2 else f"{limit:.0f} seconds"
