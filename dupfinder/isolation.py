"""Decodes images in processes of their own: one that crashes or hangs is replaced, and its file is named.

A decoder process takes files in batches, so that sending them costs little, and notes in shared memory
which file it is at. If it ends, that file is read once more by itself, and if that ends a process too, it
is the file. A process that does not get on with a file for longer than any decoder takes is stopped.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import logging
import mmap
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Final

from dupfinder.errors import DecoderError, DecoderLostError
from dupfinder.library import Moved, ScannedImage
from dupfinder.wire import (
    CELL_BYTES,
    Cells,
    Message,
    Phase,
    Wanted,
    pack_wanted,
    read_frame,
    unpack_outcome,
    write_frame,
)

_log = logging.getLogger(__name__)

Outcome = ScannedImage | Moved
Frame = tuple[Message, bytes]
Key = tuple[bytes, int, int]
Inbox = queue.SimpleQueue[tuple["DecoderProcess", Frame | None]]

_LOOK_SECONDS: Final = 0.1
_STOP_SECONDS: Final = 0.5
_START_SECONDS: Final = 120.0  # OpenCV from a cold disk
_AHEAD: Final = 2  # requests that a process has, so that it never waits for one
_CHUNKS_AHEAD: Final = 64  # for each process, of chunks that wait for one that takes long
_FAILURES: Final = 3
_SILENT_FILES: Final = 2
_readings = 0
_MOST_PROCESSES: Final = mmap.PAGESIZE // CELL_BYTES // 4


@dataclass(frozen=True)
class Limits:
    """How long a file may take before its decoder is given up.

    Attributes:
        read_seconds: to read it; more for a large one.
        decode_seconds: to decode it; more for a large one.
        bytes_per_second: what the slowest drive, or decoder, is expected to do.
    """

    read_seconds: float = 30.0
    decode_seconds: float = 60.0
    bytes_per_second: float = 1e6

    def of(self, phase: Phase, size_bytes: int) -> float:
        """The limit for a file of this size, in seconds."""
        base = self.read_seconds if phase == Phase.READ else self.decode_seconds
        return base + size_bytes / self.bytes_per_second


# --- one process ----------------------------------------------------------------------------


@dataclass
class Link:
    """A way to a decoder process.

    Attributes:
        requests: to it.
        answers: from it.
        cells: shared with it.
        kill: ends it, whatever it does.
        ended: waits for its end, if it has begun to end, and tells how it ended.
    """

    requests: IO[bytes]
    answers: IO[bytes]
    cells: Cells
    kill: Callable[[], None]
    ended: Callable[[], str]


class DecoderProcess:
    """A running decoder process; requests go and answers come in threads of their own.

    One that is stuck in a decoder takes no requests either, and a pipe holds 64 KiB: nobody but a thread that
    can be left to itself waits for that.

    Attributes:
        inbox: where answers are put, with the process; a None when there will be none any more.
        asked: what was asked and is not answered, the oldest first, each with its number.
        is_ready: it has started.
        has_ended: there will be no more answers; is set before the inbox is told.
    """

    def __init__(self, link: Link) -> None:
        self.inbox: Inbox = queue.SimpleQueue()
        self.has_ended = False
        self.asked: deque[tuple[int, Any]] = deque()
        self.is_ready = False
        self._link = link
        self._number = 0
        self._seen: tuple[int, int, Phase] | None = None
        self._since = time.monotonic()
        self._outbox: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=work, name="dupfinder-decoder", daemon=True)
            for work in (self._send, self._receive)
        ]
        for thread in self._threads:
            thread.start()

    def ask(self, what: object, message: Message, data: bytes = b"") -> None:
        """Sends a request; `what` is to be found in `asked`."""
        if not self.asked:
            self.restart_clock()
        self._number += 1
        self.asked.append((self._number, what))
        self._outbox.put((message | {"request": self._number}, data))

    def stop(self) -> None:
        """Asks for no more files than the one it is at."""
        self._link.cells.stop = True

    def resume(self) -> None:
        """Takes up work again, from now on."""
        self._link.cells.stop = False
        self.restart_clock()

    @property
    def position(self) -> tuple[int, int, Phase]:
        """The number of the request it is at, of the file in it, and what is done to it."""
        return self._link.cells.position

    def restart_clock(self) -> None:
        """Takes the time from now on, as after a pause of the whole machine."""
        self._since = time.monotonic()

    def seconds(self) -> float:
        """For how long it has been where it is; zero while it waits for memory."""
        position = self.position
        if position != self._seen or position[2] == Phase.WAIT:
            self._seen = position
            self.restart_clock()
        return time.monotonic() - self._since

    def kill(self) -> None:
        """Ends it, whatever it does."""
        self._link.kill()

    def how_it_ended(self) -> str:
        """After its last answer."""
        return self._link.ended()

    def close(self) -> None:
        """Ends it in good order; nothing must be asked any more."""
        self._outbox.put(None)
        self._join()
        self.kill()
        self._join()
        self.how_it_ended()

    def _join(self) -> None:
        until = time.monotonic() + _STOP_SECONDS
        for thread in self._threads:
            thread.join(max(until - time.monotonic(), 0.0))

    def _send(self) -> None:
        # An error: it has ended, and the inbox tells.
        with contextlib.suppress(OSError), self._link.requests as requests:
            while frame := self._outbox.get():
                write_frame(requests, *frame)

    def _receive(self) -> None:
        with contextlib.suppress(OSError, ValueError), self._link.answers as answers:
            while frame := read_frame(answers):
                if "ready" in frame[0]:
                    self.is_ready = True
                    continue
                if "bug" in frame[0]:
                    _log.error("In a decoder process:\n%s", frame[0]["bug"])
                if "request" in frame[0]:
                    self.inbox.put((self, frame))
        self.has_ended = True
        self._outbox.put(None)
        self.inbox.put((self, None))


class Shared:
    """The memory that decoder processes share with the program, and which of them has which part."""

    def __init__(self) -> None:
        self.file: int | None = None
        self.name = f"dupfinder-{os.getpid()}-{id(self):x}"
        self.numbers = list(range(mmap.PAGESIZE // CELL_BYTES))
        if sys.platform == "win32":
            self.memory = mmap.mmap(-1, mmap.PAGESIZE, self.name)
            return
        if hasattr(os, "memfd_create"):
            self.file = os.memfd_create(self.name)
        else:
            with tempfile.TemporaryFile() as stream:
                self.file = os.dup(stream.fileno())
        os.ftruncate(self.file, mmap.PAGESIZE)
        self.memory = mmap.mmap(self.file, mmap.PAGESIZE)

    @property
    def argument(self) -> str:
        """How a decoder process finds it."""
        return self.name if self.file is None else str(self.file)


_START: Final = """
import sys
sys.path[:] = {path!r}
{first}
from dupfinder.decoder_process import main
main({arguments!r})
"""


def start_process(shared: Shared, first: str = "") -> Link:
    """Starts a decoder process.

    Args:
        shared: memory.
        first: code to be run there before anything else.

    Raises:
        OSError: it cannot be started.
    """
    number = shared.numbers.pop(0)
    shared.memory[number * CELL_BYTES : (number + 1) * CELL_BYTES] = bytes(CELL_BYTES)
    # The same modules as here, and none that lie in the current folder, which may be one of photographs.
    own_folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    path = [own_folder, *(entry for entry in sys.path if entry and entry != own_folder)]
    code = _START.format(path=path, first=first, arguments=[str(number), shared.argument])
    options: dict[str, Any] = {}
    if shared.file is not None:
        options["pass_fds"] = (shared.file,)
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        **options,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    cells = Cells(shared.memory, number)

    def ended() -> str:
        try:
            status = process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            return "it cannot be stopped"  # waits for a drive; its number is not given to another
        if number not in shared.numbers:
            shared.numbers.append(number)
        return _how(status)

    return Link(process.stdin, process.stdout, cells, process.kill, ended)


def _how(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    with contextlib.suppress(ValueError):
        return (signal.strsignal(-status) or "").lower() or f"signal {-status}"
    return f"signal {-status}"


# --- the pool -------------------------------------------------------------------------------


class Pool:
    """Decoder processes, kept for the next one who needs them.

    Args:
        start: how one is started.
        limits: how long a file may take.
        keep: how many are kept when nobody uses them; None for one a core.
    """

    def __init__(
        self,
        start: Callable[[Shared], Link] = start_process,
        limits: Limits = Limits(),
        keep: int | None = None,
    ) -> None:
        self.limits = limits
        self._start = start
        self._lock = threading.Lock()
        self._shared: Shared | None = None
        self._idle: list[DecoderProcess] = []
        self._keep = (os.cpu_count() or 1) if keep is None else keep
        self._dangerous: set[Key] = set()

    def lease(self, inbox: Inbox) -> DecoderProcess:
        """A process that nobody else uses until it is given back; its answers come into this inbox.

        Raises:
            DecoderError: none can be started.
        """
        process = self._take_or_start()
        # In this order: one that ends in between is noticed here, or tells the new inbox.
        process.inbox = inbox
        while process.has_ended:
            process.close()
            process = self._take_or_start()
            process.inbox = inbox
        process.resume()
        return process

    def _take_or_start(self) -> DecoderProcess:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            try:
                if self._shared is None:
                    self._shared = Shared()
                return DecoderProcess(self._start(self._shared))
            except (OSError, IndexError) as error:
                raise DecoderError(f"No process can be started to decode images in: {error}.") from error

    def give_back(self, process: DecoderProcess) -> None:
        """Returns a process that has answered everything."""
        with self._lock:
            if len(self._idle) < self._keep:
                self._idle.append(process)
                return
        process.close()

    def warm(self) -> None:
        """Has a process ready, so that the first image does not wait for OpenCV to load."""
        with contextlib.suppress(DecoderError):  # whoever needs one is told
            self.give_back(self.lease(queue.SimpleQueue()))

    def close(self) -> None:
        """Ends the processes that nobody uses."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.close()

    def call(
        self, message: Message, data: bytes = b"", *, key: tuple[bytes, int, int] | None = None
    ) -> Frame:
        """Asks for one thing and waits for the answer.

        Args:
            message: what is wanted.
            data: of a file that is not to be read.
            key: path, size and time of the file, if it is to be refused from now on if it ends a process.

        Raises:
            DecoderLostError: the process ended, or did not get on.
            DecoderError: none can be started.
        """
        if key is not None and key in self._dangerous:
            raise DecoderLostError("the decoder crashed on this file before")
        for _ in range(_FAILURES):
            process = self.lease(queue.SimpleQueue())
            process.ask(None, message, data)
            lost = self._wait(process, len(data) or (key[1] if key else 0))
            if not isinstance(lost, str):
                process.asked.popleft()
                self.give_back(process)
                return lost
            request, _, phase = process.position
            if request == process.asked[0][0] and phase != Phase.NONE:
                _log.warning("Decoding %r: %s", key, lost)
                if key and phase != Phase.READ:
                    self._dangerous.add(key)
                raise DecoderLostError(lost)
        raise DecoderError(f"No process can be started to decode images in: {lost}.")

    def _wait(self, process: DecoderProcess, size_bytes: int) -> Frame | str:
        """The answer, or why there is none."""
        while True:
            try:
                _, frame = process.inbox.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                phase = process.position[2]
                limit = self.limits.of(phase, size_bytes) if process.is_ready else _START_SECONDS
                if process.seconds() <= limit:
                    continue
                process.kill()
                process.how_it_ended()
                return _overdue(phase, limit)
            return frame if frame is not None else f"the decoder crashed ({process.how_it_ended()})"

    def read_files(self, chunks: Iterable[Sequence[Wanted]], count: int, cancel: threading.Event) -> Reading:
        """Begins to read files to what is stored of them.

        Args:
            chunks: what is read and hashed together.
            count: how many processes may work on it.
            cancel: ends it early.
        """
        return Reading(self, chunks, min(count, _MOST_PROCESSES), cancel)


def _overdue(phase: Phase, limit: float) -> str:
    if phase == Phase.READ:
        return f"the drive or network did not answer for {_seconds(limit)}"
    return f"decoding it took longer than {_seconds(limit)}"


def is_reading() -> bool:
    """Whether many files are being read in this program at this moment."""
    return _readings > 0


def _seconds(limit: float) -> str:
    return "a second" if limit < 2 else f"{limit:.0f} seconds"


@functools.cache
def pool() -> Pool:
    """The decoder processes of this program."""
    made = Pool()
    atexit.register(made.close)
    return made


# --- many files -----------------------------------------------------------------------------


@dataclass
class _Chunk:
    """Files that are read together, and what came of them so far."""

    files: Sequence[Wanted]
    outcomes: list[Outcome | None] = field(init=False)
    left: int = field(init=False)

    def __post_init__(self) -> None:
        self.outcomes = [None] * len(self.files)
        self.left = len(self.files)


@dataclass
class _Part:
    """Files of a chunk that are asked for at once.

    Attributes:
        numbers: which of them.
        is_suspect: a process ended at the only one.
    """

    chunk: _Chunk
    numbers: list[int]
    is_suspect: bool = False

    def file(self, number: int) -> Wanted:
        return self.chunk.files[self.numbers[number]]


class Reading:
    """Reads files in decoder processes; iterating gives what came of them, chunk by chunk, in order.

    Attributes:
        silent: folders on drives that did not answer, and how many of their files were not tried.
    """

    def __init__(
        self, pool: Pool, chunks: Iterable[Sequence[Wanted]], count: int, cancel: threading.Event
    ) -> None:
        self.silent: Counter[bytes] = Counter()
        self._pool = pool
        self._count = count
        self._cancel = cancel
        self._source = iter(chunks)
        self._parts: deque[_Part] = deque()  # to be asked before what is new
        self._chunks: deque[_Chunk] = deque()  # begun, in order
        self._processes: list[DecoderProcess] = []
        self._inbox: Inbox = queue.SimpleQueue()
        self._failures = 0
        self._unanswered: Counter[int] = Counter()  # files of each device
        self._looked = time.monotonic()

    def __iter__(self) -> Iterator[tuple[list[Outcome], int]]:
        """What came of the files of a chunk, without those that went away, and how many they were.

        Raises:
            DecoderError: no process can be started.
        """
        global _readings
        _readings += 1
        try:
            while not self._cancel.is_set():
                # First, as what is complete makes room for what is begun next.
                yield from self._complete()
                if not self._fill():
                    yield from self._complete()
                    break
                self._wait()
            if self._cancel.is_set():
                self._stop()
                for chunk in self._chunks:
                    yield [each for each in chunk.outcomes if each], len(chunk.files) - chunk.left
        finally:
            _readings -= 1
            self._end()

    def _complete(self) -> Iterator[tuple[list[Outcome], int]]:
        while self._chunks and not self._chunks[0].left:
            chunk = self._chunks.popleft()
            yield [each for each in chunk.outcomes if each], len(chunk.files)

    def _fill(self) -> bool:
        """Gives every process enough to do; whether any has."""
        while True:
            free = min(self._processes, key=lambda process: len(process.asked), default=None)
            if free is None or (free.asked and len(self._processes) < self._count):
                part = self._next()
                if part is None:
                    break
                free = self._pool.lease(self._inbox)
                self._processes.append(free)
            elif len(free.asked) >= _AHEAD:
                break
            else:
                part = self._next()
                if part is None:
                    break
            files = [pack_wanted(part.file(number)) for number in range(len(part.numbers))]
            free.ask(part, {"do": "index", "files": files})
        return any(process.asked for process in self._processes)

    def _next(self) -> _Part | None:
        while True:
            if self._parts:
                part = self._parts.popleft()
            elif len(self._chunks) >= self._count * _CHUNKS_AHEAD:
                return None  # one chunk holds up those behind it
            else:
                files = next(self._source, None)
                if files is None:
                    return None
                chunk = _Chunk(files)
                self._chunks.append(chunk)
                part = _Part(chunk, list(range(len(files))))
            self._leave_out_silent(part)
            if part.numbers:
                return part

    def _leave_out_silent(self, part: _Part) -> None:
        """Files of a drive that does not answer are not waited for one by one."""
        for number in part.numbers[:] if self._unanswered else ():
            state = part.chunk.files[number].state
            if self._unanswered[state.device] >= _SILENT_FILES:
                self.silent[os.path.dirname(state.path)] += 1
                part.numbers.remove(number)
                part.chunk.left -= 1

    def _wait(self) -> None:
        """Takes an answer, or looks why none comes."""
        try:
            process, frame = self._inbox.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            self._look()
            return
        if process not in self._processes:
            return  # it was given up before
        if frame is None:
            self._on_end(process, f"the decoder crashed on this file ({process.how_it_ended()})")
        else:
            self._failures = 0
            self._on_answer(process, frame[0])

    def _on_answer(self, process: DecoderProcess, message: Message) -> None:
        _, part = process.asked.popleft()
        for number, fields in zip(part.numbers, message["outcomes"], strict=False):
            outcome = unpack_outcome(fields, part.chunk.files[number].state)
            part.chunk.outcomes[number] = outcome
            part.chunk.left -= 1

    def _look(self) -> None:
        """Gives up processes that do not get on."""
        now = time.monotonic()
        if now - self._looked > 20 * _LOOK_SECONDS:
            for process in self._processes:
                process.restart_clock()  # all stood still, or whoever takes the outcomes was long about it
        self._looked = now
        for process in self._processes[:]:
            seconds = process.seconds()
            if not process.asked:
                continue
            phase, file = process.position[2], self._file_at(process)
            size_bytes = file.state.size_bytes if file else 0
            limit = self._pool.limits.of(phase, size_bytes) if process.is_ready else _START_SECONDS
            if seconds > limit:
                process.kill()
                process.how_it_ended()
                self._on_end(process, _overdue(phase, limit), is_overdue=True)

    def _file_at(self, process: DecoderProcess) -> Wanted | None:
        request, number, phase = process.position
        if process.asked and process.asked[0][0] == request and phase not in (Phase.NONE, Phase.HASH):
            part: _Part = process.asked[0][1]
            return part.file(number)
        return None

    def _on_end(self, process: DecoderProcess, reason: str, *, is_overdue: bool = False) -> None:
        """Has what a process was asked asked again, and finds the file it ended at."""
        self._processes.remove(process)
        culprit = self._file_at(process)
        request, number, phase = process.position
        parts: list[_Part] = [part for _, part in process.asked]
        is_in_first = bool(parts) and process.asked[0][0] == request and phase != Phase.NONE
        if not is_in_first:
            self._failures += 1
            if self._failures >= _FAILURES:
                raise DecoderError(f"No process can be started to decode images in: {reason}.")
        elif culprit is not None:
            part = parts.pop(0)
            if part.is_suspect or is_overdue:
                self._record(part, number, reason, phase)
            else:
                self._parts.append(_Part(part.chunk, [part.numbers[number]], is_suspect=True))
            rest = part.numbers[:number] + part.numbers[number + 1 :]
            if rest:
                parts.insert(0, _Part(part.chunk, rest))
        elif len(parts[0].numbers) == 1:
            self._record(parts.pop(0), 0, reason, phase)
        else:
            part = parts.pop(0)
            parts[:0] = [_Part(part.chunk, [each]) for each in part.numbers]
        self._parts.extend(parts)

    def _record(self, part: _Part, number: int, reason: str, phase: Phase) -> None:
        state = part.file(number).state
        _log.warning("%r: %s", state.path, reason)
        stage = "read" if phase == Phase.READ else "decode"
        part.chunk.outcomes[part.numbers[number]] = ScannedImage(state, None, reason=reason, stage=stage)
        part.chunk.left -= 1
        if phase == Phase.READ:
            self._unanswered[state.device] += 1

    def _stop(self) -> None:
        """Takes the answers of processes that stop in time."""
        self._parts.clear()
        for process in self._processes:
            process.stop()
        until = time.monotonic() + _STOP_SECONDS
        while any(process.asked for process in self._processes) and time.monotonic() < until:
            with contextlib.suppress(DecoderError):
                self._wait()

    def _end(self) -> None:
        for process in self._processes:
            if process.asked:
                process.kill()
                process.close()
            else:
                self._pool.give_back(process)
        self._processes.clear()
