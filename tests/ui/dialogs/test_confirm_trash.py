"""The question before anything goes to the trash."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QListView,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.trash.companions import Companion
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.trash_models import CompanionsModel, GoingModel, WholeModel
from dupfinder.ui.dialogs.trash_plan import Going, TrashChoice, TrashPlan, going
from dupfinder.ui.style import theme

LEFT = Qt.MouseButton.LeftButton
ODD = os.fsdecode(b"/pictures/\xff.jpg")
LEAVE = "Leave these photographs where they are and point them out (recommended)"
TAKE = "Take sidecar files and videos along"
ONLY = "Move the photographs only"
STAY, GO = TrashChoice("point-out", False), TrashChoice("point-out", True)


def image(path, size=1000):
    return ImageRecord(hash(path), path, size, 1, 4, 3, 12, "JPEG", None, False, False, 1)


def companion(path, kind="sidecar", size=10):
    return Companion(path, kind, size, 1)


def cluster(*images):
    return Cluster(
        tuple(ClusterFile(each, 0, "exact" if n else "keeper", None, True) for n, each in enumerate(images))
    )


A, B, C, D = (image(f"/pictures/{name}.jpg") for name in "abcd")
PLAIN = TrashPlan((A, B, C))
WHOLE = TrashPlan((A, B, C, D), (cluster(C, D),))
XMP, MOV, RAW = (
    companion("/pictures/b.xmp"),
    companion("/pictures/b.mov", "video"),
    companion("/pictures/c.cr2", "raw"),
)
PAIRED = TrashPlan((A, B, C), (), ((B, (XMP, MOV)), (C, (RAW,))))


def paths(found):
    return [each.path for each in found]


def button(dialog, words, kind=QPushButton):
    [found] = [b for b in dialog.findChildren(kind) if b.text().replace("&", "") == words]
    return found


def choose(dialog, words):
    """Clicks a radio button, where its words begin."""
    chosen = button(dialog, words, QRadioButton)
    QTest.mouseClick(chosen, LEFT, pos=QPoint(10, chosen.height() // 2))


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def column(model, number=0):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def table(dialog):
    [found] = [view for view in dialog.findChildren(QTableView) if isinstance(view.model(), GoingModel)]
    return found


@pytest.fixture
def window(qtbot, english):
    """A window that a dialog belongs to."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def open_dialog(qtbot, window):
    def open_one(plan, **more):
        dialog = TrashDialog(plan, window, **more)
        dialog.open()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_one


class TestGoing:
    def test_everything_goes_where_nothing_is_to_be_decided(self):
        assert going(PLAIN, STAY) == Going((A, B, C), (), 0)

    def test_a_whole_cluster_goes_only_if_that_was_confirmed(self):
        assert going(WHOLE, STAY) == Going((A, B), (), 2)
        assert going(WHOLE, GO) == Going((A, B, C, D), (), 0)

    @pytest.mark.parametrize(
        ("policy", "images", "companions"),
        [("point-out", [A], []), ("take", [A, B], [XMP, MOV]), ("leave", [A, B, C], [])],
    )
    def test_companions_decide_what_goes(self, policy, images, companions):
        # C has a RAW file, a picture of its own: nothing takes that along.
        found = going(PAIRED, TrashChoice(policy, False))
        assert (list(found.images), list(found.companions)) == (images, companions)
        assert found.staying == 3 - len(images)

    def test_what_the_kept_photograph_has_none_of_stays(self):
        kept = {B.path: (companion("/pictures/k.mp4", "video"),)}
        found = going(PAIRED._replace(beside_kept=kept), TrashChoice("take", False))
        assert (found.companions, found.left) == ((MOV,), (XMP.path,))
        assert going(PAIRED._replace(beside_kept=kept), TrashChoice("leave", False)).left == ()

    def test_companions_that_go_anyway_hold_nothing_back_and_count_once(self):
        raw = image("/pictures/c.cr2", 5000)
        plan = TrashPlan((C, raw), (), ((C, (RAW,)), (raw, (companion(C.path, "picture"),))))
        for policy in ("point-out", "take", "leave"):
            assert going(plan, TrashChoice(policy, False)) == Going((C, raw), (), 0)

    def test_of_files_that_belong_together_none_goes_if_one_stays(self):
        raw = image("/pictures/c.cr2")
        side = companion("/pictures/c.xmp")
        plan = TrashPlan((A, C, raw), (), ((raw, (side, companion(C.path, "picture"))), (C, (RAW,))))
        assert going(plan, STAY).images == (A,)
        assert going(plan, TrashChoice("take", False)) == Going((A, C, raw), (side,), 0)

    def test_a_companion_that_several_images_share_goes_once(self):
        plan = TrashPlan((A, B), (), ((A, (XMP,)), (B, (XMP,))))
        found = going(plan, TrashChoice("take", False))
        assert found.companions == (XMP,)
        assert (found.file_count, found.size_bytes) == (3, 2010)

    def test_a_companion_in_a_cluster_that_stays_holds_its_image_back(self):
        raw = image("/pictures/c.cr2")
        plan = TrashPlan((C, raw), (cluster(raw),), ((C, (RAW,)),))
        assert going(plan, STAY).images == ()
        assert going(plan, GO).images == (C, raw)


class TestModels:
    def watched(self, model):
        return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def test_what_goes_is_in_natural_order_with_folders_and_sizes(self, english):
        model = GoingModel({})
        tester = self.watched(model)
        images = tuple(map(image, ("/b/IMG_10.jpg", "/b/img_2.jpg", "/a/IMG_10.jpg", ODD)))
        model.set_going(Going(images, (companion("/b/IMG_2.xmp"),), 0))
        assert model.paths() == ["/b/img_2.jpg", "/b/IMG_2.xmp", "/a/IMG_10.jpg", "/b/IMG_10.jpg", ODD]
        assert column(model)[-1] == "\ufffd.jpg"
        assert column(model, 1)[:3] == ["/b", "/b", "/a"]
        assert column(model, 2)[1:3] == ["10 bytes", "1.0 kB"]
        marked = [bool(model.index(row, 0).data(Qt.ItemDataRole.DecorationRole)) for row in range(5)]
        assert marked == [False, True, False, False, False]
        model.set_going(Going((), (), 0))
        assert model.rowCount() == 0
        tester.deleteLater()

    def test_companions_stand_beside_their_photographs(self, qapp):
        model = CompanionsModel([(image("/a/10.jpg"), (XMP, MOV)), (image("/a/9.jpg"), (RAW,))])
        tester = self.watched(model)
        assert column(model) == ["9.jpg", "10.jpg"]
        assert column(model, 1) == ["c.cr2", "b.xmp, b.mov"]
        tester.deleteLater()

    def test_pictures_without_a_copy_left_are_named(self, qapp):
        model = WholeModel([cluster(A, B), cluster(C)], None)
        tester = self.watched(model)
        assert column(model) == ["a.jpg", "c.jpg"]
        read_out = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert read_out == "a.jpg, 2 files"
        assert not model.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
        tester.deleteLater()


class TestPlain:
    def test_it_says_how_many_files_and_bytes_and_that_there_is_a_way_back(self, open_dialog):
        words = words_of(open_dialog(PLAIN))
        assert "3 files, 3.0 kB, go to the trash" in words
        assert any("put them back with Undo" in each for each in words)
        assert "3 files, 3.0 kB" in words

    def test_one_file_is_told_as_one(self, open_dialog):
        dialog = open_dialog(TrashPlan((A,)))
        assert "1 file, 1.0 kB, goes to the trash" in words_of(dialog)
        assert any("put it back with Undo" in each for each in words_of(dialog))
        assert button(dialog, "Move 1 file to the trash").isEnabled()

    def test_return_moves_and_nothing_else_is_asked(self, open_dialog, qtbot):
        dialog = open_dialog(PLAIN)
        assert dialog.findChildren(QRadioButton) == []
        assert dialog.findChildren(QCheckBox) == []
        with qtbot.waitSignal(dialog.accepted):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert dialog.choice() == TrashChoice("point-out", False)

    def test_a_click_moves(self, open_dialog, qtbot):
        dialog = open_dialog(PLAIN)
        with qtbot.waitSignal(dialog.accepted):
            QTest.mouseClick(button(dialog, "Move 3 files to the trash"), LEFT)

    @pytest.mark.parametrize("way", ["escape", "cancel", "close"])
    def test_any_other_way_out_moves_nothing(self, open_dialog, qtbot, way):
        dialog = open_dialog(PLAIN)
        accepted = []
        dialog.accepted.connect(lambda: accepted.append(1))
        with qtbot.waitSignal(dialog.rejected):
            if way == "escape":
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
            elif way == "cancel":
                QTest.mouseClick(button(dialog, "Cancel"), LEFT)
            else:
                dialog.close()
        assert accepted == []

    def test_it_blocks_its_window_only(self, open_dialog):
        assert open_dialog(PLAIN).windowModality() == Qt.WindowModality.WindowModal

    def test_paths_can_be_copied(self, open_dialog):
        dialog = open_dialog(PLAIN)
        table(dialog).selectRow(1)
        table(dialog).setFocus()
        QTest.keyClick(table(dialog), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == B.path

    def test_thousands_of_files_are_listed(self, open_dialog):
        dialog = open_dialog(TrashPlan(tuple(image(f"/pictures/{n}.jpg") for n in range(20_000))))
        assert table(dialog).model().rowCount() == 20_000
        assert "20,000 files, 20.0 MB, go to the trash" in words_of(dialog)


class TestCompanions:
    def test_the_recommended_choice_leaves_what_has_companions(self, open_dialog):
        dialog = open_dialog(PAIRED)
        assert button(dialog, LEAVE, QRadioButton).isChecked()
        assert "2 of these photographs have files that belong to them" in words_of(dialog)
        assert column(table(dialog).model()) == ["a.jpg"]
        assert "1 file, 1.0 kB · 2 photographs stay where they are" in words_of(dialog)
        assert dialog.choice().companions == "point-out"

    def test_taking_them_along_shows_them_in_the_list(self, open_dialog):
        dialog = open_dialog(PAIRED)
        choose(dialog, TAKE)
        assert column(table(dialog).model()) == ["a.jpg", "b.jpg", "b.mov", "b.xmp"]
        foot = "4 files, 2.0 kB · 2 of them go along with their photographs · 1 photograph stays where it is"
        assert foot in words_of(dialog)
        assert button(dialog, "Move 4 files to the trash").isEnabled()
        assert dialog.choice().companions == "take"

    def test_what_stays_without_its_photograph_is_named_at_the_foot(self, open_dialog):
        dialog = open_dialog(
            PAIRED._replace(beside_kept={B.path: (companion("/pictures/k.xmp"),), C.path: ()})
        )
        choose(dialog, TAKE)
        [foot] = [words for words in words_of(dialog) if " · " in words]
        assert foot.endswith(" · “b.mov” stays without its photograph: the kept one has none")
        choose(dialog, LEAVE)
        assert not [words for words in words_of(dialog) if "b.mov" in words]

    def test_leaving_them_behind_is_chosen_by_keyboard(self, open_dialog):
        dialog = open_dialog(PAIRED)
        first = button(dialog, LEAVE, QRadioButton)
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert button(dialog, ONLY, QRadioButton).isChecked()
        assert dialog.choice().companions == "leave"
        assert "3 files, 3.0 kB, go to the trash" in words_of(dialog)

    def test_where_all_that_belongs_together_goes_nothing_is_asked(self, open_dialog):
        raw = image("/pictures/c.cr2")
        dialog = open_dialog(TrashPlan((C, raw), (), ((C, (RAW,)),)))
        assert dialog.findChildren(QRadioButton) == []
        assert "2 files, 2.0 kB, go to the trash" in words_of(dialog)

    def test_if_nothing_is_left_to_go_it_cannot_be_moved(self, open_dialog):
        dialog = open_dialog(TrashPlan((B,), (), ((B, (XMP,)),)))
        assert "Nothing goes to the trash, unless you decide otherwise below" in words_of(dialog)
        assert not button(dialog, "Move to the trash").isEnabled()
        choose(dialog, ONLY)
        assert button(dialog, "Move 1 file to the trash").isEnabled()


class TestWhole:
    def test_the_warning_is_in_words_and_the_pictures_stay_at_first(self, open_dialog):
        dialog = open_dialog(WHOLE)
        assert "Of 1 picture no verified copy would stay." in words_of(dialog)
        check = button(dialog, "Yes, move every copy of this picture", QCheckBox)
        assert not check.isChecked()
        assert column(table(dialog).model()) == ["a.jpg", "b.jpg"]
        assert "2 files, 2.0 kB · 2 photographs stay where they are" in words_of(dialog)

    def test_several_pictures_are_counted_and_named(self, open_dialog):
        dialog = open_dialog(TrashPlan((A, B, C, D), (cluster(A), cluster(B), cluster(C))))
        assert "Of 3 pictures no verified copy would stay." in words_of(dialog)
        assert button(dialog, "Yes, move every copy of these 3 pictures", QCheckBox)
        [listed] = [view for view in dialog.findChildren(QListView) if isinstance(view.model(), WholeModel)]
        assert column(listed.model()) == ["a.jpg", "b.jpg", "c.jpg"]

    def test_return_cancels(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        assert QApplication.focusWidget() is button(dialog, "Cancel")
        with qtbot.waitSignal(dialog.rejected):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def test_return_on_the_other_button_moves_the_rest(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        move = button(dialog, "Move 2 files to the trash")
        move.setFocus()
        with qtbot.waitSignal(dialog.accepted):
            QTest.keyClick(move, Qt.Key.Key_Return)
        assert dialog.choice() == TrashChoice("point-out", False)

    def test_only_its_own_check_box_lets_every_copy_go(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        check = button(dialog, "Yes, move every copy of this picture", QCheckBox)
        check.setFocus()
        QTest.keyClick(check, Qt.Key.Key_Space)
        assert "4 files, 4.0 kB, go to the trash" in words_of(dialog)
        assert button(dialog, "Cancel").isDefault()
        with qtbot.waitSignal(dialog.accepted):
            QTest.mouseClick(button(dialog, "Move 4 files to the trash"), LEFT)
        assert dialog.choice().whole_confirmed

    def test_the_pictures_are_shown_once_they_are_loaded(self, open_dialog, folder, qtbot):
        path = folder.draw("a.jpg", 1)
        state = os.stat(path)
        whole = ImageRecord(
            1, path, state.st_size, state.st_mtime_ns, 160, 120, 1, "JPEG", None, False, False, 1
        )
        thumbnails = Thumbnails(None)
        try:
            dialog = open_dialog(TrashPlan((whole,), (cluster(whole),)), thumbnails=thumbnails)
            [listed] = [v for v in dialog.findChildren(QListView) if isinstance(v.model(), WholeModel)]

            def colours():
                icon = listed.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
                shown = icon.pixmap(listed.iconSize()).toImage()
                return {shown.pixel(x, 32) for x in range(8, 56)}

            qtbot.waitUntil(lambda: len(colours()) > 10)
            dialog.reject()
        finally:
            thumbnails.close()


@pytest.mark.parametrize("dark", [False, True])
def test_with_everything_in_it_it_fits_a_small_screen_light_and_dark(open_dialog, qapp, dark):
    before = qapp.palette()
    try:
        qapp.setPalette(theme.own_palette(dark))
        plan = TrashPlan((A, B, C, D), (cluster(C, D),), PAIRED.with_companions[:1])
        dialog = open_dialog(plan)
        assert dialog.height() <= 660
        assert dialog.minimumSizeHint().height() <= 660
        assert dialog.width() <= 1000
        assert not dialog.grab().isNull()
    finally:
        qapp.setPalette(before)


def test_every_list_has_a_name(open_dialog):
    dialog = open_dialog(WHOLE._replace(with_companions=PAIRED.with_companions))
    views = [*dialog.findChildren(QTableView), *dialog.findChildren(QListView)]
    names = [view.accessibleName() for view in views]
    assert len(names) == 3
    assert all(names)


def test_the_question_says_what_files_hold_that_go(qtbot):
    more = (replace(A, content="pages", frames=3), replace(B, content="motion"))
    dialog = TrashDialog(TrashPlan((*more, C), (cluster(more[1], D),), more=more))
    qtbot.addWidget(dialog)
    dialog.show()
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "1 file holds, or may hold, more than the picture that stays: 3 pages." in words
    dialog = TrashDialog(PLAIN)
    qtbot.addWidget(dialog)
    assert not any("has more" in label.text() for label in dialog.findChildren(QLabel))
