"""Reads commands and options from the argument parser, for the man page and the completions."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from dupfinder.cli.arguments import make_parser

FOLDERS = ("FOLDER", "DIR", "OUTPUT", "F")
FILES = ("FILE", "IMAGE", "INPUT", "FOLDER|IMAGE")


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command.

    Attributes:
        flags: such as -q and --quiet.
        value: what follows it, as help shows it; empty if nothing does.
        text: its help.
        choices: all values there are; empty if there are others.
        required: the command does not run without it.
    """

    flags: tuple[str, ...]
    value: str
    text: str
    choices: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Operand:
    """An argument that is no option.

    Attributes:
        name: as help shows it.
        text: its help; may be empty.
        least, several: how many there must be, and whether there may be more than one.
    """

    name: str
    text: str
    least: int
    several: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        name: the word after the program's name; empty for the program itself.
        text: its help.
        options, operands: in the order of help.
        epilog: further lines, as they stand.
    """

    name: str
    text: str
    options: tuple[Option, ...]
    operands: tuple[Operand, ...]
    epilog: str


def read_commands() -> tuple[Command, list[Command]]:
    """Returns the program without a command, and its commands."""
    parser = make_parser()
    (verbs,) = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    texts = {action.dest: action.help or "" for action in verbs._choices_actions}
    return _command("", parser.description or "", parser), [
        _command(name, texts[name], verb) for name, verb in verbs.choices.items()
    ]


def kind_of(value: str) -> str:
    """Returns what completes a value: "folders", "files" or nothing."""
    return "folders" if value in FOLDERS else "files" if value in FILES else ""


def _command(name: str, text: str, parser: argparse.ArgumentParser) -> Command:
    actions = [each for each in parser._actions if not isinstance(each, argparse._SubParsersAction)]
    options = tuple(_option(each) for each in actions if each.option_strings)
    operands = tuple(_operand(each) for each in actions if not each.option_strings)
    return Command(name, text, options, operands, parser.epilog or "")


def _option(action: argparse.Action) -> Option:
    choices = tuple(map(str, action.choices or ()))
    value = "" if action.nargs == 0 else str(action.metavar or "|".join(choices))
    text = (action.help or "").replace("%%", "%")
    return Option(tuple(action.option_strings), value, text, choices, action.required)


def _operand(action: argparse.Action) -> Operand:
    least = 0 if action.nargs == "*" else 1
    return Operand(str(action.metavar), action.help or "", least, action.nargs in ("*", "+"))
