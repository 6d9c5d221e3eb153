"""Chooses the picture that the info panel of the page Review shows."""

from __future__ import annotations

from typing import cast

from dupfinder.base.records import Cluster
from dupfinder.ui.duplicates.mark_states import mark_state
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.grid.view import GridView
from dupfinder.ui.info.side import Subject


def subject_of(grid: GridView, review: Review, current: Cluster | None) -> Subject:
    """Returns the current picture of a grid and its group, or the best one of the current group.

    Args:
        grid: shows pictures of groups.
        review: knows the marks.
        current: the group to show without a current picture; None for none.
    """
    index, model = grid.currentIndex(), grid.grid_model()
    section = model.section_of(index.row()) if index.isValid() else None
    if section is not None:
        item, group = model.item(index), cast(Cluster, section.subject)
    elif current is not None:
        item, group = current.files[0], current
    else:
        return Subject(grid.selected_items())
    return Subject(grid.selected_items(), item, mark_state(review, item, group), group)
