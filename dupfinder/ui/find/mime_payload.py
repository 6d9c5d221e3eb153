"""What was dropped or pasted: files, folders, a picture without a file, or a web address."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QPainter

from dupfinder.ui.desktop.slow_paths import Kind
from dupfinder.ui.desktop.urls import path_of

_PREFERRED: Final = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/tiff", "image/bmp")
_MAX_TEXT: Final = 100_000
_WEB: Final = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Payload:
    """Copied out of a drop or the clipboard, to be looked at after the event.

    Attributes:
        paths: of local files and folders, as they were named; nobody has asked yet what is there.
        is_text: the paths are lines of a text; what is not there was not meant.
        image: bytes of a picture in some file format.
        pixels: a picture without a format, where there are no such bytes.
        address: of the web.
    """

    paths: tuple[str, ...] = ()
    image: bytes | None = None
    pixels: QImage | None = None
    address: str | None = None
    is_text: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths or self.image or self.pixels or self.address)

    def sorted_by(self, kinds: Mapping[str, Kind]) -> tuple[list[str], list[str]]:
        """The files and the folders among the paths, by what is there.

        Args:
            kinds: as `reach.Look` tells them. What is missing counts as a file, unless it is of a text.
        """
        files = [
            path
            for path in self.paths
            if kinds[path] == "file" or not (kinds[path] == "folder" or self.is_text)
        ]
        return files, [path for path in self.paths if kinds[path] == "folder"]

    def image_data(self) -> bytes | None:
        """The picture as bytes of a file, if there is one."""
        if self.image is not None:
            return self.image
        return encoded(self.pixels) if self.pixels is not None else None


def is_acceptable(mime: QMimeData) -> bool:
    """Whether there may be something in it that we can use; quick, for while it is dragged."""
    return mime.hasUrls() or mime.hasImage() or any(map(_is_image, mime.formats()))


def read_payload(mime: QMimeData, *, with_text: bool = False) -> Payload:
    """Copies what we can use.

    Local files come first; then a picture itself, which needs no network, before its address.

    Args:
        mime: of a drop or the clipboard.
        with_text: plain text may name files or an address too, as it does when it was copied.
    """
    urls = mime.urls()
    paths = tuple(path for path in map(path_of, urls) if path)
    if paths:
        return Payload(paths)
    # `hasImage` is False for picture data that another program has set by its format alone.
    formats = [name for name in mime.formats() if _is_image(name)]
    for name in sorted(formats, key=_preference):
        data = bytes(mime.data(name).data())
        if data:
            return Payload(image=data)
    if mime.hasImage():
        pixels = mime.imageData()
        if isinstance(pixels, QImage) and not pixels.isNull():
            return Payload(pixels=pixels)
    addresses = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls]
    address = next((each for each in addresses if each.lower().startswith(_WEB)), None)
    if address is None and with_text and mime.hasText():
        return _from_text(mime.text()[:_MAX_TEXT])
    return Payload(address=address)


def _from_text(text: str) -> Payload:
    """Lines that name files, or one web address."""
    lines = [line.strip().strip('"') for line in text.splitlines() if line.strip()]
    if lines and lines[0].lower().startswith(_WEB):
        return Payload(address=lines[0])
    return Payload(tuple(_paths(lines)), is_text=True)


def _paths(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        path = path_of(QUrl(line)) if line.startswith("file:") else os.path.expanduser(line)
        if path and os.path.isabs(path) and "\0" not in path:
            yield path


def _is_image(name: str) -> bool:
    return name.startswith("image/") and name not in ("image/svg+xml", "image/x-icon")


def _preference(name: str) -> int:
    return _PREFERRED.index(name) if name in _PREFERRED else len(_PREFERRED)


def encoded(image: QImage) -> bytes:
    """The bytes of a BMP file: quick to write, and nothing is lost; transparency over white."""
    if image.hasAlphaChannel():
        opaque = QImage(image.size(), QImage.Format.Format_RGB32)
        opaque.setDevicePixelRatio(image.devicePixelRatio())  # else it is drawn smaller than it is
        opaque.fill(0xFFFFFFFF)
        painter = QPainter(opaque)
        painter.drawImage(0, 0, image)
        painter.end()
        image = opaque
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
