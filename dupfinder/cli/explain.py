"""The command explain: the answer for two files, and the figures that it rests on, within 80 columns."""

from __future__ import annotations

import argparse
import textwrap
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from dupfinder.cli.output import DONE, counted, open_finder, print_json, print_line, sized
from dupfinder.documents import explanation_document

if TYPE_CHECKING:
    from dupfinder.explanation.records import (
        AgreementFigures,
        CropEvidence,
        ExplainedFile,
        Explanation,
        HashEvidence,
        SecondLook,
    )

_WIDTH: Final = 80
_INDENT: Final = 13


def run_explain(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder:
        found = finder.explain(options.first, options.second, radius=options.radius, cancel=cancel)
    if options.json:
        print_json(explanation_document(found))
        return DONE
    for line in lines_of(found, brief=options.quiet):
        print_line(line)
    return DONE


def lines_of(found: Explanation, *, brief: bool = False) -> Iterator[str]:
    """Yields the lines of an explanation; only a path may be longer than 80 characters.

    Args:
        found: the explanation.
        brief: the answer alone.
    """
    yield from _wrapped(found.sentence, 0)
    if brief:
        return
    yield ""
    for title, file in (("First", found.first), ("Second", found.second)):
        yield f"{title:<{_INDENT}}{file.path}"  # whole, so that it can be copied
        yield from _block("", [_facts(file)])
    yield from _block("Bytes", ["equal" if found.equal_bytes else "differ"])
    if found.equal_pixels is not None:
        yield from _block("Pixels", ["equal" if found.equal_pixels else "differ"])
    if found.hashes is not None:
        yield from _block("Hashes", _hashes(found.hashes, found.radius))
        yield from _block("Second look", _second_look(found.hashes.second_look))
    if found.difference is not None:
        yield from _block("Third look", _third_look(found))
    if found.crop is not None:
        yield from _block("As a crop", _crop(found.crop))
    if found.changes:
        yield ""
        yield "What would change this, or what is done with it:"
        for change in found.changes:
            yield from _wrapped(f"- {change.sentence}", 2, "  ")


def _block(title: str, lines: list[str]) -> Iterator[str]:
    """Yields lines beside a title."""
    for number, line in enumerate(lines):
        first = f"{title:<{_INDENT}}" if number == 0 else " " * _INDENT
        yield from _wrapped(line, _INDENT, first)


def _wrapped(text: str, indent: int, first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )


def _facts(file: ExplainedFile) -> str:
    facts = [f"{file.width} × {file.height}", file.format] if file.problem is None else ["not decoded"]
    facts.append(sized(file.size_bytes))
    if file.taken_at:
        facts.append(f"taken {file.taken_at}")
    if file.camera:
        facts.append(file.camera)
    return ", ".join(facts)


def _hashes(hashes: HashEvidence, radius: int) -> list[str]:
    """Returns a table: a row for each orientation, a column for each pair of views."""
    pairs = sorted({(first, second) for first, second, _, _ in hashes.distances})
    lines = [f"64-bit dHash, in bits; at most {radius} for this radius"]
    if len(pairs) > 1:
        lines.append(f"{'views':<11}" + "".join(f"{f'{one}–{other}':>6}" for one, other in pairs))
    rows: dict[str, list[int]] = {}
    for _, _, transform, distance in sorted(hashes.distances, key=lambda row: row[:2]):
        rows.setdefault(transform or "upright", []).append(distance)
    for name, bits in rows.items():
        lines.append(f"{name:<11}" + "".join(f"{each:>6}" for each in bits))
    return lines


def _second_look(look: SecondLook) -> list[str]:
    from dupfinder.explanation.words import refusal
    from dupfinder.hashing.verification import FREQUENCY_CAP, FREQUENCY_LIMIT, STRUCTURE_LIMIT

    where = f"views {look.first_view}–{look.second_view}, {look.transform or 'upright'}, {look.distance} bits"
    frequency = f"frequency {look.frequency} of {FREQUENCY_LIMIT} (at most {FREQUENCY_CAP})"
    structure = f"structure {look.structure:.2f} of {STRUCTURE_LIMIT}"
    figures = f"{structure}, {frequency}; on the line {look.score:.2f}, at most 1"
    if look.accepted:
        beyond = look.score > 1 or look.frequency > FREQUENCY_CAP
        how = "tiny pictures are compared otherwise" if look.tiny else "most of the picture is undisturbed"
        return [where, figures, f"passes: {how}" if look.tiny or beyond else "passes"]
    return [where, figures, f"fails: {refusal(look)}"]


def _third_look(found: Explanation) -> list[str]:
    from dupfinder.explanation.words import difference_words

    difference = found.difference
    assert difference is not None
    lines = [f"{difference_words(difference)}; score {difference.score:.2f}, above 1 is a difference"]
    for left, top, width, height in difference.boxes:
        lines.append(f"at {left:.0%}, {top:.0%} of the second: {width:.0%} × {height:.0%} of its sides")
    return lines


def _crop(crop: CropEvidence) -> list[str]:
    from dupfinder.explanation.records import VOTES_NEEDED
    from dupfinder.explanation.words import shown_part, why_no_crop

    one, other = crop.features
    mirrored = ", mirrored" if crop.mirrored else ""
    lines = [
        f"{counted(one, 'local feature')} in the first, {other:,} in the second; {crop.similar:,} similar",
        *([f"{crop.votes} agree on a place{mirrored}, {VOTES_NEEDED} needed"] if crop.votes else []),
    ]
    if crop.shares is not None:
        lines.append("both show {:.0%} of the first, {:.0%} of the second".format(*crop.shares))
    lines += [f"thumbnails: {_agreement(crop.thumbnails)}"] if crop.thumbnails else []
    lines += [f"pixels: {_agreement(crop.pixels)}"] if crop.pixels else []
    if crop.crop is not None:
        corners = ", ".join(f"({x:.0f}, {y:.0f})" for x, y in crop.crop.region)
        return [*lines, shown_part(crop), f"corners in pixels there: {corners}"]
    return [*lines, f"no: {why_no_crop(crop)}"]


def _agreement(found: AgreementFigures) -> str:
    return (
        f"{found.textured} places (needed {found.textured_needed}), {found.share:.0%} of them agree"
        f" ({found.share_needed:.0%}), {found.mean:.2f} on average ({found.mean_needed:.2f})"
    )
