"""Prints what the changelog says of a version, if everything names this version.

    python scripts/release_notes.py VERSION

Needs nothing but Python: the release workflow runs it before anything is installed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
METAINFO = "packaging/linux/share/metainfo/io.github.dupfinder.dupfinder.metainfo.xml"


def notes(root: Path, version: str) -> str:
    """Returns the notes of a version.

    Raises:
        ValueError: the package, the changelog or the metainfo of the checkout is of another version, or
            the dates of the latter two differ.
    """
    package = (root / "dupfinder/__init__.py").read_text(encoding="utf-8")
    if f'__version__ = "{version}"' not in package:
        raise ValueError(f"dupfinder/__init__.py does not name version {version}")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    # Each part begins with its heading: ## 1.2.3 - 2026-01-31, or with the version in brackets.
    heading = rf"^## \[?{re.escape(version)}\]? [-–—] (\d{{4}}-\d\d-\d\d)\n(.*?)(?=^## |\Z)"
    found = re.search(heading, changelog, re.MULTILINE | re.DOTALL)
    if not found:
        raise ValueError(f"CHANGELOG.md has no dated entry of version {version}")
    release = ElementTree.parse(root / METAINFO).find("releases/release")
    told = (release.get("version"), release.get("date")) if release is not None else None
    if told != (version, found[1]):
        raise ValueError(f"the first release of the metainfo is not {version} of {found[1]}")
    return found[2].strip() + "\n"


def main(arguments: list[str]) -> int:
    """Prints the notes, or why there are none."""
    try:
        print(notes(ROOT, *arguments), end="")
    except (ValueError, TypeError) as error:
        print(f"release_notes: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
