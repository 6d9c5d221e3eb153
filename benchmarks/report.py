"""Results of all benchmarks as a page with tables, and as plots."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from growth import growth
from plots import Bar, Line, Panel, bar_plot, line_plot

Row = dict[str, Any]
Points = list[tuple[float, float]]

DASH = "–"
PLOTS = ("programs.svg", "time.svg", "memory.svg", "many-alike.svg")
NAMES = {"tutorial": "the tutorial's method, index only"}
TITLES = {
    "name": "",
    "count": "images",
    "seconds": "seconds",
    "cpu_seconds": "CPU seconds",
    "peak_mb": "peak MB",
    "rows": "stored rows",
}
PARTS = {
    "programs": "Programs side by side",
    "files": "Indexing files",
    "libraries": "Libraries of any size",
    "many_alike": "Many alike",
    "slow_drive": "A slow drive",
}
LIBRARY_COSTS = {"all s": "all matches", "ten more s": "ten more images", "query ms": "one query"}
COLOURS = {"all matches": 0, "ten more images": 1, "one query": 2, "index files": 3}

PROGRAMS_TEXT = """\
Every run is one process from start to end, with empty library and caches; the files are in the disk cache.
The programs take turns, {rounds} rounds; seconds, CPU seconds and memory are medians. Memory is the peak of
a run's largest process. *dupfinder index* and the tutorial's method look for no duplicates; all others do."""
FILES_TEXT = """\
`dupfinder index` on copies of pictures, start included. Each copy ends with a number, so that no two are
equal. Medians of {rounds} runs. The pictures: {source}."""
LIBRARIES_TEXT = """\
Libraries of pictures that were never drawn (`benchmarks/synthetic.py`): 1.4 views a picture, eight
orientations, radius 10; by `benchmarks/search.py`, one run each, in a process of its own. A query is of a
library that is loaded, without decoding the picture."""
MANY_ALIKE_TEXT = """\
By `benchmarks/many_alike.py`: all frames of a *webcam* resemble each other, those of a *pan* resemble their
neighbours, and *copies* are equal."""
SLOW_DRIVE_TEXT = "By `benchmarks/slow_drive.py`: a file system that delays each call."


def write(results: Row, folder: str) -> None:
    """Writes README.md and the plots; a plot without figures is removed."""
    for name, drawn in plots(results).items():
        path = os.path.join(folder, name)
        if drawn is not None:
            _write(path, drawn)
        elif os.path.exists(path):
            os.unlink(path)
    _write(os.path.join(folder, "README.md"), page(results))


def page(results: Row) -> str:
    """Returns the page as Markdown."""
    drawn = {name for name, text in plots(results).items() if text is not None}
    blocks = [*_head(results)]
    for part, title in PARTS.items():
        found = results["parts"].get(part, {})
        if found.get("rows"):
            blocks += [f"## {title}", *_date(found, results), *SECTIONS[part](found, results)]
            blocks += [_picture(name, alt) for name, alt in PICTURES.get(part, ()) if name in drawn]
    left_out = [*_left_out(results)]
    if left_out:
        blocks += ["## Left out", "\n".join(left_out)]
    return "\n\n".join(blocks) + "\n"


def plots(results: Row) -> dict[str, str | None]:
    """Returns the text of each plot, None where there is nothing to draw."""
    time, memory, alike = _time_lines(results), _memory_lines(results), _alike_lines(results)
    about = _about(results)
    return {
        "programs.svg": _programs_plot(results),
        "time.svg": _growth_plot("Time against library size", about, time, duration),
        "memory.svg": _growth_plot("Memory against library size", about, memory, megabytes),
        "many-alike.svg": _growth_plot(
            "CPU time of first clusters where many pictures are alike", about, alike, duration
        ),
    }


def duration(seconds: float) -> str:
    """Returns seconds as text, below one second in milliseconds."""
    return f"{significant(seconds)} s" if seconds >= 1 else f"{significant(1000 * seconds)} ms"


def megabytes(number: float) -> str:
    """Returns 10^6 bytes as text, from a thousand on in GB."""
    return f"{significant(number / 1000)} GB" if number >= 1000 else f"{significant(number)} MB"


def significant(number: float) -> str:
    """Returns a number with three significant digits, without zeros at the end; from 100 on, an integer."""
    if number >= 100:
        return f"{number:,.0f}"
    text = f"{number:#.3g}" if number >= 0.001 else f"{number:.5f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _head(results: Row) -> Iterator[str]:
    machine = results["machine"]
    facts = [machine["processor"], f"{machine['cores']} cores"]
    facts += [f"{machine['memory_gb']} GB"] if machine["memory_gb"] else []
    versions = [f"{name} {number}" for name, number in results["versions"].items()]
    yield "# Benchmarks"
    yield (
        "`python benchmarks/all.py FOLDER` writes this page, its plots and the figures behind them "
        f"([results.json](results.json)). Measured on {results['date']}."
    )
    if _is_quick(results):
        yield "**A quick run**, of small sizes and few rounds: it shows that all works, not how fast."
    yield f"Machine: {', '.join(facts)}, {machine['system']}.\n\nVersions: {', '.join(versions)}."


def _date(part: Row, results: Row) -> Iterator[str]:
    if (part["date"], part["dupfinder"]) != (results["date"], results["versions"]["dupfinder"]):
        yield f"Measured on {part['date']} with dupfinder {part['dupfinder']}."


def _left_out(results: Row) -> Iterator[str]:
    for part, title in PARTS.items():
        found = results["parts"].get(part, {"left_out": ["not measured"]})
        yield from (f"- {title}: {reason}" for reason in found.get("left_out", []))


# --- sections: text and table ---------------------------------------------------------------------------


def _programs(part: Row, results: Row) -> Iterator[str]:
    yield PROGRAMS_TEXT.format(rounds=part["rounds"])
    for folder in part["folders"]:
        rows = [row for row in part["rows"] if row["folder"] == folder["title"]]
        if rows:
            yield f"### {folder['title']}"
            yield _table(
                ["program", "seconds", "smallest–largest", "images/s", "CPU seconds", "peak MB"],
                [_program_cells(row, results["versions"]) for row in rows],
            )
            yield from _ratios(rows, results["versions"])


def _program_cells(row: Row, versions: Row) -> list[str]:
    return [
        _program(row["name"], versions),
        f"{row['seconds']:.2f}",
        f"{row['min_seconds']:.2f}–{row['max_seconds']:.2f}",
        significant(row["images"] / row["seconds"]),
        f"{row['cpu_seconds']:.2f}",
        f"{row['peak_mb']:.0f}",
    ]


def _ratios(rows: Sequence[Row], versions: Row) -> Iterator[str]:
    own = next((row for row in rows if row["name"] == "dupfinder clusters"), None)
    peers = [row for row in rows if _is_peer(row["name"])]
    if own and peers:
        ratios = [f"{row['name']} {row['seconds'] / own['seconds']:.2f}" for row in peers]
        yield f"Seconds of others over those of *dupfinder clusters*: {', '.join(ratios)}."


def _files(part: Row, results: Row) -> Iterator[str]:
    yield FILES_TEXT.format(source=part["source"], rounds=part["rounds"])
    cells = [
        [
            f"{row['images']:,}",
            f"{row['seconds']:.2f}",
            f"{row['images'] / row['seconds']:,.0f}",
            f"{row['cpu_seconds']:.2f}",
            f"{row['peak_mb']:.0f}",
        ]
        for row in part["rows"]
    ]
    yield _table(["images", "seconds", "images/s", "CPU seconds", "peak MB"], cells)
    yield from _named_growth({"indexing": _points(part["rows"], "images", "seconds")})


def _libraries(part: Row, results: Row) -> Iterator[str]:
    yield LIBRARIES_TEXT
    titles = list(dict.fromkeys(title for row in part["rows"] for title in row))
    yield _table(titles, [[_cell(row.get(title)) for title in titles] for row in part["rows"]])
    costs = {name: _points(part["rows"], "images", title) for title, name in LIBRARY_COSTS.items()}
    yield from _named_growth(costs)


def _alike(part: Row, results: Row) -> Iterator[str]:
    yield MANY_ALIKE_TEXT
    yield _rows_table(part["rows"])
    yield from _named_growth(_by_name(part["rows"]))


def _drive(part: Row, results: Row) -> Iterator[str]:
    yield SLOW_DRIVE_TEXT
    yield _rows_table(part["rows"])


SECTIONS: dict[str, Callable[[Row, Row], Iterator[str]]] = {
    "programs": _programs,
    "files": _files,
    "libraries": _libraries,
    "many_alike": _alike,
    "slow_drive": _drive,
}
PICTURES = {
    "programs": [("programs.svg", "Images a second, beside other programs")],
    "libraries": [("time.svg", "Time against library size"), ("memory.svg", "Memory against library size")],
    "many_alike": [("many-alike.svg", "CPU time of first clusters where many pictures are alike")],
}


def _named_growth(costs: dict[str, Points]) -> Iterator[str]:
    fitted = [(name, growth(points)) for name, points in costs.items()]
    named = [f"- {name}: {found}" for name, found in fitted if found]
    if named:
        yield "Growth, by least squares over the logarithms:"
        yield "\n".join(named)


def _rows_table(rows: Sequence[Row]) -> str:
    keys = list(dict.fromkeys(key for row in rows for key in row))
    titles = [TITLES.get(key, key.replace("_", " ")) for key in keys]
    return _table(titles, [[_cell(row.get(key)) for key in keys] for row in rows])


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(value: object) -> str:
    if isinstance(value, float):
        return significant(value)
    return f"{value:,}" if isinstance(value, int) else DASH if value is None else str(value)


def _picture(name: str, alt: str) -> str:
    return f"![{alt}]({name})"


# --- plots ----------------------------------------------------------------------------------------------


def _programs_plot(results: Row) -> str | None:
    part = results["parts"].get("programs", {})
    panels = []
    for folder in part.get("folders", []):
        rows = [row for row in part["rows"] if row["folder"] == folder["title"]]
        # Indexing again reads no picture: its bar would make all others short.
        bars = [_bar(row, results["versions"]) for row in rows if row["name"] != "dupfinder index, again"]
        if bars:
            panels.append(Panel(folder["title"], sorted(bars, key=lambda bar: -bar.value)))
    about = f"Median of {part.get('rounds')} runs; longer is faster. {_about(results)}"
    return bar_plot("Images a second", about, panels) if panels else None


def _bar(row: Row, versions: Row) -> Bar:
    speed = row["images"] / row["seconds"]
    name = "tutorial, index only" if row["name"] == "tutorial" else _program(row["name"], versions)
    return Bar(name, speed, significant(speed), row["name"].startswith("dupfinder"))


def _growth_plot(title: str, about: str, lines: Sequence[Line], text: Callable[[float], str]) -> str | None:
    if not lines:
        return None
    return line_plot(title, about, lines, "images", lambda number: f"{number:,.0f}", text)


def _time_lines(results: Row) -> list[Line]:
    rows = _rows(results, "libraries")
    costs = {name: _points(rows, "images", title) for title, name in LIBRARY_COSTS.items()}
    costs["one query"] = [(images, ms / 1000) for images, ms in costs["one query"]]
    costs["index files"] = _points(_rows(results, "files"), "images", "seconds")
    return _lines(costs, duration)


def _memory_lines(results: Row) -> list[Line]:
    rows = _rows(results, "libraries")
    costs = {
        "all matches": _points(rows, "images", "peak MB"),
        "one query": _points(rows, "images", "MB"),
        "index files": _points(_rows(results, "files"), "images", "peak_mb"),
    }
    return _lines(costs, megabytes)


def _alike_lines(results: Row) -> list[Line]:
    """Returns the lines of first clusters: indexing is linear, and looking again takes no time."""
    costs = _by_name(_rows(results, "many_alike"))
    first = {name: points for name, points in costs.items() if name.endswith("clusters")}
    return _lines({name.removesuffix(", clusters"): points for name, points in first.items()}, duration)


def _lines(costs: dict[str, Points], text: Callable[[float], str]) -> list[Line]:
    names = [name for name, points in costs.items() if points]
    return [
        Line(name, costs[name], _note(costs[name], text), COLOURS.get(name, names.index(name) % 4))
        for name in names
    ]


def _note(points: Points, text: Callable[[float], str]) -> str:
    fitted = growth(points)
    return text(points[-1][1]) + (f" · exponent {fitted.text()}" if fitted else "")


def _rows(results: Row, part: str) -> list[Row]:
    return results["parts"].get(part, {}).get("rows", [])


def _by_name(rows: Sequence[Row]) -> dict[str, Points]:
    names = dict.fromkeys(row["name"] for row in rows)
    return {n: _points([row for row in rows if row["name"] == n], "count", "cpu_seconds") for n in names}


def _points(rows: Sequence[Row], size: str, cost: str) -> Points:
    return sorted((row[size], row[cost]) for row in rows if row.get(size) and row.get(cost))


def _about(results: Row) -> str:
    machine = results["machine"]
    quick = ", a quick run" if _is_quick(results) else ""
    return f"{machine['processor']}, {machine['cores']} cores, {results['date']}{quick}"


def _is_quick(results: Row) -> bool:
    return any(part["quick"] for part in results["parts"].values())


def _program(name: str, versions: Row) -> str:
    return f"{name} {versions[name]}" if _is_peer(name) and name in versions else NAMES.get(name, name)


def _is_peer(name: str) -> bool:
    return name not in NAMES and not name.startswith("dupfinder")


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
