"""Each text of the window is translated, completely, and fits."""

import ast
import itertools
import re
from pathlib import Path
from xml.etree import ElementTree

import pseudo_locale
import pytest
from helpers.windows import clipped
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

import dupfinder.ui
import translations
from dupfinder.trash import file_checks
from dupfinder.ui.dialogs import about
from dupfinder.ui.style import core_texts, sentences, translation
from dupfinder.ui.style.translation import LANGUAGES, tr

FOLDER = Path(dupfinder.ui.__file__).parent
FOREIGN = tuple(code for code in LANGUAGES if code != "en")
ASIAN = ("ja", "zh_CN")
PLACES = re.compile(r"%L?n|%[1-9]")
TAGS = re.compile(r"</?[a-z][^>]*>")
ACCELERATOR = re.compile(r"&(?![a-z]+;)(\w)")


def messages(language):
    """Yields source, comment and the translations of each text of a catalogue."""
    for message in ElementTree.parse(translations.texts_file(language)).iter("message"):
        found = message.find("translation")
        is_plural = message.get("numerus") == "yes"
        texts = [form.text or "" for form in found] if is_plural else [found.text or ""]
        yield message.findtext("source"), message.findtext("comment") or "", texts, found.get("type")


@pytest.fixture(scope="module")
def of_the_source(tmp_path_factory):
    """The texts that are in the source now."""
    path = tmp_path_factory.mktemp("catalogues") / "now.ts"
    translations.update("de", path)
    found = ElementTree.parse(path).iter("message")
    return {(each.findtext("source"), each.findtext("comment") or "") for each in found}


# --- catalogues ---


@pytest.mark.parametrize("language", FOREIGN)
def test_a_catalogue_has_each_text_of_the_source_and_no_other(language, of_the_source):
    assert {(source, comment) for source, comment, _, _ in messages(language)} == of_the_source


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_texts_are_in_one_context(language):
    """The method `tr` of a widget would look for a text in the context of its class."""
    root = ElementTree.parse(translations.texts_file(language))
    assert [context.findtext("name") or "" for context in root.iter("context")] == [""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_no_gap(language):
    gaps = [source for source, _, texts, state in messages(language) if state or not all(texts)]
    assert gaps == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_for_a_value_is_in_the_translation(language):
    wrong = []
    for source, _, texts, _ in messages(language):
        places = set(PLACES.findall(source))
        # A singular may do without the number.
        wrong += [text for text in texts[:-1] if set(PLACES.findall(text)) | {"%Ln"} != places | {"%Ln"}]
        wrong += [text for text in texts[-1:] if set(PLACES.findall(text)) != places]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_accelerators_tags_and_ellipses_are_those_of_the_source(language):
    def marks(text):
        accelerators = ACCELERATOR.findall(text.replace("&&", ""))
        return len(accelerators), sorted(TAGS.findall(text)), text.endswith("…")

    wrong = [
        (source, text)
        for source, _, texts, _ in messages(language)
        for text in texts
        if marks(text) != marks(source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_translators(language, qapp):
    compiled = QTranslator()
    assert compiled.load(str(translations.compiled_file(language)))
    count = {1: 2, 2: 5}  # a number that takes the last form
    for source, comment, texts, _ in messages(language):
        number = count[len(texts)] if "%Ln" in texts[-1] or len(texts) > 1 else -1
        assert compiled.translate("", source, comment, number) == texts[-1]


# --- what goes through them ---


def calls(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            yield name, node


def test_texts_are_written_where_they_are_translated():
    """`lupdate` finds a text only if it stands in the call, and a count only without its name."""
    allowed = {"actions.py", "core_texts.py"}  # texts that are listed with QT_TR_NOOP
    wrong = [
        f"{path.name}:{node.lineno}"
        for path in FOLDER.rglob("*.py")
        for name, node in calls(path)
        if name in ("tr", "QT_TR_NOOP")
        and (node.keywords or not all(isinstance(each, ast.Constant) for each in node.args[:2]))
        and path.name not in allowed
    ]
    assert wrong == []


def test_no_text_stands_within_an_f_string():
    """`lupdate` does not look into them."""
    wrong = []
    for path in FOLDER.rglob("*.py"):
        strings = [
            each for each in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(each, ast.JoinedStr)
        ]
        names = [getattr(each, "id", "") for string in strings for each in ast.walk(string)]
        wrong += [path.name] if {"tr", "QT_TR_NOOP"}.intersection(names) else []
    assert wrong == []


def test_nothing_is_translated_while_modules_are_loaded():
    """A text that is translated before the catalogue is there stays English."""
    wrong = []
    for path in FOLDER.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                names = [
                    getattr(each.func, "id", "")
                    for each in ast.walk(node.value)
                    if isinstance(each, ast.Call)
                ]
                wrong += [path.name] if "tr" in names and "Lambda" not in ast.dump(node.value) else []
    assert wrong == []


ERRORS = re.compile(r"(Error|Refused)$")
PROGRAMMING = set(
    "ValueError TypeError AssertionError RuntimeError KeyError OSError MemoryError TimeoutError"
    " NotImplementedError BatchError DatabaseError FileNotFoundError".split()
)
SHOWN = "base images indexing store system similarity clusters trash workers descriptors".split()
NOT_SHOWN = {
    "rules.py",  # a rule is typed on the command line only
    "rule_sieves.py",
    "restore.py",  # so is the number of a batch
    "pixel_digests.py",  # a file without a digest is compared by its bytes
}


def value_of(part):
    return file_checks.KEPT if getattr(part.value, "id", "") == "KEPT" else "X"


def as_shown(node):
    """Returns a text of the source with X for each value in it; None if it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else value_of(part) for part in node.values
        )
    return None


def sentences_of_the_core():
    """Yields the sentences with which the core refuses something."""
    root = FOLDER.parent
    for path in (*(each for name in SHOWN for each in (root / name).rglob("*.py")), root / "finder.py"):
        for name, node in calls(path):
            if ERRORS.search(name) and name not in PROGRAMMING and path.name not in NOT_SHOWN and node.args:
                text = as_shown(node.args[0])
                if text is not None and " " in text:
                    yield path.name, text


def is_known(text):
    texts, patterns = core_texts._patterns()
    shorter = text.removesuffix("X")  # the last value may be empty
    return text in texts or any(
        pattern.fullmatch(text) or pattern.fullmatch(shorter) for pattern, _ in patterns
    )


def test_the_sentences_of_the_core_are_known():
    found = list(sentences_of_the_core())
    assert len(found) > 80
    assert [each for each in found if not is_known(each[1])] == []


def test_why_a_photo_is_kept_is_known():
    from dupfinder.clusters import keeper_order, rules

    words = {step.words for step in keeper_order._STEPS if isinstance(step.words, str)}
    words |= {kind.words.replace("{value}", "X") for kind in rules.KINDS}
    assert len(words) > 20
    assert [each for each in words if not is_known(each)] == []


@pytest.fixture
def pseudo(qapp, monkeypatch):
    """The window speaks accented English."""
    for name in ("install", "language"):
        monkeypatch.setattr(translation, name, getattr(translation, name))  # brings them back
    translator = pseudo_locale.replace_catalogues(qapp)
    yield
    qapp.removeTranslator(translator)


def test_sentences_of_the_core_are_translated_with_all_parts(pseudo):
    shown = core_texts.core_text(
        "No match: look-alike, 12 bits, but the second look refuses it: frequency 41, at most 36 passes."
    )
    assert re.findall(r"[a-z]{3,}", shown) == []
    assert "12" in shown
    assert "41" in shown
    whole = core_texts.core_text("/photos/it/IMG 1.jpg cannot be read as an image: the file is empty.")
    assert "/photos/it/IMG 1.jpg" in whole
    assert core_texts.core_text("something else") == "something else"
    assert core_texts.core_text("/photos/cats and dogs, 2 marks") == "/photos/cats and dogs, 2 marks"


# --- the window ---

OWN_NAMES = {"dupfinder", "english", "deutsch", "español", "français", "italiano", "português", "brasil"}
OF_QT = {"close", "cancel", "bytes", "scroll", "left", "right"}


def texts_of(top):
    """Yields all texts of a widget: shown, in tooltips, for screen readers, and in its models."""
    for widget in (top, *top.findChildren(QWidget)):
        for name in ("text", "title", "placeholderText", "windowTitle"):
            ask = getattr(widget, name, None)
            if callable(ask) and not isinstance(widget, QAbstractItemView):
                yield str(ask())
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from texts_of_model(widget.model())
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def texts_of_model(model):
    roles = Qt.ItemDataRole
    is_list = isinstance(model, QAbstractListModel)
    columns = range(1 if is_list else model.columnCount(QModelIndex()))
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in columns:
            index = model.index(row, column)
            for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                yield str(index.data(role) or "")
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def plain_words(text, names):
    """Returns words without an accent that are no name, path or number."""
    text = re.sub(r"<[^>]+>|&(?:quot|amp|lt|gt|nbsp|#\w+);", " ", text.replace("\u200b", ""))
    tokens = re.split(r"[\s(),;:“”‘’\"]+", text.replace("&", ""))
    words = [each for each in tokens if re.fullmatch(r"[A-Za-z]?[a-z]{3,}[.…!?]*", each)]
    return [each for each in words if each.strip(".…!?").lower() not in names]


@pytest.fixture
def untranslated(album):
    """Returns the words of a widget that were not translated."""
    names = OWN_NAMES | OF_QT
    for path in Path(album.data).parent.rglob("*"):
        names.update(re.findall(r"[a-z]{3,}", path.name.lower()))

    def find(top, extra=()):
        found = {word: text for text in texts_of(top) for word in plain_words(text, names | set(extra))}
        return list(found.values())

    return find


def show_all(person):
    """Goes through the pages of a window, and yields each after it was shown."""
    window = person.window
    yield window
    for kind in ("compare", "survey", "preview"):
        window.show_duplicates()
        person.settle()
        person.click_tile(1)
        getattr(window.commands, {"compare": "pair"}.get(kind, kind)).trigger()
        person.settle()
        yield window
        person.press("Escape")
        person.settle()


DIALOGS = (
    "guide",
    "shortcuts",
    "about",
    "problems",
    "excluded",
    "protected",
    "trashed",
    "decisions",
    "choose_extras",
)


def dialogs_of(person):
    """Opens each dialog that a menu opens, one after the other."""
    window = person.window
    window.show_duplicates()
    person.settle()
    for name in (*DIALOGS, "preferences"):
        before = {id(each) for each in QApplication.topLevelWidgets() if each.isVisible()}
        getattr(window.commands, name).trigger()
        person.settle()
        for opened in QApplication.topLevelWidgets():
            if opened.isVisible() and id(opened) not in before and not isinstance(opened, QMenu):
                yield name, opened
                opened.close()


QUESTIONS = "trash_checked move_marked hard_link_marked explain".split()


def questions_of(person):
    """Opens each dialog about photos that are marked or selected, and that about a crash."""
    window = person.window
    window.show_duplicates()
    person.settle()
    person.click_tile(1)
    for name in (*QUESTIONS, "crash"):
        before = {id(each) for each in QApplication.topLevelWidgets() if each.isVisible()}
        if name == "crash":
            window.side_dialogs.show_crash("Fatal Python error: Segmentation fault")
        else:
            getattr(window.commands, name).trigger()

        def opened(before=before):
            tops = QApplication.topLevelWidgets()
            return [each for each in tops if each.isVisible() and id(each) not in before]

        person.wait(opened)
        person.wait(window.session.is_idle)
        (dialog,) = opened()
        yield name, dialog
        dialog.close()


def test_no_text_of_the_pages_is_left_in_english(pseudo, at_album, album, untranslated):
    at_album.look_for(album.kept)
    at_album.answered()
    assert untranslated(at_album.window) == []
    for page in show_all(at_album):
        assert untranslated(page) == []


def test_no_text_of_a_dialog_is_left_in_english(pseudo, at_album, untranslated):
    seen = []
    for name, dialog in dialogs_of(at_album):
        seen.append(name)
        versions = set(re.findall(r"[a-z]{3,}", str(about.versions()).lower()))
        assert untranslated(dialog, extra=versions if name == "about" else ()) == [], name
    for name, dialog in questions_of(at_album):
        seen.append(name)
        names = re.findall("[a-z]{3,}", str(about.versions()).lower()) if name == "crash" else ()
        assert untranslated(dialog, extra={*names, "python", "segmentation"}) == [], name
    assert set(seen) == {*DIALOGS, "preferences", *QUESTIONS, "crash"}


# --- each language in the window ---


@pytest.fixture(params=FOREIGN)
def language(request, tmp_path, qapp, english):
    """The language that the window's preferences name."""
    from dupfinder.ui.backend.settings import Settings
    from dupfinder.ui.dialogs.preference_parts import LANGUAGE

    (tmp_path / "data").mkdir(exist_ok=True)
    Settings(str(tmp_path / "data")).set(LANGUAGE, request.param)
    yield request.param
    translation.install("en")


def test_the_window_speaks_the_language_of_the_preferences(language, person):
    assert translation.language() == language
    assert QLocale().language() == QLocale(language).language()
    expected = {source: texts[0] for source, comment, texts, _ in messages(language) if not comment}
    titles = [menu.title() for menu in person.window.menuBar().findChildren(QMenu)]
    assert expected["&Library"] in titles
    assert expected["&Help"] in titles


def test_buttons_of_the_toolbar_show_no_accelerator(language, person):
    names = [action.iconText() for action in person.window.toolbar.actions() if action.text()]
    assert len(names) >= 4
    assert [name for name in names if "(" in name or "&" in name] == []


def accelerators(texts):
    return [found[1].upper() for text in texts if (found := ACCELERATOR.search(text.replace("&&", "")))]


def test_accelerators_are_unique_in_each_menu(language, person):
    bar = person.window.menuBar()
    menus = [[menu.title() for menu in bar.findChildren(QMenu) if menu.parent() is bar]]
    menus += [[action.text() for action in menu.actions()] for menu in bar.findChildren(QMenu)]
    twice = [texts for texts in menus if len(set(accelerators(texts))) != len(accelerators(texts))]
    assert twice == []


def test_the_window_fits_in_each_language(language, at_album, album):
    window = at_album.window
    window.resize(1024, 700)
    at_album.look_for(album.kept)
    at_album.answered()
    QApplication.processEvents()
    for page in show_all(at_album):
        assert (page.width(), page.height()) == (1024, 700)
        assert page.minimumSizeHint().width() <= 1024
        assert clipped(page) == []


def test_dialogs_fit_in_each_language(language, at_album):
    at_album.window.resize(1024, 700)
    for name, dialog in itertools.chain(dialogs_of(at_album), questions_of(at_album)):
        QApplication.processEvents()
        assert dialog.width() <= 1024, name
        assert dialog.height() <= 700, name
        assert clipped(dialog) == [], name


def test_german_nouns_keep_their_capitals(qapp, monkeypatch):
    monkeypatch.setattr(translation, "language", lambda: "de")
    assert sentences.within_line("Andere Farben") == "Andere Farben"
    monkeypatch.setattr(translation, "language", lambda: "fr")
    assert sentences.within_line("Autres couleurs") == "autres couleurs"


# --- which language ---


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["pt-PT", "pt"], "pt_BR"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "fr"], "fr"),
        (["nl-NL", "nl", "de-DE"], "de"),
        (["nl-NL", "en-US", "de-DE"], "en"),
        (["pt_BR"], "pt_BR"),
        (["C"], "en"),
        (["zz"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_is_is_taken(wanted, code):
    assert translation.code_for(wanted) == code


def test_a_missing_catalogue_leaves_the_window_in_english(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(translation, "folder_path", lambda _name: str(tmp_path))
    before = QLocale()
    translation.install("de")
    try:
        assert tr("&Quit") == "&Quit"
    finally:
        monkeypatch.undo()
        QLocale.setDefault(before)
        translation.install("en")


def test_each_language_is_offered_by_its_own_name(person):
    person.window.preferences.show()
    box = person.window.preferences.dialog.language
    offered = {box.itemData(row): box.itemText(row) for row in range(box.count())}
    assert offered == {"system": "Match system", **LANGUAGES}


def test_the_window_can_run_from_right_to_left(qapp, at_album):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for page in show_all(at_album):
            page.resize(1024, 700)
            QApplication.processEvents()
            assert not page.grab().isNull()
            assert clipped(page) == []
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
