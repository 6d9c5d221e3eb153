"""Icons and illustrations."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import Shiboken

from dupfinder.ui.style.colours import BLACK, accent, paper
from dupfinder.ui.style.resources import resource_path

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole
# Colours in the illustrations' files that are replaced by those of the palette.
_ACCENT_IN_FILES = b"#3b82f6"
_PAPER_IN_FILES = b"#ffffff"
_ILLUSTRATION_RATIO = 120 / 160
_APP_ICON_SIDES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_KEPT_PIXMAPS = 2048


@functools.cache
def _source(name: str) -> bytes:
    with open(resource_path(name), "rb") as stream:
        return stream.read()


def icon(name: str) -> QIcon:
    """Returns an icon that is painted in the current colour of button text.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    _source(f"icons/{name}.svg")
    return QIcon(_TintedIcon(name))


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draws an icon in the middle of a rectangle, as large as fits; for delegates."""
    ratio = painter.device().devicePixelRatio()
    side = min(rect.width(), rect.height())
    pixmap = _icon_pixmap(name, round(side * ratio), color.rgba(), ratio)
    # On whole device pixels; otherwise its lines are blurred.
    left = round((rect.x() + (rect.width() - side) / 2) * ratio) / ratio
    top = round((rect.y() + (rect.height() - side) / 2) * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), pixmap)


def illustration(name: str, width_px: int, palette: QPalette, device_pixel_ratio: float) -> QPixmap:
    """Returns a picture for an empty page, 4:3, in the text and accent colours of the palette.

    Args:
        name: without folder and suffix, such as `no-match`.
        width_px: in device-independent pixels.
        palette: of the widget that shows it; when it changes, a new picture is needed.
        device_pixel_ratio: of the widget that shows it.

    Raises:
        FileNotFoundError: there is no such illustration.
    """
    width = round(width_px * device_pixel_ratio)
    source = _source(f"illustrations/{name}.svg")
    source = source.replace(_ACCENT_IN_FILES, accent(palette).name().encode())
    source = source.replace(_PAPER_IN_FILES, paper(palette).name().encode())
    text = palette.color(_Group.Active, _Role.WindowText)
    pixmap = _render(source, width, round(width * _ILLUSTRATION_RATIO), text)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def app_icon() -> QIcon:
    """Returns the application's icon in the sizes that window managers and task bars use."""
    found = QIcon()
    source = _source("dupfinder.svg")
    for side_px in _APP_ICON_SIDES_PX:
        found.addPixmap(_render(source, side_px, side_px, QColor(BLACK)))
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

    A QIcon calls its engine for every painting, so it follows changes of the palette.
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
        # PySide leaves the clone in the ownership of Python, which would free it while the QIcon uses it. So
        # a reference is kept until the QIcon has deleted the C++ half.
        _CLONES[:] = [kept for kept in _CLONES if Shiboken.isValid(kept)]
        _CLONES.append(_TintedIcon(self._name))
        return _CLONES[-1]


_CLONES: list[_TintedIcon] = []
