"""Renaming replaces nothing, and leaves nothing behind when it fails."""

import errno
import os

import pytest

from dupfinder.system import renaming


@pytest.fixture(params=["system", "placeholder"])
def way(request, monkeypatch):
    """Renaming by the system, and by a placeholder."""
    if request.param == "placeholder":
        monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "source"
    path.write_bytes(b"source")
    return path


def rename(source, target):
    renaming.rename(os.fsencode(source), os.fsencode(target))


@pytest.mark.usefixtures("way")
def test_a_file_gets_a_free_path(tmp_path, source):
    inode = source.stat().st_ino
    rename(source, tmp_path / "target")
    assert os.listdir(tmp_path) == ["target"]
    assert (tmp_path / "target").read_bytes() == b"source"
    assert (tmp_path / "target").stat().st_ino == inode


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("kind", ["file", "empty file", "folder", "broken link", "same file", "itself"])
def test_whatever_is_there_stays(tmp_path, source, kind):
    target = tmp_path / "target"
    if kind == "folder":
        target.mkdir()
    elif kind == "broken link":
        target.symlink_to("nowhere")
    elif kind == "same file":
        os.link(source, target)
    elif kind == "itself":
        target = source
    else:
        target.write_bytes(b"" if kind == "empty file" else b"target")
    before = os.lstat(target)
    with pytest.raises(FileExistsError):
        rename(source, target)
    assert os.path.samestat(os.lstat(target), before)
    assert os.lstat(target).st_size == before.st_size
    assert source.read_bytes() == b"source"


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("missing", ["source", "folder"])
def test_nothing_is_left_of_a_renaming_that_fails(tmp_path, source, missing):
    target = tmp_path / ("nowhere/target" if missing == "folder" else "target")
    with pytest.raises(FileNotFoundError):
        rename(source if missing == "folder" else tmp_path / "missing", target)
    assert os.listdir(tmp_path) == ["source"]


def test_a_placeholder_of_a_renaming_that_fails_goes(tmp_path, source, monkeypatch):
    monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)

    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(PermissionError):
        rename(source, tmp_path / "target")
    assert os.listdir(tmp_path) == ["source"]


def test_what_another_program_writes_over_a_placeholder_stays(tmp_path, source, monkeypatch):
    monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)
    target = tmp_path / "target"
    real = os.close

    def close(handle):
        real(handle)
        target.write_bytes(b"saved")

    with monkeypatch.context() as patch:
        patch.setattr(os, "close", close)
        with pytest.raises(FileExistsError):
            rename(source, target)
    assert target.read_bytes() == b"saved"
    assert source.read_bytes() == b"source"


def test_a_full_disk_leaves_no_placeholder(tmp_path, source, monkeypatch):
    def fill(_handle, _data):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: None)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fill)
        with pytest.raises(OSError, match="full"):
            rename(source, tmp_path / "target")
    assert os.listdir(tmp_path) == ["source"]


@pytest.mark.parametrize("answer", ["EINVAL", "ENOSYS", "EPERM", "ENOTSUP"])
def test_a_drive_that_cannot_do_it_has_a_placeholder(tmp_path, source, monkeypatch, answer):
    def refuse(_source, _target):
        raise OSError(getattr(errno, answer), "no")

    monkeypatch.setattr(renaming, "_renaming_of_the_system", lambda: refuse)
    rename(source, tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"source"
    (tmp_path / "another").write_bytes(b"another")
    with pytest.raises(FileExistsError):
        rename(tmp_path / "another", tmp_path / "target")


@pytest.mark.parametrize("size", [0, 1, len(renaming.PLACEHOLDER)])
def test_a_placeholder_that_a_kill_left_can_be_removed(tmp_path, size):
    path = tmp_path / "left"
    path.write_bytes(renaming.PLACEHOLDER[:size])
    assert renaming.drop_placeholder(os.fsencode(path))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("kind", ["file", "longer", "link", "folder", "nothing"])
def test_what_is_no_placeholder_is_not_removed(tmp_path, kind):
    path = tmp_path / "left"
    if kind == "file":
        path.write_bytes(b"d0")
    elif kind == "longer":
        path.write_bytes(renaming.PLACEHOLDER + b"!")
    elif kind == "link":
        (tmp_path / "other").write_bytes(renaming.PLACEHOLDER)
        path.symlink_to(tmp_path / "other")
    elif kind == "folder":
        path.mkdir()
    before = sorted(os.listdir(tmp_path))
    assert not renaming.drop_placeholder(os.fsencode(path))
    assert sorted(os.listdir(tmp_path)) == before
