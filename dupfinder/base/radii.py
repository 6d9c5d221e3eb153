"""The radii of queries and clusters, in bits."""

from __future__ import annotations

from typing import Final

DEFAULT_RADIUS: Final = 10
MAX_CLUSTER_RADIUS: Final = 12
MAX_QUERY_RADIUS: Final = 20
