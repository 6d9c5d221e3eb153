"""From an empty start to the trash in three actions, and how much of the window the pictures take."""

import os

import pytest
from helpers.images import scene
from helpers.windows import files
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from dupfinder.ui.dialogs.confirm_trash import TrashDialog

WINDOW = (1600, 1000)


class Actions:
    """Counts what somebody does."""

    def __init__(self, person) -> None:
        self.person = person
        self.count = 0

    def drop(self, folder) -> None:
        self.count += 1
        assert self.person.drop(self.person.window, files(str(folder))) is not None

    def click(self, button) -> None:
        self.count += 1
        self.person.click(button)


def names_below(folder):
    return sorted(name for _, _, inside in os.walk(str(folder)) for name in inside)


def save(window, name: str) -> None:
    """Saves a picture of the window if the environment names a folder for it."""
    folder = os.environ.get("DUPFINDER_TEST_PICTURES", "")
    if folder:
        window.grab().save(os.path.join(folder, f"three-actions-{name}.png"))


def test_three_actions_lead_from_an_empty_start_to_the_trash(person, folder):
    for number in range(3):
        folder.draw(f"{number}.jpg", number, (480, 360), quality=92)
        with open(folder / f"{number}.jpg", "rb") as stream:
            folder.write(f"{number} copy.jpg", stream.read())
        folder.draw(f"{number} small.jpg", number, (320, 240), quality=85)
    folder.draw("alone.jpg", 9, (480, 360))
    before = names_below(folder)
    window, actions = person.window, Actions(person)
    window.resize(*WINDOW)
    assert person.duplicates.isVisible()
    save(window, "1-drop")
    actions.drop(folder)
    person.settle()
    bar = person.duplicates.bar
    assert bar.progress.words().startswith("3 groups. You can free ")
    assert bar.trash.text().replace("&", "") == "Move 6 to Trash"
    save(window, "2-look")
    actions.click(bar.trash)
    person.wait(lambda: isinstance(QApplication.activeModalWidget(), TrashDialog))
    dialog = QApplication.activeModalWidget()
    save(dialog, "3-move")
    actions.click(dialog._move)
    person.settle()
    assert actions.count == 3
    assert names_below(folder) == ["0.jpg", "1.jpg", "2.jpg", "alone.jpg"]
    assert person.notice().startswith("6 moved to the trash (")
    person.click(window.notice.button)  # Undo
    person.settle()
    assert names_below(folder) == before


@pytest.mark.parametrize("size", [(480, 320), (480, 360), (320, 480)], ids=["3:2", "4:3", "2:3"])
def test_the_pictures_of_a_group_of_two_take_most_of_the_window(person, folder, size):
    width, height = size[0] * 4, size[1] * 4
    folder.save("one.jpg", scene(1, width, height), 92)
    folder.save("two.jpg", scene(1, width, height), 80)
    window = person.window
    window.resize(*WINDOW)
    person.window.add_folders([str(folder)])
    person.settle()
    grid = person.duplicates.grid
    tiles = grid._tile_painter()
    covered = 0
    for row, item in enumerate(grid.grid_model().items):
        tile = grid.visualRect(grid.model().index(row, 0))
        picture = tiles.picture_rect(tile, item.image, grid.lift_of(row))
        assert QRect(0, 0, grid.viewport().width(), grid.viewport().height()).contains(picture)
        covered += picture.width() * picture.height()
    assert covered >= 0.45 * window.width() * window.height()
