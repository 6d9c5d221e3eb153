"""Everything can be reached by keyboard and has a name for those who do not see it."""

import pytest
from helpers.windows import address, files
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

from dupfinder.clusters import rules
from dupfinder.trash.companions import Companion
from dupfinder.trash.journal import TrashBatch, TrashedFile
from dupfinder.ui.dialogs.about import AboutDialog
from dupfinder.ui.dialogs.bug_report import show_bug
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog
from dupfinder.ui.dialogs.problems import ProblemsDialog
from dupfinder.ui.dialogs.rule_name import NameDialog
from dupfinder.ui.dialogs.shortcuts import ShortcutsDialog
from dupfinder.ui.dialogs.similarity import SimilarityDialog
from dupfinder.ui.dialogs.three_steps import ThreeStepsDialog
from dupfinder.ui.dialogs.trash_plan import TrashPlan
from dupfinder.ui.widgets.chips import Chip, ChipRow

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
DIALOGS = {
    "problems": ProblemsDialog,
    "excluded": ExcludedDialog,
    "guide": GuideDialog,
    "three_steps": ThreeStepsDialog,
    "similarity": SimilarityDialog,
    "shortcuts": ShortcutsDialog,
    "about": AboutDialog,
}


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
    """Returns the accessible name of a widget."""
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


def unclear(top):
    """Buttons that are only an icon and do not say what they do, and names with marks of mnemonics."""
    silent = [
        (button.toolTip(), own_name(button))
        for button in icon_only(top)
        if button.isVisible() and not (button.toolTip().strip() and own_name(button).strip())
    ]
    return (
        silent
        + [own for own in map(own_name, controls(top)) if "%1" in own]
        + [widget.accessibleName() for widget in controls(top) if "&" in widget.accessibleName()]
    )


def test_every_control_of_the_window_has_a_name(busy_album):
    window = busy_album.window
    assert len(controls(window)) > 35
    assert len(list(icon_only(window))) >= 6
    for show in (window.show_find, window.show_duplicates):
        show()
        assert nameless(window) == []
        assert unclear(window) == []


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


def beside_by_arrows(reached):
    """The chips that arrow keys really reach from those that Tab reaches."""
    found = []
    for row in {row for chip in reached if isinstance(chip, Chip) for row in [row_of(chip)]}:
        [entry] = [chip for chip in row.chips if chip in reached]
        entry.setFocus()
        QTest.keyClick(entry, Qt.Key.Key_Home)
        while QApplication.focusWidget() not in found:
            found.append(QApplication.focusWidget())
            QTest.keyClick(found[-1], Qt.Key.Key_Right)
    return found


def row_of(chip):
    widget = chip.parentWidget()
    while not isinstance(widget, ChipRow):
        widget = widget.parentWidget()
    return widget


@pytest.mark.parametrize("page", ["find", "duplicates"])
def test_tab_reaches_every_control_that_is_shown(busy_album, page):
    window = busy_album.window
    if page == "duplicates":
        window.show_duplicates()
        busy_album.duplicates.waiting.tell("Something waits.", button="Do it", action=list)
    QApplication.processEvents()
    shown = [widget for widget in controls(window) if widget.isVisible() and widget.isEnabled()]
    assert len(shown) > 12
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        window.pages.grid().setFocus()
        assert QApplication.focusWidget() is window.pages.grid()
        reached = reached_by_tab(window, key)
        # Of buttons that exclude each other one has the focus, and arrow keys go to the others.
        reached += [
            other
            for widget in reached
            if isinstance(widget, QAbstractButton) and widget.group() is not None
            for other in widget.group().buttons()
        ]
        reached += beside_by_arrows(reached)
        not_reached = [
            (type(widget).__name__, own_name(widget))
            for widget in shown
            if widget not in reached and not isinstance(widget, QProgressBar)
        ]
        assert not_reached == []


def test_controls_of_the_dialogs_have_names_and_are_reached_by_tab_and_escape_closes_them(at_album):
    at_album.session.exclude(["/somewhere/else.jpg"])
    at_album.settle()
    for name in DIALOGS:
        getattr(at_album.window.commands, name).trigger()
        dialog = at_album.window.side_dialogs.opened(DIALOGS[name])
        assert (nameless(dialog), unclear(dialog)) == ([], []), name
        dialog.activateWindow()
        at_album.wait(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())  # noqa: B023
        assert unreached(dialog, reached_by_tab(dialog, Qt.Key.Key_Tab)) == [], name
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), name


def test_a_question_takes_the_focus_and_is_answered_by_keyboard(at_album, tmp_path):
    at_album.window.show_find()
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
    marked = at_album.duplicates.review.checked_in(listed.entries[0].cluster)
    assert marked > 1
    assert words == f"Group 1 of 3, 13 photos, {marked} marked, a.jpg"
    folders = at_album.window.folders.model
    words = folders.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{album}, 28 photos, 3 groups"


def test_the_whole_use_by_keyboard(at_album, album, monkeypatch):
    opened = []
    monkeypatch.setattr("dupfinder.ui.desktop.opening.open_file", lambda path: opened.append(path) or True)
    window, page = at_album.window, at_album.duplicates
    at_album.press("Ctrl+1")
    assert QApplication.focusWidget() is page.grid
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    chosen = page.list.current_entry().cluster
    assert chosen is page.list_model.entries[-1].cluster
    for _ in range(8):  # the buttons of the header are before the pictures
        if QApplication.focusWidget() is not page.grid:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.grid
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert [item.image for item in window.pages.selected_items()] == [chosen.files[1].image]
    QTest.keyClick(page.grid, Qt.Key.Key_Space)
    assert window.large.preview.isVisible()
    QTest.keyClick(window.large.preview, Qt.Key.Key_Escape)
    assert not window.large.preview.isVisible()
    assert QApplication.focusWidget() is page.grid
    before = page.review.check_of(chosen.files[1].image.path).checked
    at_album.press("X", page.grid)
    assert page.review.check_of(chosen.files[1].image.path).checked != before
    assert not page.review.is_reviewed(chosen)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.review.is_reviewed(chosen)
    assert page.list.current_entry().cluster.keeper == chosen.keeper  # there is none after it
    assert opened == []
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    at_album.press("Ctrl+D", page.grid)
    at_album.answered()
    assert at_album.find.query_path() == chosen.files[1].image.path


# --- review -----------------------------------------------------------------------------------

RULE = tuple(rules.Criterion(kind.name, kind.example) for kind in rules.KINDS)
REVIEW = ("rules", "trashed", "decisions", "trash", "name")


def view_of(dialog):
    """The one list, table or tree of a dialog."""
    [view] = [each for each in dialog.findChildren(QAbstractItemView) if not is_part(each)]
    return view


def trashed_files(images):
    """A batch of them, of which one is in the trash and one could not be moved."""
    return TrashBatch(
        1,
        "2024-05-06T07:08:09+00:00",
        tuple(
            TrashedFile(number, 1, image.path, "/trash/x", None, 9, 9, state, None, None, None)
            for number, (image, state) in enumerate(zip(images, ("trashed", "failed"), strict=False))
        ),
    )


@pytest.fixture
def reviewing(at_album, request):
    """Opens a dialog of review, filled, over the page Duplicates with files checked."""

    def open_one(name):
        window, page = at_album.window, at_album.duplicates
        window.show_duplicates()
        page.review.mark([file.image.path for file in page.list_model.entries[0].cluster.files], "trash")
        at_album.settle()
        actions = window.review_actions
        cluster = page.list_model.entries[0].cluster
        images = [file.image for file in cluster.files]
        if name in ("rules", "name"):
            window.commands.choose_extras.trigger()
            dialog = actions._rules._rules
            dialog.set_criteria(RULE)
            if name == "name":
                dialog = NameDialog(dialog._presets, "Mine", dialog)
                dialog.show()
        elif name == "trashed":
            window.commands.trashed.trigger()
            at_album.settle()
            dialog = actions._trash._trashed
            dialog.set_batches([trashed_files(images)])
            view_of(dialog).selectAll()
        elif name == "decisions":
            at_album.session.decide_not_duplicates("cluster", images)
            at_album.settle()
            window.commands.decisions.trigger()
            at_album.settle()
            dialog = actions._decisions._decisions
            view_of(dialog).selectAll()
        else:
            belongs = Companion("/photos/a.xmp", "sidecar", 9, 9)
            plan = TrashPlan(tuple(images), (cluster,), ((images[0], (belongs,)),))
            dialog = TrashDialog(plan, window, thumbnails=actions._trash._thumbnails)
            request.addfinalizer(dialog.close)
            dialog.open()
        dialog.activateWindow()
        at_album.wait(dialog.isActiveWindow)
        return dialog

    return open_one


@pytest.mark.parametrize("name", REVIEW)
def test_dialogs_of_review_have_names_are_reached_by_tab_and_escape_agrees_to_nothing(
    reviewing, at_album, name
):
    agreed = []
    at_album.session.trash = lambda *_: agreed.append("trash")
    at_album.session.undo = lambda *_: agreed.append("undo")
    dialog = reviewing(name)
    dialog.accepted.connect(lambda: agreed.append("accepted"))
    assert dialog.windowTitle().strip()
    assert len(controls(dialog)) >= 3
    assert nameless(dialog) == []
    assert unclear(dialog) == unclear(at_album.window) == []
    at_album.wait(lambda: QApplication.focusWidget() is not None)
    assert dialog.isAncestorOf(QApplication.focusWidget())
    assert unreached(dialog, reached_by_tab(dialog, Qt.Key.Key_Tab)) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert agreed == []


def test_every_control_of_a_rule_has_a_name_whatever_criterion_is_chosen(reviewing):
    dialog = reviewing("rules")
    view = view_of(dialog)
    assert view.model().rowCount() == len(RULE)
    for row in range(len(RULE)):
        view.setCurrentIndex(view.model().index(row, 0))
        assert nameless(dialog) == []
        assert unreached(dialog, reached_by_tab(dialog, Qt.Key.Key_Tab)) == []


def unreached(top, reached):
    """The names of the controls that could be used and were not reached."""
    # Of buttons that exclude each other one has the focus, and arrow keys go to the others.
    beside = [
        other
        for widget in reached
        if isinstance(widget, QAbstractButton)
        for other in (
            widget.group().buttons()
            if widget.group() is not None
            else widget.parentWidget().findChildren(type(widget))
            if widget.autoExclusive()
            else ()
        )
    ]
    return [
        (type(widget).__name__, own_name(widget))
        for widget in controls(top)
        if widget.isVisible() and widget.isEnabled() and widget not in [*reached, *beside]
    ]


@pytest.fixture
def comparing(at_album):
    """Somebody who compares two pictures."""
    at_album.window.show_duplicates()
    at_album.press("C")
    assert at_album.window.pages.is_comparing()
    QApplication.processEvents()
    return at_album


def test_every_control_of_the_compare_page_has_a_name(comparing):
    view = comparing.window.compare_view
    shown = [widget for widget in controls(view) if widget.isVisible()]
    assert len(shown) > 15
    assert nameless(view) == []
    assert [own_name(widget) for widget in shown if "&" in own_name(widget)] == []
    spoken = [own_name(widget) for widget in shown if isinstance(widget, QAbstractButton)]
    assert len(set(spoken)) == len(spoken)


def test_every_button_of_the_compare_page_says_what_it_does_and_its_key(comparing):
    view = comparing.window.compare_view
    buttons = [button for button in icon_only(view) if button.isVisible()]
    for button in buttons:
        assert button.toolTip().strip(), own_name(button)
        assert own_name(button).strip(), button.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backtab])
def test_tab_reaches_every_control_of_the_compare_page_and_leads_back(comparing, key):
    view = comparing.window.compare_view
    view.setFocus()
    start = QApplication.focusWidget()
    assert start is view or view.isAncestorOf(start)
    reached = reached_by_tab(view, key)
    assert unreached(view, reached) == []


def test_the_page_that_comes_back_after_comparing_has_the_focus(comparing):
    QTest.keyClick(comparing.window.compare_view, Qt.Key.Key_Escape)
    assert not comparing.window.pages.is_comparing()
    assert QApplication.focusWidget() is comparing.duplicates.grid


def test_screen_readers_hear_what_is_checked(at_album):
    at_album.window.show_duplicates()
    page = at_album.duplicates
    [*_, file] = page.list_model.entries[0].cluster.files
    before = page.review.checked_in(page.list_model.entries[0].cluster)
    assert not page.review.check_of(file.image.path).checked
    page.review.mark([file.image.path], "trash")
    at_album.settle()
    model = page.model
    row = next(row for row, item in enumerate(model.items) if item.image.path == file.image.path)
    words = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith(", To the trash, as you chose")
    words = page.list_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f" photos, {before + 1} marked, " in words
