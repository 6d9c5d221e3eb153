"""The button that names the similarity, and its popup with the slider."""

import pytest
from helpers.tooltips import read_tip
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from dupfinder.ui.duplicates.similarity_button import SimilarityButton
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.radius_slider import DistanceControl

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def distance(qapp):
    return DistanceControl(20, "Si&milarity")


@pytest.fixture
def button(qtbot, distance):
    """At the right end of a window."""
    window = QWidget()
    made = SimilarityButton(distance)
    row = QHBoxLayout(window)
    row.addStretch(1)
    row.addWidget(made)
    window.resize(700, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made.window_ = window
    yield made
    made.popup.close()


def test_it_names_the_similarity_as_it_is_now(button, distance):
    for radius in (0, 3, 10, 14, 20, 0):
        distance.set_radius(radius)
        assert button.text() == button.accessibleName() == f"Similarity: {formatting.closeness(radius)}"
        assert "bit" not in button.text()
        assert formatting.closeness(radius) in read_tip(button.toolTip())  # of a button without words


def test_a_click_opens_the_slider_with_the_focus_on_it(button, distance, qtbot):
    assert not distance.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.popup.isVisible)
    assert distance.isVisible()
    assert button.hint.isVisible()
    assert button.popup.focusWidget() is distance.slider
    before = distance.radius
    QTest.keyClick(distance.slider, Qt.Key.Key_Right)
    assert distance.radius == before + 1
    assert formatting.closeness(before + 1) in button.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_it_and_escape_closes_it(button, distance, qtbot, key):
    button.window_.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.popup.isVisible)
    QTest.keyClick(QApplication.activePopupWidget() or button.popup, Qt.Key.Key_Escape)
    assert not button.popup.isVisible()


@pytest.mark.parametrize("width", [560, 820, 1200])
def test_the_popup_is_below_the_button_and_inside_the_window(button, distance, qtbot, width):
    button.window_.resize(width, 200)
    qtbot.waitUntil(lambda: button.window_.width() == width)
    button.open_popup()
    place = QRect(button.popup.pos(), button.popup.size())
    window = QRect(button.window_.mapToGlobal(QPoint(0, 0)), button.window_.size())
    assert window.left() <= place.left()
    assert place.right() <= window.right()
    assert place.top() > button.mapToGlobal(QPoint(0, button.height() - 1)).y()


@pytest.mark.parametrize("width", [420, 700])
def test_the_popup_shows_all_of_its_parts(button, distance, qtbot, width):
    button.window_.resize(width, 200)
    qtbot.waitUntil(lambda: button.window_.width() == width)
    button.open_popup()
    inside = button.popup.rect()
    for part in (distance, button.hint):
        assert inside.contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= (part.heightForWidth(part.width()) if part is button.hint else 1)
    assert distance.geometry().bottom() < button.hint.geometry().top()


def test_no_word_of_the_popup_is_a_developers(button):
    words = button.hint.text().lower()
    assert not any(word in words for word in ("bit", "radius", "cluster", "hash"))
