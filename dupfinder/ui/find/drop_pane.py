"""Where a picture is dropped, pasted or chosen, and then shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dupfinder.base.errors import DupfinderError
from dupfinder.base.records import ImageRecord
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.desktop.slow_paths import Kind, Look
from dupfinder.ui.find.mime_payload import Payload, is_acceptable, read_payload
from dupfinder.ui.style import formatting, theme
from dupfinder.ui.widgets.labels import ElidedLabel, PlainLabel, WrappingLabel

_CLICK_DISTANCE: Final = 6


class PictureBox(QWidget):
    """The frame that a picture is dropped into: an invitation, or the picture.

    Signals:
        clicked: it is empty, and was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._highlighted = False
        self._refused = ""
        self._filled = False
        self._failed = False
        self._pressed_at: QPoint | None = None
        self.setMinimumSize(160, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drop an image here"))

    def show_image(self, image: QImage | None, *, filled: bool) -> None:
        """Shows a picture; None for an invitation, or nothing yet where `filled`."""
        self._pixmap = QPixmap.fromImage(image) if image is not None else None
        self._filled = filled
        self._failed = False
        self.update()

    def show_failure(self) -> None:
        """Shows that there is no picture to show."""
        self._failed = True
        self.update()

    def set_highlight(self, on: bool, refused: str = "") -> None:
        """Shows that what is dragged may be dropped, or why it may not."""
        self._highlighted, self._refused = on, refused
        self.update()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(232, 232)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        base = palette.color(QPalette.ColorRole.Base)
        colour = theme.accent(palette) if self._highlighted else palette.color(QPalette.ColorRole.Mid)
        if self._refused:
            colour = theme.kind_colour("error", palette)
        if self._highlighted:
            base = theme.tile_hover(palette)
        solid = self._filled and not self._highlighted
        style = Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2 if self._highlighted or self._refused else 1.25, style))
        painter.setBrush(base)
        painter.drawRoundedRect(frame, 8, 8)
        if self._refused:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(
                frame.adjusted(12, 12, -12, -12),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                self._refused,
            )
        elif self._pixmap is not None:
            self._paint_picture(painter, frame.adjusted(8, 8, -8, -8), self._pixmap)
        elif self._failed:
            self._paint_illustration(painter, frame, "problem", 0)
        elif not self._filled:
            self._paint_invitation(painter, frame)

    def _paint_picture(self, painter: QPainter, room: QRectF, pixmap: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        scale = min(room.width() / pixmap.width(), room.height() / pixmap.height(), 2 / ratio)
        place = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
        place.moveCenter(room.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _paint_invitation(self, painter: QPainter, frame: QRectF) -> None:
        lines = self.fontMetrics().height() * 2
        bottom = self._paint_illustration(painter, frame, "drop-image", lines + 10)
        painter.setPen(theme.subtle_text(self.palette()))
        below = QRectF(frame.x() + 12, bottom + 10, frame.width() - 24, lines + 4)
        painter.drawText(
            below,
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            self.tr("Drop an image here,\npaste, or choose a file"),
        )

    def _paint_illustration(self, painter: QPainter, frame: QRectF, name: str, room_below: int) -> float:
        """Draws an illustration in the middle, with room for words below; gives its lower edge."""
        width = int(min(140, frame.width() * 0.6))
        picture = theme.illustration(name, width, self.palette(), self.devicePixelRatioF())
        height = picture.height() / picture.devicePixelRatio()
        top = frame.center().y() - (height + room_below) / 2
        painter.drawPixmap(int(frame.center().x() - width / 2), int(top), picture)
        return top + height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        moved = pressed is None or (event.position().toPoint() - pressed).manhattanLength() > _CLICK_DISTANCE
        if not moved and not self._filled:
            self.clicked.emit()


class DropPane(QWidget):
    """Takes what is dropped or pasted, asks where that needs an answer, and shows the query's picture.

    Signals:
        sources_given: a list of Source, at least one.
        folders_given: a list of paths that the person agreed to add.
        choose_asked: for a file dialog.
        cleared: the picture was taken away.
        step_asked: for the next (1) or the one before (-1) of several pictures.
    """

    sources_given = Signal(object)
    folders_given = Signal(object)
    choose_asked = Signal()
    cleared = Signal()
    step_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreed: Callable[[], object] | None = None
        self._look: Look | None = None
        self.box = PictureBox()
        self.box.clicked.connect(self.choose_asked)
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
        self.choose = QPushButton(self.tr("&Choose image…"))
        self.choose.setIcon(theme.icon("choose-image"))
        self.choose.clicked.connect(self.choose_asked)
        self.clear = self._tool("close", self.tr("Clear"), self.tr("Take the picture away"))
        self.clear.clicked.connect(self.cleared)
        self._question = self._make_question()
        self._stepper, self.position = self._make_stepper()
        self._trouble = QWidget()
        trouble = QHBoxLayout(self._trouble)
        trouble.setContentsMargins(0, 4, 0, 4)
        trouble.addWidget(self._sign)
        trouble.addWidget(self.message, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose, 1)
        buttons.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.box, 1)
        for widget in (self._stepper, self._question, self._trouble, self.name, self.facts):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setAcceptDrops(True)
        self.show_nothing()

    # --- what is shown ---

    def show_nothing(self) -> None:
        """Invites a picture."""
        self.box.show_image(None, filled=False)
        self.name.hide()
        self.facts.hide()
        self.clear.hide()
        self._stepper.hide()
        self._forget_look()
        self.ask_nothing()
        self.show_message("")

    def show_source(self, name: str, position: int, count: int) -> None:
        """Names a picture that is being looked for."""
        self._forget_look()
        self.show_message("")
        self.ask_nothing()
        self.box.show_image(None, filled=True)
        self.name.set_words(name)
        self.name.show()
        self.facts.hide()
        self.clear.show()
        self._stepper.setVisible(count > 1)
        of = (
            self.tr("%1 of %2")
            .replace("%1", formatting.number(position + 1))
            .replace("%2", formatting.number(count))
        )
        self.position.setText(of)
        self._back.setEnabled(position > 0)
        self._forward.setEnabled(position + 1 < count)

    def show_facts(self, image: ImageRecord) -> None:
        """Shows what is known of the picture."""
        parts = [f"{formatting.dimensions(image)} · {formatting.size(image.size_bytes)} · {image.format}"]
        if image.taken_at:
            parts.append(formatting.date(image, with_time=True))
        if image.path:
            parts.append(formatting.folder_of(image.path))
        self.facts.setText("\n".join(parts))
        self.facts.show()
        if image.damaged:
            self.show_message(self.tr("The file is damaged; a part of the picture is missing or broken."))
        elif image.flat:
            self.show_message(
                self.tr("The picture has too little contrast to compare; only identical ones are found."),
                "info",
            )

    def show_picture(self, image: QImage) -> None:
        """Shows the picture itself."""
        self.box.show_image(image, filled=True)

    def show_message(self, words: str, kind: str = "problem") -> None:
        """Says in one sentence what is wrong; empty for nothing."""
        self.message.setText(words)
        self._kind = kind
        self._draw_sign()
        self._trouble.setVisible(bool(words))

    def _draw_sign(self) -> None:
        self._sign.setPixmap(theme.icon(self._kind).pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def ask_question(self, words: str, button: str, agreed: Callable[[], object]) -> None:
        """Asks something in place, without a dialog."""
        self._asked.setText(words)
        self._agree.setText(button)
        self._agreed = agreed
        self._question.show()
        self._agree.setFocus()

    def ask_nothing(self) -> None:
        """Takes the question back."""
        self._agreed = None
        self._question.hide()

    def question(self) -> str:
        """What is asked at the moment; empty for nothing."""
        return self._asked.text() if self._agreed is not None else ""

    # --- what comes in ---

    def take(self, mime: QMimeData, *, with_text: bool = False, otherwise: str = "") -> bool:
        """Takes a drop or the clipboard; False if there is nothing of use.

        What is there is copied now and looked at after the event.

        Args:
            mime: is copied from.
            with_text: a text may name files too.
            otherwise: what is said where none of these files is there.
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
            self.sources_given.emit([Source(self.tr("Picture without a file"), data=data)])
        elif payload.address is not None:
            self._ask_to_fetch(payload.address)

    def _look_at(self, payload: Payload, otherwise: str) -> None:
        """Finds out which paths are folders; their drive may be asleep, or never answer."""
        name = formatting.named(payload.paths[0])
        self._look = Look(payload.paths, self)
        self._look.known.connect(lambda kinds: self._on_known(payload, kinds, otherwise))
        slow = self.tr("Waiting for the drive of “%1”…").replace("%1", name)
        self._look.slow.connect(lambda: self.show_message(slow, "info"))
        silent = self.tr("The drive or network of “%1” does not answer.").replace("%1", name)
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
        words = self.tr("Fetch this picture from %1? Nothing is sent but the request itself.")
        source = Source(host, address=address)
        self.ask_question(
            words.replace("%1", host), self.tr("Fe&tch"), lambda: self.sources_given.emit([source])
        )

    def _ask_to_add(self, folders: list[str]) -> None:
        if len(folders) == 1:
            words = self.tr("Add the folder “%1” to the library?").replace("%1", formatting.named(folders[0]))
        else:
            words = self.tr("Add %1 folders to the library?").replace("%1", formatting.number(len(folders)))
        self.ask_question(words, self.tr("&Yes, add"), lambda: self.folders_given.emit(folders))

    # --- parts ---

    def _make_question(self) -> QFrame:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._asked = WrappingLabel()
        self._agree = QPushButton()
        self._decline = QPushButton(self.tr("&No"))
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
        self._back = self._tool("chevron-left", self.tr("Previous"), self.tr("The picture before"))
        self._forward = self._tool("chevron-right", self.tr("Next"), self.tr("The next picture"))
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
        button.setIcon(theme.icon(icon))
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

    def consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """Accepts what may be dropped, always as a copy; says why not, otherwise."""
        if is_acceptable(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.box.set_highlight(True)
        else:
            event.ignore()
            self.box.set_highlight(False, self.tr("Only images, folders and web addresses can be dropped."))

    def receive(self, event: QDropEvent) -> None:
        """Takes what is dropped."""
        self.box.set_highlight(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not self.take(event.mimeData()):
            self.show_message(self.tr("There is no image in what was dropped."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.box.set_highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.receive(event)
