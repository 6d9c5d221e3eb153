"""The versions of the installed decoders; after a change, files that could not be decoded are tried again."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from functools import cache
from typing import Final

from dupfinder import __version__

_DECODERS: Final = {
    "cv2": "opencv-python-headless",
    "PIL": "Pillow",
    "pi_heif": "pi-heif",
    "rawpy": "rawpy",
    "pillow_jxl": "pillow-jxl-plugin",
}
"""The packages of our decoders, by the modules that are imported."""


@cache
def decoder_versions() -> str:
    """Returns a short text that changes when a decoder is added, removed or replaced.

    The first call takes some milliseconds. A module counts by its version and the size of its file, since
    some have no version; not by its path, which changes whenever a bundle is unpacked.
    """
    found = [f"dupfinder {__version__}"]
    for module, package in _DECODERS.items():
        size = _module_size(module)
        if size is not None:
            found.append(f"{module} {_version_of(package)} {size}")
    return ", ".join(found)


def _module_size(module: str) -> int | None:
    """Returns the size of a module's file in bytes, 0 where it has none, None where there is no module."""
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    if spec is None:
        return None
    with contextlib.suppress(OSError, TypeError):
        return os.path.getsize(spec.origin)  # type: ignore[arg-type]  # None of a bundle
    return 0


def _version_of(package: str) -> str:
    from importlib import metadata  # takes as long to load as a library to open

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
