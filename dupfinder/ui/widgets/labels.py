"""Labels for texts with names: never interpreted as HTML, never wider than their room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from dupfinder.system.display_names import marked
from dupfinder.ui.style import colours, formatting
from dupfinder.ui.style.translation import tr

_LEAST_WIDTH: Final = 120
_HINT_GAP: Final = "   ·   "


def _safe(words: str) -> str:
    """Marks hidden characters in a text, in case it has a name that was not marked before."""
    return "\n".join(map(marked, words.split("\n")))


class PlainLabel(QLabel):
    """A text or picture; HTML is shown as plain text, so no file that it names is opened."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        super().setText(_safe(words))


class WrappingLabel(PlainLabel):
    """Sentences on as many lines as they need, with long names broken."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ""
        self.setWordWrap(True)
        self.setText(words)

    def setText(self, words: str) -> None:
        self._words = _safe(words)
        QLabel.setText(self, formatting.broken(self._words))

    def text(self) -> str:
        """Returns the text, without the break opportunities."""
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
        copy = menu.addAction(tr("&Copy"), self._copy)
        copy.setEnabled(self.hasSelectedText())
        menu.addAction(tr("Select &all"), lambda: self.setSelection(0, len(formatting.broken(self._words))))
        menu.popup(event.globalPos())


class ElidedLabel(PlainLabel):
    """A line of text that is elided if needed, and complete in its tooltip.

    Args:
        parent: of the label.
        elide: where it is cut: in the middle, for names, or at its end.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__("", parent)
        self._words = ""
        self._shorter: tuple[str, ...] = ()
        self._mode = elide
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str, *shorter: str) -> None:
        """Sets the text, and texts that are shown instead of it where there is less room."""
        if (words, shorter) != (self._words, self._shorter):
            self._words, self._shorter = words, shorter
            self._elide()

    def words(self) -> str:
        """Returns the complete text."""
        return self._words

    def _elide(self) -> None:
        metrics, width = self.fontMetrics(), self.width()
        texts = (self._words, *self._shorter)
        text = next((each for each in texts if metrics.horizontalAdvance(each) <= width), texts[-1])
        shown = metrics.elidedText(text, self._mode, width)
        self.setText(shown)
        self.setToolTip(formatting.tip(self._words if shown != self._words else ""))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class HintLabel(PlainLabel):
    """Hints in one line, in the colour of secondary text: as many as there is room for, none cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._parts: tuple[str, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tint()

    def set_parts(self, parts: Sequence[str]) -> None:
        """Sets the hints, the most useful first."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self._fit()

    def _fit(self) -> None:
        shown = list(self._parts)
        while shown and self.fontMetrics().horizontalAdvance(_HINT_GAP.join(shown)) > self.width():
            shown.pop()
        self.setText(_HINT_GAP.join(shown))

    def _tint(self) -> None:
        subtle = colours.subtle_text(QGuiApplication.palette())
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != subtle:
            palette.setColor(QPalette.ColorRole.WindowText, subtle)
            self.setPalette(palette)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._tint()
        if event.type() == QEvent.Type.FontChange:
            self._fit()
