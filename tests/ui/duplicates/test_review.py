"""Choices among clusters: rules, marks and answers in any order give the same result."""

import dataclasses
import itertools

import pytest
from helpers.reviews import (
    LARGEST,
    RADIUS,
    SMALLEST,
    Finder,
    Reviewed,
    Session,
    cluster,
    cluster_of,
    image,
    level_of,
    path,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dupfinder.base.records import Cluster
from dupfinder.clusters.rules import Criterion
from dupfinder.clusters.selection import Choice
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.choosing import Totals
from dupfinder.ui.backend.cluster_table import ClusterTable, Level, make_entry
from dupfinder.ui.duplicates.trash_flow import extras_of
from dupfinder.ui.duplicates.trash_request import TrashRequest
from dupfinder.ui.grid.model import Check

pytestmark = pytest.mark.usefixtures("qapp")

A, B, C = cluster(1, 2, 3), cluster(11, 12), cluster(21, 22, 23, 24)


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def level():
    return level_of(A, B, C)


@pytest.fixture
def review(session, level):
    """Shows three clusters: 1 2 3, 11 12, 21 22 23 24; the first of each is its keeper."""
    made = Reviewed(session)
    made.show(level, RADIUS)
    made.checks = made.entries = 0
    return made


# --- rules --------------------------------------------------------------------------------------


def test_without_a_choice_nothing_is_asked_and_nothing_checked(review, session, level):
    review.show(level_of(A), RADIUS)
    review.show(level, RADIUS + 1)
    assert session.asked == []
    assert (review.is_empty, review.is_pending) == (True, False)
    assert review.checked() == []
    assert (review.totals(), review.choices()) == (Totals(), [])
    assert [review.entry_of(entry) for entry in level.entries] == list(level.entries)


def test_a_rule_checks_extras_once_it_is_answered(review, session):
    review.apply(SMALLEST)
    assert (review.is_pending, review.is_empty, review.checked()) == (True, False, [])
    session.answer()
    assert not review.is_pending
    assert review.checked() == review.gone() == [2, 3, 12, 22, 23, 24]
    assert review.totals() == Totals(3, 6, sum(1000 + n for n in (2, 3, 12, 22, 23, 24)))
    assert [review.checked_in(each) for each in (A, B, C)] == [2, 1, 3]
    assert not review.check_of(path(2)).by_person


def test_a_rule_that_keeps_other_files_has_the_clusters_told_from_those(review, session, level):
    review.apply(LARGEST)
    session.answer()
    assert review.keepers() == [3, 12, 24]
    assert review.checked() == [1, 2, 11, 21, 22, 23]
    assert review.entries == 1
    told = review.entry_of(level.entries[0])
    assert told.section.subject is told.cluster
    assert sorted(file.image.id for file in told.cluster.files) == [1, 2, 3]


def test_why_a_file_is_kept_is_told_of_the_keeper_alone_and_by_the_rule_in_force(review, session):
    assert review.kept_because(path(3)) == review.kept_because("/photos/nowhere.jpg") == ""
    review.apply(LARGEST)
    session.answer()
    assert review.kept_because(path(3)).startswith("largest file")
    assert review.kept_because(path(1)) == ""
    review.mark([path(2)], "keeper")
    session.answer()
    assert (review.kept_because(path(2)), review.kept_because(path(3))) == ("", "")


def test_a_rule_that_keeps_the_same_files_changes_no_entries(review, session, level):
    review.apply(SMALLEST)
    session.answer()
    assert review.entries == 0
    assert review.checks >= 1
    assert all(review.entry_of(entry) is entry for entry in level.entries)


def test_an_entry_that_comes_out_equal_is_the_very_same_and_nobody_is_told(review, session, level):
    review.apply(LARGEST)
    session.answer()
    before = [review.entry_of(entry) for entry in level.entries]
    told = review.entries
    review.mark([path(1), path(12), path(24)], "keep")
    session.answer()
    review.apply(LARGEST, [C])
    session.answer()
    after = [review.entry_of(entry) for entry in level.entries]
    assert all(one is other for one, other in zip(before, after, strict=True))
    assert review.entries == told


def test_a_rule_for_one_cluster_leaves_the_others_alone(review, session):
    review.apply(SMALLEST, [A])
    assert session.asked == [[A]]
    session.answer()
    assert review.checked() == [2, 3]
    assert review.totals().kept == 1


def test_for_each_cluster_the_rule_that_came_last_counts(review, session):
    review.apply(SMALLEST, [A])
    review.apply(LARGEST, [B])
    review.apply(LARGEST, [A])
    session.answer_all()
    assert review.keepers() == [3, 12, 21]
    assert review.checked() == [1, 2, 11]
    review.apply(SMALLEST)
    session.answer_all()
    assert review.keepers() == [1, 11, 21]
    review.apply(LARGEST, [C])
    session.answer_all()
    assert review.keepers() == [1, 11, 24]


def test_a_rule_for_a_cluster_that_was_told_anew_finds_it_by_its_files(review, session, level):
    review.apply(LARGEST)
    session.answer()
    review.apply(SMALLEST, [review.entry_of(level.entries[2]).cluster])
    assert session.asked[-1] == [C]
    session.answer()
    assert review.keepers() == [3, 12, 21]


def test_linked_files_and_those_of_protected_folders_stay_with_the_reason(session):
    far = image(99)
    safe = image(3, path="/safe/3.jpg")
    session.finder.protected = ("/safe",)
    review = Reviewed(session)
    review.set_protected(("/safe",))
    review.show(level_of(cluster_of(image(1), image(2), safe, far)), RADIUS)
    review.apply(SMALLEST)
    session.answer()
    assert review.checked() == [2]
    assert review.check_of(safe.path)[:2] == (False, True)
    assert review.check_of(safe.path).reason == "protected"
    assert review.check_of(far.path).reason == "linked"
    assert review.check_of(path(1)).reason == review.check_of(path(2)).reason == ""


# --- marks --------------------------------------------------------------------------------------


def test_a_mark_is_seen_at_once_and_goes_only_when_it_is_answered(review, session):
    review.mark([path(2)], "trash")
    assert review.check_of(path(2))[:3] == (True, False, True)
    assert review.is_pending
    assert review.totals() == Totals()
    assert session.asked == [[A]]
    session.answer()
    assert review.checked() == review.gone() == [2]
    assert review.totals() == Totals(2, 1, 1002)


def test_a_mark_that_is_taken_off_is_seen_at_once(review, session):
    review.apply(SMALLEST)
    session.answer()
    review.mark([path(2), path(12)], "keep")
    assert review.checked() == [3, 22, 23, 24]
    session.answer()
    assert review.checked() == review.gone() == [3, 22, 23, 24]
    assert review.check_of(path(2)).reason == "marked"
    assert review.check_of(path(2)).by_person


def test_marks_of_several_clusters_are_one_question(review, session):
    review.mark([path(2), path(12), path(22)], "trash")
    assert session.asked == [[A, B, C]]
    session.answer()
    assert review.gone() == [2, 12, 22]


@pytest.mark.parametrize("marked_first", [True, False])
def test_marks_win_over_rules_whichever_came_first(review, session, marked_first):
    def mark():
        review.mark([path(2)], "keep")
        review.mark([path(1)], "trash")

    if marked_first:
        mark()
    review.apply(SMALLEST)
    session.answer_all()
    if not marked_first:
        mark()
    session.answer_all()
    assert review.keepers()[0] == 2
    assert review.checked() == [1, 3, 12, 22, 23, 24]
    assert [review.check_of(path(number)).by_person for number in (1, 2, 3)] == [True, True, False]


def test_a_mark_that_is_withdrawn_leaves_the_file_to_the_rule(review, session):
    review.apply(SMALLEST)
    review.mark([path(2)], "keep")
    session.answer_all()
    assert review.check_of(path(2)).reason == "marked"
    review.mark([path(2)], None)
    session.answer_all()
    assert review.check_of(path(2)).reason == ""
    assert 2 in review.gone()
    assert not review.check_of(path(2)).by_person


def test_a_mark_on_the_kept_file_has_another_one_kept(review, session):
    review.mark([path(1)], "trash")
    session.answer()
    assert review.keepers() == [2, 11, 21]
    assert review.gone() == [1]
    assert review.entries == 1
    review.mark([path(1)], "keep")
    session.answer()
    assert review.keepers() == [1, 11, 21]
    assert review.entries == 2
    assert review.gone() == []


def test_every_file_of_a_cluster_can_be_marked_to_go(review, session):
    review.mark([path(11), path(12)], "trash")
    session.answer()
    assert review.gone() == [11, 12]
    assert review.totals().kept == 0
    [choice] = review.choices()
    assert choice.takes_last


def test_one_file_of_a_cluster_is_the_chosen_keeper(review, session):
    for number in (2, 22, 3):
        review.mark([path(number)], "keeper")
    session.answer_all()
    assert review.keepers() == [3, 11, 22]
    assert not review.check_of(path(2)).by_person
    review.apply(SMALLEST)
    session.answer_all()
    assert review.keepers() == [3, 11, 22]
    assert review.gone() == [1, 2, 12, 21, 23, 24]
    # The mark of another cluster is still there when the one of this is taken away.
    review.mark([path(3)], None)
    session.answer_all()
    assert review.keepers() == [1, 11, 22]


def test_a_chosen_keeper_does_not_take_away_marks_of_another_kind(review, session):
    review.mark([path(22)], "trash")
    review.mark([path(23)], "keep")
    review.mark([path(24)], "keeper")
    session.answer_all()
    assert (review.keepers()[2], review.gone()) == (24, [22])
    assert [review.check_of(path(number)).by_person for number in (21, 22, 23, 24)] == [
        False,
        True,
        True,
        True,
    ]


def test_where_clusters_grow_together_their_chosen_keepers_may_be_two_and_the_next_one_is_one(
    review, session
):
    review.mark([path(3)], "keeper")
    review.mark([path(12)], "keeper")
    session.answer_all()
    both = cluster(1, 2, 3, 11, 12, radius=12)
    review.show(level_of(both), 12)
    session.answer_all()
    assert review.keepers() in ([3], [12])
    review.mark([path(2)], "keeper")
    session.answer_all()
    assert review.keepers() == [2]
    assert not review.check_of(path(3)).by_person
    assert not review.check_of(path(12)).by_person


def test_marks_of_files_that_are_not_shown_wait_until_they_are(review, session):
    review.mark(["/photos/32.jpg"], "trash")
    assert session.asked == []
    assert not review.is_pending
    assert review.totals() == Totals()
    review.show(level_of(A, cluster(31, 32)), RADIUS)
    session.answer_all()
    assert review.gone() == [32]


# --- answers ------------------------------------------------------------------------------------


def test_questions_that_are_answered_one_by_one_keep_it_pending_to_the_last(review, session):
    review.mark([path(2)], "trash")
    review.mark([path(12)], "trash")
    session.answer()
    assert review.is_pending
    assert review.checked() == [2, 12]
    assert review.gone() == [2]
    session.answer()
    assert not review.is_pending
    assert review.gone() == [2, 12]


def test_a_question_that_was_stopped_is_not_pending_for_ever(review, session):
    review.mark([path(2)], "trash")
    session.jobs.pop().stop()
    assert not review.is_pending
    assert review.gone() == []


def test_what_nobody_answers_stays_pending_and_nothing_goes(review):
    review.apply(SMALLEST)
    review.mark([path(12)], "keep")
    assert review.is_pending
    assert (review.choices(), review.totals()) == ([], Totals())


def test_answers_that_come_after_all_was_cleared_change_nothing(review, session):
    review.apply(SMALLEST)
    review.mark([path(1)], "trash")
    waiting = list(session.jobs)
    review.clear()
    assert (review.is_pending, review.is_empty) == (False, True)
    assert all(job.is_discarded for job in waiting)
    session.answer_all()
    assert (review.checked(), review.choices(), review.keepers()) == ([], [], [1, 11, 21])


def test_clearing_takes_back_everything_and_says_so(review, session):
    review.apply(LARGEST)
    review.mark([path(2)], "keep")
    review.note_failures([(path(1), "it has changed")])
    session.answer_all()
    entries = review.entries
    review.clear()
    assert review.entries == entries + 1
    assert (review.is_empty, review.checked(), review.totals()) == (True, [], Totals())
    assert review.keepers() == [1, 11, 21]
    assert review.check_of(path(1)) == review.check_of(path(2)) == Check()
    checks = review.checks
    review.clear()
    assert review.checks == checks + 1
    assert review.entries == entries + 1


# --- other clusters -----------------------------------------------------------------------------


def test_the_same_level_again_asks_nothing(review, session, level):
    review.apply(SMALLEST)
    review.show(level, RADIUS)
    assert len(session.asked) == 1
    assert review.is_pending


def test_another_radius_is_chosen_anew(review, session, level):
    review.apply(SMALLEST)
    session.answer_all()
    wider = cluster(11, 12, 13)
    review.show(level_of(A, wider), 9)
    assert session.asked[-1] == [A, wider]
    assert review.totals() == Totals()
    session.answer_all()
    assert review.gone() == [2, 3, 12, 13]
    review.show(level, RADIUS)
    session.answer_all()
    assert review.gone() == [2, 3, 12, 22, 23, 24]


def test_after_a_change_only_clusters_that_are_others_are_asked_about(review, session, level):
    review.apply(LARGEST)
    session.answer_all()
    before = review.entry_of(level.entries[2])
    table = ClusterTable.of([level]).without([path(2)])
    review.show(table.at(0), RADIUS)
    [asked] = session.asked[1:]
    assert [[file.image.id for file in each.files] for each in asked] == [[1, 3]]
    assert review.gone() == [11, 21, 22, 23]
    session.answer_all()
    assert review.gone() == [1, 11, 21, 22, 23]
    assert review.entry_of(level.entries[2]) is before


def test_what_went_is_in_no_sum_any_more(review, session, level):
    review.apply(SMALLEST)
    session.answer_all()
    table = ClusterTable.of([level]).without([path(2), path(12)])
    review.forget_files([path(2), path(12)])
    review.show(table.at(0), RADIUS)
    session.answer_all()
    assert review.gone() == review.checked() == [3, 22, 23, 24]
    assert review.totals() == Totals(2, 4, 1003 + 1022 + 1023 + 1024)
    assert review.cluster_of(path(12)) is None


def test_marks_alone_ask_only_for_their_own_clusters(review, session):
    review.mark([path(2)], "trash")
    session.answer_all()
    fresh = level_of(cluster(1, 2, 3), cluster(11, 12), cluster(21, 22))
    review.show(fresh, RADIUS)
    assert session.asked[-1] == [fresh.entries[0].cluster]
    session.answer_all()
    assert review.gone() == [2]


def test_answers_for_clusters_that_are_not_shown_any_more_change_nothing(review, session):
    review.apply(SMALLEST)
    late = session.jobs.pop()
    review.show(level_of(cluster(1, 2)), 9)
    session.answer_all()
    late.answer()
    assert review.gone() == [2]
    assert review.totals() == Totals(1, 1, 1002)
    assert not review.is_pending


def test_a_cluster_is_found_by_any_of_its_files(review, level):
    assert review.cluster_of(path(22)) is C
    assert review.cluster_of(path(99)) is None
    review.show(level_of(A), RADIUS)
    assert review.cluster_of(path(22)) is None
    assert review.cluster_of(path(3)) is A


def test_an_entry_of_another_level_is_given_back_as_it_is(review, session):
    review.apply(LARGEST)
    session.answer_all()
    other = make_entry(cluster(1, 2, 3))
    assert review.entry_of(other) is other


# --- the end of a rule --------------------------------------------------------------------------


def test_at_the_end_of_the_rules_marks_stay(review, session):
    review.apply(LARGEST)
    review.mark([path(12)], "trash")
    session.answer_all()
    entries = review.entries
    review.end_rules()
    session.answer_all()
    assert review.entries > entries
    assert review.gone() == review.checked() == [12]
    assert review.keepers() == [1, 11, 21]
    assert not review.is_empty


def test_what_becomes_a_cluster_after_the_rules_have_ended_is_not_checked(review, session):
    review.apply(SMALLEST)
    session.answer_all()
    review.end_rules()
    asked = len(session.asked)
    review.show(level_of(cluster(31, 32)), RADIUS)
    assert len(session.asked) == asked
    assert (review.checked(), review.is_empty) == ([], True)


def test_the_end_of_no_rules_changes_nothing(review, session):
    review.mark([path(2)], "trash")
    session.answer_all()
    told, asked = (review.checks, review.entries), len(session.asked)
    review.end_rules()
    assert (review.checks, review.entries) == told
    assert len(session.asked) == asked
    assert review.gone() == [2]


def test_answers_to_rules_that_have_ended_change_nothing(review, session):
    review.apply(SMALLEST)
    review.end_rules()
    session.answer_all()
    assert (review.checked(), review.choices(), review.is_pending) == ([], [], False)


# --- what fails ---------------------------------------------------------------------------------


def test_a_file_that_could_not_be_moved_says_why_until_it_is_decided_about_again(review, session):
    review.note_failures([(path(2), "it has changed"), (path(12), "it is gone")])
    assert review.check_of(path(2)).failure == "it has changed"
    assert review.checks == 1
    review.mark([path(2)], "trash")
    assert review.check_of(path(2)).failure == ""
    assert review.check_of(path(12)).failure == "it is gone"
    review.forget_files([path(12)])
    assert review.check_of(path(12)).failure == ""


def test_a_failure_outlives_another_radius_and_a_rescan(review, session):
    review.note_failures([(path(2), "it has changed")])
    review.show(level_of(cluster(1, 2)), 9)
    assert review.check_of(path(2)).failure == "it has changed"


# --- protected folders --------------------------------------------------------------------------


def test_a_protected_folder_locks_its_files_and_unchecks_them(review, session):
    review.apply(SMALLEST)
    review.mark([path(1)], "trash")
    session.answer_all()
    session.finder.protected = ("/photos",)
    review.set_protected(("/photos",))
    assert review.check_of(path(2)).locked
    assert review.is_pending
    session.answer_all()
    assert (review.checked(), review.gone()) == ([], [])
    assert review.check_of(path(1)).reason == "protected"
    session.finder.protected = ()
    review.set_protected(())
    session.answer_all()
    assert review.keepers()[0] == 2
    assert review.gone() == [1, 3, 12, 22, 23, 24]
    assert not review.check_of(path(2)).locked


def test_a_folder_of_a_name_that_begins_like_a_protected_one_is_not_protected(review):
    review.set_protected(("/photo", "/photos/2"))
    assert not review.check_of(path(2)).locked
    review.set_protected(("/photos",))
    assert review.check_of(path(2)).locked


def test_protected_folders_ask_only_about_clusters_that_were_decided_about(review, session):
    review.mark([path(12)], "trash")
    session.answer_all()
    review.set_protected(("/photos",))
    assert session.asked[1:] == [[B]]
    review.set_protected(("/photos",))
    assert len(session.asked) == 2


def test_a_locked_file_is_never_shown_as_going_while_its_mark_waits(review):
    review.set_protected(("/photos",))
    review.mark([path(2)], "trash")
    assert review.check_of(path(2))[:2] == (False, True)


# --- previews -----------------------------------------------------------------------------------


def test_a_preview_tells_what_a_rule_comes_to_and_checks_nothing(review, session):
    review.preview(LARGEST)
    assert not review.is_pending
    session.answer()
    assert review.totals_told == [Totals(3, 6, sum(1000 + n for n in (1, 2, 11, 21, 22, 23)))]
    assert (review.checked(), review.keepers(), review.is_empty) == ([], [1, 11, 21], True)


def test_a_preview_is_what_applying_it_comes_to(review, session):
    review.apply(SMALLEST, [A])
    review.mark([path(22), path(1)], "trash")
    review.mark([path(23)], "keep")
    session.answer_all()
    review.preview(LARGEST)
    session.answer()
    review.apply(LARGEST)
    session.answer()
    assert review.totals_told == [review.totals()]


def test_only_the_preview_that_was_asked_for_last_is_told(review, session):
    review.preview(SMALLEST)
    review.preview((Criterion("name", "3*"),))
    first, second = session.jobs
    first.answer()
    assert review.totals_told == []
    second.answer()
    assert len(review.totals_told) == 1
    review.preview(SMALLEST)
    session.jobs[-1].answer()
    assert len(review.totals_told) == 2


# --- everything in any order --------------------------------------------------------------------

FOLDERS = ("/photos/a", "/photos/b")
IMAGES = [
    image(
        number,
        path=f"/photos/{'ab'[number % 2]}/{number}.jpg",
        size_bytes=1000 + number * 7 % 5,
        damaged=number == 4,
        reachable=number != 7,
    )
    for number in range(12)
]
PATHS = [each.path for each in IMAGES]
PARTS = {2: (3, 2, 4, 3), 6: (5, 7), 9: (3, 9)}


def level_at(radius):
    """Returns the clusters of a radius: the larger, the more files."""
    ends = list(itertools.accumulate(PARTS[radius]))
    return level_of(
        *(cluster_of(*IMAGES[end - length : end], radius=radius) for length, end in zip(PARTS[radius], ends))  # noqa: B905
    )


some_paths = st.lists(st.sampled_from(PATHS), min_size=1, max_size=4, unique=True)
rules = st.sampled_from([LARGEST, SMALLEST, (), (Criterion("longest-path"), Criterion("oldest-modified"))])
operations = st.one_of(
    st.tuples(st.just("mark"), some_paths, st.sampled_from(["keep", "trash", None])),
    st.tuples(st.just("mark"), st.sampled_from(PATHS).map(lambda path: [path]), st.just("keeper")),
    st.tuples(st.just("apply"), rules, st.none() | st.sampled_from(PATHS)),
    st.tuples(st.just("show"), st.sampled_from(sorted(PARTS)), st.booleans()),
    st.tuples(st.just("protect"), st.sets(st.sampled_from(FOLDERS))),
    st.tuples(st.just("clear")),
    st.tuples(st.just("end_rules")),
    st.tuples(st.just("forget"), some_paths),
    st.tuples(st.just("fail"), some_paths),
    st.tuples(st.just("preview"), rules),
    st.tuples(st.just("answer")),
    st.tuples(st.just("answer")),
)


class Pupil:
    """Does the same as a review, and computes everything from the beginning whenever it is asked."""

    def __init__(self):
        self.marks, self.rules, self.failures = {}, [], {}
        self.protected = ()

    def rule_for(self, cluster):
        paths = {file.image.path for file in cluster.files}
        found = [rule for rule, scope in self.rules if scope is None or scope & paths]
        return found[-1] if found else None

    def selection(self, level, radius):
        """The choices of the clusters that something was decided about."""
        finder = Finder()
        finder.protected = self.protected
        choices = {}
        for entry in level.entries:
            rule = self.rule_for(entry.cluster)
            if rule is not None or any(file.image.path in self.marks for file in entry.cluster.files):
                [choice] = finder.select([entry.cluster], radius, rule, self.marks).choices
                choices[id(entry.cluster)] = choice
        return choices


class Desk:
    """A review, its session, and a pupil who does the same."""

    def __init__(self):
        self.session = Session()
        self.review = Reviewed(self.session)
        self.pupil = Pupil()
        self.levels = {radius: level_at(radius) for radius in PARTS}
        self.show(2, again=False)

    def do(self, name, *values):
        getattr(self, name)(*values)

    def mark(self, paths, mark):
        self.review.mark(paths, mark)
        if mark == "keeper":
            for entry in self.level.entries:
                files = {file.image.path for file in entry.cluster.files}
                if files & set(paths):
                    for other in files - set(paths):
                        if self.pupil.marks.get(other) == "keeper":
                            del self.pupil.marks[other]
        for each in paths:
            self.pupil.failures.pop(each, None)
            if mark is None:
                self.pupil.marks.pop(each, None)
            else:
                self.pupil.marks[each] = mark

    def apply(self, rule, path):
        cluster = self.review.cluster_of(path) if path is not None else None
        if cluster is None:
            self.pupil.rules = [(rule, None)]
        else:
            self.pupil.rules.append((rule, {file.image.path for file in cluster.files}))
        self.review.apply(rule, None if cluster is None else [cluster])

    def show(self, radius, again):
        """Another radius, or the clusters of one anew as after comparing."""
        if again:
            self.levels[radius] = Level.of(
                make_entry(Cluster(entry.cluster.files)) if number % 2 else entry
                for number, entry in enumerate(self.levels[radius].entries)
            )
        self.radius, self.level = radius, self.levels[radius]
        self.review.show(self.level, radius)

    def protect(self, folders):
        # The library protects them when it comes to that, and so answers what was asked before first.
        self.pupil.protected = self.session.finder.protected = tuple(sorted(folders))
        self.review.set_protected(self.pupil.protected)

    def clear(self):
        self.review.clear()
        self.pupil.marks, self.pupil.rules, self.pupil.failures = {}, [], {}

    def end_rules(self):
        self.review.end_rules()
        self.pupil.rules = []

    def forget(self, paths):
        """Forgets moved files, as after a batch, until they are put back."""
        for each in paths:
            self.pupil.marks.pop(each, None)
            self.pupil.failures.pop(each, None)
        self.review.forget_files(paths)
        for radius, level in self.levels.items():
            left = [
                Cluster(files)
                for entry in level.entries
                if len(files := tuple(f for f in entry.cluster.files if f.image.path not in paths)) > 1
            ]
            self.levels[radius] = level_of(*(cluster_of(*(f.image for f in each.files)) for each in left))
        self.show(self.radius, again=False)
        self.levels = {radius: level_at(radius) for radius in PARTS}
        self.show(self.radius, again=False)

    def fail(self, paths):
        failures = [(path, "it has changed") for path in paths]
        self.review.note_failures(failures)
        self.pupil.failures.update(failures)
        for each in paths:  # a person's wish that could not be fulfilled is not asked for again by itself
            if self.pupil.marks.get(each) == "trash":
                del self.pupil.marks[each]

    def preview(self, rule):
        self.review.preview(rule)

    def answer(self):
        self.session.answer()

    def check(self):
        """Whether review and pupil have come to the same."""
        review, pupil = self.review, self.pupil
        expected = pupil.selection(self.level, self.radius)
        extras = {f.image.path: f for choice in expected.values() for f in choice.extras}
        reasons = {path: reason for choice in expected.values() for path, reason in choice.reasons.items()}
        assert not review.is_pending
        assert review.is_empty == (not (pupil.marks or pupil.rules))
        for entry in self.level.entries:
            for file in entry.cluster.files:
                path = file.image.path
                assert review.check_of(path)[:5] == (
                    path in extras,
                    any(is_below(path, folder) for folder in pupil.protected),
                    path in pupil.marks,
                    pupil.failures.get(path, ""),
                    reasons.get(path, ""),
                )
            choice = expected.get(id(entry.cluster))
            told = review.entry_of(entry)
            assert told.cluster == (choice.cluster if choice is not None else entry.cluster)
            assert told is entry or told.cluster is not entry.cluster
            assert review.checked_in(told.cluster) == (len(choice.extras) if choice is not None else 0)
        touched = [choice for choice in expected.values() if choice.extras]
        found = sorted(review.choices(), key=lambda choice: choice.cluster.keeper.id)
        assert found == sorted(touched, key=lambda choice: choice.cluster.keeper.id)
        going = [file.image.size_bytes for choice in touched for file in choice.extras]
        kept = sum(len(choice.cluster.files) for choice in touched) - len(going)
        certain = TrashRequest(tuple(touched)).sound("its name").without_whole().files
        assert review.totals()[:3] == (kept, len(going), sum(going))
        assert review.totals().certain == len(certain)
        assert review.totals().certain_bytes == sum(image.size_bytes for image in certain)


fast = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@fast
@given(st.lists(operations, max_size=14))
def test_whatever_is_done_in_whatever_order_the_end_is_as_if_it_were_computed_anew(given_operations):
    desk = Desk()
    for operation in given_operations:
        desk.do(*operation)
    desk.session.answer_all()
    desk.check()


@fast
@given(st.lists(operations, max_size=10))
def test_what_is_pending_is_never_forgotten(given_operations):
    desk = Desk()
    for operation in given_operations:
        desk.do(*operation)
        previews = [desk.review._preview] if desk.review._preview is not None else []
        open_jobs = [job for job in desk.session.waiting if job not in previews]
        assert desk.review.is_pending == bool(open_jobs)
        if not open_jobs:
            desk.check()


# --- what is asked of the trash -----------------------------------------------------------------


def choice_of(cluster, *extras):
    """A choice in which the files at these places go."""
    return Choice(cluster, tuple(cluster.files[place] for place in extras), {})


GONE = dataclasses.replace(image(32), reachable=False)
BROKEN = dataclasses.replace(image(33), damaged=True)


@pytest.mark.parametrize(
    ("choice", "whole"),
    [
        (choice_of(A, 1, 2), False),
        (choice_of(A, 0, 1, 2), True),
        (choice_of(A), False),
        (choice_of(cluster_of(image(31), GONE), 0), True),
        (choice_of(cluster_of(image(31), BROKEN), 0), True),
        (choice_of(cluster_of(image(31), BROKEN), 1), False),
        (choice_of(cluster_of(BROKEN, dataclasses.replace(BROKEN, id=34, path=path(34))), 1), False),
        (choice_of(cluster_of(image(31), GONE, image(34)), 0), False),
    ],
    ids=[
        "rest",
        "all",
        "none",
        "unreachable-stays",
        "damaged-stays",
        "damaged-goes",
        "both-damaged",
        "third",
    ],
)
def test_a_cluster_is_whole_if_nothing_as_good_would_stay_in_reach(choice, whole):
    request = TrashRequest((choice,))
    assert request.whole == ((choice.cluster,) if whole else ())
    assert request.without_whole() == (TrashRequest() if whole else request)


def test_a_file_without_a_cluster_is_a_whole_cluster_of_one():
    request = TrashRequest((choice_of(A, 1),), (image(41), image(42)), ((path(9), "Stays"),))
    assert [[file.image.id for file in each.files] for each in request.whole] == [[41], [42]]
    assert [each.id for each in request.files] == [2, 41, 42]
    assert request.without_whole() == TrashRequest((choice_of(A, 1),), (), ((path(9), "Stays"),))


def test_a_request_for_nothing_asks_for_nothing():
    assert TrashRequest().whole == TrashRequest().files == ()
    assert extras_of(TrashRequest()) == []


def test_each_extra_goes_on_account_of_the_file_that_is_kept():
    exact = dataclasses.replace(A, files=(A.files[0], dataclasses.replace(A.files[1], relation="exact")))
    found = extras_of(TrashRequest((choice_of(exact, 1), choice_of(C, 1, 3)), (image(41),)))
    assert [(extra.image.id, extra.keeper and extra.keeper.id, extra.exact) for extra in found] == [
        (2, 1, True),
        (22, 21, False),
        (24, 21, False),
        (41, None, False),
    ]


def test_of_a_whole_cluster_nothing_is_kept_and_no_bytes_are_compared():
    exact = dataclasses.replace(B, files=(B.files[0], dataclasses.replace(B.files[1], relation="exact")))
    found = extras_of(TrashRequest((choice_of(exact, 0, 1),)))
    assert [(extra.image.id, extra.keeper, extra.exact) for extra in found] == [
        (11, None, False),
        (12, None, False),
    ]


@st.composite
def selections(draw):
    """Any choice that rules and marks can come to, of files in any condition; and the radius."""
    files, clusters = itertools.count(), []
    for _ in range(draw(st.integers(1, 3))):
        images = [
            image(
                next(files),
                path=f"/photos/{draw(st.sampled_from('ab'))}/{number}-{len(clusters)}.jpg",
                damaged=draw(st.booleans()),
                reachable=draw(st.booleans()),
                size_bytes=draw(st.integers(1, 4)),
            )
            for number in range(draw(st.integers(2, 4)))
        ]
        told = cluster_of(*images, radius=draw(st.integers(0, 4)))
        relations = ["keeper", *(draw(st.sampled_from(["exact", "near", "linked"])) for _ in images[1:])]
        clusters.append(
            Cluster(
                tuple(
                    dataclasses.replace(file, relation=relation, direct=relation != "linked")
                    for file, relation in zip(told.files, relations, strict=True)
                )
            )
        )
    paths = [file.image.path for cluster in clusters for file in cluster.files]
    marks = draw(st.dictionaries(st.sampled_from(paths), st.sampled_from(["keep", "trash", "keeper"])))
    marks |= dict.fromkeys(draw(st.sets(st.sampled_from(paths))), "trash")
    finder = Finder()
    finder.protected = draw(st.sampled_from([(), ("/photos/a",)]))
    rule = draw(st.none() | rules)
    radius = draw(st.integers(0, 4))
    return finder.select(clusters, radius, rule, marks), radius


@settings(deadline=None)
@given(
    selections(),
    st.lists(st.integers(90, 92), max_size=2, unique=True).map(lambda ids: tuple(map(image, ids))),
)
def test_whatever_was_chosen_no_file_goes_on_account_of_one_that_goes_too(selected, alone):
    selection, radius = selected
    request = TrashRequest(tuple(choice for choice in selection.choices if choice.extras), alone)
    extras = extras_of(request)
    assert tuple(extra.image for extra in extras) == request.files
    gone = {extra.image.path for extra in extras}
    assert len(gone) == len(extras)
    last = {file.image.path for cluster in request.whole for file in cluster.files}
    chosen = {file.image.path: (choice, file) for choice in request.choices for file in choice.extras}
    for extra in extras:
        if extra.keeper is None:
            assert extra.image.path in last
            assert not extra.exact
        else:
            assert extra.image.path not in last
            assert extra.keeper.path not in gone
            choice, file = chosen[extra.image.path]
            stay = [file.image for file in choice.cluster.files if file.image.path not in gone]
            if file.direct:
                assert extra.keeper is choice.cluster.keeper
            else:  # another one that it was verified against
                assert extra.keeper in stay[1:]
                assert abs(extra.keeper.id - extra.image.id) <= radius
                assert extra.keeper.reachable
                assert not extra.keeper.damaged
            assert any(image.reachable and (extra.image.damaged or not image.damaged) for image in stay)


@settings(deadline=None)
@given(selections())
def test_without_what_was_not_confirmed_no_cluster_loses_its_last_file(selected):
    selection, _ = selected
    request = TrashRequest(selection.choices, (image(90),))
    rest = request.without_whole()
    assert rest.whole == ()
    assert all(extra.keeper is not None for extra in extras_of(rest))
    assert set(rest.files) <= set(request.files)
    assert rest.without_whole() == rest
    confirmed = {file.image.path for cluster in request.whole for file in cluster.files}
    left_out = {image.path for image in request.files} - {image.path for image in rest.files}
    assert left_out <= confirmed
