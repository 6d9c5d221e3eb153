"""Makes the parts of the window that are not shown yet, once it is painted and shows its groups."""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

_REST_MS: Final = 40
"""Between two steps: keys and painting go first, and threads that read the library get on."""

_LATEST_MS: Final = 2_000
"""A library without groups is not waited for any longer."""


class Warming(QObject):
    """Takes small steps, so that no key waits for more than one of them.

    Args:
        steps: in order; a step may have been done before.
        parent: of the object.
    """

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begins after a while, unless `hurry` is called before."""
        self._timer.start(_LATEST_MS)

    def hurry(self) -> None:
        """Begins soon, if it was started and has not begun."""
        if self._timer.isActive() and self._timer.interval() == _LATEST_MS:
            self._timer.start(_REST_MS)

    def stop(self) -> None:
        """Takes no further step."""
        self._steps.clear()
        self._timer.stop()

    def _on_timeout(self) -> None:
        if self._steps:
            self._steps.popleft()()
            self._timer.start(_REST_MS)


def loading(*modules: str) -> list[Callable[[], object]]:
    """Returns steps that load modules of the window, named below `dupfinder.ui`."""
    return [partial(importlib.import_module, f"dupfinder.ui.{each}") for each in modules]
