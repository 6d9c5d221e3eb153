"""Where tiles and headers stand, against a plain model that draws up every cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.ui.grid.layout import Box, Fit, GridLayout, best_fit


@st.composite
def layouts(draw, *, at_least=0):
    """A layout, with the counts and the gap it was made of."""
    counts = draw(st.lists(st.integers(1, 12), min_size=at_least, max_size=7))
    gap = draw(st.integers(0, 9))
    made = GridLayout(
        counts,
        draw(st.integers(1, 120)),
        draw(st.integers(1, 40)),
        draw(st.integers(1, 30)),
        header_height=draw(st.integers(0, 12)),
        gap=gap,
        margin=draw(st.integers(0, 10)),
    )
    return made, counts, gap


def cells(layout):
    return [layout.cell(row) for row in range(layout.row_count)]


def headers(layout):
    return [layout.header(section) for section in range(layout.section_count)]


def meet(one, other):
    return max(one.left, other.left) < min(one.left + one.width, other.left + other.width) and max(
        one.top, other.top
    ) < min(one.bottom, other.bottom)


def holds(box, x, y):
    return box.left <= x < box.left + box.width and box.top <= y < box.bottom


# --- places -----------------------------------------------------------------------------------


@given(layouts())
def test_every_cell_is_inside_and_none_overlaps_another_or_a_header(made):
    layout, counts, _ = made
    boxes = [box for box in (*cells(layout), *headers(layout)) if box.height]
    for number, box in enumerate(boxes):
        assert box.top >= 0
        assert box.bottom <= layout.height
        assert not any(meet(box, other) for other in boxes[number + 1 :])
    for box in cells(layout):
        assert box.left >= 0
        assert box.left + box.width <= max(layout.width, box.left + 1)
        assert box.height == layout.cell_height
    assert layout.row_count == sum(counts)
    assert layout.section_count == len(counts)


@given(layouts())
def test_rows_go_from_left_to_right_and_down_section_by_section(made):
    layout, counts, gap = made
    order = [(box.top, box.left) for box in cells(layout)]
    assert order == sorted(order)
    top = 0
    for section, count in enumerate(counts):
        rows = layout.rows_of(section)
        assert len(rows) == count
        assert {layout.section_of(row) for row in rows} == {section}
        assert layout.header(section).top == top
        assert layout.cell(rows.start).top == top + layout.header_height
        top = layout.cell(rows[-1]).bottom + gap
        assert layout.section_box(section).bottom == top
    assert layout.height == top


@given(layouts())
def test_columns_are_as_many_as_fit_and_fill_the_width(made):
    layout, _, _ = made
    assert layout.columns >= 1
    lefts = {box.left for box in cells(layout)}
    assert len(lefts) <= layout.columns


@pytest.mark.parametrize(
    ("width", "columns", "cell_width"), [(99, 1, 79), (120, 2, 50), (169, 2, 74), (170, 3, 50), (5, 1, 1)]
)
def test_cells_are_widened_to_fill_the_width(width, columns, cell_width):
    layout = GridLayout([5], width, 50, 10, margin=10)
    assert (layout.columns, layout.cell_width) == (columns, cell_width)


@given(layouts(), st.integers(-20, 140), st.integers(-20, 400))
def test_the_row_at_a_point_is_the_one_whose_cell_holds_it(made, x, y):
    layout, _, _ = made
    expected = next((row for row, box in enumerate(cells(layout)) if holds(box, x, y)), None)
    assert layout.row_at(x, y) == expected


@given(layouts())
def test_each_cell_s_corners_and_centre_are_its_row(made):
    layout, _, _ = made
    for row, box in enumerate(cells(layout)):
        right, bottom = box.left + box.width - 1, box.bottom - 1
        for x in (box.left, box.left + box.width // 2, right):
            for y in (box.top, box.top + box.height // 2, bottom):
                assert layout.row_at(x, y) == row


# --- parts of it ------------------------------------------------------------------------------


@given(layouts(), st.integers(-30, 400), st.integers(-5, 300))
def test_sections_between_two_lines_are_those_that_have_some_of_them(made, top, height):
    layout, _, _ = made
    lines = Box(0, top, 1, height)
    expected = [
        section
        for section in range(layout.section_count)
        if meet(layout.section_box(section)._replace(width=1), lines)
    ]
    assert list(layout.sections_between(top, top + height)) == expected


@given(layouts(), st.integers(-30, 400), st.integers(-5, 300))
def test_runs_between_two_lines_are_the_rows_that_have_some_of_them(made, top, height):
    layout, _, _ = made
    expected = [
        row for row, box in enumerate(cells(layout)) if max(box.top, top) < min(box.bottom, top + height)
    ]
    runs = list(layout.runs_between(top, top + height))
    assert [row for run in runs for row in run] == expected
    sections = [{layout.section_of(row) for row in run} for run in runs]
    assert all(len(each) == 1 for each in sections)  # one range for each section, none empty
    assert len({min(each) for each in sections}) == len(runs)


@given(layouts(), st.integers(-20, 140), st.integers(-20, 400), st.integers(0, 150), st.integers(0, 400))
def test_runs_in_a_rectangle_are_the_rows_whose_cells_meet_it(made, left, top, width, height):
    layout, _, _ = made
    area = Box(left, top, width, height)
    expected = [row for row, box in enumerate(cells(layout)) if meet(box, area)]
    runs = list(layout.runs_in(area))
    assert [row for run in runs for row in run] == expected
    assert all(len({layout.cell(row).top for row in run}) == 1 for run in runs)


# --- steps ------------------------------------------------------------------------------------


@given(layouts(at_least=1))
def test_a_line_down_is_lower_in_the_same_column_where_there_is_one(made):
    layout, _, _ = made
    tops = sorted({box.top for box in cells(layout)})
    for row, box in enumerate(cells(layout)):
        below = layout.below(row)
        if box.top == tops[-1]:
            assert below == row
            continue
        line = [
            each for each in range(layout.row_count) if layout.cell(each).top == tops[tops.index(box.top) + 1]
        ]
        same = [each for each in line if layout.cell(each).left == box.left]
        assert below == (same[0] if same else line[-1])


@given(layouts(at_least=1))
def test_a_line_up_is_higher_in_the_same_column_where_there_is_one(made):
    layout, _, _ = made
    tops = sorted({box.top for box in cells(layout)})
    for row, box in enumerate(cells(layout)):
        above = layout.above(row)
        if box.top == tops[0]:
            assert above == row
            continue
        line = [
            each for each in range(layout.row_count) if layout.cell(each).top == tops[tops.index(box.top) - 1]
        ]
        same = [each for each in line if layout.cell(each).left == box.left]
        assert above == (same[0] if same else line[-1])


@given(layouts(at_least=1))
def test_up_leads_back_where_the_column_goes_on(made):
    layout, _, _ = made
    for row, box in enumerate(cells(layout)):
        below, above = layout.below(row), layout.above(row)
        if below != row and layout.cell(below).left == box.left:
            assert layout.above(below) == row
        if above != row and layout.cell(above).left == box.left:
            assert layout.below(above) == row


@given(layouts(at_least=1), st.integers(1, 300))
def test_a_page_goes_as_far_as_it_says_and_at_least_a_line(made, height):
    layout, _, _ = made
    for row, box in enumerate(cells(layout)):
        down, up = layout.page(row, height), layout.page(row, -height)
        assert up <= row <= down
        assert (down == row) == (layout.below(row) == row)
        assert (up == row) == (layout.above(row) == row)
        assert down == layout.below(row) or layout.cell(down).top <= box.top + height
        assert up == layout.above(row) or layout.cell(up).top >= box.top - height
        # Another line would be too far.
        assert layout.below(down) == down or layout.cell(layout.below(down)).top > box.top + height
        assert layout.above(up) == up or layout.cell(layout.above(up)).top < box.top - height


@given(layouts(at_least=1), st.integers(1, 300))
def test_pages_down_reach_the_last_line_and_pages_up_the_first(made, height):
    layout, _, _ = made
    row = 0
    for _ in range(layout.row_count):
        row = layout.page(row, height)
    assert layout.cell(row).top == cells(layout)[-1].top
    for _ in range(layout.row_count):
        row = layout.page(row, -height)
    assert layout.cell(row).top == cells(layout)[0].top


# --- size -------------------------------------------------------------------------------------


def test_nothing_has_no_height():
    layout = GridLayout([], 500, 100, 100, header_height=20, gap=5)
    assert (layout.row_count, layout.section_count, layout.height) == (0, 0, 0)
    assert layout.row_at(5, 5) is None
    assert list(layout.runs_between(0, 1000)) == []
    assert list(layout.runs_in(Box(0, 0, 1000, 1000))) == []


def test_a_hundred_thousand_tiles_are_found_again():
    layout = GridLayout([5] * 20_000, 1000, 160, 200, header_height=30, gap=10)
    assert layout.row_count == 100_000
    assert layout.height == 20_000 * 240
    for row in range(0, 100_000, 49):
        box = layout.cell(row)
        assert layout.row_at(box.left, box.top) == row
        assert row in next(layout.runs_between(box.top, box.bottom))


# --- pictures that fill an area -----------------------------------------------------------------

FRAME, LEAST = (16, 80), 132
LANDSCAPE, PORTRAIT, PANORAMA = (4000.0, 3000.0), (3000.0, 4000.0), (9000.0, 900.0)

shapes_of = st.lists(st.tuples(st.floats(1, 9000), st.floats(1, 9000)), min_size=1, max_size=12)
areas = st.tuples(st.integers(200, 3000), st.integers(200, 2000))


def covered(shapes, width, height):
    """The part of an area that pictures cover in boxes of this size."""
    fits = [min(width / w, height / h, 1.0) for w, h in shapes]
    return sum(w * h * fit * fit for (w, h), fit in zip(shapes, fits, strict=True))


@given(shapes_of, areas)
def test_tiles_fit_into_the_area_or_are_as_low_as_they_may_be(shapes, area):
    fit = best_fit(shapes, area, FRAME, LEAST)
    lines = -(-len(shapes) // fit.columns)
    assert 1 <= fit.columns <= len(shapes)
    if fit == Fit(1, LEAST, LEAST):
        return  # not even one column has room, or it is just as wide
    assert fit.columns * (fit.width + FRAME[0]) <= area[0]
    assert fit.width >= LEAST
    assert fit.height >= LEAST // 2
    assert lines * (fit.height + FRAME[1]) <= area[1] or fit.height <= LEAST


@given(shapes_of, areas)
def test_no_other_number_of_columns_covers_more_of_the_area(shapes, area):
    fit = best_fit(shapes, area, FRAME, LEAST)
    found = covered(shapes, fit.width, fit.height)
    for columns in range(1, len(shapes) + 1):
        width = area[0] // columns - FRAME[0]
        height = area[1] // -(-len(shapes) // columns) - FRAME[1]
        if width >= LEAST and height >= LEAST:
            # The height is that of the highest picture, rounded.
            assert covered(shapes, width, height) <= found * 1.02 + 2 * sum(w + 1 for w, _ in shapes)


@pytest.mark.parametrize(
    ("shapes", "area", "columns"),
    [
        ([LANDSCAPE], (1200, 800), 1),
        ([LANDSCAPE] * 2, (1200, 600), 2),
        ([LANDSCAPE] * 2, (500, 900), 1),
        ([PORTRAIT] * 3, (1200, 700), 3),
        ([PANORAMA] * 3, (1200, 800), 1),
        ([LANDSCAPE] * 4, (1200, 900), 2),
        ([LANDSCAPE] * 60, (1200, 900), 6),  # they scroll: as many as are not made smaller
        ([(100.0, 60.0)] * 3, (1200, 800), 3),  # small ones, as large as they are anyway
    ],
)
def test_columns_follow_the_shapes_of_pictures_and_of_the_area(shapes, area, columns):
    assert best_fit(shapes, area, FRAME, LEAST).columns == columns


def test_boxes_are_no_higher_than_their_highest_picture():
    assert best_fit([PANORAMA] * 2, (1200, 800), FRAME, LEAST).height == round(900 * (1200 - 16) / 9000)
    small = best_fit([(100.0, 60.0)], (1200, 800), FRAME, LEAST)
    assert small.height == LEAST // 2


def test_nothing_and_an_area_of_nothing_have_a_fit():
    assert best_fit([], (1200, 800), FRAME, LEAST) == Fit(1, LEAST, LEAST)
    assert best_fit([LANDSCAPE], (0, 0), FRAME, LEAST) == Fit(1, LEAST, LEAST)


def test_lines_of_different_heights_follow_each_other():
    layout = GridLayout([5], 300, 100, 80, line_heights=[50, 80])
    assert layout.columns == 3
    assert layout.height == 130
    assert [layout.cell(row)[:2] for row in range(5)] == [(0, 0), (100, 0), (200, 0), (0, 50), (100, 50)]
    assert [layout.row_at(10, y) for y in (0, 49, 50, 129, 130)] == [0, 0, 3, 3, None]
    assert layout.row_at(250, 60) is None
    assert list(layout.runs_between(0, 50)) == [range(3)]
    assert list(layout.runs_between(49, 51)) == [range(5)]
    assert list(layout.runs_between(50, 200)) == [range(3, 5)]
    assert list(layout.runs_in(Box(0, 50, 90, 10))) == [range(3, 4)]
