"""The pane of the page Find that takes a picture and shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from dupfinder.base.errors import DupfinderError
from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.desktop.slow_paths import Kind, Look
from dupfinder.ui.find.mime_payload import Payload, is_acceptable, read_payload
from dupfinder.ui.find.picture_box import PictureBox
from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.drop_frame import paint_frame
from dupfinder.ui.widgets.empty_state import EmptyState
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel, WrappingLabel

_FRAME_MARGIN: Final = 16
_TEXT_WIDTH: Final = 480


class DropPane(QWidget):
    """Takes dropped and pasted files, asks before folders and downloads, and shows the picture of the query.

    Without a query the whole pane is one place to drop a picture; with one it shows the picture.
    Each of its widgets is an attribute.

    Args:
        recent: stands below the invitation.
        parent: of the pane.

    Signals:
        sources_given: a list of Source, at least one.
        folders_given: a list of paths that the user agreed to add.
        choose_asked: for a file dialog.
        cleared: the picture was removed.
        step_asked: for the next (1) or the previous (-1) of several pictures.
    """

    sources_given = Signal(object)
    folders_given = Signal(object)
    choose_asked = Signal()
    cleared = Signal()
    step_asked = Signal(object)

    def __init__(self, recent: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreed: Callable[[], object] | None = None
        self._look: Look | None = None
        self._is_highlighted = False
        self._refused = ""
        self.is_empty = True
        self.box = PictureBox()
        self.invitation = EmptyState()
        self.invitation.setAutoFillBackground(False)
        self.recent = recent or QWidget()
        self.name = ElidedLabel()
        self.facts = WrappingLabel()
        self.message = WrappingLabel()
        for label in (self.facts, self.message):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bold = self.name.font()
        bold.setBold(True)
        self.name.setFont(bold)
        self._sign = PlainLabel()
        self._kind = "problem"
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.choose = QPushButton(tr("&Choose picture…"))
        self.choose.setIcon(icons.icon("choose-image"))
        self.choose.clicked.connect(self.choose_asked)
        self.clear = self._tool("close", tr("Clear"), tr("Take the picture away"))
        self.clear.clicked.connect(self.cleared)
        self._question = self._make_question()
        self._stepper, self.position = self._make_stepper()
        self._trouble = QWidget()
        trouble = QHBoxLayout(self._trouble)
        trouble.setContentsMargins(0, 4, 0, 4)
        trouble.addWidget(self._sign)
        trouble.addWidget(self.message, 1)
        self._arrange()
        self.setAcceptDrops(True)
        self.show_nothing()

    def _arrange(self) -> None:
        self.top = QHBoxLayout()
        self.top.setSpacing(2)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.choose, 1)
        buttons.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setSpacing(6)
        layout.addLayout(self.top)
        layout.addWidget(self.box, 1000)
        layout.addWidget(self.invitation, 1000)
        layout.addWidget(self._stepper)
        layout.addLayout(_in_the_middle(self._question))
        layout.addLayout(_in_the_middle(self._trouble))
        for widget in (self.name, self.facts, self._buttons, self.recent):
            layout.addWidget(widget)
        layout.addStretch(1)

    # --- what is shown ---

    def show_nothing(self) -> None:
        """Shows the invitation to drop a picture."""
        self.box.show_image(None)
        self._stepper.hide()
        self._set_empty(True)
        self._forget_look()
        self.ask_nothing()
        self.show_message("")

    def show_source(self, name: str, position: int, count: int) -> None:
        """Shows the name of the picture of a running query."""
        self._forget_look()
        self.show_message("")
        self.ask_nothing()
        self.box.show_image(None)
        self._set_empty(False)
        self.name.set_words(name)
        self.facts.hide()
        self._stepper.setVisible(count > 1)
        of = (
            tr("%1 of %2")
            .replace("%1", formatting.number(position + 1))
            .replace("%2", formatting.number(count))
        )
        self.position.setText(of)
        self._back.setEnabled(position > 0)
        self._forward.setEnabled(position + 1 < count)

    def _set_empty(self, is_empty: bool) -> None:
        """Shows either the invitation or the picture, and the buttons of one of them."""
        self.is_empty = is_empty
        margin = _FRAME_MARGIN if is_empty else 0
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin, margin, margin)
        for widget in (self.box, self.name, self._buttons):
            widget.setHidden(is_empty)
        self.facts.setHidden(True)
        self.invitation.setVisible(is_empty)
        self.recent.setVisible(is_empty)
        self.update()

    def show_facts(self, image: ImageRecord) -> None:
        """Shows dimensions, size, date and folder of the picture."""
        parts = [f"{formatting.dimensions(image)} · {formatting.size(image.size_bytes)} · {image.format}"]
        if image.taken_at:
            parts.append(formatting.date(image, with_time=True))
        if image.path:
            parts.append(formatting.folder_of(image.path))
        self.facts.setText("\n".join(parts))
        self.facts.show()
        if image.damaged:
            self.show_message(tr("The file is damaged; a part of the picture is missing or broken."))
        elif image.flat:
            self.show_message(
                tr("The picture has too little contrast to compare; only identical ones are found."),
                "info",
            )

    def show_picture(self, image: QImage) -> None:
        """Shows the picture itself."""
        self.box.show_image(image)

    def show_message(self, words: str, kind: str = "problem") -> None:
        """Shows a sentence about a problem; hides it if it is empty."""
        self.message.setText(words)
        self._kind = kind
        self._draw_sign()
        self._trouble.setVisible(bool(words))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(icons.icon(self._kind).pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def ask_question(self, words: str, button: str, agreed: Callable[[], object]) -> None:
        """Asks a question in the pane, without a dialog."""
        self._asked.setText(words)
        self._agree.setText(button)
        self._agreed = agreed
        self._question.show()
        self._agree.setFocus()

    def ask_nothing(self) -> None:
        """Hides the question."""
        self._agreed = None
        self._question.hide()

    def question(self) -> str:
        """Returns the question that is shown; empty if there is none."""
        return self._asked.text() if self._agreed is not None else ""

    # --- what comes in ---

    def take(self, mime: QMimeData, *, with_text: bool = False, otherwise: str = "") -> bool:
        """Takes a drop or the clipboard; returns False if it has nothing usable.

        The data is copied at once, and processed after the event.

        Args:
            mime: the data.
            with_text: lines of a text may be paths.
            otherwise: message if none of the files exists.
        """
        payload = read_payload(mime, with_text=with_text)
        if payload:
            QTimer.singleShot(0, self, lambda: self._use(payload, otherwise))
        return bool(payload)

    def take_paths(self, paths: Sequence[str]) -> None:
        """Takes files, or folders to be added."""
        self._use(Payload(tuple(paths)))

    def _use(self, payload: Payload, otherwise: str = "") -> None:
        self.ask_nothing()
        self.show_message("")
        self._forget_look()
        if payload.paths:
            self._look_at(payload, otherwise)
        elif (data := payload.image_data()) is not None:
            self.sources_given.emit([Source(payload.name or self._name_of(payload), data=data)])
        elif payload.address is not None:
            self._ask_to_fetch(payload.address)

    def _name_of(self, payload: Payload) -> str:
        """Returns the name of a picture without a file."""
        return tr("Pasted picture") if payload.is_pasted else tr("Dropped picture")

    def _look_at(self, payload: Payload, otherwise: str) -> None:
        """Finds out which paths are folders, in a thread: a drive may be slow, or never answer."""
        name = formatting.named(payload.paths[0])
        self._look = Look(payload.paths, self)
        self._look.known.connect(lambda kinds: self._on_known(payload, kinds, otherwise))
        slow = tr("Waiting for the drive of “%1”…").replace("%1", name)
        self._look.slow.connect(lambda: self.show_message(slow, "info"))
        silent = tr("The drive or network of “%1” does not answer.").replace("%1", name)
        self._look.silent.connect(lambda: self.show_message(silent))
        self._look.start()

    def _forget_look(self) -> None:
        if self._look is not None:
            self._look.stop()
            self._look.deleteLater()
            self._look = None

    def _on_known(self, payload: Payload, kinds: Mapping[str, Kind], otherwise: str) -> None:
        files, folders = payload.sorted_by(kinds)
        self.show_message("" if files or folders else otherwise)
        if files:
            self.sources_given.emit([Source(formatting.name_of(path), path) for path in files])
        if folders:
            self._ask_to_add(folders)

    def _ask_to_fetch(self, address: str) -> None:
        from dupfinder.ui.desktop.download import host_of

        try:
            host = host_of(address)
        except DupfinderError as error:
            self.show_message(sentence_of(error))
            return
        words = tr("Fetch this picture from %1? Nothing is sent but the request itself.")
        source = Source(host, address=address)
        self.ask_question(words.replace("%1", host), tr("Fe&tch"), lambda: self.sources_given.emit([source]))

    def _ask_to_add(self, folders: list[str]) -> None:
        if len(folders) == 1:
            words = tr("Add the folder “%1” to the library?").replace("%1", formatting.named(folders[0]))
        else:
            words = tr("Add %1 folders to the library?").replace("%1", formatting.number(len(folders)))
        self.ask_question(words, tr("&Yes, add"), lambda: self.folders_given.emit(folders))

    # --- parts ---

    def _make_question(self) -> QFrame:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._asked = WrappingLabel()
        self._agree = QPushButton()
        self._decline = QPushButton(tr("&No"))
        self._agree.clicked.connect(self._on_agreed)
        self._decline.clicked.connect(self.ask_nothing)
        buttons = QHBoxLayout()
        buttons.addWidget(self._agree)
        buttons.addWidget(self._decline)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._asked)
        layout.addLayout(buttons)
        frame.hide()
        return frame

    def _make_stepper(self) -> tuple[QWidget, PlainLabel]:
        widget = QWidget()
        position = PlainLabel()
        position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = self._tool("chevron-left", tr("Previous"), tr("The picture before"))
        self._forward = self._tool("chevron-right", tr("Next"), tr("The next picture"))
        self._back.clicked.connect(lambda: self.step_asked.emit(-1))
        self._forward.clicked.connect(lambda: self.step_asked.emit(1))
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._back)
        layout.addWidget(position, 1)
        layout.addWidget(self._forward)
        return widget, position

    def _tool(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(formatting.tip(tip))
        button.setAutoRaise(True)
        return button

    def _on_agreed(self) -> None:
        agreed = self._agreed
        self.ask_nothing()
        if agreed is not None:
            agreed()

    # --- drops ---

    def set_highlight(self, on: bool, refused: str = "") -> None:
        """Shows that a drag may be dropped, or why it may not."""
        self.box.set_highlight(on, refused)
        if self.is_empty and refused != self._refused:
            self.show_message(refused)
        self._is_highlighted, self._refused = on, refused
        self.update()

    def consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """Accepts a drag, always as a copy, or shows why it cannot be dropped."""
        if is_acceptable(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.set_highlight(True)
        else:
            event.ignore()
            self.set_highlight(False, tr("Only pictures, folders and web addresses can be dropped."))

    def receive(self, event: QDropEvent) -> None:
        """Takes a drop."""
        self.set_highlight(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not self.take(event.mimeData()):
            self.show_message(tr("There is no picture in what was dropped."))

    # --- Qt ---

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_empty:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_frame(painter, self, highlighted=self._is_highlighted, refused=bool(self._refused))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.receive(event)


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    """Returns a row with a widget that is not too wide to read."""
    widget.setMaximumWidth(_TEXT_WIDTH)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
