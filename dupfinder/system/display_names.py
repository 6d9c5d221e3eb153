"""Makes names safe to show: hidden characters, and those that reorder others, become visible.

A name may contain any character except ``/`` and NUL, such as a character that reverses the text after it, so
that a program looks like a picture, a line end, or an escape sequence of a terminal.
"""

from __future__ import annotations

import re
from typing import Final

_LINE_ENDS: Final = "\n\r\x85\u2028\u2029"
_HIDDEN: Final = (
    "\x00-\x1f\x7f-\x9f"  # controls
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
)
_LETTER: Final = "[^\x00-\xa0\u00ad\u2000-\u2027\u2028-\u206f\u2800\u3000\ufeff]"
_JOINED: Final = f"(?<={_LETTER})[\u200c\u200d](?={_LETTER})"
"""Joiners between letters: used in the spelling of some languages, and in emoji sequences."""
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e007a]{3,6}\U000e007f"
"""The flags of England, Scotland and Wales."""

_TO_MARK: Final = re.compile(f"({_JOINED}|{_FLAG})|[{_HIDDEN}]")
_TO_ESCAPE: Final = re.compile(f"({_JOINED}|{_FLAG})|[{_HIDDEN}\ud800-\udfff]")


def marked(words: str) -> str:
    """Returns a text with a visible mark for each hidden character: ``⏎``, ``␛``, ``‹U+202E›``."""
    return _TO_MARK.sub(_mark, words)


def escaped(words: str) -> str:
    r"""Returns a text for a terminal with hidden characters escaped: ``\n``, ``\x1b``, ``\u202e``.

    Surrogates, which stand for bytes that are not UTF-8, are escaped too: some terminals obey such bytes.
    """
    return _TO_ESCAPE.sub(_escape, words)


def _mark(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    code = ord(found[0])
    if found[0] in _LINE_ENDS:
        return "⏎"
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def _escape(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return found[0].encode("unicode_escape", "surrogatepass").decode("ascii")
