"""The preferences, as a person uses them."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget

from dupfinder.base.records import FolderInfo
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.dialogs import preference_parts as parts
from dupfinder.ui.dialogs.preferences import PreferencesDialog
from dupfinder.ui.style import formatting

LEFT = Qt.MouseButton.LeftButton
THUMBNAIL = "ab" * 32 + ".jpg"


@pytest.fixture
def dialog(qtbot, tmp_path):
    made = PreferencesDialog(
        Settings(str(tmp_path / "data")), str(tmp_path / "data"), str(tmp_path / "cache")
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def choose(box, value):
    """Chooses a value with the arrow keys."""
    box.setFocus()
    while box.currentData() != value:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(value) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


def test_a_choice_is_told_and_stored_at_once(dialog, qtbot):
    with qtbot.waitSignal(dialog.theme_changed) as told:
        choose(dialog.theme, "dark")
    assert told.args[0] in ("light", "dark")
    assert dialog._settings.get(parts.APPEARANCE, "") == "dark"
    with qtbot.waitSignal(dialog.mark_safe_changed) as told:
        dialog.mark_safe.click()
    assert told.args == [False]
    with qtbot.waitSignal(dialog.crops_changed) as told:
        dialog.crops.click()
    assert told.args == [False]
    with qtbot.waitSignal(dialog.companions_changed) as told:
        choose(dialog.companions, "take")
    assert told.args == ["take"]


def test_reset_restores_what_was_changed_and_tells_only_that(dialog, qtbot):
    dialog.mark_safe.click()
    dialog.set_model(os.fsdecode(b"/models/\xff.onnx"))
    told = []
    dialog.mark_safe_changed.connect(told.append)
    dialog.model_changed.connect(told.append)
    dialog.notify_changed.connect(told.append)
    [button] = [b for b in dialog.findChildren(QAbstractButton) if "Reset" in b.text()]
    QTest.mouseClick(button, LEFT)
    assert told == [True, ""]
    assert dialog.mark_safe.isChecked()
    assert not dialog.clear_model.isEnabled()


def test_a_model_of_any_name_is_kept_for_the_next_start(dialog, qtbot, tmp_path):
    odd = os.fsdecode(b"/models/\xff.onnx")
    with qtbot.waitSignal(dialog.model_changed) as told:
        dialog.set_model(odd)
    assert told.args == [odd]
    dialog._settings.sync()
    assert Settings(str(tmp_path / "data")).path(parts.MODEL) == odd


def test_clearing_removes_thumbnails_and_nothing_else(dialog, qtbot, tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / THUMBNAIL).write_bytes(b"a photo with the name of a thumbnail")
    folder = tmp_path / "cache" / "ab"
    folder.mkdir(parents=True)
    (folder / THUMBNAIL).write_bytes(b"x" * 1000)
    (folder / "holiday.jpg").write_bytes(b"not ours")
    (tmp_path / "cache" / "cd").symlink_to(photos)
    dialog.hide()
    dialog.show()
    qtbot.waitUntil(dialog.clear_cache.isEnabled)
    assert dialog.cache_size.text() == formatting.size(1000)
    dialog.clear_cache.click()
    qtbot.waitUntil(lambda: dialog.cache_size.text() == formatting.size(0))
    assert not (folder / THUMBNAIL).exists()
    assert (folder / "holiday.jpg").exists()
    assert (photos / THUMBNAIL).exists()


def test_a_folder_can_be_forgotten(dialog, qtbot):
    assert not dialog.forget.isEnabled()
    odd = os.fsdecode(b"/b\xff")
    dialog.set_folders([FolderInfo("/a", 1, False, True, None), FolderInfo(odd, 2, False, True, None)])
    QTest.keyClick(dialog.folders, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.forget_asked) as told:
        dialog.forget.click()
    assert told.args == [odd]


def test_it_fits_a_small_screen_and_everything_has_a_name(dialog):
    size = dialog.minimumSizeHint()
    assert size.width() <= 1024
    assert size.height() <= 700
    for kind in (QComboBox, QListWidget):
        assert all(each.accessibleName() for each in dialog.findChildren(kind))
