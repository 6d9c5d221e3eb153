"""The question before anything goes to the trash."""

import os
from dataclasses import replace
from itertools import pairwise

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

from dupfinder.base.records import Cluster, ClusterFile, Difference, ImageRecord
from dupfinder.trash.companions import Companion
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.dialogs.trash_models import WholeModel
from dupfinder.ui.dialogs.trash_pair_view import PairsView
from dupfinder.ui.dialogs.trash_pairs import PairsModel, relative_folder
from dupfinder.ui.dialogs.trash_plan import Going, Kept, TrashChoice, TrashPlan, going
from dupfinder.ui.style import colours, theme
from dupfinder.ui.widgets.danger_button import DangerButton

LEFT = Qt.MouseButton.LeftButton
ODD = os.fsdecode(b"/pictures/\xff.jpg")
SKIP = "Skip these photos"
BOTH = "Move both"
ONLY = "Move the photos only"
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
    return dialog.findChild(PairsView)


def going_names(dialog):
    """The names in the list, without those of sections."""
    model = table(dialog).model()
    return [os.path.basename(path) for path in model.paths(range(model.rowCount()))]


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

    def test_pairs_are_grouped_by_folder_in_natural_order(self, english):
        kept = image("/b/kept.jpg")
        images = tuple(map(image, ("/b/IMG_10.jpg", "/b/img_2.jpg", "/a/IMG_10.jpg", "/b/" + ODD[-5:])))
        model = PairsModel(
            TrashPlan(images, kept={each.path: Kept(kept, "exact") for each in images}, roots=("/b",))
        )
        tester = self.watched(model)
        model.set_going(Going(images, (), 0))
        assert column(model)[:5] == ["/a", "IMG_10.jpg", "b", "img_2.jpg", "IMG_10.jpg"]
        assert column(model)[-1] == "\ufffd.jpg"
        assert column(model, 1)[:4] == ["1 photo · 1.0 kB", "kept.jpg", "3 photos · 3.0 kB", "kept.jpg"]
        assert model.sections() == [0, 2]
        read_out = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert read_out == "IMG_10.jpg, 1.0 kB · Identical"
        assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "kept.jpg, b"
        model.set_going(Going((), (), 0))
        assert model.rowCount() == 0
        tester.deleteLater()

    def test_what_differs_from_the_kept_one_comes_first(self, english):
        kept = {each.path: Kept(D, "near") for each in (A, B, C)}
        model = PairsModel(TrashPlan((A, B, C), kept=kept, differing={C.path: Difference("local", 2.0)}))
        model.set_going(Going((A, B, C), (), 0))
        assert column(model) == ["Differ from the picture that stays", "c.jpg", "/pictures", "a.jpg", "b.jpg"]
        assert "Differs in places" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    def test_a_section_cannot_be_selected(self, english):
        model = PairsModel(PLAIN)
        model.set_going(Going((A,), (), 0))
        assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
        assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable

    @pytest.mark.parametrize(
        ("folder", "shown"),
        [
            ("/p/photos", "photos"),
            ("/p/photos/a/b", "photos/a/b"),
            ("/p/photos2", "/p/photos2"),
            ("/q", "/q"),
        ],
    )
    def test_a_folder_is_shown_from_the_added_one_on(self, folder, shown):
        assert relative_folder(folder, ("/p/photos",)) == shown

    def test_pictures_without_a_copy_left_are_named(self, qapp):
        model = WholeModel([cluster(A, B), cluster(C)], None)
        tester = self.watched(model)
        assert column(model) == ["a.jpg", "c.jpg"]
        read_out = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert read_out == "a.jpg, 2 files"
        assert not model.index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
        tester.deleteLater()


class TestPlain:
    def test_it_says_how_many_and_how_much_is_freed_and_that_there_is_a_way_back(self, open_dialog):
        words = words_of(open_dialog(PLAIN))
        assert "Move 3 photos to the trash?" in words
        back = "You can put them back with Undo, even after a restart."
        assert f"Frees 3.0 kB once you empty the trash. {back}" in words

    def test_one_photo_is_told_as_one(self, open_dialog):
        dialog = open_dialog(TrashPlan((A,), kept={A.path: Kept(B, "exact")}))
        assert "Move 1 photo to the trash?" in words_of(dialog)
        assert any("put it back with Undo" in each for each in words_of(dialog))
        assert button(dialog, "Move 1 to Trash").isEnabled()

    @pytest.mark.parametrize("times", [1, 4])
    def test_a_short_list_leaves_room_for_all_that_is_said(self, open_dialog, monkeypatch, times):
        words = TrashDialog._fact_words
        monkeypatch.setattr(
            TrashDialog, "_fact_words", lambda *arguments: " ".join([words(*arguments)] * times)
        )
        plan = TrashPlan((B,), (), ((B, (XMP,)),), kept={B.path: Kept(A, "near")})
        dialog = open_dialog(plan)
        QTest.qWait(0)
        assert dialog.layout().totalHeightForWidth(dialog.width()) <= dialog.height()
        parts = [dialog.layout().itemAt(n).geometry() for n in range(dialog.layout().count())]
        assert all(one.bottom() < other.top() for one, other in pairwise(parts))

    @pytest.mark.parametrize("dark", [False, True])
    def test_the_button_is_red_and_its_text_is_readable(self, open_dialog, qapp, dark):
        before = qapp.palette()
        try:
            qapp.setPalette(theme.own_palette(dark))
            move = open_dialog(PLAIN)._move
            assert isinstance(move, DangerButton)
            ground, text = move.colours()
            assert ground.red() > 2 * ground.green()
            assert colours.contrast(ground, text) >= 4.5
            shown = move.grab().toImage()
            found = {shown.pixelColor(x, shown.height() // 2).name() for x in range(shown.width())}
            assert ground.name() in found
        finally:
            qapp.setPalette(before)

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
            QTest.mouseClick(button(dialog, "Move 3 to Trash"), LEFT)

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
        table(dialog).selectRow(2)
        table(dialog).setFocus()
        QTest.keyClick(table(dialog), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == B.path

    def test_thousands_of_files_in_thousands_of_folders_are_listed(self, open_dialog):
        files = tuple(image(f"/pictures/{n // 8}/{n}.jpg") for n in range(20_000))
        dialog = open_dialog(TrashPlan(files, kept={each.path: Kept(A, "exact") for each in files}))
        assert table(dialog).model().rowCount() == 22_500
        assert "Move 20,000 photos to the trash?" in words_of(dialog)
        table(dialog).scrollToBottom()
        assert len(table(dialog)._images_in_view()) < 100

    def test_only_what_is_in_view_is_loaded(self, open_dialog, qtbot):
        asked = []

        class Thumbs(Thumbnails):
            def want(self, client, images, side_px):
                asked.append([each.path for each in images])

        thumbnails = Thumbs(None)
        try:
            files = tuple(image(f"/pictures/{n}.jpg") for n in range(500))
            dialog = open_dialog(
                TrashPlan(files, kept={each.path: Kept(A, "exact") for each in files}), thumbnails=thumbnails
            )
            qtbot.waitUntil(lambda: bool(asked))
            assert asked[-1][:2] == ["/pictures/0.jpg", A.path]
            assert len(asked[-1]) < 60
            table(dialog).scrollToBottom()
            qtbot.waitUntil(lambda: "/pictures/499.jpg" in asked[-1])
            assert "/pictures/0.jpg" not in asked[-1]
            dialog.reject()
        finally:
            thumbnails.close()


class TestCompanions:
    def test_what_would_be_lost_is_skipped_at_first_with_its_reason(self, open_dialog):
        dialog = open_dialog(PAIRED)
        assert button(dialog, SKIP, QRadioButton).isChecked()
        assert "2 photos have files that belong to them. Move them too?" in words_of(dialog)
        assert "Move 1 photo to the trash?" in words_of(dialog)
        assert going_names(dialog) == ["a.jpg", "b.jpg", "c.jpg"]
        listed = table(dialog).model()
        assert column(listed)[-3] == "Skipped"
        reason = listed.index(listed.rowCount() - 1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
        assert reason == "c.jpg, Skipped: it has a RAW file (c.cr2)"
        assert button(dialog, "Move 1 to Trash").isEnabled()
        assert dialog.choice().companions == "point-out"

    def test_sidecars_that_the_kept_one_has_too_go_along_by_themselves(self, open_dialog):
        beside = {B.path: (companion("/pictures/k.xmp"),)}
        dialog = open_dialog(TrashPlan((A, B), (), ((B, (XMP,)),), beside_kept=beside))
        assert "b.jpg: This photo has a sidecar. Move both?" in words_of(dialog)
        assert button(dialog, BOTH, QRadioButton).isChecked()
        assert button(dialog, "Move 2 to Trash").isDefault()
        assert dialog.going().companions == (XMP,)
        assert any("1 file goes along" in each for each in words_of(dialog))

    def test_moving_both_says_what_the_kept_one_lacks_and_return_cancels_then(self, open_dialog):
        dialog = open_dialog(TrashPlan((A, B), (), ((B, (XMP,)),), beside_kept={B.path: ()}))
        assert button(dialog, "Skip photos that have sidecars", QRadioButton).isChecked()
        assert button(dialog, "Move 1 to Trash").isDefault()
        choose(dialog, BOTH)
        assert "The photo that stays has no such file: b.xmp is the only one." in words_of(dialog)
        assert button(dialog, "Cancel").isDefault()
        assert (dialog.going().images, dialog.going().companions) == ((A, B), (XMP,))
        assert dialog.choice().companions == "both"
        choose(dialog, "Skip photos that have sidecars")
        assert not [words for words in words_of(dialog) if "only one" in words]

    def test_leaving_them_behind_is_chosen_by_keyboard(self, open_dialog):
        dialog = open_dialog(PAIRED)
        first = button(dialog, SKIP, QRadioButton)
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Right)
        assert button(dialog, ONLY, QRadioButton).isChecked()
        assert dialog.choice().companions == "leave"
        assert "Move 3 photos to the trash?" in words_of(dialog)

    def test_where_all_that_belongs_together_goes_nothing_is_asked(self, open_dialog):
        raw = image("/pictures/c.cr2")
        dialog = open_dialog(TrashPlan((C, raw), (), ((C, (RAW,)),)))
        assert dialog.findChildren(QRadioButton) == []
        assert "Move 2 photos to the trash?" in words_of(dialog)

    @pytest.mark.parametrize(
        ("words", "policy"), [("Move Both to Trash", "both"), ("Move Photo Only", "leave")]
    )
    def test_one_photo_with_a_sidecar_is_asked_for_with_buttons_that_do_it(
        self, open_dialog, qtbot, words, policy
    ):
        dialog = open_dialog(TrashPlan((B,), (), ((B, (XMP,)),), {B.path: Kept(A, "exact")}))
        assert "This photo has a sidecar. Move both?" in words_of(dialog)
        assert dialog.findChildren(QRadioButton) == []
        with qtbot.waitSignal(dialog.accepted):
            QTest.mouseClick(button(dialog, words), LEFT)
        assert dialog.choice().companions == policy
        assert dialog.going().companions == ((XMP,) if policy == "both" else ())

    def test_a_raw_file_never_goes_along_and_return_cancels(self, open_dialog):
        dialog = open_dialog(TrashPlan((C,), (), ((C, (RAW,)),), {C.path: Kept(A, "exact")}))
        assert "This photo has a RAW file." in words_of(dialog)
        assert button(dialog, "Cancel").isDefault()
        assert dialog.going() == Going((C,), (), 0)


class TestWhole:
    def test_the_warning_is_in_words_and_the_pictures_stay_at_first(self, open_dialog):
        dialog = open_dialog(WHOLE)
        assert "This is the last copy of 1 picture." in words_of(dialog)
        check = button(dialog, "Move this last copy too", QCheckBox)
        assert not check.isChecked()
        assert going_names(dialog) == ["a.jpg", "b.jpg"]
        assert "Leave unticked to keep them and trash the rest." in words_of(dialog)
        assert any("2 photos stay: they are the last copies" in each for each in words_of(dialog))

    def test_several_pictures_are_counted_and_named(self, open_dialog):
        dialog = open_dialog(TrashPlan((A, B, C, D), (cluster(A), cluster(B), cluster(C))))
        assert "These are the last copies of 3 pictures." in words_of(dialog)
        assert button(dialog, "Move these last copies too", QCheckBox)
        [listed] = [view for view in dialog.findChildren(QListView) if isinstance(view.model(), WholeModel)]
        assert column(listed.model()) == ["a.jpg", "b.jpg", "c.jpg"]

    def test_return_cancels(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        assert QApplication.focusWidget() is button(dialog, "Cancel")
        with qtbot.waitSignal(dialog.rejected):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def test_return_on_the_other_button_moves_the_rest(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        move = button(dialog, "Move 2 to Trash")
        move.setFocus()
        with qtbot.waitSignal(dialog.accepted):
            QTest.keyClick(move, Qt.Key.Key_Return)
        assert dialog.choice() == TrashChoice("point-out", False)

    def test_only_its_own_check_box_lets_every_copy_go(self, open_dialog, qtbot):
        dialog = open_dialog(WHOLE)
        check = button(dialog, "Move this last copy too", QCheckBox)
        check.setFocus()
        QTest.keyClick(check, Qt.Key.Key_Space)
        assert "Move 4 photos to the trash?" in words_of(dialog)
        assert button(dialog, "Cancel").isDefault()
        with qtbot.waitSignal(dialog.accepted):
            QTest.mouseClick(button(dialog, "Move 4 to Trash"), LEFT)
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
    assert len(names) == 2
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
