"""Times indexing from a drive that takes its time to answer, as a network share or an old USB disk does.

    python benchmarks/slow_drive.py FOLDER [--images 2000] [--program CMD] [--runs 3]

Some pictures are copied. A small library, made here with the C compiler and preloaded, delays each open,
read, stat and opendir below the copy by so many milliseconds, and counts the files that all processes
together have open there. One row delays nothing but lets them read only so many bytes a second.

Each row is indexed anew, and then once more with nothing changed; with --program CMD, also by an older
version, such as `--program "env PYTHONPATH=/older/checkout python -Pm dupfinder"`, in turn (A B, A B, …).
The table gives medians of seconds. Needs Linux, `cc`, and a program that is linked dynamically.
"""

import argparse
import json
import os
import shlex
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from index import RunFailedError, image_paths, measure

SHARED = struct.Struct("qii")


class Drive(NamedTuple):
    """The milliseconds that each call takes, and the most bytes a second; 0 for any number."""

    milliseconds: float = 0.0
    rate: int = 0

    @property
    def name(self) -> str:
        return f"{self.rate / 1e6:g} MB/s" if self.rate else f"{self.milliseconds:g} ms"


class Measured(NamedTuple):
    """One run."""

    seconds: float
    cpu_seconds: float
    most_open: int


DRIVES = (Drive(0), Drive(1), Drive(5), Drive(20), Drive(rate=4_000_000))


def copy_some(folder: str, copy: str, images: int) -> int:
    """Copies evenly chosen images, in their sub-folders; returns their number."""
    paths = sorted(image_paths(folder))
    step = max(len(paths) / images, 1.0)
    chosen = [paths[int(number * step)] for number in range(min(images, len(paths)))]
    for path in chosen:
        target = os.path.join(copy, os.path.relpath(path, folder))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy(path, target)
    return len(chosen)


def build(work: str) -> str:
    """Compiles the library that delays calls, and returns its path."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "slow_drive.c")
    library = os.path.join(work, "slow_drive.so")
    command = ["cc", "-O2", "-shared", "-fPIC", "-o", library, source, "-ldl"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SystemExit(f"No slow drive can be made here: cc cannot be run ({error.strerror}).") from error
    if done.returncode:
        raise SystemExit(f"No slow drive can be made here: cc says\n{done.stderr}")
    return library


def run(command: Sequence[str], folder: str, drive: Drive, library: str, work: str) -> Measured:
    """Runs a program for which the folder is slow."""
    shared = os.path.join(work, "shared")
    with open(shared, "wb") as stream:
        stream.write(bytes(SHARED.size))
    environment = {
        **os.environ,
        "LD_PRELOAD": library,
        "SLOW_FOLDER": os.path.join(folder, ""),
        "SLOW_MICROSECONDS": str(int(drive.milliseconds * 1000)),
        "SLOW_RATE": str(drive.rate),
        "SLOW_SHARED": shared,
    }
    measured = measure(command, environment)
    with open(shared, "rb") as stream:
        _, _, most = SHARED.unpack(stream.read())
    return Measured(measured.seconds, measured.cpu_seconds, most)


def run_rounds(
    programs: dict[str, list[str]], drive: Drive, folder: str, library: str, rounds: int
) -> dict[tuple[str, bool], list[Measured]]:
    """Runs the programs in turn; the results by program and whether it was indexed before."""
    results = defaultdict(list)
    for _ in range(rounds):
        for name, command in programs.items():
            with tempfile.TemporaryDirectory() as work:
                whole = [*command, "index", folder, "--data-dir", os.path.join(work, "library"), "-q"]
                for again in (False, True):
                    measured = run(whole, folder, drive, library, work)
                    results[name, again].append(measured)
                    print(f"{drive.name}: {name} {measured.seconds:.2f} s", file=sys.stderr)
                if not results[name, False][-1].most_open:
                    raise SystemExit("The library was not preloaded: no file was seen to be opened.")
    return results


def row(drive: Drive, results: dict[tuple[str, bool], list[Measured]], names: Sequence[str]) -> str:
    """A line of the table: for each program seconds, seconds again, CPU seconds and files open at most."""
    cells = []
    for name in names:
        first, again = results[name, False], results[name, True]
        cells += [
            f"{statistics.median(each.seconds for each in first):.2f}",
            f"{statistics.median(each.seconds for each in again):.2f}",
            f"{statistics.median(each.cpu_seconds for each in first):.2f}",
            f"{max(each.most_open for each in first + again)}",
        ]
    if len(names) > 1:
        for again in (False, True):
            before, now = (statistics.median(each.seconds for each in results[name, again]) for name in names)
            cells.append(f"{before / now:.1f}")
    return f"{drive.name:10}" + "".join(f"{cell:>9}" for cell in cells)


def objects(
    drive: Drive, results: dict[tuple[str, bool], list[Measured]], images: int
) -> list[dict[str, object]]:
    """Returns the rows as objects for JSON: one for each program, indexing anew and again."""
    return [
        {
            "name": f"{drive.name}, {'again' if again else 'anew'}" + (f", {name}" if name != "now" else ""),
            "count": images,
            "cpu_seconds": round(statistics.median(each.cpu_seconds for each in runs), 2),
            "seconds": round(statistics.median(each.seconds for each in runs), 2),
            "files_open": max(each.most_open for each in runs),
        }
        for (name, again), runs in results.items()
    ]


def titles(names: Sequence[str]) -> str:
    """The head of the table."""
    columns = [f"{name} {title}" for name in names for title in ("s", "again", "CPU s", "open")]
    columns += ["faster", "again"] if len(names) > 1 else []
    return f"{'':10}" + "".join(f"{column[-9:]:>9}" for column in columns)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--images", type=int, default=2000, metavar="N", help="pictures (default: 2000)")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="rounds (default: 3)")
    parser.add_argument("--program", metavar="CMD", help="the command of an older version")
    parser.add_argument(
        "--milliseconds", type=float, nargs="+", metavar="MS", help="only these rows (default: 0 1 5 20)"
    )
    parser.add_argument("--json", action="store_true", help="one object a line")
    return parser


def main(argv: Sequence[str] | None = None) -> None:
    """Times everything and prints the table."""
    arguments = _parser().parse_args(argv)
    if not sys.platform.startswith("linux"):
        raise SystemExit("No slow drive can be made here: it needs Linux.")
    programs = {"before": shlex.split(arguments.program)} if arguments.program else {}
    programs["now"] = [sys.executable, "-m", "dupfinder"]
    drives = [Drive(each) for each in arguments.milliseconds] if arguments.milliseconds else DRIVES
    with tempfile.TemporaryDirectory() as work:
        folder = os.path.join(os.path.realpath(work), "pictures")
        images = copy_some(os.path.abspath(arguments.folder), folder, arguments.images)
        library = build(work)
        if not arguments.json:
            print(f"{images:,} images, {os.cpu_count()} cores, {arguments.runs} rounds")
            print(titles(list(programs)))
        for drive in drives:
            try:
                results = run_rounds(programs, drive, folder, library, arguments.runs)
            except RunFailedError as error:
                raise SystemExit(f"{drive.name}: {error}") from error
            if not arguments.json:
                print(row(drive, results, list(programs)), flush=True)
                continue
            for each in objects(drive, results, images):
                print(json.dumps(each), flush=True)


if __name__ == "__main__":
    main()
