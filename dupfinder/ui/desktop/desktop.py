"""What the desktop does with files: addresses of paths, opening, showing, dragging and copying them.

Paths are str as `os.fsdecode` gives them. Qt holds text as UTF-16 and would turn a name that is not
UTF-8 into the name of another file, so such a path leaves here only as the bytes of a URL or as an
argument that Python itself encodes.
"""

from __future__ import annotations

import ntpath
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QLocale, QMimeData, QMimeDatabase, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.system.display_names import marked
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style import formatting

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    from PySide6.QtWidgets import QWidget

# A variable of its own: a type checker takes only one side of a comparison with sys.platform itself.
_PLATFORM = sys.platform

_PORTAL = "org.freedesktop.portal.Desktop"
_BUS_TIMEOUT_MS = 500

# Programs that were started: kept so that each is waited for once it has ended.
_started: list[subprocess.Popen[bytes]] = []
# Calls over D-Bus that are under way: a watcher that Python lets go of never reports.
_calls: set[QDBusPendingCallWatcher] = set()


@dataclass(frozen=True, slots=True)
class Application:
    """A program of the desktop that opens files of some kind.

    Attributes:
        name: for people, in their language.
        command: program and arguments, with the fields ``%f`` and ``%u`` still in them.
        icon: name of an icon in the desktop's theme, a path, or empty.
    """

    name: str
    command: tuple[str, ...]
    icon: str = ""


# --- addresses -----------------------------------------------------------------------------------


def url_of(path: str) -> QUrl:
    """The address of an absolute path, exact to the byte even where its name is not UTF-8."""
    if _PLATFORM == "win32":
        return QUrl.fromLocalFile(path.replace("\\", "/"))
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(os.fsencode(path)).encode())


def _address(path: str) -> str:
    return str(url_of(path).toString(QUrl.ComponentFormattingOption.FullyEncoded))


def path_of(url: QUrl) -> str | None:
    """The absolute local path of a ``file:`` address, exact to the byte; None where there is none."""
    if url.scheme().lower() != "file":
        return None
    if _PLATFORM == "win32":
        local = url.toLocalFile()
        return ntpath.normpath(local) if ntpath.isabs(local) else None
    name = unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))
    if url.host().lower() not in ("", "localhost") or not name.startswith(b"/") or b"\0" in name:
        return None
    return os.fsdecode(name.rstrip(b"/") or b"/")


def copyable(path: str) -> str:
    """A path as text for pasting: its address where the name is not text, or not as it would look."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return _address(path)
    return path if marked(path) == path else _address(path)


# --- dragging and copying ------------------------------------------------------------------------


def file_mime_data(paths: Iterable[str]) -> QMimeData:
    """Files for dragging out or pasting in a file manager, always as a copy; and their paths as text."""
    paths = list(paths)
    urls = [url_of(path) for path in paths]
    data = QMimeData()
    data.setUrls(urls)
    data.setText("\n".join(map(copyable, paths)))
    if urls and _PLATFORM.startswith("linux"):
        lines = "\n".join(["copy", *map(_address, paths)])
        data.setData("x-special/gnome-copied-files", lines.encode())
    return data


def copy_files(paths: Iterable[str]) -> None:
    """Puts files on the clipboard, as a file manager does."""
    QGuiApplication.clipboard().setMimeData(file_mime_data(paths))


def copy_paths(paths: Iterable[str]) -> None:
    """Puts paths on the clipboard as text, one a line."""
    QGuiApplication.clipboard().setText("\n".join(map(copyable, paths)))


def copy_image(path: str, image: QImage) -> None:
    """Puts a picture on the clipboard: its pixels for programs that draw, its file for all others."""
    data = file_mime_data([path])
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)


# --- opening -------------------------------------------------------------------------------------


def is_called_as_picture(path: str) -> bool:
    """Whether a file has the suffix of a picture.

    The system goes by the name: it would run a JPEG called ``.bat``, and show ``.html`` as a web page.
    """
    return os.path.splitext(path)[1].lower() in IMAGE_SUFFIXES


def open_file(path: str) -> bool:
    """Opens a picture in the program the person uses for its kind.

    Returns:
        Whether it was handed to the system; False if it is gone, has no picture's suffix, or there is no
        program for it.
    """
    return is_called_as_picture(path) and slow_paths.is_file(path) and QDesktopServices.openUrl(url_of(path))


def open_folder(path: str) -> bool:
    """Opens a folder in the file manager; False if it is gone or there is no file manager."""
    return slow_paths.is_folder(path) and QDesktopServices.openUrl(url_of(path))


def show_in_file_manager(path: str) -> bool:
    """Shows a file selected in its folder, or opens the folder where that cannot be asked for.

    Returns:
        Whether something was started; False also if the file and its folder are both gone.
    """
    if not slow_paths.exists(path):
        return open_folder(os.path.dirname(path))
    if _PLATFORM == "win32":
        # One string: explorer takes its command line apart at commas by itself, with rules of its own
        # about quotes. A file name on Windows cannot contain a quote.
        return _start(f'explorer.exe /select,"{path}"')
    if _PLATFORM == "darwin":
        return _start(["open", "-R", path])
    return _show_by_bus(path) or open_folder(os.path.dirname(path))


def can_choose_application() -> bool:
    """Whether the system has a dialog of its own for `open_with`."""
    if _PLATFORM == "win32":
        return True
    bus = _session_bus()
    return bus is not None and _PORTAL in _bus_names(bus)


def open_with(path: str, parent: QWidget | None = None) -> bool:
    """Lets the person choose a program in the system's own dialog.

    Args:
        path: of the file to open.
        parent: the window the dialog belongs to, as far as the system can know.

    Returns:
        Whether it was asked for; False where the system has none: offer `applications_for`.
    """
    if not slow_paths.is_file(path):
        return False
    if _PLATFORM == "win32":
        # The rest of the line is the path, spaces and all; quotes would become part of it.
        return _start(f"rundll32.exe shell32.dll,OpenAs_RunDLL {path}")
    return _open_by_portal(path, parent)


def start_application(application: Application, path: str) -> bool:
    """Opens a file with a program from `applications_for`; False if it could not be started."""
    return _start(_filled(application.command, path))


def _start(command: str | Sequence[str]) -> bool:
    """Starts a program that goes on by itself; never through a shell, never waits.

    QProcess would do, but for names that are not UTF-8: it hands the program another name.
    """
    _started[:] = [process for process in _started if process.poll() is None]
    nothing = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
        )
    except (OSError, ValueError):
        return False
    _started.append(process)
    return True


# --- the session bus -----------------------------------------------------------------------------


def _session_bus() -> QDBusConnection | None:
    """The bus of the desktop session; None where there is none or Qt was built without it."""
    if not _PLATFORM.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def _bus_names(bus: QDBusConnection) -> set[str]:
    """The services that run or that the bus can start."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    names: set[str] = set()
    service, place = "org.freedesktop.DBus", "/org/freedesktop/DBus"
    for method in ("ListNames", "ListActivatableNames"):
        question = QDBusMessage.createMethodCall(service, place, service, method)
        for answer in bus.call(question, QDBus.CallMode.Block, _BUS_TIMEOUT_MS).arguments():
            names.update(answer if isinstance(answer, list) else ())
    return names


def _send(bus: QDBusConnection, message: QDBusMessage, failed: Callable[[], object]) -> None:
    """Sends a call and calls `failed`, in the calling thread's event loop, if an error comes back."""
    from PySide6.QtDBus import QDBusPendingCallWatcher

    watcher = QDBusPendingCallWatcher(bus.asyncCall(message))

    def on_finished() -> None:
        _calls.discard(watcher)
        if watcher.isError():
            failed()

    _calls.add(watcher)
    watcher.finished.connect(on_finished)


def _show_by_bus(path: str) -> bool:
    """Asks the file manager of a Linux desktop to select a file; its folder opens if none answers."""
    bus = _session_bus()
    if bus is None:
        return False
    from PySide6.QtDBus import QDBusMessage

    service, place = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    message = QDBusMessage.createMethodCall(service, place, service, "ShowItems")
    message.setArguments([[_address(path)], ""])
    _send(bus, message, lambda: open_folder(os.path.dirname(path)))
    return True


def _open_by_portal(path: str, parent: QWidget | None) -> bool:
    """Asks the desktop's portal to let the person choose; it takes a local file as a descriptor only."""
    bus = _session_bus()
    if bus is None or _PORTAL not in _bus_names(bus):
        return False
    from PySide6.QtDBus import QDBusMessage, QDBusUnixFileDescriptor

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    message = QDBusMessage.createMethodCall(
        _PORTAL, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.OpenURI", "OpenFile"
    )
    message.setArguments([_window_handle(parent), QDBusUnixFileDescriptor(descriptor), {"ask": True}])
    os.close(descriptor)  # the message holds a duplicate
    _send(bus, message, lambda: open_file(path))
    return True


def _window_handle(parent: QWidget | None) -> str:
    """How the portal names the window its dialog belongs to; empty where that is not simply told."""
    if parent is None or QGuiApplication.platformName() != "xcb":
        return ""
    return f"x11:{int(parent.window().winId()):x}"


# --- programs of a Linux desktop -----------------------------------------------------------------


def mime_type_of(path: str) -> str:
    """The MIME type that goes with a name's suffix; nothing is read."""
    kind = QMimeDatabase().mimeTypeForFile(formatting.shown(path), QMimeDatabase.MatchMode.MatchExtension)
    return str(kind.name())


def applications_for(mime: str) -> list[Application]:
    """The installed programs that say they open files of this MIME type.

    By the specifications Desktop Entry and MIME Applications Associations of freedesktop.org.

    Args:
        mime: such as ``image/jpeg``; programs for what it is a kind of come after its own.

    Returns:
        The person's default first; empty on systems other than Linux, which have `open_with`.
    """
    if not _PLATFORM.startswith("linux"):
        return []
    found: dict[str, Application] = {}
    for name in dict.fromkeys(_entries_for(_kinds(mime))):
        application = _application(name)
        if application is not None:
            found.setdefault(application.name, application)
    return list(found.values())


def _kinds(mime: str) -> list[str]:
    """A MIME type, its other names, and what it is a kind of, as far as that still means images."""
    kind = QMimeDatabase().mimeTypeForName(mime)
    more = [kind.name(), *kind.aliases(), *kind.allAncestors()]
    return [mime, *(name for name in more if name not in ("application/octet-stream", "text/plain"))]


def _folders(home: str, default_home: str, others: str, default_others: str) -> list[str]:
    """The base folders of the XDG specification, most important first."""
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
    """Names of desktop entries for MIME types, in the order they are to be offered, with repetitions."""
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
    """Reads a desktop entry; None if it is not there, hidden, for a terminal, or its program is missing."""
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
    """Where a desktop entry is: ``kde-viewer.desktop`` may stand for ``kde/viewer.desktop``."""
    parts = entry.split("-")
    names = ["/".join([*parts[:n], "-".join(parts[n:])]) for n in range(len(parts))]
    places = (os.path.join(folder, name) for folder in _data_folders() for name in names)
    safe = "/" not in entry and entry.endswith(".desktop")
    return next((place for place in places if os.path.isfile(place)), "") if safe else ""


def _sections(path: str) -> dict[str, dict[str, str]]:
    """The groups and keys of a desktop entry file; whatever cannot be read is left out."""
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
    """Fills in what does not depend on the file; deprecated fields vanish; the file gets a field."""
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


def _filled(command: Sequence[str], path: str) -> list[str]:
    """A command with the file in place of its fields."""
    address = _address(path)
    values = {"f": path, "F": path, "u": address, "U": address, "%": "%"}
    return [re.sub(r"%(.)", lambda found: values.get(found[1], ""), part) for part in command]
