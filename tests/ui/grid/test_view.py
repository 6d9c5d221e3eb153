"""The thumbnail grid as a person uses it: by mouse, by keyboard, and while its content changes."""

import builtins
import dataclasses
import itertools
import os

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent, QPalette, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Match
from dupfinder.ui.backend.cluster_table import Section
from dupfinder.ui.desktop import urls
from dupfinder.ui.grid import view as module
from dupfinder.ui.grid.model import Check, GridModel, Heading
from dupfinder.ui.grid.tile_marks import CHECK_SIDE, TileMarks
from dupfinder.ui.grid.tile_painter import MARGIN as TILE_MARGIN
from dupfinder.ui.grid.tile_painter import TilePainter
from dupfinder.ui.grid.tile_view import DEFAULT_SIDE, MAX_SIDE, MIN_SIDE
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.style import colours, theme

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

IMAGE = ImageRecord(0, "", 1_550_000, 0, 400, 300, 120_000, "JPEG", "2024:05:06 07:08:09", False, False, 0)


def match(number, **changes):
    return Match(
        dataclasses.replace(IMAGE, id=number, path=f"/photos/{number}.jpg", **changes), 3, "near", None
    )


ITEMS = [match(number) for number in range(200)]


class Thumbnails(QObject):
    """Stands for the loader: notes what was asked, and has the pixmaps that a test gives it."""

    ready = Signal(object)

    def __init__(self):
        super().__init__()
        self.pixmaps = {}
        self.wanted = []
        self.sides = set()
        self.wants = self.drops = 0

    def pixmap(self, image, side_px):
        return self.pixmaps.get(image.path)

    def failure(self, image):
        return None

    def want(self, client, images, side_px):
        self.wanted = [image.id for image in images]
        self.wants += 1
        self.sides.add(side_px)

    def drop(self, client):
        self.wanted = []
        self.drops += 1

    def arrive(self, item, colour):
        self.pixmaps[item.image.path] = QPixmap(120, 90)
        self.pixmaps[item.image.path].fill(colour)
        self.ready.emit(item.image.stamp)


class Grid(GridView):
    """A grid with what tests ask of it."""

    def __init__(self, thumbnails):
        super().__init__(thumbnails)
        self.model_ = GridModel(lambda section: Heading(f"Section {section.subject}"))
        self.setModel(self.model_)
        self.told = []
        self.alterations = 0
        self.opened.connect(lambda item: self.told.append(("opened", item.image.id)))
        self.preview_asked.connect(lambda: self.told.append("preview"))
        self.confirmed.connect(lambda: self.told.append("confirmed"))
        self.turned.connect(lambda step: self.told.append(("turned", step)))
        self.menu_asked.connect(lambda place: self.told.append(("menu", place)))
        self.side_asked.connect(lambda side: self.told.append(("side", side)))
        self.selection_altered.connect(self.count)

    def count(self):
        self.alterations += 1

    def show_items(self, items, *lengths):
        """Shows items in sections of these lengths, or in one."""
        lengths = lengths or ((len(items),) if items else ())
        assert sum(lengths) == len(items)
        self.model_.set_content(list(items), [Section(n, length) for n, length in enumerate(lengths)])

    def rect(self, row):
        return self.visualRect(self.model_.index(row))

    def ids(self):
        return [item.image.id for item in self.selected_items()]

    def current(self):
        item = self.current_item()
        return None if item is None else item.image.id

    def set_current(self, row):
        self.setCurrentIndex(self.model_.index(row))

    def columns(self):
        return sum(self.rect(row).top() == self.rect(0).top() for row in range(len(self.model_.items)))

    def scroll(self, value=None):
        if value is not None:
            self.verticalScrollBar().setValue(value)
        return self.verticalScrollBar().value()

    def is_in_view(self, row):
        return self.viewport().rect().contains(self.rect(row))


@pytest.fixture
def thumbnails(qapp):
    return Thumbnails()


@pytest.fixture
def grid(qtbot, thumbnails):
    """Twenty tiles in three sections, four columns, in a window in front."""
    window = QWidget()
    made = Grid(thumbnails)
    made.window_ = window
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    made.show_items(ITEMS[:20], 6, 3, 11)
    window.resize(840, 520)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert made.columns() == 4
    made.alterations = 0
    return made


@pytest.fixture
def painted(monkeypatch):
    """The tiles that were painted: numbers of images and states, in order."""
    tiles, paint = [], TilePainter.paint

    def note(self, painter, rect, item, keeper, state, lift=0):
        tiles.append((item.image.id, state))
        paint(self, painter, rect, item, keeper, state, lift)

    monkeypatch.setattr(TilePainter, "paint", note)
    return tiles


def mouse(grid, kind, place, button=LEFT, buttons=LEFT, modifiers=PLAIN):
    viewport = grid.viewport()
    event = QMouseEvent(
        kind, QPointF(place), QPointF(viewport.mapToGlobal(place)), button, buttons, modifiers
    )
    QApplication.sendEvent(viewport, event)


def drag(grid, *places, modifiers=PLAIN):
    """Presses the left button at the first place, moves, and lets go at the last."""
    mouse(grid, QEvent.Type.MouseButtonPress, places[0], modifiers=modifiers)
    for place in places[1:]:
        mouse(grid, QEvent.Type.MouseMove, place, NONE, modifiers=modifiers)
    mouse(grid, QEvent.Type.MouseButtonRelease, places[-1], buttons=NONE, modifiers=modifiers)


def pixel(picture, place):
    """The colour at a place, whatever the size of the screen's pixels."""
    return picture.pixelColor(place * picture.devicePixelRatio())


@pytest.fixture
def click(qtbot, grid):
    def run(row, modifiers=PLAIN, button=LEFT):
        qtbot.mouseClick(grid.viewport(), button, modifiers, grid.rect(row).center())

    return run


@pytest.fixture
def press(qtbot, grid):
    """Presses keys in the grid; gives the current item."""

    def run(*keys, modifiers=PLAIN):
        for key in keys:
            qtbot.keyClick(grid, key, modifiers)
        return grid.current()

    return run


# --- selecting with the mouse -----------------------------------------------------------------


def test_a_click_selects_one(grid, click):
    click(5)
    assert (grid.ids(), grid.current()) == ([5], 5)
    click(7)
    assert (grid.ids(), grid.current()) == ([7], 7)
    assert grid.alterations == 2


def test_ctrl_adds_and_takes_away(grid, click):
    for row in (2, 8, 5):
        click(row, CTRL)
    assert grid.ids() == [2, 5, 8]
    click(5, CTRL)
    assert grid.ids() == [2, 8]
    assert grid.current() == 5


@pytest.mark.parametrize(("first", "last"), [(1, 8), (8, 1), (6, 7), (3, 3)])
def test_shift_selects_all_between_in_their_order_whatever_the_lines(grid, click, first, last):
    click(first)
    click(last, SHIFT)
    assert grid.ids() == list(range(min(first, last), max(first, last) + 1))


def test_shift_again_measures_from_the_same_item(grid, click):
    click(4)
    click(7, SHIFT)
    click(1, SHIFT)
    assert grid.ids() == [1, 2, 3, 4]


def test_shift_reaches_what_is_out_of_view(grid, click):
    click(2)
    grid.scroll(10_000)
    click(18, SHIFT)
    assert grid.ids() == list(range(2, 19))


def test_a_click_beside_the_tiles_clears(grid, click, qtbot):
    click(5)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=QPoint(300, 5))  # a header
    assert grid.ids() == []


def test_a_tile_just_below_the_pinned_header_is_hit_where_it_is(grid, click):
    grid.scroll(grid.rect(4).top() - 60)
    click(4)
    assert grid.ids() == [4]


# --- the rubber band --------------------------------------------------------------------------


def between(grid, first, last):
    """From above the tile of a row that is the first of its section to inside another."""
    start = QPoint(grid.rect(first).left() + 5, grid.rect(first).top() - 6)
    end = grid.rect(last).center()
    return start, (start + end) / 2, end


def test_a_rubber_band_selects_the_tiles_it_meets_and_no_others(grid):
    drag(grid, *between(grid, 0, 5))
    assert grid.ids() == [0, 1, 4, 5]
    drag(grid, *between(grid, 1, 2))
    assert grid.ids() == [1, 2]


def test_a_rubber_band_goes_in_every_direction(grid):
    start = QPoint(grid.rect(2).right() - 5, grid.rect(6).top() - 6)  # the header of the second section
    end = grid.rect(1).center()
    drag(grid, start, (start + end) / 2, end)
    assert grid.ids() == [1, 2, 5]


def test_a_rubber_band_with_ctrl_adds(grid, click):
    click(3)
    drag(grid, *between(grid, 0, 1), modifiers=CTRL)
    assert grid.ids() == [0, 1, 3]


def test_a_rubber_band_that_shrinks_lets_go_of_what_it_left(grid):
    start, middle, end = between(grid, 0, 5)
    mouse(grid, QEvent.Type.MouseButtonPress, start)
    for place in (middle, end):
        mouse(grid, QEvent.Type.MouseMove, place, NONE)
    assert grid.ids() == [0, 1, 4, 5]
    mouse(grid, QEvent.Type.MouseMove, grid.rect(0).center(), NONE)
    assert grid.ids() == [0]
    mouse(grid, QEvent.Type.MouseButtonRelease, grid.rect(0).center(), buttons=NONE)


def test_a_rubber_band_is_drawn_until_the_button_is_let_go(grid):
    start, middle, end = between(grid, 0, 5)
    mouse(grid, QEvent.Type.MouseButtonPress, start)
    for place in (middle, end):
        mouse(grid, QEvent.Type.MouseMove, place, NONE)
    during = grid.viewport().grab().toImage()
    mouse(grid, QEvent.Type.MouseButtonRelease, end, buttons=NONE)
    after = grid.viewport().grab().toImage()
    edge = QPoint(start.x(), (start.y() + end.y()) // 2)
    assert pixel(during, edge) != pixel(after, edge)


def test_a_rubber_band_over_a_scrolled_grid_means_what_is_seen(grid):
    grid.show_items(ITEMS[:20], 6, 3, 8, 3)
    grid.scroll(10_000)
    drag(grid, *between(grid, 17, 18))
    assert grid.ids() == [17, 18]


# --- the keyboard -----------------------------------------------------------------------------


def test_ctrl_a_selects_all_and_escape_none(grid, press):
    press(Key.Key_A, modifiers=CTRL)
    assert grid.ids() == list(range(20))
    press(Key.Key_Escape)
    assert grid.ids() == []


def test_escape_without_a_selection_is_left_to_the_window(qtbot, grid):
    unused = []
    grid.window_.keyPressEvent = lambda event: unused.append(event.key())
    qtbot.keyClick(grid, Key.Key_Escape)
    assert unused == [Key.Key_Escape]


def test_arrows_go_on_across_sections(grid, press):
    # Sections of 6, 3 and 11 in four columns:  0 1 2 3 / 4 5  |  6 7 8  |  9 10 11 12 / 13 …
    grid.set_current(1)
    assert [press(Key.Key_Down) for _ in range(4)] == [5, 7, 10, 14]
    assert [press(Key.Key_Up) for _ in range(4)] == [10, 7, 5, 1]
    assert press(Key.Key_Up) == 1
    grid.set_current(5)
    assert [press(Key.Key_Right) for _ in range(2)] == [6, 7]
    assert [press(Key.Key_Left) for _ in range(2)] == [6, 5]


def test_arrows_stop_at_the_ends(grid, press):
    grid.set_current(0)
    assert press(Key.Key_Left) == 0
    grid.set_current(19)
    assert press(Key.Key_Right) == 19
    assert press(Key.Key_Down) == 19


def test_down_ends_in_the_last_of_a_shorter_line(grid, press):
    grid.set_current(3)
    assert [press(Key.Key_Down) for _ in range(2)] == [5, 7]


def test_the_first_arrow_begins_at_the_first_item(grid, press):
    assert (grid.current(), grid.ids()) == (0, [])  # since the grid has the focus
    assert press(Key.Key_Right) == 1
    assert grid.ids() == [1]


def test_home_and_end(grid, press):
    grid.set_current(8)
    assert press(Key.Key_End) == 19
    assert grid.is_in_view(19)
    assert press(Key.Key_Home) == 0
    assert grid.scroll() == 0


def test_pages_go_down_to_the_last_line_and_back(grid, press):
    grid.show_items(ITEMS[:80], 40, 40)
    grid.set_current(1)
    seen = [press(Key.Key_PageDown) for _ in range(30)]
    assert seen == sorted(seen)
    assert seen[0] > 4
    assert grid.rect(seen[-1]).top() == grid.rect(79).top()
    assert grid.is_in_view(seen[-1])
    seen = [press(Key.Key_PageUp) for _ in range(30)]
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 1


def test_pages_go_on_in_a_window_lower_than_a_tile(grid, press):
    grid.window_.resize(840, 150)
    grid.show_items(ITEMS[:5], 1, 1, 1, 1, 1)
    grid.set_current(0)
    assert [press(Key.Key_PageDown) for _ in range(5)] == [1, 2, 3, 4, 4]


def test_shift_with_arrows_selects_all_between(grid, press):
    grid.set_current(2)
    press(Key.Key_Down, modifiers=SHIFT)
    assert grid.ids() == [2, 3, 4, 5]
    press(Key.Key_Down, Key.Key_Right, modifiers=SHIFT)
    assert grid.ids() == [2, 3, 4, 5, 6, 7, 8]
    press(Key.Key_Home, modifiers=SHIFT)
    assert grid.ids() == [0, 1, 2]
    press(Key.Key_End, modifiers=SHIFT)
    assert grid.ids() == list(range(2, 20))


def test_ctrl_with_arrows_moves_without_selecting_and_ctrl_space_adds(grid, press):
    grid.set_current(1)
    assert press(Key.Key_Right, Key.Key_Right, modifiers=CTRL) == 3
    assert grid.ids() == [1]
    press(Key.Key_Space, modifiers=CTRL)
    assert grid.ids() == [1, 3]


def test_the_current_item_comes_into_view_below_the_pinned_header(grid, press):
    grid.set_current(0)
    for _ in range(8):
        press(Key.Key_Down)
        assert grid.is_in_view(grid.currentIndex().row())
    for _ in range(8):
        press(Key.Key_Up)
        row = grid.currentIndex().row()
        assert grid.is_in_view(row)
        assert grid.rect(row).top() >= grid.rect(0).top() + grid.scroll()  # the height of a header


def test_a_tile_under_the_pinned_header_comes_out_of_it(grid):
    header = grid.rect(0).top()
    top = grid.rect(4).top()
    grid.scroll(top - header // 2)  # half of the header lies over it
    grid.set_current(4)
    assert grid.rect(4).top() == header


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_confirms_and_opens_nothing(grid, press, key):
    grid.set_current(4)
    press(key)
    assert grid.told == ["confirmed"]
    press(key, modifiers=SHIFT)
    assert len(grid.told) == 1
    assert grid.ids() == [4]


def test_enter_on_the_number_pad_confirms_too(grid, press):
    press(Key.Key_Enter, modifiers=Qt.KeyboardModifier.KeypadModifier)
    assert grid.told == ["confirmed"]


def test_space_asks_for_a_preview_and_leaves_selection_and_current_item(grid, click, press):
    for row in (8, 2, 5):
        click(row, CTRL)
    assert press(Key.Key_Space) == 5
    assert grid.told == ["preview"]
    assert grid.ids() == [2, 5, 8]


def test_letters_are_left_to_the_verbs(grid, press):
    named = [
        dataclasses.replace(ITEMS[n], image=dataclasses.replace(IMAGE, id=n, path=f"/{name}.jpg"))
        for n, name in enumerate(("kite", "xylophone", "night"))
    ]
    grid.show_items(named)
    grid.set_current(0)
    assert [press(key) for key in (Key.Key_X, Key.Key_N, Key.Key_K)] == [0, 0, 0]


def test_a_double_click_opens(qtbot, grid, click):
    click(3)
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=grid.rect(3).center())
    assert grid.told == [("opened", 3)]


def test_an_empty_grid_answers_every_key(grid, press):
    grid.show_items([])
    for key in (Key.Key_Down, Key.Key_End, Key.Key_PageUp, Key.Key_Space, Key.Key_A, Key.Key_Escape):
        assert press(key) is None
    assert grid.told == []
    assert grid.visible_rows() == []
    grid.viewport().grab()


# --- the context menu -------------------------------------------------------------------------


def ask_for_menu(grid, place, reason):
    event = QContextMenuEvent(reason, place, grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(grid.viewport(), event)


def test_a_right_click_selects_what_is_under_it_and_asks_for_a_menu_there(grid, click):
    click(1)
    click(6, button=RIGHT)
    place = grid.rect(6).center()
    ask_for_menu(grid, place, QContextMenuEvent.Reason.Mouse)
    assert grid.ids() == [6]
    assert grid.told == [("menu", grid.viewport().mapToGlobal(place))]


def test_a_right_click_in_a_selection_keeps_it(grid, click):
    click(1)
    click(6, SHIFT)
    click(3, button=RIGHT)
    ask_for_menu(grid, grid.rect(3).center(), QContextMenuEvent.Reason.Mouse)
    assert grid.ids() == [1, 2, 3, 4, 5, 6]
    assert len(grid.told) == 1


def test_without_a_selection_there_is_no_menu(grid):
    ask_for_menu(grid, QPoint(300, 5), QContextMenuEvent.Reason.Mouse)
    assert grid.told == []


def test_the_menu_key_asks_for_a_menu_on_the_current_item(grid):
    grid.set_current(5)
    ask_for_menu(grid, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    ((_, place),) = grid.told
    assert grid.rect(5).contains(grid.viewport().mapFromGlobal(place))


def test_the_menu_key_brings_the_current_item_into_view_first(grid):
    grid.set_current(5)
    grid.scroll(10_000)
    ask_for_menu(grid, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    ((_, place),) = grid.told
    assert grid.viewport().rect().contains(grid.viewport().mapFromGlobal(place))


# --- while the content changes ----------------------------------------------------------------


def show_wide(grid):
    """A hundred tiles, every second of two hundred, in sections of ten."""
    grid.show_items(ITEMS[::2], *([10] * 10))


def select(grid, *images):
    selection = grid.selectionModel()
    selection.clear()
    for image in images:
        index = grid.model_.index(grid.model_.row_of(image))
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def visible_places(grid):
    """The images in view, each with the place of its tile."""
    return {grid.model_.items[row].image.id: grid.rect(row).top() for row in grid.visible_rows()}


INSERTED = [*ITEMS[:20], *ITEMS[20::2]]  # ten more, before all
REMOVED = ITEMS[20::2]  # the first ten gone
REORDERED = ITEMS[::-2]  # a reset


@pytest.mark.parametrize(
    "items",
    [INSERTED, REMOVED, [*ITEMS[::2], *ITEMS[1::2]], ITEMS[::-1]],
    ids=["more", "fewer", "after", "reset"],
)
def test_selection_and_current_item_stay_with_their_images(grid, items):
    show_wide(grid)
    select(grid, 40, 100, 60)
    alterations = grid.alterations
    grid.show_items(items)
    assert sorted(grid.ids()) == [40, 60, 100]
    assert grid.current() == 60
    assert sorted(item.image.id for item in grid.selected_items()) == [40, 60, 100]
    assert grid.alterations in (alterations, alterations + 1)  # again after a reset, as rows are others


@pytest.mark.parametrize("items", [INSERTED, REMOVED], ids=["more", "fewer"])
def test_what_is_in_view_stays_where_it_is(grid, items):
    show_wide(grid)
    grid.scroll(grid.rect(52).top() + 30)
    before = visible_places(grid)
    grid.show_items(items, *([10] * (len(items) // 10)))
    after = visible_places(grid)
    common = before.keys() & after.keys()
    assert len(common) >= 8
    assert {image: after[image] for image in common} == {image: before[image] for image in common}


def test_a_reset_keeps_the_first_tile_in_view_where_it_is(grid):
    show_wide(grid)
    grid.scroll(grid.rect(52).top())
    first = grid.model_.items[grid.visible_rows()[0]].image.id
    place = visible_places(grid)[first]
    grid.show_items(ITEMS[::-1])
    assert visible_places(grid)[first] == place


def test_the_current_item_does_not_pull_the_view_away_when_the_order_changes(grid):
    show_wide(grid)
    select(grid, 0)
    grid.scroll(grid.rect(52).top())
    seen = visible_places(grid)
    grid.show_items(ITEMS[::-1])
    assert visible_places(grid).keys() & seen.keys()


def test_a_grid_at_its_top_stays_there_when_rows_come_before(grid):
    show_wide(grid)
    grid.show_items(INSERTED)
    assert grid.scroll() == 0


def test_selected_items_that_go_are_selected_no_more_and_that_is_told(grid):
    show_wide(grid)
    select(grid, 2, 60)
    alterations = grid.alterations
    grid.show_items(REMOVED)
    assert grid.ids() == [60]
    assert grid.alterations > alterations


@pytest.mark.parametrize("after", [[], ITEMS[1:20:2]], ids=["nothing", "others"])
def test_when_all_that_was_selected_is_gone_that_is_told(grid, after):
    show_wide(grid)
    select(grid, 2, 60)
    alterations = grid.alterations
    grid.show_items(after)
    assert grid.ids() == []
    assert grid.alterations > alterations


def test_all_of_many_stay_selected_as_one_piece(grid, press):
    show_wide(grid)
    press(Key.Key_A, modifiers=CTRL)
    grid.show_items([*ITEMS[2::2], ITEMS[0]])  # another order: a reset
    assert len(grid.ids()) == 100
    assert len(grid.selectionModel().selection().toList()) <= 2


def test_the_grid_goes_back_to_the_top_for_another_cluster(grid):
    show_wide(grid)
    grid.scroll(600)
    select(grid, 100)
    grid.show_items(ITEMS[1::2])
    assert grid.scroll() == 0


def test_what_was_in_view_stays_when_the_window_becomes_narrower(qtbot, grid):
    show_wide(grid)
    grid.scroll(grid.rect(52).top())
    image = grid.model_.items[grid.visible_rows()[0]].image.id
    place = visible_places(grid)[image]
    grid.window_.resize(460, 520)
    qtbot.waitUntil(lambda: grid.columns() == 2)
    assert visible_places(grid)[image] == place


def test_what_was_in_view_stays_when_tiles_become_larger(grid):
    show_wide(grid)
    grid.scroll(grid.rect(52).top())
    image = grid.model_.items[grid.visible_rows()[0]].image.id
    grid.set_side(240)
    assert image in visible_places(grid)


def test_the_scroll_bar_is_right_at_once(grid):
    grid.show_items(ITEMS)
    height = grid.verticalScrollBar().maximum() + grid.viewport().height()
    grid.scroll(10**6)
    assert grid.visible_rows()[-1] == 199
    assert grid.rect(199).bottom() < grid.viewport().height()
    assert height > 50 * grid.rect(0).height()
    grid.show_items(ITEMS[:3])
    assert grid.verticalScrollBar().maximum() == 0


def test_a_section_is_brought_to_the_top(grid):
    show_wide(grid)
    grid.scroll_to_section(4)
    assert grid.visible_rows()[0] == 40
    assert 0 < grid.rect(40).top() < 80  # below its header


# --- the size of tiles ------------------------------------------------------------------------


def turn_wheel(grid, angle, modifiers):
    place = QPointF(grid.rect(1).center())
    event = QWheelEvent(
        place,
        QPointF(grid.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, angle),
        NONE,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_ctrl_and_the_wheel_ask_for_another_size(grid):
    turn_wheel(grid, 120, CTRL)
    turn_wheel(grid, -240, CTRL)
    assert grid.told == [("side", DEFAULT_SIDE + 16), ("side", DEFAULT_SIDE - 32)]
    assert grid.side == DEFAULT_SIDE
    assert grid.scroll() == 0


def test_the_size_asked_for_stays_in_its_range(grid):
    for side, angle in ((MIN_SIDE, -1200), (MAX_SIDE, 1200)):
        grid.set_side(side)
        turn_wheel(grid, angle, CTRL)
        assert grid.told[-1] == ("side", side)


def test_the_wheel_alone_scrolls(grid):
    turn_wheel(grid, -120, PLAIN)
    assert grid.told == []
    assert grid.scroll() > 0


@pytest.mark.parametrize(("asked", "side"), [(1, MIN_SIDE), (100, 100), (9999, MAX_SIDE)])
def test_another_size_moves_the_tiles(grid, asked, side):
    before = grid.rect(0).size()
    grid.set_side(asked)
    assert grid.side == side
    assert grid.rect(0).size() != before
    assert grid.rect(0).width() > side
    assert grid.rect(0).height() > side * 3 // 4


# --- the mouse over tiles ---------------------------------------------------------------------


def hovered(grid, painted):
    painted.clear()
    grid.viewport().grab()
    return [image for image, state in painted if state.hovered]


def test_the_tile_under_the_mouse_is_shown(grid, painted):
    mouse(grid, QEvent.Type.MouseMove, grid.rect(5).center(), NONE, NONE)
    assert hovered(grid, painted) == [5]
    mouse(grid, QEvent.Type.MouseMove, QPoint(300, 5), NONE, NONE)
    assert hovered(grid, painted) == []


def test_no_tile_is_shown_so_after_the_mouse_has_left(grid, painted):
    mouse(grid, QEvent.Type.MouseMove, grid.rect(5).center(), NONE, NONE)
    QApplication.sendEvent(grid.viewport(), QEvent(QEvent.Type.Leave))
    assert hovered(grid, painted) == []


def test_after_the_content_has_changed_no_other_tile_is_shown_so(grid, painted):
    mouse(grid, QEvent.Type.MouseMove, grid.rect(5).center(), NONE, NONE)
    grid.show_items(ITEMS[3:20])
    assert hovered(grid, painted) == []


# --- thumbnails -------------------------------------------------------------------------------


def test_thumbnails_in_view_are_asked_for_first_then_those_around(qtbot, grid, thumbnails):
    show_wide(grid)
    grid.scroll(grid.rect(50).top())
    visible = [grid.model_.items[row].image.id for row in grid.visible_rows()]
    qtbot.waitUntil(lambda: thumbnails.wanted[: len(visible)] == visible)
    around = thumbnails.wanted[len(visible) :]
    assert any(image > visible[-1] for image in around)
    assert any(image < visible[0] for image in around)
    assert len(set(thumbnails.wanted)) == len(thumbnails.wanted) <= 3 * len(visible) + 16
    assert max(thumbnails.sides) == round(DEFAULT_SIDE * grid.devicePixelRatioF())


def test_thumbnails_are_asked_for_in_the_new_size(qtbot, grid, thumbnails):
    grid.set_side(240)
    qtbot.waitUntil(lambda: round(240 * grid.devicePixelRatioF()) in thumbnails.sides)


def test_scrolling_asks_once_it_has_ended(qtbot, grid, thumbnails):
    show_wide(grid)
    qtbot.waitUntil(lambda: thumbnails.wanted[:1] == [0])
    wants = thumbnails.wants
    for value in range(0, 2000, 20):
        grid.scroll(value)
    assert thumbnails.wants == wants
    first = grid.model_.items[grid.visible_rows()[0]].image.id
    qtbot.waitUntil(lambda: thumbnails.wanted[:1] == [first])
    assert thumbnails.wants == wants + 1


def test_a_hidden_grid_wants_none_and_asks_again_when_it_is_shown(qtbot, grid, thumbnails):
    qtbot.waitUntil(lambda: bool(thumbnails.wanted))
    grid.hide()
    assert thumbnails.wanted == []
    assert thumbnails.drops == 1
    wants = thumbnails.wants
    grid.show_items(ITEMS[5:40])
    qtbot.wait(1)
    grid._ask_thumbnails()  # what a timer that was started before would do
    assert thumbnails.wants == wants
    grid.show()
    qtbot.waitUntil(lambda: thumbnails.wanted[:1] == [5])


def colour_at(grid, row):
    rect = grid.rect(row)
    place = QPoint(rect.center().x(), rect.top() + DEFAULT_SIDE * 3 // 8)
    return pixel(grid.viewport().grab().toImage(), place).name()


class Paints(QObject):
    """Counts the areas of a widget that are painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.region())
        return False


def test_a_thumbnail_that_arrives_is_painted_on_its_own_tile_only(qtbot, grid, thumbnails):
    qtbot.waitUntil(lambda: 3 in thumbnails.wanted)
    grid.viewport().grab()
    paints = Paints(grid.viewport())
    thumbnails.arrive(ITEMS[3], "#00ff00")
    qtbot.waitUntil(lambda: bool(paints.regions))
    assert [region.boundingRect() for region in paints.regions] == [grid.rect(3)]
    assert colour_at(grid, 3) == "#00ff00"
    assert colour_at(grid, 2) != "#00ff00"


def test_a_thumbnail_that_arrives_after_rows_have_moved_is_painted_where_its_image_is(
    qtbot, grid, thumbnails
):
    qtbot.waitUntil(lambda: 6 in thumbnails.wanted)
    grid.show_items(ITEMS[4:20])
    grid.repaint()
    paints = Paints(grid.viewport())
    thumbnails.arrive(ITEMS[6], "#00ff00")  # before it was asked for again
    qtbot.waitUntil(lambda: any(region.contains(grid.rect(2)) for region in paints.regions))
    assert colour_at(grid, 2) == "#00ff00"
    assert colour_at(grid, 6) != "#00ff00"


def test_a_thumbnail_that_another_view_asked_for_is_painted_here_too(qtbot, grid, thumbnails):
    grid.show_items(ITEMS[100:120])
    grid.repaint()
    paints = Paints(grid.viewport())
    # Loaded for another view; once it is there, asking for it brings no further signal.
    thumbnails.arrive(ITEMS[101], "#00ff00")
    qtbot.waitUntil(lambda: any(region.contains(grid.rect(1)) for region in paints.regions))


def test_a_thumbnail_of_something_else_does_no_harm(qtbot, grid, thumbnails):
    qtbot.waitUntil(lambda: bool(thumbnails.wanted))
    thumbnails.arrive(match(999), "#00ff00")
    grid.show_items([])
    thumbnails.arrive(ITEMS[3], "#00ff00")
    assert "#00ff00" not in {colour_at(grid, row) for row in range(4)}


# --- painting ---------------------------------------------------------------------------------


def test_only_tiles_in_view_are_painted(grid, painted):
    show_wide(grid)
    grid.scroll(grid.rect(50).top())
    painted.clear()
    grid.viewport().grab()
    assert [image for image, _ in painted] == [grid.model_.items[row].image.id for row in grid.visible_rows()]


def test_tiles_know_whether_they_are_selected_current_and_in_front(grid, click, painted):
    click(2)
    click(4, CTRL)
    painted.clear()
    grid.viewport().grab()
    states = dict(painted)
    assert [image for image, state in states.items() if state.selected] == [2, 4]
    assert [image for image, state in states.items() if state.current] == [4]
    assert all(state.focused for state in states.values())


def test_selection_and_current_item_can_be_seen(grid, click):
    plain = grid.viewport().grab().toImage()
    click(2)
    chosen = grid.viewport().grab().toImage()
    edge = grid.rect(2).topLeft() + QPoint(8, 4)
    assert pixel(plain, edge) != pixel(chosen, edge)
    grid.clearSelection()
    assert grid.viewport().grab().toImage() != plain  # the focus ring of the current item


def test_headings_are_drawn_and_the_first_stays_at_the_top(grid):
    titles = []
    grid.model_.heading_of = lambda section: (titles.append(section.subject), Heading("Title", "· 3"))[1]
    grid.viewport().grab()
    assert set(titles) == {0, 1}
    titles.clear()
    grid.scroll(60)
    grid.viewport().grab(grid.viewport().rect().adjusted(0, 0, 0, -450))
    assert titles == [0]


def test_no_file_is_touched_while_painting(grid, thumbnails, monkeypatch):
    files = [
        ClusterFile(
            dataclasses.replace(item.image, damaged=True),
            2 * number,
            relation,
            "rotate-90",
            relation != "linked",
        )
        for number, (item, relation) in enumerate(
            zip(ITEMS, ("keeper", "exact", "same-pixels", "near", "look-alike", "linked"), strict=False)
        )
    ]
    thumbnails.arrive(ITEMS[0], "#00ff00")
    grid.model_.set_content(files, [Section(Cluster(tuple(files)), len(files))])
    grid.set_current(2)
    opened = []

    def watch(place, name):
        function = getattr(place, name)

        def watched(path, *arguments, **options):
            if not isinstance(path, int) and "resources" not in os.fspath(path):
                opened.append((name, path))
            return function(path, *arguments, **options)

        monkeypatch.setattr(place, name, watched)

    for name in ("open", "stat", "lstat", "scandir", "listdir"):
        watch(os, name)
    watch(builtins, "open")
    grid.viewport().grab()
    monkeypatch.undo()
    assert opened == []


@pytest.mark.parametrize("dark", [False, True])
def test_another_palette_is_painted_at_once(grid, dark):
    grid.setPalette(theme.own_palette(dark))
    paper = pixel(grid.viewport().grab().toImage(), QPoint(2, grid.rect(0).center().y()))
    assert (paper.lightness() < 128) == dark


def test_right_to_left_moves_the_other_way(grid, press):
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.set_current(1)
    assert press(Key.Key_Left) == 2
    assert press(Key.Key_Right) == 1


# --- dragging out -----------------------------------------------------------------------------


@pytest.fixture
def drags(monkeypatch):
    """The drags that were begun: their data, picture and actions."""
    begun = []

    class Drag:
        def __init__(self, source):
            begun.append(self)

        def setMimeData(self, mime):  # noqa: N802
            self.mime = mime

        def setPixmap(self, pixmap):  # noqa: N802
            self.pixmap = pixmap

        def setHotSpot(self, place):  # noqa: N802
            pass

        def exec(self, *actions):
            self.actions = actions

    monkeypatch.setattr(module, "QDrag", Drag)
    return begun


def drag_out(grid, row):
    start = grid.rect(row).center()
    drag(grid, start, start + QPoint(12, 0), start + QPoint(40, 10), start + QPoint(60, 20))


def test_dragging_a_tile_gives_its_file_as_a_copy_only(grid, drags, thumbnails):
    drag_out(grid, 4)
    (one,) = drags
    assert [urls.path_of(url) for url in one.mime.urls()] == ["/photos/4.jpg"]
    assert one.actions == (Qt.DropAction.CopyAction,)
    assert not one.pixmap.isNull()
    assert grid.ids() == [4]


def test_dragging_one_of_several_gives_all_of_them_in_their_order(grid, click, drags, thumbnails):
    for row in (8, 2, 5):
        click(row, CTRL)
    thumbnails.arrive(ITEMS[2], "#ff0000")
    drag_out(grid, 5)
    (one,) = drags
    assert [urls.path_of(url) for url in one.mime.urls()] == [f"/photos/{n}.jpg" for n in (2, 5, 8)]
    colours = one.pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = colours.height() // 2
    assert "#ff0000" in {colours.pixelColor(x, middle).name() for x in range(colours.width())}


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_a_name_that_is_not_utf_8_is_dragged_out_exactly(grid, drags):
    raw = os.fsdecode(b"/photos/\xff.jpg")
    item = dataclasses.replace(ITEMS[0], image=dataclasses.replace(IMAGE, id=300, path=raw))
    grid.show_items([item])
    drag_out(grid, 0)
    (one,) = drags
    assert bytes(one.mime.data("text/uri-list").data()).strip() == b"file:///photos/%FF.jpg"


def test_a_rubber_band_drags_nothing_out(grid, drags):
    drag(grid, *between(grid, 0, 5))
    assert drags == []


# --- check boxes ------------------------------------------------------------------------------


@pytest.fixture
def boxes(grid):
    """The grid with check boxes, of which none is checked; gives the lists of images that were asked for."""
    asked = []
    grid.model_.check_of = lambda path: Check()
    grid.check_asked.connect(lambda items: asked.append([item.image.id for item in items]))
    return asked


def box(grid, row):
    """The middle of the check box of a row."""
    return grid.check_rect(grid.model_.index(row)).center()


@pytest.mark.parametrize("keys", [PLAIN, CTRL, SHIFT], ids=["plain", "ctrl", "shift"])
def test_a_click_on_a_check_box_asks_for_its_item_and_leaves_the_selection(grid, boxes, click, qtbot, keys):
    click(1)
    click(3, SHIFT)
    qtbot.mouseClick(grid.viewport(), LEFT, keys, box(grid, 5))
    assert boxes == [[5]]
    assert grid.ids() == [1, 2, 3]
    assert grid.current() == 5
    assert grid.told == []


def test_a_click_on_the_check_box_of_a_selected_tile_asks_for_that_one_alone(grid, boxes, click, qtbot):
    click(1)
    click(3, SHIFT)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=box(grid, 2))
    assert boxes == [[2]]
    assert grid.ids() == [1, 2, 3]


def test_two_quick_clicks_on_a_check_box_are_two_and_open_nothing(grid, boxes, qtbot):
    for _ in range(2):
        qtbot.mouseClick(grid.viewport(), LEFT, pos=box(grid, 5))
        qtbot.mouseDClick(grid.viewport(), LEFT, pos=box(grid, 5))
    assert boxes == [[5]] * 4
    assert grid.told == []
    assert grid.ids() == []


def test_a_double_click_that_began_beside_the_check_box_opens(grid, boxes, click, qtbot):
    click(5)
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=grid.rect(5).center())
    assert (grid.told, boxes) == ([("opened", 5)], [])


def test_pressing_a_check_box_and_dragging_neither_selects_nor_drags_out(grid, boxes, click, drags):
    click(1)
    places = [box(grid, 5), *(box(grid, 5) + QPoint(step, step // 2) for step in (15, 60, 200))]
    drag(grid, *places)
    assert boxes == [[5]]
    assert grid.ids() == [1]
    assert (drags, grid._band) == ([], None)


def test_after_a_drag_from_a_check_box_the_mouse_does_what_it_did_before(grid, boxes, click, drags):
    drag(grid, box(grid, 5), box(grid, 5) + QPoint(60, 30), grid.rect(10).center())
    drag(grid, *between(grid, 0, 5))
    assert grid.ids() == [0, 1, 4, 5]
    drag_out(grid, 4)
    assert len(drags) == 1
    click(2)
    assert grid.ids() == [2]
    assert boxes == [[5]]


def test_a_drag_that_ends_on_a_check_box_checks_nothing(grid, boxes, drags):
    start, middle, _ = between(grid, 0, 5)
    drag(grid, start, middle, box(grid, 5))
    assert (grid.ids(), boxes) == ([0, 1, 4, 5], [])
    drag(grid, grid.rect(9).center(), grid.rect(9).center() + QPoint(30, 0), box(grid, 10))
    assert boxes == []


@pytest.mark.parametrize("button", [RIGHT, Qt.MouseButton.MiddleButton], ids=["right", "middle"])
def test_other_buttons_check_nothing(grid, boxes, qtbot, button):
    qtbot.mouseClick(grid.viewport(), button, pos=box(grid, 5))
    qtbot.mouseDClick(grid.viewport(), button, pos=box(grid, 5))
    assert boxes == []


def test_a_right_click_on_a_check_box_is_one_on_its_tile(grid, boxes, click, qtbot):
    click(1)
    qtbot.mouseClick(grid.viewport(), RIGHT, pos=box(grid, 5))
    ask_for_menu(grid, box(grid, 5), QContextMenuEvent.Reason.Mouse)
    assert grid.ids() == [5]
    assert [told[0] for told in grid.told] == ["menu"]


def test_the_rest_of_the_tile_is_no_check_box(grid, boxes, click):
    rect, place = grid.rect(5), grid.check_rect(grid.model_.index(5))
    for spot in (rect.center(), rect.topLeft() + QPoint(12, 12), place.bottomLeft() + QPoint(-8, 8)):
        assert grid.check_box_at(spot) is None
    assert grid.check_box_at(place.center()).image.id == 5
    assert grid.check_box_at(QPoint(300, 5)) is None


def test_check_boxes_scroll_with_their_tiles(grid, boxes, qtbot):
    grid.scroll(10_000)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=box(grid, 18))
    assert boxes == [[18]]


def test_space_and_enter_check_nothing(grid, boxes, click, press):
    for row in (8, 2, 5):
        click(row, CTRL)
    press(Key.Key_Space, Key.Key_Return)
    assert (grid.told, boxes) == (["preview", "confirmed"], [])
    assert grid.ids() == [2, 5, 8]


def test_ctrl_space_selects_and_checks_nothing(grid, boxes, press):
    grid.set_current(1)
    press(Key.Key_Right, Key.Key_Right, modifiers=CTRL)
    press(Key.Key_Space, modifiers=CTRL)
    assert (grid.ids(), boxes) == ([1, 3], [])
    press(Key.Key_Space, modifiers=CTRL)
    assert (grid.ids(), boxes) == ([1], [])
    assert grid.told == []


def test_where_files_cannot_be_checked_there_are_no_check_boxes(grid, boxes, click, press, qtbot, drags):
    with_boxes = grid.viewport().grab().toImage()
    place = box(grid, 5)
    grid.model_.check_of = None
    assert grid.viewport().grab().toImage() != with_boxes
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place)
    assert grid.ids() == [5]
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=place)
    assert grid.told == [("opened", 5)]
    drag(grid, place, place + QPoint(12, 0), place + QPoint(60, 10))
    assert len(drags) == 1
    assert boxes == []


# Each a photograph as it may come: landscape, portrait, very tall, panoramas, tiny ones.
SHAPES = [(4000, 3000), (3000, 4000), (3000, 3000), (900, 6000), (6000, 900), (9000, 300), (48, 48), (1, 1)]
SIDES = [MIN_SIDE, 112, DEFAULT_SIDE, 240, MAX_SIDE]


def show_shapes(grid, **changes):
    """A tile of each shape."""
    shaped = [
        dataclasses.replace(
            ITEMS[number].image, path=f"/shapes/{number}.jpg", width=width, height=height, **changes
        )
        for number, (width, height) in enumerate(SHAPES)
    ]
    grid.show_items([dataclasses.replace(ITEMS[0], image=image) for image in shaped])
    return shaped


def pixels_of(image):
    """(height, width) uint32 of a picture with 32 bits a pixel."""
    assert image.depth() == 32
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()]


def give_pixmaps(thumbnails, shaped, side_px):
    for image in shaped:
        scale = min(1, side_px / max(image.width, image.height))
        pixmap = QPixmap(max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        pixmap.fill("#808080")
        thumbnails.pixmaps[image.path] = pixmap


@pytest.mark.parametrize("loaded", [False, True], ids=["empty", "loaded"])
@pytest.mark.parametrize("side", SIDES)
def test_a_check_box_is_inside_its_tile_and_drawn_where_it_takes_clicks(
    grid, boxes, thumbnails, qtbot, side, loaded
):
    grid.window_.resize(1600, 1000)
    grid.set_side(side)
    shaped = show_shapes(grid)
    if loaded:
        give_pixmaps(thumbnails, shaped, side)
    for row in range(len(SHAPES)):
        tile, place = grid.rect(row), grid.check_rect(grid.model_.index(row))
        grid.scrollTo(grid.model_.index(row))
        tile, place = grid.rect(row), grid.check_rect(grid.model_.index(row))
        assert tile.contains(place)
        assert place.width() >= CHECK_SIDE
        assert place.height() >= CHECK_SIDE
        grid.model_.check_of = None
        without = grid.viewport().grab(tile).toImage()
        grid.model_.check_of = lambda path: Check(locked=True)
        drawn = grid.viewport().grab(tile).toImage()
        ratio = drawn.devicePixelRatio()
        ys, xs = np.nonzero(pixels_of(drawn) != pixels_of(without))
        assert len(xs)
        for x, y in ((xs.min(), ys.min()), (xs.max(), ys.max())):
            assert place.contains(QPoint(round(x / ratio), round(y / ratio)) + tile.topLeft())
        boxes.clear()
        qtbot.mouseClick(grid.viewport(), LEFT, pos=place.center())
        assert boxes == [[grid.model_.items[row].image.id]]
    assert grid.ids() == []


@pytest.mark.parametrize("side", [DEFAULT_SIDE, 240, MAX_SIDE])
@pytest.mark.parametrize("relation", ["keeper", "exact", "near"])
def test_a_check_box_hides_no_mark_of_a_common_photograph(grid, boxes, monkeypatch, side, relation):
    chips = []
    draw = TileMarks._badge

    def note(self, painter, x, y, label, colour, icon, room):
        chips.append(QRect(x, y, min(room, self.width_of(label, icon)), self.badge_height))
        draw(self, painter, x, y, label, colour, icon, room)

    monkeypatch.setattr(TileMarks, "_badge", note)
    grid.window_.resize(1600, 1000)
    grid.set_side(side)
    items = [
        ClusterFile(
            dataclasses.replace(IMAGE, id=n, path=f"/{n}.jpg", width=w, height=h), 12, relation, None, True
        )
        for n, (w, h) in enumerate(SHAPES[:3])
    ]
    grid.show_items(items)
    grid.viewport().grab()
    assert len(chips) == 3
    drawn = [grid.check_rect(grid.model_.index(row)).adjusted(5, 5, -5, -5) for row in range(3)]
    assert not [chip for chip in chips for place in drawn if chip.intersects(place)]


def tile_picture(grid, row=5):
    return grid.viewport().grab(grid.rect(row)).toImage()


def test_each_state_of_a_check_box_looks_different(grid, boxes):
    states = [
        Check(),
        Check(checked=True),
        Check(locked=True),
        Check(failure="It has changed"),
        Check(checked=True, failure="It has changed"),
    ]
    pictures = []
    for state in states:
        grid.model_.check_of = lambda path, state=state: state
        pictures.append(tile_picture(grid))
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_a_picture_that_goes_keeps_its_colours_and_has_a_red_edge(grid, boxes, thumbnails):
    thumbnails.arrive(ITEMS[5], "#203040")
    thumbnails.arrive(ITEMS[4], "#203040")
    grid.model_.check_of = lambda path: Check(checked=path == ITEMS[5].image.path)
    assert colour_at(grid, 4) == colour_at(grid, 5) == "#203040"
    edges = []
    for row in (4, 5):
        place = grid._tile_painter().picture_rect(grid.rect(row), ITEMS[row].image, grid.lift_of(row))
        beside = QPoint(place.left() - 1, place.center().y())
        edges.append(pixel(grid.viewport().grab().toImage(), beside))
    assert edges[0] == grid.palette().color(QPalette.ColorRole.Base)
    assert edges[1] == colours.kind_colour("error", grid.palette())


@pytest.mark.parametrize("dark", [False, True])
def test_check_boxes_can_be_seen_in_light_and_dark(grid, boxes, dark):
    grid.setPalette(theme.own_palette(dark))
    for state in (Check(), Check(checked=True), Check(locked=True)):
        grid.model_.check_of = lambda path, state=state: state
        picture = grid.viewport().grab(grid.check_rect(grid.model_.index(5))).toImage()
        shades = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
        assert max(colours.contrast(one, shades[0]) for one in shades) > 1.4


def test_the_box_under_the_mouse_is_shown(grid, boxes):
    before = tile_picture(grid)
    mouse(grid, QEvent.Type.MouseMove, box(grid, 5), NONE, NONE)
    assert tile_picture(grid) != before


@pytest.fixture
def badges(grid, monkeypatch):
    """Draws the grid; gives the words of the badges."""
    words, badge_of = [], TileMarks.badge_of

    def note(self, item, state):
        badge = badge_of(self, item, state)
        words.append(badge.label)
        return badge

    monkeypatch.setattr(TileMarks, "badge_of", note)

    def draw():
        words.clear()
        grid.viewport().grab()
        return list(words)

    return draw


def test_a_kept_file_that_is_to_go_is_not_marked_as_kept(grid, boxes, badges):
    grid.show_items([ClusterFile(ITEMS[0].image, 0, "keeper", None, True)])
    assert badges() == ["Keep"]
    grid.model_.check_of = lambda path: Check(checked=True)
    assert badges() == ["Trash"]


def test_all_copies_of_a_section_in_danger_are_last_ones(grid, boxes, badges):
    grid.show_items(ITEMS[:4], 2, 2)
    grid.model_.check_of = lambda path: Check(checked=True)
    grid.model_.is_in_danger = lambda section: section.subject == 1
    assert badges() == ["Trash", "Trash", "Last copy", "Last copy"]


def test_what_could_not_be_moved_says_so_in_place_of_how_it_is_turned(grid, boxes, badges):
    image = dataclasses.replace(ITEMS[0].image, reachable=False)
    grid.show_items([ClusterFile(image, 3, "near", "rotate-90", True)])
    grid.model_.check_of = lambda path: Check(failure="it has changed")
    assert badges() == ["Not moved"]


def test_only_the_file_of_the_query_is_called_so(grid, badges):
    exact = [dataclasses.replace(item, relation="exact") for item in ITEMS[:2]]
    grid.show_items(exact)
    grid.model_.query_path = ITEMS[1].image.path
    assert badges() == ["Identical", "This file"]


def test_only_files_in_view_are_asked_about_while_painting(grid, boxes):
    asked = []
    show_wide(grid)
    grid.model_.check_of = lambda path: (asked.append(path), Check())[1]
    grid.scroll(grid.rect(50).top())
    asked.clear()
    grid.viewport().grab()
    assert asked == [grid.model_.items[row].image.path for row in grid.visible_rows()]


# --- pictures that fill the view --------------------------------------------------------------

GROUPS = [[(4000, 3000)] * 2, [(4000, 3000)] * 3, [(3000, 4000)] * 2, [(6000, 900)] * 3, [(4000, 3000)] * 7]


def show_group(grid, shapes):
    items = [
        ClusterFile(
            dataclasses.replace(IMAGE, id=n, path=f"/group/{n}.jpg", width=width, height=height),
            0,
            "exact",
            None,
            True,
        )
        for n, (width, height) in enumerate(shapes)
    ]
    grid.show_items(items)
    return items


def pictures(grid):
    """Where the pictures are drawn."""
    tiles = grid._tile_painter()
    rows = enumerate(grid.model_.items)
    return [tiles.picture_rect(grid.rect(row), item.image, grid.lift_of(row)) for row, item in rows]


@pytest.mark.parametrize("shapes", GROUPS, ids=["two", "three", "portraits", "panoramas", "seven"])
@pytest.mark.parametrize("size", [(840, 520), (1400, 900)])
def test_a_group_fills_the_view_without_a_header_or_a_scroll_bar(grid, shapes, size):
    grid.window_.resize(*size)
    show_group(grid, shapes)
    before = sum(place.width() * place.height() for place in pictures(grid))
    grid.set_fitting(True)
    assert all(grid.is_in_view(row) for row in range(len(shapes)))
    assert grid.verticalScrollBar().maximum() == 0
    assert not grid.verticalScrollBar().isVisible()
    assert grid.rect(0).top() == 0
    assert sum(place.width() * place.height() for place in pictures(grid)) > before


def test_the_fit_follows_window_content_and_font(qtbot, grid):
    grid.set_fitting(True)
    show_group(grid, GROUPS[0])
    first = grid.rect(0)
    grid.window_.resize(1400, 900)
    qtbot.waitUntil(lambda: grid.rect(0).width() > first.width())
    wide = grid.rect(0)
    show_group(grid, GROUPS[4])
    assert grid.rect(0).width() < wide.width()
    show_group(grid, GROUPS[0])
    assert grid.rect(0) == wide
    grid.window_.resize(1400, 500)
    qtbot.waitUntil(lambda: grid.rect(0).height() < wide.height())
    assert all(grid.is_in_view(row) for row in range(2))
    places = pictures(grid)
    font = grid.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    grid.setFont(font)
    assert all(grid.is_in_view(row) for row in range(2))
    assert pictures(grid)[0].height() < places[0].height()


def test_a_line_of_low_pictures_begins_at_the_top_with_the_highest(grid, thumbnails):
    show_group(grid, [(4000, 500), (4000, 400), (4000, 500), (4000, 500), (4000, 3000)])
    *low, high = pictures(grid)
    tops = [place.top() - grid.rect(row).top() for row, place in enumerate([*low, high])]
    assert tops[0] == tops[2] == tops[3] == tops[4] == TILE_MARGIN
    assert low[0].bottom() == low[1].bottom()  # they stand on one line
    assert grid.lift_of(0) == grid.lift_of(3) > 50
    assert grid.lift_of(4) == 0
    # A click on the check box is one where it is drawn.
    grid.model_.check_of = lambda path: Check(locked=True)
    with_boxes = grid.viewport().grab().toImage()
    grid.model_.check_of = None
    without = grid.viewport().grab().toImage()
    ys, xs = np.nonzero(pixels_of(with_boxes) != pixels_of(without))
    ratio = with_boxes.devicePixelRatio()
    drawn = {(round(x / ratio), round(y / ratio)) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)}
    places = [grid.check_rect(grid.model_.index(row)) for row in range(5)]
    assert all(any(place.contains(x, y) for place in places) for x, y in drawn)
    assert all(any(place.contains(x, y) for x, y in drawn) for place in places)


def test_a_small_picture_is_not_enlarged(grid):
    grid.set_fitting(True)
    show_group(grid, [(100, 60), (4000, 3000)])
    small, large = pictures(grid)
    assert (small.width(), small.height()) == (100, 60)
    assert large.width() > 300


def test_many_pictures_scroll_and_are_never_smaller_than_the_least(grid):
    grid.set_fitting(True)
    show_group(grid, [(4000, 3000)] * 60)
    assert grid.scroll(10**6) > 0
    assert grid.is_in_view(59)
    assert min(place.width() for place in pictures(grid)) >= 132


def test_back_in_a_fixed_size_tiles_and_headers_are_as_before(grid):
    before = [grid.rect(row) for row in range(20)]
    grid.set_fitting(True)
    assert [grid.rect(row) for row in range(20)] != before
    grid.set_fitting(False)
    assert [grid.rect(row) for row in range(20)] == before
    assert grid.verticalScrollBar().isVisible()


def test_a_size_of_thumbnails_changes_nothing_while_pictures_fill_the_view(grid):
    show_group(grid, GROUPS[0])
    grid.set_fitting(True)
    before = pictures(grid)
    grid.set_side(MIN_SIDE)
    assert pictures(grid) == before


def test_thumbnails_are_asked_for_as_large_as_the_pictures_are(qtbot, grid, thumbnails):
    grid.set_fitting(True)
    show_group(grid, GROUPS[0])
    largest = max(pictures(grid)[0].width(), pictures(grid)[0].height())
    qtbot.waitUntil(lambda: max(thumbnails.sides, default=0) >= largest * grid.devicePixelRatioF())


def test_the_fourth_line_says_why_only_while_pictures_fill_the_view(grid, monkeypatch):
    asked = []
    grid.model_.reason_of = lambda path: (asked.append(path), "it is the original")[1]
    grid._renew_painter()
    show_group(grid, GROUPS[0])
    grid.viewport().grab()
    assert asked == []
    grid.set_fitting(True)
    grid.viewport().grab()
    assert asked == ["/group/0.jpg", "/group/1.jpg"]


def test_page_keys_turn_to_another_group_at_the_end_of_this_one(grid, press):
    grid.set_fitting(True)
    show_group(grid, GROUPS[0])
    press(Key.Key_PageDown)
    press(Key.Key_PageUp)
    assert grid.told == [("turned", 1), ("turned", -1)]
    press(Key.Key_PageDown, modifiers=SHIFT)
    assert len(grid.told) == 2


def test_page_keys_scroll_a_long_group_before_they_turn(grid, press):
    grid.set_fitting(True)
    show_group(grid, [(4000, 3000)] * 60)
    grid.set_current(0)
    seen = []
    while not grid.told:
        press(Key.Key_PageDown)
        seen.append(grid.scroll())
        assert len(seen) < 60
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1] == grid.verticalScrollBar().maximum()
    assert grid.told == [("turned", 1)]
    press(Key.Key_PageUp)
    assert grid.told == [("turned", 1)]
    assert grid.scroll() < seen[-1]


def test_the_list_of_keys_names_those_the_grid_really_has(grid):
    listed = dict(grid.keys())
    assert len(listed) == len(grid.keys())
    assert all(words and key for words, key in listed.items())
    assert {"Space", "Return", "PgDown", "PgUp", "Esc"} <= set(listed.values())


def test_page_keys_turn_nothing_while_all_groups_are_shown(grid, press):
    grid.set_current(0)
    press(Key.Key_PageUp, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)
    assert grid.told == []


# --- very many --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def multitude():
    return [match(number) for number in range(100_000)]


def test_a_hundred_thousand_tiles_in_twenty_thousand_sections(
    qtbot, grid, painted, thumbnails, press, multitude
):
    grid.show_items(multitude, *([5] * 20_000))
    fitting = (grid.viewport().height() // grid.rect(0).height() + 2) * 4
    for value in (0, 1_000_000, 10**9):
        painted.clear()
        grid.scroll(value)
        grid.viewport().grab()
        assert 0 < len(painted) <= fitting
        assert [image for image, _ in painted] == grid.visible_rows()
    assert grid.visible_rows()[-1] == 99_999
    qtbot.waitUntil(lambda: 99_999 in thumbnails.wanted)
    assert len(thumbnails.wanted) < 100
    assert press(Key.Key_Home) == 0
    assert press(Key.Key_End) == 99_999
    press(Key.Key_Home, modifiers=SHIFT)
    assert len(grid.selected_items()) == 100_000


def test_a_hundred_thousand_tiles_keep_selection_and_place_over_a_reset(grid, press, multitude):
    grid.show_items(multitude)
    press(Key.Key_A, modifiers=CTRL)
    grid.scroll(grid.rect(50_000).top())
    place = visible_places(grid)[50_000]
    grid.show_items([*multitude[1::2], *multitude[::2]])
    assert len(grid.selected_items()) == 100_000
    assert visible_places(grid)[50_000] == place
    grid.viewport().grab()
