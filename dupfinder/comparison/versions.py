"""Versions of what is stored about two pictures or one; apart from the comparison, which loads OpenCV."""

from typing import Final

DIFFERENCE: Final = 5
"""Of the third look: is raised when results change."""

SHARPNESS: Final = 1
"""Of the measure of sharpness: is raised when it changes; values of other versions are measured again."""
