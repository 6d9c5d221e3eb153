"""A group stays in view while groups come, go and change places."""

import dataclasses

import pytest

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.ui.backend.cluster_table import ClusterEntry, Section
from dupfinder.ui.duplicates.cluster_model import ClusterListModel
from dupfinder.ui.duplicates.looked_at import LookedAt

pytestmark = pytest.mark.usefixtures("qapp", "english")

IMAGE = ImageRecord(0, "", 1_500_000, 0, 400, 300, 120_000, "JPEG", None, False, False, 0)


def entry(*numbers):
    """A cluster of images with these numbers; the first one is its keeper."""
    files = [
        ClusterFile(
            dataclasses.replace(IMAGE, id=each, path=f"/{each}.jpg"),
            place,
            "near" if place else "keeper",
            None,
            True,
        )
        for place, each in enumerate(numbers)
    ]
    cluster = Cluster(tuple(files))
    return ClusterEntry(cluster, 1, len(files), (2020,), (), Section(cluster, len(files)))


A, B, C, D = entry(1, 11), entry(2, 12), entry(3, 13), entry(4, 14)


@pytest.fixture
def model():
    made = ClusterListModel()
    made.set_entries([A, B, C, D])
    return made


@pytest.fixture
def seen(model):
    return LookedAt(model)


def test_it_begins_where_the_last_session_ended_or_at_the_first_group(seen):
    assert seen.row_at_first("/13.jpg") == 2
    assert seen.row_at_first("") == 0


def test_an_untouched_first_group_gives_way_to_a_better_one_once_all_are_found(model, seen):
    seen.row_at_first("")
    seen.entry = A
    model.set_entries([B, C, A])
    assert seen.row_again([A], is_streamed=True) == 2
    assert seen.row_again([A], is_streamed=False) == 0
    assert seen.entry is B


@pytest.mark.parametrize("how", ["choose", "touch", "stored"])
def test_a_group_that_was_chosen_touched_or_stored_stays(model, seen, how):
    seen.row_at_first("/1.jpg" if how == "stored" else "")
    seen.entry = A
    if how == "choose":
        seen.choose(A)
    elif how == "touch":
        seen.touch()
    model.set_entries([B, C, A])
    assert seen.row_again([A], is_streamed=False) == 2


def test_a_group_with_another_keeper_is_known_by_its_files(model, seen):
    seen.choose(A)
    model.set_entries([B, entry(11, 1)])
    assert seen.row() == 1


def test_after_a_group_is_gone_the_next_one_that_is_left_is_shown(model, seen):
    seen.choose(B)
    model.set_entries([A, D])
    assert seen.row() is None
    assert seen.row_again([B, C, D], is_streamed=False) == 1


def test_the_last_one_is_shown_if_none_follows(model, seen):
    seen.choose(D)
    model.set_entries([A, B])
    assert seen.row_again([D], is_streamed=False) == 1
