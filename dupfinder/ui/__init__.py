"""The window: Qt on top of the core, which does not know of it."""
