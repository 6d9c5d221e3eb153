"""The dialog in which a rule is made, as a person uses it."""

import os

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
)

from dupfinder.clusters.rules import KINDS, PRESETS, Criterion, Preset, parse_rule
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.dialogs import rule_name
from dupfinder.ui.dialogs import rules as rules_dialog
from dupfinder.ui.dialogs.criteria_list import CriteriaModel, explain, is_complete, title_of, words_of_kind
from dupfinder.ui.dialogs.rule_scope import ScopeChooser
from dupfinder.ui.dialogs.rule_value_editor import formats_of
from dupfinder.ui.dialogs.rules import RulesDialog

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
ODD = os.fsdecode(b"/pictures/\xff")
A, B, C = Criterion("oldest"), Criterion("largest"), Criterion("shortest-path")


@pytest.fixture
def store(tmp_path):
    folder = tmp_path / "settings"
    folder.mkdir()
    return PresetStore(Settings(str(folder)))


@pytest.fixture
def dialog(qtbot, store, english):
    return opened(qtbot, store)


@pytest.fixture
def asked(dialog):
    """Rules of which a preview was asked for."""
    rules = []
    dialog.preview_asked.connect(rules.append)
    return rules


def opened(qtbot, store):
    dialog = RulesDialog(store)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def button(dialog, words):
    [found] = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words]
    return found


def click(dialog, words):
    assert button(dialog, words).isEnabled()
    QTest.mouseClick(button(dialog, words), LEFT)


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def view(dialog):
    return dialog.findChild(rules_dialog.CriteriaList)


def box(dialog):
    return dialog.findChild(QComboBox)


def select(dialog, row):
    place = view(dialog).visualRect(view(dialog).model().index(row, 0)).center()
    QTest.mouseClick(view(dialog).viewport(), LEFT, pos=place)


def add(dialog, words):
    """Chooses an entry of the menu of criteria."""
    menu = button(dialog, "Add").menu()
    menu.aboutToShow.emit()
    [action] = [action for action in menu.actions() if action.text() == words]
    assert action.isEnabled()
    action.trigger()


def editor(dialog, name):
    [found] = [edit for edit in dialog.findChildren(QLineEdit) if edit.accessibleName() == name]
    return found


def drop(listed, row, place):
    """Lets go of a row that was taken with the mouse; without a screen Qt drags nothing."""
    mime = listed.model().mimeData([listed.model().index(row, 0)])
    move = Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(place), move, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    listed.dropEvent(event)


def choose_folder(monkeypatch, path):
    """Answers the next dialog for a folder; gives what it was asked with."""
    calls = []

    def answer(parent, title, start, options):
        calls.append((start, options))
        return QUrl() if path is None else rules_dialog.urls.url_of(path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", answer)
    return calls


class TestWords:
    def test_every_kind_has_words_of_its_own(self):
        words = [words_of_kind(kind.name) for kind in KINDS]
        assert all(each.name and each.explanation for each in words)
        assert len({each.name for each in words}) == len(KINDS)

    def test_a_value_stands_in_the_title(self, english, monkeypatch):
        monkeypatch.setenv("HOME", "/home/me")
        assert title_of(Criterion("format", "HEIC/PNG")) == "Preferred format: HEIC, then PNG"
        assert title_of(Criterion("folder", "/home/me/Pictures")) == "In the folder: ~/Pictures"
        assert title_of(Criterion("folder", ODD)) == "In the folder: /pictures/\ufffd"
        assert title_of(Criterion("not-name", "*copy*")) == "Name is not like “*copy*”"

    @pytest.mark.parametrize(
        "criterion",
        [
            Criterion("name"),
            Criterion("folder", "relative"),
            Criterion("format", "WORD"),
            Criterion("name", " "),
        ],
    )
    def test_what_a_rule_cannot_use_says_so(self, criterion):
        assert not is_complete(criterion)
        assert explain(criterion).startswith("Passed over")

    def test_formats_are_taken_as_people_write_them(self):
        assert formats_of(" heic,png; jpg / tif,, jpeg") == "HEIC/PNG/JPEG/TIFF"
        assert formats_of("") == ""


class TestModel:
    @pytest.fixture
    def model(self, qapp):
        model = CriteriaModel()
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        yield model
        tester.deleteLater()

    def test_it_keeps_its_word_while_it_is_changed(self, model):
        model.set_criteria((A, B, C))
        for row in range(3):
            for place in range(3):
                model.move(row, place)
        assert model.add(Criterion("name")) == 3
        model.set_value(3, "IMG_*")
        model.remove(0)
        model.set_criteria(())
        assert model.rowCount() == 0

    @pytest.mark.parametrize(
        ("row", "place", "expected"),
        [(0, 2, (B, C, A)), (2, 0, (C, A, B)), (0, 1, (B, A, C)), (1, 0, (B, A, C))],
    )
    def test_moving_takes_a_row_to_its_place(self, model, row, place, expected):
        model.set_criteria((A, B, C))
        assert model.move(row, place)
        assert model.criteria() == expected

    @pytest.mark.parametrize(("row", "place"), [(0, 0), (0, 3), (0, -1), (3, 0)])
    def test_a_move_to_nowhere_changes_nothing(self, model, row, place):
        model.set_criteria((A, B, C))
        told = []
        model.changed.connect(lambda: told.append(1))
        assert not model.move(row, place)
        assert model.criteria() == (A, B, C)
        assert told == []

    def test_a_row_is_read_out_with_its_number_and_what_it_does(self, model):
        model.set_criteria((A, B))
        words = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert words == "2. Largest file. Keeps the largest of the files that seem most original."


class TestList:
    def test_the_rule_used_last_is_shown_and_asked_for_at_once(self, qtbot, store, english):
        store.set_last((B, A))
        dialog = RulesDialog(store)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.preview_asked) as asked:
            dialog.show()
        assert asked.args == [(B, A)]

    def test_showing_it_again_asks_again(self, dialog, qtbot):
        dialog.hide()
        with qtbot.waitSignal(dialog.preview_asked):
            dialog.show()

    def test_adding_puts_a_criterion_last_and_chooses_it(self, dialog, qtbot, asked):
        dialog.set_criteria((A,))
        add(dialog, "Shortest path")
        assert dialog.criteria() == (A, C)
        assert view(dialog).currentIndex().row() == 1
        qtbot.waitUntil(lambda: asked[-1:] == [(A, C)])

    def test_the_menu_offers_every_kind_and_greys_what_is_there(self, dialog):
        dialog.set_criteria((A, Criterion("name", "a"), Criterion("format", "RAW")))
        menu = button(dialog, "Add").menu()
        menu.aboutToShow.emit()
        enabled = {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
        assert len(enabled) == len(KINDS)
        assert not enabled["Oldest"]
        assert not enabled["Preferred format…"]
        assert enabled["Name is like…"]
        assert enabled["Largest file"]

    def test_buttons_move_and_remove_what_is_chosen(self, dialog):
        dialog.set_criteria((A, B, C))
        select(dialog, 2)
        assert not button(dialog, "Move down").isEnabled()
        click(dialog, "Move up")
        click(dialog, "Move up")
        assert dialog.criteria() == (C, A, B)
        assert not button(dialog, "Move up").isEnabled()
        click(dialog, "Move down")
        assert dialog.criteria() == (A, C, B)
        click(dialog, "Remove")
        assert dialog.criteria() == (A, B)
        assert view(dialog).currentIndex().row() == 1

    def test_keys_move_and_remove_what_is_chosen(self, dialog):
        dialog.set_criteria((A, B, C))
        listed = view(dialog)
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Down, ALT)
        assert dialog.criteria() == (B, A, C)
        QTest.keyClick(listed, Qt.Key.Key_Down, ALT)
        QTest.keyClick(listed, Qt.Key.Key_Up, ALT)
        assert dialog.criteria() == (B, A, C)
        QTest.keyClick(listed, Qt.Key.Key_Delete)
        assert dialog.criteria() == (B, C)

    @pytest.mark.parametrize(
        ("row", "over", "below", "expected"),
        [
            (0, 2, True, (B, C, A)),
            (0, 1, True, (B, A, C)),
            (2, 0, False, (C, A, B)),
            (1, 1, True, (A, B, C)),
            (0, None, True, (B, C, A)),
        ],
    )
    def test_a_row_can_be_dragged_to_its_place(self, dialog, row, over, below, expected):
        dialog.set_criteria((A, B, C))
        listed = view(dialog)
        place = listed.viewport().rect().bottomLeft() + QPoint(20, -10)
        if over is not None:
            rect = listed.visualRect(listed.model().index(over, 0))
            place = QPoint(rect.center().x(), rect.bottom() - 3 if below else rect.top() + 3)
        drop(listed, row, place)
        assert dialog.criteria() == expected
        # After a move Qt takes the row away where it was; here it is moved already.
        assert not listed.model().removeRow(0)

    def test_what_comes_from_elsewhere_is_not_dropped(self, dialog):
        dialog.set_criteria((A, B))
        mime = QMimeData()
        mime.setText("0")
        listed = view(dialog)
        move = Qt.DropAction.MoveAction
        listed.dropEvent(QDropEvent(QPointF(9, 9), move, mime, LEFT, Qt.KeyboardModifier.NoModifier))
        assert dialog.criteria() == (A, B)

    def test_rows_can_be_dragged_and_dropped_nowhere_else(self, dialog):
        listed = view(dialog)
        assert listed.dragDropMode() == QListView.DragDropMode.InternalMove
        assert listed.model().flags(listed.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled

    def test_without_criteria_it_says_what_happens(self, dialog):
        dialog.set_criteria((A,))
        click(dialog, "Remove")
        assert dialog.criteria() == ()
        assert "No criteria" in words_of(dialog)
        for words in ("Remove", "Move up", "Move down", "Save as…"):
            assert not button(dialog, words).isEnabled()


class TestValues:
    def test_a_pattern_is_typed_where_the_keyboard_is_brought(self, dialog, qtbot, asked):
        dialog.set_criteria((A,))
        add(dialog, "Name is like…")
        assert dialog.criteria() == (A,)  # it means nothing yet
        edit = editor(dialog, "Pattern of the name")
        assert QApplication.focusWidget() is edit
        QTest.keyClicks(edit, "IMG_*, new")
        assert edit.text() == "IMG_*, new"
        assert dialog.criteria() == (A, Criterion("name", "IMG_*, new"))
        qtbot.waitUntil(lambda: asked[-1:] == [dialog.criteria()])

    def test_each_pattern_keeps_its_own_text(self, dialog):
        dialog.set_criteria((Criterion("name", "a*"), Criterion("not-name", "b*"), A))
        edit = editor(dialog, "Pattern of the name")
        assert edit.text() == "a*"
        select(dialog, 1)
        assert edit.text() == "b*"
        QTest.keyClicks(edit, "c")
        assert dialog.criteria()[:2] == (Criterion("name", "a*"), Criterion("not-name", "b*c"))
        select(dialog, 2)
        assert not edit.isVisible()

    def test_formats_start_with_an_example_and_are_typed_as_text(self, dialog):
        dialog.set_criteria(())
        add(dialog, "Preferred format…")
        assert is_complete(dialog.criteria()[0])
        edit = editor(dialog, "Formats, the best first")
        assert QApplication.focusWidget() is edit
        edit.selectAll()
        QTest.keyClicks(edit, "jpg, png, ")
        assert edit.text() == "jpg, png, "  # what is typed is left as it is
        assert dialog.criteria() == (Criterion("format", "JPEG/PNG"),)

    def test_an_unknown_format_is_named_and_the_criterion_passed_over(self, dialog):
        dialog.set_criteria((Criterion("format", "RAW"), A))
        select(dialog, 0)
        QTest.keyClicks(editor(dialog, "Formats, the best first"), ", WORD")
        assert dialog.criteria() == (A,)
        assert "dupfinder knows no format of the name WORD." in words_of(dialog)

    def test_the_name_of_a_format_is_completed(self, dialog):
        dialog.set_criteria((Criterion("format", "RAW"),))
        edit = editor(dialog, "Formats, the best first")
        edit.setFocus()
        QTest.keyClicks(edit, ", he")
        popup = edit._completer.popup()
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert edit.text() == "RAW, HEIC"
        assert dialog.criteria() == (Criterion("format", "RAW/HEIC"),)
        assert dialog.isVisible()

    def test_a_folder_is_chosen_to_the_byte_and_nothing_can_be_changed_there(self, dialog, monkeypatch):
        calls = choose_folder(monkeypatch, ODD)
        dialog.set_criteria(())
        dialog.set_start_folder("/pictures")
        add(dialog, "In the folder…")
        assert dialog.criteria() == (Criterion("folder", ODD),)
        assert editor(dialog, "Folder").text() == "/pictures/\ufffd"
        assert editor(dialog, "Folder").isReadOnly()
        [(start, options)] = calls
        assert start == QUrl("file:///pictures")
        assert options & QFileDialog.Option.ReadOnly
        choose_folder(monkeypatch, "/other")
        click(dialog, "Choose folder…")
        assert dialog.criteria() == (Criterion("folder", "/other"),)

    def test_thinking_better_of_a_folder_adds_and_changes_nothing(self, dialog, monkeypatch):
        choose_folder(monkeypatch, None)
        dialog.set_criteria((A,))
        add(dialog, "In the folder…")
        assert dialog._model.criteria() == (A,)
        dialog.set_criteria((Criterion("folder", "/a"),))
        click(dialog, "Choose folder…")
        assert dialog.criteria() == (Criterion("folder", "/a"),)

    def test_return_and_a_double_click_go_to_the_value(self, dialog):
        dialog.set_criteria((Criterion("name", "a*"),))
        listed, edit = view(dialog), editor(dialog, "Pattern of the name")
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is edit
        listed.setFocus()
        select(dialog, 0)
        place = listed.visualRect(listed.model().index(0, 0)).center()
        QTest.mouseDClick(listed.viewport(), LEFT, pos=place)
        assert QApplication.focusWidget() is edit


class TestPresets:
    def choose(self, dialog, name):
        combo = box(dialog)
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())

    def test_choosing_one_shows_its_criteria(self, dialog, qtbot, asked):
        self.choose(dialog, PRESETS[1].name)
        assert dialog.criteria() == PRESETS[1].criteria
        qtbot.waitUntil(lambda: asked[-1:] == [PRESETS[1].criteria])

    def test_a_change_makes_it_the_persons_own_and_the_way_back_stays(self, dialog):
        assert box(dialog).currentText() == "Best quality"
        assert box(dialog).findText("Own rule") == -1
        click(dialog, "Remove")
        assert box(dialog).currentText() == "Own rule"
        own = dialog.criteria()
        self.choose(dialog, "Best quality")
        assert dialog.criteria() == PRESETS[0].criteria
        self.choose(dialog, "Own rule")
        assert dialog.criteria() == own

    def test_changing_it_back_makes_it_the_preset_again(self, dialog):
        self.choose(dialog, "Oldest")
        click(dialog, "Move down")
        assert box(dialog).currentText() == "Own rule"
        click(dialog, "Move up")
        assert box(dialog).currentText() == "Oldest"

    def name_dialog(self, dialog, qtbot):
        click(dialog, "Save as…")
        [asking] = [each for each in dialog.findChildren(rule_name.NameDialog) if each.isVisible()]
        qtbot.waitExposed(asking)
        return asking

    def test_saving_asks_for_a_name_and_shows_it(self, dialog, store, qtbot):
        dialog.set_criteria((A, B))
        asking = self.name_dialog(dialog, qtbot)
        assert not button(asking, "Save").isEnabled()
        QTest.keyClicks(asking.edit, " Mine ")
        QTest.keyClick(asking.edit, Qt.Key.Key_Return)
        assert store.all()[-1] == Preset("Mine", (A, B))
        assert box(dialog).currentText() == "Mine"
        assert box(dialog).findText("Own rule") == -1
        assert button(dialog, "Forget").isEnabled()

    def test_the_name_of_a_built_in_one_is_refused_and_an_own_one_is_replaced_knowingly(
        self, dialog, store, qtbot
    ):
        store.save(Preset("Mine", (A,)))
        dialog.set_criteria((B,))
        asking = self.name_dialog(dialog, qtbot)
        QTest.keyClicks(asking.edit, "best quality")
        assert "This is the name of a built-in rule." in words_of(asking)
        assert not button(asking, "Save").isEnabled()
        asking.edit.selectAll()
        QTest.keyClicks(asking.edit, "Mine")
        QTest.mouseClick(button(asking, "Replace"), LEFT)
        assert store.all()[-1] == Preset("Mine", (B,))

    def test_escape_saves_nothing(self, dialog, store, qtbot):
        asking = self.name_dialog(dialog, qtbot)
        QTest.keyClicks(asking.edit, "Mine")
        QTest.keyClick(asking.edit, Qt.Key.Key_Escape)
        assert store.all() == list(PRESETS)
        assert dialog.isVisible()

    def test_of_two_with_the_same_criteria_the_one_that_was_saved_is_shown(self, dialog, qtbot):
        asking = self.name_dialog(dialog, qtbot)
        QTest.keyClicks(asking.edit, "Mine")
        QTest.keyClick(asking.edit, Qt.Key.Key_Return)
        assert dialog.criteria() == PRESETS[0].criteria
        assert box(dialog).currentText() == "Mine"

    def test_forgetting_keeps_the_criteria_and_is_for_own_ones_only(self, qtbot, store, english):
        store.save(Preset("Mine", (A, B)))
        store.set_last((A, B))
        dialog = opened(qtbot, store)
        assert box(dialog).currentText() == "Mine"
        click(dialog, "Forget")
        assert store.all() == list(PRESETS)
        assert box(dialog).currentText() == "Own rule"
        assert dialog.criteria() == (A, B)
        self.choose(dialog, "Best quality")
        assert not button(dialog, "Forget").isEnabled()

    def test_closing_right_after_a_change_remembers_it(self, dialog, store):
        dialog.set_criteria((C, A))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert store.last() == (C, A)


class TestApplying:
    def test_many_changes_at_once_ask_once(self, dialog, qtbot, asked):
        qtbot.waitUntil(lambda: len(asked) == 1)
        for rule in ("oldest", "newest", "largest"):
            dialog.set_criteria(parse_rule(rule))
        qtbot.waitUntil(lambda: len(asked) == 2)
        assert asked[1] == (B,)

    def test_the_answer_is_shown_and_greyed_once_it_is_of_another_rule(self, dialog, qtbot, asked):
        qtbot.waitUntil(lambda: len(asked) == 1)
        dialog.set_preview("Keeps 214 files")
        [label] = [each for each in dialog.findChildren(QLabel) if each.text() == "Keeps 214 files"]
        assert label.isEnabled()
        add(dialog, "Shortest path")
        assert not label.isEnabled()
        dialog.set_preview("Keeps 215 files")
        assert label.isEnabled()

    @pytest.mark.parametrize(
        ("words", "scope"), [("Mark in this group", "cluster"), ("Mark in all groups", "all")]
    )
    def test_each_button_asks_with_its_scope_and_the_dialog_stays(self, dialog, words, scope):
        asked = []
        dialog.apply_asked.connect(lambda *arguments: asked.append(arguments))
        dialog.set_criteria((A, Criterion("name")))
        click(dialog, words)
        assert asked == [((A,), scope)]
        assert dialog.isVisible()

    def test_one_cluster_is_offered_only_where_there_is_one(self, dialog):
        dialog.set_scope_available(False)
        assert not button(dialog, "Mark in this group").isEnabled()
        assert button(dialog, "Mark in all groups").isEnabled()
        dialog.set_scope_available(True)
        assert button(dialog, "Mark in this group").isEnabled()

    def test_it_leaves_the_window_usable_and_fits_a_small_screen(self, dialog):
        assert not dialog.isModal()
        assert dialog.height() <= 660
        assert dialog.width() <= 1000

    def test_a_criterion_is_drawn_in_every_state(self, dialog):
        dialog.set_criteria((A, Criterion("name"), Criterion("folder", ODD)))
        listed = view(dialog)
        for row in range(3):
            listed.setCurrentIndex(listed.model().index(row, 0))
            QApplication.sendEvent(listed.viewport(), QEvent(QEvent.Type.Leave))
            assert not listed.grab().isNull()


def test_bursts_are_taken_only_if_the_box_is_checked_and_not_among_equal_files(qtbot):
    chooser = ScopeChooser()
    qtbot.addWidget(chooser)
    assert not chooser.scope().bursts
    with qtbot.waitSignal(chooser.changed):
        chooser.bursts.click()
    assert chooser.scope().bursts
    chooser.equality.setCurrentIndex(1)
    assert not chooser.bursts.isEnabled()
