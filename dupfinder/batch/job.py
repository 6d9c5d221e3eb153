"""Runs a batch: lists its input, reads it, joins it, finds its clusters, and writes the manifest last.

Every step writes files that are whole or not there at all, so a run that was stopped goes on where it ended.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from dupfinder import __version__
from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import BatchError, Cancelled
from dupfinder.base.reports import FileProblem, Progress, Report, ignore, reason_of
from dupfinder.batch import blocks, component_clusters, components, inputs, reading, tables
from dupfinder.batch.engine import Engine, Runner, Task, Work
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.system import locks
from dupfinder.system.durable_files import replacing

FORMAT: Final = 1
"""The version of the tables; is raised when they change."""

_FULL_BYTES: Final = 4 << 20

MANIFEST: Final = "manifest.json"
PLAN: Final = "plan.json"
LOCK: Final = "batch.lock"


@dataclass(frozen=True)
class Options:
    """The options of a batch.

    Attributes:
        radius: inclusive, in bits.
        partitions: of the files to read; None for some thousand files each.
        runner: "native" or "ray".
        address: of the head of a Ray cluster; None for one on this machine.
        workers: tasks that run at once; None for one a core of this machine.
        resume: go on with an unfinished batch.
    """

    radius: int
    partitions: int | None = None
    runner: Runner = "native"
    address: str | None = None
    workers: int | None = None
    resume: bool = False


@dataclass(frozen=True)
class BatchResult:
    """The manifest of a batch, and the problems with folders of its input."""

    manifest: dict[str, Any]
    problems: tuple[FileProblem, ...]


def run_batch(
    source: str, output: str, options: Options, *, report: Report = ignore, cancel: CancelToken = NEVER
) -> BatchResult:
    """Finds the clusters of many images on an engine, and writes them as tables.

    Args:
        source: a folder; a Parquet or CSV list of paths or addresses; a folder in an object store; hashes.
        output: a folder for the results; made if missing.
        options: see there.
        report: is called with the progress.
        cancel: ends the run when it is set; what was written is used by `resume`.

    Raises:
        BatchError, FolderError: it cannot be run; the message is a sentence.
        Cancelled: the user asked to stop.
    """
    given = inputs.source_of(source)
    if given.kind == "hashes" and os.path.exists(os.path.join(given.name, PLAN)):
        read_document(given.name, MANIFEST)  # an unfinished batch lacks images
    output = os.path.realpath(output)
    _check_name(output)
    _plan_before(output, given, options)  # so that nothing is made if it is refused
    _make_folder(output)
    with _alone(output):
        plan = _plan_before(output, given, options)
        if plan is not None and os.path.exists(os.path.join(output, MANIFEST)):
            return BatchResult(read_document(output, MANIFEST), ())
        try:
            return _Run(given, output, options, report, cancel).run(plan)
        except BatchError as error:
            if not os.path.isdir(output):
                raise BatchError(f"{output} is gone; it was removed or renamed during the batch.") from error
            if shutil.disk_usage(output).free < _FULL_BYTES:
                raise BatchError(
                    f"No space is left in {output}; make room, and go on with --resume."
                ) from error
            raise


def _check_name(output: str) -> None:
    """Refuses a folder that the engine would take for a pattern, or cannot name.

    Raises:
        BatchError: its name holds such characters.
    """
    odd = {
        each for each in output if each in _PATTERN or not each.isprintable() or "\ud800" <= each <= "\udfff"
    }
    if odd:
        listed = " ".join(map(ascii, sorted(odd)))
        raise BatchError(f"The engine cannot read folders with {listed} in their names; name another OUTPUT.")


_PATTERN: Final = "*?[]{}" if os.name == "nt" else "*?[]{}\\"


@contextmanager
def _alone(output: str) -> Iterator[None]:
    """Keeps other batches out of the folder; the lock file of a finished batch is removed.

    Raises:
        BatchError: another batch is writing into it, or it cannot be written.
    """
    path = os.path.join(output, LOCK)
    try:
        lock = locks.acquire(path)
    except locks.NoLocksError:  # as on some network drives
        yield
        return
    except OSError as error:
        raise BatchError(f"{output} cannot be written: {reason_of(error)}.") from error
    if lock is None:
        raise BatchError(f"Another batch is writing into {output}; name another folder, or wait for its end.")
    with lock:
        yield
        if os.path.exists(os.path.join(output, MANIFEST)):
            with contextlib.suppress(OSError):
                os.unlink(path)


def _plan_before(output: str, source: inputs.Source, options: Options) -> dict[str, Any] | None:
    """Returns the plan of an earlier run in this folder; None if there was none.

    Raises:
        BatchError: that run is not to be resumed, or was another one.
    """
    if not os.path.isdir(output):
        if os.path.lexists(output):
            raise BatchError(f"{output} is a file; the results need a folder.")
        return None
    if not os.path.exists(os.path.join(output, PLAN)):
        if not _is_new(output):
            raise BatchError(f"{output} has files of something else; the results need a folder of their own.")
        return None
    plan = read_document(output, PLAN)
    if not options.resume:
        done = (
            "the results of a batch"
            if os.path.exists(os.path.join(output, MANIFEST))
            else "an unfinished batch"
        )
        raise BatchError(f"{output} has {done}; name another folder, or go on with it by --resume.")
    asked = _identity(source, options.radius)
    for name, value in asked.items():
        if plan.get(name) != value:
            label = name.replace("_", " ")
            raise BatchError(f"{output} is of another batch: its {label} is {plan.get(name)}, not {value}.")
    return plan


def _is_new(output: str) -> bool:
    """Whether a folder without a plan is empty, or was left by a batch that was stopped at its list.

    What is in it otherwise, of whatever name, is the user's: some of it would be replaced or removed.

    Raises:
        BatchError: it cannot be read.
    """
    try:
        names = {name for name in os.listdir(output) if not name.startswith(".")}
    except OSError as error:
        raise BatchError(f"{output} cannot be read: {reason_of(error)}.") from error
    if LOCK not in names:
        return not names
    return all(name in (LOCK, "list") or name.endswith(".part") for name in names)


def _identity(source: inputs.Source, radius: int) -> dict[str, Any]:
    return {"format": FORMAT, "hash_version": HASH_VERSION, "input": source.name, "radius": radius}


def _make_folder(output: str) -> None:
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise BatchError(f"{output} cannot be made: {reason_of(error)}.") from error


def write_document(output: str, name: str, document: dict[str, Any]) -> None:
    """Writes a JSON file, which replaces another one as a whole.

    Raises:
        BatchError: it cannot be written.
    """
    try:
        with replacing(os.path.join(output, name), durable=True) as stream:
            stream.write(json.dumps(document, indent=1).encode())
    except OSError as error:
        raise BatchError(f"{output} cannot be written: {reason_of(error)}.") from error


def read_document(output: str, name: str) -> dict[str, Any]:
    """Reads a JSON file of a batch.

    Raises:
        BatchError: it is missing, no such file, or of another version.
    """
    path = os.path.join(output, name)
    try:
        with open(path, "rb") as stream:
            document = json.load(stream)
    except FileNotFoundError as error:
        raise BatchError(f"{output} has no results of a batch: there is no {name}.") from error
    except OSError as error:
        raise BatchError(f"{path} cannot be read: {reason_of(error)}.") from error
    except ValueError as error:
        raise BatchError(f"{path} is damaged; run the batch again.") from error
    if not isinstance(document, dict) or not isinstance(document.get("format"), int):
        raise BatchError(f"{path} is no file of a batch.")
    if (document["format"], document.get("hash_version")) != (FORMAT, HASH_VERSION):
        version = document.get("version", "unknown")
        raise BatchError(f"{output} was written by another version of dupfinder, {version}; run it again.")
    return document


class _Run:
    """One run of a batch."""

    def __init__(
        self, source: inputs.Source, output: str, options: Options, report: Report, cancel: CancelToken
    ) -> None:
        self._source, self._output, self._options = source, output, options
        self._report, self._cancel = report, cancel
        self._workers = options.workers or os.cpu_count() or 1
        self._engine = Engine(options.runner, options.address, self._workers, cancel)
        self._seconds: dict[str, float] = {}
        self._problems: tuple[FileProblem, ...] = ()

    def run(self, plan: dict[str, Any] | None) -> BatchResult:
        """Carries out the steps that are left; returns the manifest."""
        tables.sweep(self._output)
        if plan is None:
            with self._timed("list"):
                plan = self._list()
        with self._timed("read"):
            self._read(plan)
        with self._timed("match"):
            self._match(plan)
        with self._timed("components"):
            rounds = components.find_members(self._engine, self._output, self._check)
        with self._timed("clusters"):
            self._find_clusters()
        manifest = self._manifest(plan, rounds)
        write_document(self._output, MANIFEST, manifest)
        for name in ("work", "list"):
            shutil.rmtree(os.path.join(self._output, name), ignore_errors=True)
        return BatchResult(manifest, self._problems)

    @contextmanager
    def _timed(self, step: str) -> Iterator[None]:
        self._check()
        started = time.monotonic()
        yield
        self._seconds[step] = round(time.monotonic() - started, 3)

    def _check(self) -> None:
        if self._cancel.is_set():
            raise Cancelled

    def _list(self) -> dict[str, Any]:
        # A list that was not finished is of no use: nothing was read by it.
        shutil.rmtree(os.path.join(self._output, "list"), ignore_errors=True)
        source, options = self._source, self._options
        listed = inputs.list_input(
            source, self._output, self._engine, options.partitions, self._report, self._cancel
        )
        self._problems = listed.problems
        plan = {
            "version": __version__,
            **_identity(source, options.radius),
            "kind": source.kind,
            "files": listed.files,
            "partitions": listed.partitions,
            "roots": [os.fsdecode(root) for root in listed.roots],
        }
        write_document(self._output, PLAN, plan)
        return plan

    def _run_tasks(
        self,
        stage: str,
        work: Work,
        tasks: Sequence[Task],
        path_of: Callable[[Task], str],
        size_of: Callable[[dict[str, Any]], int] = lambda result: 1,
        total: int | None = None,
    ) -> None:
        """Carries out those tasks whose file is not there yet."""
        left = [task for task in tasks if not os.path.exists(path_of(task))]
        done = 0 if total is not None else len(tasks) - len(left)
        for result in self._engine.run(work, self._output, left):
            done += size_of(result)
            self._report(Progress(stage, done, len(tasks) if total is None else total))  # type: ignore[arg-type]

    def _read(self, plan: dict[str, Any]) -> None:
        tasks = [
            {"partition": number, "kind": plan["kind"], "processes": self._threads(plan["partitions"])}
            for number in range(plan["partitions"])
        ]
        self._run_tasks(
            "index",
            reading.read_partition,
            tasks,
            lambda task: reading.image_path(self._output, task["partition"]),
            lambda result: int(result["files"]),
            plan["files"],
        )

    def _threads(self, tasks: int) -> int:
        """Returns how many threads or processes a task uses of its own, if there are so many tasks."""
        return max(self._workers // max(tasks, 1), 1)

    def _match(self, plan: dict[str, Any]) -> None:
        engine, output, partitions = self._engine, self._output, plan["partitions"]
        views = sum(tables.count_views(path) for path in tables.files_of(output, "image"))
        parts = blocks.parts_of_block(partitions, views)
        if not os.path.isdir(blocks.looks_path(output)):
            blocks.find_looks(engine, output, parts)
        numbers = blocks.block_numbers(output)
        making = [{"block": number, "parts": parts, "partitions": partitions} for number in numbers]
        self._run_tasks(
            "match", blocks.make_block, making, lambda task: blocks.block_path(output, task["block"])
        )
        pairs = blocks.block_pairs(numbers)
        comparing = [
            {
                "first": first,
                "second": second,
                "radius": self._options.radius,
                "threads": self._threads(len(pairs)),
            }
            for first, second in pairs
        ]
        self._run_tasks(
            "match",
            blocks.match_blocks,
            comparing,
            lambda task: blocks.match_path(output, task["first"], task["second"]),
        )

    def _find_clusters(self) -> None:
        numbers = components.task_numbers(self._output)
        tasks = [
            {"task": number, "radius": self._options.radius, "threads": self._threads(len(numbers))}
            for number in numbers
        ]
        self._run_tasks(
            "compare",
            component_clusters.find_clusters,
            tasks,
            lambda task: component_clusters.cluster_path(self._output, task["task"]),
        )

    def _manifest(self, plan: dict[str, Any], rounds: int) -> dict[str, Any]:
        rows: Counter[str] = Counter()
        for table in ("image", "view", "match", "cluster", "problem"):
            rows[table] = sum(map(tables.count_rows, tables.files_of(self._output, table)))
        clusters = sum(tables.count_true(path, "keeper") for path in tables.files_of(self._output, "cluster"))
        return {
            **plan,
            "id": uuid.uuid4().hex,  # of these results: a copy of the folder may end with others
            "runner": self._options.runner,
            "workers": self._workers,
            "rows": dict(rows),
            "clusters": clusters,
            "rounds": rounds,
            "seconds": self._seconds,
            "finished_at": datetime.now(UTC).isoformat(timespec="seconds"),
        }
