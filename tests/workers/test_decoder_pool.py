"""Decoders that crash, hang or take too much end nothing but themselves."""

import functools
import itertools
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from types import SimpleNamespace

import pytest
from helpers.folders import ROOT, slow
from helpers.processes import decode_here, patched_start, start_thread

from dupfinder.base.errors import Cancelled, DecoderError, DecoderLostError, DriveSilentError
from dupfinder.base.files import FileState, KnownFile, Wanted
from dupfinder.finder import Finder
from dupfinder.hashing import hashes
from dupfinder.indexing import changes, scan
from dupfinder.system import timeouts
from dupfinder.workers import analysis, client, decoder_pool, messages, protocol, read_many, silent_drives
from dupfinder.workers import decoder_process as process_module
from dupfinder.workers.decoder_pool import Pool
from dupfinder.workers.decoder_process import Limits
from dupfinder.workers.read_many import Reading
from dupfinder.workers.start import Shared, start_process

HANG_SECONDS = 2.0
"""So long a decoder that hangs is waited for: enough for what lies beside it, however busy the machine is."""

posix = pytest.mark.skipif(os.name != "posix", reason="signals")

# What is done to a file whose bytes begin so; a decoder does it natively, without a chance to say anything.
BAD_DECODER = """
import ctypes, os, signal, threading, time
from dupfinder.images import decoding
from dupfinder.workers import analysis
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
analysis.decode = worse(analysis.decode)
decoding.decode = worse(decoding.decode)
"""


@pytest.fixture
def bad_pool(monkeypatch):
    """Decoder processes with bad decoders, which are given up only after limits that a test sets."""
    pools = []

    def use(code=BAD_DECODER, **limits):
        made = Pool(
            patched_start(code), Limits(**({"read_seconds": 600.0, "decode_seconds": 600.0} | limits))
        )
        monkeypatch.setattr(decoder_pool, "pool", functools.cache(lambda: made))
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
        slow(b"ABORT", "the decoder crashed on this file (aborted)"),
        slow(b"EXIT", "the decoder crashed on this file (exit status 3)"),
        slow(b"HANG", "decoding it took longer than 2 seconds"),
        slow(b"SLEEP", "decoding it took longer than 2 seconds"),
        (b"STUCK", "decoding it took longer than 2 seconds"),
    ],
)
def test_a_bad_decoder_costs_one_file_and_names_it(finder, folder, bad_pool, content, reason):
    is_hanging = content in (b"HANG", b"SLEEP", b"STUCK")
    bad_pool(**({"decode_seconds": HANG_SECONDS} if is_hanging else {}))
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
    bad_pool(decode_seconds=HANG_SECONDS)
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == ["001.jpg", "060.jpg"]
    assert (result.found, result.new) == (201, 201)


@posix
@pytest.mark.parametrize("count", [3, slow(9)])
def test_many_files_that_end_decoders_are_each_named(finder, folder, bad_pool, monkeypatch, count):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 7)
    good(folder, 30)
    for number, content in zip(range(count), itertools.cycle([b"CRASH", b"EXIT", b"ABORT"])):
        folder.write(f"{3 * number:03}x.jpg", content)
    bad_pool()
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == [f"{3 * number:03}x.jpg" for number in range(count)]
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
    bad_pool()
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
from dupfinder.workers import analysis
analysis.os = type("Os", (), {**vars(os), "open": staticmethod(stalled)})
"""


@posix
def test_a_silent_drive_with_more_files_than_wait_for_their_turn_ends_no_run(
    finder, folder, bad_pool, monkeypatch
):
    """All that is begun is left out at once then; what comes behind is read all the same."""
    monkeypatch.setattr(scan, "_CHUNK_FILES", 1)
    monkeypatch.setattr(read_many, "_CHUNKS_AHEAD", 4)
    monkeypatch.setattr(FileState, "of", staticmethod(of_two_drives))
    for number in range(60):
        folder.draw(f"stalled/{number}.jpg", 1, size=(64, 48))
    for number in range(20):
        folder.draw(f"there/{number}.jpg", 2, size=(64, 48))
    bad_pool(STALLED_DRIVE, read_seconds=HANG_SECONDS)
    result = finder.index([str(folder)])
    assert len(finder.library.records()) == 20
    assert result.found == 80


@posix
def test_a_drive_that_does_not_answer_holds_up_only_its_own_files(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 5)
    monkeypatch.setattr(FileState, "of", staticmethod(of_two_drives))
    good(folder, 30)
    for number in range(40):
        folder.draw(f"stalled/{number}.jpg", 1, size=(64, 48))
    bad_pool(STALLED_DRIVE, read_seconds=HANG_SECONDS)
    result = finder.index([str(folder)])
    assert len(finder.library.records()) == 30
    told = reasons(result)
    left_out = told.pop("stalled")
    assert 2 <= len(told) <= 4
    assert left_out == f"the drive does not answer: {40 - len(told)} files were not read"
    assert set(told.values()) == {"the drive or network did not answer for 2 seconds"}
    assert finder.info().folders[0].indexed_at is None
    bad_pool("")  # it answers again
    assert finder.index([str(folder)]).problems == ()
    assert len(finder.library.records()) == 70


@posix
def test_one_file_of_a_drive_that_does_not_answer_is_told_from_a_broken_one(folder, bad_pool):
    path = os.fsencode(folder.draw("stalled/1.jpg", 1))
    bad_pool(STALLED_DRIVE, read_seconds=HANG_SECONDS)
    with pytest.raises(DriveSilentError, match="did not answer"):
        client.working_picture_of(FileState.of(path, os.stat(path)))


def of_two_drives(path, status):
    device = 2 if b"/stalled/" in path else 1
    return FileState(path, status.st_size, status.st_mtime_ns, device, status.st_ino)


@pytest.mark.parametrize("held", [4, 5, *map(slow, range(6, 10))])
def test_what_is_complete_behind_a_slow_file_makes_room_for_the_rest(finder, folder, monkeypatch, held):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 1)
    monkeypatch.setattr(read_many, "_CHUNKS_AHEAD", 2)
    good(folder, 30)
    decode, behind = analysis.decode, threading.Semaphore(0)

    def decode_in_turn(data, **options):
        number = int(os.path.basename(options["name"])[:3])
        if number == held:
            for _ in range(3):  # as many as there is room for
                behind.acquire(timeout=0.5)
            time.sleep(0.1)
        elif number > held:
            behind.release()
        return decode(data, **options)

    decode_here(monkeypatch)
    monkeypatch.setattr(analysis, "decode", decode_in_turn)
    assert finder.index([str(folder)]).new == 30
    assert len(finder.library.records()) == 30


@posix
def test_cancel_does_not_wait_for_a_decoder_that_hangs(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 5)
    monkeypatch.setattr(scan, "_REPORT_SECONDS", -1.0)
    good(folder, 40)
    folder.write("020b.jpg", b"SLEEP")
    bad_pool()
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
from dupfinder.finder import Finder
with Finder({str(tmp_path / "data")!r}) as finder:
    finder.index([{str(folder)!r}])
from dupfinder.workers import decoder_pool
decoder_pool.pool().lease(__import__("queue").SimpleQueue())
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
from dupfinder.base.files import FileState
from dupfinder.workers import messages, protocol
from dupfinder.workers.decoder_pool import Pool
from dupfinder.workers.start import Shared, start_process
first = {BAD_DECODER!r} + "from dupfinder.workers import decoder_main; decoder_main._ALARM_SECONDS = 1"
process = Pool(lambda shared: start_process(shared, first)).lease(queue.SimpleQueue())
state = FileState({os.fsencode(path)!r}, 105, 1, 1, 1)
process.ask(None, messages.encode(messages.QueryRequest(state)))
while process.position[2] != protocol.Phase.DECODE:
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
    found = list(Reading(pool, [[gone], [gone, gone]], 2, threading.Event()))
    assert [outcomes for outcomes, _ in found if outcomes] == []
    assert sum(size for _, size in found) == 3
    assert list(Reading(pool, [], 2, threading.Event())) == []


def test_a_photo_folder_with_modules_of_its_own_is_not_imported_from(folder, python, tmp_path):
    (tmp_path / "numpy.py").write_text("raise SystemExit('imported from the current folder')")
    good(folder, 3)
    finished = python(str(ROOT / "main.py"), "index", str(folder))
    assert finished.returncode == 0, finished.stderr
    with Finder() as finder:
        assert len(finder.library.records()) == 3


# --- files that cannot be read in time ---

UNREADABLE = """
import os, time
real = analysis.read_file
def read_file(state, **options):
    name = os.path.basename(state.path)
    if b"slow" in name:
        time.sleep(1000)
    if name.startswith(b"crash"):
        os._exit(3)
    return real(state, **options)
analysis.read_file = read_file
"""


@posix
@pytest.mark.parametrize("count", [2, slow(3)])
def test_files_on_a_damaged_part_of_a_disk_leave_out_no_others(finder, folder, bad_pool, count):
    good(folder, 40)
    damaged = [f"0{number}0 slow.jpg" for number in range(1, count + 1)]
    for name in damaged:
        folder.draw(name, 1)
    bad_pool("from dupfinder.workers import analysis" + UNREADABLE, read_seconds=HANG_SECONDS)
    assert sorted(reasons(finder.index([str(folder)]))) == damaged
    assert len(finder.library.records()) == 40
    # Known by now, and asked last, one after the other: all that is new is read, and the run is complete.
    os.unlink(folder / "000.jpg")
    folder.draw("new.jpg", 7)
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == damaged
    assert (result.new, result.unchanged, result.gone) == (1, 39 + count, 1)
    assert len(finder.library.records()) == 40


@posix
def test_a_crash_while_a_file_is_read_is_no_silence_of_its_drive(finder, folder, bad_pool):
    good(folder, 10)
    for number in range(3):
        folder.draw(f"crash{number}.jpg", 1)
    bad_pool("from dupfinder.workers import analysis" + UNREADABLE)
    result = finder.index([str(folder)])
    assert sorted(reasons(result)) == [f"crash{number}.jpg" for number in range(3)]
    assert len(finder.library.records()) == 10


def test_what_could_not_be_read_last_time_is_asked_for_last():
    states = [FileState(b"/%d.jpg" % number, 5, 0, 0, 0) for number in range(6)]
    known = {
        states[number].path: KnownFile(number, 5, 0, 0, 0, None, "problem", stage, 0, 0, None, None)
        for number, stage in ((0, "read"), (1, "decode"), (3, "read"))
    }
    wanted = list(changes.wanted(states, known, []))
    assert [each.state.path for each in wanted] == [b"/%d.jpg" % number for number in (2, 4, 5, 0, 1, 3)]
    assert [each.is_retry for each in wanted] == [False, False, False, True, False, True]


def drives_with(*events):
    """Whether a drive is left alone after some of its files: silent since a time, or read (None)."""
    drives, file = silent_drives.SilentDrives(), Wanted(FileState(b"/a.jpg", 5, 0, 7, 0))
    for since in events:
        if since is None:
            drives.answered([file])
        else:
            drives.was_silent(file, since)
    return drives.are_silent(file)


def test_a_drive_is_silent_after_two_files_in_a_row_that_were_not_waited_for_at_once():
    later = time.monotonic() + 1000
    assert drives_with(1.0, later)
    assert not drives_with(1.0)
    assert not drives_with(1.0, 1.0)
    assert not drives_with(1.0, None, later)


@posix
def test_progress_is_told_while_many_files_end_decoders(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scan, "_REPORT_SECONDS", -1.0)
    for number in range(4):
        folder.write(f"{number}.jpg", b"CRASH")
    bad_pool()
    told = set()
    finder.index([str(folder)], report=lambda progress: told.add((progress.stage, progress.done)))
    assert len([done for stage, done in told if stage == "index" and 0 < done < 4]) >= 2


# --- processes that cannot be started ---


@posix
def test_where_no_more_processes_can_be_started_those_there_are_go_on(finder, folder, bad_pool, monkeypatch):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 5)
    good(folder, 40)
    pool = bad_pool()
    real, starts = pool._start, []

    def start(shared):
        starts.append(1)
        if len(starts) > 1:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return real(shared)

    pool._start = start
    assert finder.index([str(folder)]).new == 40
    assert len(starts) == 2


@posix
def test_what_was_read_is_stored_when_no_process_can_be_started_any_more(
    finder, folder, bad_pool, monkeypatch
):
    monkeypatch.setattr(scan, "_CHUNK_FILES", 5)
    good(folder, 40)
    folder.write("030b.jpg", b"CRASH")
    pool = bad_pool()
    real, starts = pool._start, []

    def start(shared):
        starts.append(1)
        if len(starts) > 1:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return real(shared)

    pool._start = start
    with pytest.raises(DecoderError, match="in: resource temporarily unavailable"):
        finder.index([str(folder)])
    assert 25 <= len(finder.library.records()) < 40


@posix
@pytest.mark.parametrize("most", [0, 1, 2, 3])
def test_where_there_are_too_many_threads_no_process_is_left(monkeypatch, most):
    links, processes = [], []
    pool = Pool(lambda shared: links.append(start_process(shared)) or links[-1])
    start, popen = threading.Thread.start, subprocess.Popen
    started = []

    def start_one(thread):
        started.append(thread)
        if len(started) > most:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(
        subprocess, "Popen", lambda *args, **more: processes.append(popen(*args, **more)) or processes[-1]
    )
    monkeypatch.setattr(threading.Thread, "start", start_one)
    with pytest.raises(DecoderError, match="too many processes or threads"):
        pool.lease(queue.SimpleQueue())
    monkeypatch.undo()
    for link in links:
        assert link.ended(600) == "killed"
    (process,) = processes
    assert process.wait() == -signal.SIGKILL
    assert len(pool._shared.numbers) == len(Shared().numbers)
    assert process.stdin.closed
    assert process.stdout.closed


@posix
def test_a_process_that_ends_late_is_told_as_it_ends_and_its_memory_is_given_on_only_then(monkeypatch):
    """A process that was stopped in the middle of a system call does not end before that returns."""
    real, may_end = subprocess.Popen.wait, threading.Event()
    monkeypatch.setattr(
        subprocess.Popen, "wait", lambda process, *more: may_end.wait() and real(process, *more)
    )
    shared = Shared()
    numbers = list(shared.numbers)
    link = start_process(shared)
    link.kill()
    assert link.ended(0.0) == "it cannot be stopped"
    assert shared.numbers == numbers[1:]
    may_end.set()
    assert link.ended(600) == "killed"
    wait_until(lambda: sorted(shared.numbers) == numbers)
    link.requests.close()
    link.answers.close()
    link.errors.close()


@posix
def test_the_memory_of_a_process_is_not_given_on_while_somebody_may_look_at_it():
    shared = Shared()
    numbers = list(shared.numbers)
    link = start_process(shared, "raise SystemExit(7)")
    assert link.answers.read() == b""  # it has ended, or is about to
    assert shared.numbers == numbers[1:]
    assert link.ended(600) == "exit status 7"
    assert sorted(shared.numbers) == numbers
    for stream in (link.requests, link.answers, link.errors):
        stream.close()


@posix
def test_why_a_decoder_does_not_start_is_told_and_what_it_says_stays_off_the_terminal(
    finder, folder, bad_pool, capfd
):
    folder.draw("a.jpg", 1)
    bad_pool(
        "import sys; sys.stderr.write('noise ' * 100_000 + '\\n'); raise ImportError('no libdecode.so.')"
    )
    with pytest.raises(DecoderError) as raised:
        finder.index([str(folder)])
    sentence = "No process can be started to decode images in: exit status 1: ImportError: no libdecode.so."
    assert str(raised.value) == sentence
    assert capfd.readouterr() == ("", "")


@posix
def test_decoders_may_say_as_much_as_they_like(finder, folder, bad_pool, capfd):
    good(folder, 5)
    bad_pool(
        BAD_DECODER
        + """
def noisy(data, decode=analysis.decode, **options):
    os.write(2, b"warning: this is no good file\\n" * 10_000)
    return decode(data, **options)
analysis.decode = noisy
"""
    )
    assert finder.index([str(folder)]).new == 5
    assert capfd.readouterr() == ("", "")


def test_a_pressed_ctrl_c_is_ignored_before_anything_is_imported(finder, folder, bad_pool):
    folder.draw("a.jpg", 1)
    bad_pool("import signal; assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN")
    assert finder.index([str(folder)]).new == 1


SHADOWED = """
import sys
place = next(number for number, path in enumerate(sys.path) if path.endswith("site-packages"))
sys.path.insert(place, {site!r})
import dupfinder
assert dupfinder.__file__.startswith({site!r})
from dupfinder.cli import main
sys.exit(main(["index", {folder!r}]))
"""


def test_what_lies_beside_the_package_does_not_hide_the_standard_library(folder, python, tmp_path):
    site = str(tmp_path / "site")
    shutil.copytree(ROOT / "dupfinder", os.path.join(site, "dupfinder"))
    with open(os.path.join(site, "dataclasses.py"), "w", encoding="ascii") as stream:
        stream.write("raise ImportError('a module for an older Python')")
    good(folder, 3)
    finished = python(code=SHADOWED.format(site=site, folder=str(folder)))
    assert finished.returncode == 0, finished.stderr


# --- answers that are none ---

NONSENSE = """
from msgspec import msgpack
from dupfinder.workers import decoder_main
real = decoder_main.Decoder.answer
def answer(self, request, data):
    answer = real(self, request, data)
    states = [file.state for file in getattr(request, "files", [])] or [request.state]
    if any(state.path.endswith(b"bad.jpg") for state in states):
        found = msgpack.decode(answer.document)
        %s
        answer = answer._replace(document=msgpack.encode(found))
    return answer
decoder_main.Decoder.answer = answer
"""


@posix
@pytest.mark.parametrize(
    "nonsense",
    [
        "found = {}",
        slow("found[0].append(None)"),
        "found[0][0][0] = [b'/a', 1, 1, 1, 1]",
        slow("raise ValueError"),
    ],
)
def test_an_answer_that_makes_no_sense_costs_one_file(finder, folder, bad_pool, nonsense):
    good(folder, 6)
    folder.draw("bad.jpg", 1)
    bad_pool(NONSENSE % nonsense)
    result = finder.index([str(folder)])
    assert list(reasons(result)) == ["bad.jpg"]
    assert "decoder" in reasons(result)["bad.jpg"]
    assert (result.new, len(finder.library.records())) == (7, 6)


@posix
@pytest.mark.parametrize(
    "nonsense",
    [
        "self._cells._cells[0] = self._request << 24 | 9; import time; time.sleep(1000)",
        slow("self._cells._cells[0] = self._request << 24 | 99 << 4 | 2; import time; time.sleep(1000)"),
        slow("import os; os.write(self.pipe, bytes(12) + bytes([9])); import time; time.sleep(1000)"),
        "import os; os.write(self.pipe, bytes(12) + bytes([2])); import time; time.sleep(1000)",
    ],
)
def test_nonsense_in_memory_and_pipe_costs_one_file(finder, folder, bad_pool, nonsense):
    good(folder, 6)
    folder.draw("bad.jpg", 1)
    # The pipe of answers is the second that its process makes of its standard streams.
    spy = """
serve = decoder_main.Decoder.serve
def serve_known(self, requests, answers, at_end):
    self.pipe = answers.fileno()
    serve(self, requests, answers, at_end)
decoder_main.Decoder.serve = serve_known
"""
    bad_pool(NONSENSE % nonsense + spy, decode_seconds=HANG_SECONDS)
    result = finder.index([str(folder)])
    assert list(reasons(result)) == ["bad.jpg"]
    assert len(finder.library.records()) == 6


def test_a_view_has_as_many_bytes_as_are_stored():
    assert messages.VIEW_BYTES == hashes.ROW_BYTES


# --- a single image ---


def state_of(path):
    return FileState.of(os.fsencode(path), os.stat(path))


@posix
def test_a_picture_whose_answer_makes_no_sense_cannot_be_read(folder, bad_pool):
    bad_pool(NONSENSE % "found[0] = [1, 1]")
    state = state_of(folder.draw("bad.jpg", 1))
    with pytest.raises(DecoderLostError, match="the decoder broke down on this file"):
        client.picture_of(state)
    assert client.picture_of(state_of(folder.draw("good.jpg", 1)))[0].width == 160


@posix
def test_a_file_whose_decoder_was_killed_from_outside_is_decoded_by_the_next(folder, bad_pool):
    path = folder.write("a.jpg", b"ONCE" + bytes(10))
    bad_pool()
    for _ in range(2):
        with pytest.raises(Exception, match="not an image that can be read"):
            client.picture_of(state_of(path))


COUNTED = """
def counted(data, decode=decoding.decode, **options):
    with open(os.path.join(os.path.dirname(options["name"]), ".log"), "ab") as stream:
        stream.write(data[:1])
    return decode(data, **options)
decoding.decode = analysis.decode = counted
"""


@posix
@pytest.mark.parametrize(
    ("is_sent", "content", "reason", "attempts"),
    [
        (False, b"CRASH", "the decoder crashed on this file (segmentation fault)", 2),
        slow(True, b"CRASH", "the decoder crashed on this file (segmentation fault)", 2),
        slow(False, b"SLEEP", "decoding it took longer than 2 seconds", 1),
        (True, b"SLEEP", "decoding it took longer than 2 seconds", 1),
    ],
)
def test_a_file_that_ends_decoders_is_not_waited_for_again(
    folder, bad_pool, is_sent, content, reason, attempts
):
    state = state_of(folder.write("a.jpg", content))
    limits = {"decode_seconds": HANG_SECONDS} if content == b"SLEEP" else {}
    bad_pool(BAD_DECODER + COUNTED, **limits)
    for _ in range(3):
        with pytest.raises(DecoderLostError) as raised:
            client.read_image(state, content if is_sent else None)
        assert str(raised.value) == reason
    assert client.digests_of(state, pixels=True) == (None, None)
    assert os.path.getsize(folder / ".log") == attempts


@posix
def test_comparing_waits_once_for_a_file_that_hangs_and_not_at_all_when_it_is_cancelled(
    finder, folder, bad_pool
):
    for number in range(2):
        folder.draw(f"{number}.png", number)
        shutil.copy(folder / f"{number}.png", folder / f"{number}b.png")
        with open(folder / f"{number}b.png", "ab") as stream:
            stream.write(b"HANGS")
    hang = """
from dupfinder.images import pixel_digests
def hanging(data, name, digest=pixel_digests.pixel_digest):
    if data.endswith(b"HANGS"):
        open(os.path.join(os.path.dirname(name), ".hangs"), "ab").write(b"1")
        time.sleep(1000)
    return digest(data, name)
pixel_digests.pixel_digest = hanging
"""
    bad_pool(BAD_DECODER + hang)
    finder.index([str(folder)])
    cancel = EventOf(lambda: os.path.exists(folder / ".hangs"))
    with pytest.raises(Cancelled):
        finder.clusters(cancel=cancel)
    os.unlink(folder / ".hangs")
    bad_pool(BAD_DECODER + hang, decode_seconds=HANG_SECONDS)
    for _ in range(3):
        finder.clusters()
    assert os.path.getsize(folder / ".hangs") == 2


class EventOf(threading.Event):
    """An event that is set as soon as something is so."""

    def __init__(self, is_so):
        super().__init__()
        self._is_so = is_so

    def is_set(self):
        return super().is_set() or self._is_so()


@posix
def test_a_call_that_is_interrupted_ends_and_those_after_it_do_not(folder, bad_pool):
    pool = bad_pool()
    state, ends = state_of(folder.write("a.jpg", b"SLEEP")), queue.SimpleQueue()

    def ask():
        try:
            client.picture_of(state)
        except Cancelled:
            ends.put("cancelled")

    thread = threading.Thread(target=ask)
    thread.start()
    wait_until(lambda: any(process.position[2] == protocol.Phase.DECODE for process in set(pool._all)))
    pool.interrupt()
    thread.join()
    assert ends.get() == "cancelled"
    assert client.picture_of(state_of(folder.draw("b.jpg", 1)))[0].width == 160


@posix
def test_closing_ends_processes_that_are_in_use_too(bad_pool):
    pool = bad_pool()
    process = pool.lease(queue.SimpleQueue())
    pool.close()
    wait_until(lambda: process.has_ended)


def test_a_pause_of_the_whole_machine_is_not_the_decoders(monkeypatch):
    now = SimpleNamespace(seconds=0.0)
    monkeypatch.setattr(process_module, "time", SimpleNamespace(monotonic=lambda: now.seconds))
    pool = Pool(start_thread, keep=0)
    process = pool.lease(queue.SimpleQueue())
    monkeypatch.undo()
    pool.give_back(process)
    monkeypatch.setattr(process_module, "time", SimpleNamespace(monotonic=lambda: now.seconds))
    process.restart_clock()
    for _ in range(20):
        now.seconds += 0.5
        seconds = process.seconds()
    assert 9 <= seconds <= 10
    now.seconds += 3600  # nobody looked meanwhile
    assert process.seconds() == 0
    now.seconds += 0.5
    assert process.seconds() == 0.5


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
    monkeypatch.setattr(timeouts, "SECONDS", 0.3)
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
    monkeypatch.setattr(scan, "_CHUNK_FILES", 5)
    monkeypatch.setattr(scan, "_REPORT_SECONDS", -1.0)
    monkeypatch.setattr(read_many, "_CHUNKS_AHEAD", 2)


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
