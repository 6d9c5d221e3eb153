"""The dialogs beside the main window, as a person uses them."""

import os

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTextBrowser,
    QTreeWidget,
)

from dupfinder import __version__
from dupfinder.base.records import FileProblem
from dupfinder.system import user_dirs
from dupfinder.ui.desktop import opening
from dupfinder.ui.dialogs import about, bug_report, shortcuts
from dupfinder.ui.dialogs.guide import GuideDialog
from dupfinder.ui.dialogs.path_lists import ExcludedDialog, PathsModel
from dupfinder.ui.dialogs.problems import ProblemsDialog, ProblemsModel
from dupfinder.ui.style import formatting, icons

ODD = os.fsdecode(b"/pictures/\xff.tif")
PROBLEMS = [
    FileProblem("/pictures/IMG_10.jpg", "decode", "unknown format"),
    FileProblem("/pictures/IMG_2.jpg", "decode", "only a part can be read", damaged=True),
    FileProblem(ODD, "read", "permission\tdenied"),
    FileProblem("/drive/old", "walk", "no such file or directory"),
]


@pytest.fixture
def shown(monkeypatch):
    """The paths that the file manager would have shown."""
    paths = []
    monkeypatch.setattr(opening, "show_in_file_manager", lambda path: paths.append(path) or True)
    return paths


def clipboard():
    return QGuiApplication.clipboard().text()


def button(dialog, words):
    [found] = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words]
    return found


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


class TestProblemsModel:
    @pytest.fixture
    def model(self, qapp):
        model = ProblemsModel()
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        yield model
        tester.deleteLater()

    def test_it_keeps_its_word_while_it_is_filled_sorted_and_filtered(self, model):
        model.set_problems(PROBLEMS)
        for column in range(4):
            model.sort(column, Qt.SortOrder.DescendingOrder)
            model.set_filter("img")
            model.sort(column)
            model.set_filter("")
        model.set_problems(PROBLEMS[:1])
        model.set_problems([])
        assert model.rowCount() == 0

    def test_numbers_in_names_sort_as_numbers(self, model):
        model.set_problems(PROBLEMS)
        model.sort(0)
        assert names(model) == ["IMG_2.jpg", "IMG_10.jpg", "old", "\ufffd.tif"]
        model.sort(0, Qt.SortOrder.DescendingOrder)
        assert names(model) == ["\ufffd.tif", "old", "IMG_10.jpg", "IMG_2.jpg"]

    def test_what_is_equal_keeps_the_order_of_its_path_both_ways(self, model):
        model.set_problems([FileProblem(f"/b/{n}.jpg", "read", "x") for n in (3, 1, 2)])
        for order in Qt.SortOrder:
            model.sort(3, order)
            assert names(model) == ["1.jpg", "2.jpg", "3.jpg"]

    def test_an_index_that_is_held_follows_its_row_when_sorted(self, model):
        # A proxy holds an index to every row.
        proxy = QSortFilterProxyModel()
        proxy.setSourceModel(model)
        model.set_problems(PROBLEMS)
        model.sort(1)
        before = {proxy.index(row, 0).data(): proxy.index(row, 3).data() for row in range(4)}
        model.sort(3)
        assert {proxy.index(row, 0).data(): proxy.index(row, 3).data() for row in range(4)} == before

    def test_the_filter_looks_at_every_column_whatever_the_case(self, model):
        model.set_problems(PROBLEMS)
        for needle, count in {
            "img": 2,
            "PICTURES": 3,
            "only in part": 1,
            "format": 1,
            "none": 0,
            " ": 4,
        }.items():
            model.set_filter(needle)
            assert model.rowCount() == count, needle

    def test_what_is_known_of_a_row_is_worked_out_once(self, model, monkeypatch):
        asked = []
        real = formatting.natural_key
        monkeypatch.setattr(formatting, "natural_key", lambda words: asked.append(words) or real(words))
        problems = [FileProblem(f"/pictures/{n}.jpg", "decode", "unknown format") for n in range(50)]
        model.set_problems(problems)
        first = len(asked)
        model.set_filter("1")
        model.set_filter("")
        model.set_problems([*reversed(problems), PROBLEMS[0]])
        assert len(asked) - first <= 2  # of the one that came
        assert model.rowCount() == 51
        assert names(model)[:3] == ["0.jpg", "1.jpg", "2.jpg"]
        model.set_problems(problems[:2])
        assert model.problems() == problems[:2]

    def test_each_row_tells_what_happened(self, model):
        model.set_problems(PROBLEMS)
        model.sort(0)
        told = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(4)}
        assert told["IMG_2.jpg"] == "Read only in part"
        assert told["old"] == "Folder not read"
        assert told["\ufffd.tif"] == "File not read"
        assert told["IMG_10.jpg"] == "Picture not decoded"

    def test_the_tooltip_of_a_name_is_the_whole_path(self, model):
        model.set_problems(PROBLEMS[:1])
        assert read_tip(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == "/pictures/IMG_10.jpg"
        assert read_tip(model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)) == "unknown format"


class TestProblems:
    @pytest.fixture
    def dialog(self, qtbot):
        dialog = ProblemsDialog()
        qtbot.addWidget(dialog)
        dialog.set_problems(PROBLEMS)
        dialog.show()
        return dialog

    @pytest.fixture
    def table(self, dialog):
        return dialog.findChild(QTableView)

    def selected(self, table):
        return [index.data() for index in table.selectionModel().selectedRows()]

    def select(self, table, *wanted):
        table.clearSelection()
        mode = table.selectionMode()
        table.setSelectionMode(QTableView.SelectionMode.MultiSelection)
        for row, name in enumerate(names(table.model())):
            if name in wanted:
                table.selectRow(row)
        table.setSelectionMode(mode)

    @pytest.mark.parametrize(
        ("problems", "sentence"),
        [
            (PROBLEMS, "2 files could not be read, 1 only in part, 1 folder could not be read"),
            (PROBLEMS[:1], "1 file could not be read"),
            (PROBLEMS[1:2], "1 file was read only in part"),
            (PROBLEMS[1:2] * 2, "2 files were read only in part"),
            (PROBLEMS[3:] * 3, "3 folders could not be read"),
        ],
    )
    def test_the_heading_counts_each_kind(self, dialog, problems, sentence):
        dialog.set_problems(problems)
        assert sentence in words_of(dialog)

    def test_without_problems_it_says_so_and_offers_nothing(self, dialog, table):
        dialog.set_problems([])
        assert "Every file could be read" in words_of(dialog)
        assert not table.isVisible()
        assert not button(dialog, "Copy all").isVisible()

    def test_a_filter_that_nothing_matches_says_so(self, dialog, table, qtbot):
        qtbot.keyClicks(dialog.findChild(QLineEdit), "img")
        assert "2 of 4 shown" in words_of(dialog)
        qtbot.keyClicks(dialog.findChild(QLineEdit), "x")
        assert "No problem matches" in words_of(dialog)
        assert not table.isVisible()
        dialog.findChild(QLineEdit).clear()
        assert table.isVisible()

    def test_new_problems_leave_the_selection_with_its_files(self, dialog, table):
        self.select(table, "IMG_2.jpg", "old")
        dialog.set_problems([FileProblem("/a/first.jpg", "read", "x"), *reversed(PROBLEMS[:3])])
        assert self.selected(table) == ["IMG_2.jpg"]
        assert button(dialog, "Show in file manager").isEnabled()

    def test_new_problems_leave_the_table_where_it_is_scrolled_to(self, dialog, table, qtbot):
        many = [FileProblem(f"/pictures/{n}.jpg", "read", "x") for n in range(500)]
        dialog.set_problems(many)
        qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 200)
        table.verticalScrollBar().setValue(200)
        dialog.set_problems([*many, FileProblem("/pictures/501.jpg", "read", "x")])
        assert table.verticalScrollBar().value() == 200

    def test_filtering_and_sorting_keep_the_selection(self, dialog, table):
        self.select(table, "IMG_10.jpg")
        dialog.findChild(QLineEdit).setText("img")
        table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        assert self.selected(table) == ["IMG_10.jpg"]

    def test_a_reason_is_whole_where_the_other_columns_have_room(self, dialog, table):
        reason = "damaged: a part of the picture is missing or broken"
        paths = [f"/pictures/2009/2009-{n:02}-holiday/IMG_{n:05}.jpg" for n in range(40)]
        dialog.resize(900, 480)
        dialog.set_problems([FileProblem(path, "decode", reason, True) for path in paths])
        dialog.show()
        for column in range(4):
            longest = max(table.model().index(row, column).data() for row in range(40))
            assert table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(longest), column
        long = "/" + "deep/" * 60 + "x" * 200 + ".jpg"
        dialog.set_problems([FileProblem(long, "decode", reason * 2, True)])
        assert table.columnWidth(3) >= 0.4 * table.viewport().width()
        table.setColumnWidth(1, 333)
        dialog.resize(1000, 480)
        assert table.columnWidth(1) == 333  # as the person set it

    def test_copying_gives_the_selected_rows_between_tabs(self, dialog, table, qtbot):
        self.select(table, "IMG_10.jpg", "\ufffd.tif")
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        odd = "file:///pictures/%FF.tif\tFile not read\tpermission␉denied"
        plain = "/pictures/IMG_10.jpg\tPicture not decoded\tunknown format"
        assert sorted(clipboard().split("\n")) == [plain, odd]

    def test_copy_all_gives_what_is_shown(self, dialog, qtbot):
        qtbot.mouseClick(button(dialog, "Copy all"), Qt.MouseButton.LeftButton)
        assert len(clipboard().split("\n")) == 4
        dialog.findChild(QLineEdit).setText("img_2")
        qtbot.mouseClick(button(dialog, "Copy all"), Qt.MouseButton.LeftButton)
        assert clipboard() == "/pictures/IMG_2.jpg\tRead only in part\tonly a part can be read"

    def test_a_double_click_the_return_key_and_the_button_show_the_exact_file(
        self, dialog, table, shown, qtbot
    ):
        self.select(table, "\ufffd.tif")
        place = table.visualRect(table.selectionModel().selectedRows()[0]).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.mouseClick(button(dialog, "Show in file manager"), Qt.MouseButton.LeftButton)
        assert shown == [ODD] * 3
        assert dialog.isVisible()

    def test_a_file_that_cannot_be_shown_is_told(self, dialog, table, qtbot, monkeypatch):
        monkeypatch.setattr(opening, "show_in_file_manager", lambda path: False)
        self.select(table, "old")
        qtbot.mouseClick(button(dialog, "Show in file manager"), Qt.MouseButton.LeftButton)
        assert any("“old” cannot be shown" in words for words in words_of(dialog))

    def test_showing_is_offered_for_one_file_only(self, dialog, table):
        assert not button(dialog, "Show in file manager").isEnabled()
        self.select(table, "IMG_2.jpg", "IMG_10.jpg")
        assert not button(dialog, "Show in file manager").isEnabled()

    def test_the_menu_copies_paths(self, dialog, table):
        self.select(table, "IMG_2.jpg")
        [copy] = [action for action in table.actions() if action.text() == "Copy path"]
        copy.trigger()
        assert clipboard() == "/pictures/IMG_2.jpg"

    def test_it_leaves_the_window_usable(self, dialog):
        assert not dialog.isModal()


class TestExcluded:
    @pytest.fixture
    def dialog(self, qtbot):
        dialog = ExcludedDialog()
        qtbot.addWidget(dialog)
        dialog.set_paths(["/a/10.jpg", "/a/2.jpg", ODD])
        dialog.show()
        return dialog

    def test_the_model_keeps_its_word(self, qapp):
        model = PathsModel()
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.set_paths(["/b", "/a", ODD])
        assert model.paths() == ["/a", "/b", ODD]
        model.set_paths([])
        tester.deleteLater()

    def test_what_is_selected_is_asked_for_by_its_exact_name(self, dialog, qtbot):
        asked = []
        dialog.include_asked.connect(asked.append)
        dialog.findChild(QTableView).selectRow(2)
        qtbot.mouseClick(button(dialog, "Include again"), Qt.MouseButton.LeftButton)
        assert asked == [[ODD]]

    def test_several_are_asked_for_at_once_even_if_the_list_changes(self, dialog, qtbot):
        asked = []

        def include(paths):
            asked.append(paths)
            dialog.set_paths(["/new.jpg"])

        dialog.include_asked.connect(include)
        dialog.findChild(QTableView).selectAll()
        qtbot.mouseClick(button(dialog, "Include again"), Qt.MouseButton.LeftButton)
        assert asked == [["/a/2.jpg", "/a/10.jpg", ODD]]

    def test_the_button_needs_a_selection_and_a_new_list_keeps_it(self, dialog):
        assert not button(dialog, "Include again").isEnabled()
        table = dialog.findChild(QTableView)
        table.selectRow(1)
        dialog.set_paths(["/a/1.jpg", "/a/10.jpg"])
        assert [index.data() for index in table.selectionModel().selectedRows()] == ["/a/10.jpg"]
        assert button(dialog, "Include again").isEnabled()

    def test_an_empty_list_says_so(self, dialog):
        dialog.set_paths([])
        assert "Nothing is excluded" in words_of(dialog)
        assert not button(dialog, "Include again").isVisible()


class TestHelp:
    def test_the_guide_explains_every_word_and_has_no_links_or_colours(self, qtbot):
        dialog = GuideDialog()
        qtbot.addWidget(dialog)
        html, text = dialog._html(), dialog.findChild(QTextBrowser).toPlainText()
        for word in (
            "fingerprint",
            "distance",
            "Look-alike",
            "group",
            "best",
            "marked",
            "Space",
            "Enter",
        ):
            assert word in text
        for word in ("cluster", "keeper", "radius", "bits", "checked", "extras"):
            assert word not in text
        assert "href" not in html
        assert "color" not in html
        assert "<" not in text

    def test_about_tells_versions_without_importing_what_it_tells_of(self, python):
        code = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from dupfinder.ui.dialogs import about
about.AboutDialog("/library")
print(sorted({"numpy", "cv2", "PIL", "PySide6.QtNetwork", "PySide6.QtDBus"} & set(sys.modules)))
"""
        done = python(code=code)
        assert done.stdout.decode().strip() == "[]", done.stderr.decode()

    def test_about_copies_what_a_report_needs(self, qtbot):
        dialog = about.AboutDialog(os.fsdecode(b"/data/\xff"))
        qtbot.addWidget(dialog)
        qtbot.mouseClick(button(dialog, "Copy"), Qt.MouseButton.LeftButton)
        lines = dict(line.split(": ", 1) for line in clipboard().split("\n"))
        assert lines["dupfinder"] == __version__
        assert lines["Library"] == "/data/\ufffd"
        for name in ("Python", "Qt", "PySide6", "OpenCV", "numpy", "Pillow", "pi-heif", "vptree"):
            assert lines[name][0].isdigit(), name
        for decoder in ("rawpy", "pillow-jxl-plugin"):
            assert lines[decoder][0].isdigit() or lines[decoder] == "–"
        assert lines["Logs"] == user_dirs.log_dir()

    def test_a_package_that_is_not_there_has_a_dash(self):
        assert about._version_of("no-such-package-of-dupfinder") == "–"

    def test_shortcuts_lists_what_has_a_key_by_group(self, qtbot, qapp):
        def action(words, *keys):
            made = QAction(words, dialog_parent)
            made.setShortcuts(list(keys))
            return made

        dialog_parent = QLabel()
        qtbot.addWidget(dialog_parent)
        groups = [
            ("&File", [action("&Open picture…", "Ctrl+O"), action("None")]),
            ("Empty", [action("None")]),
            ("Edit", [action("Move to &trash", "Del", "Ctrl+D"), action("Cut && paste(&C)", "F2")]),
        ]
        tree = shortcuts.ShortcutsDialog(groups, dialog_parent).findChild(QTreeWidget)
        heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        found = {
            head.text(0): [(head.child(n).text(0), head.child(n).text(1)) for n in range(head.childCount())]
            for head in heads
        }
        assert found == {
            "File": [("Open picture", "Ctrl+O")],
            "Edit": [("Move to trash", "Del or Ctrl+D"), ("Cut & paste", "F2")],
        }

    def test_shortcuts_lists_keys_that_few_keyboards_have_only_if_there_is_no_other(self, qtbot):
        paste, odd = QAction("Paste"), QAction("Odd")
        paste.setShortcuts(["Ctrl+V", "F18", "Paste"])
        odd.setShortcuts(["F14"])
        dialog = shortcuts.ShortcutsDialog([("Edit", [paste, odd])])
        qtbot.addWidget(dialog)
        head = dialog.findChild(QTreeWidget).topLevelItem(0)
        assert [head.child(n).text(1) for n in range(2)] == ["Ctrl+V", "F14"]

    def test_shortcuts_lists_keys_of_views_and_finds_them(self, qtbot):
        rows = [("Preview", "Space"), ("Next group", "PgDown")]
        dialog = shortcuts.ShortcutsDialog([], tables=[("Review", rows), ("Compare", [("Keep", "K")])])
        qtbot.addWidget(dialog)
        dialog.show()
        tree = dialog.findChild(QTreeWidget)
        heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        qtbot.keyClicks(dialog.search, "pgd")
        assert [head.isHidden() for head in heads] == [False, True]
        assert [heads[0].child(n).isHidden() for n in range(2)] == [True, False]

    def test_secondary_text_follows_the_palette(self, qtbot, qapp):
        dialog = ExcludedDialog()
        qtbot.addWidget(dialog)
        dialog.set_paths(["/a"])
        dialog.show()
        [label] = [label for label in dialog.findChildren(QLabel) if label.isVisible()]

        def lightness():
            return label.palette().color(QPalette.ColorRole.WindowText).lightness()

        before = qapp.palette()
        try:
            QApplication.setPalette(QPalette(QColor("#eeeeee")))
            qtbot.waitUntil(lambda: lightness() < 128)
            QApplication.setPalette(QPalette(QColor("#222222")))
            qtbot.waitUntil(lambda: lightness() > 128)
        finally:
            QApplication.setPalette(before)


class TestBugs:
    @pytest.fixture(autouse=True)
    def close_all(self, qapp):
        yield
        for dialog in list(bug_report._bugs):
            dialog.reject()
        assert bug_report._bugs == []

    def error(self, words="bad \udcff value"):
        def fail():
            raise ValueError(words)

        with pytest.raises(ValueError, match=words) as caught:
            fail()
        return caught.value

    def test_it_says_one_sentence_and_gives_the_details_on_demand(self, qtbot):
        dialog = bug_report.show_bug(None, self.error(), "/log/dupfinder.log")
        assert dialog.isVisible()
        assert not dialog.isModal()
        assert not dialog._details.isVisible()
        qtbot.mouseClick(dialog._toggle, Qt.MouseButton.LeftButton)
        assert dialog._details.isVisible()
        assert "ValueError: bad ? value" in dialog._details.toPlainText()

    def test_the_copied_report_has_versions_and_traceback(self, qtbot):
        dialog = bug_report.show_bug(None, self.error(), "/log/dupfinder.log")
        qtbot.mouseClick(button(dialog, "Copy details"), Qt.MouseButton.LeftButton)
        assert clipboard().startswith(f"dupfinder {__version__}, Python ")
        assert "Traceback (most recent call last)" in clipboard()

    def test_further_errors_are_counted_and_do_not_stack_up(self, qtbot):
        dialog = bug_report.show_bug(None, self.error("first"), "/log")
        assert bug_report.show_bug(None, self.error(), "/log") is dialog
        assert "1 more error followed; it is in the log." in words_of(dialog)
        bug_report.show_bug(None, self.error(), "/log")
        assert "2 more errors followed; they are in the log." in words_of(dialog)
        assert "ValueError: first" in dialog._report

    def test_after_it_was_closed_the_next_error_is_shown_anew(self, qtbot):
        first = bug_report.show_bug(None, self.error("first"), "/log")
        first.close()
        second = bug_report.show_bug(None, self.error("second"), "/log")
        assert second is not first
        assert "ValueError: second" in second._report

    @pytest.mark.parametrize("name", ["", "dupfinder.log"])
    def test_the_log_folder_is_opened(self, qtbot, tmp_path, monkeypatch, name):
        opened = []
        monkeypatch.setattr(opening, "open_folder", opened.append)
        dialog = bug_report.show_bug(None, self.error(), str(tmp_path / name))
        qtbot.mouseClick(button(dialog, "Open log folder"), Qt.MouseButton.LeftButton)
        assert opened == [str(tmp_path)]

    def test_it_is_shown_even_if_no_icon_can_be_read(self, qtbot, monkeypatch):
        def fail(name):
            raise FileNotFoundError(name)

        monkeypatch.setattr(icons, "icon", fail)
        assert bug_report.show_bug(None, self.error(), "/log").isVisible()
