"""The commands that review: clean, undo, and clusters as a table; what they print, move and put back."""

import csv
import io
import json
import os
import shutil
import sys

import cv2
import numpy as np
import pytest
from helpers.folders import slow
from helpers.images import encode
from helpers.photographs import stamp

from dupfinder.cli import main
from dupfinder.cli.output import DONE, FAILED, INTERRUPTED, USAGE
from dupfinder.clusters.rules import KINDS
from dupfinder.documents import COLUMNS
from dupfinder.finder import Finder

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals or streams")
odd_names = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")
home_trash = pytest.mark.skipif(sys.platform != "linux", reason="the trash lies elsewhere here")

LONG_AGO = 1_500_000_000


@pytest.fixture
def pictures(folder):
    """Two clusters, of three files and of two, and a single picture; none was changed lately."""
    folder.draw("a.jpg", 1)
    folder.draw("a small.jpg", 1, size=(110, 80))
    folder.draw("more/a poor.jpg", 1, quality=30)
    folder.draw("b.jpg", 2)
    shutil.copy(folder / "b.jpg", folder / "more/b copy.jpg")
    folder.draw("c.jpg", 3)
    for number, name in enumerate(("a.jpg", "a small.jpg", "more/a poor.jpg", "b.jpg", "more/b copy.jpg")):
        os.utime(folder / name, (LONG_AGO + number, LONG_AGO + number))
    return folder


EXTRAS = ("a small.jpg", "more/a poor.jpg", "more/b copy.jpg")
BEST = ("--keep", "highest-resolution,largest,oldest")


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
        got, output, errors = run(*arguments, "--json")
        assert got == status, errors
        return json.loads(output)

    return call


def snapshot(*roots):
    """Every path below some folders, with all that a run could change."""
    found = {}
    for root in roots:
        for above, folders, files in os.walk(root):
            for name in (*folders, *files):
                path = os.path.join(above, name)
                state = os.lstat(path)
                data = None
                if name in files:
                    with open(path, "rb") as stream:
                        data = stream.read()
                found[path] = state.st_mode, state.st_mtime_ns, state.st_ctime_ns, state.st_ino, data
    return found


def contents(folder):
    """Name, bytes and date of the files below a folder."""
    return {
        path: (state[1], state[4]) for path, state in snapshot(str(folder)).items() if state[4] is not None
    }


def in_trash():
    """The contents of the files in the trash."""
    trash = os.path.join(os.environ["XDG_DATA_HOME"], "Trash", "files")
    return sorted(data for _, data in contents(trash).values())


def names(folder, paths):
    return sorted(os.path.relpath(path, str(folder)) for path in paths)


def one_sentence(errors):
    """The sentence that standard error holds, and nothing else."""
    (line,) = errors.splitlines()
    assert line.startswith("dupfinder: ")
    return line


# --- clean: what it would do ------------------------------------------------------------------


def test_without_apply_nothing_at_all_is_changed(run, document, pictures):
    run("index", pictures)
    before = snapshot(str(pictures), os.environ["HOME"])
    for arguments in ((), (str(pictures),), ("-q",), ("--companions", "take")):
        assert run("clean", *BEST, *arguments)[0] == DONE
        assert document("clean", *BEST, *arguments)["trash"]
    assert snapshot(str(pictures), os.environ["HOME"]) == before
    assert document("undo", "--list") == {"batches": []}


def test_clean_gives_its_document(document, pictures):
    found = document("clean", pictures, *BEST)
    assert list(found) == ["applied", "batch", "keep", "trash", "failed", "stay", "left"]
    assert (found["applied"], found["batch"], found["failed"]) == (False, None, [])
    assert found["keep"] == [pictures / "a.jpg", pictures / "b.jpg"]
    assert [list(file) for file in found["trash"]] == [["path", "keeper", "size_bytes"]] * 3
    assert {file["path"]: file["keeper"] for file in found["trash"]} == {
        pictures / "a small.jpg": pictures / "a.jpg",
        pictures / "more/a poor.jpg": pictures / "a.jpg",
        pictures / "more/b copy.jpg": pictures / "b.jpg",
    }
    for file in found["trash"]:
        assert file["size_bytes"] == os.path.getsize(file["path"])


def test_clean_lists_each_cluster_and_sums_up(run, pictures):
    status, output, errors = run("clean", pictures, *BEST)
    assert (status, errors) == (DONE, "")
    lines = output.splitlines()
    assert [line.split()[0] for line in lines] == [
        *("Cluster", "keep", "move", "move"),
        *("Cluster", "keep", "move"),
        "Would",
    ]
    assert lines[0] == "Cluster 1: 3 files"
    assert str(pictures / "a.jpg") in lines[1]
    sizes = sum(os.path.getsize(pictures / name) for name in EXTRAS)
    assert lines[-1] == (
        f"Would keep 2 files, would move 3 files, {sizes / 1000:.1f} kB; nothing was changed: add --apply"
    )


def test_the_rule_decides_what_is_kept(document, pictures):
    def kept(*rule):
        return names(pictures, document("clean", pictures, *rule)["keep"])

    assert kept("--keep", "lowest-resolution") == ["a small.jpg", "b.jpg"]
    assert kept("--keep", "newest-modified") == ["more/a poor.jpg", "more/b copy.jpg"]
    assert kept("--keep", "name:*copy*,name:*poor*") == ["more/a poor.jpg", "more/b copy.jpg"]
    # Several are one rule, in their order.
    assert kept("--keep", "name:* *", "--keep", "smallest") == kept("--keep", "name:* *,smallest")
    assert kept("--keep", "name:* *", "--keep", "largest") == ["a small.jpg", "more/b copy.jpg"]
    assert "a.jpg" in kept("--keep", "largest", "--keep", "name:* *")


@pytest.mark.parametrize("given", ["more", "./more/", "../pictures/more"])
def test_a_folder_in_a_rule_may_be_given_relative(document, pictures, monkeypatch, given):
    monkeypatch.chdir(pictures.path)
    found = document("clean", ".", "--keep", f"folder:{given},largest")
    assert names(pictures, found["keep"]) == ["more/a poor.jpg", "more/b copy.jpg"]


def test_a_folder_in_a_rule_may_be_a_link(document, pictures, tmp_path):
    link = tmp_path / "link"
    try:
        link.symlink_to(pictures / "more")
    except OSError:
        pytest.skip("links cannot be made here")
    found = document("clean", pictures, "--keep", f"folder:{link}")
    assert names(pictures, found["keep"]) == ["more/a poor.jpg", "more/b copy.jpg"]


@pytest.mark.parametrize("option", [["--keep", "folder:nowhere"], [*BEST, "--protect", "nowhere"]])
def test_a_folder_that_is_not_there_is_no_rule_and_no_protection(run, pictures, monkeypatch, option):
    monkeypatch.chdir(pictures.path)
    before = snapshot(str(pictures))
    status, output, errors = run("clean", ".", *option, "--apply")
    assert (status, output) == (FAILED, "")
    assert one_sentence(errors) == "dupfinder: There is no such folder: nowhere"
    assert snapshot(str(pictures)) == before


def test_without_folders_the_whole_library_is_cleaned(document, pictures):
    assert document("clean", *BEST)["trash"] == []
    document("index", pictures)
    assert names(pictures, [file["path"] for file in document("clean", *BEST)["trash"]]) == sorted(EXTRAS)
    assert document("clean", pictures / "more", *BEST)["trash"] == []


def test_a_smaller_radius_takes_less(document, pictures):
    found = document("clean", pictures, *BEST, "--radius", 0)
    assert pictures / "more/b copy.jpg" in [file["path"] for file in found["trash"]]
    assert {file["path"] for file in found["trash"]} <= {pictures / name for name in EXTRAS}


def test_what_is_protected_for_the_run_stays_and_is_not_protected_afterwards(run, document, pictures):
    protected = ("--protect", pictures / "more")
    found = document("clean", pictures, *BEST, *protected)
    # The exact copy stays anyway, so that the other one is an extra; the poor one does not cost the better.
    assert names(pictures, found["keep"]) == ["a.jpg", "more/a poor.jpg", "more/b copy.jpg"]
    assert "more/a poor.jpg (it is in a protected folder)" in run("clean", *BEST, *protected)[1]
    assert document("info")["folders"][0]["protected"] is False
    assert pictures / "more/a poor.jpg" in [file["path"] for file in document("clean", *BEST)["trash"]]


def test_several_folders_can_be_protected(document, pictures):
    first = ("--protect", pictures / "more")
    assert document("clean", pictures, *BEST, *first)["trash"]
    found = document("clean", pictures, *BEST, *first, "--protect", pictures)
    assert (found["trash"], len(found["keep"])) == ([], 5)


def test_a_protected_folder_of_the_library_stays_and_it_is_told_why(run, document, pictures):
    run("index", pictures)
    with Finder() as finder:
        finder.protect(str(pictures))
    assert document("clean", *BEST)["trash"] == []
    output = run("clean", *BEST)[1]
    assert output.count("(it is in a protected folder)") == 3
    assert output.splitlines()[-1] == "Would keep 5 files, would move 0 files, 0 B; nothing was changed."


@odd_names
def test_a_name_that_is_not_utf_8_goes_and_comes_back_like_any_other(document, program, folder):
    odd = folder.draw(os.fsdecode(b"caf\xe9.jpg"), 1, quality=40)
    folder.draw("a.jpg", 1)
    found = document("clean", folder, *BEST, "--apply")
    assert [file["path"] for file in found["trash"]] == [odd]
    assert not os.path.lexists(odd)
    finished = program("undo")
    assert finished.returncode == DONE
    assert b"caf\xe9.jpg" in finished.stdout
    assert os.path.exists(odd)


# --- clean: what it does ----------------------------------------------------------------------


@home_trash
def test_apply_moves_the_extras_to_the_trash_and_nothing_else(document, pictures):
    before = contents(pictures)
    promised = document("clean", pictures, *BEST)
    found = document("clean", pictures, *BEST, "--apply")
    assert (found["applied"], found["failed"]) == (True, [])
    assert isinstance(found["batch"], int)
    assert (found["keep"], found["trash"]) == (promised["keep"], promised["trash"])
    gone = {pictures / name for name in EXTRAS}
    assert contents(pictures) == {path: state for path, state in before.items() if path not in gone}
    assert in_trash() == sorted(before[path][1] for path in gone)
    assert document("clean", *BEST)["trash"] == []


def test_apply_says_what_was_moved_and_how_to_put_it_back(run, pictures):
    size = sum(os.path.getsize(pictures / name) for name in EXTRAS) / 1000
    status, output, errors = run("clean", pictures, *BEST, "--apply")
    assert (status, errors) == (DONE, "")
    assert [line.split()[0] for line in output.splitlines()[1:4]] == ["keep", "moved", "moved"]
    assert output.splitlines()[-1] == (
        f"Kept 2 files, moved 3 files, {size:.1f} kB, to the trash: batch 1; `dupfinder undo` puts them back."
    )


def test_nothing_to_move_is_done(run, document, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 2)
    assert run("clean", folder, *BEST)[1] == (
        "Would keep 0 files, would move 0 files, 0 B; nothing was changed.\n"
    )
    assert run("clean", *BEST, "--apply") == (DONE, "Kept 0 files, moved 0 files, 0 B.\n", "")
    assert run("clean", "-q", *BEST, "--apply") == (DONE, "", "")
    assert document("clean", *BEST, "--apply") == {
        "applied": True,
        "batch": None,
        "keep": [],
        "trash": [],
        "failed": [],
        "stay": [],
        "left": [],
    }


def test_a_file_that_changed_since_it_was_indexed_stays_and_is_told(run, document, pictures):
    run("clusters", pictures)  # what differs is known from here on
    changed = pictures.draw("a small.jpg", 7)
    status, output, errors = run("clean", *BEST, "--apply")
    assert status == DONE
    assert os.path.exists(changed)
    assert not os.path.exists(pictures / "more/a poor.jpg")
    assert errors.splitlines()[0] == "1 file was not moved:"
    assert errors.splitlines()[1].startswith(f"  {changed}: ")
    assert "Kept 3 files, moved 2 files, " in output
    (stays,) = [line for line in output.splitlines() if changed in line]
    assert stays.split()[0] == "stay"
    assert stays.endswith(")")


def test_a_file_that_changed_before_it_was_compared_stays_and_says_so(run, document, pictures):
    run("index", pictures)
    changed = pictures.draw("a small.jpg", 7)
    found = document("clean", *BEST, "--apply")
    assert os.path.exists(changed)
    assert [(each["path"], each["reason"], each["difference"]) for each in found["stay"]] == [
        (str(changed), "not-compared", None)
    ]
    assert len(found["trash"]) == 2


def draw_on(pictures, name, source, *, turned=False):
    """Saves a copy of a picture with a black bar on it, or of one that is turned."""
    with open(pictures / source, "rb") as stream:
        pixels = cv2.imdecode(np.frombuffer(stream.read(), np.uint8), cv2.IMREAD_COLOR)
    if turned:
        pixels = np.ascontiguousarray(np.rot90(pixels))
    else:
        pixels[-40:-15, 60:200] = 0
    return pictures.write(name, encode(pixels, quality=92))


def test_what_differs_stays_is_counted_and_goes_if_it_is_named(run, document, pictures):
    drawn = draw_on(pictures, "drawn.jpg", "b.jpg")
    turned = draw_on(pictures, "turned.jpg", "b.jpg", turned=True)
    keep = ("--keep", "name:b*,oldest")
    found = document("clean", pictures, *keep)
    staying = {each["path"]: each for each in found["stay"]}
    assert {path: each["reason"] for path, each in staying.items()} == {drawn: "local", turned: "turned"}
    (left, top, width, height), *_ = staying[drawn]["difference"]["boxes"]
    assert left < 0.35 < left + width  # the middle of the bar
    assert top < 0.885 < top + height
    _, output, _ = run("clean", pictures, *keep)
    assert "2 near-duplicates differ: look at them (1 in some places, 1 turned; --differing)" in output
    assert "(it differs in some places)" in next(line for line in output.splitlines() if drawn in line)
    more = document("clean", pictures, *keep, "--differing", "local", "--differing", "turned")
    assert {each["path"] for each in more["trash"]} >= {drawn, turned}
    equal = document("clean", pictures, *keep, "--only", "exact")
    assert names(pictures, [each["path"] for each in equal["trash"]]) == ["more/b copy.jpg"]


def test_a_kind_of_difference_that_there_is_not_is_a_usage_error(run, pictures):
    status, _, errors = run("clean", pictures, *BEST, "--differing", "local,odd")
    assert status == USAGE
    assert "there is no kind of difference 'odd'; there are local, colour, whole, turned, mirrored" in errors


def test_nothing_that_could_be_moved_is_status_1_with_the_document(run, pictures):
    run("clusters", pictures)
    for name in EXTRAS:
        pictures.draw(name, 7)
    status, output, errors = run("clean", *BEST, "--apply", "--json")
    assert status == FAILED
    found = json.loads(output)
    assert (found["trash"], found["batch"] is None or isinstance(found["batch"], int)) == ([], True)
    assert [list(failure) for failure in found["failed"]] == [["path", "reason"]] * 3
    assert one_sentence(errors).startswith("dupfinder: nothing could be moved to the trash: ")


def test_a_bad_folder_beside_a_good_one_is_status_1_and_the_good_one_is_done(run, pictures, tmp_path):
    status, output, errors = run("clean", pictures, tmp_path / "nowhere", *BEST, "--apply")
    assert status == FAILED
    assert "moved 3 files" in output
    assert "no such folder" in errors


def test_problem_files_are_told_on_stderr_and_are_no_fault(run, pictures):
    pictures.write("bad.jpg", b"nothing")
    for options in ([], ["--json"]):
        status, _, errors = run("clean", pictures, *BEST, *options)
        assert status == DONE
        assert errors.splitlines() == [
            "1 problem:",
            f"  {pictures / 'bad.jpg'}: not an image that can be read",
        ]


# --- companions -------------------------------------------------------------------------------


@pytest.fixture
def with_sidecar(pictures):
    """The extra of the second cluster has a sidecar."""
    return pictures.write("more/b copy.xmp", b"<x:xmpmeta/>")


def test_an_image_with_a_companion_is_pointed_out_alike_by_both_runs(run, document, pictures, with_sidecar):
    promised = document("clean", pictures, *BEST)
    (failed,) = promised["failed"]
    assert failed["path"] == pictures / "more/b copy.jpg"
    assert failed["path"] not in promised["keep"] + [file["path"] for file in promised["trash"]]
    lines = run("clean", *BEST)[1].splitlines()
    assert [line for line in lines if line.endswith(f"more/b copy.jpg ({failed['reason']})")]
    assert lines[-2].startswith("Would keep 3 files, would move 2 files, ")
    assert lines[-1] == "1 file would stay because of others that belong to it: see --companions"
    done = document("clean", *BEST, "--apply")
    assert (done["keep"], done["trash"], done["failed"]) == (
        promised["keep"],
        promised["trash"],
        promised["failed"],
    )
    assert os.path.exists(with_sidecar)
    assert os.path.exists(failed["path"])


def test_the_only_video_stays_and_is_told_alike_by_both_runs(run, document, pictures):
    video = pictures.write("more/b copy.MOV", b"video")
    promised = document("clean", pictures, *BEST, "--companions", "take")
    image, reason = pictures / "more/b copy.jpg", "the kept copy has none"
    assert promised["left"] == [{"path": video, "belongs_to": image, "reason": reason}]
    status, _, errors = run("clean", *BEST, "--companions", "take")
    assert (status, errors.splitlines()) == (
        DONE,
        ["1 companion would stay without its image:", f"  {video}: {reason}; it belongs to {image}"],
    )
    done = document("clean", *BEST, "--companions", "take", "--apply")
    assert (done["left"], len(done["trash"])) == (promised["left"], 3)
    assert os.path.exists(video)
    assert document("undo")["failed"] == []
    assert os.path.exists(image)


def test_companions_go_with_their_image_if_they_are_to(run, document, pictures, with_sidecar):
    pictures.write("b.xmp", b"<x:xmpmeta/>")
    promised = document("clean", pictures, *BEST, "--companions", "take")
    assert with_sidecar in [file["path"] for file in promised["trash"]]
    lines = run("clean", *BEST, "--companions", "take")[1].splitlines()
    (companion,) = [line for line in lines if line.endswith(with_sidecar)]
    assert companion.split()[:2] == ["move", "companion"]
    assert "would move 4 files" in lines[-1]
    done = document("clean", *BEST, "--companions", "take", "--apply")
    assert sorted(map(str, done["trash"])) == sorted(map(str, promised["trash"]))
    assert not os.path.exists(with_sidecar)
    assert not os.path.exists(pictures / "more/b copy.jpg")
    assert document("undo")["failed"] == []
    assert os.path.exists(with_sidecar)


def test_companions_stay_behind_if_they_are_to(document, pictures, with_sidecar):
    promised = document("clean", pictures, *BEST, "--companions", "leave")
    done = document("clean", *BEST, "--companions", "leave", "--apply")
    assert len(done["trash"]) == 3
    assert (done["trash"], done["failed"]) == (promised["trash"], promised["failed"]) == (done["trash"], [])
    assert os.path.exists(with_sidecar)


# --- undo -------------------------------------------------------------------------------------


def test_undo_puts_bytes_and_dates_back(document, pictures):
    before = contents(pictures)
    batch = document("clean", pictures, *BEST, "--apply")["batch"]
    found = document("undo")
    assert list(found) == ["batch", "restored", "failed"]
    assert (found["batch"], found["failed"]) == (batch, [])
    assert names(pictures, found["restored"]) == sorted(EXTRAS)
    assert contents(pictures) == before
    # And the library knows them again.
    assert len(document("clean", *BEST)["trash"]) == 3


def test_undo_says_what_was_put_back(run, pictures):
    run("clean", pictures, *BEST, "--apply")
    status, output, errors = run("undo")
    assert (status, errors) == (DONE, "")
    *lines, summary = output.splitlines()
    assert names(pictures, [line[11:] for line in lines]) == sorted(EXTRAS)
    assert summary.startswith("3 files put back, ")
    assert summary.endswith(": batch 1.")


def test_a_batch_can_be_chosen_and_the_list_tells_them_apart(run, document, pictures):
    run("index", pictures)
    first = document("clean", pictures / "more", pictures, *BEST, "--only", "exact", "--apply")
    second = document("clean", pictures, *BEST, "--apply")
    listed = document("undo", "--list")["batches"]
    assert [batch["batch"] for batch in listed] == [second["batch"], first["batch"]]
    assert [list(batch) for batch in listed] == [
        ["batch", "verb", "started_at", "files", "size_bytes", "states"]
    ] * 2
    assert listed[1]["states"] == {"trashed": len(first["trash"])}
    assert listed[1]["size_bytes"] == sum(file["size_bytes"] for file in first["trash"])
    assert document("undo", "--batch", first["batch"])["batch"] == first["batch"]
    output = run("undo", "--list")[1]
    assert [line.split()[1] for line in output.splitlines()] == [str(second["batch"]), str(first["batch"])]
    assert f"{len(first['trash'])} put back" in output.splitlines()[1]
    assert "in the trash" in output.splitlines()[0]
    output = run("undo", "--list", "-v", "--batch", second["batch"])[1]
    assert len(output.splitlines()) == 1 + len(second["trash"])
    assert all(file["path"] in output for file in second["trash"])


def test_nothing_to_put_back_is_one_sentence_and_status_1(run, pictures):
    assert run("undo", "--list") == (DONE, "", "Nothing was moved to the trash.\n")
    for arguments in ((), ("--json",), ("--batch", 7)):
        status, output, errors = run("undo", *arguments)
        assert (status, output) == (FAILED, "")
        one_sentence(errors)
    run("clean", pictures, *BEST, "--apply")
    assert run("undo")[0] == DONE
    assert run("undo")[:2] == (FAILED, "")


def test_undo_overwrites_nothing_and_tells_what_is_in_the_way(run, document, pictures):
    document("clean", pictures, *BEST, "--apply")
    other = pictures.draw("a small.jpg", 9)
    with open(other, "rb") as stream:
        new = stream.read()
    status, output, errors = run("undo")
    assert status == DONE
    assert "2 files put back" in output
    assert errors.splitlines()[0] == "1 file was not put back:"
    assert errors.splitlines()[1].startswith(f"  {other}: ")
    with open(other, "rb") as stream:
        assert stream.read() == new
    status, output, errors = run("undo", "--json")
    assert status == FAILED
    assert [failure["path"] for failure in json.loads(output)["failed"]] == [other]
    assert one_sentence(errors).startswith("dupfinder: nothing could be put back: ")


# --- usage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["clean"], "--keep"),
        (["clean", "--keep"], "expected"),
        (["clean", "--keep", ""], "criterion"),
        (["clean", "--keep", "largst"], 'the nearest is "largest"'),
        (["clean", "--keep", "largest,"], "criterion"),
        (["clean", "--keep", "folder:"], "folder"),
        (["clean", "--keep", "largest", "--companions", "burn"], "point-out"),
        (["clean", "--keep", "largest", "--radius", "13"], "12"),
        (["undo", "--batch", "0"], "from 1"),
        (["undo", "--batch", "last"], "from 1"),
        (["undo", "."], "unrecognized"),
        (["clusters", "--csv", "--json"], "not allowed"),
        (["claen"], "did you mean 'clean'?"),
    ],
)
def test_wrong_usage_is_status_2_with_a_line_about_it(run, arguments, told):
    status, output, errors = run(*arguments)
    assert (status, output) == (USAGE, "")
    assert errors.startswith("usage: dupfinder")
    assert told in errors.splitlines()[-1]


def test_the_help_lists_every_criterion(run):
    status, output, _ = run("clean", "--help")
    assert status == DONE
    shown = [line.split()[0].partition(":")[0] for line in output.splitlines() if line.startswith("  ")]
    assert [name for name in shown if name in {kind.name for kind in KINDS}] == [kind.name for kind in KINDS]
    for words in ("--apply", "keep lists every file", "trash those that go", "failed those"):
        assert words in output


# --- as a process -----------------------------------------------------------------------------


@home_trash
def test_the_program_cleans_and_undoes_and_prints_one_document_each(program, pictures):
    before = contents(pictures)

    def documented(*arguments):
        finished = program(*arguments, "--json", "-v")
        assert (finished.returncode, finished.stderr) == (DONE, b"")
        return json.loads(finished.stdout)

    untouched = snapshot(str(pictures))
    promised = documented("clean", str(pictures), *BEST)
    assert snapshot(str(pictures)) == untouched
    assert in_trash() == []
    done = documented("clean", *BEST, "--apply")
    assert done["trash"] == promised["trash"]
    assert len(in_trash()) == 3
    assert names(pictures, contents(pictures)) == ["a.jpg", "b.jpg", "c.jpg"]
    assert documented("undo")["restored"]
    assert in_trash() == []
    assert contents(pictures) == before


def test_nothing_is_moved_until_lost_protected_folders_are_confirmed(run, pictures, finder):
    finder.protect(str(pictures))
    finder.index([str(pictures)])
    data = finder.library.folder
    finder.library.close()
    for name in ("user.sqlite", "user.copy.sqlite"):
        with open(os.path.join(data, name), "r+b") as stream:
            stream.write(bytes(os.path.getsize(stream.name)))
    for _ in range(2):  # not only in the run that finds it
        status, _, errors = run("clean", str(pictures), *BEST, "--apply")
        assert status == FAILED
        assert "protected your folders again" in errors
        assert "Nothing is moved" in errors
        assert in_trash() == []
    status, _, errors = run("clean", str(pictures), *BEST)
    assert status == DONE
    assert "protected your folders again" in errors
    assert run("clean", str(pictures), *BEST, "--apply", "--confirm-protected")[0] == DONE
    assert in_trash()
    assert "protected" not in run("clean", str(pictures), *BEST, "--apply")[2]


INTERRUPTED_CLEAN = """
import itertools, os, signal, sys
from dupfinder.cli import main
from dupfinder.trash import system_trash
real, numbers = system_trash.move, itertools.count(1)
def move(path):
    if next(numbers) == 5:
        for _ in range({presses}):
            os.kill(os.getpid(), signal.SIGINT)
    return real(path)
system_trash.move = move
sys.exit(main())
"""


INTERRUPTED_UNDO = """
import itertools, os, signal, sys
from dupfinder.cli import main
from dupfinder.system import renaming
real, numbers = renaming.rename, itertools.count(1)
def rename(source, target):
    if next(numbers) == 5:
        os.kill(os.getpid(), signal.SIGINT)
    return real(source, target)
renaming.rename = rename
sys.exit(main())
"""


@pytest.fixture
def pairs(run, folder):
    """Thirty indexed clusters of two files each."""
    for number in range(30):
        folder.draw(f"{number:02}.jpg", number, size=(64, 48))
        folder.draw(f"{number:02} copy.jpg", number, size=(64, 48), quality=40)
    assert run("index", "-q", folder)[0] == DONE
    return folder


def stopped(finished):
    """The standard error of a run that ended in good order when it was interrupted."""
    errors = finished.stderr.decode().splitlines()
    assert (finished.returncode, errors[-1:]) == (
        INTERRUPTED,
        ["dupfinder: interrupted; what was done is kept."],
    )
    return errors


@posix
def test_ctrl_c_ends_a_run_in_good_order_and_says_what_it_moved(python, document, pairs):
    before = contents(pairs)
    finished = python("clean", *BEST, "--apply", code=INTERRUPTED_CLEAN.format(presses=1))
    assert len(stopped(finished)) == 1
    gone = set(before) - set(contents(pairs))
    assert 1 <= len(gone) < 30
    told = f"Stopped; kept {60 - len(gone)} files, moved {len(gone)} file"
    assert finished.stdout.decode().splitlines()[-1].startswith(told)
    restored = document("undo")
    assert (set(restored["restored"]), restored["failed"]) == (gone, [])
    assert contents(pairs) == before


@posix
def test_the_document_of_an_interrupted_run_accounts_for_every_file(python, pairs):
    before = contents(pairs)
    finished = python("clean", *BEST, "--apply", "--json", code=INTERRUPTED_CLEAN.format(presses=1))
    assert len(stopped(finished)) == 1
    found = json.loads(finished.stdout)
    moved = [file["path"] for file in found["trash"]]
    assert set(moved) == set(before) - set(contents(pairs))
    assert sorted(found["keep"] + moved + [failure["path"] for failure in found["failed"]]) == sorted(before)
    assert {failure["reason"] for failure in found["failed"]} == {"stopped before it was moved"}


@posix
def test_the_second_ctrl_c_ends_it_at_once_and_undo_knows_what_was_moved(python, document, pairs):
    before = contents(pairs)
    stopped(python("clean", *BEST, "--apply", code=INTERRUPTED_CLEAN.format(presses=2)))
    gone = set(before) - set(contents(pairs))
    restored = document("undo")
    assert (set(restored["restored"]), restored["failed"]) == (gone, [])
    assert contents(pairs) == before


@posix
def test_ctrl_c_ends_an_undo_in_good_order_and_the_next_one_puts_back_the_rest(python, run, document, pairs):
    before = contents(pairs)
    assert run("clean", *BEST, "--apply", "-q")[0] == DONE
    left = contents(pairs)
    finished = python("undo", "--json", code=INTERRUPTED_UNDO)
    assert len(stopped(finished)) == 1
    back = set(contents(pairs)) - set(left)
    assert 1 <= len(back) < 30
    assert set(json.loads(finished.stdout)["restored"]) == back
    assert len(document("undo")["restored"]) == 30 - len(back)
    assert contents(pairs) == before


@posix
@pytest.mark.parametrize("command", [["clusters", "--csv"], slow(["clean", *BEST]), slow(["undo", "--list"])])
def test_a_reader_that_has_seen_enough_is_no_fault(run, program, pictures, command):
    assert run("index", "-q", pictures)[0] == DONE
    reading, writing = os.pipe()
    os.close(reading)
    try:
        finished = program(*command, stdout=writing)
    finally:
        os.close(writing)
    for sign in (b"Traceback", b"Exception ignored", b"should not have happened"):
        assert sign not in finished.stderr


@posix
def test_a_terminal_shows_the_progress_of_moving_and_putting_back(program, pictures):
    termios = pytest.importorskip("termios")
    for command in (["clean", "--json", "--apply", *BEST, str(pictures)], ["undo", "--json"]):
        terminal, other_end = os.openpty()
        termios.tcsetwinsize(other_end, (24, 80))
        try:
            finished = program(*command, stderr=other_end)
            os.set_blocking(terminal, False)
            shown = os.read(terminal, 1 << 16)
        finally:
            os.close(other_end)
            os.close(terminal)
        assert finished.returncode == DONE
        assert json.loads(finished.stdout)["failed"] == []
        assert (b"Moving" if command[0] == "clean" else b"Putting back") in shown
        assert b"Traceback" not in shown


# --- clusters as a table ----------------------------------------------------------------------


def rows_of(data):
    header, *rows = csv.reader(io.StringIO(data, newline=""), strict=True)
    assert header == list(COLUMNS)
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_clusters_are_printed_as_a_table_that_says_what_the_document_says(run, document, pictures):
    pictures.draw('more/line\nbreak, "quoted".jpg', 2, quality=30) if os.name == "posix" else None
    status, output, errors = run("clusters", pictures, "--csv")
    assert (status, errors) == (DONE, "")
    assert output.endswith("\r\n")
    files = [file for cluster in document("clusters")["clusters"] for file in cluster["files"]]
    rows = rows_of(output)
    assert [row["path"] for row in rows] == [file["path"] for file in files]
    for row, file in zip(rows, files, strict=True):
        assert row["relation"] == file["relation"]
        assert int(row["distance"]) == file["distance"]
        assert bool(int(row["direct"])) == file["direct"]
        assert int(row["size_bytes"]) == file["size_bytes"]


def test_problems_stand_beside_the_table_on_stderr(run, pictures):
    pictures.write("bad.jpg", b"nothing")
    status, output, errors = run("clusters", pictures, "--csv")
    assert status == DONE
    assert len(rows_of(output)) == 5
    assert errors.startswith("1 problem:\n")


@odd_names
@pytest.mark.parametrize("encoding", ["ascii", slow("utf-8"), slow("cp1252")])
def test_the_table_is_utf_8_on_any_terminal_and_odd_names_are_their_bytes(program, folder, encoding):
    odd = folder.draw(os.fsdecode(b"caf\xe9 \xff.jpg"), 1, quality=40)
    folder.draw("図.jpg", 1)
    finished = program("clusters", "--csv", str(folder), env={**os.environ, "PYTHONIOENCODING": encoding})
    assert (finished.returncode, finished.stderr) == (DONE, b"")
    rows = rows_of(finished.stdout.decode("utf-8", "surrogateescape"))
    assert {row["path"] for row in rows} == {odd, folder / "図.jpg"}
    assert b"\r\r\n" not in finished.stdout


def shoot(pictures, name, ms):
    """Writes a photograph that was taken at this millisecond."""
    return stamp(pictures.draw(name, 1), 5, ms, quality=90 - ms // 100)


def test_a_burst_goes_only_if_it_is_asked_for(run, document, folder):
    keep = ("--keep", "name:1*")
    shoot(folder, "1.jpg", 100)
    other = shoot(folder, "2.jpg", 400)
    found = document("clean", folder, *keep)
    assert found["trash"] == []
    assert [(each["path"], each["reason"]) for each in found["stay"]] == [(other, "burst")]
    _, output, _ = run("clean", folder, *keep)
    assert "Cluster 1, a burst: 2 files" in output
    assert "(it is another exposure of a burst)" in output
    assert "1 file is another exposure of a burst: choose among them yourself (or --bursts)" in output
    everything = ("--differing", "local,colour,whole,turned,mirrored,crop")
    assert document("clean", folder, *keep, *everything)["trash"] == []
    found = document("clean", folder, *keep, "--bursts")
    assert [each["path"] for each in found["trash"]] == [other]


def test_clusters_say_whether_they_are_bursts(run, document, folder):
    shoot(folder, "1.jpg", 100)
    shoot(folder, "2.jpg", 400)
    folder.draw("a.jpg", 2)
    folder.draw("b.jpg", 2, quality=50)
    burst, copies = document("clusters", folder)["clusters"]
    assert (burst["kind"], copies["kind"]) == ("burst", "duplicates")
    assert [file["relation"] for file in burst["files"]] == ["keeper", "burst"]
    assert burst["kept_because"] == "sharpest of the burst"
    _, output, _ = run("clusters", "--csv")
    assert [row["kind"] for row in csv.DictReader(io.StringIO(output))] == ["burst"] * 2 + ["duplicates"] * 2


# --- clean: other ways than the trash -----------------------------------------------------------


def test_move_to_moves_the_extras_to_a_folder_and_undo_brings_them_back(document, run, pictures, tmp_path):
    aside = tmp_path / "aside"
    aside.mkdir()
    run("index", pictures)
    before = contents(pictures)
    promised = document("clean", *BEST, "--move-to", aside)
    assert (contents(pictures), os.listdir(aside)) == (before, [])
    done = document("clean", *BEST, "--move-to", aside, "--keep-structure", "--apply")
    assert [file["path"] for file in done["move"]] == [file["path"] for file in promised["move"]]
    assert {file["path"]: file["to"] for file in done["move"]} == {
        pictures / name: str(aside / name) for name in EXTRAS
    }
    assert names(aside, contents(aside)) == sorted(EXTRAS)
    (batch,) = document("undo", "--list")["batches"]
    assert (batch["verb"], batch["states"]) == ("move", {"trashed": 3})
    assert "3 in a folder" in run("undo", "--list")[1]
    assert run("undo")[0] == DONE
    assert (contents(pictures), contents(aside)) == (before, {})
    assert [file["path"] for file in document("clean", *BEST)["trash"]]


def test_move_to_a_folder_that_is_not_there_moves_nothing(run, pictures, tmp_path):
    for more in ((), ("--apply",)):
        status, _, errors = run("clean", pictures, *BEST, "--move-to", tmp_path / "gone", *more)
        assert (status, one_sentence(errors)) == (
            FAILED,
            f"dupfinder: There is no such folder: {tmp_path / 'gone'}",
        )
    status, _, errors = run("clean", pictures, *BEST, "--keep-structure")
    assert status == FAILED
    assert "--move-to" in one_sentence(errors)


def test_files_that_moved_to_an_indexed_folder_are_indexed_there(document, run, pictures):
    os.mkdir(pictures / "aside")
    run("index", pictures)
    document("clean", *BEST, "--move-to", pictures / "aside", "--apply")
    found = {file["path"] for file in document("clean", *BEST)["trash"]}
    assert found == {pictures / f"aside/{os.path.basename(name)}" for name in EXTRAS}


@posix
def test_hard_link_replaces_exact_copies_only_and_undo_makes_them_copies_again(document, run, pictures):
    run("index", pictures)
    before = contents(pictures)
    promised = document("clean", *BEST, "--hard-link")
    assert [file["path"] for file in promised["link"]] == [pictures / "more/b copy.jpg"]
    assert contents(pictures) == before
    output = run("clean", *BEST, "--hard-link", "--apply")[1]
    assert "linked 1 file" in output
    assert "`dupfinder undo` makes it full copies again" not in output
    assert os.path.samefile(pictures / "b.jpg", pictures / "more/b copy.jpg")
    assert document("clean", pictures, *BEST, "--hard-link")["link"] == []
    assert document("undo")["restored"] == [pictures / "more/b copy.jpg"]
    assert not os.path.samefile(pictures / "b.jpg", pictures / "more/b copy.jpg")
    assert contents(pictures) == before


@posix
def test_links_that_are_not_possible_are_listed_with_their_reasons(document, run, pictures):
    os.chmod(pictures / "more/b copy.jpg", 0o600)
    run("index", pictures)
    promised = document("clean", *BEST, "--hard-link")
    assert (promised["link"], len(promised["failed"])) == ([], 1)
    assert "its permissions are not those of the kept file" in run("clean", *BEST, "--hard-link")[1:][1]
    status, _, errors = run("clean", *BEST, "--hard-link", "--apply")
    assert status == FAILED
    assert "permissions" in errors


def test_only_one_way_can_be_chosen(run, pictures):
    assert run("clean", pictures, *BEST, "--hard-link", "--reflink")[0] == USAGE
