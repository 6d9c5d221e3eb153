"""Libraries of any size, of pictures that were never drawn: thumbnails with the spectrum of photographs.

The amplitudes of a photograph's frequencies fall as one over the frequency; random ones that fall
alike give hashes that are as unevenly spread as real ones.
"""

import os
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from dupfinder.base.files import FileState, ScannedImage
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.store.library import Library

SIDE = 64
WAVES = 32
"""Frequencies drawn along each side; finer ones change no hash much."""

BLOCK = 500
"""Pictures drawn at once: few enough for the processor's cache."""

SECOND_VIEWS = 0.4
"""Share of pictures with a second view, as in Caltech-101 (uniform borders trimmed)."""

COPIES = 0.2
"""Share of pictures that are an edited copy of the one before: turned, noisy."""

FOLDER = b"/synthetic"


def thumbnails(count: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draws thumbnails: (count, 64, 64) uint8."""
    frequencies = np.hypot(*np.meshgrid(np.arange(WAVES), np.arange(WAVES)))
    amplitude = np.asarray(1 / np.maximum(frequencies, 1) ** 1.2, np.float32)
    amplitude[0, 0] = 0
    waves = np.cos(np.pi / SIDE * np.arange(WAVES)[:, None] * (np.arange(SIDE) + 0.5)).astype(np.float32)
    spectrum = rng.standard_normal((count, WAVES, WAVES), np.float32) * amplitude
    pictures = waves.T @ (spectrum.reshape(-1, WAVES) @ waves).reshape(count, WAVES, SIDE)
    low = pictures.min(axis=(1, 2), keepdims=True)
    high = pictures.max(axis=(1, 2), keepdims=True)
    pictures = (pictures - low) * (255 / (high - low))
    for copy in np.flatnonzero(rng.random(count) < COPIES):
        if copy:
            turned = np.rot90(pictures[copy - 1], int(rng.integers(4)))
            noise = 6 * rng.standard_normal(turned.shape, np.float32)
            pictures[copy] = np.clip(turned + noise, 0, 255)
    return pictures.astype(np.uint8)


def images(count: int, seed: int, first: int = 0) -> Iterator[ScannedImage]:
    """Draws images ready to be stored, numbered from `first`."""
    rng = np.random.default_rng(seed)
    for start in range(0, count, BLOCK):
        number = min(BLOCK, count - start)
        has_inner = rng.random(number) < SECOND_VIEWS
        whole, _ = hash_thumbnails(thumbnails(number, rng))
        inner, _ = hash_thumbnails(thumbnails(int(has_inner.sum()), rng))
        inner_rows = iter(inner.to_rows())
        for i, whole_row in enumerate(whole.to_rows()):
            name = first + start + i
            state = FileState(FOLDER + b"/%03d/%07d.jpg" % (name // 1000, name), 2_000_000 + name, 0, 1, name)
            views = [whole_row.tobytes()]
            if has_inner[i]:
                views.append(next(inner_rows).tobytes())
            yield ScannedImage(state, b"%016d" % name, 4000, 3000, 12_000_000, "JPEG", views=tuple(views))


def fill(folder: str, count: int, seed: int = 0, first: int = 0) -> None:
    """Adds that many images to the library in a folder."""
    os.makedirs(folder, exist_ok=True)
    with Library(folder) as library:
        library.add_folder(FOLDER)
        batch: list[ScannedImage] = []
        for image in images(count, seed, first):
            batch.append(image)
            if len(batch) == 20_000:
                library.store(batch, HASH_VERSION)
                batch = []
        library.store(batch, HASH_VERSION)
