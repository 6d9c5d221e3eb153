"""Reads tooltips as a person sees them."""

from PySide6.QtGui import QTextDocument

from dupfinder.ui.style.formatting import BREAK


def read_tip(tip: str) -> str:
    """The words of a tooltip, without what makes HTML of them."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText().replace(BREAK, "")
