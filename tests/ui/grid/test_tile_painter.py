"""Tiles of pictures that are not there: the sign that says so is seen, whatever stands beside it."""

import dataclasses
from itertools import product
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette, QPixmap

from dupfinder.base.records import NO_DISTANCE, ClusterFile, Crop, Difference, ImageRecord, Match
from dupfinder.ui.grid.model import Check
from dupfinder.ui.grid.tile_marks import TileState
from dupfinder.ui.grid.tile_painter import CAPTION_GAP, MARGIN, TilePainter
from dupfinder.ui.style import icons, theme

IMAGE = ImageRecord(1, "/photos/a.jpg", 1000, 0, 96, 64, 120_000, "JPEG", None, False, False, 1)
GONE = SimpleNamespace(pixmap=lambda *_: None, failure=lambda _: SimpleNamespace(kind="missing"))
SIGN = "#ff00ff"
SIDES = [96, 128, 160, 256]


def box_of(side):
    """The box of the grid for thumbnails of a size."""
    return QSize(side, side * 3 // 4)


def painter_for(thumbnails, box, **options):
    return TilePainter(thumbnails, box, QGuiApplication.font(), QGuiApplication.palette(), 1.0, **options)


def paint(tiles, item, state, keeper=IMAGE):
    """Paints a tile on a clear picture; gives the picture and the rectangle of the tile."""
    rect = QRect(10, 20, tiles.size_hint().width() + 30, tiles.size_hint().height())
    image = QImage(rect.right() + 40, rect.bottom() + 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tiles.paint(painter, rect, item, keeper, state)
    painter.end()
    return image, rect


def pixels_of(image):
    """(height, width) uint32, ARGB."""
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()]


@pytest.fixture
def drawn(qapp, monkeypatch):
    """Draws a tile whose sign fills its square; gives the picture, the sign and the place of the picture."""

    def draw(item, side, state):
        signs = []
        icon = icons.draw_icon

        def fill_sign(painter, name, place, colour):
            if name == "missing-image":
                signs.append(place.toAlignedRect())
                painter.fillRect(signs[-1], QColor(SIGN))
            else:
                icon(painter, name, place, colour)

        tiles = painter_for(GONE, box_of(side))
        with monkeypatch.context() as patched:
            patched.setattr(icons, "draw_icon", fill_sign)
            image, rect = paint(tiles, item, state)
        [sign] = signs
        return image, sign, tiles.picture_rect(rect, item.image)

    return draw


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("size", [(96, 64), (64, 96), (4000, 3000), (3000, 4000)])
def test_no_mark_covers_the_sign(drawn, side, size):
    checks = (None, Check(), Check(checked=True), Check(proposed=True), Check(failure="it has changed"))
    for relation, check, reachable in product(("keeper", "near", "exact"), checks, (True, False)):
        image = dataclasses.replace(IMAGE, width=size[0], height=size[1], reachable=reachable)
        item = ClusterFile(image, 0 if relation != "near" else 7, relation, None, True)
        picture, sign, place = drawn(item, side, TileState(check=check))
        assert sign.width() >= 8
        assert place.contains(sign)
        seen = pixels_of(picture)[sign.top() : sign.bottom() + 1, sign.left() : sign.right() + 1]
        assert (seen == QColor(SIGN).rgba()).all(), (relation, check, reachable)


def test_where_there_is_room_the_sign_is_as_large_as_ever(drawn):
    image = dataclasses.replace(IMAGE, width=4000, height=3000)
    _, sign, _ = drawn(ClusterFile(image, 0, "keeper", None, True), 256, TileState(check=Check()))
    assert 32 <= sign.width() <= 33  # at a fraction of a pixel


@pytest.mark.parametrize("shows_more", [True, False])
def test_the_tile_of_a_match_that_shows_more_darkens_what_the_query_does_not_show(qapp, shows_more):
    white = QPixmap(160, 160)
    white.fill("white")
    image = dataclasses.replace(IMAGE, width=1600, height=1600)
    # The query shows the right half of the picture.
    crop = Crop(((800.0, 0.0), (1600.0, 0.0), (1600.0, 1600.0), (800.0, 1600.0)), 0.5, shows_more)
    thumbnails = SimpleNamespace(pixmap=lambda *_: white, failure=lambda _: None)
    tiles = painter_for(thumbnails, QSize(160, 160))
    item = Match(image, NO_DISTANCE, "crop", None, crop=crop)
    picture, rect = paint(tiles, item, TileState(), None)
    place = tiles.picture_rect(rect, image)
    left, right = (
        picture.pixelColor(place.left() + place.width() * part // 4, place.center().y()).lightness()
        for part in (1, 3)
    )
    assert right == 255
    assert (left < 160) is shows_more


def amber_in(picture, place):
    """Where the frames of differences are, in shares of the picture."""
    return [
        ((x - place.left()) / place.width(), (y - place.top()) / place.height())
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).name() == "#ffb020"
    ]


def test_what_differs_is_framed_where_it_is(qapp):
    pixmap = QPixmap(160, 120)
    pixmap.fill("#808080")
    tiles = painter_for(SimpleNamespace(pixmap=lambda *_: pixmap, failure=lambda _: None), QSize(160, 120))
    image = dataclasses.replace(IMAGE, width=1600, height=1200)
    item = ClusterFile(image, 3, "near", None, True)
    local = Difference("local", 9, ((0.5, 0.4, 0.25, 0.2), (0.99, 0.99, 0.01, 0.01)))
    for difference, framed in ((None, False), (Difference("none", 0.1), False), (local, True)):
        picture, rect = paint(tiles, dataclasses.replace(item, difference=difference), TileState())
        found = amber_in(picture, tiles.picture_rect(rect, image))
        assert bool(found) == framed
    assert any(abs(x - 0.5) < 0.02 and 0.38 < y < 0.62 for x, y in found)
    assert any(abs(x - 0.75) < 0.02 and 0.38 < y < 0.62 for x, y in found)
    assert all(x < 1.02 and y < 1.02 for x, y in found)  # also a place at the very edge
    assert any(x > 0.95 and y > 0.95 for x, y in found)
    assert not any(0.53 < x < 0.72 and 0.44 < y < 0.56 for x, y in found)  # only around it


@pytest.mark.parametrize("size", [(4000, 300), (3000, 4000), (100, 60)])
def test_a_lifted_tile_is_drawn_higher_as_a_whole(qapp, size):
    tiles = painter_for(GONE, QSize(160, 120))
    image = dataclasses.replace(IMAGE, width=size[0], height=size[1])
    rect = QRect(0, 0, 176, tiles.size_hint().height())
    lift = tiles.lift_of([image])
    assert lift == 120 - tiles.picture_rect(rect, image).height()
    assert tiles.picture_rect(rect, image, lift) == tiles.picture_rect(rect, image).translated(0, -lift)
    assert tiles.check_rect(rect, image, lift) == tiles.check_rect(rect, image).translated(0, -lift)
    higher = dataclasses.replace(IMAGE, width=4000, height=3000)
    assert tiles.lift_of([image, higher]) == 0  # the highest decides
    assert tiles.lift_of([]) == 120


# --- the picture ------------------------------------------------------------------------------


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (9000, 300), (300, 9000), (40, 30), (1, 1)])
def test_a_picture_stands_at_the_bottom_of_its_box_in_proportion_and_never_enlarged(qapp, side, size):
    box = box_of(side)
    tiles = painter_for(GONE, box)
    image = dataclasses.replace(IMAGE, width=size[0], height=size[1])
    rect = QRect(30, 40, side + 60, tiles.size_hint().height())
    place = tiles.picture_rect(rect, image)
    assert place.bottom() == rect.y() + MARGIN + box.height() - 1
    assert abs(place.center().x() - rect.center().x()) <= 1
    assert place.width() <= min(box.width(), size[0])
    assert place.height() <= min(box.height(), size[1])
    scale = min(box.width() / size[0], box.height() / size[1], 1)
    assert abs(place.width() - max(1, size[0] * scale)) <= 1
    assert abs(place.height() - max(1, size[1] * scale)) <= 1


def test_what_goes_is_drawn_in_full_colour(qapp):
    pixmap = QPixmap(160, 120)
    pixmap.fill("#203040")
    tiles = painter_for(SimpleNamespace(pixmap=lambda *_: pixmap, failure=lambda _: None), QSize(160, 120))
    image = dataclasses.replace(IMAGE, width=1600, height=1200)
    item = ClusterFile(image, 0, "exact", None, True)
    picture, rect = paint(tiles, item, TileState(check=Check(checked=True)))
    assert picture.pixelColor(tiles.picture_rect(rect, image).center()).name() == "#203040"


@pytest.mark.parametrize("dark", [False, True])
def test_the_edge_stands_around_the_picture_and_not_around_the_tile(qapp, dark):
    pixmap = QPixmap(90, 120)
    pixmap.fill("#808080")
    thumbnails = SimpleNamespace(pixmap=lambda *_: pixmap, failure=lambda _: None)
    palette = theme.own_palette(dark)
    tiles = TilePainter(thumbnails, QSize(160, 120), QGuiApplication.font(), palette, 1.0)
    image = dataclasses.replace(IMAGE, width=900, height=1200)
    item = ClusterFile(image, 0, "exact", None, True)
    plain, rect = paint(tiles, item, TileState(check=Check()))
    marked, _ = paint(tiles, item, TileState(check=Check(checked=True)))
    place = tiles.picture_rect(rect, image)
    middle = place.center().y()
    assert marked.pixelColor(place.left() - 1, middle) != plain.pixelColor(place.left() - 1, middle)
    assert marked.pixelColor(place.left() - 6, middle) == plain.pixelColor(place.left() - 6, middle)
    assert marked.pixelColor(rect.left() + 1, middle) == plain.pixelColor(rect.left() + 1, middle)


# --- the tile ---------------------------------------------------------------------------------


@pytest.mark.parametrize("lines", [3, 4])
def test_a_tile_is_as_high_as_picture_and_lines_need(qapp, lines):
    tiles = painter_for(GONE, QSize(160, 120), lines=lines)
    other = painter_for(GONE, QSize(200, 150), lines=lines)
    fewer = painter_for(GONE, QSize(160, 120), lines=lines - 1)
    assert tiles.size_hint() == QSize(160 + 2 * MARGIN, 120 + tiles.frame_height)
    assert other.frame_height == tiles.frame_height > fewer.frame_height >= 2 * MARGIN + CAPTION_GAP


def test_nothing_is_drawn_outside_of_the_tile(qapp):
    tiles = painter_for(GONE, QSize(160, 120), lines=4)
    tiles.set_words_of(lambda path: "folder " * 40, lambda path: "reason " * 40)
    image = dataclasses.replace(IMAGE, path="/photos/" + "long name " * 30, width=4000, height=3000)
    item = ClusterFile(image, 0, "keeper", None, True)
    picture, rect = paint(tiles, item, TileState(True, True, True, True, check=Check(True)))
    ys, xs = np.nonzero(pixels_of(picture))
    assert rect.contains(QRect(QPoint(xs.min(), ys.min()), QPoint(xs.max(), ys.max())))


def test_a_selected_tile_has_the_same_ground_whatever_its_marks_are(qapp):
    tiles = painter_for(GONE, QSize(160, 120))
    item = ClusterFile(IMAGE, 0, "exact", None, True)
    for state in (TileState(True), TileState(True, check=Check(True)), TileState(True, danger=True)):
        paint(tiles, item, state)
    assert len(tiles._grounds) == 1
    paint(tiles, item, TileState(False, hovered=True))
    assert len(tiles._grounds) == 2


def test_the_highlight_is_seen_around_the_picture(qapp):
    tiles = painter_for(GONE, QSize(160, 120))
    item = ClusterFile(IMAGE, 0, "exact", None, True)
    picture, rect = paint(tiles, item, TileState(True, focused=True))
    colour = picture.pixelColor(rect.left() + 5, rect.top() + 30)
    highlight = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
    assert colour.alpha() > 30
    assert abs(colour.hue() - highlight.hue()) < 10


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (9000, 300)])
@pytest.mark.parametrize("side", SIDES)
def test_a_check_box_takes_clicks_a_little_around_where_it_is_drawn(qapp, side, size):
    tiles = painter_for(GONE, box_of(side))
    image = dataclasses.replace(IMAGE, width=size[0], height=size[1])
    item = ClusterFile(image, 0, "exact", None, True)
    locked, rect = paint(tiles, item, TileState(check=Check(locked=True)))
    without, _ = paint(tiles, item, TileState())
    clicks = tiles.check_rect(rect, image)
    ys, xs = np.nonzero(pixels_of(locked) != pixels_of(without))
    shown = QRect(QPoint(xs.min(), ys.min()), QPoint(xs.max(), ys.max()))
    assert clicks.adjusted(4, 4, -4, -4).contains(shown)
    assert min(shown.width(), shown.height()) > clicks.width() // 2
    assert rect.contains(clicks)
