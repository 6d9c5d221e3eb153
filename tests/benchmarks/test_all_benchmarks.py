"""The command that runs all benchmarks: what it fits, draws and writes, and what it does when one fails."""

import functools
import getpass
import importlib
import itertools
import json
import math
import os
import re
import shlex
import socket
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from helpers.folders import ROOT
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(ROOT / "benchmarks"))

import index
import machine
import plots
import report
from growth import growth

benchmarks = importlib.import_module("all")

VERSIONS = functools.cache(machine.versions)
SVG = "{http://www.w3.org/2000/svg}"


def program_row(name, seconds, folder="Set: 100 images, 2 MB"):
    return {
        "folder": folder,
        "name": name,
        "images": 100,
        "seconds": seconds,
        "min_seconds": seconds,
        "max_seconds": 2 * seconds,
        "cpu_seconds": seconds,
        "peak_mb": 64.0,
    }


def part(rows, left_out=(), **facts):
    stamp = {"date": "2026-01-02", "dupfinder": "0.1.0", "quick": False}
    return {**stamp, **facts, "rows": rows, "left_out": list(left_out)}


@pytest.fixture
def results():
    libraries = [
        {"images": n, "all s": n**1.5 / 1e5, "ten more s": 0.25, "query ms": 0.5, "MB": n / 500}
        for n in (1_000, 10_000, 100_000)
    ]
    files = [{"images": n, "seconds": n / 1000, "cpu_seconds": 1.0, "peak_mb": 60.0} for n in (100, 1_000)]
    alike = [
        {"name": "webcam, clusters", "count": n, "cpu_seconds": n / 100, "seconds": 1.0, "rows": 7}
        for n in (500, 1_000)
    ]
    programs = [
        program_row("tutorial", 0.5),
        program_row("dupfinder index, again", 0.01),
        program_row("dupfinder clusters", 0.25),
        program_row("other & more", 1.0),
    ]
    return {
        "date": "2026-01-02",
        "machine": {"processor": "A <fast> one", "cores": 2, "memory_gb": 25.3, "system": "Linux 6.1"},
        "versions": {"dupfinder": "0.1.0", "numpy": "2.4.6", "other & more": "3.2"},
        "parts": {
            "programs": part(programs, rounds=5, folders=[{"title": "Set: 100 images, 2 MB"}]),
            "files": part(files, rounds=5, source="Set: 100 images, 2 MB"),
            "libraries": part(libraries),
            "many_alike": part(alike),
            "slow_drive": part([], ["benchmarks/slow_drive.py is missing"]),
        },
    }


def texts(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


# Growth


@given(
    exponent=st.floats(-2, 3),
    factor=st.floats(1e-6, 1e6),
    sizes=st.lists(st.integers(1, 10**8), min_size=2, max_size=8, unique=True),
)
def test_the_exponent_of_a_power_is_found(exponent, factor, sizes):
    found = growth([(size, factor * size**exponent) for size in sizes])
    assert found.exponent == pytest.approx(exponent, abs=1e-5)
    assert (found.first, found.last) == (min(sizes), max(sizes))


def test_growth_is_named_with_its_range():
    found = growth([(10_000, 1.0), (100_000, 10.715), (1_000_000, 114.8)])
    assert str(found) == "1.03 in the exponent from 10,000 to 1,000,000"


def test_a_falling_cost_has_a_minus_sign():
    assert growth([(1, 2.0), (10, 1.0)]).text() == "−0.30"


@pytest.mark.parametrize("points", [[], [(10, 1.0)], [(10, 1.0), (10, 2.0)], [(10, 1.0), (20, 0.0)]])
def test_fewer_than_two_sizes_have_no_growth(points):
    assert growth(points) is None


# Axes and labels


@given(st.lists(st.floats(1e-6, 1e9), min_size=1, max_size=9))
def test_ticks_are_round_rise_and_enclose_all_values(values):
    ticks = plots.log_ticks(values)
    assert 3 <= len(ticks) <= 18
    assert ticks == sorted(set(ticks))
    assert ticks[0] <= min(values) * (1 + 1e-6)
    assert ticks[-1] >= max(values) * (1 - 1e-6)
    assert {f"{tick:e}"[0] for tick in ticks} <= {"1", "2", "5"}


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((1_000, 1_000_000), [1e3, 1e4, 1e5, 1e6]),
        ((500, 20_000), [500, 1e3, 2e3, 5e3, 1e4, 2e4]),
        ((0.0009, 240), [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000]),
        ((60, 70), [20, 50, 100]),
    ],
)
def test_few_ticks_are_placed(values, ticks):
    assert plots.log_ticks(values) == ticks


def test_an_axis_places_powers_at_equal_steps():
    axis = plots.Axis([1, 10, 100], 300, 100)
    assert [axis.at(value) for value in (1, 10, 100)] == [300, 200, 100]
    assert axis.at(math.sqrt(10)) == pytest.approx(250)


@given(st.lists(st.floats(0, 300), min_size=1, max_size=8))
def test_labels_keep_their_distance_and_order(wanted):
    places = plots.spread(wanted, 34, 300)
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    in_order = [places[i] for i in order]
    assert all(below - above >= 34 - 1e-9 for above, below in itertools.pairwise(in_order))
    assert in_order[-1] <= 300


def test_labels_that_have_room_stay():
    assert plots.spread([100, 20, 200], 34, 300) == [100, 20, 200]


# Plots


def test_plots_are_well_formed_and_show_the_values(results):
    drawn = report.plots(results)
    assert set(drawn) == set(report.PLOTS)
    programs = texts(drawn["programs.svg"])
    assert {"other & more 3.2", "100", "dupfinder clusters", "400", "tutorial, index only"} <= set(programs)
    assert "A <fast> one, 2 cores, 2026-01-02" in texts(drawn["memory.svg"])
    time = texts(drawn["time.svg"])
    assert {"all matches", "316 s · exponent 1.50", "one query", "0.5 ms · exponent 0.00"} <= set(time)
    assert {"index files", "1 s · exponent 1.00", "1,000", "100,000", "0.1 ms"} <= set(time)
    assert {"webcam", "10 s · exponent 1.00"} <= set(texts(drawn["many-alike.svg"]))
    for svg in drawn.values():
        assert "prefers-color-scheme: dark" in svg


def test_bars_are_as_long_as_their_values_and_ours_stands_out(results):
    root = ElementTree.fromstring(report.plots(results)["programs.svg"])
    _, *bars = root.iter(f"{SVG}rect")
    assert [bar.get("class") for bar in bars] == ["mark0", "other", "other"]
    longest = float(bars[0].get("width"))
    assert [float(bar.get("width")) / longest for bar in bars] == pytest.approx([1, 1 / 2, 1 / 4], abs=0.001)


def test_points_of_lines_are_where_their_axes_say():
    line = plots.Line("cost", [(10, 1), (100, 100)])
    root = ElementTree.fromstring(plots.line_plot("t", "s", [line], "images", str, str))
    dots = [(float(dot.get("cx")), float(dot.get("cy"))) for dot in root.iter(f"{SVG}circle")]
    bottom = plots.TOP + plots.PLOT_HEIGHT
    assert dots == [(plots.LEFT, bottom), (plots.WIDTH - plots.RIGHT, plots.TOP)]


def test_everything_is_drawn_within_the_page(results):
    for svg in report.plots(results).values():
        root = ElementTree.fromstring(svg)
        width, height = float(root.get("width")), float(root.get("height"))
        for element in root.iter(f"{SVG}text"):
            # 7 pixels is the width of a mean letter.
            length = (
                7
                * len(element.text or "")
                * {"start": 1, "middle": 0.5, "end": 0}[element.get("text-anchor")]
            )
            assert 0 <= float(element.get("x")) + length <= width + 1, element.text
            assert 0 < float(element.get("y")) < height


# The page


def test_the_page_has_tables_growth_and_what_was_left_out(results):
    page = report.page(results)
    assert "| other & more 3.2 | 1.00 | 1.00–2.00 | 100 | 1.00 | 64 |" in page
    assert "Seconds of others over those of *dupfinder clusters*: other & more 4.00." in page
    assert "- all matches: 1.50 in the exponent from 1,000 to 100,000" in page
    assert "| 100,000 | 316 | 0.25 | 0.5 | 200 |" in page
    assert "- A slow drive: benchmarks/slow_drive.py is missing" in page
    assert "dupfinder 0.1.0, numpy 2.4.6" in page
    assert "2 cores, 25.3 GB, Linux 6.1" in page
    assert "quick" not in page


def test_the_page_says_that_a_run_was_quick_or_that_a_part_is_older(results):
    results["parts"]["files"]["quick"] = True
    results["parts"]["libraries"]["date"] = "2025-05-05"
    page = report.page(results)
    assert "**A quick run**" in page
    assert page.count("Measured on 2025-05-05 with dupfinder 0.1.0.") == 1


def test_every_plot_on_the_page_is_drawn_and_the_others_are_removed(results, tmp_path):
    report.write(results, str(tmp_path))
    assert {path.name for path in tmp_path.glob("*.svg")} == set(report.PLOTS)
    results["parts"]["many_alike"]["rows"] = []
    del results["parts"]["programs"]
    report.write(results, str(tmp_path))
    assert {path.name for path in tmp_path.glob("*.svg")} == {"time.svg", "memory.svg"}
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "programs.svg" not in page
    assert "- Programs side by side: not measured" in page


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1234.5, "1,234"),
        (99.96, "100"),
        (12.34, "12.3"),
        (0.5, "0.5"),
        (20.0, "20"),
        (0.0123, "0.0123"),
        (0, "0"),
    ],
)
def test_numbers_have_three_digits(number, text):
    assert report.significant(number) == text


def test_durations_and_sizes_have_units():
    assert [report.duration(s) for s in (240.4, 1, 0.0009)] == ["240 s", "1 s", "0.9 ms"]
    assert [report.megabytes(mb) for mb in (64, 2400)] == ["64 MB", "2.4 GB"]


# The command


@pytest.fixture
def stand_ins(tmp_path, monkeypatch):
    """A folder that takes the place of the benchmarks; returns a function that puts scripts into it."""
    folder = tmp_path / "scripts"
    folder.mkdir()
    monkeypatch.setattr(benchmarks, "versions", VERSIONS)
    monkeypatch.setattr(benchmarks, "HERE", str(folder))
    monkeypatch.setattr(benchmarks.compileall, "compile_dir", lambda *_, **__: True)
    monkeypatch.setattr(
        benchmarks, "indexed", lambda *_: {"seconds": 1.0, "cpu_seconds": 2.0, "peak_mb": 3.0}
    )

    def put(name, code):
        (folder / name).write_text(f"import json, sys\n{code}\n", encoding="utf-8")

    put("index.py", f"print(json.dumps({program_row('dupfinder clusters', 1.0)!r}))")
    put(
        "search.py",
        "size = sys.argv[-1]\n"
        "print('Building\\n' + f\"{'images':>12}{'all s':>12}{'query ms':>12}\")\n"
        "print(f\"{int(size) + 10:>12,}{int(size) / 100:>12}{'0.5':>12}\")\n"
        "print('\\nAnother table\\n  a  b\\n  1  2')",
    )
    put(
        "many_alike.py", "print(json.dumps({'name': ' '.join(sys.argv[1:]), 'count': 5, 'cpu_seconds': 1.0}))"
    )
    return put


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "private name"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(b"x" * 400_000)
    return folder


def run(pictures, out, *options):
    benchmarks.main([f"Set={pictures}", "--out", str(out), "--quick", *options])
    return json.loads((out / "results.json").read_text(encoding="utf-8"))


def test_all_benchmarks_are_run_and_redrawn_from_their_figures(stand_ins, pictures, tmp_path):
    out = tmp_path / "out"
    results = run(pictures, out)
    parts = results["parts"]
    assert [row["name"] for row in parts["programs"]["rows"]] == ["dupfinder clusters"]
    assert [row["images"] for row in parts["files"]["rows"]] == [100, 300, 1_000]
    assert [(row["images"], row["all s"]) for row in parts["libraries"]["rows"]] == [
        (1_000, 10.0),
        (3_000, 30.0),
        (10_000, 100.0),
    ]
    assert parts["many_alike"]["rows"][0]["name"] == "--json --counts 100,300 --copies 500"
    assert parts["slow_drive"]["left_out"] == ["benchmarks/slow_drive.py is missing"]
    written = {path.name: path.read_bytes() for path in out.iterdir()}
    for name in set(written) - {"results.json"}:
        (out / name).unlink()
    benchmarks.main(["--redraw", "--out", str(out)])
    assert {path.name: path.read_bytes() for path in out.iterdir()} == written


def test_nothing_of_the_machine_but_its_kind_is_written(stand_ins, pictures, tmp_path):
    out = tmp_path / "out"
    stand_ins("index.py", "sys.exit('cannot read ' + sys.argv[1])")
    stand_ins("many_alike.py", "open(sys.argv[0] + '.gone')")
    run(pictures, out, "--peers", f"other={tmp_path}/bin/other")
    texts = [path.read_text(encoding="utf-8") for path in out.iterdir()]
    for private in (str(tmp_path), str(ROOT), sys.prefix, os.path.expanduser("~") + "/", "private name"):
        assert not any(private in text for text in texts), private
    for name in {socket.gethostname(), getpass.getuser()} - {"root", "localhost"}:
        assert not any(re.search(rf"\b{re.escape(name)}\b", text) for text in texts), name


def test_a_benchmark_that_fails_is_named_and_the_others_are_kept(stand_ins, pictures, tmp_path):
    stand_ins("search.py", "sys.exit('the disk is full' if sys.argv[-1] == '3000' else 'no table')")
    stand_ins("many_alike.py", "print(json.dumps({'name': 'a', 'count': 1, 'cpu_seconds': 1}))\n1 / 0")
    stand_ins("slow_drive.py", "print('no JSON')")
    parts = run(pictures, tmp_path / "out")["parts"]
    assert "3,000 images: status 1: the disk is full" in parts["libraries"]["left_out"]
    assert len(parts["libraries"]["left_out"]) == 3
    assert [row["name"] for row in parts["many_alike"]["rows"]] == ["a"]
    assert parts["many_alike"]["left_out"] == ["status 1: ZeroDivisionError: division by zero"]
    assert parts["slow_drive"]["left_out"] == ["slow_drive.py prints other lines than JSON"]
    assert len(parts["programs"]["rows"]) == 1
    assert "the disk is full" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["images  all s", "no number"], "search.py prints another table: no number"),
        (["images  all s", "1,010  2.0  3.0"], "search.py prints another table: 1,010  2.0  3.0"),
        (["images  matches", "1,010  2"], "search.py prints no table of libraries"),
        ([], "search.py prints no table of libraries"),
    ],
)
def test_a_table_of_search_that_is_another_is_left_out(stand_ins, pictures, tmp_path, lines, reason):
    stand_ins("search.py", f"print(*{lines!r}, sep='\\n')")
    options = ["--sizes", "1000", "--only", "libraries"]
    libraries = run(pictures, tmp_path / "out", *options)["parts"]["libraries"]
    assert libraries["rows"] == []
    assert libraries["left_out"] == [f"1,000 images: {reason}"]


def test_only_some_are_measured_again_and_the_others_are_kept(stand_ins, pictures, tmp_path):
    before = run(pictures, tmp_path / "out")["parts"]
    stand_ins("many_alike.py", "print(json.dumps({'name': 'new', 'count': 1}))")
    after = run(pictures, tmp_path / "out", "--only", "many_alike")["parts"]
    assert [row["name"] for row in after["many_alike"]["rows"]] == ["new"]
    assert {**after, "many_alike": None} == {**before, "many_alike": None}


def test_a_program_that_fails_is_named_and_the_others_are_compared(stand_ins, pictures, tmp_path):
    stand_ins(
        "index.py",
        "print(json.dumps({'name': 'broken', 'failed': 'status 1: no file /home/me/x'}))\n"
        f"print(json.dumps({program_row('dupfinder clusters', 1.0)!r}))",
    )
    programs = run(pictures, tmp_path / "out", "--only", "programs")["parts"]["programs"]
    assert programs["left_out"] == ["broken on Set: 3 images, 1 MB: status 1: no file …"]
    assert [row["name"] for row in programs["rows"]] == ["dupfinder clusters"]


def test_copies_that_would_fill_the_drive_are_not_made(stand_ins, pictures, tmp_path, monkeypatch):
    monkeypatch.setattr(benchmarks, "MAX_COPIED_BYTES", 100 * 10**6)
    files = run(pictures, tmp_path / "out", "--only", "files")["parts"]["files"]
    assert [row["images"] for row in files["rows"]] == [100]
    assert files["left_out"] == [
        "300 files: the copies would take 120 MB",
        "1,000 files: the copies would take 400 MB",
    ]


def test_copies_differ_from_each_other_and_have_all_of_their_source(pictures, tmp_path):
    paths = sorted(map(str, pictures.iterdir()))
    target = tmp_path / "copies"
    target.mkdir()
    sizes = [benchmarks.copy_numbered(paths, str(target), number) for number in range(7)]
    written = [path.read_bytes() for path in sorted(target.iterdir())]
    assert list(map(len, written)) == sizes
    assert len(set(written)) == 7
    assert all(data.startswith(b"x" * 400_000) for data in written)


def test_the_comparison_gives_medians_and_reasons_as_objects():
    runs = {"one": [index.Run(4.0, 3.0, 10), index.Run(5.0, 4.0, 20), index.Run(40.0, 5.0, 30)]}
    one, two = index.objects(runs, 100, {"two": "status 1: gone"})
    assert one == {
        "name": "one",
        "images": 100,
        "seconds": 5.0,
        "min_seconds": 4.0,
        "max_seconds": 40.0,
        "cpu_seconds": 4.0,
        "peak_mb": 20,
    }
    assert two == {"name": "two", "failed": "status 1: gone"}


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs os.wait4")
def test_any_program_can_be_compared_by_its_command(pictures, capsys):
    code = "import os, sys; assert len(os.listdir(sys.argv[1])) == 3"
    peers = [f"mine={sys.executable} -c {shlex.quote(code)}", "broken=/no/such/program"]
    options = [option for peer in peers for option in ("--peer", peer)]
    index.main([str(pictures), "--runs", "1", "--program", "", "--json", *options])
    rows = {row["name"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert rows["mine"]["images"] == 3
    assert rows["mine"]["seconds"] > 0
    assert "No such file" in rows["broken"]["failed"]


def test_peers_become_options_of_the_comparison():
    options = benchmarks.peer_options(["czkawka=python3 -X dev", "dupeguru=python3", "mine=find --all"])
    assert options == ["--czkawka", "python3 -X dev", "--dupeguru", "python3", "--peer", "mine=find --all"]


def test_a_version_is_asked_of_the_programs_own_environment():
    assert machine.peer_version("numpy", f"{sys.executable} -m numpy") == machine.versions()["numpy"]
    assert machine.peer_version("numpy", "/no/such/program") == ""


DUPEGURU = {
    "core/__init__": "__version__ = '4.3.1'",
    "core/fs": """
class filesdb:
    connect = lambda path: open(path, "w").close()
    close = lambda: None
""",
    "core/directories": """
class Directories(list):
    add_path = list.append
    def get_files(self, classes):
        return self
""",
    "core/scanner": "class ScanType: FUZZYBLOCK = 7",
    "core/pe/scanner": """
from types import SimpleNamespace
class ScannerPE:
    def get_dupe_groups(self, files):
        told = self.min_match_percentage, self.match_scaled, self.match_rotated, self.scan_type == 7
        return [[SimpleNamespace(path=path) for path in (*files, " ".join(map(str, told)))]]
""",
    "qt/pe/photo": "class File: pass",
}
"""Modules under the names of dupeGuru's, which find all files alike and tell how they were set."""


def test_dupeguru_runs_as_modules_and_its_version_is_not_that_of_python(tmp_path, monkeypatch, capsys):
    for name, code in DUPEGURU.items():
        path = tmp_path / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code)
    script = [sys.executable, str(ROOT / "benchmarks" / "dupeguru.py"), "--program", str(tmp_path)]
    assert subprocess.check_output([*script, "--version"], text=True) == "4.3.1\n"
    folder = tmp_path / "pictures"
    folder.mkdir()
    found = json.loads(subprocess.check_output([*script, "--rotated", str(folder)]))
    assert found == [[str(folder), "95 True True True"]]
    assert machine.peer_version("dupeguru", sys.executable) in {"", "4.3.1"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cannot open '/home/me/my photos/x.jpg'", "cannot open '…'"),
        ("no /home/me/x.jpg: gone", "no …: gone"),
        (r'no "C:\Users\me\a b.jpg"', 'no "…"'),
        ("100 images/s and/or ~/x", "100 images/s and/or …"),
    ],
)
def test_paths_in_reasons_are_left_out(text, shown):
    assert machine.without_paths(text) == shown


@pytest.mark.parametrize("arguments", [["--quick"], ["x", "--peers", "nothing"], ["x", "--only", "all"]])
def test_what_cannot_be_run_is_refused(arguments, tmp_path):
    with pytest.raises(SystemExit):
        benchmarks.main([*arguments, "--out", str(tmp_path)])
    assert list(tmp_path.iterdir()) == []


def test_the_page_can_be_redrawn_only_if_there_are_figures(tmp_path, capsys):
    with pytest.raises(SystemExit):
        benchmarks.main(["--redraw", "--out", str(tmp_path)])
    assert "no results.json" in capsys.readouterr().err


def test_the_page_in_the_documents_is_the_one_of_its_figures():
    documents = ROOT / "docs" / "benchmarks"
    results = benchmarks.load(str(documents))
    assert (documents / "README.md").read_text(encoding="utf-8") == report.page(results)
    for name, drawn in report.plots(results).items():
        assert drawn == (
            (documents / name).read_text(encoding="utf-8") if (documents / name).exists() else None
        )
