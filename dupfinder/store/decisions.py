"""Decisions: which contents a person decided to be no duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from dupfinder.base.literals import DecisionKind
from dupfinder.store.repository import Repository

if TYPE_CHECKING:
    from dupfinder.base.records import ImageRecord


class Content(NamedTuple):
    """Names the content of a file by fingerprint and, since scans may share that, by key of its appearance.

    The key is empty for a file that could not be decoded.
    """

    fingerprint: bytes
    look: bytes
    hash_version: int

    def may_be(self, other: Content) -> bool:
        """Whether they are the same, as far as can be said: keys of different versions say nothing."""
        if self.fingerprint != other.fingerprint:
            return False
        comparable = self.hash_version == other.hash_version and bool(self.look) and bool(other.look)
        return self.look == other.look or not comparable


class DecidedContent(NamedTuple):
    """A content of a decision: how many files it had, and where one of them was."""

    content: Content
    copies: int
    path: bytes


class StoredDecision(NamedTuple):
    """A decision with its contents, the keeper's first."""

    id: int
    kind: DecisionKind
    made_at: str
    rows: list[DecidedContent]

    @property
    def is_of_two_contents(self) -> bool:
        return self.kind == "pair" and len(self.rows) == 2


class Decisions(Repository):
    """The tables of decisions, and the contents of images they are about."""

    def stored_decisions(self, fingerprint: bytes | None = None) -> list[StoredDecision]:
        """Returns decisions in order of their numbers: all, or those about contents of this fingerprint."""
        found: dict[int, StoredDecision] = {}
        for number, kind, made_at, *content, copies, path in self.user.read(
            "SELECT d.id, d.kind, d.made_at, c.fingerprint, c.look, c.hash_version, c.copies, c.path"
            " FROM decision d JOIN decided c ON c.decision = d.id"
            " WHERE ?1 IS NULL OR d.id IN (SELECT decision FROM decided WHERE fingerprint = ?1)"
            " ORDER BY d.id, c.number",
            (fingerprint,),
        ):
            decision = found.setdefault(number, StoredDecision(number, kind, made_at, []))
            decision.rows.append(DecidedContent(Content(*content), copies, path))
        return list(found.values())

    def store_decision(self, kind: DecisionKind, rows: Sequence[DecidedContent]) -> int:
        """Adds a decision within `user.writing`; returns its number."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        number = self.user.write("INSERT INTO decision (kind, made_at) VALUES (?, ?)", (kind, now))
        self.replace_decided(number, rows)
        return number

    def replace_decided(self, decision: int, rows: Sequence[DecidedContent]) -> None:
        """Replaces the contents of a decision within `user.writing`."""
        self.user.write("DELETE FROM decided WHERE decision = ?", (decision,))
        self.user.write_many(
            "INSERT INTO decided VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(decision, place, *row.content, row.copies, row.path) for place, row in enumerate(rows)],
        )

    def delete_decisions(self, numbers: Iterable[int]) -> None:
        """Deletes decisions; those that are not there are passed over."""
        rows = [(number,) for number in numbers]
        with self.user.writing():
            self.user.write_many("DELETE FROM decided WHERE decision = ?", rows)
            self.user.write_many("DELETE FROM decision WHERE id = ?", rows)

    def decided_files(self) -> list[tuple[int, Content, bytes]]:
        """Returns number, content and path of each image with a fingerprint that was decided about."""
        fingerprints = [row[0] for row in self.user.read("SELECT DISTINCT fingerprint FROM decided")]
        found: list[tuple[int, Content, bytes]] = []
        for start in range(0, len(fingerprints), 500):
            part = fingerprints[start : start + 500]
            # In this order of tables: appearances are looked up for the few images that are found.
            rows = self.index.read(
                "SELECT i.id, i.path, i.fingerprint, coalesce(a.key, x''), i.hash_version"
                " FROM image i LEFT JOIN appearance a ON a.id = i.appearance"
                f" WHERE i.fingerprint IN ({','.join('?' * len(part))})",
                part,
            )
            found += ((image, Content(*content), path) for image, path, *content in rows)
        return sorted(found)

    def content_of(self, image: ImageRecord) -> tuple[Content, bytes] | None:
        """Returns content and path of an image; None if it is not what the record says any more."""
        for path, *content in self.index.read(
            "SELECT i.path, i.fingerprint, coalesce(a.key, x''), i.hash_version FROM image i"
            " LEFT JOIN appearance a ON a.id = i.appearance"
            " WHERE i.id = ? AND i.appearance IS ? AND i.size_bytes = ?",
            (image.id, image.appearance if image.decoded else None, image.size_bytes),
        ):
            return Content(*content), path
        return None

    def count_of_content(self, image: ImageRecord) -> int:
        """Returns how many files have the content of this one."""
        ((found,),) = self.index.read(
            "SELECT count(*) FROM image WHERE appearance IS ?"
            " AND (fingerprint, hash_version) = (SELECT fingerprint, hash_version FROM image WHERE id = ?)",
            (image.appearance if image.decoded else None, image.id),
        )
        return int(found)
