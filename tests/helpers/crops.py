"""Edits of pictures whose geometry is known, and the whole search over a few pictures."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.crops.candidates import candidates
from dupfinder.crops.checks import Pixels, Side, Verdict, verify
from dupfinder.crops.collages import Sorted, sort_out_collages
from dupfinder.crops.feature_arrays import FeatureArrays
from dupfinder.crops.joins import Index
from dupfinder.features.extraction import extract, extract_with_thumbnail
from helpers.images import photo, scene

Grey = NDArray[np.uint8]


def grey_photo(seed: int, width: int = 320, height: int = 240) -> Grey:
    """The picture of a seed in grey levels."""
    return cv2.cvtColor(photo(seed, width, height), cv2.COLOR_BGR2GRAY)


def grey_scene(seed: int, width: int = 480, height: int = 360) -> Grey:
    """The scene of a seed in grey levels, drawn at that size."""
    return cv2.cvtColor(scene(seed, width, height), cv2.COLOR_BGR2GRAY)


def cut(grey: Grey, left: float, top: float, right: float, bottom: float) -> Grey:
    """A part of a picture, by shares of its sides."""
    height, width = grey.shape
    part = grey[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]
    return np.ascontiguousarray(part)


def turned(grey: Grey, degrees: float) -> Grey:
    """A picture turned about its centre; the corners become black."""
    height, width = grey.shape
    by = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    return cv2.warpAffine(grey, by, (width, height))


def screenshot(grey: Grey, width: int = 540, height: int = 960, top: int = 120) -> Grey:
    """The screen of a telephone that shows a picture over its whole width."""
    screen = np.full((height, width), 245, np.uint8)
    screen[:60] = 40
    cv2.putText(screen, "12:30", (20, 42), cv2.FONT_HERSHEY_SIMPLEX, 1, 255, 2)
    shown = cv2.resize(grey, (width, round(grey.shape[0] * width / grey.shape[1])))
    screen[top : top + shown.shape[0]] = shown
    below = top + shown.shape[0] + 50
    for line in range(3):
        place = (20, below + 40 * line)
        cv2.putText(screen, f"line {line} of a text", place, cv2.FONT_HERSHEY_SIMPLEX, 0.9, 30, 2)
    return screen


def index_of(pictures: list[Grey]) -> Index:
    """An index of pictures."""
    return Index.of(FeatureArrays.of([extract(grey) for grey in pictures]))


def search(pictures: list[Grey]) -> list[Verdict]:
    """All accepted pairs of some pictures, collages included."""
    stored = [extract_with_thumbnail(grey) for grey in pictures]
    index = Index.of(FeatureArrays.of([each.features for each in stored]))
    accepted = []
    for candidate in candidates(index):
        first, second = candidate.first, candidate.second
        verdict = verify(
            Side.of(*stored[first], candidate.mirrored),
            Side.of(*stored[second]),
            candidate,
            lambda: (Pixels.of(pictures[first]), Pixels.of(pictures[second])),  # noqa: B023
        )
        if verdict:
            accepted.append(verdict)
    return accepted


def sorted_search(pictures: list[Grey]) -> Sorted:
    """All accepted pairs, those of collages apart."""
    return sort_out_collages(search(pictures))


def joined(verdicts: list[Verdict]) -> set[tuple[int, int]]:
    """The numbers of the pictures of pairs."""
    return {(verdict.candidate.first, verdict.candidate.second) for verdict in verdicts}
