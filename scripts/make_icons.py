"""Draws the application's icon in the sizes of the hicolor theme, from resources/dupfinder.svg.

    python scripts/make_icons.py

Writes packaging/linux/share/icons. The files are committed, and a test compares them with the drawing. The
wheel installs the drawing itself as the scalable icon.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "dupfinder.svg"
HICOLOR = ROOT / "packaging" / "linux" / "share" / "icons" / "hicolor"
NAME = "io.github.dupfinder.dupfinder"
SIDES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(side_px: int) -> QImage:
    """Returns the icon as a square with a transparent background."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def place(side_px: int) -> Path:
    """Returns where the icon of this size is."""
    return HICOLOR / f"{side_px}x{side_px}" / "apps" / f"{NAME}.png"


def main() -> None:
    """Writes all sizes."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for side_px in SIDES_PX:
        place(side_px).parent.mkdir(parents=True, exist_ok=True)
        draw(side_px).save(str(place(side_px)), quality=0)
    del application


if __name__ == "__main__":
    main()
