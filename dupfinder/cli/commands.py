"""The commands gui, index and info: documents on stdout, progress and problems on stderr."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import threading
from collections.abc import Sequence
from typing import Any

from dupfinder.base.errors import DupfinderError, FolderError
from dupfinder.base.reports import ScanResult
from dupfinder.cli.output import (
    DONE,
    counted,
    open_finder,
    print_json,
    print_line,
    print_problems,
    progress_bar,
    scan_status,
)
from dupfinder.system.address_space import WINDOW_NEEDS_BYTES, shortage
from dupfinder.system.timeouts import is_file, is_folder


def run_index(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder, progress_bar(options) as report:
        result = finder.index(options.folders, report=report, cancel=cancel)
        if not result.cancelled:
            finder.find_crops(report=report, cancel=cancel)
    if options.json:
        print_json(_index_document(result))
        return scan_status(result, options)
    if not options.quiet:
        print_line(_index_summary(result))
    print_problems(result.problems, options)
    return scan_status(result, options)


def run_info(options: argparse.Namespace, cancel: threading.Event) -> int:
    with open_finder(options) as finder:
        info = finder.info()
    if options.json:
        print_json(
            {
                "library": info.path,
                "version": info.version,
                "images": info.images,
                "views": info.views,
                "matches": info.matches,
                "folders": [
                    {
                        "path": folder.path,
                        "images": folder.images,
                        "protected": folder.protected,
                        "online": folder.online,
                        "indexed_at": folder.indexed_at,
                    }
                    for folder in info.folders
                ],
            }
        )
        return DONE
    print_line(f"dupfinder {info.version}")
    print_line(f"Library  {info.path}")
    print_line(f"         {info.images:,} images, {info.views:,} views, {info.matches:,} matches")
    for folder in info.folders:
        state = "" if folder.online else "  (offline)"
        indexed = f", indexed {folder.indexed_at}" if folder.indexed_at else ", not indexed to the end yet"
        print_line(f"Folder   {folder.path}  {folder.images:,} images{indexed}{state}")
    return DONE


def run_gui(options: argparse.Namespace, cancel: threading.Event) -> int:
    reason = _no_display() or _no_room()
    if reason:
        raise DupfinderError(reason)
    folders, images = _folders_and_images(options.paths)
    data_dir = options.data_dir
    if options.results is not None:
        from dupfinder.batch.results import open_results  # loads numpy

        data_dir = open_results(options.results, data_dir).folder
    gc.disable()  # `run` enables it once the window is shown; there is nothing to collect before
    from dupfinder.ui.app.application import run
    from dupfinder.ui.app.opening import Opening

    opening = Opening(folders, images, page=options.page)
    return run(opening, data_dir, threads=options.threads)


def _folders_and_images(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tells the folders from the files among arguments.

    Raises:
        FolderError: there is nothing at one of these paths, or it is a URL of another machine.
    """
    folders: list[str] = []
    files: list[str] = []
    for path in map(_local, paths):
        if is_folder(os.fsencode(path)):
            folders.append(path)
        elif is_file(os.fsencode(path)):
            files.append(path)
        else:
            raise FolderError(f"There is no such folder or file: {path}")
    return folders, files


def _local(argument: str) -> str:
    """Returns the path of a file: URL, as desktops pass it to a program; paths as they are."""
    if not argument.lower().startswith("file:/"):
        return argument
    from dupfinder.ui.desktop.urls import path_in

    path = path_in(argument)
    return argument if path is None else path


def _no_display() -> str | None:
    """Returns why no window can be opened here; without a display, Qt would abort the process."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display to open a window on; `dupfinder clusters FOLDER` works without one."


def _no_room() -> str | None:
    """Returns why the window cannot run within the memory limit, where Qt would abort the process."""
    short = shortage(WINDOW_NEEDS_BYTES)
    return f"The window cannot be opened: {short}." if short else None


def _index_document(result: ScanResult) -> dict[str, Any]:
    from dupfinder.documents import problem_document

    return {
        "folders": list(result.folders),
        "found": result.found,
        "new": result.new,
        "changed": result.changed,
        "unchanged": result.unchanged,
        "moved": result.moved,
        "gone": result.gone,
        "seconds": round(result.seconds, 3),
        "problems": [problem_document(problem) for problem in result.problems],
    }


def _index_summary(result: ScanResult) -> str:
    parts = [f"{result.new:,} new", f"{result.changed:,} changed", f"{result.unchanged:,} unchanged"]
    parts += [f"{result.moved:,} moved"] if result.moved else []
    parts += [f"{result.gone:,} gone"]
    parts += [f"{result.offline:,} out of reach, kept"] if result.offline else []
    read = result.new + result.changed + result.unchanged + result.moved
    if result.found > read and not result.cancelled:
        parts += [f"{result.found - read:,} not read: they vanished, or their drive does not answer"]
    stopped = "Stopped; " if result.cancelled else ""
    found = counted(result.found, "image file")
    return f"{stopped}{found} found: {', '.join(parts)}; {result.seconds:.1f} s."
