"""Decoders that crash, hang or take too much end nothing but themselves."""

import functools
import itertools
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import pytest
from conftest import ROOT
from process_helpers import decode_here, patched_start

from dupfinder import isolation, patience, reading, scanner
from dupfinder.errors import DecoderError
from dupfinder.finder import Finder
from dupfinder.isolation import Limits, Pool
from dupfinder.library import FileState
from dupfinder.wire import Wanted

posix = pytest.mark.skipif(os.name != "posix", reason="signals")

# What is done to a file whose bytes begin so; a decoder does it natively, without a chance to say anything.
BAD_DECODER = """
import ctypes, os, signal, threading, time
from dupfinder import decoding, reading
def worse(real):
    def decode(data, **options):
        if data.startswith(b"CRASH"):
            ctypes.string_at(0)
        if data.startswith(b"ABORT"):
            os.abort()
        if data.startswith(b"HANG"):
            while True: pass
        if data.startswith(b"SLEEP"):
            time.sleep(1000)
        if data.startswith(b"STUCK"):
            ctypes.PyDLL(None).sleep(1000)  # no other thread of its process runs meanwhile
        if data.startswith(b"EXIT"):
            os._exit(3)
        if data.startswith(b"BUG"):
            raise ZeroDivisionError("a bug of ours")
        if data.startswith(b"ONCE"):
            marker = os.path.join(os.path.dirname(options["name"]), ".once")
            if not os.path.exists(marker):
                open(marker, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
        if data.startswith(b"EATER"):
            held = [bytearray(64 << 20) for _ in range(100)]
        return real(data, **options)
    return decode
reading.decode = worse(reading.decode)
decoding.decode = worse(decoding.decode)
"""


@pytest.fixture
def bad_pool(monkeypatch):
    """Decoder processes with bad decoders, which are given up after a moment."""
    pools = []

    def use(code=BAD_DECODER, **limits):
        made = Pool(patched_start(code), Limits(**({"read_seconds": 20.0, "decode_seconds": 1.0} | limits)))
        monkeypatch.setattr(isolation, "pool", functools.cache(lambda: made))
        pools.append(made)
        return made

    yield use
    for made in pools:
        made.close()


def reasons(result):
    return {os.path.basename(problem.path): problem.reason for problem in result.problems}


def good(folder, count=60):
    for number in range(count):
        folder.draw(f"{number:03}.jpg", number % 25, size=(64, 48), quality=40 + number)


@posix
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"CRASH", "the decoder crashed on this file (segmentation fault)"),
        (b"ABORT", "the decoder crashed on this file (aborted)"),
        (b"EXIT", "the decoder crashed on this file (exit status 3)"),
        (b"HANG", "decoding it took longer than a second"),
        (b"SLEEP", "decoding it took longer than a second"),
        (b"STUCK", "decoding it took longer than a second"),
    ],
)
def test_a_bad_decoder_costs_one_file_and_names_it(finder, folder, bad_pool, content, reason):
    bad_pool()
    good(folder)
    folder.write("030b.jpg", content + bytes(100))
    result = finder.index([str(folder)])
    assert reasons(result) == {"030b.jpg": reason}
    assert (result.found, result.new) == (61, 61)
    assert len(finder.library.records()) == 60


@posix
def test_a_file_that_ended_a_decoder_is_not_tried_again_until_it_changes(finder, folder, bad_pool):
    folder.draw("a.jpg", 1)
    bad = folder.write("b.jpg", b"CRASH")
    bad_pool()
    finder.index([str(folder)])
    bad_pool("raise SystemExit(9)")  # nothing can be decoded now
    result = finder.index([str(folder)])
    assert (result.unchanged, list(reasons(result))) == (2, ["b.jpg"])
    bad_pool()
    folder.draw("b.jpg", 2)
    os.utime(bad, (1, 1))
    assert finder.index([str(folder)]).problems == ()


@posix
def test_requests_larger_than_a_pipe_do_not_wait_for_a_decoder_that_takes_none(finder, folder, bad_pool):
    deep = str(folder)
    while len(deep) < 3000:
        deep = os.path.join(deep, "d" * 200)
    os.makedirs(deep)
    with open(folder.draw("a.jpg", 1), "rb") as stream:
        content = stream.read()
    for number in range(200):
        with open(os.path.join(deep, f"{number:03}.jpg"), "wb") as stream:
            stream.write(b"STUCK" if number in (1, 60) else content)
    bad_pool()
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == ["001.jpg", "060.jpg"]
    assert (result.found, result.new) == (201, 201)


@posix
def test_many_files_that_end_decoders_are_each_named(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scanner, "_CHUNK_FILES", 7)
    good(folder, 30)
    for number, content in zip(range(9), itertools.cycle([b"CRASH", b"EXIT", b"ABORT"])):
        folder.write(f"{3 * number:03}x.jpg", content)
    bad_pool()
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == [f"{3 * number:03}x.jpg" for number in range(9)]
    assert len(finder.library.records()) == 30


@posix
def test_a_decoder_that_was_killed_from_outside_costs_no_file(finder, folder, bad_pool):
    good(folder, 20)
    folder.write("010b.jpg", b"ONCE")
    bad_pool()
    result = finder.index([str(folder)])
    assert reasons(result) == {"010b.jpg": "not an image that can be read"}
    assert len(finder.library.records()) == 20


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is of Linux")
def test_a_decoder_that_takes_all_memory_is_stopped_by_the_limit(finder, folder, bad_pool):
    good(folder, 10)
    folder.write("005b.jpg", b"EATER")
    bad_pool(decode_seconds=60.0)
    result = finder.index([str(folder)])
    assert reasons(result) == {"005b.jpg": "not enough memory"}
    assert len(finder.library.records()) == 10


@posix
def test_a_bug_in_a_decoder_process_is_logged_and_costs_one_file(finder, folder, bad_pool, caplog):
    good(folder, 10)
    folder.write("005b.jpg", b"BUG")
    bad_pool()
    result = finder.index([str(folder)])
    assert reasons(result) == {"005b.jpg": "the decoder crashed on this file (exit status 1)"}
    assert "a bug of ours" in caplog.text


def test_where_no_process_can_be_started_the_run_says_so_and_keeps_what_it_has(finder, folder, bad_pool):
    good(folder, 3)
    finder.index([str(folder)])
    folder.draw("new.jpg", 30)
    bad_pool("raise SystemExit(9)")
    with pytest.raises(DecoderError, match=r"No process can be started .*exit status 9"):
        finder.index([str(folder)])
    assert len(finder.library.records()) == 3
    bad_pool("")
    assert finder.index([str(folder)]).new == 1


STALLED_DRIVE = """
import os, time
real = os.open
def stalled(path, *arguments, **options):
    if b"/stalled" in os.fsencode(path):
        time.sleep(1000)
    return real(path, *arguments, **options)
from dupfinder import reading
reading.os = type("Os", (), {**vars(os), "open": staticmethod(stalled)})
"""


@posix
def test_a_drive_that_does_not_answer_holds_up_only_its_own_files(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scanner, "_CHUNK_FILES", 5)
    monkeypatch.setattr(FileState, "of", staticmethod(of_two_drives))
    good(folder, 30)
    for number in range(40):
        folder.draw(f"stalled/{number}.jpg", 1, size=(64, 48))
    bad_pool(STALLED_DRIVE, read_seconds=0.5)
    result = finder.index([str(folder)])
    assert len(finder.library.records()) == 30
    told = reasons(result)
    left_out = told.pop("stalled")
    assert 2 <= len(told) <= 4
    assert left_out == f"the drive does not answer: {40 - len(told)} files were not read"
    assert set(told.values()) == {"the drive or network did not answer for a second"}
    assert finder.info().folders[0].indexed_at is None
    bad_pool("")  # it answers again
    assert finder.index([str(folder)]).problems == ()
    assert len(finder.library.records()) == 70


def of_two_drives(path, status):
    device = 2 if b"/stalled/" in path else 1
    return FileState(path, status.st_size, status.st_mtime_ns, device, status.st_ino)


@pytest.mark.parametrize("slow", range(4, 10))
def test_what_is_complete_behind_a_slow_file_makes_room_for_the_rest(finder, folder, monkeypatch, slow):
    monkeypatch.setattr(scanner, "_CHUNK_FILES", 1)
    monkeypatch.setattr(isolation, "_CHUNKS_AHEAD", 2)
    good(folder, 30)
    decode, behind = reading.decode, threading.Semaphore(0)

    def decode_in_turn(data, **options):
        number = int(os.path.basename(options["name"])[:3])
        if number == slow:
            for _ in range(3):  # as many as there is room for
                behind.acquire(timeout=0.5)
            time.sleep(0.1)
        elif number > slow:
            behind.release()
        return decode(data, **options)

    decode_here(monkeypatch)
    monkeypatch.setattr(reading, "decode", decode_in_turn)
    assert finder.index([str(folder)]).new == 30
    assert len(finder.library.records()) == 30


@posix
def test_cancel_does_not_wait_for_a_decoder_that_hangs(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scanner, "_CHUNK_FILES", 5)
    monkeypatch.setattr(scanner, "_REPORT_SECONDS", -1.0)
    good(folder, 40)
    folder.write("020b.jpg", b"SLEEP")
    bad_pool(decode_seconds=600.0)
    cancel = threading.Event()

    def report(progress):
        if progress.stage == "index" and progress.done >= 20:
            cancel.set()

    result = finder.index([str(folder)], report=report, cancel=cancel)
    assert result.cancelled
    assert 20 <= result.new < 41


@posix
def test_processes_are_kept_and_one_that_died_meanwhile_is_replaced(finder, folder, bad_pool):
    pool = bad_pool("")
    folder.draw("a.jpg", 1)
    finder.index([str(folder)])
    (kept,) = pool._idle
    kept.kill()
    folder.draw("b.jpg", 2)
    assert finder.index([str(folder)]).new == 1
    assert kept not in pool._idle


@posix
def test_decoder_processes_end_with_the_program_also_when_it_is_killed(folder, tmp_path):
    good(folder, 5)
    code = f"""
import os, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from dupfinder import isolation
from dupfinder.finder import Finder
with Finder({str(tmp_path / "data")!r}) as finder:
    finder.index([{str(folder)!r}])
isolation.pool().lease(__import__("queue").SimpleQueue())
print("ready", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    finished = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=False)
    # The decoder processes hold no copy of the output; `run` would wait for its end.
    assert (finished.stdout, finished.returncode) == (b"ready\n", -signal.SIGKILL)
    wait_until(lambda: not processes_naming(os.fsencode(tmp_path)))


@pytest.mark.skipif(not hasattr(signal, "alarm"), reason="alarms")
def test_a_decoder_that_is_stuck_ends_although_its_program_was_killed(folder, tmp_path):
    path = folder.write("a.jpg", b"STUCK" + bytes(100))
    code = f"""
import os, queue, signal, sys, time
sys.path.insert(0, {str(ROOT)!r})
from dupfinder import isolation, wire
from dupfinder.library import FileState
first = {BAD_DECODER!r} + "from dupfinder import decoder_process; decoder_process._ALARM_SECONDS = 1"
process = isolation.Pool(lambda shared: isolation.start_process(shared, first)).lease(queue.SimpleQueue())
state = FileState({os.fsencode(path)!r}, 105, 1, 1, 1)
process.ask(None, {{"do": "query", "read": True, "state": wire.pack_state(state)}})
while process.position[2] != wire.Phase.DECODE:
    time.sleep(0.01)
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGKILL
    wait_until(lambda: not processes_naming(os.fsencode(tmp_path)))


def processes_naming(text):
    """Processes of the system with this in their command line."""
    found = []
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if entry.isdecimal():
            try:
                with open(f"/proc/{entry}/environ", "rb") as stream:
                    if text in stream.read():
                        found.append(entry)
            except OSError:
                pass
    return [entry for entry in found if int(entry) != os.getpid()]


def wait_until(ready):
    for _ in range(3000):
        if ready():
            return
        time.sleep(0.01)
    pytest.fail("it did not come to that")


def test_a_chunk_that_is_empty_or_gone_is_no_harm(tmp_path, bad_pool):
    pool = bad_pool("")
    gone = Wanted(FileState(os.fsencode(tmp_path / "gone.jpg"), 5, 0, 0, 0))
    assert list(pool.read_files([[gone], [gone, gone]], 2, threading.Event())) == [([], 1), ([], 2)]
    assert list(pool.read_files([], 2, threading.Event())) == []


def test_a_photo_folder_with_modules_of_its_own_is_not_imported_from(folder, python, tmp_path):
    (tmp_path / "numpy.py").write_text("raise SystemExit('imported from the current folder')")
    good(folder, 3)
    finished = python(str(ROOT / "main.py"), "index", str(folder))
    assert finished.returncode == 0, finished.stderr
    with Finder() as finder:
        assert len(finder.library.records()) == 3


# --- the walk ---


def stall(monkeypatch, name):
    """Listing folders of this name never ends, until the event that is returned is set."""
    answers = threading.Event()
    real = os.scandir

    def scandir(path):
        if os.path.basename(os.fsdecode(path)).startswith(name):
            answers.wait()
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(patience, "SECONDS", 0.3)
    return answers


def test_a_folder_that_does_not_answer_costs_its_drive_and_nothing_is_forgotten(finder, folder, monkeypatch):
    folder.draw("a.jpg", 1)
    for number in range(4):
        folder.draw(f"stalled{number}/b.jpg", 2 + number)
    finder.index([str(folder)])
    answers = stall(monkeypatch, "stalled")
    try:
        result = finder.index([str(folder)])
    finally:
        answers.set()
    assert [(os.path.basename(p.path), p.reason) for p in result.problems] == [
        ("stalled0", "the drive or network did not answer for 0 seconds"),
        ("stalled0", "its drive does not answer: 3 other folders there were not looked at"),
    ]
    assert (result.unchanged, result.gone) == (1, 0)
    assert len(finder.library.records()) == 5


def test_an_added_folder_that_does_not_answer_is_a_problem_of_its_own(finder, folder, tmp_path, monkeypatch):
    folder.draw("a.jpg", 1)
    (tmp_path / "stalled").mkdir()
    answers = stall(monkeypatch, "stalled")
    try:
        result = finder.index([str(tmp_path / "stalled"), str(folder)])
    finally:
        answers.set()
    assert [os.path.basename(problem.path) for problem in result.problems] == ["stalled"]
    assert (result.new, result.skipped_folders) == (1, 1)


# --- folders that change in the middle of a run ---


def in_the_middle(act):
    """A report that does something once, when some files have been read."""
    done = []

    def report(progress):
        if progress.stage == "index" and progress.done >= 10 and not done:
            done.append(act())

    return report


@pytest.fixture
def in_fives(monkeypatch):
    monkeypatch.setattr(scanner, "_CHUNK_FILES", 5)
    monkeypatch.setattr(scanner, "_REPORT_SECONDS", -1.0)
    monkeypatch.setattr(isolation, "_CHUNKS_AHEAD", 2)


@pytest.mark.usefixtures("in_fives")
def test_a_folder_that_goes_in_the_middle_of_a_run_is_no_fault_and_is_gone_in_the_next(finder, folder):
    good(folder)
    for number in range(60):
        folder.draw(f"sub/{number:03}.jpg", number % 25, size=(64, 48), quality=40 + number)
    result = finder.index([str(folder)], report=in_the_middle(lambda: shutil.rmtree(folder / "sub")))
    assert (result.found, result.problems) == (120, ())
    assert 60 <= result.new < 120
    assert finder.index([str(folder)]).gone == result.new - 60
    assert len(finder.library.records()) == 60


@pytest.mark.usefixtures("in_fives")
def test_files_replaced_in_the_middle_of_a_run_are_what_they_are_now_after_the_next(finder, folder):
    good(folder)

    def replace():
        for number in range(60):
            path = folder / f"{number:03}.jpg"
            os.unlink(path)
            if number % 3 == 0:
                os.mkdir(path)
            elif number % 3 == 1:
                os.symlink("/dev/zero", path)
            else:
                folder.draw(f"{number:03}.jpg", 3, size=(80, 60))

    result = finder.index([str(folder)], report=in_the_middle(replace))
    assert result.found == 60
    assert all(problem.reason for problem in result.problems)
    finder.index([str(folder)])
    records = finder.library.records()
    assert [os.path.basename(record.path) for record in records] == [f"{n:03}.jpg" for n in range(2, 60, 3)]
    assert {(record.width, record.height) for record in records} == {(80, 60)}
    assert finder.problems() == ()
