"""The files for a forge call scripts that exist, and a release is of one version."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import release_notes
from helpers.folders import ROOT
from ruamel.yaml import YAML

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
SCHEMAS = [(path, "vendor.github-workflows") for path in WORKFLOWS]
SCHEMAS += [(GITHUB / "dependabot.yml", "vendor.dependabot")]


@pytest.mark.parametrize(("path", "schema"), SCHEMAS, ids=lambda value: getattr(value, "name", value))
def test_a_file_for_the_forge_is_valid(path, schema):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["bug.yml", "idea.yml"])
def test_an_issue_form_asks_each_question_once_and_one_of_them_must_be_answered(name):
    form = YAML(typ="safe").load(GITHUB / "ISSUE_TEMPLATE" / name)
    assert form["name"]
    assert form["description"]
    ids = [each["id"] for each in form["body"]]
    assert len(ids) == len(set(ids))
    assert all(each["attributes"]["label"] for each in form["body"])
    assert any(each.get("validations", {}).get("required") for each in form["body"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_call_scripts_that_exist(path):
    called = re.findall(r"(?:scripts/[\w.]+|packaging/[\w/.-]+|\.ci/\w+)", path.read_text(encoding="utf-8"))
    assert called
    assert all((ROOT / each).is_file() for each in called)


def test_the_forge_runs_all_that_ci_runs():
    ours = re.findall(r"^sh scripts/\w+\.sh$", (ROOT / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE)
    theirs = re.findall(r"run: (.*)", (GITHUB / "workflows/ci.yml").read_text(encoding="utf-8"))
    assert len(ours) == 4
    assert set(ours) == set(theirs)


def test_the_oldest_python_that_is_tested_is_the_oldest_that_is_promised():
    matrix = re.search(r"python: \[(.*)\]", (GITHUB / "workflows/ci.yml").read_text(encoding="utf-8"))[1]
    oldest = re.search(r'requires-python = ">=(.*)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
        1
    ]
    assert re.findall(r"[\d.]+", matrix)[0] == oldest


# --- the notes of a release ---

CHANGELOG = """\
# Changelog

## Unreleased

- Later.

## 1.2.3 - 2026-01-31

- New.

## 1.2.2 - 2025-12-01

- Old.
"""


@pytest.fixture
def checkout(tmp_path):
    """The files that name a version, all of them 1.2.3."""
    (tmp_path / "dupfinder").mkdir()
    (tmp_path / "dupfinder/__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    metainfo = tmp_path / release_notes.METAINFO
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text('<c><releases><release version="1.2.3" date="2026-01-31"/></releases></c>')
    return tmp_path


def test_the_notes_are_those_of_the_version_and_of_no_other(checkout):
    assert release_notes.notes(checkout, "1.2.3") == "- New.\n"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("dupfinder/__init__.py", "1.2.3", "1.2.4"),
        ("CHANGELOG.md", "1.2.3", "1x2.3"),
        ("CHANGELOG.md", "1.2.3 - 2026-01-31", "1.2.3"),
        ("CHANGELOG.md", "2026-01-31", "2026-01-30"),
        (release_notes.METAINFO, "1.2.3", "1.2.2"),
    ],
)
def test_a_release_whose_files_disagree_has_no_notes(checkout, file, old, new):
    path = Path(checkout, file)
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(ValueError, match=r"metainfo|CHANGELOG|__init__"):
        release_notes.notes(checkout, "1.2.3")


def test_the_script_needs_only_python_and_says_what_is_wrong():
    script = ROOT / "scripts" / "release_notes.py"
    done = subprocess.run(
        [sys.executable, "-IS", script, "99.0"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not name version 99.0" in done.stderr
