"""The page Review without any folder: one place to drop one, and what the program promises."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dupfinder.ui.style import icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import SubtleLabel
from dupfinder.ui.widgets.drop_frame import paint_frame
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

_PICTURE_WIDTH: Final = 220
_MOST: Final = QSize(860, 560)
_ICON: Final = 18


class Welcome(QWidget):
    """Invites to drop a folder; the window takes the drop.

    Signals:
        choose_asked: for a file dialog.
    """

    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_drawn = False
        self.place = _Place()
        self._picture = PlainLabel()
        title = WrappingLabel(tr("Drop your photo folder"))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        hint = SubtleLabel(tr("dupfinder reads it and shows which photos are there more than once."))
        self.button = QPushButton(tr("Choose folder…"))
        self.button.setIcon(icons.icon("add-folder"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.choose_asked)
        for label in (self._picture, title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self.place)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(6)
        column.addWidget(title)
        column.addWidget(hint)
        column.addSpacing(10)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(self._promises())
        column.addStretch(1)
        self.place.setMaximumSize(_MOST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.addWidget(self.place, 1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._draw()

    def set_highlight(self, on: bool) -> None:
        """Shows that a drag may be dropped."""
        self.place.highlighted = on
        self.place.update()

    def _promises(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._signs: list[tuple[PlainLabel, str]] = []
        row.addStretch(1)
        for icon, words in (
            ("lock", tr("Never deletes for good")),
            ("undo", tr("Every move can be undone")),
            ("check", tr("Works offline")),
        ):
            sign = PlainLabel()
            self._signs.append((sign, icon))
            row.addWidget(sign)
            row.addWidget(PlainLabel(words))
            row.addSpacing(14)
        row.addStretch(1)
        return holder

    def _draw(self) -> None:
        self._is_drawn = True
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icons.illustration("no-folder", _PICTURE_WIDTH, self.palette(), ratio))
        for sign, icon in self._signs:
            sign.setPixmap(icons.icon(icon).pixmap(QSize(_ICON, _ICON), ratio))

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_drawn:
            self._draw()


class _Place(QWidget):
    """The dashed frame."""

    def __init__(self) -> None:
        super().__init__()
        self.highlighted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, self, highlighted=self.highlighted, refused=False)
