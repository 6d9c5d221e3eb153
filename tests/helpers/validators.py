"""Programs of the system that tests call."""

import os
import shutil
import sys

import pytest


def tool(name: str) -> str:
    """The path of a program; a machine without it skips the test, except in CI.

    Only Linux has the desktops that read these files.
    """
    if sys.platform != "linux":
        pytest.skip("is checked on Linux")
    found = shutil.which(name)
    if found is None and not os.environ.get("CI"):
        pytest.skip(f"{name} is not installed")
    assert found, f"{name} is not installed; sh scripts/validate.sh installs it or names its package"
    return found
