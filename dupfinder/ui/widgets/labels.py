"""Labels for words that hold names: never taken for HTML, never wider than there is room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from dupfinder.system.display_names import marked
from dupfinder.ui.style import formatting

_LEAST_WIDTH: Final = 120


def _safe(words: str) -> str:
    """Words of several lines without what deceives, should a name have come here as it is."""
    return "\n".join(map(marked, words.split("\n")))


class PlainLabel(QLabel):
    """Words, or a picture; what looks like HTML is shown as it is, and no file that it names is opened."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        super().setText(_safe(words))


class WrappingLabel(PlainLabel):
    """Sentences on as many lines as they need, however long a name in them is."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ""
        self.setWordWrap(True)
        self.setText(words)

    def setText(self, words: str) -> None:
        self._words = _safe(words)
        QLabel.setText(self, formatting.broken(self._words))

    def text(self) -> str:
        """The words, without the places where a line may end."""
        return self._words

    def selectedText(self) -> str:
        return super().selectedText().replace(formatting.BREAK, "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selectedText())

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_WIDTH), hint.height()) if self._words else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"), self._copy)
        copy.setEnabled(self.hasSelectedText())
        menu.addAction(
            self.tr("Select &all"), lambda: self.setSelection(0, len(formatting.broken(self._words)))
        )
        menu.popup(event.globalPos())


class ElidedLabel(PlainLabel):
    """A line of text that gives way: elided, whole in its tooltip.

    Args:
        parent: that it is shown in.
        elide: where it is cut: in the middle, as names are, or at its end.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__("", parent)
        self._words = ""
        self._mode = elide
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        """Shows other words."""
        if words != self._words:
            self._words = words
            self._elide()

    def words(self) -> str:
        """All of them."""
        return self._words

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, self._mode, self.width())
        self.setText(shown)
        self.setToolTip(formatting.tip(self._words if shown != self._words else ""))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
