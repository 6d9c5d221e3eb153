"""A file is replaced as a whole or not at all."""

import os

import pytest

from dupfinder.system.durable_files import replacing


@pytest.mark.parametrize("durable", [False, True])
def test_a_file_is_replaced_when_all_is_written(tmp_path, durable):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with replacing(str(path), durable=durable) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a"]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(TypeError), replacing(str(path)) as stream:
        stream.write("no bytes")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a"]


def test_a_relative_name_is_replaced_in_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with replacing("a", durable=True) as stream:
        stream.write(b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_user_may_read_it(tmp_path):
    with replacing(str(tmp_path / "a")) as stream:
        stream.write(b"new")
    assert os.stat(tmp_path / "a").st_mode & 0o777 == 0o600
