"""Finds the clusters of a library: at one radius, or at every radius up to one."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.cancelling import NEVER, CancelToken
from dupfinder.base.errors import Cancelled
from dupfinder.base.files import MatchRow
from dupfinder.base.records import Cluster, ClusterSteps, ImageRecord, Progress, Report, ignore
from dupfinder.clusters.build import equal_clusters
from dupfinder.clusters.choose_keepers import keeper_path
from dupfinder.clusters.crops import spans_with_crops
from dupfinder.clusters.crowd import Crowd
from dupfinder.clusters.decisions import Decided, load
from dupfinder.clusters.equal_bytes import SharedAppearances, share_appearances
from dupfinder.clusters.graph import PixelsOf, SharpnessOf
from dupfinder.clusters.kept_apart import KeptApart, keep_apart
from dupfinder.clusters.steps import Span, build_steps
from dupfinder.similarity.crop_regions import crops_by_pair
from dupfinder.similarity.equality import (
    Digests,
    complete_digests,
    known_digests,
    may_be_equal,
    may_have_equal_pixels,
    with_equality,
)
from dupfinder.similarity.matching import look_alikes, match_new
from dupfinder.similarity.sharpness import read_sharpness
from dupfinder.similarity.views import Rows, ViewSet, best_scores, compare
from dupfinder.store.features import CropRow
from dupfinder.store.library import Library
from dupfinder.system.gc_pause import gc_pause
from dupfinder.system.path_names import is_below

_MATCHES_PER_CHECK: Final = 1 << 14


def find_clusters(
    library: Library,
    roots: Sequence[bytes],
    radius: int,
    *,
    with_look_alikes: bool = False,
    crops: Sequence[CropRow] = (),
    threads: int = 1,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> list[Cluster]:
    """Finds the clusters of the images below these folders (of all, if there are none) at one radius.

    What was decided to be no duplicates (see `decisions`) is kept apart, or not shown.

    Args:
        library: that the images are of.
        roots: the folders.
        radius: inclusive, in bits.
        with_look_alikes: join candidates that are not verified.
        crops: verified crops, which join clusters too.
        threads: for decoding and searching.
        report: is called with the progress.
        cancel: is asked often.

    Returns:
        Clusters in order of their keepers' paths.

    Raises:
        Cancelled: what was matched and read before is stored.
    """
    run = _Run(library, threads, report, cancel, crops)
    steps = run.steps(roots, radius, smallest=radius, with_look_alikes=with_look_alikes)
    found = steps.at(radius)
    if with_look_alikes:
        verified = {(a, b) for a, b, _, _ in library.matches(radius)}
        found = [_with_look_alikes(cluster, verified) for cluster in found]
    return found


def find_cluster_steps(
    library: Library,
    radius: int,
    *,
    crops: Sequence[CropRow] = (),
    only_known: bool = False,
    threads: int = 1,
    report: Report = ignore,
    cancel: CancelToken = NEVER,
) -> ClusterSteps:
    """Finds the clusters of all images at every radius up to this one, each as `find_clusters` does.

    Takes little longer than finding those of the largest radius alone. With `only_known` no file is read:
    bytes, pixels and sharpness count where the library knows them.

    Raises:
        Cancelled: what was matched and read before is stored.
    """
    return _Run(library, threads, report, cancel, crops, only_known).steps((), radius)


@dataclass(frozen=True, slots=True)
class _Run:
    """One search for clusters."""

    library: Library
    threads: int
    report: Report
    cancel: CancelToken
    crops: Sequence[CropRow]
    only_known: bool = False

    def steps(
        self,
        roots: Sequence[bytes],
        radius: int,
        *,
        smallest: int = 0,
        with_look_alikes: bool = False,
    ) -> ClusterSteps:
        """Finds the clusters from the largest radius down to the smallest."""
        library = self.library
        match_new(library, radius, threads=self.threads, report=self.report, cancel=self.cancel)
        check = self._report_built if smallest < radius else self._check
        check(0)
        with gc_pause:
            images = library.records() if with_look_alikes else library.related_images(radius)
        known = self._with_unlike_equals(images, roots)
        matches: Iterable[MatchRow] = self._until_cancelled(library.each_match(radius))
        if with_look_alikes:
            appearances = sorted({image.appearance for image in known.images if not image.flat})
            matches = look_alikes(library, np.array(appearances, np.int64), radius, threads=self.threads)
        decided = load(library)
        with gc_pause:
            parts = keep_apart(known.images, list(matches), decided)
            crowd = parts.crowd(Crowd() if with_look_alikes else Crowd.of(library, radius))
            spans = self._build(parts, crowd, radius, smallest, check, cut=not with_look_alikes)
            spans = [(known.original(cluster), first, last) for cluster, first, last in spans]
        flat = _flat_candidates(known)
        digests = self._digests([cluster for cluster, _, _ in spans], flat)
        with gc_pause:
            found = [(with_equality(draft, digests), first, last) for draft, first, last in spans]
        found += [(cluster, 0, radius) for cluster in equal_clusters(flat, digests, decided.are_apart)]
        found = self._with_crops(found, roots, smallest, radius, decided)
        shown = [span for span in found if not decided.hides(span[0])]
        return ClusterSteps(radius, sorted(shown, key=lambda span: keeper_path(span[0])))

    def _with_crops(
        self, spans: list[Span], roots: Sequence[bytes], smallest: int, radius: int, decided: Decided
    ) -> list[Span]:
        if not self.crops:
            return spans
        by_pair = crops_by_pair(self.crops)
        images = self.library.records(sorted({appearance for pair in by_pair for appearance in pair}))
        if roots:
            images = _below(images, roots)
        return spans_with_crops(spans, smallest, radius, by_pair, images, decided.are_apart)

    def _build(
        self,
        parts: KeptApart,
        crowd: Crowd,
        radius: int,
        smallest: int,
        check: Callable[[int], None],
        *,
        cut: bool,
    ) -> list[Span]:
        """Builds the clusters, in which equal files are not marked yet."""
        spans = build_steps(
            parts.images,
            self._until_cancelled(parts.matches),
            parts.compare(self._compare_linked),
            radius,
            smallest=smallest,
            cut=cut,
            check=check,
            split=parts.split,
            crowd=crowd,
            pixels_of=self._pixels_of(),
            sharpness_of=self._sharpness_of(),
        )
        return [(parts.original(cluster), first, last) for cluster, first, last in spans]

    def _check(self, built: int) -> None:
        if self.cancel.is_set():
            raise Cancelled

    def _report_built(self, built: int) -> None:
        self._check(built)
        self.report(Progress("compare", built, None))

    def _until_cancelled(self, matches: Iterable[MatchRow]) -> _UntilCancelled:
        return _UntilCancelled(matches, self.cancel)

    def _compare_linked(self, one: Rows, other: Rows) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Compares appearances that do not match, at no radius in particular."""
        views = ViewSet.of(self.library, np.concatenate([one, other]))
        return compare(views, one, other, 0).nearest, best_scores(views, one, other)

    def _complete_digests(
        self, whole: Sequence[ImageRecord], pixels: Sequence[ImageRecord], done_before: int = 0
    ) -> dict[int, Digests]:
        if self.only_known:
            return known_digests(self.library, [image.id for image in (*whole, *pixels)])
        return complete_digests(
            self.library,
            whole,
            pixels,
            threads=self.threads,
            done_before=done_before,
            report=self.report,
            cancel=self.cancel,
        )

    def _pixels_of(self) -> PixelsOf:
        """Returns a function for the digests of images' pixels, which reads each file at most once."""
        found: dict[int, bytes | None] = {}

        def pixels_of(images: Sequence[ImageRecord]) -> dict[int, bytes | None]:
            new = [image for image in images if image.id not in found]
            known = self._complete_digests([], new)
            found.update((image.id, known[image.id].pixels) for image in new)
            return found

        return pixels_of

    def _sharpness_of(self) -> SharpnessOf:
        """Returns a function for the sharpness of images, which measures each file at most once."""
        found: dict[int, float | None] = {}

        def sharpness_of(images: Sequence[ImageRecord]) -> dict[int, float]:
            new = [image for image in images if image.id not in found]
            if new:
                known = read_sharpness(
                    self.library,
                    new,
                    threads=self.threads,
                    only_known=self.only_known,
                    report=self.report,
                    cancel=self.cancel,
                )
                found.update((image.id, known.get(image.id)) for image in new)
            values = ((image.id, found[image.id]) for image in images)
            return {number: value for number, value in values if value is not None}

        return sharpness_of

    def _with_unlike_equals(self, images: Sequence[ImageRecord], roots: Sequence[bytes]) -> SharedAppearances:
        """Adds images with the bytes of another but a different appearance; keeps those below the roots.

        Equal bytes have different appearances if a decoder went by the name, was replaced, or was missing.
        """
        unlike = self.library.unlike_equals()
        found = list({image.id: image for image in (*images, *unlike)}.values())
        if roots:
            found, unlike = _below(found, roots), _below(unlike, roots)
        return share_appearances(found, self._complete_digests(unlike, []))

    def _digests(self, drafts: Sequence[Cluster], flat: Sequence[ImageRecord]) -> dict[int, Digests]:
        """Returns the digests of all files, after reading those that can be equal to their keeper."""
        with gc_pause:
            ids = {image.id for image in flat} | {file.image.id for draft in drafts for file in draft.files}
            digests = known_digests(self.library, ids)
            whole, pixels = _worth_reading(drafts, digests)
        digests |= self._complete_digests(whole, [])
        unequal = [
            (keeper, image)
            for keeper, image in pixels
            if digests[keeper.id].whole is None or digests[keeper.id].whole != digests[image.id].whole
        ]
        wanted = {image.id: image for pair in unequal for image in pair}
        wanted |= {image.id: image for image in flat if image.decoded}
        return digests | self._complete_digests(flat, list(wanted.values()), len(whole))


@dataclass(frozen=True, slots=True)
class _UntilCancelled:
    """Matches; iterating over them raises Cancelled after a cancel."""

    matches: Iterable[MatchRow]
    cancel: CancelToken

    def __iter__(self) -> Iterator[MatchRow]:
        for number, match in enumerate(self.matches):
            if number % _MATCHES_PER_CHECK == 0 and self.cancel.is_set():
                raise Cancelled
            yield match


def _below(images: Iterable[ImageRecord], roots: Sequence[bytes]) -> list[ImageRecord]:
    folders = [os.fsdecode(root) for root in roots]
    return [image for image in images if any(is_below(image.path, folder) for folder in folders)]


def _flat_candidates(known: SharedAppearances) -> list[ImageRecord]:
    """Returns flat images that may equal another: of known equal bytes, or of equal dimensions."""
    by_size: dict[tuple[int, int], list[ImageRecord]] = {}
    for image in map(known.original_image, (image for image in known.images if image.flat)):
        by_size.setdefault((image.width, image.height), []).append(image)
    return [
        image
        for group in by_size.values()
        for image in group
        if len(group) > 1 or image.id in known.of_equal_bytes
    ]


def _worth_reading(
    drafts: Sequence[Cluster], digests: dict[int, Digests]
) -> tuple[list[ImageRecord], list[tuple[ImageRecord, ImageRecord]]]:
    """Returns images whose bytes may be equal, and pairs of keeper and file whose pixels may be equal.

    Bytes of all files of a cluster, not only of its keeper: a mark or a rule may keep another one.
    """
    whole: dict[int, ImageRecord] = {}
    pixels = []
    for draft in drafts:
        keeper = draft.keeper
        whole |= _may_be_copies([file.image for file in draft.files[1:]], digests)
        for file in draft.files[1:]:
            if not file.direct:
                continue
            if may_be_equal(keeper, file.image, file.distance, digests):
                whole |= {keeper.id: keeper, file.image.id: file.image}
            if may_have_equal_pixels(keeper, file.image, file.distance):
                pixels.append((keeper, file.image))
    return list(whole.values()), pixels


def _may_be_copies(images: Sequence[ImageRecord], digests: dict[int, Digests]) -> dict[int, ImageRecord]:
    """Returns the images, by number, that share appearance, size and fingerprint with another one."""
    if len(images) < 2:
        return {}
    groups: dict[tuple[int, int], list[ImageRecord]] = {}
    for image in images:
        groups.setdefault((image.appearance, image.size_bytes), []).append(image)
    found: dict[int, ImageRecord] = {}
    for group in groups.values():
        if len(group) > 1:
            prints = Counter(digests[image.id].fingerprint for image in group)
            found |= {
                image.id: image
                for image in group
                if (mine := digests[image.id].fingerprint) is not None and prints[mine] > 1
            }
    return found


def _with_look_alikes(cluster: Cluster, verified: set[tuple[int, int]]) -> Cluster:
    """Marks the files as look-alikes that no verified match connects with the keeper."""
    keeper = cluster.keeper.appearance

    def is_match(appearance: int) -> bool:
        return appearance == keeper or (min(appearance, keeper), max(appearance, keeper)) in verified

    return Cluster(
        tuple(
            file
            if file.relation != "near" or is_match(file.image.appearance)
            else replace(file, relation="look-alike", direct=False)
            for file in cluster.files
        )
    )
