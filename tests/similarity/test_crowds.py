"""Matches that many near-equal pictures make superfluous are left out, and nothing else changes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dupfinder.base.files import FileState, ScannedImage
from dupfinder.clusters.find import find_cluster_steps
from dupfinder.clusters.rekey import rekey
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.similarity import crowds, matching
from dupfinder.similarity.crowds import Crowds
from dupfinder.similarity.matching import match_new
from dupfinder.store.library import Library

FOLDER = b"/frames"
RADIUS = 12
EVERYTHING = 1 << 30


@pytest.fixture
def few_enough(monkeypatch):
    """Makes crowds of as few pictures as a test can afford."""
    monkeypatch.setattr(crowds, "ENOUGH", 6)
    monkeypatch.setattr(crowds, "_SOME", 2)
    monkeypatch.setattr(crowds, "_PART", 40)
    monkeypatch.setattr(matching, "_FEW_PAIRS", 0)
    monkeypatch.setattr(matching, "_FEW_VIEWS", 0)


class Views:
    """Views of which some pairs pass the second look."""

    def __init__(self, numbers, passing):
        self.numbers = np.array(numbers, np.int64)
        self.passing = passing

    def verify(self, left, right, transform):
        ends = zip(self.numbers[left].tolist(), self.numbers[right].tolist(), strict=True)
        return np.array([frozenset(pair) in self.passing for pair in ends], bool)


def labels(pairs, count, level):
    """Returns a label for each number, equal for those that pairs at most as distant connect."""
    found = list(range(count))
    for one, other, distance in pairs:
        if distance <= level and found[one] != found[other]:
            old, new = found[one], found[other]
            found = [new if label == old else label for label in found]
    first = {}
    return [first.setdefault(label, place) for place, label in enumerate(found)]


@st.composite
def candidates(draw):
    """Draws pairs of numbers with distances, dense enough for crowds, and those that pass."""
    count = draw(st.integers(2, 24))
    rng = np.random.default_rng(draw(st.integers(0, 1 << 32)))
    one, other = np.triu_indices(count, 1)
    chosen = rng.random(len(one)) < draw(st.sampled_from([0.2, 0.6, 1.0]))
    distance = rng.integers(0, draw(st.sampled_from([1, 4, 13])), len(one))
    passes = rng.random(len(one)) < draw(st.sampled_from([0.5, 0.9, 1.0]))
    order = rng.permutation(np.flatnonzero(chosen))
    rows = [(int(one[k]), int(other[k]), int(distance[k])) for k in order]
    return count, rows, {frozenset((int(one[k]), int(other[k]))) for k in order if passes[k]}


@settings(max_examples=80, deadline=None)
@given(drawn=candidates(), chunk=st.integers(1, 300), again=st.booleans())
def test_components_at_every_radius_are_those_of_all_matches(drawn, chunk, again):
    count, rows, passing = drawn
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(crowds, "ENOUGH", 3)
        patched.setattr(crowds, "_SOME", 1)
        patched.setattr(crowds, "_PART", 7)
        found = Crowds(Views(range(count), passing), RADIUS)
        kept = []
        for start in range(0, len(rows), chunk):
            part = rows[start : start + chunk] * (2 if again else 1)
            one, other, distance = (np.array(column) for column in zip(*part, strict=True))
            passed = found.verify(one, other, 0, distance.astype(np.uint8))
            kept += [part[place] for place in passed]
    matches = [row for row in rows if frozenset(row[:2]) in passing]
    assert set(kept) <= set(matches)
    for level in range(RADIUS + 1):
        assert labels(kept, count, level) == labels(matches, count, level)
    members = {row[0] for row in found.rows()}
    left_out = set(matches) - set(kept)
    assert {number for row in left_out for number in row[:2]} <= members
    # Without those that are no members, the kept matches still connect what was left out.
    rest = [row for row in kept if set(row[:2]) <= members]
    for one, other, distance in left_out:
        label = labels(rest, count, distance)
        assert label[one] == label[other]


def test_pictures_of_several_frames_keep_all_matches():
    one, other = np.triu_indices(20, 1)
    passing = {frozenset(pair) for pair in zip(one.tolist(), other.tolist(), strict=True)}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(crowds, "ENOUGH", 3)
        patched.setattr(crowds, "_SOME", 1)
        patched.setattr(crowds, "_PART", 7)
        some = Crowds(Views(range(20), passing), RADIUS, exempt=[4])
        passed = some.verify(one, other, 0, np.zeros(len(one), np.uint8))
    assert len(passed) < len(one)
    assert sum(4 in (one[row], other[row]) for row in passed) == 19


# --- through a library --------------------------------------------------------------------------


def frames(count, first=0, noise=5.0, drift=0.0):
    """Draws frames of one scene: (count, 64, 64) uint8."""
    rng = np.random.default_rng(3)
    waves = rng.normal(0, 1, (8, 8)) / (1 + np.add.outer(np.arange(8), np.arange(8)))
    pictures = []
    for number in range(first, first + count):
        places = np.arange(64) + drift * number
        rows = np.cos(np.pi / 64 * np.arange(8)[:, None] * np.arange(64))
        columns = np.cos(np.pi / 64 * np.arange(8)[:, None] * places)
        picture = 128 + 40 * np.einsum("uv,uy,vx->yx", waves, rows, columns)
        picture += np.random.default_rng(number).normal(0, noise, picture.shape)
        pictures.append(np.clip(picture, 0, 255).astype(np.uint8))
    return np.stack(pictures)


def add(library, pictures, first=0):
    hashes, _ = hash_thumbnails(pictures)
    images = [
        ScannedImage(
            FileState(FOLDER + b"/%04d.jpg" % number, 1000 + number, number, 1, number),
            b"%016d" % number,
            640,
            480,
            640 * 480,
            "JPEG",
            views=(row.tobytes(),),
        )
        for number, row in enumerate(hashes.to_rows(), first)
    ]
    library.add_folder(FOLDER)
    library.store(images, HASH_VERSION)


def clusters_at(library, radius):
    steps = find_cluster_steps(library, RADIUS, only_known=True)
    return {frozenset(file.image.path for file in cluster.files) for cluster in steps.at(radius)}


def rows(library):
    return len(library.matches(RADIUS))


@pytest.fixture
def library(tmp_path, few_enough):
    with Library(str(tmp_path / "data")) as opened:
        yield opened


def test_few_rows_are_stored_and_one_cluster_has_all_frames(library):
    add(library, frames(120))
    match_new(library, RADIUS)
    assert rows(library) < 120 * 119 / 2 / 4
    (cluster,) = find_cluster_steps(library, RADIUS, only_known=True).at(RADIUS)
    assert len(cluster.files) == 120
    assert {file.relation for file in cluster.files[1:]} == {"near"}


@pytest.mark.parametrize("drift", [0.02, 0.1, 0.3])
def test_clusters_of_a_scene_that_moves_on_are_those_of_all_matches(tmp_path, monkeypatch, drift, few_enough):
    found = []
    for enough in (6, EVERYTHING):
        monkeypatch.setattr(crowds, "ENOUGH", enough)
        with Library(str(tmp_path / str(enough))) as opened:
            add(opened, frames(150, drift=drift, noise=2))
            match_new(opened, RADIUS)
            stored = rows(opened)
            found.append((stored, [clusters_at(opened, radius) for radius in (2, 6, 12)]))
    (few, sparse), (many, full) = found
    assert few < many
    for one, other in zip(sparse, full, strict=True):
        # The kept frame may be another one of equally good ones, and another part cut off; no frame is lost.
        assert set().union(*one) == set().union(*other)
        assert len(one) <= len(other) + 2


def test_another_kept_frame_has_its_matches_with_all(library):
    add(library, frames(100, noise=2))
    (cluster,) = find_cluster_steps(library, RADIUS, only_known=True).at(RADIUS)
    (told,) = rekey(library, [(cluster, cluster.files[57].image)], RADIUS)
    assert [file.relation for file in told.files[1:]] == ["near"] * 99
    # Distances are those that comparing gives, stored or not.
    one = np.full(99, told.keeper.appearance)
    other = np.array([file.image.appearance for file in told.files[1:]])
    verified, distance, _ = matching.matches_between(library, one, other, RADIUS)
    assert verified.all()
    assert distance.tolist() == [file.distance for file in told.files[1:]]


def test_new_frames_join_a_crowd(library):
    add(library, frames(100))
    match_new(library, RADIUS)
    before = rows(library)
    add(library, frames(20, first=100), first=100)
    match_new(library, RADIUS)
    assert rows(library) - before < 20 * 100 / 2
    assert [len(cluster) for cluster in clusters_at(library, RADIUS)] == [120]
    members = {appearance for appearance, _, _ in library.crowd()}
    assert len(members) == 120


def test_frames_stay_together_when_those_that_connect_them_are_gone(library):
    add(library, frames(100))
    match_new(library, RADIUS)
    degree = {}
    for match in library.matches(RADIUS):
        for appearance in match[:2]:
            degree[appearance] = degree.get(appearance, 0) + 1
    hubs = sorted(degree, key=degree.get)[-60:]
    gone = [image.path.encode() for image in library.records(hubs)]
    library.exclude(*gone)
    assert library.unmatched(RADIUS)
    assert [len(cluster) for cluster in clusters_at(library, RADIUS)] == [40]


def test_a_larger_radius_compares_the_crowd_again(library):
    add(library, frames(100))
    match_new(library, 4)
    match_new(library, RADIUS)
    small = {match[:2] for match in library.matches(4)}
    assert {match[:2] for match in library.matches(RADIUS)} >= small
    assert [len(cluster) for cluster in clusters_at(library, RADIUS)] == [100]


def test_counts_of_matches_include_those_that_are_not_stored(library):
    add(library, frames(80, noise=1))
    (cluster,) = find_cluster_steps(library, RADIUS, only_known=True).at(RADIUS)
    assert min(file.matches for file in cluster.files) >= 70
