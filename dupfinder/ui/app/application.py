"""Starts the window and everything around it."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dupfinder import __version__
from dupfinder.system import user_dirs
from dupfinder.ui.app.crash_trace import CrashTrace
from dupfinder.ui.app.logs import catch_uncaught, start_log
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.app.opening import Opening
from dupfinder.ui.app.single_instance import SingleInstance
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.style import formatting, icons, theme, translation

_COLLECT_MS: Final = 60_000
MAX_THREADS: Final = 256
APP_ID: Final = "io.github.dupfinder.dupfinder"
"""The name of the desktop entry, and of the icon that desktops look for."""


def run(opening: Opening, data_dir: str | None = None, *, threads: int | None = None) -> int:
    """Opens the window and returns when it is closed.

    A second instance on the same library hands what it was given to the first and ends.

    Args:
        opening: what to add, what to look for and the page in front; relative paths are below the current
            folder.
        data_dir: the folder of the library, as `user_dirs.data_dir` takes it.
        threads: for decoding and searching; None for one a core.

    Returns:
        The exit status.
    """
    app = make_application()
    folder = user_dirs.data_dir(data_dir)
    wanted = opening.resolved(slow_paths.real_path)
    instance = SingleInstance(folder)
    if instance.hand_over(wanted.folders, wanted.images, wanted.page):
        return 0
    trace = CrashTrace(folder)
    trace.start()
    window = make_window(folder, threads=threads)
    catch_uncaught(window)
    caller = Caller(window)
    instance.called.connect(caller.on_called)
    instance.asked.connect(caller.on_asked)
    window.closing.connect(instance.close)  # a later instance opens a window of its own from now on
    ending = contextlib.ExitStack()
    window.show()
    gc.freeze()  # the window, and all that was loaded for it, stays
    gc.enable()

    def begin() -> None:
        # These load sockets and more, in 20 ms; so the window is drawn before.
        from dupfinder.ui.app.first_run import FirstRun, tell_crash
        from dupfinder.ui.app.signals import SystemSignals

        start_log()
        ending.callback(SystemSignals(window.close).close)
        instance.listen()
        FirstRun(window).start(wanted)
        window.start(wanted.folders)
        tell_crash(window, trace.earlier)
        caller.on_asked(wanted.images, wanted.page)

    QTimer.singleShot(0, window, begin)
    status = app.exec()
    ending.close()
    instance.close()
    _empty_clipboard()
    trace.close()
    return status


def _empty_clipboard() -> None:
    """Clears the clipboard on platforms without a desktop.

    They release its contents after Python has ended, which is fatal; the others hand it over before.
    """
    if QGuiApplication.platformName() not in ("xcb", "wayland", "wayland-egl", "windows", "cocoa"):
        QGuiApplication.clipboard().clear()


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Returns the QApplication, with name and icon."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0] if sys.argv else "dupfinder", *arguments])
    app.setApplicationName("dupfinder")
    app.setApplicationDisplayName("dupfinder")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(icons.app_icon())
    if QLocale().language() == QLocale.Language.C:  # its dates and numbers are hard to read
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    CalmCollector(app)
    return app


def make_window(data_dir: str, *, threads: int | None = None) -> MainWindow:
    """Makes the window over the library in a folder; nothing is opened yet."""
    settings = Settings(data_dir)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, _appearance(settings))
        translation.install(str(settings.get("window/language", translation.SYSTEM)))
    threads = threads or settings.number("work/threads", 0, 0, MAX_THREADS) or None
    session = Session(data_dir, threads=threads, crops=settings.get("search/crops", True))
    session.set_model(str(settings.get("search/model", "")))
    thumbnails = Thumbnails(user_dirs.cache_dir())
    window = MainWindow(session, thumbnails, settings)
    session.setParent(window)
    thumbnails.setParent(window)
    return window


def _appearance(settings: Settings) -> theme.Appearance:
    chosen = settings.get("window/appearance", "system")
    return "light" if chosen == "light" else "dark" if chosen == "dark" else "system"


class CalmCollector(QObject):
    """Runs full collections from a timer instead of whenever Python would.

    A full collection stops all threads while it goes through all objects, which takes a tenth of a second
    with the records of a large library.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.set_threshold(700, 10, 1_000_000)
        timer = QTimer(self, interval=_COLLECT_MS)
        timer.timeout.connect(self._on_timeout)
        timer.start()

    def _on_timeout(self) -> None:
        from dupfinder.workers import decoder_pool

        if not decoder_pool.is_reading():
            gc.collect()


class Caller(QObject):
    """Shows the window when another instance was started, and does what that one was asked to do."""

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

    def on_asked(self, images: Sequence[str], page: str | None) -> None:
        """Brings a page to the front, and looks for the images on the page Find.

        Args:
            images: absolute paths.
            page: "find", "review", or None for the one that is in front.
        """
        if images:
            from dupfinder.ui.backend.operations.queries import Source

            self._window.query_actions.look_for([Source(formatting.name_of(each), each) for each in images])
        if page == "find":
            self._window.show_find()
        elif page == "review":
            self._window.show_duplicates()
