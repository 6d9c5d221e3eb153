"""Sentences that the window shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dupfinder.base.errors import (
    DupfinderError,
    FolderError,
)
from dupfinder.ui.style.formatting import sentence

Retry = Literal["index", "open"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the notice bar.

    Attributes:
        text: the sentence.
        kind: how serious it is.
        retry: what a button tries again: indexing or whatever failed, opening the library, or nothing.
        key: a notice replaces an earlier one with the same key.
    """

    text: str
    kind: Literal["info", "warning", "error"] = "info"
    retry: Retry | None = None
    key: str = "index"


def sentence_of(error: DupfinderError) -> str:
    """Returns the sentence of an error for showing, with the names in it made safe."""
    words = sentence(str(error))
    # Elsewhere the sentence about a folder stands after its name.
    return words[:1].upper() + words[1:] if isinstance(error, FolderError) else words
