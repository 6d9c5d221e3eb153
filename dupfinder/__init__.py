"""Finds near-duplicate photographs by perceptual hash."""

__version__ = "1.0.0"
