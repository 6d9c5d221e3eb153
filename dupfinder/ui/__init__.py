"""The window: Qt on top of the core, which does not know of it."""

import builtins

import PySide6.QtCore  # noqa: F401  # replaces the function that imports modules

# PySide's function looks into the source of every module that is imported from now on, numpy's too, for
# ``from __feature__ import``. Nothing here has that. The window starts 50 to 100 ms sooner without it.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
