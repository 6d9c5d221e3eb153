"""Makes the pictures of the README from the real window.

    python scripts/readme_pictures.py SOURCES OUTPUT

SOURCES is a folder with the photographs that `docs/images/README.md` names. An album with copies of them is
made in a temporary folder, with a library and a trash of its own; nothing of the person's own is changed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = tempfile.TemporaryDirectory(prefix="dupfinder-readme-")
for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
    os.environ[variable] = os.path.join(HOME.name, variable)  # before anything asks for them

# ruff: noqa: E402
from photographer import dialog_of, opened, thumbnails_are_there, turn, wait_for_work, wait_until
from PIL import Image, ImageDraw, ImageFont, ImageOps
from PySide6.QtWidgets import QWidget

from dupfinder.ui.app.application import make_application
from dupfinder.ui.app.main_window import MainWindow
from dupfinder.ui.dialogs.confirm_trash import TrashDialog
from dupfinder.ui.style import theme

LOW, SMALL, LARGE = (1040, 520), (1040, 700), (1040, 800)
SOURCES = {
    "IMG_2041.jpg": "coffee.png",
    "IMG_2017.jpg": "face.png",
    "IMG_1988.jpg": "chelsea.png",
    "IMG_1873.jpg": "rocket.jpg",
    "IMG_1869.jpg": "astronaut.png",
    "IMG_1860.jpg": "hubble_deep_field.jpg",
}
SIDE_PX = 2400
DATE_TAKEN, MAKE, MODEL = 0x9003, 0x010F, 0x0110


def photograph(source: str, day: int) -> tuple[Image.Image, Image.Exif]:
    """Returns a photograph in the size of a camera, and what a camera writes beside it."""
    with Image.open(source) as opened_image:
        image = opened_image.convert("RGB")
    scale = SIDE_PX / max(image.size)
    image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    exif = Image.Exif()
    exif[MAKE], exif[MODEL] = "Example", "Camera 1"
    exif.get_ifd(0x8769)[DATE_TAKEN] = f"2026:05:{day:02} 10:15:00"
    return image, exif


def smaller(image: Image.Image, side: int) -> Image.Image:
    """Returns a copy with this many pixels at its longer side."""
    return ImageOps.contain(image, (side, side))


def with_caption(image: Image.Image, words: str) -> Image.Image:
    """Returns a copy with white words near its lower edge."""
    copy = image.copy()
    font = ImageFont.load_default(size=image.width // 14)
    place = (image.width // 2, round(image.height * 0.92))
    ImageDraw.Draw(copy).text(place, words, "white", font, anchor="ms", stroke_width=5, stroke_fill="black")
    return copy


def make_album(sources: str, album: Path) -> None:
    """Writes the photographs, and copies as they gather over the years."""
    camera, phone, chat, shared = (
        album / name for name in ("Camera", "Phone backup", "Chat", "For grandmother")
    )
    for folder in (camera, phone, chat, shared):
        folder.mkdir(parents=True)
    originals = {}
    for day, (name, source) in enumerate(SOURCES.items(), 3):
        image, exif = photograph(os.path.join(sources, source), day)
        image.save(camera / name, quality=92, exif=exif)
        originals[name] = Image.open(camera / name).convert("RGB")
    for name in ("IMG_2017.jpg", "IMG_2041.jpg", "IMG_1860.jpg"):
        (phone / name).write_bytes((camera / name).read_bytes())
    smaller(originals["IMG_2017.jpg"], 1280).save(chat / "PHOTO-0031.jpg", quality=70)
    with_caption(smaller(originals["IMG_2017.jpg"], 1600), "Look at me!").save(
        shared / "raccoon.jpg", quality=85
    )
    smaller(originals["IMG_2041.jpg"], 1280).save(chat / "PHOTO-0012.jpg", quality=70)
    originals["IMG_1988.jpg"].save(shared / "cat.png")
    smaller(originals["IMG_1988.jpg"].rotate(90, expand=True), 1280).save(chat / "PHOTO-0040.jpg", quality=80)
    smaller(originals["IMG_1873.jpg"], 1600).save(shared / "rocket.webp", quality=80)
    width, height = originals["IMG_1869.jpg"].size
    part = originals["IMG_1869.jpg"].crop((width // 10, 0, round(width * 0.75), round(height * 0.7)))
    smaller(part, 900).save(chat / "PHOTO-0007.jpg", quality=80)


def save(widget: QWidget, output: str, name: str) -> None:
    """Saves a widget as it stands, with few colours, which keeps the file small."""
    turn(400)
    path = os.path.join(output, f"{name}.png")
    widget.grab().save(path)
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT)
    few.save(path, optimize=True)


def settle(window: MainWindow) -> None:
    """Waits until all is computed and every picture in view is there."""
    wait_for_work(window)
    wait_until(lambda: thumbnails_are_there(window), 30)


def photograph_steps(window: MainWindow, album: Path, output: str) -> None:
    """Goes from an empty start to the question before the move, and takes the large picture last."""
    window.resize(*LOW)
    window.drops.highlighted.emit(True)
    save(window, output, "step-1-drop")
    window.drops.highlighted.emit(False)
    window.resize(*SMALL)
    window.add_folders([str(album)])
    settle(window)
    window.clusters_page.show_file(str(album / "Camera" / "IMG_1988.jpg"))
    settle(window)
    save(window, output, "step-2-look")
    window.resize(*LARGE)
    window.clusters_page.show_file(str(album / "Camera" / "IMG_2017.jpg"))
    settle(window)
    save(window, output, "window")
    window.clusters_page.accept_all()
    settle(window)
    window.review_actions.trash_checked()
    dialog = dialog_of(window, TrashDialog)
    save(dialog, output, "step-3-move")
    dialog.reject()


def main() -> int:
    """Makes the album and the pictures."""
    _, sources, output = sys.argv
    album = Path(HOME.name, "Pictures")
    make_album(sources, album)
    app = make_application()
    theme.apply(app, "light")
    with opened(os.path.join(HOME.name, "library")) as window:
        photograph_steps(window, album, output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
