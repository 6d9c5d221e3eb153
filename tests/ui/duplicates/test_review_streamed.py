"""A review while folders are being indexed: only marks by hand count until all clusters are found."""

from dataclasses import replace

import pytest
from helpers.reviews import RADIUS, SMALLEST, Reviewed, Session, cluster, level_of, path

from dupfinder.ui.backend.cluster_table import Level

pytestmark = pytest.mark.usefixtures("qapp")

A, B, C = cluster(1, 2, 3), cluster(11, 12), cluster(21, 22, 23, 24)


def streamed(*clusters):
    return replace(level_of(*clusters), is_streamed=True)


def final(level):
    """Returns the same entries, as when all clusters are found."""
    return Level.of(level.entries)


@pytest.fixture
def session():
    return Session()


@pytest.fixture(params=[True, False, None])
def review(request, session):
    """A review that marks safe copies by itself, proposes them, or neither."""
    return Reviewed(session, marks_safe=request.param)


def test_nothing_is_asked_marked_or_ready_to_go(review, session):
    review.show(streamed(A, B), RADIUS)
    review.show(streamed(A, B, C), RADIUS)
    assert session.asked == []
    assert review.is_streamed
    assert review.is_pending
    assert (review.checked(), review.choices(), review.proposed_count()) == ([], [], 0)


def test_a_rule_is_neither_applied_nor_previewed(review, session):
    review.show(streamed(A, B), RADIUS)
    review.apply(SMALLEST)
    review.apply(SMALLEST, [A])
    review.preview(SMALLEST)
    assert session.asked == []
    assert review.rule is None


def test_a_rule_of_the_last_session_waits_for_the_end(review, session):
    review.show(level_of(A), RADIUS)
    review.apply(SMALLEST)
    saved = review.saved()
    session.jobs.clear()
    review.show(streamed(A, B), RADIUS)
    review.restore(saved)
    assert session.waiting == []
    assert review.checked() == []
    level = final(streamed(A, B))
    review.show(level, RADIUS)
    session.answer_all()
    assert review.checked() == [2, 3, 12]
    assert not review.is_pending


def test_marks_by_hand_are_kept_while_more_is_found_and_afterwards(review, session):
    level = streamed(A, B)
    review.show(level, RADIUS)
    review.mark([path(12)], "trash")
    assert review.checked() == [12]
    session.answer_all()
    assert review.checked() == review.gone() == [12]
    assert review.is_pending
    more = Level.of([*level.entries, *level_of(C).entries], is_streamed=True)
    review.show(more, RADIUS)
    assert review.checked() == [12]
    review.show(final(more), RADIUS)
    assert 12 in review.checked()
    session.answer_all()
    assert 12 in review.checked()
    assert review.check_of(path(12)).by_person
    assert not review.is_pending


def test_a_mark_stays_when_its_cluster_grows(review, session):
    review.show(streamed(cluster(1, 2)), RADIUS)
    review.mark([path(2)], "trash")
    session.answer_all()
    review.show(streamed(A), RADIUS)
    session.answer_all()
    assert review.checked() == [2]


def test_safe_copies_are_marked_when_all_clusters_are_found(session):
    review = Reviewed(session, marks_safe=True)
    level = streamed(A, B)
    review.show(level, RADIUS)
    review.mark([path(2)], "keep")
    session.answer_all()
    assert review.checked() == []
    review.show(final(level), RADIUS)
    session.answer_all()
    assert review.checked() == [3, 12]
    assert not review.is_pending


def test_clearing_marks_leaves_safe_copies_to_be_marked_at_the_end(session):
    review = Reviewed(session, marks_safe=True)
    level = streamed(A)
    review.show(level, RADIUS)
    review.mark([path(2)], "trash")
    session.answer_all()
    review.clear()
    session.answer_all()
    assert review.checked() == []
    review.show(final(level), RADIUS)
    session.answer_all()
    assert review.checked() == [2, 3]


def test_nothing_is_decoded_for_a_mark(session, monkeypatch):
    review = Reviewed(session)
    looks = []
    select = session.finder.select
    monkeypatch.setattr(
        session.finder,
        "select",
        lambda *args, **options: looks.append(options["look"]) or select(*args, **options),
    )
    review.show(streamed(A), RADIUS)
    review.mark([path(2)], "trash")
    session.answer_all()
    assert looks == [False]
