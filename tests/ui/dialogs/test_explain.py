"""The dialog that says why two files match or not, as a person sees it."""

import threading

import cv2
import numpy as np
import pytest
from helpers.images import scene
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QScrollArea

from dupfinder.ui.backend.operations.explaining import explain_pair
from dupfinder.ui.dialogs.explain import ExplainDialog
from dupfinder.ui.style import theme


class Running:
    """A job that nobody cancels."""

    cancel_event = threading.Event()

    def raise_if_cancelled(self):
        assert not self.cancel_event.is_set()


@pytest.fixture
def dialog(qtbot, english):
    dialog = ExplainDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def answered(dialog, finder, folder):
    """Shows the explanation of two files of the folder; gives it."""

    def call(first, second, radius=10):
        pair = explain_pair(finder, Running(), folder / first, folder / second, radius)
        dialog.begin(folder / first, folder / second)
        dialog.show_answer(pair)
        return pair.found

    return call


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_a_crop_shows_lines_its_region_and_its_figures(dialog, answered, finder, folder):
    first = scene(1, 640, 480)
    folder.save("a.jpg", first)
    folder.save("crop.jpg", np.ascontiguousarray(first[60:400, 70:520]))
    finder.crops = True
    found = answered("a.jpg", "crop.jpg")
    assert dialog.answer() == found.sentence
    marks = dialog.canvas.marks
    assert len(marks.lines) == len(found.crop.lines) >= 3
    assert marks.region_side == 0
    corner = marks.region.at(0)
    assert abs(corner.x() - 70 / 640) < 0.02
    assert abs(corner.y() - 60 / 480) < 0.02
    shown = words_of(dialog)
    assert "Thumbnails" in shown
    assert "at least 78%" in shown
    left, right = dialog.canvas.places()
    assert left.right() < right.left()
    assert abs(left.width() / left.height() - 640 / 480) < 0.01


def test_a_region_lies_in_the_picture_that_shows_more(answered, dialog, folder):
    first = scene(1, 640, 480)
    folder.save("a.jpg", first)
    folder.save("crop.jpg", np.ascontiguousarray(first[60:400, 70:520]))
    answered("crop.jpg", "a.jpg")
    assert dialog.canvas.marks.region_side == 1
    assert "with the search for crops they match" in dialog.answer()
    assert "--" not in " ".join(words_of(dialog))


def test_places_that_differ_are_framed(answered, dialog, folder):
    first = scene(1, 640, 480)
    folder.save("a.jpg", first)
    captioned = first.copy()
    cv2.putText(captioned, "A CAPTION", (60, 440), cv2.FONT_HERSHEY_SIMPLEX, 2, (255, 255, 255), 5)
    folder.save("b.jpg", captioned)
    found = answered("a.jpg", "b.jpg")
    assert len(dialog.canvas.marks.boxes) == len(found.difference.boxes) >= 1


def test_a_file_that_cannot_be_read_shows_the_reason_and_the_other_picture(answered, dialog, folder):
    folder.draw("a.jpg", 1)
    folder.write("bad.jpg", b"nothing")
    found = answered("a.jpg", "bad.jpg")
    assert dialog.answer() == found.sentence
    assert found.second.problem in " ".join(words_of(dialog))
    dialog.grab()


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 700), (560, 460)])
def test_nothing_is_cut_off(application, qtbot, answered, dialog, folder, look, size):
    theme.apply(application, look)
    try:
        folder.draw("a.jpg", 1)
        folder.draw("b.jpg", 2)
        dialog.resize(*size)
        answered("a.jpg", "b.jpg")
        QTest.qWait(1)
        dialog.grab()
        assert (dialog.width(), dialog.height()) == size
        inside = dialog.findChild(QScrollArea).widget()
        assert inside.width() <= dialog.findChild(QScrollArea).viewport().width()
        for label in inside.findChildren(QLabel):
            assert label.width() >= label.minimumSizeHint().width()
    finally:
        theme.apply(application, "system")


def test_a_failure_takes_the_place_of_the_answer(dialog):
    dialog.begin("/gone/a.jpg", "/gone/b.jpg")
    assert dialog.answer() == "Comparing…"
    dialog.show_failure("There is no such file: /gone/a.jpg")
    assert dialog.answer() == "There is no such file: /gone/a.jpg"
    dialog.grab()


def test_closing_says_that_nobody_waits(dialog, qtbot):
    box = dialog.findChild(QDialogButtonBox)
    [close] = [button for button in box.findChildren(QPushButton) if "Close" in button.text()]
    with qtbot.waitSignal(dialog.hidden):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
