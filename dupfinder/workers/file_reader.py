"""Reads the files of requests in turn and, from a slow drive, the next ones meanwhile."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import Final

from dupfinder.base.errors import FileChangedError
from dupfinder.base.files import FileState, Wanted
from dupfinder.system.ahead import MOST_CALLS, Ahead, Crew, Pace
from dupfinder.workers import analysis

_OWN_SHARE: Final = max(MOST_CALLS // (os.cpu_count() or 1), 1) - 1
"""Files that one of as many processes as there are cores may read ahead."""


_DEPTH: Final = 3
"""A process reads all files of a request before it decodes them: the next request is read meanwhile."""


class FileReader:
    """Reads files in their turn; the next ones are read ahead by threads where the drive is slow."""

    def __init__(self) -> None:
        self._crew = Crew(MOST_CALLS, "dupfinder-decoder")
        paces = defaultdict[int, Pace](Pace)
        self._wanted: Ahead[Wanted, tuple[bytes, FileState]] = Ahead(
            self._crew,
            lambda wanted: analysis.read_file(wanted.state, follow=False),
            lambda wanted: paces[wanted.state.device],
            lambda wanted: wanted.state.size_bytes,
            _DEPTH,
        )
        self._unchanged: Ahead[FileState, bytes] = Ahead(
            self._crew, read_unchanged, lambda state: paces[state.device], lambda state: state.size_bytes
        )

    def wanted(
        self, files: Sequence[Wanted], number: int, coming: Callable[[], Iterable[Wanted]], most: int
    ) -> tuple[bytes, FileState]:
        """Reads one of some files, which are asked for in order; see `analysis.read_file`.

        Args:
            files: of a request.
            number: of the file.
            coming: returns the files after these, as far as they are known.
            most: files that may be read ahead.
        """
        return self._wanted.result(
            files[number], lambda: chain(islice(files, number + 1, None), coming()), most
        )

    def unchanged(self, file: FileState, upcoming: Sequence[FileState]) -> bytes:
        """Reads a file, before those that are upcoming; see `read_unchanged`."""
        return self._unchanged.result(file, lambda: upcoming, _OWN_SHARE)

    def drop(self) -> None:
        """Forgets the files that were read ahead; nobody asks for them."""
        self._wanted.drop()
        self._unchanged.drop()

    def close(self) -> None:
        """Ends the threads."""
        self.drop()
        self._crew.close()


def read_unchanged(wanted: FileState) -> bytes:
    """Returns the bytes of a file that is as it was indexed.

    Raises:
        OSError: it cannot be read.
        ImageError: it has changed, or is larger than any image we decode.
    """
    now = FileState.of(wanted.path, os.stat(wanted.path))
    data, state = analysis.read_file(now)
    if state != now or state[:3] != wanted[:3]:
        raise FileChangedError("the file has changed")
    return data
