"""The base of the views that show pictures of a group over the window, and mark them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from dupfinder.base.identity import FileStamp
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.photo_loader import PhotoKey
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.compare.pictures import ComparedPictures
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.overlay import Overlay

ItemVerb = Callable[[Item], object]


class PictureOverlay(Overlay):
    """Loads pictures while it is shown, and passes on what happens to them.

    Its owner calls `close_threads` before the program ends.

    Args:
        thumbnails: shown until a picture is loaded.
        parent: the window.

    Attributes:
        keep: is called with the picture that is to stay; None if nothing can be marked.
        trash: is called with the picture that is to go; None likewise.
        state_of: returns how a picture is marked; None if nothing is.
        folder_of: returns the folder of a path, to show.
        pictures: are loaded in threads.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.keep: ItemVerb | None = None
        self.trash: ItemVerb | None = None
        self.state_of: Callable[[Item], MarkState | None] | None = None
        self.folder_of: Callable[[str], str] = formatting.folder_of
        self.pictures = ComparedPictures(thumbnails, self)
        self.pictures.side_of = self._side_of
        self.pictures.loader.ready.connect(self._on_photo_ready)
        thumbnails.ready.connect(self._on_thumbnail_ready)
        self.closed.connect(self.pictures.clear)
        # Once for a key that is held, and after a window that is resized has come to rest.
        self._load_soon = QTimer(self, interval=0, singleShot=True)
        self._load_soon.timeout.connect(self._load)

    def close_threads(self) -> None:
        """Ends the threads. May be called again."""
        self.pictures.loader.close()

    def mark(self, *, trash: bool) -> None:
        """Keeps the current picture, or marks it for the trash."""
        verb, item = self.trash if trash else self.keep, self.current()
        if verb is not None and item is not None:
            verb(item)
            self.refresh_states()

    # --- a subclass answers ---

    def current(self) -> Item | None:
        """Returns the picture that the keys are for; None if there is none."""
        raise NotImplementedError

    def refresh_states(self) -> None:
        """Updates the marks that are shown."""
        raise NotImplementedError

    def _side_of(self, item: Item) -> int:
        """Returns the longer side in which a picture is shown, in physical pixels."""
        raise NotImplementedError

    def _load(self) -> None:
        """Loads the pictures that are shown."""
        raise NotImplementedError

    def _on_photo_ready(self, key: PhotoKey) -> None:
        raise NotImplementedError

    def _on_thumbnail_ready(self, key: FileStamp[str]) -> None:
        raise NotImplementedError
