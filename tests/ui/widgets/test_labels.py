"""Labels that show names: no HTML, no width of their own, whole when copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dupfinder.ui.style.formatting import broken
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel, WrappingLabel

LONG = "x" * 250 + ".jpg"


@pytest.fixture
def label(qtbot):
    made = WrappingLabel()
    qtbot.addWidget(made)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.resize(170, 400)
    made.show()
    return made


@pytest.mark.parametrize("selectable", [False, True])
def test_a_long_name_widens_nothing_and_is_whole(label, selectable):
    if not selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setText("short")
    line = label.heightForWidth(170)
    label.setText(f"“{LONG}” was removed.")
    assert label.minimumSizeHint().width() <= 170
    assert label.text() == f"“{LONG}” was removed."
    assert label.heightForWidth(170) >= line * label.fontMetrics().horizontalAdvance(LONG) // 170


def test_the_end_of_a_long_host_is_seen(label):
    label.setText("Fetch it from a" + "b" * 62 + ".evil.example?")
    whole = label.grab().toImage()
    label.setText("Fetch it from a" + "b" * 62 + ".good.example?")
    assert label.grab().toImage() != whole


def test_what_is_copied_is_what_was_given(label):
    label.setText(LONG)
    label.setSelection(0, len(broken(LONG)))
    assert label.selectedText() == LONG
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG


@pytest.mark.parametrize("make", [PlainLabel, WrappingLabel])
def test_words_are_no_markup_and_do_not_deceive(qtbot, make):
    made = make("<b>x</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    made.setText("photo\u202egnp.exe\nsecond line")
    assert made.text() == "photo‹U+202E›gnp.exe\nsecond line"


def test_a_line_that_is_elided_has_all_in_its_tooltip_and_no_html(qtbot):
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(60, 20)
    made.show()
    made.set_words("<img src='file:/dev/zero'> and more words")
    assert "…" in made.text()
    assert "<img" not in made.toolTip()
    assert "&lt;img" in made.toolTip()
