"""Starts the bundled program: the window and all commands."""

import os
import sys


def leave_our_libraries_to_us() -> None:
    """Lets other programs, such as a picture viewer, find the libraries of the system.

    On Linux the bundle starts with a path to its own libraries in the environment, and all programs that are
    opened from the window would inherit it. The running process has read it already.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    leave_our_libraries_to_us()
    from dupfinder.cli import main

    sys.exit(main())
