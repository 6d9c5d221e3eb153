"""The figures of an explanation as rows: a name, a value, its bound, and whether it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from dupfinder.ui.style import formatting

if TYPE_CHECKING:
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
    rows = [Figure(_tr("Bytes"), _tr("equal") if found.equal_bytes else _tr("different"))]
    if found.equal_pixels is not None:
        rows.append(Figure(_tr("Pixels"), _tr("equal") if found.equal_pixels else _tr("different")))
    if found.hashes is not None:
        rows += _of_hashes(found.hashes, found.radius)
    if found.difference is not None:
        from dupfinder.explanation.words import difference_words

        words = f"{difference_words(found.difference)}, {found.difference.score:.2f}"
        rows.append(Figure(_tr("Third look"), words, _at_most("1"), found.difference.score <= 1))
    if found.crop is not None:
        rows += _of_crop(found.crop)
    return rows


def _of_hashes(hashes: HashEvidence, radius: int) -> Iterator[Figure]:
    from dupfinder.hashing.verification import FREQUENCY_CAP

    look = hashes.second_look
    nearest = f"{formatting.bits(hashes.nearest)}, {hashes.nearest_transform or _tr('upright')}"
    yield Figure(_tr("Distance"), nearest, _at_most(str(radius)), hashes.nearest <= radius)
    if look.distance != hashes.nearest:
        words = f"{formatting.bits(look.distance)}, {look.transform or _tr('upright')}"
        yield Figure(_tr("of the views that pass"), words, _at_most(str(radius)), look.distance <= radius)
    if look.tiny:
        value = _tr("nearly equal") if look.accepted else _tr("not nearly equal")
        yield Figure(_tr("Second look, tiny"), value, "", look.accepted)
        return
    yield Figure(_tr("Second look"), f"{look.score:.2f}", _at_most("1"), look.accepted)
    yield Figure("", _tr("structure %1").replace("%1", f"{look.structure:.2f}"))
    yield Figure("", _tr("frequency %1").replace("%1", str(look.frequency)), _at_most(str(FREQUENCY_CAP)))


def _of_crop(crop: CropEvidence) -> Iterator[Figure]:
    from dupfinder.explanation.records import VOTES_NEEDED

    similar = formatting.counted(crop.similar, _tr("%1 similar"), _tr("%1 similar"))
    agree = str(crop.votes) if crop.votes else _tr("fewer than %1").replace("%1", str(VOTES_NEEDED))
    votes = _tr("%1 agree of %2").replace("%1", agree).replace("%2", similar)
    yield Figure(_tr("Local features"), votes, _at_least(str(VOTES_NEEDED)), crop.votes >= VOTES_NEEDED)
    if crop.shares is not None:
        shares = " / ".join(f"{share:.0%}" for share in crop.shares)
        yield Figure(_tr("Shown by both"), shares, "", crop.enough_in_common)
    for name, agreement in ((_tr("Thumbnails"), crop.thumbnails), (_tr("Pixels there"), crop.pixels)):
        if agreement is not None:
            yield from _of_agreement(name, agreement)


def _of_agreement(name: str, found: AgreementFigures) -> Iterator[Figure]:
    places = formatting.counted(found.textured, _tr("%1 place"), _tr("%1 places"))
    enough = found.textured >= found.textured_needed
    yield Figure(name, places, _at_least(formatting.number(found.textured_needed)), enough)
    agree = _tr("%1 of them agree").replace("%1", f"{found.share:.0%}")
    yield Figure("", agree, _at_least(f"{found.share_needed:.0%}"), found.share >= found.share_needed)
    mean = _tr("%1 on average").replace("%1", f"{found.mean:.2f}")
    yield Figure("", mean, _at_least(f"{found.mean_needed:.2f}"), found.mean >= found.mean_needed)


def facts_of(file: ExplainedFile) -> str:
    """Returns the line below the name of a file."""
    if file.problem is not None:
        return f"{formatting.size(file.size_bytes)}, {file.problem}"
    facts = [f"{file.width} × {file.height}", file.format, formatting.size(file.size_bytes)]
    facts += [_tr("taken %1").replace("%1", file.taken_at)] if file.taken_at else []
    facts += [formatting.plain(file.camera)] if file.camera else []
    return ", ".join(facts)


_IN_THE_WINDOW: Final = (
    ("with --crops", "with the search for crops"),
    ("without --crops", "without the search for crops"),
    ("--crops:", "with the search for crops (menu Library):"),
    ("--radius", "radius"),
)
"""Options of the command line, and what they are called in the window."""


def in_the_window(words: str) -> str:
    """Returns a sentence of an explanation without options of the command line."""
    for option, name in _IN_THE_WINDOW:
        words = words.replace(option, name)
    return words


def changes_of(found: Explanation) -> list[str]:
    """Returns the settings that change the answer; look-alikes are joined by the command line only."""
    shown: list[Change] = [change for change in found.changes if change.setting != "look-alikes"]
    sentences = [in_the_window(change.sentence) for change in shown]
    return [words[:1].upper() + words[1:] for words in sentences]


def _at_most(bound: str) -> str:
    return _tr("at most %1").replace("%1", bound)


def _at_least(bound: str) -> str:
    return _tr("at least %1").replace("%1", bound)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExplainDialog", words)
