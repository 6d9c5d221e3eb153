"""The command line: what it prints, where, and with which exit status."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
from helpers.folders import ROOT, Folder, drawn, slow
from helpers.images import encode

from dupfinder import __version__
from dupfinder.cli import commands, main
from dupfinder.cli.output import DONE, FAILED, INTERRUPTED, USAGE
from dupfinder.finder import Finder

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX streams or names")
odd_names = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")

PROBLEM = ["path", "reason", "damaged"]
FILE = ["path", "distance", "relation", "transform", "difference"]
SIZE = ["width", "height", "size_bytes", "content", "frames"]


@pytest.fixture
def pictures(folder):
    """Two clusters, one single picture, a damaged one and one that is none."""
    folder.draw("a.jpg", 1)
    folder.draw("a small.jpg", 1, size=(110, 80))
    folder.draw("b.jpg", 2)
    folder.save("b turned.jpg", np.ascontiguousarray(np.rot90(drawn(2, 160, 120), -1)))
    folder.draw("c.jpg", 3)
    whole = encode(drawn(4, 160, 120))
    folder.write("cut.jpg", whole[: len(whole) * 3 // 4])
    folder.write("bad.jpg", b"nothing")
    return folder


@pytest.fixture
def run(capsys):
    """Calls the command line in this process; gives status, standard output and standard error."""

    def call(*arguments):
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        output, errors = capsys.readouterr()
        return status, output, errors

    return call


@pytest.fixture
def document(run):
    """Calls a command with --json; gives the document, which is all that is printed."""

    def call(*arguments, status=DONE):
        got, output, _ = run(*arguments, "--json")
        assert got == status
        return json.loads(output)

    return call


def sound(finished, status):
    """A process that ended with this status and no traceback, its own or logged."""
    errors = (finished.stderr or b"").decode(errors="replace")
    for sign in ("Traceback", "should not have happened", "Exception ignored"):
        assert sign not in errors, errors
    assert finished.returncode == status, errors
    return True


# --- JSON -------------------------------------------------------------------------------------


def test_index_gives_its_document(document, pictures):
    found = document("index", pictures)
    assert list(found) == [
        "folders",
        "found",
        "new",
        "changed",
        "unchanged",
        "moved",
        "gone",
        "seconds",
        "problems",
    ]
    assert found["folders"] == [str(pictures)]
    assert (found["found"], found["new"], found["changed"], found["unchanged"]) == (7, 7, 0, 0)
    assert [list(problem) for problem in found["problems"]] == [PROBLEM, PROBLEM]
    problems = {os.path.basename(p["path"]): p["damaged"] for p in found["problems"]}
    assert problems == {"bad.jpg": False, "cut.jpg": True}
    os.unlink(pictures / "a.jpg")
    os.rename(pictures / "c.jpg", pictures / "d.jpg")
    again = document("index", pictures)
    assert [again[name] for name in ("found", "new", "changed", "unchanged", "moved", "gone")] == [
        6,
        0,
        0,
        5,
        1,
        1,
    ]


def test_query_gives_its_document(document, pictures):
    document("index", pictures)
    found = document("query", pictures / "cut.jpg", "--radius", 7)
    assert list(found) == ["query", "radius", "matches", "problems"]
    assert (found["query"], found["radius"]) == (pictures / "cut.jpg", 7)
    assert [list(match) for match in found["matches"]] == [FILE + SIZE]
    assert [list(problem) for problem in found["problems"]] == [PROBLEM]
    found = document("query", pictures / "b turned.jpg")
    assert [(m["relation"], m["transform"]) for m in found["matches"]] == [
        ("exact", None),
        ("near", "rotate-270"),
    ]
    size = os.path.getsize(pictures / "b.jpg")
    assert [found["matches"][1][name] for name in SIZE] == [160, 120, size, "still", 1]


def test_clusters_gives_its_document(document, pictures):
    found = document("clusters", pictures, "--radius", 9)
    assert list(found) == ["radius", "clusters", "problems"]
    assert found["radius"] == 9
    assert len(found["clusters"]) == 2
    for cluster in found["clusters"]:
        assert list(cluster) == ["kind", "keeper", "kept_because", "files"]
        assert [list(file) for file in cluster["files"]] == [[*FILE, "direct", *SIZE]] * 2
        (keeper,) = [file for file in cluster["files"] if file["relation"] == "keeper"]
        assert keeper["path"] == cluster["keeper"]
        assert cluster["kept_because"]
    assert [list(problem) for problem in found["problems"]] == [PROBLEM, PROBLEM]


def test_info_gives_its_document(document, pictures, tmp_path):
    document("clusters", pictures)
    found = document("info")
    assert list(found) == ["library", "version", "images", "views", "matches", "folders"]
    assert found["library"] == str(tmp_path / "data" / "library.sqlite")
    assert (found["version"], found["images"], found["matches"]) == (__version__, 6, 2)
    (shown,) = found["folders"]
    assert list(shown) == ["path", "images", "protected", "online", "indexed_at"]
    assert (shown["path"], shown["images"], shown["protected"], shown["online"]) == (
        str(pictures),
        6,
        False,
        True,
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", shown["indexed_at"])


@pytest.mark.parametrize("command", ["index", *map(slow, ("query", "clusters", "info"))])
def test_standard_output_holds_the_document_and_nothing_else(program, pictures, command):
    argument = {"query": [pictures / "cut.jpg"], "info": []}.get(command, [str(pictures)])
    for verbosity in ([], ["-v"]):
        finished = program(command, "--json", *verbosity, *argument)
        assert sound(finished, DONE)
        assert isinstance(json.loads(finished.stdout), dict)


@odd_names
def test_a_name_that_is_not_utf_8_is_written_with_escaped_surrogates(program, document, folder):
    name = os.fsdecode(b"caf\xe9\xff.jpg")
    path = folder.draw(name, 1)
    folder.draw("copy.jpg", 1)
    folder.write(os.fsdecode(b"bad\xfe.jpg"), b"nothing")
    finished = program("clusters", "--json", str(folder))
    assert sound(finished, DONE)
    assert finished.stdout.isascii()
    assert rb"caf\udce9\udcff.jpg" in finished.stdout
    found = json.loads(finished.stdout)
    assert path in {file["path"] for file in found["clusters"][0]["files"]}
    assert found["problems"][0]["path"].endswith("bad\udcfe.jpg")
    assert document("query", path)["query"] == path


@odd_names
def test_a_name_that_is_not_utf_8_is_printed_as_the_bytes_it_has(program, folder):
    path = os.fsencode(folder.draw(os.fsdecode(b"caf\xe9\xff.jpg"), 1))
    folder.draw("copy.jpg", 1)
    bad = folder.write(os.fsdecode(b"bad\xfe.jpg"), b"nothing")
    finished = program("clusters", str(folder))
    assert sound(finished, DONE)
    assert path in finished.stdout
    assert b"bad\\udcfe.jpg" in finished.stderr or os.fsencode(bad) in finished.stderr
    finished = program("query", os.fsencode(folder / os.fsdecode(b"none\xff.jpg")))
    assert sound(finished, FAILED)


# --- for people -------------------------------------------------------------------------------


def test_index_sums_up_on_one_line_and_lists_problems_on_stderr(run, pictures):
    status, output, errors = run("index", pictures)
    assert status == DONE
    assert re.fullmatch(r"7 image files found: 7 new, 0 changed, 0 unchanged, 0 gone; \d+\.\d s\.\n", output)
    assert errors.splitlines() == [
        "2 problems:",
        f"  {pictures / 'bad.jpg'}: not an image that can be read",
        f"  {pictures / 'cut.jpg'}: damaged: a part of the picture is missing or broken",
    ]


def test_query_lists_one_match_a_line_nearest_first(run, pictures):
    run("index", pictures)
    status, output, errors = run("query", pictures / "a.jpg")
    assert (status, errors) == (DONE, "")
    lines = output.splitlines()
    assert [line.split()[1] for line in lines] == ["exact", "near"]
    assert [
        line.endswith(pictures / name) for line, name in zip(lines, ("a.jpg", "a small.jpg"), strict=True)
    ]
    assert "110 × 80" in lines[1]


def test_a_query_without_matches_says_what_to_try(run, pictures):
    status, output, errors = run("query", pictures / "a.jpg")
    assert (status, output) == (DONE, "")
    assert errors == "No image within 10 bits; try a larger --radius.\n"


def test_clusters_lists_each_file_below_its_cluster(run, pictures):
    status, output, _ = run("clusters", pictures)
    assert status == DONE
    lines = output.splitlines()
    assert [line.startswith("Cluster") for line in lines] == [True, False, False, True, False, False, False]
    assert "rotate-" in output
    assert lines[-1].startswith("2 clusters, 2 extra files, ")


def test_info_names_the_library_and_its_folders(run, pictures, tmp_path):
    run("index", pictures)
    status, output, errors = run("info")
    assert (status, errors) == (DONE, "")
    assert str(tmp_path / "data" / "library.sqlite") in output
    assert f"{pictures}  6 images, indexed 2" in output


def test_many_problems_are_listed_in_part_unless_all_are_wanted(run, folder):
    for number in range(30):
        folder.write(f"{number:02}.jpg", b"nothing")
    _, _, errors = run("index", folder)
    assert len(errors.splitlines()) == 22
    assert errors.splitlines()[-1] == "  and 10 more; -v lists them all"
    _, _, errors = run("index", "-v", folder)
    assert len(errors.splitlines()) == 31


def test_quiet_is_silent(run, folder):
    folder.draw("a.jpg", 1)
    assert run("index", "-q", folder) == (DONE, "", "")
    assert run("clusters", "-q", folder) == (DONE, "", "")
    query = folder.draw("../other.jpg", 2)
    assert run("query", "-q", query) == (DONE, "", "")


def test_an_empty_folder_is_indexed_to_nothing(run, document, folder):
    status, output, errors = run("index", folder)
    assert (status, errors) == (DONE, "")
    assert output.startswith("0 image files found: ")
    assert document("clusters", folder)["clusters"] == []
    assert run("clusters", folder)[1] == "0 clusters, 0 extra files, 0 B.\n"


def test_commands_on_a_new_library_find_nothing(run, document, pictures):
    assert document("clusters") == {"radius": 10, "clusters": [], "problems": []}
    assert document("info")["images"] == 0
    assert run("clusters", "--look-alikes")[0] == DONE
    assert document("query", pictures / "a.jpg")["matches"] == []


# --- folders and verbs ------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch):
    """The folders that windows were opened on; none is."""
    folders = []
    monkeypatch.setattr(commands, "run_gui", lambda options, _: folders.append(options.paths) or DONE)
    return folders


def test_folders_alone_or_nothing_open_the_window(run, opened, pictures, tmp_path):
    assert run(pictures) == (DONE, "", "")
    assert run(pictures, tmp_path) == (DONE, "", "")
    assert run("--threads", "2", pictures) == (DONE, "", "")
    assert run() == (DONE, "", "")
    assert run("gui") == run("gui", pictures) == (DONE, "", "")
    here = str(pictures)
    assert opened == [[here], [here, str(tmp_path)], [here], [], [], [here]]


@pytest.mark.parametrize("option", ["--json", "--quiet", "--radius"])
def test_the_window_has_no_options_about_what_is_printed(run, opened, pictures, option):
    status, output, _ = run(pictures, option)
    assert (status, output, opened) == (USAGE, "", [])


def test_a_verb_wins_over_a_folder_of_its_name_and_a_path_names_the_folder(
    run, document, opened, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    for verb in ("index", "info"):
        here = Folder(tmp_path / verb)
        here.draw("a.jpg", 1)
        here.draw("b.jpg", 1, quality=50)
    status, _, errors = run("index")
    assert status == USAGE
    assert "FOLDER" in errors
    assert list(document("info")) == ["library", "version", "images", "views", "matches", "folders"]
    assert run("./index") == (DONE, "", "")
    assert opened == [["./index"]]
    assert document("index", "info")["folders"] == [str(tmp_path / "info")]


def test_paths_given_relative_are_printed_absolute(document, pictures, monkeypatch):
    monkeypatch.chdir(pictures.path)
    assert document("index", ".")["folders"] == [str(pictures)]
    found = document("query", "a.jpg", "--folder", ".")
    assert found["query"] == pictures / "a.jpg"
    assert [match["path"] for match in found["matches"]] == [pictures / "a.jpg", pictures / "a small.jpg"]


def test_clusters_of_the_whole_library_or_of_some_folders(document, folder):
    folder.draw("one/a.jpg", 1)
    folder.draw("two/b.jpg", 1, quality=60)
    document("index", folder)
    assert len(document("clusters")["clusters"]) == 1
    assert document("clusters", folder / "one")["clusters"] == []


@pytest.mark.parametrize("before", [["--data-dir", "DATA"], ["--threads", "1"], ["-q"], ["--json"]])
def test_an_option_before_the_verb_does_not_make_the_verb_a_folder(run, pictures, tmp_path, before):
    data = tmp_path / "other"
    options = [str(data) if option == "DATA" else option for option in before]
    status, _, errors = run(*options, "index", pictures)
    assert status in (DONE, USAGE)
    assert "no such folder" not in errors


def test_an_empty_folder_name_is_not_the_current_folder(run, pictures, monkeypatch):
    # What a script gives whose variable is not set.
    monkeypatch.chdir(pictures.path)
    status, _, errors = run("index", "")
    assert status in (FAILED, USAGE)
    assert errors


# --- the library's place ----------------------------------------------------------------------


def test_the_data_folder_is_the_option_before_the_environment(document, pictures, tmp_path):
    other = tmp_path / "other"
    assert document("index", pictures, "--data-dir", other)["new"] == 7
    assert document("info")["library"] == str(tmp_path / "data" / "library.sqlite")
    assert document("info")["images"] == 0
    assert document("info", "--data-dir", other)["images"] == 6


def test_without_both_it_is_the_users_own(document, monkeypatch):
    monkeypatch.delenv("DUPFINDER_DATA_DIR")
    assert document("info")["library"].startswith(os.environ["HOME"])


def test_threads_make_no_difference(document, pictures, tmp_path):
    found = [
        document("clusters", pictures, "--threads", threads, "--data-dir", tmp_path / f"data{threads}")
        for threads in (1, 3, 256)
    ]
    assert found[0] == found[1] == found[2]


# --- what cannot be done ----------------------------------------------------------------------


def one_sentence(errors):
    """The sentence that standard error holds, and nothing else."""
    (line,) = errors.splitlines()
    assert line.startswith("dupfinder: ")
    return line


def test_no_folder_to_use_is_one_sentence_and_status_1(run, folder):
    for command in (["index"], ["clusters"], [], ["gui"]):
        status, output, errors = run(*command, folder / "nowhere")
        assert (status, output) == (FAILED, "")
        assert "no such folder" in one_sentence(errors)
        assert one_sentence(errors).endswith(f": {folder / 'nowhere'}")
    file = folder.draw("a.jpg", 1)
    assert "not a folder" in one_sentence(run("index", file)[2])


@pytest.mark.parametrize("command", ["index", "clusters"])
def test_a_good_folder_is_done_beside_a_bad_one_with_status_1(run, pictures, tmp_path, command):
    status, output, errors = run(command, tmp_path / "nowhere", pictures)
    assert status == FAILED
    assert output
    assert f"{tmp_path / 'nowhere'}: no such folder" in errors
    assert run("info", "--json")[1].count("indexed_at") == 1


@pytest.mark.parametrize("command", ["index", "clusters"])
def test_a_bad_folder_beside_a_good_one_is_told_on_stderr_with_json_too(run, pictures, tmp_path, command):
    status, output, errors = run(command, "--json", tmp_path / "nowhere", pictures)
    assert status == FAILED
    assert json.loads(output)["problems"][0]["reason"] == "no such folder"
    assert "no such folder" in one_sentence(errors)


@pytest.mark.parametrize("json_option", [[], ["--json"]])
def test_a_query_that_is_no_image_is_one_sentence_and_status_1(run, pictures, json_option):
    for name in ("missing.jpg", "bad.jpg", ""):
        status, output, errors = run("query", pictures / name, *json_option)
        assert (status, output) == (FAILED, "")
        assert str(pictures) in one_sentence(errors)


@pytest.mark.parametrize("command", [["info"], ["clusters"], ["index", "FOLDER"], ["query", "IMAGE"]])
def test_a_damaged_library_is_set_aside_and_said_in_one_sentence(run, pictures, tmp_path, command):
    path = tmp_path / "data" / "library.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"no library" * 1000)
    arguments = [{"FOLDER": str(pictures), "IMAGE": pictures / "a.jpg"}.get(word, word) for word in command]
    status, _, errors = run(*arguments, "-q")
    said = errors.splitlines()[0]
    assert status == DONE
    assert "was damaged and is set aside as library.sqlite.damaged-" in said
    (aside,) = path.parent.glob("library.sqlite.damaged-????????-??????")
    assert aside.name in said
    assert aside.read_bytes() == b"no library" * 1000
    assert "set aside" not in run(*arguments, "-q")[2]


def test_a_truncated_library_ends_no_command_with_a_traceback(run, pictures, tmp_path):
    assert run("clusters", "-q", pictures)[0] == DONE
    path = tmp_path / "data" / "library.sqlite"
    whole = path.read_bytes()
    for size in (5000, len(whole) // 2):
        for command in (["info"], ["clusters"], ["index", "-q", str(pictures)]):
            path.write_bytes(whole[:size])
            status, _, errors = run(*command)
            assert status == DONE
            assert "was damaged and is set aside" in errors
    assert len(list(path.parent.glob("library.sqlite.damaged-????????-??????"))) == 6
    assert run("clusters", "-q")[0] == DONE


def test_an_unusable_data_folder_is_one_sentence(run, pictures):
    status, _, errors = run("info", "--data-dir", pictures / "a.jpg")
    assert status == FAILED
    assert "cannot be made" in one_sentence(errors)


def test_a_library_that_another_indexes_into_is_one_sentence(run, pictures, tmp_path):
    with Finder(str(tmp_path / "data")) as other, other.library.indexing():
        status, output, errors = run("index", pictures)
        assert (status, output) == (FAILED, "")
        assert "Another dupfinder is indexing" in one_sentence(errors)
        assert run("info")[0] == DONE
        assert run("query", pictures / "a.jpg")[0] == DONE
    assert run("index", pictures)[0] == DONE


@pytest.mark.parametrize(
    "arguments",
    [
        ["query"],
        ["query", "a.jpg", "b.jpg"],
        ["query", "a.jpg", "--radius", "21"],
        ["query", "a.jpg", "--radius", "-1"],
        ["query", "a.jpg", "--radius", "five"],
        ["query", "a.jpg", "--radius", "²"],
        ["query", "a.jpg", "--radius", "9" * 5000],
        ["query", "a.jpg", "--radius", "2.5"],
        ["clusters", "--radius", "13"],
        ["index"],
        ["index", ".", "--threads", "0"],
        ["index", ".", "--threads", "-2"],
        ["index", ".", "--threads", "257"],
        ["index", ".", "--threads", "1000000000"],
        ["undo", "--batch", "0"],
        ["undo", "--batch", "99999999999999999999"],
        ["undo", "--batch", "9223372036854775808"],
        ["undo", "--batch", "9" * 5000],
        ["undo", "--batch", "1e3"],
        ["index", ".", "--nonsense"],
        ["info", "extra"],
    ],
)
def test_wrong_usage_is_status_2_with_a_line_about_it(run, arguments):
    status, output, errors = run(*arguments)
    assert (status, output) == (USAGE, "")
    assert errors.startswith("usage: dupfinder")
    assert "error: " in errors.splitlines()[-1]


def test_version_and_help_are_printed_with_status_0(run):
    assert run("--version") == (DONE, f"dupfinder {__version__}\n", "")
    for command in (["--help"], ["index", "--help"], ["query", "-h"], ["clusters", "-h"], ["info", "-h"]):
        status, output, errors = run(*command)
        assert (status, errors) == (DONE, "")
        assert output.startswith("usage: dupfinder")
    for verb in ("index", "query", "clusters", "info"):
        assert verb in run("--help")[1]


# --- as a process -----------------------------------------------------------------------------


def test_the_program_runs_from_a_checkout(program, pictures):
    finished = program("clusters", str(pictures))
    assert sound(finished, DONE)
    assert b"2 clusters, 2 extra files" in finished.stdout
    assert b"2 problems" in finished.stderr
    assert sound(program("clusters", "--radius", "99"), USAGE)


def test_decoders_print_nothing_about_broken_files(program, folder):
    for suffix in (".jpg", ".png", ".webp", ".tif"):
        data = encode(drawn(1, 160, 120), suffix)
        for number, share in enumerate((0.2, 0.5, 0.9)):
            folder.write(f"cut{number}{suffix}", data[: int(len(data) * share)])
            broken = bytearray(data)
            broken[int(len(data) * share)] ^= 255
            folder.write(f"broken{number}{suffix}", bytes(broken))
    finished = program("index", "--json", str(folder))
    assert sound(finished, DONE)
    assert finished.stderr == b""


INTERRUPTED_RUN = """
import itertools, os, signal, sys
from dupfinder.cli import main
from dupfinder.indexing import scan, writer
writer._STORE_IMAGES = 20
real, stored = writer.Writer.add, itertools.count(1)
def add_some(self, outcomes):
    if outcomes and next(stored) in {presses}:  # there are none where one file takes long
        os.kill(os.getpid(), signal.SIGINT)
    real(self, outcomes)
scan._CHUNK_FILES = 5
writer.Writer.add = add_some
sys.exit(main())
"""


@posix
@pytest.mark.parametrize(
    ("command", "presses"),
    [("index", {20}), ("clusters", {20, 21}), slow("index", {20, 21}), slow("clusters", {20})],
)
def test_ctrl_c_ends_with_status_130_and_keeps_the_work(python, document, folder, command, presses):
    for number in range(200):
        folder.draw(f"{number:03}.jpg", number % 25, size=(64, 48), quality=40 + number // 25)
    code = INTERRUPTED_RUN.format(presses=presses)
    finished = python(command, "--threads", "1", str(folder), code=code)
    assert sound(finished, INTERRUPTED)
    assert set(finished.stderr.splitlines()) == {b"dupfinder: interrupted; what was done is kept."}
    kept = document("info")["images"]
    # The second press ends it at once, and may come before anything is stored.
    assert (20 if len(presses) == 1 else 0) <= kept < 200
    result = document("index", folder)
    assert (result["new"], result["unchanged"]) == (200 - kept, kept)


@posix
@pytest.mark.parametrize(
    "command",
    [
        ["--help"],
        ["query", "--json"],
        *map(
            slow, (["query"], ["index"], ["index", "--json"], ["clusters"], ["clusters", "--json"], ["info"])
        ),
    ],
)
def test_a_reader_that_has_seen_enough_is_no_fault(run, program, pictures, command):
    run("index", "-q", pictures)
    argument = {"query": [pictures / "a.jpg"], "index": [str(pictures)]}.get(command[0], [])
    reading, writing = os.pipe()
    os.close(reading)  # as `| head -1` does when it has its line
    try:
        finished = program(*command, *argument, stdout=writing)
    finally:
        os.close(writing)
    assert b"Traceback" not in finished.stderr
    assert b"Exception ignored" not in finished.stderr
    assert b"should not have happened" not in finished.stderr


@posix
def test_long_output_cut_by_head_gives_no_traceback(folder):
    for number in range(60):
        folder.draw(f"{number:02} {'long name ' * 15}.png", 1, size=(32, 24))
    command = f"'{sys.executable}' '{ROOT}/main.py' clusters '{folder}' | head -1"
    finished = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert finished.stdout.startswith(b"Cluster 1: 60 files")
    assert finished.stderr == b""


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")
@pytest.mark.parametrize("options", [[], slow(["--json"])])
def test_output_to_a_full_disk_is_one_sentence(program, pictures, options):
    with open("/dev/full", "wb") as full:
        finished = program("clusters", str(pictures), *options, stdout=full)
    assert sound(finished, FAILED)
    assert b"No space left" in finished.stderr or b"no space left" in finished.stderr


def closed(stream, *arguments):
    """The program run with a standard stream closed, as some job schedulers do."""
    command = ["sh", "-c", f'exec "$@" {stream}>&-', "sh", sys.executable, f"{ROOT}/main.py", *arguments]
    return subprocess.run(command, capture_output=True, check=False)


@posix
@pytest.mark.parametrize("options", [[], slow(["--json"]), slow(["-q"])])
def test_a_closed_standard_output_does_not_keep_a_folder_from_being_indexed(pictures, document, options):
    assert sound(closed(1, "index", str(pictures), *options), DONE)
    assert document("info")["images"] == 6


@posix
def test_a_closed_standard_error_changes_neither_status_nor_output(pictures):
    finished = closed(2, "index", "--json", str(pictures))
    assert finished.returncode == DONE
    assert json.loads(finished.stdout)["new"] == 7
    finished = closed(2, "query", "--json", pictures / "missing.jpg")
    assert (finished.returncode, finished.stdout) == (FAILED, b"")


@posix
@pytest.mark.parametrize("encoding", ["ascii", slow("cp1252")])
def test_names_that_the_terminal_cannot_show_are_no_fault(program, folder, encoding):
    folder.draw("a 図.jpg", 1)
    folder.draw("b 図.jpg", 1, quality=50)
    folder.write("bad 図.jpg", b"nothing")
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    # Standard output has names of files, and standard error has those of problems.
    finished = program("clusters", str(folder), env=environment)
    assert sound(finished, DONE)
    assert finished.stdout
    assert finished.stderr
    assert sound(program("query", folder / "nowhere 図.jpg", env=environment), FAILED)


@posix
def test_a_terminal_gets_a_progress_bar_on_stderr_and_leaves_the_document_clean(program, pictures):
    terminal, other_end = os.openpty()
    termios = pytest.importorskip("termios")
    termios.tcsetwinsize(other_end, (24, 80))
    try:
        finished = program("clusters", "--json", str(pictures), stderr=other_end)
        os.set_blocking(terminal, False)
        shown = os.read(terminal, 1 << 16)
    finally:
        os.close(other_end)
        os.close(terminal)
    assert finished.returncode == DONE
    assert len(json.loads(finished.stdout)["clusters"]) == 2
    assert b"Reading" in shown
    assert b"Traceback" not in shown


@posix
def test_a_quiet_run_shows_a_terminal_nothing(program, folder):
    folder.draw("a.jpg", 1)
    terminal, other_end = os.openpty()
    try:
        program("index", "-q", str(folder), stderr=other_end)
        os.set_blocking(terminal, False)
        with pytest.raises(BlockingIOError):
            os.read(terminal, 100)
    finally:
        os.close(other_end)
        os.close(terminal)


# --- names on a terminal ------------------------------------------------------------------------

HOSTILE = os.fsdecode(b"a\x1b]0;x\x07\nb\xe2\x80\xae\xff.jpg")


@pytest.fixture
def terminal(monkeypatch):
    """Makes the standard streams say that they are terminals."""

    def pretend(on=True):
        for stream in (sys.stdout, sys.stderr):
            monkeypatch.setattr(stream, "isatty", lambda: on, raising=False)

    return pretend


@odd_names
@pytest.mark.parametrize("arguments", [("clusters",), ("clusters", "--csv"), ("index", "-v"), ("info",)])
def test_a_name_cannot_write_to_the_terminal(run, folder, terminal, arguments):
    inside = folder / HOSTILE
    os.mkdir(inside)
    for name in ("1.jpg", "2.jpg"):
        shutil.copy(folder.draw("a.jpg", 1), os.path.join(inside, name))
    with open(os.path.join(inside, "bad.jpg"), "wb") as bad:
        bad.write(b"no picture")
    terminal()
    run("index", "-q", inside)  # no bar, which is for terminals too
    place = (inside,) if arguments[0] != "info" else ()
    status, output, errors = run(*arguments, "-q", *place)
    assert status == 0
    for words in (output, errors):
        assert all(each.isprintable() or each == "\n" for each in words), words
    told = output + errors
    assert "a\\x1b]0;x\\x07\\nb\\u202e\\xff.jpg" in told
    assert all(line.isprintable() for line in told.splitlines())


@odd_names
def test_what_is_piped_is_exact(run, folder):
    inside = folder / HOSTILE.replace("\udcff", "")  # the streams of tests take no other bytes
    os.mkdir(inside)
    for name in ("1.jpg", "2.jpg"):
        shutil.copy(folder.draw("a.jpg", 1), os.path.join(inside, name))
    _, output, _ = run("clusters", inside)
    assert os.path.join(inside, "1.jpg") in output


def test_every_line_of_the_commands_is_made_safe():
    sources = sorted((ROOT / "dupfinder" / "cli").glob("*.py"))
    assert len(sources) >= 4
    for path in sources:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        prints = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "print"
        ]
        assert len(prints) == (path.name == "output.py"), path


# --- explain ------------------------------------------------------------------------------------


def test_explain_prints_the_answer_first_within_80_columns(run, pictures, monkeypatch):
    monkeypatch.chdir(str(pictures))
    status, output, errors = run("explain", "b.jpg", "b turned.jpg")
    assert (status, errors) == (DONE, "")
    lines = output.splitlines()
    assert lines[0].startswith("Match: near-duplicate, ")
    assert "rotate-90" in lines[0]
    long = [line for line in lines if len(line) > 80]
    assert all(str(pictures) in line for line in long)
    for title in ("First", "Second", "Bytes", "Hashes", "Second look", "Third look", "As a crop"):
        assert any(line.startswith(title) for line in lines)
    assert run("explain", "b.jpg", "c.jpg", "-q")[1].startswith("No match: ")
    spaced = pictures.draw(f"{'a long name ' * 12}.jpg", 1)
    assert f"Second       {spaced}\n" in run("explain", "a.jpg", spaced)[1]


def test_explain_has_a_document_with_stable_names(document, pictures):
    found = document("explain", pictures / "a.jpg", pictures / "a small.jpg", "--radius", 12, "--crops")
    assert list(found) == [
        *("sentence", "match", "relation", "radius", "crops", "first", "second", "same_file"),
        *("equal_bytes", "equal_pixels", "hashes", "difference", "crop", "decision", "changes"),
    ]
    assert (found["match"], found["radius"], found["crops"]) == (True, 12, True)
    assert list(found["hashes"]) == [
        *("nearest", "nearest_transform", "query_from", "verified_from", "second_look", "distances"),
    ]
    assert {"votes", "lines", "thumbnails", "pixels", "region", "share", "accepted"} <= set(found["crop"])
    unreadable = document("explain", pictures / "a.jpg", pictures / "bad.jpg")
    assert (unreadable["match"], unreadable["hashes"], unreadable["crop"]) == (False, None, None)
    assert unreadable["second"]["problem"]


def test_explain_refuses_what_is_no_file(run, pictures):
    for other, words in ((pictures / "gone.jpg", "no such file"), (str(pictures), "is a folder")):
        status, output, errors = run("explain", pictures / "a.jpg", other)
        assert (status, output) == (FAILED, "")
        assert words in errors
    assert run("explain", pictures / "a.jpg")[0] == USAGE
