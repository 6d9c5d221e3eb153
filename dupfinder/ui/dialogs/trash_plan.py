"""Computes which files go to the trash by a choice of the user, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from dupfinder.base.records import Cluster, Difference, ImageRecord, Relation
from dupfinder.trash.companions import only_ones

if TYPE_CHECKING:
    from dupfinder.trash.companions import Companion, CompanionPolicy


_TAKEN: Final = ("video", "sidecar")
"""The kinds of companions that go along; a RAW file or picture is never taken for another's sake."""


class Kept(NamedTuple):
    """The file that stays for a file that goes.

    Attributes:
        image: the kept file.
        relation: of the file that goes to it; None if it is not known.
        likeness: the same in words, as on the tile of the file; empty for those of the relation.
    """

    image: ImageRecord
    relation: Relation | None = None
    likeness: str = ""


class TrashPlan(NamedTuple):
    """The files to move, before the user's choice.

    Attributes:
        files: all of them, including those of `whole` and `with_companions`.
        whole: clusters that would lose every copy.
        with_companions: those of `files` that have companions, with the companions.
        kept: the kept file, by the path of each of `files` that has one.
        stay: the paths of requested files that cannot go, with the reasons.
        beside_kept: the companions of the kept file, by the path of each of `files` that has a kept file.
        differing: the paths of those of `files` that differ visibly, with the difference.
        more: those of `files` that may hold more than their kept file.
        roots: the added folders; folders are shown relative to them.
    """

    files: tuple[ImageRecord, ...]
    whole: tuple[Cluster, ...] = ()
    with_companions: tuple[tuple[ImageRecord, tuple[Companion, ...]], ...] = ()
    kept: Mapping[str, Kept] = MappingProxyType({})
    stay: tuple[tuple[str, str], ...] = ()
    beside_kept: Mapping[str, tuple[Companion, ...]] = MappingProxyType({})
    differing: Mapping[str, Difference] = MappingProxyType({})
    more: tuple[ImageRecord, ...] = ()
    roots: tuple[str, ...] = ()


class TrashChoice(NamedTuple):
    """The user's choice.

    Attributes:
        companions: the treatment of photographs with companions.
        whole_confirmed: every copy of the clusters in `TrashPlan.whole` may go.
    """

    companions: CompanionPolicy
    whole_confirmed: bool


class Going(NamedTuple):
    """The files that go and stay by a choice.

    Attributes:
        images: photographs that go, in the plan's order.
        companions: files that go along with them.
        staying: how many of the plan's photographs stay.
        left: videos and sidecars that stay without their photograph, because the kept one has none.
    """

    images: tuple[ImageRecord, ...]
    companions: tuple[Companion, ...]
    staying: int
    left: tuple[str, ...] = ()

    @property
    def file_count(self) -> int:
        return len(self.images) + len(self.companions)

    @property
    def size_bytes(self) -> int:
        images = sum(image.size_bytes for image in self.images)
        return images + sum(companion.size_bytes for companion in self.companions)


def going(plan: TrashPlan, choice: TrashChoice) -> Going:
    """Returns the files of a plan that go by a choice, as far as that is known before the checks."""
    offered = {image.path for image in plan.files}
    if not choice.whole_confirmed:
        offered -= _paths_of(plan.whole)
    found = {image.path: companions for image, companions in plan.with_companions if image.path in offered}
    moving = set(offered)
    if choice.companions != "leave":
        moving -= _staying(offered, found, choice.companions)
    taken: dict[str, Companion] = {}
    only: dict[str, str] = {}
    if choice.companions in ("take", "both"):
        found = {path: companions for path, companions in found.items() if path in moving}
        only = only_ones(found, plan.beside_kept)
        if choice.companions == "both":
            only = {}
        for companions in found.values():
            along = (each for each in companions if each.kind in _TAKEN and each.path not in only)
            taken.update((each.path, each) for each in along if each.path not in offered)
    images = tuple(image for image in plan.files if image.path in moving)
    return Going(images, tuple(taken.values()), len(plan.files) - len(images), tuple(only))


def lacking(plan: TrashPlan, choice: TrashChoice) -> tuple[str, ...]:
    """Returns the videos and sidecars that the kept photographs lack, of those that would go along."""
    return going(plan, choice._replace(companions="take")).left


def undecided(plan: TrashPlan) -> list[tuple[ImageRecord, tuple[Companion, ...]]]:
    """Returns the photographs with companions that are not files of the plan themselves."""
    certain = {image.path for image in plan.files} - _paths_of(plan.whole)
    undecided = []
    for image, companions in plan.with_companions:
        left = tuple(each for each in companions if each.path not in certain)
        if left:
            undecided.append((image, left))
    return undecided


def _paths_of(clusters: Iterable[Cluster]) -> set[str]:
    return {file.image.path for cluster in clusters for file in cluster.files}


def _staying(
    offered: Set[str], found: Mapping[str, Sequence[Companion]], policy: CompanionPolicy
) -> set[str]:
    """Returns the images that stay because of a companion, and all that belong together with one of them."""
    owners: dict[str, list[str]] = {}
    for path, companions in found.items():
        for companion in companions:
            owners.setdefault(companion.path, []).append(path)
    staying: set[str] = set()
    waiting = [path for path in found if any(_left_alone(each, offered, policy) for each in found[path])]
    while waiting:
        path = waiting.pop()
        if path in staying:
            continue
        staying.add(path)
        names = [path, *(companion.path for companion in found.get(path, ()))]
        waiting += [name for name in names if name in offered]
        waiting += [owner for name in names for owner in owners.get(name, ())]
    return staying


def _left_alone(companion: Companion, offered: Set[str], policy: CompanionPolicy) -> bool:
    """Whether a companion would lose its image and not go along."""
    return companion.path not in offered and (policy == "point-out" or companion.kind not in _TAKEN)
