"""Times what review is made of: choosing extras by rules, moving them to the trash, putting them back.

    python benchmarks/review.py                  all sections
    python benchmarks/review.py rules --repeat 15
    python benchmarks/review.py trash --files 1000 --size 300000

Clusters are synthetic; files are of random bytes in a temporary folder, which has a trash of its own. Each
row is the best and the median of several runs, since other programs take their share of the machine;
ratios within one run are what to compare.
"""

from __future__ import annotations

import argparse
import functools
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from dupfinder.base.files import FileState, ScannedImage
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Relation
from dupfinder.clusters.rules import PRESETS, Criterion, parse_rule
from dupfinder.clusters.scope import Mark
from dupfinder.clusters.selection import Selection, select
from dupfinder.finder import Finder
from dupfinder.system.checksums import fingerprint_of
from dupfinder.system.path_names import lies_in
from dupfinder.trash.plan import Extra

CLUSTERS = 10_000
RULES_TARGET = "< 300 ms"
ORIGINALS = "/home/someone/Pictures/Originals"
FOLDERS = (ORIGINALS, *(f"/home/someone/Pictures/{year}/Summer" for year in range(2015, 2025)), "/media/old")


def print_row(what: str, *values: str) -> None:
    """Prints a row of a table."""
    print(f"{what:<58}" + "".join(f"{value:>14}" for value in values), flush=True)


def measure(what: str, work: Callable[[], object], repeat: int, target: str, *notes: str) -> None:
    """Prints the best and the median time of some runs, then the target and what there is to note."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    milliseconds = (f"{1000 * value:.1f} ms" for value in (min(times), statistics.median(times)))
    print_row(what, *milliseconds, target, *notes)


# --- rules --------------------------------------------------------------------------------------


def make_clusters(count: int, seed: int = 1) -> list[Cluster]:
    """Clusters of 2 to 8 files in a dozen folders: copies, smaller ones, some damaged, some linked."""
    draw = random.Random(seed)
    clusters, number = [], 0
    for _ in range(count):
        images = []
        for _ in range(draw.randint(2, 8)):
            number += 1
            images.append(make_image(number, draw))
        relations = draw.choices(("exact", "near", "linked"), (30, 60, 10), k=len(images))
        clusters.append(told_from(images, ["keeper", *relations[1:]]))
    return clusters


def make_image(number: int, draw: random.Random) -> ImageRecord:
    """An image as a camera, a messenger or a person with an editor would leave it."""
    width, height = draw.choice(((4032, 3024), (4032, 3024), (4000, 3000), (1600, 1200), (320, 240)))
    second = draw.randrange(1_400_000_000, 1_700_000_000)
    name = f"IMG_{number:06}{draw.choice(('', '', ' copy', ' (1)', '_ä'))}.jpg"
    return ImageRecord(
        id=number,
        path=f"{draw.choice(FOLDERS)}/{name}",
        size_bytes=draw.randrange(100_000, 6_000_000),
        mtime_ns=second * 1_000_000_000,
        width=width,
        height=height,
        content_pixels=width * height,
        format=draw.choice(("JPEG", "JPEG", "HEIC", "PNG")),
        taken_at=time.strftime("%Y:%m:%d %H:%M:%S", time.gmtime(second)) if draw.random() < 0.7 else None,
        damaged=draw.random() < 0.02,
        flat=False,
        appearance=number,
        reachable=draw.random() > 0.02,
    )


def told_from(images: Sequence[ImageRecord], relations: Sequence[Relation]) -> Cluster:
    """A cluster of these, the first of which is the keeper."""
    return Cluster(
        tuple(
            ClusterFile(
                image, 0 if relation in ("keeper", "exact") else 5, relation, None, relation != "linked"
            )
            for image, relation in zip(images, relations, strict=True)
        )
    )


class FreeRekey:
    """Tells clusters from other keepers without a look at their hashes: it costs next to nothing."""

    def __init__(self) -> None:
        self.known: dict[int, Cluster] = {}
        self.clusters = 0

    def __call__(self, pairs: Sequence[tuple[Cluster, ImageRecord]]) -> list[Cluster]:
        """The clusters, made once for each keeper."""
        self.clusters = len(pairs)
        return [self.known.get(keeper.id) or self._make(cluster, keeper) for cluster, keeper in pairs]

    def _make(self, cluster: Cluster, keeper: ImageRecord) -> Cluster:
        files = [replace(file, relation="near", direct=True) for file in cluster.files]
        first = next(file for file in files if file.image is keeper)
        files.remove(first)
        made = Cluster((replace(first, distance=0, relation="keeper"), *files))
        self.known[keeper.id] = made
        return made


def make_marks(clusters: Sequence[Cluster], share: float, seed: int = 2) -> dict[str, Mark]:
    """Returns random marks for a share of all files."""
    draw = random.Random(seed)
    kinds: tuple[Mark, ...] = ("keep", "trash", "keeper")
    return {
        file.image.path: draw.choice(kinds)
        for cluster in clusters
        for file in cluster.files
        if draw.random() < share
    }


def protection(folders: Sequence[str]) -> Callable[[str], bool]:
    """Whether a path lies in one of these; the answer for a folder is remembered."""
    protected = frozenset(map(os.fsencode, folders))
    of_folder = functools.cache(lambda folder: lies_in(os.fsencode(folder), protected))
    return lambda path: of_folder(path.rpartition(os.sep)[0])


def time_rules(options: argparse.Namespace) -> None:
    """Prints what choosing the extras of all clusters takes, by several rules."""
    clusters = make_clusters(options.clusters)
    files = sum(len(cluster.files) for cluster in clusters)
    print(f"Rules over {len(clusters):,} clusters of {files:,} files")
    print("(telling clusters from another keeper is faked here and costs nothing)")
    print_row("rule", "best", "median", "target", "extras", "told anew")
    everything = parse_rule(
        f"folder:{ORIGINALS},folder:/media/old,not-name:*copy*,format:HEIC/PNG/JPEG,highest-resolution,"
        "largest,oldest,oldest-modified,shortest-path"
    )
    marks = make_marks(clusters, 0.05)
    rows: list[tuple[str, Sequence[Criterion] | None, Mapping[str, Mark], Sequence[str]]] = [
        ("marks on 5 % of the files, no rule", None, marks, ()),
        *((preset.name, preset.criteria, {}, ()) for preset in PRESETS),
        ("name, newest-modified", parse_rule("name:IMG_*,newest-modified"), {}, ()),
        ("nine criteria", everything, {}, ()),
        ("nine criteria, marks", everything, marks, ()),
        ("nine criteria, marks, two protected folders", everything, marks, (ORIGINALS, FOLDERS[1])),
    ]
    for what, criteria, decided, protected in rows:
        rekey = FreeRekey()
        choose = functools.partial(select, clusters, criteria=criteria, marks=decided, rekey=rekey)
        selection: Selection = choose(is_protected=protection(protected))
        measure(
            what,
            lambda choose=choose, folders=protected: choose(is_protected=protection(folders)),
            options.repeat,
            RULES_TARGET,
            f"{len(list(selection.extras)):,}",
            f"{rekey.clusters:,}",
        )


# --- trash --------------------------------------------------------------------------------------


class Pairs:
    """Files and those that are kept for them, in a folder with a library and a trash beside it."""

    def __init__(self, place: str, count: int, size: int, *, exact: bool) -> None:
        os.environ["XDG_DATA_HOME"] = os.path.join(place, "share")
        self.folder = os.path.join(place, "pictures")
        os.makedirs(self.folder)
        self.exact = exact
        self.size = size
        self.paths = [
            [os.fsencode(os.path.join(self.folder, f"{number} {kind}.jpg")) for kind in ("extra", "keeper")]
            for number in range(count)
        ]
        draw = random.Random(3)
        for extra, keeper in self.paths:
            data = draw.randbytes(size)
            for path in (extra, keeper):
                with open(path, "wb") as stream:
                    stream.write(data if exact else path[-8:] + data[8:])
        self.finder = Finder(os.path.join(place, "data"))
        self.finder.library.add_folder(os.fsencode(self.folder))

    def extras(self) -> list[Extra]:
        """Returns the extras to move, indexed without decoding, which the trash does not need."""
        library = self.finder.library
        scanned = [
            ScannedImage(
                FileState.of(path, os.stat(path)),
                fingerprint_of(read(path)),
                40,
                30,
                1200,
                "JPEG",
                views=(b"x",),
            )
            for pair in self.paths
            for path in pair
        ]
        library.store(scanned, 1)
        known = {image.path: image for image in library.records()}
        return [
            Extra(known[os.fsdecode(extra)], known[os.fsdecode(keeper)], self.exact)
            for extra, keeper in self.paths
        ]

    def read_both(self) -> None:
        """Reads both files of all pairs: the lower bound for comparing their bytes."""
        for pair in self.paths:
            for path in pair:
                read(path)


def read(path: bytes) -> bytes:
    """All bytes of a file."""
    with open(path, "rb") as stream:
        return stream.read()


def time_trash(options: argparse.Namespace) -> None:
    """Prints what moving files to the trash takes, with all checks, and putting them back."""
    print(
        f"{options.files:,} files of {options.size / 1000:.0f} kB to the trash, each with a keeper of its own"
    )
    print_row("what", "best", "median", "target", "MB/s")
    for exact in (False, True):
        with tempfile.TemporaryDirectory() as place:
            pairs = Pairs(place, options.files, options.size, exact=exact)
            reading, moving, returning = [], [], []
            for _ in range(max(3, options.repeat // 3)):
                extras = pairs.extras()
                reading.append(seconds(pairs.read_both))
                moving.append(seconds(lambda: move(pairs, extras)))  # noqa: B023 - called at once
                returning.append(seconds(lambda: pairs.finder.undo()))  # noqa: B023
            pairs.finder.library.close()
        kind = "exact, their bytes compared" if exact else "near-duplicates"
        megabytes = 2 * options.files * options.size / 1e6
        for what, times, target in (
            ("only reading both files of each", reading, ""),
            (f"{kind}: moved", moving, "" if exact else "< 3 s"),
            (f"{kind}: put back and indexed", returning, ""),
        ):
            best, median = min(times), statistics.median(times)
            print_row(what, f"{best:.2f} s", f"{median:.2f} s", target, f"{megabytes / median:.0f}")


def seconds(work: Callable[[], object]) -> float:
    """Returns the seconds that a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def move(pairs: Pairs, extras: Sequence[Extra]) -> None:
    """Moves all to the trash; each of them must go."""
    result = pairs.finder.trash(extras)
    assert len(result.moved) == len(extras), result.failed[:3]


SECTIONS: dict[str, Callable[[argparse.Namespace], None]] = {"rules": time_rules, "trash": time_trash}


def main() -> None:
    """Runs the sections that are asked for, or all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}; default all"
    )
    parser.add_argument("--clusters", type=int, default=CLUSTERS, help="default %(default)s")
    parser.add_argument("--files", type=int, default=1000, help="for the trash; default %(default)s")
    parser.add_argument("--size", type=int, default=300_000, help="bytes of each; default %(default)s")
    parser.add_argument("--repeat", type=int, default=9, help="runs of each row; default %(default)s")
    options = parser.parse_args()
    for name in options.sections:
        if name not in SECTIONS:
            parser.error(f"there is no section {name!r}; there are {', '.join(SECTIONS)}")
    for number, name in enumerate(options.sections or SECTIONS):
        if number:
            print()
        SECTIONS[name](options)


if __name__ == "__main__":
    main()
