"""The warning that every copy of a picture would go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.dialogs.trash_models import THUMBNAIL_SIDE, WholeModel
from dupfinder.ui.style import colours, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import heading
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel


class WarningPanel(QWidget):
    """Warns that no copy of some pictures would stay, shows them, and has a check box to confirm it.

    Args:
        clusters: the pictures, at least one.
        thumbnails: of these pictures.
        parent: the dialog.
        rest: whether something goes without them.
    """

    def __init__(
        self,
        clusters: Sequence[Cluster],
        thumbnails: Thumbnails | None,
        parent: QWidget | None = None,
        *,
        rest: bool = True,
    ) -> None:
        super().__init__(parent)
        count = len(clusters)
        self.model = WholeModel(clusters, thumbnails, self)
        sentence = tr("These are the last copies of %Ln pictures.", "", count)
        agreement = tr("Move these &last copies too", "", count)
        self.check = QCheckBox(agreement)
        self._sign = PlainLabel()
        words = heading(sentence, 1.0)
        self._list = self._make_list(words.text())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._list)
        column.addWidget(self.check)
        keep = tr("Leave unticked to keep them.", "", count)
        unless = WrappingLabel(tr("Leave unticked to keep them and trash the rest.") if rest else keep)
        column.addWidget(unless)
        self._draw()

    def _make_list(self, name: str) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setAccessibleName(name)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setWrapping(False)
        view.setUniformItemSizes(True)
        view.setIconSize(QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        line = view.fontMetrics().height()
        view.setGridSize(QSize(THUMBNAIL_SIDE + 48, THUMBNAIL_SIDE + line + 12))
        bar = view.horizontalScrollBar().sizeHint().height() if self.model.rowCount() > 5 else 0
        view.setFixedHeight(THUMBNAIL_SIDE + line + 12 + bar)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QListView.Shape.NoFrame)
        # In the dialog's text colour, over the dialog's background.
        view.setBackgroundRole(QPalette.ColorRole.Window)
        view.viewport().setAutoFillBackground(False)
        return view

    def _draw(self) -> None:
        self._sign.setPixmap(icons.icon("warning").pixmap(QSize(24, 24), self.devicePixelRatioF()))

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = colours.kind_colour("warning", self.palette())
        ground = QColor(colour)
        ground.setAlpha(30)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, 4, self.height(), colour)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.drop()
