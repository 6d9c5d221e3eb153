"""How a picture of a group stands, as Compare, preview and info panel show it."""

from __future__ import annotations

from dupfinder.base.records import Cluster, ClusterFile
from dupfinder.ui.compare.file_marks import MarkState
from dupfinder.ui.duplicates.review import Review
from dupfinder.ui.style import formatting


def state_of(review: Review, cluster: Cluster, file: ClusterFile) -> MarkState:
    """Returns the mark of a file, and its reason."""
    path = file.image.path
    check = review.check_of(path)
    is_told = check.by_person or check.locked or check.proposed  # by other words than those of a rule
    reason = check.failure or formatting.stays("" if is_told else check.reason)
    is_keeper = file.image is cluster.keeper and not check.checked
    because = review.kept_because(path) if is_keeper else ""
    return MarkState(check.checked, check.by_person, is_keeper, reason, check.locked, because, check.proposed)
