"""Notifications of the desktop, for the end of long work while another window is in front.

The progress in the task bar is that of the desktops that know Unity's launcher entry, such as KDE and Ubuntu.
Qt 6 has none for Windows and macOS.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from dupfinder.ui.desktop import opening
from dupfinder.ui.style.translation import tr

LEAST_SECONDS: Final = 20.0
"""Shorter work ends without a notification."""

_ENTRY: Final = "application://dupfinder.desktop"
_SHOWN_MS: Final = 8000


class LongWork(QObject):
    """Watches whether work runs, and tells of its end if it was long and the window is not in front.

    Args:
        window: that must not be in front.
        tell: shows a title and words; `notify` by default.
        clock: seconds, monotonic.
    """

    def __init__(
        self,
        window: QWidget,
        tell: Callable[[str, str, QIcon], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self.is_on = True
        self._window = window
        self._tell = tell or Notifier(self).notify
        self._clock = clock
        self._since: float | None = None

    def update(self, done: int | None, total: int | None = None) -> None:
        """Notes progress; `done` is None when nothing runs any more."""
        if done is not None:
            if self._since is None:
                self._since = self._clock()
            if total:
                show_progress(done / total)
            return
        if self._since is None:
            return
        seconds, self._since = self._clock() - self._since, None
        show_progress(None)
        if self.is_on and seconds > LEAST_SECONDS and not self._window.isActiveWindow():
            self._tell("dupfinder", tr("The work has ended."), self._window.windowIcon())


class Notifier(QObject):
    """Shows notifications: by the tray where there is one, else by the portal of the desktop, else not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None

    def notify(self, title: str, words: str, icon: QIcon) -> bool:
        """Shows a notification; returns whether there is a way to."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return _notify_by_portal(title, words)
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.messageClicked.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage(title, words, icon, _SHOWN_MS)
        return True


def _notify_by_portal(title: str, words: str) -> bool:
    # Not by org.freedesktop.Notifications: PySide6 cannot send the unsigned number that it takes.
    bus = opening.session_bus()
    if bus is None:
        return False
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Notification",
        "AddNotification",
    )
    message.setArguments(["ended", {"title": title, "body": words}])
    return bus.send(message)


def show_progress(share: float | None) -> None:
    """Shows progress from 0 to 1 in the task bar, where the desktop listens; None for nothing."""
    bus = opening.session_bus()
    if bus is None:
        return
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createSignal("/dupfinder", "com.canonical.Unity.LauncherEntry", "Update")
    message.setArguments([_ENTRY, {"progress": share or 0.0, "progress-visible": share is not None}])
    bus.send(message)
