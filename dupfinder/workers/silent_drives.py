"""Finds drives that do not answer."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from typing import Final

from dupfinder.base.files import Wanted

_SILENT_FILES: Final = 2


class SilentDrives:
    """The drives that do not answer.

    One file may lie on a damaged part of a disk. Two in a row mean the drive: nothing of it was read in
    between, and the second was begun after the first had been given up.

    Attributes:
        given_up: when a file was last given up, by device and time.monotonic.
    """

    def __init__(self) -> None:
        self._silences: Counter[int] = Counter()
        self.given_up: dict[int, float] = {}

    def answered(self, files: Iterable[Wanted]) -> None:
        """Notes that files were read."""
        if self._silences:
            for file in files:
                self._silences.pop(file.state.device, None)

    def was_silent(self, file: Wanted, since: float) -> None:
        """Notes that a file was not read in time; `since` is when it was begun."""
        device = file.state.device
        if since > self.given_up.get(device, 0.0):
            self._silences[device] += 1
        self.given_up[device] = time.monotonic()

    def are_silent(self, file: Wanted) -> bool:
        """Whether the drive of this file is to be left out."""
        return self._silences[file.state.device] >= _SILENT_FILES
