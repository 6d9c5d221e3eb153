"""The lines below a thumbnail: name, folder, facts and why it is kept."""

import dataclasses
import itertools

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage, QPainter

from dupfinder.base.records import ClusterFile, ImageRecord
from dupfinder.ui.grid.tile_captions import Captions
from dupfinder.ui.style import formatting

KEPT = ImageRecord(1, "/photos/a.jpg", 1000, 0, 4000, 3000, 2_000_000, "JPEG", None, False, False, 1)
COPY = dataclasses.replace(KEPT, id=2, path="/photos/old/b.jpg", width=800, height=600, size_bytes=90_000)
KEEPER = ClusterFile(KEPT, 0, "keeper", None, True)
NEAR = ClusterFile(COPY, 3, "near", None, True)
MARGIN = 8


@pytest.fixture
def lines(qapp):
    """Lays out the captions of an item; gives the text of each line."""

    def lay_out(item, keeper=KEPT, *, width=260, count=4, companions="", place=None, reason=""):
        captions = Captions(QGuiApplication.font(), QGuiApplication.palette(), count, MARGIN)
        captions.place_of = place or (lambda path: "old")
        captions.reason_of = lambda path: reason if path == KEPT.path else ""
        paint(captions, item, keeper, width, companions)
        [words] = captions._cached.values()
        found = {}
        for each in words:
            assert each.at.x() >= MARGIN
            found.setdefault(each.at.y(), []).append(each)
        return ["".join(each.words for each in found[y]) for y in sorted(found)]

    return lay_out


def paint(captions, item, keeper=KEPT, width=260, companions="", top=10):
    image = QImage(width + 40, 200, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    captions.paint(painter, QRect(20, 0, width, 150), top, item, keeper, companions)
    painter.end()
    return image


def test_a_copy_has_name_place_with_likeness_and_facts(lines):
    name, place, facts = lines(NEAR)
    assert name == "b.jpg"
    assert place == "old · very similar"
    assert facts.startswith(f"{formatting.dimensions(COPY)} · {formatting.size(COPY.size_bytes)}")


def test_the_kept_one_says_why_and_no_likeness(lines):
    name, place, _, reason = lines(KEEPER, reason="it is the original")
    assert (name, place) == ("a.jpg", "old")
    assert reason == "Kept because: it is the original"


def test_the_reason_needs_a_fourth_line_and_a_result_of_a_query_has_no_likeness(lines):
    assert len(lines(KEEPER, count=3, reason="it is the original")) == 3
    assert lines(NEAR, None)[1] == "old"


def test_companions_stand_among_the_facts(lines):
    assert "+XMP" in lines(NEAR, companions="+XMP", width=400)[2]
    assert "+XMP" not in lines(NEAR, width=400)[2]


def test_a_long_folder_is_cut_at_a_separator_and_the_likeness_stays(lines):
    place = lines(NEAR, place=lambda path: "a long folder/of many words/holidays", width=220)[1]
    assert place == "…/holidays · very similar"


@pytest.mark.parametrize("width", [96, 128, 200, 320])
def test_no_line_is_wider_than_its_tile(qapp, width):
    captions = Captions(QGuiApplication.font(), QGuiApplication.palette(), 4, MARGIN)
    captions.place_of = lambda path: "a long folder/of many words/holidays"
    captions.reason_of = lambda path: "it is the original and has camera data"
    long = dataclasses.replace(NEAR, image=dataclasses.replace(COPY, path="/photos/" + "name " * 30 + ".jpg"))
    paint(captions, long, width=width)
    [words] = captions._cached.values()
    for each in words:
        metrics = QFontMetrics(captions._fonts[each.style])
        if "holidays" not in each.words:  # the last folder of all may be wider
            assert each.at.x() + metrics.horizontalAdvance(each.words) <= width - MARGIN + 1


def test_all_lines_fit_into_the_height(qapp):
    for count in (3, 4):
        captions = Captions(QGuiApplication.font(), QGuiApplication.palette(), count, MARGIN)
        captions.reason_of = lambda path: "it is the original"
        image = paint(captions, KEEPER, top=10)
        ys = [y for y in range(image.height()) if any(image.pixel(x, y) for x in range(image.width()))]
        assert min(ys) >= 10
        assert 10 + captions.height - QFontMetrics(QFont(captions.strong)).height() < max(ys)
        assert max(ys) < 10 + captions.height


def test_another_name_folder_reason_or_companion_is_seen_at_once(qapp):
    captions = Captions(QGuiApplication.font(), QGuiApplication.palette(), 4, MARGIN)
    first = paint(captions, KEEPER)
    captions.reason_of = lambda path: "it is the original"
    second = paint(captions, KEEPER)
    third = paint(captions, KEEPER, companions="+XMP")
    renamed = dataclasses.replace(KEEPER, image=dataclasses.replace(KEPT, path="/photos/z.jpg"))
    fourth = paint(captions, renamed, companions="+XMP")
    changed = dataclasses.replace(renamed, relation="near", distance=9)
    fifth = paint(captions, changed, companions="+XMP")
    captions.place_of = lambda path: "another folder"  # such as after its folder was added
    sixth = paint(captions, changed, companions="+XMP")
    pictures = [first, second, third, fourth, fifth, sixth]
    assert all(one != other for one, other in itertools.pairwise(pictures))


def test_what_is_better_than_in_the_kept_one_is_strong(qapp):
    captions = Captions(QGuiApplication.font(), QGuiApplication.palette(), 3, MARGIN)
    larger = dataclasses.replace(
        NEAR, image=dataclasses.replace(COPY, width=8000, height=6000, content_pixels=48_000_000)
    )
    paint(captions, larger)
    [words] = captions._cached.values()
    strong = [each.words for each in words if captions._fonts[each.style] == captions.strong]
    assert strong
    assert strong[0].startswith(formatting.dimensions(larger.image))
