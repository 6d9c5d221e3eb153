"""Files that belong to an image: its RAW or its JPEG, its Live Photo video, its sidecars.

They lie in the same folder under the same stem, whatever the case. What several images could lay
claim to belongs to the one it was made for: a sidecar to the RAW, a video to the HEIC. Another image
has it as a companion only if that one is a companion too; so no sidecar and no video follows a file
into the trash that an image of its stem still needs.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from dupfinder.formats import IMAGE_SUFFIXES, RAW_SUFFIXES

CompanionPolicy = Literal["point-out", "take", "leave"]
"""What becomes of companions when their image goes to the trash.

point-out: the image does not go, and it is said why. take: they go with it. leave: they stay.
"""

CompanionKind = Literal["raw", "picture", "video", "sidecar"]


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to an image.

    Attributes:
        path: absolute, as in ImageRecord.
        kind: raw of a picture, picture of a RAW, video of a Live Photo, or what was written beside.
        size_bytes: of the file.
        mtime_ns: time of last change.
    """

    path: str
    kind: CompanionKind
    size_bytes: int
    mtime_ns: int


_JPEG_SUFFIXES: Final = frozenset(".jpg .jpeg .jpe .jfif".split())
_HEIC_SUFFIXES: Final = frozenset(".heic .heif .hif".split())
_CAMERA_SUFFIXES: Final = _JPEG_SUFFIXES | _HEIC_SUFFIXES
_VIDEO_SUFFIXES: Final = frozenset(".mov .mp4".split())
_SIDECAR_SUFFIXES: Final = frozenset(".xmp .aae .thm .pp3 .dop .wav".split())


def companions_of(paths: Iterable[str]) -> dict[str, tuple[Companion, ...]]:
    """The companions of those images that have some, in order of their names.

    Args:
        paths: of images, absolute, as `os.fsdecode` gives them. Each folder is listed once.

    Returns:
        Companions by the path of their image. Links are none; a folder that cannot be read has none.
    """
    by_folder: dict[str, list[str]] = {}
    for path in paths:
        by_folder.setdefault(os.path.dirname(path), []).append(path)
    found = {}
    for folder, images in by_folder.items():
        listing = _Folder(folder)
        for path in images:
            companions = listing.companions_of(os.path.basename(path))
            if companions:
                found[path] = companions
    return found


class _File:
    """A name in a folder, taken apart."""

    __slots__ = ("entry", "name", "stem", "suffix")

    def __init__(self, name: str, entry: os.DirEntry[str] | None = None) -> None:
        stem, suffix = os.path.splitext(name.lower())
        self.name, self.stem, self.suffix, self.entry = name, stem, suffix, entry

    def is_paired_with(self, other: _File) -> bool:
        """Whether one of these is the RAW of the other."""
        suffixes = (self.suffix, other.suffix)
        return self.stem == other.stem and any(
            raw in RAW_SUFFIXES and picture in _CAMERA_SUFFIXES for raw, picture in (suffixes, suffixes[::-1])
        )


class _Folder:
    """The files of a folder by stem; none if it cannot be read."""

    def __init__(self, path: str) -> None:
        self._by_stem: dict[str, list[_File]] = {}
        self._by_name: dict[str, list[_File]] = {}
        for file in _files_of(path):
            self._by_stem.setdefault(file.stem, []).append(file)
            if file.suffix in IMAGE_SUFFIXES:
                self._by_name.setdefault(file.name.lower(), []).append(file)

    def companions_of(self, name: str) -> tuple[Companion, ...]:
        image = _File(name)
        stems = dict.fromkeys((image.stem, name.lower()))
        beside = [file for stem in stems for file in self._by_stem.get(stem, ()) if file.name != name]
        pairs = [file for file in beside if image.is_paired_with(file)]
        own = {name, *(file.name for file in pairs)}
        found = [_companion(file, "raw" if file.suffix in RAW_SUFFIXES else "picture") for file in pairs]
        for file in beside:
            owners = self._owners(file, image)
            if owners and own.issuperset(owner.name for owner in owners):
                found.append(_companion(file, "video" if file.suffix in _VIDEO_SUFFIXES else "sidecar"))
        return tuple(sorted((each for each in found if each is not None), key=lambda each: each.path))

    def _owners(self, file: _File, image: _File) -> Sequence[_File]:
        """The images that a video or a sidecar was made for; none if it is neither."""
        if file.suffix in _SIDECAR_SUFFIXES:
            named = self._named(file.stem, image)
            if named:
                return named
            images = self._images(file.stem, image)
            return [each for each in images if each.suffix in RAW_SUFFIXES] or images
        if file.suffix in _VIDEO_SUFFIXES:
            images = [each for each in self._images(file.stem, image) if each.suffix in _CAMERA_SUFFIXES]
            return [each for each in images if each.suffix in _HEIC_SUFFIXES] or images
        return ()

    def _named(self, name: str, image: _File) -> list[_File]:
        """The images of this whole name, as a sidecar's stem gives it: IMG.CR2 of IMG.CR2.xmp."""
        others = [each for each in self._by_name.get(name, ()) if each.name != image.name]
        return [image, *others] if image.name.lower() == name else others

    def _images(self, stem: str, image: _File) -> list[_File]:
        """The images of a stem, with this one, which may have a name that is not expected of images."""
        files = self._by_stem.get(stem, ())
        others = [each for each in files if each.suffix in IMAGE_SUFFIXES and each.name != image.name]
        return [image, *others] if image.stem == stem else others


def _files_of(folder: str) -> Iterator[_File]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    yield _File(entry.name, entry)
    except OSError:
        return  # what cannot be seen cannot be taken along either


def _companion(file: _File, kind: CompanionKind) -> Companion | None:
    """The companion as it is now; None if it went away."""
    if file.entry is None:
        return None
    try:
        state = file.entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return Companion(file.entry.path, kind, state.st_size, state.st_mtime_ns)
