"""Folders are shown relative to those that were added, and cut where a folder begins."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.ui.style.places import elided, folder_within

pytestmark = pytest.mark.skipif(os.sep != "/", reason="paths of one system")

ONE, TWO = ["/home/photos"], ["/home/photos", "/disk/old"]


@pytest.mark.parametrize(
    ("path", "roots", "shown"),
    [
        ("/home/photos/2024/May/a.jpg", ONE, "2024/May"),
        ("/home/photos/a.jpg", ONE, "photos"),
        ("/home/photos/2024/a.jpg", TWO, "photos/2024"),
        ("/home/photos/a.jpg", TWO, "photos"),
        ("/disk/old/x/a.jpg", TWO, "old/x"),
        ("/home/photos/2024/a.jpg", ["/home/photos/"], "2024"),
        ("/home/photos/2024/a.jpg", ["/home", "/home/photos"], "photos/2024"),  # the nearest one
        ("/home/photos/2024/a.jpg", ["/home/photos", "/home"], "photos/2024"),
        ("/home/photos-old/a.jpg", ONE, "/home/photos-old"),  # it only begins so
        ("/elsewhere/a.jpg", TWO, "/elsewhere"),
        ("/elsewhere/a.jpg", [], "/elsewhere"),
        ("/x/a.jpg", ["/"], "x"),
        ("/a.jpg", ["/"], "/"),
        (os.fsdecode(b"/home/photos/\xff/a.jpg"), ONE, "\ufffd"),
    ],
)
def test_a_folder_is_named_within_the_added_one(path, roots, shown):
    assert folder_within(path, roots) == shown


PARTS = st.lists(st.text(alphabet="abc é", min_size=1, max_size=12), min_size=1, max_size=6)


@given(PARTS, st.integers(0, 60))
def test_a_folder_is_cut_at_separators_from_the_left(parts, width):
    folder = "/".join(parts)
    words = elided(folder, width, len)
    if len(folder) <= width:
        assert words == folder
        return
    whole = [f"…/{'/'.join(parts[first:])}" for first in range(1, len(parts))]
    fitting = [each for each in whole if len(each) <= width]
    # As much of it as fits; at least the last folder, which the caller cuts within.
    assert words == (fitting[0] if fitting else parts[-1])
