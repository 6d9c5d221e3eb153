"""Clusters: the files that belong together, their keeper, and the relation of each to it."""

import gc
import os
import random
import threading
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from helpers.cluster_graphs import (
    TURNS,
    alike,
    build_clusters,
    different,
    flat_sheet,
    graphs,
    image,
    names,
    relations,
    some,
    store_noisy_families,
)
from helpers.folders import Folder, drawn, few
from helpers.images import encode
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import Cancelled
from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ClusterFile, ClusterSteps
from dupfinder.clusters.choose_keepers import keeper_path
from dupfinder.clusters.find import find_cluster_steps, find_clusters
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.clusters.steps import build_steps
from dupfinder.finder import MAX_CLUSTER_RADIUS, Finder
from dupfinder.hashing.orientation import TRANSFORMS
from dupfinder.images.decoding import decode
from dupfinder.similarity import equality

# --- the keeper -------------------------------------------------------------------------------


def test_the_copy_that_lies_on_its_side_is_not_kept():
    # 1 matches all others, turned; 2 matches two of them upright.
    images = [image(1, size_bytes=9999), image(2), image(3), image(4)]
    turned = [MatchRow(1, other, 2, 1) for other in (2, 3, 4)]
    (cluster,) = build_clusters(images, [*turned, MatchRow(2, 3, 4, 0), MatchRow(2, 4, 4, 0)], alike)
    assert cluster.keeper.id == 2


def test_files_out_of_reach_do_not_count_as_reclaimable():
    files = [ClusterFile(image(n, reachable=n != 2), 0, "near", None, True) for n in (1, 2, 3)]
    assert reclaimable_bytes(Cluster(tuple(files))) == 1000


# --- components, chains and order -------------------------------------------------------------


def test_matches_become_clusters_and_single_files_none():
    images = [image(n) for n in range(1, 7)]
    clusters = build_clusters(images, [MatchRow(1, 2, 3, 0), MatchRow(4, 5, 6, 0)], different)
    assert names(clusters) == [["1.jpg", "2.jpg"], ["4.jpg", "5.jpg"]]


def test_copies_of_one_appearance_are_a_cluster_without_any_match():
    clusters = build_clusters([image(1), image(2, appearance=1), image(3)], [], different)
    assert names(clusters) == [["1.jpg", "2.jpg"]]
    assert clusters[0].files[1].direct
    assert clusters[0].files[1].distance == 0


def test_matches_of_images_that_are_not_asked_for_join_nothing():
    matches = [MatchRow(1, 9, 3, 0), MatchRow(2, 9, 3, 0)]
    assert build_clusters([image(1), image(2)], matches, alike) == []


def test_a_file_linked_through_another_only_stays_if_it_resembles_the_keeper_and_is_not_direct():
    images = [image(1, size_bytes=3000), image(2, content_pixels=7000), image(3, content_pixels=6000)]
    chain = [MatchRow(1, 2, 4, 0), MatchRow(2, 3, 5, 1)]
    (cluster,) = build_clusters(images, chain, alike)
    assert [(f.image.id, f.relation, f.direct, f.distance) for f in cluster.files] == [
        (1, "keeper", True, 0),
        (2, "near", True, 4),
        (3, "linked", False, 9),
    ]
    assert cluster.files[2].transform is None


def test_a_chain_of_different_pictures_is_cut_and_what_is_cut_off_clusters_by_itself():
    images = [image(n, content_pixels=8000 - 1000 * (n - 1)) for n in range(1, 6)]
    chain = [MatchRow(n, n + 1, 8, 0) for n in range(1, 5)]
    assert names(build_clusters(images, chain, different)) == [["1.jpg", "2.jpg"], ["3.jpg", "4.jpg"]]


def test_nothing_is_cut_where_look_alikes_are_wanted():
    images = [image(n, content_pixels=8000 - 1000 * (n - 1)) for n in range(1, 5)]
    chain = [MatchRow(n, n + 1, 8, 0) for n in range(1, 4)]
    (cluster,) = build_clusters(images, chain, different, cut=False)
    assert [file.relation for file in cluster.files] == ["keeper", "near", "linked", "linked"]


def test_every_file_is_in_one_cluster_at_most_whatever_is_cut():
    chance = random.Random(3)
    for _ in range(50):
        images = [image(n, appearance=chance.randint(1, 25)) for n in range(1, 40)]
        pairs = {tuple(sorted(chance.sample(range(1, 26), 2))) for _ in range(30)}
        matches = [MatchRow(a, b, chance.randint(0, 10), chance.randint(0, 7)) for a, b in sorted(pairs)]
        clusters = build_clusters(images, matches, some)
        files = [file.image.id for cluster in clusters for file in cluster.files]
        assert len(files) == len(set(files))
        direct = {(a, b) for a, b, _, _ in matches} | {(b, a) for a, b, _, _ in matches}
        for cluster in clusters:
            keeper = cluster.keeper
            assert cluster.files[0].relation == "keeper"
            for file in cluster.files[1:]:
                look = file.image.appearance
                assert file.direct == (look == keeper.appearance or (keeper.appearance, look) in direct)

        # The order in which images and matches come says nothing.
        chance.shuffle(images)
        chance.shuffle(matches)
        assert build_clusters(images, matches, some) == clusters


def test_files_come_by_relation_then_distance_then_path_and_clusters_by_keeper():
    images = [image(n) for n in range(1, 6)] + [image(8), image(9, appearance=8)]
    matches = [MatchRow(1, 2, 7, 0), MatchRow(1, 3, 2, 0), MatchRow(1, 4, 2, 0), MatchRow(4, 5, 1, 0)]
    assert names(build_clusters(images, matches, alike)) == [
        ["1.jpg", "3.jpg", "4.jpg", "2.jpg", "5.jpg"],
        ["8.jpg", "9.jpg"],
    ]


@pytest.mark.parametrize("number", range(len(TRANSFORMS)))
def test_a_transform_is_told_from_the_keeper_to_the_file_whichever_has_the_smaller_number(number):
    keeper, file = image(1, size_bytes=2000), image(2, content_pixels=7000)
    (cluster,) = build_clusters([keeper, file], [MatchRow(1, 2, 3, number)], alike)
    assert cluster.files[1].transform == TRANSFORMS[number]
    inverse = {"rotate-90": "rotate-270", "rotate-270": "rotate-90"}
    keeper, file = image(1, content_pixels=7000), image(2, size_bytes=2000)
    (cluster,) = build_clusters([keeper, file], [MatchRow(1, 2, 3, number)], alike)
    assert cluster.files[1].transform == inverse.get(TRANSFORMS[number], TRANSFORMS[number])


def test_reclaimable_is_all_but_the_keeper():
    files = [ClusterFile(image(n, size_bytes=n), 0, "near", None, direct=True) for n in (100, 20, 3)]
    assert reclaimable_bytes(Cluster(tuple(files))) == 23


# --- on files ---------------------------------------------------------------------------------


def clusters_of(finder, folder, **options):
    finder.index([str(folder)])
    return finder.clusters(**options).clusters


def test_equal_bytes_are_exact_equal_pixels_are_the_same_and_the_rest_is_near(finder, folder):
    jpeg = encode(drawn(1, 160, 120))
    pixels = decode(jpeg, colour=True).pixels
    folder.write("a.jpg", jpeg)
    folder.write("b.jpg", jpeg)
    folder.save("c.png", pixels)
    folder.save("d.bmp", pixels)
    folder.save("e.jpg", pixels, quality=60)
    (cluster,) = clusters_of(finder, folder)
    assert relations(cluster) == {
        "a.jpg": ("keeper", None),
        "b.jpg": ("exact", None),
        "c.png": ("same-pixels", None),
        "d.bmp": ("same-pixels", None),
        "e.jpg": ("near", None),
    }
    assert [file.distance for file in cluster.files[:4]] == [0, 0, 0, 0]


def test_a_lossless_resave_is_no_keeper_but_what_a_jpeg_was_made_from_is(finder, folder):
    for seed in range(4):
        pixels = decode(encode(drawn(seed, 160, 120), quality=80), colour=True).pixels
        folder.write(f"{seed} source.jpg", encode(drawn(seed, 160, 120), quality=80))
        folder.save(f"{seed} resave.png", pixels)
        folder.save(f"{seed + 4} source.png", drawn(seed + 4, 160, 120))
        folder.save(f"{seed + 4} export.jpg", drawn(seed + 4, 160, 120), quality=80)
    clusters = clusters_of(finder, folder)
    assert [os.path.basename(cluster.keeper.path) for cluster in clusters] == [
        *(f"{seed} source.jpg" for seed in range(4)),
        *(f"{seed} source.png" for seed in range(4, 8)),
    ]
    assert {cluster.files[1].relation for cluster in clusters[:4]} == {"same-pixels"}
    # So at every radius, though a lossless copy may hash a bit away.
    steps = finder.cluster_steps()
    for radius in (2, 6, 12):
        assert finder.look_at(steps.at(radius)) == list(finder.clusters(radius=radius).clusters)


def test_scans_alike_in_size_head_and_tail_are_not_exact(finder, folder):
    sheet = np.full((240, 320, 3), 128, np.uint8)
    sheet[40:200] = drawn(1, 320, 160)
    folder.save("a.bmp", sheet)
    sheet[100, 100] += 1
    folder.save("b.bmp", sheet)
    folder.save("c.bmp", sheet)
    finder.index([str(folder)])
    fingerprints = {fingerprint for fingerprint, _, _ in finder.library.contents([1, 2, 3]).values()}
    assert len(fingerprints) == 1
    (cluster,) = finder.clusters().clusters
    found = {name: relation for name, (relation, _) in relations(cluster).items()}
    assert found == {"a.bmp": "keeper", "b.bmp": "near", "c.bmp": "near"}


def test_a_file_that_changed_after_it_was_indexed_is_not_called_equal(finder, folder):
    jpeg = encode(drawn(1, 160, 120))
    folder.write("a.jpg", jpeg)
    folder.write("b.jpg", jpeg)
    finder.index([str(folder)])
    folder.write("b.jpg", jpeg[:-2] + b"\0\xff\xd9")
    (cluster,) = finder.clusters().clusters
    assert {file.relation for file in cluster.files} == {"keeper", "near"}


def test_a_file_that_went_away_after_it_was_indexed_is_not_called_equal(finder, folder):
    jpeg = encode(drawn(1, 160, 120))
    folder.write("a.jpg", jpeg)
    folder.write("b.jpg", jpeg)
    finder.index([str(folder)])
    os.unlink(folder / "b.jpg")
    (cluster,) = finder.clusters().clusters
    assert {file.relation for file in cluster.files} == {"keeper", "near"}


def test_a_damaged_file_is_never_the_keeper_while_an_intact_one_is_there(finder, folder):
    large = encode(drawn(1, 640, 480), quality=95)
    folder.write("large.jpg", large[: len(large) * 19 // 20])
    folder.draw("small.jpg", 1, size=(160, 120))
    (cluster,) = clusters_of(finder, folder)
    assert relations(cluster) == {"small.jpg": ("keeper", None), "large.jpg": ("near", None)}


def test_equal_damaged_files_are_exact(finder, folder):
    data = encode(drawn(1, 320, 240))[:-2000]
    folder.write("a.jpg", data)
    folder.write("b.jpg", data)
    (cluster,) = clusters_of(finder, folder)
    assert [file.relation for file in cluster.files] == ["keeper", "exact"]


def test_flat_pictures_cluster_only_by_equal_bytes_or_pixels(finder, folder):
    for name, value, size in (
        ("white.png", 255, (120, 80)),
        ("white.bmp", 255, (120, 80)),
        ("white again.png", 255, (120, 80)),
        ("wide white.png", 255, (160, 80)),
        ("black.png", 0, (120, 80)),
        ("grey.png", 128, (120, 80)),
        ("other grey.png", 129, (120, 80)),
        ("jpeg white.jpg", 255, (64, 64)),
        ("jpeg wide white.jpg", 255, (96, 64)),
    ):
        folder.save(name, flat_sheet(value, *size))
    (cluster,) = clusters_of(finder, folder)
    found = {name: relation for name, (relation, _) in relations(cluster).items()}
    assert found == {"white.bmp": "keeper", "white.png": "same-pixels", "white again.png": "same-pixels"}


def test_exact_copies_of_a_flat_picture_say_so(finder, folder):
    for name in ("a.png", "b.png"):
        folder.save(name, flat_sheet(40))
    (cluster,) = clusters_of(finder, folder)
    assert [file.relation for file in cluster.files] == ["keeper", "exact"]


def test_flat_pictures_join_no_look_alikes(finder, folder):
    folder.save("white.png", flat_sheet(255))
    folder.save("black.png", flat_sheet(0))
    folder.draw("a.jpg", 1)
    assert clusters_of(finder, folder, look_alikes=True) == ()


def test_pictures_of_one_pixel_and_one_line_are_clustered_by_equality_only(finder, folder):
    for name, shape in (("dot", (1, 1, 3)), ("row", (1, 90, 3)), ("column", (90, 1, 3))):
        folder.save(f"{name}.png", np.full(shape, 77, np.uint8))
        folder.save(f"{name}.bmp", np.full(shape, 77, np.uint8))
    found = clusters_of(finder, folder)
    assert sorted(sorted(files) for files in names(found)) == [
        [f"{name}.bmp", f"{name}.png"] for name in ("column", "dot", "row")
    ]


@pytest.mark.parametrize("transform", TURNS)
@pytest.mark.parametrize("seed", [1, 2])
def test_the_transform_turns_the_keeper_into_the_file(finder, folder, transform, seed):
    original = drawn(seed, 320, 240)
    folder.save("keeper.png", original)
    small = cv2.resize(original, (200, 150), interpolation=cv2.INTER_AREA)
    folder.save("file.jpg", np.ascontiguousarray(TURNS[transform](small)))
    (cluster,) = clusters_of(finder, folder)
    keeper, file = cluster.files
    assert os.path.basename(keeper.image.path) == "keeper.png"
    assert (file.relation, file.transform) == ("near", transform)
    with open(keeper.image.path, "rb") as stream:
        kept = decode(stream.read(), colour=True).pixels
    with open(file.image.path, "rb") as stream:
        shown = decode(stream.read(), colour=True).pixels
    turned = np.ascontiguousarray(TURNS[file.transform](kept))
    turned = cv2.resize(turned, shown.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(turned.astype(int) - shown).mean() < 8


def test_a_query_tells_the_transform_from_the_query_to_the_file(finder, folder):
    original = drawn(1, 320, 240)
    for transform, turn in TURNS.items():
        folder.save(f"{transform}.png", np.ascontiguousarray(turn(original)))
    finder.index([str(folder)])
    query = folder.draw("../query.jpg", 1, size=(320, 240))
    found = {os.path.basename(m.image.path): m.transform for m in finder.query(query).matches}
    assert found == {f"{transform}.png": transform for transform in TURNS}


def test_look_alikes_join_only_when_asked_for_and_say_so(finder, folder):
    # The same soft light, other things in it: near by 64 bits, told apart by the second look.
    random_light = np.random.default_rng(5)
    light = cv2.resize(random_light.normal(128, 70, (4, 4)), (160, 120), interpolation=cv2.INTER_CUBIC)
    for seed in (1, 2):
        grain = np.random.default_rng(seed).normal(0, 60, (30, 40))
        grain = cv2.resize(grain, (160, 120), interpolation=cv2.INTER_NEAREST)
        scene = np.clip(light + grain, 0, 255).astype(np.uint8)
        folder.save(f"{seed}.png", cv2.cvtColor(scene, cv2.COLOR_GRAY2BGR))
    assert clusters_of(finder, folder, radius=12) == ()
    (cluster,) = finder.clusters(radius=12, look_alikes=True).clusters
    assert [(file.relation, file.direct) for file in cluster.files] == [
        ("keeper", True),
        ("look-alike", False),
    ]


def test_look_alikes_of_an_empty_library_are_none(finder):
    assert finder.clusters(look_alikes=True).clusters == ()


def test_real_matches_stay_matches_among_look_alikes(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=50)
    plain = clusters_of(finder, folder)
    assert finder.clusters(look_alikes=True).clusters == plain


def test_only_files_of_the_folders_asked_for_are_clustered(finder, folder):
    folder.draw("one/a.jpg", 1)
    folder.draw("one/b.jpg", 1, quality=60)
    folder.draw("two/c.jpg", 1, quality=50)
    folder.draw("two2/d.jpg", 1, quality=40)
    finder.index([str(folder)])
    assert [len(cluster.files) for cluster in finder.clusters().clusters] == [4]
    assert names(finder.clusters([folder / "one"]).clusters) == [["a.jpg", "b.jpg"]]
    assert finder.clusters([folder / "two"]).clusters == ()
    assert names(finder.clusters([folder / "two", folder / "one"]).clusters) == [["a.jpg", "b.jpg", "c.jpg"]]


def test_problems_of_a_cluster_run_are_those_of_its_folders(finder, folder):
    folder.write("one/bad.jpg", b"nothing")
    folder.write("two/bad.jpg", b"nothing")
    finder.index([str(folder)])
    assert len(finder.clusters().problems) == 2
    assert [p.path for p in finder.clusters([folder / "one"]).problems] == [folder / "one/bad.jpg"]


def test_the_radius_bounds_the_distance_of_direct_files(finder, folder):
    original = drawn(3, 160, 120)
    for strength in range(10, 110, 10):
        noise = np.random.default_rng(strength).normal(0, strength, original.shape)
        folder.save(f"{strength}.png", np.clip(original + noise, 0, 255).astype(np.uint8))
    finder.index([str(folder)])
    sizes = []
    for radius in (0, 2, 4, 6, 8, 10, 12):
        found = finder.clusters(radius=radius).clusters
        assert all(f.distance <= radius for c in found for f in c.files if f.direct)
        sizes.append(sum(len(cluster.files) for cluster in found))
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


def test_a_library_indexed_in_another_order_has_the_same_clusters(tmp_path, finder, folder):
    for seed in range(8):
        folder.draw(f"{seed}.png", seed)
        folder.draw(f"{seed} small.jpg", seed, size=(110, 80))
        folder.save(f"{seed} turned.jpg", np.ascontiguousarray(np.rot90(drawn(seed, 160, 120))))
    first = clusters_of(finder, folder)
    moved = Folder(tmp_path / "moved")
    with type(finder)(str(tmp_path / "data2")) as other:
        for name in sorted(os.listdir(str(folder)), reverse=True):
            os.rename(folder / name, moved / name)
            other.index([str(moved)])
            other.clusters()
        again = other.clusters().clusters
    assert names(again) == names(first)
    assert [relations(cluster) for cluster in again] == [relations(cluster) for cluster in first]


# --- every radius at once ---------------------------------------------------------------------


def steps_of(images, matches, compare, radius):
    """The clusters at every radius, as `find_cluster_steps` arranges them."""
    spans = build_steps(images, matches, compare, radius)
    return ClusterSteps(radius, sorted(spans, key=lambda span: keeper_path(span[0])))


@given(graphs(), st.sampled_from([alike, different, some]))
def test_steps_are_the_clusters_of_the_matches_within_each_radius(graph, compare):
    images, matches = graph
    steps = steps_of(images, matches, compare, 6)
    for radius in range(7):
        within = [match for match in matches if match.distance <= radius]
        assert steps.at(radius) == build_clusters(images, within, compare)


def test_a_cluster_that_stays_the_same_is_one_object_at_all_its_radii():
    images = [image(n) for n in range(1, 6)]
    # Without its longest match, the first three are what they were: the keeper matches both others.
    matches = [MatchRow(1, 2, 1, 0), MatchRow(1, 3, 1, 0), MatchRow(2, 3, 6, 0), MatchRow(4, 5, 3, 0)]
    steps = steps_of(images, matches, alike, 8)
    assert {len({id(steps.at(radius)[0]) for radius in range(1, 9)})} == {1}
    assert len({id(steps.at(radius)[1]) for radius in range(3, 9)}) == 1
    assert steps.at(2) == steps.at(3)[:1]
    assert steps.at(0) == []


def test_a_list_of_clusters_may_be_changed_and_says_so_nowhere_else():
    steps = steps_of([image(1), image(2)], [MatchRow(1, 2, 0, 0)], alike, 3)
    steps.at(2).clear()
    assert len(steps.at(2)) == len(steps.at(3)) == 1


@pytest.mark.parametrize("radius", [-1, 4, 64])
def test_clusters_beyond_the_largest_radius_are_not_known(radius):
    with pytest.raises(ValueError, match="radius must be from 0 to 3"):
        steps_of([], [], alike, 3).at(radius)


def assert_steps_equal_clusters(finder):
    """The steps are the clusters of each radius; gives how many clusters and files there are at each."""
    steps = finder.cluster_steps()
    found = [find_clusters(finder.library, [], radius) for radius in range(MAX_CLUSTER_RADIUS + 1)]
    assert [steps.at(radius) for radius in range(MAX_CLUSTER_RADIUS + 1)] == found
    return [(len(clusters), sum(len(cluster.files) for cluster in clusters)) for clusters in found]


@pytest.mark.parametrize("seed", few(range(6), 3))
def test_steps_of_a_library_are_its_clusters_at_each_radius(finder, seed):
    store_noisy_families(finder, seed)
    counts = assert_steps_equal_clusters(finder)
    assert len(set(counts)) > 1


def test_steps_of_pictures_are_their_clusters_at_each_radius(finder, folder):
    random = np.random.default_rng(2)
    for seed in range(8):
        pixels = drawn(seed, 160, 120)
        jpeg = encode(pixels)
        folder.write(f"{seed}.jpg", jpeg)
        folder.write(f"{seed} again.jpg", jpeg)
        folder.save(f"{seed}.png", decode(jpeg, colour=True).pixels)
        folder.save(f"{seed} turned.webp", np.ascontiguousarray(np.rot90(pixels)))
        for strength in (40, 80, 120):
            noisy = np.clip(pixels + random.normal(0, strength, pixels.shape), 0, 255).astype(np.uint8)
            folder.save(f"{seed} {strength}.png", noisy)
    for name in ("white.png", "white.bmp", "black.png"):
        folder.save(name, flat_sheet(255 if "white" in name else 0))
    for name in ("copy.jpg", "another copy.jpg"):
        folder.draw(name, 99)
    finder.index([str(folder)])
    counts = assert_steps_equal_clusters(finder)
    assert len(set(counts)) > 3
    relations_found = {file.relation for c in finder.cluster_steps().at(12) for file in c.files}
    assert relations_found >= {"keeper", "exact", "same-pixels", "near"}


def test_files_are_read_once_for_the_steps_of_all_radii(finder, folder, monkeypatch):
    jpeg = encode(drawn(1, 160, 120))
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        folder.write(name, jpeg)
    folder.save("d.png", decode(jpeg, colour=True).pixels)
    finder.index([str(folder)])
    read = []
    original = equality.read_digests
    monkeypatch.setattr(
        equality, "read_digests", lambda job, *args: read.append(job.image.path) or original(job, *args)
    )
    steps = finder.cluster_steps()
    assert len(steps.at(0)[0].files) == 4
    assert len(read) <= 3 + 4  # the bytes of three, the pixels of all
    read.clear()
    assert finder.cluster_steps().at(5) == steps.at(5)
    assert read == []


def test_steps_of_what_is_known_read_no_file_and_store_none_as_compared(finder, folder, monkeypatch):
    jpeg = encode(drawn(1, 160, 120))
    for name in ("a.jpg", "b.jpg"):
        folder.write(name, jpeg)
    folder.save("c.png", decode(jpeg, colour=True).pixels)
    finder.index([str(folder)])
    with monkeypatch.context() as patched:
        patched.setattr(equality, "read_digests", lambda *_: pytest.fail("a file was read"))
        [known] = finder.cluster_steps(only_known=True).at(10)
    assert {file.relation for file in known.files} == {"keeper", "near"}
    [whole] = finder.cluster_steps().at(10)
    assert {file.relation for file in whole.files} == {"keeper", "exact", "same-pixels"}
    assert finder.cluster_steps(only_known=True).at(10) == [whole]


def test_steps_of_an_empty_library_are_empty(finder):
    steps = finder.cluster_steps()
    assert steps.radius == MAX_CLUSTER_RADIUS
    assert [steps.at(radius) for radius in range(MAX_CLUSTER_RADIUS + 1)] == [[]] * (MAX_CLUSTER_RADIUS + 1)


def test_steps_can_be_cancelled_and_taken_up_again(finder, folder):
    for seed in range(4):
        folder.draw(f"{seed}.jpg", seed)
        folder.draw(f"{seed}.png", seed)
    finder.index([str(folder)])
    cancel = threading.Event()

    def report(progress):
        if progress.done >= least and progress.stage == "compare":
            cancel.set()

    # Before anything is built, while files are read, and not at all.
    for least in (0, 4, 1000):
        cancel.clear()
        with Finder(finder.library.folder, threads=2) as again:
            if least < 1000:
                with pytest.raises(Cancelled):
                    again.cluster_steps(report=report, cancel=cancel)
            else:
                assert len(again.cluster_steps(report=report, cancel=cancel).at(10)) == 4


def test_images_that_another_program_forgets_meanwhile_stop_nothing(finder, folder):
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        folder.draw(name, 1)
    finder.index([str(folder)])
    excluded = []

    def report(progress):
        if progress.done and not excluded:
            excluded.append(folder / "b.jpg")
            with Finder(finder.library.folder) as other:
                other.exclude(folder / "b.jpg")

    finder.cluster_steps(report=report)
    assert excluded
    assert names(finder.cluster_steps().at(0)) == [["a.jpg", "c.jpg"]]


def test_the_collector_of_garbage_is_left_as_it_was(finder):
    store_noisy_families(finder, 1)
    for collects in (True, False):
        (gc.enable if collects else gc.disable)()
        try:
            find_cluster_steps(finder.library, 12)
            with pytest.raises(Cancelled):
                find_cluster_steps(finder.library, 12, cancel=SimpleNamespace(is_set=lambda: True))
            assert gc.isenabled() == collects
        finally:
            gc.enable()
