"""The questions before files move to a folder or are replaced by links, and what the history says of them."""

import pytest
from helpers.windows import labels
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from dupfinder.trash.journal import TrashBatch, TrashedFile
from dupfinder.ui.dialogs import other_ways
from dupfinder.ui.dialogs.other_ways import Counted, LinkDialog, MoveDialog
from dupfinder.ui.dialogs.trash_history_model import TrashedModel

NOON = "2024-05-01T12:00:00+00:00"


@pytest.fixture
def open_dialog(qtbot, english):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return show


def text_of(dialog):
    return " ".join(labels(dialog))


def test_a_folder_that_is_there_is_needed(open_dialog, tmp_path, qtbot):
    dialog = open_dialog(MoveDialog(Counted(3, 4_200_000), Counted(0, 0), ""))
    assert "Move 3 photos (4.2 MB) to a folder?" in text_of(dialog)
    assert not dialog._go.isEnabled()
    assert not dialog.sidecars.isVisible()
    qtbot.keyClicks(dialog.line, str(tmp_path / "gone"))
    assert "There is no such folder." in text_of(dialog)
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, str(tmp_path))
    assert dialog._go.isEnabled()
    assert dialog.folder == str(tmp_path)


def test_a_folder_is_chosen_with_the_button(open_dialog, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog = open_dialog(MoveDialog(Counted(1, 5), Counted(2, 9), ""))
    assert dialog.sidecars.isVisible()
    assert "2" in dialog.sidecars.text()
    dialog.choose.click()
    assert (dialog.folder, dialog.line.text()) == (str(tmp_path), str(tmp_path))
    assert dialog._go.isEnabled()


def test_a_link_is_explained_and_the_others_are_counted(open_dialog, monkeypatch):
    monkeypatch.setattr(other_ways, "HAS_REFLINKS", True)
    dialog = open_dialog(LinkDialog(Counted(1, 1000), 2))
    words = text_of(dialog)
    assert "Replace 1 identical copy (1.0 kB) by a link?" in words
    assert "2 marked photos are not identical" in words
    assert dialog.hard.isChecked()
    assert dialog.hard.accessibleDescription() == "A program that edits one of them changes both."
    assert dialog._box.button(QDialogButtonBox.StandardButton.Cancel) is not None


@pytest.mark.parametrize(
    ("verb", "place", "state", "summary"),
    [
        ("trash", "/trash/a.jpg", "In the trash", "1 in the trash"),
        ("move", "/aside/a.jpg", "Moved to /aside", "1 in a folder"),
        ("hard-link", None, "Shares the space of the kept file (hard link)", "1 replaced by a hard link"),
        ("reflink", None, "Shares the space of the kept file (reflink)", "1 replaced by a reflink"),
    ],
)
def test_the_history_says_what_was_done(english, verb, place, state, summary):
    file = TrashedFile(1, 1, "/p/a.jpg", place, "/p/b.jpg", 9, 9, "trashed", None, NOON, None, verb)
    batch = TrashBatch(1, NOON, (file,))
    model = TrashedModel()
    model.set_batches([batch])
    assert (model.state_of(file), model.summary_of(batch)) == (state, summary)
