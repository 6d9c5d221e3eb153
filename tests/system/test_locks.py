"""A lock on a file keeps others out, and ends with its holder."""

import errno
import os

import pytest

from dupfinder.system import locks


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "a.lock")


def test_an_exclusive_lock_keeps_all_others_out_until_it_is_released(path):
    with locks.acquire(path):
        assert locks.acquire(path) is None
        assert locks.acquire(path, shared=True) is None
    with locks.acquire(path, shared=True):
        pass


def test_many_share_a_lock_and_an_exclusive_holder_waits_for_the_last(path):
    first, second = locks.acquire(path, shared=True), locks.acquire(path, shared=True)
    first.release()
    assert locks.acquire(path, timeout_seconds=0.05) is None
    second.release()
    locks.acquire(path).release()


def test_a_lock_ends_with_the_process_that_holds_it(python, path):
    code = "import os, sys\nfrom dupfinder.system import locks\nlocks.acquire(sys.argv[1])\nos._exit(0)"
    assert python(path, code=code).returncode == 0
    locks.acquire(path).release()


def test_the_content_of_the_file_stays(path):
    with open(path, "wb") as stream:
        stream.write(b"notes")
    locks.acquire(path).release()
    with open(path, "rb") as stream:
        assert stream.read() == b"notes"


@pytest.mark.skipif(os.name != "posix", reason="flock")
def test_a_drive_without_locks_is_reported_as_such(path, monkeypatch):
    def flock(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    with pytest.raises(locks.NoLocksError):
        locks.acquire(path)
    with pytest.raises(IsADirectoryError):
        locks.acquire(os.path.dirname(path))
