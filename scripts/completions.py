"""Writes completions for bash, zsh and fish from the argument parser."""

from __future__ import annotations

from collections.abc import Iterable

from command_tree import Command, Operand, Option, kind_of, read_commands

_HEAD = "# Made by scripts/make_share.py from the argument parser; do not edit."


def bash() -> str:
    """Returns the script for bash 4.4 or later; it needs no other package."""
    program, commands = read_commands()
    lines = [f"# bash completion for dupfinder\n{_HEAD}", _BASH_FUNCTION]
    lines += ["_dupfinder_value() {", '    case "$1 $2" in']
    for command in commands:
        for option in command.options:
            if option.value:
                patterns = "|".join(f'"{command.name} {flag}"' for flag in option.flags)
                lines.append(f"        {patterns}) {_bash_value(option)} ;;")
    lines += [
        "        *) return 1 ;;",
        "    esac",
        "    return 0",
        "}",
        "",
        "_dupfinder_options() {",
        '    case "$1" in',
    ]
    for command in commands:
        lines.append(f'        {command.name}) echo "{" ".join(_flags(command))}" ;;')
    lines += ["    esac", "}", "", "_dupfinder_operands() {", '    case "$1" in']
    for command in commands:
        kinds = {kind_of(operand.name) for operand in command.operands}
        if kinds:
            lines.append(
                f"        {command.name}) _dupfinder_{'files' if 'files' in kinds else 'folders'} ;;"
            )
    lines += ["    esac", "}", ""]
    names = " ".join(command.name for command in commands)
    lines += [f'_dupfinder_commands="{names}"', f'_dupfinder_general="{" ".join(_flags(program))}"']
    return "\n".join([*lines, "complete -F _dupfinder dupfinder", ""])


def zsh() -> str:
    """Returns the script for zsh."""
    program, commands = read_commands()
    lines = ["#compdef dupfinder", _HEAD, "", "_dupfinder() {", "    local -a commands"]
    lines += ["    commands=("]
    lines += [f"        {_quoted(f'{each.name}:{each.text}')}" for each in commands]
    lines += ["    )", "    if (( CURRENT > 2 )) && (( ${commands[(I)${words[2]}:*]} )); then"]
    lines += ["        local command=$words[2]", "        shift words", "        (( CURRENT-- ))"]
    lines += ["        _dupfinder_$command", "        return", "    fi"]
    lines += ["    if (( CURRENT == 2 )) && [[ $words[CURRENT] != -* ]]; then"]
    lines += ["        _describe -t commands command commands", "    fi"]
    lines += ["    if (( CURRENT == 2 )) && [[ $words[CURRENT] == -* ]]; then"]
    general = " ".join(_quoted(_zsh_spec(option)) for option in program.options)
    lines += [f"        _arguments {general}", "    fi", "    _dupfinder_gui", "}", ""]
    for command in commands:
        lines += [f"_dupfinder_{command.name}() {{", "    _arguments -s \\"]
        words = [_zsh_option(option) for option in command.options]
        words += [_zsh_operand(operand) for operand in command.operands]
        lines += [" \\\n".join(f"        {word}" for word in words), "}", ""]
    return "\n".join([*lines, '_dupfinder "$@"', ""])


def fish() -> str:
    """Returns the script for fish."""
    program, commands = read_commands()
    names = " ".join(command.name for command in commands)
    start = f"'not __fish_seen_subcommand_from {names}'"
    lines = ["# fish completion for dupfinder", _HEAD]
    lines += [f"complete -c dupfinder -n {start} {_fish_option(each)}" for each in program.options]
    for command in commands:
        text = _quoted(command.text)
        lines.append(f"complete -c dupfinder -n __fish_use_subcommand -a {command.name} -d {text}")
    for command in commands:
        seen = f"'__fish_seen_subcommand_from {command.name}'"
        if not any(kind_of(operand.name) for operand in command.operands):
            lines.append(f"complete -c dupfinder -n {seen} -f")
        lines += [f"complete -c dupfinder -n {seen} {_fish_option(each)}" for each in command.options]
    return "\n".join([*lines, ""])


def _flags(command: Command) -> list[str]:
    return [flag for option in command.options for flag in option.flags]


def _bash_value(option: Option) -> str:
    if option.choices:
        return f'_dupfinder_words "{" ".join(option.choices)}"'
    kind = kind_of(option.value)
    return f"_dupfinder_{kind}" if kind else ":"


_BASH_FUNCTION = """
_dupfinder() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=gui
    COMPREPLY=()
    # An equals sign is a word of its own.
    if [[ $current == "=" ]]; then
        current=
    elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD > 1)) && [[ " $_dupfinder_commands " == *" ${COMP_WORDS[1]} "* ]]; then
        command=${COMP_WORDS[1]}
    fi
    if _dupfinder_value "$command" "$previous"; then
        return
    fi
    if [[ $current == -* ]]; then
        _dupfinder_words "$(_dupfinder_options "$command")"
        ((COMP_CWORD > 1)) || _dupfinder_words "$_dupfinder_general"
    else
        ((COMP_CWORD > 1)) || _dupfinder_words "$_dupfinder_commands"
        _dupfinder_operands "$command"
    fi
}

_dupfinder_words() {
    local word
    for word in $1; do
        if [[ $word == "$current"* && " ${COMPREPLY[*]} " != *" $word "* ]]; then
            COMPREPLY+=("$word")
        fi
    done
}

_dupfinder_paths() {
    local path
    while IFS= read -r path; do
        COMPREPLY+=("$path")
    done < <(compgen "$1" -- "$current")
    compopt -o filenames 2>/dev/null
}

_dupfinder_folders() { _dupfinder_paths -d; }

_dupfinder_files() { _dupfinder_paths -f; }
"""


def _zsh_option(option: Option) -> str:
    """Returns the argument of _arguments for an option with all its flags."""
    if len(option.flags) == 1:
        return _quoted(_zsh_spec(option))
    together = " ".join(option.flags)
    inside = ",".join(option.flags)
    return f"{_quoted(f'({together})')}{{{inside}}}{_quoted(_zsh_rest(option))}"


def _zsh_spec(option: Option) -> str:
    return option.flags[-1] + _zsh_rest(option)


def _zsh_rest(option: Option) -> str:
    return f"[{_zsh_text(option.text)}]{_zsh_action(option.value, option.choices) if option.value else ''}"


def _zsh_operand(operand: Operand) -> str:
    return _quoted(("*" if operand.several else "") + _zsh_action(operand.name, ()))


def _zsh_action(name: str, choices: Iterable[str]) -> str:
    words = " ".join(choices)
    paths = {"folders": "_files -/", "files": "_files"}.get(kind_of(name), " ")
    return f":{_zsh_text(name)}:{f'({words})' if words else paths}"


def _zsh_text(text: str) -> str:
    for each in "\\[]:":
        text = text.replace(each, f"\\{each}")
    return text


def _fish_option(option: Option) -> str:
    words = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in reversed(option.flags)
    ]
    if option.choices:
        words.append(f"-x -a {_quoted(' '.join(option.choices))}")
    elif option.value:
        kind = kind_of(option.value)
        words.append({"folders": "-x -a '(__fish_complete_directories)'", "files": "-r -F"}.get(kind, "-x"))
    return " ".join([*words, f"-d {_quoted(option.text)}"])


def _quoted(text: str) -> str:
    """Returns text in single quotes, for all three shells alike."""
    return "'" + text.replace("'", "’") + "'"
