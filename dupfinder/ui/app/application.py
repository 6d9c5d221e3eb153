"""The application around the window: one instance, logs, uncaught errors, signals of the system."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from types import FrameType, TracebackType
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSocketNotifier, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dupfinder import __version__
from dupfinder.system import user_dirs
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.app.single_instance import SingleInstance
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style import icons, theme
from dupfinder.workers import decoder_pool

LOG_NAME: Final = "dupfinder.log"
_LOG_BYTES: Final = 1 << 20
_LOGS_KEPT: Final = 3
_COLLECT_MS: Final = 60_000

_log = logging.getLogger(__name__)


def run(folders: Sequence[str], data_dir: str | None = None, *, threads: int | None = None) -> int:
    """Opens the window and returns when it is closed.

    A second instance on the same library hands its folders to the first and ends.

    Args:
        folders: to be added; relative ones are below the current folder.
        data_dir: the folder of the library, as paths.data_dir takes it.
        threads: for decoding and searching; None for one a core.

    Returns:
        The exit status.
    """
    app = make_application()
    folder = user_dirs.data_dir(data_dir)
    wanted = [slow_paths.real_path(each) for each in folders]
    instance = SingleInstance(folder)
    if instance.hand_over(wanted):
        return 0
    start_log()
    window = make_window(folder, threads=threads)
    catch_uncaught(window)
    instance.listen()
    instance.called.connect(Caller(window).on_called)
    window.closing.connect(instance.close)  # a later instance opens a window of its own from now on
    with_signals = SystemSignals(window.close)
    window.show()
    # The window is drawn before the library is opened.
    QTimer.singleShot(0, window, lambda: window.start(wanted))
    status = app.exec()
    with_signals.close()
    instance.close()
    _empty_clipboard()
    return status


def _empty_clipboard() -> None:
    """Platforms without a desktop let go of what was copied after Python has ended, which is fatal.

    Those with one do so before, and hand it over to whoever keeps it.
    """
    if QGuiApplication.platformName() not in ("xcb", "wayland", "wayland-egl", "windows", "cocoa"):
        QGuiApplication.clipboard().clear()


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The QApplication, with name, icon and Qt's own translations."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0] if sys.argv else "dupfinder", *arguments])
    app.setApplicationName("dupfinder")
    app.setApplicationDisplayName("dupfinder")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("dupfinder")
    app.setWindowIcon(icons.app_icon())
    if QLocale().language() == QLocale.Language.C:  # of a bare system: neither dates nor separators to read
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    CalmCollector(app)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        app.installTranslator(translator)
    return app


def make_window(data_dir: str, *, threads: int | None = None) -> MainWindow:
    """The window over the library in a folder; nothing is opened yet."""
    settings = Settings(data_dir)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, _appearance(settings))
    session = Session(data_dir, threads=threads)
    thumbnails = Thumbnails(user_dirs.cache_dir())
    window = MainWindow(session, thumbnails, settings)
    session.setParent(window)
    thumbnails.setParent(window)
    return window


def _appearance(settings: Settings) -> theme.Appearance:
    chosen = settings.get("window/appearance", "system")
    return "light" if chosen == "light" else "dark" if chosen == "dark" else "system"


class CalmCollector(QObject):
    """Collects garbage cycles when nothing else is to be done.

    A full collection stops all threads for as long as it goes through all objects, which is a tenth of
    a second with the records of a large library. So Python does none by itself; this does, now and then.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.set_threshold(700, 10, 1_000_000)
        timer = QTimer(self, interval=_COLLECT_MS)
        timer.timeout.connect(self._on_timeout)
        timer.start()

    def _on_timeout(self) -> None:
        if not decoder_pool.is_reading():
            gc.collect()


# --- logs and bugs ---------------------------------------------------------------------------


def start_log() -> str | None:
    """Lets the log rotate in the log folder; returns its path, or None if it cannot be written."""
    path = os.path.join(user_dirs.log_dir(), LOG_NAME)
    try:
        user_dirs.make_folder(user_dirs.log_dir())
        handler = _PrivateLog(
            path, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("dupfinder")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.info("dupfinder %s, window", __version__)
    return path


class _PrivateLog(RotatingFileHandler):
    """A log that rotates, and that only the user can read: it names files."""

    # --- logging ---

    def _open(self) -> TextIOWrapper:
        user_dirs.make_file(self.baseFilename)
        return super()._open()


def catch_uncaught(window: MainWindow) -> None:
    """Bugs are logged and told in a dialog; the program goes on."""
    reporter = _Reporter(window)
    sys.excepthook = reporter.report


class _Reporter(QObject):
    """Brings an uncaught error to the window's thread."""

    _raised = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _log.error("uncaught", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _on_raised(self, error: BaseException) -> None:
        from dupfinder.ui.dialogs.bug_report import show_bug

        show_bug(self._window, error, os.path.join(user_dirs.log_dir(), LOG_NAME))


# --- one instance ----------------------------------------------------------------------------


class Caller(QObject):
    """Shows the window when another instance was started, with its folders."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def on_called(self, folders: list[str]) -> None:
        """Raises the window and adds the folders."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.add_folders(folders)


# --- signals of the system -------------------------------------------------------------------


class SystemSignals(QObject):
    """Closes the window in good order on Ctrl+C in the terminal and when the session ends.

    Python runs a signal's handler only between its own instructions, and there are none while the
    event loop waits; so the signal also writes to a socket that the event loop watches.
    """

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close_window = close
        self._before: dict[int, object] = {}
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._on_signal)

    def close(self) -> None:
        """Puts everything back as it was."""
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        QTimer.singleShot(0, self, self._close_window)

    def _on_activated(self) -> None:
        with contextlib.suppress(OSError):
            self._reader.recv(64)
