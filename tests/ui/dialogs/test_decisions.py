"""The list of what is no duplicates, as a person uses it."""

import os

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from dupfinder.clusters.decisions import Decision
from dupfinder.ui.dialogs.decisions import DecisionsDialog, DecisionsModel
from dupfinder.ui.style.formatting import moment

LEFT = Qt.MouseButton.LeftButton
ODD = os.fsdecode(b"/pictures/\xff.jpg")
NOON = "2024-05-01T12:00:00+00:00"
PAIR = Decision(7, "pair", NOON, ("/pictures/a.jpg", "/other/b.jpg"))
CLUSTER = Decision(5, "cluster", NOON, ("/pictures/c.jpg", ODD, "/pictures/d.jpg"))


@pytest.fixture
def dialog(qtbot, english):
    dialog = DecisionsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.set_decisions([PAIR, CLUSTER])
    return dialog


@pytest.fixture
def asked(dialog):
    calls = []
    dialog.take_back_asked.connect(calls.append)
    return calls


@pytest.fixture
def table(dialog):
    return dialog.findChild(QTableView)


def button(dialog, words):
    [found] = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words]
    return found


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def selected(table):
    return [index.data() for index in table.selectionModel().selectedRows()]


def test_the_model_keeps_its_word(english):
    model = DecisionsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_decisions([PAIR, CLUSTER])
    model.set_filter("c.jpg")
    assert model.decisions() == [CLUSTER]
    assert model.total() == 2
    model.set_decisions([PAIR])
    assert model.rowCount() == 0
    model.set_filter("")
    model.set_decisions([])
    tester.deleteLater()


def test_each_row_names_files_and_folders_kind_and_time(table):
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert rows == [
        ["a.jpg, b.jpg", "/pictures, /other", "Pair", moment(NOON)],
        ["c.jpg, \ufffd.jpg, d.jpg", "/pictures", "Group of 3", moment(NOON)],
    ]


def test_the_tooltip_has_the_paths_and_of_very_many_the_first(english):
    model = DecisionsModel()
    model.set_decisions([CLUSTER, Decision(1, "cluster", NOON, tuple(f"/{n}.jpg" for n in range(30)))])
    role = Qt.ItemDataRole.ToolTipRole
    assert read_tip(model.index(0, 0).data(role)) == "/pictures/c.jpg\n/pictures/\ufffd.jpg\n/pictures/d.jpg"
    assert read_tip(model.index(1, 0).data(role)).split("\n")[-1] == "and 10 more"


def test_what_is_selected_is_asked_for(dialog, table, asked):
    assert not button(dialog, "Show again").isEnabled()
    table.selectAll()
    QTest.mouseClick(button(dialog, "Show again"), LEFT)
    assert asked == [(7, 5)]


def test_the_menu_asks_as_well(dialog, table, asked):
    [again] = [action for action in table.actions() if action.text() == "Show again"]
    assert not again.isEnabled()
    table.selectRow(1)
    again.trigger()
    assert asked == [(5,)]


def test_a_new_list_keeps_the_selection_and_the_place(dialog, table, qtbot):
    many = [Decision(n, "pair", NOON, (f"/{n}.jpg", "/x.jpg")) for n in range(300, 0, -1)]
    dialog.set_decisions(many)
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 100)
    table.selectRow(120)
    table.verticalScrollBar().setValue(100)
    dialog.set_decisions(many[1:])
    assert selected(table) == ["180.jpg, x.jpg"]
    assert table.verticalScrollBar().value() == 100


def test_the_search_looks_at_whole_paths(dialog, table, qtbot):
    qtbot.keyClicks(dialog.findChild(QLineEdit), "OTHER/b")
    assert table.model().decisions() == [PAIR]
    assert "1 of 2 shown" in words_of(dialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "zzz")
    assert "Nothing matches" in words_of(dialog)
    dialog.findChild(QLineEdit).clear()
    assert table.isVisible()


def test_the_paths_are_copied_exactly(table):
    table.selectRow(1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "/pictures/c.jpg\nfile:///pictures/%FF.jpg\n/pictures/d.jpg"


def test_an_empty_list_says_so_and_offers_nothing(dialog, table):
    dialog.set_decisions([])
    assert "Nothing is marked as not duplicates" in words_of(dialog)
    assert not table.isVisible()
    assert not button(dialog, "Show again").isVisible()


def test_it_leaves_the_window_usable_and_closes_by_escape(dialog):
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
