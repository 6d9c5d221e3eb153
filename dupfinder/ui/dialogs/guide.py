"""The guide to the review, its keys and similarity.

Its text is in the code, as `lupdate` collects the sentences to translate from calls of `tr`; a text file
would need a copy for each language.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.dialog_parts import MARGIN_PX, close_box, column_of, push_button


class GuideDialog(QDialog):
    """Shows the guide to the window.

    Signals:
        similarity_asked: for the explanation with pictures.
    """

    similarity_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.resize(700, 680)
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.setAccessibleName(tr("Guide"))
        self._browser.setHtml(self._html())
        self._browser.document().setDocumentMargin(MARGIN_PX)
        self._browser.document().setIndentWidth(MARGIN_PX)
        similarity = push_button(tr("&How similarity works"), "similar")
        similarity.clicked.connect(self.similarity_asked)
        column_of(self, self._browser, close_box(self, similarity))

    def _html(self) -> str:
        """Returns the guide without colours, so that it follows the palette."""
        style = "<style>h2, h3 { margin-top: 18px; } p, li { margin-top: 6px; line-height: 135%; }</style>"
        parts = [
            *self._about_review(),
            *self._about_keys(),
            *self._about_similarity(),
            *self._about_promises(),
        ]
        html = ""
        for tag, group in itertools.groupby(parts, key=lambda part: part[0]):
            block = "".join(f"<{tag}>{words}</{tag}>" for _, words in group)
            html += f"<ul>{block}</ul>" if tag == "li" else block
        return style + html

    def _about_review(self) -> Iterator[tuple[str, str]]:
        yield "h2", tr("Clean up in three steps")
        yield "li", tr("<b>Drop</b> your photo folder. Groups appear as they are found.")
        yield "li", tr("<b>Look</b> at each group. Copies that are certain are marked already.")
        yield (
            "li",
            tr("<b>Move</b> what is marked to the trash. Undo brings it back, even after a restart."),
        )
        yield (
            "p",
            tr(
                "In each <b>group</b> one picture is the <b>best</b>, with a star; the panel says why it is"
                " kept. Copies that are identical, or look the same everywhere, are <b>marked</b>. Other"
                " copies are only proposed until you confirm their group. Edited pictures, crops and bursts"
                " are shown and left to you."
            ),
        )
        yield (
            "p",
            tr(
                "The buttons above the photos show one kind of group: identical, similar, edited, turned,"
                " crops, bursts, marked, unreviewed. A picture in a <b>protected</b> folder is never marked"
                " by a rule."
            ),
        )

    def _about_keys(self) -> Iterator[tuple[str, str]]:
        yield "h3", tr("Keys")
        yield "li", tr("<b>Space</b> shows a large preview; the arrows go on")
        yield "li", tr("<b>K</b> keeps a picture, <b>X</b> marks it for the trash")
        yield "li", tr("<b>N</b> says that it is not a duplicate")
        yield "li", tr("<b>Enter</b> confirms the group and goes to the next")
        yield "li", tr("<b>C</b> compares two pictures, <b>S</b> shows up to six at once")
        yield "p", tr("All keys are listed in the menu Help.")

    def _about_similarity(self) -> Iterator[tuple[str, str]]:
        yield "h2", tr("How similarity works")
        yield (
            "p",
            tr(
                "For every picture dupfinder notes 64 times whether one place is brighter than the place"
                " beside it: its <b>fingerprint</b>. A copy that was resized, recompressed, turned or"
                " mirrored has nearly the same one. The number of places that differ is the <b>distance</b>;"
                " <b>Similarity</b> sets the largest that is accepted. Every pair gets a second look."
            ),
        )
        yield "li", tr("<b>Identical:</b> every byte of the files is equal")
        yield "li", tr("<b>Same pixels:</b> only the files differ, for example in their metadata")
        yield "li", tr("<b>Very similar</b> and <b>similar:</b> resized, recompressed, edited a little")
        yield "li", tr("<b>Look-alike:</b> failed the second look; shown by Find, never part of a group")
        yield (
            "p",
            tr(
                "It can miss copies that show less than a third of the picture. A picture with hardly any"
                " contrast, such as a blank page, is found only if it is identical."
            ),
        )

    def _about_promises(self) -> Iterator[tuple[str, str]]:
        yield "h2", tr("What dupfinder never does")
        yield (
            "li",
            tr("It never deletes a file for good. Files go to the trash of your system, and come back."),
        )
        yield (
            "li",
            tr("It never moves the last copy of a picture unless you confirm exactly that, in words."),
        )
        yield (
            "li",
            tr("It never writes into your folders of pictures: no thumbnails, no notes, no changed dates."),
        )
        yield (
            "li",
            tr(
                "It never sends your pictures anywhere. The network is used only when you drop a web address"
                " and agree to fetch it."
            ),
        )
