"""The text of the info panel: one text to read, to select and to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLineF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from dupfinder.ui.info.document import MARGIN, Writer, icon_place, rules_of
from dupfinder.ui.info.facts import CardKind, Facts, Tone
from dupfinder.ui.style import colours, icons
from dupfinder.ui.style.translation import tr

_ROUND: Final = 6.0
_TINT: Final = 26
"""Alpha of the ground of a card, of 255."""


class InfoText(QTextEdit):
    """Shows the facts about a picture, or one sentence; nothing in it is markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._note = ""
        self._tone: Tone = "subtle"
        self._place = 0  # to which somebody has scrolled
        self._is_filling = False
        self._filled: QSize | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Information on the photo"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_facts(self, facts: Facts) -> None:
        """Shows a picture; the text stays scrolled, so that pictures can be compared."""
        if facts != self._facts:
            self._facts, self._note = facts, ""
            self._fill()

    def show_note(self, words: str, tone: Tone = "subtle") -> None:
        """Shows one sentence in the middle."""
        if words != self._note:
            self._facts, self._note, self._tone = None, words, tone
            self._fill()

    def words(self) -> str:
        """Returns the text, as it is copied."""
        return self.toPlainText()

    def copy_all(self) -> None:
        """Copies the whole text."""
        QGuiApplication.clipboard().setText(self.words())

    def _fill(self) -> None:
        if self._is_filling:  # a scroll bar that comes or goes resizes the text
            return
        bar = self.verticalScrollBar()
        self._is_filling, self._filled = True, self.size()
        # Whether there is a scroll bar or not, or one would change the other for ever.
        width = self.width() - bar.sizeHint().width()
        writer = Writer(self.document(), self.font(), self.palette(), width, mirrored=self.isRightToLeft())
        if self._facts is not None:
            writer.write(self._facts)
        else:
            writer.write_note(self._note, self.height() * 0.35, self._tone)
        bar.setValue(self._place)
        self._is_filling = False

    def _on_scrolled(self, value: int) -> None:
        if not self._is_filling:  # a text that is shorter for a moment does not count
            self._place = value

    def _colour(self, kind: CardKind) -> QColor:
        palette = self.palette()
        if kind == "kept":
            return colours.kept(palette)
        if kind == "plain":
            return colours.subtle_text(palette)
        return colours.kind_colour("error", palette)

    def _paint_card(self, painter: QPainter) -> None:
        frames = self.document().rootFrame().childFrames()  # not kept: Qt deletes them with the text
        if not frames or self._facts is None or self._facts.card is None:
            return
        card = self._facts.card
        colour = self._colour(card.kind)
        rect = self.document().documentLayout().frameBoundingRect(frames[0])
        form = frames[0].frameFormat()
        rect.adjust(0, form.topMargin(), 0, -form.bottomMargin())
        ground = QColor(colour)
        ground.setAlpha(_TINT)
        pen = QPen(colour, 1.2)
        if card.kind == "proposed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        place = icon_place(rect, self.font(), mirrored=self.isRightToLeft())
        icons.draw_icon(painter, card.icon, place, colour)

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_card(painter)
        painter.setPen(QPen(colours.separator(self.palette()), 1))
        for height in rules_of(self.document()):
            y = round(height) + 0.5
            painter.drawLine(QLineF(MARGIN, y, self.viewport().width() - MARGIN, y))
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(colours.accent(self.palette()), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._filled != self.size():
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
            QEvent.Type.StyleChange,
        ):
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("&Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(tr("Copy &everything"), self.copy_all)
        menu.addAction(tr("Select &all"), self.selectAll)
        menu.popup(event.globalPos())
