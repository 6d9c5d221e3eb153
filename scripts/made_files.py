"""Makes files that the pictures of the window need: a picture that resembles nothing, and broken ones."""

from __future__ import annotations

import os
from pathlib import Path


def make_noise(data_dir: str) -> str:
    """A picture that resembles nothing."""
    import cv2
    import numpy as np

    path = os.path.join(os.path.dirname(data_dir), "Unknown.png")
    noise = np.random.default_rng(7).integers(0, 255, (12, 16, 3), np.uint8)
    picture = cv2.resize(noise, (800, 600), interpolation=cv2.INTER_CUBIC)
    Path(path).write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    return path


def make_problems(data_dir: str) -> str:
    """A folder with files that cannot be read, or only in part."""
    import cv2
    import numpy as np

    folder = os.path.join(os.path.dirname(data_dir), "Scans 2003")
    os.makedirs(folder)
    noise = np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8)
    whole = cv2.imencode(".jpg", noise)[1].tobytes()
    for name, data in (
        ("IMG_2041.jpg", whole[:-4000]),
        ("IMG_2042.jpg", b""),
        ("IMG_2043.png", b"\x89PNG\r\n\x1a\nnothing"),
        ("notes.jpg", b"no picture at all"),
        ("IMG_2050.jpg", whole),
    ):
        Path(folder, name).write_bytes(data)
    return folder
