"""The menu bar and the toolbar, filled with the actions of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from dupfinder.ui.app.actions import Commands
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.desktop import slow_paths
from dupfinder.ui.grid.item_actions import ItemActions
from dupfinder.ui.grid.tile_view import MAX_SIDE, MIN_SIDE
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

_MARGIN_PX: Final = 12
"""Room beside the controls of the toolbar, and for its separator, in logical pixels."""

SIDE_STEP: Final = 24
"""By how many pixels one step changes the size of thumbnails."""


class Menus(QObject):
    """Fills a menu bar.

    Args:
        bar: to be filled.
        commands: the actions of the window.
        items: the actions for selected images.
        settings: recent folders.

    Attributes:
        view: the menu View.

    Signals:
        folder_chosen: one of the recent folders, by its path.
    """

    folder_chosen = Signal(object)

    def __init__(
        self,
        bar: QMenuBar,
        commands: Commands[QAction],
        items: ItemActions,
        settings: Settings,
    ) -> None:
        super().__init__(bar)
        self._settings = settings
        self._menus: list[QMenu] = []
        self._fill_file(self._menu(bar, tr("&File")), commands)
        self._fill_edit(self._menu(bar, tr("&Edit")), commands, items)
        items.fill(self._menu(bar, tr("&Photo")))
        self._fill_review(self._menu(bar, tr("Revie&w")), commands, items)
        self._fill_view(self._menu(bar, tr("&View")), commands)
        self._fill_library(self._menu(bar, tr("&Library")), commands)
        self._fill_help(self._menu(bar, tr("&Help")), commands)

    def add_places(self, places: Sequence[QAction]) -> None:
        """Adds back and forward on the page Find to the menu View, below the pages."""
        self.view.insertActions(self._beneath_pages, places)

    def actions(self) -> list[tuple[str, list[QAction]]]:
        """Returns the title of each menu with its actions, without submenus."""
        return [(spoken(menu.title()), list(_leaves(menu))) for menu in self._menus]

    def _menu(self, bar: QMenuBar, title: str) -> QMenu:
        menu = bar.addMenu(title)
        self._menus.append(menu)
        return menu

    def _fill_file(self, menu: QMenu, commands: Commands[QAction]) -> None:
        _add(menu, commands.add_folder)
        self._recent = menu.addMenu(icons.icon("folder"), tr("&Recent folders"))
        self._recent.aboutToShow.connect(self._fill_recent)
        _add(
            menu,
            None,
            commands.choose_image,
            None,
            commands.open_results,
            commands.export,
            None,
            commands.quit,
        )

    def _fill_edit(self, menu: QMenu, commands: Commands[QAction], items: ItemActions) -> None:
        _add(menu, commands.undo, None, items.actions.copy, items.actions.copy_path)
        _add(menu, commands.paste, None, commands.select_all, commands.clear, None, commands.preferences)

    def _fill_review(self, menu: QMenu, commands: Commands[QAction], items: ItemActions) -> None:
        _add(menu, commands.check, commands.keep_only, commands.not_duplicates, commands.confirm, None)
        _add(menu, commands.accept_all, commands.choose_extras, commands.clear_choices, None)
        _add(menu, commands.preview, commands.pair, commands.survey, commands.explain, None)
        _add(menu, items.actions.trash, commands.trash_checked, None)
        _add(menu, commands.move_marked, commands.hard_link_marked)

    def _fill_view(self, menu: QMenu, commands: Commands[QAction]) -> None:
        _add(menu, commands.duplicates, commands.find)
        self._beneath_pages = menu.addSeparator()
        self.view = menu
        _add(menu, commands.search, commands.all_clusters, None)
        _add(menu, commands.zoom_in, commands.zoom_out, commands.zoom_reset, None)
        _add(menu, commands.folders, commands.info, commands.full_screen)

    def _fill_library(self, menu: QMenu, commands: Commands[QAction]) -> None:
        _add(menu, commands.rescan, commands.cancel, commands.compare, None, commands.find_crops, None)
        _add(menu, commands.problems, commands.excluded, commands.protected)
        _add(menu, commands.decisions, commands.trashed)

    def _fill_help(self, menu: QMenu, commands: Commands[QAction]) -> None:
        _add(menu, commands.three_steps, commands.guide, commands.similarity, commands.shortcuts, None)
        _add(menu, commands.log, None, commands.about)

    def _fill_recent(self) -> None:
        self._recent.clear()
        folders = self._settings.recent_folders()
        for path, is_there in zip(folders, slow_paths.are_folders(folders), strict=True):
            action = self._recent.addAction(formatting.shown(path).replace("&", "&&"))
            action.setEnabled(is_there)
            action.triggered.connect(lambda _checked=False, path=path: self.folder_chosen.emit(path))
        if self._recent.isEmpty():
            self._recent.addAction(tr("None yet")).setEnabled(False)


class Toolbar(QToolBar):
    """The pages at the left, where they stay; adding and rescanning; the controls of the page at the right.

    Args:
        commands: the actions of the window.
        side: the slider for the size of thumbnails.
        review: the controls of the page Review.
    """

    def __init__(self, commands: Commands[QAction], side: QSlider, review: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        pages = QActionGroup(self)
        for action in (commands.duplicates, commands.find):
            pages.addAction(action)
            self.addAction(action)
        self.addSeparator()
        self._yielding = (commands.add_folder, commands.rescan)
        self.addActions(self._yielding)
        self.addWidget(_spring())
        # At the left of the others, so that the button that shows it stays where it is.
        self._slider = self._with_buttons(side, commands.zoom_out, commands.zoom_in)
        self._sizes = self.addWidget(self._slider)
        self._page = review
        self._widths: dict[tuple[object, ...], int] = {}
        self._review = self.addWidget(review)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_controls(self, *, review: bool, sizes: bool) -> None:
        """Shows the controls that the page in front has.

        Args:
            review: those of the page Review.
            sizes: the size of thumbnails.
        """
        self._review.setVisible(review)
        self._sizes.setVisible(sizes)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out words where there is no room for all controls: those of the page first."""
        before = [button.toolButtonStyle() for button in self._buttons()]
        steps = 0, len(self._of_page()), len(self._buttons())
        fit = (step for step in steps if self._width_without(step) <= self.width())
        self._leave_out_words(next(fit, steps[-1]))
        if [button.toolButtonStyle() for button in self._buttons()] != before:
            # Otherwise it may have found no room for the wider ones just before, and hide them from now on.
            QTimer.singleShot(0, self, self._lay_out)

    def _width_without(self, wordless: int) -> int:
        """Returns the width that is needed if so many buttons are without words, in logical pixels.

        It is measured once for each set of words: a window is resized many times a second.
        """
        words = tuple(button.text() for button in self._buttons())
        key = wordless, self._review.isVisible(), self._sizes.isVisible(), self.font().key(), words
        if key not in self._widths:
            self._leave_out_words(wordless)
            self._widths[key] = self._needed_px()
        return self._widths[key]

    def _of_page(self) -> list[QToolButton]:
        return self._page.findChildren(QToolButton)

    def _buttons(self) -> list[QToolButton]:
        """Returns the buttons that may be without words, the first ones first."""
        own = [self.widgetForAction(action) for action in self._yielding]
        return [*self._of_page(), *(button for button in own if isinstance(button, QToolButton))]

    def _leave_out_words(self, count: int) -> None:
        for place, button in enumerate(self._buttons()):
            words, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(icon if place < count else words)

    def _needed_px(self) -> int:
        """Returns the width of all visible controls."""
        page = self._page.layout()
        if page is not None:
            page.invalidate()
        # To wrap the private widget of a separator, PySide6 would load all its classes of widgets.
        buttons = [self.widgetForAction(action) for action in self.actions() if action.text()]
        parts = (self._review, self._page), (self._sizes, self._slider)
        widgets = [*buttons, *(widget for action, widget in parts if action.isVisible())]
        layout = self.layout()
        spacing = layout.spacing() * len(self.actions()) if layout is not None else 0
        return sum(widget.sizeHint().width() for widget in widgets) + spacing + 2 * _MARGIN_PX

    def _lay_out(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def _with_buttons(self, side: QSlider, smaller: QAction, larger: QAction) -> QWidget:
        """Returns the slider between two buttons."""
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(2)
        side.setRange(MIN_SIDE, MAX_SIDE)
        side.setPageStep(SIDE_STEP)
        side.setSingleStep(8)
        side.setFixedWidth(120)
        side.setToolTip(tr("Thumbnail size"))
        side.setAccessibleName(tr("Thumbnail size"))
        for action in (smaller, larger):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(18, 18))
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(spoken(action.text()))
            row.addWidget(button)
        row.insertWidget(1, side)
        widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return widget


def context_menu(window: QWidget, commands: Sequence[QAction], fill: Callable[[QMenu], None]) -> QMenu:
    """Returns a menu for selected images, which is deleted when it closes.

    Args:
        window: that it belongs to.
        commands: stand first.
        fill: adds the rest.
    """
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if commands:
        menu.addActions(commands)
        menu.addSeparator()
    fill(menu)
    return menu


def _add(menu: QMenu, *actions: QAction | None) -> None:
    """Adds actions to a menu; None stands for a separator."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _spring() -> QWidget:
    widget = PlainLabel()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget


def _leaves(menu: QMenu) -> Iterable[QAction]:
    for action in menu.actions():
        if action.menu() is None and not action.isSeparator():
            yield action
