"""Appearances: the sets of views and hashes of equal pictures, and matches between them."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from dupfinder.base.files import MatchRow, ScannedImage
from dupfinder.store.repository import Repository

TINY_SIDE: Final = 48
"""In pixels: a picture is tiny if its shorter side is at most this; its hashes say little."""

_ORPHANS: Final = (
    ("view", "appearance"),
    ("match", "a"),
    ("match", "b"),
    ("feature", "appearance"),
    ("descriptor", "appearance"),
    ("crop", "whole"),
    ("crop", "part"),
    ("unchecked_crop", "first"),
    ("unchecked_crop", "second"),
    ("appearance", "id"),
)
"""Tables and columns from which appearances without an image are removed."""


_STATES: Final = 256
"""The most states that are kept. Their age is not known, so that all are dropped together."""

_STATE: Final = re.compile(r"(\d{1,18}) (\d{1,18})")


class Appearances(Repository):
    """The tables of appearances, views and matches."""

    def tiny_appearances(self) -> list[int]:
        """The appearances of tiny pictures, in order of number."""
        return [row[0] for row in self.index.read("SELECT id FROM appearance WHERE tiny ORDER BY id")]

    def generation(self) -> int:
        """Returns the state of the views, another number after each change; a saved index belongs to one.

        It is a random number of 62 bits: an index of another library, or of a state that was lost with the
        power or replaced by a backup, is not taken for this one's.
        """
        for (generation,) in self.index.read("SELECT value FROM meta WHERE key = 'generation'"):
            if isinstance(generation, int):
                return generation
        raise self.index.damaged()

    def views(self) -> tuple[list[int], bytearray]:
        """Returns all views that can be searched, in order of appearance and number; flat ones left out.

        Returns:
            Appearances, and the hashes one after the other, hashing.ROW_BYTES each.
        """
        appearances: list[int] = []
        hashes = bytearray()
        for appearance, data in self.index.read(
            "SELECT v.appearance, v.hashes FROM view v JOIN appearance a ON a.id = v.appearance"
            " WHERE NOT a.flat ORDER BY v.appearance, v.number"
        ):
            if not isinstance(data, bytes):
                raise self.index.damaged()
            appearances.append(appearance)
            hashes += data
        return appearances, hashes

    def views_of(self, appearances: Sequence[int]) -> tuple[list[int], bytearray]:
        """Returns the views of these appearances, flat ones too, in the same order."""
        rows = self.index.for_each(
            "SELECT appearance, number, hashes FROM view WHERE appearance IN ({})", appearances
        )
        ordered = sorted(rows)
        return [row[0] for row in ordered], bytearray().join([row[2] for row in ordered])

    def frame_hashes(self, appearances: Sequence[int]) -> dict[int, bytes]:
        """Returns the frame hashes of those of these appearances that have several frames."""
        return dict(
            self.index.for_each(
                "SELECT id, frame_hashes FROM appearance WHERE frame_hashes IS NOT NULL AND id IN ({})",
                appearances,
            )
        )

    def unmatched(self, radius: int) -> list[int]:
        """Returns appearances whose matches up to `radius` are not all stored yet; flat ones left out."""
        # Sorted here: told to sort, SQLite reads all of the table in its order.
        found = self.index.read("SELECT id FROM appearance WHERE matched_radius < ? AND NOT flat", (radius,))
        return sorted(row[0] for row in found)

    def count_unmatched(self, radius: int) -> int:
        """Returns how many readable images have such an appearance, copies counted."""
        ((count,),) = self.index.read(
            "SELECT count(*) FROM image i JOIN appearance a ON a.id = i.appearance"
            " WHERE a.matched_radius < ? AND NOT a.flat",
            (radius,),
        )
        return int(count)

    def store_matches(self, matches: Iterable[MatchRow], matched: Sequence[int], radius: int) -> None:
        """Adds verified pairs, and notes that these appearances are done up to `radius`."""
        with self.index.writing():
            # Another program may have removed a picture meanwhile.
            self.index.write_many(
                "INSERT OR REPLACE INTO match SELECT ?1, ?2, ?3, ?4"
                " WHERE EXISTS (SELECT 1 FROM appearance WHERE id = ?1)"
                " AND EXISTS (SELECT 1 FROM appearance WHERE id = ?2)",
                matches,
            )
            self.index.write_many(
                "UPDATE appearance SET matched_radius = ? WHERE id = ?", [(radius, look) for look in matched]
            )

    def crowd(self) -> list[tuple[int, int, int]]:
        """Returns members of crowds in order: appearance, distance, and pairs at it that are not stored."""
        return list(
            self.index.read("SELECT appearance, distance, pairs FROM crowd ORDER BY appearance, distance")
        )

    def crowd_among(self, appearances: Sequence[int]) -> list[tuple[int, int, int]]:
        """Returns the rows of `crowd` of these appearances, in no useful order."""
        return list(
            self.index.for_each(
                "SELECT appearance, distance, pairs FROM crowd WHERE appearance IN ({})", appearances
            )
        )

    def store_crowd(self, rows: Sequence[tuple[int, int, int]]) -> None:
        """Adds members of crowds, or pairs to what is known of them; rows as of `crowd`."""
        if rows:
            with self.index.writing():
                self.index.write_many(
                    "INSERT INTO crowd SELECT id, ?2, ?3 FROM appearance WHERE id = ?1"
                    " ON CONFLICT (appearance, distance) DO UPDATE SET pairs = pairs + excluded.pairs",
                    rows,
                )

    def forget_crowds(self) -> None:
        """Removes what is stored of crowds: their members are compared with one another again."""
        with self.index.writing():
            self._forget_crowds()

    def _forget_crowds(self) -> None:
        self.index.write(
            "UPDATE appearance SET matched_radius = -1 WHERE id IN (SELECT appearance FROM crowd)"
        )
        self.index.write(
            "DELETE FROM match WHERE a IN (SELECT appearance FROM crowd)"
            " AND b IN (SELECT appearance FROM crowd)"
        )
        self.index.write("DELETE FROM crowd")

    def crowd_matches(self, radius: int) -> Iterator[MatchRow]:
        """Yields the stored matches between members of crowds within `radius`, inclusive."""
        for row in self.index.read(
            "WITH member AS (SELECT DISTINCT appearance FROM crowd)"
            " SELECT m.a, m.b, m.distance, m.transform FROM member JOIN match m ON m.a = member.appearance"
            " WHERE m.distance <= ? AND m.b IN (SELECT appearance FROM member)",
            (radius,),
        ):
            yield MatchRow(*row)

    def appearances_with_frames(self) -> list[int]:
        """Returns the appearances that have several frames."""
        return [row[0] for row in self.index.read("SELECT id FROM appearance WHERE frame_hashes IS NOT NULL")]

    def matches(self, radius: int) -> list[MatchRow]:
        """Returns verified pairs of appearances within `radius`, inclusive, in order of their numbers."""
        return list(self.each_match(radius))

    def each_match(self, radius: int) -> Iterator[MatchRow]:
        """Yields the same one by one."""
        for row in self.index.read(
            "SELECT a, b, distance, transform FROM match WHERE distance <= ? ORDER BY a, b", (radius,)
        ):
            yield MatchRow(*row)

    def matches_of(self, appearances: Sequence[int], radius: int) -> Iterator[tuple[int, MatchRow]]:
        """Yields each of these appearances with each of its verified pairs within `radius`, inclusive."""
        for column in ("a", "b"):
            rows = self.index.for_each(
                f"SELECT {column}, a, b, distance, transform FROM match"
                f" WHERE {column} IN ({{}}) AND distance <= {int(radius)}",
                appearances,
            )
            for appearance, *match in rows:
                yield appearance, MatchRow(*match)

    def _add_appearances(self, looks: dict[bytes | None, ScannedImage]) -> dict[bytes, int]:
        """Returns the numbers of appearances by key; new ones are added."""
        known: dict[bytes, int] = {}
        wanted = [key for key in looks if key]
        self._look_up(wanted, known)
        new = [key for key in wanted if key not in known]
        if new:
            known |= zip(new, itertools.count(self._next_appearance()))
            self.index.insert(
                "INSERT INTO appearance (id, key, flat, frame_hashes, tiny) VALUES {}",
                [
                    (
                        known[key],
                        key,
                        int(look.flat),
                        look.frame_hashes or None,
                        int(is_tiny(look.width, look.height)),
                    )
                    for key in new
                    for look in (looks[key],)
                ],
            )
            self.index.insert(
                "INSERT INTO view VALUES {}",
                [
                    (known[key], number, hashes)
                    for key in new
                    for number, hashes in enumerate(looks[key].views)
                ],
            )
            self._renew_generation()
        return known

    def _next_appearance(self) -> int:
        """Returns the number that SQLite would give to the next appearance: none is given again."""
        ((last,),) = self.index.read(
            "SELECT max(ifnull((SELECT max(id) FROM appearance), 0),"
            " ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'appearance'), 0))"
        )
        return int(last) + 1

    def _look_up(self, keys: Sequence[bytes], known: dict[bytes, int]) -> None:
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            marks = ",".join("?" * len(part))
            known.update(self.index.read(f"SELECT key, id FROM appearance WHERE key IN ({marks})", part))

    def _remove_orphans(self) -> None:
        """Removes appearances that no image has, with their views and matches."""
        # By the indexes alone, in a sixth of the time of looking for them.
        ((appearances, used),) = self.index.read(
            "SELECT (SELECT count(*) FROM appearance), (SELECT count(DISTINCT appearance) FROM image)"
        )
        if appearances == used:
            return
        self.index.write("CREATE TEMP TABLE IF NOT EXISTS orphan (id INTEGER PRIMARY KEY)")
        self.index.write("DELETE FROM orphan")
        self.index.write(
            "INSERT INTO orphan SELECT id FROM appearance"
            " WHERE NOT EXISTS (SELECT 1 FROM image WHERE image.appearance = appearance.id)"
        )
        if any(self.index.read("SELECT 1 FROM orphan LIMIT 1")):
            # Matches that were left out may be needed where one of these had connected their pictures.
            lost = "SELECT 1 FROM crowd JOIN orphan ON orphan.id = crowd.appearance LIMIT 1"
            if any(self.index.read(lost)):
                self._forget_crowds()
            for table, column in _ORPHANS:
                self.index.write(f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM orphan)")
            self._renew_generation(removed="(SELECT count(*) FROM orphan)")

    def _renew_generation(self, removed: str = "0") -> None:
        """Changes the generation, and notes how far the library had grown; `removed` is an SQL expression."""
        self.index.write("UPDATE meta SET value = abs(random() / 4) WHERE key = 'generation'")
        ((states,),) = self.index.read("SELECT count(*) FROM meta WHERE key LIKE 'state:%'")
        if states > _STATES:
            self.index.write("DELETE FROM meta WHERE key LIKE 'state:%'")
        self.index.write(
            "INSERT OR REPLACE INTO meta VALUES"
            f" ('removed', {removed} + coalesce((SELECT value FROM meta WHERE key = 'removed'), 0))"
        )
        self.index.write(
            "INSERT OR REPLACE INTO meta SELECT 'state:' || g.value,"
            " (SELECT seq FROM sqlite_sequence WHERE name = 'appearance') || ' ' || r.value"
            " FROM meta g, meta r WHERE g.key = 'generation' AND r.key = 'removed'"
        )

    def changes_since(self, generation: int) -> tuple[int, int] | None:
        """Returns how the appearances have changed since an earlier state of this library.

        Their numbers are never given again, and the views of one do not change.

        Returns:
            The last appearance that had been added by then, and how many were removed since; None for a state
            that is not known.
        """
        values = dict(
            self.index.read(
                "SELECT key, value FROM meta WHERE key IN ('removed', ?)", (f"state:{generation}",)
            )
        )
        then, removed = values.get(f"state:{generation}"), values.get("removed")
        found = _STATE.fullmatch(then) if isinstance(then, str) else None
        if found is None or not isinstance(removed, int):
            return None
        return int(found[1]), removed - int(found[2])

    def added_since(self, last: int) -> list[int]:
        """Returns the appearances after this one that can be searched, in order of number."""
        rows = self.index.read("SELECT id FROM appearance WHERE id > ? AND NOT flat ORDER BY id", (last,))
        return [row[0] for row in rows]


def is_tiny(width: int, height: int) -> bool:
    """Whether a picture of this size is tiny; one without a size is not."""
    return 0 < min(width, height) <= TINY_SIDE


def appearance_key(image: ScannedImage) -> bytes | None:
    """Returns the key of an image's appearance; None if it could not be read."""
    if not image.views:
        return None
    look = b"".join(image.views) + bytes([image.flat]) + image.frame_hashes
    if is_tiny(image.width, image.height):
        look += b"tiny"
    return hashlib.sha256(look, usedforsecurity=False).digest()[:16]
