"""The README says what the program does."""

import re

import pytest
from helpers.folders import ROOT

from dupfinder.cli import arguments
from dupfinder.finder import DEFAULT_RADIUS
from dupfinder.images.limits import MAX_DECODED_BYTES

README = (ROOT / "README.md").read_text(encoding="utf-8")


def verbs():
    parser = arguments.make_parser()
    (choices,) = [action.choices for action in parser._actions if hasattr(action.choices, "items")]
    return choices


def section(title):
    return README.split(f"## {title}\n")[1].split("\n## ")[0]


def test_the_table_of_commands_names_each_command_with_its_options():
    rows = dict(re.findall(r"^\| `dupfinder (\w+)([^`]*)`", section("Command line"), re.MULTILINE))
    assert set(rows) == set(verbs())
    common = {"--json", "--data-dir", "--threads", "--quiet", "--verbose", "--help"}
    for name, parser in verbs().items():
        own = {option for action in parser._actions for option in action.option_strings if option[:2] == "--"}
        assert set(re.findall(r"--[\w-]+", rows[name])) == own - common


def test_the_table_of_options_is_complete():
    told = set(re.findall(r"`(--?[\w-]+)", "\n".join(re.findall(r"^\| `-.*$", README, re.MULTILINE))))
    options = {
        option
        for parser in (arguments.make_parser(), *verbs().values())
        for action in parser._actions
        for option in action.option_strings
    }
    assert told == options - {"-h", "--help"}


def test_defaults_and_limits_are_those_of_the_program():
    assert f"default {DEFAULT_RADIUS}" in section("Command line")
    assert f"more than {MAX_DECODED_BYTES >> 20} MiB" in section("Formats")


@pytest.mark.parametrize("script", ["scripts/run.sh", "scripts/test.sh"])
def test_the_two_commands_are_there_and_ci_calls_the_readmes_test_command(script):
    assert f"sh {script}" in README
    assert (ROOT / script).is_file()
    assert "sh scripts/test.sh" in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]


def test_every_document_that_is_linked_is_there():
    for link in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / link).is_file(), link


def test_the_example_of_finder_runs(folder, python, tmp_path):
    folder.draw("holiday.jpg", 1)
    folder.draw("copy.jpg", 1, quality=50)
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)[1]
    for path, own in {
        "/tmp/my-library": str(tmp_path / "library"),
        "/home/me/Pictures": str(folder),
        "/home/me/holiday.jpg": folder / "holiday.jpg",
    }.items():
        assert path in code
        code = code.replace(path, own)
    result = python(code=code)
    assert result.returncode == 0, result.stderr.decode()
    lines = result.stdout.decode().splitlines()
    assert lines[0] == f"0 {folder / 'holiday.jpg'}"
    assert lines[-1].startswith(str(folder))
