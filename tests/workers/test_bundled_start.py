"""A bundled program has no interpreter: its decoder processes are a program of their own beside it."""

import os
import runpy
import sys

import pytest
from helpers.folders import ROOT

from dupfinder.finder import Finder
from dupfinder.workers import decoder_pool

posix = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program here")


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    """Lets the program believe that it is bundled, in a folder with only what decodes."""
    place = tmp_path / "bundle with spaces"
    place.mkdir()
    decoder = place / "dupfinder-decoder"
    source = ROOT / "packaging/pyinstaller/decoder.py"
    decoder.write_text(f'#!/bin/sh\necho run >> "{place}/runs"\nexec "{sys.executable}" "{source}" "$@"\n')
    decoder.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(place / "dupfinder"))
    pool = decoder_pool.Pool(keep=0)
    monkeypatch.setattr(decoder_pool, "pool", lambda: pool)
    return place


@posix
def test_pictures_are_read_by_the_program_that_lies_beside(bundled, folder, tmp_path):
    folder.draw("a.jpg", 1)
    folder.draw("b.png", 1)
    with Finder(str(tmp_path / "data"), threads=1) as finder:
        report = finder.index([str(folder)])
        assert (report.new, report.problems) == (2, ())
        assert [len(cluster.files) for cluster in finder.clusters().clusters] == [2]
    assert (bundled / "runs").read_text().startswith("run\n")


@pytest.mark.parametrize("before", [None, "/opt/mine"])
def test_other_programs_are_started_with_the_libraries_of_the_system(monkeypatch, before):
    """The bundle starts with a path to its own, and keeps the person's path under another name."""
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/dupfinder/_internal")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "packaging/pyinstaller/program.py"))["leave_our_libraries_to_us"]()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
