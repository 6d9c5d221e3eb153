"""Local features of appearances, and the crops that were found by them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from dupfinder.store.repository import Repository

_REGION: Final = struct.Struct("<8d")
_MAP: Final = struct.Struct("<6d")
_SELECT_CROPS: Final = "SELECT whole, part, region, share, mirrored, framed FROM crop"


class FeatureRow(NamedTuple):
    """The local features of an appearance.

    Attributes:
        features: `features.extraction.Features` as bytes.
        thumbnail: a small grey JPEG.
    """

    appearance: int
    features: bytes
    thumbnail: bytes


class CropRow(NamedTuple):
    """A verified crop.

    Attributes:
        whole: the appearance that shows more.
        part: the other one.
        region: x and y of the corners of `part` (upper left, upper right, lower right, lower left) as
            fractions of the width and the height of `whole`.
        share: of the area of `whole` that both show.
        mirrored: `part` is mirrored.
        framed: `whole` has only a plain frame around the part, such as a border or the screen of a telephone.
    """

    whole: int
    part: int
    region: tuple[float, ...]
    share: float
    mirrored: bool
    framed: bool = False


class UncheckedCrop(NamedTuple):
    """A candidate for a crop that could not be checked, because a file was out of reach.

    Attributes:
        first: the appearance of its first picture.
        second: of the second one.
        mirrored: as in `crops.candidates.Candidate`.
        votes: likewise.
        by: the 6 numbers of its map, by rows.
    """

    first: int
    second: int
    mirrored: bool
    votes: int
    by: tuple[float, ...]


class FeatureRows(Repository):
    """The tables of features and crops."""

    def without_features(self, version: int) -> list[int]:
        """Returns the appearances that have no features of this version yet; flat ones left out."""
        rows = self.index.read(
            "SELECT id FROM appearance WHERE NOT flat AND id NOT IN"
            " (SELECT appearance FROM feature WHERE version = ?) ORDER BY id",
            (version,),
        )
        return [row[0] for row in rows]

    def store_features(self, rows: Iterable[FeatureRow], version: int) -> None:
        """Stores features; the crops of other versions of them are found again."""
        with self.index.writing():
            self.index.write_many(
                "INSERT OR REPLACE INTO feature SELECT ?1, ?2, ?3, ?4, 0"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)",
                [(row.appearance, version, row.features, row.thumbnail) for row in rows],
            )

    def feature_states(self, version: int) -> list[tuple[int, bool]]:
        """Returns the appearances that have features, those first whose crops were looked for, which is True.

        Like `features_state` it reads an index alone: the rows have a page each.
        """
        rows = self.index.read(
            "SELECT appearance, joined FROM feature WHERE version = ? ORDER BY joined DESC, appearance",
            (version,),
        )
        return [(appearance, bool(joined)) for appearance, joined in rows]

    def features(self, appearances: Sequence[int]) -> dict[int, bytes]:
        """Returns the features of those of these appearances that have some."""
        rows = self.index.for_each(
            "SELECT appearance, features FROM feature WHERE appearance IN ({})", appearances
        )
        return {row[0]: row[1] for row in rows}

    def features_state(self) -> tuple[int, int, int]:
        """Returns a value that changes whenever features are added or removed."""
        ((count, joined),) = self.index.read(
            "SELECT count(*), coalesce(sum(joined), 0) FROM feature INDEXED BY feature_state"
        )
        ((generation,),) = self.index.read("SELECT value FROM meta WHERE key = 'generation'")
        return count, joined, generation

    def thumbnails(self, appearances: Sequence[int]) -> dict[int, bytes]:
        """Returns the thumbnails of those of these appearances that have one."""
        rows = self.index.for_each(
            "SELECT appearance, thumbnail FROM feature WHERE appearance IN ({})", appearances
        )
        return {row[0]: row[1] for row in rows}

    def store_crops(self, crops: Iterable[CropRow], joined: Sequence[int]) -> None:
        """Adds verified crops, and notes that those of these appearances were all looked for."""
        with self.index.writing():
            self.index.write_many(
                "INSERT OR REPLACE INTO crop SELECT ?1, ?2, ?3, ?4, ?5, ?6"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)"
                " AND EXISTS (SELECT 1 FROM appearance WHERE id = ?2)",
                [
                    (
                        crop.whole,
                        crop.part,
                        _REGION.pack(*crop.region),
                        crop.share,
                        crop.mirrored,
                        crop.framed,
                    )
                    for crop in crops
                ],
            )
            self.index.write_many(
                "UPDATE feature SET joined = 1 WHERE appearance = ?", [(number,) for number in joined]
            )

    def crops(self) -> list[CropRow]:
        """Returns all verified crops, in order of their appearances."""
        return [self._crop(row) for row in self.index.read(f"{_SELECT_CROPS} ORDER BY 1, 2")]

    def crops_of(self, appearances: Sequence[int]) -> list[CropRow]:
        """Returns the verified crops of these appearances, as whole or as part; one may come twice."""
        return [
            self._crop(row)
            for column in ("whole", "part")
            for row in self.index.for_each(
                f"{_SELECT_CROPS} WHERE {column} IN ({{}})",
                appearances,
            )
        ]

    def add_unchecked_crops(self, rows: Iterable[UncheckedCrop]) -> None:
        """Adds candidates that are to be checked another time."""
        with self.index.writing():
            self.index.write_many(
                "INSERT OR REPLACE INTO unchecked_crop SELECT ?1, ?2, ?3, ?4, ?5"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)"
                " AND EXISTS (SELECT 1 FROM appearance WHERE id = ?2)",
                [(row.first, row.second, row.mirrored, row.votes, _MAP.pack(*row.by)) for row in rows],
            )

    def unchecked_crops(self) -> list[UncheckedCrop]:
        """Returns the candidates that are to be checked, most votes first."""
        rows = self.index.read(
            "SELECT first, second, mirrored, votes, map FROM unchecked_crop ORDER BY votes DESC, 1, 2, 3"
        )
        return [self._unchecked(row) for row in rows]

    def remove_unchecked_crops(self, rows: Iterable[UncheckedCrop]) -> None:
        """Removes candidates that were checked."""
        with self.index.writing():
            self.index.write_many(
                "DELETE FROM unchecked_crop WHERE first = ? AND second = ? AND mirrored = ?",
                [row[:3] for row in rows],
            )

    def _unchecked(self, row: tuple[int, int, int, int, bytes]) -> UncheckedCrop:
        first, second, mirrored, votes, by = row
        if len(by) != _MAP.size:
            raise self.index.damaged()
        return UncheckedCrop(first, second, bool(mirrored), votes, _MAP.unpack(by))

    def _crop(self, row: tuple[int, int, bytes, float, int, int]) -> CropRow:
        whole, part, region, share, mirrored, framed = row
        if len(region) != _REGION.size:
            raise self.index.damaged()
        return CropRow(whole, part, _REGION.unpack(region), share, bool(mirrored), bool(framed))
