"""Colours that are derived from a palette, with the contrast that WCAG requires."""

from __future__ import annotations

import functools
import itertools
from typing import Literal

from PySide6.QtGui import QColor, QPalette

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole

_KINDS = {"warning": "#d97706", "error": "#d03a32"}
_TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_PART_CONTRAST = 3.0  # WCAG 2.2, 1.4.11
# From the same picture, over a small change, to hardly alike: green, blue, grey.
_DISTANCE_SCALE = {
    False: ((0, "#187f4e"), (6, "#2a6fdb"), (12, "#58708f"), (20, "#6b727d")),
    True: ((0, "#4cc38a"), (6, "#6aa5f5"), (12, "#879dbb"), (20, "#959ca7")),
}
BLACK = "#000000"
_WHITE = "#ffffff"


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its background."""
    return _luminance(palette.color(_Role.WindowText).rgb()) > _luminance(palette.color(_Role.Window).rgb())


def accent(palette: QPalette) -> QColor:
    """Returns the accent colour, with a contrast of at least 3:1 to Base and Window."""
    return _readable_on(palette, palette.color(_Group.Active, _Role.Accent), _PART_CONTRAST)


def subtle_text(palette: QPalette) -> QColor:
    """Returns the colour of secondary text, with a contrast of at least 4.5:1 to Base, Window and tiles."""
    text, base = palette.color(_Role.Text), palette.color(_Role.Base)
    return _readable_on(palette, _mix(text, base, 0.4), _TEXT_CONTRAST, tile_hover(palette))


def separator(palette: QPalette) -> QColor:
    """Returns the colour of a hairline between parts."""
    return _mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.14)


def tile_background(palette: QPalette) -> QColor:
    """Returns the background of a tile."""
    return _mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.045)


def tile_hover(palette: QPalette) -> QColor:
    """Returns the background of a tile under the mouse."""
    return _mix(palette.color(_Role.Base), palette.color(_Group.Active, _Role.Accent), 0.16)


def paper(palette: QPalette) -> QColor:
    """Returns the colour of paper in illustrations."""
    base = palette.color(_Role.Base)
    return _mix(base, palette.color(_Role.Text), 0.1) if is_dark(palette) else base


def distance_colour(distance: int, palette: QPalette) -> QColor:
    """Returns the colour of a Hamming distance: green at 0, blue, grey at 20 bits; 3:1 to Base."""
    scale = _DISTANCE_SCALE[is_dark(palette)]
    return _readable_on(palette, _on_scale(scale, distance), _PART_CONTRAST)


def kept(palette: QPalette) -> QColor:
    """Returns the green of what is kept; 3:1 to Base."""
    return _readable_on(palette, QColor("#2f9e62"), _PART_CONTRAST)


def kind_colour(kind: Literal["info", "warning", "error"], palette: QPalette) -> QColor:
    """Returns the colour of a notice; 3:1 to Base. A notice always has an icon as well."""
    if kind == "info":
        return accent(palette)
    return _readable_on(palette, QColor(_KINDS[kind]), _PART_CONTRAST)


def danger_ground(palette: QPalette) -> QColor:
    """Returns the amber behind a group that would lose its last copy; texts keep their colour on it."""
    return _mix(palette.color(_Role.Base), kind_colour("warning", palette), 0.3)


def text_on(colour: QColor) -> QColor:
    """Returns black or white, whichever has more contrast to a colour; at least 4.5:1."""
    return max(QColor(_WHITE), QColor(BLACK), key=lambda text: contrast(text, colour))


def contrast(one: QColor, other: QColor) -> float:
    """Returns the contrast of two opaque colours as WCAG defines it, 1 to 21."""
    return _contrast(one.rgb(), other.rgb())


def _on_scale(scale: tuple[tuple[int, str], ...], value: int) -> QColor:
    for (low, start), (high, end) in itertools.pairwise(scale):
        if value <= high:
            return _mix(QColor(start), QColor(end), max(0, value - low) / (high - low))
    return QColor(scale[-1][1])


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    """Mixes two colours; `share` is the part of the second one, 0 to 1."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(start + (end - start) * share) for start, end in pairs))


def _readable_on(palette: QPalette, color: QColor, ratio: float, *more: QColor) -> QColor:
    grounds = (palette.color(_Role.Base), palette.color(_Role.Window), *more)
    return QColor.fromRgb(_readable(color.rgb(), tuple(ground.rgb() for ground in grounds), ratio))


@functools.lru_cache(maxsize=1024)
def _readable(rgb: int, grounds: tuple[int, ...], ratio: float) -> int:
    """Returns a colour moved towards black or white until it has this contrast to all backgrounds."""

    def least(moved: QColor) -> float:
        return min(_contrast(moved.rgb(), ground) for ground in grounds)

    color = QColor.fromRgb(rgb)
    end = max(QColor(_WHITE), QColor(BLACK), key=least)
    steps = (_mix(color, end, step / 20) for step in range(20))
    return next((moved for moved in steps if least(moved) >= ratio), end).rgb()


def _contrast(one: int, other: int) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@functools.lru_cache(maxsize=1024)
def _luminance(rgb: int) -> float:
    """Returns the relative luminance of WCAG 2.2: 0 for black, 1 for white."""
    parts = (rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255)
    red, green, blue = (_linear(part / 255) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
