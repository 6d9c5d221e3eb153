"""Opens the library, and knows whether it is open."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dupfinder.base.errors import DupfinderError, ModelError
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.operations.library import Overview, read_overview
from dupfinder.ui.backend.worker import Job, Worker

if TYPE_CHECKING:
    from dupfinder.finder import Finder

_MOMENT_MS: Final = 700
"""How long the library may take to open before the window shows that it does."""


class LibraryOpening(QObject):
    """The state of the library: closed, being opened, open, or not to be opened.

    Args:
        data_dir: the folder of the library.
        threads: for decoding and searching; None for one a core.
        crops: look for crops and screenshots too.
        parent: of the object.

    Attributes:
        is_open: whether the library was opened.
        is_slow: whether it is being opened for more than a moment.
        failure: why it could not be opened; empty while that is not known.
        finds_crops: whether crops and screenshots are looked for too.
        model_path: of a model of descriptors that proposes further crops; empty for none.

    Signals:
        changed: one of the attributes.
        opened: the Overview.
        failed: a DupfinderError.
        model_refused: a sentence: the model cannot be used.
        damage_repaired: a sentence: the library was damaged and set aside, and what was recovered of it.
    """

    changed = Signal()
    opened = Signal(object)
    failed = Signal(object)
    damage_repaired = Signal(str)
    model_refused = Signal(str)
    _finder_noticed = Signal(str)

    def __init__(self, data_dir: str, threads: int | None, crops: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.is_open = False
        self.is_slow = False
        self.failure = ""
        self.finds_crops = crops
        self.model_path = ""
        self._finders: weakref.WeakSet[Finder] = weakref.WeakSet()
        self._data_dir = data_dir
        self._threads = threads
        self._job: Job | None = None
        self._damage: DupfinderError | None = None
        self._finder_noticed.connect(self.damage_repaired, Qt.ConnectionType.QueuedConnection)
        self._slow_timer = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._slow_timer.timeout.connect(lambda: self._set(is_slow=True))

    def open_finder(self) -> Finder:
        """Opens the library; is called in the threads of workers.

        Raises:
            LibraryError: it cannot be opened, or was closed because it is damaged.
        """
        from dupfinder.finder import Finder

        if (damage := self._damage) is not None:
            raise damage
        finder = Finder(self._data_dir, threads=self._threads, crops=self.finds_crops)
        self._finders.add(finder)
        self._give_model(finder)
        if finder.notice:
            self._finder_noticed.emit(finder.notice)
        return finder

    def set_crops(self, on: bool) -> None:
        """Looks for crops from the next job on, or no longer."""
        self.finds_crops = on
        for finder in list(self._finders):
            finder.crops = on

    def set_model(self, path: str) -> None:
        """Uses a model of descriptors from the next opening of the library on; empty for none."""
        self.model_path = path

    def _give_model(self, finder: Finder) -> None:
        """Loads the model that a person has named; without it, crops are found all the same."""
        try:
            finder.use_model(self.model_path or None)
        except ModelError as error:
            self.model_refused.emit(str(error))

    def start(self, worker: Worker) -> None:
        """Opens the library in a worker."""
        self._slow_timer.start()
        self._job = job = worker.submit(read_overview)
        job.done.connect(self._on_done)
        job.failed.connect(self.fail)

    def is_under_way(self) -> bool:
        """Whether the library is being opened."""
        return self._job is not None

    def stop(self) -> None:
        """Emits nothing about a slow library any more."""
        self._slow_timer.stop()

    def fail(self, error: DupfinderError) -> None:
        """Notes that the library could not be opened."""
        self._job = None
        self._set(failure=sentence_of(error))
        self.failed.emit(error)

    def close(self, error: DupfinderError) -> None:
        """Notes that the library is damaged; no worker opens it until `forget_damage` is called."""
        self._damage = error
        self.is_open = False
        self._set(failure=sentence_of(error))

    def forget_damage(self) -> None:
        """Lets workers open the library again, which sets a damaged one aside."""
        self._damage = None

    def _set(self, *, is_slow: bool = False, failure: str = "") -> None:
        self._slow_timer.stop()
        self.is_slow, self.failure = is_slow, failure
        self.changed.emit()

    def _on_done(self, overview: Overview) -> None:
        self.is_open = True
        self._job = None
        self._set()
        self.opened.emit(overview)
