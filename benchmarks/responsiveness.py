"""Measures how quickly the window answers: start, heartbeats while indexing, sliders, drops, painting.

    python benchmarks/responsiveness.py FOLDER IMAGE [--images 100000]

FOLDER is indexed in the real window while a timer of 5 ms beats in its thread (Caltech-101 has 9,144
images). IMAGE is dropped on a window over a library of that many images; one of 12 megapixels says
most. It and the pictures beside it are opened in Preview, Survey and Compare. The window is drawn
offscreen unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from window_pictures import measure_compare, measure_looking, measure_query_slider
from window_review import measure_page
from window_timing import (
    HEADINGS,
    LATE_MS,
    Heart,
    Stopwatch,
    Took,
    print_row,
    print_times,
    settle,
    timed_steps,
    wait_until,
)

if TYPE_CHECKING:
    from dupfinder.ui.app.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

STARTS = 5
START = os.path.join(os.path.dirname(os.path.abspath(__file__)), "window_start.py")


def main() -> None:
    """Runs all measurements and prints a table of each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("image")
    parser.add_argument("--images", type=int, default=100_000, help="in the large library; default 100,000")
    parser.add_argument("--library", help="data folder of a large library to use, or to make")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = os.path.join(place, "cache")
        large = options.library or os.path.join(place, "large")
        if not os.path.exists(os.path.join(large, "library.sqlite")):
            make_large(large, options.images)
        from dupfinder.ui.app.application import make_application

        app = make_application()
        app.setQuitOnLastWindowClosed(False)
        print_row("what", *HEADINGS)
        measure_start(large)
        measure_restart(large)
        measure_heartbeats(options.folder, os.path.join(place, "small"))
        measure_query_slider(os.path.join(place, "empty"))
        measure_compare(options.image, os.path.join(place, "compare"))
        measure_looking(options.image)
        measure_large(large, options.image)


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


# --- start -----------------------------------------------------------------------------------


def measure_start(large: str) -> None:
    """From the start of a process to a window that has been painted, over the large library."""
    times = []
    for _ in range(STARTS):
        command = [sys.executable, START, large, repr(time.time())]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        times.append(float(told.split()[-1]))
    print_times("start of the process to the painted window", times, "< 1000 ms")


# --- restart ---------------------------------------------------------------------------------


def measure_restart(large: str) -> None:
    """From `start` of a window to clusters that are painted: stored ones, and as without them."""
    from dupfinder.ui.backend import stored_table

    restart(large, until_done=True)  # what is stored may be of another state, or missing
    stored = [restart(large) for _ in range(STARTS)]
    print_times("from the start to clusters on the screen, stored", stored, "< 500 ms")
    stored_table.forget(large)
    print_times("    without those, as before", [restart(large, until_done=True)], "")


def restart(large: str, *, until_done: bool = False) -> Took:
    """Opens a window over the library; returns the seconds until clusters were painted."""
    from dupfinder.ui.app.application import make_window

    window = make_window(large)
    window.resize(1600, 1000)
    window.show_duplicates()
    window.show()
    settle()
    page = window.clusters_page
    watch = Stopwatch()
    window.start()
    wait_until(lambda: bool(page.list_model.entries))
    page.repaint()
    took = watch.took()
    if until_done:
        wait_until(window.session.is_idle)
    window.close()
    return took


# --- heartbeats ------------------------------------------------------------------------------


def measure_heartbeats(folder: str, data_dir: str) -> None:
    """Indexes a folder, compares its images and shows the clusters as they are found, with a heart beside."""
    from dupfinder.ui.app.application import make_window

    window = make_window(data_dir)
    window.show_duplicates()
    window.show()
    settle()
    heart = Heart()
    tables: list[bool] = []
    window.session.clusters_changed.connect(lambda table: tables.append(table.is_streamed))
    started = time.perf_counter()
    with heart.beating():
        window.start([folder])
        wait_until(lambda: window.session.has_table and not window.session.is_busy() and not tables[-1])
        settle()
    seconds = time.perf_counter() - started
    images = window.session.overview.images
    window.close()
    good = sum(late * 1000 < LATE_MS for late in heart.late) / len(heart.late)
    print_times(f"{images:,} images in {seconds:.1f} s: lateness of {len(heart.late)} beats", heart.late, "")
    print_row("    beats less than 50 ms late", f"{100 * good:.2f} %", "", "", "", "99.9 %")
    print_row("    tables of groups that streamed in", str(sum(tables)))


# --- the large library ---------------------------------------------------------------------


def measure_large(large: str, image: str) -> None:
    """Radius slider, the page Review, and a dropped image, over the large library."""
    from dupfinder.ui.app.application import make_window

    window = make_window(large)
    window.resize(1600, 1000)
    window.show_duplicates()
    window.show()
    settle()
    heart = Heart()
    started = time.perf_counter()
    with heart.beating():
        window.start()
        wait_until(lambda: window.session.has_table and not window.session.is_busy())
    took = time.perf_counter() - started
    page = window.clusters_page
    print_row(f"{len(window.session.table.at(10).entries):,} groups compared after", f"{took:.1f} s")
    print_times("    lateness of beats meanwhile", heart.late, "")
    wait_until(lambda: not page.review.is_pending)
    steps = [*range(10, -1, -1), *range(13), 10, 4, 12, 0, 10]
    for everything in (False, True):
        page.set_all(everything)
        what = "all groups" if everything else "one group"
        times = timed_steps(page.distance.set_radius, steps)
        print_times(f"a step of the similarity slider, {what} shown", times, "< 150 ms")
    measure_page(window)
    measure_drops(window, image)
    window.close()


def measure_drops(window: MainWindow, image: str) -> None:
    """Drops an image on the window."""
    from dupfinder.ui.backend.operations.queries import Source

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


if __name__ == "__main__":
    main()
