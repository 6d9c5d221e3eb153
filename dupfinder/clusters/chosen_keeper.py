"""Chooses which file of a cluster is kept: by a person's mark, by what is intact, by a rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from dupfinder.base.records import SAME_PIXELS, Cluster, ImageRecord
from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits
from dupfinder.clusters.keeper_order import Images, Known
from dupfinder.clusters.rule_sieves import sieves_of
from dupfinder.clusters.rules import Criterion

DecidedBy = Criterion | Literal["best", "protected", "reference", "mark"]
"""The reason for a keeper: a criterion, being the best copy, its folder, or a person's mark."""


def keeper_of(
    cluster: Cluster,
    rule: tuple[Criterion, ...],
    marks: Mapping[str, str],
    is_protected: Callable[[str], bool],
    limits: FolderLimits = ANYWHERE,
) -> tuple[ImageRecord, DecidedBy]:
    """Returns the keeper of a cluster, and the reason for it; see `selection.select`.

    Args:
        cluster: any.
        rule: the criteria, the most important first.
        marks: of its files, by path.
        is_protected: returns whether a path is protected.
        limits: a file in a reference folder is kept, if one is in reach and intact.
    """
    images: Images = [file.image for file in cluster.files]
    if marks:
        images = [image for image in images if marks.get(image.path) != "trash"] or images
        images = [image for image in images if marks.get(image.path) == "keeper"] or images
        if len(images) == 1:
            return images[0], "mark"
    # A crop is kept only by a mark, however large it is: what is cut off would be lost.
    crops = {file.image.path for file in cluster.files if file.relation == "crop"}
    images = [image for image in images if image.path not in crops] or images
    good = [image for image in images if image.reachable and not image.damaged]
    images = good or [image for image in images if image.reachable] or _intact(images)
    inside = limits.preferred(images)
    if len(inside) == 1 < len(images):
        return inside[0], "reference"
    images = inside
    if not rule or len(images) == 1:
        return images[0], "best"
    left, by = _sift(images, rule, Known.of(cluster))
    twin = _protected_twin(cluster, left, images, is_protected)
    return (twin, "protected") if twin is not None else (left, by)


def _sift(images: Images, rule: tuple[Criterion, ...], known: Known) -> tuple[ImageRecord, DecidedBy]:
    """Returns the best image by a rule, and the criterion that decided; "best" if none did."""
    for place, sieve in enumerate(sieves_of(rule)):
        images = sieve(images, known)
        if len(images) == 1:
            return images[0], rule[place] if place < len(rule) else "best"
    return images[0], "best"


def _protected_twin(
    cluster: Cluster, best: ImageRecord, images: Images, is_protected: Callable[[str], bool]
) -> ImageRecord | None:
    """Returns a protected file with the very pixels of the best one, which stays anyway, so the best may go.

    A file of equal size alone does not count: it may be the poorer copy.
    """
    if is_protected(best.path):
        return None
    twins = {file.image.path for file in cluster.files if file.relation in SAME_PIXELS}
    if len(twins) < 2 or best.path not in twins:
        return None
    return next((image for image in images if image.path in twins and is_protected(image.path)), None)


def _intact(images: Images) -> Images:
    return [image for image in images if not image.damaged] or images
