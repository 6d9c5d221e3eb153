"""Reports the progress of a batch and checks for its cancellation."""

from __future__ import annotations

import time
from typing import Final, Literal

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.records import Progress, Report

_REPORT_SECONDS: Final = 0.05


class Ticker:
    """Reports progress, and raises Cancelled once the token is set."""

    def __init__(
        self, stage: Literal["trash", "undo"], total: int, report: Report, cancel: CancelToken
    ) -> None:
        self.done = 0
        self._stage = stage
        self._total = total
        self._report = report
        self._cancel = cancel
        self._reported = 0.0

    def tick(self, path: str) -> None:
        """Called before each file, and for each piece that is read.

        Raises:
            Cancelled: the work was cancelled.
        """
        if self._cancel.is_set():
            raise Cancelled
        if time.monotonic() - self._reported > _REPORT_SECONDS:
            self._reported = time.monotonic()
            self._report(Progress(self._stage, self.done, self._total, path))

    def end(self) -> None:
        self._report(Progress(self._stage, self.done, self._total))
