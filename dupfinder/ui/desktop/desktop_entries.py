"""The programs of a Linux desktop that open a kind of file.

By the specifications Desktop Entry and MIME Applications Associations of freedesktop.org.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMimeDatabase

from dupfinder.ui.desktop import urls
from dupfinder.ui.desktop.urls import address_of
from dupfinder.ui.style import formatting


@dataclass(frozen=True, slots=True)
class Application:
    """A program of the desktop that opens files.

    Attributes:
        name: in the language of the desktop.
        command: program and arguments, with the fields ``%f`` and ``%u`` still in them.
        icon: the name of an icon in the desktop's theme, a path, or empty.
    """

    name: str
    command: tuple[str, ...]
    icon: str = ""


def mime_type_of(path: str) -> str:
    """Returns the MIME type for the suffix of a name; the file is not read."""
    kind = QMimeDatabase().mimeTypeForFile(formatting.shown(path), QMimeDatabase.MatchMode.MatchExtension)
    return str(kind.name())


def applications_for(mime: str) -> list[Application]:
    """Returns the installed programs that declare to open files of a MIME type.

    Args:
        mime: such as ``image/jpeg``; programs for its parent types come last.

    Returns:
        The user's default first; empty on systems other than Linux, which have `opening.open_with`.
    """
    if not urls.PLATFORM.startswith("linux"):
        return []
    found: dict[str, Application] = {}
    for name in dict.fromkeys(_entries_for(_kinds(mime))):
        application = _application(name)
        if application is not None:
            found.setdefault(application.name, application)
    return list(found.values())


def _kinds(mime: str) -> list[str]:
    """Returns a MIME type, its aliases, and its parent types except the ones that mean any file."""
    kind = QMimeDatabase().mimeTypeForName(mime)
    more = [kind.name(), *kind.aliases(), *kind.allAncestors()]
    return [mime, *(name for name in more if name not in ("application/octet-stream", "text/plain"))]


def _folders(home: str, default_home: str, others: str, default_others: str) -> list[str]:
    """Returns base folders of the XDG specification, the most important first."""
    first = os.environ.get(home) or os.path.expanduser(default_home)
    rest = (os.environ.get(others) or default_others).split(":")
    return [folder for folder in (first, *rest) if os.path.isabs(folder)]


def _data_folders() -> list[str]:
    usual = "/usr/local/share:/usr/share"
    return [
        os.path.join(folder, "applications")
        for folder in _folders("XDG_DATA_HOME", "~/.local/share", "XDG_DATA_DIRS", usual)
    ]


def _config_folders() -> list[str]:
    return _folders("XDG_CONFIG_HOME", "~/.config", "XDG_CONFIG_DIRS", "/etc/xdg")


def _entries_for(mimes: Sequence[str]) -> Iterator[str]:
    """Yields the names of desktop entries for MIME types in the order to offer them, with repetitions."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    lists = [*(f"{desktop}-mimeapps.list" for desktop in desktops if desktop), "mimeapps.list"]
    folders = [*_config_folders(), *_data_folders()]
    choices = [_sections(os.path.join(folder, name)) for folder in folders for name in lists]
    caches = [_sections(os.path.join(folder, "mimeinfo.cache")) for folder in _data_folders()]
    for mime in mimes:
        removed = set(_listed(choices, "Removed Associations", mime))
        yield from _listed(choices, "Default Applications", mime)
        added = [*_listed(choices, "Added Associations", mime), *_listed(caches, "MIME Cache", mime)]
        yield from (name for name in added if name not in removed)


def _listed(files: Iterable[dict[str, dict[str, str]]], section: str, mime: str) -> Iterator[str]:
    for sections in files:
        names = sections.get(section, {}).get(mime, "").split(";")
        yield from (name.strip() for name in names if name.strip())


def _application(entry: str) -> Application | None:
    """Reads a desktop entry; None if it is missing, hidden, for a terminal, or its program is missing."""
    path = _entry_path(entry)
    values = _sections(path).get("Desktop Entry", {}) if path else {}
    if values.get("Hidden") == "true" or values.get("Terminal") == "true":
        return None
    try:
        command = shlex.split(_unescaped(values.get("Exec", "")))
    except ValueError:
        return None
    if not command or not all(map(shutil.which, (command[0], values.get("TryExec") or command[0]))):
        return None
    name, icon = _unescaped(_localized(values, "Name")) or entry, _localized(values, "Icon")
    return Application(name, tuple(_without_constants(command, name, icon, path)), icon)


def _entry_path(entry: str) -> str:
    """Finds the file of a desktop entry: ``kde-viewer.desktop`` may stand for ``kde/viewer.desktop``."""
    parts = entry.split("-")
    names = ["/".join([*parts[:n], "-".join(parts[n:])]) for n in range(len(parts))]
    places = (os.path.join(folder, name) for folder in _data_folders() for name in names)
    safe = "/" not in entry and entry.endswith(".desktop")
    return next((place for place in places if os.path.isfile(place)), "") if safe else ""


def _sections(path: str) -> dict[str, dict[str, str]]:
    """Returns the groups and keys of a desktop entry file, without the lines that cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            lines = stream.read().splitlines()
    except OSError:
        return {}
    sections: dict[str, dict[str, str]] = {}
    keys: dict[str, str] = {}
    for line in map(str.strip, lines):
        if line.startswith("[") and line.endswith("]"):
            keys = sections.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys.setdefault(key.rstrip(), value.lstrip())
    return sections


def _localized(values: dict[str, str], key: str) -> str:
    locale = QLocale().name()
    names = (f"{key}[{locale}]", f"{key}[{locale.partition('_')[0]}]", key)
    return next((values[name] for name in names if name in values), "")


def _unescaped(value: str) -> str:
    signs = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda found: signs.get(found[1], found[0]), value)


def _without_constants(command: Sequence[str], name: str, icon: str, path: str) -> Iterator[str]:
    """Fills in fields that do not depend on the file, drops deprecated ones, appends ``%f`` if missing."""
    fixed = {"c": name, "k": path}
    for argument in command:
        if argument == "%i":
            yield from ("--icon", icon) if icon else ()
            continue
        filled = re.sub(r"%(.)", lambda found: _constant(found, fixed), argument)
        if filled or not argument:
            yield filled
    if not any(re.search(r"(?<!%)(%%)*%[fFuU]", argument) for argument in command):
        yield "%f"


def _constant(found: re.Match[str], fixed: dict[str, str]) -> str:
    if found[1] in "fFuU%":
        return found[0]
    return fixed.get(found[1], "").replace("%", "%%")


def command_for(application: Application, path: str) -> list[str]:
    """Returns the command line that opens a file with a program."""
    address = address_of(path)
    values = {"f": path, "F": path, "u": address, "U": address, "%": "%"}
    return [re.sub(r"%(.)", lambda found: values.get(found[1], ""), part) for part in application.command]
