"""The page Find by events: sections, back and forward, recent queries, compare, preview, drops."""

import os
import tempfile
from dataclasses import replace

from helpers.folders import drawn
from helpers.images import encode
from helpers.windows import (
    Web,
    address,
    clipboard,
    files,
    forbid_network,
    image_of,
    names,
    plain,
)
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from dupfinder.base.records import ImageRecord, Match
from dupfinder.ui.desktop import opening
from dupfinder.ui.find.recent_queries import stand_in

URL = "https://photos.example.org/a/b.jpg"


def press(person, key, keys=Qt.KeyboardModifier.NoModifier):
    """Presses a key where the results are."""
    person.find.grid.setFocus()
    QTest.keyClick(person.find.grid, key, keys)


def heard(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def record(number, path="/p/a.jpg"):
    return ImageRecord(number, path, 1, 1, 9, 9, 81, "JPEG", None, False, False, number)


def recent_names(person):
    return [tile.text().split("\n")[0] for tile in person.find.recent.tiles]


def paste(person, seed):
    mime = QMimeData()
    mime.setImageData(image_of(drawn(seed, 320, 240)))
    clipboard().setMimeData(mime)
    person.press("Ctrl+V")
    person.answered()


# --- sections ---------------------------------------------------------------------------------


def test_results_stand_in_sections_by_likeness_with_counts(at_album, album):
    at_album.look_for(album.kept)
    answer = at_album.find._answer
    relations = (("near", 0), ("look-alike", 2), ("near", 7), ("exact", 0), ("near", 4), ("same-pixels", 1))
    matches = tuple(
        Match(record(number, f"/p/{number}.jpg"), distance, relation, None)
        for number, (relation, distance) in enumerate(relations)
    )
    at_album.find._answer = None
    at_album.find._on_produced(replace(answer, matches=matches))
    shown = [(title, detail, names(paths)) for title, detail, paths in at_album.groups()]
    assert shown == [
        ("Identical", "· 2", ["3.jpg", "5.jpg"]),
        ("Very similar", "· 2", ["0.jpg", "4.jpg"]),
        ("Similar", "· 1", ["2.jpg"]),
        ("Look-alike", "· 1", ["1.jpg"]),
    ]


def test_no_header_says_bits(at_album, album):
    at_album.look_for(album.kept)
    at_album.find.distance.set_radius(20)
    titles = [title for title, _, _ in at_album.groups()]
    wanted = ("Identical", "Very similar", "Similar", "Look-alike", "Crops")
    assert titles == [title for title in wanted if title in titles]
    assert len(titles) == len(set(titles)) > 1


# --- one place to drop ------------------------------------------------------------------------


def choose_buttons(person):
    return [
        each
        for each in person.find.findChildren(QPushButton)
        if each.isVisible() and plain(each.text()) == "Choose picture"
    ]


def test_there_is_one_button_to_choose_an_image_in_every_state(at_album, album, folder):
    page = at_album.find
    at_album.window.show_find()
    assert len(choose_buttons(at_album)) == 1
    assert not page.pane.box.isVisible()
    at_album.look_for(album.kept)
    assert len(choose_buttons(at_album)) == 1
    at_album.drop(page.pane, files(folder.write("bad.jpg", b"no picture")))
    at_album.refused()
    assert len(choose_buttons(at_album)) == 1


def test_the_empty_page_is_one_place_to_drop_with_one_sentence(at_album, album):
    page = at_album.find
    at_album.window.show_find()
    assert not page.controls.isVisible()
    assert page.pane.width() > page.width() * 0.9
    assert page.pane.height() > page.height() * 0.9
    assert at_album.empty().count(".") == 1
    corner = page.pane.rect().bottomRight()
    assert at_album.drop(page.pane, files(album.kept), corner) is not None
    at_album.answered()
    assert page.controls.isVisible()


def test_the_width_of_the_panes_outlasts_an_empty_page(at_album, album):
    page = at_album.find
    at_album.window.resize(1500, 900)
    at_album.look_for(album.kept)
    at_album.wait(lambda: page.width() > 1000)
    page.splitter.setSizes([330, page.width() - 330])
    before = page.splitter.sizes()[0]
    assert before > 300
    at_album.press("Ctrl+Backspace")
    page.save()
    at_album.look_for(album.kept)
    at_album.wait(lambda: page.splitter.sizes()[0] == before)


# --- back and forward -------------------------------------------------------------------------


def test_alt_left_and_right_lead_through_the_queries(at_album, album):
    page = at_album.find
    for name in ("a.jpg", "drawn/b.jpg", "c.png"):
        at_album.look_for(album / name)
    assert not page.verbs.forward.isEnabled()
    for key, name in (
        (Qt.Key.Key_Left, "b.jpg"),
        (Qt.Key.Key_Left, "a.jpg"),
        (Qt.Key.Key_Right, "b.jpg"),
    ):
        press(at_album, key, Qt.KeyboardModifier.AltModifier)
        at_album.answered()
        assert page.pane.name.words() == name
    at_album.look_for(album / "more/IMG_4.jpg")  # what lay ahead is dropped
    assert not page.verbs.forward.isEnabled()
    at_album.click(page._places[0])
    at_album.answered()
    assert page.pane.name.words() == "b.jpg"


def test_back_leads_from_the_empty_page_to_the_last_query(at_album, album):
    page = at_album.find
    at_album.look_for(album.kept)
    assert not page.verbs.back.isEnabled()
    at_album.press("Ctrl+Backspace")
    at_album.click(page._places[0])
    at_album.answered()
    assert page.pane.name.words() == "a.jpg"


def test_back_fetches_nothing_again(at_album, album, monkeypatch):
    with open(album.kept, "rb") as stream:
        web = Web(monkeypatch, stream.read())
    at_album.window.show_find()
    at_album.drop(at_album.find.pane, address(URL))
    at_album.answer(True)
    at_album.answered()
    at_album.look_for(album / "c.png")
    press(at_album, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    at_album.answered()
    assert at_album.find.pane.name.words() == "photos.example.org"
    assert web.asked == [URL]


# --- recent queries ---------------------------------------------------------------------------


def test_recent_queries_are_offered_on_the_empty_page_and_in_a_menu(at_album, album):
    page = at_album.find
    at_album.look_for(album / "c.png")
    at_album.look_for(album.kept)
    page.recent.menu.aboutToShow.emit()
    assert [action.text() for action in page.recent.menu.actions()][:2] == ["a.jpg", "c.png"]
    at_album.press("Ctrl+Backspace")
    assert recent_names(at_album) == ["a.jpg", "c.png"]
    at_album.settle()
    tile = page.recent.tiles[1]
    at_album.click(tile)
    at_album.answered()
    assert page.pane.name.words() == "c.png"
    page.recent.menu.aboutToShow.emit()
    page.recent.menu.actions()[-1].trigger()
    at_album.press("Ctrl+Backspace")
    assert recent_names(at_album) == []
    assert not page.recent.isVisible()


def test_paths_outlast_a_restart_and_pasted_pictures_do_not(open_window, album, tmp_path):
    first = open_window()
    first.settle()
    first.look_for(album.kept)
    paste(first, 2)
    first.press("Ctrl+Backspace")
    assert recent_names(first) == ["Pasted picture", "a.jpg"]
    first.window.close()
    second = open_window()
    second.settle()
    second.window.show_find()
    assert recent_names(second) == ["a.jpg"]
    assert not second.find.verbs.back.isEnabled()
    stamp = stand_in(album.kept)
    second.wait(lambda: second.window._thumbnails.pixmap(stamp, 96) is not None)
    second.click(second.find.recent.tiles[0])
    second.answered()
    assert second.find.pane.name.words() == "a.jpg"


def test_a_file_that_is_gone_is_recent_no_more(at_album, folder):
    path = folder.draw("gone.jpg", 1)
    at_album.look_for(path)
    os.unlink(path)
    at_album.press("Ctrl+Backspace")
    at_album.click(at_album.find.recent.tiles[0])
    assert "no such file" in at_album.refused()
    assert "gone.jpg" not in recent_names(at_album)


def test_what_could_not_be_read_is_not_recent(at_album, folder):
    at_album.window.show_find()
    at_album.drop(at_album.find.pane, files(folder.write("bad.jpg", b"no picture")))
    at_album.refused()
    assert recent_names(at_album) == []


def test_a_pasted_picture_is_named_so_with_its_size(at_album):
    paste(at_album, 1)
    assert at_album.find.pane.name.words() == "Pasted picture"
    assert at_album.find.pane.facts.text().startswith("320 × 240 · ")
    assert [each.name for each in at_album.find.history.recent()] == ["Pasted picture, 320 × 240"]


def test_a_dropped_picture_has_the_name_of_its_address(at_album, monkeypatch):
    tried = forbid_network(monkeypatch)
    mime = address(URL)
    mime.setData("image/png", encode(drawn(1, 320, 240), ".png"))
    at_album.drop(at_album.find.pane, mime)
    at_album.answered()
    assert at_album.find.pane.name.words() == "b.jpg"
    assert tried == []


def leave_compare(person):
    """Goes back from two pictures side by side, which is to Find."""
    person.wait(person.window.pages.is_comparing)
    QTest.keyClick(person.window.compare_view, Qt.Key.Key_Escape)
    person.settle()
    assert person.window.pages.is_on_find()


# --- verbs for results ------------------------------------------------------------------------


def test_space_enter_and_a_double_click_ask_for_a_preview(at_album, album, monkeypatch):
    monkeypatch.setattr(opening, "open_file", lambda _path: True)
    page = at_album.find
    told = heard(page.preview_asked)
    at_album.look_for(album.kept)
    at_album.click_tile(2)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(at_album, key)
    place = page.grid.visualRect(page.model.index(2)).center()
    QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [(items, row) for items, row in told] == [(page.model.items, 2)] * 4
    assert len(at_album.groups()[0][2]) > 1


def test_c_asks_to_compare_the_picture_with_the_selected_match(at_album, album):
    page = at_album.find
    told = heard(page.compare_asked)
    at_album.look_for(album.kept)
    at_album.click_tile(at_album.shown().index("a.jpg"))
    press(at_album, Qt.Key.Key_C)
    assert told == []  # the file itself
    at_album.click_tile(at_album.shown().index("a copy.jpg"))
    press(at_album, Qt.Key.Key_C)
    leave_compare(at_album)
    page.verbs.compare.trigger()
    leave_compare(at_album)
    pairs = [(one.path, other.image.path) for one, other in told]
    assert pairs == [(album.kept, album / "more/a copy.jpg")] * 2


def test_a_pasted_picture_can_be_compared_and_its_file_goes_with_the_window(at_album, qtbot):
    page = at_album.find
    told = heard(page.compare_asked)
    paste(at_album, 1)
    at_album.click_tile(at_album.shown().index("a 2.jpg"))
    for _ in range(2):
        press(at_album, Qt.Key.Key_C)
        leave_compare(at_album)
    (one, _), (again, _) = told
    assert one.path == again.path
    assert os.path.basename(one.path) == "Pasted picture.bmp"
    assert os.path.getsize(one.path) == one.size_bytes
    assert os.stat(os.path.dirname(os.path.dirname(one.path))).st_mode & 0o077 == 0 or os.name == "nt"
    page.close_files()
    assert not os.path.exists(one.path)


def test_a_match_in_a_group_can_be_shown_in_review(at_album, album):
    at_album.look_for(album.kept)
    at_album.click_tile(at_album.shown().index("a copy.jpg"))
    assert at_album.find.verbs.review.isEnabled()
    press(at_album, Qt.Key.Key_R)
    assert not at_album.window.pages.is_on_find()
    assert at_album.duplicates.grid.current_item().image.path == album / "more/a copy.jpg"
    at_album.look_for(album / "more/IMG_4.jpg")
    review = at_album.duplicates.review
    for row, item in enumerate(at_album.find.model.items):
        at_album.click_tile(row)
        assert at_album.find.verbs.review.isEnabled() == (review.cluster_of(item.image.path) is not None)


def test_the_only_button_of_a_failure_chooses_another_image(at_album, folder):
    at_album.window.show_find()
    at_album.drop(at_album.find.pane, files(folder.write("not_an_image.jpg", b"hello")))
    words = "not_an_image.jpg isn't a picture dupfinder can open Drop or choose another picture."
    assert at_album.refused() == words
    assert not at_album.find.controls.isVisible()
    assert len(choose_buttons(at_album)) == 1


def test_a_picture_that_cannot_become_a_file_says_why(at_album, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    told = heard(at_album.find.compare_asked)
    paste(at_album, 1)
    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    at_album.click_tile(at_album.shown().index("a 2.jpg"))
    press(at_album, Qt.Key.Key_C)
    assert told == []
    assert "no space left" in at_album.find.pane.message.text().lower()
