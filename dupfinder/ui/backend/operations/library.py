"""Indexes folders and reads the overview of the library; runs in a worker."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dupfinder.base.records import FileProblem, FolderInfo, ScanResult
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.cluster_table import ClusterTable
from dupfinder.ui.backend.streaming import Stream
from dupfinder.ui.backend.worker import Job

if TYPE_CHECKING:
    from dupfinder.finder import Finder


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Overview:
    """The contents of the library for the folders pane and the problems view.

    Attributes:
        folders: the list of folders.
        images: their number, without duplicates of nested folders.
        problems: files and folders that could not be read.
        excluded: paths that are left out.
        waiting: the number of images that were not compared yet.
        protected: folders whose files never go to the trash.
        is_protection_lost: some of them may be missing; nothing is moved before the user says that none is.
    """

    folders: tuple[FolderInfo, ...] = ()
    images: int = 0
    problems: tuple[FileProblem, ...] = ()
    excluded: tuple[str, ...] = ()
    waiting: int = 0
    protected: tuple[str, ...] = ()
    is_protection_lost: bool = False


def is_in(path: str, folders: Sequence[str]) -> bool:
    """Whether a path is one of these folders or lies in one."""
    return any(is_below(path, folder) for folder in folders)


def read_overview(finder: Finder, _job: Job) -> Overview:
    """Reads the overview as a job of its own."""
    return overview_of(finder)


def overview_of(finder: Finder) -> Overview:
    """Reads the overview."""
    from dupfinder.base.radii import MAX_CLUSTER_RADIUS

    folders = tuple(finder.library.folders())
    return Overview(
        folders,
        _count_images(folders),
        finder.problems(),
        finder.excluded(),
        finder.unmatched(MAX_CLUSTER_RADIUS),
        finder.protected(),
        finder.library.is_protection_lost(),
    )


def _count_images(folders: Sequence[FolderInfo]) -> int:
    """Counts the images of all folders; those of a folder inside another once."""
    paths = [folder.path for folder in folders]
    return sum(
        folder.images
        for folder in folders
        if not is_in(folder.path, [path for path in paths if path != folder.path])
    )


def index(finder: Finder, job: Job, folders: Sequence[str], shown: Callable[[], ClusterTable]) -> ScanResult:
    """Brings folders up to date.

    Posts streamed tables, unless the one that is shown has clusters; at the end posts an Overview.

    Args:
        finder: of the library.
        job: reports and cancels.
        folders: to be indexed.
        shown: returns the table that is shown.
    """
    stream = Stream(finder, job, shown)
    result = finder.index(folders, report=stream.report, cancel=job.cancel_event)
    job.post(overview_of(finder))
    _log.info(
        "indexed: %d found, %d new, %d changed, %d moved, %d gone, %d problems%s, %.1f s",
        result.found,
        result.new,
        result.changed,
        result.moved,
        result.gone,
        len(result.problems),
        ", stopped" if result.cancelled else "",
        result.seconds,
    )
    return result


def prepare(finder: Finder) -> None:
    """Loads what queries need, so that the first one does not wait for it."""
    from dupfinder.workers.decoder_pool import pool

    pool().warm()
    finder.search_index()
