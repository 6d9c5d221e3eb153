"""Exporting the clusters that are shown to a file."""

from __future__ import annotations

import os

from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.duplicates.flow_base import Flow
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr


class ExportFlow(Flow):
    """Writes clusters to a CSV or JSON file."""

    def export(self) -> None:
        """Asks for a file name, and writes the clusters that are shown."""
        from PySide6.QtCore import QUrl
        from PySide6.QtWidgets import QFileDialog

        from dupfinder.ui.desktop import urls

        start = urls.url_of(os.path.join(self._start_folder(), "duplicates.csv"))
        url, chosen = QFileDialog.getSaveFileUrl(
            self._window,
            tr("Export groups"),
            start,
            tr("CSV table (*.csv)") + ";;" + tr("JSON document (*.json)"),
        )
        path = urls.path_of(url) if isinstance(url, QUrl) and url.isValid() else None
        if path is None:
            return
        if not path.lower().endswith((".csv", ".json")):
            path += ".json" if "json" in chosen else ".csv"
        clusters = self._page.shown_clusters()
        job = self._session.export(path, clusters, self._page.distance.radius)
        job.done.connect(lambda _: self._on_exported(path, len(clusters)))
        job.failed.connect(lambda error: self._tell(sentence_of(error), "warning", key="export"))

    def _on_exported(self, path: str, count: int) -> None:
        words = tr("%1 written to “%2”.")
        self.told.emit(formatting.filled(words, formatting.groups(count), formatting.named(path)))

    def _start_folder(self) -> str:
        """Returns the folder that the dialog offers: the home folder, not one of photographs."""
        return os.path.expanduser("~")
