"""A survey shows up to six pictures at one zoom, says what is best, and obeys single keys."""

import os

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from dupfinder.base.records import ClusterFile, Crop, ImageRecord, Match
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.survey.advantages import advantages
from dupfinder.ui.survey.layout import places_in
from dupfinder.ui.survey.view import SurveyView

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROOM = QRect(0, 0, 1600, 900)
LABEL = 60


def record(path, number=1, size=(320, 240), **changes):
    status = os.stat(path) if os.path.exists(path) else None
    known = {
        "id": number,
        "path": path,
        "size_bytes": status.st_size if status else 5000,
        "mtime_ns": status.st_mtime_ns if status else 1,
        "width": size[0],
        "height": size[1],
        "content_pixels": size[0] * size[1],
        "format": "JPEG",
        "taken_at": None,
        "damaged": False,
        "flat": False,
        "appearance": number,
    }
    return ImageRecord(**(known | changes))


def file(image, relation="near", crop=None):
    return ClusterFile(image, 0 if relation == "keeper" else 3, relation, None, True, crop=crop)


@pytest.fixture
def items(folder):
    sizes = [(320, 240), (160, 120), (320, 240), (320, 240), (160, 120), (320, 240)]
    return [
        file(record(folder.draw(f"{name}.jpg", 1, size), number, size), "near" if number else "keeper")
        for number, (name, size) in enumerate(zip("abcdef", sizes, strict=True))
    ]


@pytest.fixture
def survey(qtbot, english):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.centralWidget().setFocus()
    thumbnails = Thumbnails(None)
    made = SurveyView(thumbnails, window)
    made.asked, made.confirmations, made.groups, marks = [], [], [], {}
    made.confirmed.connect(lambda: made.confirmations.append(True))
    made.group_asked.connect(made.groups.append)
    made.keep = lambda item: (
        made.asked.append(("keep", name_of(item))),
        marks.__setitem__(name_of(item), "k"),
    )
    made.trash = lambda item: (
        made.asked.append(("trash", name_of(item))),
        marks.__setitem__(name_of(item), "t"),
    )
    made.state_of = lambda item: MarkState(to_trash=marks.get(name_of(item)) == "t")
    yield made
    made.close_threads()
    thumbnails.close()


def name_of(item):
    return os.path.basename(item.image.path).partition(".")[0]


def press(survey, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or survey, key, modifier)


def panes(survey):
    return [pane for pane in survey.panes if pane.isVisible()]


# --- the places ---------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(1, 7))
def test_places_lie_in_the_room_and_apart(count):
    places = places_in(ROOM, [QSize(4000, 3000)] * count, LABEL)
    assert len(places) == count
    assert all(ROOM.contains(place) for place in places)
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])


def test_portraits_stand_in_a_row_and_panoramas_lie_in_a_column():
    portraits = places_in(ROOM, [QSize(3000, 4000)] * 3, LABEL)
    assert len({place.y() for place in portraits}) == 1
    panoramas = places_in(ROOM, [QSize(8000, 1600)] * 3, LABEL)
    assert len({place.y() for place in panoramas}) == 3


def test_equal_pictures_get_equal_places():
    places = places_in(ROOM, [QSize(4000, 3000)] * 6, LABEL)
    assert max(place.width() for place in places) - min(place.width() for place in places) <= 1
    assert len({place.height() for place in places}) == 1


def test_unknown_sizes_have_places_too():
    assert all(not place.isEmpty() for place in places_in(ROOM, [QSize(), QSize(40, 30)], LABEL))


# --- what is best -------------------------------------------------------------------------------


def test_what_no_other_surpasses_is_said_where_not_all_are_equal(english):
    many = record("/a.jpg", 1, (4000, 3000))
    few = record("/b.jpg", 2, (400, 300))
    camera = record("/c.jpg", 3, (4000, 3000), camera=True, taken_at="2020:05:01 10:00:00")
    found = advantages([file(many, "keeper"), file(few), file(camera)])
    assert found[0] == ["Highest resolution"]
    assert found[1] == []
    assert found[2][:2] == ["Highest resolution", "Has camera data"]
    assert advantages([file(few, "keeper"), file(record("/d.jpg", 4, (400, 300)))]) == [[], []]


def test_matches_of_a_query_have_advantages_too(english):
    matches = [
        Match(record("/a.jpg", 1, (4000, 3000)), 2, "near", None),
        Match(record("/b.jpg", 2, (400, 300)), 3, "near", None),
    ]
    assert advantages(matches) == [["Highest resolution"], []]


# --- the view -----------------------------------------------------------------------------------


def test_all_pictures_are_shown_sharp(survey, items, qtbot):
    survey.show(items, "Group 3 of 61")
    assert len(panes(survey)) == 6
    assert "Group 3 of 61" in survey.accessibleName()
    qtbot.waitUntil(survey.is_sharp)
    survey.grab()


def test_more_than_six_are_told(survey, items):
    survey.show([*items, items[0]])
    assert len(panes(survey)) == 6
    assert "7 pictures, the first 6 are shown" in survey.title.words()


def test_a_label_says_everything_to_those_who_do_not_see_it(survey, items):
    survey.folder_of = lambda path: "photos/DCIM"
    survey.show(items[:2])
    words = survey.panes[0].accessibleName()
    for part in ("a.jpg", "Highest resolution", "320 × 240", "photos/DCIM"):
        assert part in words
    assert "Highest resolution" not in survey.panes[1].accessibleName()
    assert "Very similar" in survey.panes[1].accessibleName()


def test_arrows_and_tab_choose(survey, items):
    survey.show(items)
    seen = [name_of(survey.current())]
    for key in (KEY.Key_Right, KEY.Key_Tab, KEY.Key_Left, KEY.Key_Backtab, KEY.Key_Left, KEY.Key_Left):
        press(survey, key)
        seen.append(name_of(survey.current()))
    assert seen == ["b", "c", "d", "c", "b", "a", "f"]
    assert survey.panes[5].hasFocus()


def test_up_and_down_choose_in_the_other_row(survey, items):
    survey.show(items)
    rows = sorted({pane.y() for pane in panes(survey)})
    assert len(rows) == 2
    press(survey, KEY.Key_Down)
    below = survey._active
    assert survey.panes[below].y() == rows[1]
    press(survey, KEY.Key_Down)
    assert survey._active == below
    press(survey, KEY.Key_Up)
    assert name_of(survey.current()) == "b"


def test_keys_mark_the_chosen_one(survey, items):
    survey.show(items[:3])
    press(survey, KEY.Key_X, KEY.Key_Right, KEY.Key_Delete, KEY.Key_Left, KEY.Key_K)
    assert survey.asked == [("trash", "b"), ("trash", "c"), ("keep", "b")]
    assert "Trash" in survey.panes[2].accessibleName()
    assert "Trash" not in survey.panes[1].accessibleName()


def test_a_click_chooses(survey, items):
    survey.show(items[:3])
    QTest.mouseClick(survey.panes[0], Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert name_of(survey.current()) == "a"


def test_enter_confirms_and_page_keys_ask_for_groups(survey, items):
    survey.show(items[:2])
    press(survey, KEY.Key_Return, KEY.Key_PageDown, KEY.Key_PageUp)
    assert survey.confirmations == [True]
    assert survey.groups == [1, -1]
    survey.show(items[2:5])
    assert [name_of(item) for item in survey.items()] == ["c", "d", "e"]
    assert len(panes(survey)) == 3
    press(survey, KEY.Key_Escape)
    assert not survey.isVisible()
    assert survey.parent().centralWidget().hasFocus()


def test_all_are_zoomed_and_moved_together(survey, items):
    survey.show(items[:2])
    viewport = survey.viewport
    press(survey, KEY.Key_Plus, KEY.Key_Plus)
    assert viewport.zoom == pytest.approx(1.25**2)
    assert viewport.target(0) == viewport.target(1)
    before = viewport.centre.x()
    press(survey, *[KEY.Key_Plus] * 5)
    press(survey, KEY.Key_Right, modifier=SHIFT)
    assert viewport.centre.x() > before
    assert viewport.target(0) == viewport.target(1)
    press(survey, KEY.Key_1)
    assert viewport.scale(0) == pytest.approx(1)
    press(survey, KEY.Key_0)
    assert viewport.is_fitted()


def test_the_wheel_zooms_at_the_point(survey, items):
    survey.show(items[:2])
    pane = survey.panes[1]
    at = QPointF(pane.width() * 0.6, 100)
    share = (pane._in_pane(at).x() - survey.viewport.target(1).x()) / survey.viewport.target(1).width()
    wheel = QWheelEvent(
        at, pane.mapToGlobal(at), QPoint(), QPoint(0, 720), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane, wheel)
    target = survey.viewport.target(1)
    assert survey.viewport.zoom > 2
    assert (pane._in_pane(at).x() - target.x()) / target.width() == pytest.approx(share, abs=0.01)


def test_dragging_moves_all(survey, items):
    survey.show(items[:2])
    press(survey, *[KEY.Key_Plus] * 8)
    pane, before = survey.panes[0], survey.viewport.centre.x()
    middle = QPoint(pane.width() // 2, pane.height() // 3)
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(pane, middle - QPoint(60, 0))
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=middle)
    assert survey.viewport.centre.x() > before


def test_pictures_are_read_in_full_when_zoomed(survey, folder, qtbot):
    sizes = (2400, 1800)
    large = [
        file(record(folder.draw("l.jpg", 3, sizes), 1, sizes), "keeper"),
        file(record(folder.draw("m.jpg", 3, sizes), 2, sizes)),
    ]
    survey.show(large)
    qtbot.waitUntil(survey.is_sharp)
    assert not survey.pictures.photo(large[0]).is_whole
    press(survey, KEY.Key_1)
    qtbot.waitUntil(lambda: all(survey.pictures.photo(each).is_whole for each in large))


def test_regions_of_crops_are_drawn_in_the_whole_picture(survey, items):
    region = ((32, 24), (160, 24), (160, 120), (32, 120))
    crops = [file(items[at].image, "crop", Crop(region, 0.16)) for at in (1, 2)]
    survey.show([items[0], *crops])
    assert len(survey.panes[0]._content.regions) == 2
    assert survey.panes[1]._content.regions == ()


def test_a_missing_file_says_so_beside_the_others(survey, items, folder, qtbot):
    survey.show([items[0], file(record(folder / "gone.jpg", 9))])
    qtbot.waitUntil(survey.is_sharp)
    qtbot.waitUntil(lambda: "not there any more" in survey.panes[1]._content.failure)
    survey.grab()


def test_every_key_is_listed_once(survey):
    listed = survey.keys()
    names = [name for _, keys in listed for name in keys.split(" or ")]
    assert len(names) == len(set(names))
    assert {"X", "K", "Return", "Esc", "PgDown"} <= set(names)


def test_memory_is_given_back(survey, items, qtbot):
    survey.show(items[:2])
    qtbot.waitUntil(survey.is_sharp)
    press(survey, KEY.Key_Escape)
    assert survey.pictures.photo(items[0]) is None
