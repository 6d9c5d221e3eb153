"""The three cards of the first guide, by keys and drops."""

import pytest
from helpers.windows import files
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog
from dupfinder.ui.style import theme

STEPS = ["drop", "look", "move"]


@pytest.fixture
def dialog(qtbot, english):
    dialog = ThreeStepsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    return dialog


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def focus(dialog, qtbot):
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.next)


def test_return_goes_through_the_cards_and_ends_after_the_last(dialog, qtbot):
    focus(dialog, qtbot)
    seen = []
    for _ in STEPS:
        seen.append((dialog.card.step, dialog.next.text().replace("&", "")))
        press(Qt.Key.Key_Return)
    assert seen == [("drop", "Next"), ("look", "Next"), ("move", "Done")]
    assert not dialog.isVisible()


def test_arrows_go_on_and_back_and_stop_at_both_ends(dialog, qtbot):
    focus(dialog, qtbot)
    seen = []
    for key in [Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Left] * 3:
        press(key)
        seen.append(dialog.card.step)
    assert seen == ["look", "move", "move", "look", "drop", "drop"]
    assert dialog.isVisible()


def test_arrows_are_mirrored_where_people_read_from_right_to_left(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = ThreeStepsDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        focus(dialog, qtbot)
        press(Qt.Key.Key_Left)
        assert dialog.card.step == "look"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_back_is_there_from_the_second_card_on_and_keeps_no_focus_when_it_goes(dialog, qtbot):
    focus(dialog, qtbot)
    assert not dialog.back.isVisible()
    press(Qt.Key.Key_Return)
    dialog.back.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.card.step == "drop"
    assert not dialog.back.isVisible()
    assert QApplication.focusWidget() is dialog.next


def test_escape_closes_it_and_it_begins_anew(dialog, qtbot):
    focus(dialog, qtbot)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    dialog.start()
    assert dialog.card.step == "drop"


def test_a_screen_reader_hears_the_step_and_what_the_picture_shows(dialog):
    for number in range(3):
        names = [each.accessibleName() for each in dialog.findChildren(QWidget)]
        assert f"Step {number + 1} of 3" in names
        assert dialog.picture.accessibleName() == dialog.card.sentence
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert [dialog.card.title, dialog.card.sentence] == shown
        dialog.go(1)


def test_it_leaves_the_window_usable(dialog):
    assert not dialog.isModal()


class Window(QWidget):
    """Notes the events that reach it."""

    def __init__(self):
        super().__init__()
        self.events = []

    def dragEnterEvent(self, event):  # noqa: N802
        self.events.append(event)
        event.acceptProposedAction()

    def dropEvent(self, event):  # noqa: N802
        self.events.append(event)


def test_a_folder_that_is_dropped_on_it_goes_to_the_window(qtbot, tmp_path):
    window = Window()
    qtbot.addWidget(window)
    dialog = ThreeStepsDialog(window)
    dialog.show()
    data, action = files(str(tmp_path)), Qt.DropAction.CopyAction
    rest = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, *rest)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), action, data, *rest))
    assert len(window.events) == 2
    assert not dialog.isVisible()


def pixels(dialog):
    image = dialog.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def test_each_step_has_a_picture_of_its_own_in_the_colours_of_the_palette(dialog):
    seen = set()
    for dark in (False, True):
        dialog.setPalette(theme.own_palette(dark))
        dialog.start()
        for _ in STEPS:
            seen.add(pixels(dialog))
            dialog.go(1)
    assert len(seen) == 6
