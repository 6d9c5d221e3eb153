"""The info panel says what is known of one picture, as one text, and reads files in threads only."""

import os
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from dupfinder.base.errors import ImageError
from dupfinder.base.records import Cluster, ClusterFile, Crop, Difference, ImageRecord, Match
from dupfinder.images.exif import PhotoDetails
from dupfinder.ui.backend.background_loader import Failure
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.info import details_loader
from dupfinder.ui.info.details_loader import KEPT, DetailsLoader
from dupfinder.ui.info.facts import card_of, facts_of
from dupfinder.ui.info.panel import InfoPanel
from dupfinder.ui.style import colours, theme
from dupfinder.workers import client

FULL = PhotoDetails(
    make="Canon",
    model="Canon EOS R6",
    lens="RF 24-105mm",
    exposure_seconds=1 / 250,
    f_number=2.8,
    iso=400,
    focal_length_mm=35,
    latitude=48.85,
    longitude=2.29,
    software="Darkroom 5",
)
HOSTILE = "<b>bold</b>&amp;<img src='/etc/x.png'>.jpg"


def record(path="/photos/DCIM/a.jpg", number=1, **changes):
    values = {
        "size_bytes": 2_500_000,
        "mtime_ns": 1_600_000_000 * 10**9,
        "width": 4000,
        "height": 3000,
        "content_pixels": 12_000_000,
        "format": "JPEG",
        "taken_at": "2023:07:15 18:42:07",
        "damaged": False,
        "flat": False,
        "appearance": number,
        "quality": 94,
    }
    return ImageRecord(number, path, **(values | changes))


def file(image=None, relation="near", distance=3, transform=None, difference=None, crop=None):
    return ClusterFile(
        image or record("/photos/b.jpg", 2), distance, relation, transform, True, difference, crop
    )


BEST = file(record(), "keeper", 0)


def group(*others):
    return Cluster((BEST, *others))


def rows(item=BEST, state=None, details=None):
    """The named rows of a picture in a group with the best one, each as the words of its lines."""
    facts = facts_of(item, state, group(item) if item is not BEST else group(file()), "", details)
    return {
        row.name: [line.words for line in row.lines]
        for section in facts.sections
        for row in section.rows
        if row.name
    }


def similarity(item):
    facts = facts_of(item, None, group(item), "", None)
    assert facts.sections[0].title == "Compared with the best"
    return [line.words for line in facts.sections[0].rows[0].lines]


class Reads:
    """Stands for the decoder processes: notes who asks, and answers when it may."""

    def __init__(self, monkeypatch):
        self.names, self.threads = [], set()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.answers = {}
        monkeypatch.setattr(client, "details_of", self.details_of)

    def details_of(self, state, *, cancel):
        self.names.append(os.path.basename(state.path).decode())
        self.threads.add(threading.current_thread())
        self.may_answer.wait()
        answer = self.answers.get(self.names[-1], FULL)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def reads(monkeypatch):
    made = Reads(monkeypatch)
    yield made
    made.may_answer.set()


@pytest.fixture
def panel(qtbot, english, reads):
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)
    made = InfoPanel(window)
    made.resize(250, 700)
    window.resize(600, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield made
    reads.may_answer.set()
    made.close_threads()


# --- what is said -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "title", "reasons", "kind"),
    [
        (
            MarkState(is_keeper=True, kept_because="highest resolution, has camera data"),
            "Best",
            ("Kept because: highest resolution, has camera data",),
            "kept",
        ),
        (MarkState(is_keeper=True, by_person=True), "Best", ("Your choice",), "kept"),
        (MarkState(to_trash=True), "Marked for the trash", (), "trash"),
        (MarkState(to_trash=True, by_person=True), "Marked for the trash", ("Your choice",), "trash"),
        (
            MarkState(is_proposed=True),
            "Proposed for the trash",
            ("Marked when you confirm the group",),
            "proposed",
        ),
        (
            MarkState(is_protected=True),
            "Protected",
            ("Its folder is protected: it never goes to the trash",),
            "plain",
        ),
        (MarkState(by_person=True), "Kept", ("Your choice",), "kept"),
        (MarkState(reason="It differs"), "Kept", ("It differs",), "plain"),
    ],
)
def test_each_state_has_its_words_reason_and_colour(english, state, title, reasons, kind):
    card = card_of(state)
    assert (card.title, card.reasons, card.kind) == (title, reasons, kind)


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        (file(relation="exact", distance=0), ["Identical", "Every byte is equal"]),
        (file(relation="same-pixels", distance=1), ["Same pixels", "Only the file differs"]),
        (file(distance=3), ["Very similar", "3 of 64 bits differ"]),
        (file(distance=1), ["Very similar", "1 of 64 bits differs"]),
        (
            file(distance=9, difference=Difference("none", 0.1)),
            ["Similar", "9 of 64 bits differ", "No visible difference"],
        ),
        (
            file(difference=Difference("colour", 2.0)),
            ["Other colours", "3 of 64 bits differ", "Differs in colour"],
        ),
        (file(transform="mirror"), ["Mirrored", "3 of 64 bits differ"]),
        (file(transform="rotate-90"), ["Turned", "3 of 64 bits differ", "Rotated by 90°"]),
        (file(relation="linked", distance=64), ["Similar to another copy"]),
        (
            file(relation="crop", distance=64, crop=Crop(((0, 0),) * 4, 0.35)),
            ["Part, 35%", "Shows a part of the best one, 35% of its area"],
        ),
    ],
)
def test_how_it_differs_from_the_best_is_in_words(english, item, lines):
    assert similarity(item) == lines


def test_the_best_is_compared_with_none(english):
    facts = facts_of(BEST, None, group(file()), "DCIM", FULL)
    assert [section.title for section in facts.sections] == ["File", "Camera"]


def test_a_result_is_compared_with_the_query(english):
    facts = facts_of(Match(record(), 3, "near", None), None, None, "", None)
    assert facts.sections[0].title == "Compared with the query"
    assert facts.card is None


def test_what_the_best_has_otherwise_stands_below(english):
    item = file(record("/b.png", 2, width=2000, height=1500, size_bytes=100_000, format="PNG", quality=None))
    found = rows(item)
    assert found["Dimensions"] == ["2000 × 1500 · 3.0\u00a0MP", "Best: 4000 × 3000"]
    assert found["Size"] == ["100.0 kB", "Best: 2.5 MB"]
    assert found["Format"] == ["PNG", "Best: JPEG"]
    assert len(found["Taken"]) == 1
    assert "Quality" not in found
    assert all(len(lines) == 1 for lines in rows().values())


def test_sizes_that_look_equal_are_told_to_the_byte(english):
    found = rows(file(record("/b.jpg", 2, size_bytes=2_500_001)))
    assert found["Size"] == ["2,500,001 bytes", "Best: 2,500,000 bytes"]


def test_without_a_date_taken_the_files_own_is_shown(english):
    assert "Taken" in rows()
    undated = file(record("/b.jpg", 2, taken_at=None))
    assert len(rows(undated)["Modified"]) == 1  # another kind of date than that of the best
    found = rows(undated, details=PhotoDetails(taken_at="2020:05:01 10:00:00"))
    assert "Modified" not in found
    assert found["Taken"][0].startswith("5/1/2020")


def test_what_the_camera_wrote_is_in_rows(english):
    found = rows(details=FULL)
    assert found["Model"] == ["Canon EOS R6"]
    assert found["Lens"] == ["RF 24-105mm"]
    assert found["Exposure"] == ["1/250 s · f/2.8 · 35 mm"]
    assert found["ISO"] == ["400"]
    assert found["Place"] == ["48.85000° N, 2.29000° E"]
    assert found["Software"] == ["Darkroom 5"]


def camera_words(details):
    facts = facts_of(BEST, None, group(file()), "", details)
    return [line.words for line in facts.sections[-1].rows[0].lines]


def test_missing_data_is_said_in_a_sentence(english):
    assert camera_words(PhotoDetails()) == ["No camera data in this file"]
    assert camera_words(Failure("missing", "no such file")) == ["The file is gone"]
    assert camera_words(Failure("unreadable", "broken")) == ["The file cannot be read"]
    assert camera_words(None) == ["Reading…"]


def test_odd_files_are_told(english):
    odd = record(damaged=True, turned=True, reachable=False, content="pages", frames=3)
    found = rows(file(odd, "near"))
    assert found["State"] == ["Stored turned", "Damaged: a part is missing or broken", "Out of reach now"]
    assert found["Holds"] == ["Pages: 3", "Best: One picture"]
    undecoded = record(width=0, height=0, appearance=-2, quality=None)
    assert "Dimensions" not in rows(file(undecoded, "exact"))


def row_of(panel, name, value):
    """Whether a value stands beside its name, or below it where the font is large."""
    return f"{name}\n{value}\n" in panel.text.words().replace("\t", "\n") + "\n"


# --- the widget ---------------------------------------------------------------------------------


def test_a_picture_is_one_text_without_markup(panel, qtbot):
    path = f"/photos/{HOSTILE.replace('/', '_')}"
    panel.place_of = lambda _path: "DCIM/<i>100</i>"
    panel.show_item(file(record(path, 2)), MarkState(to_trash=True), group(file()))
    words = panel.text.words().splitlines()
    assert words[:3] == [HOSTILE.replace("/", "_"), "DCIM/<i>100</i>", "Marked for the trash"]
    assert row_of(panel, "Dimensions", "4000 × 3000 · 12.0 MP")  # Qt copies no-break spaces as spaces
    qtbot.waitUntil(lambda: row_of(panel, "Model", "Canon EOS R6"))
    found = QAccessible.queryAccessibleInterface(panel.text)
    assert found.text(QAccessible.Text.Name) == "Information on the photo"
    text = found.textInterface()
    assert "Very similar" in text.text(0, text.characterCount())


@pytest.mark.parametrize("name", ["n" * 240 + ".jpg", "\u05ea\u05de\u05d5\u05e0\u05d4 5.jpg", "a b " * 60])
@pytest.mark.parametrize("points", [9, 16])
def test_nothing_is_wider_than_the_panel(panel, name, points):
    font = panel.font()
    font.setPointSizeF(points)
    panel.setFont(font)
    panel.resize(panel.minimumWidth(), 300)
    panel.show_item(file(record(f"/{name}", 2)), MarkState(is_proposed=True), group(file()))
    QApplication.processEvents()
    document, view = panel.text.document(), panel.text.viewport()
    assert document.idealWidth() <= view.width()
    assert panel.text.horizontalScrollBar().maximum() == 0
    assert panel.text.verticalScrollBar().maximum() > 0
    assert panel.text.words().splitlines()[0] == name.strip() or name.startswith("a b")
    assert panel.text.words().count("Proposed for the trash") == 1  # a scroll bar has come meanwhile


def test_values_stand_beside_their_names_or_below_where_there_is_no_room(panel):
    font = panel.font()
    panel.show_item(BEST, None, group(file()))
    panel.resize(60 * QFontMetrics(font).averageCharWidth(), 700)
    assert "Format\tJPEG" in panel.text.words()
    font.setPointSizeF(3 * font.pointSizeF())
    panel.setFont(font)
    assert "Format\nJPEG" in panel.text.words()


def test_many_pictures_are_counted_and_none_is_a_hint(panel):
    panel.show_count(3, 12_000_000)
    assert panel.text.words() == "3 photos selected · 12.0 MB"
    panel.clear()
    assert panel.text.words() == "Select a photo to see what is known of it"


def test_the_text_is_reached_by_tab_and_copied(qtbot, panel):
    line = panel.parentWidget().findChild(QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    panel.show_item(BEST, None, group(file()))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert panel.text.hasFocus()
    QTest.keySequence(panel.text, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == panel.text.words()
    QTest.keySequence(panel.text, "Ctrl+Home")
    QTest.keySequence(panel.text, "Shift+End")
    QTest.keySequence(panel.text, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "a.jpg"
    QTest.keyClick(panel.text, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_the_menu_copies_everything(panel):
    panel.show_item(BEST, None, group(file()))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(panel.text, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    copy, everything, _ = menu.actions()
    assert not copy.isEnabled()
    everything.trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == panel.text.words()


@pytest.mark.parametrize("dark", [False, True])
def test_every_ink_has_contrast_and_follows_the_palette(panel, dark):
    palette = theme.own_palette(dark)
    panel.setPalette(palette)
    panel.text.setPalette(palette)
    panel.show_item(file(), MarkState(reason="It differs"), group(file()))
    base = palette.color(QPalette.ColorRole.Base)
    block, inks = panel.text.document().begin(), set()
    while block.isValid():
        inks.update(each.format.foreground().color().rgb() for each in block.textFormats())
        block = block.next()
    assert len(inks) == 2
    assert all(colours.contrast(QColor.fromRgb(ink), base) >= 4.5 for ink in inks)


def test_the_text_stays_scrolled_from_one_picture_to_the_next(panel, qtbot):
    panel.resize(250, 200)
    panel.show_item(BEST, None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    bar = panel.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    panel.show_item(file(record("/other.jpg", 5), "exact", 0), None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    assert bar.value() == place


# --- reading ------------------------------------------------------------------------------------


def test_files_are_read_in_threads_and_once(panel, reads, qtbot):
    panel.show_item(BEST, None, group(file()))
    assert "Model" not in panel.text.words()
    qtbot.waitUntil(lambda: row_of(panel, "Model", "Canon EOS R6"))
    panel.show_item(BEST, MarkState(is_keeper=True), group(file()))
    assert row_of(panel, "Model", "Canon EOS R6")
    panel.show_item(file(), None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    panel.show_item(BEST, None, group(file()))
    assert row_of(panel, "Model", "Canon EOS R6")
    assert reads.names == ["a.jpg", "b.jpg"]
    assert threading.main_thread() not in reads.threads


def test_pictures_that_somebody_passes_by_are_not_read(panel, reads, qtbot):
    for number in range(50):
        panel.show_item(file(record(f"/{number}.jpg", number)), None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    assert reads.names == ["49.jpg"]


def test_reads_do_not_queue_up_behind_slow_ones(panel, reads, qtbot):
    reads.may_answer.clear()
    for number in range(6):
        panel.show_item(file(record(f"/{number}.jpg", number)), None, group(file()))
        QTest.qWait(2 * details_loader._REST_MS)
    assert len(reads.names) <= 2
    reads.may_answer.set()
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    assert panel.text.words().startswith("5.jpg")
    assert reads.names[2:] in ([], ["5.jpg"])


def test_what_arrives_late_is_not_shown_of_another_picture(panel, reads, qtbot):
    reads.answers["b.jpg"] = PhotoDetails(model="Other")
    reads.may_answer.clear()
    panel.show_item(BEST, None, group(file()))
    qtbot.waitUntil(lambda: reads.names == ["a.jpg"])
    panel.show_item(file(), None, group(file()))
    reads.may_answer.set()
    qtbot.waitUntil(lambda: row_of(panel, "Model", "Other"))
    assert "Canon" not in panel.text.words()


def test_a_file_that_cannot_be_read_says_so_and_is_tried_again(panel, reads, qtbot):
    reads.answers["a.jpg"] = ImageError("broken")
    panel.show_item(BEST, None, group(file()))
    qtbot.waitUntil(lambda: "The file cannot be read" in panel.text.words())
    reads.answers["a.jpg"] = FULL
    panel.clear()
    panel.show_item(BEST, None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())


def test_a_drive_that_is_away_is_not_asked(panel, reads, qtbot):
    panel.show_item(file(record(reachable=False), "near"), None, group(file()))
    panel.show_item(file(record("/c.jpg", 3)), None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    assert reads.names == ["c.jpg"]


def test_the_details_of_the_last_few_dozen_pictures_are_kept(qtbot, reads):
    loader = DetailsLoader()
    images = [record(f"/{number}.jpg", number) for number in range(KEPT + 1)]
    try:
        for image in images:
            loader.want(image)
            qtbot.waitUntil(lambda image=image: loader.details(image.stamp) is not None)
        assert loader.details(images[0].stamp) is None
        assert loader.details(images[1].stamp) is not None
    finally:
        loader.close()


def test_the_threads_end(panel, reads, qtbot):
    panel.show_item(BEST, None, group(file()))
    qtbot.waitUntil(lambda: "Model" in panel.text.words())
    panel.close_threads()
    panel.close_threads()
    assert not any(thread.is_alive() for thread in reads.threads)


def test_a_real_file_is_read_by_a_decoder_process(qtbot, english, folder):
    panel = InfoPanel()
    qtbot.addWidget(panel)
    try:
        path = folder.draw("real.jpg", 1)
        status = os.stat(path)
        image = record(path, 9, size_bytes=status.st_size, mtime_ns=status.st_mtime_ns)
        panel.show_item(file(image), None, group(file()))
        qtbot.waitUntil(lambda: "No camera data in this file" in panel.text.words())
    finally:
        panel.close_threads()
