"""The distance slider: by keyboard, mouse and number, with a bar for each distance."""

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest

from dupfinder.ui.style import colours, formatting, theme
from dupfinder.ui.widgets.radius_slider import DistanceControl, HistogramSlider

LARGEST = 20
BARS_BOTTOM = 30


@pytest.fixture
def control(qtbot):
    made = DistanceControl(LARGEST, "&Distance")
    qtbot.addWidget(made)
    made.resize(700, 60)
    made.show()
    made.radii = []
    made.changed.connect(made.radii.append)
    return made


@pytest.fixture
def slider(qtbot):
    made = HistogramSlider(LARGEST)
    qtbot.addWidget(made)
    made.resize(640, made.sizeHint().height())
    made.show()
    return made


def heights(slider):
    """Returns the height of each bar in pixels: rows that differ from the background."""
    picture = slider.grab().toImage()
    ratio = picture.devicePixelRatio()
    paper = picture.pixelColor(0, 0)
    columns = [round(slider.centre_of(value) * ratio) for value in range(LARGEST + 1)]
    lines = range(round(BARS_BOTTOM * ratio))
    return [sum(picture.pixelColor(x, y) != paper for y in lines) / ratio for x in columns]


def colour_of(slider, value):
    picture = slider.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(slider.centre_of(value) * ratio), round((BARS_BOTTOM - 2) * ratio))


def distance_between(one, other):
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


# --- values and places ------------------------------------------------------------------------


@pytest.mark.parametrize("width", [140, 333, 1000])
def test_every_value_has_its_place(slider, width):
    slider.resize(width, slider.height())
    places = [slider.centre_of(value) for value in range(LARGEST + 1)]
    assert places == sorted(set(places))
    assert 0 < places[0] < places[-1] < width
    assert [slider.value_at(x) for x in places] == list(range(LARGEST + 1))


def test_points_beyond_the_ends_are_the_ends(slider):
    assert slider.value_at(-1000) == slider.value_at(0) == 0
    assert slider.value_at(slider.width()) == slider.value_at(10_000) == LARGEST


# --- by hand ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "radius"),
    [
        (Qt.Key.Key_Right, 11),
        (Qt.Key.Key_Up, 11),
        (Qt.Key.Key_Left, 9),
        (Qt.Key.Key_PageUp, 12),
        (Qt.Key.Key_PageDown, 8),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, LARGEST),
    ],
)
def test_keys_move_the_slider(qtbot, control, key, radius):
    control.set_radius(10)
    control.radii.clear()
    qtbot.keyClick(control.slider, key)
    assert control.radius == radius
    assert control.radii == [radius]


def test_keys_stop_at_the_ends(qtbot, control):
    qtbot.keyClick(control.slider, Qt.Key.Key_Left)
    assert control.radius == 0
    control.set_radius(LARGEST)
    qtbot.keyClick(control.slider, Qt.Key.Key_Right)
    assert control.radius == LARGEST
    assert control.radii == [LARGEST]


@pytest.mark.parametrize("value", [0, 3, 13, LARGEST])
def test_a_click_jumps_to_the_value_under_it(qtbot, control, value):
    control.set_radius(7)
    place = QPoint(round(control.slider.centre_of(value)), 10)
    qtbot.mouseClick(control.slider, Qt.MouseButton.LeftButton, pos=place)
    assert control.radius == value
    assert not control.slider.isSliderDown()


def test_dragging_follows_the_mouse_until_it_is_let_go(qtbot, control):
    places = [QPoint(round(control.slider.centre_of(value)), 40) for value in (2, 9, 15, 4)]
    qtbot.mousePress(control.slider, Qt.MouseButton.LeftButton, pos=places[0])
    assert control.slider.isSliderDown()
    for place in places[1:3]:
        QTest.mouseMove(control.slider, place)
    qtbot.mouseRelease(control.slider, Qt.MouseButton.LeftButton, pos=places[2])
    assert control.radii == [2, 9, 15]
    qtbot.mouseMove(control.slider, places[3])
    assert control.radius == 15


def test_another_button_does_nothing(qtbot, control):
    qtbot.mouseClick(control.slider, Qt.MouseButton.RightButton, pos=QPoint(300, 10))
    assert control.radii == []
    assert not control.slider.isSliderDown()


def test_the_tooltip_tells_how_many_there_are(qtbot, slider):
    slider.set_counts([5, 1])
    for value, words in ((0, "0 bits: 5 photos"), (1, "1 bit: 1 photo"), (9, "9 bits: 0 photos")):
        qtbot.mouseMove(slider, QPoint(round(slider.centre_of(value)), 10))
        assert read_tip(slider.toolTip()) == words


# --- the whole --------------------------------------------------------------------------------


def test_slider_and_number_are_always_equal_and_each_change_is_told_once(control):
    control.slider.setValue(4)
    assert control.spin.value() == control.radius == 4
    control.spin.setValue(9)
    assert control.slider.value() == control.radius == 9
    control.set_radius(9)
    control.set_radius(99)
    assert control.spin.value() == control.radius == LARGEST
    assert control.radii == [4, 9, LARGEST]


def test_the_number_can_be_typed(qtbot, control):
    control.spin.selectAll()
    qtbot.keyClicks(control.spin, "12")
    qtbot.keyClick(control.spin, Qt.Key.Key_Return)
    assert control.radius == 12


def test_the_word_goes_with_the_radius(control):
    words = []
    for radius in range(LARGEST + 1):
        control.set_radius(radius)
        words.append(control.word.text())
    assert words == [f"· {formatting.closeness(radius)}" for radius in range(LARGEST + 1)]


def test_no_word_is_cut_off_and_none_moves_the_slider(control):
    widths = set()
    for radius in range(LARGEST + 1):
        control.set_radius(radius)
        assert control.word.sizeHint().width() <= control.word.width()
        widths.add(control.slider.width())
    assert len(widths) == 1


def test_screen_readers_know_what_it_is(control):
    assert control.slider.accessibleName() == control.spin.accessibleName() == "Distance"


# --- the bars ---------------------------------------------------------------------------------


def test_bars_are_as_high_as_their_counts(slider):
    slider.set_counts([100, 25, 1, 0, 100])
    assert slider.counts() == (100, 25, 1, 0, 100)
    found = heights(slider)
    assert found[0] == found[4] > found[1] > found[2] > found[3] > 0
    assert found[1] == pytest.approx(found[0] / 2, abs=2)  # roots of the counts
    assert set(found[5:]) == {found[3]}


def test_a_few_among_thousands_can_still_be_seen(slider):
    slider.set_counts([1_000_000, 1, 0])
    found = heights(slider)
    assert found[1] > found[2]


def test_without_counts_there_is_nothing_high(slider):
    flat = heights(slider)
    assert max(flat) < 5
    slider.set_counts([0, 9])
    assert heights(slider) != flat
    slider.set_counts([])
    assert heights(slider) == flat


def test_more_counts_than_distances_do_no_harm(slider):
    slider.set_counts([1] * 100)
    assert len(set(heights(slider))) == 1


def test_bars_within_the_radius_have_another_colour(slider):
    slider.set_counts([9] * (LARGEST + 1))
    slider.setValue(7)
    inside, outside = colours.accent(slider.palette()), slider.palette().color(QPalette.ColorRole.Mid)
    for value in range(LARGEST + 1):
        near, far = (inside, outside) if value <= 7 else (outside, inside)
        colour = colour_of(slider, value)
        assert distance_between(colour, near) < distance_between(colour, far)


@pytest.mark.parametrize("dark", [False, True])
def test_bars_differ_from_the_background_in_both_palettes(slider, dark):
    palette = theme.own_palette(dark)
    slider.setPalette(palette)
    slider.set_counts([9] * (LARGEST + 1))
    slider.setValue(7)
    paper = QColor(palette.color(QPalette.ColorRole.Window))
    assert distance_between(colour_of(slider, 3), paper) > 30
    assert distance_between(colour_of(slider, 12), paper) > 30
