"""Libraries that do not fit into the memory of a process lead to a sentence, not to a crash."""

import re
import sys

import pytest
from helpers.folders import ROOT, slow

from dupfinder.system import address_space
from dupfinder.system.address_space import shortage, why_not_loaded

limited = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system keeps no such limit")

START = """
import resource, runpy, sys
limit = int(sys.argv.pop(1)) << 20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
sys.path.insert(0, sys.argv.pop(1))
sys.exit(__import__("dupfinder.cli").cli.main())
"""


@pytest.fixture
def within(python, folder, tmp_path):
    """Runs the program within so many MB of address space; gives its status and what it says."""

    def run(megabytes, *arguments):
        done = python(str(megabytes), str(ROOT), *arguments, code=START)
        return done.returncode, done.stderr.decode().splitlines()

    return run


@limited
@pytest.mark.parametrize("megabytes", [slow(120), 300, slow(500)])
def test_decoders_that_do_not_load_end_in_a_sentence(within, folder, megabytes):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1)
    status, errors = within(megabytes, "clusters", str(folder))
    assert (status, len(errors)) == (1, 1)
    assert errors[0].startswith("dupfinder: No process can be started to decode images in: ")
    assert errors[0].endswith(f"the limit is {megabytes} MB (ulimit -v).")
    # No file is blamed for it.
    status, errors = within(4000, "clusters", str(folder))
    assert (status, errors) == (0, [])


@limited
def test_libraries_that_do_not_load_in_the_program_itself_end_in_a_sentence(within, folder):
    folder.draw("a.jpg", 1)
    folder.draw("b.jpg", 1)
    assert within(4000, "index", str(folder))[0] == 0
    status, errors = within(120, "clusters")
    assert (status, len(errors)) == (1, 1)
    # What comes first, the library or its thread, depends on the versions of both.
    words = "dupfinder: (A library cannot be loaded: |No thread can be started|There is not enough memory)"
    assert re.match(words, errors[0])
    assert "the limit on address space is 120 MB (ulimit -v)." in errors[0]


@limited
def test_a_window_that_does_not_fit_is_not_opened(within):
    status, errors = within(500, "gui")
    assert (status, len(errors)) == (1, 1)
    assert errors[0].startswith("dupfinder: The window cannot be opened: ")


def test_without_a_limit_nothing_is_short(monkeypatch):
    monkeypatch.setattr(address_space, "address_space", lambda: None)
    assert shortage(1 << 60) is None


def test_only_what_is_needed_is_short(monkeypatch):
    monkeypatch.setattr(address_space, "address_space", lambda: 500 << 20)
    assert shortage(500 << 20) is None
    assert shortage(501 << 20) == "501 MB of address space are needed, and the limit is 500 MB (ulimit -v)"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            ImportError("\n\nIMPORTANT\n\nOriginal error was: libx.so: failed.\n"),
            "Original error was: libx.so: failed.",
        ),
        (ImportError(), "ImportError."),
        (MemoryError(), "not enough memory."),
        (RuntimeError("can't start new thread"), "No thread can be started."),
    ],
)
def test_errors_of_loading_are_told_in_one_line(monkeypatch, error, told):
    monkeypatch.setattr(address_space, "address_space", lambda: None)
    assert why_not_loaded(error).endswith(told)
    assert "\n" not in why_not_loaded(error)


@pytest.mark.parametrize("error", [RuntimeError("something else"), ValueError("x"), OSError(12, "x")])
def test_other_errors_are_not_explained(error):
    assert why_not_loaded(error) is None
