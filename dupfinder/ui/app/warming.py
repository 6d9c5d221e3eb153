"""Makes the parts of the window that are not shown yet, once it is painted and shows its groups."""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from dupfinder.ui.app.large_views import LargeViews
from dupfinder.ui.app.later_pages import LaterPages

_REST_MS: Final = 40
"""Between two steps: keys and painting go first."""

_PATIENCE_MS: Final = 3_000
"""How long work in the library goes first: beside it a step of 20 ms takes up to 180."""


class Warming(QObject):
    """Takes small steps, so that no key waits for more than one of them.

    Args:
        steps: in order; a step may have been done before.
        is_quiet: returns whether nothing else is done.
        parent: of the object.
    """

    def __init__(
        self, steps: Iterable[Callable[[], object]], is_quiet: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._is_quiet = is_quiet
        self._waits = _PATIENCE_MS // _REST_MS
        self._timer = QTimer(self, interval=_REST_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begins as soon as nothing else is done, or after a while."""
        self._timer.start()

    def stop(self) -> None:
        """Takes no further step."""
        self._steps.clear()
        self._timer.stop()

    def _on_timeout(self) -> None:
        if self._waits > 0 and not self._is_quiet():
            self._waits -= 1
        elif self._steps:
            self._steps.popleft()()
        else:
            self._timer.stop()


def steps_of(pages: LaterPages, large: LargeViews) -> list[Callable[[], object]]:
    """Returns the steps that load and make what the window does not show at its start."""
    return [
        *_loading("find.drop_pane", "find.page"),
        pages.find.get,
        *_loading("compare.canvas", "compare.page"),
        pages.compare.get,
        *_loading("preview.view", "survey.view"),
        large.previews.get,
        large.surveys.get,
        *_loading("dialogs.confirm_trash", "dialogs.trash_history", "dialogs.rules", "dialogs.preferences"),
    ]


def _loading(*modules: str) -> list[Callable[[], object]]:
    """Returns steps that load modules, named below `dupfinder.ui`."""
    return [partial(importlib.import_module, f"dupfinder.ui.{each}") for each in modules]
