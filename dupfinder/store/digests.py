"""Digests of bytes and pixels, computed only where they matter, differences between files, sharpness."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dupfinder.store.repository import Repository

if TYPE_CHECKING:
    from dupfinder.base.records import DifferenceKind


class Digests(Repository):
    """The columns of digests in the table of images, and the tables of differences and of sharpness."""

    def contents(self, images: Sequence[int]) -> dict[int, tuple[bytes | None, bytes | None, bytes | None]]:
        """Returns fingerprint, digest of all bytes and digest of all pixels of each of these images.

        All are None for one that was removed meanwhile.
        """
        rows = self.index.for_each(
            "SELECT id, fingerprint, digest, pixel_digest FROM image WHERE id IN ({})", images
        )
        nothing: tuple[bytes | None, bytes | None, bytes | None] = None, None, None
        return dict.fromkeys(images, nothing) | {row[0]: (row[1], row[2], row[3]) for row in rows}

    def checksums(self, images: Sequence[int]) -> dict[int, int | None]:
        """Returns the checksum of all bytes of each of these images, as indexed; None if it is not known."""
        rows = self.index.for_each("SELECT id, checksum FROM image WHERE id IN ({})", images)
        return dict.fromkeys(images, None) | {row[0]: row[1] for row in rows}

    def store_digests(self, digests: dict[int, bytes], pixel_digests: dict[int, bytes]) -> None:
        with self.index.writing():
            self.index.write_many(
                "UPDATE image SET digest = ? WHERE id = ?", [(d, i) for i, d in digests.items()]
            )
            self.index.write_many(
                "UPDATE image SET pixel_digest = ? WHERE id = ?", [(d, i) for i, d in pixel_digests.items()]
            )

    def content_keys(self, images: Sequence[int]) -> dict[int, bytes | None]:
        """Returns the content key of each of these images, None where it is not known; see `content_key`."""
        rows = self.index.for_each("SELECT id, fingerprint, checksum FROM image WHERE id IN ({})", images)
        return dict.fromkeys(images, None) | {row[0]: content_key(row[1], row[2]) for row in rows}

    def differences(self, keeper: bytes, version: int) -> dict[bytes, tuple[DifferenceKind, float, str]]:
        """Returns the differences from a kept file by content key: kind, score and boxes (JSON)."""
        rows = self.index.read(
            "SELECT file, kind, score, boxes FROM difference WHERE keeper = ? AND version = ?",
            (keeper, version),
        )
        return {row[0]: (row[1], row[2], row[3]) for row in rows}

    def sharpness(self, contents: Sequence[bytes], version: int) -> dict[bytes, float]:
        """Returns the sharpness, by content key, of those of these contents for which it is known."""
        found: dict[bytes, float] = {}
        for content in contents:
            for (value,) in self.index.read(
                "SELECT value FROM sharpness WHERE content = ? AND version = ?", (content, version)
            ):
                found[content] = value
        return found

    def store_sharpness(self, values: dict[bytes, float], version: int) -> None:
        """Stores sharpness by content key."""
        if values:
            with self.index.writing():
                rows = [(content, version, value) for content, value in values.items()]
                self.index.insert("INSERT OR REPLACE INTO sharpness VALUES {}", rows)

    def store_differences(self, rows: Sequence[tuple[bytes, bytes, int, str, float, str]]) -> None:
        """Stores rows of content key of the kept file, of the other one, version, kind, score, boxes."""
        if rows:
            with self.index.writing():
                self.index.insert("INSERT OR REPLACE INTO difference VALUES {}", rows)


def content_key(fingerprint: bytes | None, checksum: int | None) -> bytes | None:
    """Returns a key of a file's bytes, wherever it lies; None if either part is not known.

    Args:
        fingerprint: of size, head and tail.
        checksum: of all bytes, 64 bits.
    """
    if fingerprint is None or checksum is None:
        return None
    return fingerprint + checksum.to_bytes(8, "little", signed=True)
