"""The slider of a radius, with a histogram of distances, a spin box and a word."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QSpinBox, QStyleOptionSlider, QWidget

from dupfinder.ui.style import colours, formatting
from dupfinder.ui.style.sentences import spoken
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.labels import PlainLabel

_BARS_HEIGHT: Final = 30
_SLIDER_HEIGHT: Final = 22


class HistogramSlider(QSlider):
    """A slider over distances in bits, with a bar for each distance above its groove."""

    def __init__(self, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._counts: tuple[int, ...] = ()
        self.setRange(0, largest)
        self.setPageStep(2)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def counts(self) -> tuple[int, ...]:
        """The number of images or clusters at each distance."""
        return self._counts

    def set_counts(self, counts: Sequence[int]) -> None:
        """Sets the histogram; missing counts are 0."""
        self._counts = tuple(counts)
        self.update()

    def centre_of(self, value: int) -> float:
        """Returns the x coordinate of a value."""
        inset = self._inset()
        span = max(self.width() - 2 * inset, 1)
        return inset + span * value / max(self.maximum(), 1)

    def value_at(self, x: float) -> int:
        """Returns the value that is nearest to an x coordinate."""
        inset = self._inset()
        span = max(self.width() - 2 * inset, 1)
        share = (x - inset) / span
        return min(max(round(share * self.maximum()), 0), self.maximum())

    def _inset(self) -> float:
        from PySide6.QtWidgets import QStyle

        length = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
        return max(length / 2, 6.0)

    def _tooltip_at(self, x: float) -> str:
        value = self.value_at(x)
        count = self._counts[value] if value < len(self._counts) else 0
        return tr("%1: %2").replace("%1", formatting.bits(value)).replace("%2", formatting.photos(count))

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(260, _BARS_HEIGHT + _SLIDER_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, _BARS_HEIGHT + _SLIDER_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        inside, outside = colours.accent(palette), palette.color(QPalette.ColorRole.Mid)
        step = self.centre_of(1) - self.centre_of(0)
        width = min(max(step * 0.62, 3.0), 18.0)
        highest = math.sqrt(max(self._counts, default=0) or 1)
        for value in range(self.maximum() + 1):
            count = self._counts[value] if value < len(self._counts) else 0
            # Square roots: of thousands at 0 and three at 7, the three must be visible.
            height = max(3.0, (_BARS_HEIGHT - 4) * math.sqrt(count) / highest) if count else 1.5
            bar = QRectF(0, 0, width, height)
            bar.moveCenter(QPointF(self.centre_of(value), 0))
            bar.moveBottom(_BARS_HEIGHT)
            colour = inside if value <= self.value() else outside
            if not count:
                colour = colours.separator(palette)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, min(2.0, height / 2), min(2.0, height / 2))
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        parts = QStyle.SubControl.SC_SliderGroove | QStyle.SubControl.SC_SliderHandle
        option.subControls = parts
        option.rect = QRect(0, _BARS_HEIGHT, self.width(), self.height() - _BARS_HEIGHT)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_Slider, option, painter, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self.value_at(event.position().x()))
        else:
            self.setToolTip(formatting.tip(self._tooltip_at(event.position().x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)


class DistanceControl(QWidget):
    """Slider, spin box and word for one radius.

    Args:
        largest: of the radius, in bits.
        label: with a mnemonic.

    Signals:
        changed: the radius, an int.
    """

    changed = Signal(object)

    def __init__(self, largest: int, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = HistogramSlider(largest)
        self.spin = QSpinBox()
        self.spin.setRange(0, largest)
        self.spin.setAccessibleName(spoken(label))
        self.slider.setAccessibleName(spoken(label))
        self.word = PlainLabel()
        words = ("· " + formatting.closeness(each) for each in range(largest + 1))
        self.word.setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, words)) + 1)
        name = PlainLabel(label)
        name.setBuddy(self.slider)
        unit = PlainLabel(tr("bits"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        bottom = Qt.AlignmentFlag.AlignBottom
        layout.addWidget(name, 0, bottom)
        layout.addWidget(self.slider, 1, bottom)
        layout.addWidget(self.spin, 0, bottom)
        layout.addWidget(unit, 0, bottom)
        layout.addWidget(self.word, 0, bottom)
        for each in (name, unit, self.word):
            each.setFixedHeight(self.spin.sizeHint().height())
        self.slider.valueChanged.connect(self._on_slider_changed)
        self.spin.valueChanged.connect(self.slider.setValue)
        self._show_word()

    @property
    def radius(self) -> int:
        """The radius in bits, inclusive."""
        return self.slider.value()

    def set_radius(self, radius: int) -> None:
        """Moves the slider."""
        self.slider.setValue(radius)

    def _on_slider_changed(self, value: int) -> None:
        self.spin.setValue(value)
        self._show_word()
        self.changed.emit(value)

    def _show_word(self) -> None:
        self.word.setText("· " + formatting.closeness(self.radius))
