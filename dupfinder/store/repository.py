"""What all repositories have in common."""

from __future__ import annotations

from dupfinder.store.database import Database


class Repository:
    """Statements about some tables of an open library."""

    _index: Database
    _user: Database
