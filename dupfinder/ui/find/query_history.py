"""The queries of this session, and the recent ones of the sessions before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.style import formatting

MAX_RECENT: Final = 10
MAX_VISITS: Final = 50
MAX_DATA_BYTES: Final = 64 << 20
"""The largest sum of pictures without a file, in bytes; beyond it the oldest such queries are forgotten."""

_SMALL_PX: Final = 192
"""The longer side of the pictures of recent queries."""

_KEY: Final = "find/recent"


@dataclass(frozen=True, slots=True)
class Visit:
    """One query: pictures, and which of them is shown."""

    sources: tuple[Source, ...]
    position: int = 0


@dataclass(frozen=True, slots=True)
class Recent:
    """A picture that was looked for.

    Attributes:
        source: the picture.
        name: its name, and the dimensions of a picture without a file.
        picture: a small one; None if it was looked for in an earlier session.
    """

    source: Source
    name: str
    picture: QImage | None = None


class QueryHistory:
    """Leads back and forward through queries, like the pages of a browser, and knows the recent ones.

    Only paths are stored: a picture without a file is kept for the session.

    Args:
        settings: hold the paths.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._visits: list[Visit] = []
        self._at = -1
        self._has_left = False
        paths = settings.paths(_KEY)[:MAX_RECENT]
        self._recent = [
            Recent(Source(formatting.name_of(path), path), formatting.name_of(path)) for path in paths
        ]

    # --- back and forward ---

    def visit(self, sources: Sequence[Source]) -> None:
        """Notes a new query; those that lay ahead are dropped."""
        del self._visits[self._at + 1 :]
        self._visits.append(Visit(tuple(sources)))
        while len(self._visits) > 1 and self._is_too_much():
            del self._visits[0]
        self._at = len(self._visits) - 1
        self._has_left = False

    def change(self, sources: Sequence[Source], position: int) -> None:
        """Replaces the present query, such as after a step to the next of its pictures."""
        if self._visits and not self._has_left:
            self._visits[self._at] = Visit(tuple(sources), position)

    def leave(self) -> None:
        """Notes that no query is shown; the last one then lies behind."""
        self._has_left = bool(self._visits)

    def has(self, step: int) -> bool:
        """Whether a query lies behind (-1) or ahead (1)."""
        return self._target(step) is not None

    def go(self, step: int) -> Visit | None:
        """Makes the query behind (-1) or ahead (1) the present one, and returns it."""
        target = self._target(step)
        if target is None:
            return None
        self._at, self._has_left = target, False
        return self._visits[target]

    def _target(self, step: int) -> int | None:
        target = self._at if self._has_left and step < 0 else self._at + step
        return target if 0 <= target < len(self._visits) else None

    def _is_too_much(self) -> bool:
        held = sum(len(source.data or b"") for visit in self._visits for source in visit.sources)
        return len(self._visits) > MAX_VISITS or held > MAX_DATA_BYTES

    # --- recent ---

    def recent(self) -> list[Recent]:
        """Returns the recent queries, the last first."""
        return list(self._recent)

    def note(self, source: Source, image: ImageRecord) -> None:
        """Puts a picture that could be read first among the recent ones."""
        name = source.name if source.path else f"{source.name}, {formatting.dimensions(image)}"
        picture = next((each.picture for each in self._recent if _is_same(each.source, source)), None)
        self.forget(source)
        self._recent = [Recent(source, name, picture), *self._recent][:MAX_RECENT]
        self._store()

    def picture(self, source: Source, picture: QImage) -> None:
        """Notes what a recent query looks like, made small."""
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(_SMALL_PX, _SMALL_PX, keep, smooth)
        self._recent = [
            replace(each, picture=picture) if _is_same(each.source, source) else each for each in self._recent
        ]

    def forget(self, source: Source) -> None:
        """Drops a picture, such as one whose file is gone."""
        self._recent = [each for each in self._recent if not _is_same(each.source, source)]
        self._store()

    def forget_all(self) -> None:
        """Drops all recent queries."""
        self._recent = []
        self._store()

    def _store(self) -> None:
        self._settings.set_paths(_KEY, [each.source.path for each in self._recent if each.source.path])


def _is_same(one: Source, other: Source) -> bool:
    return one.path == other.path and one.data == other.data
