"""The text of the decoders' versions is another whenever a decoder comes, goes or changes."""

import sys

import pytest

from dupfinder.images.decoder_versions import decoder_versions


@pytest.fixture
def versions(tmp_path, monkeypatch):
    """Asks for the versions where `rawpy` is a module of this text, or is not there."""

    def ask(text):
        place = tmp_path / str(len(list(tmp_path.iterdir())))
        place.mkdir()
        if text is not None:
            (place / "rawpy.py").write_text(text)
        with monkeypatch.context() as patch:
            patch.syspath_prepend(str(place))
            patch.delitem(sys.modules, "rawpy", raising=False)  # another test may have loaded it
            decoder_versions.cache_clear()
            found = decoder_versions()
        decoder_versions.cache_clear()
        return found

    return ask


def test_another_module_without_a_version_is_told(versions):
    assert versions("raise ImportError('not installed')") != versions("def imread(stream): return 1")


def test_the_same_module_in_another_place_is_the_same(versions):
    assert versions("one = 1") == versions("one = 1")


def test_a_module_that_cannot_be_looked_for_is_not_there(versions, monkeypatch):
    there = versions(None)

    def fail(name):
        raise ValueError(f"{name}.__spec__ is None")

    monkeypatch.setattr("importlib.util.find_spec", fail)
    nothing = versions(None)
    assert nothing != there
    assert nothing.startswith("dupfinder ")
    assert "," not in nothing
