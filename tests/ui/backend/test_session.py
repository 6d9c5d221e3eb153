"""The library behind the window: what interrupts what, what goes on, and what damage does to it."""

import os
import threading

import pytest
from helpers.folders import Folder
from helpers.windows import Gate, Web, in_small_steps

from dupfinder.finder import Finder
from dupfinder.store.library import Library
from dupfinder.trash.move import Extra
from dupfinder.ui.backend.operations.queries import QueryAnswer, Source
from dupfinder.ui.backend.session import Session


class Seen:
    """Records the signals of a session."""

    def __init__(self, session):
        self.scanned, self.notices, self.trashed, self.undone, self.stopping = [], [], [], [], []
        session.scanned.connect(self.scanned.append)
        session.noticed.connect(self.notices.append)
        session.trash_done.connect(self.trashed.append)
        session.undo_done.connect(self.undone.append)
        session.activity_changed.connect(lambda each: self.stopping.append(bool(each and each.stopping)))


@pytest.fixture
def pictures(tmp_path):
    """A folder with one cluster of three files and a single picture."""
    made = Folder(tmp_path / "pictures")
    for name, quality in (("a.jpg", 90), ("a copy.jpg", 60), ("a poor.jpg", 40)):
        made.draw(name, 1, quality=quality)
    made.draw("b.jpg", 2)
    return made


@pytest.fixture
def others(tmp_path):
    """A folder with a dozen single pictures."""
    made = Folder(tmp_path / "others")
    for seed in range(40, 52):
        made.draw(f"{seed}.jpg", seed)
    return made


@pytest.fixture
def session(qtbot, tmp_path, pictures):
    """A session over a library that holds the pictures, at rest."""
    made = Session(str(tmp_path / "data"), threads=2)
    made.seen = Seen(made)
    made.open([str(pictures)])
    qtbot.waitUntil(lambda: made.is_idle() and made.has_table)
    made.seen.scanned.clear()
    yield made
    made.close()


@pytest.fixture
def settled(qtbot, session):
    return lambda: qtbot.waitUntil(session.is_idle)


@pytest.fixture
def half_indexed(session, others, qtbot, monkeypatch):
    """The session while it indexes the other folder; gives the gate that holds it up."""
    in_small_steps(monkeypatch)
    gate = Gate(monkeypatch, lambda path: path.endswith("45.jpg"))
    session.add_folders([str(others)])
    qtbot.waitUntil(gate.reached.is_set)
    yield gate
    gate.open()


@pytest.fixture
def trash_gate(monkeypatch):
    """Holds up the first file that is moved to the trash."""
    from dupfinder.trash import system_trash

    reached, opened, move = threading.Event(), threading.Event(), system_trash.move

    def slow(path):
        reached.set()
        assert opened.wait(60)
        return move(path)

    monkeypatch.setattr(system_trash, "move", slow)
    slow.reached, slow.open = reached, opened.set
    yield slow
    opened.set()


def extras_of(session, *names):
    """The files of the cluster with these names, as extras."""
    [entry] = session.table.at(10).entries
    keeper = entry.cluster.keeper
    files = {os.path.basename(file.image.path): file.image for file in entry.cluster.files}
    return [Extra(files[name], keeper) for name in names]


def images(session):
    return session.overview.images


# --- interrupting and going on ------------------------------------------------------------------


def test_indexing_goes_on_after_files_went_to_the_trash(session, half_indexed, settled, others):
    session.trash(extras_of(session, "a poor.jpg"), "leave")
    assert session.is_moving()
    assert session.activity.stopping
    half_indexed.open()
    settled()
    assert not session.is_moving()
    assert [result.cancelled for result in session.seen.scanned] == [True, False]
    assert session.seen.scanned[1].folders == (str(others),)
    assert len(session.seen.trashed[0].moved) == 1
    assert images(session) == 3 + 12
    assert len(session.table.at(10).entries[0].cluster.files) == 2


def test_indexing_goes_on_once_after_two_interruptions(session, half_indexed, settled, others):
    first = extras_of(session, "a poor.jpg")
    session.trash(first, "leave")
    session.trash(extras_of(session, "a copy.jpg"), "leave")
    half_indexed.open()
    settled()
    assert [len(result.moved) for result in session.seen.trashed] == [1, 1]
    assert [result.folders for result in session.seen.scanned if not result.cancelled] == [(str(others),)]
    assert images(session) == 2 + 12


def test_a_folder_that_is_removed_while_files_move_is_not_indexed_again(
    session, half_indexed, settled, others, pictures
):
    session.trash(extras_of(session, "a poor.jpg"), "leave")
    session.remove_folder(str(others))
    half_indexed.open()
    settled()
    assert [folder.path for folder in session.overview.folders] == [str(pictures)]
    assert images(session) == 3


def test_a_folder_that_waits_for_its_turn_is_indexed_after_an_edit(
    session, half_indexed, settled, others, tmp_path
):
    last = Folder(tmp_path / "last")
    last.draw("60.jpg", 60)
    session.add_folders([str(last)])  # waits behind the other one and is not in the library yet
    session.exclude([others / "40.jpg"])
    half_indexed.open()
    settled()
    assert str(last) in {folder.path for folder in session.overview.folders}
    assert images(session) == 4 + 11 + 1
    assert session.overview.excluded == (others / "40.jpg",)


def test_an_edit_does_not_interrupt_moving(session, trash_gate, settled, qtbot, pictures):
    session.trash(extras_of(session, "a poor.jpg"), "leave")
    qtbot.waitUntil(trash_gate.reached.is_set)
    session.exclude([pictures / "b.jpg"])
    assert not session.activity.stopping
    trash_gate.open()
    settled()
    assert len(session.seen.trashed[0].moved) == 1
    assert not session.seen.trashed[0].cancelled
    assert images(session) == 2


def test_cancel_stops_what_moves_and_not_what_waits_to_be_moved(session, trash_gate, settled, qtbot):
    first = extras_of(session, "a poor.jpg")
    second = extras_of(session, "a copy.jpg")
    session.trash(first, "leave")
    qtbot.waitUntil(trash_gate.reached.is_set)
    session.trash(second, "leave")
    session.cancel()
    assert session.activity.stopping
    trash_gate.open()
    settled()
    assert session.seen.trashed[1].moved
    assert not session.seen.trashed[1].cancelled
    assert session.activity is None


def test_cancelled_indexing_does_not_go_on_after_files_went(session, half_indexed, settled):
    session.cancel()
    session.trash(extras_of(session, "a poor.jpg"), "leave")
    half_indexed.open()
    settled()
    assert [result.cancelled for result in session.seen.scanned] == [True]


def test_what_was_moved_is_put_back_while_a_folder_is_indexed(session, settled, half_indexed):
    session.trash(extras_of(session, "a poor.jpg", "a copy.jpg"), "leave")
    session.undo()
    half_indexed.open()
    settled()
    assert len(session.seen.undone[0].restored) == 2
    assert images(session) == 4 + 12
    assert len(session.table.at(10).entries[0].cluster.files) == 3
    assert [batch.files[0].state for batch in session.journal] == ["restored"]


def test_files_leave_the_table_while_the_batch_goes_on(session, trash_gate, settled, qtbot):
    tables = []
    session.clusters_changed.connect(lambda table: tables.append(len(table.at(10).entries)))
    session.trash(extras_of(session, "a poor.jpg", "a copy.jpg"), "leave")
    trash_gate.open()
    qtbot.waitUntil(lambda: bool(session.seen.trashed))
    assert tables[-1] == 0
    settled()


# --- damage -------------------------------------------------------------------------------------


def break_images(data):
    """Writes over the first page of the table of images."""
    with Library(data) as other:
        ((page,),) = other.index.read("SELECT rootpage FROM sqlite_master WHERE name = 'image'")
        other.index.write("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(os.path.join(data, "library.sqlite"), "r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)


def test_a_damaged_library_is_closed_and_set_aside_when_it_is_opened_again(session, settled, pictures):
    break_images(session.data_dir)
    session.rescan()
    settled()
    assert not session.is_open
    assert session.failure
    assert session.seen.notices[-1].retry == "open"
    session.reopen()
    settled()
    assert session.is_open
    assert "are kept" in session.seen.notices[-1].text
    assert [folder.path for folder in session.overview.folders] == [str(pictures)]
    assert images(session) == 4


def test_a_query_that_meets_damage_stops_indexing_so_that_the_library_can_be_set_aside(
    session, half_indexed, settled, others, pictures
):
    break_images(session.data_dir)
    session.ask(Source("a", pictures / "a.jpg"), 10)
    half_indexed.open()
    settled()
    assert not session.is_open
    session.reopen()
    settled()
    assert {folder.path for folder in session.overview.folders} == {str(pictures), str(others)}
    assert images(session) == 4 + 12


# --- queries ------------------------------------------------------------------------------------


def test_a_query_is_answered_while_a_folder_is_indexed(session, half_indexed, qtbot, pictures):
    answers = []
    asking = session.ask(Source("a", pictures / "a.jpg"), 10)
    asking.produced.connect(answers.append)
    with qtbot.waitSignal(asking.ended):
        pass
    found = [each for each in answers if isinstance(each, QueryAnswer)]
    assert [found[0].complete, found[-1].complete] == [False, True]
    assert len(found[-1].matches) == 3


def test_only_the_last_query_is_answered(session, qtbot, pictures, settled):
    first, second = [], []
    session.ask(Source("a", pictures / "a.jpg"), 10).produced.connect(first.append)
    asking = session.ask(Source("b", pictures / "b.jpg"), 10)
    asking.produced.connect(second.append)
    settled()
    assert first == []
    assert second


def test_a_picture_from_the_web_is_fetched_before_it_is_answered(session, qtbot, pictures, monkeypatch):
    with open(pictures / "a.jpg", "rb") as stream:
        web = Web(monkeypatch, stream.read())
    answers = []
    asking = session.ask(Source("photos.example.org", address="https://photos.example.org/a.jpg"), 10)
    asking.produced.connect(answers.append)
    assert not session.is_idle()
    with qtbot.waitSignal(asking.ended):
        pass
    assert web.asked == ["https://photos.example.org/a.jpg"]
    assert len(answers[0].matches) == 3


def test_an_address_that_cannot_be_fetched_fails_after_it_was_asked(session, qtbot):
    errors = []
    asking = session.ask(Source("none", address="https://user:secret@example.org/a.jpg"), 10)
    asking.failed.connect(errors.append)
    with qtbot.waitSignal(asking.ended):
        pass
    assert "user name" in str(errors[0])


# --- opening and closing ------------------------------------------------------------------------


def test_work_that_waited_for_the_library_is_done_once_it_opens(qtbot, tmp_path, pictures):
    (tmp_path / "file").write_bytes(b"")
    session = Session(str(tmp_path / "file" / "data"), threads=2)
    seen = Seen(session)
    session.open()
    session.protect(str(pictures))
    qtbot.waitUntil(lambda: len(seen.notices) == 2 and session.is_idle())
    assert not session.is_open
    os.unlink(tmp_path / "file")
    with Finder(str(tmp_path / "file" / "data"), threads=2) as finder:
        finder.index([str(pictures)])
    session.reopen()
    qtbot.waitUntil(lambda: session.is_open and session.is_idle())
    assert session.overview.protected == (str(pictures),)
    session.close()


def test_closing_in_the_middle_keeps_what_was_done_and_emits_nothing_more(
    session, half_indexed, qtbot, tmp_path
):
    session.stop()
    half_indexed.open()
    session.close()
    qtbot.wait(20)
    assert session.seen.scanned == []
    with Finder(session.data_dir, threads=2) as finder:
        assert 4 <= len(finder.library.records()) < 4 + 12
