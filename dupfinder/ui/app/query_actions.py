"""The verbs for queries: choose an image, look for it, paste it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.ui.backend.operations.queries import Source
    from dupfinder.ui.find.page import QueryPage


class QueryActions(QObject):
    """Starts queries.

    Args:
        page: shows the answers.
        show_page: brings the page to the front.
        settings: remember the last folder.
        window: that dialogs belong to.
    """

    def __init__(
        self, page: OnDemand[QueryPage], show_page: Callable[[], object], settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._page = page
        self._show_page = show_page
        self._settings = settings
        self._window = window

    def choose(self) -> None:
        """Asks for one or more images and looks for the first."""
        from dupfinder.ui.app.file_dialogs import choose_images
        from dupfinder.ui.backend.operations.queries import Source

        chosen = choose_images(self._window, self._settings)
        if chosen:
            self.look_for([Source(formatting.name_of(path), path) for path in chosen])

    def look_for(self, sources: Sequence[Source]) -> None:
        """Shows what resembles a picture, on the page Find."""
        self._show_page()
        self._page.get().look_for(sources)

    def paste(self) -> None:
        """Looks for the image on the clipboard, or the file it names."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.paste()
            return
        self._show_page()
        clipboard = QGuiApplication.clipboard()
        words = tr("There is no picture on the clipboard.")
        line = clipboard.text().strip().strip('"')
        if line and "\n" not in line and (os.path.isabs(line) or line.startswith(("file:", "~"))):
            words = tr("There is no such file: %1").replace("%1", formatting.sentence(line[:300]))
        pane = self._page.get().pane
        if not pane.take(clipboard.mimeData(), with_text=True, otherwise=words):
            pane.show_message(words)

    def clear(self) -> None:
        """Removes the query, if there is one."""
        page = self._page.made
        if page is not None:
            page.clear()
