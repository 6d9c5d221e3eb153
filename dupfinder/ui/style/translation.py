"""Translation of the texts of the window.

Each text that a person reads is the argument of `tr`, or of `QT_TR_NOOP` where it is translated later.
`lupdate` finds both by their names, in one context without a name, so the whole window has one translation of
a text. The catalogues are in ``resources/translations``, and ``scripts/translations.py`` updates them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dupfinder.ui.style.resources import folder_path

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Codes of the catalogues, and the languages' own names."""

SYSTEM: Final = "system"
"""Stands for the language of the system."""

_TRADITIONAL: Final = frozenset({"Hant", "TW", "HK", "MO"})


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Translates a text.

    Args:
        text: in English, as it stands in the source. With a count, it is the plural with ``%Ln``.
        comment: tells two uses of one text apart; empty for most.
        count: chooses the plural form and replaces ``%Ln``.
    """
    return QCoreApplication.translate("", text, comment, count)


def QT_TR_NOOP(text: str) -> str:
    """Marks a text for `lupdate`, and returns it as it is."""
    return text


_WITH_TERRITORY: Final = {"pt": "pt_BR", "zh": "zh_CN"}
_installed: Final[list[QTranslator]] = []
_language = "en"


def language() -> str:
    """Returns the code of the language of the window."""
    return _language


def code_for(wanted: Iterable[str]) -> str:
    """Returns the code of the first language that has a catalogue; English if none has.

    Args:
        wanted: BCP 47 names as of `QLocale.uiLanguages`, the preferred one first.
    """
    for name in wanted:
        language, *further = name.replace("_", "-").split("-")
        if language == "zh" and _TRADITIONAL.intersection(further):
            continue
        code = _WITH_TERRITORY.get(language, language)
        if code in LANGUAGES:
            return code
    return "en"


def install(wanted: str) -> None:
    """Installs the catalogues of the window and of Qt for a language, and its formats of numbers and dates.

    Must be called before the window is made. Formats stay those of the system if its language is the same.

    Args:
        wanted: a code of `LANGUAGES`, or `SYSTEM`.
    """
    global _language
    app = QCoreApplication.instance()
    if app is None:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    code = code_for(QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted])
    locale = QLocale(code)
    if wanted != SYSTEM and locale.language() != QLocale().language():
        QLocale.setDefault(locale)
    _language = code
    own = folder_path("translations")
    _load(app, "dupfinder_en", own)  # has the plurals of English
    if code != "en":
        _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, f"dupfinder_{code}", own)


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder) and app.installTranslator(translator):
        _installed.append(translator)
