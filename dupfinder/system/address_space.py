"""The limit on the memory of a process: libraries that do not fit fail to load, or abort the process."""

from __future__ import annotations

import sys
from typing import Final

DECODER_NEEDS_BYTES: Final = 640 << 20
"""Address space of a decoder process: numpy and OpenCV load in 0.6 GB on a machine with two cores."""

WINDOW_NEEDS_BYTES: Final = 1 << 30
"""Address space of the window, with Qt, numpy, OpenCV and its threads; 0.9 GB was enough for it."""


def address_space() -> int | None:
    """Returns the limit on the address space of this process in bytes; None if there is none."""
    if sys.platform == "win32":
        return None
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if limit == resource.RLIM_INFINITY else limit


def shortage(needed: int) -> str | None:
    """Returns a sentence fragment if the limit on the address space is below this many bytes, else None."""
    limit = address_space()
    if limit is None or limit >= needed:
        return None
    return f"{needed >> 20} MB of address space are needed, and the limit is {limit >> 20} MB (ulimit -v)"


def why_not_loaded(error: BaseException) -> str | None:
    """Returns a sentence if a library is missing, or it or a thread did not fit into memory; else None."""
    is_thread = isinstance(error, RuntimeError) and "start new thread" in str(error)
    if not isinstance(error, ImportError | MemoryError) and not is_thread:
        return None
    limit = address_space()
    limited = "" if limit is None else f"; the limit on address space is {limit >> 20} MB (ulimit -v)"
    if isinstance(error, MemoryError):
        return f"There is not enough memory{limited}."
    if is_thread:
        return f"No thread can be started{limited}."
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"A library cannot be loaded: {lines[-1].rstrip('.') if lines else type(error).__name__}{limited}."
