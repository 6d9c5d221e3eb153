"""Times the index: range queries and all pairs, by the VP-tree, a scan, and the vptree package.

    python benchmarks/search.py --quick
    python benchmarks/search.py --sizes 100000,1000000 --radii 4,10 --data clustered --threads 2

Times differ between machines and moments; the ratios within one run are what to compare. `visited` is the
share of all possible distances that were computed.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Sequence

import numpy as np
import vptree
from numpy.typing import NDArray

from dupfinder.index import HammingVPTree, LinearScan, SearchStats, hamming

QUERIES = 25
ORIENTATIONS = 8
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


def time_queries(hashes: HashArray, radii: Sequence[int], rng: np.random.Generator) -> dict[int, float]:
    """Print a line per radius; return the visited share of each.

    Half of the queries are hashes of the library, half are random.
    """
    tree, scan = HammingVPTree(hashes), LinearScan(hashes)
    package = package_tree(hashes) if len(hashes) <= PACKAGE_LIMIT else None
    queries = [
        *rng.choice(hashes, QUERIES // 2).tolist(),
        *random_hashes(QUERIES - QUERIES // 2, rng).tolist(),
    ]
    eight = random_hashes(ORIENTATIONS, rng)
    shares = {}
    for radius in radii:
        stats = SearchStats()
        for query in queries:
            tree.within(query, radius, stats=stats)
        shares[radius] = stats.share(len(queries), len(hashes))
        tree_ms = median_ms(lambda query, radius=radius: tree.within(query, radius), queries)
        scan_ms = median_ms(lambda query, radius=radius: scan.within(query, radius), queries)
        eight_ms = 1000 * statistics.median(
            seconds(lambda radius=radius: tree.within_many(eight, radius)) for _ in range(5)
        )
        package_ms = DASH
        if package is not None:
            signed = [query - 2**64 if query >= 2**63 else query for query in queries]
            limit = radius + 0.5
            package_ms = (
                f"{median_ms(lambda query, limit=limit: package.get_all_in_range(query, limit), signed):.2f}"
            )
        row(
            f"{len(hashes):,}",
            str(radius),
            f"{tree_ms:.2f}",
            f"{shares[radius]:.1%}",
            f"{eight_ms:.2f}",
            f"{scan_ms:.2f}",
            f"{scan_ms / tree_ms:.2f}",
            package_ms,
        )
    return shares


def time_pairs(
    hashes: HashArray, radii: Sequence[int], shares: dict[int, float], threads: int, patience: float
) -> None:
    """Print a line per radius, with a dash for what would take longer than `patience` seconds."""
    tree, scan = HammingVPTree(hashes), LinearScan(hashes)
    possible = len(hashes) * (len(hashes) - 1) / 2
    # Seconds per distance: first a guess on the safe side, then the last measurement.
    tree_rate = scan_rate = 1.5e-9
    for radius in radii:
        cells = [DASH] * 5
        if shares[radius] * possible * tree_rate <= patience:
            stats = SearchStats()
            count = 0
            start = time.perf_counter()
            for chunk in tree.iter_pairs_within(radius, threads=threads, stats=stats):
                count += len(chunk[0])
            tree_s = time.perf_counter() - start
            tree_rate = tree_s / max(1, stats.distances)
            cells[:3] = f"{tree_s:.2f}", f"{stats.distances / possible:.1%}", f"{count:,}"
            if possible * scan_rate <= patience:
                scan_s = seconds(lambda radius=radius: list(scan.iter_pairs_within(radius, threads=threads)))
                scan_rate = scan_s / possible
                cells[3:] = f"{scan_s:.2f}", f"{scan_s / tree_s:.2f}"
        row(f"{len(hashes):,}", str(radius), *cells)


def real_job(arguments: argparse.Namespace) -> None:
    """Time the whole search of a library: all views and orientations. Not written yet."""


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
    arguments = parser.parse_args()
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
    row("points", "radius", "tree ms", "visited", "eight ms", "scan ms", "scan/tree", "vptree ms")
    shares = [time_queries(hashes, arguments.radii, rng) for hashes in libraries]

    print(f"\nAll pairs, one view and orientation, {arguments.threads} threads")
    row("points", "radius", "tree s", "visited", "pairs", "scan s", "scan/tree")
    for hashes, share in zip(libraries, shares, strict=True):
        time_pairs(hashes, arguments.radii, share, arguments.threads, patience)
    real_job(arguments)


if __name__ == "__main__":
    main()
