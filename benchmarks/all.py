"""Runs the benchmarks of speed and memory, and writes a page with tables and plots.

    python benchmarks/all.py FOLDER [--peers NAME=COMMAND …] [--quick]
    python benchmarks/all.py Caltech-101=FOLDER photographs=FOLDER --peers czkawka=PYTHON
    python benchmarks/all.py --redraw

Several folders are compared one by one; copies of the first one's pictures make the folders that grow. A
benchmark that fails is named on the page with its reason, and loses none of the others. Each result is saved
at once; `--only` measures some again and keeps the others. Needs a Unix system (index.py).
"""

# No numpy up here: the memory of this process would count as that of those it starts (index.py).
import argparse
import compileall
import datetime
import itertools
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import index
import report
from machine import machine, peer_version, versions, without_paths

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), "docs", "benchmarks")
RESULTS = "results.json"

LIBRARY_SIZES = {False: [10_000, 30_000, 100_000, 300_000, 1_000_000], True: [1_000, 3_000, 10_000]}
FILE_SIZES = {False: [1_000, 2_000, 5_000, 10_000], True: [100, 300, 1_000]}
"""Sizes of a complete run and of a quick one."""

ROUNDS = {False: 5, True: 2}
MAX_COPIED_BYTES = 8 * 10**9
PEER_OPTIONS = ("immaculate", "czkawka", "image-dedup-ai", "dupeguru")
"""Programs whose options index.py knows; others are called with the folder."""

Row = dict[str, Any]


class Folder(NamedTuple):
    """A folder of pictures under the name it has on the page."""

    path: str
    title: str


class Part(NamedTuple):
    """Results of one benchmark; `left_out` has the reasons for what is missing, `facts` what is general."""

    rows: list[Row]
    left_out: list[str]
    facts: Row


class FailedError(Exception):
    """A benchmark ended early; `rows` are what it had printed until then."""

    def __init__(self, reason: str, rows: Sequence[Row] = ()) -> None:
        super().__init__(reason)
        self.rows = list(rows)


def programs(arguments: argparse.Namespace, folders: Sequence[Folder]) -> Part:
    """Measures dupfinder beside the other programs on each folder."""
    rows, left_out = [], []
    options = ["--runs", str(arguments.rounds), "--json", *peer_options(arguments.peers)]
    for folder in folders:
        found, reason = rows_until_failure(partial(json_rows, "index.py", folder.path, *options))
        for row in found:
            if "failed" in row:
                left_out.append(f"{row['name']} on {folder.title}: {without_paths(row['failed'])}")
            else:
                rows.append({"folder": folder.title, **row})
        left_out += [f"{folder.title}: {reason}"] if reason else []
    titles = [{"title": folder.title} for folder in folders]
    return Part(rows, left_out, {"rounds": arguments.rounds, "folders": titles})


def files(arguments: argparse.Namespace, folders: Sequence[Folder]) -> Part:
    """Measures `dupfinder index` on folders that grow by copies of pictures."""
    rows, left_out = [], []
    # Shuffled, so that each size has pictures of all kinds.
    paths = sorted(index.image_paths(folders[0].path))
    random.Random(0).shuffle(paths)
    with tempfile.TemporaryDirectory() as work:
        copies = os.path.join(work, "pictures")
        os.mkdir(copies)
        written = copied_bytes = 0
        for size in sorted(arguments.files):
            needed = copied_bytes * size / written if written else 0
            if needed > MAX_COPIED_BYTES:
                left_out.append(f"{size:,} files: the copies would take {report.megabytes(needed / 1e6)}")
                continue
            copied_bytes += sum(copy_numbered(paths, copies, number) for number in range(written, size))
            written = size
            try:
                rows.append({"images": size, **indexed(copies, work, arguments.rounds)})
            except index.RunFailedError as error:
                left_out.append(f"{size:,} files: {without_paths(str(error))}")
    return Part(rows, left_out, {"rounds": arguments.rounds, "source": folders[0].title})


def copy_numbered(paths: Sequence[str], folder: str, number: int) -> int:
    """Writes copy `number`, its number after the picture's end; returns its size in bytes."""
    source = paths[number % len(paths)]
    target = os.path.join(folder, f"{number:06d}{os.path.splitext(source)[1]}")
    shutil.copyfile(source, target)
    with open(target, "ab") as stream:
        stream.write(b"%016d" % number)
        return stream.tell()


def indexed(folder: str, work: str, rounds: int) -> Row:
    """Indexes a folder into an empty library, several times; gives medians.

    Raises:
        index.RunFailedError: The program failed.
    """
    runs = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(dir=work) as library:
            command = [sys.executable, "-m", "dupfinder", "index", folder, "--data-dir", library, "-q"]
            runs.append(index.measure(command, dict(os.environ)))
    medians = [statistics.median(values) for values in zip(*runs, strict=True)]
    return dict(zip(index.Run._fields, medians, strict=True))


def libraries(arguments: argparse.Namespace, folders: Sequence[Folder]) -> Part:
    """Measures matching and queries in libraries that grow."""
    rows, left_out = [], []
    for size in sorted(arguments.sizes):
        found, reason = rows_until_failure(partial(library_rows, size))
        rows += found
        left_out += [f"{size:,} images: {reason}"] if reason else []
    return Part(rows, left_out, {})


def library_rows(size: int) -> list[Row]:
    """Lets search.py measure one library, and reads its table: titles to numbers.

    Raises:
        FailedError: It failed, or printed no such table.
    """
    lines = list(run_script("search.py", "--sizes", "100", "--radii", "4", "--libraries", str(size)))
    tables = [(re.split(r"\s{2,}", titles), cells) for titles, cells in itertools.pairwise(lines)]
    found = next((table for table in tables if {"images", "all s"} <= set(table[0])), None)
    if found is None:
        raise FailedError("search.py prints no table of libraries")
    titles, cells = found
    try:
        row = dict(zip(titles, map(number_of, cells.replace(",", "").split()), strict=True))
    except ValueError as error:
        raise FailedError(f"search.py prints another table: {cells}") from error
    if any(isinstance(row[title], str) for title in ("images", "all s")):
        raise FailedError(f"search.py prints another table: {cells}")
    # It counts the ten that were added.
    return [{**row, "images": size}]


def number_of(text: str) -> float | str:
    """Returns the number of a cell, of a percentage too; other cells as they are."""
    try:
        return int(text) if text.isdigit() else float(text.removesuffix("%"))
    except ValueError:
        return text


def many_alike(arguments: argparse.Namespace, folders: Sequence[Folder]) -> Part:
    """Measures clusters where each picture resembles many others."""
    few = ["--counts", "100,300", "--copies", "500"] if arguments.quick else []
    return printed("many_alike.py", *few)


def slow_drive(arguments: argparse.Namespace, folders: Sequence[Folder]) -> Part:
    """Measures indexing from drives that take their time."""
    few = ["--images", "100", "--runs", "1"] if arguments.quick else []
    return printed("slow_drive.py", folders[0].path, *few)


def printed(script: str, *options: str) -> Part:
    """Lets a script measure that prints a JSON object a row."""
    rows, reason = rows_until_failure(partial(json_rows, script, "--json", *options))
    return Part(rows, [reason] if reason else [], {})


PARTS: dict[str, Callable[[argparse.Namespace, Sequence[Folder]], Part]] = {
    "programs": programs,
    "files": files,
    "libraries": libraries,
    "many_alike": many_alike,
    "slow_drive": slow_drive,
}


def rows_until_failure(measure: Callable[[], list[Row]]) -> tuple[list[Row], str]:
    """Returns rows, and the reason if there might be more."""
    try:
        return measure(), ""
    except FailedError as error:
        return error.rows, without_paths(str(error))


def json_rows(script: str, *options: str) -> list[Row]:
    """Runs a script that prints a JSON object a line.

    Raises:
        FailedError: It failed, or printed something else; it has the rows until then.
    """
    rows: list[Row] = []
    try:
        rows.extend(map(json.loads, run_script(script, *options)))
    except FailedError as error:
        raise FailedError(str(error), rows) from error
    except ValueError as error:
        raise FailedError(f"{script} prints other lines than JSON", rows) from error
    return rows


def run_script(script: str, *options: str) -> Iterator[str]:
    """Yields the lines that a script prints; its messages are shown as they come.

    Raises:
        FailedError: It is missing, or ended with a status other than 0.
    """
    path = os.path.join(HERE, script)
    if not os.path.exists(path):
        raise FailedError(f"benchmarks/{script} is missing")
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as output,
        subprocess.Popen(
            [sys.executable, path, *options],
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        ) as process,
    ):
        message = "no message"
        for line in process.stderr or ():
            print(f"  {line.rstrip()}", file=sys.stderr)
            message = line.strip() or message
        status = process.wait()
        output.seek(0)
        yield from filter(None, map(str.strip, output))
    if status:
        raise FailedError(f"status {status}: {message}")


def peer_options(peers: Sequence[str]) -> list[str]:
    """Returns NAME=COMMAND as options of index.py."""
    options = []
    for peer in peers:
        name, _, command = peer.partition("=")
        options += [f"--{name}", command] if name in PEER_OPTIONS else ["--peer", peer]
    return options


def folder_of(text: str) -> Folder:
    """Reads FOLDER or NAME=FOLDER; the path stays out of the title."""
    name, equal, path = text.partition("=")
    if not equal or os.path.isdir(text):
        name, path = "", text
    sizes = [os.path.getsize(image) for image in index.image_paths(path)]
    if not sizes:
        raise SystemExit(f"No images: {path}")
    counted = f"{len(sizes):,} images, {sum(sizes) / 1e6:,.0f} MB"
    return Folder(os.path.abspath(path), f"{name}: {counted}" if name else counted)


def measure_all(arguments: argparse.Namespace, results: Row) -> None:
    """Measures the chosen parts into `results`, and saves them after each one."""
    folders = [folder_of(text) for text in arguments.folders]
    for name in arguments.only:
        print(f"{name} …", file=sys.stderr)
        try:
            part = PARTS[name](arguments, folders)
        except Exception as error:  # whatever it is, the others are measured
            part = Part([], [without_paths(f"{type(error).__name__}: {error}")], {})
        stamp = {"date": results["date"], "dupfinder": results["versions"]["dupfinder"]}
        stamp["quick"] = arguments.quick
        results["parts"][name] = {**stamp, **part.facts, "rows": part.rows, "left_out": part.left_out}
        save(results, arguments.out)


def start_results(arguments: argparse.Namespace) -> Row:
    """Returns results without parts, or with those of an earlier run that are not measured now."""
    peers = [peer.partition("=") for peer in arguments.peers]
    parts: Row = {}
    found = versions()
    found |= {name: number for name, _, command in peers if (number := peer_version(name, command))}
    if len(arguments.only) < len(PARTS):
        earlier = load(arguments.out)
        parts = earlier.get("parts", {})
        found = {**earlier.get("versions", {}), **found}
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "machine": machine(),
        "versions": found,
        "parts": parts,
    }


def save(results: Row, folder: str) -> None:
    """Writes the figures to a folder, and the page and plots that show them."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, RESULTS), "w", encoding="utf-8", newline="\n") as stream:
        json.dump(results, stream, indent=1, ensure_ascii=False)
        stream.write("\n")
    report.write(results, folder)


def load(folder: str) -> Row:
    try:
        with open(os.path.join(folder, RESULTS), encoding="utf-8") as stream:
            return dict(json.load(stream))
    except FileNotFoundError:
        return {}


def numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def names_of_parts(text: str) -> list[str]:
    names = text.split(",")
    if unknown := set(names) - set(PARTS):
        raise argparse.ArgumentTypeError(f"no such benchmark: {', '.join(sorted(unknown))}")
    return names


def named(text: str) -> str:
    if not re.match(r"[\w-]+=.", text):
        raise argparse.ArgumentTypeError(f"not NAME=COMMAND: {text}")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("folders", nargs="*", metavar="[NAME=]FOLDER", help="pictures, and what the page calls them")
    add("--peers", nargs="+", type=named, default=[], metavar="NAME=COMMAND", help="programs to compare with")
    add("--quick", action="store_true", help="small sizes and few rounds: minutes instead of an hour")
    add("--sizes", type=numbers, metavar="N,N,…", help="images of the libraries")
    add("--files", type=numbers, metavar="N,N,…", help="files of the folders that grow")
    add("--rounds", type=int, metavar="N", help="runs of each program (default: 5)")
    add("--only", type=names_of_parts, default=list(PARTS), metavar="PART,…", help=f"of {', '.join(PARTS)}")
    add("--out", default=OUT, metavar="FOLDER", help="where the page goes (default: docs/benchmarks)")
    add("--redraw", action="store_true", help="measure nothing; write page and plots of the saved figures")
    return parser


def main(argv: Sequence[str] | None = None) -> None:
    """Measures and writes; or writes again."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.redraw:
        results = load(arguments.out)
        if not results:
            parser.error(f"no {RESULTS} in {arguments.out}")
        report.write(results, arguments.out)
        return
    if not arguments.folders:
        parser.error("a FOLDER of pictures is needed")
    arguments.sizes = arguments.sizes or LIBRARY_SIZES[arguments.quick]
    arguments.files = arguments.files or FILE_SIZES[arguments.quick]
    arguments.rounds = arguments.rounds or ROUNDS[arguments.quick]
    # An installed program has its modules compiled; a checkout may not.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(os.path.join(os.path.dirname(HERE), "dupfinder"), quiet=2)
    measure_all(arguments, start_results(arguments))


if __name__ == "__main__":
    main()
