"""Programs of the system that tests call."""

import os
import shutil

import pytest


def tool(name: str) -> str:
    """The path of a program; a machine without it skips the test, except in CI."""
    found = shutil.which(name)
    if found is None and not os.environ.get("CI"):
        pytest.skip(f"{name} is not installed")
    assert found, f"{name} is not installed; sh scripts/validate.sh installs it or names its package"
    return found
