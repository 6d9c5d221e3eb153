"""Finds the files that belong to an image: its RAW or its JPEG, its Live Photo video, its sidecars.

They are in the same folder and have the same stem, in any case, or a name that a program derived from the
name of the image: `IMG_1_HEVC.MOV` (icloudpd), `IMG_3.HEIC.MOV`, `PXL_4.MP` beside `PXL_4.MP.jpg` and
`IMG_5.jpg.supplemental-metadata.json` (Google Takeout), `IMG_O6.AAE` (Photos), `IMG_7_01.CR2.xmp`
(darktable). If several images match, a sidecar belongs to the RAW and a video to the HEIC. Another image
has it as a companion only if that image is a companion too. So no sidecar and no video goes to the trash
while an image of its stem needs it.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeVar

from dupfinder.base.file_types import IMAGE_SUFFIXES, RAW_SUFFIXES
from dupfinder.base.identity import FileStamp

CompanionPolicy = Literal["point-out", "take", "both", "leave"]
"""The treatment of companions when their image goes to the trash.

point-out: the image stays, with a reason. take: they go with it, except those that the kept copy lacks.
both: they go with it, also those. leave: they stay.
"""

CompanionKind = Literal["raw", "picture", "video", "sidecar"]


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to an image.

    Attributes:
        path: absolute, as in ImageRecord.
        kind: raw of a picture, picture of a RAW, video of a Live Photo, or sidecar.
        size_bytes: of the file.
        mtime_ns: time of last change.
    """

    path: str
    kind: CompanionKind
    size_bytes: int
    mtime_ns: int

    @property
    def stamp(self) -> FileStamp[str]:
        return FileStamp(self.path, self.size_bytes, self.mtime_ns)


_JPEG_SUFFIXES: Final = frozenset(".jpg .jpeg .jpe .jfif".split())
_HEIC_SUFFIXES: Final = frozenset(".heic .heif .hif".split())
_CAMERA_SUFFIXES: Final = _JPEG_SUFFIXES | _HEIC_SUFFIXES
_VIDEO_SUFFIXES: Final = frozenset(".mov .mp4 .mp .mv".split())  # the last two: Takeout's, of motion photos
_SIDECAR_SUFFIXES: Final = frozenset(".xmp .aae .thm .pp3 .arp .dop .on1 .vrd .wav .json".split())
_TAKEOUT: Final = ".supplemental-metadata"
_TAKEOUT_BYTES: Final = 45
"""Takeout cuts the name before ``.json`` to 45 to 51 characters, depending on the export."""
_EDITED: Final = re.compile(
    "(.+)-(?:edited|effects|smile|mix|collage|bearbeitet|modifi\u00e9|modifie\u0301|editado|ha editado"
    "|modificato|bewerkt|edytowane|editat|redigerad|\u7de8\u96c6\u6e08\u307f)"
)
"""The stem of a picture edited in Google Photos, in the user's language."""
_NUMBERED: Final = re.compile(r"(.+)(\(\d+\))")
_APPLE: Final = re.compile(r"(.*_)([eo])(\d+)")  # IMG_E0001: edited; IMG_O0001: the original's adjustments
_VERSION: Final = re.compile(r"(.+)_\d\d(\.[a-z0-9]+)")  # IMG_1_01.CR2.xmp: darktable's second version


CompanionsByPath = dict[str, tuple[Companion, ...]]


def companions_of(paths: Iterable[str], *, together: bool = False) -> CompanionsByPath:
    """Returns the companions of the images that have some, sorted by path.

    Args:
        paths: of images, absolute, as `os.fsdecode` returns them. Each folder is listed once.
        together: all images go; a file that only they share belongs to each of them.

    Returns:
        Companions by the path of their image. Links do not count; an unreadable folder has none.
    """
    by_folder: dict[str, list[str]] = {}
    for path in paths:
        by_folder.setdefault(os.path.dirname(path), []).append(path)
    found = {}
    for folder, images in by_folder.items():
        names = {os.path.basename(path) for path in images}
        listing = _Folder(folder, names)
        for path in images:
            companions = listing.companions_of(os.path.basename(path), names if together else frozenset())
            if companions:
                found[path] = companions
    return found


def only_ones(
    found: Mapping[str, Sequence[Companion]], kept: Mapping[str, Sequence[Companion]]
) -> dict[str, str]:
    """Returns the videos and sidecars that the kept copy lacks; they must not go with their image.

    Any video replaces a video; a sidecar only replaces those of its suffix.

    Args:
        found: the companions of the images that go, by the paths of the images.
        kept: the companions of the file kept for each image, by the path of the image that goes; without
            images without a kept copy.

    Returns:
        By the path of each companion, the image it belongs to.
    """
    going = {companion.path for companions in found.values() for companion in companions}
    only: dict[str, str] = {}
    for image, companions in found.items():
        if image not in kept:
            continue
        sorts = {_sort_of(each) for each in kept[image] if each.path not in going}
        for each in companions:
            if each.kind in ("video", "sidecar") and _sort_of(each) not in sorts:
                only.setdefault(each.path, image)
    return only


def _sort_of(companion: Companion) -> str:
    is_sidecar = companion.kind == "sidecar"
    return os.path.splitext(companion.path)[1].lower() if is_sidecar else companion.kind


class _File:
    """A file name and its parts in lower case."""

    __slots__ = ("entry", "lower", "name", "stem", "suffix")

    def __init__(self, name: str, entry: os.DirEntry[str] | None = None) -> None:
        self.name, self.entry, self.lower = name, entry, name.lower()
        self.stem, self.suffix = os.path.splitext(self.lower)

    def is_paired_with(self, other: _File) -> bool:
        """Whether one of these is the RAW of the other: DSC.ARW of DSC.jpg and of DSC.ARW.jpg."""
        return self._is_raw_of(other) or other._is_raw_of(self)

    def _is_raw_of(self, other: _File) -> bool:
        if self.suffix not in RAW_SUFFIXES or other.suffix not in _CAMERA_SUFFIXES:
            return False
        return other.stem in (self.stem, self.lower, f"{self.stem}_{self.suffix[1:]}")


class _Owners(NamedTuple):
    """The images that a video or a sidecar was made for.

    Attributes:
        images: none if it belongs to no image.
        is_named: its name contains the whole name of an image, so it belongs to no other file of the stem.
    """

    images: Sequence[_File] = ()
    is_named: bool = False


class _Folder:
    """The images of a folder and their companions; empty if it cannot be read.

    Args:
        path: of the folder.
        asked: names of images, with any suffix.
    """

    def __init__(self, path: str, asked: Set[str]) -> None:
        files = {file.name: file for file in _files_of(path)}
        for name in asked:
            files.setdefault(name, _File(name))
        self._images = [f for f in files.values() if f.name in asked or f.suffix in IMAGE_SUFFIXES]
        self._by_stem = _grouped((image.stem, image) for image in self._images)
        self._by_name = _grouped((image.lower, image) for image in self._images)
        self._names = sorted(self._by_name)
        self._takeout = _grouped(each for image in self._images for each in _takeout_names(image))
        self._takeout_names = sorted(self._takeout)
        self._edited = _grouped(each for image in self._images for each in _edited_names(image))
        images = {image.name for image in self._images}
        self._owned: dict[str, list[tuple[_File, _Owners]]] = {}  # by the names of images
        for file in files.values():
            if file.name not in images:
                owners = self._owners(file)
                for image in owners.images:
                    self._owned.setdefault(image.name, []).append((file, owners))

    def companions_of(self, name: str, others: Set[str]) -> tuple[Companion, ...]:
        """Returns the files that belong to an image, and to no image but it, its pairs and `others`."""
        image = next(image for image in self._by_name[name.lower()] if image.name == name)
        pairs = self._pairs(image)
        own = {name, *(pair.name for pair in pairs)}
        found = [_companion(pair, "raw" if pair.suffix in RAW_SUFFIXES else "picture") for pair in pairs]
        claimed = {}
        for owner in own:
            for file, owners in self._owned.get(owner, ()):
                needed_by = {each.name for each in owners.images}
                if needed_by <= own | others and (name in needed_by or not owners.is_named):
                    claimed[file.name] = file
        for file in claimed.values():
            kind: CompanionKind = "video" if file.suffix in _VIDEO_SUFFIXES else "sidecar"
            found += [_companion(file, kind)]
        return tuple(sorted((each for each in found if each is not None), key=lambda each: each.path))

    def _pairs(self, image: _File) -> list[_File]:
        """Returns the RAW files of a picture, or the pictures of a RAW."""
        stems = [image.stem, image.lower, f"{image.stem}_{image.suffix[1:]}"]
        near = [file for stem in stems for file in self._by_stem.get(stem, ())]
        near += self._by_name.get(image.stem, ())
        shortened, _, suffix = image.stem.rpartition("_")
        near += self._by_name.get(f"{shortened}.{suffix}", ())
        named = {file.name: file for file in near if file.name != image.name}
        return [file for file in named.values() if image.is_paired_with(file)]

    def _owners(self, file: _File) -> _Owners:
        if file.suffix in _VIDEO_SUFFIXES:
            return self._owners_of_video(file)
        if file.suffix not in _SIDECAR_SUFFIXES:
            return _Owners()
        if file.suffix == ".json" and (images := self._of_takeout(file.stem)):
            return _Owners(images, True)
        if named := self._by_name.get(file.stem):
            return _Owners(named, True)
        if file.suffix == ".aae" and (images := self._of_apple(file.stem)):
            return _Owners(images)
        if (version := _VERSION.fullmatch(file.stem)) and (
            named := self._by_name.get("".join(version.groups()))
        ):
            return _Owners(named, True)
        images = self._by_stem.get(file.stem, [])
        return _Owners([each for each in images if each.suffix in RAW_SUFFIXES] or images)

    def _owners_of_video(self, file: _File) -> _Owners:
        stem, _, word = file.stem.rpartition("_")
        named = self._by_name.get(file.stem)
        images = named or self._by_stem.get(file.lower) or self._by_stem.get(file.stem)
        if not images:
            images = named = self._by_name.get(f"{stem}.{word}") if stem else None
        if not images and word in ("hevc", "live"):
            images = self._by_stem.get(stem)
        if not images and file.suffix == ".mp4":
            images = self._by_stem.get(f"{file.stem}.mp")
        images = [each for each in images or () if each.suffix in _CAMERA_SUFFIXES]
        return _Owners([each for each in images if each.suffix in _HEIC_SUFFIXES] or images, bool(named))

    def _of_apple(self, stem: str) -> list[_File]:
        """Returns the original that adjustments belong to; if it is missing, the edited picture."""
        parts = _APPLE.fullmatch(stem)
        plain = parts[1] + parts[3] if parts and parts[2] == "o" else stem
        head, _, digits = plain.rpartition("_")
        edited = f"{head}_e{digits}"
        return self._by_stem.get(stem) or self._by_stem.get(plain) or self._by_stem.get(edited) or []

    def _of_takeout(self, stem: str) -> list[_File]:
        """Returns the images that a file of Takeout describes; ``IMG_1.jpg(1)`` describes IMG_1(1).jpg."""
        parts = _NUMBERED.fullmatch(stem)
        return (self._described(parts[1], parts[2]) if parts else []) or self._described(stem, "")

    def _described(self, stem: str, number: str) -> list[_File]:
        """Returns the images of a whole or cut name, and their edited versions."""
        places = [
            place for place, sign in enumerate(stem) if sign == "." and _TAKEOUT.startswith(stem[place:])
        ]
        for place in (len(stem), *places):
            name = stem[:place]
            images = self._takeout.get((name, number), [])
            edited = self._edited.get((os.path.splitext(name)[0], number), [])
            if images or edited:
                return list({image.name: image for image in (*images, *edited)}.values())
        return self._cut(stem, number) if len(os.fsencode(stem)) >= _TAKEOUT_BYTES else []

    def _cut(self, stem: str, number: str) -> list[_File]:
        """Returns the images whose names begin with this."""
        found: list[_File] = []
        for key in self._takeout_names[bisect_left(self._takeout_names, (stem, "")) :]:
            if not key[0].startswith(stem):
                break
            found += self._takeout[key] if key[1] == number else ()
        return found


_Key = TypeVar("_Key")


def _grouped(pairs: Iterable[tuple[_Key, _File]]) -> dict[_Key, list[_File]]:
    groups: dict[_Key, list[_File]] = {}
    for key, file in pairs:
        groups.setdefault(key, []).append(file)
    return groups


def _takeout_names(image: _File) -> Iterator[tuple[tuple[str, str], _File]]:
    """Yields the names of an image in Takeout, each with its number, which Takeout puts after the suffix."""
    yield (image.lower, ""), image
    if parts := _NUMBERED.fullmatch(image.stem):
        yield (parts[1] + image.suffix, parts[2]), image


def _edited_names(image: _File) -> Iterator[tuple[tuple[str, str], _File]]:
    """Yields the stem and number of the original, if this image has the name of an edited one."""
    parts = _NUMBERED.fullmatch(image.stem)
    stem, number = (parts[1], parts[2]) if parts else (image.stem, "")
    if edited := _EDITED.fullmatch(stem):
        yield (edited[1], number), image


def _files_of(folder: str) -> Iterator[_File]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    yield _File(entry.name, entry)
    except OSError:
        return  # an unreadable folder has no companions


def _companion(file: _File, kind: CompanionKind) -> Companion | None:
    """Returns the current state of a companion; None if it has disappeared."""
    if file.entry is None:
        return None
    try:
        state = file.entry.stat(follow_symlinks=False)
    except OSError:
        return None
    return Companion(file.entry.path, kind, state.st_size, state.st_mtime_ns)
