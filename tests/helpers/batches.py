"""Batches for tests: their tables as plain rows, and tasks that go wrong."""

import contextlib
import glob
import os
import signal
import time

import pyarrow.parquet as pq


def rows(output, table):
    """All rows of a table of a batch, in order of its files."""
    found = []
    for path in sorted(glob.glob(os.path.join(str(output), table, "*.parquet"))):
        found += pq.read_table(path).to_pylist()
    return found


def ordered(output, table):
    """The rows of a table in one order, whatever files they are in."""
    return sorted(map(repr, rows(output, table)))


def written(output):
    """When each file below a folder was written."""
    return {path: os.stat(path).st_mtime_ns for path in glob.glob(f"{output}/**/*.parquet", recursive=True)}


def die(folder, task):
    """A task that ends its worker, as the system does that has no memory left."""
    os.kill(os.getpid(), signal.SIGKILL)
    return {}


def double(folder, task):
    """A task that gives twice its number."""
    return {"number": 2 * task["number"], "folder": folder}


def refuse(folder, task):
    """A task that fails with a sentence."""
    from dupfinder.base.errors import BatchError

    raise BatchError("The tea is cold.")


def wait_until(is_true):
    """Waits until something is the case; fails if that takes minutes."""
    for _ in range(3000):
        if is_true():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come")


def processes_of_session(session):
    """The numbers of processes of a session that have not ended; by /proc."""
    found = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        with contextlib.suppress(OSError), open(path, encoding="utf-8", errors="replace") as stream:
            state, _, _, number = stream.read().rpartition(")")[2].split()[:4]
            if int(number) == session and state != "Z":
                found.append(int(path.split("/")[2]))
    return found
