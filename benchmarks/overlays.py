"""Drawn things that are laid over photographs: watermarks, stickers, screens of phones.

Pictures are Pillow images in RGB; each function returns a new one. Sizes follow the picture's, so that the
smallest and narrowest pictures are accepted.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
WORDS = (
    "sea light morning old town two friends walk slowly over the bridge and nobody knows why summer rain "
    "came so early this year we stayed for tea they said it was only a short way home from there"
).split()
INK = (20, 20, 24, 255)
YELLOW = (255, 206, 48, 255)
AMBER = (214, 150, 20, 255)
BROWN = (92, 52, 10, 255)
RED = (224, 40, 50, 255)
SMOOTH = 3
"""Shapes are drawn this many times larger and reduced, which makes their edges smooth."""


def to_image(pixels: np.ndarray) -> Image.Image:
    """Converts (H, W, 3) uint8 BGR pixels."""
    return Image.fromarray(np.ascontiguousarray(pixels[..., ::-1]))


def to_pixels(image: Image.Image) -> np.ndarray:
    """Converts back: (H, W, 3) uint8 BGR."""
    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[..., ::-1])


def font(height: float) -> ImageFont.FreeTypeFont:
    """Returns Pillow's own font, which is the same on every machine, at a height in pixels."""
    return ImageFont.load_default(max(4, height))


def sentence(random: np.random.Generator, count: int) -> str:
    """Returns that many drawn words."""
    return " ".join(random.choice(WORDS, count)).capitalize()


def scaled_to(image: Image.Image, width: float, height: float) -> Image.Image:
    """Returns the image at the given size, at least one pixel."""
    return image.resize((max(1, round(width)), max(1, round(height))), Image.Resampling.LANCZOS)


def fitted(image: Image.Image, width: float, height: float) -> Image.Image:
    """Returns the image as large as it fits into the given size, with its aspect."""
    factor = min(width / image.width, height / image.height)
    return scaled_to(image, image.width * factor, image.height * factor)


def laid_over(image: Image.Image, layer: Image.Image, x: float, y: float) -> Image.Image:
    """Returns the image with an RGBA layer over it, the layer's centre at (x, y)."""
    whole = Image.new("RGBA", image.size)
    whole.paste(layer, (round(x - layer.width / 2), round(y - layer.height / 2)))
    return Image.alpha_composite(image.convert("RGBA"), whole).convert("RGB")


def text_layer(text: str, height: float, colour: Colour, opacity: float) -> Image.Image:
    """Returns a line of text as an RGBA layer of its own size."""
    letters = font(height)
    left, top, right, bottom = letters.getbbox(text)
    layer = Image.new("RGBA", (max(1, round(right - left)), max(1, round(bottom - top))), (*colour, 0))
    ImageDraw.Draw(layer).text((-left, -top), text, fill=(*colour, round(255 * opacity)), font=letters)
    return layer


def fit_text(
    draw: ImageDraw.ImageDraw, box: Sequence[float], text: str, height: float, colour: Colour
) -> None:
    """Draws text from the top left of a box, in lines broken at the box's width, as many as it holds."""
    left, top, right, bottom = box
    letters = font(height)
    line = ""
    for word in [*text.split(), ""]:
        longer = f"{line} {word}".strip()
        if line and (not word or letters.getlength(longer) > right - left):
            if top + height > bottom:
                return
            draw.text((left, top), line, fill=colour, font=letters)
            top += 1.3 * height
            longer = word
        line = longer


# Logos, watermarks, stickers


def drawn(side: float, draw_shape: Callable[[ImageDraw.ImageDraw, int], None]) -> Image.Image:
    """Returns a square RGBA layer with what `draw_shape` draws on a canvas of the given side."""
    side = max(1, round(side))
    layer = Image.new("RGBA", (SMOOTH * side, SMOOTH * side))
    draw_shape(ImageDraw.Draw(layer), SMOOTH * side)
    return layer.resize((side, side), Image.Resampling.BOX)


def logo(side: float, letters: str, colour: Colour, opacity: float) -> Image.Image:
    """A ring with letters in it."""
    ink = (*colour, round(255 * opacity))

    def shape(draw: ImageDraw.ImageDraw, n: int) -> None:
        draw.ellipse((0, 0, n - 1, n - 1), outline=ink, width=max(1, n // 14))
        draw.text((n / 2, n / 2), letters, fill=ink, font=font(0.42 * n), anchor="mm")
        draw.line((0.25 * n, 0.75 * n, 0.75 * n, 0.75 * n), fill=ink, width=max(1, n // 30))

    return drawn(side, shape)


def tiled(image: Image.Image, mark: Image.Image, gap: float, degrees: float) -> Image.Image:
    """Returns the image with a mark repeated in slanted rows; `gap` in widths and heights of the mark."""
    mark = mark.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    step_x = max(2, round(mark.width * (1 + gap)))
    step_y = max(2, round(mark.height * (1 + gap)))
    layer = Image.new("RGBA", image.size)
    for row, y in enumerate(range(-mark.height // 2, image.height, step_y)):
        for x in range(-mark.width // 2 - row % 2 * step_x // 2, image.width, step_x):
            layer.paste(mark, (x, y))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _heart(draw: ImageDraw.ImageDraw, n: int) -> None:
    t = np.linspace(0, 2 * np.pi, 200)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    points = np.stack([n / 2 + x * n / 34, n / 2 - (y + 2.5) * n / 34], axis=1)
    draw.polygon([tuple(point) for point in points.tolist()], fill=RED)


def _star(draw: ImageDraw.ImageDraw, n: int) -> None:
    angles = np.arange(10) * np.pi / 5 - np.pi / 2
    radii = np.where(np.arange(10) % 2, 0.21, 0.5) * n
    points = np.stack([n / 2 + radii * np.cos(angles), n / 2 + radii * np.sin(angles)], axis=1)
    draw.polygon([tuple(point) for point in points.tolist()], fill=YELLOW, outline=AMBER)


def _smiley(draw: ImageDraw.ImageDraw, n: int) -> None:
    draw.ellipse((0, 0, n - 1, n - 1), fill=YELLOW, outline=AMBER, width=max(1, n // 40))
    for x in (0.34, 0.66):
        draw.ellipse(((x - 0.07) * n, 0.26 * n, (x + 0.07) * n, 0.46 * n), fill=BROWN)
    draw.chord((0.22 * n, 0.36 * n, 0.78 * n, 0.84 * n), 10, 170, fill=BROWN)
    draw.chord((0.36 * n, 0.66 * n, 0.64 * n, 0.86 * n), 180, 360, fill=RED)


def _sunglasses(draw: ImageDraw.ImageDraw, n: int) -> None:
    draw.ellipse((0, 0, n - 1, n - 1), fill=YELLOW, outline=AMBER, width=max(1, n // 40))
    draw.line((0.04 * n, 0.36 * n, 0.96 * n, 0.36 * n), fill=INK, width=max(1, n // 20))
    for x in (0.3, 0.7):
        draw.pieslice(((x - 0.19) * n, 0.17 * n, (x + 0.19) * n, 0.57 * n), 0, 180, fill=INK)
    draw.arc((0.3 * n, 0.5 * n, 0.7 * n, 0.8 * n), 20, 160, fill=BROWN, width=max(1, n // 25))


def _bubble(draw: ImageDraw.ImageDraw, n: int) -> None:
    draw.polygon([(0.2 * n, 0.6 * n), (0.16 * n, 0.97 * n), (0.5 * n, 0.7 * n)], fill=WHITE, outline=INK)
    draw.rounded_rectangle(
        (0, 0.12 * n, n - 1, 0.74 * n), 0.2 * n, fill=WHITE, outline=INK, width=max(1, n // 50)
    )
    draw.text((n / 2, 0.43 * n), "WOW!", fill=RED, font=font(0.28 * n), anchor="mm")


STICKERS = (_heart, _star, _smiley, _sunglasses, _bubble)


def sticker(side: float, kind: int, degrees: float) -> Image.Image:
    """Returns one of `STICKERS` as an RGBA layer, turned."""
    return drawn(side, STICKERS[kind]).rotate(degrees, Image.Resampling.BICUBIC, expand=True)


# Frames around a photograph


def covering(image: Image.Image, width: int, height: int) -> Image.Image:
    """Returns the middle of the image, scaled to cover the given size."""
    factor = max(width / image.width, height / image.height)
    left, top = (image.width - width / factor) / 2, (image.height - height / factor) / 2
    box = (max(0, left), max(0, top), image.width - max(0, left), image.height - max(0, top))
    return image.resize((width, height), Image.Resampling.LANCZOS, box=box)


def blurred_canvas(image: Image.Image, width: int, height: int) -> Image.Image:
    """Returns the image at its own size in the middle of itself, enlarged to the canvas and blurred."""
    back = to_pixels(covering(image, width, height))
    canvas = to_image(cv2.GaussianBlur(back, (0, 0), max(1, 0.04 * max(width, height))))
    canvas.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    return canvas


def framed(image: Image.Image, bands: Sequence[float], colour: Colour) -> Image.Image:
    """Returns the image in a frame of one colour; bands in pixels: left, top, right, bottom."""
    left, top, right, bottom = (max(1, round(band)) for band in bands)
    canvas = Image.new("RGB", (left + image.width + right, top + image.height + bottom), colour)
    canvas.paste(image, (left, top))
    return canvas
