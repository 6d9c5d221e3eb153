"""Paths as ``file:`` URLs and back, exact to the byte.

Paths are str as `os.fsdecode` returns them. Qt holds text as UTF-16 and would turn a name that is not
UTF-8 into the name of another file, so such a path is handed to Qt only as the bytes of a URL.
"""

from __future__ import annotations

import ntpath
import os
import sys
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QUrl

from dupfinder.system.display_names import marked

# A variable: a type checker takes only one side of a comparison with sys.platform itself.
PLATFORM = sys.platform


def url_of(path: str) -> QUrl:
    """Returns the URL of an absolute path, exact to the byte even where its name is not UTF-8."""
    if PLATFORM == "win32":
        return QUrl.fromLocalFile(path.replace("\\", "/"))
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(os.fsencode(path)).encode())


def address_of(path: str) -> str:
    """Returns the URL of a path as ASCII text."""
    return str(url_of(path).toString(QUrl.ComponentFormattingOption.FullyEncoded))


def path_of(url: QUrl) -> str | None:
    """Returns the absolute local path of a ``file:`` URL, exact to the byte; None for any other URL."""
    if url.scheme().lower() != "file":
        return None
    if PLATFORM == "win32":
        local = url.toLocalFile()
        return ntpath.normpath(local) if ntpath.isabs(local) else None
    name = unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))
    if url.host().lower() not in ("", "localhost") or not name.startswith(b"/") or b"\0" in name:
        return None
    return os.fsdecode(name.rstrip(b"/") or b"/")


def path_in(address: str) -> str | None:
    """Returns the absolute local path of a ``file:`` URL as text, as `path_of` does."""
    return path_of(QUrl.fromEncoded(os.fsencode(address)))


def copyable(path: str) -> str:
    """Returns a path as text for pasting: its URL if the name is not UTF-8 or holds invisible characters."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return address_of(path)
    return path if marked(path) == path else address_of(path)
