"""The actions of menus and toolbar: a table of words, icons and keys, the QActions, and which are enabled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, NamedTuple, TypeVar

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dupfinder.ui.backend.session import Session
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import QT_TR_NOOP, tr

Keys = QKeySequence.StandardKey | str | None
Verb = Callable[..., object]
"""Is called without arguments; that of a switch with its new state."""

T = TypeVar("T")

_FALLBACK_KEYS: Final = {QKeySequence.StandardKey.Quit: "Ctrl+Q", QKeySequence.StandardKey.FullScreen: "F11"}
"""For systems without standard keys for these: Windows and bare X sessions have none for Quit."""


class Spec(NamedTuple):
    """Text, icon and shortcut of one action.

    Attributes:
        words: to be translated.
        icon: its name; empty for none.
        keys: its shortcut.
        is_switch: whether it is checkable.
        role: where macOS places it.
    """

    words: str
    icon: str = ""
    keys: Keys = None
    is_switch: bool = False
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole


class Commands(NamedTuple, Generic[T]):
    """One value for each action of the window: its Spec, its verb or its QAction."""

    add_folder: T
    choose_image: T
    open_results: T
    export: T
    quit: T
    undo: T
    paste: T
    select_all: T
    clear: T
    preferences: T
    search: T
    duplicates: T
    find: T
    zoom_in: T
    zoom_out: T
    zoom_reset: T
    folders: T
    info: T
    all_clusters: T
    full_screen: T
    preview: T
    survey: T
    confirm: T
    accept_all: T
    rescan: T
    cancel: T
    compare: T
    find_crops: T
    choose_extras: T
    check: T
    keep_only: T
    clear_choices: T
    pair: T
    explain: T
    not_duplicates: T
    trash_checked: T
    move_marked: T
    hard_link_marked: T
    trashed: T
    decisions: T
    problems: T
    excluded: T
    protected: T
    guide: T
    three_steps: T
    similarity: T
    shortcuts: T
    log: T
    about: T


_Key = QKeySequence.StandardKey

TABLE: Final[Commands[Spec]] = Commands(
    add_folder=Spec(QT_TR_NOOP("&Add folder…"), "add-folder", "Ctrl+Shift+O"),
    choose_image=Spec(QT_TR_NOOP("&Find picture…"), "choose-image", _Key.Open),
    open_results=Spec(QT_TR_NOOP("Open re&sults…"), "duplicates"),
    export=Spec(QT_TR_NOOP("&Export groups…"), "list", "Ctrl+Shift+E"),
    quit=Spec(QT_TR_NOOP("&Quit"), "quit", _Key.Quit, role=QAction.MenuRole.QuitRole),
    undo=Spec(QT_TR_NOOP("&Undo"), "undo", _Key.Undo),
    paste=Spec(QT_TR_NOOP("Pas&te picture"), "paste", _Key.Paste),
    select_all=Spec(QT_TR_NOOP("Select &all"), "", _Key.SelectAll),
    clear=Spec(QT_TR_NOOP("C&lear query"), "close", "Ctrl+Backspace"),
    preferences=Spec(
        QT_TR_NOOP("Pre&ferences…"),
        "settings",
        "Ctrl+,",
        role=QAction.MenuRole.PreferencesRole,
    ),
    search=Spec(QT_TR_NOOP("Searc&h groups"), "find", _Key.Find),
    duplicates=Spec(QT_TR_NOOP("&Review"), "duplicates", "Ctrl+1", is_switch=True),
    find=Spec(QT_TR_NOOP("&Find"), "find", "Ctrl+2", is_switch=True),
    zoom_in=Spec(QT_TR_NOOP("&Larger thumbnails"), "zoom-in", _Key.ZoomIn),
    zoom_out=Spec(QT_TR_NOOP("&Smaller thumbnails"), "zoom-out", _Key.ZoomOut),
    zoom_reset=Spec(QT_TR_NOOP("D&efault size"), "", "Ctrl+0"),
    folders=Spec(QT_TR_NOOP("Folders &pane"), "folder", "F9", is_switch=True),
    info=Spec(QT_TR_NOOP("&Info panel"), "info", "I", is_switch=True),
    all_clusters=Spec(QT_TR_NOOP("&All groups"), "all-clusters", "Ctrl+Shift+G", is_switch=True),
    full_screen=Spec(QT_TR_NOOP("F&ull screen"), "", _Key.FullScreen, is_switch=True),
    preview=Spec(QT_TR_NOOP("Pre&view"), "image"),
    survey=Spec(QT_TR_NOOP("S&urvey"), "all-clusters", "S"),
    confirm=Spec(QT_TR_NOOP("C&onfirm group, and go on"), "check"),
    accept_all=Spec(QT_TR_NOOP("&Accept all proposals"), "check", "Ctrl+Shift+A"),
    rescan=Spec(QT_TR_NOOP("&Rescan"), "rescan", _Key.Refresh),
    cancel=Spec(QT_TR_NOOP("&Stop"), "cancel", "Ctrl+."),
    compare=Spec(QT_TR_NOOP("&Compare now"), "compare"),
    find_crops=Spec(QT_TR_NOOP("&Also find crops and screenshots"), "crop", is_switch=True),
    choose_extras=Spec(QT_TR_NOOP("C&hoose by rule…"), "filter", "Ctrl+L"),
    check=Spec(QT_TR_NOOP("&Mark or unmark"), "check", "X"),
    keep_only=Spec(QT_TR_NOOP("&Keep this one"), "star", "K"),
    clear_choices=Spec(QT_TR_NOOP("C&lear marks"), "close"),
    pair=Spec(QT_TR_NOOP("Compare &side by side"), "compare", "C"),
    explain=Spec(QT_TR_NOOP("E&xplain…"), "help", "Ctrl+I"),
    not_duplicates=Spec(QT_TR_NOOP("&Not a duplicate"), "exclude", "N"),
    trash_checked=Spec(QT_TR_NOOP("Move marked to T&rash…"), "trash", "Ctrl+Delete"),
    move_marked=Spec(QT_TR_NOOP("Move marked to &folder…"), "folder", "Ctrl+Shift+M"),
    hard_link_marked=Spec(QT_TR_NOOP("Re&place marked by hard links…"), "link"),
    trashed=Spec(QT_TR_NOOP("Recently &trashed…"), "trash", "Ctrl+Shift+T"),
    decisions=Spec(QT_TR_NOOP("&Not duplicates…"), "exclude"),
    problems=Spec(QT_TR_NOOP("&Problems…"), "warning", "Ctrl+Shift+P"),
    excluded=Spec(QT_TR_NOOP("&Excluded…"), "exclude"),
    protected=Spec(QT_TR_NOOP("Pr&otected folders…"), "lock"),
    guide=Spec(QT_TR_NOOP("&Guide"), "help", _Key.HelpContents),
    three_steps=Spec(QT_TR_NOOP("&Three steps"), "help"),
    similarity=Spec(QT_TR_NOOP("&How similarity works"), "similar"),
    shortcuts=Spec(QT_TR_NOOP("&Keyboard shortcuts"), "", "Ctrl+?"),
    log=Spec(QT_TR_NOOP("Open &log folder"), "log"),
    about=Spec(QT_TR_NOOP("&About dupfinder"), "info", role=QAction.MenuRole.AboutRole),
)


def make_actions(window: QWidget, verbs: Commands[Verb]) -> Commands[QAction]:
    """Makes the actions of a window, each connected to its verb."""
    made = [_make_action(spec, verb, window) for spec, verb in zip(TABLE, verbs, strict=True)]
    return Commands(*made)


def _make_action(spec: Spec, verb: Verb, window: QWidget) -> QAction:
    action = QAction(tr(spec.words), window)
    name = spoken(action.text()).rstrip("…")
    if name != action.iconText():  # Qt leaves an accelerator that stands in brackets behind the words
        action.setIconText(name)
        action.setToolTip(formatting.tip(name))
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    if isinstance(spec.keys, str):
        action.setShortcut(QKeySequence(spec.keys))
    elif spec.keys is not None:
        own = QKeySequence.keyBindings(spec.keys)
        action.setShortcuts(own or [QKeySequence(_FALLBACK_KEYS.get(spec.keys, ""))])
    action.setMenuRole(spec.role)
    action.setCheckable(spec.is_switch)

    if spec.is_switch:
        action.triggered.connect(lambda checked: verb(checked))
    else:
        action.triggered.connect(lambda _checked=False: verb())
    return action


def key_hints(commands: Commands[QAction]) -> list[str]:
    """Returns the keys of the verbs for one group, with a word for each."""

    def key(action: QAction) -> str:
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    return [
        tr("%1 keep").replace("%1", key(commands.keep_only)),
        tr("%1 trash").replace("%1", key(commands.check)),
        tr("↵ confirm, next"),
        tr("Space preview"),
        tr("%1 compare").replace("%1", key(commands.pair)),
        tr("%1 survey").replace("%1", key(commands.survey)),
        tr("%1 not a duplicate").replace("%1", key(commands.not_duplicates)),
    ]


class ActionStates:
    """Enables and disables actions.

    Args:
        commands: the actions.
        session: the library.
        page: the clusters, and what is chosen among them.
    """

    def __init__(self, commands: Commands[QAction], session: Session, page: ClustersPage) -> None:
        self._commands = commands
        self._session = session
        self._page = page

    def update_library(self) -> None:
        """Updates the actions for the library after its overview changed."""
        self._commands.rescan.setEnabled(bool(self._session.overview.folders))
        self.update_activity()

    def update_activity(self) -> None:
        """Updates the actions for the library after work began, went on or ended."""
        session, activity = self._session, self._session.activity
        self._commands.cancel.setEnabled(activity is not None and not activity.stopping)
        is_due = session.overview.waiting > 0 or (session.overview.images > 0 and not session.has_table)
        self._commands.compare.setEnabled(is_due and activity is None)

    def update_clusters(self) -> None:
        """Updates the actions for all clusters after other clusters are shown or other files are checked."""
        has_clusters = bool(self._page.list_model.entries)
        review = self._page.review
        self._commands.export.setEnabled(has_clusters)
        self._commands.choose_extras.setEnabled(has_clusters and not review.is_streamed)
        can_go = self._page.has_extras() and not review.is_pending
        self._commands.clear_choices.setEnabled(can_go)
        self._commands.accept_all.setEnabled(has_clusters and review.has_proposed())
        each = self._commands
        for action in (each.trash_checked, each.move_marked, each.hard_link_marked):
            action.setEnabled(can_go)

    def update_selection(self, selected: int, *, in_review: bool, in_pair: bool) -> None:
        """Updates the actions for selected files.

        Args:
            selected: the number of files.
            in_review: whether the page Review is in front.
            in_pair: whether two pictures of a group are compared.
        """
        each = self._commands
        has_clusters = bool(self._page.list_model.entries)
        for action in (each.check, each.keep_only):
            action.setEnabled(selected > 0 and (in_review or in_pair))
        each.not_duplicates.setEnabled(has_clusters and (in_review or in_pair))
        for action in (each.pair, each.preview, each.survey, each.confirm):
            action.setEnabled(has_clusters and in_review)
