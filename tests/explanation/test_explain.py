"""An explanation says why two files match or not, and never contradicts a query or the clusters."""

import os
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest
from helpers.crops import screenshot
from helpers.folders import drawn, slow
from helpers.image_files import pillow_image, saved
from helpers.images import scene

from dupfinder.base.errors import ImageError
from dupfinder.explanation.records import AgreementFigures, CropEvidence
from dupfinder.explanation.words import why_no_crop
from dupfinder.finder import Finder


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """One scene with copies of many kinds, and others."""
    from helpers.folders import Folder

    folder = Folder(tmp_path_factory.mktemp("explained"))
    first = scene(1, 640, 480)
    folder.save("a.jpg", first)
    shutil.copy(folder / "a.jpg", folder / "copy.jpg")
    decoded = cv2.imread(folder / "a.jpg")
    folder.save("lossless.png", decoded)
    folder.save("lossless.bmp", decoded)
    folder.save("poor.jpg", first, 30)
    folder.save("turned.jpg", np.ascontiguousarray(np.rot90(first, -1)))
    folder.save("crop.jpg", np.ascontiguousarray(first[60:400, 70:520]))
    grey = screenshot(cv2.cvtColor(first, cv2.COLOR_BGR2GRAY))
    folder.save("screen.png", cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR))
    captioned = first.copy()
    cv2.putText(captioned, "A CAPTION", (60, 440), cv2.FONT_HERSHEY_SIMPLEX, 2, (255, 255, 255), 5)
    folder.save("captioned.jpg", captioned)
    folder.save("b.jpg", scene(2, 640, 480))
    folder.save("flat.png", np.full((90, 120, 3), 200, np.uint8))
    folder.save("flat 2.png", np.full((90, 120, 3), 190, np.uint8))
    folder.write("bad.jpg", b"nothing")
    folder.write("bad copy.jpg", b"nothing")
    return folder


@pytest.fixture
def explain(finder, pictures):
    def call(first, second, *, crops=False, radius=10):
        finder.crops = crops
        return finder.explain(pictures / first, pictures / second, radius=radius)

    return call


@pytest.mark.parametrize(
    ("first", "second", "relation", "sentence"),
    [
        ("a.jpg", "copy.jpg", "exact", "Match: exact duplicate, all bytes are equal."),
        ("lossless.png", "lossless.bmp", "same-pixels", "Match: same pixels, other bytes."),
        ("bad.jpg", "bad copy.jpg", "exact", "Match: exact duplicate, all bytes are equal."),
    ],
)
def test_equal_files_match_whatever_the_hashes_say(explain, first, second, relation, sentence):
    found = explain(first, second)
    assert (found.relation, found.sentence) == (relation, sentence)
    assert found.is_match
    assert found.equal_bytes == (relation == "exact")


def test_one_file_under_two_paths_is_the_same_file(explain, pictures, tmp_path):
    link = tmp_path / "link.jpg"
    os.symlink(pictures / "a.jpg", link)
    for other in ("a.jpg", str(link)):
        found = explain("a.jpg", other)
        assert found.same_file
        assert found.sentence.startswith("Same file: both paths lead to one file.")


def test_a_copy_is_near_and_what_differs_is_named(explain):
    found = explain("a.jpg", "poor.jpg")
    assert found.relation == "near"
    assert found.sentence == f"Match: near-duplicate, {bits(found)}, no visible difference."
    assert found.hashes.second_look.accepted
    assert found.hashes.second_look.score <= 1
    captioned = explain("a.jpg", "captioned.jpg")
    assert captioned.difference.kind == "local"
    assert "differs in " in captioned.sentence


def test_a_turned_copy_names_the_orientation(explain):
    found = explain("a.jpg", "turned.jpg")
    assert found.sentence.startswith(f"Match: near-duplicate, {bits(found)}, rotate-90, ")
    by_transform = {transform: distance for _, _, transform, distance in found.hashes.distances}
    assert len(by_transform) == 8
    assert min(by_transform, key=by_transform.get) == "rotate-90"


@pytest.mark.parametrize(("name", "more"), [("crop.jpg", False), ("screen.png", True)])
def test_a_crop_or_screenshot_matches_with_crops_and_is_pointed_out_without(explain, name, more):
    without, found = explain("a.jpg", name), explain("a.jpg", name, crops=True)
    assert without.relation in (None, "look-alike")
    assert without.sentence.startswith("No match: ")
    assert "with --crops they match" in without.sentence
    assert "crops" in {change.setting for change in without.changes}
    assert found.relation == "crop"
    assert found.sentence.startswith("Match: crop, the ")
    assert found.crop.crop.shows_more is more
    assert found.crop.votes >= 3
    assert found.crop.thumbnails.share >= found.crop.thumbnails.share_needed
    assert found.crop.pixels.share >= found.crop.pixels.share_needed


def test_lines_join_the_same_places_of_both_pictures(explain):
    lines = explain("a.jpg", "crop.jpg").crop.lines
    assert len(lines) >= 3
    for (x, y), (crop_x, crop_y) in lines:
        assert abs(x * 640 - (70 + crop_x * 450)) < 30
        assert abs(y * 480 - (60 + crop_y * 340)) < 30


def test_strangers_do_not_match_and_both_ways_are_named(explain):
    found = explain("a.jpg", "b.jpg", crops=True)
    assert found.relation is None
    assert found.sentence.startswith(f"No match: the hashes differ in {found.hashes.nearest} bits")
    assert "; as a crop: " in found.sentence


def test_a_look_alike_is_no_match_and_the_second_look_says_why(finder, folder):
    # The nearest of the first sixty drawn pictures: 14 and 16 bits apart.
    for seed, other in ((41, 57), (5, 38)):
        each = finder.explain(folder.draw("a.jpg", seed), folder.draw("b.jpg", other), radius=20)
        assert each.relation == "look-alike"
        assert not each.is_match
        assert each.sentence.startswith(
            f"No match: look-alike, {each.hashes.nearest} bits, but the second look"
        )
        assert not each.hashes.second_look.accepted
        closer = finder.explain(each.first.path, each.second.path, radius=each.hashes.nearest - 1)
        assert closer.relation is None
        assert f"at radius {each.hashes.nearest} they would be a look-alike" in closer.sentence


def test_a_larger_radius_is_pointed_out_and_holds_what_it_promises(explain):
    found = explain("a.jpg", "captioned.jpg")
    near = found.hashes.verified_from
    assert near > 0
    less = explain("a.jpg", "captioned.jpg", radius=near - 1)
    assert not less.is_match
    assert f"--radius {near}: near-duplicate" in [change.sentence for change in less.changes]
    assert f"{near} they would be a near-duplicate" in less.sentence
    assert explain("a.jpg", "captioned.jpg", radius=near).relation == "near"


GOOD = AgreementFigures(100, 40, 0.9, 0.78, 0.9, 0.76)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"features": (0, 9)}, "no local features"),
        ({"votes": 0}, "fewer than 3 local features agree on a place"),
        ({"thumbnails": None}, "5 local features agree, but on too small a part"),
        ({"thumbnails": replace(GOOD, textured=12)}, "12 places can be compared, 40 needed"),
        ({"thumbnails": replace(GOOD, share=0.5)}, "50 of 100 places agree, 78 needed"),
        ({"thumbnails": replace(GOOD, mean=0.5)}, "places agree by 0.50 on average, 0.76 needed"),
        ({"enough_in_common": False}, "too little in common, 90% and 10% of them"),
        ({"pixels": None}, "their pixels could not be compared"),
        ({"pixels": replace(GOOD, share=0.7)}, "in the pixels, 70 of 100 places agree, 78 needed"),
        ({}, "edges run in one direction only, so the place is uncertain"),
    ],
)
def test_the_first_bound_that_a_crop_fails_is_named(changes, words):
    good = CropEvidence((9, 9), 7, 5, shares=(0.9, 0.1), enough_in_common=True, thumbnails=GOOD, pixels=GOOD)
    assert why_no_crop(replace(good, **changes)) == words


def test_a_flat_picture_matches_equal_files_only(explain):
    assert "the second has too little contrast" in explain("a.jpg", "flat.png").sentence
    both = explain("flat.png", "flat 2.png")
    assert both.sentence.startswith("No match: both have too little contrast")
    assert both.equal_pixels is False


def test_an_unreadable_file_is_no_match_and_the_reason_is_named(explain):
    found = explain("a.jpg", "bad.jpg")
    assert found.relation is None
    assert found.sentence.startswith("No match: bad.jpg cannot be read as an image: ")
    assert found.second.problem
    assert found.hashes is None
    assert found.crop is None


def test_a_missing_file_and_a_folder_are_refused(explain, pictures):
    with pytest.raises(ImageError, match="no such file"):
        explain("a.jpg", "gone.jpg")
    with pytest.raises(ImageError, match="folder"):
        explain(str(pictures), "a.jpg")


def test_capture_times_and_cameras_are_read(finder, folder):
    from PIL import Image

    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Maker", "Model 7", "2024:05:06 07:08:09"
    folder.write("a.jpg", saved(pillow_image(drawn(1, 160, 120)), "JPEG", exif=exif))
    folder.draw("b.jpg", 1)
    found = finder.explain(folder / "a.jpg", folder / "b.jpg")
    assert (found.first.camera, found.first.taken_at) == ("Maker Model 7", "2024:05:06 07:08:09")
    assert (found.second.camera, found.second.taken_at) == (None, None)


# --- settings -------------------------------------------------------------------------------


def settings_of(found):
    return {change.setting for change in found.changes}


def test_decisions_and_folders_of_the_library_are_named(finder, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1, quality=40)
    paths = folder / "a.jpg", folder / "b.jpg"
    assert settings_of(finder.explain(*paths)) == {"not-indexed"}
    finder.index([str(folder)])
    assert not settings_of(finder.explain(*paths)) - {"radius"}
    (cluster,) = finder.clusters().clusters
    number = finder.decide_not_duplicates("pair", [file.image for file in cluster.files])
    finder.protect(str(folder))
    found = finder.explain(*paths)
    assert found.decision == number
    assert {"decision", "protected"} <= settings_of(found)
    assert not finder.clusters().clusters
    finder.exclude(paths[1])
    found = finder.explain(*paths)
    assert found.second.excluded_by == paths[1]
    assert "excluded" in settings_of(found)


# --- consistency ----------------------------------------------------------------------------


def bits(found):
    number = found.hashes.verified_from
    return f"{number} bit{'' if number == 1 else 's'}"


def edited(folder):
    """Drawn pictures that lie near the bounds of every kind of match."""
    for seed in (1, 2):
        first = scene(seed, 320, 240)
        folder.save(f"{seed}.jpg", first)
        for share in (5, 15, 25):
            cut = first[share * 2 : 240 - share, share * 3 : 320 - share]
            folder.save(f"{seed} cut {share}.jpg", np.ascontiguousarray(cut))
        for thickness in (60, 90):
            covered = first.copy()
            cv2.rectangle(covered, (0, 0), (thickness * 3, thickness), (20, 20, 20), -1)
            folder.save(f"{seed} covered {thickness}.jpg", covered)
        folder.save(f"{seed} mirrored.png", np.ascontiguousarray(first[:, ::-1]))
        by = cv2.getRotationMatrix2D((160, 120), 12, 1.0)
        folder.save(f"{seed} tilted.jpg", cv2.warpAffine(first, by, (320, 240)))
    folder.save("tiny.png", cv2.resize(scene(1, 320, 240), (44, 33), interpolation=cv2.INTER_AREA))
    folder.save("tiny 2.png", cv2.resize(scene(2, 320, 240), (44, 33), interpolation=cv2.INTER_AREA))
    return sorted(os.listdir(str(folder)))


@pytest.mark.parametrize(("radius", "crops"), [slow(4, False), (10, True), slow(20, True)])
def test_an_explanation_agrees_with_the_query(finder, folder, radius, crops):
    names = edited(folder)
    finder.crops = crops
    finder.index([str(folder)])
    finder.clusters()  # reads the features that indexing left out, without which a query finds no crop
    relations = set()
    for first in [name for name in names if name.startswith("1") or name == "tiny.png"]:
        result = finder.query(folder / first, radius=radius)
        matches = {os.path.basename(match.image.path): match for match in result.matches}
        for second in names:
            found = finder.explain(folder / first, folder / second, radius=radius)
            match = matches.get(second)
            if match is None and found.relation is not None and found.hashes.query_from > radius:
                # Only clusters turn the second picture too.
                assert "radius" in settings_of(found)
                continue
            assert found.relation == (match and match.relation), (first, second, found.sentence)
            relations.add(found.relation)
            assert found.sentence.startswith("Match: ") == found.is_match or found.same_file
            if match is None:
                continue
            assert found.difference == match.difference
            if match.relation == "near":
                assert found.hashes.verified_from == match.distance
                assert found.hashes.second_look.transform == match.transform
                assert found.hashes.second_look.accepted
            elif match.relation == "look-alike":
                assert found.hashes.nearest == match.distance
            elif match.relation == "crop":
                assert found.crop.crop == match.crop
    assert {"exact", "near", None} <= relations
    assert ("crop" in relations) == crops


@pytest.mark.parametrize("crops", [False, True])
def test_an_explanation_agrees_with_the_clusters_of_two(tmp_path, folder, crops):
    names = [name for name in edited(folder) if name.startswith("1") or name == "2.jpg"]
    for number, other in enumerate(names[1:]):
        with Finder(str(tmp_path / f"data {number}"), threads=1, crops=crops) as finder:
            os.makedirs(tmp_path / f"pair {number}")
            paths = [str(tmp_path / f"pair {number}" / name) for name in (names[0], other)]
            for path in paths:
                shutil.copy(folder / os.path.basename(path), path)
            clusters = finder.clusters(finder.index([str(tmp_path / f"pair {number}")]).folders).clusters
            found = finder.explain(*paths)
            assert found.is_match == bool(clusters), (other, found.sentence)
            if clusters:
                assert clusters[0].files[1].relation == found.relation
