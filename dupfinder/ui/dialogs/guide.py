"""The guide to similarity, clusters and the review.

Its text is in the code, as `lupdate` collects the sentences to translate from calls of `tr`; a text file
would need a copy for each language.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from dupfinder.ui.widgets.dialog_parts import MARGIN_PX, close_box, column_of


class GuideDialog(QDialog):
    """Shows the guide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(700, 680)
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.setAccessibleName(self.tr("Guide"))
        self._browser.setHtml(self._html())
        self._browser.document().setDocumentMargin(MARGIN_PX)
        self._browser.document().setIndentWidth(MARGIN_PX)
        column_of(self, self._browser, close_box(self))

    def _html(self) -> str:
        """Returns the guide without colours, so that it follows the palette."""
        style = "<style>h2, h3 { margin-top: 18px; } p, li { margin-top: 6px; line-height: 135%; }</style>"
        parts = [
            *self._about_similarity(),
            *self._about_clusters(),
            *self._about_review(),
            *self._about_promises(),
        ]
        html = ""
        for tag, group in itertools.groupby(parts, key=lambda part: part[0]):
            block = "".join(f"<{tag}>{words}</{tag}>" for _, words in group)
            html += f"<ul>{block}</ul>" if tag == "li" else block
        return style + html

    def _about_similarity(self) -> Iterator[tuple[str, str]]:
        yield "h2", self.tr("How similarity works")
        yield (
            "p",
            self.tr(
                "For every picture dupfinder notes 64 times whether one place is brighter than the place"
                " beside it. These 64 bits are its <b>perceptual hash</b>. A copy that was resized,"
                " recompressed, brightened, turned or mirrored has nearly the same one, although not one byte"
                " of the file needs to be equal."
            ),
        )
        yield (
            "p",
            self.tr(
                "The <b>distance</b> of two pictures is the number of bits in which their hashes differ,"
                " over the eight ways of turning and mirroring:"
            ),
        )
        yield "li", self.tr("<b>0 bits:</b> looks the same")
        yield "li", self.tr("<b>1 to 4 bits:</b> very similar; resized, recompressed, slightly brightened")
        yield "li", self.tr("<b>5 to 10 bits:</b> similar; edited more, framed, written on")
        yield "li", self.tr("<b>11 bits and more:</b> loose; few real copies, many look-alikes")
        yield (
            "p",
            self.tr(
                "The <b>radius</b>, which you set with the slider, is the largest distance that is still"
                " accepted. Larger finds more copies, and more pictures that only look alike."
            ),
        )
        yield "h3", self.tr("Verified or look-alike")
        yield (
            "p",
            self.tr(
                "A small distance alone proves little: different pictures can share their light and shade."
                " So every pair within the radius gets a second look at larger hashes. A pair that passes is"
                " a <b>near-duplicate</b>; one that fails is a <b>look-alike</b>. Find shows look-alikes,"
                " marked as such; they never join a cluster."
            ),
        )
        yield "h3", self.tr("Identical")
        yield (
            "p",
            self.tr(
                "<b>Identical</b> means that every byte of the two files is equal. <b>Same pixels</b> means"
                " that only the files differ, for example in their metadata, and every pixel is equal. Both"
                " are checked, not guessed."
            ),
        )

    def _about_clusters(self) -> Iterator[tuple[str, str]]:
        yield "h3", self.tr("Clusters and the file to keep")
        yield (
            "p",
            self.tr(
                "Pictures that belong together form a <b>cluster</b>. In each, one file is proposed as the"
                " one to <b>keep</b>; every other tells how it relates to that file."
            ),
        )
        yield (
            "p",
            self.tr(
                "Proposed is the intact file of the highest resolution; uniform borders do not count. Among"
                " equals the one that most others resemble comes first, then the larger file, and then the"
                " older one."
            ),
        )
        yield (
            "p",
            self.tr(
                "A <b>linked</b> file is in the cluster only through another file, and was not verified"
                " against the one to keep. Look at such files twice before you decide about them."
            ),
        )
        yield (
            "p",
            self.tr(
                "Pictures that one camera took within seconds are a <b>burst</b>, not duplicates, however"
                " alike they are. The sharpest is proposed as the one to keep, and no rule checks the others"
                " unless you allow it."
            ),
        )
        yield "h3", self.tr("What it can miss")
        yield (
            "p",
            self.tr(
                "Copies that show less than a third of the picture. Without the search for crops and"
                " screenshots (menu Library), also copies that lack a fifth or more, and copies that were"
                " tilted by more than a few degrees. A picture with hardly any contrast, such as a blank"
                " page, is matched only if it is identical."
            ),
        )

    def _about_review(self) -> Iterator[tuple[str, str]]:
        yield "h2", self.tr("Choosing what goes")
        yield (
            "p",
            self.tr(
                "The box in the corner of a picture says whether it is to go. Check files yourself, by a"
                " click or with the Space key, or let a <b>rule</b> check them with <i>Choose extras</i>: it"
                " keeps the best file of each cluster by what you put first, such as resolution or the oldest"
                " date. What you check or uncheck yourself wins over the rule. Nothing moves until you"
                " say so."
            ),
        )
        yield (
            "p",
            self.tr(
                "A rule never checks the last file of a cluster, a file that is only linked, one in a"
                " <b>protected</b> folder, or one whose kept copy is damaged or out of reach. Protect a"
                " folder in the list at the left, or from the menu of a picture."
            ),
        )
        yield (
            "p",
            self.tr(
                "<b>Compare</b> shows two pictures side by side, at the same scale whatever their size, with"
                " what is known of both. <b>Not duplicates</b> hides a cluster, or keeps two pictures apart,"
                " for good; the list of these is in the menu Library."
            ),
        )
        yield (
            "p",
            self.tr(
                "<b>Explain</b> says why two selected pictures match, or why they do not; of one picture and"
                " the one to keep, or the query, if only one is selected. Lines join the places that agree."
                " Each figure stands beside the bound that it is compared with, and next to them what would"
                " change the answer."
            ),
        )
        yield "h3", self.tr("The way to the trash, and back")
        yield (
            "p",
            self.tr(
                "Right before each file moves, dupfinder looks once more: the file must be as it was when it"
                " was indexed, and the copy that is kept must be there, unchanged and readable. Of identical"
                " files every byte is compared then. What fails stays where it is, with the reason."
            ),
        )
        yield (
            "p",
            self.tr(
                "Files that belong to a picture, such as the raw file beside a JPEG, the video of a live"
                " photo or the notes of a photo editor, are pointed out before anything goes. <b>Undo</b>"
                " puts the last batch back, also tomorrow; <i>Recently trashed</i> in the menu Library lists"
                " them all."
            ),
        )

    def _about_promises(self) -> Iterator[tuple[str, str]]:
        yield "h2", self.tr("What dupfinder never does")
        yield (
            "li",
            self.tr("It never deletes a file for good. Files go to the trash of your system, and come back."),
        )
        yield (
            "li",
            self.tr("It never moves the last copy of a picture unless you confirm exactly that, in words."),
        )
        yield (
            "li",
            self.tr(
                "It never writes into your folders of pictures: no thumbnails, no notes, no changed dates."
            ),
        )
        yield (
            "li",
            self.tr(
                "It never sends your pictures anywhere. The network is used only when you drop a web address"
                " and agree to fetch it."
            ),
        )
