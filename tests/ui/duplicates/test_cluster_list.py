"""The list of clusters: its rows, and that each thumbnail is painted on its own."""

import dataclasses

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.ui.backend.cluster_table import ClusterEntry, Section
from dupfinder.ui.duplicates.cluster_list import ClusterList
from dupfinder.ui.duplicates.cluster_model import ClusterListModel, describe
from dupfinder.ui.duplicates.group_delegate import is_wide, row_height, thumbnail_side
from dupfinder.ui.style import colours, theme

pytestmark = pytest.mark.usefixtures("qapp", "english")

IMAGE = ImageRecord(0, "", 1_500_000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)


def entry(number, extras=1, relation="near"):
    """A cluster whose keeper has this number, and its extras a hundred more each."""
    files = [
        ClusterFile(
            dataclasses.replace(IMAGE, id=each, path=f"/photos/{each}.jpg"),
            step,
            relation if step else "keeper",
            None,
            True,
        )
        for step, each in enumerate(range(number, number + 100 * extras + 1, 100))
    ]
    cluster = Cluster(tuple(files))
    return ClusterEntry(
        cluster, reclaimable_bytes(cluster), len(files), (2020,), (), Section(cluster, len(files))
    )


ENTRIES = [entry(number) for number in range(1, 61)]


class Thumbnails(QObject):
    """Stands for the loader: notes what was asked, and has the pixmaps that a test gives it."""

    ready = Signal(object)

    def __init__(self):
        super().__init__()
        self.pixmaps = {}
        self.wanted = []
        self.wants = self.drops = 0

    def pixmap(self, image, side_px):
        return self.pixmaps.get(image.path)

    def failure(self, image):
        return None

    def want(self, client, images, side_px):
        self.wanted = [image.id for image in images]
        self.wants += 1

    def drop(self, client):
        self.wanted = []
        self.drops += 1

    def arrive(self, keeper, colour):
        self.pixmaps[keeper.path] = QPixmap(96, 72)
        self.pixmaps[keeper.path].fill(colour)
        self.ready.emit(keeper.stamp)


class Paints(QObject):
    """Notes the areas of a widget that are painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.region())
        return False


@pytest.fixture
def thumbnails():
    return Thumbnails()


@pytest.fixture
def view(qtbot, thumbnails):
    made = ClusterList(thumbnails)
    made.setModel(ClusterListModel(made))
    made.cluster_model().set_entries(list(ENTRIES))
    made.resize(260, 400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rect(view, row):
    return view.visualRect(view.cluster_model().index(row))


def pixel(view, place):
    """Returns the colour at a place, whatever the scale of the screen."""
    picture = view.viewport().grab().toImage()
    return picture.pixelColor(place * picture.devicePixelRatio())


def colour_at(view, row):
    """In the middle of the thumbnail of a row, in a wide list."""
    place = rect(view, row)
    return pixel(view, QPoint(16 + thumbnail_side(view.width()) // 2, place.center().y())).name()


def narrow(qtbot, view, width=104):
    """Makes the list as narrow as it is at first on the page."""
    view.resize(width, 400)
    qtbot.waitUntil(lambda: rect(view, 0).width() == view.viewport().width())
    qtbot.waitUntil(lambda: rect(view, 0).height() == row_height(view))


# --- the model --------------------------------------------------------------------------------


def test_it_is_a_model_that_views_can_rely_on(qtlog):
    model = ClusterListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    for entries in ([], ENTRIES[:5], ENTRIES[3:9], ENTRIES[:1], []):
        model.set_entries(list(entries))
        assert model.rowCount() == len(entries)
    assert [record.message for record in qtlog.records] == []


def test_a_row_is_named_after_its_keeper_and_tells_its_files():
    model = ClusterListModel()
    model.set_entries([entry(1, 2), entry(2)])
    index = model.index(0)
    assert model.data(index) == "1.jpg"
    assert read_tip(model.data(index, Qt.ItemDataRole.ToolTipRole)).split("\n") == [
        "/photos/1.jpg",
        "/photos/101.jpg",
        "/photos/201.jpg",
    ]
    assert model.data(index, Qt.ItemDataRole.UserRole) is model.entries[0]
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(7)) is None
    assert model.rowCount(index) == 0


def test_a_row_tells_its_photos_and_what_they_free():
    assert describe(entry(1, 2)) == "3 photos · 3.0 MB"
    assert describe(entry(1, 2, "burst")) == "3 photos · Burst"


def words_of(model, row=0):
    return model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_screen_readers_hear_place_photos_bytes_and_name():
    model = ClusterListModel()
    model.set_entries([entry(1, 2), entry(2)])
    assert words_of(model) == "Group 1 of 2, 3 photos, 3.0 MB, 1.jpg"
    assert words_of(model, 1) == "Group 2 of 2, 2 photos, 1.5 MB, 2.jpg"


def test_screen_readers_hear_what_is_marked_reviewed_and_in_danger():
    model = ClusterListModel()
    model.set_entries([entry(1, 2), entry(2)])
    first = model.entries[0].cluster
    model.checked_in = lambda cluster: 3 if cluster is first else 0
    model.is_reviewed = model.is_in_danger = lambda cluster: cluster is first
    assert words_of(model) == "Group 1 of 2, 3 photos, 3 marked, every copy is marked, reviewed, 1.jpg"
    assert words_of(model, 1) == "Group 2 of 2, 2 photos, 1.5 MB, 2.jpg"


def test_the_tooltip_of_a_huge_cluster_is_not():
    model = ClusterListModel()
    model.set_entries([entry(1, 500)])
    assert len(read_tip(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)).split("\n")) <= 12


def test_rows_are_found_by_their_keeper():
    model = ClusterListModel()
    model.set_entries([entry(1), entry(2), entry(3)])
    assert model.row_of(2) == 1
    assert model.row_of(102) is None


def test_rows_are_found_by_any_of_their_files():
    model = ClusterListModel()
    model.set_entries([entry(1), entry(2), entry(3)])
    assert model.row_with({"/photos/102.jpg", "/photos/3.jpg"}) == 1
    assert model.row_with({"/photos/9.jpg"}) is None
    assert model.row_with(set()) is None


# --- checks -----------------------------------------------------------------------------------


def test_a_row_tells_how_many_of_its_files_are_checked():
    model = ClusterListModel()
    entries = [entry(1, 4), entry(2, 4)]
    model.set_entries(entries)
    checked = {id(entries[0].cluster): 3}
    model.checked_in = lambda cluster: checked.get(id(cluster), 0)
    assert model.describe(entries[0]) == "5 photos · 3 marked"
    assert model.describe(entries[1]) == describe(entries[1])
    words = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert words == ["Group 1 of 2, 5 photos, 3 marked, 1.jpg", "Group 2 of 2, 5 photos, 6.0 MB, 2.jpg"]
    checked.clear()
    assert model.describe(entries[0]) == describe(entries[0])


def test_one_checked_file_is_one():
    model = ClusterListModel()
    model.checked_in = lambda cluster: 1
    assert model.describe(entry(1)) == "2 photos · 1 marked"


def test_nothing_is_checked_where_nobody_says_so():
    assert ClusterListModel().describe(entry(1, 2)) == describe(entry(1, 2))


def row_picture(view, number):
    place = rect(view, number)
    return view.viewport().grab(place).toImage()


@pytest.mark.parametrize("width", [104, 260])
@pytest.mark.parametrize("state", ["checked_in", "is_reviewed", "is_in_danger"])
def test_a_sign_is_seen_when_a_row_is_painted_again(view, qtbot, width, state):
    narrow(qtbot, view, width)
    before = [row_picture(view, row) for row in (0, 1)]
    setattr(view.cluster_model(), state, lambda cluster: cluster is ENTRIES[1].cluster)
    view.viewport().update()
    after = [row_picture(view, row) for row in (0, 1)]
    assert before[1] != after[1]
    assert before[0] == after[0]


@pytest.mark.parametrize("dark", [False, True])
def test_danger_stands_before_reviewed_and_reviewed_before_marked(view, qtbot, dark):
    narrow(qtbot, view)
    palette = theme.own_palette(dark)
    view.setPalette(palette)
    model = view.cluster_model()
    signs = [
        ("checked_in", colours.kind_colour("error", palette)),
        ("is_reviewed", colours.kept(palette)),
        ("is_in_danger", colours.kind_colour("warning", palette)),
    ]
    for state, colour in signs:
        setattr(model, state, lambda cluster: 1)  # and those before it
        picture = row_picture(view, 0)
        names = [
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
        ]
        found = {other: names.count(each.name()) for other, each in signs}
        assert found.pop(state) > 50, state
        assert max(found.values()) < 5, found
        assert colours.contrast(colour, palette.base().color()) >= 3


def test_only_rows_in_view_are_counted_while_painting(view):
    counted = []
    view.cluster_model().checked_in = lambda cluster: counted.append(cluster.keeper.id) or 0
    view.viewport().grab()
    rows = list(dict.fromkeys(counted))
    assert rows == list(range(1, len(rows) + 1))
    assert 3 < len(rows) < 10


# --- the view ---------------------------------------------------------------------------------


def test_the_chosen_cluster_is_the_current_one(qtbot, view):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect(view, 2).center())
    assert view.current_entry() is ENTRIES[2]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_entry() is ENTRIES[3]
    view.cluster_model().set_entries([])
    assert view.current_entry() is None


def test_the_current_row_is_whole_after_other_groups_have_come(view):
    model = view.cluster_model()
    view.setCurrentIndex(model.index(3))
    view.doItemsLayout()
    view.verticalScrollBar().setValue(rect(view, 3).top() + rect(view, 3).height() // 2)
    assert rect(view, 3).top() < 0
    place = view.place()
    view.set_entries_quietly(ENTRIES[1:])
    view.choose_quietly(2)
    view.return_to(place)
    assert view.viewport().rect().contains(rect(view, 2))


def test_the_thumbnails_in_view_are_asked_for_first(qtbot, view, thumbnails):
    qtbot.waitUntil(lambda: thumbnails.wanted[:6] == [1, 2, 3, 4, 5, 6])
    assert len(thumbnails.wanted) < 30
    view.scrollToBottom()
    qtbot.waitUntil(lambda: thumbnails.wanted[-1:] == [60])
    first = view.indexAt(view.viewport().rect().topLeft()).row()
    assert thumbnails.wanted == list(range(first + 1, 61))


def test_a_hidden_list_wants_none_and_asks_again_when_it_is_shown(qtbot, view, thumbnails):
    qtbot.waitUntil(lambda: bool(thumbnails.wanted))
    view.hide()
    assert (thumbnails.wanted, thumbnails.drops) == ([], 1)
    wants = thumbnails.wants
    view._ask_thumbnails()
    assert thumbnails.wants == wants
    view.show()
    qtbot.waitUntil(lambda: thumbnails.wanted[:1] == [1])


def test_a_thumbnail_that_arrives_is_painted_on_its_own_row_only(qtbot, view, thumbnails):
    qtbot.waitUntil(lambda: 3 in thumbnails.wanted)
    view.viewport().grab()
    paints = Paints(view.viewport())
    thumbnails.arrive(ENTRIES[2].cluster.keeper, "#00ff00")
    qtbot.waitUntil(lambda: bool(paints.regions))
    assert [region.boundingRect() for region in paints.regions] == [rect(view, 2)]
    assert colour_at(view, 2) == "#00ff00"
    assert colour_at(view, 1) != "#00ff00"


def test_a_thumbnail_that_arrives_after_the_list_has_changed_is_on_its_own_row(qtbot, view, thumbnails):
    qtbot.waitUntil(lambda: 6 in thumbnails.wanted)
    view.cluster_model().set_entries(ENTRIES[4:])
    view.ask_soon()
    view.viewport().repaint()
    paints = Paints(view.viewport())
    thumbnails.arrive(ENTRIES[5].cluster.keeper, "#00ff00")
    qtbot.waitUntil(lambda: any(region.contains(rect(view, 1)) for region in paints.regions))
    assert colour_at(view, 1) == "#00ff00"
    assert colour_at(view, 5) != "#00ff00"


def test_a_thumbnail_of_a_cluster_that_is_gone_does_no_harm(qtbot, view, thumbnails):
    qtbot.waitUntil(lambda: 6 in thumbnails.wanted)
    view.cluster_model().set_entries(ENTRIES[:2])
    thumbnails.arrive(ENTRIES[5].cluster.keeper, "#00ff00")
    view.cluster_model().set_entries([])
    thumbnails.arrive(ENTRIES[0].cluster.keeper, "#00ff00")
    view.viewport().grab()


def test_a_list_without_a_model_can_be_shown(qtbot, thumbnails):
    view = ClusterList(thumbnails)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view._ask_thumbnails()
    assert thumbnails.wants == 0


@pytest.mark.parametrize("dark", [False, True])
def test_the_chosen_row_can_be_seen(view, dark):
    view.setPalette(theme.own_palette(dark))
    place = QPoint(rect(view, 1).right() - 8, rect(view, 1).center().y())
    before = pixel(view, place)
    view.setCurrentIndex(view.cluster_model().index(1))
    assert colours.contrast(before, pixel(view, place)) > 1.2


@pytest.mark.parametrize("dark", [False, True])
def test_a_row_is_filled_with_the_focus_and_framed_without_it(view, qtbot, dark):
    palette = theme.own_palette(dark)
    view.setPalette(palette)
    view.setCurrentIndex(view.cluster_model().index(1))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    place = QPoint(rect(view, 1).right() - 8, rect(view, 1).center().y())
    assert pixel(view, place) == palette.highlight().color()
    view.clearFocus()
    assert pixel(view, place) == colours.tile_hover(palette)


# --- wide and narrow ----------------------------------------------------------------------------


def test_pictures_of_a_narrow_list_take_its_width_and_rows_follow(view, qtbot):
    assert is_wide(view.viewport().width())
    wide = rect(view, 0).height()
    narrow(qtbot, view, 104)
    assert not is_wide(view.viewport().width())
    small = rect(view, 0).height()
    narrow(qtbot, view, 150)
    assert rect(view, 0).height() > small
    assert wide != small
    narrow(qtbot, view, 260)
    assert rect(view, 0).height() == wide


@pytest.mark.parametrize("width", range(20, 400, 7))
def test_a_picture_is_never_wider_than_its_list(width):
    assert 32 <= thumbnail_side(width) <= max(32, width - 16)


def test_a_thumbnail_of_a_narrow_list_is_in_the_middle(view, qtbot, thumbnails):
    narrow(qtbot, view)
    qtbot.waitUntil(lambda: 3 in thumbnails.wanted)
    thumbnails.arrive(ENTRIES[2].cluster.keeper, "#00ff00")
    place = rect(view, 2)
    assert pixel(view, QPoint(place.center().x(), place.top() + 20)).name() == "#00ff00"
    assert pixel(view, QPoint(place.left() + 5, place.top() + 20)).name() != "#00ff00"


def test_words_stand_below_the_picture_and_inside_their_row(view, qtbot, thumbnails):
    narrow(qtbot, view)
    side = thumbnail_side(view.viewport().width())
    picture = row_picture(view, 0)
    ratio = picture.devicePixelRatio()
    ground = picture.pixelColor(0, 0)
    below = [
        y
        for y in range(round((8 + side * 3 // 4 + 3) * ratio), picture.height())
        if any(picture.pixelColor(x, y) != ground for x in range(picture.width()))
    ]
    assert len(below) >= 6
    assert below[-1] < picture.height() - 2


def test_letters_are_left_to_the_verbs(view, qtbot):
    view.setCurrentIndex(view.cluster_model().index(0))
    view.setFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):  # of the names 2.jpg and 3.jpg
        qtbot.keyClick(view, key)
    assert view.current_entry() is ENTRIES[0]


def test_a_font_with_a_size_in_pixels_is_drawn(view, qtbot, qtlog):
    font = view.font()
    font.setPixelSize(14)
    view.setFont(font)
    view.viewport().grab()
    narrow(qtbot, view)
    view.viewport().grab()
    assert [record.message for record in qtlog.records if "point" in record.message.lower()] == []
