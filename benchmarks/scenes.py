"""Draws scenes and takes bursts of them: a moving subject, a camera that shifts and zooms, noise."""

import math

import cv2
import numpy as np
from overlays import BLACK, drawn, laid_over, to_image, to_pixels
from PIL import Image, ImageDraw

MOTIONS = ("subject", "camera", "both")
MARGIN = 0.04
"""Share of a scene's size that lies around the camera's view on each side."""


def draw_scene(random: np.random.Generator, width: int = 640, height: int = 480) -> np.ndarray:
    """Draws a landscape with hills, houses and trees: (height, width, 3) uint8 BGR."""
    top, horizon_colour = random.integers(60, 230, (2, 3))
    share = np.linspace(0, 1, height)[:, None, None]
    image = Image.fromarray(
        np.broadcast_to(top + (horizon_colour - top) * share, (height, width, 3)).astype(np.uint8)
    )
    draw = ImageDraw.Draw(image)
    x = np.arange(width)
    for layer in range(3):
        base = height * (0.4 + 0.14 * layer + random.uniform(-0.03, 0.03))
        ridge = base + sum(
            height * 0.06 / wave * np.sin(x * wave * random.uniform(4, 9) / width + random.uniform(0, 6.3))
            for wave in (1, 2, 4)
        )
        colour = tuple(random.integers(30, 170, 3).tolist())
        draw.polygon(
            [(0, height), *zip(x.tolist(), ridge.tolist(), strict=True), (width, height)], fill=colour
        )
        for _ in range(random.integers(2, 7)):
            place = int(random.integers(width))
            (_house if random.random() < 0.5 else _tree)(
                draw, random, place, float(ridge[place]), height * (0.05 + 0.04 * layer)
            )
    texture = cv2.GaussianBlur(random.normal(0, 25, (height, width)).astype(np.float32), (0, 0), 1.5)
    return np.clip(to_pixels(image) + texture[..., None], 0, 255).astype(np.uint8)


def _house(draw: ImageDraw.ImageDraw, random: np.random.Generator, x: float, y: float, size: float) -> None:
    wall, roof = (tuple(random.integers(40, 240, 3).tolist()) for _ in range(2))
    width = size * random.uniform(1, 1.8)
    draw.rectangle((x, y - size, x + width, y + 0.3 * size), fill=wall)
    draw.polygon([(x - 4, y - size), (x + width + 4, y - size), (x + width / 2, y - 1.7 * size)], fill=roof)
    for column in (0.15, 0.6):
        left = x + column * width
        draw.rectangle((left, y - 0.7 * size, left + 0.22 * width, y - 0.35 * size), fill=(40, 44, 60))


def _tree(draw: ImageDraw.ImageDraw, random: np.random.Generator, x: float, y: float, size: float) -> None:
    green = (int(random.integers(20, 110)), int(random.integers(80, 160)), int(random.integers(20, 80)))
    draw.rectangle((x - 0.08 * size, y - size, x + 0.08 * size, y + 0.2 * size), fill=(80, 56, 36))
    for _ in range(5):
        dx, dy, radius = random.uniform(-0.4, 0.4) * size, random.uniform(-1.7, -0.9) * size, 0.4 * size
        draw.ellipse((x + dx - radius, y + dy - radius, x + dx + radius, y + dy + radius), fill=green)


# Subjects


def _walker(draw: ImageDraw.ImageDraw, n: int, colour: tuple, step: float) -> None:
    swing = 0.16 * n * math.sin(step)
    for side in (swing, -swing):
        draw.line((0.5 * n, 0.6 * n, 0.5 * n + side, n), fill=(40, 44, 70, 255), width=max(1, n // 11))
        draw.line((0.5 * n, 0.3 * n, 0.5 * n - side, 0.58 * n), fill=colour, width=max(1, n // 13))
    draw.rounded_rectangle((0.39 * n, 0.24 * n, 0.61 * n, 0.64 * n), 0.06 * n, fill=colour)
    draw.ellipse((0.41 * n, 0.03 * n, 0.59 * n, 0.23 * n), fill=(226, 178, 142, 255))


def _ball(draw: ImageDraw.ImageDraw, n: int, colour: tuple, step: float) -> None:
    draw.ellipse((0, 0, n - 1, n - 1), fill=colour, outline=BLACK, width=max(1, n // 30))
    for third in range(3):
        angle = step + third * 2 * math.pi / 3
        end = (n / 2 + n / 2 * math.cos(angle), n / 2 + n / 2 * math.sin(angle))
        draw.line((n / 2, n / 2, *end), fill=BLACK, width=max(1, n // 20))


def _car(draw: ImageDraw.ImageDraw, n: int, colour: tuple, _step: float) -> None:
    draw.rounded_rectangle((0.22 * n, 0.36 * n, 0.76 * n, 0.62 * n), 0.1 * n, fill=colour)
    draw.rectangle((0.3 * n, 0.41 * n, 0.68 * n, 0.52 * n), fill=(190, 220, 235, 255))
    draw.rounded_rectangle((0.02 * n, 0.52 * n, 0.98 * n, 0.74 * n), 0.07 * n, fill=colour)
    for x in (0.24, 0.76):
        draw.ellipse(((x - 0.1) * n, 0.64 * n, (x + 0.1) * n, 0.84 * n), fill=(24, 24, 28, 255))


def _bird(draw: ImageDraw.ImageDraw, n: int, colour: tuple, step: float) -> None:
    lift = 0.3 * n * math.sin(step)
    for tip in (0.02, 0.98):
        draw.polygon([(0.42 * n, 0.5 * n), (tip * n, 0.5 * n - lift), (0.58 * n, 0.5 * n)], fill=colour)
    draw.ellipse((0.36 * n, 0.42 * n, 0.64 * n, 0.62 * n), fill=colour)


SUBJECTS = (_walker, _ball, _car, _bird)


def take_burst(scene: np.ndarray, count: int, motion: str, random: np.random.Generator) -> list[np.ndarray]:
    """Takes frames of a scene.

    Args:
        scene: (H, W, 3) uint8 BGR; the frames leave out a margin around it.
        count: How many frames.
        motion: One of `MOTIONS`: what moves from frame to frame. Each frame has noise of its own.
        random: Draws the subject, its way, the camera's way and the noise.
    """
    height, width = scene.shape[:2]
    shape = SUBJECTS[random.integers(len(SUBJECTS))]
    colour = (*random.integers(20, 240, 3).tolist(), 255)
    size = min(height, width) * random.uniform(0.2, 0.35)
    place = np.array([width * random.uniform(0.25, 0.45), height * random.uniform(0.45, 0.75)])
    way = np.array([width * random.uniform(0.04, 0.12), height * random.uniform(-0.03, 0.03)])
    frames, subject_step, camera = [], 0.0, np.zeros(2)
    zoom, zoom_step = 1.0, random.uniform(0, 0.012)
    for number in range(count):
        layer = drawn(size, lambda draw, n, step=subject_step: shape(draw, n, colour, step))
        seen = to_pixels(laid_over(to_image(scene), layer, *place.tolist()))
        seen = _through_camera(seen, camera, zoom)
        noise = random.standard_normal(seen.shape, dtype=np.float32) * random.uniform(1.5, 4)
        frames.append(np.clip(seen + noise, 0, 255).astype(np.uint8))
        if motion != "camera":
            place, subject_step = place + way, 0.9 * (number + 1)
        if motion != "subject":
            limit = 0.6 * MARGIN * min(height, width)
            camera = np.clip(camera + random.uniform(-0.4, 0.4, 2) * limit, -limit, limit)
            zoom += zoom_step
    return frames


def _through_camera(scene: np.ndarray, shift: np.ndarray, zoom: float) -> np.ndarray:
    """Returns the scene without its margin, shifted by pixels and enlarged."""
    height, width = scene.shape[:2]
    target = max(1, round(width * (1 - 2 * MARGIN))), max(1, round(height * (1 - 2 * MARGIN)))
    matrix = np.array([[zoom, 0, 0], [0, zoom, 0]], np.float64)
    matrix[:, 2] = np.array(target) / 2 - zoom * (np.array([width, height]) / 2 + shift)
    return cv2.warpAffine(scene, matrix, target, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
