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
from dupfinder.ui.duplicates.cluster_list import THUMBNAIL_SIDE, ClusterList, ClusterListModel, describe
from dupfinder.ui.style import colours, theme

pytestmark = pytest.mark.usefixtures("qapp")

IMAGE = ImageRecord(0, "", 1_500_000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)


def entry(number, extras=1):
    """A cluster whose keeper has this number, and its extras a hundred more each."""
    files = [
        ClusterFile(dataclasses.replace(IMAGE, id=each, path=f"/photos/{each}.jpg"), step, "near", None, True)
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
    """In the middle of the thumbnail of a row."""
    place = rect(view, row)
    return pixel(view, QPoint(16 + THUMBNAIL_SIDE // 2, place.center().y())).name()


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


def test_screen_readers_hear_name_files_and_bytes():
    model = ClusterListModel()
    model.set_entries([entry(1, 2)])
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"1.jpg, {describe(entry(1, 2))}"
    assert words.startswith("1.jpg, 3 files · ")
    assert words.endswith(" reclaimable")


def test_the_tooltip_of_a_huge_cluster_is_not():
    model = ClusterListModel()
    model.set_entries([entry(1, 500)])
    assert len(read_tip(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)).split("\n")) <= 12


def test_rows_are_found_by_their_keeper():
    model = ClusterListModel()
    model.set_entries([entry(1), entry(2), entry(3)])
    assert model.row_of(2) == 1
    assert model.row_of(102) is None


# --- checks -----------------------------------------------------------------------------------


def test_a_row_tells_how_many_of_its_files_are_checked():
    model = ClusterListModel()
    entries = [entry(1, 4), entry(2, 4)]
    model.set_entries(entries)
    checked = {id(entries[0].cluster): 3}
    model.checked_in = lambda cluster: checked.get(id(cluster), 0)
    assert model.describe(entries[0]) == "5 files · 3 checked"
    assert model.describe(entries[1]) == describe(entries[1])
    words = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert words == ["1.jpg, 5 files · 3 checked", f"2.jpg, {describe(entries[1])}"]
    checked.clear()
    assert model.describe(entries[0]) == describe(entries[0])


def test_one_checked_file_is_one():
    model = ClusterListModel()
    model.checked_in = lambda cluster: 1
    assert model.describe(entry(1)) == "2 files · 1 checked"


def test_nothing_is_checked_where_nobody_says_so():
    assert ClusterListModel().describe(entry(1, 2)) == describe(entry(1, 2))


def test_checks_are_seen_when_a_row_is_painted_again(view):
    before = view.viewport().grab().toImage()
    view.cluster_model().checked_in = lambda cluster: 1 if cluster is ENTRIES[1].cluster else 0
    view.viewport().update()
    after = view.viewport().grab().toImage()
    ratio = after.devicePixelRatio()

    def row(picture, number):
        place = rect(view, number)
        return picture.copy(
            round(place.x() * ratio),
            round(place.y() * ratio),
            round(place.width() * ratio),
            round(place.height() * ratio),
        )

    assert row(before, 1) != row(after, 1)
    assert row(before, 0) == row(after, 0)


def test_only_rows_in_view_are_counted_while_painting(view):
    counted = []
    view.cluster_model().checked_in = lambda cluster: counted.append(cluster.keeper.id) or 0
    view.viewport().grab()
    assert counted == list(range(1, len(counted) + 1))
    assert 3 < len(counted) < 10


# --- the view ---------------------------------------------------------------------------------


def test_the_chosen_cluster_is_the_current_one(qtbot, view):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect(view, 2).center())
    assert view.current_entry() is ENTRIES[2]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_entry() is ENTRIES[3]
    view.cluster_model().set_entries([])
    assert view.current_entry() is None


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
