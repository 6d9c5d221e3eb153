"""The folders of dupfinder's own files, as each system has them, and how they are created."""

from __future__ import annotations

import contextlib
import os

import appdirs

_APP = "dupfinder"


def data_dir(chosen: str | None = None) -> str:
    """Returns the folder of the library: `chosen`, else $DUPFINDER_DATA_DIR, else the user's data folder."""
    folder = chosen or os.environ.get("DUPFINDER_DATA_DIR") or appdirs.user_data_dir(_APP, appauthor=False)
    return os.path.abspath(os.path.expanduser(folder))


def cache_dir() -> str:
    """Returns the folder of files that can be made again, such as thumbnails."""
    return str(appdirs.user_cache_dir(_APP, appauthor=False))


def log_dir() -> str:
    """Returns the folder of the logs."""
    return str(appdirs.user_log_dir(_APP, appauthor=False))


def make_folder(path: str) -> None:
    """Creates a folder and the missing ones above it, accessible only to the user, whatever the umask is.

    The mode of an existing folder is not changed: the user may share it on purpose.

    Raises:
        OSError: it cannot be created.
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
        with contextlib.suppress(OSError):  # some file systems have no modes
            os.chmod(path, 0o700)


def make_file(path: str) -> None:
    """Creates an empty file if there is none, readable only by the user where possible.

    An existing file is not opened: closing it would release SQLite's locks on it.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with contextlib.suppress(OSError):  # it may belong to another user
        if os.path.isfile(path):
            os.chmod(path, 0o600)
