"""Reads dropped or pasted data: files, folders, a picture without a file, or a web address."""

from __future__ import annotations

import base64
import contextlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Final
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QPainter

from dupfinder.ui.desktop.slow_paths import Kind
from dupfinder.ui.desktop.urls import path_of
from dupfinder.ui.style import formatting

_PREFERRED: Final = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/tiff", "image/bmp")
_MAX_TEXT: Final = 100_000
_WEB: Final = ("http://", "https://")
_IMAGE_TAG: Final = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*(["'])(.*?)\1""", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Payload:
    """A copy of the usable data of a drop or of the clipboard.

    Attributes:
        paths: of local files and folders; it is not known yet whether they exist.
        is_text: the paths are lines of a text; those that do not exist are ignored.
        image: bytes of a picture in some file format.
        pixels: a picture without a format, if there are no such bytes.
        address: of the web.
        name: of a picture without a file, if its address tells one.
        is_pasted: it comes from the clipboard.
    """

    paths: tuple[str, ...] = ()
    image: bytes | None = None
    pixels: QImage | None = None
    address: str | None = None
    is_text: bool = False
    name: str = field(default="", compare=False)
    is_pasted: bool = field(default=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.paths or self.image or self.pixels or self.address)

    def sorted_by(self, kinds: Mapping[str, Kind]) -> tuple[list[str], list[str]]:
        """Returns the files and the folders among the paths.

        Args:
            kinds: as `slow_paths.Look` reports them. A missing path counts as a file, except in a text.
        """
        files = [
            path
            for path in self.paths
            if kinds[path] == "file" or not (kinds[path] == "folder" or self.is_text)
        ]
        return files, [path for path in self.paths if kinds[path] == "folder"]

    def image_data(self) -> bytes | None:
        """Returns the picture as the bytes of a file; None if there is none."""
        if self.image is not None:
            return self.image
        return encoded(self.pixels) if self.pixels is not None else None


def is_acceptable(mime: QMimeData) -> bool:
    """Whether the data may be usable; quick, as it is called during a drag."""
    return mime.hasUrls() or mime.hasImage() or any(map(_is_image, mime.formats()))


def read_payload(mime: QMimeData, *, with_text: bool = False) -> Payload:
    """Copies the usable data.

    Local files are preferred, then a picture, which needs no network, then an address. Browsers give the
    address of the page behind a linked picture; that of the picture itself is in the HTML beside it.

    Args:
        mime: of a drop or the clipboard.
        with_text: plain text may be paths or an address, as in the clipboard.
    """
    urls = mime.urls()
    paths = tuple(path for path in map(path_of, urls) if path)
    if paths:
        return Payload(paths)
    addresses = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls]
    if mime.hasHtml() and urls:
        addresses = [*_pictures_in(mime.html()[:_MAX_TEXT]), *addresses]
    address = next((each for each in addresses if each.lower().startswith(_WEB)), None)
    name = formatting.plain(QUrl(address).fileName()) if address else ""
    payload = replace(_picture(mime, urls), name=name, is_pasted=with_text)
    if payload:
        return payload
    if address is None and with_text and mime.hasText():
        return _from_text(mime.text()[:_MAX_TEXT])
    return Payload(address=address, is_pasted=with_text)


def _picture(mime: QMimeData, urls: Iterable[QUrl]) -> Payload:
    """Returns the picture in the data; an empty payload if there is none."""
    # `hasImage` is False if another program has set picture data in a file format only.
    formats = [name for name in mime.formats() if _is_image(name)]
    for name in sorted(formats, key=_preference):
        data = bytes(mime.data(name).data())
        if data:
            return Payload(image=data)
    if mime.hasImage():
        pixels = mime.imageData()
        if isinstance(pixels, QImage) and not pixels.isNull():
            return Payload(pixels=pixels)
    return Payload(image=next(filter(None, map(_data_of, urls)), None))


def _data_of(url: QUrl) -> bytes | None:
    """Returns the picture that an address itself holds (RFC 2397); None if it holds none."""
    head, comma, data = url.path(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
    media, _, encoding = head.lower().partition(";")
    if url.scheme() != "data" or not comma or encoding != "base64" or not _is_image(media):
        return None
    with contextlib.suppress(ValueError):
        return base64.b64decode(unquote_to_bytes(data), validate=True) or None
    return None


def _pictures_in(html: str) -> list[str]:
    """Returns the addresses of the pictures in a piece of HTML."""
    return [unescape(found[2]) for found in _IMAGE_TAG.finditer(html)]


def _from_text(text: str) -> Payload:
    """Parses paths, one a line, or one web address."""
    lines = [line.strip().strip('"') for line in text.splitlines() if line.strip()]
    if lines and lines[0].lower().startswith(_WEB):
        return Payload(address=lines[0], is_pasted=True)
    return Payload(tuple(_paths(lines)), is_text=True, is_pasted=True)


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
    """Encodes a picture as BMP, quickly and without loss; transparent parts become white."""
    if image.hasAlphaChannel():
        opaque = QImage(image.size(), QImage.Format.Format_RGB32)
        opaque.setDevicePixelRatio(image.devicePixelRatio())  # otherwise it would be scaled down
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
