"""The button that shows how similar pictures of a group are, and opens the slider for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dupfinder.ui.style import formatting, icons
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import WrappingLabel
from dupfinder.ui.widgets.radius_slider import DistanceControl

_POPUP_WIDTH = 460


class SimilarityButton(QToolButton):
    """Opens a popup with the slider; its text names the present similarity.

    Args:
        distance: the slider.
    """

    def __init__(self, distance: DistanceControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distance = distance
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.popup.setAccessibleName(tr("Similarity"))
        self.hint = WrappingLabel()
        self.hint.setText(
            tr(
                "To the left, only pictures that are almost equal form a group; to the right, also those "
                "that are similar. Brightened and mirrored copies can be equal by this measure: each says "
                "how it differs. Where groups join, another photo may be the best one, so that what can be "
                "freed may shrink."
            )
        )
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(distance)
        column.addWidget(self.hint)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icons.icon("settings"))
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.open_popup)
        distance.changed.connect(lambda _radius: self._show_word())
        self._show_word()

    def open_popup(self) -> None:
        """Opens the slider below the button, inside the window."""
        width = min(_POPUP_WIDTH, self.window().width() - 20)
        width = max(width, self.popup.minimumSizeHint().width())  # with a large font
        self.popup.setFixedWidth(width)
        layout = self.popup.layout()
        if layout is not None:  # adjustSize would not ask for the height of wrapped words
            self.popup.setFixedHeight(layout.totalHeightForWidth(width))
        corner = self.mapToGlobal(QPoint(self.width() - width, self.height() + 2))
        left = self.window().mapToGlobal(QPoint(8, 0)).x()
        self.popup.move(max(corner.x(), left), corner.y())
        self.popup.show()
        self._distance.slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_word(self) -> None:
        word = formatting.closeness(self._distance.radius)
        self.setText(tr("Similarity: %1").replace("%1", word))
        self.setAccessibleName(self.text())
        # In a narrow window the button is its icon.
        self.setToolTip(formatting.tip(tr("How similar pictures of a group are: %1").replace("%1", word)))
