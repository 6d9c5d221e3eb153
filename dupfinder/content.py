"""Compares what files hold beside the picture that is shown of them: frames, pages, videos, raw data, layers.

This module loads neither numpy nor a decoder: rules and the window use it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from dupfinder.records import ClusterFile, Content, ImageRecord

_UNSEEN: Final[frozenset[Content]] = frozenset(("pages", "motion", "stereo", "raw", "layered"))
"""Kinds whose further data no comparison of pictures covers.

Of animations, frames are sampled and compared. Pages are sampled too, but two documents may differ in a
single page.
"""

_EQUAL: Final = frozenset(("keeper", "exact", "same-pixels"))


def has_more(one: ImageRecord, other: ImageRecord) -> bool:
    """Whether a file holds something that another one lacks.

    A still picture never does. Of two kinds that do not include one another, such as a video and layers,
    each has more than the other.
    """
    if one.content == "still":
        return False
    return one.content != other.content or one.frames > other.frames


def may_lose(file: ClusterFile, keeper: ImageRecord) -> bool:
    """Whether something may be lost with a file that goes while the keeper stays.

    Equal bytes and equal pixels include all frames, pages and further data. Of near files, more of the same
    kind is told by `has_more`; videos, raw data, layers and pages of two near files may differ.
    """
    if file.relation in _EQUAL:
        return False
    image = file.image
    return has_more(image, keeper) or (image.content == keeper.content and image.content in _UNSEEN)


def counts_of(images: Iterable[ImageRecord]) -> dict[Content, int]:
    """How much of each kind some files hold together, most first."""
    found: Counter[Content] = Counter()
    for image in images:
        if image.content != "still":
            found[image.content] += 1 if image.content in ("motion", "raw") else image.frames
    return dict(found.most_common())
