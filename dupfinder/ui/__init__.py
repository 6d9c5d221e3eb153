"""The window, in Qt, on top of the core."""
