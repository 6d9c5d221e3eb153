"""Files that a library knows as pictures though nothing is decoded, and what the trash may do with them."""

import contextlib
import os
import random
import shutil
import sys

from dupfinder.base.files import FileState, ScannedImage
from dupfinder.store.library import Library
from dupfinder.system.checksums import checksum_of, fingerprint_of
from dupfinder.trash import journal
from dupfinder.trash.plan import Extra
from dupfinder.trash.recovery import recover

KILOBYTE = 1024


def bytes_of(seed, size=20 * KILOBYTE):
    """Bytes that are different for each seed, at both ends and between."""
    word = f"<{seed}>".encode()
    return (word * (size // len(word) + 1))[:size]


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


class Shelf:
    """A folder of files, and a library that has them as pictures.

    Args:
        top: an empty folder; the files are in `pictures` below it, the library in `data`.
    """

    def __init__(self, top):
        self.top = os.path.realpath(top)
        self.pictures = os.path.join(self.top, "pictures")
        self.data = os.path.join(self.top, "data")
        os.makedirs(self.pictures, exist_ok=True)
        self.library = Library(self.data)
        self.library.add_folder(os.fsencode(self.pictures))

    def close(self):
        self.library.close()

    def reopen(self):
        """Opens the library as another start of the program does."""
        self.library.close()
        self.library = Library(self.data)

    def path(self, name):
        return os.fsdecode(os.path.join(os.fsencode(self.pictures), os.fsencode(name)))

    def write(self, name, data=None, seconds=1_500_000_000):
        """Writes a file that the library does not know."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(bytes_of(name) if data is None else data)
        os.utime(path, ns=(seconds * 10**9 + 7, seconds * 10**9 + 123_456_789))
        return path

    def add(self, name, data=None, *, damaged=False, seconds=1_500_000_000):
        """Writes a file and has the library know it; gives its record."""
        return self.index(self.write(name, data, seconds), damaged=damaged)

    def index(self, path, *, damaged=False):
        """Stores a file in the library as it is now; returns its record."""
        data = read(path)
        state = FileState.of(os.fsencode(path), os.lstat(path))
        look = fingerprint_of(os.fsencode(path)) * 11
        image = ScannedImage(
            state,
            fingerprint_of(data),
            160,
            120,
            19200,
            "JPEG",
            damaged=damaged,
            views=(look,),
            checksum=checksum_of(data),
        )
        self.library.store([image], 1)
        return self.record(path)

    def record(self, path):
        return next(image for image in self.library.records() if image.path == path)

    def known(self):
        """The names of the pictures that the library knows."""
        return sorted(os.path.relpath(image.path, self.pictures) for image in self.library.records())

    def files(self):
        """Every file below the folder, by its name there, with its bytes and its date."""
        found = {}
        for folder, _, names in os.walk(self.pictures):
            for name in names:
                path = os.path.join(folder, name)
                status = os.lstat(path)
                found[os.path.relpath(path, self.pictures)] = read(path), status.st_mtime_ns
        return found

    def rows(self):
        """The journal: all its files, in the order in which they were planned."""
        return sorted(
            (file for batch in journal.batches(self.library) for file in batch.files),
            key=lambda file: file.id,
        )

    def states(self):
        """The states of the journal, by name."""
        return {os.path.basename(file.path): file.state for file in self.rows()}

    def check_truth(self, contents):
        """Each of these files (path to bytes) is where the journal says, once all doubts are settled."""
        recover(self.library)
        rows = {file.path: file for file in self.rows()}  # the last row of a path counts
        for path, data in contents.items():
            file = rows.get(path)
            state = file.state if file else "never moved"
            assert state in ("never moved", "failed", "restored", "trashed"), (path, state, file.reason)
            place = file.trash_path if state == "trashed" else path
            assert read(place) == data, (path, state)
            if state == "trashed":
                assert not os.path.lexists(path), f"{path} is in the trash and in its place"
        trash = trash_files()
        noted = [file.trash_path for file in self.rows() if file.state == "trashed"]
        assert sorted(trash) == sorted(noted), "the trash holds what the journal says, and nothing else"


def near(image, keeper):
    """An extra that resembles its keeper."""
    return Extra(image, keeper)


def exact(image, keeper):
    """An extra that is said to have the bytes of its keeper."""
    return Extra(image, keeper, exact=True)


def trash_folder():
    """The trash of the test's home."""
    return os.path.join(os.environ["XDG_DATA_HOME"], "Trash")


def trash_files():
    """The paths of what is in it."""
    folder = os.path.join(trash_folder(), "files")
    with contextlib.suppress(FileNotFoundError):
        return [os.path.join(folder, name) for name in os.listdir(folder)]
    return []


def trash_notes():
    """The names of what it has notes of."""
    with contextlib.suppress(FileNotFoundError):
        return sorted(os.listdir(os.path.join(trash_folder(), "info")))
    return []


# --- kills ------------------------------------------------------------------------------------------


def trace_lines(act, modules):
    """Runs a function and gives each line of these modules that it comes to, in order."""
    lines = []
    _trace(act, modules, lambda frame: lines.append((frame.f_code.co_filename, frame.f_lineno)))
    return lines


def kill_points(lines, *, again):
    """The places in a list of lines at which each of them comes for the first time, or also for the last."""
    first, last = {}, {}
    for place, line in enumerate(lines):
        first.setdefault(line, place)
        last[line] = place
    return sorted({*first.values(), *(last.values() if again else ())})


def sampled(places, one_in):
    """One of each so many places that follow one another, the same ones each time."""
    draw = random.Random(1)
    return [draw.choice(places[start : start + one_in]) for start in range(0, len(places), one_in)]


def killed_at(act, modules, place):
    """Runs a function in a process that is killed where it comes to its line of this number.

    Returns:
        Whether it came that far.
    """
    import signal

    child = os.fork()
    if not child:
        left = [place]

        def count(frame):
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1

        try:
            _trace(act, modules, count)
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the child failed by itself"
    return os.WIFSIGNALED(status)


def _trace(act, modules, on_line):
    files = {module.__file__ for module in modules}

    def local(frame, event, _):
        if event == "line":
            on_line(frame)
        return local

    def trace(frame, event, _):
        return local if frame.f_code.co_filename in files else None

    sys.settrace(trace)
    try:
        act()
    finally:
        sys.settrace(None)


class Saved:
    """A folder as it is now, to come back to."""

    def __init__(self, folder):
        self._folder = folder
        self._copy = folder + ".saved"
        shutil.copytree(folder, self._copy, symlinks=True)

    def restore(self):
        shutil.rmtree(self._folder)
        shutil.copytree(self._copy, self._folder, symlinks=True)
