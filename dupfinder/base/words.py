"""Literal types that several packages share."""

from __future__ import annotations

from typing import Literal

State = Literal["waiting", "moving", "trashed", "failed", "restoring", "restored", "lost"]
"""What became of a file.

waiting: its turn has not come. moving: it is in its place or in the trash already. trashed: it is in
the trash. failed: it stayed in its place, for the reason that is noted. restoring: it is in the trash
or back already. restored: it is back. lost: it was found neither in its place nor in the trash.
"""


DecisionKind = Literal["pair", "cluster"]
