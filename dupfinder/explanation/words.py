"""The answer of an explanation in one sentence, and the settings that change it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final

from dupfinder.base.records import Difference, DifferenceKind
from dupfinder.explanation.records import (
    VOTES_NEEDED,
    AgreementFigures,
    Change,
    CropEvidence,
    ExplainedFile,
    Explanation,
    HashEvidence,
    SecondLook,
)
from dupfinder.hashing.verification import FREQUENCY_CAP

LARGEST_QUERY_RADIUS: Final = 20
LARGEST_CLUSTER_RADIUS: Final = 12
"""As `finder.MAX_QUERY_RADIUS` and `finder.MAX_CLUSTER_RADIUS`."""

DIFFERENCES: Final[dict[DifferenceKind, str]] = {
    "none": "no visible difference",
    "local": "differs in places",
    "colour": "other colours",
    "whole": "differs throughout",
}


def sentence(found: Explanation) -> str:
    """Returns the answer in one sentence."""
    if found.relation is not None and found.relation != "look-alike":
        words = f"Match: {_match(found)}."
        return words if not found.same_file else f"Same file: both paths lead to one file. {words}"
    return f"No match: {_no_match(found)}."


def _match(found: Explanation) -> str:
    if found.relation == "exact":
        return "exact duplicate, all bytes are equal"
    if found.relation == "same-pixels":
        return "same pixels, other bytes"
    if found.relation == "crop":
        assert found.crop is not None
        return f"crop, {shown_part(found.crop)}"
    hashes = found.hashes
    assert hashes is not None
    transform = hashes.second_look.transform
    parts = ["near-duplicate", bits(hashes.verified_from or 0), *([transform] if transform else [])]
    return ", ".join([*parts, difference_words(found.difference)])


def shown_part(evidence: CropEvidence) -> str:
    """Returns which picture shows how much of the other one."""
    crop = evidence.crop
    assert crop is not None
    part, whole = ("first", "second") if crop.shows_more else ("second", "first")
    return f"the {part} shows {crop.share:.0%} of the {whole}"


def difference_words(difference: Difference | None) -> str:
    """Returns the result of the third look in words."""
    if difference is None:
        return "not compared further"
    if difference.kind == "local" and difference.boxes:
        count = len(difference.boxes)
        return f"differs in {count} place{'' if count == 1 else 's'}"
    return DIFFERENCES[difference.kind]


def bits(number: int) -> str:
    return f"{number} bit{'' if number == 1 else 's'}"


def _no_match(found: Explanation) -> str:
    unreadable = [file for file in (found.first, found.second) if file.problem is not None]
    if unreadable:
        return "; ".join(f"{name_of(file)} cannot be read as an image: {file.problem}" for file in unreadable)
    parts = [_why_not_by_hash(found)]
    if found.crop is not None:
        parts.append(_as_crop(found.crop))
    return "; ".join(parts)


def name_of(file: ExplainedFile) -> str:
    return os.path.basename(file.path)


def _why_not_by_hash(found: Explanation) -> str:
    hashes = found.hashes
    if hashes is None:
        flat = [place for place, file in (("first", found.first), ("second", found.second)) if file.flat]
        if len(flat) == 2:
            return "both have too little contrast for a hash, so only equal bytes or pixels match"
        return f"the {flat[0]} has too little contrast for a hash, so only equal bytes match"
    if hashes.nearest > LARGEST_QUERY_RADIUS:
        return f"the hashes differ in {bits(hashes.nearest)}, more than any radius ({LARGEST_QUERY_RADIUS})"
    if hashes.nearest > found.radius:
        return f"the hashes differ in {bits(hashes.nearest)}; {_at_larger_radius(hashes)}"
    if hashes.verified_from is not None:
        near = hashes.verified_from
        later = f"at radius {near} they would be a near-duplicate"
        if near > LARGEST_QUERY_RADIUS:
            later = f"views that pass the second look differ in {bits(near)}, more than any radius accepts"
        return f"look-alike, {bits(hashes.nearest)}; {later}"
    why = refusal(hashes.second_look)
    return f"look-alike, {bits(hashes.nearest)}, but the second look refuses it: {why}"


def _at_larger_radius(hashes: HashEvidence) -> str:
    nearest, near = hashes.nearest, hashes.verified_from
    if near is None or near > LARGEST_QUERY_RADIUS:
        return f"at radius {nearest} they would be a look-alike"
    if near > nearest:
        return f"at radius {nearest} they would be a look-alike, at {near} a near-duplicate"
    return f"at radius {near} they would be a near-duplicate"


def refusal(look: SecondLook) -> str:
    """Returns why the second look refuses a pair."""
    if not look.frames_agree:
        return "further frames or pages differ"
    if look.tiny:
        return "they are tiny, and differ in more than a little"
    if look.score > 1:
        return f"score {look.score:.2f}, at most 1 passes"
    return f"frequency {look.frequency}, at most {FREQUENCY_CAP} passes"


def _as_crop(crop: CropEvidence) -> str:
    if crop.accepted:
        return f"with --crops they match: {shown_part(crop)}"
    return f"as a crop: {why_no_crop(crop)}"


def why_no_crop(crop: CropEvidence) -> str:
    """Returns the first bound that a pair fails as a crop."""
    if not all(crop.features):
        return "no local features"
    if not crop.votes:
        return f"fewer than {VOTES_NEEDED} local features agree on a place"
    thumbnails, pixels = crop.thumbnails, crop.pixels
    if thumbnails is None:
        return f"{crop.votes} local features agree, but on too small a part"
    if not _pass(thumbnails):
        return _shortfall(thumbnails)
    if not crop.enough_in_common:
        shares = " and ".join(f"{share:.0%}" for share in crop.shares or ())
        return f"too little in common, {shares} of them"
    if pixels is None:
        return "their pixels could not be compared"
    if not _pass(pixels):
        return f"in the pixels, {_shortfall(pixels)}"
    return "edges run in one direction only, so the place is uncertain"


def _pass(found: AgreementFigures) -> bool:
    return (
        found.textured >= found.textured_needed
        and found.share >= found.share_needed
        and found.mean >= found.mean_needed
    )


def _shortfall(found: AgreementFigures) -> str:
    if found.textured < found.textured_needed:
        return f"{found.textured} places can be compared, {found.textured_needed} needed"
    if found.share < found.share_needed:
        agree, needed = agreeing(found)
        return f"{agree} of {found.textured} places agree, {needed} needed"
    return f"places agree by {found.mean:.2f} on average, {found.mean_needed:.2f} needed"


def agreeing(found: AgreementFigures) -> tuple[int, int]:
    """Returns how many places agree, and how many have to."""
    return round(found.share * found.textured), -int(-found.share_needed * found.textured // 1)


# --- settings -------------------------------------------------------------------------------


def changes(found: Explanation) -> tuple[Change, ...]:
    """Returns the settings that change the answer, or what is done with it."""
    sources = _of_radius, _of_queries, _of_crops, _of_look_alikes, _of_decision, _of_folders
    return tuple(change for source in sources for change in source(found))


def _of_radius(found: Explanation) -> Iterator[Change]:
    hashes = found.hashes
    if hashes is None or found.relation in ("exact", "same-pixels", "crop"):
        return
    near = hashes.verified_from
    if found.relation == "near" and near:
        yield Change("radius", f"--radius {near - 1} or less: no near-duplicate any more")
    elif near is not None and found.radius < near <= LARGEST_QUERY_RADIUS:
        yield Change("radius", f"--radius {near}: near-duplicate{_queries_only(near)}")
    elif found.relation is None and found.radius < hashes.nearest <= LARGEST_QUERY_RADIUS:
        yield Change("radius", f"--radius {hashes.nearest}: look-alike{_queries_only(hashes.nearest)}")


def _of_queries(found: Explanation) -> Iterator[Change]:
    hashes = found.hashes
    if hashes is not None and found.relation in ("near", "look-alike") and hashes.query_from > found.radius:
        words = "clusters turn either picture, but a query with the first finds the second"
        yield Change("radius", f"{words} from radius {hashes.query_from} on only")


def _queries_only(radius: int) -> str:
    return " (queries only)" if radius > LARGEST_CLUSTER_RADIUS else ""


def _of_crops(found: Explanation) -> Iterator[Change]:
    crop = found.crop
    if crop is None or not crop.accepted:
        return
    if not found.with_crops and not found.is_match:
        yield Change("crops", f"--crops: crop, {shown_part(crop)}")
    elif found.relation == "crop":
        yield Change("crops", "without --crops they are not found as a crop")


def _of_look_alikes(found: Explanation) -> Iterator[Change]:
    hashes = found.hashes
    if hashes is None or found.is_match or hashes.nearest > LARGEST_CLUSTER_RADIUS:
        return
    radius = "" if hashes.nearest <= found.radius else f" --radius {hashes.nearest}"
    yield Change("look-alikes", f"clusters --look-alikes{radius} joins them")


def _of_decision(found: Explanation) -> Iterator[Change]:
    if found.decision is not None:
        words = "says that they are no duplicates: clusters keep them apart"
        yield Change("decision", f"decision {found.decision} of this library {words}")


def _of_folders(found: Explanation) -> Iterator[Change]:
    files = (("first", found.first), ("second", found.second))
    missing = [place for place, file in files if not file.indexed and file.excluded_by is None]
    if len(missing) == 2:
        yield Change("not-indexed", "neither is in this library; index their folders to find them")
    elif missing:
        yield Change("not-indexed", f"the {missing[0]} is not in this library; index its folder to find it")
    for place, file in files:
        if file.excluded_by is not None:
            yield Change("excluded", f"the {place} is excluded from the library: {file.excluded_by}")
        if file.protected_by is not None and found.is_match:
            words = f"the {place} is protected and never goes to the trash"
            yield Change("protected", f"{words}: {file.protected_by}")
