"""Waits for threads, but not for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable


def join_all(threads: Iterable[threading.Thread], seconds: float) -> None:
    """Waits for threads to end, for so long in all."""
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(until - time.monotonic(), 0.0))
