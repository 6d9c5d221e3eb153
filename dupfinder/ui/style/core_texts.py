"""Translates the texts of the core when the window shows them.

The core speaks English: its sentences stand in the library, in logs and on the command line as well.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from dupfinder.ui.style import translation
from dupfinder.ui.style.core_sentences import TEXTS
from dupfinder.ui.style.translation import tr

_PLACE: Final = re.compile(r"%([1-9])")
_COUNT: Final = re.compile(r"%1( \w+){1,2}")
_SEPARATORS: Final = ("; ", ", ", " and ")


def core_text(words: str) -> str:
    """Translates a sentence or phrase of the core; one that is not listed stays English."""
    return words if translation.language() == "en" else _translated(words) or words


def _translated(words: str) -> str | None:
    """Returns the translation; None if the words are not listed, as those of a path."""
    if words in _patterns()[0]:
        return tr(words)
    for pattern, text in _patterns()[1]:
        if found := pattern.fullmatch(words):
            return _filled(tr(text), found)
    return next(_lists(words), None)


def _filled(text: str, found: re.Match[str]) -> str:
    def value_at(place: re.Match[str]) -> str:
        value = found[f"p{place[1]}"]
        return _translated(value) or value

    return _PLACE.sub(value_at, text)


def _lists(words: str) -> Iterator[str]:
    """Yields the translation of a list of phrases, if each of them is known."""
    for separator in _SEPARATORS:
        parts = [_translated(part) for part in words.split(separator)] if separator in words else [None]
        if all(parts):
            yield (tr(" and ") if separator == " and " else separator).join(filter(None, parts))


@functools.cache
def _patterns() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    """Returns the texts without a place, and patterns of the others, those with the most letters first."""
    with_places = [text for text in TEXTS if _PLACE.search(text)]
    with_places.sort(key=lambda text: len(_PLACE.sub("", text)), reverse=True)
    return frozenset(TEXTS) - set(with_places), [(_pattern_of(text), text) for text in with_places]


def _pattern_of(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)
    parts[::2] = map(re.escape, parts[::2])
    value = r"[\d.,]+" if _COUNT.fullmatch(text) else ".+?"
    parts[1::2] = [f"(?P<p{number}>{value})" for number in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)
