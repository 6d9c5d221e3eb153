"""A cluster told from another of its files says what it would if that one had been the keeper."""

import dataclasses
import os
import shutil

import cv2
import numpy as np
import pytest
from helpers.cluster_graphs import (
    TURNS,
    build_clusters,
    flat_sheet,
    graphs,
    image,
    names,
    relations,
    store_noisy_families,
)
from helpers.folders import drawn
from helpers.images import encode
from hypothesis import given

from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.clusters import rekey as rekey_module
from dupfinder.clusters.find import find_clusters
from dupfinder.clusters.rekey import rekeyed
from dupfinder.finder import MAX_CLUSTER_RADIUS
from dupfinder.hashing.orientation import INVERSE, TRANSFORMS
from dupfinder.hashing.verification import LOOSE
from dupfinder.images.decoding import decode
from dupfinder.similarity import equality
from dupfinder.similarity.equality import Digests


@pytest.fixture
def rekey(monkeypatch):
    """The function, while every reading of a picture's file fails."""

    def refuse(*_, **__):
        raise AssertionError("a file is read")

    def unread(*arguments):
        with monkeypatch.context() as patch:
            patch.setattr(equality, "read_digests", refuse)
            return rekey_module.rekey(*arguments)

    return unread


def nearest(one, other):
    """A comparison that tells pairs apart."""
    return ((one * 3 + other) % 50 + 13).astype(np.uint8), (one + other) % len(TRANSFORMS)


def neighbours_of(matches):
    found = {}
    for a, b, distance, transform in matches:
        found.setdefault(a, {})[b] = distance, transform
        found.setdefault(b, {})[a] = distance, INVERSE[transform]
    return found


def unknown(cluster):
    """Digests of files of which nothing is known."""
    return dict.fromkeys((file.image.id for file in cluster.files), Digests())


@given(graphs())
def test_a_cluster_told_from_a_file_is_the_one_built_with_it_as_the_keeper(graph):
    images, matches = graph

    def compare(one, other):
        return nearest(one, other)[0], np.full(len(one), LOOSE, np.float32)

    for cluster in build_clusters(images, matches, compare):
        for file in cluster.files:
            best = dataclasses.replace(file.image, content_pixels=1 << 40)
            built = build_clusters([best if i.id == best.id else i for i in images], matches, compare)
            (wanted,) = [found for found in built if found.keeper is best]
            (told,) = rekeyed([(cluster, file.image)], neighbours_of(matches), unknown(cluster), nearest, 6)
            assert told.keeper is file.image
            keeper = dataclasses.replace(wanted.files[0], image=file.image)
            assert told.files == (keeper, *wanted.files[1:])


def test_no_file_is_lost_however_far_it_is_from_the_new_keeper():
    files = tuple(ClusterFile(image(n), n, "near" if n > 1 else "keeper", None, True) for n in range(1, 5))
    told = rekeyed([(Cluster(files), image(3))], {}, unknown(Cluster(files)), nearest, 10)[0]
    assert [file.relation for file in told.files] == ["keeper", "linked", "linked", "linked"]
    assert {file.image for file in told.files} == {file.image for file in files}
    assert not any(file.direct for file in told.files[1:])
    assert [file.distance for file in told.files[1:]] == sorted((9 + n) % 50 + 13 for n in (1, 2, 4))


def test_only_stored_digests_tell_equal_files_and_only_of_direct_ones():
    files = tuple(ClusterFile(image(n), 0, "near" if n > 1 else "keeper", None, True) for n in range(1, 6))
    digests = {
        1: Digests(b"", b"w", b"p"),
        2: Digests(b"", b"w", b"p"),
        3: Digests(b"", b"v", b"p"),
        4: Digests(b"", None, None),
        5: Digests(b"", b"w", b"p"),
    }
    edges = neighbours_of([MatchRow(1, n, 2, 3) for n in (2, 3, 4)])
    told = rekeyed([(Cluster(files), image(1))], edges, digests, nearest, 10)[0]
    assert [(f.image.id, f.relation, f.distance, f.transform) for f in told.files[1:]] == [
        (2, "exact", 0, None),
        (3, "same-pixels", 0, None),
        (4, "near", 2, "rotate-270"),
        (5, "linked", 21, None),
    ]


def test_a_keeper_of_another_cluster_is_refused():
    cluster = Cluster((ClusterFile(image(1), 0, "keeper", None, True),))
    with pytest.raises(ValueError, match=r"not in its cluster: /p/9\.jpg"):
        rekeyed([(cluster, image(9))], {}, unknown(cluster), nearest, 10)


# --- in a library -----------------------------------------------------------------------------


def every_keeper(clusters):
    """Each cluster with each of its files."""
    return [(cluster, file.image) for cluster in clusters for file in cluster.files]


@pytest.mark.parametrize("seed", range(4))
def test_every_cluster_told_from_its_own_keeper_is_what_it_was(finder, seed, rekey):
    store_noisy_families(finder, seed)
    finder.clusters(radius=MAX_CLUSTER_RADIUS)
    for radius in (0, 4, 8, 12):
        found = find_clusters(finder.library, [], radius)
        assert rekey(finder.library, [(cluster, cluster.keeper) for cluster in found], radius) == found


@pytest.mark.parametrize("radius", [3, 8, 12])
def test_what_a_file_is_to_another_is_the_same_both_ways(finder, radius, rekey):
    store_noisy_families(finder, 2)
    pairs = every_keeper(find_clusters(finder.library, [], radius))
    assert len(pairs) > 20
    seen = {}
    for (cluster, keeper), told in zip(pairs, rekey(finder.library, pairs, radius), strict=True):
        assert told.keeper == keeper
        assert {file.image for file in told.files} == {file.image for file in cluster.files}
        for file in told.files[1:]:
            turn = INVERSE[TRANSFORMS.index(file.transform)]
            seen[keeper.id, file.image.id] = file.distance, file.relation, file.direct, file.transform
            back = file.distance, file.relation, file.direct, TRANSFORMS[turn]
            assert seen.get((file.image.id, keeper.id), back) == back
            assert file.distance <= radius or not file.direct
    assert len(rekey(finder.library, pairs[:1], radius)) == 1
    assert rekey(finder.library, [], radius) == []


@pytest.fixture
def told_from(finder, rekey):
    """Tells the cluster that holds a name from that file."""

    def tell(name):
        ((cluster, keeper),) = [
            (cluster, image)
            for cluster, image in every_keeper(finder.clusters().clusters)
            if os.path.basename(image.path) == name
        ]
        return rekey(finder.library, [(cluster, keeper)], 10)[0]

    return tell


def test_equal_bytes_and_pixels_are_told_by_what_is_stored(finder, folder, told_from):
    jpeg = encode(drawn(1, 160, 120))
    pixels = decode(jpeg, colour=True).pixels
    folder.write("a.jpg", jpeg)
    folder.write("b.jpg", jpeg)
    folder.save("c.png", pixels)
    folder.save("d.jpg", pixels, quality=60)
    finder.index([str(folder)])
    assert os.path.basename(finder.clusters().clusters[0].keeper.path) == "a.jpg"
    assert relations(told_from("a.jpg")) == {
        "a.jpg": ("keeper", None),
        "b.jpg": ("exact", None),
        "c.png": ("same-pixels", None),
        "d.jpg": ("near", None),
    }
    told = told_from("d.jpg")
    assert {file.relation for file in told.files[1:]} == {"near"}
    assert all(file.direct for file in told.files)
    os.unlink(folder / "c.png")
    finder.index([str(folder)])
    assert relations(told_from("b.jpg")) == {
        "b.jpg": ("keeper", None),
        "a.jpg": ("exact", None),
        "d.jpg": ("near", None),
    }


@pytest.mark.parametrize("transform", TURNS)
def test_transforms_are_told_from_the_new_keeper(finder, folder, told_from, transform):
    folder.save("a.png", drawn(1, 320, 240))
    small = cv2.resize(drawn(1, 320, 240), (200, 150), interpolation=cv2.INTER_AREA)
    folder.save("b.jpg", np.ascontiguousarray(TURNS[transform](small)))
    finder.index([str(folder)])
    told = told_from("b.jpg")
    assert names([told]) == [["b.jpg", "a.png"]]
    inverse = {"rotate-90": "rotate-270", "rotate-270": "rotate-90"}
    assert told.files[1].transform == inverse.get(transform, transform)
    assert told.files[1].distance == finder.clusters().clusters[0].files[1].distance


def test_flat_files_are_equal_or_linked(finder, folder, told_from, rekey):
    for name in ("a.bmp", "b.png", "c.tif"):
        folder.save(name, flat_sheet(90))
    shutil.copyfile(folder / "b.png", folder / "d.png")
    finder.index([str(folder)])
    finder.clusters()
    assert relations(told_from("b.png")) == {
        "b.png": ("keeper", None),
        "d.png": ("exact", None),
        "a.bmp": ("same-pixels", None),
        "c.tif": ("same-pixels", None),
    }
    # What was known of one is not known any more: it stays, and no rule may choose it.
    (cluster,) = finder.clusters().clusters
    keeper = cluster.files[1].image
    with finder.library.index.writing():
        finder.library.index.write(
            "UPDATE image SET digest = NULL, pixel_digest = NULL WHERE id = ?", (cluster.keeper.id,)
        )
    told = rekey(finder.library, [(cluster, keeper)], 10)[0]
    (lost,) = [file for file in told.files if file.image == cluster.keeper]
    assert (lost.relation, lost.direct) == ("linked", False)
    assert [file.direct for file in told.files].count(True) == 3


def test_look_alikes_stay_look_alikes(finder, folder, rekey):
    # The same soft light, other things in it: near by 64 bits, told apart by the second look.
    light = cv2.resize(
        np.random.default_rng(5).normal(128, 70, (4, 4)), (160, 120), interpolation=cv2.INTER_CUBIC
    )
    for seed in (1, 2):
        grain = np.random.default_rng(seed).normal(0, 60, (30, 40))
        grain = cv2.resize(grain, (160, 120), interpolation=cv2.INTER_NEAREST)
        scene = np.clip(light + grain, 0, 255).astype(np.uint8)
        folder.save(f"{seed}.png", cv2.cvtColor(scene, cv2.COLOR_GRAY2BGR))
    finder.index([str(folder)])
    (cluster,) = finder.clusters(radius=12, look_alikes=True).clusters
    (again,) = finder.look_at(rekey(finder.library, [(cluster, cluster.keeper)], 12))
    assert again == cluster
    (told,) = rekey(finder.library, [(cluster, cluster.files[1].image)], 12)
    assert [(file.relation, file.direct) for file in told.files] == [("keeper", True), ("look-alike", False)]
    assert told.files[1].distance == cluster.files[1].distance
    (smaller,) = rekey(finder.library, [(cluster, cluster.keeper)], 0)
    assert [file.relation for file in smaller.files] == ["keeper", "linked"]


def test_a_file_decided_to_be_no_duplicate_of_the_new_keeper_stays_and_is_linked(finder, folder, told_from):
    for name, size in (("a.png", (320, 240)), ("b.jpg", (200, 150)), ("c.jpg", (190, 142))):
        folder.draw(name, 1, size)
    shutil.copyfile(folder / "b.jpg", folder / "b again.jpg")
    finder.index([str(folder)])
    by_name = {os.path.basename(record.path): record for record in finder.library.records()}
    finder.decide_not_duplicates("pair", [by_name["b.jpg"], by_name["c.jpg"]])
    assert {r for r, _ in relations(told_from("a.png")).values()} == {"keeper", "near"}
    told = told_from("c.jpg")
    assert relations(told) == {
        "c.jpg": ("keeper", None),
        "a.png": ("near", None),
        "b.jpg": ("linked", None),
        "b again.jpg": ("linked", None),
    }
    assert [file.direct for file in told.files] == [True, True, False, False]


def test_a_cluster_whose_files_went_meanwhile_is_told_all_the_same(finder, folder, rekey):
    for name, size in (("a.png", (320, 240)), ("b.jpg", (200, 150)), ("c.jpg", (190, 142))):
        folder.draw(name, 1, size)
    finder.index([str(folder)])
    (cluster,) = finder.clusters().clusters
    finder.exclude(folder / "a.png", folder / "b.jpg")
    told = rekey(finder.library, every_keeper([cluster]), 10)
    assert [len(found.files) for found in told] == [3, 3, 3]
    assert {file.relation for found in told for file in found.files[1:]} == {"linked"}


def test_copies_among_the_others_are_known_to_be_exact_when_one_of_them_is_kept(finder, folder):
    """Else their bytes would not be compared before one goes."""
    small = encode(drawn(1, 160, 120))
    folder.write("a.jpg", small)
    folder.write("b.jpg", small)
    folder.draw("large.jpg", 1, (320, 240))
    finder.index([str(folder)])
    (cluster,) = finder.clusters().clusters
    assert cluster.keeper.path == folder / "large.jpg"
    kept = next(file.image for file in cluster.files if file.image.path == folder / "b.jpg")
    (told,) = rekey_module.rekey(finder.library, [(cluster, kept)], 10)
    assert {file.image.path: file.relation for file in told.files}[folder / "a.jpg"] == "exact"
