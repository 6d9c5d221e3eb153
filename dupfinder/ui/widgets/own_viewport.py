"""A viewport that PySide does not have to look up."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Gives a view a viewport that was made in Python; call it before the view is set up.

    For the one that Qt made, PySide looks through all classes of widgets, and makes each with its
    enumerations, the first time that anybody asks for it: 22 ms, which the window would spend at its start.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")  # by this name screen readers are kept off it
    if isinstance(view, QAbstractItemView):
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)
