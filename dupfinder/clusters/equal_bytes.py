"""Gives files of equal bytes one appearance, whatever a decoder made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from dupfinder.base.records import Cluster, ImageRecord
from dupfinder.similarity.equality import Digests


@dataclass(frozen=True, slots=True)
class SharedAppearances:
    """Images among which those of equal bytes share an appearance.

    Attributes:
        images: all, in their order.
        shown: those whose appearance differs from the library's, by number.
        originals: the same images as they are in the library, by number.
        of_equal_bytes: the numbers of images that are known to have the bytes of another.
    """

    images: Sequence[ImageRecord]
    shown: Mapping[int, ImageRecord]
    originals: Mapping[int, ImageRecord]
    of_equal_bytes: Set[int]

    def original_image(self, image: ImageRecord) -> ImageRecord:
        """Returns the image as it is in the library."""
        return self.originals.get(image.id, image)

    def shared(self, cluster: Cluster) -> Cluster:
        """Returns a cluster with the images of the library replaced by these."""
        return with_images(cluster, self.shown)

    def original(self, cluster: Cluster) -> Cluster:
        """Returns a cluster with these images replaced by those of the library."""
        return with_images(cluster, self.originals)


def share_appearances(images: Sequence[ImageRecord], digests: Mapping[int, Digests]) -> SharedAppearances:
    """Gives images of equal bytes the appearance of one of them, preferring decoded ones that are not flat.

    Args:
        images: any; those without a digest of all bytes stay as they are.
        digests: the known digests, by number.
    """
    groups: dict[bytes, list[ImageRecord]] = {}
    for image in images:
        whole = digests[image.id].whole if image.id in digests else None
        if whole is not None:
            groups.setdefault(whole, []).append(image)
    equal = [group for group in groups.values() if len(group) > 1]
    shown: dict[int, ImageRecord] = {}
    for group in equal:
        first = min(group, key=lambda image: (image.flat, not image.decoded, image.appearance))
        for image in group:
            if image.appearance != first.appearance:
                shown[image.id] = replace(image, appearance=first.appearance, flat=first.flat)
    originals = {image.id: image for image in images if image.id in shown}
    numbers = frozenset(image.id for group in equal for image in group)
    return SharedAppearances([shown.get(image.id, image) for image in images], shown, originals, numbers)


def with_images(cluster: Cluster, images: Mapping[int, ImageRecord]) -> Cluster:
    """Returns a cluster with images replaced by number; the same object if there are none."""
    if not images or not any(file.image.id in images for file in cluster.files):
        return cluster
    return Cluster(
        tuple(replace(file, image=images.get(file.image.id, file.image)) for file in cluster.files)
    )
