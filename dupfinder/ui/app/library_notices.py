"""Sentences about a run of indexing, and about what failed in the library."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from dupfinder.base.records import ScanResult
from dupfinder.ui.app.status_bar import ActivityBar
from dupfinder.ui.backend.cluster_table import ClusterTable
from dupfinder.ui.backend.notices import Notice, Retry
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.backend.progress_meter import Activity
from dupfinder.ui.backend.session import Session
from dupfinder.ui.duplicates.trash_flow import tell_protection_lost
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.notice_bar import NoticeBar


class LibraryNotices(QObject):
    """Shows the result of each run in the status bar, and what needs attention in the notice bar.

    Args:
        session: the library.
        notice: the bar above the pages.
        status: the status bar.
        parent: of the object.
    """

    def __init__(self, session: Session, notice: NoticeBar, status: ActivityBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notice = notice
        self._status = status
        # Shown once nothing runs: until then the status bar shows progress.
        self._summary = ""
        session.scanned.connect(self._on_scanned)
        session.noticed.connect(self._on_noticed)
        session.settled.connect(notice.settle)
        session.activity_changed.connect(self._on_activity_changed)
        session.clusters_changed.connect(self._on_clusters_changed)
        self._is_protection_lost = False
        session.overview_changed.connect(self._on_overview_changed)

    def _on_overview_changed(self, overview: Overview) -> None:
        if overview.is_protection_lost != self._is_protection_lost:
            self._is_protection_lost = overview.is_protection_lost
            if self._is_protection_lost:
                tell_protection_lost(self._notice, self._session)
            else:
                self._notice.settle("protection")

    def _on_clusters_changed(self, table: ClusterTable) -> None:
        """Shows how many groups were found so far, while more are being found."""
        level = table.at(self._session.shown.radius)
        words = tr("%Ln groups, %1 so far", "", level.count)
        is_shown = table.is_streamed and level.count
        self._status.show_found(
            words.replace("%1", formatting.size(level.reclaimable_bytes)) if is_shown else ""
        )

    def _on_scanned(self, result: ScanResult) -> None:
        if result.cancelled:
            self._summary = tr("Stopped; what was read is kept.")
            return
        self._summary = _summary(result)
        silent = [problem for problem in result.problems if problem.stage == "walk"]
        if result.skipped_folders and silent:
            words = tr("%Ln folders could not be looked through.", "", result.skipped_folders)
            named = "; ".join(formatting.sentence(f"{each.path}: {each.reason}") for each in silent[:3])
            self._notice.tell(f"{words} {named}", "warning", key="index")
        elif unread := _unread(result):
            words = tr(
                "%Ln files could not be read any more: they vanished, or a drive does not answer.", "", unread
            )
            self._notice.tell(words, "warning", key="index", button=tr("Rescan"), action=self._session.rescan)
        elif not result.found and not result.offline:
            names = ", ".join(map(formatting.named, result.folders))
            self._notice.tell(tr("There are no photos in %1.").replace("%1", names), "info", key="index")

    def _on_noticed(self, notice: Notice) -> None:
        retry = self._retry_of(notice.retry)
        self._notice.tell(
            notice.text,
            notice.kind,
            key=notice.key,
            button=tr("Try again") if retry else "",
            action=retry,
        )

    def _retry_of(self, retry: Retry | None) -> Callable[[], object] | None:
        match retry:
            case "open":
                return self._session.reopen
            case "index":
                return self._session.try_again
            case None:
                return None

    def _on_activity_changed(self, activity: Activity | None) -> None:
        if activity is None and self._summary:
            self._status.tell(self._summary)
            self._summary = ""


def _summary(result: ScanResult) -> str:
    """Returns the counts of a run in a few words."""
    found = (
        (result.new, tr("%Ln new", "", result.new)),
        (result.changed, tr("%Ln changed", "", result.changed)),
        (result.moved, tr("%Ln moved", "", result.moved)),
        (result.gone, tr("%Ln gone", "", result.gone)),
        (_unread(result), tr("%Ln not read", "", _unread(result))),
    )
    parts = [words for count, words in found if count]
    changes = ", ".join(parts) or tr("nothing has changed")
    return f"{formatting.files(result.found)}: {changes}"


def _unread(result: ScanResult) -> int:
    """Counts the files that were listed and then could not be read, without a recorded reason."""
    counted = result.new + result.changed + result.unchanged + result.moved
    return 0 if result.cancelled else max(result.found - counted, 0)
