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
SECOND_VIEWS = 0.4
"""Share of pictures with a second view, as in Caltech-101 (uniform borders trimmed)."""

COPIES = 0.2
"""Share of pictures that are an edited copy of the one before: turned, noisy."""

FOLDER = b"/synthetic"


def thumbnails(count: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draws thumbnails: (count, 64, 64) uint8."""
    frequencies = np.hypot(*np.meshgrid(np.arange(SIDE), np.arange(SIDE)))
    amplitude = 1 / np.maximum(frequencies, 1) ** 1.2
    amplitude[0, 0] = 0
    basis = np.cos(np.pi / SIDE * np.arange(SIDE)[:, None] * (np.arange(SIDE) + 0.5))
    spectrum = rng.standard_normal((count, SIDE, SIDE), np.float32) * amplitude.astype(np.float32)
    pictures = np.einsum("nuv,uy,vx->nyx", spectrum, basis, basis, optimize=True)
    low = pictures.min(axis=(1, 2), keepdims=True)
    high = pictures.max(axis=(1, 2), keepdims=True)
    pictures = (pictures - low) / (high - low) * 255
    for copy in np.flatnonzero(rng.random(count) < COPIES):
        if copy:
            turned = np.rot90(pictures[copy - 1], int(rng.integers(4)))
            pictures[copy] = np.clip(turned + rng.normal(0, 6, turned.shape), 0, 255)
    return pictures.astype(np.uint8)


def images(count: int, seed: int, first: int = 0) -> Iterator[ScannedImage]:
    """Draws images ready to be stored, numbered from `first`."""
    rng = np.random.default_rng(seed)
    for start in range(0, count, 2000):
        number = min(2000, count - start)
        whole, _ = hash_thumbnails(thumbnails(number, rng))
        inner, _ = hash_thumbnails(thumbnails(number, rng))
        has_inner = rng.random(number) < SECOND_VIEWS
        whole_rows, inner_rows = whole.to_rows(), inner.to_rows()
        for i in range(number):
            name = first + start + i
            state = FileState(FOLDER + b"/%03d/%07d.jpg" % (name // 1000, name), 2_000_000 + name, 0, 1, name)
            views = (whole_rows[i].tobytes(), inner_rows[i].tobytes())[: 1 + has_inner[i]]
            yield ScannedImage(state, b"%016d" % name, 4000, 3000, 12_000_000, "JPEG", views=views)


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
