"""Toasts: where they lie, when they leave, and how they are reached without a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle, QVBoxLayout, QWidget

from dupfinder.ui.style import theme
from dupfinder.ui.widgets import toast as module
from dupfinder.ui.widgets.toast import Toast

LEFT = Qt.MouseButton.LeftButton


class Still(QProxyStyle):
    """A style of a desktop that asks for no motion."""

    def styleHint(self, hint, option=None, widget=None, returnData=None):  # noqa: N802, N803 - Qt's names
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


@pytest.fixture
def window(qtbot):
    """A window with a line to type in, and a bar at its lower edge."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.line, made.bar = QLineEdit(), QWidget()
    made.bar.setFixedHeight(50)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made.line)
    column.addStretch()
    column.addWidget(made.bar)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


@pytest.fixture
def toast(window):
    return Toast(window)


def test_it_lies_over_the_lower_edge_and_moves_nothing(window, toast, qtbot):
    before = window.line.geometry(), window.bar.geometry()
    toast.tell("238 moved, 40 MB freed.", button="Undo", action=list)
    qtbot.waitUntil(lambda: toast.geometry().bottom() <= window.height())
    assert (window.line.geometry(), window.bar.geometry()) == before
    assert toast.geometry().top() > window.height() / 2
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1


def test_it_keeps_a_bar_free_and_follows_the_window(window, toast, qtbot):
    toast.keep_above(window.bar)
    toast.tell("Done.")
    qtbot.waitUntil(lambda: toast.geometry().bottom() < window.bar.y())
    window.resize(500, 300)
    qtbot.waitUntil(lambda: toast.geometry().bottom() < window.bar.y() < 300)
    window.bar.hide()
    qtbot.waitUntil(lambda: toast.geometry().bottom() > 250)


@pytest.mark.parametrize("width", [240, 500, 1600])
def test_a_long_sentence_is_whole_at_every_width(window, toast, qtbot, width):
    window.resize(width, 800)
    toast.tell(
        "No space is left for the library in this folder. " * 5, "error", button="Try again", action=list
    )
    qtbot.waitUntil(lambda: toast.label.height() >= toast.label.heightForWidth(toast.label.width()))
    assert window.rect().contains(toast.geometry().adjusted(0, 0, 0, -20))


def test_it_leaves_by_itself(monkeypatch, toast, qtbot):
    monkeypatch.setattr(module, "LEAST_SECONDS", 0.05)
    toast.tell("Ok.")
    qtbot.waitUntil(toast.isHidden)


def test_an_offer_is_shown_for_longer_and_an_error_until_it_is_closed(toast, qtbot):
    toast.tell("Done.")
    plain = toast.seconds
    toast.tell("Moved.", button="Undo", action=list)
    assert toast.seconds > plain
    toast.tell("No space is left.", "error", key="index")
    assert toast.seconds == 0
    assert not toast._leaving.isActive()
    qtbot.mouseClick(toast._close, LEFT)
    assert not toast.isHidden() or toast.key != "index"


def test_time_stands_still_under_the_mouse_and_with_the_focus(toast, window):
    toast.tell("Moved.", button="Undo", action=list)
    assert toast._leaving.isActive()
    toast.button.setFocus()
    assert not toast._leaving.isActive()
    window.line.setFocus()
    assert toast._leaving.isActive()
    toast._slide.stop()
    QCursor.setPos(toast.mapToGlobal(toast.rect().center()))
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    middle = QPointF(toast.rect().center())
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    assert not toast._leaving.isActive()
    QCursor.setPos(window.mapToGlobal(QPoint(5, 5)))
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._leaving.isActive()


def test_f6_goes_to_its_button_and_back(toast, window):
    done = []
    toast.tell("Moved.", button="Undo", action=lambda: done.append(1))
    QTest.keyClick(window.line, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is toast.button
    QTest.keyClick(toast.button, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.line
    QTest.keyClick(window.line, Qt.Key.Key_F6)
    QTest.keyClick(toast.button, Qt.Key.Key_Space)
    assert done == [1]
    assert toast.isHidden()
    assert QApplication.focusWidget() is window.line


def test_escape_closes_it_and_the_focus_goes_back(toast, window):
    toast.tell("Moved.", button="Undo", action=list)
    QTest.keyClick(window.line, Qt.Key.Key_F6)
    QTest.keyClick(toast.button, Qt.Key.Key_Escape)
    assert toast.isHidden()
    assert QApplication.focusWidget() is window.line


def test_a_notice_replaces_the_one_with_its_key(toast):
    toast.tell("One failed.", "warning", key="trash")
    toast.tell("Two failed.", "warning", key="trash")
    assert toast.label.text() == "Two failed."
    assert not toast.next.isVisible()
    toast.settle("trash")
    assert toast.isHidden()


def test_the_same_error_is_not_shown_twice(toast):
    toast.tell("No space is left.", "error", key="index")
    toast.tell("No space is left.", "error", key="compare")
    assert not toast.next.isVisible()
    assert len(toast._notices) == 1


def test_it_is_read_out_once(monkeypatch, toast):
    read = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: read.append(event.message()))
    toast.tell("Moved.", button="Undo", action=list)
    toast.tell("No space.", "error", key="index")
    toast.settle("nothing")
    assert read == ["Moved.", "No space."]


def test_it_does_not_slide_where_no_motion_is_wanted(window, toast):
    still = Still()
    toast.setStyle(still)
    toast.tell("Done.")
    assert toast._slide.state() == toast._slide.State.Stopped


def test_one_line_shows_a_sentence_with_its_button(qtbot, toast):
    done = []
    toast.show_toast("238 restored.", "Show", lambda: done.append(1))
    qtbot.mouseClick(toast.button, LEFT)
    assert done == [1]


@pytest.mark.parametrize("dark", [False, True])
def test_it_is_opaque_over_any_picture(window, toast, dark):
    toast.setPalette(theme.own_palette(dark))
    toast.tell("Done.")
    shown = toast.grab().toImage()
    middle = shown.pixelColor(QPoint(shown.width() - 14, shown.height() // 2))
    assert middle.alpha() == 255
