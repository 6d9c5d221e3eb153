"""The preferences, applied at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTabWidget,
    QWidget,
)

from dupfinder.base.records import FolderInfo
from dupfinder.ui.backend.measuring import Measuring, cache_cleared, files_size
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnail_cache import ThumbnailCache
from dupfinder.ui.desktop import opening
from dupfinder.ui.desktop.urls import path_of
from dupfinder.ui.dialogs import preference_parts as parts
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SPACING_PX, SubtleLabel, close_box, column_of, push_button
from dupfinder.ui.widgets.labels import ElidedLabel

_FIRST_SIZE = 660, 520


class PreferencesDialog(QDialog):
    """Shows and changes the settings. Each change is stored and told at once.

    Args:
        settings: of the window.
        data_dir: the folder of the library.
        thumbnails_dir: the folder of the cache of thumbnails.
        parent: the window.

    Signals:
        language_changed: a code, or "system"; for the next start.
        theme_changed: "system", "light" or "dark".
        notify_changed: whether a notification ends long work.
        start_radius_changed: the radius to begin with; -1 for the last one.
        mark_safe_changed: whether copies that are certain are marked by themselves.
        companions_changed: "ask", "take" or "skip".
        crops_changed: whether crops and screenshots are looked for.
        model_changed: the path of a descriptor model; empty for none.
        threads_changed: their number, for the next start; 0 for one a core.
        forget_asked: the path of a folder that is to leave the list.
        told: a sentence for the status bar.
    """

    language_changed = Signal(str)
    theme_changed = Signal(str)
    notify_changed = Signal(bool)
    start_radius_changed = Signal(object)
    mark_safe_changed = Signal(bool)
    companions_changed = Signal(str)
    crops_changed = Signal(bool)
    model_changed = Signal(object)
    threads_changed = Signal(object)
    forget_asked = Signal(object)
    told = Signal(str)

    def __init__(
        self, settings: Settings, data_dir: str, thumbnails_dir: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(*_FIRST_SIZE)
        self._settings = settings
        self._data_dir = data_dir
        self._cache = ThumbnailCache(thumbnails_dir, 0)
        self._measuring = Measuring(self)
        self._measuring.measured.connect(self._on_measured)
        self._model = ""
        self._paths: list[str] = []
        self._make_controls()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)  # Fusion's frame is too light on a dark window for secondary text
        self._tabs.setAccessibleName(tr("Sections"))
        for page in (self._general(), self._review(), self._storage()):
            self._tabs.addTab(page, page.accessibleName())
        reset = push_button(tr("&Reset to defaults"))
        reset.setToolTip(formatting.tip(tr("Resets these settings; folders and marks stay as they are")))
        reset.clicked.connect(self.reset)
        column_of(self, self._tabs, close_box(self, reset))
        self._read()
        self._connect()

    def set_folders(self, folders: Sequence[FolderInfo]) -> None:
        """Lists the folders of the library."""
        current = self.folders.currentRow()
        self._paths = [folder.path for folder in folders]  # an item would lose bytes that are no text
        self.folders.clear()
        for folder in folders:
            words = f"{formatting.shown(folder.path)}  ·  {formatting.photos(folder.images)}"
            self.folders.addItem(words)
        self.folders.setCurrentRow(min(max(current, 0), len(folders) - 1))
        self._on_folder_chosen()

    def set_crops(self, on: bool) -> None:
        """Shows what was set elsewhere."""
        with QSignalBlocker(self.crops):
            self.crops.setChecked(on)

    @Slot()
    def reset(self) -> None:
        """Sets all settings to their defaults, and tells those that change."""
        before = {key: parts.stored(self._settings, key) for key in parts.DEFAULTS}
        for key, default in parts.DEFAULTS.items():
            self._settings.set(key, default)
        self._read()
        for key, default in parts.DEFAULTS.items():
            if before[key] != default:
                self._tells()[key](default)

    # --- assembly ---

    def _make_controls(self) -> None:
        self.language = parts.chooser(parts.languages())
        self.theme = parts.chooser(parts.appearances())
        self.notify = QCheckBox(tr("&Notify me when long work ends"))
        self.start_radius = parts.chooser(parts.start_radii())
        self.mark_safe = QCheckBox(tr("&Mark copies that are identical or look the same everywhere"))
        self.companions = parts.chooser(parts.companion_policies())
        self.crops = QCheckBox(tr("Also find &crops and screenshots"))
        self.model = ElidedLabel()
        self.choose_model = push_button(tr("Ch&oose…"))
        self.clear_model = push_button(tr("C&lear"))
        self.threads = parts.chooser(parts.thread_counts())
        self.cache_size = SubtleLabel()
        self.clear_cache = push_button(tr("C&lear"))
        self.library_size = SubtleLabel()
        self.open_library = push_button(tr("Open &folder"))
        self.folders = QListWidget()
        self.forget = push_button(tr("For&get this folder"))
        named = {
            self.choose_model: tr("Choose a descriptor model"),
            self.clear_model: tr("Use no descriptor model"),
            self.clear_cache: tr("Clear the thumbnails"),
            self.open_library: tr("Open the folder of the library"),
            self.folders: tr("Folders of the library"),
        }
        for control, name in named.items():
            control.setAccessibleName(name)

    def _general(self) -> QWidget:
        page = parts.Page(tr("General"))
        page.add(tr("&Theme"), self.theme)
        page.add(tr("&Language"), self.language)
        page.add_hint(tr("Takes effect at the next start."))
        page.add_field(self.notify)
        page.add_hint(tr("Only if this window is not in front, and the work took longer than 20 s."))
        page.add(tr("T&hreads"), self.threads)
        page.add_hint(tr("Takes effect at the next start. Automatic uses one for each core."))
        return page

    def _review(self) -> QWidget:
        page = parts.Page(tr("Review"))
        page.add(tr("&Similarity at start"), self.start_radius)
        page.add_field(self.mark_safe)
        page.add_hint(tr("Nothing moves before you say so. All other copies are only proposed."))
        page.add(tr("Si&decars"), self.companions)
        page.add_hint(tr("Files that belong to a photo, such as its XMP notes or its raw file."))
        page.add_field(self.crops)
        page.add(tr("Descriptor model"), _row(self.model, self.choose_model, self.clear_model))
        page.add_hint(tr("An ONNX file that proposes further crops. None is needed."))
        return page

    def _storage(self) -> QWidget:
        page = parts.Page(tr("Storage"))
        place = ElidedLabel()
        place.set_words(formatting.shown(self._data_dir))
        page.add(tr("Library"), _row(place, self.library_size, self.open_library))
        page.add(tr("Thumbnails"), _row(self.cache_size, None, self.clear_cache))
        page.add_hint(tr("They are made again when they are needed. Your photos stay as they are."))
        page.add(tr("Fol&ders"), self.folders)
        page.add_field(_row(None, self.forget))
        return page

    def _connect(self) -> None:
        for key, box in self._boxes().items():
            box.currentIndexChanged.connect(lambda _row, key=key: self._store(key))
        for key, check in self._checks().items():
            check.toggled.connect(lambda _on, key=key: self._store(key))
        self.choose_model.clicked.connect(self._on_choose_model)
        self.clear_model.clicked.connect(lambda: self.set_model(""))
        self.clear_cache.clicked.connect(self._on_clear_cache)
        self.open_library.clicked.connect(self._on_open_library)
        self.folders.currentRowChanged.connect(self._on_folder_chosen)
        self.forget.clicked.connect(self._on_forget)
        self._on_folder_chosen()

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            parts.LANGUAGE: self.language,
            parts.APPEARANCE: self.theme,
            parts.START_RADIUS: self.start_radius,
            parts.COMPANIONS: self.companions,
            parts.THREADS: self.threads,
        }

    def _checks(self) -> dict[str, QCheckBox]:
        return {parts.NOTIFY: self.notify, parts.MARK_SAFE: self.mark_safe, parts.CROPS: self.crops}

    def _tells(self) -> dict[str, Callable[..., object]]:
        return {
            parts.LANGUAGE: self.language_changed.emit,
            parts.APPEARANCE: self.theme_changed.emit,
            parts.NOTIFY: self.notify_changed.emit,
            parts.START_RADIUS: self.start_radius_changed.emit,
            parts.MARK_SAFE: self.mark_safe_changed.emit,
            parts.COMPANIONS: self.companions_changed.emit,
            parts.CROPS: self.crops_changed.emit,
            parts.MODEL: self.model_changed.emit,
            parts.THREADS: self.threads_changed.emit,
        }

    # --- settings ---

    def _read(self) -> None:
        """Shows what is stored; a value that is no choice is the default."""
        for key, box in self._boxes().items():
            row = box.findData(parts.stored(self._settings, key))
            with QSignalBlocker(box):
                box.setCurrentIndex(max(row, 0))
        for key, check in self._checks().items():
            with QSignalBlocker(check):
                check.setChecked(bool(parts.stored(self._settings, key)))
        self._show_model(self._settings.path(parts.MODEL))

    def _store(self, key: str) -> None:
        box = self._boxes().get(key)
        value = box.currentData() if box is not None else self._checks()[key].isChecked()
        self._settings.set(key, value)
        self._tells()[key](value)

    def set_model(self, path: str) -> None:
        """Uses a file as the descriptor model; none if the path is empty."""
        if path != self._model:
            self._settings.set_path(parts.MODEL, path)
            self._show_model(path)
            self.model_changed.emit(path)

    def _show_model(self, path: str) -> None:
        self._model = path
        self.model.set_words(formatting.shown(path) if path else tr("None"))
        self.clear_model.setEnabled(bool(path))

    @Slot()
    def _on_choose_model(self) -> None:
        url, _ = QFileDialog.getOpenFileUrl(
            self,
            tr("Descriptor model"),
            filter=tr("ONNX models (*.onnx)") + ";;" + tr("All files (*)"),
            options=QFileDialog.Option.ReadOnly,
        )
        path = path_of(url) if url.isValid() else None
        if path:
            self.set_model(path)

    # --- storage ---

    @Slot(object, object)
    def _on_measured(self, name: str, size: int) -> None:
        label = self.cache_size if name == "cache" else self.library_size
        label.setText(formatting.size(size))
        if name == "cache":
            self.clear_cache.setEnabled(size > 0)

    @Slot()
    def _on_clear_cache(self) -> None:
        self.clear_cache.setEnabled(False)
        self.cache_size.setText(tr("Clearing…"))
        self._measuring.ask("cache", partial(cache_cleared, self._cache))

    @Slot()
    def _on_open_library(self) -> None:
        if not opening.open_folder(self._data_dir):
            words = tr("The library is in %1")
            self.told.emit(words.replace("%1", formatting.shown(self._data_dir)))

    @Slot()
    def _on_folder_chosen(self) -> None:
        self.forget.setEnabled(self.folders.currentItem() is not None)

    @Slot()
    def _on_forget(self) -> None:
        row = self.folders.currentRow()
        if 0 <= row < len(self._paths):
            self.forget_asked.emit(self._paths[row])

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for label in (self.library_size, self.cache_size):
            label.setText(tr("Measuring…"))
        self.clear_cache.setEnabled(False)
        self._measuring.ask("library", partial(files_size, os.fspath(self._data_dir)))
        self._measuring.ask("cache", self._cache.size_bytes)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._measuring.close()


def _row(*widgets: QWidget | None) -> QWidget:
    """Returns widgets side by side; the first takes the room that is left, None stands for room."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACING_PX)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
            continue
        if isinstance(widget, SubtleLabel):
            widget.setWordWrap(False)
        row.addWidget(widget, 0 if isinstance(widget, QPushButton | SubtleLabel) else 1)
    return holder
