"""Measures how quickly the window answers: start, heartbeats while indexing, sliders, drops, painting.

    python benchmarks/responsiveness.py FOLDER IMAGE [--images 100000]

FOLDER is indexed in the real window while a timer of 5 ms beats in its thread (Caltech-101 has 9,144
images). IMAGE is dropped on a window over a library of that many images; one of 12 megapixels says
most. Compare is opened on it and the pictures beside it. The window is drawn offscreen unless
QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dupfinder.base.records import ClusterFile
    from dupfinder.ui.app.main_window import MainWindow
    from dupfinder.ui.backend.cluster_table import ClusterEntry
    from dupfinder.ui.compare.page import CompareView
    from dupfinder.ui.preview.view import Preview
    from dupfinder.ui.survey.view import SurveyView

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

BEAT_MS = 5
LATE_MS = 50.0
MATCHES = 5000
STARTS = 5


def main() -> None:
    """Runs all measurements and prints a table of each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("image")
    parser.add_argument("--images", type=int, default=100_000, help="in the large library; default 100,000")
    parser.add_argument("--library", help="data folder of a large library to use, or to make")
    parser.add_argument("--start-of", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.start_of:
        tell_start(options.folder, float(options.start_of))
        return
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = os.path.join(place, "cache")
        large = options.library or os.path.join(place, "large")
        if not os.path.exists(os.path.join(large, "library.sqlite")):
            make_large(large, options.images)
        from dupfinder.ui.app.application import make_application

        app = make_application()
        app.setQuitOnLastWindowClosed(False)
        print_row("what", "median", "99.9 %", "max", "target")
        measure_start(large)
        measure_restart(large)
        measure_heartbeats(options.folder, os.path.join(place, "small"))
        measure_query_slider(os.path.join(place, "empty"))
        measure_compare(options.image, os.path.join(place, "compare"))
        measure_looking(options.image)
        measure_large(large, options.image)


def print_row(what: str, *values: str) -> None:
    """Prints a row of the table."""
    print(f"{what:<58}" + "".join(f"{value:>14}" for value in values), flush=True)


def print_times(what: str, seconds: Sequence[float], target: str) -> None:
    """Prints median, 99.9th percentile and maximum of some times, in milliseconds."""
    ordered = sorted(seconds)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.999))]
    values = (statistics.median(ordered), high, ordered[-1])
    print_row(what, *(f"{1000 * value:.2f} ms" for value in values), target)


def make_large(folder: str, images: int) -> None:
    """Fills a library with pictures that were never drawn, and compares them all."""
    import synthetic

    from dupfinder.finder import MAX_CLUSTER_RADIUS, Finder

    started = time.perf_counter()
    synthetic.COPIES = 0.235  # some twenty thousand clusters in a hundred thousand images
    synthetic.fill(folder, images)
    with Finder(folder) as finder:
        steps = finder.cluster_steps(radius=MAX_CLUSTER_RADIUS)
        count = len(steps.at(10))
    print(f"library of {images:,} images, {count:,} clusters, in {time.perf_counter() - started:.0f} s")


# --- the event loop --------------------------------------------------------------------------


def wait_until(ready: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    from PySide6.QtWidgets import QApplication

    while not ready():
        QApplication.processEvents()
        time.sleep(0.001)


def settle() -> None:
    """Lets the window do all that is due, painting too."""
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents()
    QApplication.processEvents()


# --- start -----------------------------------------------------------------------------------


def measure_start(large: str) -> None:
    """From the start of a process to a window that has been painted, over the large library."""
    times = []
    for _ in range(STARTS):
        command = [sys.executable, __file__, large, "-", "--start-of", repr(time.time())]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        times.append(float(told.split()[-1]))
    print_times("start of the process to the painted window", times, "< 1000 ms")


def tell_start(large: str, started: float) -> None:
    """In a process of its own: opens the window as the program does, and tells when it was painted."""
    from PySide6.QtCore import QObject, QTimer

    from dupfinder.ui.app.application import make_application, make_window

    app = make_application()
    window = make_window(large)

    class Watch(QObject):
        painted: float | None = None

        def eventFilter(self, watched: QObject, event: object) -> bool:  # noqa: N802
            if Watch.painted is None and event.type() == 12:  # type: ignore[attr-defined]  # Paint
                Watch.painted = time.time()
                QTimer.singleShot(0, app.quit)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    QTimer.singleShot(0, window, window.start)
    app.exec()
    print((Watch.painted or time.time()) - started)
    window.close()


# --- restart ---------------------------------------------------------------------------------


def measure_restart(large: str) -> None:
    """From `start` of a window to clusters that are painted: stored ones, and as without them."""
    from dupfinder.ui.backend import stored_table

    restart(large, until_done=True)  # what is stored may be of another state, or missing
    stored = [restart(large) for _ in range(STARTS)]
    print_times("from the start to clusters on the screen, stored", stored, "< 500 ms")
    stored_table.forget(large)
    print_times("    without those, as before", [restart(large, until_done=True)], "")


def restart(large: str, *, until_done: bool = False) -> float:
    """Opens a window over the library; returns the seconds until clusters were painted."""
    from dupfinder.ui.app.application import make_window

    window = make_window(large)
    window.resize(1600, 1000)
    window.show_duplicates()
    window.show()
    settle()
    page = window.clusters_page
    started = time.perf_counter()
    window.start()
    wait_until(lambda: bool(page.list_model.entries))
    page.repaint()
    seconds = time.perf_counter() - started
    if until_done:
        wait_until(window.session.is_idle)
    window.close()
    return seconds


# --- heartbeats ------------------------------------------------------------------------------


class Heart:
    """A timer that notes how late each of its beats is."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt as QtCoreNames
        from PySide6.QtCore import QTimer

        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(QtCoreNames.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Starts to beat."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Beats no more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now


def measure_heartbeats(folder: str, data_dir: str) -> None:
    """Indexes a folder, compares its images and shows the clusters, with a heart beside it."""
    from PySide6.QtCore import QEventLoop

    from dupfinder.ui.app.application import make_window

    window = make_window(data_dir)
    window.show_duplicates()
    window.show()
    settle()
    heart = Heart()
    loop = QEventLoop()
    window.session.clusters_changed.connect(lambda table: loop.quit() if table.histogram else None)
    heart.start()
    started = time.perf_counter()
    window.start([folder])
    loop.exec()
    seconds = time.perf_counter() - started
    settle()
    heart.stop()
    images = window.session.overview.images
    window.close()
    good = sum(late * 1000 < LATE_MS for late in heart.late) / len(heart.late)
    print_times(f"{images:,} images in {seconds:.1f} s: lateness of {len(heart.late)} beats", heart.late, "")
    print_row("    beats less than 50 ms late", f"{100 * good:.2f} %", "", "", "99.9 %")


# --- sliders and painting --------------------------------------------------------------------


def timed_steps(step: Callable[[int], object], values: Sequence[int]) -> list[float]:
    """Seconds for each step of a slider, with everything that it paints."""
    times = []
    for value in values:
        settle()
        started = time.perf_counter()
        step(value)
        settle()
        times.append(time.perf_counter() - started)
    return times


def measure_query_slider(data_dir: str) -> None:
    """Moves the slider of the page Find over five thousand matches."""
    from dupfinder.base.records import ImageRecord, Match
    from dupfinder.ui.app.application import make_window
    from dupfinder.ui.backend.operations.queries import QueryAnswer

    def image(number: int) -> ImageRecord:
        path = f"/pictures/{number % 50:02}/IMG_{number:05}.jpg"
        return ImageRecord(
            number,
            path,
            3_000_000 + number,
            number,
            4000,
            3000,
            12_000_000,
            "JPEG",
            None,
            False,
            False,
            number,
        )

    matches = [
        Match(image(number), number % 21, "near" if number % 3 else "look-alike", None)
        for number in range(MATCHES)
    ]
    matches.sort(key=lambda match: match.distance)
    window = make_window(data_dir)
    window.show()
    settle()
    page = window.query_page
    page._on_produced(QueryAnswer(image(0), tuple(matches), 20, True))
    steps = [*range(20, -1, -1), *range(21), 10, 20, 0, 20]
    times = timed_steps(page.distance.set_radius, steps)
    print_times(f"a step of the distance slider, {MATCHES:,} matches", times, "< 50 ms")
    window.close()


PAIRS: Final = 12
LOOKS: Final = 10
ZOOMS: Final = (1, 1.3, 1.7, 2.2, 3, 4.1, 5.5, 8, 12, 20, 40, 70)


def files_beside(image: str, count: int) -> list[ClusterFile]:
    """Returns files of the image's folder and type as a library has them, repeated if too few."""
    from dupfinder.base.records import ClusterFile, ImageRecord
    from dupfinder.images.formats.read_header import read_header

    folder = os.path.dirname(os.path.abspath(image))
    names = sorted(name for name in os.listdir(folder) if name.endswith(os.path.splitext(image)[1]))

    def file(number: int, name: str) -> ClusterFile:
        path = os.path.join(folder, name)
        status = os.stat(path)
        with open(path, "rb") as stream:
            header = read_header(stream.read())
        width, height = (header.width, header.height) if header else (4000, 3000)
        record = ImageRecord(
            number, path, status.st_size, status.st_mtime_ns, width, height, width * height, "JPEG", None,
            False, False, number,
        )  # fmt: skip
        return ClusterFile(record, number % 2, "near" if number % 2 else "keeper", None, True)

    return [file(number, names[number % len(names)]) for number in range(count)]


def measure_looking(image: str) -> None:
    """From the key to a sharp preview, and to a sharp survey of six, with no picture in memory."""
    from PySide6.QtWidgets import QWidget

    from dupfinder.ui.backend.thumbnails import Thumbnails
    from dupfinder.ui.preview.view import Preview
    from dupfinder.ui.survey.view import SurveyView

    window = QWidget()
    window.resize(1600, 1000)
    window.show()
    thumbnails = Thumbnails(None)
    files = files_beside(image, 6 * LOOKS)
    preview, survey = Preview(thumbnails, window), SurveyView(thumbnails, window)
    opened, stepped, surveyed = [], [], []
    for number in range(LOOKS + 1):
        opened.append(
            _time_to_sharp(preview, lambda number=number: preview.show(files, 6 * (number % LOOKS)))
        )
        settle()  # asks for its neighbours
        wait_until(lambda: not preview.pictures.is_loading())
        stepped.append(_time_to_sharp(preview, lambda: preview.step(1)))
        preview.close()
        settle()
    for number in range(LOOKS):
        six = files[6 * number : 6 * number + 6]
        surveyed.append(_time_to_sharp(survey, lambda six=six: survey.show(six)))
        survey.close()
        settle()
    # The first one starts the decoder processes, which the window has done long before.
    print_times("Space to a sharp preview, 1600×1000", opened[1:], "< 150 ms")
    print_times("    an arrow key to the next one", stepped[1:], "")
    print_times("a survey of six, all sharp, 1600×1000", surveyed, "< 400 ms")
    preview.close_threads()
    survey.close_threads()
    thumbnails.close()


def _time_to_sharp(view: Preview | SurveyView, act: Callable[[], object]) -> float:
    settle()
    started = time.perf_counter()
    act()
    wait_until(view.is_sharp)
    view.repaint()
    return time.perf_counter() - started


def measure_compare(image: str, data_dir: str) -> None:
    """Opens Compare on pairs of the pictures beside an image, with nothing in memory; zooms and pans."""
    from dupfinder.base.records import Cluster
    from dupfinder.ui.backend.settings import Settings
    from dupfinder.ui.backend.thumbnails import Thumbnails
    from dupfinder.ui.compare.file_marks import MarkState
    from dupfinder.ui.compare.page import CompareView

    files = files_beside(image, 2 * PAIRS)
    clusters = [Cluster((files[i], files[i + 1])) for i in range(0, 2 * PAIRS, 2)]
    thumbnails = Thumbnails(None)
    view = CompareView(thumbnails, Settings(data_dir))
    view.resize(1600, 1000)
    view.set_clusters(clusters, lambda _cluster, _file: MarkState())
    opened: list[list[float]] = [[], [], []]
    for number in range(PAIRS):
        view.hide()
        view.loader.clear()
        settle()
        view.show_pair(*(file.image.path for file in clusters[number].files))
        started = time.perf_counter()
        view.show()
        for times, ready in zip(opened, (_one_is_there, _both_are_there, _both_are_whole), strict=True):
            wait_until(lambda ready=ready: ready(view))
            view.repaint()
            times.append(time.perf_counter() - started)
    for what, times, target in zip(
        ("the first picture", "both reduced", "both in full"), opened, ("< 150 ms", "", ""), strict=True
    ):
        print_times(f"Compare opened on two photographs: {what}", times, target)
    paints = []
    for zoom in ZOOMS:
        view.canvas.fit()
        view.canvas.viewport._set_zoom(zoom)
        for _ in range(8):
            view.canvas.viewport.pan(3, 2)
            started = time.perf_counter()
            view.canvas.repaint()
            paints.append(time.perf_counter() - started)
    print_times(f"    a step of panning at {len(ZOOMS)} zooms, 1600×1000", paints, "< 16 ms")
    view.close_threads()
    thumbnails.close()


def _one_is_there(view: CompareView) -> bool:
    return any(view.pictures.photo(file) for file in view.files() or ())


def _both_are_there(view: CompareView) -> bool:
    return all(view.pictures.photo(file) for file in view.files() or ())


def _both_are_whole(view: CompareView) -> bool:
    photos = [view.pictures.photo(file) for file in view.files() or ()]
    return all(photo is not None and photo.is_whole for photo in photos)


def measure_large(large: str, image: str) -> None:
    """Radius slider, dropped image, scrolling and painting over the large library."""
    from PySide6.QtGui import QImage, QPainter

    from dupfinder.ui.app.application import make_window
    from dupfinder.ui.backend.operations.queries import Source

    window = make_window(large)
    window.resize(1600, 1000)
    window.show_duplicates()
    window.show()
    settle()
    started = time.perf_counter()
    heart = Heart()
    heart.start()
    window.start()
    wait_until(lambda: window.session.has_table and not window.session.is_busy())
    heart.stop()
    page = window.clusters_page
    level = window.session.table.at(10)
    took = time.perf_counter() - started
    print_row(f"{len(level.entries):,} clusters shown after", f"{took:.1f} s")
    print_times("    lateness of beats meanwhile", heart.late, "")
    steps = [*range(10, -1, -1), *range(13), 10, 4, 12, 0, 10]
    for everything in (False, True):
        page.set_all(everything)
        what = "all clusters" if everything else "one cluster"
        times = timed_steps(page.distance.set_radius, steps)
        print_times(f"a step of the radius slider, {what} shown", times, "< 150 ms")
    rows = len(page.model.items)
    bar = page.grid.verticalScrollBar()
    places = [bar.maximum() * part // 200 for part in range(200)]
    print_times(f"scrolling {rows:,} tiles: a jump and its painting", timed_steps(bar.setValue, places), "")
    tiles, items = page.grid._tile_painter(), page.model.items[:2000]
    canvas = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    from PySide6.QtCore import QRect

    from dupfinder.ui.grid.tile_painter import TileState

    rect = QRect(0, 0, *tiles.size_hint().toTuple())
    for what in ("painting a tile for the first time", "painting it again"):
        paints = []
        for item in items:
            started = time.perf_counter()
            tiles.paint(painter, rect, item, items[0].image, TileState(selected=True))
            paints.append(time.perf_counter() - started)
        print_times(what, paints, "< 0.3 ms")
    painter.end()
    measure_filter(level.entries)
    measure_review(window)
    window.show_find()
    drops = []
    for _ in range(12):
        window.query_page.clear()
        settle()
        started = time.perf_counter()
        window.query_actions.look_for([Source(os.path.basename(image), image)])
        wait_until(lambda: window.query_page._answer is not None)
        settle()
        drops.append(time.perf_counter() - started)
        wait_until(lambda: window.query_page._answer.complete)
    print_times("a dropped image to the first results on the screen", drops[1:], "< 150 ms")
    every = len(window.query_page._answer.matches)
    print_row(f"    the first of all; matches within 20 bits: {every:,}", f"{1000 * drops[0]:.1f} ms")
    window.close()


LETTERS: Final = ("i", "im", "img", "img 1", "img 12", "img 1", "", "0", "00", "000", "0001")


def measure_filter(entries: Sequence[ClusterEntry]) -> None:
    """Chips, letters and a folder of the filter bar, with the list of groups and the tree of folders."""
    from PySide6.QtCore import QEventLoop

    from dupfinder.ui.backend.folder_tree import FolderCounter
    from dupfinder.ui.backend.group_filter import CHIPS, GroupFilter
    from dupfinder.ui.backend.thumbnails import Thumbnails
    from dupfinder.ui.duplicates.cluster_list import ClusterList, ClusterListModel
    from dupfinder.ui.duplicates.filter_bar import FilterBar

    class Nothing:
        def checked_in(self, cluster: object) -> int:
            return id(cluster) % 3 == 0

        def is_reviewed(self, cluster: object) -> bool:
            return id(cluster) % 2 == 0

    thumbnails = Thumbnails(None)
    bar, listed, model = FilterBar(), ClusterList(thumbnails), ClusterListModel()
    listed.setModel(model)
    bar.changed.connect(lambda: model.set_entries(bar.shown()))
    for widget in (bar, listed):
        widget.resize(900, 40 if widget is bar else 700)
        widget.show()
    settle()
    started = time.perf_counter()
    bar.set_entries(entries, Nothing())
    model.set_entries(bar.shown())
    settle()
    print_times(
        f"{len(entries):,} groups given to the filter bar", [time.perf_counter() - started], "< 150 ms"
    )

    def set_text(place: int) -> None:
        bar.text.setText(LETTERS[place])
        loop = QEventLoop()
        bar.changed.connect(loop.quit)
        loop.exec()

    for what in ("    a letter at once", "    a letter once the groups were looked at"):
        times = timed_steps(set_text, range(len(LETTERS)))
        print_times(what, times, "< 150 ms")
        wait_until(lambda: not bar._preparing.isActive())
    bar.clear()
    steps = [*range(len(CHIPS)), *range(len(CHIPS))]
    times = timed_steps(lambda place: bar._on_chip_clicked(CHIPS[place]), steps)
    print_times("    a click on a chip", times, "< 150 ms")
    bar.clear()
    folders = sorted({os.path.dirname(entry.cluster.keeper.path) for entry in entries})[:20]
    times = timed_steps(lambda place: bar.set_filter(GroupFilter(folder=folders[place])), range(len(folders)))
    print_times("    a click on a folder", times, "< 150 ms")
    roots = [os.path.commonpath([entry.cluster.keeper.path for entry in entries])]
    counter = FolderCounter(entries, roots)
    times = timed_steps(lambda _place: counter.step(), range(len(entries) // 1000 + 1))
    print_times("    1,000 groups counted for the tree of folders", times, "< 50 ms")
    bar.close()
    listed.close()
    thumbnails.close()


def measure_review(window: MainWindow) -> None:
    """Rules, checks and files that go, over the clusters of the large library, all shown."""
    from dupfinder.clusters.rules import PRESETS
    from dupfinder.ui.backend.cluster_table import ClusterTable, Level

    page, session = window.clusters_page, window.session
    # The files are not there; for the rules they are.
    known: dict[int, ClusterEntry] = {}
    levels = [Level.of(_reachable(entry, known) for entry in level.entries) for level in session.table.levels]
    session._show_table(ClusterTable.of(levels))
    settle()
    review = page.review
    for preset in PRESETS[:3]:
        heart = Heart()
        heart.start()
        started = time.perf_counter()
        review.apply(preset.criteria)
        wait_until(lambda: not review.is_pending)
        settle()
        took = time.perf_counter() - started
        heart.stop()
        print_row(f"“{preset.name}”: {review.totals().extras:,} files checked after", f"{took:.2f} s")
        print_times("    lateness of beats meanwhile", heart.late, "")
    times = timed_steps(
        lambda row: page.toggle([page.model.items[row]]), range(0, min(4000, len(page.model.items)), 100)
    )
    print_times("a click on a check box, to its painting", times, "< 50 ms")
    wait_until(lambda: not review.is_pending)
    extras = [file.image.path for choice in review.choices() for file in choice.extras]
    times = timed_steps(
        lambda start: session._show_table(session.table.without(extras[start : start + 50])),
        range(0, min(1000, len(extras)), 50),
    )
    print_times("50 files that went to the trash taken from list and grid", times, "")
    review.clear()


def _reachable(entry: ClusterEntry, known: dict[int, ClusterEntry]) -> ClusterEntry:
    """Returns a cluster with all its files marked as reachable."""
    from dataclasses import replace

    from dupfinder.base.records import Cluster
    from dupfinder.ui.backend.cluster_table import make_entry

    if id(entry) not in known:
        files = entry.cluster.files
        there = tuple(replace(file, image=replace(file.image, reachable=True)) for file in files)
        known[id(entry)] = make_entry(Cluster(there))
    return known[id(entry)]


if __name__ == "__main__":
    main()
