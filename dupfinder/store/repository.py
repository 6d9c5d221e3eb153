"""The base class of the repositories."""

from __future__ import annotations

from dupfinder.store.library_file import LibraryFile
from dupfinder.store.user_file import UserFile


class Repository:
    """Statements about some tables of an open library.

    Attributes:
        index: the file of what indexing brings back.
        user: the file of what only people know.
    """

    index: LibraryFile
    user: UserFile
