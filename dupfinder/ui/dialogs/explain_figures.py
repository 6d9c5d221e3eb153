"""The figures of an explanation as rows: a name, a value, its bound, and whether it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from dupfinder.ui.style import formatting
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.translation import tr

if TYPE_CHECKING:
    from dupfinder.base.records import Transform
    from dupfinder.explanation.records import (
        AgreementFigures,
        Change,
        CropEvidence,
        ExplainedFile,
        Explanation,
        HashEvidence,
    )


class Figure(NamedTuple):
    """One row.

    Attributes:
        name: of the figure.
        value: in words.
        bound: what it is compared with; empty for none.
        passes: whether it is within; None where there is no bound.
    """

    name: str
    value: str
    bound: str = ""
    passes: bool | None = None


def figures_of(found: Explanation) -> list[Figure]:
    """Returns the rows of an explanation, in the order in which files are compared."""
    rows = [Figure(tr("Bytes"), tr("equal") if found.equal_bytes else tr("different"))]
    if found.equal_pixels is not None:
        rows.append(Figure(tr("Pixels"), tr("equal") if found.equal_pixels else tr("different")))
    if found.hashes is not None:
        rows += _of_hashes(found.hashes, found.radius)
    if found.difference is not None:
        from dupfinder.explanation.words import difference_words

        words = (
            f"{core_text(difference_words(found.difference))}, {formatting.decimal(found.difference.score)}"
        )
        rows.append(Figure(tr("Third look"), words, _at_most("1"), found.difference.score <= 1))
    if found.crop is not None:
        rows += _of_crop(found.crop)
    return rows


def _of_hashes(hashes: HashEvidence, radius: int) -> Iterator[Figure]:
    from dupfinder.hashing.verification import FREQUENCY_CAP

    look = hashes.second_look
    nearest = f"{formatting.bits(hashes.nearest)}, {_transform(hashes.nearest_transform)}"
    yield Figure(tr("Distance"), nearest, _at_most(str(radius)), hashes.nearest <= radius)
    if look.distance != hashes.nearest:
        words = f"{formatting.bits(look.distance)}, {_transform(look.transform)}"
        yield Figure(tr("of the views that pass"), words, _at_most(str(radius)), look.distance <= radius)
    if look.tiny:
        value = tr("nearly equal") if look.accepted else tr("not nearly equal")
        yield Figure(tr("Second look, tiny"), value, "", look.accepted)
        return
    yield Figure(tr("Second look"), formatting.decimal(look.score), _at_most("1"), look.accepted)
    yield Figure("", tr("structure %1").replace("%1", formatting.decimal(look.structure)))
    yield Figure("", tr("frequency %1").replace("%1", str(look.frequency)), _at_most(str(FREQUENCY_CAP)))


def _of_crop(crop: CropEvidence) -> Iterator[Figure]:
    from dupfinder.explanation.records import VOTES_NEEDED

    similar = tr("%Ln similar", "", crop.similar)
    agree = str(crop.votes) if crop.votes else tr("fewer than %1").replace("%1", str(VOTES_NEEDED))
    votes = tr("%1 agree of %2").replace("%1", agree).replace("%2", similar)
    yield Figure(tr("Local features"), votes, _at_least(str(VOTES_NEEDED)), crop.votes >= VOTES_NEEDED)
    if crop.shares is not None:
        shares = " / ".join(formatting.percent(share) for share in crop.shares)
        yield Figure(tr("Shown by both"), shares, "", crop.enough_in_common)
    for name, agreement in ((tr("Thumbnails"), crop.thumbnails), (tr("Pixels there"), crop.pixels)):
        if agreement is not None:
            yield from _of_agreement(name, agreement)


def _of_agreement(name: str, found: AgreementFigures) -> Iterator[Figure]:
    places = tr("%Ln places", "", found.textured)
    enough = found.textured >= found.textured_needed
    yield Figure(name, places, _at_least(formatting.number(found.textured_needed)), enough)
    agree = tr("%1 of them agree").replace("%1", formatting.percent(found.share))
    yield Figure(
        "", agree, _at_least(formatting.percent(found.share_needed)), found.share >= found.share_needed
    )
    mean = tr("%1 on average").replace("%1", formatting.decimal(found.mean))
    yield Figure("", mean, _at_least(formatting.decimal(found.mean_needed)), found.mean >= found.mean_needed)


def facts_of(file: ExplainedFile) -> str:
    """Returns the line below the name of a file."""
    if file.problem is not None:
        return f"{formatting.size(file.size_bytes)}, {core_text(file.problem)}"
    facts = [f"{file.width} × {file.height}", file.format, formatting.size(file.size_bytes)]
    facts += [tr("taken %1").replace("%1", file.taken_at)] if file.taken_at else []
    facts += [formatting.plain(file.camera)] if file.camera else []
    return ", ".join(facts)


_IN_THE_WINDOW: Final = (
    ("with --crops", "with the search for crops"),
    ("without --crops", "without the search for crops"),
    ("--crops:", "with the search for crops (menu Library):"),
    ("--radius", "radius"),
    ("clusters turn", "groups turn"),
    ("clusters keep", "groups keep"),
)
"""Options of the command line, and what they are called in the window."""


def in_the_window(words: str) -> str:
    """Returns a sentence of an explanation, translated, without options of the command line."""
    for option, name in _IN_THE_WINDOW:
        words = words.replace(option, name)
    return core_text(words)


def changes_of(found: Explanation) -> list[str]:
    """Returns the settings that change the answer; look-alikes are joined by the command line only."""
    shown: list[Change] = [change for change in found.changes if change.setting != "look-alikes"]
    sentences = [in_the_window(change.sentence) for change in shown]
    return [words[:1].upper() + words[1:] for words in sentences]


def _transform(name: Transform | None) -> str:
    return core_text(name) if name else tr("upright")


def _at_most(bound: str) -> str:
    return tr("at most %1").replace("%1", bound)


def _at_least(bound: str) -> str:
    return tr("at least %1").replace("%1", bound)
