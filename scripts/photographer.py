"""Saves pictures of the window and its dialogs in every look, and waits until there is something to see."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from dupfinder.ui.app.application import make_window
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.style import theme

SIZES = ((1024, 700), (1600, 1000))
LARGE = (2560, 1440)
APPEARANCES: tuple[theme.Appearance, ...] = ("light", "dark")
PATIENCE_SECONDS = 600
W = TypeVar("W", bound=QWidget)


def wait_until(ready: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Lets the window work until something is so."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        turn(20)


def turn(milliseconds: int) -> None:
    """Lets the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Photographer:
    """Saves pictures of a window in every look.

    Args:
        app: is switched between light and dark.
        output: folder of the pictures.
        suffix: of their names.
    """

    def __init__(self, app: QApplication, output: str, suffix: str = "") -> None:
        self.app = app
        self._output = output
        self._suffix = suffix
        self.saved: list[str] = []

    def take(
        self,
        name: str,
        window: MainWindow,
        popup: Callable[[], QWidget] | None = None,
        sizes: Sequence[tuple[int, int]] | None = None,
    ) -> None:
        """Saves the window, light and dark, in each size.

        Args:
            name: of the state.
            window: is saved.
            popup: opens a menu or a small window above it, which is saved with it.
            sizes: of the window; `SIZES` by default.
        """
        window.activateWindow()
        for appearance in APPEARANCES:
            theme.apply(self.app, appearance)
            for width, height in sizes or SIZES:
                window.resize(width, height)
                turn(60)
                wait_until(lambda: thumbnails_are_there(window), 20)
                self._save(f"{name}-{appearance}-{width}x{height}", window, popup)
        theme.apply(self.app, "light")

    def take_quickly(self, name: str, window: QWidget) -> None:
        """Saves a state that does not last, once."""
        turn(30)
        self._save(name, window)

    def take_dialog(self, name: str, dialog: QWidget | None, *, closes: bool = True) -> None:
        """Saves a dialog, light and dark, in its own size; closes it."""
        assert dialog is not None, name
        for appearance in APPEARANCES:
            theme.apply(self.app, appearance)
            turn(100)
            self._save(f"{name}-{appearance}", dialog)
        theme.apply(self.app, "light")
        if closes:
            dialog.close()
            turn(20)

    def _save(self, name: str, widget: QWidget, popup: Callable[[], QWidget] | None = None) -> None:
        path = os.path.join(self._output, f"{name}{self._suffix}.png")
        if popup is None:
            widget.grab().save(path)
        else:
            opened = popup()
            turn(60)
            picture = widget.grab()
            with QPainter(picture) as painter:
                painter.drawPixmap(widget.mapFromGlobal(opened.mapToGlobal(QPoint())), opened.grab())
            opened.hide()
            picture.save(path)
        self.saved.append(path)


def thumbnails_are_there(window: MainWindow) -> bool:
    """Whether nothing that is in view is still being loaded."""
    grid = window.pages.grid()
    if not grid.isVisible():
        return True
    painter = grid._tile_painter()
    items = grid.grid_model().items
    images = [items[row].image for row in grid.visible_rows()]
    listed = window.clusters_page.list
    if listed.isVisible():
        first = listed.indexAt(listed.viewport().rect().topLeft()).row()
        count = listed.viewport().height() // max(listed.sizeHintForRow(0), 1) + 1
        entries = listed.cluster_model().entries[max(first, 0) : max(first, 0) + count]
        images += [entry.cluster.keeper for entry in entries]
    return all(
        window._thumbnails.pixmap(image, painter.side_px) is not None or window._thumbnails.failure(image)
        for image in images
    )


@contextmanager
def opened(data_dir: str, folders: Sequence[str] = ()) -> Iterator[MainWindow]:
    """A window over the library in a folder, which is open."""
    window = make_window(data_dir)
    window.resize(*SIZES[0])
    window.show()
    turn(50)
    window.start(folders)
    try:
        wait_until(lambda: window.session.is_open)
        yield window
    finally:
        window.close()
        turn(10)


def wait_for_work(window: MainWindow) -> None:
    """Waits until the library is up to date, and every mark is computed."""

    def is_done() -> bool:
        session, review = window.session, window.clusters_page.review
        return not session.is_busy() and session.has_table and not review.is_pending

    wait_until(is_done)
    turn(200)  # what follows from the end of the work
    wait_until(is_done)


def dialog_of(window: MainWindow, kind: type[W]) -> W:
    """Waits for a dialog of the window, and returns it."""

    def find() -> W | None:
        return next((each for each in window.findChildren(kind) if each.isVisible()), None)

    wait_until(lambda: find() is not None, 30)
    turn(400)  # its pictures
    found = find()
    assert found is not None
    return found
