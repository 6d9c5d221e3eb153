"""Measures how quickly pictures are shown: results of a query, preview, survey and Compare."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from window_timing import Stopwatch, Took, print_times, settle, timed_steps, wait_until

if TYPE_CHECKING:
    from dupfinder.base.records import ClusterFile
    from dupfinder.ui.compare.page import CompareView
    from dupfinder.ui.preview.view import Preview
    from dupfinder.ui.survey.view import SurveyView

MATCHES = 5000
PAIRS = 12
LOOKS = 10
ZOOMS: Sequence[float] = (1, 1.3, 1.7, 2.2, 3, 4.1, 5.5, 8, 12, 20, 40, 70)


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


def _time_to_sharp(view: Preview | SurveyView, act: Callable[[], object]) -> Took:
    settle()
    watch = Stopwatch()
    act()
    wait_until(view.is_sharp)
    view.repaint()
    return watch.took()._replace(own=None)


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
    opened: list[list[Took]] = [[], [], []]
    for number in range(PAIRS):
        view.hide()
        view.loader.clear()
        settle()
        view.show_pair(*(file.image.path for file in clusters[number].files))
        watch = Stopwatch()
        view.show()
        for times, ready in zip(opened, (_one_is_there, _both_are_there, _both_are_whole), strict=True):
            wait_until(lambda ready=ready: ready(view))
            view.repaint()
            times.append(watch.took()._replace(own=None))
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
            watch = Stopwatch()
            view.canvas.repaint()
            paints.append(watch.took())
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
