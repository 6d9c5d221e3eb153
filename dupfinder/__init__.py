"""Finds near-duplicate photographs by perceptual hash."""

__version__ = "0.1.0"
