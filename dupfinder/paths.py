"""Where dupfinder keeps its own files, by the customs of each system."""

from __future__ import annotations

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
