"""Icons, illustrations, palettes, and the colours made from them."""

import pathlib
import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from helpers.folders import ROOT
from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import Shiboken

from dupfinder.ui.find.drop_pane import DropPane
from dupfinder.ui.style import colours, icons, resources, theme

ICONS = sorted(path.stem for path in (ROOT / "resources/icons").glob("*.svg"))
ILLUSTRATIONS = sorted(path.stem for path in (ROOT / "resources/illustrations").glob("*.svg"))
CODE = "\n".join(path.read_text("utf-8") for path in (ROOT / "dupfinder/ui").rglob("*.py"))

Group, Role = QPalette.ColorGroup, QPalette.ColorRole
AWAKE = (Group.Active, Group.Inactive)
BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@pytest.fixture
def app(qapp):
    """The application as at its start: it has the palette of its style, and nothing follows the desktop."""
    start_again(qapp)
    yield qapp
    start_again(qapp)


def start_again(app):
    follower = app.findChild(theme._Follower)
    if follower:
        Shiboken.delete(follower)
    app.styleHints().unsetColorScheme()
    app.setPalette(QPalette())


def image_of(pixmap):
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def argb_of(pixmap):
    """The pixels as 0xAARRGGBB."""
    image = image_of(pixmap)
    return np.frombuffer(image.constBits(), np.uint32).copy()


def inks(pixmap):
    """The colours of the opaque pixels, the most used first; rounding makes near ones of one."""
    pixels = argb_of(pixmap)
    values, counts = np.unique(pixels[pixels >> 24 == 255], return_counts=True)
    return [QColor.fromRgb(int(values[place])).name() for place in np.argsort(-counts)]


def coverage(pixmap):
    """The part of the area that is painted, 0 to 1."""
    return (argb_of(pixmap) >> 24).mean() / 255


# Files


def test_the_installed_package_is_looked_in_first_and_the_project_root_next(tmp_path, monkeypatch):
    package, root = tmp_path / "package", tmp_path / "root"
    for base, names in ((package, ["icons/both.svg"]), (root, ["icons/both.svg", "icons/new.svg"])):
        for name in names:
            (base / name).parent.mkdir(parents=True, exist_ok=True)
            (base / name).write_text("<svg/>")
    monkeypatch.setattr(resources, "_BASES", [str(package), str(root)])
    assert pathlib.Path(resources.resource_path("icons/both.svg")) == package / "icons/both.svg"
    assert pathlib.Path(resources.resource_path("icons/new.svg")) == root / "icons/new.svg"


def test_a_missing_resource_is_named_with_the_places_looked_in(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_BASES", [str(tmp_path)])
    with pytest.raises(FileNotFoundError, match=re.escape("icons/nothing.svg")) as caught:
        resources.resource_path("icons/nothing.svg")
    assert str(tmp_path) in str(caught.value)


def test_the_places_are_where_the_wheel_and_the_checkout_have_the_folder():
    assert [pathlib.Path(base) for base in resources._BASES] == [
        ROOT / "dupfinder/resources",
        ROOT / "resources",
    ]


def test_an_unknown_icon_is_refused_when_it_is_asked_for(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_icon_and_illustration_named_in_the_code_exists():
    icons = set(re.findall(r'\bicon\(\s*"([\w-]+)"', CODE)) | set(
        re.findall(r'\bdraw_icon\([^"()]*"([\w-]+)"', CODE)
    )
    pictures = set(re.findall(r'\billustration\(\s*"([\w-]+)"', CODE))
    assert icons <= set(ICONS)
    assert pictures <= set(ILLUSTRATIONS)


def test_the_icon_of_the_application_is_well_formed():
    ElementTree.parse(ROOT / "resources" / "dupfinder.svg")


# Icons


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_draws_something_within_its_square_in_the_given_colour(qapp, name):
    source = (ROOT / f"resources/icons/{name}.svg").read_text("utf-8")
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', source)) <= {"currentColor", "none"}
    pixmap = icons.icon(name).pixmap(QSize(48, 48))
    assert 0.04 < coverage(pixmap) < 0.6
    assert inks(pixmap)[0] == qapp.palette().buttonText().color().name()
    frame = image_of(pixmap)
    edge = [(i, j) for i in range(48) for j in (0, 47)]
    assert not any(frame.pixelColor(x, y).alpha() or frame.pixelColor(y, x).alpha() for x, y in edge)


def test_no_two_icons_look_the_same(qapp):
    drawn = {image_of(icons.icon(name).pixmap(16, 16)).bits().tobytes() for name in ICONS}
    assert len(drawn) == len(ICONS)


def test_an_icon_takes_the_colours_of_each_mode_and_follows_a_later_palette(app):
    icon = icons.icon("star")
    for dark in (False, True):
        palette = theme.own_palette(dark)
        app.setPalette(palette)
        modes = {
            QIcon.Mode.Normal: palette.color(Group.Active, Role.ButtonText),
            QIcon.Mode.Active: palette.color(Group.Active, Role.ButtonText),
            QIcon.Mode.Disabled: palette.color(Group.Disabled, Role.ButtonText),
            QIcon.Mode.Selected: palette.color(Group.Active, Role.HighlightedText),
        }
        for mode, colour in modes.items():
            for state in (QIcon.State.On, QIcon.State.Off):
                assert inks(icon.pixmap(32, 32, mode, state))[0] == colour.name()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(qapp, ratio):
    pixmap = icons.icon("grid").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_on_a_button_is_painted_anew_after_a_change_of_the_palette(app, qtbot):
    theme.apply(app, "light")
    button = QPushButton()
    button.setIcon(icons.icon("star"))
    button.setIconSize(QSize(24, 24))
    qtbot.addWidget(button)
    button.resize(48, 48)
    button.show()
    shown = []
    for appearance in ("light", "dark"):
        theme.apply(app, appearance)
        shown.append(button.grab().toImage().pixelColor(24, 24).name())
    assert shown == [theme.own_palette(dark).buttonText().color().name() for dark in (False, True)]


def test_icons_survive_copying_changing_and_collecting_and_the_end_of_the_program(program_with_icons):
    assert program_with_icons.stderr == b""
    assert program_with_icons.returncode == 0


@pytest.fixture
def program_with_icons(python, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return python(code=MANY_ICONS)


# In a process of its own: what it is about is a crash.
MANY_ICONS = """
import gc
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from dupfinder.ui.style import icons

app = QApplication([])
kept = []
for number in range(3000):
    icon = icons.icon("find")
    copy = QIcon(icon)
    if number % 3 == 0:
        copy.addPixmap(QPixmap(8, 8))  # a copy that changes asks for a clone of the engine
    action = QAction("find")
    action.setIcon(icon)
    if number % 50 == 0:
        button = QPushButton(copy, "find")
        kept.append((action, button, copy))
    del icon, copy
    if number % 300 == 0:
        gc.collect()
gc.collect()
for action, button, copy in kept:
    assert not action.icon().pixmap(QSize(16, 16)).isNull()
    assert not copy.pixmap(QSize(16, 16)).isNull()
    button.grab()
kept.clear()
gc.collect()
changed = icons.icon("star")
other = QIcon(changed)
other.addPixmap(QPixmap(8, 8))
assert len(icons._CLONES) == 1  # those before are dead and gone
left = [icons.icon("star"), icons.app_icon(), QAction(icons.icon("trash"), "trash")]
"""


def test_a_drawn_icon_is_centred_on_whole_pixels(qapp):
    image = QImage(60, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.draw_icon(painter, "grid", QRectF(10.3, 8.4, 40, 24), QColor("#ff0000"))
    painter.end()
    assert image.copy(18, 8, 24, 24) == image_of_icon("grid", 24, "#ff0000")
    assert image.copy(0, 0, 18, 40).allGray()


def image_of_icon(name, side_px, colour):
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.draw_icon(painter, name, QRectF(0, 0, side_px, side_px), QColor(colour))
    painter.end()
    return image


def test_a_drawn_icon_is_translucent_when_its_colour_is(qapp):
    colour = QColor("#00ff00")
    colour.setAlphaF(0.5)
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    icons.draw_icon(painter, "star", QRectF(0, 0, 24, 24), colour)
    painter.end()
    assert image_of(pixmap).pixelColor(12, 12).alpha() == pytest.approx(128, abs=2)


@BOTH
@pytest.mark.parametrize("name", ILLUSTRATIONS)
def test_an_illustration_is_drawn_in_the_accent_at_the_ratio_of_the_screen(qapp, name, dark):
    palette = theme.own_palette(dark)
    pixmap = icons.illustration(name, 200, palette, 1.5)
    assert pixmap.size() == QSize(300, 225)
    assert pixmap.devicePixelRatio() == 1.5
    assert 0.02 < coverage(pixmap) < 0.9
    assert colours.accent(palette).name() in inks(pixmap)
    source = (ROOT / f"resources/illustrations/{name}.svg").read_text("utf-8")
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', source)) <= {
        "currentColor",
        "none",
        "#3b82f6",
        "#ffffff",
    }


def test_the_application_icon_comes_in_the_sizes_desktops_use(qapp):
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 24, 32, 48, 64, 128, 256} <= sizes
    assert coverage(icons.app_icon().pixmap(QSize(64, 64), 1.0)) > 0.5


# Palettes


@BOTH
def test_a_palette_of_ours_sets_every_role_of_every_group(dark):
    palette = theme.own_palette(dark)
    roles = [role for role in Role if role not in (Role.NoRole, Role.NColorRoles)]
    unset = [
        (group, role)
        for group in (Group.Active, Group.Inactive, Group.Disabled)
        for role in roles
        if not palette.isBrushSet(group, role)
    ]
    assert not unset


TEXTS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.HighlightedText, Role.Highlight),
    (Role.PlaceholderText, Role.Base),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Window),
    (Role.BrightText, Role.Window),
]
PARTS = [(Role.Highlight, Role.Base), (Role.Accent, Role.Base), (Role.Accent, Role.Window)]


@BOTH
@pytest.mark.parametrize("group", AWAKE, ids=["active", "inactive"])
def test_text_reads_well_and_parts_stand_out(dark, group):
    palette = theme.own_palette(dark)

    def poor(pairs, least):
        found = {
            (a.name, b.name): colours.contrast(palette.color(group, a), palette.color(group, b))
            for a, b in pairs
        }
        return {pair: ratio for pair, ratio in found.items() if ratio < least}

    assert not poor(TEXTS, 4.5)
    assert not poor(PARTS, 3.0)
    # Fusion gives the icon of the chosen menu entry in the colour of button text.
    assert colours.contrast(palette.color(Role.ButtonText), palette.color(Role.Highlight)) >= 3.0


@BOTH
@pytest.mark.parametrize(("text", "ground"), TEXTS[:6])
def test_disabled_text_is_paler_but_not_gone(dark, text, ground):
    palette = theme.own_palette(dark)
    awake, disabled = (
        colours.contrast(palette.color(group, text), palette.color(group, ground))
        for group in (Group.Active, Group.Disabled)
    )
    assert 2.0 <= disabled < awake


def test_contrast_is_that_of_wcag():
    assert colours.contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert colours.contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
    assert colours.contrast(QColor("#123456"), QColor("#123456")) == 1


@BOTH
def test_darkness_is_seen_by_the_palette(dark):
    assert colours.is_dark(theme.own_palette(dark)) is dark


# Switching


def test_the_appearance_is_switched_back_and_forth(app, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    for appearance, dark in (("dark", True), ("light", False), ("dark", True), ("system", False)):
        theme.apply(app, appearance)
        assert app.palette() == theme.own_palette(dark)
        colour = theme.own_palette(dark).window().color()
        qtbot.waitUntil(lambda colour=colour: widget.grab().toImage().pixelColor(5, 5) == colour)


def test_only_one_object_follows_the_desktop(app):
    for appearance in ("dark", "light", "system"):
        theme.apply(app, appearance)
    assert len(app.findChildren(theme._Follower)) == 1


def test_a_desktop_that_turns_dark_is_followed_unless_something_else_was_chosen(app, monkeypatch):
    def turn(dark):
        monkeypatch.setattr(theme, "_desktop_is_dark", lambda _app: dark)
        scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
        app.styleHints().colorSchemeChanged.emit(scheme)

    theme.apply(app, "system")
    turn(dark=True)
    assert app.palette() == theme.own_palette(dark=True)
    turn(dark=False)
    assert app.palette() == theme.own_palette(dark=False)
    theme.apply(app, "light")
    turn(dark=True)
    assert app.palette() == theme.own_palette(dark=False)
    theme.apply(app, "system")
    assert app.palette() == theme.own_palette(dark=True)


def test_the_palette_of_a_desktop_stays_unless_it_cannot_be_what_was_chosen(app):
    app.setPalette(QPalette(QColor("#c0ffee")))  # differs from the style's own: a desktop's
    theme.apply(app, "system")
    of_desktop = app.style().standardPalette()
    assert app.palette() == of_desktop
    theme.apply(app, "dark")
    assert app.palette() == theme.own_palette(dark=True)
    theme.apply(app, "light")
    assert app.palette() == of_desktop
    theme.apply(app, "dark")
    theme.apply(app, "system")
    assert app.palette() == of_desktop


def test_the_palette_of_a_native_style_stays(app, monkeypatch):
    monkeypatch.setattr(theme, "_is_fusion", lambda _app: False)
    for appearance in ("system", "dark", "light"):
        theme.apply(app, appearance)
        assert app.palette() == app.style().standardPalette()


# Colours made from a palette

SEPIA = QPalette(QColor("#d8c8a8"), QColor("#e8dcc4"))
FOREIGN = [
    theme.own_palette(False),
    theme.own_palette(True),
    SEPIA,
    QPalette(QColor("#1a3a2a")),
    QPalette(QColor("#808080")),
]


def least_contrast(colour, grounds):
    return min(colours.contrast(colour, ground) for ground in grounds)


@pytest.mark.parametrize("palette", FOREIGN)
def test_secondary_text_reads_well_wherever_it_stands(palette):
    grounds = [palette.base().color(), palette.window().color(), colours.tile_hover(palette)]
    text = colours.subtle_text(palette)
    best = max(least_contrast(QColor(name), grounds) for name in ("#000000", "#ffffff"))
    assert least_contrast(text, grounds) >= min(4.5, best)
    primary = colours.contrast(palette.text().color(), palette.base().color())
    assert colours.contrast(text, palette.base().color()) <= max(primary, 4.6)


@pytest.mark.parametrize("palette", FOREIGN)
@pytest.mark.parametrize("distance", [-1, 0, 3, 6, 10, 12, 17, 20, 64])
def test_the_colour_of_a_distance_stands_out_and_carries_text(palette, distance):
    colour = colours.distance_colour(distance, palette)
    assert colours.contrast(colour, palette.base().color()) >= 3.0
    assert colours.contrast(colour, colours.text_on(colour)) >= 4.5


@pytest.mark.parametrize("palette", FOREIGN)
def test_kept_marked_and_danger_stand_out_and_carry_text(palette):
    for colour in (
        colours.kept(palette),
        colours.kind_colour("error", palette),
        colours.kind_colour("warning", palette),
    ):
        assert colours.contrast(colour, palette.base().color()) >= 3.0
        assert colours.contrast(colour, palette.window().color()) >= 3.0
        assert colours.contrast(colour, colours.text_on(colour)) >= 4.5


@BOTH
def test_kept_is_green_marked_red_and_danger_amber(dark):
    palette = theme.own_palette(dark)
    assert 90 < colours.kept(palette).hue() < 170
    assert colours.kind_colour("error", palette).hue() in (*range(12), *range(350, 360))
    assert 20 < colours.kind_colour("warning", palette).hue() < 50


@BOTH
def test_distances_go_from_green_over_blue_to_grey(dark):
    palette = theme.own_palette(dark)
    scale = [colours.distance_colour(distance, palette) for distance in range(21)]
    assert scale[0].green() > max(scale[0].red(), scale[0].blue())
    assert scale[6].blue() > max(scale[6].red(), scale[6].green())
    saturations = [colour.saturation() for colour in (scale[6], scale[12], scale[20])]
    assert saturations == sorted(saturations, reverse=True)
    assert len({colour.name() for colour in scale}) == 21
    assert len({colours.text_on(colour).name() for colour in scale}) == 1
    assert colours.distance_colour(64, palette) == scale[20]


@BOTH
def test_tiles_and_separators_are_seen_but_quiet(dark):
    palette = theme.own_palette(dark)
    base, text = palette.base().color(), palette.text().color()
    for colour in (colours.tile_background(palette), colours.separator(palette), colours.tile_hover(palette)):
        assert 1.05 < colours.contrast(colour, base) < 2.0
        assert colours.contrast(colour, text) > 7.0
    assert colours.tile_hover(palette) != colours.tile_background(palette)


def test_text_on_a_colour_is_white_on_dark_and_black_on_light():
    assert colours.text_on(QColor("#102030")) == QColor("#ffffff")
    assert colours.text_on(QColor("#ffe080")) == QColor("#000000")


def test_an_action_keeps_its_icon_when_nobody_else_does(qapp):
    owner = QObject()
    action = QAction(icons.icon("trash"), "Move to trash", owner)
    assert inks(action.icon().pixmap(24, 24))[0] == qapp.palette().buttonText().color().name()


def test_the_sign_beside_a_message_follows_light_and_dark(app, qtbot):
    pane = DropPane()
    qtbot.addWidget(pane)
    signs = []
    for appearance in ("light", "dark", "light"):
        theme.apply(app, appearance)
        if not signs:
            pane.show_message("This is no image.")
            pane.show()
        app.processEvents()
        signs.append(pane._sign.pixmap().toImage())
    assert signs[0] == signs[2] != signs[1]
