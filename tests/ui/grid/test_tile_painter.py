"""Tiles of pictures that are not there: the sign that says so is seen, whatever stands beside it."""

import dataclasses
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap

from dupfinder.base.records import NO_DISTANCE, ClusterFile, Crop, ImageRecord, Match
from dupfinder.ui.grid.model import Check
from dupfinder.ui.grid.tile_painter import TilePainter, TileState
from dupfinder.ui.style import icons

IMAGE = ImageRecord(1, "/photos/a.jpg", 1000, 0, 96, 64, 120_000, "JPEG", None, False, False, 1)
GONE = SimpleNamespace(pixmap=lambda *_: None, failure=lambda _: SimpleNamespace(kind="missing"))


@pytest.fixture
def drawn(qapp, monkeypatch):
    """Draws a tile; gives where the sign is, and where chips and the check box are."""

    def draw(item, side, state):
        chips, signs = [], []
        chip, icon = TilePainter._chip, icons.draw_icon

        def note_chip(self, painter, x, y, label, colour, **options):
            width = chip(self, painter, x, y, label, colour, **options)
            chips.append(QRectF(x, y, width, self._strong_metrics.height() + 4))
            return width

        def note_icon(painter, name, place, colour):
            if name == "missing-image":
                signs.append(QRectF(place))
            icon(painter, name, place, colour)

        monkeypatch.setattr(TilePainter, "_chip", note_chip)
        monkeypatch.setattr(icons, "draw_icon", note_icon)
        tiles = TilePainter(GONE, side, QGuiApplication.font(), QGuiApplication.palette(), 1.0)
        image = QImage(side + 40, side + 120, QImage.Format.Format_ARGB32)
        image.fill(0)
        rect = QRect(0, 0, side + 40, side + 100)
        painter = QPainter(image)
        tiles.paint(painter, rect, item, IMAGE, state)
        painter.end()
        monkeypatch.undo()
        if state.check is not None:
            chips.append(QRectF(tiles.check_rect(rect, item.image).adjusted(5, 5, -5, -5)))
        [sign] = signs
        return sign, chips

    return draw


@pytest.mark.parametrize("side", [96, 128, 160, 256])
@pytest.mark.parametrize("size", [(96, 64), (64, 96), (4000, 3000), (3000, 4000)])
@pytest.mark.parametrize("relation", ["keeper", "near", "exact"])
@pytest.mark.parametrize("check", [None, Check()])
@pytest.mark.parametrize("reachable", [True, False])
def test_no_mark_covers_the_sign(drawn, side, size, relation, check, reachable):
    image = dataclasses.replace(IMAGE, width=size[0], height=size[1], reachable=reachable)
    item = ClusterFile(image, 0 if relation != "near" else 7, relation, None, True)
    sign, chips = drawn(item, side, TileState(check=check))
    assert sign.width() == sign.height() >= 10
    for chip in chips:
        assert not sign.intersects(chip)


def test_where_there_is_room_the_sign_is_as_large_as_ever(drawn):
    image = dataclasses.replace(IMAGE, width=4000, height=3000)
    sign, _ = drawn(ClusterFile(image, 0, "keeper", None, True), 256, TileState(check=Check()))
    assert sign.width() == 32


def test_another_exposure_of_a_burst_is_called_so_and_shows_no_distance(drawn, monkeypatch):
    labels = []
    chip = TilePainter._chip

    def note(self, painter, x, y, label, colour, **options):
        labels.append(label)
        return chip(self, painter, x, y, label, colour, **options)

    with monkeypatch.context() as patched:
        patched.setattr(TilePainter, "_chip", note)
        drawn(ClusterFile(IMAGE, 3, "burst", None, True), 160, TileState(check=Check()))
    assert labels == ["Burst"]


@pytest.mark.parametrize("shows_more", [True, False])
def test_the_tile_of_a_match_that_shows_more_darkens_what_the_query_does_not_show(qapp, shows_more):
    white = QPixmap(160, 160)
    white.fill("white")
    image = dataclasses.replace(IMAGE, width=1600, height=1600)
    # The query shows the right half of the picture.
    crop = Crop(((800.0, 0.0), (1600.0, 0.0), (1600.0, 1600.0), (800.0, 1600.0)), 0.5, shows_more)
    thumbnails = SimpleNamespace(pixmap=lambda *_: white, failure=lambda _: None)
    tiles = TilePainter(thumbnails, 160, QGuiApplication.font(), QGuiApplication.palette(), 1.0)
    drawn = QImage(200, 280, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    item = Match(image, NO_DISTANCE, "crop", None, crop=crop)
    tiles.paint(painter, QRect(0, 0, 200, 260), item, None, TileState())
    painter.end()
    left, right = (drawn.pixelColor(x, 110).lightness() for x in (60, 140))
    assert right == 255
    assert (left < 160) is shows_more
