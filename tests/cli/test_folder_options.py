"""The options --between, --within and --reference of clusters and clean."""

import json
import os
import shutil
import sys

import pytest

from dupfinder.cli import main
from dupfinder.cli.output import DONE, FAILED, USAGE

BEST = ("--keep", "best")


@pytest.fixture
def run(capsys):
    """Calls the command line in this process; gives status, JSON document and standard error."""

    def call(*arguments):
        capsys.readouterr()
        status = main([str(argument) for argument in (*arguments, "--json")])
        output, errors = capsys.readouterr()
        return status, json.loads(output) if output else None, errors

    return call


@pytest.fixture
def pictures(folder):
    """Picture 1 in a, twice in b and once below a; picture 2 twice in c; picture 3 in b and c."""
    for name in ("a/one.png", "b/one.png", "b/one copy.png", "a/sub/one.png"):
        folder.draw(name, 1)
    folder.draw("c/two.png", 2)
    shutil.copy(folder / "c/two.png", folder / "c/two copy.png")
    folder.draw("b/three.png", 3)
    folder.draw("c/three.png", 3)
    return folder


def clusters_in(folder, document):
    """The files of each cluster, the kept one first and the others sorted, below a folder."""
    found = [
        [os.path.relpath(file["path"], str(folder)) for file in one["files"]] for one in document["clusters"]
    ]
    return sorted([paths[0], *sorted(paths[1:])] for paths in found)


def names_in(folder, paths):
    return sorted(os.path.relpath(path, str(folder)) for path in paths)


def trash_of(folder, document):
    return names_in(folder, [entry["path"] for entry in document["trash"]])


def test_only_between_different_folders(run, pictures):
    status, document, _ = run("clusters", pictures, "--between")
    assert status == DONE
    assert sorted(map(len, clusters_in(pictures, document))) == [2, 4]


def test_only_within_one_folder(run, pictures):
    status, document, _ = run("clusters", pictures, "--within")
    assert status == DONE
    assert [sorted(paths) for paths in clusters_in(pictures, document)] == [
        ["b/one copy.png", "b/one.png"],
        ["c/two copy.png", "c/two.png"],
    ]
    assert all(one["files"][0]["relation"] == "keeper" for one in document["clusters"])
    assert all(one["files"][1]["relation"] == "exact" for one in document["clusters"])


def test_the_form_of_the_document_is_the_same(run, pictures):
    _, plain, _ = run("clusters", pictures)
    for options in (("--between",), ("--within",), ("--reference", pictures / "a")):
        _, document, _ = run("clusters", pictures, *options)
        assert document.keys() == plain.keys()
        for one in document["clusters"]:
            assert one.keys() == plain["clusters"][0].keys()
            assert one["files"][0].keys() == plain["clusters"][0]["files"][0].keys()


@pytest.mark.parametrize("name", ["b", "b/", "./b", "a/../b"])
def test_what_others_have_that_a_folder_has_too(run, pictures, name):
    status, document, _ = run("clusters", pictures, "--reference", os.path.join(str(pictures), name))
    assert status == DONE
    found = clusters_in(pictures, document)
    assert [len(paths) for paths in found] == [4, 2]
    assert all(paths[0].startswith("b" + os.sep) for paths in found)


def test_the_reference_need_not_be_among_the_folders(run, pictures):
    run("index", pictures)
    _, document, _ = run("clusters", pictures / "c", "--reference", pictures / "b")
    assert clusters_in(pictures, document) == [["b/three.png", "c/three.png"]]


def test_several_references_are_one(run, pictures):
    options = ("--reference", pictures / "b", "--reference", pictures / "c")
    _, document, _ = run("clusters", pictures, *options)
    assert [len(paths) for paths in clusters_in(pictures, document)] == [4]


def test_a_nested_reference_stays_and_the_folder_around_it_does_not(run, pictures):
    status, document, _ = run("clean", pictures, *BEST, "--reference", pictures / "a/sub")
    assert status == DONE
    assert trash_of(pictures, document) == ["a/one.png", "b/one copy.png", "b/one.png"]


def test_a_rule_moves_what_the_reference_has_too(run, pictures):
    _, document, _ = run("clean", pictures, *BEST, "--reference", pictures / "b")
    assert trash_of(pictures, document) == ["a/one.png", "a/sub/one.png", "c/three.png"]
    assert {entry["reason"] for entry in document["stay"]} == {"reference"}
    _, document, _ = run("clean", pictures, *BEST, "--within")
    assert [path.split(os.sep)[0] for path in trash_of(pictures, document)] == ["b", "c"]
    _, document, _ = run("clean", pictures, "--keep", f"folder:{pictures / 'b'},best", "--between")
    assert trash_of(pictures, document) == ["a/one.png", "a/sub/one.png", "c/three.png"]
    assert [entry["reason"] for entry in document["stay"]] == ["same-folder"]


def test_applied_the_reference_is_whole(run, pictures):
    before = os.listdir(pictures / "b")
    status, document, _ = run("clean", pictures, *BEST, "--reference", pictures / "b", "--apply")
    assert status == DONE
    assert len(document["trash"]) == 3
    assert os.listdir(pictures / "b") == before
    assert not os.path.exists(pictures / "a/one.png")


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links")
def test_a_reference_may_be_a_link(run, pictures, tmp_path):
    os.symlink(pictures / "b", tmp_path / "link")
    _, document, _ = run("clean", pictures, *BEST, "--reference", tmp_path / "link")
    assert trash_of(pictures, document) == ["a/one.png", "a/sub/one.png", "c/three.png"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")
def test_a_reference_may_have_a_name_that_is_not_utf_8(run, folder):
    odd = os.fsdecode(b"\xff \n%1")
    folder.draw(os.path.join(odd, "one.png"), 1)
    folder.draw("b/one.png", 1)
    _, document, _ = run("clean", folder, *BEST, "--reference", folder / odd)
    assert trash_of(folder, document) == ["b/one.png"]


def test_a_reference_that_is_not_in_the_library_is_an_error(run, pictures, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    for command in (("clusters", pictures), ("clean", pictures, *BEST)):
        status, document, errors = run(*command, "--reference", other)
        assert (status, document) == (FAILED, None)
        assert f"No image is indexed below {other}" in errors
        status, document, errors = run(*command, "--reference", tmp_path / "nowhere")
        assert (status, document) == (FAILED, None)
        assert "There is no such folder" in errors
    status, _, _ = run("clusters", pictures, "--reference", "")
    assert status == FAILED


def test_a_mistyped_reference_is_told_before_anything_is_indexed(run, pictures, tmp_path):
    run("clusters", pictures, "--reference", tmp_path / "nowhere")
    assert run("info")[1]["images"] == 0


def test_between_and_within_exclude_each_other(run, pictures):
    status, document, errors = run("clusters", pictures, "--between", "--within")
    assert (status, document) == (USAGE, None)
    assert "not allowed with" in errors
