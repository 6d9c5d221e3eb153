"""Parts of the window that are made when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class OnDemand(Generic[T]):
    """Makes a part once, when it is first asked for.

    Args:
        make: returns the part; what it is made of is imported there.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None
        self._uses: list[Callable[[T], object]] = []

    @property
    def made(self) -> T | None:
        """The part if it exists; asking does not make it."""
        return self._made

    def get(self) -> T:
        """Returns the part, which is made now if nobody has needed it before."""
        if self._made is None:
            self._made = made = self._make()
            uses, self._uses = self._uses, []
            for use in uses:
                use(made)
        return self._made

    def then(self, use: Callable[[T], object]) -> None:
        """Calls a function with the part: now, or as soon as it is made; in the order of the calls."""
        if self._made is None:
            self._uses.append(use)
        else:
            use(self._made)
