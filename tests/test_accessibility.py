"""Everything can be reached by keyboard and has a name for those who do not see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from window_helpers import address, files

from dupfinder.ui.dialogs import show_bug

KINDS = (
    QAbstractButton,
    QComboBox,
    QAbstractSlider,
    QAbstractSpinBox,
    QLineEdit,
    QAbstractItemView,
    QProgressBar,
    QTextEdit,
)
DIALOGS = ("problems", "excluded", "guide", "shortcuts", "about")


def is_part(widget):
    """Whether a widget belongs to another, which has the name: scroll bars, the text of a spin box."""
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def controls(top):
    """All controls of a window, shown or not."""
    return [
        widget for widget in top.findChildren(QWidget) if isinstance(widget, KINDS) and not is_part(widget)
    ]


def own_name(widget):
    """What a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def busy_album(at_album, album):
    """A window in which everything is shown: a query with several files, a question, a notice."""
    at_album.look_for(album.kept, album / "b.jpg")
    at_album.drop(at_album.find.pane, address("https://photos.example.org/a.jpg"))
    at_album.window.notice.tell("Something is so.", button="Do it", action=list)
    return at_album


def nameless(top):
    buddies = {label.buddy() for label in top.findChildren(QLabel) if label.buddy() is not None}
    return [
        (type(widget).__name__, widget.toolTip())
        for widget in controls(top)
        # A button of no words at the moment, such as that of an empty page, is not shown.
        if not (isinstance(widget, QAbstractButton) and not widget.isVisible() and not widget.text())
        and not own_name(widget).strip()
        and widget not in buddies
    ]


def test_every_control_of_the_window_has_a_name(busy_album):
    assert len(controls(busy_album.window)) > 35
    assert nameless(busy_album.window) == []
    busy_album.window.show_duplicates()
    assert nameless(busy_album.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_the_dialogs_has_a_name(at_album, name):
    at_album.session.exclude(["/somewhere/else.jpg"])
    at_album.settle()
    at_album.window.action(name).trigger()
    assert nameless(at_album.window._dialogs[name]) == []


def test_every_control_of_the_dialog_about_a_bug_has_a_name(qtbot, english):
    dialog = show_bug(None, RuntimeError("impossible"), "/no/log")
    try:
        assert nameless(dialog) == []
    finally:
        dialog.close()
        QApplication.processEvents()


def icon_only(top):
    for button in top.findChildren(QAbstractButton):
        if is_part(button) or button.icon().isNull():
            continue
        is_tool = isinstance(button, QToolButton)
        style = button.toolButtonStyle() if is_tool else None
        if not button.text() or style == Qt.ToolButtonStyle.ToolButtonIconOnly:
            yield button


def test_every_button_that_is_only_an_icon_says_what_it_does(busy_album):
    tops = [busy_album.window]
    for name in DIALOGS:
        busy_album.window.action(name).trigger()
        tops.append(busy_album.window._dialogs[name])
    buttons = [button for top in tops for button in icon_only(top)]
    assert len(buttons) >= 6
    for button in buttons:
        assert button.toolTip().strip(), own_name(button)
        assert own_name(button).strip(), button.toolTip()


def test_names_hold_no_marks_of_mnemonics(busy_album):
    for widget in controls(busy_album.window):
        if widget.accessibleName():
            assert "&" not in widget.accessibleName()


def reached_by_tab(top, key):
    """The widgets that get the focus one after the other."""
    start = QApplication.focusWidget()
    found = [start]
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is start:
            return found
        found.append(QApplication.focusWidget())
    pytest.fail(f"Tab does not come back: {found[-3:]}")
    return None


@pytest.mark.parametrize("page", ["find", "duplicates"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_reaches_every_control_that_is_shown(busy_album, page, key):
    window = busy_album.window
    if page == "duplicates":
        window.show_duplicates()
        busy_album.duplicates.waiting.tell("Something waits.", button="Do it", action=list)
    QApplication.processEvents()
    window.grid().setFocus()
    assert QApplication.focusWidget() is window.grid()
    reached = reached_by_tab(window, key)
    shown = [widget for widget in controls(window) if widget.isVisible() and widget.isEnabled()]
    # Of buttons that exclude each other one has the focus, and arrow keys go to the others.
    reached += [
        other
        for widget in reached
        if isinstance(widget, QAbstractButton) and widget.group() is not None
        for other in widget.group().buttons()
    ]
    not_reached = [
        (type(widget).__name__, own_name(widget))
        for widget in shown
        if widget not in reached and not isinstance(widget, QProgressBar)
    ]
    assert len(shown) > 12
    assert not_reached == []


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_every_control_of_the_dialogs(at_album, name):
    at_album.window.action(name).trigger()
    dialog = at_album.window._dialogs[name]
    dialog.activateWindow()
    at_album.wait(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    reached = reached_by_tab(dialog, Qt.Key.Key_Tab)
    shown = [widget for widget in controls(dialog) if widget.isVisible() and widget.isEnabled()]
    assert [own_name(widget) for widget in shown if widget not in reached] == []


def test_escape_closes_the_dialogs(at_album):
    for name in DIALOGS:
        at_album.window.action(name).trigger()
        dialog = at_album.window._dialogs[name]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_a_question_takes_the_focus_and_is_answered_by_keyboard(at_album, tmp_path):
    at_album.drop(at_album.find.pane, files(str(tmp_path)))
    pane = at_album.find.pane
    assert QApplication.focusWidget() is pane._agree
    QTest.keyClick(pane._agree, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane._decline
    QTest.keyClick(pane._decline, Qt.Key.Key_Space)
    assert at_album.question() == ""


def test_arrow_keys_switch_between_one_cluster_and_all(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    page.one.setFocus()
    QTest.keyClick(page.one, Qt.Key.Key_Right)
    assert page.all.isChecked()
    assert QApplication.focusWidget() is page.all
    assert len(at_album.groups()) > 1
    QTest.keyClick(page.all, Qt.Key.Key_Left)
    assert page.one.isChecked()


def test_the_items_of_all_views_are_read_out(at_album, album):
    at_album.look_for(album.kept)
    grid = at_album.find.grid
    words = grid.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("a 10 copy.jpg, Every byte equals the query., 320 × 240, ")
    listed = at_album.duplicates.list_model
    words = listed.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert " files · " in words
    folders = at_album.window.folders.model
    words = folders.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{album}, 28 images"


def test_the_whole_use_by_keyboard(at_album, album, monkeypatch):
    opened = []
    monkeypatch.setattr("dupfinder.ui.desktop.open_file", lambda path: opened.append(path) or True)
    window, page = at_album.window, at_album.duplicates
    at_album.press("Ctrl+G")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    chosen = page.list.current_entry().cluster
    assert chosen is page.list_model.entries[-1].cluster
    QTest.keyClick(page.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.grid
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert [item.image for item in window.selected_items()] == [chosen.files[1].image]
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert opened == [chosen.files[1].image.path]
    at_album.press("Ctrl+D", page.grid)
    at_album.answered()
    assert at_album.find.query_path() == chosen.files[1].image.path
