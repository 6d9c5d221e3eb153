"""Versions of what is stored about two pictures or one; apart from the comparison, which loads OpenCV."""

from typing import Final

DIFFERENCE: Final = 5
"""The version of the third look; is raised when results change."""

SHARPNESS: Final = 1
"""The version of the measure of sharpness; values of other versions are measured again."""
