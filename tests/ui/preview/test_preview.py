"""The preview shows a picture large over the window, obeys single keys, and gives everything back."""

import os

import numpy as np
import pytest
from helpers.images import photo
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from dupfinder.base.records import ClusterFile, Difference, ImageRecord
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.badges import badge_words
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.compare.folders import shortened
from dupfinder.ui.preview.view import Preview
from dupfinder.ui.style import colours

KEY = Qt.Key


def record(path, number=1, size=(320, 240)):
    status = os.stat(path) if os.path.exists(path) else None
    return ImageRecord(
        number,
        path,
        status.st_size if status else 5000,
        status.st_mtime_ns if status else 1,
        *size,
        size[0] * size[1],
        "JPEG",
        None,
        False,
        False,
        number,
    )


def file(image, relation="near", distance=3, difference=None):
    return ClusterFile(image, distance, relation, None, True, difference)


@pytest.fixture
def items(folder):
    paths = [folder.draw(f"{name}.jpg", seed) for seed, name in enumerate("abc", 1)]
    return [
        file(record(path, number), "near" if number > 1 else "keeper") for number, path in enumerate(paths, 1)
    ]


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.centralWidget().setFocus()
    return made


@pytest.fixture
def preview(window, english):
    thumbnails = Thumbnails(None)
    made = Preview(thumbnails, window)
    made.asked, made.rows, marks = [], [], {}
    made.moved.connect(made.rows.append)
    made.keep = lambda item: (
        made.asked.append(("keep", name_of(item))),
        marks.__setitem__(name_of(item), "k"),
    )
    made.trash = lambda item: (
        made.asked.append(("trash", name_of(item))),
        marks.__setitem__(name_of(item), "t"),
    )
    made.state_of = lambda item: MarkState(
        to_trash=marks.get(name_of(item)) == "t", by_person=name_of(item) in marks
    )
    yield made
    made.close_threads()
    thumbnails.close()


def name_of(item):
    return os.path.basename(item.image.path).partition(".")[0]


def press(preview, *keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or preview, key)


def test_it_covers_the_window_and_follows_its_size(preview, window, items):
    preview.show(items, 1)
    assert preview.isVisible()
    assert preview.geometry() == window.rect()
    assert preview.hasFocus()
    window.resize(1000, 700)
    assert preview.geometry() == window.rect()


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Escape])
def test_space_and_escape_close_it_and_the_focus_returns(preview, window, items, key, qtbot):
    preview.show(items, 0)
    with qtbot.waitSignal(preview.closed):
        press(preview, key)
    assert not preview.isVisible()
    assert window.centralWidget().hasFocus()


def test_a_space_that_is_held_does_not_close_it(preview, items):
    preview.show(items, 0)
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(preview, held)
    assert preview.isVisible()


def test_arrows_go_through_the_pictures_and_stop_at_both_ends(preview, items):
    preview.show(items, 0)
    press(
        preview,
        KEY.Key_Left,
        KEY.Key_Right,
        KEY.Key_Down,
        KEY.Key_Right,
        KEY.Key_Up,
        KEY.Key_Home,
        KEY.Key_End,
    )
    assert preview.rows == [1, 2, 1, 0, 2]
    assert name_of(preview.current()) == "c"


def test_keys_mark_the_picture_that_is_shown(preview, items):
    preview.show(items, 1)
    press(preview, KEY.Key_X)
    assert "Trash" in preview.accessibleName()
    press(preview, KEY.Key_Right, KEY.Key_K)
    assert preview.asked == [("trash", "b"), ("keep", "c")]
    assert "Kept" in preview.accessibleName()


def test_the_edge_has_the_colour_of_the_mark(preview, items, qtbot):
    preview.show(items, 1)
    qtbot.waitUntil(preview.is_sharp)
    press(preview, KEY.Key_X)
    target = preview.stage.viewport.target(0)
    seen = preview.stage.grab().toImage()
    ratio = preview.stage.devicePixelRatioF()
    margin = preview.stage._pane().topLeft()
    corner = QPoint(round(margin.x() + target.x() - 2 * ratio), round(margin.y() + target.center().y()))
    assert seen.pixelColor(corner) == colours.kind_colour("error", preview.palette())


def test_without_verbs_there_is_nothing_to_press(preview, items):
    preview.keep = preview.trash = preview.state_of = None
    preview.show(items, 1)
    press(preview, KEY.Key_X, KEY.Key_K)
    assert preview.asked == []
    assert not preview.trash_button.isVisible()


def test_what_is_said_of_a_picture(preview, items, english):
    preview.folder_of = lambda path: "photos/DCIM"
    preview.show(items, 1)
    words = preview.accessibleName()
    for part in ("b.jpg", "photos/DCIM", "320 × 240", "Very similar", "2 of 3"):
        assert part in words


def test_no_key_reaches_what_is_covered(preview, window, items):
    hit = []
    for keys in ("Ctrl+F", "Del", "Space"):
        action = QAction(keys, window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False, keys=keys: hit.append(keys))
        window.addAction(action)
    preview.show(items, 0)
    QTest.keyClick(preview, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(preview, KEY.Key_Delete, KEY.Key_Tab, KEY.Key_Space)
    assert hit == []
    assert window.centralWidget().text() == ""
    assert preview.asked == [("trash", "a")]


def test_a_picture_is_read_at_the_size_of_the_screen_and_in_full_when_zoomed(preview, folder, qtbot):
    large = [file(record(folder.save("large.jpg", photo(5, 2400, 1800)), 1, (2400, 1800)))]
    preview.show(large, 0)
    qtbot.waitUntil(preview.is_sharp)
    shown = preview.pictures.photo(large[0])
    target = preview.stage.viewport.target(0)
    assert not shown.is_whole
    assert shown.levels[0].width() == target.width()
    press(preview, KEY.Key_1)
    qtbot.waitUntil(lambda: preview.pictures.photo(large[0]).is_whole)
    assert preview.stage.viewport.scale(0) == pytest.approx(1)
    press(preview, KEY.Key_0)
    assert preview.stage.viewport.is_fitted()


def test_a_larger_window_has_more_pixels_read(preview, window, folder, qtbot):
    large = [file(record(folder.save("large.jpg", photo(5, 2400, 1800)), 1, (2400, 1800)))]
    preview.show(large, 0)
    qtbot.waitUntil(preview.is_sharp)
    before = preview.pictures.photo(large[0]).levels[0].width()
    window.resize(1400, 1000)
    qtbot.waitUntil(lambda: preview.pictures.photo(large[0]).levels[0].width() > before)


def test_neighbours_are_read_before_they_are_asked_for(preview, items, qtbot):
    preview.show(items, 1)
    qtbot.waitUntil(lambda: all(preview.pictures.photo(item) is not None for item in items))


def test_memory_is_given_back(preview, items, qtbot):
    preview.show(items, 0)
    qtbot.waitUntil(preview.is_sharp)
    press(preview, KEY.Key_Escape)
    assert preview.pictures.photo(items[0]) is None


def test_a_missing_file_says_so(preview, folder, qtbot):
    missing = file(record(folder / "gone.jpg"))
    preview.show([missing], 0)
    qtbot.waitUntil(lambda: "not there any more" in preview.stage._content.failure)


def test_a_click_beside_the_picture_closes_and_one_on_it_does_not(preview, items, qtbot):
    preview.show(items, 0)
    QTest.mouseClick(preview.stage, Qt.MouseButton.LeftButton, pos=preview.stage.rect().center())
    assert preview.isVisible()
    QTest.mouseClick(preview.stage, Qt.MouseButton.LeftButton, pos=QPoint(preview.stage.width() // 2, 3))
    assert not preview.isVisible()


def test_every_key_is_listed_once(preview, english):
    listed = preview.keys()
    names = [name for _, keys in listed for name in keys.split(" or ")]
    assert len(names) == len(set(names))
    assert {"Space", "Esc", "K", "X", "Right", "Left"} <= set(names)


def test_it_is_dark_in_a_light_window(preview, items):
    preview.show(items, 0)
    assert colours.is_dark(preview.palette())
    assert np.asarray(preview.grab().toImage().pixelColor(3, 3).getRgb()[:3]).max() < 40


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (("exact", 0, None), "Identical"),
        (("same-pixels", 0, None), "Same pixels"),
        (("near", 4, None), "Very similar"),
        (("near", 5, Difference("local", 2.0)), "Similar · Differs in places"),
        (("look-alike", 9, None), "Look-alike"),
    ],
)
def test_similarity_is_told_in_words(english, folder, item, words):
    assert badge_words(file(record(folder / "a.jpg"), *item)) == words


def test_folders_are_cut_at_separators():
    folder = os.sep.join(("photos", "2024", "Lightroom exports"))
    assert shortened(folder, lambda words: len(words) <= 40) == folder
    assert shortened(folder, lambda words: len(words) <= 20) == os.sep.join(("…", "Lightroom exports"))
