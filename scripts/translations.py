"""Updates the catalogues of translations from the source, and compiles them.

    python scripts/translations.py

Translators edit ``translations/*.ts``; ``resources/translations/*.qm`` are made from them and installed. Both
are committed. `lupdate` and `lrelease` come with PySide6-Essentials.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dupfinder.ui.style.translation import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"


def texts_file(language: str) -> Path:
    """Returns the path of the catalogue that translators edit."""
    return SOURCES / f"dupfinder_{language}.ts"


def compiled_file(language: str) -> Path:
    """Returns the path of the catalogue that the window reads."""
    return COMPILED / f"dupfinder_{language}.qm"


def update(language: str, path: Path) -> None:
    """Adds new texts of the source to a catalogue, and removes those that are gone.

    Args:
        language: its code. English has only the texts with plural forms.
        path: of the catalogue; made if there is none.
    """
    plural_only = ["-pluralonly"] if language == "en" else []
    modules = sorted((ROOT / "dupfinder" / "ui").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", *plural_only, "-source-language", "en"]
    _run("lupdate", *options, *modules, "-target-language", language, "-ts", path)


def compile_catalogue(source: Path, target: Path) -> None:
    """Compiles a catalogue."""
    _run("lrelease", "-silent", source, "-qm", target)


def _run(tool: str, *arguments: str | Path) -> None:
    command = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([command, *arguments], cwd=ROOT, check=True, capture_output=True)


def main() -> None:
    """Updates and compiles all catalogues."""
    for language in LANGUAGES:
        update(language, texts_file(language))
        compile_catalogue(texts_file(language), compiled_file(language))


if __name__ == "__main__":
    main()
