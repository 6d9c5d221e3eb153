"""The files that the user wants to move to the trash, before the confirmation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dupfinder.base.records import Cluster, ClusterFile, Difference, ImageRecord
from dupfinder.system.path_names import can_be_moved
from dupfinder.ui.style.likeness import likeness

if TYPE_CHECKING:
    from dupfinder.clusters.selection import Choice
    from dupfinder.ui.dialogs.trash_plan import Kept


class TrashRequest(NamedTuple):
    """A request to move files to the trash.

    Attributes:
        choices: clusters with extras.
        alone: files without a cluster: no other copy of them is known.
        stay: paths of files that cannot go, with the reason.
    """

    choices: tuple[Choice, ...] = ()
    alone: tuple[ImageRecord, ...] = ()
    stay: tuple[tuple[str, str], ...] = ()

    @property
    def whole(self) -> tuple[Cluster, ...]:
        """Clusters and files without a verified, reachable and equally intact copy that stays."""
        files = [choice.cluster for choice in self.choices if choice.takes_last]
        alone = [*self.alone, *(file.image for choice in self.choices for file in _unverified(choice))]
        single = [Cluster((ClusterFile(image, 0, "keeper", None, direct=True),)) for image in alone]
        return (*files, *single)

    @property
    def differing(self) -> dict[str, Difference]:
        """The differences of the files that would go and differ from the kept one, by path."""
        return {
            file.image.path: file.difference
            for choice in self.choices
            for file in choice.extras
            if not choice.takes_last and file.difference and file.difference.kind != "none"
        }

    @property
    def files(self) -> tuple[ImageRecord, ...]:
        """All files that would go."""
        return (*(file.image for choice in self.choices for file in choice.extras), *self.alone)

    @property
    def kept(self) -> dict[str, Kept]:
        """The kept file, by the path of each file that would go."""
        return {
            file.image.path: _kept_for(file, kept, to_best=kept is choice.cluster.keeper)
            for choice in self.choices
            for file in choice.extras
            if (kept := choice.kept_for(file)) is not None
        }

    @property
    def more(self) -> tuple[ImageRecord, ...]:
        """Returns the files that would go and may hold more than their kept file."""
        from dupfinder.clusters.lost_content import may_lose

        return tuple(
            file.image
            for choice in self.choices
            for file in choice.extras
            if (kept := choice.kept_for(file)) is not None and may_lose(file, kept)
        )

    def sound(self, refusal: str) -> TrashRequest:
        """Returns this request without files whose names the trash cannot take; they stay."""
        choices, stay = [], list(self.stay)
        for choice in self.choices:
            fit = tuple(file for file in choice.extras if can_be_moved(file.image.path))
            stay += [(f.image.path, refusal) for f in choice.extras if not can_be_moved(f.image.path)]
            if fit:
                choices.append(choice if len(fit) == len(choice.extras) else replace(choice, extras=fit))
        alone = tuple(image for image in self.alone if can_be_moved(image.path))
        stay += [(image.path, refusal) for image in self.alone if not can_be_moved(image.path)]
        return TrashRequest(tuple(choices), alone, tuple(stay))

    def without_whole(self) -> TrashRequest:
        """Returns this request without the clusters that would lose every copy."""
        choices = []
        for choice in self.choices:
            doubtful = _unverified(choice)
            sure = tuple(file for file in choice.extras if file not in doubtful)
            if not choice.takes_last and (sure or not doubtful):
                choices.append(replace(choice, extras=sure) if doubtful else choice)
        return TrashRequest(tuple(choices), (), self.stay)


def _unverified(choice: Choice) -> tuple[ClusterFile, ...]:
    """Returns the extras that were not verified against any file that stays."""
    if choice.takes_last:
        return ()
    return tuple(file for file in choice.extras if choice.kept_for(file) is None)


def _kept_for(file: ClusterFile, kept: ImageRecord, *, to_best: bool) -> Kept:
    """Returns what stays for a file, with how alike both are if that is known: to the best of the group."""
    from dupfinder.ui.dialogs.trash_plan import Kept

    if not to_best:
        return Kept(kept)
    differs = file.difference is not None and file.difference.kind != "none"
    return Kept(kept, file.relation, "" if differs else likeness(file))
