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
import weakref
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Final, NamedTuple, TypeVar

from dupfinder.base.errors import Cancelled, DecoderError, DecoderLostError
from dupfinder.base.files import Moved, ScannedImage, Wanted
from dupfinder.base.records import Stage, reason_of
from dupfinder.system.memory import DECODER_BYTES, shortage
from dupfinder.system.timeouts import join_all
from dupfinder.workers.protocol import (
    CELL_BYTES,
    Cells,
    Message,
    Phase,
    pack_wanted,
    read_frame,
    unpack_outcome,
    write_frame,
)

_log = logging.getLogger(__name__)

T = TypeVar("T")
Outcome = ScannedImage | Moved
Frame = tuple[Message, bytes]
Key = tuple[bytes, int, int]
Inbox = queue.SimpleQueue[tuple["DecoderProcess", Frame | None]]

_LOOK_SECONDS: Final = 0.1
_PAUSE_SECONDS: Final = 2.0  # between two looks: the machine stood still, or whoever looks was held up
_STOP_SECONDS: Final = 0.5
_END_SECONDS: Final = 60.0
"""A process that answers no more may take this long to end, since the machine may be busy."""
_START_SECONDS: Final = 120.0  # OpenCV from a cold disk
_AHEAD: Final = 2  # requests that a process has, so that it never waits for one
_CHUNKS_AHEAD: Final = 64  # for each process, of chunks that wait for one that takes long
_FAILURES: Final = 3
_SILENT_FILES: Final = 2
_WORDS: Final = 4096  # bytes that are kept of what a process says on its standard error
_TOLD: Final = 200  # characters of the last line of it
_NONSENSE: Final = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
"""What comes of reading an answer that is not what it must be."""
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


class End(NamedTuple):
    """How a process came to its end.

    Attributes:
        reason: for people.
        phase: what was done then to what it was asked first; NONE if that was not begun.
        file: the number of the file in it; None where that is not known.
        is_overdue: it did not get on and was stopped.
    """

    reason: str
    phase: Phase = Phase.NONE
    file: int | None = None
    is_overdue: bool = False


def _cannot_start(reason: str) -> DecoderError:
    return DecoderError(f"No process can be started to decode images in: {reason}.")


@dataclass
class Link:
    """A way to a decoder process.

    Attributes:
        requests: to it.
        answers: from it.
        cells: shared with it.
        kill: ends it, whatever it does.
        ended: waits so many seconds for its end, and returns how it ended.
        errors: what it says besides.
    """

    requests: IO[bytes]
    answers: IO[bytes]
    cells: Cells
    kill: Callable[[], None]
    ended: Callable[[float], str]
    errors: IO[bytes] | None = None


class DecoderProcess:
    """A running decoder process; requests go and answers come in threads of their own.

    One that is stuck in a decoder takes no requests either, and a pipe holds 64 KiB: nobody but a thread that
    can be left to itself waits for that.

    Attributes:
        inbox: where answers are put, with the process; a None when there will be none any more.
        asked: what was asked and is not answered, the oldest first, each with its number.
        is_ready: it has started.
        since: when it came to where it is, by time.monotonic.
        has_ended: there will be no more answers; is set before the inbox is told.
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

    def ask(self, what: object, message: Message, data: bytes = b"") -> None:
        """Sends a request; `what` is to be found in `asked`."""
        if not self.asked:
            self.restart_clock()
        self._number += 1
        self.asked.append((self._number, what))
        self._outbox.put((message | {"request": self._number}, data))

    def first_asked(self, message: Message) -> object:
        """What was asked first and not answered yet.

        Raises:
            LookupError, ValueError: this is not the answer to it.
        """
        number, what = self.asked[0]
        if message["request"] != number:
            raise ValueError("an answer to something else")
        return what

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
        try:
            return self._link.cells.position
        except ValueError:  # nothing of ours writes this
            self.kill()
            return self.asked[0][0] if self.asked else 0, 0, Phase.HASH

    def place(self) -> tuple[int | None, Phase]:
        """Which file of what it was asked first it is at, if any, and what is done to it."""
        request, number, phase = self.position
        if not self.asked or self.asked[0][0] != request:
            return None, Phase.NONE
        return (None if phase in (Phase.NONE, Phase.HASH) else number), phase

    def restart_clock(self) -> None:
        """Takes the time from now on."""
        self.since = self._looked = time.monotonic()

    def seconds(self) -> float:
        """For how long it has been where it is; not while it waits for memory, or all stood still."""
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

    def overdue(self, limits: Limits, size_bytes: int) -> End | None:
        """Ends it if it has been at a file of this size for too long; is to be called all the time."""
        file, phase = self.place()
        limit = limits.of(phase, size_bytes) if self.is_ready else _START_SECONDS
        if self.seconds() <= limit:
            return None
        return self._ended_by_us(End(_overdue(phase, limit), phase, file, is_overdue=True))

    def nonsense(self) -> End:
        """Ends it because its answer is not what it must be; to be called where that was noticed."""
        _log.warning("A decoder process answers nonsense", exc_info=True)
        phase = Phase.HASH if self.asked else Phase.NONE
        return self._ended_by_us(End("the decoder broke down on this file", phase))

    def ended(self) -> End:
        """After its last answer."""
        file, phase = self.place()  # first: the memory is given to another one when it has ended
        how = self._link.ended(_END_SECONDS)
        if phase != Phase.NONE:
            return End(f"the decoder crashed on this file ({how})", phase, file)
        join_all(self._threads, _END_SECONDS)
        words = self._words.decode("utf-8", "replace").strip()
        if words:
            _log.warning("A decoder process ended, %s:\n%s", how, words)
        line = "".join(filter(str.isprintable, words.rpartition("\n")[2]))[:_TOLD].rstrip(".")
        return End(f"{how}: {line}" if line else how)

    def close(self) -> None:
        """Ends it in good order; nothing must be asked any more."""
        self._outbox.put(None)
        join_all(self._threads, _STOP_SECONDS)
        self.kill()
        join_all(self._threads, _STOP_SECONDS)
        self._link.ended(_STOP_SECONDS)

    def _ended_by_us(self, end: End) -> End:
        self.kill()
        self._link.ended(_STOP_SECONDS)
        return end

    def _send(self) -> None:
        # An error: it has ended, and the inbox tells.
        with contextlib.suppress(OSError), self._link.requests as requests:
            while frame := self._outbox.get():
                write_frame(requests, *frame)

    def _receive(self) -> None:
        try:
            with self._link.answers as answers:
                while frame := read_frame(answers):
                    self._take(frame)
        except Exception:  # whatever comes that is no frame of ours: it must be the end
            self.kill()
        self.has_ended = True
        self._outbox.put(None)
        self.inbox.put((self, None))

    def _take(self, frame: Frame) -> None:
        message, _ = frame
        if "bug" in message:
            _log.error("In a decoder process:\n%s", message["bug"])
        if "request" in message:
            self.inbox.put((self, frame))
        elif "ready" in message:
            self.is_ready = True
        elif "bug" not in message:
            raise ValueError("not an answer")

    def _listen(self) -> None:
        """Keeps the last words of it: nobody else hears them, and a full pipe would stop it."""
        if self._link.errors is not None:
            with contextlib.suppress(OSError, ValueError), self._link.errors as errors:
                while words := errors.read1(_WORDS):  # type: ignore[attr-defined]
                    self._words = (self._words + words)[-_WORDS:]


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
import signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to all; the program tells when to end
sys.path[:] = {path!r}
{first}
from dupfinder.workers.decoder_process import main
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
    own_folder = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    path = [entry for entry in sys.path if entry]
    if own_folder not in map(os.path.abspath, path):
        path.insert(0, own_folder)
    code = _START.format(path=path, first=first, arguments=[str(number), shared.argument])
    options: dict[str, Any] = {}
    if shared.file is not None:
        options["pass_fds"] = (shared.file,)
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    try:
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
            **options,
        )
    except OSError:
        shared.numbers.append(number)
        raise
    assert process.stdin is not None
    assert process.stdout is not None
    child = _Child(process, functools.partial(shared.numbers.append, number))
    cells = Cells(shared.memory, number)
    return Link(process.stdin, process.stdout, cells, process.kill, child.ended, process.stderr)


class _Child:
    """Waits for the end of a process in a thread of its own: while it waits for a drive, it cannot be killed.

    Args:
        process: was just started.
        release: frees its memory for another process; is called once it has ended and `ended` was called.

    Raises:
        RuntimeError: there are too many threads; the process is ended.
    """

    def __init__(self, process: subprocess.Popen[bytes], release: Callable[[], object]) -> None:
        self._process = process
        self._release: Callable[[], object] | None = release
        self._has_ended = threading.Event()
        self._is_awaited = False
        self._lock = threading.Lock()
        try:
            threading.Thread(target=self._wait, name="dupfinder-decoder", daemon=True).start()
        except RuntimeError:
            process.kill()
            process.communicate()
            release()
            raise

    def ended(self, seconds: float) -> str:
        """Waits so long for its end, and returns how it ended; its memory must not be read after that."""
        has_ended = self._has_ended.wait(seconds)
        self._is_awaited = True
        self._release_memory()
        return _how(self._process.returncode) if has_ended else "it cannot be stopped"

    def _wait(self) -> None:
        self._process.wait()
        self._has_ended.set()
        if self._is_awaited:
            self._release_memory()

    def _release_memory(self) -> None:
        with self._lock:
            release = self._release if self._has_ended.is_set() else None
            if release is not None:
                self._release = None
                release()


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
        self._all: weakref.WeakSet[DecoderProcess] = weakref.WeakSet()
        self._keep = (os.cpu_count() or 1) if keep is None else keep
        self._dangerous: dict[Key, str] = {}
        self._interrupted = threading.Event()

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
            if short := shortage(DECODER_BYTES):  # it might load, and then fail at any file
                raise _cannot_start(short)
            try:
                if self._shared is None:
                    self._shared = Shared()
                process = DecoderProcess(self._start(self._shared))
            except OSError as error:
                raise _cannot_start(reason_of(error)) from error
            except (IndexError, RuntimeError) as error:
                raise _cannot_start("there are too many processes or threads") from error
            self._all.add(process)
            return process

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

    def interrupt(self) -> None:
        """Ends all calls that are under way, with Cancelled."""
        self._interrupted.set()
        self._interrupted = threading.Event()

    def close(self) -> None:
        """Ends all processes, also those that are in use."""
        with self._lock:
            idle, self._idle = self._idle, []
            others = set(self._all).difference(idle)
        for process in others:
            process.kill()
        for process in idle:
            process.close()

    def call(
        self,
        message: Message,
        data: bytes = b"",
        *,
        understand: Callable[[Message, bytes], T],
        key: Key | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> T:
        """Asks for one thing and waits for the answer.

        Args:
            message: what is wanted.
            data: of a file that is not to be read.
            understand: makes what is returned of an answer and its bytes; what it raises is taken for a
                process that has gone wrong.
            key: path, size and time of the file, if it is to be refused from now on if it ends processes.
            is_cancelled: is asked all the time.

        Raises:
            DecoderLostError: the process ended, twice, or did not get on.
            DecoderError: none can be started.
            Cancelled: that was asked for, here or by `interrupt`.
        """
        if key in self._dangerous:
            raise DecoderLostError(self._dangerous[key])
        interrupted, is_suspect, failures = self._interrupted, False, 0
        size_bytes = len(data) or (key[1] if key else 0)

        def is_given_up() -> bool:
            return interrupted.is_set() or is_cancelled()

        while not is_given_up():
            process = self.lease(queue.SimpleQueue())
            process.ask(None, message, data)
            answer = self._answer_of(process, size_bytes, understand, is_given_up)
            if not isinstance(answer, End):
                return answer
            if answer.phase == Phase.NONE:
                failures += 1
                if failures == _FAILURES:
                    raise _cannot_start(answer.reason)
            elif is_suspect or answer.is_overdue:
                _log.warning("Decoding %r: %s", key, answer.reason)
                if key is not None and answer.phase != Phase.READ:
                    self._dangerous[key] = answer.reason
                raise DecoderLostError(answer.reason)
            else:
                is_suspect = True  # it may have been killed from outside
        raise Cancelled

    def _answer_of(
        self,
        process: DecoderProcess,
        size_bytes: int,
        understand: Callable[[Message, bytes], T],
        is_given_up: Callable[[], bool],
    ) -> T | End:
        """What a process answers, which is given back then, or how it ended."""
        while True:
            try:
                _, frame = process.inbox.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                if is_given_up():
                    process.kill()
                    process.close()
                    raise Cancelled from None
                if end := process.overdue(self.limits, size_bytes):
                    return end
                continue
            if frame is None:
                return process.ended()
            try:
                process.first_asked(frame[0])
                answer = understand(*frame)
            except _NONSENSE:
                return process.nonsense()
            process.asked.popleft()
            self.give_back(process)
            return answer

    def read_files(self, chunks: Iterable[Sequence[Wanted]], count: int, cancel: threading.Event) -> Reading:
        """Begins to read files to what is stored of them.

        Args:
            chunks: what is read and hashed together.
            count: how many processes may work on it.
            cancel: ends it early.
        """
        return Reading(self, chunks, min(count, _MOST_PROCESSES), cancel)


def _overdue(phase: Phase, limit: float) -> str:
    if phase == Phase.NONE:
        return f"none was ready within {_seconds(limit)}"
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


def _unread(file: Wanted, reason: str, stage: Stage = "read") -> ScannedImage:
    return ScannedImage(file.state, None, reason=reason, stage=stage)


@dataclass
class _Chunk:
    """Files that are read together, and what came of them so far."""

    files: Sequence[Wanted]
    outcomes: list[Outcome | None] = field(init=False)
    left: int = field(init=False)
    told: int = 0

    def __post_init__(self) -> None:
        self.outcomes = [None] * len(self.files)
        self.left = len(self.files)

    def settle(self, number: int, outcome: Outcome | None) -> None:
        """Notes what came of a file."""
        self.outcomes[number] = outcome
        self.left -= 1

    def news(self) -> int:
        """How many files were settled since this was called last."""
        settled = len(self.files) - self.left
        before, self.told = self.told, settled
        return settled - before

    def result(self) -> tuple[list[Outcome], int]:
        """What came of the files, without those that went away, and how many are news."""
        return [each for each in self.outcomes if each], self.news()


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

    def file(self, number: int | None) -> Wanted | None:
        """One of them; None where there is none of this number."""
        if number is None or number >= len(self.numbers):
            return None
        return self.chunk.files[self.numbers[number]]

    def settle(self, number: int, outcome: Outcome | None) -> None:
        self.chunk.settle(self.numbers[number], outcome)


class _Drives:
    """Which drives do not answer.

    One file may lie where a disk is damaged. Two in a row are the drive: nothing of it was read in between,
    and the second was begun when the first had been given up.
    """

    def __init__(self) -> None:
        self._silences: Counter[int] = Counter()
        self._noted: dict[int, float] = {}

    def answered(self, files: Iterable[Wanted]) -> None:
        """These were read."""
        if self._silences:
            for file in files:
                self._silences.pop(file.state.device, None)

    def was_silent(self, file: Wanted, since: float) -> None:
        """This was waited for in vain."""
        device = file.state.device
        if since > self._noted.get(device, 0.0):
            self._silences[device] += 1
        self._noted[device] = time.monotonic()

    def are_silent(self, file: Wanted) -> bool:
        """Whether the drive of this file is left alone."""
        return self._silences[file.state.device] >= _SILENT_FILES


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
        self._drives = _Drives()
        self._looked = self._told = time.monotonic()

    def __iter__(self) -> Iterator[tuple[list[Outcome], int]]:
        """What came of the files of a chunk, without those that went away, and how many were settled since.

        Nothing came of a chunk while one takes long, but of some of its files.

        Raises:
            DecoderError: no process can be started; what came of files so far was given before.
        """
        global _readings
        _readings += 1
        try:
            while not self._cancel.is_set():
                # First, as what is complete makes room for what is begun next.
                yield from self._complete()
                if self._fill():
                    self._wait()
                elif not self._chunks or self._chunks[0].left:
                    break  # else they were all left out, and there is room for more
            if self._cancel.is_set():
                self._stop()
                yield from (chunk.result() for chunk in self._chunks)
        except DecoderError:
            yield from (chunk.result() for chunk in self._chunks)
            raise
        finally:
            _readings -= 1
            self._end()

    def _complete(self) -> Iterator[tuple[list[Outcome], int]]:
        now = time.monotonic()
        while self._chunks and not self._chunks[0].left:
            self._told = now
            yield self._chunks.popleft().result()
        if now - self._told > _LOOK_SECONDS:
            self._told = now
            yield [], sum(chunk.news() for chunk in self._chunks)

    def _fill(self) -> bool:
        """Gives every process enough to do; whether any has."""
        while True:
            free = min(self._processes, key=lambda process: len(process.asked), default=None)
            is_one_more = free is None or (bool(free.asked) and len(self._processes) < self._count)
            if free is not None and len(free.asked) >= _AHEAD and not is_one_more:
                break
            part = self._next()
            if part is None:
                break
            if is_one_more:
                free = self._one_more() or free
            assert free is not None
            files = [pack_wanted(part.chunk.files[number]) for number in part.numbers]
            free.ask(part, {"do": "index", "files": files})
        return any(process.asked for process in self._processes)

    def _one_more(self) -> DecoderProcess | None:
        try:
            process = self._pool.lease(self._inbox)
        except DecoderError as error:
            self._go_on_with_fewer(error)
            return None
        self._processes.append(process)
        return process

    def _go_on_with_fewer(self, error: DecoderError) -> None:
        """Starts none beside those there are; raises the error where there are none."""
        if not self._processes:
            raise error
        _log.warning("%s", error)
        self._count = len(self._processes)

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
        for number in part.numbers[:]:
            file = part.chunk.files[number]
            if self._drives.are_silent(file):
                part.numbers.remove(number)
                if file.is_retry:  # it is known that it cannot be read: the run is complete without it
                    part.chunk.settle(number, _unread(file, "the drive or network does not answer"))
                else:
                    self.silent[os.path.dirname(file.state.path)] += 1
                    part.chunk.settle(number, None)

    def _wait(self) -> None:
        """Takes an answer, or looks why none comes."""
        with contextlib.suppress(queue.Empty):
            process, frame = self._inbox.get(timeout=_LOOK_SECONDS)
            if process in self._processes:  # else it was given up before
                self._on_frame(process, frame)
        if time.monotonic() - self._looked >= _LOOK_SECONDS:
            self._look()

    def _on_frame(self, process: DecoderProcess, frame: Frame | None) -> None:
        if frame is None:
            self._on_end(process, process.ended())
            return
        try:
            part, outcomes = self._understood(process, frame[0])
        except _NONSENSE:
            self._on_end(process, process.nonsense())
            return
        self._failures = 0
        process.asked.popleft()
        for number, outcome in enumerate(outcomes):
            part.settle(number, outcome)
        files = (part.file(number) for number in range(len(outcomes)))
        self._drives.answered(file for file in files if file is not None)

    def _understood(self, process: DecoderProcess, message: Message) -> tuple[_Part, list[Outcome | None]]:
        part = process.first_asked(message)
        assert isinstance(part, _Part)
        fields = message["outcomes"]
        if len(fields) != len(part.numbers) and not (
            self._cancel.is_set() and len(fields) < len(part.numbers)
        ):
            raise ValueError("not as many outcomes as files")
        files = [part.chunk.files[number] for number in part.numbers]
        return part, [unpack_outcome(each, file) for each, file in zip(fields, files, strict=False)]

    def _look(self) -> None:
        """Gives up processes that do not get on."""
        self._looked = time.monotonic()
        for process in self._processes[:]:
            if not process.asked:
                continue
            part: _Part = process.asked[0][1]
            file = part.file(process.place()[0])
            end = process.overdue(self._pool.limits, file.state.size_bytes if file else 0)
            if end is not None:
                self._on_end(process, end)

    def _on_end(self, process: DecoderProcess, end: End) -> None:
        """Has what a process was asked asked again, and finds the file it ended at."""
        self._processes.remove(process)
        parts: list[_Part] = [part for _, part in process.asked]
        if end.phase != Phase.NONE:
            self._divide(parts.pop(0), end, process.since)
        else:
            self._failures += 1
            if self._failures >= _FAILURES:
                self._go_on_with_fewer(_cannot_start(end.reason))
        self._parts.extend(parts)

    def _divide(self, part: _Part, end: End, since: float) -> None:
        """Has the files of a part asked again whose process ended, but not the one that ended it."""
        number = end.file if len(part.numbers) > 1 else 0
        file = part.file(number)
        if file is None or number is None:
            self._parts.extend(_Part(part.chunk, [each]) for each in part.numbers)
            return
        before, after = part.numbers[:number], part.numbers[number + 1 :]
        self._drives.answered(part.chunk.files[each] for each in before)
        if end.is_overdue and end.phase == Phase.READ:
            self._drives.was_silent(file, since)
        if part.is_suspect or end.is_overdue:
            _log.warning("%r: %s", file.state.path, end.reason)
            stage: Stage = "read" if end.phase == Phase.READ else "decode"
            part.settle(number, _unread(file, end.reason, stage))
        else:
            self._parts.append(_Part(part.chunk, [part.numbers[number]], is_suspect=True))
        # What comes after tells whether the drive answers; what was before may come from memory.
        self._parts.extend(_Part(part.chunk, each) for each in (after, before) if each)

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
