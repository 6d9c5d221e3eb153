"""Literal types that several packages share."""

from __future__ import annotations

from typing import Literal

State = Literal["waiting", "moving", "trashed", "failed", "restoring", "restored", "lost"]
"""The state of a file in the journal.

waiting: not reached yet. moving: at its path, or in the trash already. trashed: in the trash. failed: not
moved, for the recorded reason. restoring: in the trash, or at its path already. restored: at its path again.
lost: neither at its path nor in the trash.
"""


DecisionKind = Literal["pair", "cluster"]
