"""Writes the man page and the shell completions to packaging/linux/share, from the argument parser.

    python scripts/make_share.py

The files are committed; a test fails while they are not those of the parser.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import completions
import man_page

SHARE = Path(__file__).resolve().parent.parent / "packaging" / "linux" / "share"
METAINFO = SHARE / "metainfo" / "io.github.dupfinder.dupfinder.metainfo.xml"


def made() -> Iterator[tuple[Path, str]]:
    """Yields each file with its content."""
    release = ElementTree.parse(METAINFO).find("releases/release")
    assert release is not None
    yield SHARE / "man/man1/dupfinder.1", man_page.make_page(release.attrib["date"])
    yield SHARE / "bash-completion/completions/dupfinder", completions.bash()
    yield SHARE / "zsh/site-functions/_dupfinder", completions.zsh()
    yield SHARE / "fish/vendor_completions.d/dupfinder.fish", completions.fish()


def main() -> None:
    """Writes all of them."""
    for path, content in made():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
