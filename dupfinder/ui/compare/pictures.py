"""The pictures that are compared: loads them, and says what is shown of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from dupfinder.base.records import Transform
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.photo_loader import (
    REDUCED_SIDE_PX,
    Photo,
    PhotoKey,
    PhotoLoader,
    Wish,
    photo_from,
    upright,
)
from dupfinder.ui.backend.thumbnail_cache import SIDES_PX
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.difference_places import places_in, undoing
from dupfinder.ui.compare.painting import Content
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.translation import tr


class ComparedPictures(QObject):
    """Loads photographs, and has thumbnails shown until they are loaded.

    Args:
        thumbnails: of all images.
        parent: the page.

    Attributes:
        turned: pictures are shown upright, as the keeper is.
        side_of: returns the longer side of the first version of a picture, in pixels.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.turned = True
        self.side_of: Callable[[Item], int] = lambda _file: REDUCED_SIDE_PX
        self.loader = PhotoLoader(parent=parent)
        self._given: dict[PhotoKey, Photo] = {}

    def give(self, file: Item, picture: QImage | None) -> None:
        """Sets the picture of something that is no file; None takes it back."""
        self._given.clear()
        if picture is not None:
            self._given[self.key_of(file)] = photo_from(picture)

    def load(self, files: Iterable[Item], near: Iterable[Item] = (), *, whole: bool = True) -> None:
        """Loads pictures.

        Args:
            files: that are shown.
            near: of which the first version is loaded after them.
            whole: all pixels of `files`; otherwise their first version.
        """
        files = tuple(files)
        wishes = {wish.key: wish for wish in (self._wish(file, whole=whole) for file in files)}
        for file in near:
            wish = self._wish(file, whole=False)
            wishes.setdefault(wish.key, wish)
        self.loader.want([wish for key, wish in wishes.items() if key not in self._given])
        # A JPEG is loaded sooner than its thumbnail would be made.
        slow = [file.image for file in files if file.image.format != "JPEG"]
        self._thumbnails.want(self, slow, SIDES_PX[-1])

    def is_loading(self) -> bool:
        """Whether anything that was asked for has not arrived yet."""
        return self.loader.is_loading()

    def clear(self) -> None:
        """Cancels the loading, and frees what is loaded."""
        self.loader.clear()
        self._thumbnails.drop(self)

    def photo(self, file: Item) -> Photo | None:
        """Returns the loaded photograph; None if it is not loaded."""
        key = self.key_of(file)
        return self._given.get(key) or self.loader.photo(key)

    def key_of(self, file: Item) -> PhotoKey:
        """Returns the key that `loader.ready` is emitted with."""
        return self._wish(file, whole=True).key

    def content(self, file: Item, files: Sequence[Item]) -> Content:
        """Returns what is shown of one of some files: photograph, thumbnail or failure."""
        transform = self._transform(file)
        photo = self.photo(file)
        boxes, regions = places_in(file, files, turned=self.turned)
        if photo is not None:
            return Content(photo.size, photo, boxes=boxes, regions=regions)
        failure = self.loader.failure(self.key_of(file))
        if failure is not None:
            words = tr("This file is not there any more.") if failure.kind == "missing" else ""
            words = words or tr("This file cannot be shown: %1").replace("%1", core_text(failure.reason))
            return Content(failure=words)
        image = file.image
        pixmap = self._thumbnails.pixmap(image, SIDES_PX[-1])
        stand_in = None
        if pixmap is not None and not pixmap.isNull():
            stand_in = pixmap.toImage()
            if transform is not None:
                stand_in = stand_in.transformed(undoing(transform))
            stand_in.setDevicePixelRatio(1)
        size = upright(QSize(image.width, image.height), transform)
        return Content(size, stand_in=stand_in, boxes=boxes, regions=regions)

    def _wish(self, file: Item, *, whole: bool) -> Wish:
        return Wish(file.image, self._transform(file), whole, self.side_of(file))

    def _transform(self, file: Item) -> Transform | None:
        """Returns the transform to undo; None if the file is shown as it is."""
        return file.transform if self.turned else None
