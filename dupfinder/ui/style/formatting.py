"""Formats names, sizes, dates, counts and relations for the user."""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import datetime
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QDate, QDir, QLocale, QTime

from dupfinder.base.records import NO_DISTANCE, Content, Crop, Difference, ImageRecord, Relation, Transform
from dupfinder.system.display_names import marked
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.sentences import ended
from dupfinder.ui.style.translation import tr

BREAK: Final = "\u200b"
"""A break opportunity without a space."""

_LONGEST_NAME: Final = 60
_LONGEST_WORD: Final = 300
_UNBROKEN: Final = re.compile(r"[^\s/\\\u200b-]{20,}")
_BREAK_EVERY: Final = 10


# As `html.escape`; that module has a table of 2,231 names, which the window would load at its start.
_ESCAPED: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


def plain(words: str) -> str:
    """Makes a foreign text safe to show: invalid bytes and hidden characters become marks."""
    return marked(os.fsencode(words).decode("utf-8", "replace"))


def shown(path: str) -> str:
    """Returns a path or name to show, with the system's separators."""
    return QDir.toNativeSeparators(plain(path))


def name_of(path: str) -> str:
    """Returns the last part of a path, to show."""
    return shown(os.path.basename(path.rstrip(os.sep)) or path)


def named(path: str) -> str:
    """Returns the last part of a path, to show in a sentence; a long one is elided."""
    return _without_middle(name_of(path), _LONGEST_NAME)


def sentence(words: str) -> str:
    """Translates a sentence of the core and makes the names in it safe to show; long ones are elided."""
    names = rf"[^\s/\\]{{{_LONGEST_NAME + 1},}}"
    words = re.sub(names, lambda found: _without_middle(found[0], _LONGEST_NAME), plain(core_text(words)))
    long = rf"\S{{{_LONGEST_WORD + 1},}}"
    return re.sub(long, lambda found: _without_middle(found[0], _LONGEST_WORD), words)


def filled(words: str, *values: str) -> str:
    """Replaces ``%1``, ``%2`` … in a sentence; a ``%2`` within a value is not replaced."""
    return re.sub(r"%([1-9])", lambda found: values[int(found[1]) - 1], words)


def _without_middle(words: str, longest: int) -> str:
    if len(words) <= longest:
        return words
    end = longest // 3
    return f"{words[: longest - end - 1]}…{words[-end:]}"


def tip(words: str) -> str:
    """Returns a text for a tooltip; empty for an empty text.

    Qt would interpret a text that looks like HTML, and open the files that it names.
    """
    lines = broken(words).translate(_ESCAPED)
    return f'<qt><div style="white-space: pre-wrap">{lines}</div></qt>' if words else ""


def broken(words: str) -> str:
    """Adds break opportunities to long names, so that the text fits any width."""
    return _UNBROKEN.sub(lambda found: BREAK.join(_pieces(found[0])), words)


def _pieces(word: str) -> list[str]:
    pieces = [""]
    for letter in word:
        # Combining marks and emoji sequences are not broken.
        joins = unicodedata.category(letter)[0] == "M" or letter == "\u200d" or pieces[-1].endswith("\u200d")
        if not joins and (len(pieces[-1]) >= _BREAK_EVERY or pieces[-1][-1:] in ("_", ".")):
            pieces.append("")
        pieces[-1] += letter
    return pieces


def folder_of(path: str) -> str:
    """Returns the folder of a file, to show; the home folder as ~."""
    folder = os.path.dirname(path)
    home = os.path.expanduser("~")
    if home not in ("", os.sep) and (folder == home or folder.startswith(home + os.sep)):
        folder = "~" + folder[len(home) :]
    return shown(folder)


@lru_cache(maxsize=8192)
def size(size_bytes: int) -> str:
    """Formats a number of bytes in decimal units."""
    precision = 0 if size_bytes < 1000 else 1
    return QLocale().formattedDataSize(size_bytes, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def short_size(size_bytes: int) -> str:
    """Formats a number of bytes with as few digits as make sense, for where there is little room."""
    largest = float(size_bytes)
    while largest >= 1000:
        largest /= 1000
    precision = 1 if size_bytes >= 1000 and largest < 9.95 else 0
    return QLocale().formattedDataSize(size_bytes, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(count: int) -> str:
    """Formats a count with the locale's separators."""
    return QLocale().toString(count)


def decimal(value: float) -> str:
    """Formats a number with two decimals."""
    return QLocale().toString(value, "f", 2)


def files(count: int) -> str:
    return tr("%Ln files", "", count)


def photos(count: int) -> str:
    return tr("%Ln photos", "", count)


def groups(count: int) -> str:
    return tr("%Ln groups", "", count)


def bits(count: int) -> str:
    return tr("%Ln bits", "", count)


def problems(count: int) -> str:
    return tr("%Ln problems", "", count)


def dimensions(image: ImageRecord) -> str:
    if not image.decoded:
        return tr("not decoded")
    return f"{image.width} × {image.height}"


def time_of(image: ImageRecord) -> tuple[int, int, int, int, int, int]:
    """Returns the time a photograph was taken, or its file changed: local year to second."""
    if image.taken_at:
        year, month, day, hour, minute, second = map(int, re.split(r"[: ]", image.taken_at))
        return year, month, day, hour, minute, second
    return _local_time(image.mtime_ns // 1_000_000_000)


@lru_cache(maxsize=8192)
def _local_time(seconds: int) -> tuple[int, int, int, int, int, int]:
    try:
        when = datetime.fromtimestamp(seconds)
    except (OverflowError, OSError, ValueError):  # an invalid time in the file system
        when = datetime(1970, 1, 1)
    return when.year, when.month, when.day, when.hour, when.minute, when.second


def date(image: ImageRecord, *, with_time: bool = False) -> str:
    """Formats the day a photograph was taken, or its file changed."""
    year, month, day, hour, minute, second = time_of(image)
    try:
        when = datetime(year, month, day, min(hour, 23), min(minute, 59), min(second, 59))
    except ValueError:  # an invalid date of a camera, such as month 0
        return image.taken_at or ""
    return _formatted(when, with_time)


@lru_cache(maxsize=8192)
def _formatted(when: datetime, with_time: bool) -> str:
    locale = QLocale()
    form = _day_format(locale.dateFormat(QLocale.FormatType.ShortFormat))
    shown = locale.toString(QDate(when.year, when.month, when.day), form)
    if not with_time:
        return shown
    time = QTime(when.hour, when.minute, when.second)
    return f"{shown} {locale.toString(time, QLocale.FormatType.ShortFormat)}"


def moment(stamp: str) -> str:
    """Formats a UTC time of the library (ISO 8601) as local day and time."""
    try:
        seconds = int(datetime.fromisoformat(stamp).timestamp())
    except ValueError:
        return stamp
    return _formatted(datetime(*_local_time(seconds)), with_time=True)


@lru_cache(maxsize=16)
def _day_format(short: str) -> str:
    """Returns the locale's short date format with a four-digit year."""
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", short)


_DIGITS: Final = re.compile(r"(\d+)")


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Returns a sort key that puts IMG_2 before IMG_10 and ignores case."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in _DIGITS.split(name.casefold())
        if part
    )


def duration(seconds: float) -> str:
    """Formats a duration: 0:46, 12:05, 1:02:00."""
    whole = max(0, round(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def relation(kind: Relation) -> str:
    """Returns the name of a relation on a tile."""
    return {
        "keeper": tr("Keep", "badge"),
        "exact": tr("Identical"),
        "same-pixels": tr("Same pixels"),
        "near": tr("Similar"),
        "crop": tr("Crop"),
        "burst": tr("Burst"),
        "look-alike": tr("Look-alike"),
        "linked": tr("Similar to another copy"),
    }[kind]


def stays(reason: str) -> str:
    """Returns why the rule keeps a file, as a phrase."""
    return {
        "protected": tr("Its folder is protected"),
        "linked": tr("It resembles the best photo only through another"),
        "look-alike": tr("It only looks alike"),
        "out-of-reach": tr("It is out of reach now"),
        "keeper-out-of-reach": tr("The best photo is out of reach now"),
        "name": tr("Cannot be moved: its name is not valid UTF-8"),
        "damaged-keeper": tr("The best photo is damaged"),
        "more": tr("It may hold more than the best photo"),
        "marked": tr("You chose to keep it"),
        "not-exact": tr("Its bytes are not equal"),
        "not-same-pixels": tr("Its pixels are not equal"),
        "local": tr("It differs in some places"),
        "colour": tr("It differs in colour"),
        "whole": tr("It differs throughout"),
        "turned": tr("It is turned"),
        "mirrored": tr("It is mirrored"),
        "burst": tr("It is another exposure of a burst"),
        "crop": tr("It shows a part of the best photo"),
        "more-detail": tr("It has more detail than the same part of the best photo"),
        "shows-more": tr("It shows more than the best photo"),
        "reference": tr("It is in the folder that stays"),
        "no-reference": tr("The best photo is not in the folder that stays"),
        "same-folder": tr("It is in the folder of the best photo"),
        "other-folder": tr("It is in another folder than the best photo"),
        "not-compared": tr("It could not be compared with the best photo"),
    }.get(reason, "")


def held(content: Content, count: int) -> str:
    """Returns counted content in words: 3 pages, 1 video."""
    return {
        "animation": tr("%Ln frames", "", count),
        "pages": tr("%Ln pages", "", count),
        "motion": tr("%Ln videos", "", count),
        "stereo": tr("%Ln pictures of pairs", "", count),
        "raw": tr("raw data of %Ln files", "", count),
        "layered": tr("%Ln layers", "", count),
    }.get(content, "")


def why(
    kind: Relation,
    distance: int,
    transform: Transform | None,
    of_query: bool,
    found: Difference | None = None,
    cut: Crop | None = None,
) -> str:
    """Returns why a file is shown, and how it differs, in a sentence or two."""
    other = tr("the query") if of_query else tr("the kept picture")
    sentence = {
        "keeper": tr("The best of its group: this one is kept."),
        "exact": tr("Every byte equals %1."),
        "same-pixels": tr("Every pixel equals %1; only the file differs."),
        "near": tr("A verified near-duplicate, %2 from %1."),
        "look-alike": tr("Only looks alike, %2 from %1: the closer comparison says it is another picture."),
        "crop": shows(cut, "%1") if cut is not None else tr("It or %1 shows a part of the other."),
        "burst": tr("No copy: another picture of the burst of %1, or a copy of one."),
        "linked": tr("Belongs here through another file; %2 from %1."),
    }[kind]
    if kind == "linked" and distance == NO_DISTANCE:
        sentence = tr("Belongs here through another file.")
    sentence = sentence.replace("%1", other).replace("%2", bits(distance))
    parts = [sentence]
    if transform:
        parts.append(turned(transform))
    if found is not None and kind not in ("exact", "same-pixels"):
        parts.append(ended(difference(found)))
    return " ".join(parts)


def shows(cut: Crop, other: str) -> str:
    """Returns which of two pictures shows more, as a sentence.

    Args:
        cut: of one of them.
        other: names the other one.
    """
    words = (
        tr("Shows more: %1 is a part of it, %2 of its area.")
        if cut.shows_more
        else tr("Shows a part of %1, %2 of its area.")
    )
    return filled(words, other, percent(cut.share))


def crop(cut: Crop) -> str:
    """Returns the label of a crop on a tile."""
    return tr("Shows more") if cut.shows_more else filled(tr("Part, %1"), percent(cut.share))


_Language = QLocale.Language
_SPACED_PERCENT: Final = frozenset(
    (
        *(_Language.German, _Language.French, _Language.Spanish, _Language.Catalan, _Language.Galician),
        *(_Language.Swedish, _Language.NorwegianBokmal, _Language.NorwegianNynorsk, _Language.Danish),
        *(_Language.Finnish, _Language.Estonian, _Language.Latvian, _Language.Lithuanian),
        *(_Language.Czech, _Language.Slovak, _Language.Slovenian, _Language.Croatian, _Language.Romanian),
        *(_Language.Russian, _Language.Belarusian, _Language.Armenian, _Language.Icelandic),
    )
)
"""Languages that write 17 % with a space (CLDR, percent formats); QLocale only knows the sign."""


def percent(share: float) -> str:
    """Formats a share as a whole percentage, as the locale writes it: 17% in English."""
    return with_percent(number(round(100 * share)))


def with_percent(figure: str) -> str:
    """Adds the sign to a formatted number, as the locale writes it."""
    locale = QLocale()
    space = "\u00a0" if locale.language() in _SPACED_PERCENT else ""
    return f"{figure}{space}{locale.percent()}"


def difference(found: Difference | None) -> str:
    """Returns a phrase on the difference from the kept picture; empty if it is not known."""
    if found is None:
        return ""
    return {
        "none": tr("No visible difference"),
        "local": tr("Differs in places"),
        "colour": tr("Differs in colour"),
        "whole": tr("Differs throughout"),
    }[found.kind]


def turned(transform: Transform) -> str:
    """Returns how a picture is turned, as a sentence."""
    return {
        "rotate-90": tr("Rotated by 90°."),
        "rotate-180": tr("Rotated by 180°."),
        "rotate-270": tr("Rotated by 270°."),
        "mirror": tr("Mirrored."),
        "flip": tr("Upside down and mirrored."),
        "transpose": tr("Mirrored and rotated."),
        "transverse": tr("Mirrored and rotated."),
    }[transform]


def turn_sign(transform: Transform) -> str:
    """Returns how a picture is turned, as a sign for a tile."""
    return {
        "rotate-90": "90°",
        "rotate-180": "180°",
        "rotate-270": "270°",
        "mirror": "",
        "flip": "",
        "transpose": "90°",
        "transverse": "270°",
    }[transform]


def closeness(radius: int) -> str:
    """Returns a word for a radius."""
    if radius == 0:
        return tr("almost equal")
    if radius <= 4:
        return tr("very similar")
    if radius <= 10:
        return tr("similar")
    return tr("loose") if radius <= 14 else tr("very loose")


def likeness(kind: str) -> str:
    """Returns the title of a section of results."""
    return {
        "identical": tr("Identical"),
        "very-similar": tr("Very similar"),
        "similar": tr("Similar"),
        "look-alike": tr("Look-alike"),
        "crop": tr("Crops"),
    }[kind]
