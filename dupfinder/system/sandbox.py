"""The sandbox of Flatpak, and what lies elsewhere as seen from inside.

Its environment: https://docs.flatpak.org/en/latest/conventions.html
"""

from __future__ import annotations

import os

_NOTE = "/.flatpak-info"


def is_flatpak() -> bool:
    """Whether the program runs in a sandbox of Flatpak."""
    return os.path.exists(_NOTE)


def user_data_home() -> bytes:
    """Returns the folder of the user's data that all programs share.

    In a sandbox, XDG_DATA_HOME is a folder that other programs do not look into. Flatpak passes on the one of
    the user if it is not the usual one.
    """
    name = "HOST_XDG_DATA_HOME" if is_flatpak() else "XDG_DATA_HOME"
    named = os.fsencode(os.environ.get(name, ""))
    return named if os.path.isabs(named) else os.path.expanduser(b"~/.local/share")


def runtime_dir() -> str:
    """Returns the folder for sockets as the environment names it; empty if it names none.

    Sandboxes of one program have only a part of it in common.
    """
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (is_flatpak() and os.path.isabs(named)):
        return named
    return os.path.join(named, "app", os.environ.get("FLATPAK_ID", ""))
