"""Growth of a cost with the size of a library: the exponent that fits best."""

import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Growth(NamedTuple):
    """Cost grows as size to the power of `exponent`, from the smallest size to the largest."""

    exponent: float
    first: float
    last: float

    def text(self) -> str:
        """Returns the exponent with two decimals."""
        # Adding zero makes -0.0 zero.
        return f"{round(self.exponent, 2) + 0:.2f}".replace("-", "\N{MINUS SIGN}")

    def __str__(self) -> str:
        return f"{self.text()} in the exponent from {self.first:,.0f} to {self.last:,.0f}"


def growth(points: Sequence[tuple[float, float]]) -> Growth | None:
    """Fits a line to the logarithms of (size, cost) by least squares; None for fewer than two sizes."""
    usable = [(size, cost) for size, cost in points if size > 0 and cost > 0]
    sizes = [size for size, _ in usable]
    if len(set(sizes)) < 2:
        return None
    fitted = statistics.linear_regression(
        [math.log(size) for size in sizes], [math.log(cost) for _, cost in usable]
    )
    return Growth(fitted.slope, min(sizes), max(sizes))
