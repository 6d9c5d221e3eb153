"""Compares the further data of files: frames, pages, videos, raw data, layers.

This module loads neither numpy nor a decoder: rules and the window use it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from dupfinder.base.records import SAME_PIXELS, ClusterFile, Content, ImageRecord

_UNSEEN: Final[frozenset[Content]] = frozenset(("pages", "motion", "stereo", "raw", "layered"))
"""Kinds of further data that no comparison of pictures covers.

Sampled frames decide for animations. Pages are sampled too, but two documents may differ in a single page.
"""


def has_more(one: ImageRecord, other: ImageRecord) -> bool:
    """Whether a file holds something that another one lacks.

    A still picture never does. Two files of different kinds, such as a video and layers, each hold more than
    the other.
    """
    if one.content == "still":
        return False
    return one.content != other.content or one.frames > other.frames


def may_lose(file: ClusterFile, keeper: ImageRecord) -> bool:
    """Whether something may be lost with a file that goes while the keeper stays.

    Equal bytes and equal pixels include all further data. Near files may differ in their videos, raw data,
    layers and pages, even if they have the same number of them.
    """
    if file.relation in SAME_PIXELS:
        return False
    image = file.image
    return has_more(image, keeper) or (image.content == keeper.content and image.content in _UNSEEN)


def counts_of(images: Iterable[ImageRecord]) -> dict[Content, int]:
    """Counts the further data of some files by kind, the most first."""
    found: Counter[Content] = Counter()
    for image in images:
        if image.content != "still":
            found[image.content] += 1 if image.content in ("motion", "raw") else image.frames
    return dict(found.most_common())
