"""Plots as SVG text: lines over two logarithmic axes, and bars; light or dark as the reader's system is."""

import itertools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

WIDTH = 760
EDGE = 24
TOP = 84
"""Height of the title and the line below it."""

PLOT_HEIGHT = 300
LEFT, RIGHT, BOTTOM = 76, 172, 56
LABEL_HEIGHT = 34
"""A line's label has two rows, and a gap below them."""

BAR_LEFT, BAR_RIGHT, BAR_HEIGHT, BAR_STEP, PANEL_TITLE = 210, 130, 20, 30, 30

# The page has a ground of its own: a reader's page may be light while the system is dark.
# Contrasts to the ground: texts and lines 4.5:1 and more, other bars 3:1.
STYLE = """
text { font-family: sans-serif; font-size: 13px; fill: #1f2328 }
.ground { fill: #ffffff }
.title { font-size: 16px; font-weight: 600 }
.strong { font-weight: 600 }
.muted { fill: #59636e; font-size: 12px }
.halo { paint-order: stroke; stroke: #ffffff; stroke-width: 5px; stroke-linejoin: round }
.grid { stroke: #e4e8ec; stroke-width: 1 }
.axis { stroke: #818b98; stroke-width: 1 }
.leader { stroke: #818b98; stroke-width: 1; stroke-dasharray: 1 4 }
.line { fill: none; stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round }
.line0 { stroke: #0969da } .mark0 { fill: #0969da }
.line1 { stroke: #bc4c00 } .mark1 { fill: #bc4c00 }
.line2 { stroke: #1a7f37 } .mark2 { fill: #1a7f37 }
.line3 { stroke: #8250df } .mark3 { fill: #8250df }
.other { fill: #8c959f }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.ground { fill: #0d1117 }
.muted { fill: #9198a1 }
.halo { stroke: #0d1117 }
.grid { stroke: #262c36 }
.axis { stroke: #656c76 }
.leader { stroke: #656c76 }
.line0 { stroke: #4493f8 } .mark0 { fill: #4493f8 }
.line1 { stroke: #f0883e } .mark1 { fill: #f0883e }
.line2 { stroke: #3fb950 } .mark2 { fill: #3fb950 }
.line3 { stroke: #ab7df8 } .mark3 { fill: #ab7df8 }
.other { fill: #656c76 }
}
"""


class Line(NamedTuple):
    """`points` are (x, y), both above 0, sorted by x; `note` stands below the name; `colour` is 0 to 3."""

    name: str
    points: Sequence[tuple[float, float]]
    note: str = ""
    colour: int = 0


class Bar(NamedTuple):
    """`text` stands at the end of the bar; an `own` bar is highlighted."""

    name: str
    value: float
    text: str
    own: bool = False


class Panel(NamedTuple):
    """Bars with a scale of their own."""

    title: str
    bars: Sequence[Bar]


class Axis(NamedTuple):
    """A logarithmic axis from the first of its ticks to the last, drawn from `start` to `end`."""

    ticks: Sequence[float]
    start: float
    end: float

    def at(self, value: float) -> float:
        """Returns the place of a value."""
        low, high = math.log10(self.ticks[0]), math.log10(self.ticks[-1])
        return self.start + (self.end - self.start) * (math.log10(value) - low) / (high - low)


def log_ticks(values: Iterable[float]) -> list[float]:
    """Returns round numbers that enclose all values: powers of ten, or 1, 2 and 5 times these if few.

    There are at least three ticks. All values must be above 0.
    """
    numbers = list(values)
    low, high = min(numbers), max(numbers)
    steps = (1, 2, 5) if math.log10(high / low) <= 2 else (1,)
    powers = range(math.floor(math.log10(low)) - 2, math.ceil(math.log10(high)) + 2)
    ticks = [float(f"{step}e{power}") for power in powers for step in steps]
    first = max(i for i, tick in enumerate(ticks) if tick <= low * (1 + 1e-9))
    last = min(i for i, tick in enumerate(ticks) if tick >= high * (1 - 1e-9))
    return ticks[min(first, last - 2) : last + 1]


def line_plot(
    title: str,
    subtitle: str,
    lines: Sequence[Line],
    x_name: str,
    x_text: Callable[[float], str],
    y_text: Callable[[float], str],
) -> str:
    """Draws lines over two logarithmic axes, each with its label at its end."""
    root = _page(title, subtitle, TOP + PLOT_HEIGHT + BOTTOM)
    points = [point for line in lines for point in line.points]
    across = Axis(log_ticks(x for x, _ in points), LEFT, WIDTH - RIGHT)
    upwards = Axis(log_ticks(y for _, y in points), TOP + PLOT_HEIGHT, TOP)
    for tick in upwards.ticks:
        y = upwards.at(tick)
        _rule(root, "grid", across.start, y, across.end, y)
        _text(root, across.start - 10, y + 4, y_text(tick), "muted", "end")
    _rule(root, "axis", across.start, upwards.start, across.end, upwards.start)
    for tick in across.ticks:
        x = across.at(tick)
        _rule(root, "axis", x, upwards.start, x, upwards.start + 5)
        _text(root, x, upwards.start + 20, x_text(tick), "muted", "middle")
    _text(root, (across.start + across.end) / 2, upwards.start + 42, x_name, "muted", "middle")
    for line in lines:
        _line(root, line.colour, [(across.at(x), upwards.at(y)) for x, y in line.points])
    _line_labels(root, lines, across, upwards)
    return _written(root)


def bar_plot(title: str, subtitle: str, panels: Sequence[Panel]) -> str:
    """Draws panels of bars below each other."""
    heights = [PANEL_TITLE + BAR_STEP * len(panel.bars) + EDGE for panel in panels]
    root = _page(title, subtitle, TOP + sum(heights))
    top = float(TOP)
    for panel, height in zip(panels, heights, strict=True):
        _text(root, EDGE, top + 14, panel.title, "strong")
        longest = max(bar.value for bar in panel.bars)
        for number, bar in enumerate(panel.bars):
            y = top + PANEL_TITLE + BAR_STEP * number
            width = (WIDTH - BAR_LEFT - BAR_RIGHT) * bar.value / longest
            weight = "strong" if bar.own else ""
            _text(root, BAR_LEFT - 12, y + BAR_HEIGHT / 2 + 4.5, bar.name, weight, "end")
            place = {"x": _number(BAR_LEFT), "y": _number(y), "height": str(BAR_HEIGHT), "rx": "2"}
            kind = "mark0" if bar.own else "other"
            SubElement(root, "rect", place, **{"width": _number(max(width, 1)), "class": kind})
            _text(root, BAR_LEFT + width + 8, y + BAR_HEIGHT / 2 + 4.5, bar.text, weight)
        top += height
    return _written(root)


def spread(wanted: Sequence[float], height: float, end: float) -> list[float]:
    """Moves labels down until none covers the one above, then up again to stay above `end`.

    Returns their places in the order given; each is near the wanted one.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    places = list(wanted)
    for above, below in itertools.pairwise(order):
        places[below] = max(places[below], places[above] + height)
    limit = end
    for index in reversed(order):
        places[index] = min(places[index], limit)
        limit = places[index] - height
    return places


def _line_labels(root: Element, lines: Sequence[Line], across: Axis, upwards: Axis) -> None:
    """Writes names: above a line that ends alone within the plot, else beside the plot.

    A rule leads from an end within the plot to its name beside it.
    """
    ends = [(across.at(line.points[-1][0]), upwards.at(line.points[-1][1])) for line in lines]
    furthest = max(x for x, _ in ends)
    shared = Counter(x for x, _ in ends)
    beside = [i for i, (x, _) in enumerate(ends) if x == furthest or shared[x] > 1]
    places = spread([ends[i][1] for i in beside], LABEL_HEIGHT, upwards.start - 8)
    for i, place in zip(beside, places, strict=True):
        x, y = ends[i]
        if x < furthest:
            _rule(root, "leader", x + 6, y, furthest + 8, place)
        _label(root, lines[i], furthest + 12, place - 1, "start")
    for i in set(range(len(lines))) - set(beside):
        points = lines[i].points
        middle = (across.at(points[0][0]) + ends[i][0]) / 2
        _label(root, lines[i], middle, min(upwards.at(y) for _, y in points) - 26, "middle")


def _label(root: Element, line: Line, x: float, y: float, anchor: str) -> None:
    _text(root, x, y, line.name, f"strong halo mark{line.colour}", anchor)
    _text(root, x, y + 15, line.note, "muted halo", anchor)


def _line(root: Element, colour: int, places: Sequence[tuple[float, float]]) -> None:
    joined = " ".join(f"{_number(x)},{_number(y)}" for x, y in places)
    SubElement(root, "polyline", {"class": f"line line{colour}", "points": joined})
    for x, y in places:
        SubElement(root, "circle", {"class": f"mark{colour}", "cx": _number(x), "cy": _number(y), "r": "3.5"})


def _page(title: str, subtitle: str, height: int) -> Element:
    size = {"width": str(WIDTH), "height": str(height), "viewBox": f"0 0 {WIDTH} {height}"}
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", **size})
    SubElement(root, "title").text = title
    SubElement(root, "desc").text = subtitle
    SubElement(root, "style").text = STYLE
    SubElement(root, "rect", {"class": "ground", "width": str(WIDTH), "height": str(height), "rx": "6"})
    _text(root, EDGE, 34, title, "title")
    _text(root, EDGE, 54, subtitle, "muted")
    return root


def _text(root: Element, x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> None:
    place = {"x": _number(x), "y": _number(y), "text-anchor": anchor}
    SubElement(root, "text", {**place, **({"class": kind} if kind else {})}).text = text


def _rule(root: Element, kind: str, x1: float, y1: float, x2: float, y2: float) -> None:
    ends = {"x1": _number(x1), "y1": _number(y1), "x2": _number(x2), "y2": _number(y2)}
    SubElement(root, "line", {"class": kind, **ends})


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _written(root: Element) -> str:
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode") + "\n"
