"""Chooses by rule and marks which file of a cluster is kept, which others are extras, and why a file stays.

Nothing here touches a file; every extra is checked again before it is moved to the trash.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from dupfinder.base.records import SAME_PIXELS, Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.chosen_keeper import DecidedBy, keeper_of
from dupfinder.clusters.folder_limits import LimitReason
from dupfinder.clusters.keeper_order import why_kept
from dupfinder.clusters.lost_content import may_lose
from dupfinder.clusters.rule_sieves import sieves_of
from dupfinder.clusters.rules import Criterion, describe
from dupfinder.clusters.scope import DEFAULT_SCOPE, Differing, Mark, Scope
from dupfinder.similarity.crop_regions import has_more_detail
from dupfinder.system.path_names import can_be_moved

Reason = Literal[
    "marked",
    "protected",
    "look-alike",
    "linked",
    "out-of-reach",
    "keeper-out-of-reach",
    "name",
    "damaged-keeper",
    "not-exact",
    "not-same-pixels",
    "local",
    "colour",
    "whole",
    "turned",
    "mirrored",
    "crop",
    "burst",
    "shows-more",
    "more-detail",
    "not-compared",
    "more",
    LimitReason,
]
"""Why a file that is no extra stays.

marked: by a person's mark. protected: it is below a protected folder. look-alike, linked: it was not verified
against the keeper itself. out-of-reach: its folder is not there now. keeper-out-of-reach: the keeper's folder
is not there. name: it is not UTF-8, and the trash would move another file. damaged-keeper: only a part of the
keeper can be read, and this is no exact copy of it. not-exact, not-same-pixels: the scope is limited to such
files. local, colour, whole: it differs from the keeper in some places, in its colours, throughout. turned,
mirrored: it is the keeper turned or mirrored. crop: it shows a part of the keeper. burst: it is, or may
be, another exposure of a burst. shows-more: it shows more
than the keeper. more-detail: it shows a part of the keeper with more pixels, or with camera data.
not-compared: its pixels could not be compared with the keeper's. more: it has frames, pages, a video, raw
data or layers that the keeper lacks, or may lack. The others: see `folder_limits`.
"""

# --- choices --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """The choice in one cluster.

    Attributes:
        cluster: its first file is the keeper, and the relations of all others are to that one.
        extras: the files to be moved to the trash, in the order of the cluster.
        reasons: why files that are no extras stay, by path; not for every file.
        stand_ins: for extras that were not verified against the keeper, by path: another file that stays and
            that they were verified against.
        decided_by: the reason for the keeper.
    """

    cluster: Cluster
    extras: tuple[ClusterFile, ...]
    reasons: dict[str, Reason]
    stand_ins: Mapping[str, ImageRecord] = field(default_factory=dict)
    decided_by: DecidedBy = "best"

    @property
    def kept_because(self) -> str | None:
        """The reason for the keeper in words, or None if a person decided, or nothing did."""
        match self.decided_by:
            case Criterion() as criterion:
                found = why_kept(self.cluster) if criterion.kind == "best" else None
                return found or describe(criterion)
            case "best":
                return why_kept(self.cluster)
            case "protected":
                return "equal to the best, and in a protected folder"
            case "reference":
                return "in a reference folder"
        return None

    def kept_for(self, file: ClusterFile) -> ImageRecord | None:
        """Returns the file that stays and that an extra was verified against.

        None if there is no such file: the picture may then be lost, which a person has to confirm.
        """
        if self.takes_last:
            return None
        return self.cluster.keeper if _is_verified(file) else self.stand_ins.get(file.image.path)

    @property
    def takes_last(self) -> bool:
        """Whether no file would stay that is in reach and as intact as the extras; no rule does that."""
        if not self.extras:
            return False
        gone = {file.image.path for file in self.extras}
        intact_goes = any(not file.image.damaged for file in self.extras)
        return not any(
            file.image.reachable and not (file.image.damaged and intact_goes)
            for file in self.cluster.files
            if file.image.path not in gone
        )


@dataclass(frozen=True, slots=True)
class Selection:
    """The choices in some clusters, in their order."""

    choices: tuple[Choice, ...]

    @property
    def extras(self) -> Iterator[tuple[Choice, ClusterFile]]:
        """Every extra with its choice."""
        return ((choice, file) for choice in self.choices for file in choice.extras)


Rekey = Callable[[Sequence[tuple[Cluster, ImageRecord]]], list[Cluster]]
"""Returns clusters described from other keepers among their files: the same files, the keeper first."""

WithDifferences = Callable[[list[Cluster]], list[Cluster]]
"""Returns the same clusters, whose files have their differences from the keepers."""


def select(
    clusters: Sequence[Cluster],
    *,
    criteria: Sequence[Criterion] | None,
    marks: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
    rekey: Rekey,
    scope: Scope = DEFAULT_SCOPE,
    with_differences: WithDifferences = list,
) -> Selection:
    """Chooses the keeper and the extras of each cluster.

    The keeper: a mark decides first. Then a file in reach comes before one that is not, and an intact file
    before a damaged one, whatever the rule says. Among those the criteria decide, then the order of the
    cluster. A protected file that has the very pixels of the best one takes its place, since it stays anyway.
    A file marked "trash" is kept only if all are, or if it is protected.

    The extras: a rule takes only files that were verified against the keeper itself, that are in reach, as
    the keeper is, and not protected, and that do not differ from the keeper, or only in ways that `scope`
    names; other exposures of a burst only if `scope` takes bursts. Of a damaged keeper it takes only exact
    copies, and it never takes the keeper. A mark takes any file that is not protected, also the last one.

    Args:
        clusters: no file is in two of them.
        criteria: the rule, the most important first. None for no rule: only marks take files. An empty rule
            keeps each cluster's own keeper.
        marks: what a person decided, by path; marks of other files are ignored.
        is_protected: returns whether a path is protected; is called once for each.
        rekey: called once with the clusters whose keeper is not their first file, if any.
        scope: the duplicates that the rule may take.
        with_differences: is called once, with the clusters that a rule or a mark decides about, if any.

    Returns:
        One choice for each cluster, in their order.

    Raises:
        RuleError: a criterion cannot be used: its kind is unknown, or its value is missing or invalid.
    """
    rule = tuple(criteria or ())
    sieves_of(rule)  # raises for an invalid rule, also if there are no clusters
    is_protected = functools.cache(is_protected)
    valid = [_valid_marks(cluster, marks, is_protected) for cluster in clusters]
    shown = list(clusters)
    decided: list[DecidedBy] = []
    others: list[tuple[Cluster, ImageRecord]] = []
    places: list[int] = []
    for place, cluster in enumerate(clusters):
        keeper, by = keeper_of(cluster, rule, valid[place], is_protected, scope.folders)
        decided.append(by)
        if keeper is not cluster.keeper:
            others.append((cluster, keeper))
            places.append(place)
    if others:
        for place, cluster in zip(places, rekey(others), strict=True):
            shown[place] = cluster
    by_rule = scope if criteria is not None else None
    concerned = [place for place, own in enumerate(valid) if by_rule or "trash" in own.values()]
    for place, cluster in zip(
        concerned, with_differences([shown[place] for place in concerned]), strict=True
    ):
        shown[place] = cluster
    choices = [
        _choose(cluster, by_rule, marks, own, is_protected, by)
        for cluster, own, by in zip(shown, valid, decided, strict=True)
    ]
    if marks:
        _find_stand_ins(choices, rekey)
    return Selection(tuple(choices))


_STAND_INS: Final = 16
"""At most so many files that stay are tried for one that an extra was verified against."""


def _find_stand_ins(choices: list[Choice], rekey: Rekey) -> None:
    """Finds a file that stays for each extra that only a mark can choose, and was verified against it."""
    asked: list[tuple[Cluster, ImageRecord]] = []
    places: list[int] = []
    for place, choice in enumerate(choices):
        if any(not _is_verified(file) for file in choice.extras) and not choice.takes_last:
            going = {file.image.path for file in choice.extras}
            staying = [file.image for file in choice.cluster.files[1:] if file.image.path not in going]
            fit = [image for image in staying if image.reachable and not image.damaged][:_STAND_INS]
            asked += [(choice.cluster, image) for image in fit]
            places += [place] * len(fit)
    if not asked:
        return
    found: dict[int, dict[str, ImageRecord]] = {}
    for place, cluster in zip(places, rekey(asked), strict=True):
        verified = {file.image.path for file in cluster.files[1:] if _is_verified(file)}
        for file in choices[place].extras:
            path = file.image.path
            if path in verified and not _is_verified(file):
                found.setdefault(place, {}).setdefault(path, cluster.keeper)
    for place, stand_ins in found.items():
        choices[place] = replace(choices[place], stand_ins=stand_ins)


def _is_verified(file: ClusterFile) -> bool:
    # Another exposure is no copy of the keeper: its picture goes with it.
    return file.direct and file.relation not in ("linked", "look-alike", "burst")


_NO_MARKS: Final[Mapping[str, Mark]] = {}


def _valid_marks(
    cluster: Cluster, marks: Mapping[str, Mark], is_protected: Callable[[str], bool]
) -> Mapping[str, Mark]:
    """Returns the marks of a cluster's files, without those that would take a protected file."""
    if not marks:
        return _NO_MARKS
    found: dict[str, Mark] = {}
    for file in cluster.files:
        path = file.image.path
        mark = marks.get(path)
        if mark is not None and not (mark == "trash" and is_protected(path)):
            found[path] = mark
    return found or _NO_MARKS


def _choose(
    cluster: Cluster,
    scope: Scope | None,
    marks: Mapping[str, Mark],
    valid: Mapping[str, Mark],
    is_protected: Callable[[str], bool],
    decided_by: DecidedBy = "best",
) -> Choice:
    """Separates the extras of a cluster from the files that stay.

    Args:
        cluster: with its chosen keeper first.
        scope: the files without a mark that may be extras; None for none of them.
        marks: all marks.
        valid: those that count for this cluster.
        is_protected: returns whether a path is protected.
        decided_by: the reason for the keeper.
    """
    extras: list[ClusterFile] = []
    reasons: dict[str, Reason] = {}
    keeper = cluster.keeper
    for file in cluster.files:
        image = file.image
        path = image.path
        if path in marks:
            decided = valid.get(path)
            if decided == "trash":
                extras.append(file)
            elif decided is None:
                reasons[path] = "protected"
            elif image is not keeper:
                reasons[path] = "marked"
        elif scope is not None and image is not keeper:
            reason = "protected" if is_protected(path) else _why_no_extra(file, keeper, scope)
            if reason is None and file.crop is not None and cluster.kind == "burst" and not scope.bursts:
                reason = "burst"  # the crop may be of any exposure
            if reason is None:
                extras.append(file)
            else:
                reasons[path] = reason
    return Choice(cluster, tuple(extras), reasons, decided_by=decided_by)


def is_reclaimable(file: ClusterFile, keeper: ImageRecord) -> bool:
    """Whether a rule would take a file by default; one that was not compared yet counts as equal."""
    return _why_no_extra(file, keeper, DEFAULT_SCOPE) in (None, "not-compared")


def reclaimable_bytes(cluster: Cluster) -> int:
    """Returns the size of the files that a rule would take by default, if its keeper were the cluster's."""
    return sum(file.image.size_bytes for file in cluster.files[1:] if is_reclaimable(file, cluster.keeper))


def _why_no_extra(file: ClusterFile, keeper: ImageRecord, scope: Scope) -> Reason | None:
    """Returns why a rule must not take a file for this keeper; None if it may."""
    image = file.image
    if scope.folders.is_active:
        limit = scope.folders.why_no_extra(image.path, keeper.path)
        if limit is not None:
            return limit
    if file.relation == "burst" and not scope.bursts:
        return "burst"
    if file.relation == "look-alike":
        return "look-alike"
    if not file.direct or file.relation == "linked":
        return "linked"
    if not image.reachable:
        return "out-of-reach"
    if not keeper.reachable:
        return "keeper-out-of-reach"
    # Equal bytes are damaged alike; if this file is intact, the bytes have changed since.
    if keeper.damaged and not (file.relation == "exact" and image.damaged):
        return "damaged-keeper"
    if may_lose(file, keeper):
        return "more"
    if not (image.path.isascii() or can_be_moved(image.path)):
        return "name"
    return _why_different(file, keeper, scope)


def _why_different(file: ClusterFile, keeper: ImageRecord, scope: Scope) -> Reason | None:
    """Returns how a duplicate differs from its keeper; None if not, or only in ways that the scope takes."""
    if scope.only == "exact" and file.relation != "exact":
        return "not-exact"
    if file.relation in SAME_PIXELS:
        return None
    if scope.only == "same-pixels":
        return "not-same-pixels"
    if file.relation == "burst":
        return None
    if file.crop is not None:
        # Its pixels were compared where both show them.
        if file.crop.shows_more:
            return "shows-more"
        if has_more_detail(file.image, keeper, file.crop):
            return "more-detail"
        return None if "crop" in scope.differing else "crop"
    if file.transform is not None:
        turned: Differing = "turned" if file.transform.startswith("rotate") else "mirrored"
        if turned not in scope.differing:
            return turned
    if file.difference is None:
        # If every kind of difference is taken, the comparison would change nothing.
        return None if {"local", "colour", "whole"} <= scope.differing else "not-compared"
    kind = file.difference.kind
    return None if kind == "none" or kind in scope.differing else kind
