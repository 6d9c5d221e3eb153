"""The user's decisions among the clusters: marks, rules, reviewed clusters; plain data that is stored."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from dupfinder.base.errors import RuleError
from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.clusters.scope import DEFAULT_SCOPE, DIFFERING, Equality, Mark, Scope
from dupfinder.ui.backend.choosing import Applied, Group, Rule, state_of

if TYPE_CHECKING:
    from dupfinder.store.marks import StoredMark

FileState = tuple[int, int]
"""Size and time of a file: another one of the same name has no marks."""

NO_STATE: Final = (-1, -1)
_SPARED: Final = "spared"
_MOST_BATCHES: Final = 20
"""The marks before the move are kept for this many batches."""


class Before(NamedTuple):
    """The decisions before a batch went to the trash.

    Attributes:
        file_count: how many went, companions too.
        marks: of the files that went.
        spared: those that a person had unmarked.
        rules: that were applied.
    """

    file_count: int
    marks: dict[str, Mark]
    spared: frozenset[str]
    rules: tuple[Applied, ...]


@dataclass
class ReviewState:
    """Everything that a person decided.

    Attributes:
        marks: by path; they survive another radius and a rescan.
        spared: paths of files that are not marked by themselves.
        states: size and time of the files that are marked or spared.
        rules: in the order of their application; for each cluster the last one counts.
        reviewed: the number of the reviewed cluster that a file was in, and the file's state.
        batches: what was so before each batch, by its number.
        place: the path of the kept file of the current cluster; empty if there is none.
        last_reviewed: the number of the cluster that was reviewed last; 0 while it is not known.
    """

    marks: dict[str, Mark] = field(default_factory=dict)
    spared: set[str] = field(default_factory=set)
    states: dict[str, FileState] = field(default_factory=dict)
    rules: list[Applied] = field(default_factory=list)
    reviewed: dict[str, tuple[int, FileState]] = field(default_factory=dict)
    batches: dict[int, Before] = field(default_factory=dict)
    place: str = ""
    last_reviewed: int = field(default=0, compare=False)

    # --- which rule and marks are in force ---

    def rule_for(self, cluster: Cluster) -> tuple[Rule | None, Scope]:
        """Returns the rule for a cluster; None if there is none."""
        for rule, paths, scope in reversed(self.rules):
            if paths is None or any(file.image.path in paths for file in cluster.files):
                return rule, scope
        return None, DEFAULT_SCOPE

    def has_marks(self, cluster: Cluster) -> bool:
        """Whether a file of a cluster is marked."""
        return bool(self.marks) and any(file.image.path in self.marks for file in cluster.files)

    def group_for(self, cluster: Cluster, marks_safe: bool | None) -> Group:
        """Returns the group of a cluster, without clusters; `marks_safe` is that of `Review`."""
        rule, scope = self.rule_for(cluster)
        if rule is not None or marks_safe is None:
            return Group(rule, (), scope)
        # Without marks its differences are those of the table; others would be computed twice.
        return Group(() if marks_safe else None, (), scope, is_automatic=True, look=self.has_marks(cluster))

    def groups_of(self, clusters: Sequence[Cluster], marks_safe: bool | None) -> dict[Group, list[Cluster]]:
        """Returns the clusters by their groups."""
        groups: dict[Group, list[Cluster]] = {}
        others = clusters
        if clusters and not self.rules:  # most are in the same group
            unmarked = [each for each in clusters if not self.has_marks(each)] if self.marks else clusters
            if unmarked:
                groups[self.group_for(unmarked[0], marks_safe)] = list(unmarked)
            others = [each for each in clusters if self.has_marks(each)] if self.marks else ()
        for cluster in others:
            groups.setdefault(self.group_for(cluster, marks_safe), []).append(cluster)
        return groups

    def mark(self, paths: Collection[str], mark: Mark | None, clusters: Iterable[Cluster]) -> None:
        """Marks files; None removes their marks.

        Args:
            paths: of the files.
            mark: the decision.
            clusters: those that the files are in; each has one chosen keeper.
        """
        for path in paths:
            if mark is None:
                self.marks.pop(path, None)
                self.states.pop(path, None)
            else:
                self.marks[path] = mark
                self.spared.discard(path)
        asked = frozenset(paths)
        for image in (file.image for cluster in clusters for file in cluster.files):
            if image.path in asked and mark is not None:
                self.states[image.path] = state_of(image)
            elif mark == "keeper" and self.marks.get(image.path) == "keeper":
                del self.marks[image.path]

    def clear(self, *, spared: Iterable[str]) -> None:
        """Removes all marks and rules; these files are not marked by themselves."""
        self.marks.clear()
        self.rules.clear()
        self.spared.update(spared)

    def spare(self, paths: Iterable[str]) -> None:
        """Removes the marks to trash files, which are not marked by themselves either."""
        for path in paths:
            self.spared.add(path)
            if self.marks.get(path) == "trash":
                del self.marks[path]

    def drop_changed(self, images: Iterable[ImageRecord]) -> None:
        """Removes the marks of files that have changed under the same name."""
        marks, spared, states = self.marks, self.spared, self.states
        if not (marks or spared):
            return
        for image in images:
            path = image.path
            if path in marks or path in spared:
                state = state_of(image)
                if states.setdefault(path, state) != state:
                    marks.pop(path, None)
                    spared.discard(path)
                    del states[path]

    def note_reviewed(self, cluster: Cluster) -> None:
        """Notes that a person has looked at a cluster."""
        if self.is_reviewed(cluster):
            return
        if not self.last_reviewed:
            self.last_reviewed = max((number for number, _ in self.reviewed.values()), default=0)
        self.last_reviewed = number = self.last_reviewed + 1
        self.reviewed.update((f.image.path, (number, state_of(f.image))) for f in cluster.files)

    def is_reviewed(self, cluster: Cluster) -> bool:
        """Whether a person has looked at these files in one cluster; some of it may have gone since."""
        reviewed = self.reviewed
        if cluster.keeper.path not in reviewed:
            return False
        number = reviewed[cluster.keeper.path][0]
        return all(reviewed.get(f.image.path) == (number, state_of(f.image)) for f in cluster.files)

    def count_reviewed(self, clusters: Sequence[Cluster]) -> int:
        """Returns how many of these clusters somebody has looked at."""
        return sum(map(self.is_reviewed, clusters)) if self.reviewed else 0

    # --- batches ---

    def note_moved(self, batch: int | None, paths: Iterable[str]) -> None:
        """Forgets the marks of files that went to the trash, and keeps them with the batch."""
        gone = list(paths)
        before = Before(
            len(gone),
            {path: self.marks[path] for path in gone if path in self.marks},
            frozenset(self.spared.intersection(gone)),
            tuple(self.rules),
        )
        for path in gone:
            self.marks.pop(path, None)
            self.spared.discard(path)
            self.states.pop(path, None)
        if batch is not None and gone:
            self.batches[batch] = before
            for old in sorted(self.batches)[:-_MOST_BATCHES]:
                del self.batches[old]

    def note_restored(self, batch: int | None, restored: Iterable[str], failed: int) -> None:
        """Restores the marks there were before a batch went, if it is back as a whole.

        Files that somebody picked from one are not marked by themselves, and not by an old rule.
        """
        paths = list(restored)
        before = self.batches.get(batch) if batch is not None else None
        if before is None or len(paths) + failed < before.file_count:
            self.spared.update(paths)
            if before is not None and batch is not None:
                self.batches[batch] = before._replace(file_count=before.file_count - len(paths))
            return
        back = frozenset(paths)
        self.marks.update((path, mark) for path, mark in before.marks.items() if path in back)
        self.spared |= before.spared & back
        if not self.rules:
            self.rules = [
                (rule, back if of is None else of & back, scope) for rule, of, scope in before.rules
            ]
        self.batches = {number: each for number, each in self.batches.items() if number != batch}

    # --- stored ---

    def copy(self) -> ReviewState:
        """Returns a copy that does not change any more, for another thread."""
        return ReviewState(
            dict(self.marks),
            set(self.spared),
            dict(self.states),
            list(self.rules),
            dict(self.reviewed),
            dict(self.batches),
            self.place,
        )

    def rows(self) -> dict[bytes, StoredMark]:
        """Returns marks and reviewed files as the library stores them."""
        from dupfinder.store.marks import StoredMark

        found: dict[bytes, StoredMark] = {}
        for path in self.marks.keys() | self.spared | self.reviewed.keys():
            number, seen = self.reviewed.get(path, (0, NO_STATE))
            mark = self.marks.get(path) or (_SPARED if path in self.spared else "")
            size, time = self.states.get(path, seen) if mark else seen
            if mark and number and seen != (size, time):
                number = 0  # reviewed as another file
            found[os.fsencode(path)] = StoredMark(mark, size, time, number)
        return found

    def words(self) -> str:
        """Returns rules, batches and the place as text."""
        batches = {
            str(number): [each.file_count, each.marks, sorted(each.spared), list(map(_rule_row, each.rules))]
            for number, each in self.batches.items()
        }
        return json.dumps(
            {"rules": list(map(_rule_row, self.rules)), "batches": batches, "place": self.place}
        )

    @classmethod
    def of(cls, rows: Mapping[bytes, StoredMark], words: str) -> ReviewState:
        """Returns what was stored; what is not valid is passed over."""
        state = cls()
        for name, row in rows.items():
            path, seen = os.fsdecode(name), (row.size_bytes, row.mtime_ns)
            if row.mark in get_args(Mark):
                state.marks[path] = row.mark  # type: ignore[assignment]
            elif row.mark == _SPARED:
                state.spared.add(path)
            if row.mark and seen != NO_STATE:
                state.states[path] = seen
            if row.reviewed:
                state.reviewed[path] = row.reviewed, seen
        with contextlib.suppress(ValueError, TypeError, AttributeError, LookupError):
            state._read(json.loads(words or "{}"))  # of another version, or edited by hand
        return state

    def _read(self, found: dict[str, Any]) -> None:
        self.place = str(found["place"])
        self.rules = [rule for row in found["rules"] if (rule := _rule_of(row)) is not None]
        for number, (count, marks, spared, rows) in found["batches"].items():
            known = {str(path): mark for path, mark in marks.items() if mark in get_args(Mark)}
            rules = tuple(rule for row in rows if (rule := _rule_of(row)) is not None)
            self.batches[int(number)] = Before(int(count), known, frozenset(map(str, spared)), rules)


def _rule_row(applied: Applied) -> list[object]:
    """Returns a rule as JSON has it: text, paths, scope."""
    rule, paths, scope = applied
    # A rule without criteria has no text.
    from dupfinder.clusters.rules import format_rule

    words = format_rule(rule) if rule else ""
    listed = None if paths is None else sorted(paths)
    return [words, listed, sorted(scope.differing), scope.only, scope.bursts]


def _rule_of(row: list[Any]) -> Applied | None:
    from dupfinder.clusters.rules import parse_rule

    words, listed, differing, only, bursts = row
    try:
        rule = parse_rule(words) if words else ()
    except RuleError:
        return None
    if only not in get_args(Equality):
        return None
    scope = Scope(frozenset(each for each in DIFFERING if each in differing), only, bool(bursts))
    return rule, None if listed is None else frozenset(map(str, listed)), scope
