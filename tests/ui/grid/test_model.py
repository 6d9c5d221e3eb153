"""The items of the grid: from any content to any other, told by signals that views can follow."""

import dataclasses
import os
import typing

import pytest
from helpers.tooltips import read_tip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Match
from dupfinder.clusters.selection import Reason
from dupfinder.ui.backend.cluster_table import Section
from dupfinder.ui.desktop import urls
from dupfinder.ui.grid.model import ITEM_ROLE, Check, GridModel, Heading

pytestmark = pytest.mark.usefixtures("qapp")

IMAGE = ImageRecord(0, "", 1_550_000, 0, 400, 300, 120_000, "JPEG", "2024:05:06 07:08:09", False, False, 0)
MANY = 400

# The log is read after each example, and holds nothing of an earlier one unless that has failed.
with_log = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def match(number, **changes):
    image = dataclasses.replace(IMAGE, id=number, path=f"/photos/{number}.jpg", appearance=number)
    return dataclasses.replace(Match(image, 3, "near", None), **changes)


ITEMS = [match(number) for number in range(MANY)]


def sections_of(items, length=3):
    """Cuts a list into sections."""
    return [Section(start, len(items[start : start + length])) for start in range(0, len(items), length)]


def grid_model(items=(), **options):
    model = GridModel(lambda section: Heading(str(section.subject)), **options)
    if items:
        model.set_content(list(items), sections_of(items))
    return model


class Mirror:
    """Follows a model by its signals alone, as a view does."""

    def __init__(self, model):
        self.model = model
        self.items = list(model.items)
        self.resets = self.contents = 0
        self.changed = set()
        model.rowsInserted.connect(self.on_inserted)
        model.rowsRemoved.connect(self.on_removed)
        model.modelReset.connect(self.on_reset)
        model.dataChanged.connect(self.on_changed)
        model.content_changed.connect(self.on_content)

    def on_inserted(self, _parent, first, last):
        self.items[first:first] = [self.model.item(self.model.index(row)) for row in range(first, last + 1)]

    def on_removed(self, _parent, first, last):
        assert last < len(self.items)
        del self.items[first : last + 1]

    def on_reset(self):
        self.resets += 1
        self.items = list(self.model.items)

    def on_changed(self, first, last):
        for row in range(first.row(), last.row() + 1):
            self.items[row] = self.model.items[row]
            self.changed.add(row)

    def on_content(self):
        self.contents += 1
        assert sum(section.length for section in self.model.sections) == len(self.model.items)


def complaints(qtlog):
    return [record.message for record in qtlog.records]


def follow(model, qtlog, *contents):
    """Shows contents one after the other; a mirror and Qt's own tester follow."""
    # In its fatal mode it would end the process, and all tests with it.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    mirror = Mirror(model)
    for items in contents:
        given_items, before = list(items), mirror.contents
        model.set_content(given_items, sections_of(given_items))
        assert model.items == mirror.items == list(items)
        assert given_items == list(items)
        assert model.rowCount() == len(items)
        assert mirror.contents == before + 1
    assert complaints(qtlog) == []
    tester.deleteLater()
    return mirror


# --- from any content to any other ------------------------------------------------------------


@with_log
@given(st.lists(st.sets(st.integers(0, 29)), min_size=2, max_size=5))
def test_any_subset_becomes_any_other(qtlog, subsets):
    contents = [[ITEMS[number] for number in sorted(each)] for each in subsets]
    mirror = follow(grid_model(contents[0]), qtlog, *contents[1:])
    assert mirror.resets <= len(contents) - 1


@with_log
@given(st.lists(st.lists(st.integers(0, 9), unique=True), min_size=2, max_size=5))
def test_any_order_becomes_any_other(qtlog, orders):
    contents = [[ITEMS[number] for number in each] for each in orders]
    follow(grid_model(contents[0]), qtlog, *contents[1:])


@with_log
@given(st.sets(st.integers(0, 29)), st.sets(st.integers(0, 29), min_size=1), st.sets(st.integers(0, 29)))
def test_what_stays_keeps_its_place_in_persistent_indexes(qtlog, before, staying, after):
    old = [ITEMS[number] for number in sorted(before | staying)]
    new = [ITEMS[number] for number in sorted(after | staying)]
    model = grid_model(old)
    kept = {number: QPersistentModelIndex(model.index(old.index(ITEMS[number]))) for number in staying}
    follow(model, qtlog, new)
    assert all(model.item(index) is ITEMS[number] for number, index in kept.items())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([], []),
        ([], [1, 2]),
        ([1, 2], []),
        ([1, 2], [1, 2]),
        ([1, 2], [3, 4]),
        ([1, 2, 3], [1, 3]),
        ([1, 3], [1, 2, 3]),
        ([1, 2], [2, 1]),
        ([1], [1, 2, 3]),
        ([3], [1, 2, 3]),
        ([1, 2, 3, 4, 5], [0, 1, 3, 5, 6]),
    ],
)
def test_contents_at_the_edges(qtlog, old, new):
    follow(grid_model([ITEMS[n] for n in old]), qtlog, [ITEMS[n] for n in new], [ITEMS[n] for n in old])


def test_a_few_runs_are_inserted_and_removed_without_a_reset(qtlog):
    wider = ITEMS[:100]
    narrower = [item for item in wider if item.image.id // 10 % 2]
    mirror = follow(grid_model(narrower), qtlog, wider, narrower)
    assert mirror.resets == 0


def test_very_many_runs_are_one_reset(qtlog):
    mirror = follow(grid_model(ITEMS), qtlog, ITEMS[::2])
    assert mirror.resets == 1


def test_another_order_is_one_reset(qtlog):
    mirror = follow(grid_model(ITEMS[:9]), qtlog, ITEMS[8::-1])
    assert mirror.resets == 1


def test_nothing_in_common_is_one_reset(qtlog):
    mirror = follow(grid_model(ITEMS[:9]), qtlog, ITEMS[9:20])
    assert mirror.resets == 1


def test_the_same_content_again_moves_nothing(qtlog):
    mirror = follow(grid_model(ITEMS[:9]), qtlog, ITEMS[:9])
    assert (mirror.resets, mirror.changed) == (0, set())


def test_an_item_that_became_another_for_its_image_is_told(qtlog):
    changed = [*ITEMS[:4], match(4, distance=9), *ITEMS[5:7], match(7, relation="exact"), *ITEMS[8:9]]
    mirror = follow(grid_model(ITEMS[:9]), qtlog, changed)
    assert {4, 7} <= mirror.changed <= {4, 5, 6, 7}
    assert mirror.resets == 0


def test_other_sections_over_the_same_items_are_told(qtlog):
    model = grid_model(ITEMS[:6])
    mirror = Mirror(model)
    model.set_content(ITEMS[:6], [Section("all", 6)])
    assert (mirror.contents, mirror.resets) == (1, 0)
    assert model.sections == [Section("all", 6)]


def test_lists_that_were_given_are_never_changed():
    first, second = list(ITEMS[:6]), list(ITEMS[3:9])
    model = grid_model()
    for items in (first, second, first, [], second):
        model.set_content(items, sections_of(items))
    assert first == ITEMS[:6]
    assert second == ITEMS[3:9]


# --- what is asked of it ----------------------------------------------------------------------


def test_rows_are_found():
    model = grid_model(ITEMS[:8])
    assert model.row_of(5) == 5
    assert model.row_of(99) is None


def test_a_row_gives_its_name_its_item_and_nothing_below_it():
    model = grid_model(ITEMS[:2])
    index = model.index(1)
    assert model.data(index) == "1.jpg"
    assert model.data(index, ITEM_ROLE) is model.item(index) is ITEMS[1]
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(index) == 0
    assert model.data(QModelIndex()) is None
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not index.flags() & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_the_tooltip_says_all_that_is_known():
    lines = grid_model(of_query=True).tooltip(match(7, transform="rotate-90")).split("\n")
    assert lines[:2] == ["7.jpg", "/photos"]
    for part in ("400 × 300", "1.6 MB", "JPEG"):
        assert part in lines[2].replace(",", ".")
    assert "2024" in lines[3]
    assert "3 bits from the query" in lines[5]
    assert "Rotated by 90°" in lines[5]


def test_the_tooltip_of_a_damaged_file_says_so():
    damaged = match(1, image=dataclasses.replace(IMAGE, damaged=True))
    assert "damaged" in grid_model().tooltip(damaged)
    assert "damaged" not in grid_model().tooltip(match(1))


def test_the_file_looked_for_is_known_by_its_path():
    model = grid_model(of_query=True)
    model.query_path = "/photos/1.jpg"
    assert model.is_query(match(1, relation="exact"))
    assert not model.is_query(match(1))  # the file has changed since it was indexed
    assert not model.is_query(match(2, relation="exact"))
    assert "looking for" in model.tooltip(match(1, relation="exact"))


def test_screen_readers_hear_name_reason_dimensions_and_size():
    words = grid_model(of_query=True).data(grid_model(ITEMS[:1]).index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words is None  # of another model, and beyond the end of this one
    model = grid_model(ITEMS[:1])
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("0.jpg, A verified near-duplicate, 3 bits from the kept picture., 400 × 300, ")


def test_the_keeper_is_that_of_a_cluster_only():
    file = ClusterFile(IMAGE, 0, "keeper", None, True)
    model = grid_model()
    assert model.keeper_of(Section(Cluster((file,)), 1)) is IMAGE
    assert model.keeper_of(Section(7, 1)) is None


def test_the_tooltip_of_a_keeper_says_why_it_is_kept():
    keeper, other = (ClusterFile(IMAGE, 0, relation, None, True) for relation in ("keeper", "near"))
    model = grid_model()
    assert "Kept because" not in model.tooltip(keeper)
    model.kept_because = {IMAGE.path: "has camera data"}.__getitem__
    assert "Kept because: has camera data." in model.tooltip(keeper).splitlines()
    assert "Kept because" not in model.tooltip(other)
    model.kept_because = lambda path: ""
    assert "Kept because" not in model.tooltip(keeper)


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
def test_files_are_dragged_out_as_copies_and_exact_to_the_byte():
    raw = os.fsdecode(b"/photos/\xff \xe9.jpg")
    model = grid_model([ITEMS[1], match(5, image=dataclasses.replace(IMAGE, id=5, path=raw))])
    mime = model.mimeData([model.index(0), model.index(1)])
    assert [urls.path_of(url) for url in mime.urls()] == ["/photos/1.jpg", raw]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    assert model.mimeTypes() == ["text/uri-list"]


def test_a_file_that_has_the_number_of_another_is_not_taken_for_it():
    model = GridModel(lambda section: Heading(""))
    one = match(1)
    model.set_content([one], [Section(0, 1)])
    other = dataclasses.replace(one, image=dataclasses.replace(one.image, path="/elsewhere/other.jpg"))
    removed = []
    model.modelReset.connect(lambda: removed.append(True))
    model.set_content([other], [Section(0, 1)])
    assert removed
    assert model.items == [other]


# --- how files stand to the trash -------------------------------------------------------------

PROTECTED = "Its folder is protected: it never goes to the trash"
BY_PERSON, BY_RULE = "To the trash, as you chose", "To the trash, by the rule"


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (Check(), []),
        (Check(by_person=True), []),
        (Check(checked=True), [BY_RULE]),
        (Check(checked=True, by_person=True), [BY_PERSON]),
        (Check(proposed=True), ["Proposed for the trash"]),
        (Check(proposed=True, reason="linked"), ["Proposed for the trash"]),
        (Check(checked=True, proposed=True), [BY_RULE]),
        (Check(locked=True, proposed=True), [PROTECTED]),
        (Check(locked=True), [PROTECTED]),
        (Check(checked=True, locked=True, by_person=True), [PROTECTED]),
        (Check(locked=True, reason="protected"), [PROTECTED]),
        (Check(reason="linked"), ["It resembles the best photo only through another"]),
        (Check(checked=True, reason="linked"), [BY_RULE]),
        (Check(reason="marked", by_person=True), ["You chose to keep it"]),
        (Check(failure="it has changed"), ["Not moved to the trash: it has changed"]),
        (Check(checked=True, failure="it is gone"), ["Not moved to the trash: it is gone", BY_RULE]),
        (Check(locked=True, failure="it is gone"), ["Not moved to the trash: it is gone", PROTECTED]),
    ],
)
def test_tooltip_and_screen_readers_tell_how_a_file_stands_to_the_trash(check, words):
    model = grid_model(ITEMS[:2])
    plain = model.tooltip(ITEMS[1]), model.accessible_text(ITEMS[1])
    model.check_of = {ITEMS[0].image.path: Check(checked=True), ITEMS[1].image.path: check}.__getitem__
    tooltip, spoken = (
        model.data(model.index(1), role)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    assert read_tip(tooltip) == "\n".join([plain[0], *(f"{each}." for each in words)])
    assert spoken == ", ".join([plain[1], *words])


@pytest.mark.parametrize("reason", typing.get_args(Reason))
def test_every_reason_for_a_file_to_stay_has_words(reason):
    model = grid_model(ITEMS[:1])
    plain = model.tooltip(ITEMS[0])
    model.check_of = lambda path: Check(reason=reason)
    added = model.tooltip(ITEMS[0]).removeprefix(plain)
    assert len(added) > 10
    assert added.endswith(".")
    assert not added.endswith("..")


def test_a_reason_of_any_bytes_can_be_shown():
    model = grid_model(ITEMS[:1])
    model.check_of = lambda path: Check(failure=os.fsdecode(b"\xff.xmp belongs to it"))
    assert "\ufffd.xmp belongs to it" in model.tooltip(ITEMS[0])
    model.accessible_text(ITEMS[0]).encode()


def test_a_damaged_file_out_of_reach_that_was_not_moved_says_all_of_it():
    model = grid_model()
    model.check_of = lambda path: Check(failure="it has changed")
    gone = match(1, image=dataclasses.replace(IMAGE, damaged=True, reachable=False))
    tooltip = model.tooltip(gone)
    assert "out of reach" in tooltip
    assert "damaged" in tooltip
    assert tooltip.endswith("Not moved to the trash: it has changed.")


def test_where_files_cannot_be_checked_nothing_is_said_of_the_trash():
    model = grid_model(ITEMS[:1], of_query=True)
    assert model.check_of is None
    assert "trash" not in model.tooltip(ITEMS[0]) + model.accessible_text(ITEMS[0])


# --- sections ---------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 4), max_size=8))
def test_the_section_of_every_row_is_the_one_it_is_shown_in(lengths):
    model = grid_model()
    sections = [Section(number, length) for number, length in enumerate(lengths)]
    model.set_content(ITEMS[: sum(lengths)], sections)
    expected = [section for section in sections for _ in range(section.length)]
    assert [model.section_of(row) for row in range(len(expected))] == expected
    assert [model.section_of(row) for row in (-1, -7, len(expected), len(expected) + 9)] == [None] * 4
