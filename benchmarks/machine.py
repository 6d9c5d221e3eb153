"""Facts of the machine and versions of the programs that go with measurements: no names and no paths."""

import contextlib
import os
import platform
import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("numpy", "opencv-python-headless", "Pillow", "vptree", "msgspec")

DUPEGURU = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dupeguru.py")
ASK_VERSION = "import sys; from importlib.metadata import version; print(version(sys.argv[1]))"


def machine() -> dict[str, object]:
    """Returns processor, number of cores, memory in GB (10^9 bytes) and system."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": _memory_gb(),
        "system": _system(),
    }


def versions() -> dict[str, str]:
    """Returns the versions of dupfinder, Python and the packages that decode, hash and compare."""
    found = {"dupfinder": _dupfinder(), "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    for package in PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found


def peer_version(package: str, command: str) -> str:
    """Returns the version of a package in its command's environment, or what `--version` prints, or ""."""
    program, *_ = shlex.split(command)
    python = os.path.join(os.path.dirname(program), "python")
    lines = [[python, "-c", ASK_VERSION, package], [program, "--version"]]
    if package == "dupeguru":
        lines = [[program, DUPEGURU, "--version"]]
    for line in lines:
        numbers = re.findall(r"\d+(?:\.\w+)+", _output(line))
        if numbers:
            return str(numbers[0])
    return ""


def without_paths(text: str) -> str:
    """Replaces each absolute path in a message by an ellipsis; one with blanks is known by its quotes."""
    quoted = re.sub(r"""(['"])(?:[A-Za-z]:\\|~?/).*?\1""", r"\1…\1", text)
    return re.sub(r"(?<![\w.])(?:[A-Za-z]:\\|~?/)[^\s'\":;,]+", "…", quoted)


def _dupfinder() -> str:
    own = _output([sys.executable, "-m", "dupfinder", "--version"]).removeprefix("dupfinder").strip()
    here = os.path.dirname(os.path.abspath(__file__))
    commit = _output(["git", "-C", here, "rev-parse", "--short", "HEAD"]).strip()
    changed = _output(["git", "-C", here, "status", "--porcelain", "--untracked-files=no"]).strip()
    return own + (f" ({commit}{' with changes' if changed else ''})" if commit else "")


def _processor() -> str:
    with contextlib.suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_gb() -> float | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1)
    except (AttributeError, ValueError, OSError):
        return None


def _system() -> str:
    """Returns system and release; of a kernel's release its first numbers, as the rest may be a name."""
    release = ".".join(re.findall(r"\d+", platform.release())[:2])
    kernel = f"{platform.system()} {release}"
    with contextlib.suppress(OSError):
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    return kernel


def _output(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
