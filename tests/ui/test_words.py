"""The words of the window are those of its users, not of the code."""

import ast
import re
from pathlib import Path

import pytest

import dupfinder.ui

FOLDER = Path(dupfinder.ui.__file__).parent
SOURCES = sorted(FOLDER.rglob("*.py"))
TRANSLATING = {"tr", "QT_TR_NOOP"}

CODE = re.compile(
    r"\b(clusters?|keepers?|radius|radii|extras?|(un)?checked|uncheck(s|ed)?|d?hash(es)?|relation)\b",
    re.IGNORECASE,
)
"""Terms of the code that mean nothing to somebody with twenty years of pictures."""

BITS = re.compile(r"\bbits?\b", re.IGNORECASE)
ABOUT_BITS = {"formatting.py", "radius_slider.py", "facts.py", "explain.py", "explain_figures.py", "guide.py"}
"""Where somebody asks for them: tooltips, the slider's number, the info panel, explanations."""


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def texts_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and name_of(node) in TRANSLATING:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield node.lineno, argument.value.replace("&", "")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_no_word_of_the_code_is_shown(path):
    if path.name == "core_sentences.py":  # explanations are for those who ask, in the terms of the documents
        return
    texts = list(texts_of(path))
    found = [(line, words) for line, words in texts if CODE.search(words) and " " in words]
    if path.name not in ABOUT_BITS:
        found += [(line, words) for line, words in texts if BITS.search(words)]
    assert found == []


def test_the_texts_are_found():
    assert sum(len(list(texts_of(path))) for path in SOURCES) > 900
