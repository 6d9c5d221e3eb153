"""The hashes of a batch of views, and the form in which the library stores them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dupfinder.hashing.bits import Bits


@dataclass(frozen=True, slots=True)
class Hashes:
    """The hashes of N views, as arrays of one row a view.

    Attributes:
        small: (N, 2) uint64, the 64-bit dHash along rows, and along columns.
        large: (N, 4, 4) uint64, the 256-bit dHash as planes: brighter to the right, to the left,
            below, above; four words each.
        dct: (N, 4) uint64, the 256-bit DCT hash.
    """

    small: Bits
    large: Bits
    dct: Bits

    def __len__(self) -> int:
        return len(self.small)

    def take(self, rows: NDArray[np.int64]) -> Hashes:
        """Returns the hashes of these rows, in this order."""
        return Hashes(self.small[rows], self.large[rows], self.dct[rows])

    def to_rows(self) -> NDArray[np.uint8]:
        """Returns (N, ROW_BYTES) uint8: one record a view, every word little-endian."""
        count = len(self)
        words = np.concatenate([self.small, self.large.reshape(count, 16), self.dct], axis=1)
        return words.astype("<u8").view(np.uint8).reshape(count, ROW_BYTES)

    @staticmethod
    def concatenate(parts: Sequence[Hashes]) -> Hashes:
        """Returns all rows of at least one batch, in order."""
        return Hashes(
            np.concatenate([part.small for part in parts]),
            np.concatenate([part.large for part in parts]),
            np.concatenate([part.dct for part in parts]),
        )

    @staticmethod
    def from_rows(data: bytes | bytearray) -> Hashes:
        """Reads records written by `to_rows`, one after the other."""
        words = np.frombuffer(data, dtype="<u8").astype(np.uint64, copy=False).reshape(-1, ROW_BYTES // 8)
        return Hashes(
            np.ascontiguousarray(words[:, :2]),
            np.ascontiguousarray(words[:, 2:18]).reshape(-1, 4, 4),
            np.ascontiguousarray(words[:, 18:]),
        )


ROW_BYTES: Final = 176
