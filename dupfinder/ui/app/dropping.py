"""Takes what is dropped on the window: adds folders, looks for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dupfinder.ui.desktop.slow_paths import Kind, Look
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.ui.backend.operations.queries import Source
    from dupfinder.ui.find.mime_payload import Payload


class FolderDrops(QObject):
    """Takes drops where a folder is expected: on the page Review.

    Args:
        add: called with the folders.
        look_for: called with pictures, as a list of Source.
        window: the parent.

    Signals:
        highlighted: whether something that can be dropped is over the window.
        told: a sentence for the status bar.
    """

    highlighted = Signal(bool)
    told = Signal(str)

    def __init__(
        self,
        add: Callable[[Sequence[str]], object],
        look_for: Callable[[Sequence[Source]], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._add = add
        self._look_for = look_for
        self._look: Look | None = None

    def consider(self, event: QDragEnterEvent) -> None:
        """Accepts a drag, always as a copy."""
        from dupfinder.ui.find.mime_payload import is_acceptable

        if is_acceptable(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.highlighted.emit(True)

    def take(self, event: QDropEvent) -> bool:
        """Takes a drop of files or folders; returns False if there are none."""
        from dupfinder.ui.find.mime_payload import read_payload

        self.highlighted.emit(False)
        payload = read_payload(event.mimeData())
        if not payload.paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self._use(payload))
        return True

    def _use(self, payload: Payload) -> None:
        """Finds out which paths are folders, in a thread: a drive may be slow, or never answer."""
        name = formatting.named(payload.paths[0])
        self._look = look = Look(payload.paths, self)
        look.known.connect(lambda kinds: self._on_known(payload, kinds))
        slow = tr("Waiting for the drive of “%1”…").replace("%1", name)
        silent = tr("The drive or network of “%1” does not answer.").replace("%1", name)
        look.slow.connect(lambda: self.told.emit(slow))
        look.silent.connect(lambda: self.told.emit(silent))
        look.start()

    def _on_known(self, payload: Payload, kinds: Mapping[str, Kind]) -> None:
        from dupfinder.ui.backend.operations.queries import Source

        files, folders = payload.sorted_by(kinds)
        if folders:
            self._add(folders)
        elif files:
            self._look_for([Source(formatting.name_of(path), path) for path in files])
