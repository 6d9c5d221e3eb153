"""The row above a group: which one it is, what it frees, and amber when nothing of it would stay."""

import dataclasses
import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.ui.backend.cluster_table import ClusterEntry, Section
from dupfinder.ui.duplicates.group_header import GroupFacts, GroupHeader, place_of, sentence_of
from dupfinder.ui.duplicates.group_words import facts_of, heading_of
from dupfinder.ui.grid.model import Check
from dupfinder.ui.style import colours, theme

pytestmark = pytest.mark.usefixtures("qapp", "english")

BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
DANGER = GroupFacts(2, 61, 3, 4_500_000, 3, danger=True)
SIGNALS = ("step_asked", "compare_asked", "survey_asked", "not_duplicates_asked")


@pytest.fixture
def header(qtbot):
    made = GroupHeader()
    made.resize(900, made.sizeHint().height())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


# --- the sentence -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (GroupFacts(), ""),
        (GroupFacts(2, 61, 3, 3_500_000), "Group 2 of 61 · 3 photos · frees 3.5 MB"),
        (GroupFacts(1, 1, 1), "Group 1 of 1 · 1 photo"),
        (GroupFacts(1, 12_345, 2, 999, 1), "Group 1 of 12,345 · 2 photos · 1 marked · frees 999 bytes"),
        (GroupFacts(1, 2, 4, 0, kind="burst"), "Group 1 of 2 · 4 photos · burst"),
        (
            GroupFacts(1, 2, 4, 5, 2, reviewed=True),
            "Group 1 of 2 · 4 photos · 2 marked · frees 5 bytes · ✓ reviewed",
        ),
        (DANGER, "Group 2 of 61 · 3 photos · Every copy is marked: none would stay"),
        (
            DANGER._replace(reviewed=True, kind="burst"),
            "Group 2 of 61 · 3 photos · Every copy is marked: none would stay",
        ),
    ],
)
def test_the_sentence_says_which_group_it_is_and_what_would_happen(facts, words):
    assert sentence_of(facts) == words


def test_the_place_is_said_alone_too():
    assert place_of(GroupFacts(1_000, 12_345)) == "Group 1,000 of 12,345"


def test_the_header_says_the_sentence_and_where_one_can_go(header):
    for facts, back, forward in (
        (GroupFacts(), False, False),
        (GroupFacts(1, 1, 2), False, False),
        (GroupFacts(1, 3, 2), False, True),
        (GroupFacts(2, 3, 2), True, True),
        (GroupFacts(3, 3, 2), True, False),
    ):
        header.show_facts(facts)
        assert header.words.words() == sentence_of(facts)
        assert (header.back.isEnabled(), header.forward.isEnabled()) == (back, forward)


# --- danger -------------------------------------------------------------------------------------


def ground_of(header):
    """The colour beside the words, in the middle of the row."""
    picture = header.grab().toImage()
    place = QPoint(header.words.geometry().right() - 3, header.height() // 2)
    return picture.pixelColor(place * picture.devicePixelRatio())


@BOTH
def test_in_danger_the_header_is_amber_with_a_sign_and_can_be_read(header, dark):
    palette = theme.own_palette(dark)
    header.setPalette(palette)
    header.show_facts(DANGER._replace(danger=False))
    assert ground_of(header) == palette.color(QPalette.ColorRole.Base)
    assert not header.sign.isVisible()
    header.show_facts(DANGER)
    amber = ground_of(header)
    assert amber == colours.danger_ground(palette)
    assert 20 < amber.hue() < 50
    assert colours.contrast(amber, palette.color(QPalette.ColorRole.Base)) > 1.15
    assert header.sign.isVisible()
    for widget in (header.words, *header.findChildren(QToolButton)):
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            ink = widget.palette().color(QPalette.ColorGroup.Active, role)
            assert colours.contrast(ink, amber) >= 4.5
    header.show_facts(GroupFacts(3, 61, 2))
    assert ground_of(header) == palette.color(QPalette.ColorRole.Base)
    assert not header.sign.isVisible()


def test_the_sign_follows_light_and_dark(header, qapp):
    header.show_facts(DANGER)
    pictures = []
    try:
        for dark in (False, True):
            qapp.setPalette(theme.own_palette(dark))
            qapp.processEvents()
            pictures.append(header.sign.pixmap().toImage())
    finally:
        qapp.setPalette(QPalette())
    assert pictures[0] != pictures[1]


def test_before_any_group_there_is_no_sign(header):
    assert not header.sign.isVisible()


# --- buttons ------------------------------------------------------------------------------------


def test_each_button_asks_for_its_own(header):
    asked = []
    for name in SIGNALS:
        getattr(header, name).connect(lambda *values, name=name: asked.append((name, *values)))
    header.show_facts(GroupFacts(2, 3, 2))
    for button in (header.back, header.forward, header.survey, header.compare, header.apart):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [name for name, *_ in asked] == [
        "step_asked",
        *SIGNALS[:1],
        "survey_asked",
        *SIGNALS[1:2],
        SIGNALS[3],
    ]
    assert [values[0] for name, *values in asked if name == "step_asked"] == [-1, 1]


def test_the_info_button_is_a_switch(header):
    told = []
    header.info_asked.connect(told.append)
    for _ in range(2):
        QTest.mouseClick(header.info, Qt.MouseButton.LeftButton)
    assert told == [True, False]


def test_each_button_has_a_name_and_a_tooltip_and_is_reached_by_tab(header):
    buttons = header.findChildren(QToolButton)
    assert len(buttons) == 6
    assert len({button.accessibleName() for button in buttons} - {""}) == 6
    for button in buttons:
        assert button.toolTip()
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [420, 600, 900])
def test_nothing_stands_over_anything_else(header, width):
    header.show_facts(DANGER)
    header.resize(max(width, header.minimumSizeHint().width()), header.height())
    header.layout().activate()
    row = [
        header.back,
        header.forward,
        header.words,
        header.survey,
        header.compare,
        header.apart,
        header.info,
    ]
    for left, right in itertools.pairwise(row):
        assert left.geometry().right() < right.geometry().left()
    assert header.rect().contains(row[-1].geometry())


def test_its_height_is_the_same_whatever_it_says(header):
    heights = set()
    for facts in (GroupFacts(), GroupFacts(1, 2, 3, 4), DANGER):
        header.show_facts(facts)
        heights.add(header.sizeHint().height())
    assert len(heights) == 1


# --- what is said about a group -------------------------------------------------------------------

IMAGE = ImageRecord(0, "", 1_500_000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)


def group(*relations):
    files = tuple(
        ClusterFile(
            dataclasses.replace(IMAGE, id=n, path=f"/photos/{n}.jpg"), n, relation, None, relation != "linked"
        )
        for n, relation in enumerate(("keeper", *relations))
    )
    cluster = Cluster(files)
    return ClusterEntry(cluster, reclaimable_bytes(cluster), len(files), (), (), Section(cluster, len(files)))


class Reviewed:
    """Stands for the review: these paths are marked, and the group is reviewed or not."""

    def __init__(self, *marked, reviewed=False):
        self.marked, self.reviewed = {f"/photos/{n}.jpg" for n in marked}, reviewed

    def check_of(self, path):
        return Check(checked=path in self.marked)

    def checked_in(self, cluster):
        return sum(file.image.path in self.marked for file in cluster.files)

    def is_reviewed(self, cluster):
        return self.reviewed

    def cluster_of(self, path):
        return None

    def is_in_danger(self, cluster):
        return self.checked_in(cluster) == len(cluster.files)


def test_without_a_group_there_are_no_facts():
    assert facts_of(None, -1, 0, SimpleNamespace()) == GroupFacts()


def test_facts_are_of_what_is_marked_else_of_what_could_be_freed():
    entry = group("exact", "near")
    assert facts_of(entry, 1, 61, Reviewed()) == GroupFacts(2, 61, 3, 3_000_000)
    assert facts_of(entry, 0, 2, Reviewed(1, reviewed=True)) == GroupFacts(
        1, 2, 3, 1_500_000, 1, reviewed=True
    )
    assert facts_of(entry, 0, 2, Reviewed(0, 1, 2)) == GroupFacts(1, 2, 3, 4_500_000, 3, danger=True)


def test_a_burst_is_called_so():
    facts = facts_of(group("burst", "burst"), 0, 1, Reviewed())
    assert facts.kind
    assert facts.frees_bytes == 0
    assert heading_of(group("burst").cluster, Reviewed()).title == "Burst: 0.jpg"


@pytest.mark.parametrize(
    ("relations", "review", "detail"),
    [
        (("exact", "near"), Reviewed(), "· 3 photos · frees 3.0 MB"),
        (("exact",), Reviewed(1), "· 2 photos · frees 1.5 MB · 1 marked"),
        (
            ("exact",),
            Reviewed(0, 1, reviewed=True),
            "· 2 photos · frees 1.5 MB · 2 marked · every copy is marked · ✓ reviewed",
        ),
        (("near", "linked"), Reviewed(), "· 3 photos · frees 1.5 MB · 1 only linked"),
        (("burst", "burst"), Reviewed(), "· 3 photos"),
    ],
)
def test_a_heading_names_the_kept_picture_and_says_the_same_as_the_header(relations, review, detail):
    heading = heading_of(group(*relations).cluster, review)
    assert heading.title.endswith("0.jpg")
    assert heading.detail == detail


def test_buttons_are_icons_where_the_sentence_would_be_cut(qtbot, header):
    header.resize(1200, header.height())
    header.show_facts(GroupFacts(1, 117, 5, 2_700_000, 3))
    named = [header.survey, header.compare, header.apart]
    widths = [button.width() for button in named]
    least = header.layout().minimumSize().width()
    header.resize(header.words.fontMetrics().horizontalAdvance(header.words.words()) + least - 20, 31)
    qtbot.waitUntil(lambda: all(now.width() < was for now, was in zip(named, widths, strict=True)))
    qtbot.waitUntil(lambda: header.words.text() == header.words.words())
    header.resize(1200, header.height())
    qtbot.waitUntil(lambda: [button.width() for button in named] == widths)
