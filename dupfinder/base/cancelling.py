"""The token that cancels long operations."""

from __future__ import annotations

from typing import Final, Protocol


class CancelToken(Protocol):
    """Tells an operation to stop; `threading.Event` is one."""

    def is_set(self) -> bool:
        """Whether the operation should stop."""


class _Never:
    def is_set(self) -> bool:
        return False


NEVER: Final[CancelToken] = _Never()
"""The token of an operation that cannot be cancelled."""
