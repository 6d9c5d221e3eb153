"""Rules that are stored under a name, and the one used last, in the window's settings."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from dupfinder.base.errors import RuleError
from dupfinder.clusters.rules import PRESETS, Criterion, Preset, format_rule, parse_rule
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.translation import tr

_OWN_KEY: Final = "rules/presets"
_LAST_KEY: Final = "rules/last"
# Characters that are not quoted, so that a person can read the file; "|" and "=" separate the parts.
_SAFE: Final = " ,:/*?!-_."


class PresetStore:
    """The built-in presets, and those a person saved.

    Args:
        settings: of the window; what is not valid in its file is passed over.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> list[Preset]:
        """Returns the built-in presets, then the saved ones in the order they were first saved."""
        return [*PRESETS, *self._own()]

    def name_of(self, criteria: Sequence[Criterion]) -> str:
        """Returns the name of the preset that is equal to a rule; of another rule, that it is one's own."""
        equal = (self.title_of(preset) for preset in self.all() if preset.criteria == tuple(criteria))
        return next(equal, tr("Own rule"))

    def title_of(self, preset: Preset) -> str:
        """Returns the name of a preset to show: that of a built-in one is translated."""
        return core_text(preset.name) if self.is_built_in(preset.name) else preset.name

    def is_built_in(self, name: str) -> bool:
        """Whether a built-in preset has this name, in any case; it cannot be used for another one."""
        return name.casefold() in {preset.name.casefold() for preset in PRESETS}

    def save(self, preset: Preset) -> None:
        """Saves a preset, in place of the one of that name.

        Raises:
            ValueError: the name is blank or that of a built-in one, or there are no criteria.
        """
        if not preset.name.strip() or self.is_built_in(preset.name) or not preset.criteria:
            raise ValueError(f"{preset!r} cannot be saved")
        own = {each.name: each for each in self._own()}
        own[preset.name] = preset
        self._write(list(own.values()))

    def remove(self, name: str) -> None:
        """Removes a saved preset; the built-in ones stay."""
        self._write([preset for preset in self._own() if preset.name != name])

    def last(self) -> tuple[Criterion, ...]:
        """Returns the rule used last; the first built-in one if there is none."""
        stored = self._settings.get(_LAST_KEY, "-")
        if not stored:
            return ()
        return _rule_of(_unquoted(stored)) or PRESETS[0].criteria

    def set_last(self, criteria: Sequence[Criterion]) -> None:
        """Stores the rule used last, which may have no criteria."""
        self._settings.set(_LAST_KEY, _quoted(format_rule(criteria)) if criteria else "")

    def _own(self) -> list[Preset]:
        found: dict[str, Preset] = {}
        for preset in _presets_of(self._settings.get(_OWN_KEY, "")):
            if not self.is_built_in(preset.name):
                found.setdefault(preset.name, preset)
        return list(found.values())

    def _write(self, presets: Sequence[Preset]) -> None:
        parts = (f"{_quoted(preset.name)}={_quoted(format_rule(preset.criteria))}" for preset in presets)
        self._settings.set(_OWN_KEY, "|".join(parts))


def _presets_of(stored: str) -> Iterator[Preset]:
    for part in stored.split("|"):
        name, _, rule = part.partition("=")
        criteria = _rule_of(_unquoted(rule))
        if name.strip() and criteria:
            yield Preset(_unquoted(name), criteria)


def _rule_of(words: str) -> tuple[Criterion, ...]:
    """Returns the criteria of a rule; none if the text is no rule."""
    try:
        return parse_rule(words) if words else ()
    except RuleError:
        return ()


def _quoted(words: str) -> str:
    """Returns text as ASCII: a folder's name may be of any bytes, the settings file holds text."""
    return quote_from_bytes(os.fsencode(words), _SAFE)


def _unquoted(stored: str) -> str:
    try:
        return os.fsdecode(unquote_to_bytes(stored))
    except UnicodeError:
        return ""
