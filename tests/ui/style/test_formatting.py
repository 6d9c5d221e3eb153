"""Names, sizes, dates and counts as people read them."""

import dataclasses
import os
import re
import time
from typing import get_args

import pytest
from helpers.tooltips import read_tip
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from dupfinder.base.records import ImageRecord, Relation, Transform
from dupfinder.ui.style import formatting

IMAGE = ImageRecord(1, "/photos/a.jpg", 1000, 0, 400, 300, 120_000, "JPEG", None, False, False, 1)
BYTES = os.fsdecode(b"/photos/caf\xe9/\xff.jpg")
NOON = 1_717_243_200 * 1_000_000_000  # 2024-06-01 12:00 UTC

posix = pytest.mark.skipif(os.sep != "/", reason="names of any bytes")


def image(**changes):
    return dataclasses.replace(IMAGE, **changes)


@pytest.fixture
def speak():
    """Makes a locale the default one; the one before is back at the end."""
    before = QLocale()

    def use(name):
        QLocale.setDefault(QLocale(name) if name else before)
        for cached in (formatting.size, formatting._formatted):
            cached.cache_clear()

    yield use
    use(None)


@pytest.fixture
def utc(monkeypatch):
    """Local time is UTC, so that a day does not depend on where a test runs."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    formatting._local_time.cache_clear()
    yield
    monkeypatch.undo()
    time.tzset()
    formatting._local_time.cache_clear()


# --- names ------------------------------------------------------------------------------------


def test_a_name_is_the_last_part_of_a_path():
    assert formatting.name_of("/photos/a b.jpg") == "a b.jpg"
    assert formatting.name_of("/photos/summer/") == "summer"
    assert formatting.name_of("a.jpg") == "a.jpg"


@posix
def test_the_root_has_a_name():
    assert formatting.name_of("/") == "/"


@posix
def test_bytes_that_are_not_utf_8_are_shown_as_marks():
    assert formatting.shown(BYTES) == "/photos/caf\ufffd/\ufffd.jpg"
    assert formatting.name_of(BYTES) == "\ufffd.jpg"
    assert formatting.folder_of(BYTES) == "/photos/caf\ufffd"


@posix
@given(st.binary(max_size=40).filter(lambda name: b"\0" not in name))
def test_every_name_can_be_shown(name):
    path = os.fsdecode(b"/photos/" + name)
    for shown in (formatting.shown(path), formatting.name_of(path), formatting.folder_of(path)):
        shown.encode()  # no half of a surrogate pair is left, which Qt would not draw


@posix
def test_the_home_folder_is_a_tilde(monkeypatch):
    monkeypatch.setenv("HOME", "/home/me")
    assert formatting.folder_of("/home/me/a.jpg") == "~"
    assert formatting.folder_of("/home/me/photos/a.jpg") == "~/photos"
    assert formatting.folder_of("/home/mereth/a.jpg") == "/home/mereth"
    assert formatting.folder_of("/home/a.jpg") == "/home"


@posix
@pytest.mark.parametrize("home", ["/", ""])
def test_a_home_that_is_no_folder_of_its_own_is_not_abbreviated(monkeypatch, home):
    monkeypatch.setenv("HOME", home)
    assert formatting.folder_of("/photos/a.jpg") == "/photos"
    assert formatting.folder_of("/a.jpg") == "/"


# --- sizes and counts -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size_bytes", "english", "german"),
    [
        (0, "0 bytes", "0 Bytes"),
        (999, "999 bytes", "999 Bytes"),
        (1000, "1.0 kB", "1,0 kB"),
        (1_550_000, "1.6 MB", "1,6 MB"),
        (3 << 30, "3.2 GB", "3,2 GB"),
        (5 << 40, "5.5 TB", "5,5 TB"),
    ],
)
def test_sizes_are_in_units_of_a_thousand_as_the_locale_writes_them(speak, size_bytes, english, german):
    speak("en_US")
    assert formatting.size(size_bytes) == english
    speak("de_DE")
    assert formatting.size(size_bytes) == german


def test_sizes_and_counts_of_the_default_locale_are_numbers_with_units(speak):
    speak(None)
    assert re.fullmatch(r"1\D5\s\w+", formatting.size(1500))
    assert re.fullmatch(r"12\D?408", formatting.number(12_408))


def test_counts_have_the_separators_of_the_locale(speak):
    speak("en_US")
    assert formatting.number(1_234_567) == "1,234,567"
    assert formatting.photos(12_408) == "12,408 photos"
    speak("de_DE")
    assert formatting.number(1_234_567) == "1.234.567"


def test_counts_beyond_32_bits_do_not_wrap(speak):
    speak("en_US")
    assert formatting.number(5_000_000_000) == "5,000,000,000"


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        (formatting.files, "file"),
        (formatting.groups, "group"),
        (formatting.photos, "photo"),
        (formatting.bits, "bit"),
        (formatting.problems, "problem"),
    ],
)
def test_only_one_is_singular(words, noun):
    assert [words(count) for count in (0, 1, 2)] == [f"0 {noun}s", f"1 {noun}", f"2 {noun}s"]


def test_a_time_left_is_read_like_a_clock():
    seconds = [-5, 0, 0.4, 46, 59.5, 725, 3599, 3600, 3720, 360_000]
    assert [formatting.duration(each) for each in seconds] == [
        "0:00",
        "0:00",
        "0:00",
        "0:46",
        "1:00",
        "12:05",
        "59:59",
        "1:00:00",
        "1:02:00",
        "100:00:00",
    ]


def test_dimensions():
    assert formatting.dimensions(IMAGE) == "400 × 300"


# --- dates ------------------------------------------------------------------------------------


def test_a_photograph_has_the_time_that_the_camera_wrote(utc):
    taken = image(taken_at="2019:07:04 23:59:58", mtime_ns=NOON)
    assert formatting.time_of(taken) == (2019, 7, 4, 23, 59, 58)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set")
def test_without_that_it_is_the_local_time_of_the_last_change(utc, monkeypatch):
    assert formatting.time_of(image(mtime_ns=NOON)) == (2024, 6, 1, 12, 0, 0)
    monkeypatch.setenv("TZ", "Etc/GMT-10")
    time.tzset()
    formatting._local_time.cache_clear()
    assert formatting.time_of(image(mtime_ns=NOON)) == (2024, 6, 1, 22, 0, 0)


def test_times_are_in_their_order():
    times = ["2009:12:31 23:59:59", "2010:01:01 00:00:00", "2010:01:01 00:00:01", "2010:10:01 00:00:00"]
    keys = [formatting.time_of(image(taken_at=each)) for each in times]
    assert keys == sorted(keys)


def test_dates_are_those_of_the_locale_with_the_year_in_full(speak):
    old = image(taken_at="1999:03:05 16:07:08")
    speak("en_US")
    assert formatting.date(old) == "3/5/1999"
    assert re.fullmatch(r"3/5/1999 4:07\sPM", formatting.date(old, with_time=True))
    speak("de_DE")
    assert formatting.date(old) == "05.03.1999"
    assert formatting.date(old, with_time=True) == "05.03.1999 16:07"
    speak("sv_SE")
    assert formatting.date(old) == "1999-03-05"


def test_the_default_locale_has_all_parts_of_a_date(speak):
    speak(None)
    shown = formatting.date(image(taken_at="2011:03:25 16:47:08"), with_time=True)
    assert "2011" in shown
    assert "25" in shown
    assert "47" in shown


@pytest.mark.parametrize(
    "taken_at", ["2024:00:00 00:00:00", "2023:02:29 10:00:00", "2024:13:01 00:00:00", "9999:99:99 99:99:99"]
)
def test_a_day_that_is_none_is_shown_as_the_camera_wrote_it(taken_at):
    nonsense = image(taken_at=taken_at)
    assert formatting.date(nonsense) == taken_at
    assert formatting.date(nonsense, with_time=True) == taken_at
    assert len(formatting.time_of(nonsense)) == 6


def test_a_time_that_is_none_is_brought_into_the_day(speak):
    speak("de_DE")
    assert formatting.date(image(taken_at="2024:06:01 24:60:60"), with_time=True) == "01.06.2024 23:59"


@pytest.mark.parametrize("mtime_ns", [(1 << 62), -(1 << 62), 10**24, -(10**24), -1])
def test_a_time_of_change_that_is_none_does_no_harm(mtime_ns):
    assert formatting.date(image(mtime_ns=mtime_ns), with_time=True)


# --- the natural order ------------------------------------------------------------------------


def naturally(*names):
    return sorted(names, key=formatting.natural_key)


def test_numbers_are_sorted_by_their_value():
    assert naturally("IMG_10", "IMG_9", "IMG_100", "IMG_1") == ["IMG_1", "IMG_9", "IMG_10", "IMG_100"]
    assert naturally("v1.10", "v1.9", "v1", "v") == ["v", "v1", "v1.9", "v1.10"]


def test_case_does_not_matter():
    assert naturally("b", "A", "C") == ["A", "b", "C"]
    assert formatting.natural_key("STRASSE7") == formatting.natural_key("straße07")


def test_numbers_stand_before_letters():
    assert naturally("a", "1", "", "_") == ["", "1", "_", "a"]


NAMES = st.text(st.sampled_from("aAß_ 0129.²٣\udcff"), max_size=12) | st.text(max_size=20)


@given(st.lists(NAMES, max_size=6))
def test_all_names_can_be_sorted_and_always_come_in_the_same_order(names):
    ordered = naturally(*names)
    assert [formatting.natural_key(name) for name in naturally(*reversed(names))] == [
        formatting.natural_key(name) for name in ordered
    ]


@given(NAMES, st.integers(0, 10**15), st.integers(0, 10**15), NAMES)
def test_whatever_stands_around_them_numbers_decide_by_value(before, one, other, after):
    # A digit beside the number would be a part of it.
    before, after = f"{before}-", f"-{after}"
    first, second = (formatting.natural_key(f"{before}{number}{after}") for number in (one, other))
    assert (first < second, first == second) == (one < other, one == other)


# --- relations --------------------------------------------------------------------------------


def test_every_relation_has_a_name_of_its_own():
    names = [formatting.relation(kind) for kind in get_args(Relation)]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("of_query", [False, True])
@pytest.mark.parametrize("kind", get_args(Relation))
def test_every_relation_says_why_in_a_sentence(kind, of_query):
    sentence = formatting.why(kind, 1, None, of_query)
    assert "%" not in sentence
    assert sentence.endswith(".")
    assert "bits" not in sentence
    if kind != "keeper":
        assert ("the query" in sentence) == of_query
        assert ("the kept picture" in sentence) == (not of_query)


def test_why_says_the_distance():
    assert "7 bits from the query" in formatting.why("near", 7, None, True)
    assert "1 bit from the kept picture" in formatting.why("linked", 1, None, False)


@pytest.mark.parametrize("transform", get_args(Transform))
def test_every_turn_is_said(transform):
    assert formatting.why("near", 3, transform, True).endswith(formatting.turned(transform))
    assert "°" in formatting.turned(transform) or "irrored" in formatting.turned(transform)
    assert formatting.turn_sign(transform) in ("", "90°", "270°", "180°")


def test_words_for_distances_go_from_almost_equal_to_very_loose():
    words = [formatting.closeness(radius) for radius in range(21)]
    assert list(dict.fromkeys(words)) == ["almost equal", "very similar", "similar", "loose", "very loose"]
    assert words.count("almost equal") == 1  # 0 bits are not identical: brightened copies have them too


# --- tooltips and sentences -------------------------------------------------------------------


# Where Qt gives plain text again, it makes these spaces, or ends of lines.
_ALTERED = "\xa0\ufdd0\ufdd1"


@given(
    st.text(
        alphabet=st.characters(
            codec="utf-8", exclude_categories=("Cc", "Zl", "Zp"), exclude_characters=_ALTERED
        ),
        max_size=60,
    )
)
def test_a_tooltip_says_just_what_it_was_given(words):
    assert formatting.tip("") == ""
    if words:
        document = QTextDocument()
        document.setHtml(formatting.tip(words))
        assert document.toPlainText().replace(formatting.BREAK, "") == words.replace(formatting.BREAK, "")


@pytest.mark.parametrize(
    "name", ['<img src="file:/dev/zero">', "<h1>large", "&lt;b>", "<font size=7>", "a  b"]
)
def test_a_name_in_a_tooltip_is_no_html(name):
    tip = formatting.tip(f"/photos/{name}.jpg\nsecond line")
    assert read_tip(tip) == f"/photos/{name}.jpg\nsecond line"
    assert "<img" not in tip


def test_a_name_that_deceives_is_shown_with_marks():
    assert formatting.name_of("/photos/photo\u202egnp.exe.jpg") == "photo‹U+202E›gnp.exe.jpg"
    assert formatting.shown("/a\u2028b/c\x1b[2J") == "/a⏎b/c␛[2J"
    assert formatting.sentence("/a\nb cannot be read\u202e.") == "/a⏎b cannot be read‹U+202E›."


def test_a_long_name_in_a_sentence_loses_its_middle():
    name = "begin" + "x" * 240 + "end.jpg"
    assert formatting.named(f"/photos/{name}") == formatting.sentence(name)
    assert len(formatting.named(name)) == 60
    assert re.fullmatch(r"beginx+…x+end\.jpg", formatting.named(name))
    assert formatting.named("/photos/short.jpg") == "short.jpg"
    path = "/" + "/".join(["folder"] * 20) + "/a.jpg"
    assert formatting.sentence(f"{path} cannot be read.") == f"{path} cannot be read."
    assert len(formatting.sentence("/a" * 2000)) <= 300


def test_a_sentence_is_filled_once():
    assert formatting.filled("“%1” lies in “%2”", "%2 of %1", "b") == "“%2 of %1” lies in “b”"


@given(st.text(max_size=200))
def test_breaking_changes_nothing_that_is_seen(words):
    assert formatting.broken(words).replace(formatting.BREAK, "") == words.replace(formatting.BREAK, "")


def test_an_accent_is_not_parted_from_its_letter():
    assert "\u200b\u0301" not in formatting.broken("e\u0301" * 60)


@pytest.mark.parametrize(("name", "shown"), [("en_US", "17%"), ("de_DE", "17\u00a0%"), ("ja_JP", "17%")])
def test_a_percentage_is_written_as_the_locale_writes_it(name, shown):
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(name))
        assert formatting.percent(0.17) == shown
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1200, "1.2 kB"),
        (649_400, "649 kB"),
        (9_940_000, "9.9 MB"),
        (12_300_000, "12 MB"),
    ],
)
def test_a_short_size_has_few_digits(size_bytes, words, english):
    assert formatting.short_size(size_bytes) == words
