"""The benchmarks' own arithmetic: edits are reproducible and clusters are scored as defined."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.folders import ROOT, slow

sys.path.insert(0, str(ROOT / "benchmarks"))

import choosing
import families
import index
import programs
import quality
import scoring
from scoring import Member

SIZE_CHANGES = {
    "messenger": (60, 80),
    "quarter-size": (30, 40),
    "thumbnail-96": (72, 96),
    "square": (120, 120),
    "crop-3": (116, 156),
    "crop-6": (112, 150),
    "crop-10": (108, 144),
    "crop-20": (96, 128),
    "border-4": (130, 170),
    "letterbox-12": (148, 160),
    "quarter-turn": (160, 120),
}


def draw_picture(seed, height=120, width=160):
    """Smooth random colours with a few hard edges."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (6, 8, 3), dtype=np.uint8)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for x, y in random.integers(0, 100, (4, 2)).tolist():
        pixels[y : y + 20, x : x + 30] = random.integers(0, 256, 3)
    return pixels


def decode(file):
    return cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR)


def file_of(pixels):
    return families.encode_jpeg(pixels)[0]


@pytest.fixture
def sources(tmp_path):
    """Three folders of four distinct pictures, and one folder of flat ones."""
    folder = tmp_path / "sources"
    for number in range(12):
        path = folder / f"kind{number % 3}" / f"{number}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file_of(draw_picture(number)))
    (folder / "flat").mkdir()
    (folder / "flat" / "grey.jpg").write_bytes(file_of(np.full((50, 50, 3), 99, np.uint8)))
    return folder


def content(folder):
    return {name: (folder / name).read_bytes() for name in os.listdir(folder)}


# Families


def test_there_are_33_families():
    assert len(families.FAMILIES) == 33


@pytest.mark.parametrize("family", families.FAMILIES)
def test_an_edit_is_deterministic_and_leaves_its_input_alone(family):
    pixels = draw_picture(1)
    file = file_of(pixels)
    pixels = decode(file)
    before = pixels.copy()
    first = families.FAMILIES[family](pixels, file)
    assert first == families.FAMILIES[family](pixels, file)
    assert np.array_equal(pixels, before)


@pytest.mark.parametrize("family", families.FAMILIES)
def test_an_edit_is_a_picture_of_the_expected_size(family):
    file = file_of(draw_picture(2))
    edited, extension = families.FAMILIES[family](decode(file), file)
    assert extension in choosing.EXTENSIONS
    assert decode(edited).shape[:2] == SIZE_CHANGES.get(family, (120, 160))


@pytest.mark.parametrize("family", sorted(set(families.FAMILIES) - {"exact-copy", "png"}))
def test_an_edit_changes_the_picture(family):
    file = file_of(draw_picture(3))
    edited = decode(families.FAMILIES[family](decode(file), file)[0])
    assert edited.shape != (120, 160, 3) or not np.array_equal(edited, decode(file))


@pytest.mark.parametrize("shape", [(12, 9), (1, 1), (3, 400)])
def test_every_edit_takes_tiny_and_narrow_pictures(shape):
    file = file_of(draw_picture(4, *shape))
    for edit in families.FAMILIES.values():
        assert decode(edit(decode(file), file)[0]) is not None


def test_the_exact_copy_has_the_same_bytes_and_png_the_same_pixels():
    file = file_of(draw_picture(5))
    assert families.FAMILIES["exact-copy"](decode(file), file) == (file, ".jpg")
    png, extension = families.FAMILIES["png"](decode(file), file)
    assert extension == ".png"
    assert np.array_equal(decode(png), decode(file))
    assert families.FAMILIES["exact-copy"](decode(png), png) == (png, ".png")


def test_the_red_square_stands_in_the_bottom_left_corner():
    file = file_of(np.full((100, 200, 3), 128, np.uint8))
    edited = decode(families.FAMILIES["red-square"](decode(file), file)[0]).astype(int)
    assert edited[94, 6, 2] - edited[94, 6, 0] > 200
    assert np.ptp(edited[:80]) < 10
    assert np.ptp(edited[:, 30:]) < 10


def test_orientations_can_be_undone():
    file = file_of(draw_picture(6))
    pixels = decode(file)
    undo = {"mirror": np.fliplr, "flip": np.flipud, "quarter-turn": np.rot90}
    undo["half-turn"] = lambda edited: np.rot90(edited, 2)
    for family, function in undo.items():
        restored = function(decode(families.FAMILIES[family](pixels, file)[0])).astype(int)
        assert np.abs(restored - pixels).mean() < 8, family


# Choosing and writing


def test_the_choice_is_even_over_folders_and_fixed_by_its_seed(sources):
    chosen = choosing.choose_pictures(str(sources), 6, seed=1)
    assert chosen == choosing.choose_pictures(str(sources), 6, seed=1)
    assert chosen != choosing.choose_pictures(str(sources), 6, seed=2)
    folders = sorted(os.path.basename(os.path.dirname(path)) for path in chosen)
    assert folders == ["kind0", "kind0", "kind1", "kind1", "kind2", "kind2"]


def test_flat_skipped_and_repeated_pictures_are_not_chosen(sources):
    turned = np.rot90(draw_picture(0), 1)
    (sources / "kind0" / "turned.jpg").write_bytes(file_of(np.ascontiguousarray(turned)))
    assert len(choosing.choose_pictures(str(sources), 99, seed=1)) == 12
    chosen = choosing.choose_pictures(str(sources), 99, seed=1, skip=["kind1/*"])
    assert len(chosen) == 8
    assert not any("kind1" in path for path in chosen)
    assert len(choosing.choose_pictures(str(sources), 99, seed=1, unlike=chosen)) == 4


def test_families_are_written_alike_each_time(sources, tmp_path):
    for name in ("one", "two"):
        made = quality.make_families(str(sources), str(tmp_path / name), 3, seed=1)
        assert len(made) == 3
    first = content(tmp_path / "one")
    assert first == content(tmp_path / "two")
    assert len(first) == 3 * 34
    assert {scoring.picture_and_family(name)[0] for name in first} == {"0000", "0001", "0002"}
    assert first["0001_original.jpg"] == first["0001_exact-copy.jpg"] == Path(made[1]).read_bytes()


# Scoring

FILES = [f"000{number}_{family}.jpg" for number in (1, 2) for family in ("original", "png", "crop-3")]


def cluster(*names, keeper=None, linked=()):
    return [
        Member(
            f"/somewhere/{name}.jpg",
            "keeper" if name == keeper else "linked" if name in linked else "near",
            name not in linked,
        )
        for name in names
    ]


def test_no_clusters_find_nothing():
    result = scoring.score(FILES, [])
    assert result.families == {"png": (2, 0, 0, 0), "crop-3": (2, 0, 0, 0)}
    assert (result.recall, result.direct_recall, result.false_pairs) == (0, 0, 0)


def test_perfect_clusters_find_everything():
    perfect = [cluster(*(name[:-4] for name in FILES[start : start + 3])) for start in (0, 3)]
    result = scoring.score(FILES, perfect)
    assert (result.recall, result.direct_recall, result.false_pairs) == (1, 1, 0)
    assert result.sizes == {3: 2}


def test_recall_is_the_mean_over_families():
    result = scoring.score(FILES, [cluster("0001_original", "0001_png")])
    assert result.families == {"png": (2, 1, 1, 0), "crop-3": (2, 0, 0, 0)}
    assert result.recall == 0.25


def test_copies_clustered_without_their_original_are_not_found():
    assert scoring.score(FILES, [cluster("0001_png", "0001_crop-3")]).recall == 0
    assert scoring.score(FILES, [cluster("0001_png", "0002_original")]).recall == 0


def test_linked_copies_are_found_but_not_directly():
    members = cluster("0001_original", "0001_png", "0001_crop-3", keeper="0001_png", linked=["0001_crop-3"])
    result = scoring.score(FILES, [members])
    assert result.families == {"png": (2, 1, 1, 0), "crop-3": (2, 1, 0, 0)}
    assert (result.recall, result.direct_recall, result.linked) == (0.5, 0.25, 1)


def test_the_keeper_counts_as_direct_even_if_not_marked():
    members = [Member("0001_original.jpg", "near", True), Member("0001_png.jpg", "keeper", False)]
    assert scoring.score(FILES, [members]).families["png"].direct == 1


def test_programs_that_do_not_say_have_no_direct_copies():
    result = scoring.score(FILES, [[Member("0001_original.jpg"), Member("0001_png.jpg")]])
    assert (result.recall, result.direct_recall) == (0.25, 0)


def test_false_pairs_are_pairs_of_files_of_different_pictures():
    mixed = cluster("0001_original", "0001_png", "0002_original", "0002_png", "0003_png")
    result = scoring.score(FILES, [mixed, cluster("0004_png", "0004_crop-3")], examples=2)
    assert result.false_pairs == 2 * 2 + 2 + 2
    assert len(result.examples) == 2
    assert result.examples[0] == ("/somewhere/0001_original.jpg", "/somewhere/0002_original.jpg")


def test_families_are_listed_in_their_usual_order():
    result = scoring.score(
        ["1_original.jpg", *(f"1_{family}.jpg" for family in sorted(families.FAMILIES))], []
    )
    assert list(result.families) == list(families.FAMILIES)


def test_groups_that_share_a_file_are_united():
    groups = [["a", "b"], ["c", "d"], ["b", "c"], ["e"], ["f", "f"], ["g", "h"]]
    assert scoring.united(groups) == [["a", "b", "c", "d"], ["g", "h"]]


def test_the_json_of_clusters_is_read():
    files = [
        {"path": "/p/1_original.jpg", "relation": "keeper", "direct": True, "distance": 0},
        {"path": "/p/1_png.jpg", "relation": "linked", "direct": False, "distance": 14},
    ]
    document = {"radius": 10, "clusters": [{"keeper": "/p/1_original.jpg", "files": files}], "problems": []}
    assert programs.clusters_of_document(document) == [
        [Member("/p/1_original.jpg", "keeper", True), Member("/p/1_png.jpg", "linked", False)]
    ]


def test_the_histogram_counts_every_cluster_once():
    sizes = Counter({2: 3, 5: 1, 6: 1, 33: 2, 34: 4, 35: 1, 500: 1})
    counts = quality.histogram(sizes)
    assert counts == {"2-5": 4, "6-10": 1, "11-20": 0, "21-33": 2, "34": 4, "over 34": 2}


STAND_IN = """
import json, os, sys
verb, folder, *options = sys.argv[1:]
assert verb == "clusters" and options[:2] == ["--json", "--data-dir"] and options[3:] == ["--radius", "9"]
names = sorted(os.listdir(folder))
files = [{"path": os.path.join(folder, name), "relation": "near", "direct": True} for name in names]
print(json.dumps({"radius": 9, "clusters": [{"keeper": files[0]["path"], "files": files}], "problems": []}))
"""


def test_the_program_is_run_and_its_tables_are_printed(sources, tmp_path, capsys):
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN)
    work = tmp_path / "work"
    command = [str(sources), "--pictures", "2", "--work", str(work), "--radius", "9"]
    command += ["--program", f"{sys.executable} {script}"]
    quality.main(command)
    printed = capsys.readouterr().out
    assert "68 files of 2 pictures" in printed
    assert "copy recall 1.0000, 1156 false pairs" in printed
    before = content(work)
    quality.main(command)
    assert "using the files" in capsys.readouterr().err
    assert content(work) == before


def test_a_program_that_fails_ends_the_benchmark_with_its_reason(sources, tmp_path):
    script = tmp_path / "failing.py"
    script.write_text("raise SystemExit('the library is locked')")
    with pytest.raises(SystemExit, match="the library is locked"):
        quality.main([str(sources), "--pictures", "1", "--program", f"{sys.executable} {script}"])


# Index


def test_the_tutorials_index_finds_a_copy_at_distance_0(sources):
    (sources / "kind0" / "copy.jpg").write_bytes((sources / "kind1" / "1.jpg").read_bytes())
    tree, hashes = index.tutorial_index(str(sources))
    assert sum(map(len, hashes.values())) == 14
    twins = next(paths for paths in hashes.values() if len(paths) == 2)
    assert {os.path.basename(path) for path in twins} == {"1.jpg", "copy.jpg"}
    query = next(value for value, paths in hashes.items() if paths is twins)
    assert min(tree.get_all_in_range(query, 10)) == (0, query)


def test_a_run_is_measured():
    if not hasattr(os, "wait4"):
        pytest.skip("needs os.wait4")
    code = "import time; block = bytearray(200_000_000); time.sleep(0.2)"
    run = index.measure([sys.executable, "-c", code], dict(os.environ))
    assert run.seconds >= 0.2
    assert run.cpu_seconds > 0
    assert run.peak_mb > 200


def test_a_contestant_that_fails_is_left_out_and_the_others_go_on(capsys):
    if not hasattr(os, "wait4"):
        pytest.skip("needs os.wait4")
    good = index.Contestant("good", lambda work: [sys.executable, "-c", f"import os; os.listdir({work!r})"])
    bad = index.Contestant("bad", lambda work: [sys.executable, "-c", "raise SystemExit('no such verb')"])
    missing = index.Contestant("missing", lambda work: [os.path.join(work, "no-such-program")])
    runs = index.run_rounds([bad, good, missing], 2)
    assert list(runs) == ["good"]
    assert len(runs["good"]) == 2
    assert "bad failed: status 1: no such verb" in capsys.readouterr().err


def test_the_table_gives_medians_and_ratios():
    runs = {
        "tutorial": [index.Run(4.0, 4.0, 100), index.Run(5.0, 4.0, 100), index.Run(40.0, 4.0, 100)],
        "dupfinder index": [index.Run(1.0, 2.0, 80)],
        "immaculate": [index.Run(2.0, 4.0, 50)],
    }
    head, tutorial, own, _ = index.table(runs, 100)
    titles = ["seconds", "min-max", "images/s", "CPU", "s", "peak", "MB", "/", "immaculate", "/", "tutorial"]
    assert head.split() == titles
    assert tutorial.split() == ["tutorial", "5.00", "4.00-40.00", "20", "4.00", "100", "2.50", "1.00"]
    assert own.split()[2:] == ["1.00", "1.00-1.00", "100", "2.00", "80", "0.50", "0.20"]


def test_both_libraries_of_a_round_are_fresh_and_indexing_again_uses_the_first(tmp_path):
    arguments = index._parser().parse_args([str(tmp_path), "--program", "finder --threads 2"])
    commands = {c.name: c.command("W") for c in index.contestants(arguments, "F")}
    assert list(commands)[1:] == ["dupfinder index", "dupfinder index, again", "dupfinder clusters"]
    first = ["finder", "--threads", "2", "index", "F", "--data-dir", os.path.join("W", "indexed"), "-q"]
    assert commands["dupfinder index"] == commands["dupfinder index, again"] == first
    assert json.dumps(commands["dupfinder clusters"]).count("clustered") == 1


# --- scripts that drive the window ----------------------------------------------------------------------


def run_script(tmp_path, folder, name, code, *arguments):
    """Runs a script after some code that changes its constants; returns what it printed."""
    place = str(ROOT / folder)
    code = f"import sys\nsys.path.insert(0, {place!r})\nimport {name} as script\n{code}\nscript.main()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


FEW_MEASUREMENTS = """
import window_pictures as pictures, window_review as review, window_timing as timing
script.STARTS, pictures.MATCHES, pictures.PAIRS, pictures.LOOKS, pictures.ZOOMS = 1, 100, 2, 1, (1, 8)
review.KEYS, review.FIRST_LETTERS, review.JUMPS = 2, 1, 20
real = timing.timed_steps
for each in (script, pictures):
    each.timed_steps = lambda step, values: real(step, list(values)[::10])
"""


@pytest.mark.parametrize(("code", "images"), [(FEW_MEASUREMENTS, 60), slow("", 400)], ids=["few", "all"])
def test_the_window_is_measured_and_its_table_printed(sources, tmp_path, code, images):
    picture = next(path for path in sorted(Path(sources).rglob("*")) if path.is_file())
    arguments = [sources, picture, "--images", images]
    lines = run_script(tmp_path, "benchmarks", "responsiveness", code, *arguments).splitlines()
    for row in (
        "painted window",
        "beats less than",
        "distance slider",
        "similarity slider",
        "a sharp preview",
        "a survey of six",
        "X, then Return",
        "X in Compare",
        "a click on a chip",
        "a letter",
        "scrolling",
        "a tile",
        "a dropped image",
    ):
        line = next(line for line in lines if row in line)
        assert " ms" in line or "%" in line


ONE_LOOK = """
script.SIZES, script.SCALES = script.SIZES[:1], ()
take = lambda self, name, window, *_, **__: self.take_quickly(f"{name}-light-1024x700", window)
script.Photographer.take = take
"""
WINDOWS = (
    *("review-empty", "review-empty-drag", "review-done", "review-group-2", "review-info", "review-danger"),
    *("review-reviewed", "review-all", "review-filter-nothing", "popup-filter", "popup-similarity"),
    *("menu-keep", "preview", "survey-2", "compare-swipe", "review-toast"),
    *("find-empty", "find-results", "find-recent", "find-no-results"),
)
DIALOGS = (
    *("trash", "trash-last-copy", "move", "hard-link", "trashed", "rules", "decisions", "explain"),
    *(
        "guide",
        "three_steps-1",
        "three_steps-2",
        "three_steps-3",
        "similarity",
        "crash",
        "shortcuts",
        "about",
        "problems",
        "excluded",
        "protected",
    ),
    *("preferences-general", "preferences-review", "preferences-storage"),
)
LOOKS = ("light-1024x700", "dark-1024x700", "light-1600x1000", "dark-1600x1000")


@pytest.mark.parametrize(("code", "looks"), [(ONE_LOOK, LOOKS[:1]), slow("", LOOKS)], ids=["one", "all"])
def test_screenshots_are_made_of_every_state(sources, tmp_path, code, looks):
    pictures = tmp_path / "pictures"
    shutil.copytree(sources, pictures)
    picture = next(path for path in sorted(pictures.rglob("*")) if path.is_file())
    shutil.copy(picture, pictures / f"copy{picture.suffix}")
    run_script(tmp_path, "scripts", "screenshots", code, pictures, tmp_path / "out")
    names = {path.stem for path in (tmp_path / "out").iterdir()}
    for state in WINDOWS:
        for look in looks:
            assert f"{state}-{look}" in names
    for dialog in DIALOGS:
        assert {f"dialog-{dialog}-light", f"dialog-{dialog}-dark"} <= names
    assert "review-scanning-first" in names
