"""Where dupfinder keeps its own files, by the customs of each system."""

from __future__ import annotations

import contextlib
import os

import appdirs

_APP = "dupfinder"


def data_dir(chosen: str | None = None) -> str:
    """The folder of the library: the chosen one, else $DUPFINDER_DATA_DIR, else the user's own."""
    folder = chosen or os.environ.get("DUPFINDER_DATA_DIR") or appdirs.user_data_dir(_APP, appauthor=False)
    return os.path.abspath(os.path.expanduser(folder))


def cache_dir() -> str:
    """What can be made again, such as thumbnails."""
    return str(appdirs.user_cache_dir(_APP, appauthor=False))


def log_dir() -> str:
    """Where logs rotate."""
    return str(appdirs.user_log_dir(_APP, appauthor=False))


def make_folder(path: str) -> None:
    """Makes a folder, and those above it that are missing, for the user only, whatever the umask says.

    One that is there already stays as it is: it may be a folder that the user chose, and shares.

    Raises:
        OSError: it cannot be made.
    """
    above = os.path.dirname(path)
    if above not in ("", path) and not os.path.isdir(above):
        make_folder(above)
    try:
        os.mkdir(path, 0o700)
    except FileExistsError:
        if not os.path.isdir(path):
            raise
    else:
        with contextlib.suppress(OSError):  # some drives know no modes
            os.chmod(path, 0o700)


def make_file(path: str) -> None:
    """Makes an empty file, if there is none, and keeps others from reading it, as far as that is possible.

    One that is there is not opened: with its closing, SQLite's locks on it would go.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with contextlib.suppress(OSError):  # it may belong to someone else, who lets us read it
        if os.path.isfile(path):
            os.chmod(path, 0o600)
