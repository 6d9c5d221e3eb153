"""Plain values that all packages use."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from dupfinder.base.identity import FileStamp
from dupfinder.base.literals import Content as Content
from dupfinder.base.literals import DifferenceKind as DifferenceKind
from dupfinder.base.literals import Transform as Transform
from dupfinder.base.reports import DAMAGED as DAMAGED
from dupfinder.base.reports import FileProblem as FileProblem
from dupfinder.base.reports import FolderInfo as FolderInfo
from dupfinder.base.reports import Progress as Progress
from dupfinder.base.reports import Report as Report
from dupfinder.base.reports import ScanResult as ScanResult
from dupfinder.base.reports import Stage as Stage
from dupfinder.base.reports import ignore as ignore
from dupfinder.base.reports import reason_of as reason_of

Relation = Literal["keeper", "exact", "same-pixels", "near", "crop", "burst", "look-alike", "linked"]
"""The relation of a file to the keeper of its cluster, or to the query.

keeper: it is the keeper. exact: all bytes equal. same-pixels: equal dimensions and equal pixels of
all frames and pages, at full depth. near: a verified near-duplicate. crop: it shows a part of the keeper,
or the query a part of it; its pixels were compared there. burst: it is, or may be,
another exposure of the burst that the keeper is of. look-alike: within the radius, but
not verified. linked: in the cluster through another file only.
"""

ClusterKind = Literal["duplicates", "burst"]
"""duplicates: copies of one picture. burst: pictures that one camera took within seconds, with their copies.
"""

SAME_PIXELS: Final[frozenset[Relation]] = frozenset(("keeper", "exact", "same-pixels"))
"""The relations of files whose pixels are those of the keeper."""

Box = tuple[float, float, float, float]
"""Left, top, width and height, as fractions of the width and the height of an upright picture."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The difference of a picture from the keeper.

    Attributes:
        kind: see DifferenceKind.
        score: the strength, from 0; above 1 is a difference.
        boxes: where a local difference is in this picture, the strongest first; three at most.
    """

    kind: DifferenceKind
    score: float
    boxes: tuple[Box, ...] = ()


Point = tuple[float, float]
"""x and y in pixels of an upright picture, from its upper left corner."""

Quadrilateral = tuple[Point, Point, Point, Point]
"""The corners of a picture (upper left, upper right, lower right, lower left) as they lie in another one."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of one picture that another one shows.

    Attributes:
        region: the corners of the picture that shows less, in pixels of the one that shows more. Parts of it
            may lie outside, such as the frame of a screenshot.
        share: of the larger picture's area that both show, from 0 to 1.
        shows_more: whether the file is the one that shows more; the keeper, or the query, is the crop.
    """

    region: Quadrilateral
    share: float
    shows_more: bool = False


NO_DISTANCE: Final = 64
"""The distance of a crop: larger than that of any match, since it has none in bits."""

UNDECODED: Final = -2
"""The appearance of all files that could not be decoded; never a number in the library."""


@dataclass(frozen=True, slots=True)
class ImageRecord:
    """One indexed image file.

    Attributes:
        id: its number in the library.
        path: absolute, as `os.fsdecode` returns it: a name that is not UTF-8 contains surrogates.
        size_bytes: of the file.
        mtime_ns: time of last change.
        width: upright, in pixels.
        height: likewise.
        content_pixels: about how many of them are not uniform border.
        format: short name, such as ``JPEG``.
        taken_at: ``YYYY:MM:DD HH:MM:SS`` from the camera, or None.
        damaged: decodes only in part.
        flat: has too little contrast for a meaningful hash; also True of files that were not decoded.
        appearance: number of its set of hashes; images with equal hashes share it. UNDECODED of a file
            that could not be decoded; its width and height are 0.
        reachable: False while its added folder is missing, such as on an unplugged drive.
        content: further content of the file.
        frames: how many frames, pages or pictures there are; 1 for a still picture.
        camera: the file names its camera.
        turned: the picture is not stored upright; EXIF or the container has its orientation.
        quality: of a JPEG, 1 to 100, estimated from its quantisation tables; None for other formats.
        taken_ms: milliseconds of `taken_at` beyond the second; None if they are not known.
        camera_key: a number that photographs of one camera share; 0 if `taken_at` is when the file was
            changed; None if the camera has no name, or the file was indexed by an earlier version.
    """

    id: int
    path: str
    size_bytes: int
    mtime_ns: int
    width: int
    height: int
    content_pixels: int
    format: str
    taken_at: str | None
    damaged: bool
    flat: bool
    appearance: int
    reachable: bool = True
    content: Content = "still"
    frames: int = 1
    camera: bool = False
    turned: bool = False
    quality: int | None = None
    taken_ms: int | None = None
    camera_key: int | None = None

    @property
    def stamp(self) -> FileStamp[str]:
        return FileStamp(self.path, self.size_bytes, self.mtime_ns)

    @property
    def pixel_count(self) -> int:
        return self.width * self.height

    @property
    def decoded(self) -> bool:
        """Whether the file could be decoded; if not, only its bytes are compared."""
        return self.appearance != UNDECODED


@dataclass(frozen=True, slots=True)
class Match:
    """An image of the library that resembles a query.

    Attributes:
        image: the image.
        distance: Hamming distance to the query, in bits: the smallest radius with this match.
        relation: to the query.
        transform: turns the query into the image; None where it is upright.
        last_radius: the largest radius with this match; above it, a more distant view of the image passes
            the verification and replaces it.
        difference: from the query; None if they were not compared.
        crop: where one is a part of the other, if the relation is crop; the distance then says nothing.
    """

    image: ImageRecord
    distance: int
    relation: Relation
    transform: Transform | None
    last_radius: int = 64
    difference: Difference | None = None
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class ClusterFile:
    """One file of a cluster, relative to the cluster's keeper.

    Attributes:
        image: the file.
        distance: Hamming distance to the keeper, in bits, 0 to 64.
        relation: to the keeper.
        transform: turns the keeper into this file; None where it is upright, or only linked.
        direct: verified against the keeper itself, so that a rule may take it as an extra.
        difference: from the keeper; None if they were not, or could not be, compared.
        crop: the part of the keeper that it shows, if the relation is crop; the distance then says nothing.
        matches: how many appearances of the cluster this one matched upright when the keeper was chosen.
        sharpness: of its exposure, to be compared within the cluster; None if that is no burst.
    """

    image: ImageRecord
    distance: int
    relation: Relation
    transform: Transform | None
    direct: bool
    difference: Difference | None = None
    crop: Crop | None = None
    matches: int = field(default=0, compare=False)
    sharpness: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Images that are near-duplicates of one another; the keeper is the first of `files`."""

    files: tuple[ClusterFile, ...]

    @property
    def keeper(self) -> ImageRecord:
        return self.files[0].image

    @property
    def kind(self) -> ClusterKind:
        return "burst" if any(file.relation == "burst" for file in self.files) else "duplicates"

    @property
    def extra_count(self) -> int:
        """The number of files except the keeper and other exposures of a burst."""
        return sum(file.relation != "burst" for file in self.files) - 1


class ClusterSteps:
    """The clusters at every radius up to a largest one; radii share equal clusters.

    Args:
        radius: the largest.
        spans: clusters in the order of `at`, each with the smallest and the largest radius it has.
    """

    def __init__(self, radius: int, spans: Iterable[tuple[Cluster, int, int]]) -> None:
        self.radius = radius
        self._spans = tuple(spans)

    def at(self, radius: int) -> list[Cluster]:
        """Returns the clusters at a radius, sorted by the keeper's path, in a new list.

        Raises:
            ValueError: the radius is not from 0 to the largest.
        """
        if not 0 <= radius <= self.radius:
            raise ValueError(f"radius must be from 0 to {self.radius}, not {radius}")
        return [cluster for cluster, first, last in self._spans if first <= radius <= last]

    def changed(self, change: Callable[[list[Cluster]], list[Cluster]]) -> ClusterSteps:
        """Returns steps with changed clusters; this object if `change` returns the clusters it was given."""
        clusters = [cluster for cluster, _, _ in self._spans]
        others = change(clusters)
        if all(map(operator.is_, clusters, others)):
            return self
        spans = zip(others, self._spans, strict=True)
        changed = [(other, first, last) for other, (_, first, last) in spans]
        return ClusterSteps(self.radius, sorted(changed, key=lambda span: span[0].keeper.path))
