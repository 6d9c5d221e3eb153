"""Writes the man page from the argument parser."""

from __future__ import annotations

import re
import textwrap

from command_tree import Command, Operand, Option, read_commands

from dupfinder import __version__

_NAME = "find near\\-duplicate photographs"
_PROMISE = """\
Extras go to the trash, after checks of each file; \\fBundo\\fR brings them back.
Nothing is deleted for good, and nothing else is written into photo folders."""
_PLACES = """\
.SH ENVIRONMENT
.TP
.B DUPFINDER_DATA_DIR
The folder of the library, if \\fB\\-\\-data\\-dir\\fR does not name one.
.SH FILES
.TP
.I ~/.local/share/dupfinder
The folder of the library otherwise; \\fBdupfinder info\\fR prints it.
.TP
.I ~/.cache/dupfinder
Thumbnails and logs."""


def make_page(date: str) -> str:
    """Returns the page, in the man macros.

    Args:
        date: of the release, as year, month and day.
    """
    program, commands = read_commands()
    lines = [
        '.\\" Made by scripts/make_share.py from the argument parser; do not edit.',
        f'.TH DUPFINDER 1 {date} "dupfinder {_escaped(__version__)}" "User commands"',
        ".SH NAME",
        f"dupfinder \\- {_NAME}",
        ".SH SYNOPSIS",
        *_synopsis(next(each for each in commands if each.name == "gui"), named=False),
    ]
    for command in commands:
        lines += [".br", *_synopsis(command)]
    lines += [".SH DESCRIPTION", _text(program.text), ".PP", _PROMISE, ".SH OPTIONS"]
    for option in program.options:
        lines += _option(option)
    lines += [".SH COMMANDS"]
    for command in commands:
        lines += _section(command)
    lines += [".SH EXIT STATUS", _text(program.epilog.removeprefix("Exit status: ")), _PLACES]
    return "\n".join(lines) + "\n"


def _synopsis(command: Command, *, named: bool = True) -> list[str]:
    words = ["\\fBdupfinder\\fR", *([f"\\fB{_escaped(command.name)}\\fR"] if named else [])]
    words += [_flag(option) for option in command.options if option.required]
    words += ["[\\fIOPTION\\fR]..."]
    words += [_shown(operand) for operand in command.operands]
    return [" ".join(words)]


def _section(command: Command) -> list[str]:
    lines = [f".SS dupfinder {_escaped(command.name)}", _text(f"{_sentence(command.text)}.")]
    for operand in command.operands:
        if operand.text:
            lines += [".TP", _shown(operand), _text(f"{_sentence(operand.text)}.")]
    for option in command.options:
        if "--help" not in option.flags:
            lines += _option(option)
    if command.epilog:
        lines += [".PP", ".nf", *(_guarded(_escaped(each)) for each in command.epilog.splitlines()), ".fi"]
    return lines


def _option(option: Option) -> list[str]:
    return [".TP", _flag(option), _text(f"{_sentence(option.text)}.")]


def _flag(option: Option) -> str:
    value = f" \\fI{_escaped(option.value)}\\fR" if option.value else ""
    return ", ".join(f"\\fB{_escaped(flag)}\\fR" for flag in option.flags) + value


def _shown(operand: Operand) -> str:
    name = f"\\fI{_escaped(operand.name)}\\fR" + ("..." if operand.several else "")
    return name if operand.least else f"[{name}]"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].removesuffix(".")


def _text(text: str) -> str:
    """Returns filled text: a sentence a line, as the man macros ask for."""
    sentences = re.split(r"(?<=\.)\s+(?=[A-Z])", text.strip())
    lines = (textwrap.wrap(_escaped(each), 78, break_on_hyphens=False) for each in sentences)
    return "\n".join(_guarded(line) for each in lines for line in each)


def _guarded(line: str) -> str:
    """Returns an escaped line that is no request, whatever it begins with."""
    return f"\\&{line}" if line.startswith((".", "'")) else line


def _escaped(text: str) -> str:
    """Returns text with what means something to troff, and what is not ASCII, escaped."""
    known = {"\\": "\\e", "-": "\\-", "…": "...", "’": "\\(cq", "“": "\\(lq", "”": "\\(rq", "×": "\\(mu"}
    return "".join(known.get(each, each if each.isascii() else f"\\[u{ord(each):04X}]") for each in text)
