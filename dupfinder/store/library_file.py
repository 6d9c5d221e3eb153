"""The file of what indexing brings back."""

from __future__ import annotations

import os
from typing import Final

from dupfinder.base.errors import LibraryDamagedError, LibraryError
from dupfinder.base.reports import reason_of
from dupfinder.store import integrity, schema, user_file
from dupfinder.store.database import Database
from dupfinder.store.setting_aside import set_aside
from dupfinder.store.user_rows import export

FILE_NAME: Final = "library.sqlite"

_VIEW_LENGTHS: Final = "SELECT count(DISTINCT length(hashes)) FROM view"
_GENERATION: Final = "SELECT 1 FROM meta WHERE key = 'generation' AND typeof(value) = 'integer'"


class LibraryFile(Database):
    """The open file of images, appearances and matches; it may be thrown away at any time.

    Args:
        folder: the data folder.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        super().__init__(os.path.join(folder, FILE_NAME), schema.LIBRARY)

    @property
    def has_user_data(self) -> bool:
        """Whether it is of a version before `user_file`, and has folders, decisions and journal itself."""
        return 0 < self.version <= schema.LAST_WITH_USER_DATA

    @property
    def is_without_user_data(self) -> bool:
        """Whether it is of a version that has those in a file of their own."""
        return self.version > schema.LAST_WITH_USER_DATA

    def prepare(self) -> None:
        with self.faults():
            # Before the first step: after the last one, what is not copied is gone.
            if self.has_user_data and not integrity.has_sound_pages(self.connection):
                raise self.damaged()
        super().prepare()

    def damaged(self) -> LibraryDamagedError:
        integrity.suspect(self.folder)
        return LibraryDamagedError(
            f"The library {self.path} is damaged. When it is opened next it is set aside, and "
            "a new one begun; your pictures are not touched."
        )

    def _take_steps(self, version: int) -> None:
        super()._take_steps(version)
        if version == 0:
            self.write("INSERT INTO meta VALUES ('generation', abs(random() / 4))")

    def _take_step(self, step: str) -> None:
        # In the transaction of the migration: another program that opens the file waits for its end.
        if step is schema.MOVE_USER_DATA and self.has_user_data and not user_file.holds_rows(self.folder):
            path = os.path.join(self.folder, user_file.USER_NAME)
            try:
                # What lies there says nothing: it is new, or nobody can read it.
                for other in (path, os.path.join(self.folder, user_file.COPY_NAME)):
                    set_aside(other)
                export(self.connection, path)
            except OSError as error:
                raise LibraryError(f"The file {path} cannot be written: {reason_of(error)}.") from error
        super()._take_step(step)

    def _check(self, *, in_doubt: bool) -> None:
        """Checks nothing where there is no doubt: what is lost here comes back by indexing."""
        if not in_doubt and not integrity.is_suspected(self.folder):
            return
        db = self.connection
        is_sound = (
            integrity.fits_schema(db, self._schema)
            and db.execute(_VIEW_LENGTHS).fetchone()[0] < 2
            and db.execute(_GENERATION).fetchone()
        )
        if not is_sound:
            raise self.damaged()
        integrity.acquit(self.folder)
