"""Drives the real window over a folder of images and saves a picture of every page and state.

    python scripts/screenshots.py FOLDER OUTPUT [--query IMAGE]

Each state is saved light and dark, at 1024×700 and 1600×1000. The library is a new one in a
temporary folder, the images are copied there, and so is the trash; nothing of the person's own is changed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dupfinder.clusters.rules import PRESETS
from dupfinder.ui.app.application import make_application, make_window
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.backend.notices import Notice
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.dialogs.about import AboutDialog
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.decisions import DecisionsDialog
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog
from dupfinder.ui.dialogs.problems import ProblemsDialog
from dupfinder.ui.dialogs.rules import RulesDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog
from dupfinder.ui.dialogs.trash_history import TrashedDialog
from dupfinder.ui.style import theme

SIZES = ((1024, 700), (1600, 1000))
PATIENCE_SECONDS = 600


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
    """Saves pictures of a window in every look."""

    def __init__(self, app: QApplication, output: str) -> None:
        self.app = app
        self._output = output
        self.saved: list[str] = []

    def take(self, name: str, window: MainWindow) -> None:
        """Saves the window, light and dark, small and large."""
        for appearance in ("light", "dark"):
            theme.apply(self.app, appearance)
            for width, height in SIZES:
                window.resize(width, height)
                turn(60)
                wait_until(lambda: thumbnails_are_there(window), 20)
                self._save(f"{name}-{appearance}-{width}x{height}", window)
        theme.apply(self.app, "light")

    def take_quickly(self, name: str, window: QWidget) -> None:
        """Saves a state that does not last, once."""
        turn(30)
        self._save(name, window)

    def take_dialog(self, name: str, dialog: QWidget) -> None:
        """Saves a dialog, light and dark, in its own size."""
        for appearance in ("light", "dark"):
            theme.apply(self.app, appearance)
            turn(60)
            self._save(f"{name}-{appearance}", dialog)
        theme.apply(self.app, "light")
        dialog.close()

    def _save(self, name: str, widget: QWidget) -> None:
        path = os.path.join(self._output, f"{name}.png")
        widget.grab().save(path)
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
def opened(data_dir: str) -> Iterator[MainWindow]:
    """A window over the library in a folder."""
    window = make_window(data_dir)
    window.resize(*SIZES[0])
    window.show()
    turn(50)
    try:
        yield window
    finally:
        window.close()
        turn(10)


def photograph(app: QApplication, folder: str, query: str | None, output: str, data_dir: str) -> list[str]:
    """Goes through all states."""
    camera = Photographer(app, output)
    theme.apply(app, "light")
    with opened(data_dir) as window:
        window.start()
        wait_until(lambda: window.session.is_open)
        camera.take("empty-find", window)
        window.show_duplicates()
        camera.take("empty-duplicates", window)
        window.show_find()
        window.add_folders([folder])
        wait_until(lambda: has_begun(window))
        camera.take_quickly("indexing-find", window)
        window.show_duplicates()
        turn(700)
        camera.take_quickly("indexing-duplicates", window)
        wait_until(lambda: not window.session.is_busy() and window.session.has_table)
        camera.take("clusters-one", window)
        window.commands.all_clusters.trigger()
        camera.take("clusters-all", window)
        first = window.clusters_page.grid.model().index(0, 0)
        window.clusters_page.grid.setCurrentIndex(first)
        window.clusters_page.grid.selectAll()
        camera.take_quickly("clusters-selected", window)
        window.clusters_page.grid.clearSelection()
        review(window, camera)
        chosen = query or best_query(window)
        window.show_find()
        camera.take("find-ready", window)
        window.query_actions.look_for([Source(os.path.basename(chosen), chosen)])
        wait_until(lambda: window.query_page._answer is not None and window.query_page._answer.complete)
        camera.take("results", window)
        window.query_page.distance.set_radius(20)
        camera.take("results-loose", window)
        window.query_page.look_alikes.setChecked(False)
        window.query_page.verified.setChecked(False)
        camera.take("results-hidden", window)
        window.query_page.look_alikes.setChecked(True)
        window.query_page.verified.setChecked(True)
        window.query_page.distance.set_radius(10)
        window.query_actions.look_for([Source("notes.txt", __file__)])
        wait_until(lambda: window.query_page._failed)
        camera.take("refused", window)
        look_for_several(window, chosen)
        camera.take("several", window)
        window.query_page.pane._ask_to_fetch("https://example.org/pictures/sunset.jpg")
        camera.take("asking-web", window)
        window.query_page.pane.take_paths([folder])
        camera.take("asking-folder", window)
        window.query_page.pane.ask_nothing()
        window.query_page.clear()
        window.add_folders([make_problems(data_dir)])
        wait_until(lambda: not window.session.is_busy() and bool(window.session.overview.problems))
        window.session.noticed.emit(
            Notice(
                "Another dupfinder is indexing into this library; wait until it is done.", "warning", "index"
            )
        )
        camera.take("notice", window)
        kinds = {
            "guide": GuideDialog,
            "shortcuts": ShortcutsDialog,
            "about": AboutDialog,
            "problems": ProblemsDialog,
            "excluded": ExcludedDialog,
        }
        for name, kind in kinds.items():
            getattr(window.commands, name).trigger()
            camera.take_dialog(f"dialog-{name}", window.side_dialogs.opened(kind))
    return camera.saved


def review(window: MainWindow, camera: Photographer) -> None:
    """Chooses extras, compares, asks, moves some to the trash, puts them back, hides a cluster."""
    page, verbs = window.clusters_page, window.review_actions
    largest = max(page.list_model.entries, key=lambda entry: entry.file_count)
    verbs.choose_extras()
    turn(400)
    rules = window.findChild(RulesDialog)
    camera.take_dialog("dialog-rules", rules)
    page.bar.rule_chosen.emit(PRESETS[0])
    wait_until(lambda: not page.review.is_pending and page.review.totals().extras > 0)
    camera.take("clusters-checked", window)
    window.commands.all_clusters.trigger()
    page.show_file(largest.cluster.keeper.path)
    camera.take("cluster-checked", window)
    window.compare_pictures()
    turn(1500)
    camera.take("compare", window)
    window.compare_view.toggle_difference()
    turn(800)
    camera.take("compare-difference", window)
    window.compare_view.toggle_difference()
    window.compare_view.go_back()
    page.review.mark([file.image.path for file in largest.cluster.files], "trash")
    wait_until(lambda: not page.review.is_pending)
    verbs.trash_checked()
    wait_until(lambda: window.findChild(TrashDialog) is not None)
    turn(600)
    dialog = window.findChild(TrashDialog)
    for appearance in ("light", "dark"):
        theme.apply(camera.app, appearance)
        camera.take_quickly(f"dialog-trash-{appearance}", dialog)
    theme.apply(camera.app, "light")
    if dialog._warning is not None and len(page.list_model.entries) == 1:
        dialog._warning.check.setChecked(True)  # else nothing would go
    dialog.accept()
    wait_until(lambda: not window.session.is_busy() and bool(window.session.journal))
    camera.take("trashed", window)
    verbs.show_trashed()
    turn(300)
    camera.take_dialog("dialog-trashed", window.findChild(TrashedDialog))
    verbs.undo()
    wait_until(lambda: not window.session.is_busy())
    turn(300)
    wait_until(lambda: not window.session.is_busy())
    page.review.clear()
    verbs.hide_cluster(page.list_model.entries[0].cluster)
    turn(300)
    wait_until(lambda: not window.session.is_busy())
    verbs.show_decisions()
    turn(300)
    camera.take_dialog("dialog-decisions", window.findChild(DecisionsDialog))
    verbs.undo()
    wait_until(lambda: not window.session.is_busy() and bool(page.list_model.entries))


def has_begun(window: MainWindow) -> bool:
    """Whether images are being read, or have been already."""
    activity = window.session.activity
    return window.session.has_table or (activity is not None and activity.progress.done > 0)


def look_for_several(window: MainWindow, image: str) -> None:
    """Looks for three files at once."""
    window.query_actions.look_for([Source(os.path.basename(path), path) for path in (image, image, image)])
    wait_until(lambda: window.query_page._answer is not None and window.query_page._answer.complete)


def make_problems(data_dir: str) -> str:
    """A folder with files that cannot be read, or only in part."""
    import cv2
    import numpy as np

    folder = os.path.join(os.path.dirname(data_dir), "Scans 2003")
    os.makedirs(folder)
    noise = np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8)
    whole = cv2.imencode(".jpg", noise)[1].tobytes()
    for name, data in (
        ("IMG_2041.jpg", whole[:-4000]),
        ("IMG_2042.jpg", b""),
        ("IMG_2043.png", b"\x89PNG\r\n\x1a\nnothing"),
        ("notes.jpg", b"no picture at all"),
        ("IMG_2050.jpg", whole),
    ):
        with open(os.path.join(folder, name), "wb") as stream:
            stream.write(data)
    return folder


def best_query(window: MainWindow) -> str:
    """An image with many near-duplicates."""
    entries = window.session.table.at(10).entries
    if not entries:
        raise SystemExit("There are no duplicates in the folder; name an image with --query.")
    return max(entries, key=lambda entry: entry.file_count).cluster.keeper.path


def main() -> int:
    """Reads the arguments and goes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("output")
    parser.add_argument("--query", help="an image to look for; else one with many near-duplicates")
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = os.path.join(place, "cache")
        os.environ["XDG_DATA_HOME"] = os.path.join(place, "share")
        folder = shutil.copytree(options.folder, os.path.join(place, os.path.basename(options.folder)))
        app = make_application()
        saved = photograph(app, folder, options.query, options.output, os.path.join(place, "data"))
    for path in saved:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
