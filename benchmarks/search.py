"""Times the index: range queries through the VP-tree, a scan and the vptree package; all pairs by the joins.

    python benchmarks/search.py --quick
    python benchmarks/search.py --sizes 100000,1000000 --radii 4,10 --data clustered --threads 2
    python benchmarks/search.py --images 10000000

Times differ between machines and moments; only the ratios within one run can be compared. `tree` walks the
tree at any size and radius, `scan` compares with every point, and `within` is the faster one, as the program
chooses it.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

import many_hashes
import numpy as np
import synthetic
import vptree
from numpy.typing import NDArray

from dupfinder.finder import Finder
from dupfinder.hashing.hashes import Hashes
from dupfinder.similarity.hash_arrays import scan
from dupfinder.similarity.joins import pairs_within
from dupfinder.similarity.matching import match_new
from dupfinder.similarity.query import compare_with
from dupfinder.similarity.view_index import ViewIndex, near_appearances
from dupfinder.similarity.views import ViewSet
from dupfinder.similarity.vp_tree import HammingVPTree, hamming

QUERIES = 25
ORIENTATIONS = 8
OPENED = "open s", "query ms", "way", "share", "MB"
# The package's tree takes a second to build for ten thousand points and grows with N log N.
PACKAGE_LIMIT = 10_000
PATIENCE_SECONDS = 120.0
DASH = "–"

HashArray = NDArray[np.uint64]


def random_hashes(count: int, rng: np.random.Generator) -> HashArray:
    """Draw independent hashes: the hardest case, because all distances are near 32."""
    return rng.integers(0, 2**64, count, dtype=np.uint64)


def clustered_hashes(count: int, rng: np.random.Generator) -> HashArray:
    """Draw hashes as photographs have them: rows resemble the row above, and a third are edited copies.

    A copy differs from its original in up to 8 bits.
    """
    rows = rng.integers(0, 256, (count, 8), dtype=np.uint8)
    for row in range(1, 8):
        changed = rng.integers(0, 256, count, dtype=np.uint8) & rng.integers(0, 256, count, dtype=np.uint8)
        rows[:, row] = rows[:, row - 1] ^ changed
    hashes = rows.view(np.uint64).ravel()
    copies = rng.choice(count, count // 3, replace=False)
    hashes[copies] = hashes[rng.integers(0, count, len(copies))]
    flips = rng.integers(0, 9, len(copies))
    for flip in range(8):
        bit = np.uint64(1) << rng.integers(0, 64, len(copies), dtype=np.uint64)
        hashes[copies] ^= np.where(flips > flip, bit, np.uint64(0))
    return hashes


DATA: dict[str, Callable[[int, np.random.Generator], HashArray]] = {
    "random": random_hashes,
    "clustered": clustered_hashes,
}


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median_ms(search: Callable[[int], object], queries: Sequence[int]) -> float:
    return 1000 * statistics.median(seconds(lambda query=query: search(query)) for query in queries)


def row(*cells: str) -> None:
    print("".join(f"{cell:>12}" for cell in cells), flush=True)


def package_tree(hashes: HashArray) -> vptree.VPTree:
    """Build the package's own tree, over signed numbers, which it does not turn into floating point."""
    signed = hashes.view(np.int64).tolist()
    return vptree.VPTree(np.unique(signed), lambda a, b: hamming(int(a) & (2**64 - 1), int(b) & (2**64 - 1)))


def time_queries(hashes: HashArray, radii: Sequence[int], rng: np.random.Generator) -> None:
    """Print a line per radius. Half of the queries are hashes of the library, half are random."""
    tree = HammingVPTree(hashes)
    package = package_tree(hashes) if len(hashes) <= PACKAGE_LIMIT else None
    queries = np.concatenate(
        [rng.choice(hashes, QUERIES // 2), random_hashes(QUERIES - QUERIES // 2, rng)]
    ).tolist()
    eight = random_hashes(ORIENTATIONS, rng)
    for radius in radii:
        tree_ms = median_ms(lambda query, radius=radius: tree._walk(np.uint64(query), radius), queries)
        scan_ms = median_ms(lambda query, radius=radius: scan(hashes, np.uint64(query), radius), queries)
        within_ms = median_ms(lambda query, radius=radius: tree.within(query, radius), queries)
        eight_ms = 1000 * statistics.median(
            seconds(lambda radius=radius: [tree.indices_within(query, radius) for query in eight])
            for _ in range(5)
        )
        package_ms = DASH
        if package is not None:
            signed = [query - 2**64 if query >= 2**63 else query for query in queries]
            limit = radius + 0.5
            package_ms = (
                f"{median_ms(lambda query, limit=limit: package.get_all_in_range(query, limit), signed):.2f}"
            )
        times = (f"{ms:.2f}" for ms in (tree_ms, scan_ms, within_ms, eight_ms))
        row(f"{len(hashes):,}", str(radius), *times, package_ms)


def time_pairs(hashes: HashArray, radii: Sequence[int], threads: int, patience: float) -> None:
    """Print a line per radius, with a dash for the scan if it would take longer than `patience` seconds."""
    possible = len(hashes) * (len(hashes) - 1) / 2
    block = hashes[: 1 << 12]
    rate = seconds(lambda: [scan(block, query, 10) for query in block[:500]]) / (500 * len(block))
    for radius in radii:
        start = time.perf_counter()
        count = sum(len(chunk[0]) for chunk in pairs_within(hashes, radius, threads=threads))
        bands_s = time.perf_counter() - start
        cells = [f"{bands_s:.2f}", f"{count:,}", DASH, DASH]
        if 2 * possible * rate <= patience:
            scan_s = seconds(lambda radius=radius: [scan(hashes, query, radius) for query in hashes]) / 2
            cells[2:] = f"{scan_s:.2f}", f"{scan_s / bands_s:.1f}"
        row(f"{len(hashes):,}", str(radius), *cells)


def real_job(sizes: Sequence[int], threads: int) -> None:
    """Print what all matches of a library take, from scratch and after ten more pictures, and a query.

    The libraries are synthetic (synthetic.py): 1.4 views a picture, eight orientations, a fifth of
    the pictures edited copies.
    """
    print("\nA library: all views, eight orientations, radius 10")
    row(
        "images",
        "views",
        "matches",
        "all s",
        "ten more s",
        "peak MB",
        *"open s,query ms,way,share,MB".split(","),
    )
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            synthetic.fill(folder, size)
            # A process of its own, so that its memory is its own.
            command = [sys.executable, __file__, "--job", folder, "--threads", str(threads)]
            subprocess.run(command, check=True)


def job(folder: str, threads: int) -> None:
    """Print the line of one library; the two processes of a large one are this one and the next."""
    with Finder(folder, threads=threads) as finder:
        finder.search_index()
        all_s = seconds(lambda: match_new(finder.library, 10, threads=threads))
        synthetic.fill(folder, 10, seed=99, first=len(finder.library.records()))
        more_s = seconds(lambda: match_new(finder.library, 10, threads=threads))
        images, views, matches = finder.library.counts()
    command = [sys.executable, __file__, "--open", folder, "--threads", str(threads)]
    opened = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    times = f"{all_s:.1f}", f"{more_s:.2f}"
    row(f"{images:,}", f"{views:,}", f"{matches:,}", *times, f"{peak_mb():.0f}", *opened)


def open_and_query(folder: str) -> None:
    """Print what opening a library takes, the median query, and the memory after both."""
    with Finder(folder) as finder:
        start = time.perf_counter()
        index = finder.search_index()
        open_s = time.perf_counter() - start
        # Loaded: as after the first queries of a session.
        index.search.prepare()
        # Pictures of the library, as in a search for copies.
        looks = np.unique(index.appearances)[:: max(len(index.appearances) // QUERIES, 1)]
        pools = [ViewSet.of(finder.library, looks[i : i + 1]) for i in range(len(looks))]
        compared(finder, index, pools[0].hashes)
        times = [seconds(lambda pool=pool: compared(finder, index, pool.hashes)) for pool in pools[:QUERIES]]
        last = index.search.last
    share = f"{last.way} {100 * last.compared / last.points:.2f}%" if last else f"{DASH} {DASH}"
    print(f"{open_s:.2f} {statistics.median(times) * 1e3:.2f} {share} {peak_mb():.0f}")


def peak_mb() -> float:
    """Return the largest memory of this process; `ru_maxrss` may be its parent's."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def compared(finder: Finder, index: ViewIndex, query: Hashes) -> None:
    """Do all of a query but decoding: candidates, their hashes, the second look."""
    looks = near_appearances(index, query, 10)
    compare_with(finder.library, index, query, False, looks, 10)


def numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=numbers, default=[10_000, 100_000, 1_000_000], metavar="N,N,…")
    parser.add_argument("--radii", type=numbers, default=[2, 4, 6, 8, 10, 12], metavar="R,R,…")
    parser.add_argument("--data", choices=DATA, default="random")
    parser.add_argument("--threads", type=int, default=2, help="threads for all pairs (default: 2)")
    parser.add_argument("--quick", action="store_true", help="10,000 and 100,000 points, radii 4 and 10")
    parser.add_argument("--full", action="store_true", help="also what takes longer than two minutes")
    parser.add_argument("--libraries", type=numbers, default=[10_000, 100_000], metavar="N,N,…")
    parser.add_argument("--images", type=int, metavar="N", help="only hashes of so many pictures")
    parser.add_argument("--job", help=argparse.SUPPRESS)
    parser.add_argument("--open", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.job:
        job(arguments.job, arguments.threads)
        return
    if arguments.open:
        open_and_query(arguments.open)
        return
    if arguments.images:
        of = arguments.images, clustered_hashes, arguments.threads, PATIENCE_SECONDS, peak_mb
        for name, figure in many_hashes.measures(*of):
            print(f"{name:20}{figure}", flush=True)
        return
    if arguments.quick:
        arguments.sizes, arguments.radii = [10_000, 100_000], [4, 10]
    patience = float("inf") if arguments.full else PATIENCE_SECONDS
    rng = np.random.default_rng(0)
    libraries = [DATA[arguments.data](size, rng) for size in arguments.sizes]

    print(f"Building ({arguments.data} hashes)")
    row("points", "tree s")
    for hashes in libraries:
        row(f"{len(hashes):,}", f"{seconds(lambda hashes=hashes: HammingVPTree(hashes)):.2f}")

    print("\nOne range query, median; eight queries as for eight orientations")
    row("points", "radius", "tree ms", "scan ms", "within ms", "eight ms", "vptree ms")
    for hashes in libraries:
        time_queries(hashes, arguments.radii, rng)

    print(f"\nAll pairs, one view and orientation, {arguments.threads} threads")
    row("points", "radius", "bands s", "pairs", "scan s", "ratio")
    for hashes in libraries:
        time_pairs(hashes, arguments.radii, arguments.threads, patience)
    real_job(arguments.libraries, arguments.threads)


if __name__ == "__main__":
    main()
