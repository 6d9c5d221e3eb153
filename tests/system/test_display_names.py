"""Names that deceive or that a terminal obeys are shown as what they are."""

import sys
import unicodedata

import pytest

from dupfinder.system.display_names import escaped, marked

_SEEN = {0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
"""Format characters that are seen: Arabic and other signs of numbers."""
_HIEROGLYPHS = range(0x13430, 0x13460)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("photo\u202egnp.exe.jpg", "photo‹U+202E›gnp.exe.jpg"),
        ("two\u2028lines", "two⏎lines"),
        ("a\nb\rc\x85", "a⏎b⏎c⏎"),
        ("tab\tbell\a", "tab␉bell␇"),
        ("\x1b[2J\x7f\x9b", "␛[2J␡‹U+009B›"),
        ("IMG\u200b_1\u00ad.jpg\ufeff", "IMG‹U+200B›_1‹U+00AD›.jpg‹U+FEFF›"),
        ("\u2066x\u2069\u200e", "‹U+2066›x‹U+2069›‹U+200E›"),
        ("a\u200db", "a‹U+200D›b"),
        ("\u3164", "‹U+3164›"),
    ],
)
def test_what_is_not_seen_has_a_mark(words, shown):
    assert marked(words) == shown
    assert marked(shown) == shown


@pytest.mark.parametrize(
    "words",
    [
        "IMG_1 (2).jpg",
        "Grüße, 日本, שלום, हिन्दी.jpg",
        "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥",  # of several parts
        "می\u200cخواهم",  # a joiner of the spelling
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    ],
)
def test_what_people_write_stays_as_it_is(words):
    assert marked(words) == escaped(words) == words


def test_every_control_and_every_invisible_format_character_has_a_mark():
    hidden = [
        code
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp")
        and code not in _SEEN
        and code not in _HIEROGLYPHS
    ]
    assert len(hidden) > 150
    for code in hidden:
        assert marked(chr(code)) != chr(code), hex(code)
        assert escaped(chr(code)).isascii(), hex(code)
        assert escaped(chr(code)).isprintable(), hex(code)


def test_a_terminal_gets_escapes():
    assert escaped("a\x1b[2J\nb\u202e") == "a\\x1b[2J\\nb\\u202e"
    assert escaped("\udc9b\udcff") == "\\x9b\\xff"  # bytes of a name that are not UTF-8
    assert escaped("\U000e0001") == "\\U000e0001"
