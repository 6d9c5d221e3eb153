"""The duplicates that a rule may take, and the marks of a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from dupfinder.clusters.folder_limits import ANYWHERE, FolderLimits

Mark = Literal["keep", "trash", "keeper"]
"""A person's decision for a file; keeper: keep this one, and compare the others with it."""

Differing = Literal["local", "colour", "whole", "turned", "mirrored", "crop"]
"""A way in which a near-duplicate differs from its keeper; only a `Scope` that names it takes such files."""

DIFFERING: Final[tuple[Differing, ...]] = get_args(Differing)

Equality = Literal["near", "same-pixels", "exact"]
"""The least equality with the keeper at which a rule takes a file."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The verified duplicates that a rule may take.

    By default only upright ones that do not differ from the keeper: a copy with a caption, or a mirrored one,
    may be another picture to somebody.

    Attributes:
        differing: kinds of difference that are taken too.
        only: the least equality.
        bursts: other exposures of a burst are taken too, whatever they show.
        folders: limits by the folders of a file and its keeper; a keeper is in a reference folder if it can.
    """

    differing: frozenset[Differing] = frozenset()
    only: Equality = "near"
    bursts: bool = False
    folders: FolderLimits = ANYWHERE


DEFAULT_SCOPE: Final = Scope()
