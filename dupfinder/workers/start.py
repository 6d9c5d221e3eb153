"""Starts decoder processes, and the memory that they share with the program."""

from __future__ import annotations

import contextlib
import functools
import mmap
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from typing import Any, Final

from dupfinder.workers.decoder_process import Link
from dupfinder.workers.protocol import CELL_BYTES, Cells


class Shared:
    """The memory that decoder processes share with the program, and its free parts."""

    def __init__(self) -> None:
        self.file: int | None = None
        self.name = f"dupfinder-{os.getpid()}-{id(self):x}"
        self.numbers = list(range(mmap.PAGESIZE // CELL_BYTES))
        if sys.platform == "win32":
            self.memory = mmap.mmap(-1, mmap.PAGESIZE, self.name)
            return
        if hasattr(os, "memfd_create"):
            self.file = os.memfd_create(self.name)
        else:
            with tempfile.TemporaryFile() as stream:
                self.file = os.dup(stream.fileno())
        os.ftruncate(self.file, mmap.PAGESIZE)
        self.memory = mmap.mmap(self.file, mmap.PAGESIZE)

    @property
    def argument(self) -> str:
        """The argument from which a decoder process opens it."""
        return self.name if self.file is None else str(self.file)


_START: Final = """
import signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to all; the program tells when to end
sys.path[:] = {path!r}
{first}
from dupfinder.workers.decoder_main import main
main({arguments!r})
"""


def start_process(shared: Shared, first: str = "") -> Link:
    """Starts a decoder process.

    Args:
        shared: memory.
        first: code to be run there before anything else.

    Raises:
        OSError: it cannot be started.
    """
    number = shared.numbers.pop(0)
    shared.memory[number * CELL_BYTES : (number + 1) * CELL_BYTES] = bytes(CELL_BYTES)
    options: dict[str, Any] = {}
    if shared.file is not None:
        options["pass_fds"] = (shared.file,)
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    try:
        process = subprocess.Popen(
            _command([str(number), shared.argument], first),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
            **options,
        )
    except OSError:
        shared.numbers.append(number)
        raise
    assert process.stdin is not None
    assert process.stdout is not None
    child = _Child(process, functools.partial(shared.numbers.append, number))
    cells = Cells(shared.memory, number)
    return Link(process.stdin, process.stdout, cells, process.kill, child.ended, process.stderr)


def _command(arguments: list[str], first: str) -> list[str]:
    """Returns the command that starts a decoder process with these arguments."""
    if getattr(sys, "frozen", False):
        # A bundled program has no interpreter: what decodes is a program of its own, beside it.
        folder, program = os.path.split(sys.executable)
        return [os.path.join(folder, "dupfinder-decoder" + os.path.splitext(program)[1]), *arguments]
    # The same modules as here, and none that lie in the current folder, which may be one of photographs.
    own_folder = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    path = [entry for entry in sys.path if entry]
    if own_folder not in map(os.path.abspath, path):
        path.insert(0, own_folder)
    code = _START.format(path=path, first=first, arguments=arguments)
    return [sys.executable, "-P", "-c", code]


class _Child:
    """Waits for the end of a process in a thread: a process that waits for a drive cannot be killed.

    Args:
        process: was just started.
        release: frees its memory for another process; is called once it has ended and `ended` was called.

    Raises:
        RuntimeError: there are too many threads; the process is ended.
    """

    def __init__(self, process: subprocess.Popen[bytes], release: Callable[[], object]) -> None:
        self._process = process
        self._release: Callable[[], object] | None = release
        self._has_ended = threading.Event()
        self._is_awaited = False
        self._lock = threading.Lock()
        try:
            threading.Thread(target=self._wait, name="dupfinder-decoder", daemon=True).start()
        except RuntimeError:
            process.kill()
            process.communicate()
            release()
            raise

    def ended(self, seconds: float) -> str:
        """Waits for its end and returns how it ended; its memory must not be read afterwards."""
        has_ended = self._has_ended.wait(seconds)
        self._is_awaited = True
        self._release_memory()
        return _how(self._process.returncode) if has_ended else "it cannot be stopped"

    def _wait(self) -> None:
        self._process.wait()
        self._has_ended.set()
        if self._is_awaited:
            self._release_memory()

    def _release_memory(self) -> None:
        with self._lock:
            release = self._release if self._has_ended.is_set() else None
            if release is not None:
                self._release = None
                release()


def _how(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    with contextlib.suppress(ValueError):
        return (signal.strsignal(-status) or "").lower() or f"signal {-status}"
    return f"signal {-status}"
