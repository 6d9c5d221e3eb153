"""The dialog with the versions of dupfinder and of the libraries that it uses."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dupfinder import __version__
from dupfinder.system import user_dirs
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import (
    LINE_WIDTH_PX,
    MARGIN_PX,
    SubtleLabel,
    close_box,
    column_of,
    heading,
    push_button,
)
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel


class AboutDialog(QDialog):
    """Shows versions, which can be copied into a report.

    Args:
        library_path: of the library.
        parent: the window.
    """

    def __init__(self, library_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About dupfinder"))
        self._versions = [
            *versions(),
            (tr("Library"), formatting.shown(library_path)),
            (tr("Logs"), formatting.shown(user_dirs.log_dir())),
        ]
        sentence = WrappingLabel(
            tr("Finds photos that you have more than once, and never deletes one for good.")
        )
        self._copy_button = push_button(tr("&Copy"), "copy")
        self._copy_button.setToolTip(tr("Copies the versions as text"))
        self._copy_button.clicked.connect(self._on_copy)
        column = column_of(self)
        column.addLayout(self._head())
        column.addWidget(sentence)
        column.addLayout(self._table())
        column.addWidget(close_box(self, self._copy_button))
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _head(self) -> QHBoxLayout:
        picture = PlainLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(64, 64), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(heading("dupfinder", 1.7))
        words.addWidget(SubtleLabel(tr("Version %1").replace("%1", __version__)))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN_PX)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(1, LINE_WIDTH_PX - 120)
        for row, (name, value) in enumerate(self._versions):
            label = SubtleLabel(name)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
            grid.addWidget(_value_label(value), row, 1)
        return grid

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._versions))


def _value_label(value: str) -> PlainLabel:
    """Returns a label with a selectable value; a long one is elided, and complete in its tooltip."""
    label = PlainLabel()
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    elided = QFontMetrics(label.font()).elidedText(value, Qt.TextElideMode.ElideMiddle, LINE_WIDTH_PX - 120)
    label.setText(elided)
    label.setToolTip(formatting.tip(value if elided != value else ""))
    return label


def versions() -> list[tuple[str, str]]:
    """Returns names and versions of the libraries that dupfinder uses, without importing them.

    The version of a decoder that is not installed is a dash.
    """
    return [
        ("dupfinder", __version__),
        ("Python", sys.version.split()[0]),
        ("Qt", str(qVersion())),
        ("PySide6", _version_of("PySide6-Essentials", "PySide6")),
        ("OpenCV", _version_of("opencv-python-headless", "opencv-python", "opencv-contrib-python")),
        ("numpy", _version_of("numpy")),
        ("Pillow", _version_of("Pillow")),
        ("pi-heif", _version_of("pi-heif")),
        ("rawpy", _version_of("rawpy")),
        ("pillow-jxl-plugin", _version_of("pillow-jxl-plugin")),
        ("vptree", _version_of("vptree")),
        (
            tr("System"),
            f"{QSysInfo.prettyProductName()}, {_machine()}",
        ),
    ]


def versions_line() -> str:
    """Returns the versions in one line, as the head of a report."""
    return ", ".join(f"{name} {version}" for name, version in versions())


def _machine() -> str:
    return f"{QSysInfo.currentCpuArchitecture()}, {QGuiApplication.platformName()}"


def _version_of(*names: str) -> str:
    """Returns the version of the first installed one of these distributions; a dash if there is none."""
    from importlib.metadata import PackageNotFoundError, version

    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "–"
