"""Draws screenshots of a phone that shows a photograph: in a gallery, a feed, a chat, a browser."""

from typing import NamedTuple

import numpy as np
from overlays import BLACK, WHITE, Colour, fit_text, fitted, font, sentence
from PIL import Image, ImageDraw

STYLES = ("gallery", "feed", "chat", "browser")


class Look(NamedTuple):
    """How a screen looks: all but the photograph."""

    style: str
    dark: bool
    width: int
    height: int
    clock: str
    name: str
    caption: str
    place: float
    """Where the photograph's middle is in a gallery or a browser, as a share of the free height."""
    accent: Colour

    @property
    def unit(self) -> float:
        """Pixels of 1/360 of the width, the unit in which such screens are laid out."""
        return self.width / 360

    @property
    def back(self) -> Colour:
        """The colour of the screen."""
        return BLACK if self.dark else WHITE

    @property
    def ink(self) -> Colour:
        """The colour of text and icons."""
        return (236, 236, 240) if self.dark else (24, 24, 28)


def draw_look(random: np.random.Generator) -> Look:
    """Draws a style, a scale, a shape and the texts."""
    width = int(random.choice([320, 360, 414, 540, 720]))
    return Look(
        style=str(random.choice(STYLES)),
        dark=bool(random.integers(2)),
        width=width,
        height=round(width * random.choice([16 / 9, 2, 19.5 / 9, 20 / 9])),
        clock=f"{random.integers(24)}:{random.integers(60):02d}",
        name="_".join(random.choice(["anna", "sea", "max", "foto", "travel", "lee", "home", "cat"], 2)),
        caption=sentence(random, int(random.integers(6, 22))),
        place=float(random.choice([0.42, 0.5, 0.5, 0.55])),
        accent=tuple(random.integers(40, 230, 3).tolist()),
    )


def screenshot(photo: Image.Image, look: Look) -> Image.Image:
    """Returns the screen of a phone with the photograph on it."""
    screen = Image.new("RGB", (look.width, look.height), look.back)
    draw = ImageDraw.Draw(screen)
    {"gallery": _gallery, "feed": _feed, "chat": _chat, "browser": _browser}[look.style](
        screen, draw, photo, look
    )
    _status_bar(draw, look)
    bar = 0.3 * look.width / 2
    bottom = look.height - 7 * look.unit
    draw.rounded_rectangle(
        (look.width / 2 - bar, bottom, look.width / 2 + bar, bottom + 3 * look.unit), look.unit, look.ink
    )
    return screen


def _status_bar(draw: ImageDraw.ImageDraw, look: Look) -> None:
    u = look.unit
    draw.text((16 * u, 14 * u), look.clock, fill=look.ink, font=font(13 * u), anchor="lm")
    right = look.width - 14 * u
    draw.rounded_rectangle((right - 24 * u, 8 * u, right, 20 * u), 3 * u, outline=look.ink, width=round(u))
    draw.rectangle((right - 22 * u, 10 * u, right - 8 * u, 18 * u), fill=look.ink)
    for bar in range(4):
        left = right - (58 - 6 * bar) * u
        draw.rectangle((left, (17 - 3 * bar) * u, left + 4 * u, 20 * u), fill=look.ink)


def _icons(draw: ImageDraw.ImageDraw, look: Look, y: float, count: int, right: float | None = None) -> None:
    """Draws a row of icons: spread over the width, or side by side from the left up to `right`."""
    u = look.unit
    width = max(1, round(1.8 * u))
    for number in range(count):
        x = 24 * u + number * 38 * u if right is not None else look.width * (number + 0.5) / count
        box = (x - 9 * u, y - 9 * u, x + 9 * u, y + 9 * u)
        match number % 4:
            case 0:
                draw.ellipse(box, outline=look.ink, width=width)
                draw.line((x - 4 * u, y, x + 4 * u, y), fill=look.ink, width=width)
            case 1:
                draw.rounded_rectangle(box, 4 * u, outline=look.ink, width=width)
            case 2:
                draw.polygon(
                    [(x - 9 * u, y - 8 * u), (x + 9 * u, y), (x - 9 * u, y + 8 * u)], outline=look.ink
                )
            case _:
                for step in (-6, 0, 6):
                    draw.line((x - 9 * u, y + step * u, x + 9 * u, y + step * u), fill=look.ink, width=width)


def _header(draw: ImageDraw.ImageDraw, look: Look, top: float, size: float) -> None:
    """Draws a round portrait and a name."""
    u = look.unit
    draw.ellipse((12 * u, top, 12 * u + size, top + size), fill=look.accent)
    draw.text((24 * u + size, top + size / 2), look.name, fill=look.ink, font=font(14 * u), anchor="lm")


def _between(
    screen: Image.Image, photo: Image.Image, look: Look, top: float, bottom: float, width: float
) -> tuple[int, int]:
    """Pastes the photograph, as large as it fits, between two heights; returns its top and bottom."""
    shown = fitted(photo, width, bottom - top)
    y = round(top + (bottom - top - shown.height) * look.place)
    screen.paste(shown, (round((look.width - shown.width) / 2), y))
    return y, y + shown.height


def _gallery(screen: Image.Image, draw: ImageDraw.ImageDraw, photo: Image.Image, look: Look) -> None:
    u = look.unit
    _between(screen, photo, look, 70 * u, look.height - 80 * u, look.width)
    draw.text((look.width / 2, 46 * u), look.name, fill=look.ink, font=font(13 * u), anchor="mm")
    _icons(draw, look, look.height - 42 * u, 4)


def _feed(screen: Image.Image, draw: ImageDraw.ImageDraw, photo: Image.Image, look: Look) -> None:
    u = look.unit
    _header(draw, look, 42 * u, 32 * u)
    shown = fitted(photo, look.width, 0.55 * look.height)
    screen.paste(shown, (round((look.width - shown.width) / 2), round(86 * u)))
    below = 86 * u + shown.height
    _icons(draw, look, below + 22 * u, 3, look.width)
    fit_text(
        draw,
        (14 * u, below + 46 * u, look.width - 14 * u, look.height - 70 * u),
        look.caption,
        14 * u,
        look.ink,
    )
    _icons(draw, look, look.height - 34 * u, 5)


def _chat(screen: Image.Image, draw: ImageDraw.ImageDraw, photo: Image.Image, look: Look) -> None:
    u = look.unit
    wall = tuple(round(0.15 * a + (20 if look.dark else 205)) for a in look.accent)
    bubble = (44, 48, 54) if look.dark else (250, 252, 250)
    draw.rectangle((0, 76 * u, look.width, look.height - 60 * u), fill=wall)
    _header(draw, look, 34 * u, 34 * u)
    shown = fitted(photo, 0.74 * look.width, 0.55 * look.height)
    right, top = look.width - 12 * u, 128 * u
    draw.rounded_rectangle((12 * u, 88 * u, 0.6 * look.width, 116 * u), 10 * u, fill=bubble)
    draw.text((22 * u, 102 * u), look.caption[:20], fill=look.ink, font=font(13 * u), anchor="lm")
    draw.rounded_rectangle(
        (right - shown.width - 8 * u, top, right, top + shown.height + 44 * u), 8 * u, fill=bubble
    )
    screen.paste(shown, (round(right - 4 * u - shown.width), round(top + 4 * u)))
    y = top + shown.height + 12 * u
    fit_text(draw, (right - shown.width, y, right, y + 20 * u), look.caption, 13 * u, look.ink)
    draw.rounded_rectangle(
        (12 * u, look.height - 52 * u, look.width - 60 * u, look.height - 16 * u), 18 * u, outline=look.ink
    )
    draw.ellipse(
        (look.width - 50 * u, look.height - 52 * u, look.width - 14 * u, look.height - 16 * u),
        fill=look.accent,
    )


def _browser(screen: Image.Image, draw: ImageDraw.ImageDraw, photo: Image.Image, look: Look) -> None:
    u = look.unit
    grey = (60, 60, 66) if look.dark else (232, 232, 236)
    draw.rounded_rectangle((14 * u, 34 * u, look.width - 14 * u, 66 * u), 14 * u, fill=grey)
    draw.text((look.width / 2, 50 * u), f"{look.name}.example", fill=look.ink, font=font(13 * u), anchor="mm")
    fit_text(draw, (16 * u, 82 * u, look.width - 16 * u, 128 * u), look.caption, 18 * u, look.ink)
    shown = fitted(photo, look.width - 32 * u, 0.5 * look.height)
    screen.paste(shown, (round((look.width - shown.width) / 2), round(140 * u)))
    below = 150 * u + shown.height
    fit_text(
        draw,
        (16 * u, below, look.width - 16 * u, look.height - 60 * u),
        3 * f"{look.caption} ",
        13 * u,
        look.ink,
    )
    _icons(draw, look, look.height - 34 * u, 5)
