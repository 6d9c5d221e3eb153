"""Files, paths and pictures on the clipboard and in drags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from dupfinder.ui.desktop import urls as file_urls
from dupfinder.ui.desktop.urls import address_of, copyable, url_of


def file_mime_data(paths: Iterable[str]) -> QMimeData:
    """Returns files for dragging out or pasting in a file manager, as copies, with their paths as text."""
    paths = list(paths)
    urls = [url_of(path) for path in paths]
    data = QMimeData()
    data.setUrls(urls)
    data.setText("\n".join(map(copyable, paths)))
    if urls and file_urls.PLATFORM.startswith("linux"):
        lines = "\n".join(["copy", *map(address_of, paths)])
        data.setData("x-special/gnome-copied-files", lines.encode())
    return data


def copy_files(paths: Iterable[str]) -> None:
    """Puts files on the clipboard as a file manager does."""
    QGuiApplication.clipboard().setMimeData(file_mime_data(paths))


def copy_paths(paths: Iterable[str]) -> None:
    """Puts paths on the clipboard as text, one per line."""
    QGuiApplication.clipboard().setText("\n".join(map(copyable, paths)))


def copy_image(path: str, image: QImage) -> None:
    """Puts a picture on the clipboard: its pixels for image editors, its file for other programs."""
    data = file_mime_data([path])
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
