"""Icons, illustrations and colours: the only reader of `resources/`, the home of every colour of our own."""

from __future__ import annotations

import functools
import itertools
import os
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

Appearance = Literal["system", "light", "dark"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# A wheel holds the folder inside the package; a checkout has it at the project's root.
_BASES = [
    os.path.join(_PACKAGE, "resources"),
    os.path.join(os.path.dirname(_PACKAGE), "resources"),
]

# What stands for the accent, and for paper, in illustrations.
_ACCENT_IN_FILES = b"#3b82f6"
_PAPER_IN_FILES = b"#ffffff"
_ILLUSTRATION_RATIO = 120 / 160
_APP_ICON_SIDES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_KEPT_PIXMAPS = 2048

_KINDS = {"warning": "#d97706", "error": "#d03a32"}

_TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_PART_CONTRAST = 3.0  # WCAG 2.2, 1.4.11

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole

_LIGHT = {
    _Role.Window: "#f3f4f6",
    _Role.WindowText: "#1c2128",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f8fa",
    _Role.Text: "#1c2128",
    _Role.PlaceholderText: "#666e7a",
    _Role.Button: "#f3f4f6",
    _Role.ButtonText: "#1c2128",
    _Role.BrightText: "#b3261e",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1c2128",
    _Role.Highlight: "#2a6fdb",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#2a6fdb",
    _Role.Link: "#1f62c8",
    _Role.LinkVisited: "#7648b8",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e7e9ed",
    _Role.Mid: "#c4c9d1",
    _Role.Dark: "#9aa2ae",
    _Role.Shadow: "#6c7480",
}
_DARK = {
    _Role.Window: "#2d3136",
    _Role.WindowText: "#e6e8eb",
    _Role.Base: "#1e2125",
    _Role.AlternateBase: "#23272b",
    _Role.Text: "#e6e8eb",
    _Role.PlaceholderText: "#959da9",
    _Role.Button: "#3b4047",
    _Role.ButtonText: "#e6e8eb",
    _Role.BrightText: "#ff8a80",
    _Role.ToolTipBase: "#3b4047",
    _Role.ToolTipText: "#e6e8eb",
    _Role.Highlight: "#2f6fd6",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#6aa5f5",
    _Role.Link: "#82b5f8",
    _Role.LinkVisited: "#c3a2f2",
    _Role.Light: "#555b65",
    _Role.Midlight: "#474c55",
    _Role.Mid: "#4a4f58",
    _Role.Dark: "#1a1c1f",
    _Role.Shadow: "#0e0f11",
}
_DARK_BOX = "#757d89"
_TEXT_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.ToolTipText, _Role.HighlightedText)
_LIGHT_DISABLED = dict.fromkeys(_TEXT_ROLES, "#8d949f") | {
    _Role.PlaceholderText: "#a3a9b3",
    _Role.Link: "#8d949f",
    _Role.LinkVisited: "#8d949f",
    _Role.Base: "#f7f8fa",
    _Role.Highlight: "#dfe3e9",
    _Role.Accent: "#9aa2ae",
}
_DARK_DISABLED = dict.fromkeys(_TEXT_ROLES, "#7f8691") | {
    _Role.PlaceholderText: "#737a85",
    _Role.Link: "#7f8691",
    _Role.LinkVisited: "#7f8691",
    _Role.Base: "#262a2f",
    _Role.Highlight: "#43484f",
    _Role.Accent: "#737a85",
}
# A selection in a window behind the others is greyer, and as readable.
_LIGHT_INACTIVE = {_Role.Highlight: "#596b86"}
_DARK_INACTIVE = {_Role.Highlight: "#60718d"}

# From the same picture, over a small change, to hardly alike: green, blue, grey.
_DISTANCE_SCALE = {
    False: ((0, "#187f4e"), (6, "#2a6fdb"), (12, "#58708f"), (20, "#6b727d")),
    True: ((0, "#4cc38a"), (6, "#6aa5f5"), (12, "#879dbb"), (20, "#959ca7")),
}
_BLACK = "#000000"
_WHITE = "#ffffff"


# Files


def resource_path(name: str) -> str:
    """The path of a file of `resources/`, such as `icons/find.svg`.

    Raises:
        FileNotFoundError: it is neither in the installed package nor at the project's root.
    """
    for base in _BASES:
        path = os.path.join(base, *name.split("/"))
        if os.path.isfile(path):
            return path
    raise FileNotFoundError(f"The resource {name} is missing; looked in {' and '.join(_BASES)}.")


@functools.cache
def _source(name: str) -> bytes:
    with open(resource_path(name), "rb") as stream:
        return stream.read()


# Icons


def icon(name: str) -> QIcon:
    """The icon of that name, in the colour of the palette's button text at the moment it is painted.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    resource_path(f"icons/{name}.svg")
    return QIcon(_TintedIcon(name))


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draws an icon, as large as fits, in the middle of a rectangle; for delegates."""
    ratio = painter.device().devicePixelRatio()
    side = min(rect.width(), rect.height())
    pixmap = _icon_pixmap(name, round(side * ratio), color.rgba(), ratio)
    # Whole device pixels, else a sharp icon is smeared over two.
    left = round((rect.x() + (rect.width() - side) / 2) * ratio) / ratio
    top = round((rect.y() + (rect.height() - side) / 2) * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), pixmap)


def illustration(name: str, width_px: int, palette: QPalette, device_pixel_ratio: float) -> QPixmap:
    """A picture for an empty page, 4:3, in the palette's text and accent colours.

    Args:
        name: without folder and suffix, such as `no-match`.
        width_px: in device-independent pixels.
        palette: of the widget that shows it; call again when it changes.
        device_pixel_ratio: of the widget that shows it.

    Raises:
        FileNotFoundError: there is no such illustration.
    """
    width = round(width_px * device_pixel_ratio)
    source = _source(f"illustrations/{name}.svg")
    source = source.replace(_ACCENT_IN_FILES, accent(palette).name().encode())
    source = source.replace(_PAPER_IN_FILES, _paper(palette).name().encode())
    text = palette.color(_Group.Active, _Role.WindowText)
    pixmap = _render(source, width, round(width * _ILLUSTRATION_RATIO), text)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def app_icon() -> QIcon:
    """The application's icon, in the sizes that window managers and task bars ask for."""
    found = QIcon()
    source = _source("dupfinder.svg")
    for side_px in _APP_ICON_SIDES_PX:
        found.addPixmap(_render(source, side_px, side_px, QColor(_BLACK)))
    return found


@functools.lru_cache(maxsize=_KEPT_PIXMAPS)
def _icon_pixmap(name: str, side_px: int, rgba: int, ratio: float) -> QPixmap:
    color = QColor.fromRgba(rgba)
    pixmap = _render(_source(f"icons/{name}.svg"), side_px, side_px, color)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _render(source: bytes, width_px: int, height_px: int, color: QColor) -> QPixmap:
    pixmap = QPixmap(max(1, width_px), max(1, height_px))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", color.name().encode())))
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(0, 0, width_px, height_px))
    painter.end()
    return pixmap


class _TintedIcon(QIconEngine):
    """Renders a file of `resources/icons` on demand, in the colours of the application's palette.

    A QIcon asks its engine at every painting, so a change of the palette needs no further care.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def _color(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(_Group.Disabled, _Role.ButtonText)
        if mode == QIcon.Mode.Selected:
            return palette.color(_Group.Active, _Role.HighlightedText)
        return palette.color(_Group.Active, _Role.ButtonText)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side_px = round(min(size.width(), size.height()) * scale)
        return _icon_pixmap(self._name, side_px, self._color(mode).rgba(), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, self._name, QRectF(rect), self._color(mode))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def iconName(self) -> str:
        return self._name

    def key(self) -> str:
        return "dupfinder"

    def isNull(self) -> bool:
        return False

    def clone(self) -> QIconEngine:
        # PySide leaves the answer with Python, which would free it under the QIcon that goes on using it. The
        # QIcon deletes its half in the end; what is dead already goes at the next call.
        _CLONES[:] = [kept for kept in _CLONES if Shiboken.isValid(kept)]
        _CLONES.append(_TintedIcon(self._name))
        return _CLONES[-1]


_CLONES: list[_TintedIcon] = []


# Palettes


def apply(app: QApplication, appearance: Appearance) -> None:
    """Makes the application light, dark, or as the desktop is, now and whenever the desktop changes.

    Palettes of our own stand in where there is no desktop theme (a bare X session with Qt's Fusion style),
    and where the desktop cannot give what was asked for. Else the desktop's palette stays.
    """
    follower = app.findChild(_Follower) or _Follower(app)
    follower.choose(appearance)


class _Follower(QObject):
    """Keeps the application's palette in step with the choice and the desktop."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = "system"
        # To be asked before the first palette of ours.
        self._has_theme = not _is_fusion(app) or app.palette() != app.style().standardPalette()
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

    def choose(self, appearance: Appearance) -> None:
        self._appearance = appearance
        hints = self._app.styleHints()
        if appearance == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if appearance == "dark" else Qt.ColorScheme.Light)
        self._update()

    def _update(self) -> None:
        if not self._has_theme:
            self._set_own()
            return
        self._app.setPalette(QPalette())
        refused = is_dark(self._app.palette()) != self._wants_dark()
        if self._appearance != "system" and refused and _is_fusion(self._app):
            self._set_own()

    def _set_own(self) -> None:
        dark = self._wants_dark()
        self._app.setPalette(own_palette(dark))
        if dark:
            # Fusion draws the outline of a box that is not checked in the colour of the window, darker: on
            # a dark one that is not to be seen, so the box itself is lighter.
            boxes = own_palette(dark)
            for group in (_Group.Active, _Group.Inactive):
                boxes.setColor(group, _Role.Base, QColor(_DARK_BOX))
            for name in ("QCheckBox", "QRadioButton"):
                self._app.setPalette(boxes, name)  # type: ignore[arg-type]  # a str, whatever the stub says

    def _wants_dark(self) -> bool:
        if self._appearance == "system":
            return _desktop_is_dark(self._app)
        return self._appearance == "dark"

    @Slot(Qt.ColorScheme)
    def _on_color_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._update()


def _desktop_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _is_fusion(app: QApplication) -> bool:
    return app.style().name().lower() == "fusion"


def own_palette(dark: bool) -> QPalette:
    """The palette of ours, light or dark, complete in all groups and roles."""
    palette = QPalette()
    _fill(palette, _Group.All, _DARK if dark else _LIGHT)
    _fill(palette, _Group.Inactive, _DARK_INACTIVE if dark else _LIGHT_INACTIVE)
    _fill(palette, _Group.Disabled, _DARK_DISABLED if dark else _LIGHT_DISABLED)
    return palette


def _fill(palette: QPalette, group: QPalette.ColorGroup, colors: dict[QPalette.ColorRole, str]) -> None:
    for role, color in colors.items():
        palette.setColor(group, role, QColor(color))


# Colours made from a palette, ours or a desktop's


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return _luminance(palette.color(_Role.WindowText).rgb()) > _luminance(palette.color(_Role.Window).rgb())


def accent(palette: QPalette) -> QColor:
    """The one colour that stands out, at least 3:1 against Base and Window."""
    return _readable_on(palette, palette.color(_Group.Active, _Role.Accent), _PART_CONTRAST)


def subtle_text(palette: QPalette) -> QColor:
    """The colour of secondary text, at least 4.5:1 against Base, Window and tiles."""
    text, base = palette.color(_Role.Text), palette.color(_Role.Base)
    return _readable_on(palette, _mix(text, base, 0.4), _TEXT_CONTRAST, tile_hover(palette))


def separator(palette: QPalette) -> QColor:
    """The colour of a hairline between parts."""
    return _mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.14)


def tile_background(palette: QPalette) -> QColor:
    """What a thumbnail stands on."""
    return _mix(palette.color(_Role.Base), palette.color(_Role.Text), 0.045)


def tile_hover(palette: QPalette) -> QColor:
    """What a thumbnail stands on while the mouse is over it."""
    return _mix(palette.color(_Role.Base), palette.color(_Group.Active, _Role.Accent), 0.16)


def _paper(palette: QPalette) -> QColor:
    base = palette.color(_Role.Base)
    return _mix(base, palette.color(_Role.Text), 0.1) if is_dark(palette) else base


def distance_colour(distance: int, palette: QPalette) -> QColor:
    """A colour for a Hamming distance: green for 0 over blue to grey for 20 bits; 3:1 against Base."""
    scale = _DISTANCE_SCALE[is_dark(palette)]
    return _readable_on(palette, _on_scale(scale, distance), _PART_CONTRAST)


def kind_colour(kind: Literal["info", "warning", "error"], palette: QPalette) -> QColor:
    """The colour that goes with the sign of a notice; 3:1 against Base. It is never the only sign."""
    if kind == "info":
        return accent(palette)
    return _readable_on(palette, QColor(_KINDS[kind]), _PART_CONTRAST)


def text_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on a colour; at least 4.5:1."""
    return max(QColor(_WHITE), QColor(_BLACK), key=lambda text: contrast(text, colour))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours by WCAG, 1 to 21."""
    return _contrast(one.rgb(), other.rgb())


def _on_scale(scale: tuple[tuple[int, str], ...], value: int) -> QColor:
    for (low, start), (high, end) in itertools.pairwise(scale):
        if value <= high:
            return _mix(QColor(start), QColor(end), max(0, value - low) / (high - low))
    return QColor(scale[-1][1])


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    """One colour with a share of another, 0 to 1."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(start + (end - start) * share) for start, end in pairs))


def _readable_on(palette: QPalette, color: QColor, ratio: float, *more: QColor) -> QColor:
    grounds = (palette.color(_Role.Base), palette.color(_Role.Window), *more)
    return QColor.fromRgb(_readable(color.rgb(), tuple(ground.rgb() for ground in grounds), ratio))


@functools.lru_cache(maxsize=1024)
def _readable(rgb: int, grounds: tuple[int, ...], ratio: float) -> int:
    """A colour moved towards black or white until it has that contrast against all grounds."""

    def least(moved: QColor) -> float:
        return min(_contrast(moved.rgb(), ground) for ground in grounds)

    color = QColor.fromRgb(rgb)
    end = max(QColor(_WHITE), QColor(_BLACK), key=least)
    steps = (_mix(color, end, step / 20) for step in range(20))
    return next((moved for moved in steps if least(moved) >= ratio), end).rgb()


def _contrast(one: int, other: int) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@functools.lru_cache(maxsize=1024)
def _luminance(rgb: int) -> float:
    """The relative luminance of WCAG 2.2, 0 for black to 1 for white."""
    parts = (rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255)
    red, green, blue = (_linear(part / 255) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
