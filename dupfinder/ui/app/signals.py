"""Signals of the system that close the window."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class SystemSignals(QObject):
    """Closes the window on Ctrl+C in the terminal and when the session ends.

    Python runs the handler of a signal only between its own instructions, and there are none while the
    event loop waits; so the signal also writes to a socket that the event loop watches.
    """

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close_window = close
        self._before: dict[int, object] = {}
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._on_signal)

    def close(self) -> None:
        """Restores the handlers that were there before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        QTimer.singleShot(0, self, self._close_window)

    def _on_activated(self) -> None:
        with contextlib.suppress(OSError):
            self._reader.recv(64)
