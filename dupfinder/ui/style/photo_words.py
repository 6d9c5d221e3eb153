"""Formats the facts of a photograph: dimensions, times, and the camera's metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale

from dupfinder.base.records import ImageRecord
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.images.exif import PhotoDetails

NOTHING: Final = "–"
"""Stands for a value that there is not."""

_MEGA: Final = 1_000_000
_NO_BREAK: Final = "\u00a0"


def dimensions(image: ImageRecord) -> str:
    """Returns width and height, and megapixels unless there are few pixels."""
    if image.pixel_count < _MEGA // 10:
        return formatting.dimensions(image)
    megapixels = QLocale().toString(image.pixel_count / _MEGA, "f", 1)
    rounded = tr("%1 MP").replace("%1", megapixels).replace(" ", _NO_BREAK)
    return f"{formatting.dimensions(image)} · {rounded}"


def exact_size(size_bytes: int) -> str:
    """Formats every byte, for files that differ by a few."""
    return tr("%Ln bytes", "", size_bytes)


def camera_time(time: str) -> str:
    """Formats an EXIF time, ``YYYY:MM:DD HH:MM:SS``, perhaps with a fraction."""
    whole, _, fraction = time.partition(".")
    when = QDateTime.fromString(whole, "yyyy:MM:dd HH:mm:ss")
    if not when.isValid():
        return time or NOTHING
    point = QLocale().decimalPoint()
    return _moment(when, f"{point}{fraction}" if fraction.strip("0") else "")


def file_time(seconds: int) -> str:
    """Formats a time of the file system, in seconds since 1970."""
    return _moment(QDateTime.fromSecsSinceEpoch(seconds))


def _moment(when: QDateTime, fraction: str = "") -> str:
    """Formats day and time to the second, since copies are often made in the same minute."""
    short = QLocale.FormatType.ShortFormat
    day = QLocale().dateFormat(short)
    if "yyyy" not in day:
        day = day.replace("yy", "yyyy")
    time = QLocale().timeFormat(short)
    if "s" not in time:
        time = time.replace("mm", f"mm:ss'{fraction}'" if fraction else "mm:ss")
    return QLocale().toString(when, f"{day} {time}")


def content(image: ImageRecord) -> str:
    """Returns the content of a file in a few words."""
    words = {
        "still": tr("One picture"),
        "animation": tr("Animation"),
        "pages": tr("Pages"),
        "motion": tr("Picture and video"),
        "stereo": tr("Several pictures"),
        "raw": tr("Raw data"),
        "layered": tr("Layers"),
    }[image.content]
    return f"{words}: {QLocale().toString(image.frames)}" if image.frames > 1 else words


def quality(image: ImageRecord) -> str:
    """Returns the estimated quality of a JPEG."""
    return f"JPEG ≈ {image.quality}" if image.quality is not None else NOTHING


def camera(details: PhotoDetails) -> str:
    """Returns maker and model of the camera; empty if it has no name."""
    make, model = details.make or "", details.model or ""
    return formatting.plain(
        model if model.casefold().startswith(make.casefold()) else f"{make} {model}".strip()
    )


def lens(details: PhotoDetails) -> str:
    """Returns the name of the lens."""
    return formatting.plain(details.lens or "")


def exposure(details: PhotoDetails, *, with_iso: bool = True) -> str:
    """Returns time, aperture, sensitivity and focal length, as far as they are known."""
    parts = []
    if details.exposure_seconds:
        below = 1 / details.exposure_seconds
        seconds = f"1/{round(below)}" if below > 3 else _plain(details.exposure_seconds)
        parts.append(tr("%1 s").replace("%1", seconds))
    if details.f_number:
        parts.append("f/" + _plain(details.f_number))
    if details.iso and with_iso:
        parts.append(tr("ISO %1").replace("%1", str(details.iso)))
    if details.focal_length_mm:
        parts.append(tr("%1 mm").replace("%1", _plain(details.focal_length_mm)))
    return " · ".join(parts)


def _plain(value: float) -> str:
    """Formats a number with at most two digits after the point."""
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return QLocale().toString(float(round(value, 2)), "f", shortest)


def place(details: PhotoDetails) -> str:
    """Returns where it was taken, in degrees, with the height; empty if it is not known."""
    if details.latitude is None or details.longitude is None:
        return ""
    north = tr("%1° N") if details.latitude >= 0 else tr("%1° S")
    east = tr("%1° E") if details.longitude >= 0 else tr("%1° W")
    locale = QLocale()
    words = north.replace("%1", locale.toString(abs(details.latitude), "f", 5))
    words += ", " + east.replace("%1", locale.toString(abs(details.longitude), "f", 5))
    if details.altitude_m is not None:
        words += " · " + tr("%1 m").replace("%1", locale.toString(details.altitude_m, "f", 0))
    return words


def software(details: PhotoDetails) -> str:
    """Returns what wrote the file last."""
    return formatting.plain(details.software or "")
