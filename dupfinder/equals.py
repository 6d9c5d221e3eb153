"""Files of equal bytes look the same, whatever was made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from dupfinder.contents import Digests
from dupfinder.records import Cluster, ImageRecord


@dataclass(frozen=True, slots=True)
class SharedLooks:
    """Images, of which those of equal bytes have one appearance.

    Attributes:
        images: in their order.
        shown: those that have another appearance than in the library, by number.
        originals: the same ones as they are in the library.
        of_equal_bytes: the numbers of all images of which another has the same bytes, as far as is known.
    """

    images: Sequence[ImageRecord]
    shown: Mapping[int, ImageRecord]
    originals: Mapping[int, ImageRecord]
    of_equal_bytes: Set[int]

    def original_image(self, image: ImageRecord) -> ImageRecord:
        """The image as the library has it."""
        return self.originals.get(image.id, image)

    def shared(self, cluster: Cluster) -> Cluster:
        """A cluster of the library's images as one of these."""
        return with_images(cluster, self.shown)

    def original(self, cluster: Cluster) -> Cluster:
        """A cluster of such images as one of the library's."""
        return with_images(cluster, self.originals)


def share_looks(images: Sequence[ImageRecord], digests: Mapping[int, Digests]) -> SharedLooks:
    """Gives images of equal bytes the appearance of one of them: the first number of those with contrast.

    Args:
        images: any; those whose digest of all bytes is not known stay what they are.
        digests: what is known of them, by number.
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
    return SharedLooks([shown.get(image.id, image) for image in images], shown, originals, numbers)


def with_images(cluster: Cluster, images: Mapping[int, ImageRecord]) -> Cluster:
    """A cluster with some of its images replaced, by number; the same if none is."""
    if not images or not any(file.image.id in images for file in cluster.files):
        return cluster
    return Cluster(
        tuple(replace(file, image=images.get(file.image.id, file.image)) for file in cluster.files)
    )
