"""Folders of drawn pictures, and what fixtures share."""

import functools
import os
import pathlib

import pytest

from helpers.images import encode, photo

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARE = ROOT / "packaging" / "linux" / "share"


PATIENCE_MS = 60_000


FONT_POINTS = 9.0


@functools.lru_cache(maxsize=512)
def drawn(seed, width, height):
    """The picture of a seed, drawn once in a session and never changed."""
    pixels = photo(seed, width, height)
    pixels.setflags(write=False)
    return pixels


def slow(*values):
    """A case of a parametrised test that runs only with `-m slow`."""
    return pytest.param(*values, marks=pytest.mark.slow)


def few(cases, one_in):
    """Cases of a parametrised test: one in so many runs always, the others only with `-m slow`.

    In a product of values, each value is still among those that run always if `one_in` divides no
    number of values.
    """
    return [
        slow(*(case if isinstance(case, tuple) else (case,))) if number % one_in else case
        for number, case in enumerate(cases)
    ]


class Folder:
    """A folder of pictures that a test fills."""

    def __init__(self, path):
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    def __str__(self):
        return str(self.path)

    def __truediv__(self, name):
        """The absolute path of a name in here, as a str."""
        return os.fsdecode(os.path.join(os.fsencode(self.path), os.fsencode(name)))

    def write(self, name, data):
        """Writes a file, and the folders it is in; gives its path."""
        path = self / name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(data)
        return path

    def draw(self, name, seed, size=(160, 120), quality=90):
        """Writes the picture of a seed in the format of the name's suffix."""
        return self.save(name, drawn(seed, *size), quality)

    def save(self, name, pixels, quality=90):
        """Writes these pixels in the format of the name's suffix."""
        return self.write(name, encode(pixels, os.path.splitext(name)[1], quality))
