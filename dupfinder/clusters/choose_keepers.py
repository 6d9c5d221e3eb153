"""The choice of the keeper of each component of a graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.bursts import exposures_of
from dupfinder.clusters.graph import Graph
from dupfinder.clusters.keeper_order import RESOLUTION_TOLERANCE, Known, best_of, needs_pixels
from dupfinder.similarity.equality import SAME_PIXELS_DISTANCE


def keeper_path(cluster: Cluster) -> str:
    """Returns the sort key of clusters: no two clusters of one radius have the same keeper."""
    return cluster.keeper.path


def keeper_file(image: ImageRecord, matches: int = 0, sharpness: float | None = None) -> ClusterFile:
    """Returns a keeper as the first file of its cluster."""
    return ClusterFile(image, 0, "keeper", None, direct=True, matches=matches, sharpness=sharpness)


@dataclass(frozen=True, slots=True)
class Kept:
    """A component of a graph with its keeper.

    Attributes:
        keeper: the best of its images.
        appearances: all of the component, in ascending order.
        matches: returns how many of them an appearance matches upright.
        sharpness: of a burst: that of each image's exposure, by number.
    """

    keeper: ImageRecord
    appearances: Sequence[int]
    matches: Callable[[int], int]
    sharpness: Mapping[int, float]


def choose_keepers(components: Sequence[Sequence[int]], graph: Graph, radius: int) -> list[Kept]:
    """Chooses the keeper of each component; reads the pixels that it needs of all components in one go.

    Args:
        components: of the graph, whose matches are within the radius.
        graph: with the images.
        radius: inclusive, in bits.
    """
    images = [[image for one in component for image in graph.images[one]] for component in components]
    matches = [cache(partial(graph.upright_matches, inside=set(one), radius=radius)) for one in components]
    sharpness = _sharpness_of_exposures(images, graph)
    unsure: dict[int, ImageRecord] = {}
    for own, count in zip(images, matches, strict=True):
        unsure |= _nearly_equal(needs_pixels(own, _known(count, {}, sharpness)), graph)
    pixels = graph.pixels_of(list(unsure.values())) if unsure else {}
    return [
        Kept(best_of(own, _known(count, pixels, sharpness)).image, component, count, sharpness)
        for component, own, count in zip(components, images, matches, strict=True)
    ]


def _sharpness_of_exposures(components: Sequence[Sequence[ImageRecord]], graph: Graph) -> dict[int, float]:
    """Returns the sharpness of each image's exposure, by number; images of no burst are left out.

    An exposure is measured in its best file. Exposures of which only small copies are left are left out.
    """
    bursts = [exposures for own in components if (exposures := exposures_of(own))]
    if not bursts:
        return {}
    best = [[best_of(exposure).image for exposure in burst] for burst in bursts]
    values = graph.sharpness_of([image for images in best for image in images])
    found: dict[int, float] = {}
    for burst, images in zip(bursts, best, strict=True):
        most = max(image.pixel_count for image in images)
        measured = [
            (exposure, values[image.id])
            for exposure, image in zip(burst, images, strict=True)
            if image.id in values and image.pixel_count >= most * (1 - RESOLUTION_TOLERANCE)
        ]
        if len(measured) > 1:
            found |= {image.id: value for exposure, value in measured for image in exposure}
    return found


def _nearly_equal(images: Sequence[ImageRecord], graph: Graph) -> dict[int, ImageRecord]:
    """Returns the images, by number, that are near enough to one of another format to have its pixels."""
    by_appearance: dict[int, list[ImageRecord]] = {}
    for image in images:
        by_appearance.setdefault(image.appearance, []).append(image)
    found: dict[int, ImageRecord] = {}
    for appearance in by_appearance:
        edges = graph.neighbours.get(appearance, {}).items()
        near = [appearance, *(other for other, (distance, _) in edges if distance <= SAME_PIXELS_DISTANCE)]
        together = [image for other in near for image in by_appearance.get(other, ())]
        if len({image.format for image in together}) > 1:
            found |= {image.id: image for image in together}
    return found


def _known(
    matches: Callable[[int], int], pixels: Mapping[int, object], sharpness: Mapping[int, float]
) -> Known:
    return Known(
        lambda image: matches(image.appearance),
        lambda image: pixels.get(image.id),
        lambda image: sharpness.get(image.id),
    )
