"""The requests that a decoder process receives, in order, and the files that will be read for them."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import IO

from dupfinder.base.files import Wanted
from dupfinder.workers.messages import IndexRequest, Request, request_decoder
from dupfinder.workers.protocol import Frame, read_frame


class Requests:
    """Receives requests in a thread of its own, so that the program never waits to hand one over.

    Args:
        stream: they come from it.
        at_end: is called in that thread when there will be no more, whatever is being done.
    """

    def __init__(self, stream: IO[bytes], at_end: Callable[[], None]) -> None:
        self._stream, self._at_end = stream, at_end
        self._inbox: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._seen: deque[tuple[Frame, Request] | None] = (
            deque()
        )  # taken out of the inbox, still to be answered
        self._thread = threading.Thread(target=self._receive, name="dupfinder-decoder-requests", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[tuple[Frame, Request]]:
        """Yields each request, with its frame, when it comes; ends when there will be no more."""
        while (received := self._seen.popleft() if self._seen else _decoded(self._inbox.get())) is not None:
            yield received

    def coming(self) -> Iterator[Wanted]:
        """Yields the files of the requests that are received already and are answered next."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._seen.append(_decoded(self._inbox.get_nowait()))
        for received in self._seen:
            if received is not None and isinstance(received[1], IndexRequest):
                yield from received[1].files

    def close(self) -> None:
        """Waits until there are no more."""
        self._thread.join()

    def _receive(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while frame := read_frame(self._stream):
                self._inbox.put(frame)
        self._at_end()
        self._inbox.put(None)


def _decoded(frame: Frame | None) -> tuple[Frame, Request] | None:
    return None if frame is None else (frame, request_decoder.decode(frame.document))
