"""Calls to drives and networks that the window must not wait for.

A system call about a file on a drive that does not answer never returns, and nothing ends it. So each
call has a thread of its own, and the window waits for GLANCE_SECONDS at most.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Hashable, Sequence
from typing import Final, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from dupfinder.system import timeouts
from dupfinder.system.timeouts import Question

GLANCE_SECONDS: Final = 0.3
PATIENCE_SECONDS: Final = 30.0
_LOOK_MS: Final = 100

Kind = Literal["folder", "file", "missing"]

T = TypeVar("T")
A = TypeVar("A", bound=Hashable)


def glance(function: Callable[[A], T], argument: A, otherwise: T) -> T:
    """Returns the result of a function for a path, or a default where the drive does not answer at once.

    Args:
        function: is called in a thread; raises nothing.
        argument: for the function.
        otherwise: the default.
    """
    question = Question.ask(function, argument)
    return question.answers[0] if question.wait(GLANCE_SECONDS) else otherwise


def exists(path: str) -> bool:
    """Whether a path exists, even as a broken link; False on a silent drive."""
    return glance(os.path.lexists, path, otherwise=False)


def is_file(path: str) -> bool:
    """Whether there is such a file; False on a silent drive."""
    return glance(os.path.isfile, path, otherwise=False)


def is_folder(path: str) -> bool:
    """Whether there is such a folder; False on a silent drive."""
    return timeouts.is_folder(os.fsencode(path), GLANCE_SECONDS)


def are_folders(paths: Sequence[str]) -> list[bool]:
    """Whether each of these folders exists; together they take GLANCE_SECONDS at most."""
    for path in paths:
        timeouts.is_folder(os.fsencode(path), 0)  # only asks
    return [is_folder(path) for path in paths]


def real_path(path: str) -> str:
    """Resolves the links in a path; on a silent drive returns it as it is."""
    return glance(_real_path, path, otherwise=os.path.abspath(path))


def _real_path(path: str) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return os.path.abspath(path)


def kinds_of(paths: tuple[str, ...]) -> dict[str, Kind]:
    """Returns what is at each of these paths; may never return."""
    return {path: _kind_of(path) for path in paths}


def _kind_of(path: str) -> Kind:
    try:
        return "folder" if stat.S_ISDIR(os.stat(path).st_mode) else "file"
    except (OSError, ValueError):
        return "missing"


class Look(QObject):
    """Reports what is at some paths, at once or when their drive answers.

    Args:
        paths: to look at.

    Signals:
        known: a dictionary of each path's Kind; once.
        slow: it takes longer than GLANCE_SECONDS.
        silent: it takes too long; `known` is not emitted any more.
    """

    known = Signal(object)
    slow = Signal()
    silent = Signal()

    def __init__(self, paths: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)
        self._question: Question[dict[str, Kind]] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begins; if the drive answers at once, `known` is emitted before this returns."""
        self._question = Question.ask(kinds_of, self._paths)
        if self._question.wait(GLANCE_SECONDS):
            self.known.emit(self._question.answers[0])
        else:
            self._timer.start()
            self.slow.emit()

    def stop(self) -> None:
        """Emits nothing any more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        assert self._question is not None
        if self._question.wait(0):
            self._timer.stop()
            self.known.emit(self._question.answers[0])
        elif time.monotonic() - self._question.since > PATIENCE_SECONDS:
            self._timer.stop()
            self.silent.emit()
