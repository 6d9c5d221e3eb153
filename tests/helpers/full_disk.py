"""A library on a disk that fills up: a process of its own, because the disk is there for it alone."""

import contextlib
import os
import sys

import pytest

from dupfinder.base.errors import LibraryError, LibraryFullError, TrashError
from dupfinder.finder import Finder
from dupfinder.indexing import scan, writer
from dupfinder.similarity import view_index
from dupfinder.store.library import Library
from dupfinder.trash.plan import Extra
from helpers.kills import SCENES, is_sound, prime
from helpers.trash_scenes import read


class Disk:
    """A small disk, filled up to some bytes with a file that is nobody's."""

    fault = LibraryFullError
    said = "No space is left for the library"

    def __init__(self, folder):
        self._ballast = os.path.join(folder, "ballast")

    @contextlib.contextmanager
    def full(self, left=0):
        with open(self._ballast, "wb", buffering=0) as stream:
            with contextlib.suppress(OSError):
                while True:
                    stream.write(bytes(4096))
            stream.truncate(stream.tell() - left)
        yield
        os.unlink(self._ballast)


class Limit:
    """Files cannot grow beyond some bytes: nearly the same, where no disk can be made."""

    fault = LibraryError
    said = "cannot be used: disk I/O error"

    @contextlib.contextmanager
    def full(self, left=0):
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (left, resource.RLIM_INFINITY))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def expect_fault(place, act):
    """Runs what cannot be done for want of space, and looks at what is said."""
    with pytest.raises(place.fault, match=place.said) as caught:
        act()
    assert "\n" not in str(caught.value)


def index_with_little_space(place, scene):
    """The index run says so where the space ends, keeps what was committed, and completes later."""
    scan._CHUNK_FILES = writer._STORE_IMAGES = 2
    real = Library.store
    committed = []

    def store(opened, images, version):
        images = list(images)
        stored = real(opened, images, version)
        committed.extend(image.state.path for image in images)
        return stored

    Library(scene.data).close()
    numbers = []
    for left in (40_960, 98_304, 147_456):
        Library.store = store
        with place.full(left):
            expect_fault(place, scene.index)
        Library.store = real
        assert is_sound(scene.data)
        with Library(scene.data) as opened:
            assert set(committed) <= set(opened.known_files(os.fsencode(scene.pictures)))
        numbers.append(len(committed))
    print("committed", *numbers)
    scene.index()


def search_without_space(place, scene):
    """An index that cannot be saved costs nothing else."""
    names = view_index.TREE_FILE, view_index.COLUMNS_FILE, view_index.VIEWS_FILE, view_index.DETAILS_FILE
    for name in names:
        os.unlink(os.path.join(scene.data, name))
    with Finder(scene.data, threads=1) as finder:
        with place.full():
            assert len(finder.search_index().appearances)
        left = os.listdir(scene.data)
        assert not [name for name in left if name.endswith((".npz", ".part"))], left
        finder.library.suspect()  # has the index read anew
    with Finder(scene.data, threads=1) as finder:
        assert len(finder.search_index().appearances)


def trash_with_little_space(place, scene, left):
    """Checks that noted files went and all others stayed; returns the number of the former."""
    with Library(scene.data) as opened:
        records = {os.path.basename(record.path): record for record in opened.records()}
    extras = [Extra(records[f"{number} small.jpg"], records[f"{number}.jpg"]) for number in range(8)]
    contents = {scene.path(name): read(scene.path(name)) for name in os.listdir(scene.pictures)}
    moved = ()
    with Finder(scene.data) as finder, place.full(left), contextlib.suppress(place.fault):
        moved = finder.trash(extras).moved
    gone = {file.path: file.trash_path for file in moved}
    for path, data in contents.items():
        assert read(gone.get(path, path)) == data
        assert os.path.exists(path) == (path not in gone)
    with Finder(scene.data, threads=1) as finder:
        states = {file.path: file.state for batch in reversed(finder.trashed()) for file in batch.files}
        assert {path for path, state in states.items() if state == "trashed"} == set(gone)
        with contextlib.suppress(TrashError):
            assert not finder.undo().failed
    assert {path: read(path) for path in contents} == contents
    return len(gone)


def main():
    """Arguments: the folder of the library, one for pictures and trash, and what ends the space."""
    prime()
    folder, top, how = sys.argv[1:]
    place = Disk(folder) if how == "disk" else Limit()
    scene = SCENES["trash"](top)
    scene.index()
    expected = scene.outcome()
    scene.data = os.path.join(folder, "data")
    with place.full():
        expect_fault(place, scene.index)
    index_with_little_space(place, scene)
    assert scene.outcome() == expected
    search_without_space(place, scene)
    print("moved", *(trash_with_little_space(place, scene, 16_384 * number) for number in range(9)))


if __name__ == "__main__":
    main()
