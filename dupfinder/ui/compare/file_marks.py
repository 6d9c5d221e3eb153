"""The mark of a file on the page Compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.style import colours
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.ui.compare.widgets import Kind


class MarkState(NamedTuple):
    """The mark of a file.

    Attributes:
        to_trash: it is an extra.
        by_person: the user decided that, not a rule.
        is_keeper: it is the keeper of its cluster.
        reason: why it stays, or cannot go; may be empty.
        is_protected: it is in a protected folder, and never goes.
        kept_because: the reason for the keeper; empty for other files.
        is_proposed: it is proposed as an extra, and marked when the group is confirmed.
    """

    to_trash: bool = False
    by_person: bool = False
    is_keeper: bool = False
    reason: str = ""
    is_protected: bool = False
    kept_because: str = ""
    is_proposed: bool = False


StateOf = Callable[[Cluster, ClusterFile], MarkState]


def words_of_mark(state: MarkState, *, is_changed: bool, is_away: bool) -> tuple[str, str, Kind]:
    """Returns the icon, the text and the kind of a mark.

    Args:
        state: of the file.
        is_changed: the file has changed since it was indexed.
        is_away: its folder is out of reach.
    """
    icon, words, kind = _first_words(state)
    extra = (
        state.reason,
        tr("your choice") if state.by_person else "",
        tr("changed since it was indexed") if is_changed else "",
        tr("out of reach") if is_away else "",
    )
    return icon, " · ".join([words, *filter(None, extra)]), kind


def edge_colour(state: MarkState, palette: QPalette) -> QColor | None:
    """Returns the colour of a picture's edge: red for the trash, green for kept; None for neither."""
    if state.to_trash:
        return colours.kind_colour("error", palette)
    is_kept = state.is_keeper or state.by_person or state.is_protected
    return colours.distance_colour(0, palette) if is_kept else None


def _first_words(state: MarkState) -> tuple[str, str, Kind]:
    if state.to_trash:
        return "trash", tr("Trash", "badge"), "warning"
    if state.is_keeper:
        return "star", tr("Best"), "good"
    if state.is_protected:
        return "lock", tr("Protected"), "plain"
    if state.is_proposed:
        return "trash", tr("Proposed for the trash"), "plain"
    return "check", tr("Kept"), "good" if state.by_person else "plain"
