"""Measures how quickly the page Review answers over a large library: keys, filters, rules, painting."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from window_timing import (
    Heart,
    Stopwatch,
    Took,
    print_row,
    print_times,
    settle,
    timed,
    timed_steps,
    wait_until,
)

if TYPE_CHECKING:
    from dupfinder.ui.app.main_window import MainWindow
    from dupfinder.ui.backend.cluster_table import ClusterEntry, ClusterTable

KEYS = 40
FIRST_LETTERS = 5
LETTERS = ("i", "im", "img", "img 1", "img 12", "img 1", "", "0", "00", "000", "0001")
JUMPS = 200


def measure_page(window: MainWindow) -> None:
    """Measures everything on the page; its library is open and compared."""
    table = reachable(window.session.table)
    window.session._show_table(table)
    settle()
    wait_until(lambda: not window.clusters_page.review.is_pending)
    measure_painting(window)
    measure_filter(window)
    measure_keys(window, "")
    window.clusters_page.filter_bar._on_chip_clicked("turned")
    measure_keys(window, ", with a filter")
    window.clusters_page.filter_bar.clear()
    measure_compare_keys(window)
    measure_rules(window)


def reachable(table: ClusterTable) -> ClusterTable:
    """Returns new clusters like those of a table, of files that rules may take: they are not there."""
    from dataclasses import replace

    from dupfinder.base.records import Cluster
    from dupfinder.ui.backend.cluster_table import ClusterTable, Level, make_entry

    known: dict[int, ClusterEntry] = {}

    def there(entry: ClusterEntry) -> ClusterEntry:
        if id(entry) not in known:
            files = entry.cluster.files
            near = tuple(replace(file, image=replace(file.image, reachable=True)) for file in files)
            known[id(entry)] = make_entry(Cluster(near))
        return known[id(entry)]

    return ClusterTable.of([Level.of(map(there, level.entries)) for level in table.levels])


# --- painting --------------------------------------------------------------------------------


def measure_painting(window: MainWindow) -> None:
    """Paints one group and all, scrolls through all, and paints single tiles."""
    page = window.clusters_page
    page.set_all(False)
    page.step(1 - page.list.currentIndex().row())
    times = timed_steps(lambda _: page.step(1), range(KEYS))
    print_times("the next group, one shown", times, "< 50 ms")
    print_times("    painting it again", timed_steps(lambda _: page.grid.repaint(), range(KEYS)), "< 16 ms")
    print_times("all groups instead of one", [timed(lambda: page.set_all(True))], "")
    print_times("    painting them", timed_steps(lambda _: page.grid.repaint(), range(KEYS)), "< 16 ms")
    bar, rows = page.grid.verticalScrollBar(), len(page.model.items)
    places = [bar.maximum() * part // JUMPS for part in range(JUMPS)]
    times = timed_steps(bar.setValue, places)
    print_times(f"    scrolling {rows:,} tiles: a jump and its painting", times, "< 50 ms")
    measure_tiles(window)
    page.set_all(False)


def measure_tiles(window: MainWindow) -> None:
    """Paints single tiles."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter

    from dupfinder.ui.grid.tile_painter import TileState

    page = window.clusters_page
    tiles, items = page.grid._tile_painter(), page.model.items[:2000]
    canvas = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRect(0, 0, *tiles.size_hint().toTuple())
    for what in ("painting a tile for the first time", "painting it again"):
        paints = []
        for item in items:
            watch = Stopwatch()
            tiles.paint(painter, rect, item, items[0].image, TileState(selected=True))
            paints.append(watch.took())
        print_times(what, paints, "< 0.3 ms")
    painter.end()


# --- filters ---------------------------------------------------------------------------------


def measure_filter(window: MainWindow) -> None:
    """Chips, letters and folders over all groups."""
    from dupfinder.ui.backend.folder_tree import FolderCounter
    from dupfinder.ui.backend.group_filter import CHIPS, GroupFilter

    page = window.clusters_page
    bar, entries = page.filter_bar, page.list_model.entries
    given, first = [], []
    for _ in range(FIRST_LETTERS):
        table = reachable(window.session.table)
        given.append(timed(lambda table=table: window.session._show_table(table)))
        first.append(_type(window, "i"))
        _type(window, "")
        wait_until(lambda: not page.review.is_pending)
    print_times(f"{len(entries):,} groups given to the page", given, "< 150 ms")
    print_times("    a letter of the search right after that", first, "< 150 ms")
    wait_until(lambda: not bar._preparing.isActive())
    times = [_type(window, letters) for letters in LETTERS]
    print_times("    a letter", times, "< 150 ms")
    _type(window, "")
    steps = range(2 * len(CHIPS))
    times = timed_steps(lambda place: bar._on_chip_clicked(CHIPS[place % len(CHIPS)]), steps)
    print_times("    a click on a chip", times, "< 150 ms")
    bar.clear()
    folders = sorted({os.path.dirname(entry.cluster.keeper.path) for entry in entries})[:20]
    times = timed_steps(lambda place: bar.set_filter(GroupFilter(folder=folders[place])), range(len(folders)))
    print_times("    a click on a folder", times, "< 150 ms")
    bar.clear()
    counter = FolderCounter(entries, [os.path.commonpath(folders)])
    times = timed_steps(lambda _place: counter.step(), range(len(entries) // 1000 + 1))
    print_times("    1,000 groups counted for the tree of folders", times, "< 50 ms")


def _type(window: MainWindow, letters: str) -> Took:
    bar = window.clusters_page.filter_bar

    def act() -> None:
        bar.text.setText(letters)
        wait_until(lambda: bar.filter.text == letters)

    return timed(act)


# --- keys ------------------------------------------------------------------------------------


def measure_keys(window: MainWindow, where: str) -> None:
    """Marks the copy of each group and goes on to the next one."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page, review = window.clusters_page, window.clusters_page.review
    window.activateWindow()
    page.step(1 - page.list.currentIndex().row())
    page.grid.setFocus()
    times, heart = [], Heart()
    for _ in range(KEYS):
        before = page.list.currentIndex().row()
        item = page.grid.selected_items()[0]
        marks = review.check_of(item.image.path).by_person

        def act() -> None:
            QTest.keyClick(page.grid, Qt.Key.Key_X)
            QTest.keyClick(page.grid, Qt.Key.Key_Return)

        times.append(timed(act))
        assert marks or review.check_of(item.image.path).by_person, "X marks nothing"
        assert page.list.currentIndex().row() == before + 1, "Return does not go on"
        with heart.beating():
            wait_until(lambda: not review.is_pending)
            settle()
    print_times(f"X, then Return, to the next group shown{where}", times, "< 50 ms")
    print_times("    lateness of beats until the choice is there", heart.late, "")


def measure_compare_keys(window: MainWindow) -> None:
    """Marks a picture in Compare, which shows the next pair."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page, view = window.clusters_page, window.compare_view
    page.step(2 * KEYS - page.list.currentIndex().row())
    window.compare_pictures()
    settle()
    times, heart = [], Heart()
    for _ in range(KEYS):
        before = view.files()
        times.append(timed(lambda: QTest.keyClick(view, Qt.Key.Key_X)))
        assert view.files() != before, "X does not go on"
        with heart.beating():
            wait_until(lambda: not page.review.is_pending)
            settle()
    print_times("X in Compare, to the next pair shown", times, "< 50 ms")
    print_times("    lateness of beats until the choice is there", heart.late, "")
    window.show_duplicates()


# --- rules -----------------------------------------------------------------------------------


def measure_rules(window: MainWindow) -> None:
    """Rules, checks and files that go, over the clusters of the large library, all shown."""
    from dupfinder.clusters.rules import PRESETS

    page, session, review = window.clusters_page, window.session, window.clusters_page.review
    page.set_all(True)
    for preset in PRESETS[:3]:
        heart = Heart()
        started = time.perf_counter()
        with heart.beating():
            review.apply(preset.criteria)
            wait_until(lambda: not review.is_pending)
            settle()
        took = time.perf_counter() - started
        print_row(f"“{preset.name}”: {review.totals().extras:,} files checked after", f"{took:.2f} s")
        print_times("    lateness of beats meanwhile", heart.late, "")
    rows = range(0, min(4000, len(page.model.items)), 100)
    times = timed_steps(lambda row: page.toggle([page.model.items[row]]), rows)
    print_times("a click on a check box, to its painting", times, "< 50 ms")
    wait_until(lambda: not review.is_pending)
    extras = [file.image.path for choice in review.choices() for file in choice.extras]
    times = timed_steps(
        lambda start: session._show_table(session.table.without(extras[start : start + 50])),
        range(0, min(1000, len(extras)), 50),
    )
    print_times("50 files that went to the trash taken from list and grid", times, "")
    review.clear()
