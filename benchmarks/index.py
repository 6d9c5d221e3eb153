"""Times whole indexing runs: dupfinder, the tutorial's method and other duplicate finders.

    python benchmarks/index.py FOLDER [--runs 3] [--immaculate CMD] [--czkawka PYTHON] [--image-dedup-ai CMD]
        [--dupeguru PYTHON] [--peer NAME=CMD]

Every run is a process of its own, from start to end, with empty library and caches. The runs go in rounds
(A B C, A B C, …), so that a busy moment hits all alike; each file is read once beforehand, so that none
profits from the disk cache another has filled. Memory is the peak of the largest process of a run.
Needs a Unix system (`os.wait4`).
"""

# No numpy and no cv2 up here: Linux counts the memory of the process that starts a program into the
# program's own peak (`ru_maxrss` survives `exec`), so this one has to stay small.
import argparse
import contextlib
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")
TUTORIAL = "tutorial"
DUPEGURU = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dupeguru.py")

CZKAWKA_SCRIPT = """
import sys, czkawka
finder = czkawka.ImageSimilarity()
finder.set_directories([sys.argv[1]])
finder.set_similarity(10)
print(len(finder.find_similar()))
"""


class Run(NamedTuple):
    """One process from start to end; `peak_mb` in 10^6 bytes."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


class Contestant(NamedTuple):
    """`command` gives the command line for a round's temporary folder."""

    name: str
    command: Callable[[str], list[str]]


class RunFailedError(Exception):
    """A program ended with a status other than 0."""


def image_paths(folder: str) -> Iterator[str]:
    """Paths of the image files in a folder and its sub-folders."""
    for parent, _, names in os.walk(folder):
        yield from (os.path.join(parent, name) for name in names if name.lower().endswith(EXTENSIONS))


def tutorial_index(folder: str):
    """Index a folder just as the tutorial does; gives its tree and its dictionary of hash -> paths."""
    import cv2
    import numpy as np
    import vptree

    def dhash(image, hash_size=8):
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        resized = cv2.resize(grey, (hash_size + 1, hash_size))
        difference = resized[:, 1:] > resized[:, :-1]
        return sum([2**i for (i, bit) in enumerate(difference.flatten()) if bit])

    def convert_hash(value):
        return int(np.array(value, dtype="float64"))

    def hamming(a, b):
        return bin(int(a) ^ int(b)).count("1")

    hashes: dict[int, list[str]] = {}
    for path in image_paths(folder):
        image = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
        if image is not None:
            hashes.setdefault(convert_hash(dhash(image)), []).append(path)
    return vptree.VPTree(list(hashes), hamming), hashes


def measure(command: Sequence[str], environment: dict[str, str]) -> Run:
    """Run a program and wait for it.

    Raises:
        RunFailedError: It could not be started, or ended with a status other than 0.
    """
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        try:
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, env=environment)
        except OSError as error:
            raise RunFailedError(str(error)) from error
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            lines = errors.read().decode(errors="replace").strip().splitlines() or ["no message"]
            raise RunFailedError(f"status {process.returncode}: {lines[-1]}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def contestants(arguments: argparse.Namespace, folder: str) -> list[Contestant]:
    """Returns the contestants in the order of a round; indexing again must follow indexing."""
    own = [sys.executable, "-m", "dupfinder"]
    if arguments.program is not None:
        own = shlex.split(arguments.program)

    def program(verb: str, library: str, *options: str) -> Callable[[str], list[str]]:
        return lambda work: [*own, verb, folder, "--data-dir", os.path.join(work, library), *options]

    def always(*command: str) -> Callable[[str], list[str]]:
        return lambda _work: list(command)

    chosen = [Contestant(TUTORIAL, always(sys.executable, os.path.abspath(__file__), folder, "--tutorial"))]
    if own:
        chosen += [
            Contestant("dupfinder index", program("index", "indexed", "-q")),
            Contestant("dupfinder index, again", program("index", "indexed", "-q")),
            Contestant("dupfinder clusters", program("clusters", "clustered", "--json")),
        ]
    if arguments.immaculate:
        chosen.append(Contestant("immaculate", always(*shlex.split(arguments.immaculate), "--json", folder)))
    if arguments.czkawka:
        chosen.append(
            Contestant("czkawka", always(*shlex.split(arguments.czkawka), "-c", CZKAWKA_SCRIPT, folder))
        )
    if arguments.image_dedup_ai:
        command = shlex.split(arguments.image_dedup_ai)
        chosen.append(Contestant("image-dedup-ai", always(*command, folder, "--json")))
    if arguments.dupeguru:
        chosen.append(Contestant("dupeguru", always(*shlex.split(arguments.dupeguru), DUPEGURU, folder)))
    for peer in arguments.peer:
        name, _, command_line = peer.partition("=")
        chosen.append(Contestant(name, always(*shlex.split(command_line), folder)))
    return chosen


def run_rounds(
    entered: Sequence[Contestant], rounds: int, failed: dict[str, str] | None = None
) -> dict[str, list[Run]]:
    """Run all contestants in turn, round after round; one that fails says so and is left out from there.

    `failed` is given the reasons.
    """
    runs: dict[str, list[Run]] = {contestant.name: [] for contestant in entered}
    for number in range(1, rounds + 1):
        with tempfile.TemporaryDirectory() as work:
            for contestant in [c for c in entered if c.name in runs]:
                cache = tempfile.mkdtemp(dir=work)
                environment = {**os.environ, "XDG_CACHE_HOME": cache, "XDG_CONFIG_HOME": cache}
                try:
                    run = measure(contestant.command(work), environment)
                except RunFailedError as error:
                    print(f"{contestant.name} failed: {error}", file=sys.stderr)
                    if failed is not None:
                        failed[contestant.name] = str(error)
                    del runs[contestant.name]
                    continue
                runs[contestant.name].append(run)
                print(f"round {number}: {contestant.name} {run.seconds:.2f} s", file=sys.stderr)
    return runs


def table(runs: dict[str, list[Run]], images: int) -> list[str]:
    """Lines of a table of medians; the ratios are of seconds, below 1 is faster than the other."""
    seconds = {name: statistics.median(run.seconds for run in of_name) for name, of_name in runs.items()}
    references = [name for name in ("immaculate", TUTORIAL) if name in runs]
    titles = ["seconds", "min-max", "images/s", "CPU s", "peak MB", *(f"/ {name}" for name in references)]
    lines = [f"{'':24}" + "".join(f"{title:>14}" for title in titles)]
    for name, of_name in runs.items():
        own = [run.seconds for run in of_name]
        cells = [
            f"{seconds[name]:.2f}",
            f"{min(own):.2f}-{max(own):.2f}",
            f"{images / seconds[name]:,.0f}",
            f"{statistics.median(run.cpu_seconds for run in of_name):.2f}",
            f"{statistics.median(run.peak_mb for run in of_name):.0f}",
            *(f"{seconds[name] / seconds[reference]:.2f}" for reference in references),
        ]
        lines.append(f"{name:24}" + "".join(f"{cell:>14}" for cell in cells))
    return lines


def objects(runs: dict[str, list[Run]], images: int, failed: dict[str, str]) -> Iterator[dict[str, object]]:
    """Medians, one object a contestant; those that failed have the reason only."""
    for name, of_name in runs.items():
        own = [run.seconds for run in of_name]
        yield {
            "name": name,
            "images": images,
            "seconds": statistics.median(own),
            "min_seconds": min(own),
            "max_seconds": max(own),
            "cpu_seconds": statistics.median(run.cpu_seconds for run in of_name),
            "peak_mb": statistics.median(run.peak_mb for run in of_name),
        }
    for name, reason in failed.items():
        yield {"name": name, "failed": reason}


def _read_once(paths: Sequence[str]) -> int:
    """Bring the files into the disk cache; gives their size in bytes."""
    total = 0
    for path in paths:
        with contextlib.suppress(OSError), open(path, "rb") as stream:
            while block := stream.read(1 << 20):
                total += len(block)
    return total


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="rounds (default: 3)")
    parser.add_argument("--program", metavar="CMD", help="dupfinder's command; '' leaves it out")
    parser.add_argument("--immaculate", metavar="CMD", help="the command of Immaculate")
    parser.add_argument("--czkawka", metavar="PYTHON", help="a Python that can import czkawka")
    parser.add_argument("--image-dedup-ai", metavar="CMD", help="the command of image-dedup-ai")
    parser.add_argument("--dupeguru", metavar="PYTHON", help="a Python that runs dupeguru.py")
    parser.add_argument(
        "--peer",
        action="append",
        default=[],
        metavar="NAME=CMD",
        help="any other program, called with the folder; may be repeated",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")
    parser.add_argument("--tutorial", action="store_true", help=argparse.SUPPRESS)
    return parser


def main(argv: Sequence[str] | None = None) -> None:
    """Time everything and print the table."""
    arguments = _parser().parse_args(argv)
    folder = os.path.abspath(arguments.folder)
    if arguments.tutorial:
        tutorial_index(folder)
        return
    paths = list(image_paths(folder))
    if not paths or arguments.runs < 1:
        raise SystemExit(f"Nothing to measure: {len(paths)} images, {arguments.runs} runs.")
    megabytes = _read_once(paths) / 1e6
    if not arguments.json:
        print(f"{len(paths):,} images, {megabytes:,.0f} MB, {os.cpu_count()} cores, {arguments.runs} rounds")
    failed: dict[str, str] = {}
    runs = run_rounds(contestants(arguments, folder), arguments.runs, failed)
    if arguments.json:
        print("\n".join(map(json.dumps, objects(runs, len(paths), failed))))
    else:
        print("\n".join(table(runs, len(paths))))


if __name__ == "__main__":
    main()
