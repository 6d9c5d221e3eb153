"""Starts dupfinder from a checkout; the same as the installed command."""

from dupfinder.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
