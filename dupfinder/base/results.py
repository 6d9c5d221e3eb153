"""Answers of the program as a whole: to a query, about clusters, about the library."""

from __future__ import annotations

from dataclasses import dataclass

from dupfinder.base.records import (
    Cluster,
    FileProblem,
    FolderInfo,
    Match,
)


@dataclass(frozen=True, slots=True)
class QueryResult:
    """The result of a query: matches, nearest first, then look-alikes, nearest first."""

    path: str
    radius: int
    matches: tuple[Match, ...]
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """The clusters of a library or of some folders."""

    radius: int
    clusters: tuple[Cluster, ...]
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """The contents of a library in numbers."""

    path: str
    version: str
    images: int
    views: int
    matches: int
    folders: tuple[FolderInfo, ...]
