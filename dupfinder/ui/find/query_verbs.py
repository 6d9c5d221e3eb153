"""The actions of the page Find: back, forward, preview, compare, show in Review."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import tr


class QueryVerbs(NamedTuple):
    """The actions by name; their keys work within the page."""

    back: QAction
    forward: QAction
    preview: QAction
    compare: QAction
    review: QAction


def make_verbs(page: QWidget, grid: QWidget) -> QueryVerbs:
    """Makes the actions.

    Args:
        page: has the keys of back and forward.
        grid: has the keys of the others.
    """
    whole, tiles = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
    return QueryVerbs(
        back=_action(page, whole, "back", tr("&Back"), "Alt+Left"),
        forward=_action(page, whole, "forward", tr("F&orward"), "Alt+Right"),
        preview=_action(grid, tiles, "image", tr("&Preview"), "Space", "Return", "Enter"),
        compare=_action(grid, tiles, "compare", tr("&Compare with the picture"), "C"),
        review=_action(grid, tiles, "duplicates", tr("Show in Re&view"), "R"),
    )


def tool_for(action: QAction) -> QToolButton:
    """Returns a button with the icon of an action; its tooltip names the key."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name = spoken(action.text())
    button.setAccessibleName(name)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(formatting.tip(f"{name} ({keys})"))
    return button


def menu_tool(icon: str, words: str, menu: QMenu) -> QToolButton:
    """Returns a button that opens a menu."""
    button = QToolButton()
    button.setText(words)
    button.setIcon(icons.icon(icon))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    # The whole button opens the menu; in this mode its arrow is beside the text, not below it.
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.setMenu(menu)
    button.clicked.connect(button.showMenu)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _action(owner: QWidget, context: Qt.ShortcutContext, icon: str, words: str, *keys: str) -> QAction:
    action = QAction(icons.icon(icon), words, owner)
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setShortcutContext(context)
    action.setEnabled(False)
    owner.addAction(action)
    return action
