"""The folders that hold groups: which there are, and how many groups each holds."""

import os

import pytest
from helpers.cluster_graphs import image

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.backend.cluster_table import make_entry
from dupfinder.ui.backend.folder_tree import folder_tree

pytestmark = pytest.mark.skipif(os.sep != "/", reason="paths of POSIX")


def groups_at(*places):
    found = []
    for paths in places:
        files = [
            ClusterFile(image(number, path=path), 0, "near" if number else "keeper", None, True)
            for number, path in enumerate(paths)
        ]
        found.append(make_entry(Cluster(tuple(files))))
    return found


def lines(nodes, depth=0):
    for node in nodes:
        yield "  " * depth + f"{node.path} {node.groups}"
        yield from lines(node.children, depth + 1)


def test_a_group_counts_once_in_each_folder_that_holds_a_file_of_it():
    entries = groups_at(
        ("/p/a/1.jpg", "/p/a/2.jpg", "/p/b/c/3.jpg"), ("/p/a/4.jpg", "/q/5.jpg"), ("/q/6.jpg", "/q/7.jpg")
    )
    assert list(lines(folder_tree(entries, ["/q", "/p", "/empty"]))) == [
        "/q 2", "/p 2", "  /p/a 2", "  /p/b 1", "    /p/b/c 1", "/empty 0",
    ]  # fmt: skip


def test_folders_are_in_the_order_of_their_names():
    entries = groups_at(("/p/IMG 10/1", "/p/img 2/1"), ("/p/A/1", "/p/1"))
    assert list(lines(folder_tree(entries, ["/p"]))) == ["/p 2", "  /p/A 1", "  /p/img 2 1", "  /p/IMG 10 1"]


def test_added_folders_may_lie_in_one_another_and_files_outside_of_all():
    entries = groups_at(("/p/a/b/1", "/pa/1"), ("/p/1", "/p/2"))
    assert list(lines(folder_tree(entries, ["/p/a", "/p"]))) == [
        "/p/a 1", "  /p/a/b 1", "/p 2", "  /p/a 1", "    /p/a/b 1",
    ]  # fmt: skip
    assert next(lines(folder_tree(entries, ["/"]))) == "/ 2"
    assert folder_tree(entries, []) == []


def test_names_of_any_bytes():
    odd = os.fsdecode(b"/p/\xff\n")
    assert [node.path for node in folder_tree(groups_at((odd + "/1", "/p/2")), ["/p"])[0].children] == [odd]
