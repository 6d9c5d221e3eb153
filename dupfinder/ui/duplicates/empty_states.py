"""The text of the page Duplicates while it has no cluster to show."""

from __future__ import annotations

from typing import Literal, NamedTuple

from dupfinder.base.radii import MAX_CLUSTER_RADIUS
from dupfinder.ui.backend.cluster_table import ClusterTable
from dupfinder.ui.backend.operations.library import Overview
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr

Action = Literal["add-folder", "reopen", "compare", "enlarge"]


class State(NamedTuple):
    """An empty page.

    Attributes:
        picture: name of an illustration.
        title: a few words.
        sentence: advice.
        button: its text; empty for none.
        action: of the button; None for none.
        radius: the one that "enlarge" sets.
    """

    picture: str
    title: str
    sentence: str
    button: str = ""
    action: Action | None = None
    radius: int = 0


def empty_state(overview: Overview, table: ClusterTable | None, radius: int, *, is_busy: bool) -> State:
    """Returns the reason why no cluster is shown, and a way out.

    Args:
        overview: of an open library.
        table: the clusters at all radii; None if they are not known.
        radius: the current one, which has no cluster.
        is_busy: something is indexed, compared or moved.
    """
    if is_busy:
        return State(
            "indexing",
            tr("Looking for duplicates…"),
            tr("Groups appear as they are found. You can use Find now."),
        )
    if not overview.images or not any(folder.online for folder in overview.folders):
        return _without_images(overview)
    if overview.waiting or table is None:
        return State(
            "no-duplicates",
            tr("Not compared yet"),
            tr("Duplicates are found when all photos are compared with one another."),
            tr("Compare now"),
            "compare",
        )
    larger = next(
        (each for each in range(radius + 1, MAX_CLUSTER_RADIUS + 1) if table.at(each).entries), None
    )
    if larger is not None:
        return State(
            "no-duplicates",
            tr("No groups at this similarity"),
            tr("There are some if their photos may differ more."),
            tr("Allow more difference"),
            "enlarge",
            larger,
        )
    among = tr("Among %1, none is a copy of another.").replace("%1", formatting.photos(overview.images))
    return State("no-duplicates", tr("No duplicates"), among)


def _without_images(overview: Overview) -> State:
    """Returns the state of a library whose folders are missing, out of reach or empty."""
    if not overview.folders:
        return State(
            "no-folder",
            tr("No folder yet"),
            tr("Add a folder of photos to find duplicates in. Nothing in it is changed."),
            tr("Add folder…"),
            "add-folder",
        )
    if not any(folder.online for folder in overview.folders):
        return State(
            "folder-gone",
            tr("The folder is out of reach"),
            tr("Connect the drive, or remove the folder from the list at the left."),
            tr("Try again"),
            "reopen",
        )
    return State(
        "no-folder",
        tr("There are no photos in these folders"),
        tr("Add another folder, or put pictures into this one and rescan."),
        tr("Add folder…"),
        "add-folder",
    )
