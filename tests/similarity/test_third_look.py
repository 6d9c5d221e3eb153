"""Differences of files from their keepers: computed once, stored by content, never guessed."""

import os
import shutil
import threading

import cv2
import numpy as np
import pytest
from helpers.images import encode, photo

from dupfinder.base.errors import Cancelled, DecoderLostError
from dupfinder.base.files import FileState
from dupfinder.base.records import Difference
from dupfinder.finder import Finder
from dupfinder.similarity import third_look
from dupfinder.similarity.third_look import ALIKE, look_at_clusters
from dupfinder.workers import messages
from dupfinder.workers.client import differences_of


@pytest.fixture
def pictures(folder):
    """A picture with a smaller copy, an equal one, and one with a white bar on it."""
    folder.write("a.png", encode(photo(1, 640, 480), ".png"))
    folder.write("small.jpg", encode(photo(1, 320, 240), quality=80))
    shutil.copy(folder / "a.png", folder / "twin.png")
    drawn = photo(1, 640, 480).copy()
    drawn[400:440, 100:400] = 255
    folder.write("drawn.jpg", encode(drawn, quality=85))
    return folder


@pytest.fixture
def finder(tmp_path, pictures):
    with Finder(str(tmp_path / "data")) as opened:
        opened.index([str(pictures)])
        yield opened


def kinds(clusters):
    """The kind of difference of each file but the keepers, by name."""
    return {
        os.path.basename(file.image.path): file.difference and file.difference.kind
        for cluster in clusters
        for file in cluster.files[1:]
    }


@pytest.fixture
def counted(monkeypatch):
    """Counts the files that are compared."""
    files = []
    original = third_look.differences_of

    def count(kept, given, **options):
        files.extend(os.path.basename(state.path) for state, _ in given)
        return original(kept, given, **options)

    monkeypatch.setattr(third_look, "differences_of", count)
    return files


def test_each_file_of_a_cluster_says_how_it_differs_from_the_keeper(finder):
    (cluster,) = finder.clusters().clusters
    assert cluster.files[0].difference is None
    found = kinds([cluster])
    assert {found.pop("small.jpg"), found.pop("drawn.jpg")} == {"none", "local"}
    assert list(found.values()) == ["none"]  # the twin, or what it is a twin of


def test_a_box_lies_around_what_was_drawn(finder):
    (cluster,) = finder.clusters().clusters
    drawn = next(file for file in cluster.files if file.image.path.endswith("drawn.jpg"))
    left, top, width, height = drawn.difference.boxes[0]
    assert left < 250 / 640 < left + width
    assert top < 420 / 480 < top + height
    assert width * height < 0.4


def test_what_was_compared_once_is_not_decoded_again_wherever_it_lies(finder, pictures, counted):
    before = kinds(finder.clusters().clusters)
    assert len(counted) == 2  # equal bytes need no look
    counted.clear()
    assert kinds(finder.clusters().clusters) == before
    os.rename(pictures / "small.jpg", pictures / "moved.jpg")
    finder.index([str(pictures)])
    assert kinds(finder.clusters().clusters)["moved.jpg"] == before["small.jpg"]
    assert counted == []


def test_a_changed_file_is_compared_again(finder, pictures, counted):
    finder.clusters()
    counted.clear()
    changed = photo(1, 320, 240).copy()
    changed[20:60, 20:120] = 0
    pictures.write("small.jpg", encode(changed, quality=80))
    finder.index([str(pictures)])
    assert kinds(finder.clusters().clusters)["small.jpg"] == "local"
    assert counted == [b"small.jpg"]


def test_differences_of_an_earlier_way_to_compare_are_looked_at_anew(finder, counted, monkeypatch):
    finder.clusters()
    counted.clear()
    monkeypatch.setattr("dupfinder.comparison.versions.DIFFERENCE", 999)
    finder.clusters()
    assert len(counted) == 2


def test_without_decoding_only_what_is_known_is_said(finder, counted):
    bare = finder.cluster_steps().at(10)
    known = finder.look_at(bare, only_known=True)
    assert set(kinds(known).values()) == {None, "none"}
    assert counted == []
    finder.look_at(bare)
    assert set(kinds(finder.look_at(bare, only_known=True)).values()) == {"none", "local"}


def test_clusters_of_which_nothing_new_is_known_are_the_same_objects(finder):
    (once,) = finder.clusters().clusters
    assert finder.look_at([once])[0] is once


def test_a_file_that_cannot_be_decoded_any_more_has_no_difference(finder, pictures):
    bare = finder.cluster_steps().at(10)
    os.unlink(pictures / "small.jpg")
    found = kinds(finder.look_at(bare))
    assert found["small.jpg"] is None
    assert found["drawn.jpg"] == "local"


def test_a_file_that_ends_its_decoder_costs_only_itself(finder, monkeypatch):
    bare = finder.cluster_steps().at(10)
    original = third_look.differences_of

    def crash(kept, files, **options):
        if any(state.path.endswith(b"small.jpg") for state, _ in files):
            raise DecoderLostError("the decoder crashed")
        return original(kept, files, **options)

    monkeypatch.setattr(third_look, "differences_of", crash)
    found = kinds(finder.look_at(bare))
    assert (found["small.jpg"], found["drawn.jpg"]) == (None, "local")


def test_a_cancelled_look_keeps_what_was_found(finder, counted, monkeypatch):
    monkeypatch.setattr(third_look, "_CHUNK_FILES", 1)
    bare = finder.cluster_steps().at(10)
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        look_at_clusters(finder.library, bare, threads=1, report=lambda _: cancel.set(), cancel=cancel)
    first = counted[0].decode()
    assert kinds(finder.look_at(bare, only_known=True))[first] is not None
    counted.clear()
    finder.look_at(bare)
    assert first.encode() not in counted


def test_the_progress_counts_the_files_that_are_compared(finder):
    told = []
    finder.look_at(finder.cluster_steps().at(10), report=told.append)
    assert (told[-1].stage, told[-1].done, told[-1].total) == ("look", 2, 2)


def test_another_keeper_is_compared_anew_when_a_rule_chooses_it(finder):
    clusters = finder.clusters().clusters
    from dupfinder.clusters.rules import parse_rule

    (choice,) = finder.select(clusters, 10, parse_rule("name:drawn.jpg")).choices
    assert choice.cluster.keeper.path.endswith("drawn.jpg")
    assert set(kinds([choice.cluster]).values()) == {"local"}
    assert (choice.extras, set(choice.reasons.values())) == ((), {"local"})


def test_matches_of_a_query_say_how_they_differ(finder, pictures):
    result = finder.query(str(pictures / "small.jpg"))
    found = {os.path.basename(match.image.path): match.difference for match in result.matches}
    assert found["small.jpg"] == ALIKE
    assert found["drawn.jpg"].kind == "local"
    assert found["a.png"].kind == "none"


def test_a_turned_copy_has_its_box_where_it_shows_the_difference(finder, pictures):
    drawn = photo(1, 640, 480).copy()
    drawn[400:440, 100:400] = 255
    pictures.write("turned.jpg", encode(cv2.rotate(drawn, cv2.ROTATE_90_CLOCKWISE), quality=85))
    finder.index([str(pictures)])
    (cluster,) = finder.clusters().clusters
    turned = next(file for file in cluster.files if file.image.path.endswith("turned.jpg"))
    kept = photo(1, 640, 480)
    assert turned.transform == ("rotate-90" if cluster.keeper.width == kept.shape[1] else None)
    assert turned.difference.kind == "local"
    left, top, width, height = turned.difference.boxes[0]
    assert left < 1 - 420 / 480 < left + width
    assert top < 250 / 640 < top + height


@pytest.mark.parametrize(
    "fields",
    [
        ["odd", 1.0, []],
        ["none", -1.0, []],
        ["none", float("nan"), []],
        ["none", "1", []],
        ["none", None, []],
        ["none", 1e9, []],
        ["local", 1.0, [[0, 0, 2, 1]]],
        ["local", 1.0, [[0, 0, 1]]],
        ["local", 1.0, [[0, 0, 1, float("nan")]]],
        ["local", 1.0, [[0, 0, 1, 1]] * 4],
        ["local", 1.0, 5],
        ["local", 1.0],
        5,
    ],
)
def test_a_process_that_has_gone_wrong_tells_no_difference(fields):
    document = messages.encode([fields])
    with pytest.raises(ValueError, match=r"Expected|Invalid"):
        messages.decode_differences(document)


def test_a_difference_comes_back_from_a_process_as_it_was():
    found = Difference("local", 2.5, ((0.1, 0.2, 0.3, 0.4), (0.0, 0.0, 1.0, 1.0)))
    assert messages.decode_differences(messages.encode_differences([found, None])) == [found, None]


def test_a_full_disk_costs_no_answer(finder, monkeypatch):
    from dupfinder.base.errors import LibraryFullError

    def full(_rows):
        raise LibraryFullError("No space is left.")

    monkeypatch.setattr(finder.library, "store_differences", full)
    assert set(kinds(finder.clusters().clusters).values()) == {"none", "local"}


# --- transparency -------------------------------------------------------------------------------


def logo(word, ink=255, ground=None):
    """A word and a disc in white, or another ink, on transparent ground, or on one of a grey."""
    opacity = np.zeros((200, 300), np.uint8)
    cv2.putText(opacity, word, (20, 170), cv2.FONT_HERSHEY_SIMPLEX, 2, 255, 8)
    cv2.circle(opacity, (60 + 30 * len(word), 60), 40, 255, -1)
    if ground is None:
        return np.dstack([np.full((200, 300, 3), ink, np.uint8), opacity])
    return np.where(opacity[:, :, None] > 127, ink, ground).astype(np.uint8).repeat(3, axis=2)


def kinds_of(tmp_path, files):
    """The kinds of difference of files from the first one, by the names of the others."""
    states = []
    for name, pixels in files.items():
        path = tmp_path / name
        path.write_bytes(encode(pixels, path.suffix, 95))
        states.append(FileState.of(os.fsencode(path), os.stat(path)))
    found = differences_of(states[0], [(state, 0) for state in states[1:]])
    return dict(zip(list(files)[1:], [each.kind for each in found], strict=True))


def test_white_drawings_on_transparent_ground_are_told_apart(tmp_path):
    found = kinds_of(tmp_path, {"kept.png": logo("AB"), "same.webp": logo("AB"), "other.png": logo("XYZ")})
    assert found["same.webp"] == "none"
    assert found["other.png"] in ("local", "whole")


def test_a_copy_on_white_or_on_black_is_alike_to_a_transparent_one(tmp_path):
    grey = {"kept.png": logo("AB", 128)}
    on = {f"on {ground}.png": logo("AB", 128, ground) for ground in (0, 255)}
    assert kinds_of(tmp_path, grey | on) == {"on 0.png": "none", "on 255.png": "none"}
    assert kinds_of(tmp_path, grey | {"on 60.png": logo("QR", 128, 0)})["on 60.png"] in ("local", "whole")


def test_what_is_transparent_differs_from_a_kept_copy_that_is_not(tmp_path):
    found = kinds_of(tmp_path, {"kept.png": logo("AB", 128, 255), "clear.png": logo("AB", 128)})
    assert found["clear.png"] in ("local", "whole")


# --- documents ----------------------------------------------------------------------------------


def scan(seed, changed=None, width=1800):
    """A page of lines of dark marks, as of a printed text; one of its words may be another."""
    random, others = np.random.default_rng(seed), np.random.default_rng(seed + 999)
    page = np.full((2400, 1800, 3), 250, np.uint8)
    for line in range(80):
        for word in range(20):
            marks = random.random((3, 16)) < 0.45
            if (line, word) == changed:
                marks = others.random((3, 16)) < 0.45
            top, left = 120 + 27 * line, 130 + 77 * word
            page[top : top + 15, left : left + 64][np.kron(marks, np.ones((5, 4), bool))] = 30
    return cv2.resize(page, (width, width * 4 // 3), interpolation=cv2.INTER_AREA)


def test_a_page_with_another_word_is_told_and_its_copies_are_not(tmp_path):
    files = {
        "kept.png": scan(1),
        "poor.jpg": scan(1),
        "half.jpg": scan(1, width=900),
        "other.jpg": scan(1, (40, 9)),
        "other half.webp": scan(1, (66, 14), width=1200),
    }
    found = kinds_of(tmp_path, files)
    assert [found[name] for name in ("poor.jpg", "half.jpg")] == ["none", "none"]
    assert [found[name] for name in ("other.jpg", "other half.webp")] == ["local", "local"]
