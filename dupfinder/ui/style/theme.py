"""The light and the dark palette, and which of them the application uses."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from dupfinder.ui.style.colours import is_dark

Appearance = Literal["system", "light", "dark"]

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


def apply(app: QApplication, appearance: Appearance) -> None:
    """Makes the application light, dark, or like the desktop, also when the desktop changes later.

    Palettes of our own are used if there is no desktop theme (a bare X session with Qt's Fusion style), or if
    the desktop does not provide the wanted appearance; otherwise the desktop's palette is used.
    """
    follower = app.findChild(_Follower) or _Follower(app)
    follower.choose(appearance)


class _Follower(QObject):
    """Updates the application's palette when the setting or the desktop changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = "system"
        # Valid only before a palette of our own is set.
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
            # Fusion draws the outline of an unchecked box in a darker colour than the window. On a dark
            # window it cannot be seen, so the box itself is made lighter.
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
    """Returns our light or dark palette, complete in all groups and roles."""
    palette = QPalette()
    _fill(palette, _Group.All, _DARK if dark else _LIGHT)
    _fill(palette, _Group.Inactive, _DARK_INACTIVE if dark else _LIGHT_INACTIVE)
    _fill(palette, _Group.Disabled, _DARK_DISABLED if dark else _LIGHT_DISABLED)
    return palette


def _fill(palette: QPalette, group: QPalette.ColorGroup, colors: dict[QPalette.ColorRole, str]) -> None:
    for role, color in colors.items():
        palette.setColor(group, role, QColor(color))
