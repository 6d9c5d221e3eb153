"""Files of a random library, of which the test knows what they show."""

import functools
import hashlib
import io
from typing import NamedTuple

import cv2
import numpy as np
from PIL import Image

from helpers.images import encode, photo

SIZES = {"": (160, 120), "small": (96, 72), "large": (240, 180)}
EDITS = ("", "drawn on", "retouched", "sticker", "other subject")
STILLS = ("jpg", "poor jpg", "small jpg", "large jpg", "png", "small png", "webp", "bmp", "tif")
MANY = ("pages tif", "animated gif")
BESIDE = ("MOV", "xmp", "CR2")


class Shown(NamedTuple):
    """The picture that a file shows.

    Attributes:
        pictures: which ones; none if that is not known.
        pixel_count: of the first.
        is_whole: no bytes of it are others than they were.
    """

    pictures: frozenset[object] = frozenset()
    pixel_count: int = 0
    is_whole: bool = True


@functools.cache
def pixels(subject, edit, size):
    """The picture of a subject, edited in a certain way; the same at every size."""
    scene = photo(subject, 320, 240)
    if edit == "drawn on":
        cv2.putText(scene, "2026-11", (90, 190), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (250, 250, 250), 4)
    elif edit == "retouched":
        scene[60:130, 180:260] = cv2.GaussianBlur(scene[60:130, 180:260], (0, 0), 12)
    elif edit == "sticker":
        cv2.circle(scene, (80, 80), 28, (20, 30, 240), -1)
    elif edit == "other subject":
        scene[80:160, 120:200] = photo(subject + 1000, 320, 240)[80:160, 120:200]
    return cv2.resize(scene, SIZES[size], interpolation=cv2.INTER_AREA)


@functools.cache
def file_of(subject, edit, form):
    """The bytes of a file, and what it shows."""
    *looks, suffix = form.split()
    size = next((look for look in looks if look in SIZES), "")
    scene = pixels(subject, edit, size)
    if form in MANY:
        pages = [scene, pixels(subject + 100, edit, size), pixels(subject + 200, "", size)]
        return _many(pages, suffix), _shown(subject, edit, scene, of_many=True)
    quality = 45 if "poor" in looks else 92
    return encode(scene, f".{suffix}", quality), _shown(subject, edit, scene)


def _shown(subject, edit, scene, *, of_many=False):
    picture = (subject, edit)
    pictures = {picture}
    if of_many:
        pictures.add(("several", subject, edit))
    return Shown(frozenset(pictures), scene.shape[0] * scene.shape[1])


def _many(pages, suffix):
    images = [Image.fromarray(np.ascontiguousarray(page[:, :, ::-1])) for page in pages]
    kind = {"tif": "TIFF", "gif": "GIF"}[suffix]
    stream = io.BytesIO()
    images[0].save(stream, kind, save_all=True, append_images=images[1:])
    return stream.getvalue()


def suffix_of(form):
    return form.split()[-1]


def beside(suffix, number):
    """The bytes of a file that belongs to a picture; different for each number."""
    return f"<{suffix} {number}>".encode() * 40


def digest_of(data):
    return hashlib.sha256(data).hexdigest()
