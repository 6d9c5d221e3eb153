"""Writes what the info panel says into a text document: plain text, in two columns."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from dupfinder.ui.info.facts import Card, Facts, Line, Row, Section, Tone
from dupfinder.ui.style import colours

MARGIN: Final = 14
"""At all sides of the text, in logical pixels."""

RULE: Final = 1
"""The user state of a block with a line above it."""

CARD_PADDING: Final = 10

_COLUMN_GAP: Final = 12
_SECTION_GAP: Final = 26
_ROW_GAP: Final = 6
_CARD_GAP: Final = 10
_WIDEST_NAMES: Final = 0.44
"""The largest share of the width for the names of rows; if they need more, values stand below them."""


class Writer:
    """Fills a document.

    Args:
        document: that is replaced.
        font: of the panel.
        palette: likewise.
        width: of the view.
        mirrored: the window is laid out from right to left.
    """

    def __init__(
        self, document: QTextDocument, font: QFont, palette: QPalette, width: int, *, mirrored: bool = False
    ) -> None:
        self._document = document
        self._font = font
        self._mirrored = mirrored
        self._room = width - 2 * MARGIN
        self._inks: dict[Tone | Literal["heading"], QColor] = {
            "plain": palette.color(QPalette.ColorRole.Text),
            "strong": palette.color(QPalette.ColorRole.Text),
            "subtle": colours.subtle_text(palette),
            "heading": colours.subtle_text(palette),
        }
        document.clear()
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)  # follows the direction of the text
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        self._cursor = QTextCursor(document)
        self._is_first = True

    def write(self, facts: Facts) -> None:
        """Writes what is said about a picture; its card, if it has one, is the only frame."""
        self._cursor.beginEditBlock()  # so that the text is laid out once
        self._line(facts.name, self._form("strong", 1.15), self._block(0))
        self._line(facts.folder, self._form("subtle"), self._block(3))
        if facts.card is not None:
            self._card(facts.card)
        names = [row.name for section in facts.sections for row in section.rows]
        column = self._column(names)
        for number, section in enumerate(facts.sections):
            self._section(section, column, has_rule=number > 0 or facts.card is None)
        self._cursor.endEditBlock()

    def write_note(self, words: str, top: float, tone: Tone) -> None:
        """Writes one centred sentence.

        Args:
            words: of the sentence.
            top: the room above it.
            tone: of the text.
        """
        root = self._document.rootFrame()
        form = root.frameFormat()
        form.setTopMargin(max(top, MARGIN))  # that of a first block counts for nothing
        root.setFrameFormat(form)
        block = self._block(0)
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line(words, self._form(tone), block)

    # --- parts ---

    def _card(self, card: Card) -> None:
        form = QTextFrameFormat()
        form.setTopMargin(_CARD_GAP)
        form.setBottomMargin(_CARD_GAP + _ROW_GAP)
        form.setPadding(CARD_PADDING)
        form.setBorder(0)
        self._cursor.insertFrame(form)
        self._is_first = True
        self._line(card.title, self._form("strong"), self._indented(0))
        for reason in card.reasons:
            self._line(reason, self._form("plain"), self._indented(2))
        self._cursor = self._document.rootFrame().lastCursorPosition()
        self._is_first = True

    def _section(self, section: Section, column: float, *, has_rule: bool) -> None:
        top = _SECTION_GAP if has_rule else 0
        self._line(section.title, self._form("heading"), self._block(top), RULE if has_rule else -1)
        for row in section.rows:
            self._row(row, column)

    def _row(self, row: Row, column: float) -> None:
        if not row.name:
            for number, line in enumerate(row.lines):
                self._value(line, self._block(2 if number else _ROW_GAP))
        elif not column:
            self._line(row.name, self._form("subtle"), self._block(_ROW_GAP + 2))
            for line in row.lines:
                self._value(line, self._block(0))
        else:
            first, *more = row.lines
            block = self._in_column(_ROW_GAP, column)
            block.setTextIndent(-column)
            block.setTabPositions([QTextOption.Tab(column, QTextOption.TabType.LeftTab)])
            self._line(f"{row.name}\t", self._form("subtle"), block)
            self._cursor.insertText(first.words, self._form(first.tone))
            for line in more:
                self._value(line, self._in_column(0, column))

    def _value(self, line: Line, block: QTextBlockFormat) -> None:
        self._line(line.words, self._form(line.tone), block)

    # --- formats ---

    def _line(self, words: str, form: QTextCharFormat, block: QTextBlockFormat, state: int = -1) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(block)
            self._is_first = False
        else:
            self._cursor.insertBlock(block, form)
        self._cursor.setBlockCharFormat(form)
        self._cursor.block().setUserState(state)
        self._cursor.insertText(words, form)

    def _form(self, tone: Tone | Literal["heading"], share: float = 1.0) -> QTextCharFormat:
        font = QFont(self._font)
        if share != 1.0:
            font.setPointSizeF(font.pointSizeF() * share)
        if tone in ("strong", "heading"):
            font.setWeight(QFont.Weight.DemiBold)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(self._inks[tone])
        return form

    def _block(self, top: float) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setTopMargin(top)
        return block

    def _in_column(self, top: float, column: float) -> QTextBlockFormat:
        block = self._block(top)
        if self._mirrored:
            block.setRightMargin(column)
        else:
            block.setLeftMargin(column)
        return block

    def _indented(self, top: float) -> QTextBlockFormat:
        """Returns the format of a line beside the icon of a card."""
        return self._in_column(top, icon_side(self._font) + 8)

    def _column(self, names: list[str]) -> float:
        """Returns where the values begin; 0 if they stand below the names."""
        if self._mirrored:  # Qt hangs no indent at the right
            return 0
        metrics = QFontMetricsF(self._font)
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        column = round(widest + _COLUMN_GAP)
        return column if column <= self._room * _WIDEST_NAMES else 0


def rules_of(document: QTextDocument) -> list[float]:
    """Returns the heights of the lines between sections."""
    layout, found = document.documentLayout(), []
    block = document.begin()
    while block.isValid():
        if block.userState() == RULE:
            found.append(layout.blockBoundingRect(block).top() - _SECTION_GAP / 2 + 2)
        block = block.next()
    return found


def icon_side(font: QFont) -> int:
    """Returns the side of a card's icon, which grows with the font."""
    return max(16, round(QFontMetricsF(font).height() * 0.9))


def icon_place(frame: QRectF, font: QFont, *, mirrored: bool) -> QRectF:
    """Returns the place of a card's icon, beside its first line."""
    side = icon_side(font)
    left = frame.right() - CARD_PADDING - side if mirrored else frame.left() + CARD_PADDING
    top = frame.top() + CARD_PADDING + (QFontMetricsF(font).height() - side) / 2
    return QRectF(left, top, side, side)
