"""README and the pages of docs/ say what the program does."""

import ast
import functools
import re

import pytest
from helpers.folders import ROOT

from dupfinder.cli import arguments
from dupfinder.finder import DEFAULT_RADIUS
from dupfinder.images.limits import MAX_DECODED_BYTES

PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
)
OTHER_PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for name in (".github", "packaging")
    for path in (ROOT / name).rglob("*.md")
)
"""Pages outside of the site."""


@functools.cache
def text_of(page):
    return (ROOT / page).read_text(encoding="utf-8")


README = text_of("README.md")
COMMAND_LINE = text_of("docs/command-line.md")


def verbs():
    parser = arguments.make_parser()
    (choices,) = [action.choices for action in parser._actions if hasattr(action.choices, "items")]
    return choices


# --- the command line and formats ---------------------------------------------------------------


def test_the_table_of_commands_names_each_command_with_its_options():
    rows = dict(re.findall(r"^\| `dupfinder (\w+)([^`]*)`", COMMAND_LINE, re.MULTILINE))
    assert set(rows) == set(verbs())
    common = {"--json", "--data-dir", "--threads", "--quiet", "--verbose", "--help"}
    for name, parser in verbs().items():
        own = {option for action in parser._actions for option in action.option_strings if option[:2] == "--"}
        assert set(re.findall(r"--[\w-]+", rows[name])) == own - common


def test_the_table_of_options_is_complete():
    rows = re.findall(r"^\| `-.*$", COMMAND_LINE, re.MULTILINE)
    told = set(re.findall(r"`(--?[\w-]+)", "\n".join(rows)))
    options = {
        option
        for parser in (arguments.make_parser(), *verbs().values())
        for action in parser._actions
        for option in action.option_strings
    }
    assert told == options - {"-h", "--help"}


def test_defaults_and_limits_are_those_of_the_program():
    assert f"default {DEFAULT_RADIUS}" in COMMAND_LINE
    assert f"more than {MAX_DECODED_BYTES >> 20} MiB" in text_of("docs/formats.md")
    assert f"at most {DEFAULT_RADIUS} different answers" in README


# --- README -------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", ["scripts/run.sh", "scripts/test.sh"])
def test_the_two_commands_are_there_and_ci_calls_the_readmes_test_command(script):
    assert f"sh {script}" in README
    assert (ROOT / script).is_file()
    assert "sh scripts/test.sh" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]


FIELD_WORDS = (
    "hash hamming radius bits cluster keeper extra candidate match index library metadata checksum view"
).split()


def test_readme_is_short_and_its_first_screens_need_no_glossary():
    assert len(README.splitlines()) <= 160
    first = README.split("\n## How it knows")[0].lower()
    assert "## clean a folder in three steps" in first
    for word in FIELD_WORDS:
        assert not re.search(rf"\b{word}(s|es)?\b", first), word


def row_of(name):
    """The name that the page of the benchmarks has for a row of README's table."""
    plain = re.sub(r"\[(.+?)\]\(.+?\)", r"\1", name).split(",")[0].lower()
    return "dupfinder clusters" if plain.startswith("dupfinder") else plain


def test_the_figures_beside_other_programs_are_those_of_the_benchmarks():
    measured = text_of("docs/benchmarks/README.md")
    cell = r"\**([\d.]+) (?:s|MB)\** \|"
    rows = re.findall(rf"^\| (.+?) \| {cell} {cell} {cell}$", README, re.MULTILINE)
    assert len(rows) == 4
    for name, *shown in rows:
        row = rf"^\| {re.escape(row_of(name))} \| ([\d.]+) .* (\d+) \|$"
        (small, small_mb), (large, large_mb) = re.findall(row, measured, re.MULTILINE)
        largest = max(int(small_mb), int(large_mb))
        assert shown == [f"{float(small):.1f}", f"{float(large):.1f}", str(largest)], name
    again = re.search(r"^\| dupfinder index, again \| ([\d.]+)", measured, re.MULTILINE)[1]
    assert f"pictures in {float(again):.1f} s" in README


# --- links and examples -------------------------------------------------------------------------


def anchors_of(page):
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [*PAGES, *OTHER_PAGES])
def test_every_document_that_is_linked_is_there(page):
    for link in re.findall(r"\]\(([^):]+)\)", re.sub(r"`[^`\n]*`", "", text_of(page))):
        name, _, anchor = link.partition("#")
        target = (ROOT / page).parent / name if name else ROOT / page
        assert target.is_file(), link
        assert not anchor or anchor in anchors_of(target.resolve().relative_to(ROOT).as_posix()), link


def test_every_picture_is_shown_somewhere_and_every_page_is_linked_from_another():
    shown = "\n".join(text_of(page) for page in PAGES)
    for picture in (ROOT / "docs" / "images").glob("*.png"):
        assert f"images/{picture.name})" in shown
    own_pages_of_the_site = {"docs/index.md", "docs/contributing.md", "docs/changelog.md"}
    for page in set(PAGES) - own_pages_of_the_site - {"README.md"}:
        name = page.rsplit("/", 1)[-1] if page.count("/") < 2 else page.removeprefix("docs/")
        assert f"{name})" in shown or f"{name}#" in shown, page


def test_every_message_in_troubleshooting_is_one_of_the_programs():
    texts = [(ROOT / "scripts" / "setup.sh").read_text(encoding="utf-8")]
    for module in (ROOT / "dupfinder").rglob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        texts += [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
    page = text_of("docs/troubleshooting.md")
    told = re.findall(r"^\*\*`(.+?)`\*\*|^\| `(.+?)` \|", page, re.MULTILINE)
    assert len(told) > 10
    for message in map("".join, told):
        assert any(message in text for text in texts), message


def test_the_examples_of_finder_run(folder, python, tmp_path):
    folder.draw("holiday.jpg", 1)
    folder.draw("copy.jpg", 1, quality=50)
    (folder.path / "Originals").mkdir()
    (tmp_path / "holiday.jpg").write_bytes((folder.path / "holiday.jpg").read_bytes())
    code = "\n".join(re.findall(r"```python\n(.*?)```", text_of("docs/python.md"), re.DOTALL))
    for path, own in {
        "/tmp/my-library": tmp_path / "library",
        "/home/me/Pictures": folder.path,
        "/home/me/holiday.jpg": tmp_path / "holiday.jpg",
    }.items():
        assert path in code
        code = code.replace(f'"{path}', f'r"{own}')
    result = python(code=code)
    assert result.returncode == 0, result.stderr.decode()
    lines = result.stdout.decode().splitlines()
    assert lines[0] == f"0 exact {folder / 'holiday.jpg'}"
    assert lines[1].endswith(folder / "copy.jpg")
    assert lines[2:4] == [f"keep {folder / 'holiday.jpg'}", f"     near {folder / 'copy.jpg'}"]
    assert lines[-2:] == ["1 moved", "1 put back"]
