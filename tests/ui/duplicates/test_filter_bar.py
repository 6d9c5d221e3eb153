"""The row above the groups: chips with counts, a search, further filters, and how to get all back."""

import pytest
from helpers.cluster_graphs import image
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from dupfinder.base.records import Cluster, ClusterFile, Difference
from dupfinder.clusters.folder_limits import FolderLimits
from dupfinder.ui.backend.cluster_table import make_entry
from dupfinder.ui.backend.group_filter import CHIPS, EVERYTHING, GroupFilter
from dupfinder.ui.duplicates.filter_bar import FilterBar

pytestmark = pytest.mark.usefixtures("qapp")

LEFT = Qt.MouseButton.LeftButton
FOLDERS = ("/home/me/Pictures", "/media/usb")


class Reviewed:
    """A review whose marks and reviewed groups a test sets by numbers."""

    def __init__(self):
        self.marked, self.reviewed = set(), set()

    def checked_in(self, cluster):
        return sum(file.image.id in self.marked for file in cluster.files)

    def is_reviewed(self, cluster):
        return cluster.keeper.id in self.reviewed


def group(number, first, second, relation="near", kind=None, **more):
    difference = Difference(kind, 0.1) if kind else None
    files = (
        ClusterFile(image(number, path=first, **more), 0, "keeper", None, True),
        ClusterFile(image(number + 1, path=second, **more), 0, relation, None, True, difference),
    )
    return make_entry(Cluster(files))


ENTRIES = [
    group(10, f"{FOLDERS[0]}/DCIM/IMG_1.jpg", f"{FOLDERS[0]}/DCIM/IMG_2.jpg", "exact"),
    group(20, f"{FOLDERS[0]}/DCIM/tree.jpg", f"{FOLDERS[1]}/tree.jpg", taken_at="2020:03:04 10:00:00"),
    group(30, f"{FOLDERS[1]}/IMG_9.png", f"{FOLDERS[1]}/IMG_8.png", kind="local", format="PNG"),
]


@pytest.fixture
def review():
    return Reviewed()


@pytest.fixture
def bar(qtbot, review):
    window = QWidget()
    made = FilterBar()
    made.host = window
    made.told = []
    made.changed.connect(lambda: made.told.append(made.filter))
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    layout.addStretch(1)
    qtbot.addWidget(window)
    made.set_folders(FOLDERS)
    made.set_entries(ENTRIES, review)
    window.resize(1800, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: made.chips["all"].count == 3)
    return made


def rows(bar):
    return [ENTRIES.index(entry) for entry in bar.shown()]


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def shown_chips(bar):
    return [key for key in CHIPS if bar.chips[key].isVisible()]


# --- chips ------------------------------------------------------------------------------------


def test_chips_tell_their_counts_and_those_without_groups_are_hidden(bar):
    assert shown_chips(bar) == ["all", "identical", "near", "edited", "unreviewed"]
    assert [name_of(bar.chips[key]) for key in ("all", "near")] == ["All, 3 groups", "Similar, 1 group"]


def test_the_chip_for_all_stays_without_groups(qtbot, bar, review):
    bar.set_entries([], review)
    qtbot.waitUntil(lambda: bar.chips["all"].count == 0)
    assert shown_chips(bar) == ["all"]
    assert bar.shown() == []


def test_a_click_on_a_chip_shows_its_groups_and_a_second_one_all(qtbot, bar):
    qtbot.mouseClick(bar.chips["edited"], LEFT)
    assert rows(bar) == [2]
    assert bar.told == [GroupFilter("edited")]
    assert [key for key in CHIPS if bar.chips[key].isChecked()] == ["edited"]
    qtbot.mouseClick(bar.chips["near"], LEFT)
    assert rows(bar) == [1]
    qtbot.mouseClick(bar.chips["near"], LEFT)
    assert rows(bar) == [0, 1, 2]
    qtbot.mouseClick(bar.chips["all"], LEFT)
    assert bar.chips["all"].isChecked()
    assert len(bar.told) == 3


def test_marked_and_unreviewed_go_with_a_kind(qtbot, bar, review):
    review.marked, review.reviewed = {11, 21}, {10}
    bar.update_counts()
    qtbot.waitUntil(lambda: bar.chips["marked"].count == 2)
    qtbot.mouseClick(bar.chips["marked"], LEFT)
    assert rows(bar) == [0, 1]
    qtbot.mouseClick(bar.chips["unreviewed"], LEFT)
    assert rows(bar) == [1]
    qtbot.mouseClick(bar.chips["identical"], LEFT)
    assert rows(bar) == []
    qtbot.mouseClick(bar.chips["all"], LEFT)
    assert bar.filter == EVERYTHING


def test_a_chip_that_is_on_stays_when_its_last_group_goes(qtbot, bar, review):
    qtbot.mouseClick(bar.chips["edited"], LEFT)
    bar.set_entries(ENTRIES[:2], review)
    qtbot.waitUntil(lambda: bar.chips["all"].count == 2)
    assert bar.chips["edited"].isVisible()
    assert rows(bar) == []


def test_arrows_go_from_chip_to_chip_and_space_switches(qtbot, bar):
    bar.chips["all"].setFocus()
    qtbot.keyClick(bar.chips["all"], Qt.Key.Key_Right)
    qtbot.keyClick(bar.chips["identical"], Qt.Key.Key_Right)
    assert bar.chips["near"].hasFocus()
    qtbot.keyClick(bar.chips["near"], Qt.Key.Key_Space)
    assert rows(bar) == [1]
    qtbot.keyClick(bar.chips["near"], Qt.Key.Key_End)
    assert bar.chips["unreviewed"].hasFocus()
    qtbot.keyClick(bar.chips["unreviewed"], Qt.Key.Key_Home)
    assert bar.chips["all"].hasFocus()


def test_tab_passes_the_chips_at_once(qtbot, bar):
    bar.chips["all"].setFocus()
    qtbot.keyClick(bar.chips["all"], Qt.Key.Key_Tab)
    assert bar.text.hasFocus()
    qtbot.keyClick(bar.text, Qt.Key.Key_Backtab)
    assert bar.chips["all"].hasFocus()


@pytest.mark.parametrize("width", [804, 560, 1800])
def test_every_chip_can_be_reached_at_any_width(qtbot, bar, width):
    bar.window().resize(width, 200)
    area = bar.row.area
    qtbot.waitUntil(lambda: bar.width() <= max(width, bar.minimumSizeHint().width()))
    bar.chips["all"].setFocus()
    for key in shown_chips(bar):
        chip = bar.chips[key]
        qtbot.waitUntil(chip.hasFocus)
        left = chip.mapTo(area.viewport(), chip.rect().topLeft()).x()
        assert left >= 0
        assert left + chip.width() <= area.viewport().width()
        qtbot.keyClick(chip, Qt.Key.Key_Right)


def test_buttons_scroll_chips_that_do_not_fit(qtbot, bar):
    bar.window().resize(300, 200)
    scroll = bar.row.area.horizontalScrollBar()
    qtbot.waitUntil(bar.row.forward.isVisible)
    assert not bar.row.back.isVisible()

    def at_the_end():
        if bar.row.forward.isVisible():
            qtbot.mouseClick(bar.row.forward, LEFT)
        return scroll.value() == scroll.maximum() > 0 and not bar.row.forward.isVisible()

    qtbot.waitUntil(at_the_end)
    assert bar.row.back.isVisible()
    bar.window().resize(1800, 200)
    qtbot.waitUntil(lambda: not (bar.row.back.isVisible() or bar.row.forward.isVisible()))


# --- search -----------------------------------------------------------------------------------


def test_typing_filters_and_the_clear_button_ends_it(qtbot, bar):
    qtbot.keyClicks(bar.text, "img")
    qtbot.waitUntil(lambda: rows(bar) == [0, 2])
    qtbot.keyClicks(bar.text, " usb")
    qtbot.waitUntil(lambda: rows(bar) == [2])
    clear = max(bar.text.findChildren(QToolButton), key=lambda button: button.x())
    qtbot.mouseClick(clear, LEFT)
    qtbot.waitUntil(lambda: rows(bar) == [0, 1, 2])
    assert bar.text.text() == ""


def test_escape_clears_the_search_then_the_other_filters(qtbot, bar):
    qtbot.mouseClick(bar.chips["near"], LEFT)
    bar.text.setFocus()
    qtbot.keyClicks(bar.text, "tree")
    qtbot.waitUntil(lambda: bar.filter.text == "tree")
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar.filter == GroupFilter("near"))
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert bar.filter == EVERYTHING


def test_ctrl_f_goes_to_the_search_and_selects_its_text(qtbot, bar):
    bar.add_search_key(bar.window())
    bar.text.setText("tree")
    bar.chips["all"].setFocus()
    qtbot.keyClick(bar.chips["all"], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(bar.text.hasFocus)
    assert bar.text.selectedText() == "tree"


# --- further filters --------------------------------------------------------------------------


@pytest.fixture
def popup(qtbot, bar):
    qtbot.mouseClick(bar.more, LEFT)
    qtbot.waitUntil(bar.popup.isVisible)
    yield bar.popup
    bar.popup.hide()


def test_a_format_applies_at_once_and_the_button_tells_it(qtbot, bar, popup):
    popup.format.setFocus()
    qtbot.keyClick(popup.format, Qt.Key.Key_End)
    assert popup.format.currentText() == "PNG"
    assert rows(bar) == [2]
    assert name_of(bar.more) == "Filter, 1 is on"
    assert bar.more.isChecked()
    qtbot.mouseClick(popup.reset, LEFT)
    assert rows(bar) == [0, 1, 2]
    assert name_of(bar.more) == "Filter"


def test_days_are_those_of_the_groups_until_others_are_chosen(qtbot, bar, popup):
    QTest.mouseClick(popup.dated, LEFT, pos=popup.dated.rect().center() - popup.dated.rect().topRight() / 3)
    popup.dated.setChecked(True)
    assert rows(bar) == [0, 1, 2]
    popup.first.setDate(QDate(2020, 3, 4))
    popup.last.setDate(QDate(2020, 3, 4))
    assert rows(bar) == [1]
    popup.first.setDate(QDate(2030, 1, 1))  # the two days may be in any order
    assert (bar.filter.first_day, bar.filter.last_day) == ("2020-03-04", "2030-01-01")


def test_pairs_by_folder(qtbot, bar, popup):
    popup.between.click()
    assert rows(bar) == [1]
    popup.within.click()
    assert rows(bar) == [0, 2]
    popup.against.click()
    assert bar.filter.limits == FolderLimits(reference=(FOLDERS[0].encode(),))
    assert rows(bar) == [1]
    popup.reference.setCurrentIndex(1)
    assert bar.filter.limits == FolderLimits(reference=(FOLDERS[1].encode(),))
    popup.anywhere.click()
    assert bar.filter == EVERYTHING


def test_the_window_of_filters_shows_the_filter_that_is_on(qtbot, bar):
    wanted = GroupFilter(
        format="TIFF", first_day="2020-01-02", limits=FolderLimits(reference=(b"/elsewhere/\xff",))
    )
    bar.set_filter(wanted)
    qtbot.mouseClick(bar.more, LEFT)
    popup = bar.popup
    assert popup.format.currentText() == "TIFF"
    assert popup.against.isChecked()
    assert popup.reference.currentText() == "\ufffd"
    assert popup.first.date() == QDate(2020, 1, 2)
    assert bar.filter == wanted
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert bar.filter == wanted


# --- what is hidden ---------------------------------------------------------------------------


def test_a_sentence_tells_how_many_are_shown_and_offers_all(qtbot, bar):
    assert not bar.sentence.isVisible()
    qtbot.mouseClick(bar.chips["near"], LEFT)
    assert bar.sentence.isVisible()
    assert bar.sentence.words() == "1 of 3 groups"
    qtbot.mouseClick(bar.show_all, LEFT)
    assert bar.filter == EVERYTHING
    assert not bar.sentence.isVisible()
    assert not bar.show_all.isVisible()


def test_the_sentence_names_the_folder(bar):
    bar.set_folder("/media/usb")
    assert bar.told == [GroupFilter(folder="/media/usb")]
    assert bar.sentence.words() == "2 of 3 groups in “usb”"
    bar.set_folder("/media/<b>usb")
    assert bar.sentence.words() == "0 of 3 groups in “<b>usb”"
    assert bar.sentence.textFormat() == Qt.TextFormat.PlainText


def test_other_groups_keep_the_filter(qtbot, bar, review):
    bar.set_filter(GroupFilter("near"))
    bar.set_entries(ENTRIES[1:], review)
    assert bar.filter == GroupFilter("near")
    assert [ENTRIES.index(entry) for entry in bar.shown()] == [1]
    assert bar.told == [GroupFilter("near")]


def test_marks_that_change_are_found_when_asked(bar, review):
    bar.set_filter(GroupFilter(marked=True))
    assert rows(bar) == []
    review.marked = {31}
    bar.refresh()
    assert rows(bar) == [2]


def test_everything_has_a_name(bar):
    for widget in (*bar.chips.values(), bar.text, bar.more, bar.show_all, bar.row.back, bar.row.forward):
        assert name_of(widget)
    popup = bar.popup
    for widget in (popup.format, popup.dated, popup.first, popup.last, popup.reference, popup.reset):
        assert name_of(widget)
    assert isinstance(bar.text, QLineEdit)
