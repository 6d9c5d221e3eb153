"""Tells the exposures of a burst from copies.

Copies of a photograph keep the time it was taken, so pictures of one camera with other times are other
exposures, however alike they look: a person chooses among them, and no rule does.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Final, NamedTuple

from dupfinder.base.records import SAME_PIXELS, Cluster, ClusterFile, ImageRecord
from dupfinder.similarity.equality import file_order

MAX_GAP_MS: Final = 10_000
"""Exposures of one camera form a burst if each follows the one before within this time.

Cameras take 3 to 30 pictures a second, and people press the button again after a few seconds. A copy whose
time was changed by a program is off by more: by hours for another time zone, by minutes for a clock that was
set. Beyond this, pictures are told apart by their difference alone.
"""

_UNNAMED: Final = -1
"""Stands for all cameras whose name is not known."""


class Moment(NamedTuple):
    """When a camera took a picture, on its own clock.

    Attributes:
        camera: a number that its pictures share.
        second: since the year 1.
        ms: beyond the second; None if it is not known.
    """

    camera: int
    second: int
    ms: int | None


def moment_of(image: ImageRecord) -> Moment | None:
    """Returns when an image was taken; None if it does not say so, or is no photograph."""
    if image.taken_at is None or not image.camera or image.camera_key == 0:
        return None
    try:
        taken = datetime.strptime(image.taken_at, "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    second = taken.toordinal() * 86_400 + taken.hour * 3_600 + taken.minute * 60 + taken.second
    return Moment(_UNNAMED if image.camera_key is None else image.camera_key, second, image.taken_ms)


def exposures_of(images: Sequence[ImageRecord]) -> list[list[ImageRecord]]:
    """Returns the images of each exposure of a burst, in order of time; none if they are no burst.

    Images whose exposure cannot be told are left out: they have no time, or a time without milliseconds
    that several exposures share.
    """
    taken = [image for image in images if image.camera and image.taken_at]
    # Most clusters end here.
    if len({(image.camera_key, image.taken_at, image.taken_ms) for image in taken}) < 2:
        return []
    groups: dict[Moment, list[ImageRecord]] = {}
    for image in taken:
        moment = moment_of(image)
        if moment is not None:
            groups.setdefault(moment, []).append(image)
    exact = {moment[:2] for moment in groups if moment.ms is not None}
    moments = sorted(
        (moment for moment in groups if moment.ms is not None or moment[:2] not in exact), key=_order
    )
    if not any(_is_burst(one, other) for one, other in pairwise(moments)):
        return []
    return [groups[moment] for moment in moments]


def _order(moment: Moment) -> tuple[int, int, int]:
    return moment.camera, moment.second, moment.ms or 0


def _is_burst(one: Moment, next_one: Moment) -> bool:
    """Whether an exposure follows another of its camera closely."""
    gap = (next_one.second - one.second) * 1000 + (next_one.ms or 0) - (one.ms or 0)
    return one.camera == next_one.camera and gap <= MAX_GAP_MS


def with_bursts(clusters: Iterable[Cluster]) -> list[Cluster]:
    """Returns clusters with the further exposures of bursts marked; see `with_burst`."""
    return [with_burst(cluster) for cluster in clusters]


def with_burst(cluster: Cluster, *, is_known: bool = False) -> Cluster:
    """Returns a cluster in which the relation of further exposures is burst, if it holds a burst.

    Times tell exposures apart. Where the milliseconds are not known and the second is the same, the
    difference decides: a picture of equal size that differs in places or throughout is another exposure. In a
    burst, each file that may be of another exposure than the keeper's counts as such. Files with the
    keeper's pixels, crops and look-alikes keep their relation.

    Args:
        cluster: with the differences that are known.
        is_known: it holds a burst, as another of its files as the keeper has shown.

    Returns:
        The same object if nothing changes.
    """
    keeper = cluster.keeper
    others = [file for file in cluster.files[1:] if file.relation not in (*SAME_PIXELS, "look-alike")]
    if not (
        is_known
        or cluster.kind == "burst"
        or exposures_of([keeper, *(file.image for file in others)])
        or any(_differs_within_second(keeper, file) for file in others)
    ):
        return cluster
    files = [_marked(keeper, file) for file in cluster.files]
    if all(map(operator.is_, files, cluster.files)):
        return cluster
    return Cluster((files[0], *sorted(files[1:], key=file_order)))


def _marked(keeper: ImageRecord, file: ClusterFile) -> ClusterFile:
    if file.relation not in ("near", "linked", "burst"):
        return file
    if not _is_of_exposure(keeper, file):
        return file if file.relation == "burst" else replace(file, relation="burst")
    if file.relation != "burst":
        return file
    return replace(file, relation="near" if file.direct else "linked")


def _is_of_exposure(keeper: ImageRecord, file: ClusterFile) -> bool:
    """Whether a file is known to be a copy of the keeper's exposure."""
    mine, theirs = moment_of(keeper), moment_of(file.image)
    if mine is None or theirs is None or mine[:2] != theirs[:2]:
        return False
    if mine.ms is not None and theirs.ms is not None:
        return mine.ms == theirs.ms
    return file.difference is not None and file.difference.kind in ("none", "colour")


def _differs_within_second(keeper: ImageRecord, file: ClusterFile) -> bool:
    """Whether a file is another exposure of the keeper's second, as its difference shows.

    Cameras write pictures of one size. A file of another size was made by a program, which may have drawn on
    it.
    """
    if file.difference is None or file.difference.kind not in ("local", "whole"):
        return False
    return are_of_one_second(keeper, file.image)


def are_of_one_second(keeper: ImageRecord, image: ImageRecord) -> bool:
    """Whether two pictures have one size and one second, in which only a difference tells exposures apart."""
    if sorted((keeper.width, keeper.height)) != sorted((image.width, image.height)):
        return False
    mine, theirs = moment_of(keeper), moment_of(image)
    if mine is None or theirs is None or mine[:2] != theirs[:2]:
        return False
    return mine.ms is None or theirs.ms is None
