"""Opening files with the programs of the desktop, and showing them in the file manager."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices, QGuiApplication

from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.ui.desktop import slow_paths, urls
from dupfinder.ui.desktop.urls import address_of, url_of

if TYPE_CHECKING:
    import subprocess

    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    from PySide6.QtWidgets import QWidget

    from dupfinder.ui.desktop.desktop_entries import Application

_PORTAL = "org.freedesktop.portal.Desktop"
_BUS_TIMEOUT_MS = 500

# Started programs, kept so that each is reaped after it has ended.
_started: list[subprocess.Popen[bytes]] = []
# D-Bus calls in flight: a watcher that Python has collected reports nothing.
_calls: set[QDBusPendingCallWatcher] = set()


def is_called_as_picture(path: str) -> bool:
    """Whether a file has the suffix of a picture.

    The system goes by the name: it would run a JPEG called ``.bat``, and show ``.html`` as a web page.
    """
    return os.path.splitext(path)[1].lower() in IMAGE_SUFFIXES


def open_file(path: str) -> bool:
    """Opens a picture in the default program for its type.

    Returns:
        Whether it was handed to the system; False if the file is missing, does not have the suffix of a
        picture, or no program opens it.
    """
    return is_called_as_picture(path) and slow_paths.is_file(path) and QDesktopServices.openUrl(url_of(path))


def open_folder(path: str) -> bool:
    """Opens a folder in the file manager; False if it is missing or there is no file manager."""
    return slow_paths.is_folder(path) and QDesktopServices.openUrl(url_of(path))


def show_in_file_manager(path: str) -> bool:
    """Shows a file selected in its folder; opens the folder where the file manager cannot select a file.

    Returns:
        Whether something was started; False if the file and its folder are both missing.
    """
    if not slow_paths.exists(path):
        return open_folder(os.path.dirname(path))
    if urls.PLATFORM == "win32":
        # One string: explorer takes its command line apart at commas by itself, with rules of its own
        # about quotes. A file name on Windows cannot contain a quote.
        return _start(f'explorer.exe /select,"{path}"')
    if urls.PLATFORM == "darwin":
        return _start(["open", "-R", path])
    return _show_by_bus(path) or open_folder(os.path.dirname(path))


def can_choose_application() -> bool:
    """Whether the system has a dialog for `open_with`."""
    if urls.PLATFORM == "win32":
        return True
    bus = session_bus()
    return bus is not None and _PORTAL in _bus_names(bus)


def open_with(path: str, parent: QWidget | None = None) -> bool:
    """Shows the dialog of the system that chooses a program.

    Args:
        path: of the file to open.
        parent: the window that the dialog belongs to, where the system supports that.

    Returns:
        Whether the dialog was requested; False where the system has none: use `applications_for` there.
    """
    if not slow_paths.is_file(path):
        return False
    if urls.PLATFORM == "win32":
        # The rest of the line is the path, spaces and all; quotes would become part of it.
        return _start(f"rundll32.exe shell32.dll,OpenAs_RunDLL {path}")
    return _open_by_portal(path, parent)


def start_application(application: Application, path: str) -> bool:
    """Opens a file with a program from `applications_for`; False if it could not be started."""
    from dupfinder.ui.desktop.desktop_entries import command_for

    return _start(command_for(application, path))


def _start(command: str | Sequence[str]) -> bool:
    """Starts a detached program, without a shell, and does not wait for it.

    Not by QProcess: it would pass on a name that is not UTF-8 as another name.
    """
    import subprocess

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


def session_bus() -> QDBusConnection | None:
    """Returns the D-Bus connection of the session; None where there is none or Qt was built without D-Bus."""
    if not urls.PLATFORM.startswith("linux"):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def _bus_names(bus: QDBusConnection) -> set[str]:
    """Returns the services that run or that the bus can start."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    names: set[str] = set()
    service, place = "org.freedesktop.DBus", "/org/freedesktop/DBus"
    for method in ("ListNames", "ListActivatableNames"):
        question = QDBusMessage.createMethodCall(service, place, service, method)
        for answer in bus.call(question, QDBus.CallMode.Block, _BUS_TIMEOUT_MS).arguments():
            names.update(answer if isinstance(answer, list) else ())
    return names


def _send(bus: QDBusConnection, message: QDBusMessage, failed: Callable[[], object]) -> None:
    """Sends a call; if an error is returned, calls `failed` in the event loop of the calling thread."""
    from PySide6.QtDBus import QDBusPendingCallWatcher

    watcher = QDBusPendingCallWatcher(bus.asyncCall(message))

    def on_finished() -> None:
        _calls.discard(watcher)
        if watcher.isError():
            failed()

    _calls.add(watcher)
    watcher.finished.connect(on_finished)


def _show_by_bus(path: str) -> bool:
    """Requests the file manager to select a file; opens its folder if no file manager answers."""
    bus = session_bus()
    if bus is None:
        return False
    from PySide6.QtDBus import QDBusMessage

    service, place = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    message = QDBusMessage.createMethodCall(service, place, service, "ShowItems")
    message.setArguments([[address_of(path)], ""])
    _send(bus, message, lambda: open_folder(os.path.dirname(path)))
    return True


def _open_by_portal(path: str, parent: QWidget | None) -> bool:
    """Requests the dialog of the desktop portal, which takes a local file only as a descriptor."""
    bus = session_bus()
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
    """Returns the portal's identifier of a window; empty on platforms where Qt does not provide it."""
    if parent is None or QGuiApplication.platformName() != "xcb":
        return ""
    return f"x11:{int(parent.window().winId()):x}"
