"""The version of the local features; this module loads nothing."""

from typing import Final

VERSION: Final = 1
"""Changes whenever the same picture gets other features; stored ones of another version are made again."""
