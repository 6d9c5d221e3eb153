"""A language that nobody speaks, for tests and pictures: English with an accent on each letter.

Text without accents was not translated. Each text is a third longer than in English, as in German.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QTranslator

from dupfinder.ui.style import translation

PLAIN = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz"
ACCENTED = "ÀàĈĉĎďËëĜĝĤĥÏïĴĵĶķĻļŇňÖöŘřŠšŤťÜüŴŵÝýŽž"
_ACCENTS = str.maketrans(PLAIN, ACCENTED)
_KEPT = re.compile(r"(%L?n|%[1-9]|&[a-z]+;|&.|</?[^>]+>)")
_PADDING = "~"


def accented(text: str, *, longer: bool = True) -> str:
    """Returns a text with accents; places for values, accelerators and tags stay."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    padding = _PADDING * (len(_KEPT.sub("", text)) // 3) if longer else ""
    return "".join(parts) + padding


class PseudoTranslator(QTranslator):
    """Translates the texts of the window, and none of Qt's own.

    Args:
        longer: whether each text is made a third longer.
    """

    def __init__(self, parent: QCoreApplication, *, longer: bool = True) -> None:
        super().__init__(parent)
        self._longer = longer

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> str | None:
        return None if context else accented(text, longer=self._longer)


def replace_catalogues(app: QCoreApplication, *, longer: bool = True) -> PseudoTranslator:
    """Installs the language, also for windows that are made later.

    ``app.removeTranslator`` removes it.
    """
    translator = PseudoTranslator(app, longer=longer)
    app.installTranslator(translator)
    translation.install = lambda _language: None
    translation.language = lambda: "pseudo"
    return translator
