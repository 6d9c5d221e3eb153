"""The folders of the library: what is shown of each, what can be done, and what can be dropped."""

import os

import pytest
from helpers.cluster_graphs import image
from helpers.tooltips import read_tip
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from dupfinder.base.records import Cluster, ClusterFile, FolderInfo
from dupfinder.ui.app.folder_model import FolderModel
from dupfinder.ui.app.folders_pane import FoldersPane
from dupfinder.ui.backend.cluster_table import make_entry
from dupfinder.ui.backend.folder_tree import folder_tree
from dupfinder.ui.desktop import clipboard, opening
from dupfinder.ui.desktop.urls import url_of
from dupfinder.ui.style import formatting

pytestmark = pytest.mark.usefixtures("qapp")

LEFT = Qt.MouseButton.LeftButton
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
PICTURES = FolderInfo("/home/me/Pictures", 12_408, False, True, "2024-01-01T00:00:00")
DRIVE = FolderInfo("/media/usb", 880, False, False, "2024-01-01T00:00:00")
NEW = FolderInfo("/home/me/New", 1, False, True, None)


@pytest.fixture
def pane(qtbot):
    made = FoldersPane()
    qtbot.addWidget(made)
    made.told = []
    made.folders_given.connect(lambda paths: made.told.append(("given", paths)))
    made.rescan_asked.connect(lambda paths: made.told.append(("rescan", paths)))
    made.remove_asked.connect(lambda path: made.told.append(("remove", path)))
    made.refused.connect(lambda words: made.told.append(("refused", words)))
    made.resize(220, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def opened(monkeypatch):
    """The folders that were to be opened in the file manager."""
    paths = []
    monkeypatch.setattr(opening, "open_folder", lambda path: paths.append(path) or True)
    return paths


# --- the model --------------------------------------------------------------------------------


def test_it_is_a_model_that_views_can_rely_on(qtlog):
    model = FolderModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    counted = PICTURES._replace(images=9)
    for folders in ([], [PICTURES], [counted], [counted, DRIVE], [DRIVE, counted], []):
        model.set_folders(folders)
        assert model.folders == folders
        assert model.rowCount() == len(folders)
    assert [record.message for record in qtlog.records] == []


def test_other_counts_of_the_same_folders_move_no_row():
    model, told = FolderModel(), []
    model.set_folders([PICTURES, DRIVE])
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_folders([PICTURES._replace(images=9), DRIVE])
    assert told == [(0, 1)]
    assert "9 photos" in model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    model.set_folders([DRIVE])
    assert told == [(0, 1), "reset"]


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        (PICTURES._replace(images=7), "7 photos"),
        (DRIVE, "880 photos, out of reach"),
        (NEW, "1 photo, unfinished"),
        (NEW._replace(online=False), "1 photo, out of reach"),
    ],
)
def test_each_folder_tells_how_many_images_it_holds_and_whether_it_is_there(folder, words):
    model = FolderModel()
    model.set_folders([folder])
    index = model.index(0)
    assert model.detail(folder) == words
    assert model.data(index) == os.path.basename(folder.path)
    assert read_tip(model.data(index, Qt.ItemDataRole.ToolTipRole)).split("\n") == [folder.path, words]
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == f"{folder.path}, {words}"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(3)) is None


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_folder_whose_name_is_not_utf_8_is_shown_with_marks(pane):
    pane.set_folders([PICTURES._replace(path=os.fsdecode(b"/a/\xff"))])
    assert pane.model.data(pane.model.index(0)) == "\ufffd"
    pane.grab()


# --- the pane ---------------------------------------------------------------------------------


def test_a_hint_is_there_until_there_is_a_folder(pane):
    pane.set_folders([])
    assert pane.hint.isVisible()
    pane.set_folders([PICTURES])
    assert not pane.hint.isVisible()


def test_the_selection_stays_while_counts_change(pane):
    pane.set_folders([PICTURES, DRIVE])
    pane.list.setCurrentIndex(pane.model.index(1))
    pane.set_folders([PICTURES._replace(images=9), DRIVE])
    assert pane.list.currentIndex().row() == 1


# --- the folders that hold groups --------------------------------------------------------------


def groups_at(*places):
    found = []
    for paths in places:
        files = [
            ClusterFile(image(number, path=path), 0, "near" if number else "keeper", None, True)
            for number, path in enumerate(paths)
        ]
        found.append(make_entry(Cluster(tuple(files))))
    return found


GROUPS = groups_at(
    (f"{PICTURES.path}/DCIM/1.jpg", f"{PICTURES.path}/DCIM/100/2.jpg"),
    (f"{PICTURES.path}/DCIM/3.jpg", f"{DRIVE.path}/3.jpg"),
    (f"{PICTURES.path}/Shared/<b>/4.jpg", f"{PICTURES.path}/5.jpg"),
)


@pytest.fixture
def tree(qtbot, pane):
    """The pane with groups; its choices are noted."""
    pane.chosen_ones = []
    pane.folder_chosen.connect(pane.chosen_ones.append)
    pane.set_folders([PICTURES, DRIVE])
    pane.set_groups(GROUPS)
    qtbot.waitUntil(lambda: pane.model.rowCount(pane.model.index(0)) == 2)
    return pane


def spoken(pane, path):
    return pane.model.data(pane.model.index_of(path), Qt.ItemDataRole.AccessibleTextRole)


def click(qtbot, pane, path):
    pane.list.scrollTo(pane.model.index_of(path))
    place = pane.list.visualRect(pane.model.index_of(path)).center()
    qtbot.mouseClick(pane.list.viewport(), LEFT, pos=place)


def test_the_tree_is_a_model_that_views_can_rely_on(qtlog):
    model, roots = FolderModel(), [PICTURES.path, DRIVE.path]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_folders([PICTURES, DRIVE])
    for entries in (GROUPS[:1], GROUPS[:2], [], GROUPS):
        model.set_nodes(folder_tree(entries, roots))
    model.set_folders([DRIVE])
    model.set_folders([])
    assert [record.message for record in qtlog.records] == []


def test_folders_tell_how_many_groups_they_hold(tree):
    assert spoken(tree, PICTURES.path) == f"{PICTURES.path}, {formatting.photos(12_408)}, 3 groups"
    assert spoken(tree, f"{PICTURES.path}/DCIM") == f"{PICTURES.path}/DCIM, 2 groups"
    assert spoken(tree, f"{PICTURES.path}/DCIM/100") == f"{PICTURES.path}/DCIM/100, 1 group"
    assert spoken(tree, DRIVE.path) == f"{DRIVE.path}, 880 photos, out of reach, 1 group"
    assert "&lt;b&gt;" in tree.model.data(
        tree.model.index_of(f"{PICTURES.path}/Shared/<b>"), Qt.ItemDataRole.ToolTipRole
    )
    tree.list.expandAll()
    tree.grab()


def test_a_click_filters_a_second_one_ends_it(qtbot, tree):
    click(qtbot, tree, f"{PICTURES.path}/DCIM")
    click(qtbot, tree, DRIVE.path)
    click(qtbot, tree, DRIVE.path)
    assert tree.chosen_ones == [f"{PICTURES.path}/DCIM", DRIVE.path, ""]


def test_keys_filter_too_and_escape_ends_it(qtbot, tree):
    tree.list.setFocus()
    tree.list.setCurrentIndex(tree.model.index(0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(tree.list, key)
    qtbot.keyClick(tree.list, Qt.Key.Key_Escape)
    assert tree.chosen_ones == [f"{PICTURES.path}/DCIM", f"{PICTURES.path}/DCIM/100", ""]
    assert tree.chosen == ""


def test_the_chosen_folder_is_seen_without_the_focus(tree):
    rect = tree.list.visualRect(tree.model.index_of(f"{PICTURES.path}/DCIM"))
    before = tree.list.viewport().grab(rect).toImage()
    tree.choose(f"{PICTURES.path}/DCIM")
    assert tree.list.viewport().grab(rect).toImage() != before
    tree.choose("")
    assert tree.list.viewport().grab(rect).toImage() == before


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_chosen_folder_may_have_any_name(qtbot, tree):
    odd = os.fsdecode(os.fsencode(PICTURES.path) + b"/\xff")
    tree.set_groups(groups_at((f"{odd}/1.jpg", f"{odd}/2.jpg")))
    qtbot.waitUntil(lambda: tree.model.index_of(odd).isValid())
    click(qtbot, tree, odd)
    assert tree.chosen_ones == [odd]


def test_the_choice_ends_with_its_added_folder(tree):
    tree.choose(f"{PICTURES.path}/DCIM")
    tree.set_folders([PICTURES])
    assert tree.chosen == f"{PICTURES.path}/DCIM"
    tree.set_folders([DRIVE])
    assert tree.chosen_ones == [f"{PICTURES.path}/DCIM", ""]


def test_what_is_open_and_current_stays_when_groups_go(qtbot, tree):
    dcim = f"{PICTURES.path}/DCIM"
    assert tree.list.isExpanded(tree.model.index(0))
    assert not tree.list.isExpanded(tree.model.index_of(dcim))
    tree.list.expand(tree.model.index_of(dcim))
    tree.list.setCurrentIndex(tree.model.index_of(f"{dcim}/100"))
    tree.set_groups(GROUPS[:2])
    qtbot.waitUntil(lambda: tree.model.rowCount(tree.model.index(0)) == 1)
    assert tree.list.isExpanded(tree.model.index_of(dcim))
    assert tree.model.path_at(tree.list.currentIndex()) == f"{dcim}/100"
    tree.list.collapse(tree.model.index(0))
    tree.set_groups(GROUPS)
    qtbot.waitUntil(lambda: tree.model.rowCount(tree.model.index(0)) == 2)
    assert not tree.list.isExpanded(tree.model.index(0))


def test_other_counts_move_no_row(tree):
    told = []
    tree.model.modelReset.connect(lambda: told.append("reset"))
    tree.model.set_nodes(folder_tree([*GROUPS, *GROUPS], [PICTURES.path, DRIVE.path]))
    assert told == []
    assert spoken(tree, f"{PICTURES.path}/DCIM").endswith("4 groups")


def test_a_folder_below_a_protected_one_has_a_lock(tree):
    shared, below = f"{PICTURES.path}/Shared", f"{PICTURES.path}/Shared/<b>"
    tree.set_protected([shared])
    assert spoken(tree, shared) == f"{shared}, protected, 1 group"
    assert spoken(tree, below) == f"{below}, protected, 1 group"
    assert "protected" not in spoken(tree, f"{PICTURES.path}/DCIM")


def test_the_menu_of_a_folder_below_an_added_one(qtbot, tree, opened):
    shared, asked = f"{PICTURES.path}/Shared", []
    tree.protect_asked.connect(lambda path, on: asked.append((path, on)))
    tree.list.customContextMenuRequested.emit(tree.list.visualRect(tree.model.index_of(shared)).center())
    menu = QApplication.activePopupWidget()
    assert [each.text().replace("&", "") for each in verbs(menu)] == [
        "Open in file manager",
        "Copy path",
        "Protect: never move to the trash",
    ]
    verbs(menu)[0].trigger()
    verbs(menu)[2].trigger()
    menu.close()
    assert opened == [shared]
    assert asked == [(shared, True)]
    tree.set_protected([PICTURES.path])
    tree.list.customContextMenuRequested.emit(tree.list.visualRect(tree.model.index_of(shared)).center())
    menu = QApplication.activePopupWidget()
    assert verbs(menu)[2].isChecked()
    assert not verbs(menu)[2].isEnabled()
    menu.close()


# --- double clicks and looks --------------------------------------------------------------------


def test_a_double_click_opens_the_folder(qtbot, pane, opened):
    pane.set_folders([PICTURES, DRIVE])
    place = pane.list.visualRect(pane.model.index(1)).center()
    qtbot.mouseClick(pane.list.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(pane.list.viewport(), LEFT, pos=place)
    assert opened == ["/media/usb"]


def test_folders_in_and_out_of_reach_look_different(pane):
    pictures = []
    for folder in (
        PICTURES,
        PICTURES._replace(online=False),
        PICTURES._replace(protected=True),
    ):
        pane.set_folders([folder])
        pictures.append(pane.list.viewport().grab(pane.list.visualRect(pane.model.index(0))).toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


# --- the menu ---------------------------------------------------------------------------------


def verbs(menu):
    return [action for action in menu.actions() if not action.isSeparator()]


def test_the_menu_of_a_folder_does_what_it_says(pane, opened, monkeypatch):
    copied = []
    monkeypatch.setattr(clipboard, "copy_paths", copied.append)
    for action in verbs(pane.menu_for(PICTURES)):
        assert action.isEnabled()
        action.trigger()
    assert pane.told == [("rescan", [PICTURES.path]), ("remove", PICTURES.path)]
    assert opened == [PICTURES.path]
    assert copied == [[PICTURES.path]]


def test_a_folder_out_of_reach_can_be_tried_again_but_not_opened(pane):
    enabled = [action.text().replace("&", "") for action in verbs(pane.menu_for(DRIVE)) if action.isEnabled()]
    assert enabled == ["Rescan", "Copy path", "Protect: never move to the trash", "Remove from the list"]


def test_a_folder_is_protected_and_no_more(pane):
    asked = []
    pane.protect_asked.connect(lambda path, on: asked.append((path, on)))
    for folder in (PICTURES, PICTURES._replace(protected=not PICTURES.protected)):
        verbs_of = pane.menu_for(folder).actions()
        [action] = [each for each in verbs_of if "Protect" in each.text().replace("&", "")]
        assert action.isChecked() == folder.protected
        action.trigger()
        assert asked.pop() == (folder.path, not folder.protected)


def test_every_verb_has_a_mnemonic_of_its_own(pane):
    words = [action.text() for action in verbs(pane.menu_for(PICTURES))]
    letters = [each[each.index("&") + 1].lower() for each in words]
    assert len(set(letters)) == len(letters)


def test_a_right_click_on_a_folder_shows_its_menu_and_beside_them_none(qtbot, pane):
    pane.set_folders([PICTURES, DRIVE])
    pane.list.customContextMenuRequested.emit(QPoint(50, 300))
    assert QApplication.activePopupWidget() is None
    pane.list.customContextMenuRequested.emit(pane.list.visualRect(pane.model.index(1)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    verbs(menu)[-1].trigger()
    menu.close()
    assert pane.told == [("remove", DRIVE.path)]


# --- dropping ---------------------------------------------------------------------------------


def mime(*urls):
    made = QMimeData()
    made.setUrls([QUrl(url) if isinstance(url, str) else url for url in urls])
    return made


def enter(pane, data, actions=COPY | MOVE):
    event = QDragEnterEvent(QPoint(20, 20), actions, data, LEFT, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(pane, event)
    return event


def drop(qtbot, pane, data, actions=COPY | MOVE):
    """Drags here and drops; gives the event of the drop, after what follows it is done."""
    enter(pane, data, actions)
    event = QDropEvent(QPointF(20, 20), actions, data, LEFT, Qt.KeyboardModifier.NoModifier)
    before = list(pane.told)
    QApplication.sendEvent(pane, event)
    assert pane.told == before  # the program that drags is not made to wait
    data.clear()
    qtbot.waitUntil(lambda: pane.told != before)
    return event


def test_a_folder_that_is_dropped_is_given_as_a_copy_only(qtbot, pane, folder):
    data = mime(url_of(str(folder)))  # the event does not keep it
    event = enter(pane, data)
    assert event.isAccepted()
    assert event.dropAction() == COPY
    event = drop(qtbot, pane, mime(url_of(str(folder))))
    assert event.isAccepted()
    assert event.dropAction() == COPY
    assert pane.told == [("given", [str(folder)])]


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_several_folders_keep_their_order_and_every_byte_of_their_names(qtbot, pane, folder):
    paths = [folder / name for name in ("b", os.fsdecode(b"\xff"), "a b")]
    for path in paths:
        os.mkdir(path)
    drop(qtbot, pane, mime(*map(url_of, paths)))
    assert pane.told == [("given", paths)]


def test_a_file_is_refused_with_a_reason(qtbot, pane, folder):
    path = folder.draw("a.jpg", 1)
    drop(qtbot, pane, mime(url_of(path)))
    ((kind, words),) = pane.told
    assert kind == "refused"
    assert "folders" in words.lower()


def test_of_files_and_folders_the_folders_are_taken(qtbot, pane, folder):
    path = folder.draw("a.jpg", 1)
    drop(qtbot, pane, mime(url_of(path), url_of(str(folder))))
    assert pane.told == [("given", [str(folder)])]


def test_what_is_no_file_is_not_accepted(pane):
    words = QMimeData()
    words.setText("/home/me")
    assert not enter(pane, words).isAccepted()
    assert not enter(pane, mime("https://example.org/a.jpg")).isAccepted()
    picture = QMimeData()
    picture.setData("image/png", b"PNG")
    assert not enter(pane, picture).isAccepted()


def test_the_pane_is_framed_while_a_folder_is_over_it(qtbot, pane, folder):
    plain = pane.grab().toImage()
    data = mime(url_of(str(folder)))
    enter(pane, data)
    framed = pane.grab().toImage()
    assert framed != plain
    QApplication.sendEvent(pane, QDragLeaveEvent())
    assert pane.grab().toImage() == plain
    drop(qtbot, pane, data)
    assert pane.grab().toImage() == plain


def test_the_list_does_not_take_drops_away_from_the_pane(pane):
    assert pane.acceptDrops()
    assert not pane.list.acceptDrops()
    assert not pane.list.viewport().acceptDrops()
