"""Asks decoder processes about several files at once, and about each alone if that fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from dupfinder.base.cancelling import CancelToken
from dupfinder.base.errors import Cancelled, ImageError

File = TypeVar("File")
Answer = TypeVar("Answer")


def answers_for(
    files: Sequence[File], ask: Callable[[Sequence[File]], Sequence[Answer | None]], cancel: CancelToken
) -> Sequence[Answer | None]:
    """Returns one answer a file; None for each that cannot be read, or was cancelled.

    Args:
        files: at least one.
        ask: asks about several at once; raises the errors of `workers.client`.
        cancel: is asked before each request.
    """
    if cancel.is_set():
        return [None] * len(files)
    try:
        return ask(files)
    except Cancelled:
        return [None] * len(files)
    except (OSError, ImageError):
        if len(files) == 1:
            return [None]
        # One of them may have ended the decoder process.
        return [answer for file in files for answer in answers_for([file], ask, cancel)]
