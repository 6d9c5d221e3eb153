"""The further sets of the quality benchmark: hard families, hard negatives, bursts."""

import json
import os
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image, features

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import bursts
import hard_families
import negatives
import quality
import scenes
from scoring import Member, false_pairs_by_family, paired_with_original

EDITS = hard_families.hard_families(seed=1)
if not features.check("avif"):
    del EDITS["avif"]


def draw_picture(seed, height=120, width=160):
    return scenes.draw_scene(np.random.default_rng(seed), width, height)


def decode(file):
    return cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR)


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "sources"
    for number in range(24):
        path = folder / f"kind{number % 3}" / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(".png", draw_picture(number))[1].tobytes())
    return folder


def content(folder):
    return {name: (Path(folder) / name).read_bytes() for name in os.listdir(folder)}


# Hard families


def test_the_sets_have_33_and_16_families():
    assert len(quality.families_of("plain", 1)) == 33
    assert len(quality.families_of("hard", 1)) == 16
    assert len(quality.families_of("all", 1)) == 33 + 16


@pytest.mark.parametrize("family", EDITS)
def test_a_hard_edit_is_fixed_by_seed_and_file_and_leaves_its_input_alone(family):
    pixels = draw_picture(1)
    before = pixels.copy()
    first = EDITS[family](pixels, b"one")
    assert first == EDITS[family](pixels, b"one")
    assert np.array_equal(pixels, before)
    others = [EDITS[family](pixels, bytes([number])) for number in range(12)]
    if family != "quarter-turn-jpeg-30":
        others += [hard_families.hard_families(seed)[family](pixels, b"one") for seed in range(2, 8)]
    assert len({file for file, _ in [first, *others]}) > 1


@pytest.mark.parametrize("family", EDITS)
@pytest.mark.parametrize("shape", [(12, 9), (1, 1), (3, 400)])
def test_every_hard_edit_takes_tiny_and_narrow_pictures(family, shape):
    pixels = np.random.default_rng(1).integers(0, 256, (*shape, 3), dtype=np.uint8)
    for draw in range(6):
        file, extension = EDITS[family](pixels, bytes([draw]))
        assert extension in (".jpg", ".png", ".avif")
        assert extension == ".avif" or decode(file) is not None


def test_random_crops_keep_their_share_of_width_and_height():
    for family, shape in {"10": (108, 144), "20": (96, 128), "30": (84, 112)}.items():
        assert decode(EDITS[f"random-crop-{family}"](draw_picture(2), b"x")[0]).shape[:2] == shape


def test_turns_keep_the_aspect_or_all_of_the_picture():
    shapes = {decode(EDITS["turned-25"](draw_picture(3), bytes([draw]))[0]).shape[:2] for draw in range(12)}
    assert shapes == {(82, 109), (176, 196)}


def test_hard_families_are_written_alike_each_time(sources, tmp_path):
    for name in ("one", "two"):
        quality.make_families(str(sources), str(tmp_path / name), 2, seed=1, families=EDITS)
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert len(content(tmp_path / "one")) == 2 * (1 + len(EDITS))


# Scoring


def member(name, relation="near", direct=True):
    return Member(f"/p/{name}.jpg", relation, direct)


def test_false_pairs_are_counted_for_both_their_families():
    cluster = [member(name) for name in ("1_original", "1_png", "2_png", "3_crop")]
    counts = false_pairs_by_family(cluster)
    assert counts == {"original": 2, "png": 4, "crop": 3}


def test_a_copy_is_paired_with_its_original_by_the_keepers_matches_only():
    assert paired_with_original([member("1_original", "keeper"), member("1_png")])
    assert paired_with_original([member("1_png", "keeper"), member("1_original")])
    assert not paired_with_original([member("1_png", "keeper"), member("1_original", "linked", False)])
    assert not paired_with_original([member("2_png", "keeper"), member("1_original"), member("1_png")])
    assert not paired_with_original([member("1_png"), member("1_original")])


STAND_IN = """
import json, os, sys
verb, folder, *options = sys.argv[1:]
assert verb == "clusters" and options[-1:] == ["--crops"]
groups = {}
for name in sorted(os.listdir(folder)):
    if name.endswith((".jpg", ".png", ".avif")):
        groups.setdefault(name[:8] if name.startswith("IMG") else name[:4], []).append(name)
def cluster(names):
    files = [{"path": os.path.join(folder, name), "relation": "near", "direct": True} for name in names]
    files[0]["relation"] = "keeper"
    return {"keeper": files[0]["path"], "files": files, "kind": "burst"}
clusters = [cluster(names) for names in groups.values() if len(names) > 1]
print(json.dumps({"radius": 9, "clusters": clusters, "problems": []}))
"""


@pytest.fixture
def run(sources, tmp_path, capsys):
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN)

    def function(*options):
        command = [str(sources), "--crops", "--program", f"{sys.executable} {script}", *options]
        quality.main([*command, "--work", str(tmp_path / "work")])
        return capsys.readouterr().out

    return function


@pytest.mark.skipif("avif" not in EDITS, reason="this Pillow writes no AVIF")
def test_the_hard_set_is_measured_with_pairs_and_crops(run):
    printed = run("--set", "hard", "--pictures", "2")
    assert "34 files of 2 pictures" in printed
    rows = {line.split()[0]: line.split()[1:] for line in printed.splitlines() if line}
    assert rows["screenshot"] == ["1.000", "1.000", "1.000", "0", "0"]
    assert rows["mean"] == ["1.0000", "1.0000", "1.0000"]
    assert rows["time:"][:1] == ["dupfinder"]


# Hard negatives


def test_negatives_have_different_photographs_and_the_same_overlay(sources, tmp_path):
    for name in ("one", "two"):
        assert negatives.write_negatives(str(sources), str(tmp_path / name), 9, 1) == 2 * 10 + 2 + 5
    first = content(tmp_path / "one")
    assert first == content(tmp_path / "two")
    kinds = quality.Counter(negatives._kind(name)[1] for name in first)
    assert kinds == {**dict.fromkeys(negatives.TEMPLATES, 2), "page": 2, "burst": 5}
    assert len({name[:4] for name in first}) == 20 + 2 + 1


def test_a_template_is_the_same_around_every_photograph():
    pages = [
        np.asarray(negatives.TEMPLATES["calendar"](Image.fromarray(draw_picture(seed)))) for seed in (1, 2)
    ]
    assert not np.array_equal(pages[0][:270], pages[1][:270])
    assert np.array_equal(pages[0][270:], pages[1][270:])


@pytest.mark.parametrize("kind", negatives.TEMPLATES)
def test_every_template_takes_small_and_narrow_photographs(kind):
    for shape in ((20, 30), (200, 12)):
        assert negatives.TEMPLATES[kind](Image.fromarray(draw_picture(1, *shape))).width > 0


def test_joined_negatives_are_counted_by_kind():
    names = ["1_meme", "2_meme", "3_meme", "4_news", "5_page", *(f"6_burst-{frame}" for frame in range(3))]
    clusters = [
        [member("1_meme", "keeper"), member("2_meme"), member("3_meme", "linked", False), member("4_news")],
        [member("6_burst-0", "keeper"), member("6_burst-2")],
    ]
    count = negatives.count_joined([f"{name}.jpg" for name in names], clusters)
    assert count.kinds == {
        "meme": (3, 3, 3, 1),
        "news": (1, 1, 0, 0),
        "page": (1, 0, 0, 0),
        "burst": (3, 0, 0, 0),
    }
    assert count[1:] == (3, 1, 3, 1)


def test_negatives_are_measured(run, sources):
    (sources / "Faces").mkdir()
    for name in ("face1.png", "face2.png"):
        (sources / "Faces" / name).write_bytes(cv2.imencode(".png", draw_picture(99))[1].tobytes())
    printed = run("--set", "negatives", "--pictures", "2")
    assert "frames of one burst (no copies): 10 of 10 pairs joined" in printed
    assert "Faces, to be looked at: 1 clusters, 1 pairs\n  face1.png  face2.png" in printed
    total = next(line.split() for line in printed.splitlines() if line.startswith("all "))
    assert total == ["all", "27", "0", "0", "0"]


# Bursts


def test_frames_of_a_burst_differ_a_little():
    scene = draw_picture(1, 240, 320)
    for motion in scenes.MOTIONS:
        frames = scenes.take_burst(scene, 4, motion, np.random.default_rng(2))
        assert len({frame.shape for frame in frames}) == 1
        change = np.abs(frames[0].astype(int) - frames[3])
        assert 1 < change.mean() < 40


def test_bursts_and_copies_carry_their_times(sources, tmp_path):
    truth = bursts.write_bursts(str(sources), str(tmp_path / "one"), 3, seed=1)
    bursts.write_bursts(str(sources), str(tmp_path / "two"), 3, seed=1)
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert json.loads((tmp_path / "one" / "truth.json").read_text()) == truth
    assert [group["kind"] for group in truth["groups"]] == ["burst"] * 3 + ["copies"] * 3
    for group in truth["groups"]:
        assert len(group["files"]) in (range(3, 7) if group["kind"] == "burst" else range(2, 5))
        times = []
        for name in group["files"]:
            with Image.open(tmp_path / "one" / name) as image:
                exif = image.getexif()
            assert exif[ExifTags.Base.Make]
            assert exif[ExifTags.Base.Model]
            details = exif.get_ifd(ExifTags.IFD.Exif)
            subseconds = details[ExifTags.Base.SubsecTimeOriginal]
            times.append(f"{details[ExifTags.Base.DateTimeOriginal]}.{subseconds}")
        stamps = [time.replace("-", ":").replace("T", " ") for time in group["times"]]
        assert times == stamps
        assert len(set(times)) == (len(times) if group["kind"] == "burst" else 1)


def test_groups_are_told_by_the_clusters_that_hold_two_of_their_files():
    kinds = ["burst"] * 4 + ["copies"] * 2
    truth = {"groups": [{"kind": kind, "files": [f"{n}a", f"{n}b", f"{n}c"]} for n, kind in enumerate(kinds)]}
    clusters = [
        ("burst", ["0a", "0b"]),
        ("burst", ["1a", "1b", "1c", "4a"]),
        ("copies", ["2a", "2b"]),
        ("copies", ["4b", "4c"]),
        ("burst", ["5a", "5c"]),
    ]
    assert bursts.count_told(truth, clusters) == {
        ("burst", "rightly"): 1,
        ("burst", "mixed"): 1,
        ("burst", "wrongly"): 1,
        ("burst", "not joined"): 1,
        ("copies", "rightly"): 1,
        ("copies", "wrongly"): 1,
    }


def test_clusters_without_a_kind_are_copies():
    files = [{"path": "/p/a.jpg"}, {"path": "/p/b.jpg"}]
    document = {"clusters": [{"files": files}, {"files": files, "kind": "burst"}]}
    assert bursts.kinds_of_document(document) == [
        ("copies", ["a.jpg", "b.jpg"]),
        ("burst", ["a.jpg", "b.jpg"]),
    ]


def test_bursts_are_measured(run):
    printed = run("--set", "bursts", "--pictures", "3")
    assert "told rightly: 3 of 6" in printed
