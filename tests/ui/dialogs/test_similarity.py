"""The explanation of similarity: its pictures are true, and its words have room."""

import numpy as np
import pytest
from helpers.folders import FONT_POINTS
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dupfinder.base.radii import DEFAULT_RADIUS
from dupfinder.hashing.canvas import thumbnail
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.ui.dialogs import similarity_facts
from dupfinder.ui.dialogs.similarity import SimilarityDialog
from dupfinder.ui.dialogs.similarity_figures import MARK, FigureRow, Squares
from dupfinder.ui.style import colours
from dupfinder.ui.style.likeness import VERY_SIMILAR_BITS


@pytest.fixture(scope="module")
def facts(qapp):
    return similarity_facts.work_out()


@pytest.fixture
def dialog(qtbot, english):
    dialog = SimilarityDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "…" not in "".join(dialog.counts()))
    return dialog


def hash_of(picture):
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    hashes, flat = hash_thumbnails(thumbnail(np.ascontiguousarray(rows[:, : grey.width()]))[None])
    assert not flat.any()
    return int(hashes.small[0, 0])


def test_the_answers_are_the_hashes_of_the_pictures(facts):
    for each in (facts.photo, facts.copy, facts.other):
        noted = sum(1 << place for place, answer in enumerate(each.answers.flat) if answer)
        assert noted == hash_of(each.picture)


def test_each_answer_is_what_the_squares_show(facts):
    for each in (facts.photo, facts.other):
        assert (each.answers == (each.cells[:, 1:] > each.cells[:, :-1])).all()


def test_the_squares_are_the_means_of_the_picture(facts):
    cells = facts.photo.cells
    assert cells.shape == (8, 9)
    grey = facts.photo.grey
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    whole = rows[:, : grey.width()].astype(float)
    height, width = whole.shape
    for y, x in ((0, 0), (3, 4), (7, 8)):
        part = whole[y * height // 8 : (y + 1) * height // 8, x * width // 9 : (x + 1) * width // 9]
        assert abs(part.mean() - cells[y, x]) < 3


def test_the_copy_is_alike_and_the_other_photo_is_not(facts):
    assert 1 <= facts.copy_distance <= VERY_SIMILAR_BITS
    assert 24 <= facts.other_distance <= 40
    assert (facts.copy.answers != facts.photo.answers).sum() == facts.copy_distance
    assert (facts.other.answers != facts.photo.answers).sum() == facts.other_distance


def test_the_frame_is_where_the_birds_are(facts):
    assert facts.difference.kind == "local"
    kept = facts.photo.picture.convertToFormat(QImage.Format.Format_RGB32)
    size = kept.width(), kept.height()
    changed = [
        (x / size[0], y / size[1])
        for y in range(0, size[1], 3)
        for x in range(0, size[0], 3)
        if kept.pixel(x, y) != facts.edited.pixel(x, y)
    ]
    assert changed
    inside = [
        any(
            left <= x <= left + width and top <= y <= top + height
            for left, top, width, height in facts.difference.boxes
        )
        for x, y in changed
    ]
    assert sum(inside) > 0.9 * len(inside)
    assert sum(width * height for _, _, width, height in facts.difference.boxes) < 0.2


def test_what_differs_is_marked_and_counted(dialog, facts):
    photo, copy, other = dialog.squares
    assert (photo.marks, copy.marks, other.marks) == (0, facts.copy_distance, facts.other_distance)
    assert dialog.counts() == (
        f"A smaller, brighter copy. Different answers: {facts.copy_distance} of 64.",
        f"Another photo. Different answers: {facts.other_distance} of 64.",
    )
    assert (copy.accessibleName(), other.accessibleName()) == dialog.counts()


def test_marks_are_seen_on_white_and_on_black(qtbot):
    squares = Squares(160)
    qtbot.addWidget(squares)
    answers = np.zeros((8, 8), bool)
    answers[0, 0] = True
    squares.show_answers(answers, ~answers)
    image = squares.grab().toImage()
    step = image.width() / 8, image.height() / 8
    for x in (0.5, 1.5):
        middle = image.pixelColor(int(x * step[0]), int(0.5 * step[1]))
        assert middle == QColor(MARK)
        corner = image.pixelColor(int((x - 0.35) * step[0]), int(0.15 * step[1]))
        assert colours.contrast(middle, corner) > 3


def test_the_numbers_of_the_text_are_those_of_the_program(dialog):
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"at most {DEFAULT_RADIUS} different answers" in text
    assert f"At most {VERY_SIMILAR_BITS} answers differ" in text
    assert "%" not in text
    for word in ("Identical", "Same pixels", "Very similar", "Similar", "Look-alike"):
        assert word in text


def test_figures_stand_below_one_another_where_there_is_no_room(dialog):
    steps, comparing, _ = dialog.findChildren(FigureRow)
    dialog.resize(1024, 700)
    QTest.qWait(0)
    assert (steps.columns, comparing.columns) == (4, 3)
    dialog.resize(360, 700)
    QTest.qWait(0)
    assert (steps.columns, comparing.columns) == (1, 1)
    dialog.resize(1600, 1000)
    QTest.qWait(0)
    assert (steps.columns, comparing.columns) == (4, 3)


@pytest.mark.parametrize("share", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 700), (820, 560)])
def test_no_word_is_clipped_with_letters_of_any_size(qtbot, qapp, share, size):
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(FONT_POINTS * share)
    qapp.setFont(larger)
    try:
        dialog = SimilarityDialog()
        qtbot.addWidget(dialog)
        dialog.resize(*size)
        dialog.show()
        qtbot.waitUntil(lambda: "…" not in "".join(dialog.counts()))
        QTest.qWait(0)
        assert (dialog.width(), dialog.height()) == size
        assert dialog.pane.horizontalScrollBar().maximum() == 0
        for label in dialog.findChildren(QLabel):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            longest = max(label.text().split(), key=label.fontMetrics().horizontalAdvance)
            assert label.width() >= label.fontMetrics().horizontalAdvance(longest), longest
    finally:
        qapp.setFont(before)
