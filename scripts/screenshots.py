"""Drives the real window over a folder of images and saves a picture of every page and state.

    python scripts/screenshots.py FOLDER OUTPUT [--query IMAGE] [--language CODE] [--right-to-left]

Each state is saved light and dark, at 1024×700 and 1600×1000; the page Review also at 2560×1440 and for a
screen of twice the resolution. The library is a new one in a temporary folder, the images are copied there,
and so is the trash; nothing of the person's own is changed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pseudo_locale
from made_files import make_noise, make_problems
from photographer import LARGE, SIZES, Photographer, dialog_of, opened, turn, wait_for_work, wait_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from dupfinder.ui.app.application import make_application
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.backend.group_filter import EVERYTHING, GroupFilter
from dupfinder.ui.backend.notices import Notice
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.compare.canvas import Mode
from dupfinder.ui.dialogs.about import AboutDialog
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.crash_report import CrashDialog
from dupfinder.ui.dialogs.decisions import DecisionsDialog
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.other_ways import LinkDialog, MoveDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog, ProtectedDialog
from dupfinder.ui.dialogs.preference_parts import LANGUAGE
from dupfinder.ui.dialogs.problems import ProblemsDialog
from dupfinder.ui.dialogs.rules import RulesDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog
from dupfinder.ui.dialogs.similarity import SimilarityDialog
from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog
from dupfinder.ui.dialogs.trash_history import TrashedDialog
from dupfinder.ui.style import theme
from dupfinder.ui.style.translation import LANGUAGES

SCALES = ("2",)
MODES: tuple[tuple[str, Mode], ...] = (
    ("side-by-side", "both"),
    ("swipe", "swipe"),
    ("difference", "difference"),
)


# --- Review ---


def empty(window: MainWindow, camera: Photographer) -> None:
    """Without any folder."""
    camera.take("review-empty", window)
    window.drops.highlighted.emit(True)
    camera.take("review-empty-drag", window)
    window.drops.highlighted.emit(False)
    window.show_find()
    camera.take("find-no-library", window)
    window.show_duplicates()


def scanning(window: MainWindow, camera: Photographer, folder: str) -> None:
    """While a folder is read, before and after the first groups are found."""
    page = window.clusters_page
    window.add_folders([folder])
    wait_until(lambda: window.session.activity is not None or window.session.has_table)
    camera.take_quickly("review-scanning-first", window)
    wait_until(lambda: bool(page.list_model.entries) or not window.session.is_busy())
    for appearance in ("dark", "light"):
        theme.apply(camera.app, appearance)
        for width, height in SIZES:
            window.resize(width, height)
            turn(250)
            camera.take_quickly(f"review-scanning-{appearance}-{width}x{height}", window)
    wait_for_work(window)


def groups(window: MainWindow, camera: Photographer) -> None:
    """Groups of several sizes, in danger, reviewed, and all below one another."""
    page = window.clusters_page
    camera.take("review-done", window)
    camera.take("review-done", window, sizes=[LARGE])
    for size in (2, 3, 5):
        page.show_file(of_size(window, size).cluster.keeper.path)
        camera.take(f"review-group-{size}", window)
    page.grid.setCurrentIndex(page.model.index(1, 0))
    window.commands.info.trigger()
    turn(600)
    camera.take("review-info", window)
    window.commands.info.trigger()
    show_danger(window, camera)
    for _ in range(3):
        page.confirm()
    wait_for_work(window)
    camera.take("review-reviewed", window)
    window.commands.all_clusters.trigger()
    camera.take("review-all", window)
    page.grid.setCurrentIndex(page.model.index(0, 0))
    page.grid.selectAll()
    camera.take("review-all-selected", window)
    page.grid.clearSelection()
    page.set_all(False)


def show_danger(window: MainWindow, camera: Photographer) -> None:
    """Every copy of a group is marked."""
    page = window.clusters_page
    cluster = of_size(window, 3).cluster
    page.show_file(cluster.keeper.path)
    paths = [file.image.path for file in cluster.files]
    page.review.mark(paths, "trash")
    wait_for_work(window)
    camera.take("review-danger", window)
    page.review.mark(paths, None)
    wait_for_work(window)


def filters(window: MainWindow, camera: Photographer, folder: str) -> None:
    """Groups chosen by chip, words and folder, and the small windows for them."""
    page, bar = window.clusters_page, window.clusters_page.filter_bar
    inside = max(
        (each.path for each in os.scandir(folder) if each.is_dir()), key=lambda path: path, default=folder
    )
    shown = {
        "chip": GroupFilter(kind="identical"),
        "search": GroupFilter(text=Path(page.list_model.entries[0].cluster.keeper.path).name[:7]),
        "nothing": GroupFilter(text="there is no such file"),
        "folder": GroupFilter(folder=inside),
    }
    for name, wanted in shown.items():
        window.commands.folders.setChecked(name == "folder")
        window.folders.setVisible(name == "folder")
        bar.set_filter(wanted)
        turn(300)
        camera.take(f"review-filter-{name}", window)
    bar.set_filter(EVERYTHING)
    window.folders.hide()
    window.commands.folders.setChecked(False)

    def open_filters() -> QWidget:
        bar.more.click()
        return bar.popup

    def open_similarity() -> QWidget:
        page.similarity.open_popup()
        return page.similarity.popup

    def open_rules() -> QWidget:
        menu, button = page.bar.menu, page.bar.choose
        menu.aboutToShow.emit()  # fills it
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        return menu

    camera.take("popup-filter", window, open_filters)
    camera.take("popup-similarity", window, open_similarity)
    camera.take("menu-keep", window, open_rules)


def large_views(window: MainWindow, camera: Photographer) -> None:
    """Preview, survey and Compare."""
    page, large = window.clusters_page, window.large
    for size in (2, 4, 5):
        page.show_file(of_size(window, size).cluster.keeper.path)
        large.survey_group()
        wait_until(large.survey.is_sharp, 30)
        camera.take(f"survey-{size}", window)
        large.survey.close()
    large.preview_group()
    wait_until(large.preview.is_sharp, 30)
    camera.take("preview", window)
    large.preview.close()
    entries = page.list_model.entries
    edited = [each for each in entries if (found := each.cluster.files[1].difference) and found.boxes]
    page.show_file((edited or entries)[0].cluster.keeper.path)
    window.compare_pictures()
    for name, mode in MODES:
        window.compare_view.show_mode(mode)
        turn(1200)
        camera.take(f"compare-{name}", window)
    window.compare_view.show_mode("both")
    window.compare_view.go_back()


# --- what changes files ---


def trash(window: MainWindow, camera: Photographer) -> None:
    """The question, with sidecars and a last copy, the notice, the history, and files put back."""
    page, verbs = window.clusters_page, window.review_actions
    page.accept_all()
    wait_for_work(window)
    camera.take("review-marked", window)
    last = [file.image.path for file in of_size(window, 2).cluster.files]
    page.review.mark(last, "trash")
    wait_for_work(window)
    verbs.trash_checked()
    camera.take_dialog("dialog-trash-last-copy", dialog_of(window, TrashDialog))
    wait_until(lambda: not window.findChildren(TrashDialog))
    page.review.mark(last, None)
    wait_for_work(window)
    verbs.move_marked()
    camera.take_dialog("dialog-move", dialog_of(window, MoveDialog))
    verbs.hard_link_marked()
    if has_identical(window):
        camera.take_dialog("dialog-hard-link", dialog_of(window, LinkDialog))
    verbs.trash_checked()
    dialog = dialog_of(window, TrashDialog)
    camera.take_dialog("dialog-trash", dialog, closes=False)
    dialog.accept()
    wait_until(lambda: not window.session.is_busy() and bool(window.session.journal))
    camera.take("review-toast", window)
    verbs.show_trashed()
    camera.take_dialog("dialog-trashed", dialog_of(window, TrashedDialog))
    verbs.undo()
    wait_for_work(window)
    camera.take("review-undone", window)
    window.notice.settle("trash")


def has_identical(window: MainWindow) -> bool:
    """Whether a file that is marked is identical to the one that is kept."""
    choices = window.clusters_page.choices()
    return any(file.relation == "exact" for choice in choices for file in choice.extras)


def decisions(window: MainWindow, camera: Photographer) -> None:
    """A rule, a group that is none, an explained pair."""
    page, verbs = window.clusters_page, window.review_actions
    verbs.choose_extras()
    camera.take_dialog("dialog-rules", dialog_of(window, RulesDialog))
    verbs.hide_cluster(of_size(window, 2).cluster)
    turn(300)
    wait_for_work(window)
    camera.take("review-not-duplicates", window)
    verbs.show_decisions()
    camera.take_dialog("dialog-decisions", dialog_of(window, DecisionsDialog))
    verbs.undo()
    wait_for_work(window)
    page.show_file(of_size(window, 3).cluster.keeper.path)
    page.grid.setCurrentIndex(page.model.index(1, 0))
    window._explain.show()
    wait_until(lambda: window._explain._job is None)
    camera.take_dialog("dialog-explain", window._explain.dialog)


# --- Find ---


def find(window: MainWindow, camera: Photographer, query: str | None, data_dir: str) -> None:
    """Without a picture, with results, without, refused, several, from the web."""
    page, look_for = window.query_page, window.query_actions.look_for
    window.show_find()
    camera.take("find-empty", window)
    chosen = (
        query
        or max(window.clusters_page.list_model.entries, key=lambda each: each.file_count).cluster.keeper.path
    )

    def ask(*paths: str) -> None:
        look_for([Source(os.path.basename(path), path) for path in paths])
        wait_until(lambda: page._failed or (page._answer is not None and page._answer.complete))

    ask(chosen)
    camera.take("find-results", window)
    page.grid.setCurrentIndex(page.model.index(min(1, len(page.model.items) - 1), 0))
    page.distance.set_radius(20)
    camera.take("find-results-loose", window)
    page.compare()
    turn(1200)
    camera.take("find-compare", window)
    window.compare_view.go_back()
    page.distance.set_radius(10)
    page.look_alikes.setChecked(False)
    page.verified.setChecked(False)
    camera.take("find-hidden", window)
    page.look_alikes.setChecked(True)
    page.verified.setChecked(True)
    ask(make_noise(data_dir))
    camera.take("find-no-results", window)
    ask(__file__)
    camera.take("find-refused", window)
    ask(chosen, chosen, chosen)
    camera.take("find-several", window)
    page.pane._ask_to_fetch("https://example.org/pictures/sunset.jpg")
    camera.take("find-asking-web", window)
    page.pane.ask_nothing()
    page.clear()
    camera.take("find-recent", window)
    window.show_duplicates()


# --- dialogs ---


def dialogs(window: MainWindow, camera: Photographer, data_dir: str) -> None:
    """Everything that the menus open beside the window."""
    window.add_folders([make_problems(data_dir)])
    wait_until(lambda: not window.session.is_busy() and bool(window.session.overview.problems))
    wait_for_work(window)
    words = "Another dupfinder is indexing into this library; wait until it is done."
    window.session.noticed.emit(Notice(words, "warning", "index"))
    camera.take("review-notice", window)
    window.notice.settle("index")
    shown = of_size(window, 3).cluster.files[-1].image.path
    window.session.exclude([window.clusters_page.list_model.entries[-1].cluster.keeper.path])
    window.session.protect(os.path.dirname(shown))
    turn(300)
    wait_for_work(window)
    window.clusters_page.show_file(shown)
    camera.take("review-protected", window)
    kinds: dict[str, type[QWidget]] = {
        "guide": GuideDialog,
        "similarity": SimilarityDialog,
        "shortcuts": ShortcutsDialog,
        "about": AboutDialog,
        "problems": ProblemsDialog,
        "excluded": ExcludedDialog,
        "protected": ProtectedDialog,
    }
    for name, kind in kinds.items():
        getattr(window.commands, name).trigger()
        camera.take_dialog(f"dialog-{name}", dialog_of(window, kind))
    three_steps(window, camera)
    window.side_dialogs.show_crash("Fatal Python error: Segmentation fault")
    camera.take_dialog("dialog-crash", dialog_of(window, CrashDialog))
    preferences(window, camera)


def three_steps(window: MainWindow, camera: Photographer) -> None:
    """Each card."""
    window.side_dialogs.show_three_steps()
    dialog = window.side_dialogs.opened(ThreeStepsDialog)
    assert dialog is not None
    for number in range(3):
        camera.take_dialog(f"dialog-three_steps-{number + 1}", dialog, closes=number == 2)
        dialog.go(1)


def preferences(window: MainWindow, camera: Photographer) -> None:
    """Each tab."""
    window.preferences.show()
    dialog = window.preferences.dialog
    assert dialog is not None
    turn(600)  # the folders are measured
    for place in range(dialog._tabs.count()):
        dialog._tabs.setCurrentIndex(place)
        name = dialog._tabs.tabText(place).replace("&", "").lower()
        camera.take_dialog(f"dialog-preferences-{name}", dialog, closes=False)
    dialog.close()


# --- helpers ---


def of_size(window: MainWindow, size: int) -> ClusterEntry:
    """A group with this many files, or the one that comes nearest."""
    entries = window.clusters_page.list_model.entries
    if not entries:
        raise SystemExit("There are no duplicates in the folder.")
    return min(entries, key=lambda entry: abs(entry.file_count - size))


def photograph(camera: Photographer, folder: str, query: str | None, data_dir: str) -> None:
    """Goes through all states."""
    theme.apply(camera.app, "light")
    with opened(data_dir) as window:
        steps: tuple[Callable[[], None], ...] = (
            lambda: empty(window, camera),
            lambda: scanning(window, camera, folder),
            lambda: groups(window, camera),
            lambda: filters(window, camera, folder),
            lambda: large_views(window, camera),
            lambda: decisions(window, camera),
            lambda: trash(window, camera),
            lambda: find(window, camera, query, data_dir),
            lambda: dialogs(window, camera, data_dir),
        )
        for step in steps:
            step()


def photograph_review(output: str, data_dir: str, suffix: str = "") -> None:
    """Saves the page Review of a library that there is already, for another screen."""
    camera = Photographer(make_application(), output, suffix)
    with opened(data_dir) as window:
        wait_for_work(window)
        camera.take("review-again", window)


def speak(language: str, data_dir: str, *, right_to_left: bool) -> None:
    """Chooses the language of the window that is opened next, and the direction of its layout."""
    app = make_application()
    if language == "pseudo":
        pseudo_locale.replace_catalogues(app)
    else:
        Settings(data_dir).set(LANGUAGE, language)
    if right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def main() -> int:
    """Reads the arguments and goes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("output")
    parser.add_argument("--query", help="an image to look for; else one with many near-duplicates")
    codes = (*LANGUAGES, "pseudo")
    parser.add_argument("--language", choices=codes, default="en", help='"pseudo" is accented English')
    parser.add_argument("--right-to-left", action="store_true", help="turns the layout round")
    options = parser.parse_args()
    os.makedirs(options.output, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = os.path.join(place, "cache")
        os.environ["XDG_DATA_HOME"] = os.path.join(place, "share")
        folder = shutil.copytree(options.folder, os.path.join(place, os.path.basename(options.folder)))
        data_dir = os.path.join(place, "data")
        app = make_application()
        speak(options.language, data_dir, right_to_left=options.right_to_left)
        camera = Photographer(app, options.output)
        photograph(camera, folder, options.query, data_dir)
        for scale in SCALES if options.language == "en" else ():
            os.environ["QT_SCALE_FACTOR"] = scale  # is read when a process starts
            work = multiprocessing.get_context("spawn").Process(
                target=photograph_review, args=(options.output, data_dir, f"@{scale}x")
            )
            work.start()
            work.join()
    for path in camera.saved:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
