"""The folders, images and page that the command line asks the window to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """Folders and images the window is opened with.

    Attributes:
        folders: to be added to the library.
        images: to be looked for on the page Find, the first of them at once.
        page: "review" or "find"; None for Review, or for Find if there are images.
    """

    folders: Sequence[str] = ()
    images: Sequence[str] = ()
    page: str | None = None

    def resolved(self, real_path: Callable[[str], str]) -> Opening:
        """Returns the same with absolute paths, without links."""
        return Opening(list(map(real_path, self.folders)), list(map(real_path, self.images)), self.page)
