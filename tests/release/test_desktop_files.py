"""The files for Linux desktops agree with the program and with each other, and pass their validators."""

import configparser
import re
import subprocess
from urllib.parse import urlsplit
from xml.etree import ElementTree

import make_icons
import pytest
from helpers.folders import ROOT, SHARE
from helpers.validators import tool
from PySide6.QtCore import QMimeDatabase
from PySide6.QtGui import QImage

from dupfinder import __version__
from dupfinder.base.file_types import IMAGE_SUFFIXES
from dupfinder.cli import arguments
from dupfinder.ui.app.application import APP_ID, make_application

ENTRY = SHARE / f"applications/{APP_ID}.desktop"
METAINFO = SHARE / f"metainfo/{APP_ID}.metainfo.xml"


@pytest.fixture
def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser


@pytest.fixture
def metainfo():
    return ElementTree.parse(METAINFO)


def test_the_desktop_entry_is_valid():
    done = subprocess.run([tool("desktop-file-validate"), ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_metainfo_is_valid():
    command = [tool("appstreamcli"), "validate", "--pedantic", "--no-net", METAINFO]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    # Before version 1.0 the validator does not know the tag that newer ones ask for.
    hints = [line for line in done.stdout.splitlines() if re.match("[EWIP]: ", line)]
    assert [hint for hint in hints if "unknown-tag developer" not in hint] == []


def test_the_window_bears_the_name_of_the_entry_so_that_desktops_find_its_icon(qapp, entry):
    application = make_application()
    assert application.desktopFileName() == APP_ID  # Wayland, and X11 by a property
    assert entry["Desktop Entry"]["StartupWMClass"] == application.applicationName()  # WM_CLASS of X11
    assert entry["Desktop Entry"]["Icon"] == APP_ID


def test_what_desktops_call_is_accepted_by_the_command_line(entry):
    actions = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    assert {f"Desktop Action {name}" for name in actions} == set(entry.sections()) - {"Desktop Entry"}
    given = {"%U": ["file:///home/me/Pictures", "file:///home/me/a.jpg"]}
    for section in entry.sections():
        program, *words = entry[section]["Exec"].split()
        assert program == "dupfinder"
        called = [word for each in words for word in given.get(each, [each])]
        options = arguments.parse(called)
        assert options.run.__name__ == "run_gui"
        assert options.paths == (given["%U"] if "%U" in words else [])
    pages = [arguments.parse(entry[f"Desktop Action {name}"]["Exec"].split()[1:]).page for name in actions]
    assert pages == actions == ["review", "find"]


def test_the_entry_offers_folders_and_every_format_that_has_a_name(entry):
    offered = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert len(offered) == len(set(offered))
    assert offered[0] == "inode/directory"
    database = QMimeDatabase()
    known = 0
    for suffix in sorted(IMAGE_SUFFIXES):
        mime = database.mimeTypeForFile(f"a{suffix}", QMimeDatabase.MatchMode.MatchExtension)
        # Without the shared MIME database Qt has names of its own for camera RAW, which no desktop uses.
        if re.match(r"image/(?!x-raw-)", mime.name()):
            known += 1
            assert {mime.name(), *mime.aliases()} & set(offered), suffix
    assert known > 20


def test_the_metainfo_names_the_entry_the_command_the_types_and_the_version(metainfo, entry):
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == ENTRY.name
    assert metainfo.findtext("icon") == APP_ID
    assert metainfo.findtext("provides/binary") == "dupfinder"
    assert metainfo.findtext("summary") == entry["Desktop Entry"]["Comment"]
    types = {each.text for each in metainfo.iterfind("provides/mediatype")}
    assert types <= set(entry["Desktop Entry"]["MimeType"].split(";"))
    assert metainfo.find("releases/release").get("version") == __version__


def test_the_pictures_of_the_metainfo_are_in_the_checkout(metainfo):
    for image in metainfo.iterfind("screenshots/screenshot/image"):
        inside = urlsplit(image.text).path.split("/main/")[1]
        picture = QImage(str(ROOT / inside))
        assert picture.width() >= 1000, inside


@pytest.mark.parametrize("side_px", make_icons.SIDES_PX)
def test_an_icon_of_each_size_shows_the_drawing(qapp, side_px):
    committed = QImage(str(make_icons.place(side_px))).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = make_icons.draw(side_px)
    assert (committed.width(), committed.height()) == (side_px, side_px)
    pairs = zip(bytes(committed.constBits()), bytes(drawn.constBits()), strict=True)
    # Versions of Qt blend edges a little differently.
    assert sum(abs(one - other) for one, other in pairs) / (side_px * side_px * 4) < 3
