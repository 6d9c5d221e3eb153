"""33 plain edits of a picture: formats, sizes, tones, overlays, crops, borders, turns."""

import zlib
from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

Edit = Callable[[np.ndarray, bytes], tuple[bytes, str]]


def encode_jpeg(pixels: np.ndarray, quality: int = 90) -> tuple[bytes, str]:
    """Encode as a JPEG file; (H, W, 3) uint8 BGR or (H, W) uint8 grey."""
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes(), ".jpg"


def extension_of(file: bytes) -> str:
    if file.startswith(b"\x89PNG"):
        return ".png"
    if file[:4] == b"RIFF" and file[8:12] == b"WEBP":
        return ".webp"
    return ".jpg"


def _exact_copy(_pixels, file):
    return file, extension_of(file)


def _png(pixels, _file):
    return cv2.imencode(".png", pixels)[1].tobytes(), ".png"


def _webp(pixels, _file):
    return cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, 75])[1].tobytes(), ".webp"


def _jpeg(quality, pixels, _file):
    return encode_jpeg(pixels, quality)


def resized(pixels: np.ndarray, width: float, height: float) -> np.ndarray:
    return cv2.resize(pixels, (max(1, round(width)), max(1, round(height))), interpolation=cv2.INTER_AREA)


def _scaled(factor, quality, pixels, _file):
    height, width = pixels.shape[:2]
    return encode_jpeg(resized(pixels, width * factor, height * factor), quality)


def _thumbnail(side, pixels, _file):
    height, width = pixels.shape[:2]
    factor = min(1, side / max(height, width))
    return encode_jpeg(resized(pixels, width * factor, height * factor))


def _square(pixels, _file):
    side = min(pixels.shape[:2])
    return encode_jpeg(resized(pixels, side, side))


def _curve(function, pixels, _file):
    """Replace each value by `function(value)`, which maps floats from 0 to 255."""
    table = np.clip(np.round(function(np.arange(256, dtype=np.float64))), 0, 255).astype(np.uint8)
    return encode_jpeg(cv2.LUT(pixels, table))


def _grey(pixels, _file):
    return encode_jpeg(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY))


def _saturation(factor, pixels, _file):
    hsv = cv2.cvtColor(pixels, cv2.COLOR_BGR2HSV)
    hsv[..., 1] = np.minimum(hsv[..., 1] * factor, 255).astype(np.uint8)
    return encode_jpeg(cv2.cvtColor(hsv, cv2.COLOR_HSV2BGR))


def _tint(pixels, _file):
    """A warm tint: less blue, more red."""
    return encode_jpeg(np.clip(pixels * np.array([0.8, 1.0, 1.2]), 0, 255).astype(np.uint8))


def _blur(sigma, pixels, _file):
    return encode_jpeg(cv2.GaussianBlur(pixels, (0, 0), sigma))


def _noise(sigma, pixels, file):
    # Seeded by the file, so that the same picture always gets the same noise.
    noise = np.random.default_rng(zlib.crc32(file)).standard_normal(pixels.shape, dtype=np.float32)
    return encode_jpeg(np.clip(pixels + sigma * noise, 0, 255).astype(np.uint8))


def write_text(pixels: np.ndarray, text: str, share: float, x: float, y: float, colour: str) -> np.ndarray:
    """The picture with text on it: its width and left middle are shares of the picture's size."""
    # By Pillow with the font it brings along: cv2 4 and cv2 5 draw different letters.
    height, width = pixels.shape[:2]
    size = 100 * share * width / ImageFont.load_default(100).getlength(text)
    image = Image.fromarray(np.ascontiguousarray(pixels[..., ::-1]))
    ImageDraw.Draw(image).text(
        (x * width, y * height),
        text,
        fill=colour,
        font=ImageFont.load_default(max(4, size)),
        anchor="lm",
        stroke_width=round(0.04 * size),
        stroke_fill="black" if colour == "white" else colour,
    )
    return np.ascontiguousarray(np.asarray(image)[..., ::-1])


def _text_across_bottom(pixels, _file):
    return encode_jpeg(write_text(pixels, "Greetings from the sea", 0.9, 0.05, 0.91, "white"))


def _red_square(pixels, _file):
    """A red square in the bottom left corner, its side 12 % of the shorter side."""
    height, width = pixels.shape[:2]
    side = max(1, round(0.12 * min(height, width)))
    drawn = pixels.copy()
    drawn[height - side :, :side] = (0, 0, 255)
    return encode_jpeg(drawn)


def _shapes(pixels, _file):
    """A blue rectangle, a green circle and red text."""
    height, width = pixels.shape[:2]
    side = min(height, width)
    drawn = pixels.copy()
    corner = (round(0.06 * width), round(0.08 * height))
    opposite = (round(0.06 * width + 0.25 * side), round(0.08 * height + 0.18 * side))
    cv2.rectangle(drawn, corner, opposite, (255, 0, 0), cv2.FILLED)
    centre = (round(0.8 * width), round(0.7 * height))
    cv2.circle(drawn, centre, round(0.12 * side), (0, 255, 0), cv2.FILLED, cv2.LINE_AA)
    return encode_jpeg(write_text(drawn, "SALE", 0.35, 0.3, 0.47, "red"))


def _crop(share, pixels, _file):
    """Remove `share` of the width and of the height in total, evenly on both sides."""
    height, width = pixels.shape[:2]
    top, left = round(height * share / 2), round(width * share / 2)
    return encode_jpeg(pixels[top : height - top, left : width - left])


def _border(pixels, _file):
    """A black border on all sides, 4 % of the shorter side wide."""
    band = max(1, round(0.04 * min(pixels.shape[:2])))
    return encode_jpeg(cv2.copyMakeBorder(pixels, band, band, band, band, cv2.BORDER_CONSTANT))


def _letterbox(pixels, _file):
    """Black bars above and below, each 12 % of the height."""
    band = max(1, round(0.12 * pixels.shape[0]))
    return encode_jpeg(cv2.copyMakeBorder(pixels, band, band, 0, 0, cv2.BORDER_CONSTANT))


def _rotated(degrees, pixels, _file):
    """Rotate about the centre at unchanged size; the corners become black."""
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    return encode_jpeg(cv2.warpAffine(pixels, matrix, (width, height)))


def _flipped(axis, pixels, _file):
    return encode_jpeg(cv2.flip(pixels, axis))


def _turned(turn, pixels, _file):
    return encode_jpeg(cv2.rotate(pixels, turn))


FAMILIES: dict[str, Edit] = {
    "exact-copy": _exact_copy,
    "png": _png,
    "webp-75": _webp,
    "jpeg-30": partial(_jpeg, 30),
    "jpeg-10": partial(_jpeg, 10),
    "messenger": partial(_scaled, 0.5, 60),
    "quarter-size": partial(_scaled, 0.25, 90),
    "thumbnail-96": partial(_thumbnail, 96),
    "square": _square,
    "brighter-35": partial(_curve, lambda value: value + 35),
    "contrast-1.4": partial(_curve, lambda value: 128 + 1.4 * (value - 128)),
    "gamma-0.6": partial(_curve, lambda value: 255 * (value / 255) ** 0.6),
    "grey": _grey,
    "saturation-1.8": partial(_saturation, 1.8),
    "tint": _tint,
    "blur-2.5": partial(_blur, 2.5),
    "noise-15": partial(_noise, 15),
    "text": _text_across_bottom,
    "red-square": _red_square,
    "shapes": _shapes,
    "crop-3": partial(_crop, 0.03),
    "crop-6": partial(_crop, 0.06),
    "crop-10": partial(_crop, 0.10),
    "crop-20": partial(_crop, 0.20),
    "border-4": _border,
    "letterbox-12": _letterbox,
    "rotation-1": partial(_rotated, 1),
    "rotation-3": partial(_rotated, 3),
    "rotation-25": partial(_rotated, 25),
    "mirror": partial(_flipped, 1),
    "flip": partial(_flipped, 0),
    "quarter-turn": partial(_turned, cv2.ROTATE_90_CLOCKWISE),
    "half-turn": partial(_turned, cv2.ROTATE_180),
}
"""Edit name -> function of the pixels ((H, W, 3) uint8 BGR) and the file's bytes; gives (file, extension).

Edits that are not about the format are saved as JPEG quality 90. No edit changes the pixels it is given.
"""
