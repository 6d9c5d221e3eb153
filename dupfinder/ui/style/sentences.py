"""Full stops and quotation marks as each language has them."""

from __future__ import annotations

from typing import Final

from dupfinder.ui.style.translation import tr

_STOPS: Final = ".。"
_ENDS: Final = (*_STOPS, "!", "?", "…", "！", "？")


def ended(words: str) -> str:
    """Returns a sentence with its full stop; empty for empty words."""
    return words if not words or words.endswith(_ENDS) else tr("%1.", "a sentence").replace("%1", words)


def without_stop(words: str) -> str:
    """Returns a sentence without its full stop, for a caption."""
    return words.rstrip(_STOPS)


def quoted(words: str) -> str:
    """Returns words in quotation marks."""
    return tr("“%1”").replace("%1", words)
