"""Images: the files that were indexed, readable or not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from dupfinder.base.files import KnownFile, Moved, ScannedImage
from dupfinder.base.reports import FileProblem
from dupfinder.features.version import VERSION
from dupfinder.store.appearances import Appearances, appearance_key
from dupfinder.store.folders import Folders
from dupfinder.system.path_names import below, lies_in
from dupfinder.system.timeouts import is_folder

if TYPE_CHECKING:
    from dupfinder.base.records import ImageRecord

_STORE_IMAGE: Final = (
    "INSERT INTO image (path, size_bytes, mtime_ns, device, inode, fingerprint, width, height,"
    " content_pixels, format, taken_at, damaged, hash_version, appearance, problem, stage, checksum,"
    " content, frames, camera, turned, quality, decoders, taken_ms, camera_key)"
    " VALUES {}"
    " ON CONFLICT (path) DO UPDATE SET size_bytes=excluded.size_bytes, mtime_ns=excluded.mtime_ns,"
    " device=excluded.device, inode=excluded.inode, fingerprint=excluded.fingerprint, digest=NULL,"
    " pixel_digest=NULL, width=excluded.width, height=excluded.height,"
    " content_pixels=excluded.content_pixels, format=excluded.format, taken_at=excluded.taken_at,"
    " damaged=excluded.damaged, hash_version=excluded.hash_version, appearance=excluded.appearance,"
    " problem=excluded.problem, stage=excluded.stage, checksum=excluded.checksum,"
    " content=excluded.content, frames=excluded.frames, camera=excluded.camera, turned=excluded.turned,"
    " quality=excluded.quality, decoders=excluded.decoders, taken_ms=excluded.taken_ms,"
    " camera_key=excluded.camera_key"
)

_KNOWN: Final = (
    "SELECT path, id, size_bytes, mtime_ns, hash_version, device, fingerprint, problem, stage, damaged,"
    " inode, appearance, checksum, decoders FROM image"
)

_IS_CURRENT: Final = (
    "hash_version = ? AND stage IS NOT 'read' AND (stage IS NOT 'decode' OR appearance IS NOT NULL)"
)

_COLUMNS: Final = (
    "SELECT i.id, i.path, i.size_bytes, i.mtime_ns, i.width, i.height, i.content_pixels, i.format,"
    " i.taken_at, i.damaged, a.flat, i.appearance, i.content, i.frames, i.camera, i.turned, i.quality,"
    " i.taken_ms, i.camera_key"
)
_RECORDS: Final = _COLUMNS + " FROM image i JOIN appearance a ON a.id = i.appearance"

_WHOLE: Final = "i.size_bytes > 0 AND i.checksum IS NOT NULL AND i.stage IS NOT 'read'"
"""Condition on an image: it is not empty, and all its bytes were read."""

# The index alone answers this, in a tenth of the time.
_SHARED: Final = "SELECT fingerprint FROM image GROUP BY fingerprint HAVING count(*) > 1"


class Images(Appearances, Folders):
    """The table of images; those below excluded paths are not stored."""

    def known_files(self, folder: bytes) -> dict[bytes, KnownFile]:
        """Returns all files below a folder, readable or not, by path."""
        return _by_path(self.index.read(f"{_KNOWN} WHERE path >= ? AND path < ?", below(folder)))

    def states(self, folder: bytes, hash_version: int) -> Iterator[tuple[bytes, int | None, int, int, int]]:
        """Returns the states of the files below a folder.

        One that need not be read again while it has that state is equal to a FileState. Of those that could
        not be read or decoded, or have hashes of another version, the size is None.
        """
        return self.index.read(
            f"SELECT path, CASE WHEN {_IS_CURRENT} THEN size_bytes END, mtime_ns, device, inode FROM image"
            " WHERE path >= ? AND path < ?",
            (hash_version, *below(folder)),
        )

    def files_at(self, paths: Sequence[bytes]) -> dict[bytes, KnownFile]:
        """Returns those of these files that are known, by path."""
        found: dict[bytes, KnownFile] = {}
        for start in range(0, len(paths), 500):
            part = paths[start : start + 500]
            marks = ",".join("?" * len(part))
            found |= _by_path(self.index.read(f"{_KNOWN} WHERE path IN ({marks})", part))
        return found

    def paths_of_inodes(self, inodes: Sequence[int]) -> dict[tuple[int, int], bytes]:
        """Returns a path of a known image for each of these inodes, by device and inode."""
        rows = self.index.for_each("SELECT device, inode, path FROM image WHERE inode IN ({})", inodes)
        return {(device, inode): path for device, inode, path in rows}

    def store(self, images: Iterable[ScannedImage], hash_version: int) -> list[int | None]:
        """Adds or replaces images by path, in one transaction; excluded ones are passed over.

        Returns:
            The appearance of each; None for those that could not be read, or are excluded.
        """
        with self.index.writing():
            given = list(images)
            excluded = set(self.excluded())
            rows = [image for image in given if not lies_in(image.state.path, excluded)]
            keys = [appearance_key(image) for image in rows]
            known = self._add_appearances(dict(zip(keys, rows, strict=True)))
            appearances = [known.get(key) if key else None for key in keys]
            self.index.insert(
                _STORE_IMAGE,
                [
                    (
                        *image.state,
                        image.fingerprint,
                        image.width,
                        image.height,
                        image.content_pixels,
                        image.format,
                        image.taken_at,
                        int(image.damaged),  # sqlite3 looks for an adapter for each bool
                        hash_version,
                        appearance,
                        image.reason,
                        image.stage,
                        image.checksum,
                        image.content,
                        image.frames,
                        int(image.camera),
                        int(image.turned),
                        image.quality,
                        image.decoders,
                        image.taken_ms,
                        image.camera_key,
                    )
                    for image, appearance in zip(rows, appearances, strict=True)
                ],
            )
            self._store_features(rows, appearances)
        found = {image.state.path: appearance for image, appearance in zip(rows, appearances, strict=True)}
        return [found.get(image.state.path) for image in given]

    def _store_features(self, images: Sequence[ScannedImage], appearances: Sequence[int | None]) -> None:
        rows = {
            appearance: (appearance, VERSION, image.features, image.thumbnail, 0)
            for image, appearance in zip(images, appearances, strict=True)
            if image.features and appearance is not None
        }
        if rows:
            self.index.insert("INSERT OR IGNORE INTO feature VALUES {}", list(rows.values()))

    def move(self, moves: Iterable[Moved]) -> None:
        """Changes the path of known images, and keeps everything else that is known of them.

        Those whose new path is excluded are passed over.
        """
        with self.index.writing():
            excluded = set(self.excluded())
            self.index.write_many(
                "UPDATE image SET path = ?, mtime_ns = ?, device = ?, inode = ? WHERE id = ?",
                [
                    (to.path, to.mtime_ns, to.device, to.inode, image)
                    for image, to in moves
                    if not lies_in(to.path, excluded)
                ],
            )

    def read_again(self, path: bytes) -> None:
        """Makes the next indexing read a file again, even if its size and time are unchanged."""
        with self.index.writing():
            self.index.write("UPDATE image SET hash_version = 0 WHERE path = ?", (path,))

    def forget(self, images: Iterable[int]) -> None:
        """Removes images, and with their matches all appearances that no image has any more.

        Files that changed leave such appearances too.
        """
        with self.index.writing():
            self.index.write_many("DELETE FROM image WHERE id = ?", [(image,) for image in images])
            self._remove_orphans()

    def records(self, appearances: Sequence[int] | None = None) -> list[ImageRecord]:
        """Returns readable images in order of id: all, or those with one of `appearances`."""
        rows = (
            self.index.read(_RECORDS + " ORDER BY i.id")
            if appearances is None
            else sorted(self.index.for_each(_RECORDS + " WHERE i.appearance IN ({})", appearances))
        )
        return self._records(rows)

    def records_below(self, folder: bytes) -> list[ImageRecord]:
        """Returns readable images below a folder, in order of path."""
        rows = self.index.read(_RECORDS + " WHERE i.path >= ? AND i.path < ? ORDER BY i.path", below(folder))
        return self._records(rows)

    def holds(self, path: bytes) -> bool:
        """Whether a file is known, readable or not, or one below this folder."""
        ((found,),) = self.index.read(
            "SELECT EXISTS (SELECT 1 FROM image WHERE path = ? OR (path >= ? AND path < ?))",
            (path, *below(path)),
        )
        return bool(found)

    def related_images(self, radius: int) -> list[ImageRecord]:
        """Returns readable images that can be in a cluster, in order of id.

        Those that look like another, have a match within `radius`, or are flat.
        """
        rows = self.index.read(
            _RECORDS + " WHERE a.flat OR i.appearance IN ("
            "SELECT a FROM match WHERE distance <= ?1 UNION SELECT b FROM match WHERE distance <= ?1"
            " UNION SELECT appearance FROM image GROUP BY appearance HAVING count(*) > 1"
            ") ORDER BY i.id",
            (radius,),
        )
        return self._records(rows)

    def flat_images(self) -> list[ImageRecord]:
        """Returns readable images that are flat, in order of id."""
        return self._records(self.index.read(_RECORDS + " WHERE a.flat ORDER BY i.id"))

    def unlike_equals(self) -> list[ImageRecord]:
        """Returns images that may have another's bytes, but not its appearance, in order of id.

        They include files that could not be decoded, with the appearance UNDECODED.
        """
        return self._records(
            self.index.read(
                f"{_COLUMNS} FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                f" WHERE {_WHOLE} AND (i.fingerprint, i.checksum) IN (SELECT fingerprint, checksum"
                f" FROM image i WHERE {_WHOLE} AND fingerprint IN ({_SHARED})"
                " GROUP BY fingerprint, checksum HAVING count(*) > 1"
                " AND (count(appearance) < count(*) OR min(appearance) < max(appearance))) ORDER BY i.id"
            )
        )

    def likely_equals(self, fingerprint: bytes, checksum: int) -> list[ImageRecord]:
        """Returns images that may have these bytes, decoded or not, in order of id."""
        return self._records(
            self.index.read(
                f"{_COLUMNS} FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                f" WHERE {_WHOLE} AND i.fingerprint = ? AND i.checksum = ? ORDER BY i.id",
                (fingerprint, checksum),
            )
        )

    def tiny_appearances(self) -> list[int]:
        """Returns the appearances of tiny pictures, in order of number."""
        return [row[0] for row in self.index.read("SELECT id FROM appearance WHERE tiny ORDER BY id")]

    def problems(self, folders: Sequence[bytes]) -> list[FileProblem]:
        """Returns the problems of files below these folders, in order of path."""
        found = {}
        for folder in folders:
            for path, stage, reason, damaged in self.index.read(
                "SELECT path, stage, problem, damaged FROM image"
                " WHERE path >= ? AND path < ? AND problem IS NOT NULL",
                below(folder),
            ):
                found[path] = FileProblem(os.fsdecode(path), stage, reason, bool(damaged))
        return [found[path] for path in sorted(found)]

    def counts(self) -> tuple[int, int, int]:
        """Returns the numbers of readable images, views, and matched pairs of images."""
        ((images,),) = self.index.read("SELECT count(*) FROM image WHERE appearance IS NOT NULL")
        ((views,),) = self.index.read("SELECT count(*) FROM view")
        ((pairs,),) = self.index.read(
            "WITH copies AS (SELECT appearance, count(*) AS n FROM image"
            " WHERE appearance IS NOT NULL GROUP BY appearance)"
            " SELECT coalesce((SELECT sum(c.n * d.n) FROM match m JOIN copies c ON c.appearance = m.a"
            " JOIN copies d ON d.appearance = m.b), 0)"
            " + coalesce((SELECT sum(c.n * (c.n - 1) / 2) FROM copies c"
            " JOIN appearance a ON a.id = c.appearance WHERE NOT a.flat), 0)"
        )
        return images, views, pairs

    def count_below(self, folder: bytes) -> int:
        """Returns how many readable images lie below a folder, added or not."""
        ((count,),) = self.index.read(
            "SELECT count(*) FROM image WHERE path >= ? AND path < ? AND appearance IS NOT NULL",
            below(folder),
        )
        return int(count)

    def _forget_below(self, paths: Sequence[bytes], kept: Sequence[tuple[bytes, bytes]] = ()) -> None:
        """Removes the images at these paths and those below them, but for those in these ranges."""
        statement = "SELECT id, path FROM image WHERE path = ? OR (path >= ? AND path < ?)"
        found = [row for path in paths for row in self.index.read(statement, (path, *below(path)))]
        gone = [(number,) for number, name in found if not any(low <= name < high for low, high in kept)]
        self.index.write_many("DELETE FROM image WHERE id = ?", gone)
        if gone:
            self._remove_orphans()

    def _records(self, rows: Iterable[tuple[Any, ...]]) -> list[ImageRecord]:
        """Returns rows of _RECORDS as records."""
        from dupfinder.base.records import UNDECODED, ImageRecord  # a second `index` ends without them

        away = [below(folder) for folder in self.folder_paths() if not is_folder(folder)]

        def record(row: tuple[Any, ...]) -> ImageRecord:
            number, path, size, mtime, width, height, inner, name, taken_at, damaged, flat, *rest = row
            appearance, content, frames, camera, turned, quality, taken_ms, camera_key = rest
            return ImageRecord(
                number,
                path.decode(_ENCODING, _ESCAPES),
                size,
                mtime,
                width,
                height,
                inner,
                name,
                taken_at,
                bool(damaged),
                bool(flat) or appearance is None,
                UNDECODED if appearance is None else appearance,
                not any(low <= path < high for low, high in away),
                content,
                frames,
                bool(camera),
                bool(turned),
                quality,
                taken_ms,
                camera_key,
            )

        return list(map(record, rows))


def _by_path(rows: Iterable[tuple[Any, ...]]) -> dict[bytes, KnownFile]:
    return {row[0]: KnownFile(*row[1:]) for row in rows}


# What os.fsdecode does, in a third of the time: a query with a wide radius has thousands of answers.
_ENCODING: Final = sys.getfilesystemencoding()
_ESCAPES: Final = sys.getfilesystemencodeerrors()
