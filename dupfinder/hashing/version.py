"""The version of the hashes."""

from __future__ import annotations

from typing import Final

HASH_VERSION: Final = 3
"""Goes up whenever the same picture would hash differently; images hashed before are read again."""
