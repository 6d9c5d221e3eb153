"""Collects the warnings that decoders write to the standard error: the only sign of some damage.

libjpeg decodes damaged files too, and writes a warning about them. A decoder process redirects its standard
error to a file, which is read after each picture.
"""

from __future__ import annotations

import io
import os
import re
import sys
from typing import Final

_STANDARD_ERROR: Final = 2
_MOST_BYTES: Final = 1 << 16
_is_listening = False


def listen() -> None:
    """Redirects the standard error of this process to a file; `sys.stderr` still writes to the original.

    For a process that decodes one file at a time.
    """
    global _is_listening
    # Python's own messages, such as the traceback of a thread, belong on the terminal.
    sys.stderr = io.TextIOWrapper(
        io.FileIO(os.dup(_STANDARD_ERROR), "w"), errors="backslashreplace", write_through=True
    )
    if hasattr(os, "memfd_create"):
        file = os.memfd_create("dupfinder-complaints")
    else:
        import tempfile  # takes 10 ms to load

        with tempfile.TemporaryFile() as stream:
            file = os.dup(stream.fileno())
    os.dup2(file, _STANDARD_ERROR)
    os.close(file)
    _is_listening = True


def is_listening() -> bool:
    """Whether warnings are collected."""
    return _is_listening


def take_warnings() -> bytes:
    """Returns the text written since the last call; takes one system call if there is none."""
    if not _is_listening:
        return b""
    # The file's position is that of the last writer.
    end = os.lseek(_STANDARD_ERROR, 0, os.SEEK_CUR)
    if not end:
        return b""
    os.lseek(_STANDARD_ERROR, 0, os.SEEK_SET)
    text = os.read(_STANDARD_ERROR, min(end, _MOST_BYTES))
    os.lseek(_STANDARD_ERROR, 0, os.SEEK_SET)
    os.ftruncate(_STANDARD_ERROR, 0)
    return text


_BROKEN: Final = re.compile(
    rb"Corrupt JPEG data: (?:premature end of data segment|bad Huffman code|bad arithmetic code"
    rb"|found marker 0x[0-9a-f]{2} instead of RST\d)"
    rb"|Inconsistent progression sequence for component"
    rb"|Premature end of JPEG file"
)
_EXTRANEOUS: Final = re.compile(rb"Corrupt JPEG data: (\d+) extraneous bytes before marker 0x([0-9a-f]{2})")
_PADDING_BYTES: Final = 32
_BETWEEN_BYTES: Final = 12
_END: Final = 0xD9
_RESTARTS: Final = range(0xD0, 0xD8)


def mean_damage(text: bytes, data: bytes, scan: int) -> bool:
    """Whether libjpeg's warnings mean that a part of the picture is not as it was.

    It writes the first of them only. Bytes too many are what is left over where it has lost its way, and
    then they are damage. They are none as padding of a few equal bytes at the end, as some cameras write,
    nor as the few that webcams leave before their restarts.

    Args:
        text: from `take_warnings`.
        data: the file.
        scan: where its picture begins, behind the headers; 0 where these are not as they should be, and
            bytes too many may be in them.
    """
    if not text:
        return False
    if _BROKEN.search(text):
        return True
    found = _EXTRANEOUS.search(text)
    if found is None:
        return False
    count, marker = int(found[1]), int(found[2], 16)
    if marker == _END:
        end = data.find(b"\xff\xd9", scan)
        return count > _PADDING_BYTES or len(set(data[max(end - count, 0) : end])) > 1
    if marker in _RESTARTS:
        return count > _BETWEEN_BYTES
    return scan > 0
