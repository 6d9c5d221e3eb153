"""The explanation of a pair of files: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from dupfinder.base.records import Crop, Difference, Point, Relation, Transform

Setting = Literal["radius", "crops", "look-alikes", "decision", "excluded", "protected", "not-indexed"]

VOTES_NEEDED: Final = 3


@dataclass(frozen=True, slots=True)
class ExplainedFile:
    """One of the two files.

    Attributes:
        path: absolute.
        problem: why it cannot be read as an image; None if it can.
        width: upright, in pixels; 0 if it cannot be read.
        height: likewise.
        size_bytes: of the file.
        format: short name; empty if it cannot be read.
        flat: has too little contrast for a hash.
        taken_at: ``YYYY:MM:DD HH:MM:SS`` from the camera, or None.
        camera: its maker and model, or None.
        indexed: whether the library has it.
        excluded_by: the excluded file or folder that it is or lies in, or None.
        protected_by: the protected folder that it lies in, or None.
    """

    path: str
    problem: str | None = None
    width: int = 0
    height: int = 0
    size_bytes: int = 0
    format: str = ""
    flat: bool = False
    taken_at: str | None = None
    camera: str | None = None
    indexed: bool = False
    excluded_by: str | None = None
    protected_by: str | None = None


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Result of the second look at the decisive pair of views.

    Attributes:
        first_view: number of the view of the first picture, from 1.
        second_view: likewise.
        transform: from the first picture to the second one; None is upright.
        distance: of these views, in bits.
        structure: share of relations that differ, 0 to 1.
        frequency: signs that differ, 0 to 256.
        score: position relative to the line; at most 1.
        tiny: both pictures are tiny, so only `nearly_equal` decides, whatever the score.
        frames_agree: sampled frames agree, or there are none.
        accepted: whether the pair passes.
    """

    first_view: int
    second_view: int
    transform: Transform | None
    distance: int
    structure: float
    frequency: int
    score: float
    tiny: bool
    frames_agree: bool
    accepted: bool


@dataclass(frozen=True, slots=True)
class HashEvidence:
    """Comparison by hashes.

    Attributes:
        distances: bits, by the numbers of the views from 1 and the transform.
        nearest: the smallest of them: from this radius on they are look-alikes at least.
        nearest_transform: its transform.
        query_from: the smallest radius at which a query with the first finds the second. It turns the first
            picture only, so it may be larger than `nearest`, which clusters go by.
        verified_from: the smallest radius at which they are near-duplicates; None if at none.
        second_look: at the nearest views that pass, or at the nearest of all.
    """

    distances: tuple[tuple[int, int, Transform | None, int], ...]
    nearest: int
    nearest_transform: Transform | None
    query_from: int
    verified_from: int | None
    second_look: SecondLook


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """How well two aligned pictures agree, each figure with its bound.

    Attributes:
        textured: places with a texture, which can be compared.
        textured_needed: the fewest.
        share: the share of these that agree.
        share_needed: the least.
        mean: the mean correlation of these.
        mean_needed: the least.
    """

    textured: int
    textured_needed: int
    share: float
    share_needed: float
    mean: float
    mean_needed: float


@dataclass(frozen=True, slots=True)
class CropEvidence:
    """Comparison by local features.

    Attributes:
        features: how many the two pictures have.
        similar: pairs of similar features.
        votes: features that agree on one place; 0 for fewer than VOTES_NEEDED.
        mirrored: they agree if one picture is mirrored.
        lines: places of agreeing features in the first and the second picture, as fractions of the sides.
        shares: the shares of the first and the second picture that both show; None if no place is known.
        enough_in_common: whether these are enough.
        thumbnails: agreement of thumbnails; None if not compared.
        pixels: agreement of pixels; None if the thumbnails do not agree.
        directions: of edges, see `agreement.edge_directions`; None if pixels were not compared.
        directions_needed: the least.
        accepted: whether they match as a crop.
        crop: the region, if they do; `shows_more` says that the second picture shows more.
    """

    features: tuple[int, int]
    similar: int
    votes: int = 0
    mirrored: bool = False
    lines: tuple[tuple[Point, Point], ...] = ()
    shares: tuple[float, float] | None = None
    enough_in_common: bool = False
    thumbnails: AgreementFigures | None = None
    pixels: AgreementFigures | None = None
    directions: float | None = None
    directions_needed: float = 0.0
    accepted: bool = False
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A setting that changes the answer, or what is done with it.

    Attributes:
        setting: its name.
        sentence: what it changes.
    """

    setting: Setting
    sentence: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two files match, or do not.

    Attributes:
        first: compared as a query is.
        second: as an image of a library is.
        radius: inclusive, in bits.
        with_crops: whether crops are looked for.
        relation: of the second to the first, as a query returns it; None if it would not. Where queries and
            clusters differ (see `HashEvidence.query_from`), as clusters have it.
        same_file: both paths lead to one file.
        equal_bytes: all bytes are equal.
        equal_pixels: all pixels are; None if not compared: hashes rule it out, or all bytes are equal.
        hashes: None if a file cannot be read or is flat.
        difference: the third look, if they are near-duplicates; None if not compared.
        crop: by local features; None if a file cannot be read.
        decision: number of the decision that they are no duplicates; None if there is none.
        sentence: the answer in words.
        changes: settings that change it.
    """

    first: ExplainedFile
    second: ExplainedFile
    radius: int
    with_crops: bool
    relation: Relation | None = None
    same_file: bool = False
    equal_bytes: bool = False
    equal_pixels: bool | None = None
    hashes: HashEvidence | None = None
    difference: Difference | None = None
    crop: CropEvidence | None = None
    decision: int | None = None
    sentence: str = ""
    changes: tuple[Change, ...] = ()

    @property
    def is_match(self) -> bool:
        """Whether they match; look-alikes do not."""
        return self.relation not in (None, "look-alike")
