"""Drives the real window as a person does: by drops, keys, clicks and menus."""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtNetwork import QNetworkAccessManager
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.desktop import download, urls
from dupfinder.ui.find.page import QueryPage
from helpers.processes import decode_here

_WAIT_MS = 30_000
_BUTTONS = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_MOVE = Qt.KeyboardModifier.ShiftModifier
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def clipped(top: QWidget) -> list[tuple[str, int, int]]:
    """Returns the words of visible labels and buttons that have less room than they need.

    Returns:
        The words, the width there is, and the width that is needed, in logical pixels.
    """
    found = []
    for each in (*top.findChildren(QLabel), *top.findChildren(QAbstractButton)):
        if not each.isVisible() or not each.text() or isinstance(each, QToolButton):
            continue
        gives_way = each.sizePolicy().horizontalPolicy() == each.sizePolicy().Policy.Ignored
        if gives_way or (isinstance(each, QLabel) and each.wordWrap()):
            continue
        needed = each.fontMetrics().horizontalAdvance(re.sub(r"&(\w)", r"\1", each.text()))
        if each.width() < needed or each.height() < each.fontMetrics().height() - 1:
            found.append((each.text(), each.width(), needed))
    return found


class Person:
    """Somebody in front of a window.

    Args:
        qtbot: of pytest-qt.
        window: that is looked at.
    """

    def __init__(self, qtbot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.session = window.session
        self.duplicates = window.clusters_page

    @property
    def find(self) -> QueryPage:
        """The page Find, which is made when somebody looks for it."""
        return self.window.query_page

    # --- patience ---

    def wait(self, ready: Callable[[], object]) -> None:
        """Lets the window work until something is so."""
        self.qtbot.waitUntil(lambda: bool(ready()), timeout=_WAIT_MS)

    def settle(self) -> None:
        """Lets the window work until nothing runs any more, and no dialog blocks it."""
        # What a drop or a menu asked for is begun when its event is over.
        QApplication.processEvents()
        QApplication.processEvents()
        session = self.session
        self.wait(session.is_idle)
        assert session.activity is None
        assert QApplication.activeModalWidget() is None

    # --- what comes in ---

    def drag(self, target: QWidget, mime: QMimeData, place: QPoint | None = None) -> QDragEnterEvent:
        """Brings something over a widget, without letting go of it."""
        where = QPointF(place if place is not None else target.rect().center())
        event = QDragEnterEvent(where.toPoint(), _ACTIONS, mime, _BUTTONS, _MOVE)
        event.ignore()
        QApplication.sendEvent(target, event)
        if event.isAccepted():
            move = QDragMoveEvent(where.toPoint(), _ACTIONS, mime, _BUTTONS, _MOVE)
            QApplication.sendEvent(target, move)
        return event

    def drop(self, target: QWidget, mime: QMimeData, place: QPoint | None = None) -> QDropEvent | None:
        """Drags and drops something, with the key that asks for a move; None if it was refused before."""
        if self.find.isAncestorOf(target):
            self.window.show_find()
        if not self.drag(target, mime, place).isAccepted():
            return None
        where = QPointF(place if place is not None else target.rect().center())
        event = QDropEvent(where, _ACTIONS, mime, _BUTTONS, _MOVE)
        QApplication.sendEvent(target, event)
        assert event.dropAction() == Qt.DropAction.CopyAction or not event.isAccepted()
        # Whoever dragged it may delete it now.
        mime.clear()
        QApplication.processEvents()
        return event

    def look_for(self, *paths: str) -> None:
        """Drops files on the page Find and waits for all that resembles the first."""
        self.window.show_find()
        assert self.drop(self.find.pane, files(*paths)) is not None
        self.answered()

    def answered(self) -> None:
        """Waits until the query's answer is complete."""
        QApplication.processEvents()
        self.wait(lambda: self.find._answer is not None and self.find._answer.complete)

    def refused(self) -> str:
        """Waits until a query has failed; gives the sentence about it."""
        QApplication.processEvents()
        self.wait(lambda: self.find._failed)
        assert QApplication.activeModalWidget() is None
        assert self.find.empty.isVisible()
        return one_sentence(self.find.empty.words())

    # --- keys, clicks and menus ---

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Presses keys as they stand in a menu."""
        QTest.keySequence(widget or self.window, keys)

    def click(self, widget: QWidget, place: QPoint | None = None, keys=_NO_KEYS) -> None:
        """Clicks where somebody could."""
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, _BUTTONS, keys, place if place is not None else widget.rect().center())

    def click_tile(self, row: int, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Clicks an image of the page in front."""
        grid = self.window.pages.grid()
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        self.click(grid.viewport(), grid.visualRect(index).center(), keys)

    def choose(self, *words: str) -> None:
        """Chooses an entry of the menu bar, such as ("Library", "Rescan")."""
        action = self.entry(*words)
        assert action.isEnabled(), f"{words} cannot be chosen"
        action.trigger()

    def entry(self, *words: str) -> QAction:
        """An entry of the menu bar."""
        actions = self.window.menuBar().actions()
        for number, word in enumerate(words):
            [action] = [each for each in actions if plain(each.text()) == word]
            if number + 1 < len(words):
                menu = action.menu()
                assert isinstance(menu, QMenu)
                menu.aboutToShow.emit()
                actions = menu.actions()
        return action

    # --- what is to be seen ---

    def notice(self) -> str:
        """The sentence over the pages; empty if there is none."""
        bar = self.window.notice
        return bar.label.text() if bar.isVisible() else ""

    def status(self) -> str:
        """The words of the status bar."""
        return self.window.status.label.words()

    def folders(self) -> dict[str, str]:
        """The folders of the pane, by name, with what stands below each."""
        model = self.window.folders.model
        return {model.index(row).data(): model.detail(folder) for row, folder in enumerate(model.folders)}

    def empty(self) -> str:
        """The words of the page in front where there is nothing to show; empty if there is."""
        page = self.find if self.window.pages.is_on_find() else self.duplicates
        if page is self.duplicates and page.welcome.isVisible():
            return " ".join(labels(page.welcome))
        return page.empty.words() if page.empty.isVisible() else ""

    def shown(self) -> list[str]:
        """The names of the images in the grid of the page in front."""
        model = self.window.pages.grid().grid_model()
        return [model.index(row).data() for row in range(model.rowCount())]

    def groups(self) -> list[tuple[str, str, list[str]]]:
        """The grid of the page in front: heading, its detail, paths."""
        model = self.window.pages.grid().grid_model()
        found, start = [], 0
        for section in model.sections:
            items = model.items[start : start + section.length]
            heading = model.heading_of(section)
            found.append((heading.title, heading.detail, [item.image.path for item in items]))
            start += section.length
        assert start == len(model.items) == model.rowCount()
        return found

    def summary(self) -> str:
        """The counts at the right above the grid of the page in front."""
        if self.window.pages.is_on_find():
            return self.find.summary.text()
        return self.duplicates.bar.progress.words()

    def question(self) -> str:
        """Returns the question on the page Find; empty if there is none."""
        pane = self.find.pane
        assert bool(pane.question()) == pane._question.isVisible()
        return pane.question()

    def answer(self, yes: bool) -> None:
        """Answers it with a click."""
        pane = self.find.pane
        self.click(pane._agree if yes else pane._decline)
        QApplication.processEvents()


# --- what is dragged ---


def files(*paths: str) -> QMimeData:
    """Files or folders as a file manager drags them."""
    mime = QMimeData()
    mime.setUrls([urls.url_of(path) for path in paths])
    return mime


def address(url: str) -> QMimeData:
    """A picture's address as a browser drags a link."""
    mime = QMimeData()
    mime.setUrls([url])
    mime.setText(url)
    return mime


def image_of(pixels) -> QImage:
    """A QImage of (H, W, 3) uint8 BGR."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_BGR888).copy()


# --- what is read ---


def plain(words: str) -> str:
    """The text of an action as a person reads it."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def one_sentence(words: str) -> str:
    """Words that stand on one line and tell no traceback."""
    assert words
    assert "\n" not in words
    assert "Traceback" not in words
    assert "Error" not in words
    return words


def names(paths) -> list[str]:
    return [os.path.basename(path) for path in paths]


def expected_groups(matches, order: str = "best") -> list[tuple[str, str, list[str]]]:
    """Computes the groups of the page Find in another way: heading, detail, paths."""
    from dupfinder.ui.style import formatting

    def title_of(match) -> str:
        if match.relation in ("exact", "same-pixels"):
            return "Identical"
        if match.relation in ("look-alike", "crop"):
            return {"look-alike": "Look-alike", "crop": "Crops"}[match.relation]
        return "Very similar" if match.distance <= 4 else "Similar"

    rank = {"exact": 0, "same-pixels": 1}
    orders = {
        "best": lambda m: (rank.get(m.relation, 2), m.distance),
        "changed": lambda m: (rank.get(m.relation) == 0, -m.distance, rank.get(m.relation) == 1),
        "largest": lambda m: (-m.image.width * m.image.height, -m.image.size_bytes),
        "newest": lambda m: [-part for part in formatting.time_of(m.image)],
        "oldest": lambda m: formatting.time_of(m.image),
    }
    found = []
    for title in ("Identical", "Very similar", "Similar", "Look-alike", "Crops"):
        group = [match for match in matches if title_of(match) == title]
        group.sort(key=lambda m: formatting.natural_key(m.image.path))
        group.sort(key=orders[order])
        if title == "Crops":
            group.sort(key=lambda m: -m.crop.share)
        if group:
            found.append((title, f"· {len(group)}", [match.image.path for match in group]))
    return found


def labels(widget: QWidget) -> list[str]:
    """The words of all labels that are to be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def button(widget: QWidget, words: str) -> QPushButton:
    """The button with these words."""
    [found] = [each for each in widget.findChildren(QPushButton) if plain(each.text()) == words]
    return found


# --- what is kept from happening ---


def choose_in_dialogs(monkeypatch, *, folder: str | None = None, images: tuple[str, ...] = ()) -> list:
    """Answers file dialogs; gives where each was opened."""
    opened = []

    def folder_url(_parent, _title, start, options):
        assert options & QFileDialog.Option.ReadOnly  # Qt's own dialog could delete folders otherwise
        opened.append(urls.path_of(start))
        return urls.url_of(folder) if folder is not None else type(start)()

    def image_urls(_parent, _title, start, _filters, *, options):
        assert options & QFileDialog.Option.ReadOnly
        opened.append(urls.path_of(start))
        return [urls.url_of(path) for path in images], ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", staticmethod(folder_url))
    monkeypatch.setattr(QFileDialog, "getOpenFileUrls", staticmethod(image_urls))
    return opened


def forbid_network(monkeypatch) -> list:
    """Makes every connection to another machine fail; gives those that were tried."""
    tried = []

    def refused(*arguments, **_):
        tried.append(arguments)
        raise OSError(101, "Network is unreachable")

    def no_host(host, found):
        tried.append(host)
        QTimer.singleShot(0, lambda: found([]))

    monkeypatch.setattr(download, "look_up", no_host)
    monkeypatch.setattr(QNetworkAccessManager, "get", refused)
    for name in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, refused)
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refused)
    return tried


class Web:
    """Stands for the web.

    Args:
        monkeypatch: of pytest.
        content: is what every address names; None while the server keeps silent.
    """

    def __init__(self, monkeypatch, content: bytes | None = None) -> None:
        self.asked: list[str] = []
        self.downloads: list[download.Download] = []
        self.content = content
        web = self

        class Download(download.Download):
            is_cancelled = False

            def start(self) -> None:
                web.asked.append(self._url.toString())
                web.downloads.append(self)
                if web.content is not None:
                    QTimer.singleShot(0, self, web.answer)

            def cancel(self) -> None:
                self.is_cancelled = True
                super().cancel()

        monkeypatch.setattr(download, "Download", Download)

    def answer(self) -> None:
        """Answers the last request."""
        self.downloads[-1].done.emit(self.content)
        self.downloads[-1].ended.emit()


def clipboard():
    return QGuiApplication.clipboard()


def send(widget: QWidget, kind: QEvent.Type) -> None:
    QApplication.sendEvent(widget, QEvent(kind))


is_linux = sys.platform.startswith("linux")


class Gate:
    """Holds decoding up at some files until it is opened.

    Args:
        monkeypatch: of pytest.
        holds: whether to hold at the file with this path.
    """

    def __init__(self, monkeypatch, holds: Callable[[str], bool]) -> None:
        from dupfinder.workers import analysis

        decode_here(monkeypatch)
        self.reached = threading.Event()
        self._opened = threading.Event()
        decode = analysis.decode

        def slow(data, **options):
            if not self._opened.is_set() and holds(options.get("name") or ""):
                self.reached.set()
                assert self._opened.wait(60)
            return decode(data, **options)

        monkeypatch.setattr(analysis, "decode", slow)

    def open(self) -> None:
        """Lets everything through from now on."""
        self._opened.set()


def in_small_steps(monkeypatch) -> None:
    """Stores every read file at once, one after the other."""
    from dupfinder.indexing import scan, walk, writer
    from dupfinder.workers import read_many

    monkeypatch.setattr(read_many, "_CHUNKS_AHEAD", 2)
    monkeypatch.setattr(scan, "_CHUNK_FILES", 1)
    monkeypatch.setattr(writer, "_STORE_SECONDS", -1.0)
    for module in (scan, walk):
        monkeypatch.setattr(module, "_REPORT_SECONDS", -1.0)


def files_read(monkeypatch) -> list[str]:
    """The names of the files that are read for the library or a query from now on."""
    from dupfinder.workers import analysis

    decode_here(monkeypatch)
    read: list[str] = []
    decode = analysis.decode

    def noted(data, **options):
        read.append(os.path.basename(options.get("name") or ""))
        return decode(data, **options)

    monkeypatch.setattr(analysis, "decode", noted)
    return read
