"""Rules that a person keeps under a name, and the one used last, in the window's settings."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QCoreApplication

from dupfinder.base.errors import RuleError
from dupfinder.clusters.rules import PRESETS, Criterion, Preset, format_rule, parse_rule
from dupfinder.ui.backend.settings import Settings

_OWN_KEY: Final = "rules/presets"
_LAST_KEY: Final = "rules/last"
# What may stand as it is, so that the file can be read; not "|" and "=", which stand between the parts.
_SAFE: Final = " ,:/*?!-_."


class PresetStore:
    """The built-in presets, and a person's own.

    Args:
        settings: of the window; nonsense in its file is passed over.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> list[Preset]:
        """The built-in ones, then a person's own in the order they were saved first."""
        return [*PRESETS, *self._own()]

    def name_of(self, criteria: Sequence[Criterion]) -> str:
        """What a rule is called: by the preset that is equal to it, or as one's own."""
        equal = (preset.name for preset in self.all() if preset.criteria == tuple(criteria))
        return next(equal, QCoreApplication.translate("presets", "Own rule"))

    def is_built_in(self, name: str) -> bool:
        """Whether a name cannot be given to a preset, whatever the case, because one of ours has it."""
        return name.casefold() in {preset.name.casefold() for preset in PRESETS}

    def save(self, preset: Preset) -> None:
        """Keeps a preset, in place of the one of that name.

        Raises:
            ValueError: the name is blank or that of a built-in one, or there are no criteria.
        """
        if not preset.name.strip() or self.is_built_in(preset.name) or not preset.criteria:
            raise ValueError(f"{preset!r} cannot be saved")
        own = {each.name: each for each in self._own()}
        own[preset.name] = preset
        self._write(list(own.values()))

    def remove(self, name: str) -> None:
        """Forgets a preset of a person's own; the built-in ones stay."""
        self._write([preset for preset in self._own() if preset.name != name])

    def last(self) -> tuple[Criterion, ...]:
        """The rule used last; the first built-in one if there is none."""
        stored = self._settings.get(_LAST_KEY, "-")
        if not stored:
            return ()
        return _rule_of(_unquoted(stored)) or PRESETS[0].criteria

    def set_last(self, criteria: Sequence[Criterion]) -> None:
        """Remembers the rule used last, which may have no criteria."""
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
    """The criteria of a rule; none if it is no rule."""
    try:
        return parse_rule(words) if words else ()
    except RuleError:
        return ()


def _quoted(words: str) -> str:
    """Text as ASCII: a folder's name may be of any bytes, the settings file holds text."""
    return quote_from_bytes(os.fsencode(words), _SAFE)


def _unquoted(stored: str) -> str:
    try:
        return os.fsdecode(unquote_to_bytes(stored))
    except UnicodeError:
        return ""
