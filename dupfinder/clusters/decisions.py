"""Decisions of a person that contents are no duplicates of each other.

A decision is about contents, known by fingerprint and appearance, wherever a file lies and whatever its
name. So it outlives renaming and moving, and a file that was edited is another content.

A decision of a *cluster* hides every cluster that holds nothing but these contents, and no more files
of each than there were. One of a *pair* keeps two contents apart: they never match each other, and
neither is in the cluster whose keeper the other is. A pair of equal files is a cluster of the two. One of
kind *out* is about the first content: it makes a pair with each of the others.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final, NamedTuple

from dupfinder.base.errors import LibraryError
from dupfinder.base.literals import DecisionKind
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.store.decisions import Content, DecidedContent
from dupfinder.store.library import Library


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that files are no duplicates of each other.

    Attributes:
        id: its number.
        kind: as in the words above.
        made_at: UTC, ISO 8601.
        paths: where the files are, as in ImageRecord: all files of each content; where one was, of a
            content that the library does not know any more.
    """

    id: int
    kind: DecisionKind
    made_at: str
    paths: tuple[str, ...]


Wanted = tuple[DecisionKind, Sequence[ImageRecord]]
"""A decision that is to be stored."""


def decide_all(library: Library, wanted: Iterable[Wanted]) -> list[int]:
    """Stores decisions, all or none, as `decide` does; returns their numbers."""
    with library.user.writing():
        return [_decide(library, kind, images) for kind, images in wanted]


def decide(library: Library, kind: DecisionKind, images: Sequence[ImageRecord]) -> int:
    """Stores the decision that these are no duplicates of one another.

    Args:
        library: that holds them.
        kind: pair, cluster or out.
        images: two for a pair, all files of a cluster, the keeper first; the one that leaves first for out.

    Returns:
        The number of the decision; of the one there was, if the same was decided before: it then holds
        for as many copies as there are now. A pair of equal files holds for all files that equal them,
        since nothing tells which two were meant.

    Raises:
        ValueError: a single file, or not two for a pair.
        LibraryError: a file is not what was shown, or not in the library any more.
    """
    with library.user.writing():
        return _decide(library, kind, images)


def _decide(library: Library, kind: DecisionKind, images: Sequence[ImageRecord]) -> int:
    files = list({image.id: image for image in images}.values())
    if kind == "pair" and len(files) != 2:
        raise ValueError(f"a pair is two files, not {len(files)}")
    if len(files) < 2:
        raise ValueError(f"one file is no duplicate anyway: {[file.path for file in files]}")
    rows = _rows_of(library, files)
    if kind == "pair" and len(rows) == 1:
        rows = [rows[0]._replace(copies=library.count_of_content(files[0]))]
    if kind == "out" and rows[0].copies > 1:
        raise LibraryError(f"{files[0].path} is identical to another file of its group.")
    for known in library.stored_decisions(rows[0].content.fingerprint):
        is_about = kind != "out" or known.rows[0].content.may_be(rows[0].content)
        if known.kind == kind and is_about and _is_same(known.rows, rows):
            library.replace_decided(known.id, [_with_copies(row, known.rows) for row in rows])
            return known.id
    return library.store_decision(kind, rows)


def decisions(library: Library) -> list[Decision]:
    """Returns all decisions, the last first."""
    stored = library.stored_decisions()
    paths: dict[bytes, list[tuple[Content, bytes]]] = {}
    for _, content, path in library.decided_files() if stored else ():
        paths.setdefault(content.fingerprint, []).append((content, path))
    found = []
    for number, kind, made_at, rows in reversed(stored):
        places: dict[bytes, None] = {}
        for row in rows:
            there = paths.get(row.content.fingerprint, ())
            now = [path for content, path in there if content.may_be(row.content)]
            places |= dict.fromkeys(sorted(now) or [row.path])
        found.append(Decision(number, kind, made_at, tuple(map(os.fsdecode, places))))
    return found


def take_back(library: Library, ids: Iterable[int]) -> None:
    """Deletes decisions, by their numbers; those that are not there are passed over."""
    library.delete_decisions(ids)


# --- for clusters ---------------------------------------------------------------------------


class _Hidden(NamedTuple):
    """The contents of a cluster that is not shown, and how many files there may be of each."""

    limits: Mapping[int, int]
    file_count: int

    def covers(self, counts: Counter[int]) -> bool:
        """Whether these are all in here, in no larger numbers."""
        return counts.total() <= self.file_count and all(
            count <= self.limits.get(content, 0) for content, count in counts.items()
        )


UNDECIDED: Final = -1


@dataclass(frozen=True, slots=True)
class Decided:
    """The decisions about the images of a library, their contents numbered.

    Attributes:
        contents: the content of each image that something was decided about, by its number.
        pairs: contents that are no duplicates of each other, both ways.
        hidden: clusters that are not shown, by each of their contents.
    """

    contents: Mapping[int, int] = field(default_factory=dict)
    pairs: frozenset[tuple[int, int]] = frozenset()
    hidden: Mapping[int, Sequence[_Hidden]] = field(default_factory=dict)

    def are_apart(self, one: ImageRecord, other: ImageRecord) -> bool:
        """Whether a pair of these two was decided to be no duplicates."""
        contents = self.contents
        return (contents.get(one.id, UNDECIDED), contents.get(other.id, UNDECIDED)) in self.pairs

    def are_decided(self, one: ImageRecord, other: ImageRecord) -> bool:
        """Whether these two were decided to be no duplicates, as a pair or within a cluster."""
        if self.are_apart(one, other):
            return True
        mine = self.contents.get(one.id, UNDECIDED)
        theirs = self.contents.get(other.id, UNDECIDED)
        if mine == theirs:
            return False  # copies of one content cannot be told from a new one
        return any(theirs in decision.limits for decision in self.hidden.get(mine, ()))

    def without_decided(self, cluster: Cluster) -> Cluster:
        """Returns a cluster that is shown again; files decided about with its keeper are no longer direct."""
        if not self.contents:
            return cluster
        keeper = cluster.keeper
        files = tuple(
            replace(file, relation="linked", transform=None, direct=False)
            if file.image is not keeper and file.direct and self.are_decided(keeper, file.image)
            else file
            for file in cluster.files
        )
        return cluster if files == cluster.files else Cluster(files)

    def hides(self, cluster: Cluster) -> bool:
        """Whether a cluster holds nothing that is new since it was decided about."""
        if not self.hidden:
            return False
        contents = self.contents
        hidden = self.hidden.get(contents.get(cluster.keeper.id, UNDECIDED))
        if not hidden:
            return False
        counts = Counter(contents.get(file.image.id, UNDECIDED) for file in cluster.files)
        return any(decision.covers(counts) for decision in hidden)


def load(library: Library) -> Decided:
    """Returns the decisions about the images that a library holds now."""
    stored = library.stored_decisions()
    if not stored:
        return Decided()
    contents: dict[int, int] = {}
    numbers: dict[Content, int] = {}
    for image, content, _ in library.decided_files():
        contents[image] = numbers.setdefault(content, len(numbers))
    by_fingerprint: dict[bytes, list[tuple[Content, int]]] = {}
    for content, number in numbers.items():
        by_fingerprint.setdefault(content.fingerprint, []).append((content, number))

    def members(row: DecidedContent) -> list[int]:
        there = by_fingerprint.get(row.content.fingerprint, ())
        return [number for content, number in there if content.may_be(row.content)]

    pairs: set[tuple[int, int]] = set()
    hidden: dict[int, list[_Hidden]] = {}
    for decision in stored:
        if decision.is_of_two_contents or decision.kind == "out":
            one, *others = map(members, decision.rows)
            found = (pair for other in others for pair in product(one, other))
            pairs.update(pair for a, b in found if a != b for pair in ((a, b), (b, a)))
            continue
        limits: dict[int, int] = {}
        for row in decision.rows:
            limits.update((number, max(row.copies, limits.get(number, 0))) for number in members(row))
        rule = _Hidden(limits, sum(row.copies for row in decision.rows))
        for number in limits:
            hidden.setdefault(number, []).append(rule)
    return Decided(contents, frozenset(pairs), hidden)


# --- in the library -------------------------------------------------------------------------


def _rows_of(library: Library, images: Sequence[ImageRecord]) -> list[DecidedContent]:
    """Returns the contents of these images, in their order, each with its number of files."""
    rows: dict[Content, DecidedContent] = {}
    for image in images:
        found = library.content_of(image)
        if found is None:
            raise LibraryError(f"{image.path} is not what it was any more; look for duplicates again.")
        content, path = found
        known = rows.setdefault(content, DecidedContent(content, 0, path))
        rows[content] = known._replace(copies=known.copies + 1)
    return list(rows.values())


def _is_same(rows: Sequence[DecidedContent], others: Sequence[DecidedContent]) -> bool:
    """Whether these are the same contents, in any order and number."""
    if len(rows) != len(others):
        return False
    by_fingerprint: dict[bytes, list[Content]] = {}
    for other in others:
        by_fingerprint.setdefault(other.content.fingerprint, []).append(other.content)
    matched = set()
    for row in rows:
        alike = [c for c in by_fingerprint.get(row.content.fingerprint, ()) if c.may_be(row.content)]
        if not alike:
            return False
        matched.update(alike)
    return len(matched) == len(others)


def _with_copies(row: DecidedContent, known: Sequence[DecidedContent]) -> DecidedContent:
    """Returns a content with the larger number of files, of now and of before."""
    before = [other.copies for other in known if other.content.may_be(row.content)]
    return row._replace(copies=max([row.copies, *before]))
