"""Saves the two pictures that software catalogues show: the pages Review and Find over a small folder.

    python scripts/catalogue_pictures.py PHOTOS

PHOTOS is a folder of photographs with a free licence; docs/images/README.md names those that are used.
Copies of them are made in a temporary folder, and the pictures are saved in docs/images.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from photographer import opened, thumbnails_are_there, turn, wait_for_work, wait_until
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from dupfinder.ui.app.application import make_application
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.style import theme

OUTPUT = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1280, 800)


def make_copies(photos: str, folder: Path) -> None:
    """Saves each photograph, a smaller one, a brighter one, one with a caption, and a mirrored one."""
    for name in sorted(os.listdir(photos)):
        picture = Image.open(os.path.join(photos, name)).convert("RGB")
        stem = name.partition(".")[0]
        captioned = picture.copy()
        ImageDraw.Draw(captioned).text((24, 24), "Summer 2026", "white", font_size=picture.width // 12)
        picture.save(folder / f"{stem}.jpg", quality=95)
        picture.reduce(2).save(folder / f"{stem}-small.jpg", quality=80)
        ImageEnhance.Brightness(picture).enhance(1.15).save(folder / f"{stem}-bright.jpg", quality=85)
        captioned.save(folder / f"{stem}-caption.jpg", quality=85)
        ImageOps.mirror(picture).save(folder / f"{stem}-mirrored.jpg", quality=80)


def save(window: MainWindow, name: str) -> None:
    """Saves the window once all of it is there."""
    turn(500)
    wait_until(lambda: thumbnails_are_there(window))
    window.grab().save(str(OUTPUT / f"catalogue-{name}.png"))


def main(photos: str) -> None:
    """Makes the copies, opens the window and saves both pages."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = os.path.join(place, "cache")
        os.environ["XDG_DATA_HOME"] = os.path.join(place, "share")
        os.environ["HOME"] = place
        folder = Path(place, "Pictures")
        folder.mkdir()
        make_copies(photos, folder)
        theme.apply(make_application(), "light")
        with opened(os.path.join(place, "data"), [str(folder)]) as window:
            window.resize(*SIZE)
            wait_for_work(window)
            save(window, "review")
            first = sorted(os.listdir(photos))[0].partition(".")[0]
            window.query_actions.look_for([Source(f"{first}.jpg", str(folder / f"{first}.jpg"))])
            wait_for_work(window)
            save(window, "find")


if __name__ == "__main__":
    main(sys.argv[1])
