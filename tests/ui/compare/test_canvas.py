"""Two pictures of any sizes show the same part of the scene at the same size; their difference is told."""

import threading

import numpy as np
import pytest
from helpers.images import photo
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from dupfinder.images.display import pyramid
from dupfinder.images.exif import PhotoDetails
from dupfinder.ui.backend import background_loader
from dupfinder.ui.backend.photo_loader import Photo
from dupfinder.ui.compare import difference
from dupfinder.ui.compare.canvas import CompareCanvas, Content
from dupfinder.ui.compare.difference import DifferenceMaker, View, difference_of
from dupfinder.ui.compare.viewport import MAX_FIT_SCALE, MAX_SCALE, Viewport, draw_levels
from dupfinder.ui.style import colours

PANE = QSize(800, 600)
LARGE, SMALL, WIDE = QSize(4000, 3000), QSize(160, 120), QSize(4000, 500)
sizes = st.builds(QSize, st.integers(1, 6000), st.integers(1, 6000))


def viewport(*pictures, pane=PANE):
    made = Viewport()
    made.set_pane(pane)
    made.set_sizes(pictures)
    return made


def levels_of(pixels):
    return tuple(
        QImage(level.data, level.shape[1], level.shape[0], level.strides[0], QImage.Format.Format_RGB32)
        for level in pyramid(np.ascontiguousarray(pixels))
    )


def loaded(pixels, is_whole=True):
    levels = levels_of(pixels)
    return Photo(levels, levels[0].size(), is_whole, False, False, PhotoDetails())


def rgb(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


# --- geometry -----------------------------------------------------------------------------------


def test_a_thumbnail_covers_the_same_pixels_as_its_original():
    view = viewport(LARGE, SMALL)
    for change in (
        view.fit,
        view.show_actual,
        lambda: view.zoom_by(3, QPointF(10, 500)),
        lambda: view.pan(70, -9),
    ):
        change()
        assert view.target(0) == view.target(1)
    assert view.scale(1) == pytest.approx(view.scale(0) * 25)


def test_the_rounding_of_a_small_copy_does_not_shift_it():
    view = viewport(QSize(4000, 2667), QSize(160, 107))
    view.zoom_by(40)
    assert view.same_shape()
    assert view.target(0) == view.target(1)


def test_pictures_of_other_shapes_fit_each_for_itself():
    view = viewport(LARGE, WIDE)
    assert not view.same_shape()
    assert view.target(0) == QRectF(0, 0, 800, 600)
    assert view.target(1) == QRectF(0, 250, 800, 100)


def test_actual_size_is_that_of_the_larger_picture():
    view = viewport(SMALL, LARGE)
    view.show_actual()
    assert view.scale(1) == pytest.approx(1)
    assert view.target(1).size().toSize() == LARGE


def test_tiny_pictures_are_enlarged_only_so_far():
    view = viewport(QSize(32, 24), QSize(16, 12))
    assert view.scale(0) == pytest.approx(MAX_FIT_SCALE)
    view.show_actual()
    assert view.scale(0) == pytest.approx(1)


def test_a_picture_that_cannot_be_shown_leaves_the_other_alone():
    view = viewport(QSize(), LARGE)
    assert not view.has(0)
    assert view.larger() == 1
    assert view.target(1) == QRectF(0, 0, 800, 600)
    view.zoom_by(2)
    assert view.scale(1) == pytest.approx(0.4)
    viewport(QSize(), QSize()).zoom_by(2)


def test_what_is_under_the_mouse_stays_there():
    view = viewport(LARGE, SMALL)
    view.zoom_by(4, QPointF(400, 300))
    at = QPointF(123, 456)

    def place(target):
        return (at - target.topLeft()).x() / target.width(), (at - target.topLeft()).y() / target.height()

    before = place(view.target(0))
    view.zoom_by(1.7, at)
    assert place(view.target(0)) == pytest.approx(before, abs=0.001)


def test_a_pane_of_another_size_keeps_the_scale_unless_it_is_fitted():
    view = viewport(LARGE, SMALL)
    view.set_pane(QSize(400, 300))
    assert view.is_fitted()
    assert view.scale(0) == pytest.approx(0.1)
    view.show_actual()
    view.set_pane(PANE)
    assert view.scale(0) == pytest.approx(1)


@given(
    sizes, sizes, st.lists(st.tuples(st.sampled_from("zpaf"), st.integers(-900, 900), st.integers(-900, 900)))
)
def test_no_picture_ever_leaves_its_pane(one, other, steps):
    view = viewport(one, other)
    for kind, x, y in steps:
        if kind == "z":
            view.zoom_by(1.25 ** (x / 100), QPointF(y % 800, x % 600), x % 2)
        elif kind == "p":
            view.pan(x, y)
        elif kind == "a":
            view.show_actual()
        else:
            view.fit()
        assert view.scale(view.larger()) <= max(MAX_SCALE, MAX_FIT_SCALE) * 1.001
        for side in (0, 1):
            target = view.target(side)
            for start, length, room in (
                (target.left(), target.width(), PANE.width()),
                (target.top(), target.height(), PANE.height()),
            ):
                if length <= room:
                    assert abs(start - (room - length) / 2) <= 1
                else:
                    assert start <= 0
                    assert start + length >= room - 1


# --- drawing ------------------------------------------------------------------------------------


def drawn(levels, target, crisp=False):
    room = QRect(0, 0, 200, 150)
    image = QImage(room.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    draw_levels(painter, levels, target, room, crisp=crisp)
    painter.end()
    return rgb(image)


def test_a_picture_at_its_own_size_is_drawn_pixel_by_pixel():
    pixels = photo(1, 400, 300)
    found = drawn(levels_of(pixels), QRectF(-60, -40, 400, 300))
    assert np.array_equal(found, pixels[40:190, 60:260, ::-1])


def test_a_picture_made_small_is_averaged_and_not_picked():
    pixels = np.zeros((1200, 1600, 3), np.uint8)
    pixels[::2] = 255
    assert abs(drawn(levels_of(pixels), QRectF(0, 0, 200, 150)).astype(int) - 127).max() <= 2


def test_enlarged_pixels_are_squares_if_they_are_to_be_crisp():
    pixels = photo(1, 40, 30)
    target = QRectF(0, 0, 400, 300)
    squares = drawn(levels_of(pixels), target, crisp=True)
    assert np.array_equal(squares[4::10, 4::10], pixels[:15, :20, ::-1])
    assert len(np.unique(squares.reshape(-1, 3), axis=0)) <= 300
    assert len(np.unique(drawn(levels_of(pixels), target).reshape(-1, 3), axis=0)) > 1000


def test_only_what_is_in_view_is_drawn_at_any_zoom():
    found = drawn(levels_of(photo(1, 400, 300)), QRectF(-60_000, -45_000, 128_000, 96_000))
    assert found.any()
    assert not drawn(levels_of(photo(1, 400, 300)), QRectF(300, 0, 400, 300)).any()


# --- differences --------------------------------------------------------------------------------


def compared(one, other, target=None, pane=PANE):
    targets = target or QRectF(0, 0, one.shape[1], one.shape[0])
    return difference_of(View((loaded(one), loaded(other)), (targets, targets), pane))


def test_equal_pictures_have_no_difference():
    found = compared(photo(1, 320, 240), photo(1, 320, 240))
    assert (found.largest, found.share) == (0, 0)
    assert not rgb(found.image).any()


def test_a_slight_change_is_amplified_and_told():
    changed = photo(1, 320, 240).clip(0, 250)
    plain = changed.copy()
    changed[100:110, 50:90] += 3
    found = compared(plain, changed)
    assert found.largest == 3
    assert found.share == pytest.approx(400 / (320 * 240))
    image = rgb(found.image)
    assert (image[100:110, 50:90] == 3 * found.factor).all()
    assert found.factor >= 8
    assert not image[:100].any()


def test_great_differences_are_not_amplified_beyond_white():
    found = compared(np.full((60, 80, 3), 20, np.uint8), np.full((60, 80, 3), 120, np.uint8))
    assert found.factor == 2
    assert (rgb(found.image) == 200).all()
    assert compared(np.zeros((60, 80, 3), np.uint8), np.full((60, 80, 3), 255, np.uint8)).factor == 1


def test_the_difference_is_of_what_both_cover():
    photos = loaded(photo(1, 320, 240)), loaded(photo(1, 320, 80))
    found = difference_of(View(photos, (QRectF(0, 0, 320, 240), QRectF(0, 80, 320, 80)), PANE))
    assert found.area == QRect(0, 80, 320, 80)
    apart = difference_of(View(photos, (QRectF(0, 0, 10, 10), QRectF(20, 20, 10, 10)), PANE))
    assert apart.image.isNull()


def test_a_small_copy_hardly_differs_at_the_same_size():
    photos = loaded(photo(1, 1600, 1200)), loaded(photo(1, 400, 300))
    target = QRectF(0, 0, 400, 300)
    assert np.percentile(rgb(difference_of(View(photos, (target, target), PANE)).image), 50) < 120


# --- the widget ---------------------------------------------------------------------------------


@pytest.fixture
def canvas(qtbot):
    made = CompareCanvas()
    qtbot.addWidget(made)
    made.resize(826, 406)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_thread()


def show(canvas, one, other, **options):
    contents = [Content(loaded(each).size, loaded(each)) for each in (one, other)]
    canvas.set_contents(contents, fresh=True, **options)


def wheel(canvas, at, delta):
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def halves(canvas):
    """Returns the pixels of the two panes, within their frames."""
    image = rgb(canvas.grab().toImage())
    return image[3:-3, 3:406], image[3:-3, 420:823]


def test_both_pictures_are_shown_alike(canvas):
    show(canvas, photo(1, 1600, 1200), photo(1, 320, 240))
    left, right = halves(canvas)
    assert np.abs(left.astype(int) - right).mean() < 12
    assert left.std() > 20
    canvas.zoom(6)
    canvas.pan(0.2, 0.1)
    left, right = halves(canvas)
    assert np.abs(left.astype(int) - right).mean() < 12


def test_the_wheel_zooms_and_a_drag_pans_both(canvas):
    show(canvas, photo(1, 1600, 1200), photo(2, 320, 240))
    wheel(canvas, QPoint(600, 200), 360)
    assert canvas.viewport.zoom == pytest.approx(1.25**3)
    assert canvas.scale(1) == pytest.approx(5 * canvas.scale(0))
    before = canvas.viewport.target(0).topLeft()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(180, 190))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(180, 190))
    assert canvas.viewport.target(0).topLeft() - before == QPointF(-20, -10)
    assert canvas.viewport.target(1) == canvas.viewport.target(0)


def test_a_double_click_shows_pixels_and_then_all_again(canvas):
    show(canvas, photo(1, 1600, 1200), photo(1, 320, 240))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.scale(0) == pytest.approx(1)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.viewport.is_fitted()


def test_a_click_chooses_the_picture(canvas):
    show(canvas, photo(1), photo(2))
    chosen = []
    canvas.side_chosen.connect(chosen.append)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(700, 100))
    assert chosen == [0, 1]


def test_the_chosen_picture_has_a_frame(canvas):
    show(canvas, photo(1), photo(2))
    accent = colours.accent(canvas.palette()).name()
    for side, x in ((0, 1), (1, canvas.width() - 2)):
        canvas.set_side(side)
        image = canvas.grab().toImage()
        assert image.pixelColor(x, 200).name() == accent
        assert image.pixelColor(canvas.width() - 1 - x, 200).name() != accent


def test_alone_the_chosen_picture_has_all_the_room(canvas):
    show(canvas, np.full((300, 800, 3), 60, np.uint8), np.full((300, 800, 3), 200, np.uint8))
    canvas.set_mode("one")
    for side, level in ((0, 60), (1, 200)):
        canvas.set_side(side)
        assert canvas.grab().toImage().pixelColor(413, 200).red() == level
    assert canvas.viewport.target(0).width() == 820


def test_the_difference_follows_the_view(canvas, qtbot):
    changed = photo(1, 800, 400).clip(0, 200)
    plain = changed.copy()
    changed[:200] += 10
    show(canvas, plain, changed)
    canvas.set_mode("difference")
    qtbot.waitUntil(lambda: canvas.difference() is not None)
    assert canvas.difference().largest == 10
    first = canvas.difference().area
    canvas.fit()
    canvas.zoom(4)
    canvas.pan(0, 5)
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.difference() is not None and canvas.difference().area != first)
    assert canvas.difference().largest == 0
    canvas.grab()


def test_the_difference_of_the_pair_before_is_never_shown(canvas, qtbot):
    show(canvas, np.zeros((300, 400, 3), np.uint8), np.full((300, 400, 3), 255, np.uint8))
    canvas.set_mode("difference")
    qtbot.waitUntil(lambda: canvas.difference() is not None)
    show(canvas, photo(1, 400, 300), photo(1, 400, 300))
    assert canvas.difference() is None
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.difference() is not None)
    assert canvas.difference().largest == 0


@pytest.mark.parametrize("mode", ["both", "one", "difference"])
def test_a_failure_stands_in_the_place_of_the_picture(canvas, mode):
    show(canvas, photo(1), photo(2))
    canvas.set_mode(mode)
    before = rgb(canvas.grab().toImage())
    canvas.set_contents([Content(loaded(photo(1)).size, loaded(photo(1))), Content(failure="It is gone.")])
    canvas.set_side(1)
    assert not np.array_equal(rgb(canvas.grab().toImage()), before)
    assert canvas.scale(1) is None


def test_until_a_picture_is_there_its_thumbnail_stands_in(canvas):
    thumbnail = QImage(40, 30, QImage.Format.Format_RGB32)
    thumbnail.fill(Qt.GlobalColor.red)
    canvas.set_contents(
        [Content(QSize(4000, 3000), stand_in=thumbnail), Content(QSize(4000, 3000))], fresh=True
    )
    left, right = halves(canvas)
    assert left[200, 200].tolist() == [255, 0, 0]
    assert right[200, 200].tolist() != [255, 0, 0]


def test_there_are_words_only_for_those_who_wait(canvas, qtbot):
    canvas.set_contents([Content(QSize(40, 30)), Content(QSize(40, 30))], fresh=True)
    before = rgb(canvas.grab().toImage())
    qtbot.waitUntil(lambda: not np.array_equal(rgb(canvas.grab().toImage()), before))


def test_a_difference_that_takes_long_is_not_waited_for_when_it_is_closed(qtbot, monkeypatch):
    begun, ends = threading.Event(), threading.Event()
    monkeypatch.setattr(difference, "difference_of", lambda view: begun.set() or ends.wait())
    monkeypatch.setattr(background_loader, "CLOSE_SECONDS", 0.01)
    maker = DifferenceMaker()
    target = QRectF(0, 0, 40, 30)
    maker.ask(View((loaded(photo(1, 40, 30)), loaded(photo(2, 40, 30))), (target, target), PANE))
    begun.wait()
    [thread] = maker._loader.threads
    maker.close()
    assert thread.is_alive()
    assert thread.daemon
    Shiboken.delete(maker)
    ends.set()
    thread.join()


def test_the_thread_of_differences_ends_with_its_owner_too(qtbot):
    owner = QObject()
    maker = DifferenceMaker(owner)
    found = []
    maker.made.connect(found.append)
    target = QRectF(0, 0, 40, 30)
    maker.ask(View((loaded(photo(1, 40, 30)), loaded(photo(2, 40, 30))), (target, target), PANE))
    qtbot.waitUntil(lambda: bool(found))
    [thread] = maker._loader.threads
    Shiboken.delete(owner)
    thread.join()
