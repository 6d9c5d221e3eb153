"""Finds the best of several files of one picture, and the reason; keepers, rules and window use this order.

The order is one of sieves: each leaves the files that are best by it, and the next one decides among those.
The content of a file comes first, then signs of an original, then how much a copy has lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from dupfinder.base.records import SAME_PIXELS, Cluster, ImageRecord

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparisonT

RESOLUTION_TOLERANCE: Final = 0.04
"""Images whose content has up to this share of pixels less than the best are as good in resolution."""

SHARPEST: Final = "sharpest of the burst"

Images = Sequence[ImageRecord]


@dataclass(frozen=True, slots=True)
class Known:
    """Facts about files that their records do not hold.

    Attributes:
        matches: how many others of the cluster a file matches upright.
        pixels: a value that only files of equal pixels share; None if that is not known.
        sharpness: of a file's exposure; None if they are no burst.
    """

    matches: Callable[[ImageRecord], int] = lambda image: 0
    pixels: Callable[[ImageRecord], object] = lambda image: None
    sharpness: Callable[[ImageRecord], float | None] = lambda image: None

    @staticmethod
    def of(cluster: Cluster) -> Known:
        """Returns the facts that a cluster contains about its files."""
        matches = {file.image.id: file.matches for file in cluster.files}
        same = {file.image.id for file in cluster.files if file.relation in SAME_PIXELS}
        sharpness = {file.image.id: file.sharpness for file in cluster.files if file.sharpness is not None}
        return Known(
            lambda image: matches.get(image.id, 0),
            lambda image: True if image.id in same else None,
            lambda image: sharpness.get(image.id),
        )


class Best(NamedTuple):
    """The best file.

    Attributes:
        image: the file.
        because: what it has and the next best lacks, as a part of an English sentence; None if it is the only
            one.
    """

    image: ImageRecord
    because: str | None


def best_of(images: Images, known: Known | None = None) -> Best:
    """Finds the best of some files that show the same picture; their order does not matter.

    Args:
        images: at least one.
        known: facts about them beside their records.
    """
    return _sift(images, known or Known(), (*_STEPS, *_LAST_STEPS))


def why_kept(cluster: Cluster) -> str | None:
    """Returns what the keeper has that the next best lacks, in words; None if it is not the best file."""
    found = best_of([file.image for file in cluster.files], Known.of(cluster))
    if found.image.id != cluster.keeper.id:
        return None
    # Among the copies of the sharpest exposure something else has decided.
    is_sharpest = cluster.kind == "burst" and cluster.files[0].sharpness is not None
    return SHARPEST if is_sharpest else found.because


def leave_best(images: Images, known: Known) -> Images:
    """Leaves the best files; ties by date and path remain."""
    for step in _STEPS:
        if len(images) == 1:
            break
        images = step.sieve(images, known)
    return images


def leave_originals(images: Images, known: Known) -> Images:
    """Leaves out files that were apparently made from another of these files.

    Such a file is less original than another, and has no more resolution: it lacks camera data or the date,
    or it is a lossless re-save of the camera's own file.
    """
    ranks = [_originality(image) for image in images]
    most: dict[tuple[bool, bool, int], int] = {}
    for image, rank in zip(images, ranks, strict=True):
        most[rank] = max(most.get(rank, 0), image.content_pixels)

    def has_original(image: ImageRecord, rank: tuple[bool, bool, int]) -> bool:
        least = image.content_pixels * (1 - RESOLUTION_TOLERANCE)
        return any(other < rank and pixels >= least for other, pixels in most.items())

    left = [image for image, rank in zip(images, ranks, strict=True) if not has_original(image, rank)]
    return _leave_sources(left, known)


def needs_pixels(images: Images, known: Known) -> Images:
    """Returns the files whose pixels must be compared to find the best; usually none.

    They have equal dimensions and several formats, and no earlier sieve decides among them.
    """
    if len({image.format for image in images}) == 1:
        return ()
    for step in _STEPS:
        if len(images) == 1:
            return ()
        if step.sieve is _leave_sources:
            break
        images = step.sieve(images, known)
    ranks: dict[tuple[int, int], set[int]] = {}
    for image in images:
        ranks.setdefault((image.width, image.height), set()).add(_source_rank(image))
    return [image for image in images if len(ranks[image.width, image.height]) > 1]


# --- two files, trait by trait --------------------------------------------------------------

Trait = Literal[
    "content", "resolution", "borders", "camera", "taken", "format", "compression", "upright", "modified"
]
"""A trait by which one of two files can be better."""


def better_traits(one: ImageRecord, other: ImageRecord, known: Known | None = None) -> dict[Trait, int]:
    """Returns the traits by which one of two files is better, each with its side: 0 for `one`, 1 for `other`.

    Traits that do not apply are left out: compression is compared only between files that are equally
    original and have one resolution.
    """
    known = known or Known()
    found: dict[Trait, int] = {}

    def note(trait: Trait, sieve: Sieve) -> None:
        left = sieve((one, other), known)
        if len(left) == 1:
            found[trait] = int(left[0] is other)

    note("content", _leave_most_content)
    note("resolution", leave_highest_resolution)
    if "resolution" not in found:
        note("borders", _leave_fewest_borders)
        if "borders" not in found:
            note("resolution", _leave_most_pixels)
    note("camera", _leave_camera)
    note("taken", _leave_earliest)
    if "camera" not in found and one.format != other.format:
        note("format", _leave_own_format)
        if "format" not in found:
            note("format", _leave_sources)
    comparable = one.content == other.content and one.pixel_count == other.pixel_count
    if comparable and not found.keys() & {"camera", "taken", "format"}:
        note("compression", _leave_least_compressed)
        if "compression" not in found and one.format == other.format:
            note("compression", _leave_largest)
    note("upright", _leave_upright)
    note("modified", _leave_oldest)
    return found


# --- sieves ---------------------------------------------------------------------------------

Sieve = Callable[[Images, Known], Images]
"""Leaves those of some images that are best, at least one, in their order."""


class _Step(NamedTuple):
    """A sieve, and the advantage of the file that it leaves, in words or as a function that returns them."""

    sieve: Sieve
    words: str | Callable[[ImageRecord], str]


def _sift(images: Images, known: Known, steps: Iterable[_Step]) -> Best:
    if len(images) == 1:
        return Best(images[0], None)
    for step in steps:
        images = step.sieve(images, known)
        if len(images) == 1:
            return Best(images[0], step.words if isinstance(step.words, str) else step.words(images[0]))
    return Best(images[0], None)


def _least(images: Images, key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Images:
    keys = list(map(key, images))
    least = min(keys)
    if keys.count(least) == len(keys):
        return images
    return [image for image, each in zip(images, keys, strict=True) if each == least]


def _most(images: Images, key: Callable[[ImageRecord], SupportsRichComparisonT]) -> Images:
    keys = list(map(key, images))
    most = max(keys)
    if keys.count(most) == len(keys):
        return images
    return [image for image, each in zip(images, keys, strict=True) if each == most]


def _leave_reachable(images: Images, known: Known) -> Images:
    return _most(images, attrgetter("reachable"))


def _leave_intact(images: Images, known: Known) -> Images:
    return _least(images, attrgetter("damaged"))


def _leave_most_content(images: Images, known: Known) -> Images:
    return _least(images, lambda image: (image.content == "still", -image.frames))


def _leave_sharpest(images: Images, known: Known) -> Images:
    """Leaves the copies of the sharpest exposure; all files if they are no burst."""
    values = [known.sharpness(image) for image in images]
    sharpest = max((value for value in values if value is not None), default=None)
    if sharpest is None:
        return images
    return [image for image, value in zip(images, values, strict=True) if value == sharpest]


def leave_highest_resolution(images: Images, known: Known) -> Images:
    """Leaves the files of the highest resolution, within the tolerance; uniform borders do not count."""
    # Near the best one, not near each other: pairwise, "as good as" would be passed on from file to file.
    least = max(image.content_pixels for image in images) * (1 - RESOLUTION_TOLERANCE)
    return [image for image in images if image.content_pixels >= least]


def _leave_camera(images: Images, known: Known) -> Images:
    return _most(images, attrgetter("camera"))


def _leave_earliest(images: Images, known: Known) -> Images:
    return _least(images, lambda image: image.taken_at or "~")


_CAMERA_FORMATS: Final = {"RAW": 0, "HEIC": 1, "JPEG": 2}
"""The formats of cameras, each before those that it is exported to."""


_LOSSLESS: Final = frozenset(("PNG", "TIFF", "BMP", "PSD", "PPM", "TGA"))


def _own_format(image: ImageRecord) -> int:
    """Returns how far a format is from the camera's own one; 0 for a file without camera data.

    A lossless file counts as the camera's JPEG: it may be a master of more depth. Re-saves are recognised by
    their pixels.
    """
    if not image.camera:
        return 0
    return _CAMERA_FORMATS.get(image.format, 2 if image.format in _LOSSLESS else 3)


def _leave_own_format(images: Images, known: Known) -> Images:
    return _least(images, _own_format)


_SOURCE_RANKS: Final = {
    "RAW": 0,
    "JPEG": 0,
    "HEIC": 1,
    "AVIF": 1,
    "WEBP": 1,
    "JXL": 1,
    "JPEG 2000": 1,
}
"""Ranks formats of files with equal pixels: the lossy one was first, as only lossless re-saves keep them."""


def _source_rank(image: ImageRecord) -> int:
    return _SOURCE_RANKS.get(image.format, 2)


def _leave_sources(images: Images, known: Known) -> Images:
    """Leaves out lossless re-saves, which have the pixels of another file."""
    if len({image.format for image in images}) == 1:
        return images
    ranks: dict[object, int] = {}
    for image in images:
        pixels = known.pixels(image)
        if pixels is not None:
            ranks[pixels] = min(ranks.get(pixels, 2), _source_rank(image))
    return [image for image in images if _source_rank(image) <= ranks.get(known.pixels(image), 2)]


def _leave_most_matched(images: Images, known: Known) -> Images:
    return _most(images, known.matches)


def share_of_border(image: ImageRecord) -> int:
    """Returns the share of uniform border in twentieths: a letterbox adds pixels, but no picture."""
    return 20 - round(20 * image.content_pixels / max(image.pixel_count, 1))


def _leave_fewest_borders(images: Images, known: Known) -> Images:
    return _least(images, share_of_border)


def _leave_most_pixels(images: Images, known: Known) -> Images:
    return _most(images, attrgetter("pixel_count"))


def _leave_least_compressed(images: Images, known: Known) -> Images:
    """Compares the quality of JPEGs; lossless files are above all of them, others cannot be compared."""
    qualities = [101 if image.format in _LOSSLESS else image.quality for image in images]
    best = max((quality for quality in qualities if quality is not None), default=0)
    return [
        image for image, quality in zip(images, qualities, strict=True) if quality is None or quality == best
    ]


def _leave_upright(images: Images, known: Known) -> Images:
    return _least(images, attrgetter("turned"))


def _leave_largest(images: Images, known: Known) -> Images:
    return _most(images, attrgetter("size_bytes"))


def _leave_oldest(images: Images, known: Known) -> Images:
    return _least(images, attrgetter("mtime_ns"))


def _originality(image: ImageRecord) -> tuple[bool, bool, int]:
    return not image.camera, image.taken_at is None, _own_format(image)


def _words_of_content(image: ImageRecord) -> str:
    if image.frames > 1 and image.content in _COUNTED:
        return f"{image.frames:,} {_COUNTED[image.content]}"
    return _CONTENT_WORDS.get(image.content, "holds more")


_COUNTED: Final[Mapping[str, str]] = {"animation": "frames", "pages": "pages"}
_CONTENT_WORDS: Final[Mapping[str, str]] = {
    "motion": "has a video",
    "stereo": "has a second picture",
    "raw": "has the camera's raw data",
    "layered": "has layers",
}


def _words_of_format(image: ImageRecord) -> str:
    return f"has the camera's own format, {image.format}"


_STEPS: Final = (
    _Step(_leave_reachable, "the only one in reach"),
    _Step(_leave_intact, "the only intact one"),
    _Step(_leave_most_content, _words_of_content),
    _Step(_leave_sharpest, SHARPEST),
    _Step(leave_highest_resolution, "highest resolution"),
    _Step(_leave_camera, "has camera data"),
    _Step(_leave_earliest, "earliest date taken"),
    _Step(_leave_own_format, _words_of_format),
    _Step(_leave_sources, "the next best is a lossless re-save of it"),
    # A copy with noise or shapes on it is farther from the others than its original, and a copy that lies on
    # its side is turned to all others.
    _Step(_leave_most_matched, "most others match it"),
    _Step(_leave_fewest_borders, "has no added border"),
    _Step(_leave_most_pixels, "most pixels"),
    _Step(_leave_least_compressed, "less compressed"),
    _Step(_leave_upright, "stored upright"),
    _Step(_leave_largest, "larger file"),
)
"""The sieves that make a file better, the most important first."""

_LAST_STEPS: Final = (
    _Step(_leave_oldest, "older file"),
    _Step(lambda images, known: _least(images, lambda image: len(image.path)), "shorter path"),
    _Step(lambda images, known: _least(images, lambda image: image.path), "first by name"),
)
"""The sieves that decide among equally good files."""
