"""The dialog that explains how similarity works, with pictures that are worked out while it opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from dupfinder.base.radii import DEFAULT_RADIUS
from dupfinder.ui.dialogs.similarity_figures import FigureRow, Photo, Squares, captioned
from dupfinder.ui.style.likeness import VERY_SIMILAR_BITS
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import MARGIN_PX, SPACING_PX, close_box, column_of, heading
from dupfinder.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from dupfinder.ui.dialogs.similarity_facts import Facts, Hashed

_SIZE: Final = QSize(880, 640)
_LINES_SMALL: Final = 11
_LINES_LARGE: Final = 17
"""Widths of figures in heights of a line, so that their captions fit below them with any font."""

_LINES_CONTENT: Final = 64
_LEAST_LINE_PX: Final = 14
_COPY_SHARE: Final = 0.6


class SimilarityDialog(QDialog):
    """Explains the 64 questions, the second look, and the words for how much two photos are alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How similarity works"))
        self.resize(_SIZE)
        line_px = max(_LEAST_LINE_PX, self.fontMetrics().height())
        small_px, large_px = _LINES_SMALL * line_px, _LINES_LARGE * line_px
        self._steps = Photo(small_px), Photo(small_px, has_arrow=True)
        self._cells, self._answers = Squares(small_px, has_arrow=True), Squares(small_px, has_arrow=True)
        self._photos = Photo(large_px), Photo(large_px), Photo(large_px)
        self.squares = Squares(large_px), Squares(large_px), Squares(large_px)
        self._counts = WrappingLabel(self._copy_words("…")), WrappingLabel(self._other_words("…"))
        self._best, self._edited = Photo(large_px), Photo(large_px)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QScrollArea.Shape.NoFrame)
        self.pane.setAccessibleName(tr("How similarity works"))
        self.pane.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pane.setWidget(self._content())
        column_of(self, self.pane, close_box(self))
        # The words are there at once; the pictures need libraries that take a moment to load.
        QTimer.singleShot(0, self, self._on_shown)

    def counts(self) -> tuple[str, str]:
        """Returns the captions of the copy and of the other photo."""
        return self._counts[0].text(), self._counts[1].text()

    def _content(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(_LINES_CONTENT * max(_LEAST_LINE_PX, self.fontMetrics().height()))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, MARGIN_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        for part in (self._questions, self._comparing, self._further_looks, self._words):
            if column.count():
                column.addSpacing(MARGIN_PX)
            for widget in part():
                column.addWidget(widget)
        column.addStretch()
        return content

    def _questions(self) -> Iterator[QWidget]:
        yield heading(tr("From a photo to 64 answers"))
        yield WrappingLabel(
            tr(
                "dupfinder asks 64 simple questions about each photo, and notes the answers once. Photos with"
                " nearly the same answers may be copies of each other."
            )
        )
        answers = tr("The answers: white where the next square to the right is brighter, else black")
        yield FigureRow(
            captioned(WrappingLabel(tr("The photo")), self._steps[0]),
            captioned(WrappingLabel(tr("Its brightness, without the colours")), self._steps[1]),
            captioned(WrappingLabel(tr("The average, in 8 rows of 9 squares")), self._cells),
            captioned(WrappingLabel(answers), self._answers),
        )
        yield WrappingLabel(
            tr(
                "Each question is the same: is the next square to the right brighter than this one? A row of"
                " 9 squares gives 8 answers, and 8 rows give 64."
            )
        )

    def _comparing(self) -> Iterator[QWidget]:
        yield heading(tr("A copy has nearly the same answers"))
        yield WrappingLabel(
            tr(
                "In a copy that is smaller, brighter or saved again, light and dark are where they were. In"
                " another photo they are elsewhere. A dot marks each answer that differs from the photo's."
            )
        )
        captions = WrappingLabel(tr("The photo")), *self._counts
        yield FigureRow(*map(captioned, captions, self._photos, self.squares))
        yield WrappingLabel(
            tr(
                "Photos with at most %1 different answers may be copies. The button “Similarity” changes this"
                " number. Photos are also compared turned and mirrored, in all eight ways."
            ).replace("%1", str(DEFAULT_RADIUS))
        )

    def _further_looks(self) -> Iterator[QWidget]:
        yield heading(tr("Then it looks again"))
        yield WrappingLabel(
            tr(
                "Different photos can give similar answers by chance. So each pair gets a second look, with"
                " hundreds of further questions."
            )
        )
        yield WrappingLabel(
            tr(
                "Last, dupfinder lays the copy over the best photo of the group and looks for changes. Each"
                " changed place gets a frame, and the copy is not marked unless you mark it."
            )
        )
        yield FigureRow(
            captioned(WrappingLabel(tr("The best photo")), self._best),
            captioned(WrappingLabel(tr("A copy to which birds were added")), self._edited),
        )
        yield WrappingLabel(
            tr(
                "Parts of photos, and screenshots of them, are found in another way: by small details, such"
                " as the corner of a window, that lie in the same places in both pictures."
            )
        )

    def _words(self) -> Iterator[QWidget]:
        yield heading(tr("What the words mean"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MARGIN_PX)
        grid.setVerticalSpacing(SPACING_PX)
        grid.setColumnStretch(1, 1)
        for row, (word, meaning) in enumerate(self._meanings()):
            name = PlainLabel(word)
            font = name.font()
            font.setBold(True)
            name.setFont(font)
            for column, label in enumerate((name, WrappingLabel(meaning))):
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                grid.addWidget(label, row, column)
        yield holder

    def _meanings(self) -> Iterator[tuple[str, str]]:
        yield tr("Identical"), tr("The files are equal, byte for byte.")
        yield (
            tr("Same pixels"),
            tr("The pictures are equal in every pixel. Only the files differ, for example in their dates."),
        )
        yield (
            tr("Very similar"),
            tr("At most %1 answers differ: for example, a copy that was saved again.").replace(
                "%1", str(VERY_SIMILAR_BITS)
            ),
        )
        yield (
            tr("Similar"),
            tr("More answers differ: for example, a copy that is much smaller or edited a little."),
        )
        yield (
            tr("Look-alike"),
            tr("The answers are similar, but the second look found another photo. It is in no group."),
        )

    def _copy_words(self, count: str) -> str:
        return tr("A smaller, brighter copy. Different answers: %1 of 64.").replace("%1", count)

    def _other_words(self, count: str) -> str:
        return tr("Another photo. Different answers: %1 of 64.").replace("%1", count)

    @Slot()
    def _on_shown(self) -> None:
        from dupfinder.ui.dialogs.similarity_facts import work_out

        facts = work_out()
        self._show_steps(facts.photo)
        self._show_comparison(facts)
        self._best.show_picture(facts.photo.picture)
        self._edited.show_picture(facts.edited, difference=facts.difference)

    def _show_steps(self, photo: Hashed) -> None:
        self._steps[0].show_picture(photo.picture)
        self._steps[1].show_picture(photo.grey)
        self._cells.show_cells(photo.cells)
        self._answers.show_answers(photo.answers)

    def _show_comparison(self, facts: Facts) -> None:
        shares = 1.0, _COPY_SHARE, 1.0
        compared = facts.photo, facts.copy, facts.other
        for photo, each, share in zip(self._photos, compared, shares, strict=True):
            photo.show_picture(each.picture, share)
        for squares, each in zip(self.squares, compared, strict=True):
            squares.show_answers(each.answers, facts.photo.answers)
        self._counts[0].setText(self._copy_words(str(facts.copy_distance)))
        self._counts[1].setText(self._other_words(str(facts.other_distance)))
        for label, *figures in zip(self._counts, self._photos[1:], self.squares[1:], strict=True):
            for figure in figures:
                figure.setAccessibleName(label.text())
