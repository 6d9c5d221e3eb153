"""Measures how many edited copies of a photograph are found, and how many strangers are joined.

    python benchmarks/quality.py FOLDER [--pictures 180] [--seed 1] [--work DIR] [--skip PATTERN]...

Pictures are chosen from FOLDER by a seed, an even number from each sub-folder; each is edited in 33 ways
(`FAMILIES`), and `dupfinder clusters` is run over originals and copies together.

Copy recall: the mean over the families of the share of copies that end up in one cluster with their
original. A false pair: two files of different pictures in one cluster.

Other finders can be run over the same files: `--immaculate`, `--czkawka`, `--image-dedup-ai`.
"""

import argparse
import fnmatch
import itertools
import json
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

EXTENSIONS = (".jpg", ".jpeg", ".png", ".webp")
ORIGINAL = "original"
SAME_PICTURE_CORRELATION = 0.95

Edit = Callable[[np.ndarray, bytes], tuple[bytes, str]]


# Families of edits


def encode_jpeg(pixels: np.ndarray, quality: int = 90) -> tuple[bytes, str]:
    """Encode as a JPEG file; (H, W, 3) uint8 BGR or (H, W) uint8 grey."""
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes(), ".jpg"


def _extension_of(file: bytes) -> str:
    if file.startswith(b"\x89PNG"):
        return ".png"
    if file[:4] == b"RIFF" and file[8:12] == b"WEBP":
        return ".webp"
    return ".jpg"


def _exact_copy(_pixels, file):
    return file, _extension_of(file)


def _png(pixels, _file):
    return cv2.imencode(".png", pixels)[1].tobytes(), ".png"


def _webp(pixels, _file):
    return cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, 75])[1].tobytes(), ".webp"


def _jpeg(quality, pixels, _file):
    return encode_jpeg(pixels, quality)


def _resized(pixels: np.ndarray, width: float, height: float) -> np.ndarray:
    return cv2.resize(pixels, (max(1, round(width)), max(1, round(height))), interpolation=cv2.INTER_AREA)


def _scaled(factor, quality, pixels, _file):
    height, width = pixels.shape[:2]
    return encode_jpeg(_resized(pixels, width * factor, height * factor), quality)


def _thumbnail(side, pixels, _file):
    height, width = pixels.shape[:2]
    factor = min(1, side / max(height, width))
    return encode_jpeg(_resized(pixels, width * factor, height * factor))


def _square(pixels, _file):
    side = min(pixels.shape[:2])
    return encode_jpeg(_resized(pixels, side, side))


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


def _write(pixels: np.ndarray, text: str, share: float, x: float, y: float, colour: str) -> np.ndarray:
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
    return encode_jpeg(_write(pixels, "Greetings from the sea", 0.9, 0.05, 0.91, "white"))


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
    return encode_jpeg(_write(drawn, "SALE", 0.35, 0.3, 0.47, "red"))


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


# Making the copies


def read_picture(path: str) -> tuple[np.ndarray | None, bytes]:
    """Pixels ((H, W, 3) uint8 BGR; None if they cannot be decoded) and bytes of a file."""
    with open(path, "rb") as stream:
        file = stream.read()
    pixels = cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR) if file else None
    return pixels, file


def _thumbnails(path: str) -> np.ndarray | None:
    """(8, 256) float64: the picture in 16×16, mean 0 and length 1, in its eight orientations.

    None if the picture cannot be read or is flat.
    """
    pixels, _ = read_picture(path)
    if pixels is None:
        return None
    small = _resized(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32), 16, 16).astype(np.float64)
    small -= small.mean()
    length = np.linalg.norm(small)
    if length < 16:  # a standard deviation of one grey value
        return None
    turns = [np.rot90(small / length, turn) for turn in range(4)]
    return np.array([view.ravel() for turn in turns for view in (turn, turn.T)])


def _in_turn(paths: Iterable[str], seed: int) -> Iterator[str]:
    """Paths in an order fixed by the seed, one from each folder in turn."""
    shuffler = random.Random(seed)
    by_folder = defaultdict(list)
    for path in sorted(paths):
        by_folder[os.path.dirname(path)].append(path)
    for members in by_folder.values():
        shuffler.shuffle(members)
    queues = list(by_folder.values())
    shuffler.shuffle(queues)
    for row in itertools.zip_longest(*queues):
        yield from (path for path in row if path is not None)


def _pictures_below(folder: str) -> Iterator[str]:
    """Paths of image files, relative to the folder, with forward slashes."""
    for parent, _, names in os.walk(folder):
        for name in names:
            if name.lower().endswith(EXTENSIONS):
                yield os.path.relpath(os.path.join(parent, name), folder).replace(os.sep, "/")


def choose_pictures(
    folder: str, count: int, seed: int, skip: Collection[str] = (), unlike: Iterable[str] = ()
) -> list[str]:
    """Choose pictures with distinct content, evenly over the sub-folders.

    Two pictures count as the same if their 16×16 grey thumbnails correlate above 0.95 in any of the
    eight orientations; the later one is left out, and so are flat pictures.

    Args:
        folder: Where to look, sub-folders included.
        count: How many; fewer are returned if there are no more.
        seed: Fixes the choice.
        skip: Patterns (`fnmatch`) of relative paths to leave out, such as `Motorbikes/*`.
        unlike: Paths of further pictures that the chosen ones must differ from.

    Returns:
        Paths, in the order of choice.
    """
    known = [views[0] for path in unlike if (views := _thumbnails(path)) is not None]
    chosen: list[str] = []
    candidates = (
        path
        for path in _in_turn(_pictures_below(folder), seed)
        if not any(fnmatch.fnmatchcase(path, pattern) for pattern in skip)
    )
    for relative in candidates:
        if len(chosen) >= count:
            break
        path = os.path.join(folder, *relative.split("/"))
        views = _thumbnails(path)
        if views is None or (known and (views @ np.array(known).T).max() > SAME_PICTURE_CORRELATION):
            continue
        known.append(views[0])
        chosen.append(path)
    return chosen


def write_families(pictures: Sequence[str], target_folder: str, workers: int | None = None) -> int:
    """Write each picture as `<number>_original.<ext>` and its edits as `<number>_<family>.<ext>`.

    Returns the number of files. Deterministic: the same pictures give the same bytes.
    """
    os.makedirs(target_folder, exist_ok=True)

    def store(number: int, family: str, file: bytes, extension: str) -> None:
        with open(os.path.join(target_folder, f"{number:04d}_{family}{extension}"), "wb") as stream:
            stream.write(file)

    def edit(number: int, path: str) -> int:
        pixels, file = read_picture(path)
        store(number, ORIGINAL, file, _extension_of(file))
        for family, function in FAMILIES.items():
            store(number, family, *function(pixels, file))
        return 1 + len(FAMILIES)

    # cv2 lets go of the interpreter lock, so threads are enough.
    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        return sum(pool.map(edit, range(len(pictures)), pictures))


def make_families(
    source_folder: str, target_folder: str, count: int, seed: int, skip: Collection[str] = ()
) -> list[str]:
    """Choose pictures (see `choose_pictures`) and write them with all their edits.

    Returns the paths of the chosen pictures; picture number n of the target is item n.
    """
    pictures = choose_pictures(source_folder, count, seed, skip)
    write_families(pictures, target_folder)
    return pictures


# Scoring


class Member(NamedTuple):
    """A file of a cluster; `direct` is None for a program that doesn't say."""

    path: str
    relation: str | None = None
    direct: bool | None = None


class Recall(NamedTuple):
    """Counts the copies of one family: all, those found, those that match the keeper directly."""

    copies: int
    found: int
    direct: int


class Score(NamedTuple):
    """The score of a program's clusters; the module's docstring defines the figures."""

    families: dict[str, Recall]
    false_pairs: int
    examples: list[tuple[str, str]]  # of false pairs
    linked: int
    sizes: Counter[int]  # cluster size -> how many

    @property
    def recall(self) -> float:
        """Mean over the families of the share of copies found."""
        return _mean(family.found / family.copies for family in self.families.values())

    @property
    def direct_recall(self) -> float:
        """The copy recall that counts only copies that match their keeper directly, or are the keeper."""
        return _mean(family.direct / family.copies for family in self.families.values())


def _mean(values: Iterable[float]) -> float:
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def picture_and_family(path: str) -> tuple[str, str]:
    """`…/0012_crop-3.jpg` -> (`0012`, `crop-3`)."""
    number, _, rest = os.path.basename(path).partition("_")
    return number, os.path.splitext(rest)[0]


def united(groups: Iterable[Sequence[str]]) -> list[list[str]]:
    """Join groups that share a path (union-find); sorted, without groups of one."""
    parent: dict[str, str] = {}

    def root(path: str) -> str:
        parent.setdefault(path, path)
        while parent[path] != path:
            parent[path] = parent[parent[path]]
            path = parent[path]
        return path

    for group in groups:
        for path in group:
            parent[root(path)] = root(group[0])
    joined = defaultdict(list)
    for path in parent:
        joined[root(path)].append(path)
    return sorted(sorted(group) for group in joined.values() if len(group) > 1)


def _false_pairs(cluster: Sequence[Member]) -> tuple[int, Iterator[tuple[str, str]]]:
    """Returns the number of pairs of files in one cluster that show different pictures, and the pairs."""
    pictures = Counter(picture_and_family(member.path)[0] for member in cluster)
    count = (len(cluster) ** 2 - sum(n * n for n in pictures.values())) // 2
    pairs = (
        (a.path, b.path)
        for a, b in itertools.combinations(cluster, 2)
        if picture_and_family(a.path)[0] != picture_and_family(b.path)[0]
    )
    return count, pairs


def score(files: Iterable[str], clusters: Sequence[Sequence[Member]], examples: int = 10) -> Score:
    """Score clusters.

    Args:
        files: Names or paths of all files that were there to be found, originals included.
        clusters: Disjoint clusters; paths as the program gives them, only their names are looked at.
        examples: How many false pairs to keep as examples.
    """
    copies = Counter(family for _, family in map(picture_and_family, files) if family != ORIGINAL)
    found: Counter[str] = Counter()
    direct: Counter[str] = Counter()
    false_count, false_examples, linked = 0, [], 0
    for cluster in clusters:
        with_original = {
            picture
            for picture, family in (picture_and_family(member.path) for member in cluster)
            if family == ORIGINAL
        }
        for member in cluster:
            picture, family = picture_and_family(member.path)
            linked += member.relation == "linked"
            if picture in with_original and family != ORIGINAL:
                found[family] += 1
                direct[family] += bool(member.direct) or member.relation == "keeper"
        count, pairs = _false_pairs(cluster)
        false_count += count
        false_examples += itertools.islice(pairs, examples - len(false_examples))
    families = {family: Recall(n, found[family], direct[family]) for family, n in copies.items()}
    order = {family: position for position, family in enumerate(FAMILIES)}
    families = dict(sorted(families.items(), key=lambda item: order.get(item[0], len(order))))
    return Score(families, false_count, false_examples, linked, Counter(map(len, clusters)))


# Running the programs

CZKAWKA_SCRIPT = """
import json, sys, czkawka
finder = czkawka.ImageSimilarity()
finder.set_directories([sys.argv[1]])
finder.set_similarity(10)
print(json.dumps([[str(path) for path in group] for group in finder.find_similar()]))
"""


def _output_of(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env={**os.environ, "PYTHONIOENCODING": "utf-8:surrogateescape", **(environment or {})},
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise SystemExit(f"{command[0]} ended with status {done.returncode}: {reason}")
    return done.stdout


def clusters_of_document(document: dict) -> list[list[Member]]:
    """Clusters from the JSON of `dupfinder clusters`."""
    return [
        [Member(file["path"], file["relation"], file["direct"]) for file in cluster["files"]]
        for cluster in document["clusters"]
    ]


def _run_program(command: Sequence[str], radius: int | None, folder: str) -> list[list[Member]]:
    with tempfile.TemporaryDirectory() as library:
        options = ["--json", "--data-dir", library]
        if radius is not None:
            options += ["--radius", str(radius)]
        document = json.loads(_output_of([*command, "clusters", folder, *options]))
    for problem in document["problems"]:
        print(f"problem: {problem['path']}: {problem['reason']}", file=sys.stderr)
    return clusters_of_document(document)


def _members(groups: Iterable[Sequence[str]]) -> list[list[Member]]:
    return [[Member(path) for path in group] for group in united(groups)]


def _run_immaculate(command: Sequence[str], folder: str) -> list[list[Member]]:
    document = json.loads(_output_of([*command, "--json", folder]))
    return _members(document["exact"] + document["near"])


def _run_czkawka(command: Sequence[str], folder: str) -> list[list[Member]]:
    with tempfile.TemporaryDirectory() as cache:
        output = _output_of([*command, "-c", CZKAWKA_SCRIPT, folder], {"XDG_CACHE_HOME": cache})
    return _members(json.loads(output.splitlines()[-1]))


def _run_image_dedup_ai(command: Sequence[str], folder: str) -> list[list[Member]]:
    return _members(json.loads(_output_of([*command, folder, "--json"]))["groups"])


# Printing


def print_families(scores: dict[str, Score]) -> None:
    """One line a family, one column a program, and the means."""
    first, *_ = scores.values()
    columns = [(name, False) for name in scores]
    columns += [(f"{name} direct", True) for name, s in scores.items() if s.direct_recall]
    width = max(14, *(len(name) + 2 for name, _ in columns))
    print(f"{'copy recall':16}" + "".join(f"{name:>{width}}" for name, _ in columns))
    for family in first.families:
        cells = []
        for name, direct in columns:
            recall = scores[name.removesuffix(" direct") if direct else name].families[family]
            cells.append((recall.direct if direct else recall.found) / recall.copies)
        print(f"{family:16}" + "".join(f"{cell:{width}.3f}" for cell in cells))
    means = [
        scores[name.removesuffix(" direct")].direct_recall if direct else scores[name].recall
        for name, direct in columns
    ]
    print(f"{'mean':16}" + "".join(f"{mean:{width}.4f}" for mean in means))


def histogram(sizes: Counter[int]) -> dict[str, int]:
    """Cluster counts by size; a complete cluster has one original and all its copies."""
    whole = 1 + len(FAMILIES)
    edges = {"2-5": (2, 5), "6-10": (6, 10), "11-20": (11, 20), f"21-{whole - 1}": (21, whole - 1)}
    edges |= {str(whole): (whole, whole), f"over {whole}": (whole + 1, sys.maxsize)}
    return {
        label: sum(count for size, count in sizes.items() if low <= size <= high)
        for label, (low, high) in edges.items()
    }


def print_clusters(name: str, result: Score, seconds: float) -> None:
    """Everything about a program's clusters that is not recall."""
    print(f"\n{name}: {seconds:.1f} s, copy recall {result.recall:.4f}, {result.false_pairs} false pairs")
    largest = max(result.sizes, default=0)
    counts = ", ".join(f"{label}: {count}" for label, count in histogram(result.sizes).items())
    print(f"  {sum(result.sizes.values())} clusters, the largest of {largest}; by size {counts}")
    if result.direct_recall:
        print(f"  direct copy recall {result.direct_recall:.4f}; {result.linked} files linked")
    for first, second in result.examples:
        print(f"  false pair: {first}  {second}")


# The command line


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="pictures to choose from")
    parser.add_argument("--pictures", type=int, default=180, metavar="N", help="how many (default: 180)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="fixes the choice (default: 1)")
    parser.add_argument("--skip", action="append", default=[], metavar="PATTERN", help="e.g. 'Motorbikes/*'")
    parser.add_argument("--work", metavar="DIR", help="keep the copies here; reused if it is there already")
    parser.add_argument("--program", metavar="CMD", help="dupfinder's command; '' leaves it out")
    parser.add_argument("--radius", type=int, metavar="N", help="for dupfinder, in bits")
    parser.add_argument("--immaculate", metavar="CMD", help="the command of Immaculate")
    parser.add_argument("--czkawka", metavar="PYTHON", help="a Python that can import czkawka")
    parser.add_argument("--image-dedup-ai", metavar="CMD", help="the command of image-dedup-ai")
    return parser


def _prepare(arguments: argparse.Namespace, folder: str) -> None:
    """Make the copies in `folder`, unless they are there already; it appears only when complete."""
    if os.path.isdir(folder):
        print(f"using the files in {folder}", file=sys.stderr)
        return
    if not arguments.folder:
        raise SystemExit("FOLDER is needed: there are no copies yet.")
    unfinished = f"{folder}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    made = make_families(arguments.folder, unfinished, arguments.pictures, arguments.seed, arguments.skip)
    if not made:
        raise SystemExit(f"No pictures in {arguments.folder}.")
    if len(made) < arguments.pictures:
        print(f"only {len(made)} distinct pictures in {arguments.folder}", file=sys.stderr)
    os.replace(unfinished, folder)


def _programs(arguments: argparse.Namespace) -> dict[str, Callable[[str], list[list[Member]]]]:
    programs: dict[str, Callable[[str], list[list[Member]]]] = {}
    own = [sys.executable, "-m", "dupfinder"]
    if arguments.program is not None:
        own = shlex.split(arguments.program)
    if own:
        programs["dupfinder"] = partial(_run_program, own, arguments.radius)
    if arguments.immaculate:
        programs["immaculate"] = partial(_run_immaculate, shlex.split(arguments.immaculate))
    if arguments.czkawka:
        programs["czkawka"] = partial(_run_czkawka, shlex.split(arguments.czkawka))
    if arguments.image_dedup_ai:
        programs["image-dedup-ai"] = partial(_run_image_dedup_ai, shlex.split(arguments.image_dedup_ai))
    if not programs:
        raise SystemExit("No program to run.")
    return programs


def main(argv: Sequence[str] | None = None) -> None:
    """Make the copies, run the programs, print the tables."""
    arguments = _parser().parse_args(argv)
    programs = _programs(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.abspath(arguments.work or os.path.join(temporary, "copies"))
        _prepare(arguments, folder)
        names = sorted(os.listdir(folder))
        print(f"{len(names)} files of {len({picture_and_family(name)[0] for name in names})} pictures\n")
        scores, seconds = {}, {}
        for name, program in programs.items():
            start = time.perf_counter()
            clusters = program(folder)
            seconds[name] = time.perf_counter() - start
            scores[name] = score(names, clusters)
    print_families(scores)
    for name, result in scores.items():
        print_clusters(name, result, seconds[name])


if __name__ == "__main__":
    main()
