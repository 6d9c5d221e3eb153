"""Filters the groups of the page Review: by kind, words, folder, format, date, and folders of pairs.

In the window a cluster is called a group. Every function is fast enough to be called for each letter that is
typed: what is computed for a cluster is kept as long as the cluster is shown.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final, Literal, Protocol, get_args

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits
from dupfinder.system.gc_pause import gc_pause
from dupfinder.system.path_names import is_below
from dupfinder.ui.backend.cluster_table import ClusterEntry
from dupfinder.ui.style import formatting

Kind = Literal["all", "identical", "near", "edited", "turned", "crops", "bursts"]
"""The kinds of groups, by the files beside the best one; a group may be of several kinds.

identical: a file of equal bytes or pixels. near: an upright one that does not differ visibly, or was not
compared yet. edited: one that differs in places, in its colours, or throughout. turned: a turned or mirrored
one. crops: one that shows a part, or more. bursts: another exposure.
"""

Chip = Kind | Literal["marked", "unreviewed"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
CHIPS: Final[tuple[Chip, ...]] = (*KINDS, "marked", "unreviewed")
"""All chips with counts, in the order in which they are shown."""

_MOST_STALE: Final = 2
"""Facts of groups that are not shown are removed once there are this many times as many facts as groups."""

_BIT: Final[dict[Kind, int]] = {kind: 1 << place for place, kind in enumerate(KINDS)}


class ReviewState(Protocol):
    """The questions of a filter about the review of a group."""

    def checked_in(self, cluster: Cluster) -> int:
        """Returns how many files of a group are marked."""

    def is_reviewed(self, cluster: Cluster) -> bool:
        """Whether a person has looked at a group and confirmed it."""


@dataclass(frozen=True, slots=True)
class GroupFilter:
    """The groups to show; all conditions hold together.

    Attributes:
        kind: of the group.
        text: words that each occur in the name or folder of a file of the group.
        folder: with a file below it; empty for anywhere.
        format: with a file of this format; empty for any.
        first_day: with a file taken, or else changed, on this day or later: ``YYYY-MM-DD``, or empty.
        last_day: likewise, on this day or earlier. Both days are asked of the same file.
        marked: only with a marked file.
        unreviewed: only if nobody has confirmed it.
        limits: only with a pair of files that counts by its folders.
    """

    kind: Kind = "all"
    text: str = ""
    folder: str = ""
    format: str = ""
    first_day: str = ""
    last_day: str = ""
    marked: bool = False
    unreviewed: bool = False
    limits: FolderLimits = ANYWHERE

    @property
    def is_active(self) -> bool:
        """Whether it may hide groups."""
        return replace(self, text=self.text.strip()) != GroupFilter()

    @property
    def chips(self) -> frozenset[Chip]:
        """The chips that are on."""
        found: set[Chip] = {self.kind} if self.kind != "all" else set()
        found.update(("marked",) if self.marked else ())
        found.update(("unreviewed",) if self.unreviewed else ())
        return frozenset(found or {"all"})

    @property
    def further(self) -> int:
        """How many filters are on that have no chip: by format, by days, by folders."""
        return bool(self.format) + bool(self.first_day or self.last_day) + self.limits.is_active


EVERYTHING: Final = GroupFilter()
"""Hides nothing."""


class _Facts:
    """The facts of a cluster that filters use; each is computed on first use.

    Attributes:
        cluster: is held, so that its identity is given to no other.
    """

    __slots__ = ("_days", "_folders", "_kinds", "cluster")

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._kinds = 0
        self._folders: list[str] | None = None
        self._days: tuple[str, ...] | None = None

    @property
    def kinds(self) -> int:
        """The kinds as bits."""
        if not self._kinds:
            bits = _BIT["all"]
            for file in self.cluster.files[1:]:
                bits |= _kinds_of(file)
            self._kinds = bits
        return self._kinds

    @property
    def folders(self) -> list[str]:
        """The folder of each file, in which it lies directly."""
        if self._folders is None:
            self._folders = [os.path.dirname(file.image.path) for file in self.cluster.files]
        return self._folders

    @property
    def days(self) -> tuple[str, ...]:
        """The days of all files."""
        if self._days is None:
            self._days = tuple(map(_day_of, self.cluster.files))
        return self._days


def _texts_of(clusters: Sequence[Cluster], roots: Sequence[str]) -> list[str]:
    """Returns the names and folders of all files of each cluster, in the form in which words are compared.

    Each path begins below the first of these folders that it begins with. All are made at once, because that
    takes a fraction of the time: the first letter may come before anything was prepared.
    """
    paths = [file.image.path for cluster in clusters for file in cluster.files]
    for root in roots:  # the longest are the first, and what is left begins with none
        length = len(root)
        paths = [path[length:] if path.startswith(root) else path for path in paths]
    whole = "\n".join(paths)
    if whole.isascii() and whole.replace("\n", "").isprintable() and whole.count("\n") == len(paths) - 1:
        paths = whole.lower().replace("\\", "/").split("\n")
    else:
        paths = [plain_text(path) for path in paths]
    ends = list(accumulate(len(cluster.files) for cluster in clusters))
    return [" ".join(paths[first:end]) for first, end in pairwise([0, *ends])]  # no word holds a space


def _kinds_of(file: ClusterFile) -> int:
    if file.relation in ("exact", "same-pixels"):
        return _BIT["identical"]
    if file.relation == "burst":
        return _BIT["bursts"]
    if file.crop is not None or file.relation == "crop":
        return _BIT["crops"]
    bits = _BIT["turned"] if file.transform is not None else 0
    if file.difference is not None and file.difference.kind != "none":
        bits |= _BIT["edited"]
    return bits or _BIT["near"]


def _day_of(file: ClusterFile) -> str:
    if file.image.taken_at:
        return file.image.taken_at[:10].replace(":", "-")
    year, month, day, *_ = formatting.time_of(file.image)
    return f"{year:04}-{month:02}-{day:02}"


def plain_text(words: str) -> str:
    """Returns words in the form in which they are compared: without case, with composed accents.

    Bytes that are not UTF-8 become the signs that the window shows for them; both slashes are one.
    """
    if words.isascii() and words.isprintable():
        words = words.lower()
    else:
        words = unicodedata.normalize("NFC", formatting.plain(words)).casefold()
    return words.replace("\\", "/") if "\\" in words else words


class GroupSearch:
    """Finds groups among entries.

    Args:
        entries: in the order in which they are shown.
    """

    def __init__(self, entries: Sequence[ClusterEntry] = ()) -> None:
        self._entries: Sequence[ClusterEntry] = ()
        self._facts: dict[int, _Facts] = {}
        self._texts: dict[int, str] = {}  # of clusters of the entries
        self._roots: tuple[str, ...] = ()
        self._last: tuple[GroupFilter, list[ClusterEntry]] | None = None
        self.set_entries(entries)

    @property
    def entries(self) -> Sequence[ClusterEntry]:
        return self._entries

    def set_entries(self, entries: Sequence[ClusterEntry]) -> None:
        """Sets the groups; what is known of the same clusters is kept."""
        known = self._facts
        if len(known) > _MOST_STALE * len(entries):
            kept = [known[number] for entry in entries if (number := id(entry.cluster)) in known]
            self._facts = {id(facts.cluster): facts for facts in kept}
        if self._texts:
            texts, numbers = self._texts, [id(entry.cluster) for entry in entries]
            self._texts = {number: texts[number] for number in numbers if number in texts}
        self._entries, self._last = entries, None

    def _of(self, entry: ClusterEntry) -> _Facts:
        facts = self._facts.get(id(entry.cluster))
        if facts is None:
            facts = self._facts[id(entry.cluster)] = _Facts(entry.cluster)
        return facts

    def set_folders(self, folders: Sequence[str]) -> None:
        """Sets the added folders: words are looked for in their names and below, not above them."""
        above = {folder.rstrip("/\\")[: -len(_last_part(folder))] for folder in folders}
        roots = tuple(sorted(filter(None, above), key=len, reverse=True))
        if roots != self._roots:
            self._roots, self._last = roots, None
            self._texts.clear()

    def prepare(self, first: int, count: int) -> bool:
        """Computes what is known of some groups ahead of the first letter; returns whether there are more."""
        entries = self._entries[first : first + count]
        self._have_texts(entries)
        for entry in entries:
            facts = self._of(entry)
            _ = facts.kinds, facts.days
        return first + count < len(self._entries)

    def find(self, wanted: GroupFilter, review: ReviewState | None) -> list[ClusterEntry]:
        """Returns the groups that a filter shows, in their order."""
        with gc_pause:  # it would look at each of a hundred thousand records again and again
            found = self._find(wanted, review)
        self._last = wanted, found
        return list(found)

    def _find(self, wanted: GroupFilter, review: ReviewState | None) -> list[ClusterEntry]:
        found = list(self._candidates(wanted))
        facts_of = self._of
        if wanted.kind != "all":
            bit = _BIT[wanted.kind]
            found = [entry for entry in found if facts_of(entry).kinds & bit]
        if wanted.marked:
            found = [entry for entry in found if review is not None and review.checked_in(entry.cluster)]
        if wanted.unreviewed:
            found = [entry for entry in found if review is None or not review.is_reviewed(entry.cluster)]
        if wanted.folder:
            found = self._below(found, wanted.folder)
        if wanted.format:
            found = [entry for entry in found if _has_format(entry, wanted.format)]
        if wanted.limits.is_active:
            found = [e for e in found if wanted.limits.allows(facts_of(e).folders)]
        if wanted.first_day or wanted.last_day:
            first, last = wanted.first_day, wanted.last_day or "~"
            found = [e for e in found if any(first <= day <= last for day in facts_of(e).days)]
        return self._with_words(found, plain_text(wanted.text).split())

    def _with_words(self, entries: list[ClusterEntry], words: Sequence[str]) -> list[ClusterEntry]:
        if words:
            self._have_texts(entries)
        texts = self._texts
        for word in words:
            entries = [entry for entry in entries if word in texts[id(entry.cluster)]]
        return entries

    def _have_texts(self, entries: Sequence[ClusterEntry]) -> None:
        missing = [entry.cluster for entry in entries if id(entry.cluster) not in self._texts]
        if missing:
            self._texts.update(zip(map(id, missing), _texts_of(missing, self._roots), strict=True))

    def _candidates(self, wanted: GroupFilter) -> Sequence[ClusterEntry]:
        """Returns the last result while more letters are typed, otherwise all groups."""
        if self._last is None or wanted.marked or wanted.unreviewed:  # those may have changed meanwhile
            return self._entries
        before, found = self._last
        is_longer = wanted.text.startswith(before.text) and replace(before, text=wanted.text) == wanted
        return found if is_longer else self._entries

    def _below(self, entries: Sequence[ClusterEntry], folder: str) -> list[ClusterEntry]:
        folders = [self._of(entry).folders for entry in entries]
        inside = {each for each in set().union(*folders) if is_below(each, folder)}
        return [entry for entry, each in zip(entries, folders, strict=True) if not inside.isdisjoint(each)]

    def counts(self, review: ReviewState | None) -> dict[Chip, int]:
        """Returns how many groups each chip would show by itself."""
        counter = GroupCounter(self, review)
        while counter.step():
            pass
        return counter.counts()

    def kinds_of(self, entry: ClusterEntry) -> int:
        """Returns the kinds of a group as bits."""
        return self._of(entry).kinds

    def formats(self) -> list[str]:
        """Returns the formats of all files, in order of the alphabet."""
        return sorted({file.image.format for entry in self._entries for file in entry.cluster.files})

    def days(self) -> tuple[str, str] | None:
        """Returns the first and the last day of all files; None without files."""
        if not self._entries:
            return None
        each = [day for entry in self._entries for day in self._of(entry).days]
        return min(each), max(each)


class GroupCounter:
    """Counts groups a few at a time, so that the window can go on meanwhile.

    Args:
        search: knows the groups.
        review: knows which are marked and reviewed.
    """

    def __init__(self, search: GroupSearch, review: ReviewState | None) -> None:
        self._search, self._review = search, review
        self._done = self._marked = self._unreviewed = 0
        self._kinds = [0] * (1 << len(KINDS))

    def step(self, count: int = 2000) -> bool:
        """Counts so many groups; returns whether there are more."""
        entries = self._search.entries[self._done : self._done + count]
        kinds, kinds_of, review = self._kinds, self._search.kinds_of, self._review
        for entry in entries:
            kinds[kinds_of(entry)] += 1
        if review is not None:
            clusters = [entry.cluster for entry in entries]
            self._marked += len(list(filter(review.checked_in, clusters)))
            self._unreviewed += len(clusters) - len(list(filter(review.is_reviewed, clusters)))
        self._done += count
        return self._done < len(self._search.entries)

    def counts(self) -> dict[Chip, int]:
        """Returns how many of them each chip would show by itself."""
        found: dict[Chip, int] = {
            kind: sum(count for bits, count in enumerate(self._kinds) if bits & bit)
            for kind, bit in _BIT.items()
        }
        found["marked"], found["unreviewed"] = self._marked, self._unreviewed
        return found


def _last_part(folder: str) -> str:
    folder = folder.rstrip("/\\")
    return folder[max(folder.rfind("/"), folder.rfind("\\")) + 1 :]


def _has_format(entry: ClusterEntry, name: str) -> bool:
    return any(file.image.format == name for file in entry.cluster.files)


def filtered(
    entries: Sequence[ClusterEntry], wanted: GroupFilter, review: ReviewState | None
) -> list[ClusterEntry]:
    """Returns the groups that a filter shows, in their order; `GroupSearch` is faster for many filters."""
    return GroupSearch(entries).find(wanted, review)


def counts(entries: Sequence[ClusterEntry], review: ReviewState | None) -> dict[Chip, int]:
    """Returns how many groups each chip would show by itself."""
    return GroupSearch(entries).counts(review)
