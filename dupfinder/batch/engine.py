"""Runs the steps of a batch on Daft: on this machine, or on a Ray cluster.

The engine schedules tasks, joins tables and groups rows. This is the only module that imports it, and only
when a batch runs: it is an optional dependency.
"""

from __future__ import annotations

import _thread
import contextlib
import glob
import json
import logging
import os
import queue
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any, Final, Literal, TypeAlias

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import BatchError, Cancelled
from dupfinder.system.durable_files import fsync_folder

Runner: TypeAlias = Literal["native", "ray"]
Task: TypeAlias = Mapping[str, Any]
"""Arguments of a task, as JSON."""

Work: TypeAlias = Callable[[str, Task], dict[str, Any]]
"""Carries out a task of the batch in a folder, and returns counts. A function of a module, not a method."""

Frame: TypeAlias = Any
"""A data frame of the engine."""

Expression: TypeAlias = Any
"""An expression on the columns of a frame."""

_Function: TypeAlias = Callable[[Expression], Expression]
_Series: TypeAlias = Any

MISSING: Final = "A batch needs Daft (the extra cluster), which is not installed."

_POLL_SECONDS: Final = 0.1
_END_SECONDS: Final = 10.0

# No network by default: neither library reports its use. Progress is ours.
_SETTINGS: Final = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "DO_NOT_TRACK": "true",
    "SCARF_NO_ANALYTICS": "true",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DEDUP_LOGS": "1",
}


def load() -> ModuleType:
    """Imports the engine.

    Raises:
        BatchError: it is not installed.
    """
    os.environ.update(_SETTINGS)
    try:
        import daft
    except ImportError as error:
        raise BatchError(MISSING) from error
    if not logging.root.handlers:  # what it logs goes nowhere: each error is raised too
        logging.root.addHandler(logging.NullHandler())
    module: ModuleType = daft
    return module


class Engine:
    """The engine, ready to run tasks. A process has one for its life.

    Args:
        runner: "native" for this machine, "ray" for a cluster.
        address: of the head of a Ray cluster; None for one that is started on this machine.
        workers: tasks that run at once.
        cancel: ends the work when it is set.

    Raises:
        BatchError: the engine is not installed, or the cluster cannot be reached.
    """

    def __init__(self, runner: Runner, address: str | None, workers: int, cancel: CancelToken) -> None:
        self._daft = load()
        self.workers, self._cancel, self._is_native = workers, cancel, runner == "native"
        self._daft.set_planning_config(default_io_config=_patience(self._daft))
        try:
            if self._is_native:
                self._daft.set_runner_native()
            else:
                self._daft.set_runner_ray(address)
                self._daft.set_execution_config(shuffle_algorithm="flight_shuffle")
        except Exception as error:
            raise BatchError(f"The {runner} runner cannot be started: {_sentence(error)}") from error

    def run(self, work: Work, folder: str, tasks: Sequence[Task]) -> Iterator[dict[str, Any]]:
        """Carries out tasks, each in a worker process, and yields their results as they come.

        Args:
            work: carries out a task.
            folder: of the batch.
            tasks: any number.

        Raises:
            BatchError: a task failed, or its worker was lost.
            Cancelled: the user asked to stop.
        """
        if not tasks:
            return
        daft = self._daft
        worker = _worker(daft, work, folder, min(self.workers, len(tasks)))
        frame = daft.from_pydict({"task": [json.dumps(task) for task in tasks]})
        frame = frame.into_batches(1) if self._is_native else frame.into_partitions(len(tasks))
        results = frame.select(worker(frame["task"]).alias("result"))
        for row in self._in_thread(results.iter_rows):
            yield json.loads(row["result"])

    def _in_thread(self, rows: Callable[[], Iterator[Any]]) -> Iterator[Any]:
        """Yields the rows of the engine, which blocks a thread of its own: Ctrl+C must be noticed."""
        found: queue.SimpleQueue[tuple[Any, BaseException | None] | None] = queue.SimpleQueue()

        def put() -> None:
            try:
                for row in rows():
                    found.put((row, None))
            except BaseException as error:
                found.put((None, error))
            else:
                found.put(None)

        threading.Thread(target=put, daemon=True, name="batch-engine").start()
        while True:
            item = None
            with contextlib.suppress(queue.Empty):
                item = found.get(timeout=_POLL_SECONDS)
                if item is None:
                    return
            if self._cancel.is_set():
                raise Cancelled
            if item is not None:
                row, error = item
                if error is not None:
                    raise BatchError(_failure(error)) from error
                yield row

    # --- tables ---------------------------------------------------------------------------------

    def read(self, address: str) -> Frame:
        """Returns the rows of a Parquet file: a path or an address."""
        return self._daft.read_parquet(address)

    def rows(self, folder: str, columns: Mapping[str, str]) -> Frame:
        """Returns columns of all Parquet files in a folder and the folders in it; there may be none.

        Args:
            folder: of a table.
            columns: their names and types.
        """
        files = sorted(glob.glob(os.path.join(glob.escape(folder), "**", "*.parquet"), recursive=True))
        if files:
            return self._daft.read_parquet(files).select(*columns)
        types = self._daft.DataType
        nothing = self._daft.from_pydict({name: [None] for name in columns}).where(self.constant(False))
        return nothing.select(
            *(self.column(name).cast(getattr(types, kind)()).alias(name) for name, kind in columns.items())
        )

    def objects(self, pattern: str) -> Frame:
        """Returns path and size of the objects that match a pattern.

        Raises:
            BatchError: the store cannot be read.
        """
        try:
            return self._daft.from_glob_path(pattern)
        except Exception as error:
            raise BatchError(f"{pattern} cannot be read: {reason_of_object(error)}.") from error

    def column(self, name: str) -> Expression:
        """Returns a column of a frame as an expression."""
        return self._daft.col(name)

    def constant(self, value: object) -> Expression:
        """Returns a constant as an expression."""
        return self._daft.lit(value)

    def collect(self, frame: Frame) -> dict[str, list[Any]]:
        """Computes a small frame.

        Raises:
            BatchError: it cannot be computed.
            Cancelled: the user asked to stop.
        """
        (columns,) = self._in_thread(lambda: iter([frame.to_pydict()]))
        return dict(columns)

    def write(self, frame: Frame, folder: str, partition: str | None = None) -> None:
        """Writes a frame as Parquet files into a folder, which is there as a whole or not at all.

        Args:
            frame: to be computed.
            folder: is replaced.
            partition: a column: its values become folders of their own.

        Raises:
            BatchError, Cancelled: likewise.
        """
        unfinished = f"{folder}.part"
        for old in (unfinished, folder):
            shutil.rmtree(old, ignore_errors=True)
        os.makedirs(unfinished)
        columns = [partition] if partition else None
        for _ in self._in_thread(lambda: iter([frame.write_parquet(unfinished, partition_cols=columns)])):
            pass
        os.rename(unfinished, folder)
        fsync_folder(os.path.dirname(folder))


def _worker(daft: ModuleType, work: Work, folder: str, workers: int) -> _Function:
    """Returns worker processes as a function of the engine: JSON of a task to JSON of its result."""

    @daft.cls(use_process=True, max_concurrency=workers)
    class Worker:
        def __init__(self) -> None:
            self.work, self.folder = work, folder
            parent = os.getppid()
            threading.Thread(target=_end_with, args=(parent,), daemon=True, name="batch-parent").start()

        @daft.method.batch(return_dtype=daft.DataType.string(), batch_size=1)  # type: ignore[untyped-decorator]
        def run(self, tasks: _Series) -> list[str]:
            return [json.dumps(self.work(self.folder, json.loads(task))) for task in tasks.to_pylist()]

    function: _Function = Worker().run
    return function


def _end_with(parent: int) -> None:
    """Ends a worker process when its parent has ended, as by a kill: the engine leaves it at its task."""
    while os.getppid() == parent:
        time.sleep(_PARENT_SECONDS)
    _thread.interrupt_main()  # removes temporary folders
    time.sleep(_END_SECONDS)
    os._exit(1)


_PARENT_SECONDS: Final = 1.0


def _failure(error: BaseException) -> str:
    """Returns why a step failed: the sentence of a task, or that its worker was lost."""
    text = str(error)
    named = _NAMED.findall(text)
    if named:
        return str(named[-1])
    if any(word in text for word in _LOST):
        return "A worker process was lost; `--resume` goes on where the batch was."
    return f"A step cannot be carried out: {_reason_of_store(error) or _sentence(error)}."


_NAMED: Final = re.compile(r"(?:BatchError|DecoderError|LibraryError|LibraryFullError): (.+)")
_LOST: Final = ("EOF", "Broken pipe", "Connection reset", "ActorDied", "worker died", "exited", "terminated")


def _sentence(error: BaseException) -> str:
    """Returns the last line of an engine's error: what went wrong, without the traceback."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return _NUMBERED.sub("", lines[-1]) if lines else type(error).__name__


_NUMBERED: Final = re.compile(r"^\d+: ")


# --- objects --------------------------------------------------------------------------------


def read_object(address: str) -> bytes:
    """Reads an object of a store, with the credentials that the engine finds.

    Raises:
        Exception: it cannot be read; see `reason_of_object`.
    """
    daft = load()
    with daft.open_file(address, mode="rb", io_config=_patience(daft)) as stream:
        return bytes(stream.read())


def _patience(daft: ModuleType) -> object:
    """Returns how stores are asked: their own defaults try for minutes where nobody answers."""
    tries = {"num_tries": _TRIES, "connect_timeout_ms": _CONNECT_MS}
    return daft.io.IOConfig(
        s3=daft.io.S3Config(**tries),
        gcs=daft.io.GCSConfig(**tries),
        http=daft.io.HTTPConfig(num_tries=_TRIES),
    )


_TRIES: Final = 3
_CONNECT_MS: Final = 10_000

_REFUSED: Final = ("redential", "orbidden", "AccessDenied", "403", "nauthorized", "AZURE_STORAGE_ACCOUNT")
_SILENT: Final = ("Timeout", "Transient", "SocketError", "dns error", "refused", "error sending request")


def reason_of_object(error: BaseException) -> str:
    """Returns why an object cannot be read, as a sentence fragment."""
    return _reason_of_store(error) or f"the object cannot be read: {_sentence(error)}"


def _reason_of_store(error: BaseException) -> str | None:
    """Returns what a store answers; None for another error."""
    text = str(error)
    if isinstance(error, FileNotFoundError) or "NoSuchKey" in text:
        return "no such object"
    if any(word in text for word in _REFUSED):
        return "no permission: the store found no credentials, or refuses them"
    if "unhandled error" in text:
        return "the store refuses the request"
    if any(word in text for word in _SILENT):
        return "the store does not answer"
    return None
