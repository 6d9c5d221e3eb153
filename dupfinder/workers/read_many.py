"""Reads many files in decoder processes, in order, and isolates those that end a process.

Files go to a process in chunks, so that sending them costs little. If a process ends at a file, that file
is read once more by itself; if that ends a process too, the file is reported as the cause.
"""

from __future__ import annotations

import contextlib
import logging
import mmap
import os
import queue
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import DecoderError
from dupfinder.base.files import ScannedImage, Wanted
from dupfinder.base.reports import Stage
from dupfinder.system.ahead import MOST_CALLS
from dupfinder.workers.decoder_pool import MAX_FAILURES, Pool
from dupfinder.workers.decoder_process import (
    POLL_SECONDS,
    PROTOCOL_ERRORS,
    STOP_SECONDS,
    DecoderProcess,
    End,
    Inbox,
    Outcome,
    cannot_start,
)
from dupfinder.workers.messages import IndexRequest, decode_outcomes, encode
from dupfinder.workers.protocol import CELL_BYTES, Frame, Phase
from dupfinder.workers.silent_drives import SilentDrives

_log = logging.getLogger(__name__)

_AHEAD: Final = 2  # requests that a process has, so that it never waits for one
_CHUNKS_AHEAD: Final = 64  # for each process, of chunks that wait for one that takes long
MAX_PROCESSES: Final = mmap.PAGESIZE // CELL_BYTES // 4


def _unread(file: Wanted, reason: str, stage: Stage = "read") -> ScannedImage:
    return ScannedImage(file.state, None, reason=reason, stage=stage)


@dataclass
class _Chunk:
    """Files that are read together, and their outcomes so far."""

    files: Sequence[Wanted]
    outcomes: list[Outcome | None] = field(init=False)
    left: int = field(init=False)
    told: int = 0

    def __post_init__(self) -> None:
        self.outcomes = [None] * len(self.files)
        self.left = len(self.files)

    def settle(self, number: int, outcome: Outcome | None) -> None:
        """Stores the outcome of a file; None if there is none."""
        self.outcomes[number] = outcome
        self.left -= 1

    def news(self) -> int:
        """Returns the number of files that were settled since the last call."""
        settled = len(self.files) - self.left
        before, self.told = self.told, settled
        return settled - before

    def result(self) -> tuple[list[Outcome], int]:
        """Returns the outcomes of the files that have one, and the number settled since `news`."""
        return [each for each in self.outcomes if each], self.news()


@dataclass
class _Part:
    """Files of a chunk that are requested at once.

    Attributes:
        numbers: which of them.
        is_suspect: a process ended at the only one.
    """

    chunk: _Chunk
    numbers: list[int]
    is_suspect: bool = False

    def file(self, number: int | None) -> Wanted | None:
        """Returns one of them; None if there is none of this number."""
        if number is None or number >= len(self.numbers):
            return None
        return self.chunk.files[self.numbers[number]]

    def settle(self, number: int, outcome: Outcome | None) -> None:
        self.chunk.settle(self.numbers[number], outcome)


class Reading:
    """Reads files in decoder processes; iterating yields their outcomes, chunk by chunk, in order.

    Args:
        pool: has the processes.
        chunks: of files.
        count: of processes, at most.
        cancel: ends the reading when it is set.
        features: add local features to the images that are decoded large enough for them.

    Attributes:
        silent: folders on drives that did not answer, and how many of their files were not tried.
    """

    def __init__(
        self,
        pool: Pool,
        chunks: Iterable[Sequence[Wanted]],
        count: int,
        cancel: CancelToken,
        *,
        features: bool = False,
    ) -> None:
        self.silent: Counter[bytes] = Counter()
        self._pool = pool
        self._count = min(count, MAX_PROCESSES)
        self._cancel = cancel
        self._features = features
        self._source = iter(chunks)
        self._parts: deque[_Part] = deque()  # to be asked before what is new
        self._chunks: deque[_Chunk] = deque()  # begun, in order
        self._processes: list[DecoderProcess] = []
        self._inbox: Inbox = queue.SimpleQueue()
        self._failures = 0
        self._drives = SilentDrives()
        self._looked = self._told = time.monotonic()

    def __iter__(self) -> Iterator[tuple[list[Outcome], int]]:
        """Yields the outcomes of a chunk, and the number of files that were settled since the last time.

        The outcomes are empty while a chunk takes long; then only the number is news.

        Raises:
            DecoderError: no process can be started; all outcomes so far are yielded before.
        """
        self._pool.readings += 1
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
            self._pool.readings -= 1
            self._end()

    def _complete(self) -> Iterator[tuple[list[Outcome], int]]:
        now = time.monotonic()
        while self._chunks and not self._chunks[0].left:
            self._told = now
            yield self._chunks.popleft().result()
        if now - self._told > POLL_SECONDS:
            self._told = now
            yield [], sum(chunk.news() for chunk in self._chunks)

    def _fill(self) -> bool:
        """Sends each process enough requests; returns whether any has one."""
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
            files = [part.chunk.files[number] for number in part.numbers]
            free.ask(part, encode(IndexRequest(files, self._features, self._ahead())))
        return any(process.asked for process in self._processes)

    def _ahead(self) -> int:
        """Returns how many files a process may read ahead, so that all of them together open no more.

        None once a file could not be read in time: a damaged disk tries the next ones for long as well.
        """
        return 0 if self._drives.given_up else max(MOST_CALLS // self._count, 1) - 1

    def _one_more(self) -> DecoderProcess | None:
        try:
            process = self._pool.lease(self._inbox)
        except DecoderError as error:
            self._go_on_with_fewer(error)
            return None
        self._processes.append(process)
        return process

    def _go_on_with_fewer(self, error: DecoderError) -> None:
        """Goes on with the processes there are; raises the error if there are none."""
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
        """Leaves out files on drives that do not answer."""
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
        """Takes an answer, or checks for overdue processes."""
        with contextlib.suppress(queue.Empty):
            process, frame = self._inbox.get(timeout=POLL_SECONDS)
            if process in self._processes:  # else it was given up before
                self._on_frame(process, frame)
        if time.monotonic() - self._looked >= POLL_SECONDS:
            self._stop_overdue()

    def _on_frame(self, process: DecoderProcess, frame: Frame | None) -> None:
        if frame is None:
            self._on_end(process, process.ended())
            return
        try:
            part, outcomes = self._understood(process, frame)
        except PROTOCOL_ERRORS:
            self._on_end(process, process.malformed())
            return
        self._failures = 0
        process.asked.popleft()
        for number, outcome in enumerate(outcomes):
            part.settle(number, outcome)
        files = (part.file(number) for number in range(len(outcomes)))
        self._drives.answered(file for file in files if file is not None)

    def _understood(self, process: DecoderProcess, frame: Frame) -> tuple[_Part, list[Outcome | None]]:
        part = process.first_asked(frame)
        assert isinstance(part, _Part)
        files = [part.chunk.files[number] for number in part.numbers]
        return part, decode_outcomes(frame.document, files, may_be_fewer=self._cancel.is_set())

    def _stop_overdue(self) -> None:
        """Ends processes that are overdue."""
        self._looked = time.monotonic()
        for process in self._processes[:]:
            if not process.asked:
                continue
            part: _Part = process.asked[0][1]
            file = part.file(process.place()[0])
            end = process.stop_if_overdue(self._pool.limits, file.state.size_bytes if file else 0)
            if end is not None:
                self._on_end(process, end)

    def _on_end(self, process: DecoderProcess, end: End) -> None:
        """Requeues the requests of a process that has ended, and isolates the file that ended it."""
        self._processes.remove(process)
        parts: list[_Part] = [part for _, part in process.asked]
        if end.phase != Phase.NONE:
            self._divide(parts.pop(0), end, process.since)
        else:
            self._failures += 1
            if self._failures >= MAX_FAILURES:
                self._go_on_with_fewer(cannot_start(end.reason))
        self._parts.extend(parts)

    def _divide(self, part: _Part, end: End, since: float) -> None:
        """Requeues the files of a part, except the one that ended the process."""
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
        # The files after it show whether the drive answers; those before may come from the cache.
        self._parts.extend(_Part(part.chunk, each) for each in (after, before) if each)

    def _stop(self) -> None:
        """Takes the answers of processes that stop in time."""
        self._parts.clear()
        for process in self._processes:
            process.stop()
        until = time.monotonic() + STOP_SECONDS
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
