"""Where drives are mounted, and where a file is on its drive."""

import sys

import pytest

from dupfinder.system.mounts import Mount, mounts, place_on_drive, unescaped

MOUNTED = {
    b"/": Mount(b"8:1", b"/"),
    b"/mnt/usb": Mount(b"8:17", b"/"),
    b"/mnt/part": Mount(b"8:17", b"/album/in"),
    b"/home": Mount(b"0:42", b"/@home"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are told otherwise here")
def test_the_system_tells_what_is_mounted():
    found = mounts()
    assert {b"/", b"/proc"} <= set(found)
    assert found[b"/proc"].root == b"/"


def test_odd_names_of_mounts_are_read_as_the_system_writes_them():
    assert unescaped(rb"/mnt/a\040b\011c\012d\134040") == b"/mnt/a b\tc\nd\\040"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (b"/a.jpg", (b"8:1", b"/a.jpg")),
        (b"/mnt/a.jpg", (b"8:1", b"/mnt/a.jpg")),
        (b"/mnt/usb", (b"8:17", b"/")),
        (b"/mnt/usb/album/in/a.jpg", (b"8:17", b"/album/in/a.jpg")),
        (b"/mnt/part/a.jpg", (b"8:17", b"/album/in/a.jpg")),
        (b"/mnt/partly/a.jpg", (b"8:1", b"/mnt/partly/a.jpg")),
        (b"/home/me/a.jpg", (b"0:42", b"/@home/me/a.jpg")),
    ],
)
def test_a_file_has_one_place_on_its_drive_by_whatever_mount(path, expected):
    assert place_on_drive(path, MOUNTED) == expected


def test_nothing_is_known_where_the_system_tells_nothing():
    assert place_on_drive(b"/a.jpg", {}) is None
