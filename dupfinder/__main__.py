"""Runs dupfinder: `python -m dupfinder`."""

from dupfinder.cli.commands import main

if __name__ == "__main__":
    raise SystemExit(main())
