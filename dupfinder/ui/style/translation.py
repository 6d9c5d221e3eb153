"""Translation of the texts of the window.

Each text that a person reads is the argument of `tr`, or of `QT_TR_NOOP` where it is translated later.
`lupdate` finds both by their names, in one context without a name, so the whole window has one translation of
a text. The catalogues are in ``resources/translations``, and ``scripts/translations.py`` updates them.
"""

from __future__ import annotations

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


_languages: Final = ["en"]  # the last one is that of the window


def is_english() -> bool:
    """Whether the window is in English."""
    return _languages[-1] == "en"


def install(language: str) -> None:
    """Installs the catalogues of the window and of Qt for a language, and its formats of numbers and dates.

    Args:
        language: a code of `LANGUAGES`, or `SYSTEM`. English stands in for languages without a catalogue.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    locale = QLocale.system() if language == SYSTEM else QLocale(language)
    if language != SYSTEM and locale.language() != QLocale().language():
        QLocale.setDefault(locale)
    own = folder_path("translations")
    _load(app, QLocale("en"), "dupfinder", own)  # has the plurals of English
    if locale.language() == QLocale.Language.English:
        return
    if locale.language() == QLocale.Language.Portuguese:
        locale = QLocale("pt_BR")
    if _load(app, locale, "dupfinder", own):
        _load(app, locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _load(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    return translator.load(locale, name, "_", folder) and app.installTranslator(translator)
