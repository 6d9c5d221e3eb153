"""The third look at clusters; bursts of one second, which it finds, get their sharpest exposure as keeper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Report, ignore
from dupfinder.clusters.bursts import are_of_one_second, with_bursts
from dupfinder.clusters.keeper_order import Known, best_of
from dupfinder.clusters.rekey import rekey
from dupfinder.similarity.sharpness import read_sharpness
from dupfinder.similarity.third_look import look_at_clusters
from dupfinder.store.library import Library


@dataclass(frozen=True, slots=True)
class Looking:
    """How clusters are looked at; the attributes are the arguments of `third_look.look_at_clusters`."""

    library: Library
    threads: int | None = None
    only_known: bool = False
    report: Report = ignore
    cancel: CancelToken = NEVER

    def differences(self, clusters: Sequence[Cluster]) -> list[Cluster]:
        """Returns clusters with their differences, and with bursts marked; keepers stay.

        Raises:
            Cancelled: differences found before that are stored.
        """
        return with_bursts(
            look_at_clusters(
                self.library,
                clusters,
                threads=self.threads,
                only_known=self.only_known,
                report=self.report,
                cancel=self.cancel,
            )
        )

    def differences_and_sharpest(self, clusters: Sequence[Cluster]) -> list[Cluster]:
        """Returns the same, with the sharpest exposure as the keeper of a burst of one second.

        Other bursts have it already. Where the camera wrote whole seconds, only the differences show that
        there is a burst.

        Raises:
            Cancelled: differences and sharpness found before that are stored.
        """
        found = self.differences(clusters)
        measured = self._measured({place: each for place, each in enumerate(found) if _is_open(each)})
        moved: dict[int, tuple[Cluster, ImageRecord]] = {}
        for place, cluster in measured.items():
            found[place] = cluster
            best = best_of([file.image for file in _candidates(cluster)], Known.of(cluster)).image
            if best is not cluster.keeper:
                moved[place] = cluster, best
        for place, cluster in zip(moved, self.differences(self._rekeyed(list(moved.values()))), strict=True):
            if cluster.kind == "burst":  # a difference may be seen from one of the two only
                found[place] = cluster
        return found

    def _measured(self, clusters: dict[int, Cluster]) -> dict[int, Cluster]:
        """Returns the clusters with the sharpness of the exposures that may be kept."""
        images = {file.image.id: file.image for each in clusters.values() for file in _candidates(each)}
        if not images:
            return {}
        values = read_sharpness(
            self.library,
            list(images.values()),
            threads=self.threads,
            only_known=self.only_known,
            report=self.report,
            cancel=self.cancel,
        )
        return {
            place: _with_sharpness(cluster, values)
            for place, cluster in clusters.items()
            if all(file.image.id in values for file in _candidates(cluster))
        }

    def _rekeyed(self, pairs: Sequence[tuple[Cluster, ImageRecord]]) -> list[Cluster]:
        """Describes clusters from other keepers, each within the distances that it shows."""
        by_radius: dict[int, list[int]] = {}
        for number, (cluster, _) in enumerate(pairs):
            radius = max(file.distance for file in cluster.files if file.direct and file.crop is None)
            by_radius.setdefault(radius, []).append(number)
        found: dict[int, Cluster] = {}
        for radius, numbers in by_radius.items():
            rekeyed = rekey(self.library, [pairs[number] for number in numbers], radius)
            found |= zip(numbers, rekeyed, strict=True)
        return [found[number] for number in range(len(pairs))]


def _with_sharpness(cluster: Cluster, values: Mapping[int, float]) -> Cluster:
    return Cluster(tuple(replace(file, sharpness=values.get(file.image.id)) for file in cluster.files))


def _is_open(cluster: Cluster) -> bool:
    """Whether a cluster is a burst whose exposures were not measured."""
    return cluster.kind == "burst" and all(file.sharpness is None for file in cluster.files)


def _candidates(cluster: Cluster) -> list[ClusterFile]:
    """Returns the keeper, and the other exposures of its second that have its size."""
    keeper = cluster.files[0]
    others = [
        file
        for file in cluster.files[1:]
        if file.relation == "burst" and file.direct and are_of_one_second(keeper.image, file.image)
    ]
    return [keeper, *others] if others else []
