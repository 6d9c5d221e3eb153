"""Measures the search for crops, screenshots and turned copies: what is found, and the time of each step.

    python benchmarks/crops.py FOLDER [--truth] [--clusters FILE] [--thumbnails] [--query N]

Features of all pictures are extracted, joined and voted on, and candidates are checked. With --truth, files
are named as `benchmarks/quality.py` names them; printed are the share of each family's copies that are
accepted with their original directly, the share in one component with it, and false pairs. With --clusters,
pairs in one cluster of `dupfinder clusters --json FOLDER` are left out, and count as found. Seconds are of
CPU time, in one thread; those of checks leave out decoding, which is a step of its own.
"""

import argparse
import functools
import json
import os
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np
import scoring

from dupfinder.base.errors import ImageError
from dupfinder.crops.candidates import Candidate, candidates, query_candidates
from dupfinder.crops.checks import Pixels, Side, Verdict, verify, verify_thumbnails
from dupfinder.crops.collages import sort_out_collages
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index
from dupfinder.features.extraction import Extract, extract_with_thumbnail
from dupfinder.features.working_picture import DECODE_SIDE
from dupfinder.images.decoding import decode
from dupfinder.workers.analysis import prepare

EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp", ".avif")
SIDES_KEPT = 4000


class Clock:
    """Sums up CPU seconds by the name of a step."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Adds the time of a block."""
        start = time.process_time()
        try:
            yield
        finally:
            self.seconds[name] += time.process_time() - start


def pictures_below(folder: str) -> list[str]:
    """Paths of the image files in a folder and its sub-folders, in order."""
    return sorted(
        os.path.join(parent, name)
        for parent, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(EXTENSIONS)
    )


def grey_of(path: str) -> np.ndarray:
    """Decode a file, reduced."""
    with open(path, "rb") as stream:
        return decode(stream.read(), side=DECODE_SIDE, name=path).pixels


def extract_all(paths: list[str], clock: Clock) -> tuple[list[str], list[Extract]]:
    """Features of all files that can be decoded."""
    kept, extracts = [], []
    for path in paths:
        try:
            with clock.step("decode"):
                grey = grey_of(path)
        except (ImageError, OSError) as error:
            print(f"left out: {path}: {error}")
            continue
        with clock.step("features"):
            extracts.append(extract_with_thumbnail(grey))
        kept.append(path)
    return kept, extracts


class Union:
    """Joins numbers into components."""

    def __init__(self, count: int) -> None:
        self.parent = list(range(count))

    def root(self, number: int) -> int:
        """The number that stands for a component."""
        while self.parent[number] != number:
            self.parent[number] = number = self.parent[self.parent[number]]
        return number

    def join(self, a: int, b: int) -> None:
        """Joins two components."""
        self.parent[self.root(a)] = self.root(b)


def joined_by_hash(paths: list[str], document: str | None) -> Union:
    """Components of the clusters in a JSON document."""
    union = Union(len(paths))
    if document:
        number = {os.path.realpath(path): place for place, path in enumerate(paths)}
        with open(document) as stream:
            clusters = json.load(stream)["clusters"]
        for cluster in clusters:
            members = [number[file["path"]] for file in cluster["files"] if file["path"] in number]
            for member in members[1:]:
                union.join(members[0], member)
    return union


def check_all(found, paths, extracts, clock, union, thumbnails_only) -> list[Verdict]:
    """Check candidates, most votes first; pictures that are joined already are left out."""

    @functools.lru_cache(SIDES_KEPT)
    def side(number: int, mirrored: bool) -> Side:
        return Side.of(*extracts[number], mirrored)

    @functools.lru_cache(SIDES_KEPT)
    def pixels(number: int) -> Pixels:
        with clock.step("decode again"):
            return Pixels.of(grey_of(paths[number]))

    accepted = []
    with clock.step("checks"):
        for candidate in found:
            first, second = candidate.first, candidate.second
            if union.root(first) == union.root(second):
                continue
            sides = side(first, candidate.mirrored), side(second, False)
            if thumbnails_only:
                verdict = verify_thumbnails(*sides, candidate)
            else:
                verdict = verify(*sides, candidate, lambda: (pixels(first), pixels(second)))  # noqa: B023
            if verdict:
                accepted.append(verdict)
                union.join(first, second)
    clock.seconds["checks"] -= clock.seconds["decode again"]
    return accepted


def copies_of_originals(paths: list[str], found: list[Candidate], verdicts: list[Verdict]) -> list[Candidate]:
    """Candidates of an original and its copy that are not accepted, since both were joined already."""
    names = [scoring.picture_and_family(path) for path in paths]
    accepted = {(verdict.candidate.first, verdict.candidate.second) for verdict in verdicts}
    return [
        candidate
        for candidate in found
        if (candidate.first, candidate.second) not in accepted
        and names[candidate.first][0] == names[candidate.second][0]
        and scoring.ORIGINAL in (names[candidate.first][1], names[candidate.second][1])
    ]


def print_truth(paths: list[str], verdicts: list[Verdict], by_hash: Union, union: Union) -> None:
    """Recall of each family, and false pairs."""
    names = [scoring.picture_and_family(path) for path in paths]
    original = {picture: n for n, (picture, family) in enumerate(names) if family == scoring.ORIGINAL}
    pairs = {frozenset((v.candidate.first, v.candidate.second)) for v in verdicts}
    copies, direct, united = Counter(), Counter(), Counter()
    for number, (picture, family) in enumerate(names):
        if family != scoring.ORIGINAL and picture in original:
            other = original[picture]
            copies[family] += 1
            direct[family] += by_hash.root(number) == by_hash.root(other) or {number, other} in pairs
            united[family] += union.root(number) == union.root(other)
    for family in sorted(copies):
        print(f"{family:20}{direct[family] / copies[family]:8.3f}{united[family] / copies[family]:8.3f}")
    mean = [sum(found[f] / n for f, n in copies.items()) / max(1, len(copies)) for found in (direct, united)]
    print(f"{'mean':20}{mean[0]:8.4f}{mean[1]:8.4f}   directly, by component")
    wrong = [v for v in verdicts if names[v.candidate.first][0] != names[v.candidate.second][0]]
    print(f"false pairs accepted: {len(wrong)}, of {len(verdicts)}")
    for verdict in wrong[:20]:
        print("  ", paths[verdict.candidate.first], paths[verdict.candidate.second], verdict.confirmation)
    groups = defaultdict(Counter)
    for number, (picture, _) in enumerate(names):
        groups[union.root(number)][picture] += 1
    false = sum(sum(g.values()) ** 2 - sum(n * n for n in g.values()) for g in groups.values()) // 2
    print(f"false pairs in components, those by hash included: {false}")


def time_queries(index: Index, extracts: list[Extract], count: int) -> None:
    """Print the time of queries without decoding and checks."""
    chosen = range(0, len(extracts), max(1, len(extracts) // count))
    times = []
    for number in chosen:
        start = time.perf_counter()
        query_candidates(index, extracts[number].features)
        times.append(1000 * (time.perf_counter() - start))
    print(f"query: median {np.median(times):.1f} ms, most {max(times):.1f} ms, of {len(times)}")


def main() -> None:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--truth", action="store_true", help="files are named by benchmarks/quality.py")
    parser.add_argument("--clusters", help="JSON of `dupfinder clusters --json FOLDER`")
    parser.add_argument("--thumbnails", action="store_true", help="check on thumbnails only")
    parser.add_argument("--query", type=int, default=0, metavar="N", help="time so many queries")
    arguments = parser.parse_args()
    prepare()
    clock = Clock()
    paths, extracts = extract_all(pictures_below(arguments.folder), clock)
    by_hash = joined_by_hash(paths, arguments.clusters)
    union = joined_by_hash(paths, arguments.clusters)
    with clock.step("tables"):
        index = Index.of(FeatureArrays.of([extract.features for extract in extracts]))
    with clock.step("join and votes"):
        labels = np.array([by_hash.root(number) for number in range(len(paths))])
        found = candidates(index, same=labels)
    verdicts = check_all(found, paths, extracts, clock, union, arguments.thumbnails)
    sorted_verdicts = sort_out_collages(verdicts)
    if sorted_verdicts.in_collages:
        union = joined_by_hash(paths, arguments.clusters)
        for verdict in sorted_verdicts.joining:
            union.join(verdict.candidate.first, verdict.candidate.second)
    features, thumbnails = len(index.arrays.words), sum(len(extract.thumbnail) for extract in extracts)
    print(
        f"{len(paths)} pictures, {features} features, "
        f"{thumbnails / max(1, len(paths)):.0f} bytes a thumbnail; "
        f"{len(found)} candidates, {len(verdicts)} pairs, {len(sorted_verdicts.in_collages)} in collages"
    )
    for name, seconds in clock.seconds.items():
        print(f"{name:16}{seconds:8.2f} s{1000 * seconds / max(1, len(paths)):9.3f} ms a picture")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MiB")
    if arguments.truth:
        again = copies_of_originals(paths, found, verdicts)
        direct = check_all(again, paths, extracts, Clock(), Union(len(paths)), arguments.thumbnails)
        print_truth(paths, [*sorted_verdicts.joining, *direct], by_hash, union)
    if arguments.query:
        time_queries(index, extracts, arguments.query)


if __name__ == "__main__":
    main()
