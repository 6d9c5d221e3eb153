"""The pictures of the pair that is compared: loads them, and says what the canvas shows of each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize

from dupfinder.base.records import ClusterFile, Transform
from dupfinder.ui.backend.photo_loader import Photo, PhotoKey, PhotoLoader, Wish, upright
from dupfinder.ui.backend.thumbnail_cache import SIDES_PX
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.canvas import Content
from dupfinder.ui.compare.difference_places import boxes_of, region_of, undoing


class PairPictures(QObject):
    """Loads photographs, and has thumbnails shown until they are loaded.

    Args:
        thumbnails: of all images.
        parent: the page.

    Attributes:
        turned: pictures are shown upright, as the keeper is.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.turned = True
        self.loader = PhotoLoader(parent=parent)

    def load(self, files: Iterable[ClusterFile], near: Iterable[ClusterFile]) -> None:
        """Loads the pictures of `files` in full, then those of `near` in their first version."""
        files = tuple(files)
        wishes = {wish.key: wish for wish in (self._wish(file, whole=True) for file in files)}
        for file in near:
            wish = self._wish(file, whole=False)
            wishes.setdefault(wish.key, wish)
        self.loader.want(list(wishes.values()))
        # A JPEG is loaded sooner than its thumbnail would be made.
        slow = [file.image for file in files if file.image.format != "JPEG"]
        self._thumbnails.want(self, slow, SIDES_PX[-1])

    def clear(self) -> None:
        """Cancels the loading, and frees what is loaded."""
        self.loader.clear()
        self._thumbnails.drop(self)

    def photo(self, file: ClusterFile) -> Photo | None:
        """Returns the loaded photograph; None if it is not loaded."""
        return self.loader.photo(self.key_of(file))

    def key_of(self, file: ClusterFile) -> PhotoKey:
        """Returns the key that `loader.ready` is emitted with."""
        return self._wish(file, whole=True).key

    def content(self, file: ClusterFile, files: tuple[ClusterFile, ClusterFile]) -> Content:
        """Returns what the canvas shows of one of two files: photograph, thumbnail or failure."""
        transform = self._transform(file)
        photo = self.photo(file)
        boxes = boxes_of(file, files, turned=self.turned)
        region = region_of(file, files)
        if photo is not None:
            return Content(photo.size, photo, boxes=boxes, region=region)
        failure = self.loader.failure(self.key_of(file))
        if failure is not None:
            words = self.tr("This file is not there any more.") if failure.kind == "missing" else ""
            words = words or self.tr("This file cannot be shown: %1").replace("%1", failure.reason)
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
        return Content(size, stand_in=stand_in, boxes=boxes, region=region)

    def _wish(self, file: ClusterFile, *, whole: bool) -> Wish:
        return Wish(file.image, self._transform(file), whole)

    def _transform(self, file: ClusterFile) -> Transform | None:
        """Returns the transform to undo; None if the file is shown as it is."""
        return file.transform if self.turned else None
