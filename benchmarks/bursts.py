"""Bursts and copies with the times they were taken, to measure whether a program tells them apart.

A burst: 3 to 6 frames of one scene, 0.1 to 1.5 s apart, in which a subject or the camera moves. Copies: one
frame saved again at other sizes and qualities, with the same camera and time. `truth.json` has the kind of
each group.

The program's clusters are read for `"kind": "burst"`; a cluster without a kind counts as copies.
"""

import datetime
import io
import json
import os
from collections import Counter
from collections.abc import Collection, Sequence

import cv2
import numpy as np
from choosing import choose_pictures, read_picture
from families import resized
from overlays import to_image
from PIL import Image
from scenes import MOTIONS, draw_scene, take_burst

BURST, COPIES = "burst", "copies"
TRUTH = "truth.json"
CAMERAS = (("Canon", "Canon EOS R6"), ("NIKON CORPORATION", "NIKON Z 6"), ("Apple", "iPhone 14"))
CAMERAS += (("Google", "Pixel 7"), ("samsung", "SM-S911B"), ("FUJIFILM", "X-T4"))
RESULTS = ("rightly", "wrongly", "mixed", "not joined")
_MAKE, _MODEL, _EXIF, _TAKEN, _SUBSECONDS = 0x010F, 0x0110, 0x8769, 0x9003, 0x9291


def photo_file(pixels: np.ndarray, quality: int, camera: tuple[str, str], taken: datetime.datetime) -> bytes:
    """Returns a JPEG file with EXIF: Make, Model, DateTimeOriginal and SubSecTimeOriginal."""
    exif = Image.Exif()
    exif[_MAKE], exif[_MODEL] = camera
    details = exif.get_ifd(_EXIF)
    details[_TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    details[_SUBSECONDS] = f"{taken.microsecond // 1000:03d}"
    stream = io.BytesIO()
    to_image(pixels).save(stream, "JPEG", quality=quality, exif=exif)
    return stream.getvalue()


def _scene(path: str | None, random: np.random.Generator) -> np.ndarray:
    """Returns a photograph, its shorter side at least 400 pixels, or a drawn scene."""
    pixels = read_picture(path)[0] if path else None
    if pixels is None:
        return draw_scene(random)
    factor = max(1, 400 / min(pixels.shape[:2]))
    height, width = pixels.shape[:2]
    return cv2.resize(pixels, (round(width * factor), round(height * factor)), interpolation=cv2.INTER_CUBIC)


def _copies(frame: np.ndarray, random: np.random.Generator) -> list[tuple[np.ndarray, int]]:
    """Returns 2 to 4 (pixels, quality): the frame as it was taken, and saved again."""
    height, width = frame.shape[:2]
    copies = [(frame, 93)]
    for _ in range(random.integers(1, 4)):
        factor = 1 if random.random() < 0.3 else random.uniform(0.35, 0.9)
        copies.append((resized(frame, factor * width, factor * height), int(random.integers(40, 91))))
    return copies


def write_bursts(source: str | None, target: str, count: int, seed: int, skip: Collection[str] = ()) -> dict:
    """Writes `count` bursts and as many groups of copies, and `truth.json`.

    Every other scene is drawn; the rest are photographs from `source`, as far as it has different ones.

    Returns the truth: {"groups": [{"kind", "files", "motion", "times"}]}; motion is null for copies.
    """
    os.makedirs(target)
    photographs = choose_pictures(source, count, seed, skip) if source else []
    start = datetime.datetime(2024, 3, 1, 8)
    groups = []
    for number in range(2 * count):
        random = np.random.default_rng([seed, number])
        kind = BURST if number < count else COPIES
        use_photograph = number % 2 == 0 and number // 2 < len(photographs)
        scene = _scene(photographs[number // 2] if use_photograph else None, random)
        taken = start + datetime.timedelta(minutes=47 * number, milliseconds=int(random.integers(2_000_000)))
        motion = MOTIONS[random.integers(len(MOTIONS))]
        if kind == BURST:
            frames = take_burst(scene, int(random.integers(3, 7)), motion, random)
            saved = [(frame, 93) for frame in frames]
            steps = random.integers(100, 1501, len(saved))
        else:
            saved = _copies(take_burst(scene, 1, motion, random)[0], random)
            steps = np.zeros(len(saved), int)
        times = [taken + datetime.timedelta(milliseconds=int(step)) for step in np.cumsum(steps)]
        camera = CAMERAS[random.integers(len(CAMERAS))]
        names = [f"IMG_{number:04d}_{position}.jpg" for position in range(len(saved))]
        for name, (pixels, quality), time in zip(names, saved, times, strict=True):
            with open(os.path.join(target, name), "wb") as stream:
                stream.write(photo_file(pixels, quality, camera, time))
        moved = motion if kind == BURST else None
        stamps = [time.isoformat(timespec="milliseconds") for time in times]
        groups.append({"kind": kind, "files": names, "motion": moved, "times": stamps})
    truth = {"groups": groups}
    with open(os.path.join(target, TRUTH), "w", encoding="utf-8") as stream:
        json.dump(truth, stream, indent=1)
    return truth


def kinds_of_document(document: dict) -> list[tuple[str, list[str]]]:
    """Returns (kind, names of files) of each cluster in the JSON of `dupfinder clusters`."""
    return [
        (
            BURST if cluster.get("kind") == BURST else COPIES,
            [os.path.basename(file["path"]) for file in cluster["files"]],
        )
        for cluster in document["clusters"]
    ]


def count_told(truth: dict, clusters: Sequence[tuple[str, Collection[str]]]) -> Counter[tuple[str, str]]:
    """Counts the groups of the truth by (kind, result).

    Looks at the clusters that hold two or more files of a group. `rightly`: all are of its kind; `wrongly`:
    one is of the other kind; `mixed`: one holds files of another group too; `not joined`: there is none.
    A burst that is not joined is told apart from copies too, as nothing calls its frames duplicates.
    """
    group_of = {name: number for number, group in enumerate(truth["groups"]) for name in group["files"]}
    told: list[set[str]] = [set() for _ in truth["groups"]]
    for kind, names in clusters:
        members = Counter(group_of[name] for name in names)
        for number, count in members.items():
            if count > 1:
                right = kind == truth["groups"][number]["kind"]
                told[number].add("mixed" if len(members) > 1 else "rightly" if right else "wrongly")
    return Counter(
        (
            group["kind"],
            next((result for result in ("mixed", "wrongly", "rightly") if result in results), RESULTS[-1]),
        )
        for group, results in zip(truth["groups"], told, strict=True)
    )


def print_told(counts: Counter[tuple[str, str]]) -> None:
    """One line a kind."""
    print(f"{'groups told':14}{'all':>8}" + "".join(f"{result:>14}" for result in RESULTS))
    for kind in (BURST, COPIES):
        total = sum(n for (of, _), n in counts.items() if of == kind)
        print(f"{kind:14}{total:8}" + "".join(f"{counts[kind, result]:14}" for result in RESULTS))
    apart = counts[BURST, "not joined"]
    right = sum(n for (_, result), n in counts.items() if result == "rightly") + apart
    print(f"told rightly: {right} of {sum(counts.values())}, {apart} of them bursts that are not joined")
