"""Sentences about pictures that could not be looked for."""

from __future__ import annotations

from dupfinder.base.errors import DupfinderError, ImageError
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.operations.queries import Source
from dupfinder.ui.style import formatting
from dupfinder.ui.style.core_texts import core_text
from dupfinder.ui.style.sentences import ended
from dupfinder.ui.style.translation import tr

_UNREADABLE = "cannot be read as an image: "
_NO_IMAGE = "not an image that can be read"
_BUT = ", but "


def failure_words(error: DupfinderError, source: Source) -> tuple[str, str]:
    """Returns a title and a reason, which may be empty."""
    _, found, reason = str(error).rpartition(_UNREADABLE)
    if not isinstance(error, ImageError) or not found:
        return tr("This could not be searched for"), ended(sentence_of(error))
    title = formatting.filled(tr("%1 isn't a picture dupfinder can open"), formatting.named(source.name))
    reason = reason.removeprefix(_NO_IMAGE).strip(". ")
    if reason.startswith(_BUT):
        reason = formatting.filled(tr("it is %1"), core_text(reason.removeprefix(_BUT)))
    else:
        reason = formatting.sentence(reason)
    return title, ended(reason[:1].upper() + reason[1:])
