"""The marks of a tile: one badge, an edge and a check box say what happens to a file."""

import dataclasses
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPalette

from dupfinder.base.records import NO_DISTANCE, ClusterFile, Crop, Difference, ImageRecord
from dupfinder.ui.grid.model import Check
from dupfinder.ui.grid.tile_marks import CHECK_SIDE, TileMarks, TileState
from dupfinder.ui.style import colours, icons, theme

IMAGE = ImageRecord(1, "/photos/a.jpg", 1000, 0, 96, 64, 120_000, "JPEG", None, False, False, 1)
GOES, STAYS = Check(checked=True), Check()
RELATIONS = ("keeper", "exact", "same-pixels", "near", "look-alike", "crop", "burst", "linked")


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def palette(qapp, request):
    return theme.own_palette(request.param)


@pytest.fixture
def marks(palette):
    return TileMarks(palette, QGuiApplication.font(), 1.0)


def file(relation="exact", distance=0, transform=None, **changes):
    image = dataclasses.replace(IMAGE, reachable=changes.pop("reachable", True))
    return ClusterFile(image, distance, relation, transform, relation != "linked", **changes)


# --- the badge --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "state", "label", "icon"),
    [
        (file("keeper"), TileState(), "Keep", "star"),
        (file("exact"), TileState(), "Identical", "equal"),
        (file("near", 3), TileState(), "Very similar", ""),
        (file("near", 9), TileState(), "Similar", ""),
        (file("near", 3, "mirror"), TileState(), "Mirrored", "mirror"),
        (file("near", 3, "rotate-90"), TileState(), "Turned", "rotate"),
        (file("burst", 3), TileState(), "Burst", "burst"),
        (file("look-alike", 3), TileState(), "Look-alike", "similar"),
        (file("linked", NO_DISTANCE), TileState(), "Similar to another copy", "link"),
        (file("exact"), TileState(is_query=True), "This file", "find"),
        (file("keeper", reachable=False), TileState(check=STAYS), "Out of reach", "folder-offline"),
        (file("near", 3), TileState(check=GOES), "Trash", "trash"),
        (file("near", 3), TileState(check=Check(proposed=True)), "Very similar", ""),
        (file("near", 3), TileState(check=GOES, danger=True), "Last copy", "trash"),
        (file("near", 3), TileState(check=Check(failure="it has changed")), "Not moved", "warning"),
        (file("near", 3), TileState(check=Check(True, failure="it has changed")), "Not moved", "warning"),
    ],
)
def test_the_badge_says_what_happens_else_how_the_picture_relates(marks, item, state, label, icon):
    badge = marks.badge_of(item, state)
    assert (badge.label, badge.icon) == (label, icon)


def test_a_kept_file_that_is_to_go_is_called_trash_and_not_kept(marks):
    badge = marks.badge_of(file("keeper"), TileState(check=GOES))
    assert badge.label == "Trash"
    assert badge.colour != marks.badge_of(file("keeper"), TileState(check=STAYS)).colour


def test_danger_alone_calls_nothing_the_last_copy(marks):
    assert marks.badge_of(file("keeper"), TileState(check=STAYS, danger=True)).label == "Keep"


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("check", [None, STAYS, GOES, Check(failure="it has changed")])
@pytest.mark.parametrize("danger", [False, True])
def test_a_badge_has_no_bits_and_can_be_read(marks, relation, check, danger):
    crop = Crop(((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)), 0.5, False) if relation == "crop" else None
    item = file(relation, 3, crop=crop)
    badge = marks.badge_of(item, TileState(check=check, danger=danger))
    assert badge.label
    assert "bit" not in badge.label.lower()
    assert colours.contrast(colours.text_on(badge.colour), badge.colour) >= 4.5
    assert not badge.icon or not icons.icon(badge.icon).isNull()


def test_what_differs_has_another_colour_than_what_is_the_same(marks):
    same = marks.badge_of(file("exact"), TileState()).colour
    near = marks.badge_of(file("near", 2), TileState()).colour
    far = marks.badge_of(file("near", 9), TileState()).colour
    edited = marks.badge_of(file("near", 2, difference=Difference("local", 9)), TileState()).colour
    assert len({each.rgb() for each in (same, near, far, edited)}) == 4


# --- the edge ---------------------------------------------------------------------------------


def test_kept_is_green_marked_red_and_the_last_copy_amber(marks, palette):
    state = TileState(check=STAYS)
    assert marks.edge_of(file("keeper"), state) == colours.kept(palette)
    assert marks.edge_of(file("near"), TileState(check=GOES)) == colours.kind_colour("error", palette)
    danger = TileState(check=GOES, danger=True)
    assert marks.edge_of(file("near"), danger) == colours.kind_colour("warning", palette)
    assert marks.edge_of(file("keeper"), danger) == colours.kind_colour("warning", palette)


def test_what_the_user_keeps_is_green_too_and_what_nobody_decided_has_no_edge(marks, palette):
    assert marks.edge_of(file("near"), TileState(check=Check(by_person=True))) == colours.kept(palette)
    assert marks.edge_of(file("near"), TileState(check=STAYS)) is None
    assert marks.edge_of(file("near"), TileState(check=STAYS, danger=True)) is None


def test_without_check_boxes_there_is_no_edge(marks):
    for relation, danger in product(RELATIONS, (False, True)):
        assert marks.edge_of(file(relation), TileState(danger=danger)) is None


def test_each_edge_can_be_seen(marks, palette):
    edges = [
        marks.edge_of(file("keeper"), TileState(check=STAYS)),
        marks.edge_of(file("near"), TileState(check=GOES)),
        marks.edge_of(file("near"), TileState(check=GOES, danger=True)),
    ]
    assert all(colours.contrast(edge, palette.color(QPalette.ColorRole.Base)) >= 3 for edge in edges)
    assert len({edge.rgb() for edge in edges}) == 3


def draw(marks, item, state, picture=QRect(40, 40, 160, 120)):  # noqa: B008 - it is not changed
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    marks.paint(painter, picture, item, state)
    painter.end()
    return image


def edge_pixels(image, picture):
    """The colours along the left edge, below the badge."""
    return [image.pixel(picture.left() - 1, y) for y in range(picture.center().y(), picture.bottom())]


def test_the_edge_is_drawn_all_along_and_a_proposal_is_dashed(marks, palette):
    picture = QRect(40, 40, 160, 120)
    red = colours.kind_colour("error", palette).rgba()
    goes, asks, none = (
        edge_pixels(draw(marks, file("near", 3), TileState(check=check)), picture)
        for check in (GOES, Check(proposed=True), STAYS)
    )
    assert set(goes) == {red}
    assert 0 < sum(map(bool, asks)) < len(asks)
    assert not any(none)


def test_a_proposal_that_is_marked_is_no_proposal(marks):
    one, other = (
        draw(marks, file("near", 3), TileState(check=check)) for check in (GOES, Check(True, proposed=True))
    )
    assert one == other


# --- the places -------------------------------------------------------------------------------

PICTURES = [QRect(40, 60, width, height) for width, height in ((160, 120), (90, 120), (240, 60), (320, 30))]


@pytest.mark.parametrize("picture", [*PICTURES, QRect(40, 60, 400, 10), QRect(40, 60, 1, 1)])
def test_the_check_box_is_at_the_bottom_right_or_above_a_low_picture(marks, picture):
    place = marks.check_place(picture)
    assert place.size().width() == place.size().height() == CHECK_SIDE
    if picture.width() > CHECK_SIDE + 6:
        assert picture.right() - 5 <= place.right() <= picture.right()
    if marks.is_low(picture):
        assert place.top() <= picture.top() + 4
    else:
        assert picture.contains(place)
        assert place.bottom() >= picture.bottom() - 5


def drawn_rect(image):
    """The smallest rectangle of what is drawn."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y)]
    if not points:
        return QRect()
    xs, ys = zip(*points, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize(
    "item",
    [file("exact"), file("near", 3), file("linked", NO_DISTANCE), file("exact", reachable=False)],
    ids=["identical", "near", "long", "away"],
)
def test_the_badge_is_no_wider_than_its_picture_and_never_under_the_check_box(marks, picture, item):
    badge = drawn_rect(draw(marks, item, TileState(), picture))
    assert not badge.isEmpty()
    assert picture.left() <= badge.left()
    assert badge.right() <= picture.right()
    if not marks.is_low(picture):
        assert not badge.intersects(marks.check_place(picture))


def test_where_a_label_has_no_room_its_icon_is_left(marks):
    item = file("linked", NO_DISTANCE)
    narrow = drawn_rect(draw(marks, item, TileState(), QRect(40, 60, 60, 120)))
    wide = drawn_rect(draw(marks, item, TileState(), QRect(40, 60, 300, 120)))
    assert narrow.width() < 40 < wide.width()
    assert abs(narrow.height() - wide.height()) <= 1


def test_each_state_of_a_check_box_looks_different(marks):
    states = [
        TileState(check=STAYS),
        TileState(check=STAYS, hovered=True),
        TileState(check=Check(by_person=True)),
        TileState(check=GOES),
        TileState(check=Check(True, by_person=True)),
        TileState(check=Check(locked=True)),
        TileState(),
    ]
    place = marks.check_place(QRect(40, 40, 160, 120))
    boxes = [draw(marks, file("near", 3), state).copy(place) for state in states]
    assert all(one != other for one, other in combinations(boxes, 2))
