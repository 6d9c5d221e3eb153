"""Everything that Compare is for can be done by single keys, each for the file that it says it is for."""

import dataclasses
import os
import threading

import numpy as np
import pytest
from helpers.images import encode, photo
from helpers.tooltips import read_tip
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QToolButton, QWidget

from dupfinder.base.records import Cluster, ClusterFile, Difference, ImageRecord, Match
from dupfinder.images.exif import PhotoDetails
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.details_table import CompareTable
from dupfinder.ui.compare.difference_places import _undone
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.compare.page import CompareView
from dupfinder.ui.compare.pairs import Pair, nearest, stepped
from dupfinder.ui.compare.photo_details import rows_of
from dupfinder.ui.compare.widgets import KeyButton

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_DETAILS = PhotoDetails(), PhotoDetails()


def image(path="/a.jpg", number=1, **changes):
    made = ImageRecord(
        number, path, 5000, 1_600_000_000_000_000_000, 320, 240, 76800, "JPEG", None, False, False, number
    )
    return dataclasses.replace(made, **changes)


def file(record, relation="near", distance=3, transform=None):
    return ClusterFile(record, distance, relation, transform, True)


def cluster_of(*records, transforms=None):
    relations = ["keeper", *["near"] * (len(records) - 1)]
    return Cluster(
        tuple(
            file(record, relation, 0 if relation == "keeper" else 3, (transforms or {}).get(record.path))
            for record, relation in zip(records, relations, strict=True)
        )
    )


def named(*names):
    return cluster_of(*(image(f"/{name}.jpg", ord(name)) for name in names))


@pytest.fixture
def pictures(folder):
    """Three clusters on the disk: of four files, of two, of two."""

    def record(name, seed, size=(320, 240)):
        path = folder.draw(name, seed, size)
        status = os.stat(path)
        return image(
            path,
            abs(hash(name)) % 10_000,
            size_bytes=status.st_size,
            mtime_ns=status.st_mtime_ns,
            width=size[0],
            height=size[1],
        )

    first = [record("a1.jpg", 1), record("a2.jpg", 1, (160, 120)), record("a3.jpg", 1), record("a4.jpg", 1)]
    return [
        cluster_of(*first),
        cluster_of(record("b1.jpg", 2), record("b2.jpg", 2)),
        cluster_of(record("c1.jpg", 3), record("c2.jpg", 3)),
    ]


@pytest.fixture
def opened(qtbot, tmp_path, english):
    """Makes pages, which note what they ask for, and closes them at the end."""
    made = []

    def make(clusters, state_of=lambda _cluster, _file: MarkState()):
        os.makedirs(tmp_path / "data", exist_ok=True)
        thumbnails = Thumbnails(None)
        view = CompareView(thumbnails, Settings(str(tmp_path / "data")))
        view.asked = []
        for name in ("keep", "trash", "keeper"):
            signal = getattr(view, f"{name}_asked")
            signal.connect(lambda chosen, name=name: view.asked.append((name, name_of(chosen))))
        view.not_duplicates_asked.connect(
            lambda one, other: view.asked.append(("apart", name_of(one), name_of(other)))
        )
        view.closed.connect(lambda: view.asked.append("closed"))
        view.shown_changed.connect(lambda: view.asked.append("shown"))
        view.set_clusters(clusters, state_of)
        view.resize(1300, 700)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.setFocus()
        view.asked.clear()
        made.append((view, thumbnails))
        return view

    yield make
    for view, thumbnails in made:
        view.close_threads()
        thumbnails.close()
        view.close()
        view.deleteLater()
    QApplication.sendPostedEvents()


@pytest.fixture
def view(opened, pictures):
    return opened(pictures)


def name_of(chosen):
    return os.path.basename(chosen.image.path).partition(".")[0]


def shown(view):
    return tuple(map(name_of, view.files()))


def press(view, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or view, key, modifier)


# --- pairs --------------------------------------------------------------------------------------


def walked(clusters, pair, step, count):
    found = []
    for _ in range(count):
        pair = stepped(clusters, pair, step)
        found.append(tuple(pair))
    return found


def test_stepping_runs_through_the_others_and_on_into_the_next_cluster():
    clusters = [named(*"abc"), named(*"de")]
    assert walked(clusters, Pair(0, 0, 1), 1, 4) == [(0, 0, 2), (1, 0, 1), (0, 0, 1), (0, 0, 2)]
    assert walked(clusters, Pair(0, 0, 1), -1, 3) == [(1, 0, 1), (0, 0, 2), (0, 0, 1)]
    assert walked(clusters, Pair(0, 2, 0), 1, 2) == [(0, 2, 1), (1, 0, 1)]


def test_stepping_through_one_cluster_goes_round():
    assert walked([named(*"abc")], Pair(0, 1, 0), 1, 3) == [(0, 1, 2), (0, 1, 0), (0, 1, 2)]
    assert walked([named(*"ab")], Pair(0, 0, 1), 1, 1) == [(0, 0, 1)]


@pytest.mark.parametrize(
    ("pair", "left", "expected"),
    [
        ((1, 0, 2), [named(*"ab"), named(*"cdef"), named(*"gh")], (1, 0, 2)),
        ((1, 0, 2), [named(*"cdef"), named(*"gh")], (0, 0, 2)),
        ((1, 0, 2), [named(*"ab"), named(*"cdf")], (1, 0, 2)),  # e went: f comes next
        ((1, 0, 3), [named(*"ab"), named(*"cde")], (1, 0, 2)),  # f went, the last: back to e
        ((1, 0, 2), [named(*"ab"), named(*"def")], (1, 0, 1)),  # c went: e stays, beside the new keeper
        ((1, 0, 1), [named(*"ab"), named(*"def")], (1, 0, 1)),  # c went, and d is the keeper now
        ((1, 0, 2), [named(*"ab"), named(*"ecdf")], (1, 1, 0)),  # another keeper: the same two
        ((1, 0, 2), [named(*"ab"), named(*"gh")], (1, 0, 1)),  # all went: the next cluster
        ((1, 0, 2), [named(*"ab")], (0, 0, 1)),
        ((1, 2, 3), [named(*"ab"), named(*"cd"), named(*"ex")], (2, 0, 1)),
        ((1, 0, 2), [named(*"xy")], (0, 0, 1)),
    ],
)
def test_the_nearest_pair_is_shown_when_files_go(pair, left, expected):
    assert nearest([named(*"ab"), named(*"cdef"), named(*"gh")], Pair(*pair), left) == expected


# --- going through ------------------------------------------------------------------------------


def test_arrows_go_through_files_and_page_keys_through_clusters(view):
    seen = [shown(view)]
    for key in (
        KEY.Key_Right,
        KEY.Key_Right,
        KEY.Key_Right,
        KEY.Key_Left,
        KEY.Key_PageDown,
        KEY.Key_PageDown,
    ):
        press(view, key)
        seen.append(shown(view))
    assert seen == [
        ("a1", "a2"),
        ("a1", "a3"),
        ("a1", "a4"),
        ("b1", "b2"),
        ("a1", "a4"),
        ("b1", "b2"),
        ("c1", "c2"),
    ]
    press(view, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_PageUp)
    assert shown(view) == ("b1", "b2")
    assert view.asked.count("shown") == 9


def test_where_one_is_is_said(view):
    press(view, KEY.Key_Right)
    assert view.controls.position.text() == "Picture 3 of 4"
    assert view.controls.cluster_position.text() == "Group 1 of 3"


def test_swapping_sides_pins_the_other_file(view):
    press(view, KEY.Key_S)
    assert shown(view) == ("a2", "a1")
    assert name_of(view.chosen()) == "a2"  # still the file that was chosen
    press(view, KEY.Key_Right)
    assert shown(view) == ("a2", "a3")


def test_a_pair_and_a_cluster_can_be_asked_for(view, pictures):
    paths = [each.image.path for each in pictures[0].files]
    view.show_pair(paths[2], paths[1])
    assert shown(view) == ("a3", "a2")
    view.show_pair(paths[0], pictures[1].keeper.path)
    assert shown(view) == ("a3", "a2")


def test_other_clusters_leave_the_pair_where_it_is(view, pictures):
    press(view, KEY.Key_Right, KEY.Key_1)
    view.asked.clear()
    view.set_clusters(pictures[:1], lambda _cluster, _file: MarkState())
    assert shown(view) == ("a1", "a3")
    assert name_of(view.chosen()) == "a1"
    assert view.asked == []


def test_when_a_file_goes_the_next_one_is_shown_and_the_keys_are_for_it(view, pictures):
    press(view, KEY.Key_Right, KEY.Key_1)
    files = pictures[0].files
    view.set_clusters([Cluster((files[0], files[1], files[3])), *pictures[1:]], lambda *_: MarkState())
    assert shown(view) == ("a1", "a4")
    assert name_of(view.chosen()) == "a4"
    assert view.asked[-1] == "shown"


def test_when_nothing_is_left_the_page_closes(view):
    view.set_clusters([], lambda *_: MarkState())
    assert view.asked == ["closed"]
    press(view, KEY.Key_T, KEY.Key_Right, KEY.Key_F, KEY.Key_D, KEY.Key_N)
    assert view.asked == ["closed"]
    assert view.files() is None


def test_a_page_without_clusters_does_not_ask_to_be_closed(opened):
    assert opened([]).asked == []


def test_zoom_stays_within_a_cluster_and_ends_with_it(view):
    press(view, KEY.Key_Z, KEY.Key_Right)
    assert not view.canvas.viewport.is_fitted()
    press(view, KEY.Key_PageDown)
    assert view.canvas.viewport.is_fitted()


# --- deciding -----------------------------------------------------------------------------------


def test_keys_decide_on_the_right_picture_unless_told_otherwise(view):
    press(view, KEY.Key_T, KEY.Key_Delete, KEY.Key_K, KEY.Key_M, KEY.Key_N)
    press(view, KEY.Key_1, KEY.Key_T, KEY.Key_2, KEY.Key_T)
    assert view.asked == [
        ("trash", "a2"),
        ("trash", "a2"),
        ("keep", "a2"),
        ("keeper", "a2"),
        ("apart", "a1", "a2"),
        ("trash", "a1"),
        ("trash", "a2"),
    ]


def test_the_next_pair_is_decided_on_at_the_right_again(view):
    press(view, KEY.Key_1, KEY.Key_Right, KEY.Key_T)
    assert view.asked[-1] == ("trash", "a3")


def test_buttons_do_what_their_keys_do(view):
    controls = view.controls
    for button in (controls.keep, controls.trash, controls.keeper, controls.apart):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [asked[0] for asked in view.asked] == ["keep", "trash", "keeper", "apart"]
    QTest.mouseClick(controls.next, Qt.MouseButton.LeftButton)
    assert shown(view) == ("a1", "a3")


def test_a_held_key_decides_once(view):
    target = QApplication.focusWidget()
    QTest.keyPress(target, KEY.Key_T)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_T, Qt.KeyboardModifier.NoModifier, "t", True)
        QApplication.sendEvent(target, held)
    QTest.keyRelease(target, KEY.Key_T)
    assert view.asked == [("trash", "a2")]


def test_keys_with_control_or_alt_are_left_to_the_window(view):
    press(view, KEY.Key_T, KEY.Key_N, KEY.Key_K, modifier=CTRL)
    press(view, KEY.Key_T, modifier=Qt.KeyboardModifier.AltModifier)
    assert view.asked == []


def test_keys_work_while_a_button_has_the_focus(view):
    view.controls.apart.setFocus()
    press(view, KEY.Key_Right, KEY.Key_T)
    assert view.asked[-1] == ("trash", "a3")
    assert view.controls.apart.hasFocus()


def test_tab_goes_from_picture_to_picture(view):
    assert view.headers[1].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Backtab, SHIFT)
    assert view.headers[0].hasFocus()
    assert name_of(view.chosen()) == "a1"
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert name_of(view.chosen()) == "a2"


def test_tab_comes_to_everything_and_round(view):
    start = QApplication.focusWidget()
    met = []
    while not met or QApplication.focusWidget() is not start:
        met.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert len(met) < 60
    reachable = [each for each in view.findChildren(KeyButton) if each.isVisible() and each.isEnabled()]
    assert len(reachable) > 10
    assert not [each.text() for each in reachable if each not in met]
    assert set(view.headers) <= set(met)


def test_a_click_on_a_picture_chooses_it(view):
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert name_of(view.chosen()) == "a1"
    assert "left" in view.controls.chosen.text().lower()
    assert "keys" in view.headers[0].accessibleName()
    assert "keys" not in view.headers[1].accessibleName()


def test_a_key_of_the_menus_does_not_win(qtbot, opened, pictures):
    view = opened(pictures)
    window = QMainWindow()
    qtbot.addWidget(window)
    hit = []
    for keys in ("Del", "T", "Esc"):
        action = QAction(keys, window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False, keys=keys: hit.append(keys))
        window.addAction(action)
    window.setCentralWidget(view)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    view.setFocus()
    press(view, KEY.Key_Delete, KEY.Key_T, KEY.Key_Escape)
    assert hit == []
    assert view.asked == [("trash", "a2"), ("trash", "a2"), "closed"]
    window.takeCentralWidget().setParent(None)


# --- how files are marked -----------------------------------------------------------------------


def test_how_files_are_marked_is_said(opened, pictures):
    marks = {
        "a1": MarkState(is_keeper=True),
        "a2": MarkState(to_trash=True, by_person=True),
        "a3": MarkState(reason="only linked"),
        "a4": MarkState(is_protected=True),
    }
    view = opened(pictures, lambda _cluster, each: marks.get(name_of(each), MarkState()))
    assert "Best" in view.headers[0].words()
    assert "Trash · your choice" in view.headers[1].words()
    press(view, KEY.Key_Right)
    assert "Kept · only linked" in view.headers[1].words()
    press(view, KEY.Key_Right)
    assert "Protected" in view.headers[1].words()


def test_marks_are_asked_for_anew(opened, pictures):
    marked = set()
    view = opened(pictures, lambda _cluster, each: MarkState(to_trash=name_of(each) in marked))
    assert "Kept" in view.headers[1].words()
    marked.add("a2")
    view.refresh_states()
    assert "Trash" in view.headers[1].words()


# --- looking ------------------------------------------------------------------------------------


def test_the_pictures_and_what_they_say_are_loaded(view, qtbot):
    qtbot.waitUntil(lambda: all(view.pictures.photo(each) is not None for each in view.files()))
    assert view.canvas.scale(0) * 2 == pytest.approx(view.canvas.scale(1))


def test_the_pictures_that_come_next_are_loaded_before(view, qtbot):
    ahead = view._clusters[0].files[2]
    qtbot.waitUntil(lambda: view.pictures.photo(ahead) is not None)


def test_what_is_hidden_lets_go_of_memory_and_loads_again(view, qtbot):
    loaded = lambda: all(view.pictures.photo(each) is not None for each in view.files())  # noqa: E731
    qtbot.waitUntil(loaded)
    view.hide()
    assert not loaded()
    view.show()
    qtbot.waitUntil(loaded)


def test_of_several_pairs_in_one_turn_only_the_last_is_loaded(view, qtbot, monkeypatch):
    wanted = []
    monkeypatch.setattr(view.loader, "want", wanted.append)
    view.next_cluster()
    view.next_cluster()
    qtbot.waitUntil(lambda: bool(wanted))
    assert [[os.path.basename(wish.image.path) for wish in wishes[:2]] for wishes in wanted] == [
        ["c1.jpg", "c2.jpg"]
    ]


def test_flipping_shows_the_other_picture_in_the_same_place(view):
    press(view, KEY.Key_F)
    assert view.canvas.mode == "one"
    assert name_of(view.chosen()) == "a2"
    press(view, KEY.Key_F)
    assert name_of(view.chosen()) == "a1"
    press(view, KEY.Key_T)
    assert view.asked[-1] == ("trash", "a1")  # the keys are for what is seen
    press(view, KEY.Key_Escape)
    assert view.canvas.mode == "both"
    assert view.asked[-1] == "closed"  # as it stands on the button


def test_a_flip_that_is_held_is_taken_back(view, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("dupfinder.ui.compare.keys.time.monotonic", lambda: now[0])
    press(view, KEY.Key_F)
    target = QApplication.focusWidget()
    QTest.keyPress(target, KEY.Key_F)
    assert name_of(view.chosen()) == "a1"
    now[0] += 1
    QTest.keyRelease(QApplication.focusWidget(), KEY.Key_F)
    assert name_of(view.chosen()) == "a2"


def test_the_difference_is_told_in_words(view, qtbot):
    press(view, KEY.Key_Right, KEY.Key_D)
    assert view.canvas.mode == "difference"
    qtbot.waitUntil(lambda: "no difference" in view.note.words())
    press(view, KEY.Key_D)
    assert view.canvas.mode == "both"
    assert view.note.words() == ""


def test_other_shapes_are_told_with_the_difference(opened, folder, qtbot):
    paths = [folder.draw("a.jpg", 1), folder.draw("b.jpg", 1, (160, 60))]
    view = opened(
        [cluster_of(image(paths[0], 1, width=160, height=120), image(paths[1], 2, width=160, height=60))]
    )
    press(view, KEY.Key_D)
    qtbot.waitUntil(lambda: "% of the pixels differ" in view.note.words())
    assert "different shapes" in view.note.words()


def test_keys_zoom_and_pan(view):
    viewport = view.canvas.viewport
    press(view, KEY.Key_Plus, KEY.Key_Plus)
    assert viewport.zoom == pytest.approx(1.25**2)
    press(view, KEY.Key_Minus)
    assert viewport.zoom == pytest.approx(1.25)
    press(view, KEY.Key_Z)
    assert view.canvas.scale(0) == pytest.approx(1)
    press(view, KEY.Key_0)
    assert viewport.is_fitted()
    press(view, KEY.Key_1, modifier=CTRL)
    assert view.canvas.scale(0) == pytest.approx(1)
    press(view, *[KEY.Key_Plus] * 8)
    before = viewport.centre.x()
    press(view, KEY.Key_Right, modifier=SHIFT)
    assert viewport.centre.x() > before
    assert shown(view) == ("a1", "a2")


def test_a_turned_copy_is_shown_like_the_keeper_unless_one_wants_it_as_it_is(opened, folder, qtbot):
    upright = photo(1, 320, 240)
    paths = [folder.save("a.jpg", upright), folder.save("b.jpg", np.ascontiguousarray(np.rot90(upright, -1)))]
    turned = image(paths[1], 2, width=240, height=320)
    view = opened([cluster_of(image(paths[0]), turned, transforms={paths[1]: "rotate-90"})])
    assert view.canvas.viewport.same_shape()
    qtbot.waitUntil(lambda: all(view.pictures.photo(each) is not None for each in view.files()))
    assert view.canvas.viewport.same_shape()
    press(view, KEY.Key_R)
    assert not view.controls.turn.isChecked()
    assert not view.canvas.viewport.same_shape()
    qtbot.waitUntil(lambda: all(view.pictures.photo(each) is not None for each in view.files()))
    assert not view.canvas.viewport.same_shape()


def test_without_a_turned_copy_there_is_nothing_to_turn(view):
    assert not view.controls.turn.isEnabled()


def test_a_file_that_cannot_be_read_says_why_in_its_place(opened, folder, qtbot):
    broken = image(folder.write("b.jpg", b"nothing"), 2)
    missing = image(folder / "c.jpg", 3)
    view = opened([cluster_of(image(folder.draw("a.jpg", 1)), broken, missing)])
    qtbot.waitUntil(lambda: "not an image" in view.pictures.content(view.files()[1], view.files()).failure)
    press(view, KEY.Key_Right)
    qtbot.waitUntil(
        lambda: "not there any more" in view.pictures.content(view.files()[1], view.files()).failure
    )
    view.grab()


def test_a_file_that_changed_since_it_was_indexed_is_told(opened, folder, qtbot):
    old = image(folder.draw("b.jpg", 2), 2, mtime_ns=1)
    view = opened([cluster_of(image(folder.draw("a.jpg", 1)), old)])
    qtbot.waitUntil(lambda: "changed since" in view.headers[1].words())


def test_no_thread_is_there_before_the_page_is_shown(qtbot, tmp_path, pictures):
    os.makedirs(tmp_path / "data", exist_ok=True)
    before = set(threading.enumerate())
    view = CompareView(Thumbnails(None), Settings(str(tmp_path / "data")))
    qtbot.addWidget(view)
    view.set_clusters(pictures, lambda *_: MarkState())
    view.next_cluster()
    assert set(threading.enumerate()) == before


# --- marking and going on -----------------------------------------------------------------------


def marking(opened, pictures, locked=()):
    """A page whose marks are those that it asks for."""
    marked = set()
    view = opened(pictures, lambda _cluster, each: MarkState(to_trash=each.image.path in marked))
    view.trash_asked.connect(
        lambda each: None if name_of(each) in locked else (marked.add(each.image.path), view.refresh_states())
    )
    return view


@pytest.mark.parametrize("key", [KEY.Key_T, KEY.Key_X, KEY.Key_Delete])
def test_a_key_marks_and_shows_the_next_pair(opened, pictures, key):
    view = marking(opened, pictures)
    seen = []
    for _ in range(4):
        press(view, key)
        seen.append(shown(view))
    assert [asked for asked in view.asked if asked != "shown"] == [
        ("trash", name) for name in ("a2", "a3", "a4", "b2")
    ]
    assert seen == [("a1", "a3"), ("a1", "a4"), ("b1", "b2"), ("c1", "c2")]


def test_a_marked_left_picture_gives_way_to_the_right_one(opened, pictures):
    view = marking(opened, pictures)
    press(view, KEY.Key_1, KEY.Key_X)
    assert shown(view) == ("a2", "a3")
    press(view, KEY.Key_PageDown, KEY.Key_1, KEY.Key_X)
    assert shown(view) == ("c1", "c2")


def test_what_cannot_be_marked_stays_in_view(opened, pictures):
    view = marking(opened, pictures, locked=("a2",))
    press(view, KEY.Key_X)
    assert view.asked == [("trash", "a2")]
    assert shown(view) == ("a1", "a2")


def test_keeping_does_not_go_on(opened, pictures):
    view = marking(opened, pictures)
    press(view, KEY.Key_K)
    assert shown(view) == ("a1", "a2")


# --- swipe --------------------------------------------------------------------------------------


def test_arrows_move_the_divider_and_leave_the_pair_alone(view):
    press(view, KEY.Key_W)
    divider = view.canvas.divider
    assert view.canvas.mode == "swipe"
    assert divider.isVisible()
    before = divider.value()
    press(view, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left)
    assert divider.value() == before + divider.singleStep()
    assert shown(view) == ("a1", "a2")
    press(view, KEY.Key_Down)
    assert shown(view) == ("a1", "a3")
    press(view, KEY.Key_W)
    assert view.canvas.mode == "both"
    assert not divider.isVisible()
    press(view, KEY.Key_Right)
    assert shown(view) == ("a1", "a4")


def test_the_divider_is_dragged(view, qtbot):
    press(view, KEY.Key_W)
    divider = view.canvas.divider
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, middle - QPoint(100, 0))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=middle)
    assert divider.value() < 45
    assert "Divider" in divider.accessibleName()


def test_each_side_of_the_divider_shows_its_picture(opened, folder, qtbot):
    paths = [
        folder.save(name, np.full((240, 320, 3), value, np.uint8))
        for name, value in (("a.png", 250), ("b.png", 5))
    ]
    records = [image(path, n, format="PNG") for n, path in enumerate(paths, 1)]
    view = opened([cluster_of(*records)])
    qtbot.waitUntil(lambda: all(view.pictures.photo(each) is not None for each in view.files()))
    press(view, KEY.Key_W)
    press(view, *[KEY.Key_Left] * 10)
    seen, divider = view.canvas.grab().toImage(), view.canvas.divider
    across = view.canvas.grab().devicePixelRatio()
    row, middle = divider.geometry().top() + 40, divider.geometry().center().x()
    colours = [seen.pixelColor(round((middle + by) * across), round(row * across)).red() for by in (-30, 30)]
    assert colours[0] > 200
    assert colours[1] < 50


# --- the information ----------------------------------------------------------------------------


def test_the_information_is_at_the_right_and_leaves_the_height_to_the_pictures(view):
    view.resize(1600, 900)
    assert view.info.isVisible()
    assert view.info.mapTo(view, QPoint(0, 0)).x() > view.canvas.mapTo(view, QPoint(0, 0)).x()
    assert view.canvas.height() > 0.85 * view.height()


def test_a_narrow_page_closes_the_information_until_it_is_asked_for(view):
    view.resize(1000, 700)
    assert not view.info.isVisible()
    press(view, KEY.Key_I)
    assert view.info.isVisible()
    assert view.controls.info.isChecked()
    view.resize(1600, 900)
    press(view, KEY.Key_I)
    assert not view.info.isVisible()


def test_closed_information_is_remembered(view, opened, pictures):
    view.resize(1600, 900)
    press(view, KEY.Key_I)
    view.save()
    assert not opened(pictures).info.isVisible()


def test_panoramas_lie_one_above_the_other(opened, folder):
    paths = [folder.draw("a.jpg", 1, (800, 160)), folder.draw("b.jpg", 1, (400, 80))]
    wide = [image(path, n, width=w, height=h) for n, (path, w, h) in enumerate(
        ((paths[0], 800, 160), (paths[1], 400, 80)), 1)]  # fmt: skip
    view = opened([cluster_of(*wide)])
    upper, lower = view.headers
    assert lower.y() > upper.y()
    assert upper.width() > 0.9 * view.canvas.width()
    press(view, KEY.Key_F)
    assert lower.y() == upper.y()


# --- two without a cluster ----------------------------------------------------------------------


def test_two_pictures_without_a_cluster_are_compared(opened, folder, qtbot):
    view = opened([])
    left, right = image(folder.draw("q.jpg", 1)), image(folder.draw("m.jpg", 1), 2)
    view.show_two(left, right, Match(right, 2, "near", None))
    assert shown(view) == ("q", "m")
    assert "Very similar" in view.headers[1].words()
    qtbot.waitUntil(lambda: all(view.pictures.photo(each) is not None for each in view.files()))
    press(view, KEY.Key_X, KEY.Key_K, KEY.Key_M, KEY.Key_N, KEY.Key_Right, KEY.Key_PageDown)
    assert view.asked == ["shown"]
    assert not view.controls.trash.isVisible()
    press(view, KEY.Key_Escape)
    assert view.asked[-1] == "closed"


def test_after_two_without_a_cluster_clusters_are_compared_again(view, pictures, folder):
    left, right = image(folder.draw("q.jpg", 1)), image(folder.draw("m.jpg", 1), 2)
    view.show_two(left, right)
    view.set_clusters(pictures, lambda *_: MarkState())
    assert shown(view) == ("a1", "a2")
    assert view.controls.trash.isVisible()


def test_a_picture_that_is_no_file_is_compared_too(opened, folder, qtbot):
    view = opened([])
    pasted = QImage(320, 240, QImage.Format.Format_RGB32)
    pasted.fill(Qt.GlobalColor.red)
    right = image(folder.draw("m.jpg", 1), 2)
    view.show_two(image("", 0, format=""), right, None, pasted)
    press(view, KEY.Key_D)
    qtbot.waitUntil(lambda: "% of the pixels differ" in view.note.words())


# --- the list of keys ---------------------------------------------------------------------------


def test_every_key_of_the_page_is_listed_once(view):
    listed = view.keys()
    names = [name for _, names in listed for name in names.split(" or ")]
    assert len(names) == len(set(names))
    assert {"X", "T", "K", "W", "I", "Esc", "PgDown", "Shift+Left"} <= set(names)
    assert all(words for words, _ in listed)


# --- the table ----------------------------------------------------------------------------------


def table(left, right, details=NO_DETAILS):
    return {row.name: row for row in rows_of((file(left, "keeper", 0), file(right)), details)}


def test_more_pixels_are_better(english):
    row = table(image(), image("/b.jpg", width=4000, height=3000, content_pixels=12_000_000))["Dimensions"]
    assert row.values == ("320 × 240", "4000 × 3000 · 12.0\u00a0MP")
    assert (row.better, row.why) == (1, "more pixels")


def test_a_border_makes_no_picture_better(english):
    row = table(image(), image("/b.jpg", height=300))["Dimensions"]
    assert (row.better, row.why) == (0, "no border")


def test_a_larger_resave_is_marked_for_nothing_but_its_camera_data(english):
    original = image(camera=True, taken_at="2020:05:01 10:00:00", quality=88)
    rows = table(original, image("/b.jpg", size_bytes=9000, quality=100))
    assert rows["Quality"].values == ("JPEG ≈ 88", "JPEG ≈ 100")
    assert [rows[name].better for name in ("File size", "Quality", "Taken")] == [None, None, 0]
    rows = table(image(quality=88, size_bytes=9000), image("/b.jpg", quality=90))
    assert [rows[name].better for name in ("File size", "Quality")] == [None, 1]


def test_a_lossless_resave_of_the_same_pixels_is_no_better_format(english):
    files = file(image(), "keeper", 0), file(image("/b.png", 2, format="PNG"), "same-pixels", 0)
    (row,) = [row for row in rows_of(files, NO_DETAILS) if row.name == "Format"]
    assert (row.better, row.why) == (0, "the original format")


def test_what_a_file_holds_and_how_it_is_stored_is_said_only_where_they_differ(english):
    rows = table(image(turned=True), image("/b.gif", content="animation", frames=12))
    assert (rows["Holds"].values, rows["Holds"].better) == (("One picture", "Animation: 12"), 1)
    assert (rows["Stored"].values, rows["Stored"].better) == (("Turned", "Upright"), 1)
    assert not {"Holds", "Stored", "Quality"} & table(image(), image()).keys()


def test_a_larger_file_is_better_only_where_it_means_less_compressed(english):
    assert table(image(size_bytes=9000), image())["File size"].better == 0
    assert table(image(size_bytes=9000), image(format="PNG"))["File size"].better is None
    assert table(image(size_bytes=9000), image(width=640))["File size"].better is None


def test_sizes_that_read_alike_are_told_to_the_byte(english):
    row = table(image(size_bytes=3_100_001), image(size_bytes=3_100_002))["File size"]
    assert row.values == ("3,100,001 bytes", "3,100,002 bytes")
    assert table(image(), image())["File size"].is_equal


def test_an_intact_file_is_better_and_said_only_where_one_is_not(english):
    assert "State" not in table(image(), image())
    row = table(image(damaged=True), image())["State"]
    assert (row.values, row.better) == (("Damaged", "Intact"), 1)
    assert table(image(damaged=True), image(damaged=True))["State"].better is None


def test_earlier_times_are_better_and_any_is_better_than_none(english):
    early, late = "2020:05:01 10:00:00", "2020:05:01 10:00:01"
    assert table(image(taken_at=late), image(taken_at=early))["Taken"].better == 1
    assert table(image(taken_at=late), image())["Taken"].better == 0
    assert "Taken" not in table(image(), image())
    row = table(image(taken_at=early), image(taken_at=late))["Taken"]
    assert row.values[0].replace("\u202f", " ") == "5/1/2020 10:00:00 AM"
    assert table(image(mtime_ns=5 * 10**18), image(mtime_ns=4 * 10**18))["Modified"].better == 1


def test_fractions_of_seconds_count_where_both_have_them(english):
    burst = PhotoDetails(taken_at="2020:05:01 10:00:00.2"), PhotoDetails(taken_at="2020:05:01 10:00:00.1")
    row = table(image(), image(), burst)["Taken"]
    assert row.better == 1
    assert row.values[0] != row.values[1]
    half = PhotoDetails(taken_at="2020:05:01 10:00:00.2"), PhotoDetails(taken_at="2020:05:01 10:00:00")
    assert table(image(), image(), half)["Taken"].better is None


def test_a_cameras_nonsense_is_shown_as_it_is(english):
    assert table(image(taken_at="2020:00:00 99:00:00"), image())["Taken"].values[0] == "2020:00:00 99:00:00"


def test_camera_exposure_and_place_are_in_words(english):
    known = PhotoDetails(
        make="NIKON",
        model="NIKON D750",
        lens="50mm f/1.8",
        exposure_seconds=1 / 250,
        f_number=2.8,
        iso=400,
        focal_length_mm=50,
        latitude=-33.85,
        longitude=151.2,
        altitude_m=12.4,
    )
    rows = table(image(), image(), (known, PhotoDetails()))
    assert rows["Camera"].values == ("NIKON D750", "–")
    assert rows["Exposure"].values[0] == "1/250 s · f/2.8 · ISO 400 · 50 mm"
    assert rows["Place"].values[0] == "33.85000° S, 151.20000° E · 12 m"
    assert all(rows[name].better == 0 for name in ("Camera", "Lens", "Exposure", "Place"))
    assert table(image(), image(), (known, None))["Camera"].better is None  # not known yet
    assert "Lens" not in table(image(), image())


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.5, "0.5 s"), (30, "30 s"), (1 / 3, "0.33 s"), (1 / 8000, "1/8000 s")]
)
def test_exposure_times_read_as_on_a_camera(english, seconds, words):
    assert (
        table(image(), image(), (PhotoDetails(exposure_seconds=seconds),) * 2)["Exposure"].values[0] == words
    )


def test_numbers_are_as_the_locale_writes_them(english):
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    rows = table(image(), image(), (PhotoDetails(f_number=2.8, latitude=1.5, longitude=2.5),) * 2)
    assert rows["Exposure"].values[0] == "f/2,8"
    assert rows["Place"].values[0] == "1,50000° N, 2,50000° E"


def test_the_relation_is_told_with_its_distance_and_turn(english):
    rows = rows_of((file(image(), "keeper", 0), file(image("/b.jpg"), "near", 1, "rotate-90")), NO_DETAILS)
    assert rows[[row.name for row in rows].index("In the group")].values == (
        "Best",
        "Similar, 1 bit. Rotated by 90°.",
    )


def test_why_the_keeper_is_kept_is_told(english):
    files = file(image(), "keeper", 0), file(image("/b.jpg"))
    rows = rows_of(files, NO_DETAILS, kept_because="has camera data")
    assert ("Best: has camera data", "Similar, 3 bits") in [row.values for row in rows]


def test_the_better_value_is_told_to_those_who_do_not_see_it(qtbot, english):
    shown_table = CompareTable()
    qtbot.addWidget(shown_table)
    shown_table.show_rows(
        rows_of(
            (file(image(), "keeper"), file(image("/b.jpg", width=4000, content_pixels=960_000))), NO_DETAILS
        )
    )
    names = [each.accessibleName() for each in shown_table.findChildren(QWidget)]
    assert "4000 × 240 · 1.0\u00a0MP, better: more pixels" in names
    assert "Better: more pixels" in names


def test_only_differences_is_remembered(view, opened, pictures):
    assert any(row.is_equal for row in view.table.rows())
    press(view, KEY.Key_O)
    assert not any(row.is_equal for row in view.table.rows())
    view.save()
    assert opened(pictures).only_differences.isChecked()


def test_no_differences_at_all_is_said(qtbot, english):
    shown_table = CompareTable()
    qtbot.addWidget(shown_table)
    shown_table.resize(600, 300)
    shown_table.show()
    same = [row for row in rows_of((file(image()), file(image())), NO_DETAILS) if row.is_equal]
    shown_table.show_rows(same)
    shown_table.set_only_differences(True)
    assert shown_table.rows() == []
    assert shown_table._equal.isVisible()


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_path_of_any_bytes_is_shown_and_copied_as_it_is(opened, folder):
    odd = folder.write(b"\xff odd.jpg", encode(photo(1)))
    view = opened([cluster_of(image(folder.draw("a.jpg", 1)), image(odd, 2))])
    row = next(row for row in view.table.rows() if row.paths)
    assert row.paths[1] == odd
    assert "\ufffd odd.jpg" in row.values[1]
    buttons = [each for each in view.table.findChildren(QToolButton) if each.isVisibleTo(view)]
    buttons[0].click()
    assert QGuiApplication.clipboard().text() == row.paths[0]
    buttons[1].click()
    assert QGuiApplication.clipboard().text().endswith("%FF%20odd.jpg")


# --- for everybody ------------------------------------------------------------------------------


def test_every_button_has_a_name_and_shows_its_key(view):
    for button in view.findChildren(QAbstractButton):
        if button.parent() is not None and button.objectName().startswith("qt_"):
            continue
        assert button.accessibleName() or button.text(), button
    for button in view.findChildren(KeyButton):
        assert button.key in button.toolTip()
        assert button.key in button.accessibleDescription()


def test_words_of_buttons_give_way_where_there_is_no_room(view):
    view.resize(2400, 900)
    assert view.controls.keep.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    view.resize(640, 560)
    assert view.controls.keep.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    view.resize(2400, 900)
    assert view.controls.swap.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_a_long_name_does_not_widen_the_page(opened, folder):
    long = image(folder.draw("x" * 180 + ".jpg", 1), 2)
    view = opened([cluster_of(image(folder.draw("a.jpg", 1)), long)])
    assert view.minimumSizeHint().width() < 800
    assert "x" * 180 in read_tip(view.headers[1].toolTip())


# --- what differs -------------------------------------------------------------------------------


def differing(view, pictures, difference, transform=None):
    """Shows the keeper of the first cluster and a file that differs from it."""
    cluster = pictures[0]
    told = dataclasses.replace(cluster.files[1], difference=difference, transform=transform)
    view.set_clusters([Cluster((cluster.files[0], told, *cluster.files[2:]))], lambda *_: MarkState())
    view.show_pair(cluster.keeper.path, told.image.path)
    return [content.boxes for content in view.canvas._contents]


def corners(box):
    return tuple(round(value, 3) for value in (box.x(), box.y(), box.width(), box.height()))


def test_places_that_differ_are_framed_in_both_pictures_of_one_shape(view, pictures):
    found = differing(view, pictures, Difference("local", 3.0, ((0.1, 0.2, 0.3, 0.4), (0.6, 0.6, 0.1, 0.1))))
    assert [list(map(corners, boxes)) for boxes in found] == [
        [(0.1, 0.2, 0.3, 0.4), (0.6, 0.6, 0.1, 0.1)]
    ] * 2


@pytest.mark.parametrize("kind", ["none", "colour", "whole", None])
def test_without_places_nothing_is_framed(view, pictures, kind):
    difference = kind and Difference(kind, 1.0)
    assert differing(view, pictures, difference) == [(), ()]


@pytest.mark.parametrize(
    ("transform", "turn"),
    [
        ("rotate-90", lambda a: np.rot90(a, -1)),
        ("rotate-180", lambda a: np.rot90(a, 2)),
        ("rotate-270", np.rot90),
        ("mirror", np.fliplr),
        ("flip", np.flipud),
        ("transpose", np.transpose),
        ("transverse", lambda a: np.rot90(a, 2).T),
    ],
)
def test_a_place_in_a_turned_picture_is_framed_where_it_is_shown(transform, turn):
    kept = np.zeros((20, 20), bool)
    kept[2:6, 10:18] = True  # left 0.5, top 0.1, width 0.4, height 0.2
    rows, columns = np.nonzero(turn(kept))
    box = (
        columns.min() / 20,
        rows.min() / 20,
        (columns.max() + 1 - columns.min()) / 20,
        (rows.max() + 1 - rows.min()) / 20,
    )
    assert corners(_undone(box, transform)) == (0.5, 0.1, 0.4, 0.2)
