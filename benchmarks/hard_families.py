"""Hard edits of a picture, whose parameters are drawn by seed and picture."""

import io
import math
import zlib
from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
from families import Edit, encode_jpeg, resized
from overlays import (
    BLACK,
    WHITE,
    blurred_canvas,
    framed,
    laid_over,
    logo,
    sticker,
    text_layer,
    tiled,
    to_image,
    to_pixels,
)
from phone_screens import draw_look, screenshot
from PIL import features

HardEdit = Callable[[np.ndarray, np.random.Generator], tuple[bytes, str]]


def _jpeg(
    pixels: np.ndarray, random: np.random.Generator, low: int = 75, high: int = 92
) -> tuple[bytes, str]:
    return encode_jpeg(pixels, int(random.integers(low, high + 1)))


def _avif(pixels, random):
    """AVIF of low quality."""
    if not features.check("avif"):
        raise SystemExit("This Pillow writes no AVIF, which the hard families need.")
    stream = io.BytesIO()
    to_image(pixels).save(stream, "AVIF", quality=int(random.integers(15, 36)), speed=8, max_threads=1)
    return stream.getvalue(), ".avif"


def _border(pixels, random):
    """A wide border of one colour, or the picture on a larger canvas of itself, blurred."""
    height, width = pixels.shape[:2]
    side = min(height, width)
    if random.random() < 0.5:
        colour = tuple(random.integers(0, 256, 3).tolist())
        bands = side * random.uniform(0.1, 0.3) * random.uniform(0.7, 1.3, 4)
        return _jpeg(to_pixels(framed(to_image(pixels), bands, colour)), random)
    longer = round(1.05 * max(height, width))
    canvas = [(longer, longer), (longer, round(1.25 * longer)), (round(1.6 * longer), longer)]
    drawn = blurred_canvas(to_image(pixels), *canvas[random.integers(len(canvas))])
    return _jpeg(to_pixels(drawn), random)


def _messenger_crop(pixels, random):
    """The square in the middle, made smaller, JPEG of low quality."""
    height, width = pixels.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    target = side * random.uniform(0.6, 1)
    return _jpeg(resized(pixels[top : top + side, left : left + side], target, target), random, 40, 70)


def _equalised(pixels, random):
    """The histogram made flat: of the luma, of each channel, or of the luma in tiles."""
    if random.integers(3) == 0:
        return _jpeg(cv2.merge([cv2.equalizeHist(channel) for channel in cv2.split(pixels)]), random)
    luma = cv2.cvtColor(pixels, cv2.COLOR_BGR2YCrCb)
    tiles = cv2.createCLAHE(random.uniform(2, 5), (4, 4))
    luma[..., 0] = (cv2.equalizeHist if random.random() < 0.5 else tiles.apply)(
        np.ascontiguousarray(luma[..., 0])
    )
    return _jpeg(cv2.cvtColor(luma, cv2.COLOR_YCrCb2BGR), random)


def _filters(pixels, random):
    """A filter of a photo app: an S-shaped or faded tone curve, tinted lights and shadows, a vignette."""
    height, width = pixels.shape[:2]
    value = pixels.astype(np.float64) / 255
    strength = random.uniform(4, 8)
    curve = 1 / (1 + np.exp(-strength * (value - random.uniform(0.4, 0.6))))
    low, high = random.uniform(0, 0.25), random.uniform(0.85, 1)  # above 0: faded blacks
    value = low + (high - low) * curve
    grey = value.mean(axis=2, keepdims=True)
    value = grey + random.uniform(0.4, 1.6) * (value - grey)
    value += (1 - grey) * random.uniform(-0.12, 0.12, 3) + grey * random.uniform(-0.12, 0.12, 3)
    y, x = np.mgrid[-1 : 1 : complex(0, height), -1 : 1 : complex(0, width)]
    value *= 1 - random.uniform(0.25, 0.75) * np.clip((x**2 + y**2) / 2, 0, 1)[..., None]
    return _jpeg(np.clip(255 * value, 0, 255).astype(np.uint8), random)


def _flip_resize(pixels, random):
    """Mirrored, or seldom upside down, and made smaller."""
    height, width = pixels.shape[:2]
    factor = random.uniform(0.3, 0.8)
    flipped = cv2.flip(pixels, 0 if random.random() < 0.2 else 1)
    return _jpeg(resized(flipped, factor * width, factor * height), random)


def _grey_contrast(pixels, random):
    """Grey with more contrast and another brightness."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float64)
    grey = 128 + random.uniform(1.4, 2.2) * (grey - 128 + random.uniform(-25, 25))
    return _jpeg(np.clip(grey, 0, 255).astype(np.uint8), random)


def _crop(keep, pixels, random):
    """Keeps this share of the width and of the height, from a drawn place."""
    height, width = pixels.shape[:2]
    kept_height, kept_width = max(1, round(keep * height)), max(1, round(keep * width))
    top = random.integers(height - kept_height + 1)
    left = random.integers(width - kept_width + 1)
    return _jpeg(pixels[top : top + kept_height, left : left + kept_width], random)


def _turned(degrees, pixels, random):
    """Turned either way: the inner rectangle of the same aspect, or all of it with filled corners."""
    height, width = pixels.shape[:2]
    angle = float(degrees if random.random() < 0.5 else -degrees)
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    around = width * cosine + height * sine, width * sine + height * cosine
    inner = random.random() < 0.5
    factor = min(width / around[0], height / around[1]) if inner else 1.0
    target = (width * factor, height * factor) if inner else around
    target_width, target_height = max(1, round(target[0])), max(1, round(target[1]))
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
    matrix[:, 2] += (target_width - width) / 2, (target_height - height) / 2
    fill = (WHITE, BLACK, tuple(random.integers(0, 256, 3).tolist()))[random.integers(3)]
    turned = cv2.warpAffine(
        pixels, matrix, (target_width, target_height), flags=cv2.INTER_CUBIC, borderValue=fill
    )
    return _jpeg(turned, random)


def _quarter_turn_jpeg(pixels, random):
    """Turned by 90 degrees either way, JPEG 30."""
    turn = cv2.ROTATE_90_CLOCKWISE if random.random() < 0.5 else cv2.ROTATE_90_COUNTERCLOCKWISE
    return encode_jpeg(cv2.rotate(pixels, turn), 30)


def _screenshot(pixels, random):
    """The screen of a phone that shows the picture; PNG or JPEG."""
    screen = to_pixels(screenshot(to_image(pixels), draw_look(random)))
    if random.random() < 0.5:
        return cv2.imencode(".png", screen)[1].tobytes(), ".png"
    return _jpeg(screen, random)


def _sticker(pixels, random):
    """One or two stickers, drawn like emojis, over parts of the picture."""
    height, width = pixels.shape[:2]
    image = to_image(pixels)
    for _ in range(random.integers(1, 3)):
        layer = sticker(
            min(height, width) * random.uniform(0.25, 0.45), int(random.integers(5)), random.uniform(-25, 25)
        )
        image = laid_over(image, layer, width * random.uniform(0.2, 0.8), height * random.uniform(0.2, 0.8))
    return _jpeg(to_pixels(image), random)


def _watermark(pixels, random):
    """A see-through text or logo, single or tiled."""
    height, width = pixels.shape[:2]
    image = to_image(pixels)
    colour = WHITE if random.random() < 0.75 else BLACK
    opacity = random.uniform(0.3, 0.65)
    many, as_text = random.random() < 0.5, random.random() < 0.5
    side = min(height, width)
    size = random.uniform(0.07, 0.1) if many else random.uniform(0.12, 0.2)
    if as_text:
        text = str(random.choice(["© PHOTO", "SAMPLE", "stockpix.example", "PREVIEW"]))
        mark = text_layer(text, side * size, colour, opacity)
    else:
        mark = logo(side * 2.5 * size, str(random.choice(["AB", "PX", "K&S", "foto"])), colour, opacity)
    if many:
        return _jpeg(to_pixels(tiled(image, mark, random.uniform(0.3, 1), random.uniform(15, 40))), random)
    x, y = random.uniform(0.3, 0.7, 2)
    return _jpeg(to_pixels(laid_over(image, mark, width * x, height * y)), random)


HARD_FAMILIES: dict[str, HardEdit] = {
    "avif": _avif,
    "border": _border,
    "messenger-crop": _messenger_crop,
    "equalised": _equalised,
    "filters": _filters,
    "flip-resize": _flip_resize,
    "grey-contrast": _grey_contrast,
    "random-crop-10": partial(_crop, 0.9),
    "random-crop-20": partial(_crop, 0.8),
    "random-crop-30": partial(_crop, 0.7),
    "turned-8": partial(_turned, 8),
    "turned-25": partial(_turned, 25),
    "quarter-turn-jpeg-30": _quarter_turn_jpeg,
    "screenshot": _screenshot,
    "sticker": _sticker,
    "watermark": _watermark,
}
"""Edit name -> function of the pixels ((H, W, 3) uint8 BGR) and a generator; returns (file, extension)."""


def hard_families(seed: int) -> dict[str, Edit]:
    """Returns the hard families with their parameters drawn by the seed, the family and the file's bytes."""

    def edit(family: str, pixels: np.ndarray, file: bytes) -> tuple[bytes, str]:
        random = np.random.default_rng([seed, zlib.crc32(file), zlib.crc32(family.encode())])
        return HARD_FAMILIES[family](pixels, random)

    return {family: partial(edit, family) for family in HARD_FAMILIES}
