"""Chooses the words of the page Find for a query without results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dupfinder.base.radii import MAX_QUERY_RADIUS
from dupfinder.base.records import Match
from dupfinder.ui.backend.operations.queries import QueryAnswer
from dupfinder.ui.find.result_order import within
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.empty_state import EmptyState


class WaysOut(NamedTuple):
    """The action of the button: add a folder, show up to a distance, or end the filters."""

    add_folder: Callable[[], object]
    show_up_to: Callable[[int], object]
    show_all: Callable[[], object]


def show_no_match(
    empty: EmptyState, answer: QueryAnswer, filtered: Sequence[Match], radius: int, images: int, ways: WaysOut
) -> None:
    """Shows why there is no result.

    Args:
        empty: shows it.
        answer: of the query.
        filtered: the matches at every distance that pass the filters.
        radius: the largest distance that is shown.
        images: how many the library has.
        ways: for the button.
    """
    among = tr("Among %1.").replace("%1", formatting.photos(images))
    nearest = min((match.distance for match in filtered if match.distance > radius), default=None)
    if not images:
        empty.show_state(
            "no-folder",
            tr("The library is empty"),
            tr("Add a folder of photos to search in."),
            tr("Add folder…"),
            ways.add_folder,
        )
    elif nearest is not None:
        empty.show_state(
            "no-match",
            tr("Nothing is as similar as that"),
            " ".join((among, tr("The nearest is %1 away.").replace("%1", formatting.bits(nearest)))),
            tr("Show the nearest"),
            lambda: ways.show_up_to(nearest),
        )
    elif any(within(answer.matches, radius)):
        empty.show_state(
            "no-match",
            tr("Everything found is hidden"),
            tr("The filters above leave nothing over."),
            tr("Show all"),
            ways.show_all,
        )
    elif radius < MAX_QUERY_RADIUS and not answer.complete:
        empty.show_state("no-match", tr("Nothing is as similar as that"), among)
    else:
        empty.show_state("no-match", tr("Nothing resembles this picture"), among)
