"""Reads the list of mounted drives; only Linux has one."""

from __future__ import annotations

import contextlib
import os
from typing import NamedTuple


class Mount(NamedTuple):
    """A folder at which something is mounted.

    Attributes:
        device: number of the drive, as text.
        root: the folder of the drive that is mounted; not / for a bind mount.
        subvolume: the root of what the drive has at its mount; not / for a subvolume of Btrfs.
    """

    device: bytes
    root: bytes
    subvolume: bytes = b"/"

    @property
    def is_whole(self) -> bool:
        """Whether it is no single folder of what the drive holds."""
        return self.root in (b"/", self.subvolume)


def mounts() -> dict[bytes, Mount]:
    """Returns all mounts by their folders; empty if the system has no list."""
    found = {}
    with contextlib.suppress(OSError, IndexError), open("/proc/self/mountinfo", "rb") as stream:
        for line in stream:  # a later mount on the same folder hides the earlier ones
            fields = line.split(b" ")
            found[unescaped(fields[4])] = Mount(fields[2], unescaped(fields[3]), _subvolume(fields[-1]))
    return found


def _subvolume(options: bytes) -> bytes:
    """Returns the subvolume that the options of a file system name; / if they name none."""
    for option in options.rstrip(b"\n").split(b","):
        if option.startswith(b"subvol="):
            return unescaped(option.removeprefix(b"subvol="))
    return b"/"


def unescaped(field: bytes) -> bytes:
    """Decodes the octal escapes of a field of /proc/self/mountinfo."""
    for number in (b"040", b"011", b"012", b"134"):
        field = field.replace(b"\\" + number, bytes([int(number, 8)]))
    return field


def place_on_drive(path: bytes, mounted: dict[bytes, Mount]) -> tuple[bytes, bytes] | None:
    """Returns a file's drive and its path there, which are the same through every mount; None if unknown."""
    folder = path
    while folder not in mounted:
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    mount = mounted[folder]
    inner = path[len(folder) :].lstrip(b"/")
    return mount.device, os.path.join(mount.root, inner) if inner else mount.root
