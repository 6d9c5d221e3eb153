"""Computes the positions of tiles and headers in a sectioned grid, without Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in pixels, relative to the top left corner of the content."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The y coordinate below the rectangle."""
        return self.top + self.height


class Fit(NamedTuple):
    """How a few pictures fill an area.

    Attributes:
        columns: of tiles.
        width: of the box of each picture, in pixels.
        height: likewise.
    """

    columns: int
    width: int
    height: int


def best_fit(
    shapes: Sequence[tuple[float, float]], area: tuple[int, int], frame: tuple[int, int], least: int
) -> Fit:
    """Chooses the number of columns with which pictures cover the largest part of an area.

    Of several that cover as much, the largest: pictures that scroll are in few lines, small ones in one.

    Args:
        shapes: width and height of each picture; it is not enlarged.
        area: width and height of all tiles together.
        frame: what a tile is wider and higher than the box of its picture.
        least: side of a box; if all tiles do not fit with it, there are more lines than the area has.
    """
    best, most = Fit(1, least, least), -1.0
    for columns in range(1, len(shapes) + 1):
        lines = -(-len(shapes) // columns)
        width = area[0] // columns - frame[0]
        height = area[1] // lines - frame[1]
        if width < least:
            break
        is_whole = height >= least
        height = max(height, least)
        fits = [min(width / w, height / h, 1.0) for w, h in shapes]
        covered = sum(w * h * fit * fit for (w, h), fit in zip(shapes, fits, strict=True))
        covered *= 1 if is_whole else 1e-6
        if covered >= most * (1 - 1e-9):
            highest = max(round(h * fit) for (_, h), fit in zip(shapes, fits, strict=True))
            best, most = Fit(columns, width, min(height, max(highest, least // 2))), covered
    return best


class GridLayout:
    """Sections one below the other, each with a header and lines of equal cells.

    All positions are computed from the counts: a hundred thousand tiles take milliseconds, and the scroll bar
    is exact from the start.

    Args:
        counts: of the items of each section, each at least 1.
        width: of the content.
        cell_width: the least width; cells are widened to fill the content.
        cell_height: exact.
        header_height: 0 for none.
        gap: below each section.
        margin: at the left and right of all.
        line_heights: of the lines of the only section; each cell reaches below its line if that is lower.
    """

    def __init__(
        self,
        counts: Sequence[int],
        width: int,
        cell_width: int,
        cell_height: int,
        *,
        header_height: int = 0,
        gap: int = 0,
        margin: int = 0,
        line_heights: Sequence[int] = (),
    ) -> None:
        inner = max(width - 2 * margin, 1)
        self.columns = max(1, inner // max(cell_width, 1))
        self.cell_width = max(inner // self.columns, 1)
        self.cell_height = cell_height
        self.header_height = header_height
        self.width = width
        self._gap = gap
        self._margin = margin
        self._lines = [0, *accumulate(line_heights)] if line_heights else []
        columns = self.columns
        self._firsts = [0, *accumulate(counts)]
        self._tops = [
            0,
            *accumulate(header_height + self._line_top(-(-count // columns)) + gap for count in counts),
        ]

    def _line_top(self, line: int) -> int:
        """Returns where a line begins, below the header of its section."""
        return self._lines[line] if self._lines else line * self.cell_height

    def _line_at(self, y: int) -> int:
        """Returns the line at a height below the header of its section; negative above the first one."""
        return bisect_right(self._lines, y) - 1 if self._lines else y // self.cell_height

    @property
    def row_count(self) -> int:
        return self._firsts[-1]

    @property
    def section_count(self) -> int:
        return len(self._firsts) - 1

    @property
    def height(self) -> int:
        """Total height in pixels."""
        return self._tops[-1]

    def section_of(self, row: int) -> int:
        """Returns the section of a row."""
        return bisect_right(self._firsts, row) - 1

    def rows_of(self, section: int) -> range:
        """Returns the rows of a section."""
        return range(self._firsts[section], self._firsts[section + 1])

    def cell(self, row: int) -> Box:
        """Returns the rectangle of a row's tile."""
        section = self.section_of(row)
        line, column = divmod(row - self._firsts[section], self.columns)
        return Box(
            self._margin + column * self.cell_width,
            self._tops[section] + self.header_height + self._line_top(line),
            self.cell_width,
            self.cell_height,
        )

    def header(self, section: int) -> Box:
        """Returns the rectangle of a section's header."""
        return Box(0, self._tops[section], self.width, self.header_height)

    def section_box(self, section: int) -> Box:
        """Returns the rectangle of a section, with the gap below it."""
        top = self._tops[section]
        return Box(0, top, self.width, self._tops[section + 1] - top)

    def row_at(self, x: int, y: int) -> int | None:
        """Returns the row whose cell contains a point; None if there is none."""
        if not 0 <= y < self.height:
            return None
        section = bisect_right(self._tops, y) - 1
        line = self._line_at(y - self._tops[section] - self.header_height)
        column = (x - self._margin) // self.cell_width
        if line < 0 or not 0 <= column < self.columns:
            return None
        row = self._firsts[section] + line * self.columns + column
        return row if row < self._firsts[section + 1] else None

    def sections_between(self, top: int, bottom: int) -> range:
        """Returns the sections that overlap the lines from `top` up to `bottom`."""
        if not self.section_count or bottom <= 0 or top >= self.height or bottom <= top:
            return range(0)
        first = bisect_right(self._tops, max(top, 0)) - 1
        last = bisect_right(self._tops, min(bottom, self.height) - 1) - 1
        return range(first, min(last, self.section_count - 1) + 1)

    def runs_between(self, top: int, bottom: int) -> Iterator[range]:
        """Returns the rows that overlap the lines between `top` and `bottom`, a range for each section."""
        for section in self.sections_between(top, bottom):
            rows = self.rows_of(section)
            start = self._tops[section] + self.header_height
            first = max(0, self._line_at(top - start))
            last = max(0, self._line_at(bottom - start - 1) + 1)
            part = rows[first * self.columns : last * self.columns]
            if part:
                yield part

    def runs_in(self, box: Box) -> Iterator[range]:
        """Returns the rows whose cells overlap a rectangle, a range for each line of tiles."""
        first = max(0, (box.left - self._margin) // self.cell_width)
        last = min(self.columns - 1, (box.left + box.width - 1 - self._margin) // self.cell_width)
        if last < first or box.width <= 0:
            return
        for part in self.runs_between(box.top, box.bottom):
            end = self.rows_of(self.section_of(part.start)).stop
            for line in range(part.start, part.stop, self.columns):
                run = range(line + first, min(line + last + 1, end))
                if run:
                    yield run

    def above(self, row: int) -> int:
        """Returns the row one line up, in the same column if there is one; at the top, the row itself."""
        section = self.section_of(row)
        first = self._firsts[section]
        column = (row - first) % self.columns
        if row - self.columns >= first:
            return row - self.columns
        if not section:
            return row
        rows = self.rows_of(section - 1)
        line = rows.start + (len(rows) - 1) // self.columns * self.columns
        return min(line + column, rows.stop - 1)

    def below(self, row: int) -> int:
        """Returns the row one line down, in the same way."""
        section = self.section_of(row)
        rows = self.rows_of(section)
        column = (row - rows.start) % self.columns
        line = row - column
        if line + self.columns < rows.stop:
            return min(row + self.columns, rows.stop - 1)
        if section + 1 >= self.section_count:
            return row
        following = self.rows_of(section + 1)
        return min(following.start + column, following.stop - 1)

    def page(self, row: int, lines: int) -> int:
        """Returns the row so many pixels below, or above if negative; at least one line away."""
        step, sign = (self.below, 1) if lines > 0 else (self.above, -1)
        target = self.cell(row).top + lines
        row = step(row)
        while (following := step(row)) != row:
            if (self.cell(following).top - target) * sign > 0:
                break
            row = following
        return row
