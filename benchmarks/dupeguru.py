"""Prints the groups that the picture engine of dupeGuru finds in a folder, as JSON.

    PYTHON benchmarks/dupeguru.py FOLDER [--program FOLDER] [--rotated]

PYTHON is one that can import PyQt5, such as Debian's /usr/bin/python3 with the package dupeguru. dupeGuru has
no command line: this calls its modules as its window does, with an empty cache. Its settings are those of a
new installation, but pictures of different dimensions are compared too, as all others here do.
"""

from __future__ import annotations

import argparse
import importlib
import json
import multiprocessing
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

PROGRAM = "/usr/share/dupeguru"
PERCENTAGE = 95
"""The least similarity, where dupeGuru's slider stands at first."""


def groups(folder: str, program: str, rotated: bool) -> list[list[str]]:
    """Returns the paths of each group."""
    sys.path.insert(0, program)
    photo: Any = importlib.import_module("qt.pe.photo")
    directories = importlib.import_module("core.directories").Directories()
    scanner = importlib.import_module("core.pe.scanner").ScannerPE()
    fs: Any = importlib.import_module("core.fs")
    scanner.scan_type = importlib.import_module("core.scanner").ScanType.FUZZYBLOCK
    scanner.min_match_percentage = PERCENTAGE
    scanner.match_scaled = True
    scanner.match_rotated = rotated
    with tempfile.TemporaryDirectory() as cache:
        fs.filesdb.connect(os.path.join(cache, "files.db"))
        scanner.cache_path = os.path.join(cache, "pictures.db")
        directories.add_path(Path(folder))
        found = scanner.get_dupe_groups(list(directories.get_files([photo.File])))
        fs.filesdb.close()
    return [[str(file.path) for file in group] for group in found]


def main() -> None:
    """Prints the groups, or the version."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER")
    parser.add_argument("--program", default=PROGRAM, metavar="FOLDER", help=f"default: {PROGRAM}")
    parser.add_argument("--rotated", action="store_true", help="compare turned and mirrored pictures too")
    parser.add_argument("--version", action="store_true", help="print the version of dupeGuru")
    arguments = parser.parse_args()
    if arguments.version:
        sys.path.insert(0, arguments.program)
        print(importlib.import_module("core").__version__)
        return
    if not arguments.folder:
        parser.error("a FOLDER of pictures is needed")
    # It expects its processes to begin as copies of this one.
    multiprocessing.set_start_method("fork")
    print(json.dumps(groups(os.path.abspath(arguments.folder), arguments.program, arguments.rotated)))


if __name__ == "__main__":
    main()
