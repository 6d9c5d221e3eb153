"""Measures the cost of decoder processes: the same files read there, and in threads of one process.

    python benchmarks/isolation.py FOLDER [--runs 5]

Both ways are run in turns, each in a program of its own with an empty library, from start to end; each
file is read once beforehand.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

IN_THREADS = """
import sys
sys.path.insert(0, {root!r})
from concurrent.futures import ThreadPoolExecutor
import os
from dupfinder.cli import main
from dupfinder.workers import analysis, read_many

def read_in_threads(pool, chunks, count, cancel):
    analysis.prepare()
    def read(chunk):
        return chunk, analysis.read_all(chunk, lambda file, phase: None, cancel.is_set)
    class Reading:
        silent = {{}}
        def __iter__(self):
            with ThreadPoolExecutor(count) as pool:
                for chunk, outcomes in pool.map(read, chunks):
                    yield [outcome for outcome in outcomes if outcome], len(chunk)
    return Reading()

if {threads!r}:
    read_many.Reading = read_in_threads
sys.exit(main(["index", "-q", {folder!r}]))
"""


def main() -> None:
    """Runs both ways in turns and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    for folder, _, names in os.walk(options.folder):
        for name in names:
            with open(os.path.join(folder, name), "rb") as stream:
                stream.read()
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(options.runs):
        for threads in times:
            times[threads].append(run(os.path.abspath(options.folder), threads=threads))
    medians = {threads: statistics.median(found) for threads, found in times.items()}
    print(f"{'':<24}{'seconds':>10}{'min-max':>14}{'/ threads':>12}")
    for threads, name in ((True, "in threads"), (False, "in processes")):
        found, ratio = times[threads], medians[threads] / medians[True]
        print(f"{name:<24}{medians[threads]:>10.2f}{min(found):>8.2f}-{max(found):.2f}{ratio:>12.2f}")


def run(folder: str, *, threads: bool) -> float:
    """Seconds that one run takes."""
    code = IN_THREADS.format(root=ROOT, threads=threads, folder=folder)
    with tempfile.TemporaryDirectory() as place:
        environment = os.environ | {"DUPFINDER_DATA_DIR": place, "XDG_CACHE_HOME": place}
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=environment, check=True)
        return time.perf_counter() - start


if __name__ == "__main__":
    main()
