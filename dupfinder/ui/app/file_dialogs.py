"""The system's dialogs for folders and images, opened at the last folder that was used."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.desktop.urls import path_of, url_of
from dupfinder.ui.style.translation import tr

_READ_ONLY: Final = QFileDialog.Option.ReadOnly
"""Without it, Qt's own file dialog, used where the desktop has none, can delete whole folders."""


def choose_folder(window: QWidget, settings: Settings) -> str | None:
    """Asks for a folder; None if the dialog was cancelled."""
    url = QFileDialog.getExistingDirectoryUrl(
        window, tr("Add folder"), _start_folder(settings), QFileDialog.Option.ShowDirsOnly | _READ_ONLY
    )
    path = path_of(url) if url.isValid() else None
    if path is not None:
        _set_last_folder(settings, path)
    return path


def choose_results(window: QWidget, settings: Settings) -> str | None:
    """Asks for the folder of a batch's results; None if the dialog was cancelled."""
    url = QFileDialog.getExistingDirectoryUrl(
        window, tr("Open results"), _start_folder(settings), QFileDialog.Option.ShowDirsOnly | _READ_ONLY
    )
    return path_of(url) if url.isValid() else None


def choose_images(window: QWidget, settings: Settings) -> list[str]:
    """Asks for image files; empty if the dialog was cancelled."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
    urls, _ = QFileDialog.getOpenFileUrls(
        window,
        tr("Find picture"),
        _start_folder(settings),
        tr("Pictures (%1)").replace("%1", patterns) + ";;" + tr("All files (*)"),
        options=_READ_ONLY | QFileDialog.Option.HideNameFilterDetails,
    )
    paths = [path for path in map(path_of, urls) if path]
    if paths:
        _set_last_folder(settings, os.path.dirname(paths[0]))
    return paths


def _start_folder(settings: Settings) -> QUrl:
    """Returns the last folder that was used, else the folder of pictures, else home."""
    try:
        path = os.fsdecode(bytes.fromhex(settings.get("folders/last", "")))
    except ValueError:
        path = ""
    if not path or not slow_paths.is_folder(path):
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        path = next(filter(slow_paths.is_folder, places), os.path.expanduser("~"))
    return url_of(path)


def _set_last_folder(settings: Settings, path: str) -> None:
    settings.set("folders/last", os.fsencode(path).hex())
