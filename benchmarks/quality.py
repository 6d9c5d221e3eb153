"""Measures how many edited copies of a photograph are found, and how many strangers are joined.

    python benchmarks/quality.py FOLDER [--set SET] [--pictures N] [--seed 1] [--work DIR] [--skip PATTERN]...

Pictures are chosen from FOLDER by a seed, an even number from each sub-folder. By `--set`:

    plain      each is edited in the 33 ways of `families.py` (the default)
    hard       each is edited in the ways of `hard_families.py`, whose parameters are drawn by the seed
    all        both
    negatives  different photographs with equal overlays, pages, frames of bursts: see `negatives.py`
    bursts     bursts and copies with the times they were taken: see `bursts.py`

`dupfinder clusters` is run over originals and copies together.

Copy recall: the mean over the families of the share of copies that end up in one cluster with their
original. A false pair: two files of different pictures in one cluster.

A cluster joins copies through other copies. Column "direct": the copies that match their cluster's keeper
themselves. Column "pairs" (`--pairs`, the default but for the plain set): copy recall when the program sees
the originals and the copies of one family only, which is to say that a copy is accepted with its original
itself; the false pairs of these runs stand beside it.

Other finders can be run over the same files: `--immaculate`, `--czkawka`, `--image-dedup-ai`,
`--dupeguru`.
"""

import argparse
import json
import os
import shlex
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple, TypeVar

import bursts
import negatives
from choosing import choose_pictures, read_picture
from families import FAMILIES, Edit, extension_of
from hard_families import hard_families
from programs import (
    document_of_program,
    run_czkawka,
    run_dupeguru,
    run_image_dedup_ai,
    run_immaculate,
    run_program,
)
from scoring import ORIGINAL, Member, Recall, Score, mean, paired_with_original, picture_and_family, score

Program = Callable[[str], list[list[Member]]]

DEFAULT_COUNTS = {"plain": 180, "hard": 180, "all": 180, "negatives": 200, "bursts": 300}
SETS = tuple(DEFAULT_COUNTS)
Result = TypeVar("Result")

# Making the copies


def families_of(name: str, seed: int) -> dict[str, Edit]:
    """Returns the edits of a set: `plain`, `hard` or `all`."""
    plain, hard = name != "hard", name != "plain"
    return (FAMILIES if plain else {}) | (hard_families(seed) if hard else {})


def write_families(
    pictures: Sequence[str],
    target_folder: str,
    families: Mapping[str, Edit] = FAMILIES,
    workers: int | None = None,
) -> int:
    """Writes each picture as `<number>_original.<ext>` and its edits as `<number>_<family>.<ext>`.

    Returns the number of files. Deterministic: the same pictures and families give the same bytes.
    """
    os.makedirs(target_folder, exist_ok=True)

    def store(number: int, family: str, file: bytes, extension: str) -> None:
        with open(os.path.join(target_folder, f"{number:04d}_{family}{extension}"), "wb") as stream:
            stream.write(file)

    def edit(number: int, path: str) -> int:
        pixels, file = read_picture(path)
        store(number, ORIGINAL, file, extension_of(file))
        for family, function in families.items():
            store(number, family, *function(pixels, file))
        return 1 + len(families)

    # cv2 releases the interpreter lock, so threads are enough.
    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        return sum(pool.map(edit, range(len(pictures)), pictures))


def make_families(
    source_folder: str,
    target_folder: str,
    count: int,
    seed: int,
    skip: Collection[str] = (),
    families: Mapping[str, Edit] = FAMILIES,
) -> list[str]:
    """Chooses pictures (see `choose_pictures`) and writes them with all their edits.

    Returns the paths of the chosen pictures; picture number n of the target is item n.
    """
    pictures = choose_pictures(source_folder, count, seed, skip)
    write_families(pictures, target_folder, families)
    return pictures


# Measuring


class Timing(NamedTuple):
    """How long a program took; CPU seconds of all its threads."""

    seconds: float
    cpu_seconds: float


def timed(program: Callable[[str], Result], folder: str) -> tuple[Result, Timing]:
    """Runs a program; returns its result and how long it took."""
    start, before = time.perf_counter(), os.times()
    result = program(folder)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return result, Timing(time.perf_counter() - start, cpu)


def score_pairs(program: Program, folder: str) -> dict[str, Recall]:
    """Runs the program once for each family, over the originals and the copies of that family alone."""
    names = sorted(os.listdir(folder))
    recalls = {}
    for family in dict.fromkeys(family for _, family in map(picture_and_family, names)):
        if family == ORIGINAL:
            continue
        chosen = [name for name in names if picture_and_family(name)[1] in (ORIGINAL, family)]
        # Beside the files, where they can be linked instead of copied.
        with tempfile.TemporaryDirectory(dir=os.path.dirname(folder)) as alone:
            for name in chosen:
                _link(os.path.join(folder, name), os.path.join(alone, name))
            clusters = program(alone)
        result = score(chosen, clusters)
        paired = sum(map(paired_with_original, clusters))
        # All false pairs: those of two originals too.
        recalls[family] = result.families[family]._replace(direct=paired, false_pairs=result.false_pairs)
    return recalls


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


# Printing


def _columns(scores: dict[str, Score], pairs: dict[str, Recall]) -> dict[str, Callable[[str], float]]:
    """Returns the columns of the table: title -> function of the family."""

    def share(name: str, field: str, family: str) -> float:
        recall = scores[name].families[family]
        return getattr(recall, field) / recall.copies

    columns: dict[str, Callable[[str], float]] = {name: partial(share, name, "found") for name in scores}
    columns |= {
        f"{name} direct": partial(share, name, "direct") for name in scores if scores[name].direct_recall
    }
    if pairs:
        columns["pairs"] = lambda family: pairs[family].direct / pairs[family].copies
    return columns


def print_families(scores: dict[str, Score], pairs: dict[str, Recall] | None = None) -> None:
    """One line a family, one column a program, and the means; then false pairs of the first program."""
    pairs = pairs or {}
    first, *_ = scores.values()
    columns = _columns(scores, pairs)
    counts = {"false pairs": first.families} | ({"false in pairs": pairs} if pairs else {})
    width = max(14, *(len(name) + 2 for name in [*columns, *counts]))
    print(f"{'copy recall':22}" + "".join(f"{name:>{width}}" for name in [*columns, *counts]))
    for family in first.families:
        cells = "".join(f"{column(family):{width}.3f}" for column in columns.values())
        cells += "".join(f"{recalls[family].false_pairs:{width}}" for recalls in counts.values())
        print(f"{family:22}{cells}")
    means = (mean(map(column, first.families)) for column in columns.values())
    print(f"{'mean':22}" + "".join(f"{value:{width}.4f}" for value in means))


def histogram(sizes: Counter[int], whole: int = 1 + len(FAMILIES)) -> dict[str, int]:
    """Cluster counts by size; a complete cluster has `whole` files: one original and all its copies."""
    bounds = [(2, 5), (6, 10), (11, 20), (21, whole - 1)]
    bounds = [(low, min(high, whole - 1)) for low, high in bounds if low < whole]
    edges = {f"{low}-{high}": (low, high) for low, high in bounds}
    edges |= {str(whole): (whole, whole), f"over {whole}": (whole + 1, sys.maxsize)}
    return {
        label: sum(count for size, count in sizes.items() if low <= size <= high)
        for label, (low, high) in edges.items()
    }


def print_clusters(name: str, result: Score, timing: Timing) -> None:
    """Everything about a program's clusters that is not in the table."""
    print(
        f"\n{name}: {timing.seconds:.1f} s, copy recall {result.recall:.4f}, {result.false_pairs} false pairs"
    )
    largest = max(result.sizes, default=0)
    counts = histogram(result.sizes, 1 + len(result.families))
    by_size = ", ".join(f"{label}: {count}" for label, count in counts.items())
    print(f"  {sum(result.sizes.values())} clusters, the largest of {largest}; by size {by_size}")
    if result.direct_recall:
        print(f"  direct copy recall {result.direct_recall:.4f}; {result.linked} files linked")
    for first, second in result.examples:
        print(f"  false pair: {first}  {second}")


def print_timing(name: str, timing: Timing, files: int) -> None:
    """One line: seconds, CPU seconds, files a second."""
    print(
        f"time: {name} {timing.seconds:.2f} s, {timing.cpu_seconds:.2f} s of CPU, {files} files, "
        f"{files / timing.seconds:.0f} files/s"
    )


# The command line


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="pictures to choose from")
    parser.add_argument("--set", choices=SETS, default="plain", help="(default: plain)")
    parser.add_argument(
        "--pictures",
        type=int,
        metavar="N",
        help="how many (default: 180; negatives: 200 of each kind; bursts: 300, and 300 groups of copies)",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="fixes the choice (default: 1)")
    parser.add_argument("--skip", action="append", default=[], metavar="PATTERN", help="e.g. 'Motorbikes/*'")
    parser.add_argument("--work", metavar="DIR", help="keep the copies here; reused if it is there already")
    parser.add_argument("--program", metavar="CMD", help="dupfinder's command; '' leaves it out")
    parser.add_argument("--radius", type=int, metavar="N", help="for dupfinder, in bits")
    parser.add_argument("--crops", action="store_true", help="for dupfinder: search for crops too")
    parser.add_argument("--model", metavar="FILE", help="for dupfinder: a model that proposes further crops")
    parser.add_argument(
        "--pairs", action=argparse.BooleanOptionalAction, help="run dupfinder once for each family too"
    )
    parser.add_argument("--immaculate", metavar="CMD", help="the command of Immaculate")
    parser.add_argument("--czkawka", metavar="PYTHON", help="a Python that can import czkawka")
    parser.add_argument("--dupeguru", metavar="PYTHON", help="a Python that runs dupeguru.py")
    parser.add_argument("--image-dedup-ai", metavar="CMD", help="the command of image-dedup-ai")
    return parser


def _prepare(arguments: argparse.Namespace, folder: str) -> None:
    """Makes the copies in `folder`, unless they are there already; it appears only when complete."""
    if os.path.isdir(folder):
        print(f"using the files in {folder}", file=sys.stderr)
        return
    if not arguments.folder:
        raise SystemExit("FOLDER is needed: there are no copies yet.")
    unfinished = f"{folder}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    count = arguments.pictures or DEFAULT_COUNTS[arguments.set]
    choice = (arguments.folder, unfinished, count, arguments.seed, arguments.skip)
    if arguments.set == "negatives":
        if not negatives.write_negatives(*choice):
            raise SystemExit(f"Too few pictures in {arguments.folder}.")
    elif arguments.set == "bursts":
        bursts.write_bursts(*choice)
    else:
        made = len(make_families(*choice, families_of(arguments.set, arguments.seed)))
        if not made:
            raise SystemExit(f"No pictures in {arguments.folder}.")
        if made < count:
            print(f"only {made} distinct pictures in {arguments.folder}", file=sys.stderr)
    os.replace(unfinished, folder)


def _own(arguments: argparse.Namespace) -> tuple[list[str], list[str]]:
    """Returns dupfinder's command and its options."""
    own = [sys.executable, "-m", "dupfinder"]
    if arguments.program is not None:
        own = shlex.split(arguments.program)
    options = [] if arguments.radius is None else ["--radius", str(arguments.radius)]
    options += ["--crops"] if arguments.crops else []
    return own, [*options, "--model", arguments.model] if arguments.model else options


def _programs(arguments: argparse.Namespace) -> dict[str, Program]:
    programs: dict[str, Program] = {}
    own, options = _own(arguments)
    if own:
        programs["dupfinder"] = partial(run_program, own, options)
    if arguments.immaculate:
        programs["immaculate"] = partial(run_immaculate, shlex.split(arguments.immaculate))
    if arguments.czkawka:
        programs["czkawka"] = partial(run_czkawka, shlex.split(arguments.czkawka))
    if arguments.dupeguru:
        programs["dupeguru"] = partial(run_dupeguru, shlex.split(arguments.dupeguru))
    if arguments.image_dedup_ai:
        programs["image-dedup-ai"] = partial(run_image_dedup_ai, shlex.split(arguments.image_dedup_ai))
    if not programs:
        raise SystemExit("No program to run.")
    return programs


def _measure_families(arguments: argparse.Namespace, programs: dict[str, Program], folder: str) -> None:
    names = sorted(os.listdir(folder))
    print(f"{len(names)} files of {len({picture_and_family(name)[0] for name in names})} pictures\n")
    scores, timings = {}, {}
    for name, program in programs.items():
        clusters, timings[name] = timed(program, folder)
        scores[name] = score(names, clusters)
    wants_pairs = arguments.set != "plain" if arguments.pairs is None else arguments.pairs
    pairs = {}
    if wants_pairs and "dupfinder" in programs:
        pairs = score_pairs(programs["dupfinder"], folder)
    print_families(scores, pairs)
    for name, result in scores.items():
        print_clusters(name, result, timings[name])
    for name, timing in timings.items():
        print_timing(name, timing, len(names))


def _measure_negatives(arguments: argparse.Namespace, programs: dict[str, Program], folder: str) -> None:
    names = sorted(os.listdir(folder))
    for name, program in programs.items():
        print(f"\n{name}")
        clusters, timing = timed(program, folder)
        negatives.print_joined(negatives.count_joined(names, clusters))
        print_timing(name, timing, len(names))
        if arguments.folder:
            negatives.print_looked_at(arguments.folder, program)


def _measure_bursts(arguments: argparse.Namespace, folder: str) -> None:
    command, options = _own(arguments)
    if not command:
        raise SystemExit("Bursts are measured for dupfinder only.")
    with open(os.path.join(folder, bursts.TRUTH), encoding="utf-8") as stream:
        truth = json.load(stream)
    document, timing = timed(partial(document_of_program, command, options), folder)
    bursts.print_told(bursts.count_told(truth, bursts.kinds_of_document(document)))
    print_timing("dupfinder", timing, sum(len(group["files"]) for group in truth["groups"]))


def main(argv: Sequence[str] | None = None) -> None:
    """Makes the copies, runs the programs, prints the tables."""
    arguments = _parser().parse_args(argv)
    programs = _programs(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.abspath(arguments.work or os.path.join(temporary, "copies"))
        _prepare(arguments, folder)
        if arguments.set == "negatives":
            _measure_negatives(arguments, programs, folder)
        elif arguments.set == "bursts":
            _measure_bursts(arguments, folder)
        else:
            _measure_families(arguments, programs, folder)


if __name__ == "__main__":
    main()
