"""Settings of Sphinx for `sh scripts/docs.sh`."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

ROOT = Path(__file__).parents[1]
ABOVE = {"index": "README.md", "contributing": "CONTRIBUTING.md", "changelog": "CHANGELOG.md"}
"""Pages that begin with a file from above this folder."""

project = "dupfinder"
author = "dupfinder"
version = re.search(r'__version__ = "(.+)"', (ROOT / "dupfinder/__init__.py").read_text(encoding="utf-8"))[1]
html_title = f"dupfinder {version}"
html_theme = "furo"
html_favicon = html_logo = "../resources/dupfinder.svg"
html_show_sourcelink = False
html_copy_source = False
extensions = ["myst_parser"]
exclude_patterns = ["requirements.txt"]
myst_heading_anchors = 3
myst_links_external_new_tab = False


def from_above(_app: Sphinx, page: str, source: list[str]) -> None:
    """Puts a file from above this folder at the top of its page; has links stay inside the site."""
    if page in ABOVE:
        source[0] = (ROOT / ABOVE[page]).read_text(encoding="utf-8") + "\n" + source[0]
    text = re.sub(r"(\]\()docs/", r"\1", source[0])
    for name in ("LICENSE", "SECURITY.md", "CODE_OF_CONDUCT.md"):
        text = text.replace(f"]({name})", f"](path:../{name})")
    for name, file in ABOVE.items():
        text = re.sub(rf"\]\((\.\./)?{file}(#[\w-]+)?\)", rf"](/{name}.md\2)", text)
    source[0] = text


def setup(app: Sphinx) -> None:
    """Is called by Sphinx."""
    app.connect("source-read", from_above)
