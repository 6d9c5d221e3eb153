"""“Recently trashed”, as a person uses it."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeView

from dupfinder.trash.journal import TrashBatch, TrashedFile
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import opening
from dupfinder.ui.dialogs.trash_history import TrashedDialog
from dupfinder.ui.dialogs.trash_history_model import TrashedModel
from dupfinder.ui.dialogs.trash_thumbnails import picture_of
from dupfinder.ui.style.formatting import moment

LEFT = Qt.MouseButton.LeftButton
ODD = os.fsdecode(b"/pictures/\xff.jpg")
NOON = "2024-05-01T12:00:00+00:00"


def trashed(number, batch, path=None, state="trashed", reason=None, **more):
    path = path or f"/pictures/IMG_{number}.jpg"
    fields = {"trash_path": None, "keeper": None, "changed_at": NOON, "companion_of": None} | more
    return TrashedFile(
        id=number, batch=batch, path=path, size_bytes=1000, mtime_ns=1, state=state, reason=reason, **fields
    )


NEW = TrashBatch(
    2,
    NOON,
    (
        trashed(10, 2),
        trashed(9, 2),
        trashed(11, 2, ODD, "failed", "permission denied"),
        trashed(12, 2, state="restored"),
        trashed(13, 2, "/other/x.xmp", "lost", "not in the trash", companion_of=10),
    ),
)
OLD = TrashBatch(1, NOON, (trashed(1, 1), trashed(2, 1)))
DONE = TrashBatch(3, NOON, (trashed(20, 3, state="restored"),))


@pytest.fixture
def dialog(qtbot, english):
    dialog = TrashedDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.set_batches([NEW, OLD])
    return dialog


@pytest.fixture
def asked(dialog):
    """Records the requests to put files back."""
    calls = []
    dialog.put_back_asked.connect(lambda *arguments: calls.append(arguments))
    return calls


@pytest.fixture
def tree(dialog):
    return dialog.findChild(QTreeView)


def button(dialog, words):
    [found] = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words]
    return found


def click(dialog, words):
    assert button(dialog, words).isEnabled()
    QTest.mouseClick(button(dialog, words), LEFT)


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def rows(model, parent=QModelIndex(), column=0):  # noqa: B008
    return [model.index(row, column, parent).data() for row in range(model.rowCount(parent))]


def index_of(model, batch, name=None):
    """The row of a batch, or of a file in it."""
    parent = model.index(batch, 0)
    return parent if name is None else model.index(rows(model, parent).index(name), 0, parent)


def select(tree, *indexes):
    flags = QItemSelectionModel.SelectionFlag
    tree.selectionModel().clear()
    for index in indexes:
        tree.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def selected(tree):
    return sorted(index.data() for index in tree.selectionModel().selectedRows())


class TestModel:
    @pytest.fixture
    def model(self, english):
        model = TrashedModel()
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        yield model
        tester.deleteLater()

    def test_it_keeps_its_word_while_it_is_filled_and_searched(self, model):
        model.set_batches([NEW, OLD])
        for needle in ("img", "nothing", "xmp", ""):
            model.set_filter(needle)
        model.set_batches([OLD])
        model.set_batches([])
        assert model.rowCount() == 0

    def test_files_stand_below_their_batch_in_natural_order(self, model):
        model.set_batches([NEW, OLD])
        names = ["IMG_9.jpg", "IMG_10.jpg", "IMG_12.jpg", "x.xmp", "\ufffd.jpg"]
        assert rows(model, model.index(0, 0)) == names
        assert rows(model, model.index(1, 0)) == ["IMG_1.jpg", "IMG_2.jpg"]

    def test_a_batch_tells_when_how_many_how_much_and_what_became_of_it(self, model):
        model.set_batches([NEW])
        cells = [model.index(0, column).data() for column in range(5)]
        assert cells[0] == moment(NOON)
        assert cells[1:] == ["5 files", "", "2 in the trash, 1 put back, 1 not moved, 1 lost", "4.0 kB"]

    def test_a_file_tells_what_became_of_it_and_why(self, model):
        states = {
            "waiting": "Not moved yet",
            "moving": "Being moved",
            "trashed": "In the trash",
            "failed": "Not moved: it was changed",
            "restoring": "Being put back",
            "restored": "Put back",
            "lost": "Lost: it was changed",
        }
        for state, words in states.items():
            reason = "it was changed" if state in ("failed", "lost") else None
            assert model.state_of(trashed(1, 1, state=state, reason=reason)) == words
        again = trashed(1, 1, reason="another file is there")
        assert model.state_of(again) == "In the trash, could not be put back: another file is there"

    def test_a_reason_with_odd_bytes_can_be_shown(self, model):
        model.set_batches([TrashBatch(1, NOON, (trashed(1, 1, ODD, "failed", ODD),))])
        cell = model.index(0, 3, model.index(0, 0)).data()
        assert cell == "Not moved: /pictures/\ufffd.jpg"

    def test_the_search_looks_at_path_and_state_and_drops_batches_without_a_hit(self, model):
        model.set_batches([NEW, OLD])
        found = {"IMG_1": 3, "OTHER": 1, "permission": 1, "put back": 1, "/pictures": 6, "zzz": 0}
        for needle, count in found.items():
            model.set_filter(needle)
            assert model.shown_count() == count, needle
        model.set_filter("other")
        assert model.rowCount() == 1

    def test_times_are_local_and_nonsense_is_shown_as_it_is(self, english):
        assert moment(NOON) == moment("2024-05-01T14:00:00+02:00")
        assert "2024" in moment(NOON)
        assert moment("yesterday") == "yesterday"


class TestPuttingBack:
    def test_single_files_are_asked_for_by_their_numbers(self, dialog, tree, asked):
        model = tree.model()
        select(tree, index_of(model, 0, "IMG_9.jpg"), index_of(model, 1, "IMG_1.jpg"))
        click(dialog, "Put back")
        assert [(batch, sorted(files)) for batch, files in asked] == [(None, [1, 9])]

    def test_only_what_is_in_the_trash_is_asked_for(self, dialog, tree, asked):
        model = tree.model()
        odd = [index_of(model, 0, name) for name in ("IMG_12.jpg", "x.xmp", "\ufffd.jpg")]
        select(tree, *odd)
        assert not button(dialog, "Put back").isEnabled()
        select(tree, *odd, index_of(model, 0, "IMG_10.jpg"))
        click(dialog, "Put back")
        assert asked == [(None, (10,))]

    def test_a_selected_batch_stands_for_its_files(self, dialog, tree, asked):
        select(tree, index_of(tree.model(), 1), index_of(tree.model(), 0, "IMG_9.jpg"))
        click(dialog, "Put back")
        assert sorted(asked[0][1]) == [1, 2, 9]

    def test_a_selected_batch_stands_for_what_the_search_leaves_of_it(self, dialog, tree, asked, qtbot):
        qtbot.keyClicks(dialog.findChild(QLineEdit), "IMG_2")
        select(tree, index_of(tree.model(), 0))
        click(dialog, "Put back")
        assert asked == [(None, (2,))]

    def test_the_whole_batch_of_the_current_row_is_asked_for_whatever_is_shown(
        self, dialog, tree, asked, qtbot
    ):
        qtbot.keyClicks(dialog.findChild(QLineEdit), "IMG_2")
        select(tree, index_of(tree.model(), 0, "IMG_2.jpg"))
        click(dialog, "Put back whole batch")
        assert asked == [(1, ())]

    def test_a_batch_of_which_nothing_is_in_the_trash_offers_nothing(self, dialog, tree):
        dialog.set_batches([DONE])
        select(tree, index_of(tree.model(), 0))
        assert not button(dialog, "Put back").isEnabled()
        assert not button(dialog, "Put back whole batch").isEnabled()

    def test_while_files_are_moved_nothing_can_be_asked_for(self, dialog, tree, asked):
        select(tree, index_of(tree.model(), 1))
        dialog.set_busy(True)
        assert not button(dialog, "Put back").isEnabled()
        assert not button(dialog, "Put back whole batch").isEnabled()
        assert any("busy" in words for words in words_of(dialog))
        dialog.set_busy(False)
        click(dialog, "Put back whole batch")
        assert asked == [(1, ())]
        assert not any("busy" in words for words in words_of(dialog))

    def test_the_menu_puts_back_as_well(self, dialog, tree, asked):
        select(tree, index_of(tree.model(), 1, "IMG_1.jpg"))
        [action] = [action for action in tree.actions() if action.text() == "Put back"]
        action.trigger()
        assert asked == [(None, (1,))]


class TestPlace:
    def test_at_first_the_last_batch_is_open(self, tree):
        model = tree.model()
        assert tree.isExpanded(model.index(0, 0))
        assert not tree.isExpanded(model.index(1, 0))
        assert tree.currentIndex() == model.index(0, 0)

    def test_new_batches_leave_selection_and_what_is_open_with_their_files(self, dialog, tree):
        model = tree.model()
        tree.collapse(model.index(0, 0))
        tree.expand(model.index(1, 0))
        select(tree, index_of(model, 0), index_of(model, 1, "IMG_2.jpg"))
        dialog.set_batches([DONE, replace(NEW, files=NEW.files[:2]), OLD])
        assert [tree.isExpanded(model.index(row, 0)) for row in range(3)] == [False, False, True]
        assert selected(tree) == sorted([moment(NOON), "IMG_2.jpg"])
        assert tree.currentIndex() == index_of(model, 2, "IMG_2.jpg")
        assert model.batch_at(tree.selectionModel().selectedRows()[0]).id in (1, 2)

    def test_what_was_put_back_stays_selected(self, dialog, tree):
        select(tree, index_of(tree.model(), 1, "IMG_1.jpg"))
        back = replace(OLD, files=(replace(OLD.files[0], state="restored"), OLD.files[1]))
        dialog.set_batches([NEW, back])
        assert selected(tree) == ["IMG_1.jpg"]
        assert not button(dialog, "Put back").isEnabled()
        assert button(dialog, "Show in file manager").isEnabled()

    def test_new_batches_leave_the_list_where_it_is_scrolled_to(self, dialog, tree, qtbot):
        many = TrashBatch(7, NOON, tuple(trashed(100 + n, 7) for n in range(500)))
        dialog.set_batches([many, OLD])
        tree.expandAll()
        qtbot.waitUntil(lambda: tree.verticalScrollBar().maximum() > 200)
        tree.verticalScrollBar().setValue(200)
        dialog.set_batches([replace(many, files=many.files[:-1]), OLD])
        assert tree.verticalScrollBar().value() == 200

    def test_searching_opens_what_it_finds_and_counts_it(self, dialog, tree, qtbot):
        qtbot.keyClicks(dialog.findChild(QLineEdit), "img_1")
        assert "3 of 7 files shown" in words_of(dialog)
        assert all(tree.isExpanded(tree.model().index(row, 0)) for row in range(2))
        qtbot.keyClicks(dialog.findChild(QLineEdit), "xyz")
        assert "No file matches" in words_of(dialog)
        assert not tree.isVisible()
        dialog.findChild(QLineEdit).clear()
        assert tree.isVisible()

    def test_selecting_everything_survives_a_new_list(self, dialog, tree):
        many = [TrashBatch(b, NOON, tuple(trashed(b * 10_000 + n, b) for n in range(3000))) for b in (9, 8)]
        dialog.set_batches(many)
        tree.expandAll()
        tree.selectAll()
        dialog.set_batches([*many, OLD])
        assert len(tree.selectionModel().selectedRows()) == 6002

    def test_an_empty_list_says_so_and_offers_nothing(self, dialog, tree):
        dialog.set_batches([])
        assert "Nothing was moved to the trash" in words_of(dialog)
        assert not tree.isVisible()
        assert not button(dialog, "Put back").isVisible()


class TestFiles:
    @pytest.fixture
    def shown(self, monkeypatch):
        paths = []
        monkeypatch.setattr(opening, "show_in_file_manager", lambda path: paths.append(path) or True)
        return paths

    def test_a_file_that_is_at_its_place_is_shown_there(self, dialog, tree, shown):
        select(tree, index_of(tree.model(), 0, "\ufffd.jpg"))
        click(dialog, "Show in file manager")
        assert shown == [ODD]

    def test_a_file_in_the_trash_cannot_be_shown_at_its_place(self, dialog, tree):
        select(tree, index_of(tree.model(), 0, "IMG_9.jpg"))
        assert not button(dialog, "Show in file manager").isEnabled()

    def test_a_file_that_cannot_be_shown_is_told(self, dialog, tree, monkeypatch):
        monkeypatch.setattr(opening, "show_in_file_manager", lambda path: False)
        select(tree, index_of(tree.model(), 0, "IMG_12.jpg"))
        click(dialog, "Show in file manager")
        assert any("“IMG_12.jpg” cannot be shown" in words for words in words_of(dialog))

    def test_paths_are_copied_exactly(self, dialog, tree):
        select(tree, index_of(tree.model(), 0, "IMG_9.jpg"), index_of(tree.model(), 0, "\ufffd.jpg"))
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().split("\n")
        assert sorted(lines) == ["/pictures/IMG_9.jpg", "file:///pictures/%FF.jpg"]

    def test_rows_are_read_out_whole(self, tree):
        model = tree.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        assert index_of(model, 0, "IMG_9.jpg").data(role) == "IMG_9.jpg, /pictures, In the trash"
        assert model.index(1, 0).data(role) == f"{moment(NOON)}, 2 files, 2.0 kB, 2 in the trash"

    def test_it_leaves_the_window_usable_closes_by_escape_and_fits(self, dialog):
        assert not dialog.isModal()
        assert dialog.width() <= 1000
        assert dialog.height() <= 660
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("trashed", "/trash/1.jpg"),
        ("restored", "/pictures/1.jpg"),
        ("failed", "/pictures/1.jpg"),
        ("lost", "/kept.jpg"),
    ],
)
def test_the_picture_of_a_file_is_read_where_it_lies_now(state, shown):
    file = trashed(1, 1, "/pictures/1.jpg", state, trash_path="/trash/1.jpg", keeper="/kept.jpg")
    assert picture_of(file).path == shown
    assert picture_of(replace(file, companion_of=2)) is None


def test_the_kept_picture_stands_for_one_that_cannot_be_read(qtbot, english, folder):
    kept = str(folder.draw("kept.jpg", 1))
    gone = trashed(1, 1, "/pictures/1.jpg", trash_path="/trash/1.jpg", keeper=kept)
    thumbnails = Thumbnails(None)
    try:
        dialog = TrashedDialog(thumbnails=thumbnails)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.set_batches([TrashBatch(1, NOON, (gone,))])
        pictures = dialog._pictures
        qtbot.waitUntil(lambda: pictures.shown_for(gone).path == kept)
        qtbot.waitUntil(lambda: thumbnails.pixmap(pictures.shown_for(gone), 64) is not None)
        dialog.close()
    finally:
        thumbnails.close()


def test_return_in_the_search_does_not_close_the_list(dialog):
    line = dialog.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
