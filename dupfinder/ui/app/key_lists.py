"""The keys that are in no menu, for the list of shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dupfinder.ui.app.folders_pane import FoldersPane
from dupfinder.ui.app.large_views import LargeViews
from dupfinder.ui.app.later_pages import LaterPages
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.ui.find.page import QueryPage
    from dupfinder.ui.widgets.toast import Toast


def views_with_keys(
    page: ClustersPage, large: LargeViews, later: LaterPages, folders: FoldersPane
) -> list[tuple[str, Callable[[], QWidget]]]:
    """Returns what makes each view that has a table of keys, with its title."""
    return [
        (tr("Pictures of a group"), lambda: page.grid),
        (tr("List of groups"), lambda: page.list),
        (tr("Search and filters"), lambda: page.filter_bar),
        (tr("List of folders"), lambda: folders),
        (tr("Preview"), large.previews.get),
        (tr("Survey"), large.surveys.get),
        (tr("Compare"), later.compare.get),
    ]


def further_actions(page: QueryPage, notice: Toast) -> list[tuple[str, list[QAction]]]:
    """Returns the actions that are in no menu, with titles."""
    verbs = page.verbs
    return [
        (tr("Pictures that Find shows"), [verbs.preview, verbs.compare, verbs.review]),
        (tr("Notices"), [notice.go]),
    ]
