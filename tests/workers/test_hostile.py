"""Indexing ends whatever lies in a folder, and every file is an image or a problem."""

import json
import os
import subprocess
import sys

import pytest
from helpers.folders import ROOT
from helpers.hostile import Hostile, bombs, crafted, mutation, mutations, named, originals, special_files

from dupfinder.finder import Finder
from dupfinder.images.limits import MAX_UNLIKELY_BYTES

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX file system")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs the memory of processes as Linux counts it")

MIB = 1 << 20


def write(folder, files):
    """Writes files into a folder; gives them with their paths for names."""
    written = []
    for file in files:
        path = os.path.join(os.fsencode(str(folder)), file.name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(file.data)
        written.append(file._replace(name=path))
    return written


def fates(finder):
    """Returns the outcome of each file of a library by path, and the reasons of problems."""
    problems = {problem.path: problem for problem in finder.problems()}
    images = {record.path: "damaged" if record.damaged else "intact" for record in finder.library.records()}
    assert all(problem.damaged == (path in images) for path, problem in problems.items())
    assert {path for path, fate in images.items() if fate == "damaged"} == images.keys() & problems.keys()
    reasons = {path: problem.reason for path, problem in problems.items()}
    return dict.fromkeys(problems, "unreadable") | images, reasons


def wrong(finder, files):
    """Returns the paths of the files whose outcome is wrong."""
    found, reasons = fates(finder)
    assert all(reason.strip() for reason in reasons.values())
    assert found.keys() == {os.fsdecode(file.name) for file in files}
    allowed = {None: ("intact", "damaged", "unreadable"), "problem": ("damaged", "unreadable")}
    return [
        (file.name, file.expected, found[path], reasons.get(path))
        for file in files
        if found[path := os.fsdecode(file.name)] not in allowed.get(file.expected, (file.expected,))
    ]


def index_in_a_process(folder, data_dir):
    """Runs the program on a folder; gives its exit status and the peak of its largest process, in bytes."""
    # In between stands a process that has next to nothing in memory: what starts a program counts as its own.
    code = (
        "import os, subprocess, sys\n"
        "process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "_, status, usage = os.wait4(process.pid, 0)\n"
        "print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)\n"
    )
    command = [sys.executable, str(ROOT / "main.py"), "index", str(folder), "--data-dir", str(data_dir), "-q"]
    ran = subprocess.run([sys.executable, "-c", code, *command], stdout=subprocess.PIPE, check=True)
    status, peak_kib = map(int, ran.stdout.split())
    return status, peak_kib * 1024


# --- the files themselves ---------------------------------------------------------------------------


def test_the_same_seed_makes_the_same_files():
    files = list(mutations(3, 40))
    assert files == list(mutations(3, 40))
    assert files[17] == mutation(3, 17)
    assert files != list(mutations(4, 40))
    assert len({file.name for file in files}) == 40


def test_every_kind_meets_every_change_before_any_does_again():
    kinds = len(originals())
    names = [mutation(1, number).name.split(b" ", 1)[1].rpartition(b".")[0] for number in range(kinds * 20)]
    assert len(set(names)) == len(names)
    assert all(mutation(1, 0).name != mutation(seed, 0).name for seed in (2, 3))


# --- mutations and crafted files -----------------------------------------------------------------------


def test_mutated_files_are_images_or_problems(finder, folder):
    files = write(folder, mutations(1, 600))
    result = finder.index([str(folder)])
    assert wrong(finder, files) == []
    assert (result.found, result.new) == (600, 600)
    intact = sum(fate == "intact" for fate in fates(finder)[0].values())
    assert intact + len(result.problems) == 600
    assert finder.index([str(folder)]).unchanged == 600


@linux
def test_files_that_lie_are_images_or_problems_and_take_no_more_memory_than_is_stated(folder, tmp_path):
    files = write(folder, crafted())
    status, peak = index_in_a_process(folder, tmp_path / "data")
    assert status == 0
    with Finder(str(tmp_path / "data")) as finder:
        assert wrong(finder, files) == []
    assert peak < MAX_UNLIKELY_BYTES + 256 * MIB


@linux
def test_bombs_are_refused_before_they_take_memory(folder, tmp_path):
    files = write(folder / "one", [Hostile(b"good.jpg", originals()["jpeg"].data, "intact")])
    status, usual = index_in_a_process(folder / "one", tmp_path / "usual")
    assert status == 0
    # A baseline JPEG is decoded at an eighth of its size, and is none.
    made = [file._replace(expected="unreadable") for file in bombs(30_000) if b"baseline" not in file.name]
    files = write(folder / "bombs", made)
    status, peak = index_in_a_process(folder / "bombs", tmp_path / "data")
    assert status == 0
    with Finder(str(tmp_path / "data")) as finder:
        assert wrong(finder, files) == []
        assert all(reason.startswith("too large: 30000 × 30000") for reason in fates(finder)[1].values())
    assert peak < usual + 128 * MIB


# --- names and special files ------------------------------------------------------------------------------


def test_problems_name_the_right_file_whatever_it_is_called(finder, folder):
    root = os.fsencode(str(folder))
    files = [file._replace(name=os.path.join(root, file.name)) for file in named(root)]
    assert len(files) > 30
    finder.index([str(folder)])
    assert wrong(finder, files) == []
    assert finder.index([str(folder)]).unchanged == len(files)


@linux
def test_a_document_names_the_right_file_whatever_it_is_called(program, folder):
    root = os.fsencode(str(folder))
    bad = {os.path.join(root, file.name) for file in named(root) if file.expected == "unreadable"}
    done = program("index", str(folder), "--json")
    assert done.returncode == 0
    told = {os.fsencode(problem["path"]) for problem in json.loads(done.stdout)["problems"]}
    assert told == bad


@posix
def test_what_is_no_file_is_left_out_and_blocks_nothing(finder, folder):
    root = os.fsencode(str(folder))
    special = special_files(root)
    assert len(special.left_out) > 5
    files = [file._replace(name=os.path.join(root, file.name)) for file in special.files]
    result = finder.index([str(folder)])
    assert wrong(finder, files) == []
    assert result.found == len(files)
    assert all(os.path.lexists(os.path.join(root, name)) for name in special.left_out)


# --- many ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
@linux
def test_thousands_of_files_and_the_largest_bombs_stay_within_the_limits():
    command = [sys.executable, str(ROOT / "benchmarks" / "hostile.py"), "--files", "8000", "--seed", "7"]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
