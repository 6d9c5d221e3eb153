"""Names made safe to show: what cannot be seen, or changes the order of other letters, becomes visible.

A name may hold any character but ``/`` and NUL: one that turns the letters after it round, so that a
program passes for a picture; a line end; a sequence that a terminal obeys.
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
"""Joiners belong to the spelling of some languages, and to pictographs of several parts."""
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e007a]{3,6}\U000e007f"
"""The flags of England, Scotland and Wales."""

_TO_MARK: Final = re.compile(f"({_JOINED}|{_FLAG})|[{_HIDDEN}]")
_TO_ESCAPE: Final = re.compile(f"({_JOINED}|{_FLAG})|[{_HIDDEN}\ud800-\udfff]")


def marked(words: str) -> str:
    """Words with a visible mark in place of each character that is none: ``⏎``, ``␛``, ``‹U+202E›``."""
    return _TO_MARK.sub(_mark, words)


def escaped(words: str) -> str:
    r"""The same for a terminal, as in a program's text: ``\n``, ``\x1b``, ``\u202e``.

    Bytes that are not UTF-8, as `os.fsdecode` gives them, are escaped too: some terminals obey them.
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
