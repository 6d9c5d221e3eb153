"""Full stops, quotation marks, capitals and accelerators as each language has them."""

from __future__ import annotations

import re
from typing import Final

from dupfinder.ui.style import translation
from dupfinder.ui.style.translation import tr

_STOPS: Final = ".。"
_ENDS: Final = (*_STOPS, "!", "?", "…", "！", "？")

_APPENDED: Final = re.compile(r"\s?\(&\w\)")  # as in Japanese and Chinese


def spoken(label: str) -> str:
    """Returns a label without the mark of its accelerator, for screen readers and lists."""
    return _APPENDED.sub("", label).replace("&&", "\0").replace("&", "").replace("\0", "&")


def ended(words: str) -> str:
    """Returns a sentence with its full stop; empty for empty words."""
    return words if not words or words.endswith(_ENDS) else tr("%1.", "a sentence").replace("%1", words)


def without_stop(words: str) -> str:
    """Returns a sentence without its full stop, for a caption."""
    return words.rstrip(_STOPS)


def within_line(words: str) -> str:
    """Returns a label within a line: in small letters, except in German, whose nouns have capitals."""
    return words if translation.language() == "de" else words.lower()


def quoted(words: str) -> str:
    """Returns words in quotation marks."""
    return tr("“%1”").replace("%1", words)
