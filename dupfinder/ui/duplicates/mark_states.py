"""The mark of a file in a review, as Compare, large views and the info panel show it."""

from __future__ import annotations

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.style import formatting


def mark_state(review: Review, item: Item, cluster: Cluster | None = None) -> MarkState | None:
    """Returns the mark of a file and its reason; None if it is in no cluster.

    Args:
        review: knows the marks.
        item: the file.
        cluster: that of the file, if the caller has it.
    """
    path = item.image.path
    cluster = cluster or review.cluster_of(path)
    if cluster is None:
        return None
    check = review.check_of(path)
    is_told = check.by_person or check.locked or check.proposed  # by other words than those of a rule
    reason = check.failure or formatting.stays("" if is_told else check.reason)
    is_keeper = path == review.kept_of(cluster) and not check.checked
    because = review.kept_because(path) if is_keeper else ""
    return MarkState(check.checked, check.by_person, is_keeper, reason, check.locked, because, check.proposed)
