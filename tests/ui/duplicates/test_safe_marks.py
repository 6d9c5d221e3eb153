"""Safe copies are checked by themselves, turned ones proposed; what a person decided wins and is kept."""

import dataclasses

import pytest
from helpers.reviews import (
    ALIKE,
    LARGEST,
    RADIUS,
    SMALLEST,
    Reviewed,
    Session,
    cluster,
    cluster_of,
    image,
    level_of,
    numbers,
    path,
)

from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference
from dupfinder.system.path_names import can_be_moved
from dupfinder.ui.backend.cluster_table import Level
from dupfinder.ui.backend.review_state import ReviewState
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.dialogs.trash_plan import TrashChoice, TrashPlan, going
from dupfinder.ui.duplicates.selection_bar import SelectionBar
from dupfinder.ui.duplicates.trash_request import TrashRequest
from dupfinder.ui.widgets.on_demand import OnDemand

pytestmark = pytest.mark.usefixtures("qapp")


def file(number, relation="near", difference=ALIKE, *, direct=True, transform=None, crop=None, **changes):
    distance = 0 if relation == "keeper" else 2
    return ClusterFile(image(number, **changes), distance, relation, transform, direct, difference, crop)


REGION = ((0, 0), (9, 0), (9, 9), (0, 9))
MIXED = Cluster(
    (
        file(1, "keeper", None),
        file(2, "exact", None),
        file(3, "same-pixels", None),
        file(4),
        file(5, difference=Difference("local", 2.0)),
        file(6, difference=Difference("colour", 2.0)),
        file(7, difference=None),
        file(8, transform="rotate-90"),
        file(9, transform="rotate-90", difference=Difference("local", 2.0)),
        file(10, "linked", direct=False),
        file(11, "look-alike"),
        file(12, "crop", None, crop=Crop(REGION, 0.5)),
        file(13, content="motion"),
        file(14, reachable=False),
        file(15, "exact", None, path="/safe/15.jpg"),
    )
)
BURST = Cluster((file(31, "keeper", None), file(32, "burst", None), file(33, "exact", None)))
SAFE, TURNED = [2, 3, 4], [8]


@pytest.fixture
def session():
    session = Session()
    session.finder.protected = ("/safe",)
    return session


def shown(session, *clusters, marks_safe=True):
    review = Reviewed(session, marks_safe=marks_safe)
    review.set_protected(("/safe",))
    review.show(level_of(*clusters), RADIUS)
    session.answer_all()
    return review


def proposed(review):
    return numbers(
        each.image.path
        for entry in review._level.entries
        for each in entry.cluster.files
        if review.check_of(each.image.path).proposed
    )


def test_safe_copies_are_checked_by_themselves_and_nothing_else(session):
    review = shown(session, MIXED, BURST)
    assert review.checked() == review.gone() == [*SAFE, 33]
    assert proposed(review) == TURNED
    assert not review.check_of(path(2)).by_person
    assert review.check_of("/safe/15.jpg")[:2] == (False, True)
    assert review.totals().extras == review.totals().certain == 4
    assert review.rule is None
    assert not review.is_empty


def test_safe_marks_are_at_least_as_careful_as_the_rule_best(session):
    review = shown(session, MIXED, BURST)
    by_itself = set(review.checked())
    review.apply(())
    session.answer_all()
    assert by_itself <= set(review.checked())


def test_safe_marks_decode_nothing(session, monkeypatch):
    looks = []
    select = session.finder.select

    def noted(*arguments, look, **options):
        looks.append(look)
        return select(*arguments, look=look, **options)

    monkeypatch.setattr(session.finder, "select", noted)
    shown(session, MIXED)
    assert looks
    assert not any(looks)


def test_where_it_is_switched_off_safe_copies_are_proposed(session):
    review = shown(session, MIXED, marks_safe=False)
    assert review.checked() == []
    assert proposed(review) == [*SAFE, *TURNED]
    review.set_marks_safe(True)
    session.answer_all()
    assert (review.checked(), proposed(review)) == (SAFE, TURNED)
    review.set_marks_safe(False)
    session.answer_all()
    assert review.checked() == []


def test_what_a_person_unmarked_stays_unmarked_also_when_the_table_is_made_again(session):
    review = shown(session, MIXED)
    review.mark([path(2)], "keep")
    session.answer_all()
    again = Cluster(tuple(dataclasses.replace(each) for each in MIXED.files))
    for radius in (RADIUS, RADIUS + 1, RADIUS):
        review.show(Level(), radius)
        review.show(level_of(again), radius)
        session.answer_all()
    assert review.checked() == [3, 4]
    assert not review.check_of(path(2)).proposed
    review.apply(SMALLEST)
    session.answer_all()
    assert 2 not in review.checked()


def test_clear_unmarks_safe_copies_for_good_and_its_undo_brings_them_back(session):
    review = shown(session, MIXED, BURST)
    saved = review.saved()
    review.clear()
    session.answer_all()
    assert review.checked() == []
    assert review.is_empty
    assert proposed(review) == [*SAFE, *TURNED, 33]
    assert not review.check_of(path(2)).by_person
    assert review.check_of(path(2)).reason == ""
    review.show(level_of(MIXED, BURST, cluster_of(image(50), image(51))), RADIUS)
    session.answer_all()
    assert review.checked() == [51]
    review.restore(saved)
    session.answer_all()
    assert review.checked() == [*SAFE, 33, 51]


def test_another_radius_asks_only_about_other_clusters(session):
    other = cluster(60, 61)
    review = shown(session, MIXED, BURST)
    session.asked.clear()
    review.show(level_of(MIXED, other), RADIUS + 1)
    session.answer_all()
    assert session.asked == [[other]]
    assert review.checked() == [*SAFE, 61]


def test_what_could_not_go_is_not_marked_again_by_itself(session):
    review = shown(session, MIXED)
    review.note_failures([(path(2), "it has changed")])
    session.answer_all()
    assert review.checked() == [3, 4]
    assert review.check_of(path(2)).failure == "it has changed"


# --- reviewing ----------------------------------------------------------------------------------


def test_confirming_marks_what_is_proposed_and_counts_the_group_as_reviewed(session):
    review = shown(session, MIXED, BURST)
    assert (review.is_reviewed(MIXED), review.reviewed_count()) == (False, 0)
    review.confirm(MIXED)
    assert review.check_of(path(8)).checked
    session.answer_all()
    assert review.checked() == [*SAFE, *TURNED, 33]
    assert (review.is_reviewed(MIXED), review.is_reviewed(BURST), review.reviewed_count()) == (True, False, 1)
    review.accept_all([MIXED, BURST])
    session.answer_all()
    assert review.reviewed_count() == 2


def test_a_group_that_gets_another_file_is_to_be_reviewed_again_one_that_loses_one_is_not(session):
    first, second = cluster(1, 2, 3), cluster(11, 12)
    review = shown(session, first, second)
    review.accept_all([first, second])
    session.answer_all()
    assert review.is_reviewed(cluster(1, 2))
    assert not review.is_reviewed(cluster(1, 2, 3, 4))
    assert not review.is_reviewed(cluster(2, 11))
    assert not review.is_reviewed(cluster_of(image(1), image(2, size_bytes=9)))


def test_a_group_is_in_danger_at_once_when_its_last_copy_is_marked(session):
    pair = cluster(1, 2)
    review = shown(session, pair)
    assert review.checked() == [2]
    assert not review.is_in_danger(pair)
    review.mark([path(1)], "trash")
    assert not review.is_in_danger(pair)
    session.answer_all()
    assert review.checked() == [1]
    review.mark([path(2)], "trash")
    assert review.is_in_danger(pair)
    session.answer_all()
    assert review.is_in_danger(pair)
    assert review.totals().certain == 0
    review.mark([path(2)], "keep")
    assert not review.is_in_danger(pair)


# --- batches and what is stored -----------------------------------------------------------------


def moved(review, session, batch, *, ends_rules=True):
    """Moves what is checked to the trash; returns the paths."""
    gone = [each.image.path for choice in review.choices() for each in choice.extras]
    left = [
        cluster_of(*files)
        for entry in review._level.entries
        if len(files := [f.image for f in entry.cluster.files if f.image.path not in gone]) > 1
    ]
    level = review._level
    review.show(level_of(*left), RADIUS)
    review.note_moved(batch, gone)
    if ends_rules:
        review.end_rules()
    session.answer_all()
    return gone, level


@pytest.mark.parametrize("rule", [LARGEST, SMALLEST, None])
def test_after_undo_the_marks_are_as_they_were_and_the_same_rule_marks_the_same(session, rule):
    review = shown(session, cluster(1, 2, 3), cluster(11, 12), cluster(21, 22, 23, 24))
    review.mark([path(24)], "keep")
    review.mark([path(12)], "trash")
    if rule is not None:
        review.apply(rule)
    session.answer_all()
    before, persons = review.checked(), [review.check_of(path(n)).by_person for n in range(30)]
    gone, level = moved(review, session, 5)
    assert review.rule is None
    review.show(level, RADIUS)
    review.note_restored(5, gone)
    session.answer_all()
    assert review.checked() == before
    assert [review.check_of(path(n)).by_person for n in range(30)] == persons
    assert review.rule == rule
    if rule is not None:
        review.apply(rule)
        session.answer_all()
        assert review.checked() == before


def test_a_file_that_was_picked_from_the_trash_is_not_marked_by_itself_but_by_a_rule(session):
    review = shown(session, cluster(1, 2, 3))
    gone, level = moved(review, session, 5)
    assert numbers(gone) == [2, 3]
    review.note_restored(5, [path(2)])
    review.show(level_of(cluster(1, 2)), RADIUS)
    session.answer_all()
    assert review.checked() == []
    review.note_restored(5, [path(3)])  # the rest of the batch
    review.show(level, RADIUS)
    session.answer_all()
    assert review.checked() == [3]
    review.apply(SMALLEST)
    session.answer_all()
    assert review.checked() == [2, 3]


def test_what_is_stored_comes_back_as_it_was(session):
    odd = "/photos/a\udcff, b.jpg"
    state = ReviewState()
    review = shown(session, MIXED, BURST)
    review._state = state
    review.mark([path(2)], "keep")
    review.mark([path(4)], "keeper")
    review.apply(LARGEST)
    review.apply((), [BURST])
    review.note_failures([(odd, "gone")])
    review.confirm(BURST)
    review.place = odd
    review.note_moved(7, [path(2), odd])
    again = ReviewState.of(state.rows(), state.words())
    assert again == state


@pytest.mark.parametrize(
    "words", ["", "{", "[]", "null", '{"place": 1}', '{"place": "", "rules": [["what"]], "batches": {}}']
)
def test_what_is_not_valid_is_passed_over(words):
    assert ReviewState.of({}, words).rules == []
    assert ReviewState.of({}, words).batches == {}


def test_the_number_in_the_bar_is_that_of_the_confirmation(session, qtbot, tmp_path):
    """Files without a verified copy go only after a question; names that the trash cannot take stay."""
    odd = image(5, path="/photos/5\udcff.jpg")
    whole = Cluster((file(1, "keeper", None), file(2), file(10, "linked", None, direct=False)))
    named = Cluster((file(4, "keeper", None), ClusterFile(odd, 0, "exact", None, True)))
    review = shown(session, whole, named, cluster(21, 22), cluster(31, 32), marks_safe=False)
    review.mark([path(n) for n in (2, 10, 21, 22, 32)] + [odd.path], "trash")
    session.answer_all()
    request = TrashRequest(tuple(review.choices())).sound("its name")
    offered = going(TrashPlan(request.files, request.whole), TrashChoice("take", whole_confirmed=False))
    count = 3 if can_be_moved(odd.path) else 2
    assert review.totals().certain == offered.file_count == count
    assert review.totals().certain_bytes == offered.size_bytes
    bar = SelectionBar(OnDemand(lambda: PresetStore(Settings(str(tmp_path)))))
    qtbot.addWidget(bar)
    bar.show_totals(review.totals(), pending=False)
    assert bar.trash.text() == f"Move {count} to &Trash"
