"""A log file that is divided as it grows, and that only the user can read."""

from __future__ import annotations

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from typing import Final

from dupfinder.system import user_dirs

_LOG_BYTES: Final = 1 << 20
_LOGS_KEPT: Final = 3


class PrivateLog(RotatingFileHandler):
    """A rotating log that only the user can read, since it names files.

    Args:
        path: of the log.

    Raises:
        OSError: it cannot be written.
    """

    def __init__(self, path: str) -> None:
        super().__init__(
            path, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", errors="backslashreplace"
        )

    def _open(self) -> TextIOWrapper:
        user_dirs.make_file(self.baseFilename)
        return super()._open()
