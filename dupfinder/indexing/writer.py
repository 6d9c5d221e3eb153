"""Stores the outcomes of reading files in batches, and counts them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal

from dupfinder.base.files import KnownFile, Moved, ScannedImage
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.images.decoder_versions import decoder_versions
from dupfinder.indexing.changes import KnownFiles
from dupfinder.store.library import Library

if TYPE_CHECKING:
    from dupfinder.workers.decoder_process import Outcome

_STORE_SECONDS: Final = 1.0
_STORE_IMAGES: Final = 2000


class Counts:
    """Numbers of files by what became of them; see `ScanResult`."""

    def __init__(self) -> None:
        self.new = self.changed = self.unchanged = self.moved = self.gone = self.offline = 0


class Writer:
    """Collects outcomes and stores them about once a second.

    Args:
        library: is written to.
        known: its files.
        lost: known files that are gone, whose content may be at a new path.
        counts: are updated.

    Attributes:
        renamed: numbers of the lost files that were found at a new path.
    """

    def __init__(
        self, library: Library, known: KnownFiles, lost: Sequence[KnownFile], counts: Counts
    ) -> None:
        self.renamed: set[int] = set()
        self._library = library
        self._known = known
        self._counts = counts
        self._lost = lost
        self._new: Counter[tuple[bytes | None, int | None]] = Counter()
        self._images: list[ScannedImage] = []
        self._moves: list[Moved] = []
        self._stored = time.monotonic()

    def add(self, outcomes: Sequence[Outcome]) -> None:
        """Adds outcomes; stores them if it is time."""
        for outcome in outcomes:
            if not isinstance(outcome, ScannedImage):
                self._moves.append(outcome)
            else:
                self._images.append(with_decoders(outcome))
        late = time.monotonic() - self._stored > _STORE_SECONDS
        if late or len(self._images) + len(self._moves) >= _STORE_IMAGES:
            self.flush()

    def flush(self) -> None:
        """Stores all outcomes so far."""
        counts = self._counts
        if self._moves:
            self._library.move(self._moves)
            self.renamed.update(move.image for move in self._moves)
            counts.moved += len(self._moves)
        if self._images:
            appearances = self._library.store(self._images, HASH_VERSION)
            found = Counter(map(self._kind, self._images, appearances))
            counts.new += found["new"]
            counts.changed += found["changed"]
            counts.unchanged += found["unchanged"]
        self._images, self._moves = [], []
        self._stored = time.monotonic()

    def _kind(self, image: ScannedImage, appearance: int | None) -> Literal["new", "changed", "unchanged"]:
        """Returns the count that a stored image belongs to, for now."""
        before = self._known.get(image.state.path)
        if before is not None:
            size_and_time = before.size_bytes, before.mtime_ns
            still_unreadable = not image.views and before.appearance is None and image.stage == before.stage
            same = size_and_time == (image.state.size_bytes, image.state.mtime_ns)
            return "unchanged" if still_unreadable and same else "changed"
        if appearance is not None:
            self._new[image.fingerprint, appearance] += 1
        return "new"

    def close(self) -> None:
        """Stores the rest; counts new files as moved if their content is that of a lost file."""
        self.flush()
        lost = Counter(
            (file.fingerprint, file.appearance) for file in self._lost if file.id not in self.renamed
        )
        moved = sum((lost & self._new).values())
        self._counts.new -= moved
        self._counts.moved += moved
        self._counts.gone -= moved


def with_decoders(image: ScannedImage) -> ScannedImage:
    """Adds the versions of the decoders to a file that none of them could read."""
    if image.stage == "decode" and not image.views:
        return image._replace(decoders=decoder_versions())
    return image
