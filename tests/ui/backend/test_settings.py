"""The window's settings, and that nothing in their file can break it."""

import os

import pytest
from PySide6.QtCore import QByteArray

from dupfinder.ui.backend.settings import FILE_NAME, MAX_RECENT, Settings


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "settings"
    path.mkdir()
    return path


def reopened(settings, data):
    settings.sync()
    return Settings(str(data))


def from_file(data, *lines):
    (data / FILE_NAME).write_text("\n".join(lines), "utf-8")
    return Settings(str(data))


@pytest.mark.parametrize(
    ("value", "default"),
    [
        (True, False),
        (False, True),
        (17, 3),
        (-1, 3),
        (5_000_000_000, 3),
        ("size", "x"),
        ("", "x"),
        ("true", "x"),
        ("12", "x"),
        ("a, b; c=d", "x"),
        ("größe\nзвёзды", "x"),
        ("@ByteArray(1)", "x"),
    ],
)
def test_values_come_back_with_their_type(data, value, default):
    settings = Settings(str(data))
    settings.set("some/key", value)
    for each in (settings, reopened(settings, data)):
        found = each.get("some/key", default)
        assert found == value
        assert type(found) is type(value)


def test_what_was_never_set_is_the_default(data):
    settings = Settings(str(data))
    assert settings.get("a", True) is True
    assert settings.get("b", 7) == 7
    assert settings.get("c", "d") == "d"
    assert settings.number("e", 5, 0, 20) == 5
    assert settings.state("f").isEmpty()
    assert settings.recent_folders() == []


@pytest.mark.parametrize("nonsense", ["", "abc", "1.5", "1,2", "@Invalid()", "@ByteArray(x)", "9" * 5000])
def test_nonsense_instead_of_a_number_or_a_truth_is_the_default(data, nonsense):
    settings = from_file(data, "[find]", f"radius={nonsense}")
    assert settings.get("find/radius", 10) == 10
    assert settings.number("find/radius", 10, 0, 20) == 10
    assert settings.get("find/radius", True) is True


@pytest.mark.parametrize("nonsense", ["a, b", "@ByteArray(abc)", "@Point(1 2)"])
def test_something_else_instead_of_text_is_the_default(data, nonsense):
    assert from_file(data, "[find]", f"sort={nonsense}").get("find/sort", "best") == "best"


def test_numbers_are_brought_into_their_range(data):
    settings = Settings(str(data))
    settings.set("n", 99)
    assert settings.number("n", 5, 0, 20) == 20
    settings.set("n", -3)
    assert settings.number("n", 5, 0, 20) == 0


def test_a_state_comes_back_to_the_byte(data):
    state = QByteArray(bytes(range(256)))
    settings = Settings(str(data))
    settings.set_state("window/geometry", state)
    assert settings.state("window/geometry") == state
    assert reopened(settings, data).state("window/geometry") == state


@pytest.mark.parametrize("nonsense", ["abc", "12", "@Point(1 2)"])
def test_a_state_that_is_none_is_empty(data, nonsense):
    assert from_file(data, "[window]", f"geometry={nonsense}").state("window/geometry").isEmpty()


@pytest.mark.parametrize("content", [b"", b"\0\xff\xfe[", b"[[[\n=\n%%%=@Variant(\\0", b"\xff" * 3000])
def test_a_file_that_is_no_settings_file_does_no_harm(data, content):
    (data / FILE_NAME).write_bytes(content)
    settings = Settings(str(data))
    assert settings.get("a", 7) == 7
    assert settings.recent_folders() == []
    settings.set("a", 8)
    assert reopened(settings, data).get("a", 7) == 8


def test_recent_folders_come_back_the_last_first_and_each_once(data):
    settings = Settings(str(data))
    for path in ("/a", "/b", "/c|d, e", "/a"):
        settings.add_recent_folder(path)
    assert settings.recent_folders() == ["/a", "/c|d, e", "/b"]
    assert reopened(settings, data).recent_folders() == ["/a", "/c|d, e", "/b"]


def test_only_some_recent_folders_are_kept(data):
    settings = Settings(str(data))
    for number in range(MAX_RECENT + 5):
        settings.add_recent_folder(f"/{number}")
    found = reopened(settings, data).recent_folders()
    assert found == [f"/{number}" for number in range(MAX_RECENT + 4, 4, -1)]


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
@pytest.mark.parametrize("name", [b"/\xff\xfe", "/日本 ä".encode(), b"/a\nb", b"/%41\\", b"/10"])
def test_recent_folders_are_exact_to_the_byte(data, name):
    path = os.fsdecode(name)
    settings = Settings(str(data))
    settings.add_recent_folder(path)
    (found,) = reopened(settings, data).recent_folders()
    assert os.fsencode(found) == name


@pytest.mark.parametrize("nonsense", ["xyz", "2f6", "|||", "a, b", "@ByteArray(2f)"])
def test_nonsense_among_recent_folders_is_left_out(data, nonsense):
    assert from_file(data, "[folders]", f"recent={nonsense}").recent_folders() == []
    assert from_file(data, "[folders]", f"recent=2f61|{nonsense}|2f62").recent_folders() in (
        ["/a", "/b"],
        [],  # a comma makes a list of it, which is no text
    )


def test_a_folder_that_cannot_be_written_costs_the_settings_and_nothing_else(tmp_path):
    # A file where the folder should be: nobody can write there, whatever they may do.
    (tmp_path / "taken").write_bytes(b"")
    settings = Settings(str(tmp_path / "taken" / "data"))
    settings.set("a", 8)
    settings.add_recent_folder("/a")
    settings.sync()
    assert settings.get("a", 7) == 8
    assert settings.recent_folders() == ["/a"]
    assert (tmp_path / "taken").read_bytes() == b""
