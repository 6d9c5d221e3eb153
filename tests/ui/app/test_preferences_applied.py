"""Changes in the preferences are applied at once, or at the next start."""

import pytest
from PySide6.QtWidgets import QApplication

from dupfinder.ui.app.application import make_window
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.dialogs.confirm_trash import TrashDialog


@pytest.fixture
def preferring(person, folder):
    """Somebody with a group of two, one of which has a sidecar, and the preferences open."""
    folder.draw("a.jpg", 1, (480, 360), quality=95)
    folder.draw("a small.jpg", 1, (320, 240), quality=85)
    folder.draw("b.jpg", 2, (480, 360), quality=95)
    folder.draw("b small.jpg", 2, (320, 240), quality=85)
    folder.write("b small.xmp", b"<x:xmpmeta/>")
    person.window.add_folders([str(folder)])
    person.settle()
    person.choose("Edit", "Preferences")
    return person


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_marks_by_themselves_are_switched_off_and_on(preferring):
    dialog, review = preferring.window.preferences.dialog, preferring.duplicates.review
    assert review.totals().extras == 2
    dialog.mark_safe.click()
    preferring.settle()
    assert review.totals().extras == 0
    assert review.proposed_count() == 2
    dialog.mark_safe.click()
    preferring.settle()
    assert review.totals().extras == 2


def test_the_similarity_at_the_start_is_the_one_that_was_chosen(preferring, open_window):
    dialog = preferring.window.preferences.dialog
    choose(dialog.start_radius, 4)
    assert preferring.duplicates.distance.radius == 4
    preferring.duplicates.distance.set_radius(11)
    preferring.window.close()
    assert open_window().duplicates.distance.radius == 4


def test_crops_are_switched_here_and_in_the_menu(preferring):
    dialog, action = preferring.window.preferences.dialog, preferring.window.commands.find_crops
    before = action.isChecked()
    assert dialog.crops.isChecked() is before
    dialog.crops.click()
    assert action.isChecked() is not before
    preferring.settle()
    preferring.choose("Library", "Also find crops and screenshots")
    assert dialog.crops.isChecked() is before
    preferring.settle()


@pytest.mark.parametrize(("value", "going"), [("skip", 1), ("take", 2)])
def test_the_question_about_sidecars_begins_as_preferred(preferring, value, going):
    choose(preferring.window.preferences.dialog.companions, value)
    preferring.window.preferences.close()
    preferring.click(preferring.duplicates.bar.trash)
    preferring.wait(lambda: isinstance(QApplication.activeModalWidget(), TrashDialog))
    dialog = QApplication.activeModalWidget()
    assert len(dialog.going().images) == going
    dialog.reject()


def test_a_folder_is_forgotten(preferring):
    dialog = preferring.window.preferences.dialog
    dialog.folders.setCurrentRow(0)
    preferring.click(dialog.forget) if dialog.forget.isVisible() else dialog.forget.click()
    preferring.settle()
    assert preferring.folders() == {}
    assert dialog.folders.count() == 0


def test_notifications_are_switched(preferring):
    assert preferring.window._long_work.is_on
    preferring.window.preferences.dialog.notify.click()
    assert not preferring.window._long_work.is_on


def test_the_number_of_threads_is_used_at_the_next_start(qapp, tmp_path, monkeypatch):
    from dupfinder.ui.app import application

    asked = []

    class Session(application.Session):
        def __init__(self, data_dir, *, threads, crops):
            asked.append(threads)
            super().__init__(data_dir, threads=threads, crops=crops)

    monkeypatch.setattr(application, "Session", Session)
    for stored, given, wanted in ((0, None, None), (2, None, 2), (2, 1, 1)):
        settings = Settings(str(tmp_path))
        settings.set("work/threads", stored)
        settings.sync()
        make_window(str(tmp_path), threads=given).close()
        assert asked.pop() == wanted
