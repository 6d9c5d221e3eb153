"""Rules for the window that its source has to keep, wherever something is added."""

import ast
import pathlib

import pytest

import dupfinder.ui

FOLDER = pathlib.Path(dupfinder.ui.__file__).parent
SOURCES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "__init__.py")
assert len(SOURCES) >= 50
TIPS = {"setToolTip", "setWhatsThis"}
ASKING = {"exists", "lexists", "isdir", "isfile", "islink", "ismount", "realpath", "getsize", "getmtime"}
MAY_ASK = {
    "slow_paths.py",  # in threads, for all others
    "thumbnails.py",  # in threads
    "thumbnail_cache.py",  # in threads
    "measuring.py",  # in a thread
    "photo_loader.py",  # in threads
    "icons.py",  # what comes with the program
    "resources.py",
    "application.py",  # the library's own folder
    "single_instance.py",  # folders of the user's own, before there is a window
    "desktop_entries.py",  # programs of the system
}

pytestmark = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(FOLDER).as_posix())


def calls(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def name_of(call):
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def is_constant_text(node):
    """Whether it is a text of the program's own, such as ``tr("…")``."""
    if isinstance(node, ast.Call):
        own = name_of(node) == "tr"
        return own and all(isinstance(each, ast.Constant) for each in node.args)
    return isinstance(node, ast.Constant)


def is_safe(node):
    return is_constant_text(node) or (isinstance(node, ast.Call) and name_of(node) == "tip")


def tells_tooltips(node):
    return any(isinstance(each, ast.Attribute) and each.attr == "ToolTipRole" for each in ast.walk(node))


def test_no_name_comes_into_a_tooltip_but_by_tip(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in calls(tree):
        if name_of(call) in TIPS:
            assert is_safe(call.args[0]), ast.unparse(call)
        if name_of(call) in ("setItemData", "setData") and any(map(tells_tooltips, call.args)):
            assert any(map(is_safe, call.args)), ast.unparse(call)
    for branch in (node for node in ast.walk(tree) if isinstance(node, ast.If)):
        if tells_tooltips(branch.test):
            answers = [
                each for line in branch.body for each in ast.walk(line) if isinstance(each, ast.Return)
            ]
            assert answers
            assert all(is_safe(answer.value) for answer in answers), ast.unparse(branch)
    tests = [node.test for node in ast.walk(tree) if isinstance(node, ast.If | ast.IfExp)]
    inside = sum(
        isinstance(node, ast.Attribute) and node.attr == "ToolTipRole"
        for test in [*tests, *calls(tree)]
        for node in ast.walk(test)
    )
    everywhere = sum(
        isinstance(node, ast.Attribute) and node.attr == "ToolTipRole" for node in ast.walk(tree)
    )
    assert inside >= everywhere  # no other way to tell one


def test_every_label_is_one_that_takes_nothing_for_html(path):
    if path.name == "labels.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert "QLabel" not in map(name_of, calls(tree))
    bases = [base for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for base in node.bases]
    assert "QLabel" not in map(ast.unparse, bases)
    assert "QMessageBox" not in path.read_text(encoding="utf-8")


def test_no_drive_is_asked_in_the_windows_thread(path):
    if path.name in MAY_ASK:
        return
    for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
        asks = name_of(call) in ASKING or ast.unparse(call.func) in ("os.stat", "os.lstat", "os.scandir")
        of_system = ast.unparse(call.func).startswith("os.")
        assert not (asks and of_system), ast.unparse(call)
