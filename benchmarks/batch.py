"""Measures batches of synthetic views: time, memory, skew, a killed worker, and both runners.

    python benchmarks/batch.py [--views 100000 1000000 …] [--runner native ray] [--skew] [--core] [--kill]

Views are those of pictures that were never drawn (see synthetic.py); a fifth are edited copies. With --core
the join of the desktop program finds the matches of the same views, in one process, for comparison.
"""

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

for _threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_threads, "1")

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import synthetic

from dupfinder.hashing.hashes import Hashes
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails

ROWS = 100_000


def write_views(folder: str, count: int, seed: int = 5) -> None:
    """Writes a table of hashes, one view a picture, in files of ROWS rows."""
    os.makedirs(folder, exist_ok=True)
    rng = np.random.default_rng(seed)
    for number, start in enumerate(range(0, count, ROWS)):
        path = os.path.join(folder, f"views-{number:05d}.parquet")
        rows = min(ROWS, count - start)
        if os.path.exists(path):
            rng.integers(0, 2**62, 4)
            continue
        part = np.random.default_rng((seed, number))
        views = []
        for begin in range(0, rows, synthetic.BLOCK):
            hashes, _ = hash_thumbnails(synthetic.thumbnails(min(synthetic.BLOCK, rows - begin), part))
            views += [[row.tobytes()] for row in hashes.to_rows()]
        paths = [b"/synthetic/%09d.jpg" % (start + row) for row in range(rows)]
        table = {"path": pa.array(paths, pa.binary()), "views": pa.array(views, pa.list_(pa.binary()))}
        pq.write_table(pa.table(table), path)


def write_skewed(folder: str, source: str, count: int, kind: str) -> None:
    """Writes views of which many are alike: all one picture, or a tenth of them near-equal."""
    os.makedirs(folder, exist_ok=True)
    rng = np.random.default_rng(9)
    left = count
    for name in sorted(os.listdir(source)):
        if left <= 0:
            break
        table = pq.read_table(os.path.join(source, name)).slice(0, left)
        rows = [bytes(views[0]) for views in table.column("views").to_pylist()]
        left -= len(rows)
        hashes = Hashes.from_rows(b"".join(rows)).to_rows()
        if kind == "one":
            hashes[:] = Hashes.from_rows(bytes(_first(source))).to_rows()
        else:
            tenth = rng.random(len(hashes)) < 0.1
            near = np.repeat(Hashes.from_rows(bytes(_first(source))).to_rows(), int(tenth.sum()), axis=0)
            bits = rng.integers(0, 64, len(near))
            near[np.arange(len(near)), bits // 8] ^= (1 << (bits % 8)).astype(np.uint8)
            near[np.arange(len(near)), 170] ^= rng.integers(0, 256, len(near)).astype(np.uint8)
            hashes[tenth] = near
        views = pa.array([[row.tobytes()] for row in hashes], pa.list_(pa.binary()))
        pq.write_table(pa.table({"path": table.column("path"), "views": views}), os.path.join(folder, name))


def _first(source: str) -> bytes:
    return pq.read_table(os.path.join(source, sorted(os.listdir(source))[0])).column("views")[0].as_py()[0]


class Peak(threading.Thread):
    """Measures the largest memory of a process with all its children, by their proportional share."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.bytes, self.going_on = pid, 0, True
        self.start()

    def run(self) -> None:
        while self.going_on:
            self.bytes = max(self.bytes, sum(map(_share, _family(self.pid))))
            time.sleep(0.5)


def _family(pid: int) -> list[int]:
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as stream:
                    parents[int(name)] = int(stream.read().rpartition(")")[2].split()[1])
            except (OSError, IndexError):
                pass
    family = {pid}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    return sorted(family)


def _share(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as stream:
            return next(int(line.split()[1]) << 10 for line in stream if line.startswith("Pss:"))
    except (OSError, StopIteration, ValueError):
        return 0


def run(source: str, output: str, *options: str, kill_after: float | None = None) -> dict:
    """Runs a batch; returns its manifest with seconds, processor seconds and peak memory."""
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "dupfinder", "batch", source, output, "--json", "-q", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    peak = Peak(process.pid)
    if kill_after is not None:
        time.sleep(kill_after)
        busy = max(_family(process.pid)[1:], key=_share, default=None)
        if busy is not None:
            os.kill(busy, signal.SIGKILL)
    out, err = process.communicate()
    peak.going_on = False
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = json.loads(out) if process.returncode == 0 else {"error": err.decode().strip().splitlines()[-1:]}
    found["wall"] = time.monotonic() - started
    found["cpu"] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found["peak"] = peak.bytes
    return found


def core_join(source: str, radius: int) -> tuple[float, float, int]:
    """Joins the same views as the desktop program does; returns wall and CPU seconds and the matches."""
    from dupfinder.similarity.view_matches import matches_within
    from dupfinder.similarity.views import ViewSet

    rows = []
    for name in sorted(os.listdir(source)):
        rows += [views[0] for views in pq.read_table(os.path.join(source, name)).column("views").to_pylist()]
    hashes = Hashes.from_rows(b"".join(dict.fromkeys(rows)))
    views = ViewSet(np.arange(len(hashes)), hashes, np.zeros(len(hashes), bool))
    wall, cpu = time.monotonic(), time.process_time()
    found = matches_within(views, radius, {}, threads=os.cpu_count() or 1)
    return time.monotonic() - wall, time.process_time() - cpu, len(found.one)


def print_row(name: str, found: dict) -> None:
    if "error" in found:
        print(f"{name:28} {found['wall']:8.1f} s  stopped: {' '.join(found['error'])}")
        return
    steps = ", ".join(f"{step} {seconds:.1f}" for step, seconds in found["seconds"].items())
    print(
        f"{name:28} {found['wall']:8.1f} s {found['cpu']:8.1f} CPU s {found['peak'] / 1e6:7.0f} MB"
        f" {found['rows']['match']:9,} matches {found['clusters']:8,} clusters  ({steps})",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--views", type=int, nargs="+", default=[100_000])
    parser.add_argument("--runner", nargs="+", default=["native"], choices=("native", "ray"))
    parser.add_argument("--radius", type=int, default=10)
    parser.add_argument("--skew", action="store_true", help="also views of which many are alike")
    parser.add_argument("--core", action="store_true", help="also the join of the desktop program")
    parser.add_argument("--kill", action="store_true", help="also kill a native worker, and resume")
    parser.add_argument("--data", help="a folder that keeps the views for the next time")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        for count in options.views:
            source = os.path.join(options.data or scratch, str(count))
            write_views(source, count)
            measure(source, count, scratch, options)


def measure(source: str, count: int, scratch: str, options: argparse.Namespace) -> None:
    """Measures one size in every way that was asked for."""
    radius = "--radius", str(options.radius)
    if options.core:
        wall, cpu, matches = core_join(source, options.radius)
        print(
            f"{count:,} views, core's join".ljust(28), f"{wall:8.1f} s {cpu:8.1f} CPU s {matches:20,} matches"
        )
    wall = 0.0
    for runner in options.runner:
        output = os.path.join(scratch, f"{count}-{runner}")
        found = run(source, output, "--runner", runner, *radius)
        print_row(f"{count:,} views, {runner}", found)
        wall = found["wall"] if runner == options.runner[0] else wall
    if options.kill:
        output = os.path.join(scratch, f"{count}-killed")
        print_row("  a worker killed", run(source, output, *radius, kill_after=0.4 * wall))
        print_row("  --resume", run(source, output, "--resume", *radius))
    if options.skew:
        for kind, name in (("one", "one picture"), ("tenth", "a tenth near-equal")):
            skewed = os.path.join(scratch, f"{count}-{kind}")
            write_skewed(skewed, source, count, kind)
            print_row(f"  {name}", run(skewed, os.path.join(scratch, f"{count}-{kind}-out"), *radius))


if __name__ == "__main__":
    main()
