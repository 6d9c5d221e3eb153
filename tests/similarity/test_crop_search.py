"""Crops of a library are found once, and join clusters only if they are wanted."""

import json
import os
import sys

import cv2
import numpy as np
import pytest
from helpers.crops import grey_scene as scene

from dupfinder.base.errors import Cancelled, DriveSilentError, ImageError, LibraryDamagedError
from dupfinder.features.version import VERSION
from dupfinder.finder import Finder
from dupfinder.similarity import crop_checker, crop_search, feature_filling
from dupfinder.similarity.feature_index import FeatureIndex
from dupfinder.similarity.query import Query


def cut(pixels, left=0.15, top=0.1, right=0.9, bottom=0.85):
    height, width = pixels.shape[:2]
    return pixels[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]


def screenshot(pixels):
    screen = np.full((800, 400), 20, np.uint8)
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (380, 380 * height // width), interpolation=cv2.INTER_AREA)
    screen[200 : 200 + small.shape[0], 10:390] = small
    return screen


@pytest.fixture
def pictures(folder):
    """Three scenes; of the first a crop and a screenshot, of the second a mirrored crop."""
    one, two, three = (scene(seed, 480, 360) for seed in (1, 2, 3))
    folder.save("one.jpg", one)
    folder.save("one crop.jpg", cut(one))
    folder.save("one screen.png", screenshot(one))
    folder.save("two.jpg", two)
    folder.save("two mirrored.jpg", np.ascontiguousarray(cut(two)[:, ::-1]))
    folder.save("three.jpg", three)
    return folder


@pytest.fixture
def crop_finder(tmp_path):
    with Finder(str(tmp_path / "data"), threads=2, crops=True) as opened:
        yield opened


def name_of(file):
    return os.path.basename(file.image.path)


def groups(result):
    return sorted(sorted(name_of(file) for file in each.files) for each in result.clusters)


JOINED = [["one crop.jpg", "one screen.png", "one.jpg"], ["two mirrored.jpg", "two.jpg"]]


def test_crops_screenshots_and_mirrored_crops_join_the_clusters_of_their_pictures(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    assert groups(crop_finder.clusters()) == JOINED


def test_without_the_switch_nothing_of_it_is_done(finder, pictures):
    finder.index([str(pictures)])
    assert not any(file.relation == "crop" for each in finder.clusters().clusters for file in each.files)
    assert finder.library.feature_states(1) == []


def test_features_are_read_afterwards_if_the_pictures_are_indexed_already(finder, pictures):
    finder.index([str(pictures)])
    finder.crops = True
    assert groups(finder.clusters()) == JOINED
    finder.crops = False
    assert groups(finder.clusters()) != JOINED


def test_a_second_search_reads_and_compares_nothing(crop_finder, pictures, monkeypatch):
    crop_finder.index([str(pictures)])
    first = crop_finder.clusters()

    def fail(*_, **__):
        raise AssertionError("it was done before")

    monkeypatch.setattr(feature_filling, "features_of", fail)
    monkeypatch.setattr(crop_search, "candidates", fail)
    assert crop_finder.clusters() == first


def test_a_picture_that_is_added_later_is_joined_with_those_before(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.clusters()
    pictures.save("three crop.jpg", cut(scene(3, 480, 360)))
    crop_finder.index([str(pictures)])
    assert groups(crop_finder.clusters()) == sorted([*JOINED, ["three crop.jpg", "three.jpg"]])


def test_a_crop_whose_picture_is_gone_is_no_crop_any_more(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.clusters()
    os.unlink(pictures / "two.jpg")
    crop_finder.index([str(pictures)])
    assert groups(crop_finder.clusters()) == JOINED[:1]


@pytest.mark.parametrize("stage", ["features", "crops"])
def test_a_search_that_is_cancelled_goes_on_where_it_was(crop_finder, pictures, stage):
    import threading

    crop_finder.index([str(pictures)])
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        crop_finder.clusters(report=lambda progress: progress.stage == stage and cancel.set(), cancel=cancel)
    assert groups(crop_finder.clusters()) == JOINED


def test_the_region_is_where_the_crop_was_cut_from(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    found = {
        name_of(file): file.crop
        for cluster in crop_finder.clusters().clusters
        for file in cluster.files
        if file.crop
    }
    (left, top), (right, _), (_, bottom), _ = found["two mirrored.jpg"].region
    # The crop is mirrored, so its upper left corner lies at the right.
    assert (left, right) == pytest.approx((432, 72), abs=6)
    assert (top, bottom) == pytest.approx((36, 306), abs=6)
    assert found["two mirrored.jpg"].share == pytest.approx(0.75 * 0.75, abs=0.03)


def test_a_query_finds_the_picture_of_a_screenshot_and_the_parts_of_a_picture(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    found = crop_finder.query(str(pictures / "one screen.png")).matches
    assert {"one.jpg", "one crop.jpg"} <= set(map(name_of, found))
    assert "one crop.jpg" in [name_of(match) for match in found if match.relation == "crop"]
    found = crop_finder.query(str(pictures / "two.jpg")).matches
    assert [name_of(match) for match in found if match.relation == "crop"] == ["two mirrored.jpg"]
    assert [match.relation for match in found][:1] == ["exact"]
    assert found[-1].relation == "crop"


def test_a_query_that_is_no_file_finds_crops_too(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    data = cv2.imencode(".png", cut(scene(3, 480, 360)))[1].tobytes()
    query = Query.of(data, features=True)
    found = crop_finder.with_crops(query, [])
    assert [(name_of(match), match.relation) for match in found] == [("three.jpg", "crop")]
    assert found[0].crop.shows_more


def test_an_image_is_not_shown_twice_as_look_alike_and_crop(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    query = Query.read(str(pictures / "one.jpg"), features=True)
    found = crop_finder.with_crops(query, crop_finder.query_all(query))
    numbers = [match.image.id for match in found if match.relation == "crop"]
    assert numbers
    assert not {match.image.id for match in found if match.relation != "crop"} & set(numbers)


def test_a_decision_keeps_a_crop_apart(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    (two,) = [each for each in crop_finder.clusters().clusters if len(each.files) == 2]
    crop_finder.decide_not_duplicates("pair", [file.image for file in two.files])
    assert groups(crop_finder.clusters()) == JOINED[:1]


def test_a_collage_joins_nothing(crop_finder, folder):
    parts = [scene(seed, 320, 240) for seed in (11, 12, 13, 14)]
    for number, part in enumerate(parts):
        folder.save(f"{number}.jpg", part)
    folder.save("collage.jpg", np.vstack([np.hstack(parts[:2]), np.hstack(parts[2:])]))
    crop_finder.index([str(folder)])
    assert groups(crop_finder.clusters()) == []


def test_the_command_line_prints_crops(program, pictures):
    printed = program("clusters", str(pictures), "--crops", "--json")
    assert printed.returncode == 0, printed.stderr
    files = {
        os.path.basename(file["path"]): file
        for cluster in json.loads(printed.stdout)["clusters"]
        for file in cluster["files"]
    }
    crop = files["two mirrored.jpg"]
    assert (crop["relation"], crop["distance"], crop["direct"], crop["shows_more"]) == (
        "crop",
        None,
        True,
        False,
    )
    assert len(crop["region"]) == 4
    assert 0.5 < crop["share"] < 0.6
    assert "region" not in files["two.jpg"]
    table = program("clusters", str(pictures), "--crops", "--csv").stdout.decode()
    assert any(line.split(",")[3] == "crop" for line in table.splitlines())


def test_features_that_cannot_be_are_damage(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    crop_finder.library.index.write("UPDATE feature SET features = x'0102', joined = 0")
    with pytest.raises(LibraryDamagedError):
        FeatureIndex.of(crop_finder.library)


def test_features_that_another_program_removes_meanwhile_are_left_out(crop_finder, pictures, monkeypatch):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    library = crop_finder.library
    states = library.feature_states(VERSION)
    monkeypatch.setattr(library, "feature_states", lambda version: [(99, True), *states])
    assert FeatureIndex.of(library).appearances.tolist() == [number for number, _ in states]


def test_an_index_that_is_brought_up_to_date_finds_what_a_new_one_finds(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    crop_finder.find_crops()
    known = FeatureIndex.of(crop_finder.library)
    pictures.save("three crop.jpg", cut(scene(3, 480, 360)))
    crop_finder.index([str(pictures)])
    feature_filling.fill_features(crop_finder.library)
    later = known.refreshed(crop_finder.library)
    assert (len(later.appearances), later.joined) == (len(known.appearances) + 1, len(known.appearances))
    crop_search.match_new_crops(crop_finder.library, later)
    assert groups(crop_finder.clusters()) == sorted([*JOINED, ["three crop.jpg", "three.jpg"]])
    after = later.refreshed(crop_finder.library)
    assert after.joined == len(after.appearances)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted")
@pytest.mark.parametrize("first", [False, True])
def test_a_library_that_is_deleted_while_it_is_open_still_answers(crop_finder, pictures, first):
    crop_finder.index([str(pictures)])
    if first:
        crop_finder.find_crops()
    os.unlink(crop_finder.library.path)
    query = Query.read(str(pictures / "two.jpg"), features=True)
    found = crop_finder.with_crops(query, [])
    assert (name_of(found[-1]) == "two mirrored.jpg") if first else found == []


def away(path):
    """Moves a file or folder away; returns a function that moves it back."""
    os.rename(path, f"{path} away")
    return lambda: os.rename(f"{path} away", path)


def test_a_pair_whose_drive_was_away_is_checked_when_the_drive_is_back(crop_finder, pictures, monkeypatch):
    crop_finder.index([str(pictures)])
    feature_filling.fill_features(crop_finder.library)
    back = away(str(pictures))
    crop_finder.find_crops()
    assert crop_finder.library.crops() == []

    def fail(*_, **__):
        raise AssertionError("the drive is away")

    with monkeypatch.context() as patch:
        patch.setattr(crop_checker, "working_picture_of", fail)
        patch.setattr(crop_search, "candidates", fail)
        patch.setattr(crop_search, "clusters_by_hash", fail)
        crop_finder.find_crops()
    back()
    assert groups(crop_finder.clusters()) == JOINED
    assert crop_finder.library.unchecked_crops() == []


def test_a_pair_of_a_file_that_was_missing_or_changed_is_checked_when_it_is_as_it_was(crop_finder, pictures):
    crop_finder.index([str(pictures)])
    feature_filling.fill_features(crop_finder.library)
    back = away(str(pictures / "two.jpg"))
    crop = pictures / "one crop.jpg"
    as_before = os.stat(crop)
    os.utime(crop, ns=(1, 1))
    assert groups(crop_finder.clusters()) == [["one screen.png", "one.jpg"]]
    back()
    os.utime(crop, ns=(as_before.st_atime_ns, as_before.st_mtime_ns))
    assert groups(crop_finder.clusters()) == JOINED


@pytest.mark.parametrize("error", [OSError(5, "input/output error"), DriveSilentError("no answer")])
def test_a_file_that_could_not_be_read_is_asked_for_once_a_search(crop_finder, pictures, monkeypatch, error):
    crop_finder.index([str(pictures)])
    asked = []

    def read(state, data=None, **options):
        if not state.path.endswith(b"two.jpg"):
            return working_picture_of(state, data, **options)
        asked.append(state.path)
        raise error

    working_picture_of = crop_checker.working_picture_of
    monkeypatch.setattr(crop_checker, "working_picture_of", read)
    for times in (1, 2):
        assert groups(crop_finder.clusters()) == JOINED[:1]
        assert len(asked) == times
    monkeypatch.setattr(crop_checker, "working_picture_of", working_picture_of)
    assert groups(crop_finder.clusters()) == JOINED


def test_a_damaged_file_is_not_read_again(crop_finder, pictures, monkeypatch):
    crop_finder.index([str(pictures)])
    asked = []

    def read(state, data=None, **options):
        asked.append(state.path)
        raise ImageError("it is damaged")

    monkeypatch.setattr(crop_checker, "working_picture_of", read)
    crop_finder.find_crops()
    assert asked
    asked.clear()
    crop_finder.find_crops()
    assert (asked, crop_finder.library.unchecked_crops()) == ([], [])


def test_a_folder_that_stays_silent_is_left_for_the_next_search(crop_finder, folder, monkeypatch):
    for seed in range(1, 5):
        folder.save(f"{seed}.jpg", scene(seed, 480, 360))
        folder.save(f"{seed} crop.jpg", cut(scene(seed, 480, 360)))
    crop_finder.index([str(folder)])
    asked = []

    def read(state, data=None, **options):
        asked.append(state.path)
        raise DriveSilentError("no answer")

    monkeypatch.setattr(crop_checker, "working_picture_of", read)
    crop_finder.find_crops()
    assert 2 <= len(asked) <= 3  # the two threads may ask at the same time
    assert len(crop_finder.library.unchecked_crops()) == 4
