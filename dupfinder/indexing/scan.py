"""Brings a library up to date with folders: walks them, reads what is new or changed, and stores its hashes.

Files are read, decoded and hashed in processes of their own (`workers`), a bounded number at a time. One
thread writes to the library, in batches, so that a cancel, a crash or a power cut keeps the work so far.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import DecoderError, FolderError
from dupfinder.base.files import FileState, Wanted
from dupfinder.base.reports import FileProblem, Progress, Report, ScanResult, ignore
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.indexing.changes import Changes, KnownFiles, compare, drop_known_links, is_lost, wanted
from dupfinder.indexing.listing import is_image, is_remote
from dupfinder.indexing.walk import Found, Walk, is_listed, usable_folders
from dupfinder.indexing.writer import Counts, Writer
from dupfinder.store import protection
from dupfinder.store.library import Library
from dupfinder.system.timeouts import Patience

_CHUNK_FILES: Final = 48  # some 64 views, the number that is hashed fastest at a time
_CHUNK_BYTES: Final = 8 << 20
_REPORT_SECONDS: Final = 0.1


def scan(
    library: Library,
    folders: Sequence[str],
    *,
    threads: int | None = None,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
    features: bool = False,
) -> ScanResult:
    """Brings the library up to date with these folders.

    Args:
        library: is written to. Paths that it excludes are left out.
        folders: any number; one may be inside another.
        threads: for decoding; None for one a core.
        report: is called at least every 100 ms of work.
        cancel: ends the run early when it is set; the work so far is kept.
        features: store local features of the images that are decoded large enough for them.

    Returns:
        Counts and problems. A bad file is one of the problems, never an exception.

    Raises:
        FolderError: none of the folders can be used.
        LibraryError: the library cannot be written (disk full, locked by another instance).
    """
    run = Run(library, threads, report, cancel, features)
    with contextlib.closing(Patience(cancel=run.cancel)) as patience:
        roots, run.problems = usable_folders(folders, library.folder, patience)
        if run.problems and not roots and not run.cancel.is_set():
            reasons = (f"{problem.reason}: {problem.path}" for problem in run.problems)
            raise FolderError("; ".join(reasons))
        skipped_folders = len(run.problems)
        with library.indexing():
            found = run.bring_up_to_date(roots, patience)
            run.problems += library.problems(roots)
    return ScanResult(
        tuple(os.fsdecode(root) for root in roots),
        found=found,
        cancelled=run.cancel.is_set(),
        seconds=time.monotonic() - run.started,
        problems=tuple(run.problems),
        skipped_folders=skipped_folders,
        **vars(run.counts),
    )


def refresh(library: Library, paths: Sequence[bytes]) -> None:
    """Reads these files again and stores them.

    Leaves out what a scan would not list: files that are no images by name or content, that are below no
    added folder, in a hidden folder or behind a link, that are excluded, or that are known by another name.

    Args:
        library: is written to.
        paths: absolute; those of no file are left out too.

    Raises:
        LibraryError: the library cannot be written.
    """
    roots = library.folder_paths()
    found = Found()
    for path in paths:
        if not any(is_listed(path, root) for root in roots) or os.path.realpath(path) != path:
            continue
        with contextlib.suppress(OSError):
            status = os.lstat(path)
            if stat.S_ISREG(status.st_mode) and not is_remote(status) and is_image(path):
                found.files[path] = FileState.of(path, status)
                if status.st_nlink > 1 and not library.holds(path):
                    found.linked.append(path)
    drop_known_links(library, found, ())
    Run(library).read(list(found.files.values()), [])


class Run:
    """One run of the scanner.

    Args:
        library: is written to.
        threads: for decoding; None for one a core.
        report: is called with the progress.
        cancel: ends the run when it is set.
        features: store local features where they cost no second decode.

    Attributes:
        known: the files that the library knows in the folders and that differ now or are gone, by path.
        counts: the numbers of files so far.
        problems: those so far that are not stored in the library.
        started: by the monotonic clock.
    """

    def __init__(
        self,
        library: Library,
        threads: int | None = None,
        report: Report = ignore,
        cancel: CancelToken = NEVER,
        features: bool = False,
    ) -> None:
        self.library, self.threads, self.features = library, threads, features
        self.report, self.cancel = report, cancel
        self.known: KnownFiles = {}
        self.counts = Counts()
        self.problems: list[FileProblem] = []
        self.started = time.monotonic()

    def bring_up_to_date(self, roots: Sequence[bytes], patience: Patience) -> int:
        """Walks folders and stores the changes; returns the number of image files that were found."""
        library = self.library
        protection.refresh(library)
        excluded = frozenset(library.excluded())
        found = Walk(roots, library.folder, excluded, self.report, self.cancel, patience).run()
        self.problems += found.problems
        self.problems += protection.follow(library, found.folders)
        for root in roots:
            library.add_folder(root)
        if self.cancel.is_set():
            # Files that were not seen yet are not gone; there is nothing to compare with.
            return len(found.files)
        changes = compare(library, roots, found)
        self.known, self.counts.unchanged = changes.known, changes.unchanged
        if changes.elsewhere:
            library.move(changes.elsewhere)
        lost = self._lost(changes, found)
        self.counts.offline = len(changes.unseen) - len(lost)
        renamed, silent = self.read(changes.work, lost)
        self.problems += silent
        if not self.cancel.is_set() and not silent:
            self._finish(roots, [path for path in lost if self.known[path].id not in renamed])
        return len(found.files)

    def _lost(self, changes: Changes, found: Found) -> list[bytes]:
        """Returns the paths of known files that are gone."""
        known = changes.known
        # A drive may have another device number than when it was last here.
        seen = [(known[path].device, found.files[path].device) for path in known if path in found.files]
        devices = dict(seen) | {device: device for device in changes.devices}
        return [path for path in changes.unseen if is_lost(path, known[path], found.unreadable, devices)]

    def read(self, work: Sequence[FileState], lost: Sequence[bytes]) -> tuple[set[int], list[FileProblem]]:
        """Reads files and stores them.

        Args:
            work: the files.
            lost: paths of known files that are gone, which may have been renamed.

        Returns:
            The numbers of lost files that were found under a new name, and the folders whose drive did not
            answer.

        Raises:
            DecoderError: nothing can be decoded; what was read before is stored.
        """
        if not work:
            return set(), []
        hashed = [
            file
            for file in map(self.known.__getitem__, lost)
            if file.appearance is not None and file.hash_version == HASH_VERSION
        ]
        # Imported late: a run that finds nothing new ends without it.
        from dupfinder.workers.decoder_pool import pool
        from dupfinder.workers.read_many import Reading

        count = self.threads or os.cpu_count() or 1
        chunks = in_chunks(wanted(work, self.known, hashed))
        reading = Reading(pool(), chunks, count, self.cancel, features=self.features)
        writer = Writer(self.library, self.known, hashed, self.counts)
        done = 0
        reported = 0.0
        last = None
        try:
            for outcomes, size in reading:
                done += size
                writer.add(outcomes)
                if outcomes:
                    last = os.fsdecode(outcomes[-1].state.path)
                if time.monotonic() - reported > _REPORT_SECONDS:
                    reported = time.monotonic()
                    self.report(Progress("index", done, len(work), last))
        except DecoderError:
            writer.flush()
            raise
        writer.close()
        self.report(Progress("index", done, len(work)))
        return writer.renamed, [
            FileProblem(
                os.fsdecode(path), "read", f"the drive does not answer: {number:,} files were not read"
            )
            for path, number in sorted(reading.silent.items())
        ]

    def _finish(self, roots: Sequence[bytes], lost: Sequence[bytes]) -> None:
        """Forgets the files that are gone, and notes the time."""
        self.counts.gone += len(lost)
        self.library.forget(self.known[path].id for path in lost)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        for root in roots:
            self.library.add_folder(root, indexed_at=now)


def in_chunks(work: Iterable[Wanted]) -> Iterator[list[Wanted]]:
    """Yields some files at a time: many small ones, few large ones."""
    chunk: list[Wanted] = []
    size = 0
    for file in work:
        chunk.append(file)
        size += file.state.size_bytes
        if len(chunk) >= _CHUNK_FILES or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
