"""The journal keeps what became of each file, and one program at a time moves files."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from dupfinder.base.errors import LibraryBusyError, LibraryError
from dupfinder.base.identity import ContentId, FileIdentity, FileStamp
from dupfinder.store.library import Library
from dupfinder.system import locks
from dupfinder.trash import journal, moving_lock
from dupfinder.trash.journal import Evidence, Planned


@pytest.fixture
def library(tmp_path):
    with Library(str(tmp_path / "data")) as opened:
        yield opened


def planned(path, keeper="/pictures/keeper.jpg", companion_of=None):
    return Planned(
        FileStamp(path, 100, 5),
        keeper,
        Evidence(FileIdentity(1, 2), ContentId(b"fingerprint", b"digest")),
        companion_of,
    )


def begin(library, *paths):
    return journal.begin(library, [planned(path) for path in paths])


def test_a_batch_begins_with_all_its_files_waiting(library):
    first, second = begin(library, "/pictures/a.jpg", "/pictures/b.jpg")
    (batch,) = journal.batches(library)
    assert batch.files == (first.file, second.file)
    assert [file.state for file in batch.files] == ["waiting", "waiting"]
    file = batch.files[0]
    assert (file.path, file.keeper, file.size_bytes, file.mtime_ns) == (
        "/pictures/a.jpg",
        "/pictures/keeper.jpg",
        100,
        5,
    )
    assert (file.trash_path, file.reason, file.companion_of) == (None, None, None)
    assert batch.started_at <= file.changed_at
    assert batch.started_at.endswith("+00:00")


def test_rows_are_as_they_were_noted_after_another_start(library):
    (entry,) = begin(library, "/pictures/a.jpg")
    entry = entry.now("trashed", "why", "/trash/files/a.jpg")
    journal.note(library, [entry])
    with Library(library.folder) as other:
        assert journal.in_batch(other, entry.file.batch) == [entry]
        assert journal.batches(other)[0].files == (entry.file,)


def test_a_place_in_the_trash_is_kept_and_a_reason_is_not(library):
    (entry,) = begin(library, "/pictures/a.jpg")
    entry = entry.now("trashed", "why", "/trash/files/a.jpg").now("restored")
    assert (entry.file.trash_path, entry.file.reason) == ("/trash/files/a.jpg", None)


def test_a_reason_that_names_a_file_whose_name_is_not_utf8_can_be_noted(library):
    (entry,) = begin(library, "/pictures/a.jpg")
    journal.note(library, [entry.now("failed", "odd\udcff.CR2 belongs to it")])
    assert journal.batches(library)[0].files[0].reason == "odd?.CR2 belongs to it"


def test_names_that_are_not_utf8_come_back_as_they_were(library):
    path = os.fsdecode(b"/pictures/caf\xe9.jpg")
    (entry,) = journal.begin(library, [planned(path, keeper=path)])
    journal.note(library, [entry.now("trashed", None, path)])
    (file,) = journal.batches(library)[0].files
    assert (file.path, file.keeper, file.trash_path) == (path, path, path)


def test_companions_name_the_row_of_their_image_and_are_found_with_it(library):
    plans = [planned("/a.jpg"), planned("/b.jpg"), planned("/b.xmp", None, companion_of=1)]
    first, second, sidecar = journal.begin(library, plans)
    assert sidecar.file.companion_of == second.file.id
    assert journal.with_companions(library, [second.file.id]) == [second, sidecar]
    assert journal.with_companions(library, [sidecar.file.id, first.file.id]) == [first, sidecar]
    assert journal.with_companions(library, [99]) == []


def test_batches_come_last_first_and_their_files_in_order(library):
    numbers = [begin(library, "/a.jpg", "/b.jpg")[0].file.batch for _ in range(3)]
    assert [batch.id for batch in journal.batches(library)] == numbers[::-1]
    assert {tuple(file.path for file in batch.files) for batch in journal.batches(library)} == {
        ("/a.jpg", "/b.jpg")
    }


def test_what_is_in_doubt_is_what_has_no_certain_place(library):
    states = ["waiting", "moving", "trashed", "failed", "restoring", "restored", "lost"]
    entries = begin(library, *(f"/{state}.jpg" for state in states), "/lost from the trash.jpg")
    for entry, state in zip(entries, [*states, "lost"], strict=True):
        place = None if state in ("waiting", "moving", "failed") or entry.file.path == "/lost.jpg" else "/t"
        journal.note(library, [entry.now(state, None, place)])
    doubtful = [os.path.basename(entry.file.path) for entry in journal.in_doubt(library)]
    assert doubtful == ["waiting.jpg", "moving.jpg", "restoring.jpg", "lost.jpg"]
    assert journal.places_in_trash(library) == {"/t"}


def test_the_last_batch_is_the_last_of_which_something_is_in_the_trash(library):
    assert journal.last_batch(library) is None
    (first,), (second,) = begin(library, "/a.jpg"), begin(library, "/b.jpg")
    journal.note(library, [entry.now("trashed", None, "/t") for entry in (first, second)])
    assert journal.last_batch(library) == second.file.batch
    journal.note(library, [second.now("restored")])
    assert journal.last_batch(library) == first.file.batch


def test_rows_are_noted_together_or_not_at_all(library):
    entries = begin(library, "/a.jpg", "/b.jpg")
    broken = entries[1].now("trashed", trash_path=5)  # no path
    with pytest.raises(TypeError):
        journal.note(library, [entries[0].now("trashed"), broken])
    assert {file.state for file in journal.batches(library)[0].files} == {"waiting"}


def test_securing_changes_no_row(library):
    begin(library, "/a.jpg")
    before = journal.batches(library)
    journal.secure(library)
    journal.secure(library)
    assert journal.batches(library) == before


# --- one at a time --------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(moving_lock, "_PATIENCE_SECONDS", 0.05)


def test_only_one_moves_files_at_a_time(library):
    with Library(library.folder) as other:
        with (
            moving_lock.moving(library),
            pytest.raises(LibraryBusyError, match="Another"),
            moving_lock.moving(other),
        ):
            pass
        with moving_lock.moving(other):
            pass


def test_libraries_in_other_folders_do_not_wait_for_one_another(library, tmp_path):
    with Library(str(tmp_path / "other")) as other, moving_lock.moving(library), moving_lock.moving(other):
        pass


def test_one_waits_for_another_that_is_done_soon(library, monkeypatch):
    monkeypatch.setattr(moving_lock, "_PATIENCE_SECONDS", 60)
    entered, leave = threading.Event(), threading.Event()

    def hold():
        with Library(library.folder) as other, moving_lock.moving(other):
            entered.set()
            leave.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait()
    with pytest.raises(LibraryBusyError), moving_lock.moving(library, patiently=False):
        pass
    leave.set()
    with moving_lock.moving(library):
        pass
    holder.join()


def test_the_lock_of_a_program_that_was_killed_is_free(library):
    code = """
import sys
from dupfinder.trash import moving_lock
from dupfinder.store.library import Library
with Library(sys.argv[1]) as library, moving_lock.moving(library):
    print("held", flush=True)
    sys.stdin.read()
"""
    command = [sys.executable, "-c", code, library.folder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LibraryBusyError), moving_lock.moving(library):
            pass
        holder.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        holder.wait()
    with moving_lock.moving(library):
        pass


def test_a_lock_that_cannot_be_used_is_said_so(library):
    os.mkdir(os.path.join(library.folder, "trash.lock"))
    with pytest.raises(LibraryError, match=r"trash\.lock cannot be used"), moving_lock.moving(library):
        pass


def test_a_system_that_cannot_lock_is_said_so(library, monkeypatch):
    def lock(*_):
        raise locks.NoLocksError(37, "No locks available")

    monkeypatch.setattr(locks, "_lock", lock)
    with pytest.raises(LibraryError, match="no locks available"), moving_lock.moving(library):
        pass
