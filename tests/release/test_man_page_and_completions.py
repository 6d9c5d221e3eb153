"""The man page and the completions of the shells are those of the argument parser, and work."""

import os
import re
import subprocess

import command_tree
import make_share
import pytest
from helpers.folders import SHARE
from helpers.validators import tool

MADE = {path.relative_to(SHARE).as_posix(): (path, content) for path, content in make_share.made()}
PAGE, BASH, ZSH, FISH = MADE
PROGRAM, COMMANDS = command_tree.read_commands()
NAMES = [command.name for command in COMMANDS]


def options_of(name):
    (command,) = [each for each in COMMANDS if each.name == name]
    return {flag for option in command.options for flag in option.flags}


@pytest.fixture
def photos(tmp_path, monkeypatch):
    """A folder to complete paths in: it holds a folder and a file."""
    place = tmp_path / "photos"
    (place / "holiday 2025").mkdir(parents=True)
    (place / "house.jpg").touch()
    monkeypatch.chdir(place)
    return place


@pytest.mark.parametrize("name", MADE)
def test_the_committed_file_is_that_of_the_parser(name):
    path, content = MADE[name]
    assert path.read_text(encoding="utf-8") == content, "run: python scripts/make_share.py"


# --- the man page ---


@pytest.mark.parametrize(
    "command", [["mandoc", "-Tlint", "-W", "all"], ["groff", "-man", "-ww", "-z", "-Tutf8"]]
)
def test_the_man_page_has_no_fault(command):
    path, _ = MADE[PAGE]
    done = subprocess.run([tool(command[0]), *command[1:], path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_man_page_shows_every_command_with_its_options():
    path, _ = MADE[PAGE]
    done = subprocess.run(
        [tool("mandoc"), "-Tutf8", "-Owidth=200", path], capture_output=True, text=True, check=True
    )
    shown = re.sub(".\b", "", done.stdout).replace("‐", "-")
    sections = re.split(r"^   dupfinder (\w+)$", shown, flags=re.MULTILINE)
    assert sections[1::2] == NAMES
    for name, text in zip(sections[1::2], sections[2::2], strict=True):
        assert options_of(name) - {"-h", "--help"} <= set(re.findall(r"(?<![\w-])--?[a-z][\w-]*", text))
    assert "largest accepted distance in bits" in shown.lower()


def test_text_that_means_something_to_troff_is_shown_as_it_is(tmp_path):
    import man_page

    page = tmp_path / "page.1"
    text = r".SH is no heading, 'so' and \n no escape, nor is – a dash."
    page.write_text(f".TH A 1 2026-01-01\n.SH NAME\n{man_page._text(text)}\n", encoding="ascii")
    shown = subprocess.run(
        [tool("mandoc"), "-Tutf8", "-Owidth=200", page], capture_output=True, text=True, check=True
    )
    assert text in re.sub(".\b", "", shown.stdout)


# --- bash ---

ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_dupfinder
printf '%s\\n' "${COMPREPLY[@]}"
"""


def in_bash(*words):
    """The completions of the last word."""
    path, _ = MADE[BASH]
    done = subprocess.run(
        [tool("bash"), "-uc", ASK_BASH, "bash", path, "dupfinder", *words],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line]


def test_bash_completes_commands_and_paths_at_the_first_word(photos):
    assert set(in_bash("")) == {*NAMES, "holiday 2025", "house.jpg"}
    assert in_bash("cl") == ["clusters", "clean"]
    assert set(in_bash("ho")) == {"holiday 2025", "house.jpg"}
    assert set(in_bash("-")) == options_of("gui") | {"--version"}


@pytest.mark.parametrize("name", NAMES)
def test_bash_completes_all_options_of_a_command(name):
    assert set(in_bash(name, "-")) == options_of(name)
    assert in_bash(name, "--da") == (["--data-dir"] if "--data-dir" in options_of(name) else [])


def test_bash_completes_values(photos):
    assert in_bash("batch", "--runner", "") == in_bash("batch", "--runner", "=", "") == ["native", "ray"]
    assert in_bash("batch", "--runner", "=") == ["native", "ray"]
    assert in_bash("clean", "--companions", "t") == ["take"]
    assert in_bash("gui", "--data-dir", "") == ["holiday 2025"]
    assert in_bash("query", "--radius", "") == []
    assert in_bash("index", "h") == ["holiday 2025"]
    assert set(in_bash("query", "h")) == {"holiday 2025", "house.jpg"}


# --- fish ---


def in_fish(line):
    """The words that fish offers at the end of a line."""
    path, _ = MADE[FISH]
    done = subprocess.run(
        [tool("fish"), "--no-config", "-c", 'source $argv[1]; complete -C "$argv[2]"', path, line],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return [offered.partition("\t")[0] for offered in done.stdout.splitlines()]


def test_fish_completes_commands_options_and_values(photos):
    assert set(NAMES) <= set(in_fish("dupfinder "))
    assert set(in_fish("dupfinder cl")) == {"clusters", "clean"}
    for name in ("gui", "clean"):
        assert {flag for flag in options_of(name) if flag[:2] == "--"} == set(in_fish(f"dupfinder {name} --"))
    assert set(in_fish("dupfinder batch --runner ")) == {"native", "ray"}
    assert in_fish("dupfinder query hou") == ["house.jpg"]


# --- zsh ---

ASK_ZSH = r"""
zmodload zsh/zpty
zpty shell "$ZSH_TOLD" -f -i
zpty -w shell "PROMPT= RPROMPT= fpath=('$FUNCTIONS' \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell "zstyle ':completion:*' list-colors 'no='; unsetopt beep list_beep; setopt no_list_rows_first"
zpty -w shell "compadd() {"
zpty -w shell "local -a shown; builtin compadd -O shown \"\$@\""
zpty -w shell "print -rl -- \${shown/#/OFFERED:} >> '$ANSWER'; builtin compadd \"\$@\" }"
zpty -w shell "print -r READY > '$ANSWER'"
while [[ ! -s $ANSWER ]]; do sleep 0.05; done
zpty -w -n shell "$LINE"$'\t'
zpty -w -n shell $'\x15'"print -r DONE >> '$ANSWER'"$'\n'
while [[ $(<$ANSWER) != *DONE* ]]; do sleep 0.05; done
zpty -d shell
"""


def in_zsh(line, tmp_path):
    """The words that zsh offers at the end of a line."""
    answer = tmp_path / "answer"
    answer.unlink(missing_ok=True)
    zsh = tool("zsh")
    names = {"ZSH_TOLD": zsh, "FUNCTIONS": str(MADE[ZSH][0].parent), "ANSWER": str(answer), "LINE": line}
    subprocess.run(
        [zsh, "-f", "-c", ASK_ZSH], env={**os.environ, **names, "TERM": "dumb"}, check=True, timeout=120
    )
    lines = answer.read_text(encoding="utf-8").splitlines()
    return {line.removeprefix("OFFERED:") for line in lines if line.startswith("OFFERED:")} - {""}


def test_zsh_completes_commands_options_and_values(photos, tmp_path):
    assert set(NAMES) <= in_zsh("dupfinder ", tmp_path)
    assert options_of("clean") <= in_zsh("dupfinder clean -", tmp_path)
    assert in_zsh("dupfinder batch --runner ", tmp_path) == {"native", "ray"}
    assert in_zsh("dupfinder query hou", tmp_path) == {"house.jpg"}
