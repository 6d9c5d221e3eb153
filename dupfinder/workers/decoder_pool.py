"""Decoder processes that are kept for whoever needs one next; one call at a time to each.

Images are decoded in processes of their own: one that crashes or hangs is replaced, and its file is named.
A process that spends more time on a file than any decoder takes is stopped.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import logging
import os
import queue
import threading
import weakref
from collections.abc import Callable
from typing import Final, TypeVar

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled, DecoderError, DecoderLostError, DriveSilentError
from dupfinder.base.identity import FileStamp
from dupfinder.base.reports import reason_of
from dupfinder.system.address_space import DECODER_NEEDS_BYTES, shortage
from dupfinder.workers.decoder_process import (
    DEFAULT_LIMITS,
    POLL_SECONDS,
    PROTOCOL_ERRORS,
    DecoderProcess,
    End,
    Inbox,
    Limits,
    Link,
    cannot_start,
)
from dupfinder.workers.protocol import Frame, Phase
from dupfinder.workers.start import Shared, start_process

_log = logging.getLogger(__name__)

T = TypeVar("T")

MAX_FAILURES: Final = 3


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
        limits: Limits = DEFAULT_LIMITS,
        keep: int | None = None,
    ) -> None:
        self.limits = limits
        self._start = start
        self._lock = threading.Lock()
        self._shared: Shared | None = None
        self._idle: list[DecoderProcess] = []
        self._all: weakref.WeakSet[DecoderProcess] = weakref.WeakSet()
        self._keep = (os.cpu_count() or 1) if keep is None else keep
        self._dangerous: dict[FileStamp[bytes], str] = {}
        self._interrupted = threading.Event()
        self.readings = 0  # runs of `read_many.Reading` under way

    def lease(self, inbox: Inbox) -> DecoderProcess:
        """Returns a process for the caller alone; its answers come into this inbox.

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
            if short := shortage(DECODER_NEEDS_BYTES):  # it might start, and then fail at any file
                raise cannot_start(short)
            try:
                if self._shared is None:
                    self._shared = Shared()
                process = DecoderProcess(self._start(self._shared))
            except OSError as error:
                raise cannot_start(reason_of(error)) from error
            except (IndexError, RuntimeError) as error:
                raise cannot_start("there are too many processes or threads") from error
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
        """Starts a process, so that the first image does not wait for OpenCV to load."""
        with contextlib.suppress(DecoderError):  # whoever needs one gets the error
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
        document: bytes,
        data: bytes = b"",
        *,
        understand: Callable[[Frame], T],
        key: FileStamp[bytes] | None = None,
        cancel: CancelToken = NEVER,
    ) -> T:
        """Sends one request and waits for the answer.

        Args:
            document: the request; see `messages`.
            data: the bytes of a file that the process need not read.
            understand: makes the result from an answer; if it raises one of PROTOCOL_ERRORS, the process
                counts as broken.
            key: path, size and time of the file; a file that ends processes is refused from then on.
            cancel: is asked often.

        Raises:
            DecoderLostError: the process ended, twice, or did not get on.
            DriveSilentError: the file could not be read in time.
            DecoderError: none can be started.
            Cancelled: that was asked for, here or by `interrupt`.
        """
        if key in self._dangerous:
            raise DecoderLostError(self._dangerous[key])
        interrupted, is_suspect, failures = self._interrupted, False, 0
        size_bytes = len(data) or (key[1] if key else 0)

        def is_given_up() -> bool:
            return interrupted.is_set() or cancel.is_set()

        while not is_given_up():
            process = self.lease(queue.SimpleQueue())
            process.ask(None, document, data)
            answer = self._answer_of(process, size_bytes, understand, is_given_up)
            if not isinstance(answer, End):
                return answer
            if answer.phase == Phase.NONE:
                failures += 1
                if failures == MAX_FAILURES:
                    raise cannot_start(answer.reason)
            elif is_suspect or answer.is_overdue:
                _log.warning("Decoding %r: %s", key, answer.reason)
                if answer.phase == Phase.READ and answer.is_overdue:
                    raise DriveSilentError(answer.reason)
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
        understand: Callable[[Frame], T],
        is_given_up: Callable[[], bool],
    ) -> T | End:
        """Returns the answer of a process, which goes back to the pool, or how it ended."""
        while True:
            try:
                _, frame = process.inbox.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if is_given_up():
                    process.kill()
                    process.close()
                    raise Cancelled from None
                if end := process.stop_if_overdue(self.limits, size_bytes):
                    return end
                continue
            if frame is None:
                return process.ended()
            try:
                process.first_asked(frame)
                answer = understand(frame)
            except PROTOCOL_ERRORS:
                return process.malformed()
            process.asked.popleft()
            self.give_back(process)
            return answer


@functools.cache
def pool() -> Pool:
    """Returns the decoder processes of this program."""
    made = Pool()
    atexit.register(made.close)
    return made


def is_reading() -> bool:
    """Whether many files are being read in this program at this moment."""
    return pool().readings > 0
