"""Indexes thousands of broken, lying and hostile files, and looks where each of them has got to.

    python benchmarks/hostile.py [--files 20000] [--seed 1] [--program CMD] [--keep FOLDER]

The files are those of tests/hostile.py: mutations of small pictures of every format, crafted files, bombs
up to the limit of what is decoded and beyond it, odd names, and what is no file at all. The program runs as
a process of its own. Each file must be intact, or a problem with a reason: intact images + problems = files.

Memory is summed over the program's processes twenty times a second (pages that they share count once for
each); and the peak of the largest process is what the system has counted. Needs Linux (`/proc`, `os.wait4`).
"""

# No numpy and no cv2 up here, as in index.py: what this process has in memory would count as the program's.
import argparse
import contextlib
import itertools
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

BOMB_SIDES = (5_000, 30_000)
"""Besides the largest that must be decoded."""

MEGABYTES_ALLOWED = 1000
_TESTS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "tests")
_TICK_SECONDS = 0.05


class Run(NamedTuple):
    """One run of the program from start to end; memory in 10^6 bytes."""

    status: int
    seconds: float
    cpu_seconds: float
    tree_mb: float
    largest_mb: float
    processes: int
    last_words: str


class Account(NamedTuple):
    """Where the files have got to.

    Attributes:
        files: all of them.
        intact: images without a problem.
        damaged: images with one.
        unreadable: problems without an image.
        wrong: what is not as it must be, a sentence each.
        reasons: how often each was given.
    """

    files: int
    intact: int
    damaged: int
    unreadable: int
    wrong: list[str]
    reasons: dict[str, int]


# --- the program ------------------------------------------------------------------------------


def run_program(command: Sequence[str], timeout_seconds: float) -> Run:
    """Runs a program, watches the memory of all its processes, and ends it if it takes too long."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
        ended = threading.Event()
        seen: list[tuple[int, int]] = [(0, 0)]
        deadline = start + timeout_seconds

        def watch() -> None:
            while not ended.wait(_TICK_SECONDS):
                seen.append(memory_of_tree(process.pid))
                if time.perf_counter() > deadline:
                    process.kill()
                    return

        watching = threading.Thread(target=watch)
        watching.start()
        _, status, usage = os.wait4(process.pid, 0)
        ended.set()
        watching.join()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        lines = errors.read().decode(errors="replace").strip().splitlines()
    return Run(
        process.returncode,
        seconds,
        usage.ru_utime + usage.ru_stime,
        max(size for size, _ in seen) / 1e6,
        usage.ru_maxrss * 1024 / 1e6,
        max(count for _, count in seen),
        lines[-1] if lines else "",
    )


def memory_of_tree(root: int) -> tuple[int, int]:
    """Bytes in memory of a process and all below it, and how many they are."""
    size = count = 0
    waiting = [root]
    while waiting:
        process = waiting.pop()
        # It may end at any moment.
        with contextlib.suppress(OSError, ValueError, IndexError):
            with open(f"/proc/{process}/statm") as stream:
                pages = int(stream.read().split()[1])
            size += pages * os.sysconf("SC_PAGE_SIZE")
            count += 1
            for thread in os.listdir(f"/proc/{process}/task"):
                with open(f"/proc/{process}/task/{thread}/children") as stream:
                    waiting += map(int, stream.read().split())
    return size, count


# --- the files, in processes of their own --------------------------------------------------------


def write_corpus(folder: str, files: int, seed: int) -> None:
    """Writes so many files into a folder, and beside it what each must come to."""
    sys.path.insert(0, _TESTS)
    from helpers import hostile

    root = os.path.join(os.fsencode(folder), b"files")
    expected: dict[bytes, str | None] = {}
    for number, file in enumerate(_corpus(files, seed)):
        below = os.path.join(root, b"%03d" % (number // 1000))
        os.makedirs(below, exist_ok=True)
        path = os.path.join(below, file.name)
        with open(path, "wb") as stream:
            stream.write(file.data)
        expected[path] = file.expected
    for file in hostile.named(os.path.join(root, b"names")):
        expected[os.path.join(root, b"names", file.name)] = file.expected
    special = hostile.special_files(os.path.join(root, b"special"))
    for file in special.files:
        expected[os.path.join(root, b"special", file.name)] = file.expected
    with open(os.path.join(folder, "expected.json"), "w") as stream:
        json.dump({os.fsdecode(path): what for path, what in expected.items()}, stream)


def _corpus(files: int, seed: int) -> Iterator["hostile.Hostile"]:  # type: ignore[name-defined]  # noqa: F821
    """Bombs first, then crafted files, then mutations; names are unique."""
    from helpers import hostile

    from dupfinder.images.limits import MAX_UNLIKELY_BYTES

    left = files
    for file in itertools.chain(
        hostile.largest_bombs(MAX_UNLIKELY_BYTES),
        *(hostile.bombs(side) for side in BOMB_SIDES),
        hostile.crafted(),
    ):
        left -= 1
        yield file
    yield from hostile.mutations(seed, max(0, left))


def account(folder: str, data_dir: str) -> Account:
    """Compares what the library holds with what was written."""
    from dupfinder.store.library import Library

    with open(os.path.join(folder, "expected.json")) as stream:
        expected: dict[str, str | None] = json.load(stream)
    with Library(data_dir) as library:
        images = {record.path for record in library.records()}
        problems = {problem.path: problem for problem in library.problems(library.folder_paths())}
    fates: dict[str, str] = {}
    for path in expected:
        in_images, problem = path in images, problems.get(path)
        fates[path] = (
            "lost"
            if not in_images and problem is None
            else "intact"
            if problem is None
            else "damaged"
            if in_images
            else "unreadable"
        )
    wrong = [f"{path!r} is not accounted for" for path, fate in fates.items() if fate == "lost"]
    wrong += [f"{path!r} has no reason" for path, problem in problems.items() if not problem.reason.strip()]
    wrong += [f"{path!r} was never written" for path in sorted({*images, *problems} - {*expected})]
    for path, what in expected.items():
        fate = fates[path]
        if fate != "lost" and what not in (None, fate) and not (what == "problem" and fate != "intact"):
            wrong.append(
                f"{path!r} must be {what}, and is {fate}: {getattr(problems.get(path), 'reason', '')}"
            )
    counts = Counter(fates.values())
    reasons = Counter(problem.reason for problem in problems.values())
    return Account(
        len(expected),
        counts["intact"],
        counts["damaged"],
        counts["unreadable"],
        wrong,
        dict(reasons.most_common()),
    )


def _child(*arguments: str) -> str:
    """Runs this file with other arguments, and gives what it prints."""
    command = [sys.executable, "-W", "ignore", os.path.abspath(__file__), *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


# --- the table -----------------------------------------------------------------------------------


def table(run: Run, found: Account, reasons: int = 12) -> list[str]:
    """Lines for people."""
    problems = found.damaged + found.unreadable
    whole = "=" if found.intact + problems == found.files else "≠"
    lines = [
        f"{'exit status':28}{run.status:>12}",
        f"{'seconds':28}{run.seconds:>12.1f}",
        f"{'CPU seconds':28}{run.cpu_seconds:>12.1f}",
        f"{'files a second':28}{found.files / run.seconds:>12,.0f}",
        f"{'processes at a time':28}{run.processes:>12}",
        f"{'peak of all, MB':28}{run.tree_mb:>12,.0f}",
        f"{'peak of the largest, MB':28}{run.largest_mb:>12,.0f}",
        f"{'intact':28}{found.intact:>12,}",
        f"{'damaged':28}{found.damaged:>12,}",
        f"{'unreadable':28}{found.unreadable:>12,}",
        f"intact {found.intact:,} + problems {problems:,} {whole} files {found.files:,}",
        "",
        f"{len(found.reasons):,} reasons, most often:",
    ]
    lines += [f"{count:>8,}  {reason}" for reason, count in list(found.reasons.items())[:reasons]]
    return lines


def failures(run: Run, found: Account) -> list[str]:
    """Returns the rules that the results break."""
    found_wrong = list(found.wrong)
    if run.status:
        found_wrong.append(f"the program ended with status {run.status}: {run.last_words}")
    if run.tree_mb > MEGABYTES_ALLOWED:
        found_wrong.append(f"{run.tree_mb:,.0f} MB in memory, {MEGABYTES_ALLOWED:,} are allowed")
    return found_wrong


# --- the command line ------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=20_000, metavar="N", help="how many (default: 20,000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="other mutations (default: 1)")
    parser.add_argument("--program", metavar="CMD", help="dupfinder's command")
    parser.add_argument("--keep", metavar="FOLDER", help="write files and library there, and leave them")
    parser.add_argument("--timeout", type=float, default=3600, metavar="S", help="seconds to wait at most")
    parser.add_argument("--write", metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("--account", nargs=2, metavar=("FOLDER", "LIBRARY"), help=argparse.SUPPRESS)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Writes, runs, accounts; 0 if all is as it must be."""
    options = _parser().parse_args(argv)
    if options.write:
        write_corpus(options.write, options.files, options.seed)
        return 0
    if options.account:
        print(json.dumps(account(*options.account)))
        return 0
    with contextlib.ExitStack() as stack:
        work = os.path.abspath(options.keep or stack.enter_context(tempfile.TemporaryDirectory()))
        os.makedirs(work, exist_ok=True)
        _child("--write", work, "--files", str(options.files), "--seed", str(options.seed))
        library = os.path.join(work, "library")
        program = shlex.split(options.program) if options.program else [sys.executable, "-m", "dupfinder"]
        print(
            f"{options.files:,} files and special ones, seed {options.seed}, {os.cpu_count()} cores",
            flush=True,
        )
        run = run_program(
            [*program, "index", os.path.join(work, "files"), "--data-dir", library, "-q"], options.timeout
        )
        found = Account(*json.loads(_child("--account", work, library)))
    print("\n".join(table(run, found)))
    wrong = failures(run, found)
    for line in wrong[:50]:
        print(f"WRONG: {line}")
    if len(wrong) > 50:
        print(f"WRONG: and {len(wrong) - 50:,} more")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
