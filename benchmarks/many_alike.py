"""Times folders of many near-equal pictures: webcams, pans and copies.

    python benchmarks/many_alike.py [--counts 500,1000,2000,3000,10000] [--copies 20000] [--json]

A webcam shows one scene in all its frames, which sways by a few pixels; each frame has noise of its own, and
nearly every pair matches. A pan moves on by a quarter of a pixel a frame, so that only neighbours match, and
all are connected. Copies are equal files. Each run is a process of its own over a library that is indexed;
`rows` are the pairs that the library stores. Needs a Unix system (`os.wait4`).
"""

from __future__ import annotations

# numpy and cv2 are imported in the functions that use them: see index.py.
import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import index

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

HEIGHT, WIDTH = 240, 320
SWAY = 8
"""Pixels by which a webcam's scene moves in all, whatever the number of frames."""

PAN_STEP = 0.25
"""Pixels by which a pan moves from frame to frame."""

NOISE = 3.0


def scene(width: int, seed: int = 1) -> NDArray[np.float32]:
    """Draws a picture with the spectrum of photographs: (HEIGHT + SWAY, width, 3)."""
    import cv2
    import numpy as np

    rng = np.random.default_rng(seed)
    size = width, HEIGHT + SWAY
    layers = [
        weight
        * cv2.resize(
            rng.random((3 * cells, max(3 * cells * width // WIDTH, 1), 3), np.float32),
            size,
            interpolation=cv2.INTER_CUBIC,
        )
        for weight, cells in ((0.4, 1), (0.3, 2), (0.2, 4), (0.1, 8))
    ]
    return np.asarray(np.clip(sum(layers) * 350 - 50, 0, 255), np.float32)


def frame(view: NDArray[np.float32], number: int) -> Picture:
    """Adds the noise of a frame to its view of a scene."""
    import numpy as np

    noise = np.random.default_rng(number).normal(0, NOISE, view.shape)
    return np.clip(view + noise, 0, 255).astype(np.uint8)


def webcam(count: int) -> Callable[[int], Picture]:
    """Returns the frames of a scene that sways."""
    import cv2
    import numpy as np

    picture = scene(WIDTH + SWAY)

    def draw(number: int) -> Picture:
        turn = 2 * np.pi * number / count
        centre = (
            WIDTH / 2 + SWAY / 2 * (1 + np.sin(turn)) - 0.5,
            HEIGHT / 2 + SWAY / 2 * (1 + np.sin(3 * turn)) - 0.5,
        )
        return frame(cv2.getRectSubPix(picture, (WIDTH, HEIGHT), centre), number)

    return draw


def pan(count: int) -> Callable[[int], Picture]:
    """Returns the frames of a camera that moves on."""
    import cv2

    picture = scene(WIDTH + int(count * PAN_STEP) + 1)

    def draw(number: int) -> Picture:
        centre = WIDTH / 2 + number * PAN_STEP, HEIGHT / 2
        return frame(cv2.getRectSubPix(picture, (WIDTH, HEIGHT), centre), number)

    return draw


def copies(_count: int) -> Callable[[int], Picture]:
    """Returns the same picture every time."""
    picture = frame(scene(WIDTH)[:HEIGHT], 0)
    return lambda _number: picture


SETS: dict[str, Callable[[int], Callable[[int], Picture]]] = {
    "webcam": webcam,
    "pan": pan,
    "copies": copies,
}


def write(folder: str, name: str, count: int) -> None:
    """Writes the pictures of a set."""
    import cv2

    draw = SETS[name](count)

    def save(number: int) -> None:
        data = cv2.imencode(".jpg", draw(number), [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
        with open(os.path.join(folder, f"{number:06}.jpg"), "wb") as stream:
            stream.write(data.tobytes())

    os.makedirs(folder)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(save, range(count)))


def timed(program: list[str], name: str, count: int, work: str) -> list[dict[str, object]]:
    """Returns the rows of one set: what its index took, its first clusters, and the clusters again."""
    pictures, data = os.path.join(work, "pictures"), os.path.join(work, "data")
    subprocess.run([sys.executable, __file__, "--write", pictures, name, str(count)], check=True)
    found = []
    for verb in ("index", "clusters", "clusters again"):
        command = [*program, verb.split()[0], pictures, "--data-dir", data, "-q", "--json"]
        run = index.measure(command, {**os.environ})
        with closing(sqlite3.connect(os.path.join(data, "library.sqlite"))) as library:
            ((rows,),) = library.execute("SELECT count(*) FROM match")
        found.append(
            {
                "name": f"{name}, {verb}",
                "count": count,
                "cpu_seconds": round(run.cpu_seconds, 2),
                "seconds": round(run.seconds, 2),
                "peak_mb": round(run.peak_mb),
                "rows": rows,
            }
        )
    return found


def numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if part]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--counts", type=numbers, default=[500, 1000, 2000, 3000, 10_000], metavar="N,N,…")
    parser.add_argument("--copies", type=numbers, default=[20_000], metavar="N,N,…", help="equal files")
    parser.add_argument("--sets", default="webcam,pan,copies", help="(default: %(default)s)")
    parser.add_argument("--program", default=f"{sys.executable} -m dupfinder", help="dupfinder's command")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--write", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.write:
        folder, name, count = arguments.write
        write(folder, name, int(count))
        return
    for name in arguments.sets.split(","):
        for count in arguments.copies if name == "copies" else arguments.counts:
            work = tempfile.mkdtemp(prefix="many-alike-")
            try:
                rows = timed(arguments.program.split(), name, count, work)
            finally:
                shutil.rmtree(work)
            for each in rows:
                if arguments.json:
                    print(json.dumps(each), flush=True)
                else:
                    print(
                        f"{each['name']:24}{each['count']:>8,}{each['cpu_seconds']:>10} s CPU"
                        f"{each['seconds']:>10} s{each['peak_mb']:>8,} MB{each['rows']:>12,} rows",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
