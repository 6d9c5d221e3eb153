"""The mark of a file on the page Compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.compare.widgets import Kind
from dupfinder.ui.style import formatting


class MarkState(NamedTuple):
    """The mark of a file.

    Attributes:
        to_trash: it is an extra.
        by_person: the user decided that, not a rule.
        is_keeper: it is the keeper of its cluster.
        reason: why it stays, or cannot go; may be empty.
        is_protected: it is in a protected folder, and never goes.
        kept_because: the reason for the keeper; empty for other files.
    """

    to_trash: bool = False
    by_person: bool = False
    is_keeper: bool = False
    reason: str = ""
    is_protected: bool = False
    kept_because: str = ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("CompareView", words)


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
        _tr("your choice") if state.by_person else "",
        _tr("changed since it was indexed") if is_changed else "",
        _tr("out of reach") if is_away else "",
    )
    return icon, " · ".join([words, *filter(None, extra)]), kind


def _first_words(state: MarkState) -> tuple[str, str, Kind]:
    if state.to_trash:
        return "trash", formatting.tr("To the trash"), "warning"
    if state.is_keeper:
        return "star", formatting.tr("Keeper"), "good"
    if state.is_protected:
        return "lock", formatting.tr("Protected"), "plain"
    return "check", formatting.tr("Kept"), "plain"
